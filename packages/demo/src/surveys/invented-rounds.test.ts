import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { describe, expect, it } from 'vitest';
import { inventRounds } from './invented-rounds.ts';

const places = { '790': 900, '619': 120, '250': 60 };
const invent = (seed = 1) => inventRounds(seed, plainDate('2026-11-23'), 21, places, 0.01);

describe('invented rounds', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(invent()).toEqual(invent());
    expect(invent(2)[0]?.told).not.toEqual(invent()[0]?.told);
  });

  it('have told what they may, but for the one that is open', () => {
    const rounds = invent();
    expect(rounds.filter(({ closed }) => !closed).map(({ survey, told, counters }) => [survey, told, counters.length > 0])).toEqual([['equality', null, true]]);
    for (const { survey, told, closed, counters } of rounds.filter((round) => round.closed)) {
      expect({ survey, closed, kept: counters.length, total: typeof told?.total }).toEqual({ survey, closed: true, kept: 0, total: 'number' });
    }
    expect(new Set(rounds.map(({ roundId }) => roundId)).size).toBe(rounds.length);
  });
});
