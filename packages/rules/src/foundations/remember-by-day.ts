import { plainDate } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';

// The days on which the facts of today's registers fall; others are simply made anew.
const FIRST = plainDate('2022-01-01');
const DAYS = plainDate('2034-01-01') - FIRST;

/**
 * Makes a value of a day once and gives the same one ever after. The people of a register share
 * their days, so reasons made for one serve thousands; the values must never be changed.
 */
export function rememberByDay<Value extends object | string>(
  make: (day: PlainDate) => Value,
): (day: PlainDate) => Value {
  let known: (Value | undefined)[] = [];
  const makeOnce = (day: PlainDate): Value => {
    const made = make(day);
    const place = day - FIRST;
    if (place < 0 || place >= DAYS) return made;
    if (known.length === 0) known = Array.from({ length: DAYS });
    known[place] = made;
    return made;
  };
  return (day) => (day < FIRST ? undefined : known[day - FIRST]) ?? makeOnce(day);
}

/**
 * The same for a day and a number of 0, 1 and so on below `numbers`. Those of one day lie side by
 * side, because they are asked one after another.
 */
export function rememberByDayAndNumber<Value extends object | string>(
  numbers: number,
  make: (day: PlainDate, number: number) => Value,
): (day: PlainDate, number: number) => Value {
  let known: (Value | undefined)[] = [];
  const makeOnce = (day: PlainDate, number: number): Value => {
    const made = make(day, number);
    const row = day - FIRST;
    if (row < 0 || row >= DAYS) return made;
    if (known.length === 0) known = Array.from({ length: DAYS * numbers });
    known[row * numbers + number] = made;
    return made;
  };
  return (day, number) =>
    (day < FIRST ? undefined : known[(day - FIRST) * numbers + number]) ?? makeOnce(day, number);
}
