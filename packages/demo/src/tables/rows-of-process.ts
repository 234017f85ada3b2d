import { addMonths, formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Obligation } from '@kohtaanto/rules/obligations/obligation.ts';
import type { Case } from '../process/make-case.ts';
import type { ContactRecord, OtherContactRecord, PlanRecord } from '../process/case-record.ts';
import { loweredReasons, meetingNotes, noDutyReasons, otherContactNotes, planText } from '../texts/case-texts.ts';
import { coachOn, iso, range } from './rows-of-person.ts';
import type { RowContext } from './rows-of-person.ts';
import type { Tables } from './tables.ts';

const WAYS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'initial-interview': { visit: '21', video: '22', phone: '23' },
  'complementary-interview': { visit: '24', video: '25', phone: '26' },
  'job-search-discussion': { visit: '27', video: '28', phone: '29' },
};

/** Meetings, plans, reports, lapses and profiles as rows. */
export function addProcessRows(tables: Tables, each: Case, context: RowContext): void {
  const { areaId, chance } = context;
  const { record } = each;
  const id = record.person.personId;
  for (const contact of record.contacts) addContact(tables, each, contact, context);
  for (const contact of record.unheld) addOtherContact(tables, each, contact, context);
  record.plans.forEach((plan, index) => addPlan(tables, each, plan, index, context));
  for (const report of record.reports) {
    tables.search_report.add([
      areaId, report.id, id, iso(report.day),
      chance.weighted({ application: 88, enterprise: 4, 'extra-work': 4, other: 4 }),
      report.employer, report.task ?? record.person.occupationText, report.opportunities,
    ]);
  }
  for (const lapse of record.lapses) {
    tables.lapse.add([areaId, lapse.id, id, iso(lapse.day), lapse.kind, '', coachOn(context, lapse.day)]);
  }
  for (const ending of record.endings) {
    const { knownOn, kind, start, end } = ending;
    tables.known_ending.add([areaId, ending.id, id, iso(knownOn), kind, range(start, end)]);
  }
  for (const request of record.requests) tables.meeting_request.add([areaId, request.id, id, iso(request.day)]);
  for (const profile of record.profiles) {
    tables.profile.add([areaId, profile.id, id, iso(profile.publishedOn), iso(profile.validUntil)]);
  }
}

function addContact(tables: Tables, each: Case, contact: ContactRecord, context: RowContext): void {
  const { person } = each.record;
  const recent = contact.day > addMonths(context.day, -18);
  const notes = meetingNotes[contact.kind]?.[person.serviceLanguage];
  const time = `${String(contact.hour).padStart(2, '0')}:00`;
  tables.contact.add([
    context.areaId, contact.id, person.personId, contact.kind, WAYS[contact.kind]?.[contact.channel] ?? '95',
    contact.channel, iso(contact.day), time, contact.minutes, coachOn(context, contact.day), 'held',
    recent && notes !== undefined ? context.chance.pick(notes) : '', `${formatIso(contact.day)} ${time}`,
  ]);
}

function addOtherContact(tables: Tables, each: Case, contact: OtherContactRecord, context: RowContext): void {
  const { person } = each.record;
  const time = `${String(contact.hour).padStart(2, '0')}:15`;
  tables.contact.add([
    context.areaId, contact.id, person.personId, contact.kind, WAYS[contact.kind]?.[contact.channel] ?? '95',
    contact.channel, iso(contact.day), time, contact.outcome === 'held' ? contact.minutes : null,
    coachOn(context, contact.day), contact.outcome,
    contact.note ?? otherContactNotes[contact.outcome][person.serviceLanguage], `${formatIso(contact.day)} ${time}`,
  ]);
}

function addPlan(tables: Tables, each: Case, plan: PlanRecord, index: number, context: RowContext): void {
  const { person, plans } = each.record;
  const language = person.serviceLanguage;
  const text = plan.written ?? planText(plan.theme, language);
  const next = plans[index + 1];
  const actions = plan.written?.actions.map((action) => ({ ...action, dueOn: iso(action.dueOn) }))
    ?? planText(plan.theme, language).actions
    .filter(([code]) => code !== '079' || plan.duty !== null)
    .map(([code, said]) => ({
      code, text: said, dueOn: iso(addMonths(plan.madeOn, 3)),
      state: next === undefined ? 'under-way' : context.chance.happens(0.7) ? 'done' : 'dropped',
    }));
  tables.plan.add([
    context.areaId, plan.id, person.personId, index + 1, plan.kind, iso(plan.madeOn),
    coachOn(context, plan.madeOn) ?? '', text.situation, text.goal, JSON.stringify(actions), text.followUp,
    iso(plan.reportBy), plan.duty === null ? null : JSON.stringify(dutyJson(plan, language)),
    plan.noDutyReason === null ? null : noDutyReasons[plan.noDutyReason]?.[language] ?? '',
    iso(plan.madeOn), approvedBy(plan, context.day), approvedBy(plan, context.day) === null ? null
      : plan.approvedByCustomerOn === plan.madeOn ? 'signature' : 'e-service',
    iso(next?.madeOn),
  ]);
}

/** An approval that lies ahead of the register's day is not yet known. */
function approvedBy(plan: PlanRecord, day: PlainDate): string | null {
  const approved = plan.approvedByCustomerOn;
  return approved !== null && approved <= day ? iso(approved) : null;
}

function dutyJson(plan: PlanRecord, language: 'fi' | 'sv' | 'en'): unknown {
  if (plan.duty === null) return null;
  const { startsOn, loweredBecause, ...rest } = plan.duty;
  return {
    startsOn: formatIso(startsOn), ...rest,
    ...(loweredBecause === undefined ? {} : { loweredBecause: loweredReasons[loweredBecause]?.[language] ?? '' }),
  };
}

/** What was settled longer ago is derived again when the person's facts next change. */
const KEPT_MONTHS = 3;
/** When an office computes the day's obligations by itself. */
const NIGHTLY_ROUND = '00:05 Europe/Helsinki';

/** The rules' answer in the derived table's form; days of reasons are written as YYYY-MM-DD. */
export function addObligationRows(tables: Tables, each: Case, context: RowContext, coach: string | null): void {
  const id = each.record.person.personId;
  const kept = addMonths(context.day, -KEPT_MONTHS);
  const computedAt = `${formatIso(context.day)} ${NIGHTLY_ROUND}`;
  for (const obligation of each.obligations) {
    const settled = obligation.state === 'met' || obligation.state === 'fallen';
    if (settled && obligation.due < kept) continue;
    tables.obligation.add([
      context.areaId, id, obligation.key, obligation.kind, obligation.party, iso(obligation.due),
      iso(obligation.officeDay),
      iso(obligation.from), obligation.state, iso(obligation.metOn), iso(obligation.restingUntil),
      reasonsJson(obligation), obligation.ruleVersion, obligation.certain, coach, computedAt,
    ]);
  }
}

function reasonsJson(obligation: Obligation): string {
  return JSON.stringify(obligation.because.map((reason) =>
    reason.day === undefined ? reason : { ...reason, day: formatIso(reason.day) }));
}
