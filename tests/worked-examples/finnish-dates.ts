import { dayOf, monthOf, of, weekday, yearOf } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';

/** Days as the tables write them: `15.4.2025`, with or without the weekday before it. */
const weekdayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** A day in a pattern, without a capturing group of its own. */
export const DAY = String.raw`(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?\d{1,2}\.\d{1,2}\.\d{4}`;

const dayParts = /^(?:(Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** Reads one day. A weekday that does not agree with the date is a fault of the table. */
export function readDay(text: string): PlainDate {
  const parts = dayParts.exec(text.trim());
  if (parts === null) throw new Error(`Not a day: "${text}"`);
  const day = of(Number(parts[4]), Number(parts[3]), Number(parts[2]));
  const named = parts[1];
  if (named !== undefined && named !== weekdayNames[weekday(day) - 1]) {
    throw new Error(`${text} is a ${weekdayNames[weekday(day) - 1]}`);
  }
  return day;
}

export function writeDay(day: PlainDate): string {
  return `${dayOf(day)}.${monthOf(day)}.${yearOf(day)}`;
}

/** Checks every weekday named in the text and takes it away, so that answers compare as dates. */
export function withoutWeekdays(text: string): string {
  return text.replace(new RegExp(DAY, 'g'), (day) => writeDay(readDay(day)));
}
