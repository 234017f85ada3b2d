import { formatDay, formatDayYear, formatTime } from '@kohtaanto/words/dates.ts';
import { holidayName } from '@kohtaanto/words/holidays.ts';
import { addDays, addMonths, formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Language, Tx } from '../platform/platform.ts';
import type { TimeOffer } from './contract.ts';
import { dayTimes, needsRoom, pointOf } from './free-times.ts';
import type { FreeTime, Wish } from './free-times.ts';
import { overlaps } from './opening.ts';
import type { Channel, Now, PlanningFacts } from './planning-facts.ts';
import { loadPlanningFacts, timeOf } from './planning-store.ts';
import { timesNear } from './proposals.ts';
import { faultOfTime, MONTHS_AHEAD } from './time-check.ts';
import type { TimeFault } from './time-check.ts';

/** A time as someone wants it; rooms undefined are chosen, null means no room. */
export type TimeWish = {
  readonly staffId: string;
  readonly personId: string | null;
  readonly day: PlainDate;
  readonly from: number;
  readonly minutes: number;
  readonly channel: Channel;
  readonly roomCode: string | null | undefined;
  readonly servicePointCode: string | null;
  readonly movedAppointmentId?: string | undefined;
  /** Own time in the calendar is not bound to a service point or its hours. */
  readonly ownTime?: boolean;
};

export type TakenPlace = { readonly roomCode: string | null; readonly servicePointCode: string | null };

/**
 * Refuses what cannot be booked by anyone and finds the room. Whether the time is still free is
 * asked of the database alone: two users may be looking at the same free time.
 */
export async function takeTime(tx: Tx, scope: AccessScope, wish: TimeWish, now: Now): Promise<TakenPlace> {
  const facts = await loadFacts(tx, scope, wish, wish.day, wish.day);
  const coachWish = wishOf(facts, scope, wish);
  const span = { from: wish.from, to: wish.from + wish.minutes };
  const fault = faultOfTime(facts, coachWish, wish.day, span, wish.roomCode ?? null, now);
  if (fault !== null) throw await refusalOf(tx, scope, wish, facts, fault, now);
  if (personIsInGroup(facts, wish)) throw await takenRefusal(tx, scope, wish, 'appointment-person-taken', now);
  const point = pointOf(facts, coachWish);
  if (!needsRoom(wish.channel) || wish.ownTime === true) {
    return { roomCode: wish.roomCode ?? null, servicePointCode: wish.servicePointCode };
  }
  const servicePointCode = point?.servicePointCode ?? null;
  if (wish.roomCode !== undefined) return { roomCode: wish.roomCode, servicePointCode };
  const free = facts.rooms.find((room) => room.servicePointCode === servicePointCode
    && !facts.busy.some((busy) => busy.roomCode === room.roomCode && overlaps(busy, span)
      && busy.appointmentId !== wish.movedAppointmentId));
  const hasRooms = facts.rooms.some((room) => room.servicePointCode === servicePointCode);
  if (free === undefined && hasRooms) throw await takenRefusal(tx, scope, wish, 'appointment-room-taken', now);
  return { roomCode: free?.roomCode ?? null, servicePointCode };
}

/** The refusal of an exclusion constraint, with the times that are free instead. */
export async function takenRefusal(
  tx: Tx, scope: AccessScope, wish: TimeWish, code: string, now: Now, cause?: unknown,
): Promise<Refused> {
  const last = addDays(wish.day, 14);
  const facts = await loadFacts(tx, scope, wish, wish.day, last);
  const free = freeNear(facts, wishOf(facts, scope, wish), wish, now);
  const room = facts.rooms.find((one) => one.roomCode === wish.roomCode);
  return new Refused(code, {
    staff: facts.coaches[0]?.name ?? '',
    room: room?.name ?? '–',
    free: free.map((time) => spokenTime(time, wish.day, scope.language)).join(', ') || '–',
  }, { extra: { freeTimes: free.map((time) => offerOf(time, facts)) }, cause });
}

function loadFacts(tx: Tx, scope: AccessScope, wish: TimeWish, first: PlainDate, last: PlainDate) {
  return loadPlanningFacts(tx, scope, [wish.staffId], wish.personId === null ? [] : [wish.personId], first, last);
}

function wishOf(facts: PlanningFacts, scope: AccessScope, wish: TimeWish): Wish {
  const coach = facts.coaches[0];
  if (coach === undefined || (coach.unitCode !== scope.unitCode && !scope.coaches.includes(coach.staffId))) {
    throw new Refused('appointment-staff-unknown');
  }
  const { minutes, personId, servicePointCode, movedAppointmentId } = wish;
  const channel = wish.ownTime === true ? 'phone' : wish.channel;
  return { coach, channel, minutes, personId, servicePointCode, movedAppointmentId };
}

/** The exclusion constraint sees a person's own appointments; group sessions are looked at here. */
function personIsInGroup(facts: PlanningFacts, wish: TimeWish): boolean {
  return wish.personId !== null && facts.busy.some((busy) => busy.staffId === '' && busy.day === wish.day
    && busy.personId === wish.personId && overlaps(busy, { from: wish.from, to: wish.from + wish.minutes }));
}

async function refusalOf(
  tx: Tx, scope: AccessScope, wish: TimeWish, facts: PlanningFacts, fault: TimeFault, now: Now,
): Promise<Refused> {
  const first = dayMeant(wish.day, fault, now);
  const wider = await loadFacts(tx, scope, wish, first, addDays(first, 21));
  const free = freeNear(wider, wishOf(wider, scope, wish), { ...wish, day: first }, now);
  const { code, values } = sayFault(facts, wish, fault, scope.language);
  return new Refused(code, {
    day: formatDay(formatIso(wish.day), scope.language),
    time: formatTime(timeOf(wish.from), scope.language),
    ...values,
  }, { extra: { freeTimes: free.map((time) => offerOf(time, wider)) } });
}

/** Where other times are looked for: a day too far is taken for the same day of the first year to come. */
function dayMeant(day: PlainDate, fault: TimeFault, now: Now): PlainDate {
  if (fault.code !== 'too-far') return day < now.day ? now.day : day;
  let meant = day;
  while (addMonths(meant, -12) >= now.day) meant = addMonths(meant, -12);
  return meant;
}

function sayFault(facts: PlanningFacts, wish: TimeWish, fault: TimeFault, language: Language):
{ code: string; values: Record<string, string> } {
  const dayText = (day: PlainDate | null) => (day === null ? '–' : formatDay(formatIso(day), language));
  switch (fault.code) {
    case 'past': return { code: 'appointment-in-past', values: {} };
    case 'too-far': return {
      code: 'appointment-too-far',
      values: {
        day: formatDayYear(formatIso(wish.day), language), lastDay: formatDayYear(formatIso(fault.lastDay), language),
        months: String(MONTHS_AHEAD),
      },
    };
    case 'holiday': return { code: 'appointment-on-holiday', values: { holiday: holidayName(fault.holiday, language) } };
    case 'weekend': return { code: 'appointment-on-weekend', values: {} };
    case 'absent': return {
      code: 'appointment-staff-absent',
      values: {
        staff: facts.coaches[0]?.name ?? '', lastDay: dayText(fault.lastDay), substitute: fault.substituteName ?? '–',
      },
    };
    case 'point-closed': return {
      code: 'appointment-point-closed',
      values: {
        place: facts.servicePoints.find((point) => point.servicePointCode
          === (wish.servicePointCode ?? facts.coaches[0]?.servicePointCode))?.name ?? '–',
        nextOpen: dayText(fault.nextOpen),
      },
    };
    case 'outside-hours': return {
      code: 'appointment-outside-hours',
      values: {
        opens: formatTime(timeOf(fault.hours.from), language), closes: formatTime(timeOf(fault.hours.to), language),
      },
    };
    case 'room-elsewhere': return { code: 'appointment-room-elsewhere', values: {} };
  }
}

function freeNear(facts: PlanningFacts, wish: Wish, near: TimeWish, now: Now): FreeTime[] {
  const first = near.day < now.day ? now.day : near.day;
  return timesNear(dayTimes(facts, wish, first, addDays(first, 21), now), near.day, near.from);
}

/** On the day that was asked for the clock is enough; on another day the day is said as well. */
function spokenTime(time: FreeTime, asked: PlainDate, language: Language): string {
  const clock = formatTime(timeOf(time.from), language);
  return time.day === asked ? clock : `${formatDay(formatIso(time.day), language)} ${clock}`;
}

export function offerOf(time: FreeTime, facts: PlanningFacts): TimeOffer {
  return {
    day: formatIso(time.day),
    from: timeOf(time.from),
    to: timeOf(time.to),
    staffId: time.staffId,
    staffName: facts.coaches.find((coach) => coach.staffId === time.staffId)?.name ?? time.staffId,
    servicePointCode: time.servicePointCode,
    roomCode: time.roomCode,
    roomName: time.roomName,
  };
}
