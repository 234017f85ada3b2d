import { plainDate } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';

// The days on which the facts of today's registers fall; others are simply made anew.
const FIRST = plainDate('2022-01-01');
const DAYS = plainDate('2034-01-01') - FIRST;

/**
 * Makes a value of a day once and gives the same one ever after. The people of a register share
 * their days, so reasons made for one serve thousands; the values must never be changed.
 */
export function rememberByDay<Value>(make: (day: PlainDate) => Value): (day: PlainDate) => Value {
  let known: (Value | undefined)[] | undefined;
  return (day) => {
    const place = day - FIRST;
    if (place < 0 || place >= DAYS) return make(day);
    known ??= Array.from({ length: DAYS });
    const found = known[place];
    if (found !== undefined) return found;
    const made = make(day);
    known[place] = made;
    return made;
  };
}

/**
 * The same for a day and a number of 0, 1 and so on; from `numbers` on they are made anew. Those of
 * one day lie side by side, because they are asked one after another.
 */
export function rememberByDayAndNumber<Value>(
  numbers: number,
  make: (day: PlainDate, number: number) => Value,
): (day: PlainDate, number: number) => Value {
  let known: (Value | undefined)[] | undefined;
  return (day, number) => {
    const row = day - FIRST;
    if (number >= numbers || row < 0 || row >= DAYS) return make(day, number);
    known ??= Array.from({ length: DAYS * numbers });
    const place = row * numbers + number;
    const found = known[place];
    if (found !== undefined) return found;
    const made = make(day, number);
    known[place] = made;
    return made;
  };
}
