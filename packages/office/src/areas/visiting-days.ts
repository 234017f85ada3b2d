import { addDays, plainDate, formatIso, weekday } from '@kohtaanto/rules/foundations/plain-date.ts';
import { isOfficeDay } from '@kohtaanto/rules/foundations/working-days.ts';

/**
 * The coming days on which a visiting service point is open: every n weeks from the first visit.
 * A visit that falls on a holiday is left out, not moved: people know the rhythm by heart.
 *
 * @example visitingDays({ first: '2026-01-08', intervalWeeks: 2, from: '2026-11-23', count: 2 })
 */
export function visitingDays(visits: {
  readonly first: string;
  readonly intervalWeeks: number;
  readonly from: string;
  readonly count: number;
}): readonly string[] {
  const step = visits.intervalWeeks * 7;
  const first = plainDate(visits.first);
  const from = plainDate(visits.from);
  const passed = Math.max(0, Math.ceil((from - first) / step));
  const days: string[] = [];
  for (let visit = passed; days.length < visits.count && visit < passed + visits.count * 4; visit += 1) {
    const day = addDays(first, visit * step);
    if (isOfficeDay(day)) days.push(formatIso(day));
  }
  return days;
}

/** Opening on a weekday, 1 Monday to 7 Sunday, if there is any. */
export function openingOn<T extends { readonly weekday: number }>(opening: readonly T[], day: string): T | undefined {
  return opening.find((hours) => hours.weekday === weekday(plainDate(day)));
}
