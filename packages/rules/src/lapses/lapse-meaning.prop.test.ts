import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths } from '../foundations/plain-date.ts';
import type { LapseFact } from '../obligations/facts.ts';
import { SANCTIONS_2026_BEGIN } from '../obligations/rule-versions.ts';
import { someDay } from '../../testing/invented-facts.ts';
import { lapseMeaning } from './lapse-meaning.ts';

const someLapses: fc.Arbitrary<LapseFact[]> = fc.array(
  someDay.map((day): LapseFact => ({ day, kind: 'missed-meeting' })),
  { minLength: 1, maxLength: 8 },
);

describe('any lapse', () => {
  test('is a reminder only before 1.3.2026 and only as the first in twelve months', () => {
    fc.assert(
      fc.property(someLapses, (lapses) => {
        for (const lapse of lapses) {
          const meaning = lapseMeaning(lapses, lapse);
          const earlier = lapses.some((each) => each.day < lapse.day && each.day > addMonths(lapse.day, -12));
          expect(meaning.numberInTwelveMonths === 1).toBe(!earlier);
          if (meaning.consequence === 'reminder') {
            expect(lapse.day).toBeLessThan(SANCTIONS_2026_BEGIN);
            expect(earlier).toBe(false);
          }
          expect(meaning.decidedBy === 'authority').toBe(meaning.consequence === 'reminder');
        }
      }),
      { seed: 41 },
    );
  });

  test('means the same whatever is recorded of later days', () => {
    fc.assert(
      fc.property(someLapses, (lapses) => {
        for (const lapse of lapses) {
          const upToThen = lapses.filter((each) => each.day <= lapse.day);
          expect(lapseMeaning(upToThen, lapse)).toEqual(lapseMeaning(lapses, lapse));
        }
      }),
      { seed: 42 },
    );
  });
});
