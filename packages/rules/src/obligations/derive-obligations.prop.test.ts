import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatIso, plainDate } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { defaultReadings } from '../foundations/readings.ts';
import type { Readings } from '../foundations/readings.ts';
import {
  firstOfficeDayOnOrAfter, isOfficeDay, isWorkingDay, lastOfficeDayOnOrBefore,
} from '../foundations/working-days.ts';
import { deriveObligations } from './derive-obligations.ts';
import type { JobseekerFacts } from './facts.ts';
import { knownFrom, LAST_DAY, mapLists, someDay, someFacts } from '../../testing/invented-facts.ts';
import type { Obligation } from './obligation.ts';

// A fixed seed: a failure found once is found every time.
const settings = { seed: 20260901, numRuns: 1500 };
const AFTER_ALL = (LAST_DAY + 3000) as PlainDate;

const someReadings: fc.Arbitrary<Readings> = fc.record({
  saturdayCounts: fc.boolean(),
  evesCount: fc.boolean(),
  startDay: fc.constantFrom('request', 'request-and-registration'),
  laterMeetings: fc.constantFrom('from-held', 'fixed-grid'),
  startingPoint: fc.constantFrom('latest', 'initial-interview'),
  runningLimitOver2026: fc.constantFrom('starting-day', 'new-law'),
  lapsesAcrossReform: fc.constantFrom('counted', 'fresh-start'),
  trainedStudentMeetings: fc.constantFrom('continue', 'rest'),
  layoffStart: fc.constantFrom('full-layoff', 'any-layoff'),
}) as fc.Arbitrary<Readings>;

function met(obligations: readonly Obligation[]): readonly string[] {
  return obligations
    .filter((each) => each.state === 'met')
    .map(
      (each) => `${each.key} ${formatIso(each.due)} ${each.metOn === undefined ? '' : formatIso(each.metOn)}`,
    );
}

/** Whether the search that is open would overlap one that starts later. */
function withoutOverlap(facts: JobseekerFacts): boolean {
  return facts.searches.every(
    (search, index) => search.period.end !== null || index === facts.searches.length - 1,
  );
}

describe('the obligations of a jobseeker', () => {
  test('do not depend on the order in which the facts came in', () => {
    fc.assert(
      fc.property(
        someFacts,
        someDay,
        someReadings,
        fc.infiniteStream(fc.nat()),
        (facts, asOf, readings, chance) => {
          const shuffled = mapLists(facts, (list) =>
            list
              .map((fact) => ({ fact, place: chance.next().value as number }))
              .sort((a, b) => a.place - b.place)
              .map(({ fact }) => fact),
          );
          expect(deriveObligations(shuffled, asOf, readings)).toEqual(
            deriveObligations(facts, asOf, readings),
          );
        },
      ),
      settings,
    );
  });

  test('that were met are not changed by a fact of a later day', () => {
    fc.assert(
      fc.property(someFacts, someDay, (facts, day) => {
        fc.pre(withoutOverlap(facts));
        const earlier = mapLists(facts, (list) => list.filter((fact) => knownFrom(fact) <= day));
        const before = met(deriveObligations(earlier, AFTER_ALL));
        const after = met(deriveObligations(facts, AFTER_ALL));
        const metByThen = before.filter((line) => line.slice(-10) <= formatIso(day));
        expect(after).toEqual(expect.arrayContaining(metByThen));
      }),
      settings,
    );
  });

  test('that were met on a day are the same seen from any later day', () => {
    fc.assert(
      fc.property(someFacts, someDay, fc.integer({ min: 0, max: 900 }), (facts, day, days) => {
        const then = met(deriveObligations(facts, day));
        const later = met(deriveObligations(facts, (day + days) as PlainDate));
        expect(later).toEqual(expect.arrayContaining([...then]));
      }),
      settings,
    );
  });

  test('have an office day never before the fact they spring from, else on or before the due day', () => {
    fc.assert(
      fc.property(someFacts, someDay, someReadings, (facts, asOf, readings) => {
        for (const each of deriveObligations(facts, asOf, readings)) {
          const springsFrom = plainDate(each.key.split(':')[1] ?? '');
          const { officeDay, due } = each;
          expect(isOfficeDay(officeDay)).toBe(true);
          expect(officeDay).toBeGreaterThanOrEqual(springsFrom);
          const last = lastOfficeDayOnOrBefore(due);
          expect(officeDay).toBe(last < springsFrom ? firstOfficeDayOnOrAfter(springsFrom) : last);
          expect(due).toBeGreaterThanOrEqual(springsFrom);
          if (each.from !== undefined) expect(officeDay).toBeGreaterThanOrEqual(each.from);
        }
      }),
      settings,
    );
  });

  test('counted in working days end on one', () => {
    const counted = new Set(['first-contact-working-days', 'profile-fifteen-working-days']);
    fc.assert(
      fc.property(someFacts, someDay, someReadings, (facts, asOf, readings) => {
        for (const each of deriveObligations(facts, asOf, readings)) {
          if (each.because.some(({ code }) => counted.has(code))) {
            expect(isWorkingDay(each.due, readings)).toBe(true);
          }
        }
      }),
      settings,
    );
  });

  test('have keys of their own, nothing met after today, and a window before the due day', () => {
    fc.assert(
      fc.property(someFacts, someDay, (facts, asOf) => {
        const obligations = deriveObligations(facts, asOf, defaultReadings);
        const keys = obligations.map(({ key }) => key);
        expect(keys).toEqual([...new Set(keys)]);
        for (const each of obligations) {
          expect(each.because.length).toBeGreaterThan(0);
          if (each.metOn !== undefined) expect(each.metOn).toBeLessThanOrEqual(asOf);
          if (each.from !== undefined) expect(each.from).toBeLessThanOrEqual(each.due);
          expect(each.state === 'met').toBe(each.metOn !== undefined);
        }
      }),
      settings,
    );
  });

  test('ask nothing of one whose search has ended', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const ended = { ...facts, grounds: [] };
        fc.pre(ended.searches.every((search) => search.period.end !== null));
        expect(deriveObligations(ended, AFTER_ALL).filter((each) => each.state === 'open')).toEqual([]);
      }),
      settings,
    );
  });
});
