import { plainDate } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';

// The days on which the facts of today's registers fall; others are simply made anew.
const FIRST = plainDate('2020-01-01');
const DAYS = plainDate('2046-01-01') - FIRST;

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
