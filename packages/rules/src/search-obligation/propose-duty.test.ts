import { describe, expect, test } from 'vitest';
import { formatCitation } from '../foundations/citation.ts';
import { formatIso, plainDate } from '../foundations/plain-date.ts';
import { defaultReadings } from '../foundations/readings.ts';
import { contact, ending, search, service, someone, status } from '../../testing/facts-builder.ts';
import type { JobseekerFacts } from '../obligations/facts.ts';
import { proposeDuty } from './propose-duty.ts';
import type { DutyJudgement } from './propose-duty.ts';

/** "4 x 3 of 1 from 2025-03-03, 44.1", or "none, 48.1(4)". */
function duty(
  facts: Partial<JobseekerFacts>,
  day: string,
  judgement: DutyJudgement = {},
  readings = defaultReadings,
) {
  const all = someone({ searches: [search('2022-05-02')], ...facts });
  const proposal = proposeDuty(all, plainDate(day), readings, judgement);
  const section = formatCitation(proposal.section).replace('380/2023 ', '');
  if (proposal.set === 'none') return `none, ${section}`;
  const { perPeriod, periodMonths, periods, startsOn, expectedStart } = proposal;
  const start = startsOn === undefined ? 'an event' : formatIso(startsOn);
  const expected = expectedStart === undefined ? '' : ` (${formatIso(expectedStart)})`;
  return `${perPeriod} x ${periods} of ${periodMonths} from ${start}${expected}, ${section}`;
}

describe('the search duty', () => {
  test('is four in each of three months', () => {
    expect(duty({ statuses: [status('02', '2025-01-02')] }, '2025-03-03')).toBe(
      '4 x 3 of 1 from 2025-03-03, 44.1',
    );
    expect(duty({}, '2025-03-03')).toBe('4 x 3 of 1 from 2025-03-03, 44.1');
  });

  test('is lowered to the opportunities there are, and left out where there are none', () => {
    expect(duty({}, '2025-03-03', { opportunities: 3 })).toBe('3 x 3 of 1 from 2025-03-03, 44.3');
    expect(duty({}, '2025-03-03', { opportunities: 9 })).toBe('4 x 3 of 1 from 2025-03-03, 44.1');
    expect(duty({}, '2025-03-03', { opportunities: 0 })).toBe('none, 44.3');
  });

  test.each([
    ['multi-agency-need', '48.1(1)'],
    ['unable-to-work', '48.1(2)'],
    ['hindered', '48.1(5)'],
    ['no-opportunities', '44.3'],
  ] as const)('is not set on the ground of %s', (ground, section) => {
    const period = { start: plainDate('2025-03-01'), end: plainDate('2025-04-01') };
    expect(duty({ grounds: [{ ground, period }] }, '2025-03-03')).toBe(`none, ${section}`);
    expect(duty({ grounds: [{ ground, period }] }, '2025-04-01')).toBe('4 x 3 of 1 from 2025-04-01, 44.1');
  });

  test('is not set in training bought with an employer or in literacy studies', () => {
    const bought = service('joint-purchase-training', '2025-09-01', '2025-11-28');
    expect(duty({ services: [bought] }, '2025-09-02')).toBe('none, 48.1(4)');
    const literacy = service('literacy-study', '2025-09-01', '2025-12-19');
    expect(duty({ services: [literacy] }, '2025-09-02')).toBe('none, 48.1(3)');
    const held = contact('job-search-discussion', '2025-11-19');
    expect(duty({ services: [literacy], contacts: held }, '2025-11-20')).toBe(
      '4 x 3 of 1 from 2025-11-20, 44.1',
    );
  });

  test('is not set without a search, nor outside the labour force', () => {
    expect(duty({ searches: [] }, '2025-03-03')).toBe('none, 44.1');
    expect(duty({ statuses: [status('05', '2025-01-01')] }, '2025-03-03')).toBe('none, 44.1');
  });

  test('starts when full-time work of over two weeks ends', () => {
    const work = (last?: string, hours?: number) => [status('01', '2025-05-05', last, hours)];
    expect(duty({ statuses: work('2025-06-01') }, '2025-05-06')).toBe('4 x 3 of 1 from 2025-06-01, 46.1');
    expect(duty({ statuses: work('2025-05-14') }, '2025-05-06')).toBe('4 x 3 of 1 from 2025-05-06, 44.1');
    expect(duty({ statuses: work('2025-05-18') }, '2025-05-06')).toBe('4 x 3 of 1 from 2025-05-06, 44.1');
    expect(duty({ statuses: work('2025-05-19') }, '2025-05-06')).toBe('4 x 3 of 1 from 2025-05-19, 46.1');
    expect(duty({ statuses: work() }, '2025-05-06')).toBe('4 x 3 of 1 from an event, 46.1');
    expect(duty({ statuses: work(undefined, 81) }, '2025-05-06')).toBe('4 x 3 of 1 from an event, 46.1');
    expect(duty({ statuses: work(undefined, 80) }, '2025-05-06')).toBe('1 x 1 of 3 from 2025-05-06, 47.1');
  });

  test('starts three months from the lay-off, as enacted with a discussion held', () => {
    const laidOff = (first: string) => [status('03', first)];
    expect(duty({ statuses: laidOff('2025-05-05') }, '2025-05-12')).toBe('4 x 3 of 1 from 2025-08-05, 46.2');
    expect(duty({ statuses: laidOff('2025-05-05') }, '2025-09-01')).toBe('4 x 3 of 1 from 2025-09-01, 46.2');
    expect(duty({ statuses: laidOff('2024-05-06') }, '2024-05-13')).toBe(
      '4 x 3 of 1 from an event (2024-08-06), 46.2',
    );
    const held = contact('job-search-discussion', '2024-08-12');
    expect(duty({ statuses: laidOff('2024-05-06'), contacts: held }, '2024-08-12')).toBe(
      '4 x 3 of 1 from 2024-08-12, 46.2',
    );
  });

  test('of one laid off by shorter time is one in three months until 2025', () => {
    const shorter = [status('04', '2025-05-05', undefined, 60)];
    expect(duty({ statuses: shorter }, '2025-05-12')).toBe('1 x 1 of 3 from 2025-05-12, 47.1');
    const anyLayoff = { ...defaultReadings, layoffStart: 'any-layoff' as const };
    expect(duty({ statuses: shorter }, '2025-05-12', {}, anyLayoff)).toBe('4 x 3 of 1 from 2025-08-05, 46.2');
  });

  test('of a part-time worker is one in three months until 2025, four a month after', () => {
    const partTime = [status('09', '2025-05-05', undefined, 50)];
    expect(duty({ statuses: partTime }, '2025-12-31')).toBe('1 x 1 of 3 from 2025-12-31, 47.1');
    expect(duty({ statuses: partTime }, '2026-01-01')).toBe('4 x 3 of 1 from 2026-01-01, 47.1');
  });

  test.each(['labour-market-training', 'work-trial', 'pay-subsidised-work', 'rehabilitation'] as const)(
    'starts with the discussion before the end of %s of over a month',
    (kind) => {
      const services = [service(kind, '2025-04-01', '2025-09-30')];
      expect(duty({ services }, '2025-04-02')).toMatch(/^4 x 3 of 1 from an event \(2025-08-30\), 46\.3/);
      const contacts = contact('job-search-discussion', '2025-08-29');
      expect(duty({ services, contacts }, '2025-08-29')).toBe('4 x 3 of 1 from 2025-08-29, 44.1');
    },
  );

  test('of subsidised part-time work is one in three months', () => {
    const services = [service('pay-subsidised-work', '2025-04-01', '2025-09-30', { hoursPercent: 60 })];
    expect(duty({ services, statuses: [status('00', '2025-04-01')] }, '2025-04-02')).toBe(
      '1 x 1 of 3 from 2025-04-02, 47.1',
    );
  });

  test('of a student without a qualification is three in three months of the studies', () => {
    const services = [service('supported-study', '2025-01-07', '2025-12-19', { qualified: false })];
    expect(duty({ services }, '2025-01-08')).toBe('3 x 3 of 3 from 2025-01-08, 47.3');
    const trained = [service('supported-study', '2025-01-07', '2025-12-19', { qualified: true })];
    const statuses = [status('08', '2025-01-07')];
    expect(duty({ services: trained, statuses }, '2025-01-08')).toBe('4 x 3 of 1 from 2025-01-08, 44.2');
  });

  test('before a known end is for full months only', () => {
    const knownEndings = [ending('work', '2025-04-01', '2025-06-10', '2025-12-31')];
    expect(duty({ knownEndings }, '2025-04-02')).toBe('4 x 2 of 1 from 2025-04-02, 44.4');
    expect(duty({ knownEndings }, '2025-05-12')).toBe('none, 44.4');
    const short = [ending('work', '2025-04-01', '2025-06-10', '2025-08-31')];
    expect(duty({ knownEndings: short }, '2025-04-02')).toBe('4 x 3 of 1 from 2025-04-02, 44.1');
    const older = [ending('work', '2024-04-01', '2024-04-20', '2024-05-31')];
    expect(duty({ knownEndings: older }, '2024-04-02')).toBe('none, 48.1(6)');
  });

  test('is for one threatened by unemployment too', () => {
    const grounds = [
      { ground: 'threat-of-unemployment' as const, period: { start: plainDate('2025-03-01'), end: null } },
    ];
    const statuses = [status('08', '2025-01-01')];
    expect(duty({ statuses }, '2025-03-03')).toBe('none, 44.1');
    expect(duty({ statuses, grounds }, '2025-03-03')).toBe('4 x 3 of 1 from 2025-03-03, 44.1');
  });
});
