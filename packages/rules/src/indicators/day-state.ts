import { addMonths, ageOn } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { codeOf, firstRows, groundKinds, OPEN } from './columns.ts';
import type { Snapshot, Table } from './columns.ts';

/** What is true of a jobseeker on a day, as bits. Without a valid job search none of them is. */
export const SEEKER = 1;
export const UNEMPLOYED = 2; // status 02 or 03
export const LAID_OFF = 4; // status 03
export const LONG_TERM = 8; // structural unemployment, part 1
export const REPEATED = 16; // part 2
export const AFTER_SERVICE = 32; // part 3
export const SERVICE_AFTER_SERVICE = 64; // part 4
export const IN_SERVICE_STATUS = 128; // status 07
export const IN_SERVICE = 256; // status 07 or 00, or a running service
export const PARTIAL_ABILITY = 512;
export const FOREIGN = 1024;
export const FOREIGN_LANGUAGE = 2048;
export const PROFILE = 4096; // a valid competence profile
export const MAN = 8192;
export const HAS_COACH = 16_384;
export const STRUCTURAL = LONG_TERM | REPEATED | AFTER_SERVICE | SERVICE_AFTER_SERVICE;

/** Every person on one day. */
export type DayState = {
  readonly day: PlainDate;
  readonly bits: Uint16Array;
  /** Years of age; 0 of one not born yet. */
  readonly age: Uint8Array;
  /** The first day of the unbroken unemployment; OPEN where there is none. */
  readonly since: Int16Array;
};

const DAYS_OF_TWELVE_MONTHS = 365;
const partialAbility = codeOf(groundKinds, 'partial-work-ability');

/** The same questions as customer-groups/structural-unemployment.ts, asked of columns. */
export function dayState({ tables }: Pick<Snapshot, 'tables'>, day: PlainDate): DayState {
  const persons = tables.persons.born.length;
  const bits = new Uint16Array(persons);
  const since = new Int16Array(persons).fill(OPEN);
  mark(tables.searches, day, (row) => {
    const person = tables.searches.person[row] ?? 0;
    bits[person] = SEEKER | traitsOf(tables.persons, person);
  });
  markStatuses(tables.statuses, day, bits);
  markRunning(tables.services, day, bits, IN_SERVICE);
  markRunning(tables.profiles, day, bits, PROFILE);
  mark(tables.grounds, day, (row) => {
    const person = tables.grounds.person[row] ?? 0;
    if (tables.grounds.ground[row] === partialAbility) add(bits, person, PARTIAL_ABILITY);
  });
  markStructural(tables, day, bits, since);
  return { day, bits, age: agesOn(tables.persons.born, day), since };
}

type Dated = { readonly person: Int32Array; readonly start: Int16Array; readonly end: Int16Array };

function mark(table: Dated, day: number, found: (row: number) => void): void {
  const { start, end } = table;
  for (let row = 0; row < start.length; row += 1) {
    if ((start[row] ?? 0) <= day && day < (end[row] ?? 0)) found(row);
  }
}

function markRunning(table: Dated, day: number, bits: Uint16Array, bit: number): void {
  mark(table, day, (row) => add(bits, table.person[row] ?? 0, bit));
}

function add(bits: Uint16Array, person: number, more: number): void {
  const known = bits[person] ?? 0;
  if (known !== 0) bits[person] = known | more;
}

function traitsOf(persons: Table<'persons'>, person: number): number {
  return (persons.foreign[person] === 1 ? FOREIGN : 0) | (persons.foreignLanguage[person] === 1 ? FOREIGN_LANGUAGE : 0)
    | (persons.sex[person] === 0 ? MAN : 0) | ((persons.coach[person] ?? -1) >= 0 ? HAS_COACH : 0);
}

const bitsByStatus: readonly number[] = [
  IN_SERVICE, 0, UNEMPLOYED, UNEMPLOYED | LAID_OFF, 0, 0, 0, IN_SERVICE_STATUS | IN_SERVICE, 0, 0,
];

function markStatuses(statuses: Table<'statuses'>, day: number, bits: Uint16Array): void {
  mark(statuses, day, (row) => add(bits, statuses.person[row] ?? 0, bitsByStatus[statuses.code[row] ?? 0] ?? 0));
}

/** Each in at most one part, the first that fits (StatFin 902). */
function markStructural(tables: Snapshot['tables'], day: PlainDate, bits: Uint16Array, since: Int16Array): void {
  const persons = bits.length;
  const statuses = firstRows(tables.statuses.person, persons);
  const services = firstRows(tables.services.person, persons);
  const yearBefore = addMonths(day, -12);
  const windowStart = addMonths(day, -16) + 1;
  for (let person = 0; person < persons; person += 1) {
    const known = bits[person] ?? 0;
    if (known === 0) continue;
    const past = pastOf(tables.statuses, statuses[person] ?? 0, statuses[person + 1] ?? 0, day, windowStart);
    since[person] = past.since;
    let part = 0;
    if (past.since !== OPEN) {
      if (addMonths(past.since as PlainDate, 12) <= day) part = LONG_TERM;
      else if (past.days >= DAYS_OF_TWELVE_MONTHS) part = REPEATED;
    }
    const from = services[person] ?? 0;
    const to = services[person + 1] ?? 0;
    if (part === 0 && to > from) {
      part = afterService(tables, { from, to }, statuses[person] ?? 0, statuses[person + 1] ?? 0, day, yearBefore);
    }
    if (part !== 0) bits[person] = known | part;
  }
}

const nothing = { since: OPEN, days: 0 };

/** Since when without a break, and on how many of the window's days, up to the day itself. */
function pastOf(
  { start, end, code }: Table<'statuses'>, from: number, to: number, day: number, windowStart: number,
): { since: number; days: number } {
  let since = OPEN;
  let until = -OPEN;
  let days = 0;
  for (let row = from; row < to; row += 1) {
    const began = start[row] ?? 0;
    if (began > day) break;
    if (code[row] !== 2 && code[row] !== 3) continue;
    const ended = Math.min(end[row] ?? 0, day + 1);
    if (began > until) since = began;
    until = ended;
    if (ended > windowStart) days += ended - Math.max(began, windowStart);
  }
  if (until === -OPEN) return nothing;
  return { since: until > day ? since : OPEN, days };
}

type Rows = { readonly from: number; readonly to: number };

/** Parts 3 and 4, by the service that ended last of those three months after which one or the other held. */
function afterService(
  { services, statuses }: Snapshot['tables'], rows: Rows, firstStatus: number, lastStatus: number,
  day: number, yearBefore: number,
): number {
  let part = 0;
  let decisive = -OPEN;
  for (let row = rows.from; row < rows.to; row += 1) {
    const end = services.end[row] ?? 0;
    if (end > day || end <= yearBefore || end - 1 <= decisive) continue;
    const later = addMonths((end - 1) as PlainDate, 3);
    if (later > day) continue;
    const status = statusOn(statuses, firstStatus, lastStatus, later);
    if (status === 2 || status === 3) part = AFTER_SERVICE;
    else if (status === 7 || otherServiceOn(services, rows, row, later)) part = SERVICE_AFTER_SERVICE;
    else continue;
    decisive = end - 1;
  }
  return part;
}

function statusOn({ start, end, code }: Table<'statuses'>, from: number, to: number, day: number): number {
  for (let row = from; row < to; row += 1) {
    if ((start[row] ?? 0) <= day && day < (end[row] ?? 0)) return code[row] ?? -1;
  }
  return -1;
}

function otherServiceOn({ start, end }: Table<'services'>, rows: Rows, other: number, day: number): boolean {
  for (let row = rows.from; row < rows.to; row += 1) {
    if (row !== other && (start[row] ?? 0) <= day && day < (end[row] ?? 0)) return true;
  }
  return false;
}

/** Whole years; those born on one day are asked once. */
export function agesOn(born: Int16Array, day: PlainDate): Uint8Array {
  const known = new Int16Array(65_536).fill(-1);
  const ages = new Uint8Array(born.length);
  for (let person = 0; person < born.length; person += 1) {
    const birthday = born[person] ?? 0;
    const index = birthday + 32_768;
    let age = known[index] ?? -1;
    if (age < 0) known[index] = age = Math.min(255, Math.max(0, ageOn(birthday as PlainDate, day)));
    ages[person] = age;
  }
  return ages;
}
