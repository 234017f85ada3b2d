import { describe, expect, it } from 'vitest';
import { dueTexts } from './due-texts.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a due date is told', () => {
  it('by its day and distance while it is open', () => {
    expect(dueTexts({}, 'coming', 'ke 25.11.', 'fi', () => '2 arkipäivää')).toEqual({
      first: 'ke 25.11.',
      rest: '2 arkipäivää',
    });
  });

  it('by when it was done', () => {
    const { rest } = dueTexts({ metOn: '2026-11-17' }, 'done', 'ke 18.11.', 'fi', () => '');
    expect(plain(rest)).toBe('hoidettu ti 17.11.');
  });

  it('by what it waits for, in each language', () => {
    const resting = (why: string) => ({ restingUntil: '2027-01-31', restingWhy: why });
    expect(dueTexts(resting('palvelussa'), 'resting', '', 'fi', () => '')).toEqual({
      first: 'tauolla',
      rest: 'palvelussa 31.1. asti',
    });
    expect(dueTexts(resting('i service'), 'resting', '', 'sv', () => '').rest).toBe('i service till 31.1');
    expect(plain(dueTexts(resting(''), 'resting', '', 'en', () => '').rest)).toBe('until 31 Jan');
  });
});
