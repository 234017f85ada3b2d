import type { PlainDate } from '../foundations/plain-date.ts';

/** A column's element: unsigned or signed, by its bits. Days are i16: whole days since 1.1.1970, to 2059. */
export type ColumnType = 'u8' | 'u16' | 'i16' | 'i32';

type ArrayOfType = { u8: Uint8Array; u16: Uint16Array; i16: Int16Array; i32: Int32Array };
export type Column = ArrayOfType[ColumnType];

/** The end of what has no end, and the day of what has not happened. */
export const OPEN = 32_767;

/**
 * The tables of a snapshot and their columns, in the order in which they are written. `person` is the
 * person's number in this snapshot and in no other; the rows of a table follow it, then their start.
 */
export const layout = {
  persons: {
    area: 'u8', municipality: 'u16', born: 'i16', sex: 'u8', foreign: 'u8', foreignLanguage: 'u8',
    education: 'u8', occupation: 'u16', coach: 'i32',
  },
  searches: { person: 'i32', start: 'i16', end: 'i16', reason: 'u8' },
  statuses: { person: 'i32', start: 'i16', end: 'i16', code: 'u8' },
  services: { person: 'i32', start: 'i16', end: 'i16', kind: 'u8' },
  grounds: { person: 'i32', start: 'i16', end: 'i16', ground: 'u8' },
  profiles: { person: 'i32', start: 'i16', end: 'i16' },
  duties: { person: 'i32', due: 'i16', met: 'i16', kind: 'u8', state: 'u8' },
  /** Offers, hints and presentations by the day they were made; those taken back are not there. */
  offers: { person: 'i32', day: 'i16', to: 'u8' },
  spells: {
    person: 'i32', start: 'i16', end: 'i16', searchStart: 'i16', reason: 'u8', flags: 'u8', weekdays: 'u16',
    municipality: 'u16',
  },
  vacancies: { municipality: 'u16', occupation: 'u16', start: 'i16', end: 'i16', places: 'u16' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, ColumnType>>>>;

export type TableName = keyof typeof layout;
export type Table<Name extends TableName> = {
  readonly [Key in keyof (typeof layout)[Name]]: (typeof layout)[Name][Key] extends ColumnType
    ? ArrayOfType[(typeof layout)[Name][Key]] : never;
};
export type Tables = { readonly [Name in TableName]: Table<Name> };

export const tableNames = Object.keys(layout) as readonly TableName[];

/** Codes of a column: the position in the list; 0 is none or one that nobody has named. */
export const serviceKinds = [
  '', 'labour-market-training', 'joint-purchase-training', 'supported-study', 'literacy-study', 'work-trial',
  'pay-subsidised-work', 'rehabilitation', 'rehabilitative-work', 'coaching', 'integration-training',
  'start-up-grant', 'other',
] as const;
export const searchEnds = [
  '', 'own-notice', 'not-renewed', 'clarification-missing', 'no-contact', 'right-to-work-ended', 'moved-abroad',
  'died', 'other',
] as const;
export const groundKinds = ['', 'partial-work-ability', 'integration-customer', 'no-qualification'] as const;
/** What the authority has to do by a day. */
export const dutyKinds = [
  '', 'initial-interview', 'complementary-interview', 'job-search-discussion', 'employment-plan', 'plan-approval',
  'integration-plan', 'multi-agency-plan', 'lapse-record',
] as const;
export const dutyStates = ['', 'open', 'met', 'resting', 'fallen'] as const;
/** Where the work is: in a vacancy of the own area and its municipalities, or elsewhere. */
export const offerPlaces = ['', 'within', 'elsewhere'] as const;
export const sexes = ['man', 'woman'] as const;
export const educations = [
  '', 'basic', 'upper-secondary-vocational', 'upper-secondary-general', 'tertiary', 'unknown',
] as const;

/** How a time of unemployment ended. */
export const exits = [
  'open', 'open-market-work', 'subsidised-work', 'part-time-work', 'short-week', 'service', 'education',
  'outside-labour-force', 'search-ended', 'moved-abroad', 'died',
] as const;
export type Exit = (typeof exits)[number];

export function codeOf<List extends readonly string[]>(list: List, name: List[number]): number {
  return list.indexOf(name);
}

/** Bits of `spells.flags`. */
export const STARTS_SEARCH = 1; // the job search begins with it: the person came as unemployed
export const ALL_LAID_OFF = 2; // laid off throughout, never unemployed without work to return to

/** What the register does not hold at all; an indicator that needs it says so instead of giving zero. */
export const absences = ['vacancies', 'job-offers', 'benefit-payments'] as const;
export type Absence = (typeof absences)[number];

export type Place = { readonly code: string; readonly area: number };

/** The register on one day without names: numbers of persons instead of their ids. */
export type Snapshot = {
  readonly day: PlainDate;
  readonly tables: Tables;
  /** What the numbers in `municipality` stand for, and to which area each belongs on the day. */
  readonly places: readonly Place[];
  /** What the numbers in `occupation` stand for: ISCO-08 codes; '' is unknown. */
  readonly occupations: readonly string[];
  readonly absent: readonly Absence[];
};

export function rowsOf(table: Readonly<Record<string, { readonly length: number }>>): number {
  for (const column of Object.values(table)) return column.length;
  return 0;
}

const makers: { readonly [Type in ColumnType]: (length: number) => ArrayOfType[Type] } = {
  u8: (length) => new Uint8Array(length),
  u16: (length) => new Uint16Array(length),
  i16: (length) => new Int16Array(length),
  i32: (length) => new Int32Array(length),
};

export function makeColumn(type: ColumnType, length: number): Column {
  return makers[type](length);
}

export function makeTable<Name extends TableName>(name: Name, rows: number): Table<Name> {
  const columns: Record<string, Column> = {};
  for (const [key, type] of Object.entries<ColumnType>(layout[name])) columns[key] = makeColumn(type, rows);
  return columns as Table<Name>;
}

/** Where each person's rows begin; the last number is where the table ends. */
export function firstRows(person: Int32Array, persons: number): Int32Array {
  const first = new Int32Array(persons + 1);
  for (let row = 0; row < person.length; row += 1) {
    const next = (person[row] ?? 0) + 1;
    first[next] = (first[next] ?? 0) + 1;
  }
  for (let each = 1; each <= persons; each += 1) first[each] = (first[each] ?? 0) + (first[each - 1] ?? 0);
  return first;
}
