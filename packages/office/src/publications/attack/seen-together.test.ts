import { describe, expect, it } from 'vitest';
import type { PublishedCell } from '../content.ts';
import { seenTogether } from './seen-together.ts';

const told = (counts: Readonly<Record<string, PublishedCell>>) => seenTogether([{
  counts: Object.entries(counts).map(([measure, cell]) => ({ count: { month: '2026-10', measure, place: '790', split: '' }, cell })),
  bonds: [], areas: [],
}], true).plain.map(({ measure }) => measure);

describe('what a reader subtracts', () => {
  it('tells the few late ones of a duty, which no table has', () => {
    const [due, done] = ['each-of-population@contacts-in-time', 'done-by-the-day@contacts-in-time'];
    expect(told({ [due]: 40, [done]: 37 })).toEqual([`${due} - ${done}`]);
    expect(told({ [due]: 40, [done]: 35 })).toEqual([]);
    expect(told({ [due]: 40, [done]: 40 })).toEqual([]);
    expect(told({ [due]: 40, [done]: 'suppressed' })).toEqual([]);
  });

  it('tells the few who did not go to work, are not laid off, or are not yet past fifty', () => {
    const [begun, working] = ['searches-begun-unemployed:each-of-population', 'searches-begun-unemployed:in-work-at-3'];
    expect(told({ [begun]: 12, [working]: 10 })).toEqual([`${begun} - ${working}`]);
    expect(told({ 'unemployed:each-unemployed': 60, 'unemployed:laid-off': 58 })).toEqual(['unemployed:each-unemployed - unemployed:laid-off']);
    expect(told({ 'unemployed:at-least-50': 30, 'unemployed:past-50': 27 })).toEqual(['unemployed:at-least-50 - unemployed:past-50']);
  });
});
