import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths } from '../foundations/plain-date.ts';
import { mapLists, someDay, someFacts } from '../../testing/invented-facts.ts';
import { customerGroups } from './customer-groups.ts';
import { longTermSince, structuralUnemployment } from './structural-unemployment.ts';

const settings = { seed: 13, numRuns: 1000 };

describe('any customer', () => {
  test('long unemployed is structurally unemployed, for a year at least', () => {
    fc.assert(
      fc.property(someFacts, someDay, ({ statuses, services }, day) => {
        const longTerm = longTermSince(statuses, day);
        const part = structuralUnemployment(statuses, services, day)?.part;
        expect(part === 'long-term').toBe(longTerm !== undefined);
        if (longTerm === undefined) return;
        expect(longTerm.since).toBe(addMonths(longTerm.unemployedSince, 12));
        expect(longTerm.since).toBeLessThanOrEqual(day);
      }),
      settings,
    );
  });

  test('is in each group once, whatever the order of the facts, from a day not later than today', () => {
    fc.assert(
      fc.property(someFacts, someDay, someDay, (facts, born, day) => {
        const groups = customerGroups(facts, { born }, day);
        const names = groups.map(({ group }) => group);
        expect(names).toEqual([...new Set(names)]);
        for (const { since, until } of groups) {
          if (since !== undefined) expect(since).toBeLessThanOrEqual(day);
          if (until !== undefined) expect(until).toBeGreaterThan(day);
        }
        const reversed = customerGroups(
          mapLists(facts, (list) => list.toReversed()),
          { born },
          day,
        );
        expect(reversed.map(({ group }) => group)).toEqual(names);
      }),
      settings,
    );
  });
});
