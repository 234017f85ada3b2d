import { OPEN, STARTS_SEARCH } from '@kohtaanto/rules/indicators/columns.ts';
import { weekdaysBetween } from '@kohtaanto/rules/indicators/months.ts';
import { repeatableChance } from '../measuring/figure.ts';

export type SyntheticSpells = {
  readonly person: Int32Array; readonly start: Int16Array; readonly end: Int16Array; readonly reason: Uint8Array;
  readonly flags: Uint8Array; readonly days: Uint16Array; readonly slot: Uint16Array; readonly age: Uint8Array;
};
export type Window = { readonly firstDay: number; readonly days: number };

/**
 * Spells of invented persons in the order of a snapshot: municipalities follow each other, then persons,
 * then days. A spell lasts five months on the mean, the time to the next is longer; a third of the exits are to the
 * open labour market. Memory is shared, so that threads can count in it.
 */
export function syntheticSpells(rows: number, municipalities: number, window: Window, seed = 2026): SyntheticSpells {
  const chance = repeatableChance(seed);
  const spells = {
    person: new Int32Array(new SharedArrayBuffer(rows * 4)), start: new Int16Array(new SharedArrayBuffer(rows * 2)),
    end: new Int16Array(new SharedArrayBuffer(rows * 2)), reason: new Uint8Array(new SharedArrayBuffer(rows)),
    flags: new Uint8Array(new SharedArrayBuffer(rows)), days: new Uint16Array(new SharedArrayBuffer(rows * 2)),
    slot: new Uint16Array(new SharedArrayBuffer(rows * 2)), age: new Uint8Array(new SharedArrayBuffer(rows)),
  };
  const lastDay = window.firstDay + window.days;
  const waiting = (mean: number): number => 1 + Math.floor(-Math.log(1 - chance()) * mean);
  let person = 0;
  for (let row = 0; row < rows; person += 1) {
    const slot = Math.min(municipalities - 1, Math.floor((row / rows) * municipalities));
    const age = 18 + Math.floor(chance() * 45);
    let day = window.firstDay - 300 + Math.floor(chance() * 900);
    while (row < rows && day < lastDay) {
      const end = day + waiting(150);
      const open = end >= lastDay;
      spells.person[row] = person;
      spells.start[row] = day;
      spells.end[row] = open ? OPEN : end;
      spells.reason[row] = open ? 0 : 1 + Math.floor(chance() ** 2 * 8);
      spells.flags[row] = chance() < 0.7 ? STARTS_SEARCH : 0;
      spells.days[row] = weekdaysBetween(day, Math.min(end, lastDay));
      spells.slot[row] = slot;
      spells.age[row] = age;
      row += 1;
      day = end + waiting(250);
    }
  }
  return spells;
}

/** Rows that part the spells in so many pieces without parting a person. */
export function parts(person: Int32Array, count: number): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  let from = 0;
  for (let part = 1; part <= count; part += 1) {
    let to = part === count ? person.length : Math.floor((person.length / count) * part);
    while (to < person.length && person[to] === person[to - 1]) to += 1;
    found.push({ from, to });
    from = to;
  }
  return found;
}
