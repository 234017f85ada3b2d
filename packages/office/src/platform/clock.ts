import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Clock } from './platform.ts';

const helsinkiDay = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Helsinki', year: 'numeric', month: '2-digit', day: '2-digit',
});

/**
 * The day changes at midnight in Helsinki wherever the server stands. With a fixed day the time of
 * day still runs, so that a demonstration's instants fall on its day.
 */
export function createClock(fixedDay: PlainDate | null, systemNow: () => Date = () => new Date()): Clock {
  if (fixedDay === null) {
    return { now: systemNow, today: () => plainDate(helsinkiDay.format(systemNow())) };
  }
  return {
    today: () => fixedDay,
    now() {
      const real = systemNow();
      const shift = Date.parse(formatIso(fixedDay)) - Date.parse(helsinkiDay.format(real));
      return new Date(real.getTime() + shift);
    },
  };
}
