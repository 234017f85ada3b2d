import { addMonths } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { firstOfficeDayOnOrAfter, lastOfficeDayOnOrBefore } from '@kohtaanto/rules/foundations/working-days.ts';
import { deriveObligations } from '@kohtaanto/rules/obligations/derive-obligations.ts';
import type { Obligation } from '@kohtaanto/rules/obligations/obligation.ts';
import type { Chance } from '../chance.ts';
import { addReport, makePlan } from './plans.ts';
import type { CaseRecord } from './case-record.ts';
import { factsOf, sortCase } from './case-record.ts';
import { holdMeeting } from './meetings.ts';

const MOST_ROUNDS = 8;

/**
 * What the rules still find undone on the day is met in time after all, until nothing is overdue but
 * what the person is meant to be behind with. The rules are asked, so the register cannot differ
 * from them.
 */
export function mendUntil(
  chance: Chance, record: CaseRecord, day: PlainDate, behindDays: number,
): readonly Obligation[] {
  for (let round = 0; ; round += 1) {
    sortCase(record);
    const obligations = deriveObligations(factsOf(record), day);
    const undone = obligations.filter((each) => each.state === 'open' && each.officeDay < day - behindDays);
    if (undone.length === 0 || round === MOST_ROUNDS) return obligations;
    for (const obligation of undone) meet(chance, record, obligation, day);
  }
}

function meet(chance: Chance, record: CaseRecord, obligation: Obligation, day: PlainDate): void {
  const started = record.person.career.runs.at(-1)?.start ?? day;
  const office = lastOfficeDayOnOrBefore(Math.min(obligation.due, day - 1) as PlainDate);
  const on = office < started ? firstOfficeDayOnOrAfter(started) : office;
  switch (obligation.kind) {
    case 'initial-interview':
    case 'complementary-interview':
    case 'job-search-discussion':
      holdMeeting(chance, record, obligation.kind, on);
      if (obligation.kind === 'initial-interview') makePlan(chance, record, on);
      return;
    case 'employment-plan':
    case 'integration-plan':
    case 'multi-agency-plan':
      makePlan(chance, record, on);
      return;
    case 'plan-approval':
      for (const plan of record.plans) {
        if (plan.madeOn === obligation.due) plan.approvedByCustomerOn = plan.madeOn;
      }
      return;
    case 'search-report':
    case 'plan-report':
      addReport(chance, record, Math.min(obligation.due, day - 1) as PlainDate, 4);
      return;
    case 'lapse-record':
      record.lapses.push({
        id: chance.uuid(), day: on > obligation.due ? on : obligation.due, kind: 'report-missing',
      });
      return;
    case 'job-search-profile':
      publishProfile(chance, record, Math.min(obligation.due, day - 1) as PlainDate);
  }
}

export function publishProfile(chance: Chance, record: CaseRecord, day: PlainDate): void {
  record.profiles.push({ id: chance.uuid(), publishedOn: day, validUntil: addMonths(day, 6) });
  record.profiles.sort((one, other) => one.publishedOn - other.publishedOn);
}
