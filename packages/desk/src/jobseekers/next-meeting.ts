import type { ObligationView, PersonView } from '@kohtaanto/office/jobseekers/contract.ts';

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

/** A time already booked for an obligation: of the same kind, today or later. */
export function bookedFor(person: PersonView, obligation: ObligationView) {
  return person.appointments.toReversed().find((each) =>
    each.state === 'booked' && each.start.slice(0, 10) >= person.today
    && (each.obligationKey === null ? each.kind === obligation.kind : each.obligationKey === obligation.key));
}

export function planInForce(person: PersonView) {
  return person.plans.find((plan) => plan.supersededOn === null);
}
