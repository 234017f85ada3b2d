import type { Snapshot } from './columns.ts';
import type { Counted, Measure, Sight } from './counted.ts';
import { UNEMPLOYED } from './day-state.ts';
import { countingDay } from './months.ts';
import type { Month } from './months.ts';

/**
 * When an occupation is short of workers. The rule of the national report is not public; this is ours,
 * dated and open: unemployed seekers of the occupation for each open place, where there are places enough
 * to say anything.
 */
export type BalanceRule = { readonly shortBelow: number; readonly surplusAbove: number; readonly leastPlaces: number };
export const balanceRule: BalanceRule = { shortBelow: 2, surplusAbove: 10, leastPlaces: 5 };

export type Balance = 'shortage' | 'balance' | 'surplus' | 'too-few-places';
export type OccupationBalance = {
  readonly occupation: string; readonly seekers: number; readonly places: number; readonly balance: Balance;
};

/** Which municipalities are looked at; undefined is the whole country. */
export type Within = ReadonlySet<number> | undefined;

/** Seekers and open places on the counting day by occupation (MAT-5). Unknown occupations are left out. */
export function occupationBalance(
  sight: Sight, month: Month, within?: Within, rule: BalanceRule = balanceRule,
): readonly OccupationBalance[] {
  const { occupations } = sight.snapshot;
  const seekers = new Int32Array(occupations.length);
  const places = new Int32Array(occupations.length);
  const { person, numerator, denominator, unit, size } = balanceUnits(sight, month);
  for (let row = 0; row < size; row += 1) {
    if (within !== undefined && !within.has(unit.municipality[row] ?? -1)) continue;
    const occupation = unit.occupation[row] ?? 0;
    if ((person[row] ?? -1) >= 0) seekers[occupation] = (seekers[occupation] ?? 0) + (numerator[row] ?? 0);
    else places[occupation] = (places[occupation] ?? 0) + (denominator[row] ?? 0);
  }
  return occupations.flatMap((occupation, index) => {
    const known = { occupation, seekers: seekers[index] ?? 0, places: places[index] ?? 0 };
    return occupation === '' || known.seekers + known.places === 0 ? [] : [{ ...known, balance: balanceOf(known, rule) }];
  });
}

/** Seekers and open places of an occupation in an area. Raw counts: what leaves the office goes through the gate of small counts. */
export type BalanceCell = { readonly area: string; readonly occupation: string; readonly seekers: number; readonly places: number };

/** The same counts by area and occupation together: commuting areas, employment areas, whatever `areaOf` puts a municipality in. */
export function balanceCells(sight: Sight, month: Month, areaOf: (municipality: number) => string | undefined): readonly BalanceCell[] {
  const { occupations } = sight.snapshot;
  const cells = new Map<string, { area: string; occupation: string; seekers: number; places: number }>();
  const { person, numerator, denominator, unit, size } = balanceUnits(sight, month);
  for (let row = 0; row < size; row += 1) {
    const area = areaOf(unit.municipality[row] ?? -1);
    const occupation = occupations[unit.occupation[row] ?? 0] ?? '';
    if (area === undefined || occupation === '') continue;
    const key = `${area}|${occupation}`;
    const cell = cells.get(key) ?? { area, occupation, seekers: 0, places: 0 };
    if ((person[row] ?? -1) >= 0) cell.seekers += numerator[row] ?? 0;
    else cell.places += denominator[row] ?? 0;
    cells.set(key, cell);
  }
  return [...cells.values()].sort((a, b) => (a.area === b.area ? compare(a.occupation, b.occupation) : compare(a.area, b.area)));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Of few places nothing is said, unless there would be too many seekers even if the places were as many as the rule wants: no place and one place are read alike,
 * and one place more never makes a surplus.
 */
export function balanceOf({ seekers, places }: { seekers: number; places: number }, { shortBelow, surplusAbove, leastPlaces }: BalanceRule): Balance {
  if (seekers > surplusAbove * Math.max(places, leastPlaces)) return 'surplus';
  if (places < leastPlaces) return 'too-few-places';
  return seekers < shortBelow * places ? 'shortage' : 'balance';
}

/** Occupations short of workers in the whole country in the month, by their numbers. */
export function shortOccupations(sight: Sight, month: Month): Uint8Array {
  const short = new Uint8Array(sight.snapshot.occupations.length);
  const found = new Set(occupationBalance(sight, month)
    .filter((each) => each.balance === 'shortage').map((each) => each.occupation));
  sight.snapshot.occupations.forEach((code, index) => {
    if (found.has(code)) short[index] = 1;
  });
  return short;
}

type UnitCounted = Counted & { readonly denominator: Int32Array; readonly unit: NonNullable<Counted['unit']> };

/** Unemployed seekers give the numerator, open places the denominator. */
function balanceUnits({ snapshot, stateOn }: Sight, month: Month): UnitCounted {
  const day = countingDay(month);
  const { bits } = stateOn(day);
  const { persons } = snapshot.tables;
  const people = bits.reduce((sum, known) => sum + ((known & UNEMPLOYED) === 0 ? 0 : 1), 0);
  const open = openRows(snapshot, day);
  const size = people + open.length;
  const counted = {
    size, person: new Int32Array(size).fill(-1), numerator: new Int32Array(size), denominator: new Int32Array(size),
    unit: { municipality: new Uint16Array(size), occupation: new Uint16Array(size) },
  };
  let row = 0;
  for (let person = 0; person < bits.length; person += 1) {
    if (((bits[person] ?? 0) & UNEMPLOYED) === 0) continue;
    counted.person[row] = person;
    counted.numerator[row] = 1;
    counted.unit.municipality[row] = persons.municipality[person] ?? 0;
    counted.unit.occupation[row] = persons.occupation[person] ?? 0;
    row += 1;
  }
  const { vacancies } = snapshot.tables;
  for (const vacancy of open) {
    counted.denominator[row] = vacancies.places[vacancy] ?? 0;
    counted.unit.municipality[row] = vacancies.municipality[vacancy] ?? 0;
    counted.unit.occupation[row] = vacancies.occupation[vacancy] ?? 0;
    row += 1;
  }
  return counted;
}

function openRows({ tables: { vacancies } }: Snapshot, day: number): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < vacancies.start.length; row += 1) {
    if ((vacancies.start[row] ?? 0) <= day && day < (vacancies.end[row] ?? 0)) rows.push(row);
  }
  return rows;
}

export const seekersPerPlace: Measure = balanceUnits;
