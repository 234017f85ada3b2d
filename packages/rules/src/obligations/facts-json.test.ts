import { describe, expect, test } from 'vitest';
import { plainDate } from '../foundations/plain-date.ts';
import { noFacts } from './derive-obligations.ts';
import { parseFacts, parseFactsText } from './facts-json.ts';

describe('facts in JSON', () => {
  test('of nobody are no facts', () => {
    expect(parseFacts({})).toEqual({ ok: true, facts: noFacts });
    expect(parseFactsText('\uFEFF{}')).toEqual({ ok: true, facts: noFacts });
  });

  test('are read with the last day or the day after it', () => {
    const one = parseFacts({ statuses: [{ code: '02', start: '2025-01-02', lastDay: '2025-01-31' }] });
    const other = parseFacts({ statuses: [{ code: '02', start: '2025-01-02', end: '2025-02-01' }] });
    expect(one).toEqual(other);
    expect(one.ok && one.facts.statuses).toEqual([
      { code: '02', period: { start: plainDate('2025-01-02'), end: plainDate('2025-02-01') } },
    ]);
  });

  test('have what is usual where it is left out', () => {
    const parsed = parseFacts({
      searches: [{ start: '2025-01-02' }],
      services: [
        { kind: 'work-trial', start: '2025-02-03', estimatedLastDay: '2025-03-31', qualified: false },
      ],
      plans: [
        {
          madeOn: '2025-01-08',
          reportBy: '2025-04-08',
          duty: { startsOn: '2025-01-08', loweredBecause: 'region' },
        },
      ],
      reports: [{ day: '2025-01-20' }],
    });
    expect(parsed).toMatchObject({
      ok: true,
      facts: {
        searches: [
          { period: { end: null }, requested: plainDate('2025-01-02'), registered: plainDate('2025-01-02') },
        ],
        services: [{ estimatedEnd: plainDate('2025-04-01'), qualified: false }],
        plans: [{ kind: 'employment-plan', duty: { perPeriod: 4, periodMonths: 1, periods: 3 } }],
        reports: [{ opportunities: 1 }],
      },
    });
  });

  test('tell every fault at once, each with its place, value and remedy', () => {
    const parsed = parseFacts({
      searches: [{ start: '2025-02-30', endReason: 'bored' }, 'x'],
      statuses: [{ code: '10', start: '2025-01-02', end: '2025-01-02', hoursPercent: -1 }],
      services: [{ kind: 'work-trial', start: '2025-02-03', qualified: 'no' }],
      contacts: [{ kind: 'chat', day: 5 }],
      plans: [{ madeOn: '2025-01-08', duty: { startsOn: '2025-01-08', periodMonths: 2, loweredBecause: 1 } }],
      reports: 'none',
      knownEndings: [
        {
          knownOn: '2025-01-08',
          kind: 'work',
          start: '2025-02-01',
          end: '2025-03-01',
          lastDay: '2025-02-28',
        },
      ],
      conatcts: [],
    });
    expect(parsed.ok ? [] : parsed.faults.map(({ path, remedy }) => `${path} ${remedy}`)).toEqual([
      'searches[0].start write-day',
      'searches[0].endReason use-one-of',
      'searches[1] write-object',
      'statuses[0].hoursPercent write-number',
      'statuses[0].code use-one-of',
      'statuses[0].end end-after-start',
      'services[0].estimatedEnd write-day',
      'services[0].qualified write-true-or-false',
      'contacts[0].kind use-one-of',
      'contacts[0].day write-day',
      'plans[0].duty.periodMonths use-one-of',
      'plans[0].duty.loweredBecause write-text',
      'reports write-list',
      'knownEndings[0].lastDay give-one-end',
      'conatcts unknown-name',
    ]);
  });

  test('that are no object, or no JSON, are refused', () => {
    expect(parseFacts([])).toEqual({
      ok: false,
      faults: [{ path: '', value: '[]', remedy: 'write-object' }],
    });
    const long = parseFactsText('x'.repeat(100));
    expect(long).toMatchObject({ ok: false, faults: [{ remedy: 'not-json' }] });
    expect(long.ok ? 0 : long.faults[0]?.value.length).toBe(60);
  });
});
