import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REFORM_2026_BEGINS, ruleVersionOn } from '../obligations/rule-versions.ts';
import { mapLists, someDay, someFacts } from '../../testing/invented-facts.ts';
import { dutyReasonCodes, proposeDuty } from './propose-duty.ts';

const settings = { seed: 44, numRuns: 1000 };

describe('any proposal of a search duty', () => {
  test('asks for what the law knows, with a known reason and the version of its day', () => {
    fc.assert(
      fc.property(someFacts, someDay, (facts, day) => {
        const proposal = proposeDuty(facts, day);
        expect(proposal.ruleVersion).toBe(ruleVersionOn(day));
        expect(proposal.because.map(({ code }) => code)).toEqual([expect.toBeOneOf([...dutyReasonCodes])]);
        if (proposal.set === 'none') return;
        expect([1, 3, 4]).toContain(proposal.perPeriod);
        expect(proposal.periods).toBeGreaterThan(0);
        if (proposal.periodMonths === 1) expect(proposal.periods).toBeLessThanOrEqual(3);
        if (proposal.perPeriod === 1) expect(day).toBeLessThan(REFORM_2026_BEGINS);
      }),
      settings,
    );
  });

  test('is never more than the opportunities there are', () => {
    fc.assert(
      fc.property(someFacts, someDay, fc.integer({ min: 0, max: 6 }), (facts, day, opportunities) => {
        const proposal = proposeDuty(facts, day, undefined, { opportunities });
        if (proposal.set === 'duty') expect(proposal.perPeriod).toBeLessThanOrEqual(opportunities);
      }),
      settings,
    );
  });

  test('does not depend on the order of the facts', () => {
    fc.assert(
      fc.property(someFacts, someDay, (facts, day) => {
        const reversed = mapLists(facts, (list) => list.toReversed());
        expect(proposeDuty(reversed, day)).toEqual(proposeDuty(facts, day));
      }),
      settings,
    );
  });
});
