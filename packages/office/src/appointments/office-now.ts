import type { Clock } from '../platform/platform.ts';
import { minuteOf } from './planning-store.ts';
import type { Now } from './planning-facts.ts';

const helsinkiTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Helsinki', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
});

/** The day and minute in Finland, whatever the machine's own zone. */
export function officeNow(clock: Clock): Now {
  return { day: clock.today(), minute: minuteOf(helsinkiTime.format(clock.now())) };
}
