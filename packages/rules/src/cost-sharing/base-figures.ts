import { formatMonth, parseMonth } from '../indicators/months.ts';
import { endOf, firstDayOfFigure, successorIn } from './mergers.ts';
import type { Merger } from './mergers.ts';
import type { BaseDate, BaseMeasure, KeyPart } from './scheme.ts';
import { faultOf } from './sharing-fault.ts';
import type { SharingFault } from './sharing-fault.ts';

/** A figure that a share is counted from, as its source gives it. */
export type BaseFigure = {
  readonly measure: BaseMeasure;
  readonly municipality: string;
  /** '2024-12-31' a day, '2025-03' a month, '2025' a year. */
  readonly asOf: string;
  /** In hundredths, so that means with decimals and euros with cents stay whole numbers. */
  readonly hundredths: number;
  readonly source: string;
  /** Where it was given, for the fault's path. */
  readonly path: string;
};

/** The year is planned, or it is settled by the figures of the agreement. */
export type Purpose = 'budget' | 'settlement';

export type BaseWish = {
  readonly municipalities: readonly string[];
  readonly year: number;
  readonly purpose: Purpose;
  /** Older figures may stand in for the right year's: told in every line that rests on them. */
  readonly acceptOlder: boolean;
  readonly mergers: readonly Merger[];
};

/** What one part of a key was counted from: stored with each line. */
export type UsedBase = {
  readonly measure: BaseMeasure;
  /** What the agreement asks for: '2024-12-31', or '2025-01…2025-12'. */
  readonly wanted: string;
  /** What was there. */
  readonly asOf: readonly string[];
  readonly standIn: boolean;
  /** Of each municipality; of several months their sum, which has the same proportions as the mean. */
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
  readonly sources: readonly string[];
};

type Found = { readonly of: ReadonlyMap<string, ReadonlyMap<string, number>>; readonly sources: readonly string[] };

/** The figures of one part of a key for all who share, or every reason why they cannot be had. */
export function usedBase(
  part: KeyPart,
  figures: readonly BaseFigure[],
  wish: BaseWish,
): UsedBase | readonly SharingFault[] {
  const faults: SharingFault[] = [];
  const found = byMunicipality(part, figures, wish, faults);
  const dates = datesFor(part, found, wish, faults);
  if (dates === undefined || faults.length > 0) return faults;
  const weights = new Map<string, number>();
  for (const municipality of wish.municipalities) {
    const known = found.of.get(municipality);
    weights.set(municipality, sum(dates.map((date) => known?.get(date) ?? 0)));
  }
  const total = sum(weights.values());
  if (total === 0) return [faultOf(`bases.${part.measure}`, 'base-all-zero', { measure: part.measure })];
  const wanted = wantedText(part.date, wish.year);
  return {
    measure: part.measure,
    wanted,
    asOf: dates,
    standIn: !isWanted(part.date, dates, wish.year),
    weights,
    total,
    sources: found.sources,
  };
}

/** '2024-12-31' for the year 2025 by a plan that counts from the end of the year before. */
export function wantedText(date: BaseDate, year: number): string {
  if (date.kind === 'year-end') return `${year - date.yearsBefore}-12-31`;
  return date.kind === 'year' ? String(year) : `${year}-01…${year}-12`;
}

export function monthsOf(year: number): readonly string[] {
  return Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);
}

/** A count of people whose source names the year alone is of the year's end: one figure, one date. */
export function dateOfFigure(measure: BaseMeasure, asOf: string): string {
  const counted = measure === 'population' || measure === 'population-18-64' || measure === 'foreign-language';
  return counted && asOf.length === 4 ? `${asOf}-12-31` : asOf;
}

/** The date as the part of the key asks it: '2025' and '2025-12-31' are the same figure. */
function dateFor({ date }: KeyPart, asOf: string): string {
  if (date.kind === 'year-end' && asOf.length === 4) return `${asOf}-12-31`;
  return date.kind === 'year' && asOf.endsWith('-12-31') ? asOf.slice(0, 4) : asOf;
}

function byMunicipality(
  part: KeyPart,
  figures: readonly BaseFigure[],
  wish: BaseWish,
  faults: SharingFault[],
): Found {
  const members = new Set(wish.municipalities);
  const of = new Map<string, Map<string, number>>();
  const sources = new Set<string>();
  const seen = new Set<string>();
  for (const given of figures) {
    if (given.measure !== part.measure) continue;
    const figure = { ...given, asOf: dateFor(part, given.asOf) };
    const municipality = successorIn(wish.mergers, figure.municipality, wish.year);
    // A file of the whole country may be given: the others' figures are simply not needed.
    if (!members.has(municipality)) continue;
    const fault = figureFault(figure, wish.mergers, seen);
    if (fault !== undefined) faults.push(fault);
    seen.add(`${figure.municipality} ${figure.asOf}`);
    const known = of.get(municipality) ?? new Map<string, number>();
    known.set(figure.asOf, (known.get(figure.asOf) ?? 0) + figure.hundredths);
    of.set(municipality, known);
    sources.add(figure.source);
  }
  return { of, sources: [...sources].sort() };
}

function figureFault(
  figure: BaseFigure,
  mergers: readonly Merger[],
  given: ReadonlySet<string>,
): SharingFault | undefined {
  const { measure, municipality, asOf } = figure;
  const ended = endOf(mergers, municipality);
  if (ended !== undefined && firstDayOfFigure(asOf) >= ended.from) {
    return faultOf(figure.path, 'base-after-merger', { measure, municipality, asOf, into: ended.into });
  }
  if (figure.hundredths < 0) {
    return faultOf(figure.path, 'base-negative', { measure, municipality, value: figure.hundredths / 100 });
  }
  if (given.has(`${municipality} ${asOf}`)) {
    return faultOf(figure.path, 'base-twice', { measure, municipality, asOf });
  }
  return undefined;
}

function datesFor(
  part: KeyPart,
  found: Found,
  wish: BaseWish,
  faults: SharingFault[],
): readonly string[] | undefined {
  return part.date.kind === 'mean-of-months'
    ? monthsFor(part, found, wish, faults)
    : dayFor(part, found, wish, faults);
}

/** One date for all: shares of different years could not be compared with one another. */
function dayFor(
  part: KeyPart,
  found: Found,
  wish: BaseWish,
  faults: SharingFault[],
): readonly string[] | undefined {
  const wanted = wantedText(part.date, wish.year);
  const lacks = lacking(found, wish, wanted);
  if (lacks.length === 0) return [wanted];
  if (wish.acceptOlder) {
    const older = commonDates(found, wish).filter((date) => date.length !== 7 && date < wanted);
    const latest = older.at(-1);
    if (latest !== undefined) return [latest];
  }
  for (const municipality of lacks) faults.push(missing(part, found, municipality, wanted));
  return undefined;
}

function missing(part: KeyPart, found: Found, municipality: string, wanted: string): SharingFault {
  const others = [...(found.of.get(municipality)?.keys() ?? [])].sort();
  const path = `bases.${part.measure}.${municipality}`;
  return others.length === 0
    ? faultOf(path, 'base-missing', { measure: part.measure, municipality, wanted })
    : faultOf(path, 'base-of-wrong-year', {
        measure: part.measure, municipality, wanted, given: others.join(', '),
      });
}

/**
 * Settled, the mean is of the year's own twelve months. A budget is made before they are known: then
 * the latest months that all have, twelve at most. A mean of the year, given as such, is the same.
 */
function monthsFor(
  part: KeyPart,
  found: Found,
  wish: BaseWish,
  faults: SharingFault[],
): readonly string[] | undefined {
  const year = String(wish.year);
  const own = monthsOf(wish.year);
  if (own.every((month) => lacking(found, wish, month).length === 0)) return own;
  if (lacking(found, wish, year).length === 0) return [year];
  if (wish.purpose === 'budget' || wish.acceptOlder) {
    const months = commonDates(found, wish).filter((date) => parseMonth(date) !== undefined && date <= `${year}-12`);
    if (months.length > 0) return latestInARow(months);
  }
  for (const municipality of wish.municipalities) faults.push(...monthFault(part, found, municipality, own));
  return undefined;
}

function monthFault(
  part: KeyPart,
  found: Found,
  municipality: string,
  own: readonly string[],
): readonly SharingFault[] {
  const known = found.of.get(municipality);
  const path = `bases.${part.measure}.${municipality}`;
  const wanted = `${own[0] ?? ''}…${own.at(-1) ?? ''}`;
  if (known === undefined || known.size === 0) {
    return [faultOf(path, 'base-missing', { measure: part.measure, municipality, wanted })];
  }
  const lacks = own.filter((month) => !known.has(month));
  if (lacks.length === 0) return [];
  if (lacks.length === own.length) {
    const given = [...known.keys()].sort().join(', ');
    return [faultOf(path, 'base-of-wrong-year', { measure: part.measure, municipality, wanted, given })];
  }
  return [faultOf(path, 'base-month-missing', {
    measure: part.measure, municipality, months: lacks.join(', '), count: lacks.length,
  })];
}

/** The latest months without a gap, twelve at most. */
function latestInARow(months: readonly string[]): readonly string[] {
  const latest = months.slice(-12);
  let first = latest.length - 1;
  while (first > 0 && follows(latest[first - 1] ?? '', latest[first] ?? '')) first -= 1;
  return latest.slice(first);
}

function follows(one: string, next: string): boolean {
  const month = parseMonth(one);
  return month !== undefined && formatMonth((month + 1) as typeof month) === next;
}

function lacking(found: Found, wish: BaseWish, date: string): readonly string[] {
  return wish.municipalities.filter((each) => found.of.get(each)?.has(date) !== true);
}

/** In order of time, those dates of which every municipality has a figure. */
function commonDates(found: Found, wish: BaseWish): readonly string[] {
  const first = found.of.get(wish.municipalities[0] ?? '');
  const dates = [...(first?.keys() ?? [])].sort();
  return dates.filter((date) => lacking(found, wish, date).length === 0);
}

function isWanted(date: BaseDate, dates: readonly string[], year: number): boolean {
  if (date.kind !== 'mean-of-months') {
    return dates[0] === wantedText(date, year);
  }
  return dates.length === 12 && (dates[0]?.startsWith(String(year)) ?? false) || dates[0] === String(year);
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
