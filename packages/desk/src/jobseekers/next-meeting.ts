import type { ObligationView, PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { localTime } from './local-time.ts';

const meetings: ReadonlySet<string> = new Set([
  'initial-interview', 'complementary-interview', 'job-search-discussion',
]);

export function isMeeting(kind: string): boolean {
  return meetings.has(kind);
}

/** The statutory meeting that is due first. */
export function nextMeeting(person: PersonView): ObligationView | undefined {
  return person.obligations.find((each) => each.state === 'open' && meetings.has(each.kind));
}

type MeetingKind = 'initial-interview' | 'complementary-interview' | 'job-search-discussion';

/** Which meeting is begun: the one that is due, else the first of all or a discussion. */
export function meetingKindOf(person: PersonView, obligation: ObligationView | undefined): MeetingKind {
  const { kind } = obligation ?? { kind: '' };
  if (kind === 'initial-interview' || kind === 'complementary-interview' || kind === 'job-search-discussion') return kind;
  return person.contacts.some((each) => each.kind === 'initial-interview' && each.outcome === 'held')
    ? 'job-search-discussion' : 'initial-interview';
}

/** A time already booked for an obligation: of the same kind, today or later. */
export function bookedFor(person: PersonView, obligation: ObligationView) {
  return person.appointments.toReversed().find((each) =>
    each.state === 'booked' && each.start.slice(0, 10) >= person.today
    && (each.obligationKey === null ? each.kind === obligation.kind : each.obligationKey === obligation.key));
}

/**
 * The time that has been booked for the meeting after the one held on a day. A time that was meant for an
 * initial interview is not the next one after it.
 */
export function nextBooked(person: PersonView, held: { readonly kind: string; readonly occurredOn: string }) {
  return person.appointments.toReversed().find((each) => {
    const { day } = localTime(each.start);
    const isForThis = each.kind === 'initial-interview' && held.kind === 'initial-interview';
    return each.state === 'booked' && meetings.has(each.kind) && !isForThis && day > held.occurredOn && day >= person.today;
  });
}

export function planInForce(person: PersonView) {
  return person.plans.find((plan) => plan.supersededOn === null);
}
