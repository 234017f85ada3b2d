import { describe, expect, test } from 'vitest';
import { plainDate } from '../foundations/plain-date.ts';
import { between, plan, service, someone, status } from '../../testing/facts-builder.ts';
import type { JobseekerFacts } from '../obligations/facts.ts';
import { customerGroups } from './customer-groups.ts';
import type { GroupTraits } from './customer-groups.ts';
import { longTermSince, structuralUnemployment } from './structural-unemployment.ts';

const groupsOf = (traits: GroupTraits, day: string, facts: Partial<JobseekerFacts> = {}) =>
  customerGroups(someone(facts), traits, plainDate(day)).map((each) => each.group);

describe('customer groups', () => {
  test('by age end and begin on birthdays', () => {
    const young = { born: plainDate('1996-06-15') };
    expect(groupsOf(young, '2026-06-14')).toEqual(['under-30']);
    expect(groupsOf(young, '2026-06-15')).toEqual([]);
    const old = { born: plainDate('1971-06-15') };
    expect(groupsOf(old, '2026-06-14')).toEqual([]);
    expect(groupsOf(old, '2026-06-15')).toEqual(['over-55']);
    const [leap] = customerGroups(someone({}), { born: plainDate('2000-02-29') }, plainDate('2026-01-01'));
    expect(leap?.until).toBe(plainDate('2030-03-01'));
  });

  test('tell of the young without a qualification only where that is known', () => {
    const born = plainDate('2003-01-01');
    expect(groupsOf({ born }, '2026-01-01')).toEqual(['under-30']);
    expect(groupsOf({ born, hasVocationalQualification: false }, '2026-01-01')).toEqual([
      'under-30',
      'under-25-without-qualification',
    ]);
  });

  test('tell of mother tongue, partial work ability and integration', () => {
    expect(groupsOf({ motherTongue: 'SV' }, '2026-01-01')).toEqual([]);
    expect(groupsOf({ motherTongue: 'uk' }, '2026-01-01')).toEqual(['foreign-language']);
    expect(groupsOf({ partialWorkAbilitySince: plainDate('2026-01-02') }, '2026-01-01')).toEqual([]);
    expect(groupsOf({ partialWorkAbilitySince: plainDate('2026-01-01') }, '2026-01-01')).toEqual([
      'partial-work-ability',
    ]);
    const plans = [plan('2024-06-03', { kind: 'integration-plan' })];
    expect(groupsOf({}, '2026-06-02', { plans })).toEqual(['integration-customer']);
    expect(groupsOf({}, '2026-06-03', { plans })).toEqual([]);
    const grounds = [{ ground: 'integration-customer' as const, period: between('2026-05-01') }];
    expect(groupsOf({}, '2026-06-03', { plans, grounds })).toEqual(['integration-customer']);
  });

  test('tell of long and structural unemployment with its day', () => {
    const statuses = [status('02', '2025-01-02')];
    const found = customerGroups(someone({ statuses }), {}, plainDate('2026-01-02'));
    expect(found).toMatchObject([
      { group: 'long-term-unemployed', since: plainDate('2026-01-02') },
      { group: 'structurally-unemployed', part: 'long-term' },
    ]);
  });
});

describe('long-term unemployment', () => {
  test('is unbroken for a year, lay-offs counted', () => {
    const statuses = [status('02', '2025-01-02', '2025-06-30'), status('03', '2025-07-01')];
    expect(longTermSince(statuses, plainDate('2026-01-01'))).toBeUndefined();
    expect(longTermSince(statuses, plainDate('2026-01-02'))).toEqual({
      unemployedSince: plainDate('2025-01-02'),
      since: plainDate('2026-01-02'),
    });
  });

  test('breaks with a day of something else', () => {
    const statuses = [status('02', '2025-01-02', '2025-06-30'), status('02', '2025-07-02')];
    expect(longTermSince(statuses, plainDate('2026-02-01'))).toBeUndefined();
  });
});

describe('structural unemployment', () => {
  const part = (facts: Partial<JobseekerFacts>, day: string) => {
    const all = someone(facts);
    return structuralUnemployment(all.statuses, all.services, plainDate(day))?.part;
  };
  const ended = (first: string, last: string) =>
    service('work-trial', first, last, { period: between(first, last) });

  test('is repeated: twelve of sixteen months', () => {
    const statuses = [status('02', '2024-10-01', '2025-06-30'), status('02', '2025-09-01')];
    expect(part({ statuses }, '2026-01-15')).toBe('repeated');
    expect(part({ statuses }, '2025-10-15')).toBeUndefined();
  });

  test('is unemployment three months after a service', () => {
    const statuses = [status('07', '2025-06-02', '2025-08-29'), status('02', '2025-08-30')];
    const services = [ended('2025-06-02', '2025-08-29')];
    expect(part({ statuses, services }, '2025-11-28')).toBeUndefined();
    expect(part({ statuses, services }, '2025-11-29')).toBe('unemployed-after-service');
  });

  test('is another service three months after one', () => {
    const statuses = [status('07', '2025-06-02')];
    const services = [ended('2025-06-02', '2025-08-29'), service('coaching', '2025-11-03', '2026-02-27')];
    expect(part({ statuses, services }, '2025-12-01')).toBe('service-after-service');
    expect(part({ statuses: [], services }, '2025-12-01')).toBe('service-after-service');
    expect(part({ statuses, services }, '2026-08-30')).toBeUndefined();
  });
});
