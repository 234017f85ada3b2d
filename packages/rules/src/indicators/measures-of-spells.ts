import { addMonths } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { ALL_LAID_OFF, codeOf, exits, groundKinds, OPEN, STARTS_SEARCH } from './columns.ts';
import type { Snapshot, Table } from './columns.ts';
import { Units } from './counted.ts';
import type { Counted, Measure } from './counted.ts';
import { UNEMPLOYED } from './day-state.ts';
import { countingDay, firstDayOf, lastDayOfMonth } from './months.ts';
import type { Month } from './months.ts';

type Spells = Table<'spells'>;
type EachSpell = (units: Units, spells: Spells, row: number) => void;

const OPEN_MARKET = codeOf(exits, 'open-market-work');
const WORKING_EXITS = new Set([OPEN_MARKET, codeOf(exits, 'subsidised-work'), codeOf(exits, 'part-time-work')]);
const partialAbility = codeOf(groundKinds, 'partial-work-ability');

/** The start of the person's next spell of unemployment; OPEN where there is none yet. */
function nextStart(spells: Spells, row: number): number {
  return spells.person[row + 1] === spells.person[row] ? (spells.start[row + 1] ?? OPEN) : OPEN;
}

/** Spells whose start (or end) falls in the month. */
function spellsOf(by: 'start' | 'end', each: EachSpell, monthsBack = 0): Measure {
  return ({ snapshot }, month): Counted => {
    const { spells } = snapshot.tables;
    const first = firstDayOf((month - monthsBack) as Month);
    const last = lastDayOfMonth((month - monthsBack) as Month);
    const column = spells[by];
    const units = new Units();
    for (let row = 0; row < column.length; row += 1) {
      const day = column[row] ?? 0;
      if (day >= first && day <= last) each(units, spells, row);
    }
    return units.ratio();
  };
}

const inMonths = (day: number, months: number): number => addMonths(day as PlainDate, months);

/** Searches that began as unemployed: in open-market work on the day three months later. */
export const inWorkAtThreeMonths = spellsOf('start', (units, spells, row) => {
  if (((spells.flags[row] ?? 0) & STARTS_SEARCH) === 0) return;
  const day = inMonths(spells.start[row] ?? 0, 3);
  const worked = spells.reason[row] === OPEN_MARKET && (spells.end[row] ?? 0) <= day;
  units.add(spells.person[row] ?? 0, worked && nextStart(spells, row) > day ? 1 : 0, 1);
});

/** The same searches: ended by open-market work within three months, whatever came after. */
export const toWorkWithinThreeMonths = spellsOf('start', (units, spells, row) => {
  if (((spells.flags[row] ?? 0) & STARTS_SEARCH) === 0) return;
  const worked = spells.reason[row] === OPEN_MARKET && (spells.end[row] ?? 0) <= inMonths(spells.start[row] ?? 0, 3);
  units.add(spells.person[row] ?? 0, worked ? 1 : 0, 1);
});

/** The same without those who were laid off throughout and went back to where they came from. */
export const inWorkAtThreeMonthsNoRecall = spellsOf('start', (units, spells, row) => {
  const flags = spells.flags[row] ?? 0;
  if ((flags & STARTS_SEARCH) === 0 || (flags & ALL_LAID_OFF) !== 0) return;
  const day = inMonths(spells.start[row] ?? 0, 3);
  const worked = spells.reason[row] === OPEN_MARKET && (spells.end[row] ?? 0) <= day;
  units.add(spells.person[row] ?? 0, worked && nextStart(spells, row) > day ? 1 : 0, 1);
});

/** Started spells of the month that were still unbroken on the day three months later. */
function overThreeMonths(monthsBack: number): Measure {
  return spellsOf('start', (units, spells, row) => {
    const passed = (spells.end[row] ?? 0) > inMonths(spells.start[row] ?? 0, 3);
    units.add(spells.person[row] ?? 0, passed ? 1 : 0, 1);
  }, monthsBack);
}
export const overThreeMonthsByStart = overThreeMonths(0);
export const overThreeMonthsByPassing = overThreeMonths(3);

/** Exits to open-market work: unemployed again on some day up to so many months later. */
export function returned(months: number): Measure {
  return spellsOf('end', (units, spells, row) => {
    if (spells.reason[row] !== OPEN_MARKET) return;
    units.add(spells.person[row] ?? 0, nextStart(spells, row) <= inMonths(spells.end[row] ?? 0, months) ? 1 : 0, 1);
  });
}

/** Exits to open-market work: unemployed on the very day so many months later. */
export function unemployedAgainOn(months: number): Measure {
  return spellsOf('end', (units, spells, row) => {
    if (spells.reason[row] !== OPEN_MARKET) return;
    const day = inMonths(spells.end[row] ?? 0, months);
    let again = 0;
    for (let later = row + 1; spells.person[later] === spells.person[row]; later += 1) {
      if ((spells.start[later] ?? 0) <= day && day < (spells.end[later] ?? 0)) again = 1;
    }
    units.add(spells.person[row] ?? 0, again, 1);
  });
}

/** Weekdays of unemployment of those whose exit to open-market work lasted six months. */
export const weekdaysAtLastingExit = spellsOf('end', (units, spells, row) => {
  if (spells.reason[row] !== OPEN_MARKET) return;
  if (nextStart(spells, row) <= inMonths(spells.end[row] ?? 0, 6)) return;
  units.add(spells.person[row] ?? 0, spells.weekdays[row] ?? 0, 1);
});

/** All spells that ended in the month, however they ended. */
export const completedDuration = spellsOf('end', (units, spells, row) => {
  units.add(spells.person[row] ?? 0, (spells.end[row] ?? 0) - (spells.start[row] ?? 0), 1);
});

export const searchToJob = spellsOf('end', (units, spells, row) => {
  if (spells.reason[row] !== OPEN_MARKET) return;
  units.add(spells.person[row] ?? 0, (spells.end[row] ?? 0) - (spells.searchStart[row] ?? 0), 1);
});

export const unemploymentToJob = spellsOf('end', (units, spells, row) => {
  if (spells.reason[row] !== OPEN_MARKET) return;
  units.add(spells.person[row] ?? 0, (spells.end[row] ?? 0) - (spells.start[row] ?? 0), 1);
});

/** Days of unbroken unemployment up to the counting day, of those unemployed on it. */
export const ongoingDuration: Measure = (sight, month) => {
  const day = countingDay(month);
  const { bits, since } = sight.stateOn(day);
  const units = new Units();
  for (let person = 0; person < bits.length; person += 1) {
    if (((bits[person] ?? 0) & UNEMPLOYED) !== 0) units.add(person, day - (since[person] ?? 0), 1);
  }
  return units.ratio();
};

/** Exits to any work in the month by persons whose work ability was stated to be partial on that day. */
export const partlyAbleToWork: Measure = ({ snapshot }, month) => {
  const { spells } = snapshot.tables;
  const first = firstDayOf(month);
  const last = lastDayOfMonth(month);
  const units = new Units();
  const stated = groundsOf(snapshot, first, last);
  for (let row = 0; row < spells.end.length; row += 1) {
    const day = spells.end[row] ?? 0;
    if (day < first || day > last || !WORKING_EXITS.has(spells.reason[row] ?? 0)) continue;
    const person = spells.person[row] ?? 0;
    if (stated.get(person)?.some(([start, end]) => start <= day && day < end) === true) units.add(person, 1);
  }
  return units.counts();
};

type Stated = ReadonlyMap<number, readonly (readonly [number, number])[]>;

function groundsOf({ tables: { grounds } }: Snapshot, first: number, last: number): Stated {
  const stated = new Map<number, (readonly [number, number])[]>();
  for (let row = 0; row < grounds.person.length; row += 1) {
    const start = grounds.start[row] ?? 0;
    const end = grounds.end[row] ?? 0;
    if (grounds.ground[row] !== partialAbility || start > last || end <= first) continue;
    const person = grounds.person[row] ?? 0;
    stated.set(person, [...(stated.get(person) ?? []), [start, end]]);
  }
  return stated;
}

/** Exits of the month to open-market work among seekers of occupations that are short of workers. */
export function toShortageOccupations(isShort: (snapshot: Snapshot, month: Month) => Uint8Array): Measure {
  return (sight, month) => {
    const { spells, persons } = sight.snapshot.tables;
    const short = isShort(sight.snapshot, month);
    const first = firstDayOf(month);
    const last = lastDayOfMonth(month);
    const units = new Units();
    for (let row = 0; row < spells.end.length; row += 1) {
      const day = spells.end[row] ?? 0;
      if (day < first || day > last || spells.reason[row] !== OPEN_MARKET) continue;
      const person = spells.person[row] ?? 0;
      if (short[persons.occupation[person] ?? 0] === 1) units.add(person, 1);
    }
    return units.counts();
  };
}
