import { addMonths } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { addWorkingDays } from '@kohtaanto/rules/foundations/working-days.ts';
import { deriveObligations } from '@kohtaanto/rules/obligations/derive-obligations.ts';
import type { Obligation } from '@kohtaanto/rules/obligations/obligation.ts';
import { PROFILE_DUTY_BEGINS } from '@kohtaanto/rules/obligations/rule-versions.ts';
import { openRun } from '../careers/career.ts';
import type { Run } from '../careers/career.ts';
import type { Chance } from '../chance.ts';
import type { AssessmentAnswers } from '../texts/assessment-answers.ts';
import type { Person } from '../people/make-person.ts';
import { factsOf, openCase } from './case-record.ts';
import type { CaseRecord } from './case-record.ts';
import { addIncidents } from './incidents.ts';
import { holdMeetings } from './meetings.ts';
import { mendUntil, publishProfile } from './mend.ts';
import { reportOn } from './plans.ts';

export type Case = {
  readonly record: CaseRecord;
  readonly obligations: readonly Obligation[];
  readonly current: boolean;
  /** What is written for this person instead of drawn. */
  readonly written?: WrittenCase;
};

export type WrittenMessage = {
  readonly day: PlainDate;
  readonly direction: 'to-customer' | 'from-customer';
  readonly subject: string;
  readonly body: string;
};

export type WrittenCase = {
  readonly coach: string;
  readonly assessment: AssessmentAnswers;
  readonly messages: readonly WrittenMessage[];
};

/** Share of customers with whom the office may be some days behind. */
const BEHIND = 0.22;

/** A jobseeker of today with meetings, plans and reports, and the obligations that follow from them. */
export function makeCase(chance: Chance, person: Person, day: PlainDate): Case {
  return caseOf(chance, openCase(person), day, { plansFrom: addMonths(day, -14) });
}

/** The rest of a case that may have meetings of earlier times already. */
export function caseOf(
  chance: Chance, record: CaseRecord, day: PlainDate, { plansFrom }: { readonly plansFrom: PlainDate },
): Case {
  const { person } = record;
  const run = openRun(person.career);
  statePartial(chance, record);
  if (run === undefined) return { record, obligations: [], current: false };
  stateGrounds(chance, record, run, day);
  const behind = chance.happens(BEHIND) ? chance.between(3, 12) : 0;
  const settings = { day, plansFrom, reached: (day - 1 - behind) as PlainDate };
  for (const each of person.career.runs) {
    if (each === run || (each.end ?? day) > addMonths(day, -24)) holdMeetings(chance, record, each, settings);
  }
  publishProfiles(chance, record, run, settings.reached);
  reportOn(chance, record, settings.reached, 0.035);
  addIncidents(chance, record, run, day);
  const obligations = mendUntil(chance, record, day, behind);
  return { record, obligations: leaveUnapproved(chance, record, day) ?? obligations, current: true };
}

/** Some of the newest plans still wait for the customer's approval. */
function leaveUnapproved(chance: Chance, record: CaseRecord, day: PlainDate): readonly Obligation[] | undefined {
  const newest = record.plans.at(-1);
  if (newest === undefined || newest.madeOn < day - 6 || !chance.happens(0.16)) return undefined;
  newest.approvedByCustomerOn = null;
  return deriveObligations(factsOf(record), day);
}

function statePartial(chance: Chance, record: CaseRecord): void {
  const { partial } = record.person.career;
  if (partial === null || (partial.until !== null && partial.until <= partial.since)) return;
  const { since: start, until: end } = partial;
  record.grounds.push({ id: chance.uuid(), ground: 'partial-work-ability', start, end });
}

function stateGrounds(chance: Chance, record: CaseRecord, run: Run, day: PlainDate): void {
  const start = (run.start + chance.between(10, 60)) as PlainDate;
  if (start >= day) return;
  const { career } = record.person;
  if (career.foreign && start > addMonths(day, -22) && chance.happens(0.6)) {
    record.grounds.push({ id: chance.uuid(), ground: 'integration-customer', start, end: null });
  } else if (chance.happens(career.partial !== null ? 0.2 : day - run.start > 400 ? 0.1 : 0.03)) {
    const since = (day - chance.between(10, Math.min(700, day - run.start))) as PlainDate;
    record.grounds.push({ id: chance.uuid(), ground: 'multi-agency-need', start: since, end: null });
  }
}

/** 128 §: within fifteen working days of the start, or of the first meeting after 1.9.2026. */
function publishProfiles(chance: Chance, record: CaseRecord, run: Run, day: PlainDate): void {
  if (day < PROFILE_DUTY_BEGINS) return;
  const counted = run.start >= PROFILE_DUTY_BEGINS ? run.start
    : record.contacts.find(({ day: met, kind }) =>
      met >= PROFILE_DUTY_BEGINS && kind === 'job-search-discussion')?.day;
  if (counted === undefined) return;
  const due = addWorkingDays(counted, 15);
  const published = chance.between(counted, due) as PlainDate;
  if (published < day) publishProfile(chance, record, published);
}
