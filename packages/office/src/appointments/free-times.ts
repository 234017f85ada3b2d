import { isOfficeDay } from '@kohtaanto/rules/foundations/working-days.ts';
import { addDays } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { absenceOn, officeHours, openingOn, overlaps } from './opening.ts';
import type { Busy, Channel, Coach, Now, PlanningFacts, Room, ServicePoint, Span } from './planning-facts.ts';

/** Meetings are proposed to begin on the hour and half past. */
export const stepMinutes = 30;
/** Nobody is proposed a meeting over lunch; one may still be booked there by hand. */
export const lunch: Span = { from: 11 * 60, to: 11 * 60 + 30 };
/**
 * How many customer meetings a full-time coach's day holds. The chart of eight weeks and the
 * smoothing count with it, so that preparing and recording keep their time.
 */
export const meetingsPerDay = 3;

export type FreeTime = Span & {
  readonly day: PlainDate;
  readonly staffId: string;
  readonly servicePointCode: string | null;
  readonly roomCode: string | null;
  readonly roomName: string | null;
};

export type ClosedReason = 'past' | 'closed' | 'absent' | 'point-closed' | 'full';

export type DayTimes = {
  readonly day: PlainDate;
  readonly closed: ClosedReason | null;
  /** Meetings already in the coach's calendar that day. */
  readonly booked: number;
  readonly times: readonly FreeTime[];
};

export type Wish = {
  readonly coach: Coach;
  readonly channel: Channel;
  readonly minutes: number;
  readonly personId: string | null;
  readonly servicePointCode: string | null;
  /** The appointment being moved does not stand in its own way. */
  readonly movedAppointmentId?: string | undefined;
};

/** Free times of each day from `first` to `last`, both included. */
export function dayTimes(facts: PlanningFacts, wish: Wish, first: PlainDate, last: PlainDate, now: Now): DayTimes[] {
  const byDay = Map.groupBy(facts.busy.filter((busy) => busy.appointmentId !== wish.movedAppointmentId), (busy) => busy.day);
  const days: DayTimes[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    days.push(timesOfDay(facts, wish, day, byDay.get(day) ?? [], now));
  }
  return days;
}

function timesOfDay(facts: PlanningFacts, wish: Wish, day: PlainDate, busy: readonly Busy[], now: Now): DayTimes {
  const booked = meetingsOf(wish.coach.staffId, busy);
  const closed = closedOn(facts, wish, day, now);
  if (closed !== null) return { day, closed, booked, times: [] };
  const point = pointOf(facts, wish);
  const hours = bookableHours(wish.channel, point, day);
  const rooms = needsRoom(wish.channel) ? roomsOf(facts, point) : [];
  const times: FreeTime[] = [];
  for (let from = ceilTo(hours.from, stepMinutes); from + wish.minutes <= hours.to; from += stepMinutes) {
    const span = { from, to: from + wish.minutes };
    if (day === now.day && from <= now.minute) continue;
    if (overlaps(span, lunch) || isTaken(wish, busy, span)) continue;
    const room = needsRoom(wish.channel) ? freeRoom(rooms, busy, span) : null;
    if (room === undefined) continue;
    times.push({
      ...span, day, staffId: wish.coach.staffId, servicePointCode: point?.servicePointCode ?? null,
      roomCode: room?.roomCode ?? null, roomName: room?.name ?? null,
    });
  }
  return { day, closed: times.length === 0 ? 'full' : null, booked, times };
}

function closedOn(facts: PlanningFacts, wish: Wish, day: PlainDate, now: Now): ClosedReason | null {
  if (day < now.day) return 'past';
  if (!isOfficeDay(day)) return 'closed';
  if (absenceOn(wish.coach, day) !== undefined) return 'absent';
  const point = pointOf(facts, wish);
  if (needsRoom(wish.channel) && (point === undefined || openingOn(point, day) === null)) return 'point-closed';
  return null;
}

/** Face to face is bound to the service point's opening, phone and video only to office hours. */
export function bookableHours(channel: Channel, point: ServicePoint | undefined, day: PlainDate): Span {
  const opening = needsRoom(channel) && point !== undefined ? openingOn(point, day) : null;
  if (opening === null) return officeHours;
  return { from: Math.max(opening.from, officeHours.from), to: Math.min(opening.to, officeHours.to) };
}

export function needsRoom(channel: Channel): boolean {
  return channel === 'visit' || channel === 'group';
}

/** The place asked for, the coach's own, or the unit's main office. */
export function pointOf(facts: PlanningFacts, wish: Pick<Wish, 'coach' | 'servicePointCode'>): ServicePoint | undefined {
  const code = wish.servicePointCode ?? wish.coach.servicePointCode;
  return facts.servicePoints.find((point) => point.servicePointCode === code)
    ?? facts.servicePoints.find((point) => point.unitCode === wish.coach.unitCode && point.kind === 'main');
}

/** The smallest rooms first, so that the large ones stay for groups. */
function roomsOf(facts: PlanningFacts, point: ServicePoint | undefined): readonly Room[] {
  return facts.rooms
    .filter((room) => room.servicePointCode === point?.servicePointCode)
    .toSorted((one, other) => one.capacity - other.capacity || (one.roomCode < other.roomCode ? -1 : 1));
}

function freeRoom(rooms: readonly Room[], busy: readonly Busy[], span: Span): Room | undefined {
  return rooms.find((room) => !busy.some((one) => one.roomCode === room.roomCode && overlaps(one, span)));
}

/** A slot that the coach keeps open for customers is the coach's own to fill as well. */
function isTaken(wish: Wish, busy: readonly Busy[], span: Span): boolean {
  return busy.some((one) => overlaps(one, span)
    && ((one.staffId === wish.coach.staffId && one.state !== 'free')
      || (wish.personId !== null && one.personId === wish.personId)));
}

export function meetingsOf(staffId: string, busy: readonly Busy[]): number {
  return busy.filter((one) => one.staffId === staffId && one.personId !== null).length;
}

function ceilTo(minute: number, step: number): number {
  return Math.ceil(minute / step) * step;
}
