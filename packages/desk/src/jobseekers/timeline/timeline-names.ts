import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { channelName, contactKindName, serviceName, statusName } from '@kohtaanto/words/codes.ts';
import { atTime, formatBookedDay, formatDay, formatDayShort, formatPeriodDays, isoAfter } from '@kohtaanto/words/dates.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { obligationName } from '@kohtaanto/words/obligations.ts';
import { localTime } from '../local-time.ts';
import type { TimelineWords } from './timeline-words.ts';

type Status = PersonView['statuses'][number];
type Service = PersonView['services'][number];
type Plan = PersonView['plans'][number];
type Contact = PersonView['contacts'][number];

/** How each thing is called on the timeline: short in the drawing, whole in the tip and the table. */
export function namesOf(language: Language, t: TimelineWords, today: string) {
  const days = (start: string, end: string | null) =>
    formatPeriodDays(start, end === null ? null : isoAfter(end, -1), language, 0);
  const iso = (day: number) => formatIso(day as PlainDate);
  const status = ({ code, note }: Status) =>
    `${code} ${statusName(code, language)}${note === null || note === '' ? '' : `, ${note}`}`;
  const service = ({ kind, name, provider }: Service) =>
    [name === '' ? serviceName(kind, language) : name, provider].filter((part) => part !== null && part !== '').join(' · ');
  const contact = ({ kind, channel }: Contact) =>
    kind === 'initial-interview' ? contactKindName(kind, language).toLocaleLowerCase(language)
      : channelName(channel, language).toLocaleLowerCase(language);
  return {
    status,
    statusTitle: (row: Status) => `${status(row)} · ${days(row.start, row.end)}`,
    goesOn: (code: string) => `${code} ${t.goesOn}`,
    gap: (from: number, to: number) => t.gap(days(iso(from), iso(to))),
    service,
    serviceTitle: (row: Service) =>
      `${serviceName(row.kind, language)} · ${service(row)} · ${days(row.start, row.end ?? row.estimatedEnd)}`,
    plan: (row: Plan) => `${row.version} · ${approvalState(row, t)}`,
    planTitle: (row: Plan) =>
      `${t.plans} ${row.version}, ${formatDay(row.madeOn, language)} · ${approvalState(row, t)}`,
    contact,
    contactTitle: (row: Contact) => [
      contactKindName(row.kind, language), channelName(row.channel, language).toLocaleLowerCase(language),
      formatDay(row.occurredOn, language), row.outcome === 'held' ? '' : t.notHeld,
    ].filter((part) => part !== '').join(' · '),
    message: t.message,
    messageTitle: (row: PersonView['messages'][number]) =>
      `${t.message} · ${formatDay(row.sentAt, language)} · ${row.subject}`,
    booked: (start: string) => {
      const local = localTime(start);
      return `${formatBookedDay(local.day, language, today)} ${atTime(local.time, language)}`;
    },
    bookedTitle: (row: PersonView['appointments'][number]) => {
      const local = localTime(row.start);
      return `${contactKindName(row.kind, language)} · ${t.booked} ${formatBookedDay(local.day, language, today)} ${atTime(local.time, language)}`;
    },
    deadline: (row: PersonView['obligations'][number]) =>
      `${shortNames[row.kind]?.[language] ?? obligationName(row.kind, language).toLocaleLowerCase(language)} ${formatDayShort(row.due, language)}`,
    deadlineDay: (row: PersonView['obligations'][number]) => formatDayShort(row.due, language),
    deadlineTitle: (row: PersonView['obligations'][number]) =>
      `${obligationName(row.kind, language)} · ${t.due} ${formatDay(row.due, language)}`,
  };
}

function approvalState(plan: Plan, t: TimelineWords): string {
  if (plan.approvedByAuthorityOn !== null && plan.approvedByCustomerOn !== null) return t.bothApproved;
  return plan.approvedByAuthorityOn !== null ? t.awaitsCustomer : t.draft;
}

/** One word each: a diamond has no more room. The tip and the table say the whole name. */
const shortNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'initial-interview': { fi: 'haastattelu', sv: 'intervju', en: 'interview' },
  'complementary-interview': { fi: 'täydentävä', sv: 'kompletterande', en: 'complementary' },
  'job-search-discussion': { fi: 'keskustelu', sv: 'samtal', en: 'discussion' },
  'search-report': { fi: 'raportti', sv: 'rapport', en: 'report' },
  'plan-report': { fi: 'seuranta', sv: 'uppföljning', en: 'follow-up' },
  'plan-approval': { fi: 'hyväksyntä', sv: 'godkännande', en: 'approval' },
  'employment-plan': { fi: 'suunnitelma', sv: 'plan', en: 'plan' },
  'job-search-profile': { fi: 'profiili', sv: 'profil', en: 'profile' },
  'lapse-record': { fi: 'kirjaus', sv: 'anteckning', en: 'record' },
};
