import { isOfficeDay } from '@kohtaanto/rules/foundations/working-days.ts';
import { addDays, weekday } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Absence, Coach, ServicePoint, Span } from './planning-facts.ts';

/** The hours in which customers are met; the rest of the day belongs to records and colleagues. */
export const officeHours: Span = { from: 8 * 60, to: 16 * 60 };

/** Is it a day on which this service point receives customers: open, and for a market, visited. */
export function openingOn(point: ServicePoint, day: PlainDate): Span | null {
  if (!isOfficeDay(day)) return null;
  if (point.start !== null && day < point.start) return null;
  if (point.end !== null && day >= point.end) return null;
  if (!isVisited(point, day)) return null;
  const dayOfWeek = weekday(day);
  const hours = point.opening.filter((opening) => opening.weekday === dayOfWeek);
  const first = hours[0];
  if (first === undefined) return null;
  return {
    from: Math.min(...hours.map((opening) => opening.from)),
    to: Math.max(...hours.map((opening) => opening.to)),
  };
}

/** A service market is visited on the weeks counted from its first visit; others are there always. */
function isVisited(point: ServicePoint, day: PlainDate): boolean {
  if (point.visitIntervalWeeks === null || point.firstVisit === null) return true;
  const monday = (of: PlainDate): PlainDate => addDays(of, 1 - weekday(of));
  const weeks = (monday(day) - monday(point.firstVisit)) / 7;
  return weeks >= 0 && weeks % point.visitIntervalWeeks === 0;
}

export function absenceOn(coach: Coach, day: PlainDate): Absence | undefined {
  return coach.absences.find((absence) => absence.start <= day && (absence.end === null || day < absence.end));
}

/** The next day on which the point receives, from `day` on; half a year ahead at most. */
export function nextOpenDay(point: ServicePoint, day: PlainDate): PlainDate | null {
  for (let ahead = 0; ahead <= 183; ahead += 1) {
    const candidate = addDays(day, ahead);
    if (openingOn(point, candidate) !== null) return candidate;
  }
  return null;
}

export function overlaps(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}
