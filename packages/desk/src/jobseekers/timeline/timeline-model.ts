import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { namesOf } from './timeline-names.ts';
import type { TimelineWords } from './timeline-words.ts';

export type Tone = 'unemployed' | 'service' | 'quiet' | 'outside' | 'gap' | 'ahead' | 'plan' | 'spell';

/** A bar of a lane. `to` is the day after the last one. */
export type Bar = {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly tone: Tone;
  readonly label: string;
  readonly title: string;
  /** The part before today, whose label this one takes when it does not fit there. */
  readonly goesOnFrom?: string;
};

export type MarkShape = 'held' | 'other' | 'message' | 'booked' | 'missed';
export type Mark = {
  readonly key: string;
  readonly day: number;
  readonly shape: MarkShape;
  readonly label: string;
  readonly title: string;
};

export type Deadline = {
  readonly key: string;
  readonly day: number;
  readonly tone: 'late' | 'today' | 'coming';
  readonly label: string;
  /** The day alone, where there is no room for the name. */
  readonly short: string;
  /** Named before the others: the meetings that the office holds. */
  readonly first: boolean;
  readonly title: string;
};

export type TimelineModel = {
  readonly today: PlainDate;
  readonly statuses: readonly Bar[];
  readonly services: readonly Bar[];
  readonly plans: readonly Bar[];
  readonly contacts: readonly Mark[];
  readonly deadlines: readonly Deadline[];
  /** The first and last day that something is known of. */
  readonly first: string;
  readonly last: string;
};

/** A spell that goes on is drawn to a day far enough away for every window. */
const FAR = plainDate('2100-01-01');

const statusTones: Readonly<Record<string, Tone>> = {
  '02': 'unemployed', '03': 'unemployed', '07': 'service', '08': 'service', '05': 'outside',
};

/** What the page knows, as lanes: pure, so that the drawing and the table say the same. */
export function timelineOf(person: PersonView, language: Language, t: TimelineWords): TimelineModel {
  const today = plainDate(person.today);
  const names = namesOf(language, t, person.today);
  const statuses = statusBars(person, today, names);
  const contacts = contactMarks(person, names);
  const deadlines = deadlinesOf(person, names);
  const starts = [
    ...person.statuses.map((status) => status.start), ...person.searches.map((search) => search.start),
    ...person.contacts.map((contact) => contact.occurredOn), person.today,
  ].toSorted();
  const ends = [
    ...person.obligations.filter((each) => each.state === 'open').map((each) => each.due),
    ...person.services.map((service) => service.end ?? service.estimatedEnd), person.today,
  ].toSorted();
  return {
    today, statuses, contacts, deadlines,
    services: serviceBars(person, today, names),
    plans: planBars(person, today, names),
    first: starts[0] ?? person.today,
    last: ends.at(-1) ?? person.today,
  };
}

type Names = ReturnType<typeof namesOf>;

function statusBars(person: PersonView, today: PlainDate, names: Names): Bar[] {
  const bars: Bar[] = [];
  const ordered = person.statuses.toReversed();
  ordered.forEach((status, index) => {
    const from = plainDate(status.start);
    const end = status.end === null ? null : plainDate(status.end);
    const before = bars.at(-1);
    if (before !== undefined && before.to < from) {
      bars.push({
        key: `gap-${status.statusId}`, from: before.to, to: from, tone: 'gap', label: '', title: names.gap(before.to, from),
      });
    }
    const tone = statusTones[status.code] ?? 'quiet';
    const label = names.status(status);
    const until = end ?? (index === ordered.length - 1 ? today : FAR);
    bars.push({ key: status.statusId, from, to: Math.max(until, from + 1), tone, label, title: names.statusTitle(status) });
    if (end === null) {
      bars.push({
        key: `${status.statusId}-ahead`, from: Math.max(today, from), to: FAR, tone: 'ahead',
        label: names.goesOn(status.code), title: names.goesOn(status.code),
      });
    }
  });
  return bars;
}

function serviceBars(person: PersonView, today: PlainDate, names: Names): Bar[] {
  return person.services.toReversed().flatMap((service): Bar[] => {
    const from = plainDate(service.start);
    const until = plainDate(service.end ?? service.estimatedEnd);
    const label = names.service(service);
    const title = names.serviceTitle(service);
    const done = Math.min(until, Math.max(today, from));
    const bars: Bar[] = [];
    if (done > from) bars.push({ key: service.serviceSpellId, from, to: done, tone: 'spell', label, title });
    if (until > done) {
      bars.push({
        key: `${service.serviceSpellId}-ahead`, from: done, to: until, tone: 'ahead', label, title,
        ...(done > from ? { goesOnFrom: service.serviceSpellId } : {}),
      });
    }
    return bars;
  });
}

/** The plan in force goes on ahead to the day by which the customer tells of it, a plan of today too. */
function planBars(person: PersonView, today: PlainDate, names: Names): Bar[] {
  return person.plans.toReversed().flatMap((plan): Bar[] => {
    const from = plainDate(plan.madeOn);
    const isInForce = plan.supersededOn === null;
    const end = plan.supersededOn === null ? today : plainDate(plan.supersededOn);
    const label = isInForce ? names.plan(plan) : String(plan.version);
    const title = names.planTitle(plan);
    const bars: Bar[] = end > from || !isInForce
      ? [{ key: plan.planId, from, to: Math.max(end, from + 1), tone: 'plan', label, title }] : [];
    const until = plan.reportBy === null ? FAR : plainDate(plan.reportBy) + 1;
    if (isInForce && until > today) bars.push({
      key: `${plan.planId}-ahead`, from: Math.max(today, from), to: until, tone: 'ahead', label, title,
      ...(bars.length > 0 ? { goesOnFrom: plan.planId } : {}),
    });
    return bars;
  });
}

const statutory: ReadonlySet<string> = new Set([
  'initial-interview', 'complementary-interview', 'job-search-discussion', 'substitute-service',
]);

function contactMarks(person: PersonView, names: Names): Mark[] {
  const contacts = person.contacts.map((contact): Mark => ({
    key: contact.contactId, day: plainDate(contact.occurredOn),
    shape: contact.outcome !== 'held' ? 'missed'
      : statutory.has(contact.kind) ? 'held' : isWriting(contact.channel) ? 'message' : 'other',
    label: names.contact(contact), title: names.contactTitle(contact),
  }));
  const messages = person.messages.map((message): Mark => ({
    key: message.messageId, day: plainDate(message.sentAt.slice(0, 10)), shape: 'message',
    label: names.message, title: names.messageTitle(message),
  }));
  const booked = person.appointments.filter((each) => each.state === 'booked' && each.start.slice(0, 10) >= person.today)
    .map((appointment): Mark => ({
      key: appointment.appointmentId, day: plainDate(appointment.start.slice(0, 10)), shape: 'booked',
      label: names.booked(appointment.start), title: names.bookedTitle(appointment),
    }));
  return [...contacts, ...messages, ...booked].toSorted((a, b) => a.day - b.day);
}

function isWriting(channel: string): boolean {
  return channel === 'message' || channel === 'letter' || channel === 'e-service';
}

function deadlinesOf(person: PersonView, names: Names): Deadline[] {
  return person.obligations.filter((each) => each.state === 'open').map((each): Deadline => ({
    key: each.key, day: plainDate(each.due),
    tone: each.officeDay < person.today ? 'late' : each.officeDay === person.today ? 'today' : 'coming',
    label: names.deadline(each), short: names.deadlineDay(each), title: names.deadlineTitle(each), first: statutory.has(each.kind),
  }));
}
