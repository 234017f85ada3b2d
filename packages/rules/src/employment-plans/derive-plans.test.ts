import { describe, expect, test } from 'vitest';
import { formatIso, plainDate } from '../foundations/plain-date.ts';
import { deriveObligations } from '../obligations/derive-obligations.ts';
import { between, contact, lines, plan, search, someone } from '../../testing/facts-builder.ts';
import type { JobseekerFacts } from '../obligations/facts.ts';
import type { Obligation } from '../obligations/obligation.ts';
import { integrationPlanTimes, multiAgencyCheckDue, multiAgencyPlanDue, planInForce } from './plan-times.ts';

const begun = { searches: [search('2025-01-07')], contacts: contact('initial-interview', '2025-01-14') };

function owed(facts: Partial<JobseekerFacts>, asOf: string, kind: Obligation['kind']) {
  return lines(deriveObligations(someone({ ...begun, ...facts }), plainDate(asOf)), kind);
}

describe('the employment plan', () => {
  test('is made in the initial interview', () => {
    expect(owed({}, '2025-01-14', 'employment-plan')).toEqual(['open 2025-01-14']);
    expect(owed({ plans: [plan('2025-01-14')] }, '2025-01-15', 'employment-plan')).toEqual([
      'met 2025-01-14 on 2025-01-14',
    ]);
  });

  test('is made in a complementary interview that came first, unless another plan replaces it', () => {
    const first = { contacts: contact('complementary-interview', '2025-01-14') };
    expect(owed(first, '2025-01-14', 'employment-plan')).toEqual(['open 2025-01-14']);
    const replaced = { ...first, plans: [plan('2024-11-04', { kind: 'integration-plan' })] };
    expect(owed(replaced, '2025-01-14', 'employment-plan')).toEqual([]);
  });

  test('made on a Sunday waits for its approval on the Monday, never on the Friday before', () => {
    const found = deriveObligations(someone({ ...begun, plans: [plan('2026-11-22')] }), plainDate('2026-11-22'));
    const approval = found.filter((each) => each.kind === 'plan-approval');
    expect(approval.map(({ due, officeDay }) => [formatIso(due), formatIso(officeDay)])).toEqual([
      ['2026-11-22', '2026-11-23'],
    ]);
  });

  test('needs both approvals, and tells whose is missing', () => {
    const day = plainDate('2025-01-14');
    const approvals = (facts: Partial<JobseekerFacts>, asOf: string) =>
      deriveObligations(someone({ ...begun, ...facts }), plainDate(asOf)).filter(
        (each) => each.kind === 'plan-approval',
      );
    const byAuthority = { kind: 'employment-plan' as const, madeOn: day, approvedByAuthorityOn: day };
    expect(approvals({ plans: [byAuthority] }, '2025-01-20')).toMatchObject([
      { state: 'open', party: 'jobseeker' },
    ]);
    const byCustomer = { kind: 'employment-plan' as const, madeOn: day, approvedByCustomerOn: day };
    expect(approvals({ plans: [byCustomer] }, '2025-01-20')).toMatchObject([
      { state: 'open', party: 'authority' },
    ]);
    const later = { ...byAuthority, approvedByCustomerOn: plainDate('2025-01-17') };
    expect(approvals({ plans: [later] }, '2025-01-16')).toMatchObject([
      { state: 'open', party: 'jobseeker' },
    ]);
    expect(approvals({ plans: [later] }, '2025-01-17')).toMatchObject([
      { state: 'met', metOn: later.approvedByCustomerOn },
    ]);
    expect(approvals({ plans: [byAuthority, plan('2025-02-03')] }, '2025-02-04')[0]).toMatchObject({
      state: 'fallen',
    });
  });

  test('is reported on by the agreed day', () => {
    const plans = [plan('2025-01-14', { reportBy: plainDate('2025-02-14') })];
    expect(owed({ plans }, '2025-01-20', 'plan-report')).toEqual(['open 2025-02-14']);
    const reports = [{ day: plainDate('2025-02-10'), opportunities: 0 }];
    expect(owed({ plans, reports }, '2025-02-11', 'plan-report')).toEqual(['met 2025-02-14 on 2025-02-10']);
    expect(owed({ plans: [...plans, plan('2025-02-01')] }, '2025-02-02', 'plan-report')).toEqual([
      'fallen 2025-02-14',
    ]);
  });
});

describe('the plans that replace it', () => {
  test('have times of their own', () => {
    expect(formatIso(multiAgencyPlanDue(plainDate('2025-02-03')))).toBe('2025-05-03');
    expect(formatIso(multiAgencyCheckDue(plainDate('2025-04-28')))).toBe('2025-07-28');
    const times = integrationPlanTimes(plainDate('2025-08-31'));
    expect([times.checkBy, times.firstPlanEndsBy, times.allEndBy].map(formatIso)).toEqual([
      '2026-02-28',
      '2026-08-31',
      '2027-08-31',
    ]);
  });

  test('are checked: an integration plan every six months for two years', () => {
    const plans = ['2025-02-03', '2025-08-01', '2026-02-02', '2026-08-03'].map((day) =>
      plan(day, { kind: 'integration-plan' }),
    );
    expect(owed({ plans }, '2026-08-04', 'integration-plan')).toEqual([
      'met 2025-08-03 on 2025-08-01',
      'met 2026-02-01 on 2026-02-02',
      'met 2026-08-02 on 2026-08-03',
      'open 2027-02-03',
    ]);
    const [first] = plans;
    expect(planInForce(plans, plainDate('2027-02-02'))).toBe(plans[3]);
    expect(planInForce(plans, plainDate('2027-02-03'))).toBeUndefined();
    expect(planInForce(plans, plainDate('2025-02-03'))).toBe(first);
  });

  test('are checked: a multi-agency plan every three months after it was made in three', () => {
    const grounds = [{ ground: 'multi-agency-need' as const, period: between('2025-02-03') }];
    expect(owed({ grounds }, '2025-02-04', 'multi-agency-plan')).toEqual(['open 2025-05-03']);
    const plans = [plan('2025-04-28', { kind: 'multi-agency-plan' })];
    expect(owed({ grounds, plans }, '2025-04-29', 'multi-agency-plan')).toEqual([
      'open 2025-07-28',
      'met 2025-05-03 on 2025-04-28',
    ]);
  });
});
