import type { Fault } from '../../platform/http/refusal.ts';
import type { ReadFigure, ReadSeries } from './figure.ts';
import type { Places } from './places.ts';

/** So many figures go to the database at once; sending them keeps the office from others for some milliseconds. */
const PIECE = 40_000;
/** More faults than this are counted, not kept. */
export const KEPT_FAULTS = 1000;

/** Columns of a piece as PostgreSQL writes arrays: measures, periods, kinds and codes of places, groups, values. */
export type Piece = {
  readonly size: number;
  readonly columns: readonly [string, string, string, string, string, string];
  /** Between which all of it is, so that no more of the register needs to be looked through. */
  readonly measures: readonly string[]; readonly first: string; readonly last: string;
};

/**
 * What was read as the database takes it and as a thread can hand it over: a hundred thousand figures as
 * objects would hold the office for as long as reading them did.
 */
export type PackedSeries = Pick<ReadSeries, 'kind' | 'source' | 'countedOn' | 'rows' | 'names'> & {
  readonly size: number;
  readonly hidden: number;
  readonly pieces: readonly Piece[];
  readonly faults: CountedFaults;
  readonly totals: CountedFaults;
  /** Contents of a table that nobody has named yet. */
  readonly unknownContents: readonly string[];
  readonly about: AboutFigures;
  /** Those beside which an area may have counted its own survey. */
  readonly ofSurveys: readonly ReadFigure[];
};
export type CountedFaults = { readonly count: number; readonly kept: readonly Fault[] };

/** Which measures, which months and how many places: what tells whether it is the right file. */
export type AboutFigures = {
  readonly first: string | null; readonly last: string | null; readonly places: number; readonly groups: number;
  readonly measures: readonly { readonly measure: string; readonly figures: number }[];
};

/** What an area may have counted from a survey of its own. */
const surveyed: ReadonlySet<string> = new Set(['equality-score', 'cooperation-barometer']);

export function packSeries({ figures, faults, totals, ...series }: ReadSeries, places: Pick<Places, 'called'>): PackedSeries {
  const pieces: Piece[] = [];
  // In the order of the index, so that its pages are filled one after another.
  const sorted = figures.toSorted((one, other) => compare(one.measure, other.measure) || compare(one.period, other.period)
    || compare(one.place.code, other.place.code) || compare(one.group, other.group));
  for (let from = 0; from < sorted.length; from += PIECE) pieces.push(packPiece(sorted.slice(from, from + PIECE)));
  return {
    kind: series.kind, source: series.source, countedOn: series.countedOn, rows: series.rows,
    ...(series.names === undefined ? {} : { names: series.names }),
    size: figures.length,
    hidden: figures.reduce((sum, { value }) => sum + (value === null ? 1 : 0), 0),
    pieces,
    faults: counted(faults, places), totals: counted(totals, places),
    unknownContents: [...new Set(faults.filter(({ code }) => code === 'registers.measure-unknown')
      .map(({ values }) => String(values?.['value'] ?? '')))].slice(0, 20),
    about: aboutFigures(figures),
    ofSurveys: figures.filter(({ measure, place }) => surveyed.has(measure) && place.kind === 'area'),
  };
}

const counted = (faults: readonly Fault[], places: Pick<Places, 'called'>): CountedFaults =>
  ({ count: faults.length, kept: faults.slice(0, KEPT_FAULTS).map((fault) => withPlaceNamed(fault, places)) });

/** A reader of the fault knows Sastamala, not 790; after the code of a place may stand a group. */
function withPlaceNamed(fault: Fault, places: Pick<Places, 'called'>): Fault {
  const [code = '', ...group] = String(fault.values?.['place'] ?? '').split(' ');
  const called = places.called(code);
  if (called === undefined) return fault;
  const [place, placeSv] = [called.fi, called.sv].map((name) => [name, ...group].join(' '));
  return { ...fault, values: { ...fault.values, place: place ?? '', placeSv: placeSv ?? '' } };
}
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function packPiece(figures: readonly ReadFigure[]): Piece {
  const quoted = new Map<string, string>();
  const array = (textOf: (figure: ReadFigure) => string): string => `{${figures.map((figure) => {
    const text = textOf(figure);
    let element = quoted.get(text);
    if (element === undefined) quoted.set(text, element = `"${text.replaceAll(/["\\]/gu, '\\$&')}"`);
    return element;
  }).join(',')}}`;
  return {
    size: figures.length, ...periodsOf(figures), measures: [...new Set(figures.map(({ measure }) => measure))],
    columns: [
      array(({ measure }) => measure), array(({ period }) => period), array(({ place }) => place.kind),
      array(({ place }) => place.code), array(({ group }) => group), `{${figures.map(({ value }) => value ?? 'NULL').join(',')}}`,
    ],
  };
}

function aboutFigures(figures: readonly ReadFigure[]): AboutFigures {
  const places = new Map<string, Set<string>>();
  const groups = new Set<string>();
  const measures = new Map<string, number>();
  for (const { place, group, measure } of figures) {
    const codes = places.get(place.kind);
    if (codes === undefined) places.set(place.kind, new Set([place.code]));
    else codes.add(place.code);
    if (group !== '') groups.add(group);
    measures.set(measure, (measures.get(measure) ?? 0) + 1);
  }
  const { first, last } = periodsOf(figures);
  return {
    first: figures.length === 0 ? null : first, last: figures.length === 0 ? null : last,
    places: [...places.values()].reduce((sum, { size }) => sum + size, 0), groups: groups.size,
    measures: Array.from(measures, ([measure, count]) => ({ measure, figures: count })),
  };
}

function periodsOf(figures: readonly ReadFigure[]): { readonly first: string; readonly last: string } {
  let [first, last] = ['9999', ''];
  for (const { period } of figures) {
    if (period < first) first = period;
    if (period > last) last = period;
  }
  return { first, last };
}
