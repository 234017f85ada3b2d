import { holidayOn } from '@kohtaanto/rules/foundations/finnish-holidays.ts';
import { addDays, formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { addWorkingDays } from '@kohtaanto/rules/foundations/working-days.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Platform, Tx } from '../platform/platform.ts';
import type { Appointment, Channel, DayTimes, Proposal } from './contract.ts';
import { dayTimes, pointOf } from './free-times.ts';
import type { DayTimes as PureDayTimes, Wish } from './free-times.ts';
import { meetingMinutes } from './meeting-kinds.ts';
import type { MeetingKind } from './meeting-kinds.ts';
import { officeNow } from './office-now.ts';
import type { Now, PlanningFacts } from './planning-facts.ts';
import { loadPlanningFacts, timeOf } from './planning-store.ts';
import { proposeTimes } from './proposals.ts';
import { findAppointment, findDueDay, findPerson, listColleagues } from './store.ts';
import { offerOf } from './take-time.ts';

export type ProposalQuery = {
  readonly personId: string;
  readonly kind: MeetingKind;
  readonly channel: Channel;
  readonly staffId?: string | undefined;
  readonly servicePointCode?: string | undefined;
  readonly dueOfficeDay?: string | undefined;
  readonly minutes?: number | undefined;
  readonly interpreter: 'yes' | 'no';
  readonly appointmentId?: string | undefined;
  readonly from?: string | undefined;
};

/** The strip shows three weeks and a little over the last office day, six weeks at most. */
const shortestStripDays = 20;
const longestStripDays = 42;

export function getProposals(platform: Platform, scope: AccessScope, query: ProposalQuery) {
  return platform.database.read(scope, async (tx) => {
    const person = await findPerson(tx, scope, query.personId);
    if (person === undefined) throw new Refused('appointment-person-unknown');
    const now = officeNow(platform.clock);
    const current = query.appointmentId === undefined
      ? null : await findAppointment(tx, scope, query.appointmentId) ?? null;
    const due = await findDueDay(tx, scope, query.personId, query.kind, current?.obligationKey ?? null);
    const dueOfficeDay = query.dueOfficeDay ?? due?.officeDay ?? null;
    const staffId = query.staffId ?? current?.staffId ?? person.coachId ?? scope.staffId;
    const colleagues = await listColleagues(tx, scope, formatIso(now.day));
    const minutes = query.minutes ?? minutesOf(query, current);
    const days = stripDays(now, dueOfficeDay, query.from);
    const facts = await loadPlanningFacts(
      tx, scope, [...new Set([staffId, ...colleagues.map((one) => one.staffId)])], [query.personId], days.first, days.last);
    const coach = facts.coaches.find((one) => one.staffId === staffId);
    if (coach === undefined) throw new Refused('appointment-staff-unknown');
    const wish: Wish = {
      coach, channel: query.channel, minutes, personId: query.personId,
      servicePointCode: query.servicePointCode ?? null, movedAppointmentId: query.appointmentId,
    };
    const strip = dayTimes(facts, wish, days.first, days.last, now);
    return {
      minutes,
      dueOfficeDay,
      interpreterLanguage: person.interpreterLanguage,
      coach: { staffId, name: coach.name },
      coaches: colleagues.map((one) => ({ staffId: one.staffId, name: one.name })),
      places: placesOf(facts, scope),
      servicePointCode: pointOf(facts, wish)?.servicePointCode ?? null,
      proposals: proposalsOf(facts, wish, strip, dueOfficeDay, days, now),
      days: strip.map(stripDay),
      current,
    };
  });
}

function minutesOf(query: ProposalQuery, current: Appointment | null): number {
  if (current !== null) {
    const minute = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
    return minute(current.to) - minute(current.from);
  }
  return meetingMinutes(query.kind, query.interpreter === 'yes');
}

type Days = { readonly first: PlainDate; readonly last: PlainDate };

function stripDays(now: Now, dueOfficeDay: string | null, from: string | undefined): Days {
  const asked = from === undefined ? now.day : plainDate(from);
  const first = asked < now.day ? now.day : asked;
  const wanted = dueOfficeDay === null ? first : addWorkingDays(plainDate(dueOfficeDay), 5);
  const last = Math.min(Math.max(wanted, first + shortestStripDays), first + longestStripDays);
  return { first, last: last as PlainDate };
}

function proposalsOf(
  facts: PlanningFacts, wish: Wish, strip: readonly PureDayTimes[], dueOfficeDay: string | null, days: Days, now: Now,
): Proposal[] {
  const due = dueOfficeDay === null ? null : plainDate(dueOfficeDay);
  const own = proposeTimes(strip, due);
  const said = own.map((one) => ({ ...offerOf(one, facts), why: one.why, booked: one.booked }));
  // A limit that has passed cannot be kept by a colleague either.
  const late = due !== null && due >= now.day && own.every((one) => one.why === 'late');
  return late ? [...colleagueTimes(facts, wish, days.first, due, now), ...said].slice(0, 5) : said;
}

/** Where the coach has nothing left in time, a colleague's earliest time may still keep the limit. */
function colleagueTimes(facts: PlanningFacts, wish: Wish, first: PlainDate, due: PlainDate, now: Now): Proposal[] {
  return facts.coaches
    .filter((coach) => coach.staffId !== wish.coach.staffId && coach.teamCode === wish.coach.teamCode)
    .flatMap((coach) => proposeTimes(dayTimes(facts, { ...wish, coach }, first, due, now), due, 1))
    .toSorted((one, other) => one.day - other.day || one.booked - other.booked)
    .slice(0, 2)
    .map((one) => ({ ...offerOf(one, facts), why: 'colleague', booked: one.booked }));
}

export function placesOf(facts: Pick<PlanningFacts, 'rooms' | 'servicePoints'>, scope: AccessScope) {
  return facts.servicePoints
    .filter((point) => point.unitCode === scope.unitCode || point.kind === 'service-market')
    .map((point) => ({
      servicePointCode: point.servicePointCode,
      name: point.name,
      kind: point.kind,
      rooms: facts.rooms.filter((room) => room.servicePointCode === point.servicePointCode)
        .map((room) => ({ roomCode: room.roomCode, name: room.name, capacity: room.capacity })),
    }));
}

function stripDay(day: PureDayTimes): DayTimes {
  return {
    day: formatIso(day.day),
    closed: day.closed,
    holiday: holidayOn(day.day)?.code ?? null,
    booked: day.booked,
    times: day.times.map((time) => ({ from: timeOf(time.from), to: timeOf(time.to), roomCode: time.roomCode })),
  };
}

/** Facts for many persons and coaches at once, eight weeks ahead. */
export function loadWeeks(tx: Tx, scope: AccessScope, staffIds: readonly string[], now: Now, weeks = 8):
Promise<PlanningFacts> {
  return loadPlanningFacts(tx, scope, staffIds, [], now.day, addDays(now.day, weeks * 7));
}
