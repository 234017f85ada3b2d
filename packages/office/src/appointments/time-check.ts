import { isOfficeDay } from '@kohtaanto/rules/foundations/working-days.ts';
import { holidayOn } from '@kohtaanto/rules/foundations/finnish-holidays.ts';
import type { HolidayCode } from '@kohtaanto/rules/foundations/finnish-holidays.ts';
import { addMonths } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { bookableHours, needsRoom, pointOf } from './free-times.ts';
import type { Wish } from './free-times.ts';
import { absenceOn, nextOpenDay, openingOn } from './opening.ts';
import type { Now, PlanningFacts, Span } from './planning-facts.ts';

/** Why a time cannot be booked at all, whoever else has it. */
export type TimeFault =
  | { readonly code: 'past' }
  | { readonly code: 'too-far'; readonly lastDay: PlainDate }
  | { readonly code: 'holiday'; readonly holiday: HolidayCode }
  | { readonly code: 'weekend' }
  | { readonly code: 'absent'; readonly lastDay: PlainDate | null; readonly substituteName: string | null }
  | { readonly code: 'point-closed'; readonly nextOpen: PlainDate | null }
  | { readonly code: 'outside-hours'; readonly hours: Span }
  | { readonly code: 'room-elsewhere' };

/** A year and a month: nothing is booked further ahead, and a slip of the year is caught. */
export const MONTHS_AHEAD = 13;

export function faultOfTime(
  facts: PlanningFacts, wish: Wish, day: PlainDate, span: Span, roomCode: string | null, now: Now,
): TimeFault | null {
  if (day < now.day || (day === now.day && span.from < now.minute)) return { code: 'past' };
  const furthest = addMonths(now.day, MONTHS_AHEAD);
  if (day > furthest) return { code: 'too-far', lastDay: furthest };
  const holiday = holidayOn(day);
  if (holiday !== undefined) return { code: 'holiday', holiday: holiday.code };
  if (!isOfficeDay(day)) return { code: 'weekend' };
  const absence = absenceOn(wish.coach, day);
  if (absence !== undefined) {
    const lastDay = absence.end === null ? null : ((absence.end - 1) as PlainDate);
    return { code: 'absent', lastDay, substituteName: absence.substituteName };
  }
  return faultOfPlace(facts, wish, day, span, roomCode);
}

function faultOfPlace(
  facts: PlanningFacts, wish: Wish, day: PlainDate, span: Span, roomCode: string | null,
): TimeFault | null {
  const point = pointOf(facts, wish);
  if (needsRoom(wish.channel)) {
    if (point === undefined) return { code: 'point-closed', nextOpen: null };
    if (openingOn(point, day) === null) return { code: 'point-closed', nextOpen: nextOpenDay(point, day) };
    const room = facts.rooms.find((one) => one.roomCode === roomCode);
    if (roomCode !== null && room?.servicePointCode !== point.servicePointCode) return { code: 'room-elsewhere' };
  }
  const hours = bookableHours(wish.channel, point, day);
  return span.from < hours.from || span.to > hours.to ? { code: 'outside-hours', hours } : null;
}
