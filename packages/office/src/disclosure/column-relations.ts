import type { Equation } from './attack/published-cells.ts';
import { placeOf, type CellTable, type Formula } from './cell-table.ts';
import { VERSION, type JoinedTables } from './join-tables.ts';
import { TOTAL, type DerivedColumn, type ReadTable } from './read-table.ts';
import { isTotalCode } from './table-file.ts';

/** How a column is worked out from others, as found in the printed figures or told beforehand. */
export type Relation = {
  readonly kind: 'columns' | 'change' | 'rate' | 'share';
  readonly file: string;
  readonly column: string;
  /** The column and the other it is worked out from: now and before, part and whole, the two parts of a sum. */
  readonly one: string;
  readonly other: string;
  /** In how many rows it could be tried, and held. */
  readonly tried: number;
};

/** A printed figure that is worked out from two cells. */
export type DerivedFigure = {
  /** Which of the tables prints it. */
  readonly table: number;
  readonly kind: 'change' | 'rate' | 'share';
  readonly column: string; readonly place: readonly string[];
  readonly one: number; readonly other: number; readonly printed: number; readonly decimals: number;
};

export type ColumnRelations = {
  readonly derived: readonly DerivedFigure[];
  readonly equations: readonly Equation[];
  readonly relations: readonly Relation[];
  readonly unexplained: readonly { readonly file: string; readonly column: string }[];
};

const MOST_MEASURES = 40;
const MOST_STEPS = 13;
const NEAR = 1e-6;

/**
 * A change, a per cent and a column that is the sum of two others are equations between counts, and a
 * reader solves them (KNO-4). What each is worked out from is found by trying it on the printed rows.
 */
export function columnRelations(joined: JoinedTables, cells: CellTable, formulas: readonly Formula[]): ColumnRelations {
  const equations: Equation[] = [];
  const relations: Relation[] = [];
  const unexplained: { file: string; column: string }[] = [];
  const figures: DerivedFigure[] = [];
  for (const [t, table] of joined.tables.entries()) {
    const rows = table.rows.map((row) => ({ ...row, codes: placeOf(joined.dimensions, table, row.codes) }));
    for (const [index, derived] of table.derived.entries()) {
      const found = explain(joined, cells, { table, rows, index, derived, formulas });
      if (found === undefined) {
        unexplained.push({ file: table.name, column: derived.name });
        continue;
      }
      relations.push({ ...found, file: table.name, column: derived.name });
      const own = rows.flatMap((row) => figuresOf(found, row.codes, row.derived[index] ?? null, { ...derived, table: t }));
      figures.push(...own);
      for (const figure of own) equations.push(...equationsOf(figure, cells));
    }
    addingColumns(table, rows, cells, equations, relations);
    namedTotals(table, rows, cells, equations, relations);
  }
  return { equations, relations, unexplained, derived: figures };
}

type Row = ReadTable['rows'][number];
type Asked = {
  readonly table: ReadTable; readonly rows: readonly Row[]; readonly index: number;
  readonly derived: DerivedColumn; readonly formulas: readonly Formula[];
};
/** Which cell an operand is, from the place of the derived figure. */
type Operand = (codes: readonly string[]) => number | undefined;
type Candidate = {
  readonly kind: 'change' | 'rate' | 'share'; readonly one: string; readonly other: string;
  readonly first: Operand; readonly second: Operand;
};

function explain(joined: JoinedTables, cells: CellTable, asked: Asked): (Candidate & { tried: number }) | undefined {
  const { derived, formulas } = asked;
  const told = formulas.find(({ column }) => column === derived.name);
  const candidates = told === undefined ? candidatesFor(joined, cells, asked) : [toldCandidate(told, cells)];
  let best: (Candidate & { tried: number }) | undefined;
  const failed = new Set<Candidate>();
  for (const candidate of candidates) {
    const tried = triesOf(candidate, asked, cells);
    if (tried === undefined) failed.add(candidate);
    else if (tried > (best?.tried ?? 0)) best = { ...candidate, tried };
  }
  // Nothing to try it on, and one thing only that it can be worked out from.
  const [only, ...more] = candidates.filter(({ first, second }) =>
    asked.rows.some(({ codes }) => first(codes) !== undefined && second(codes) !== undefined));
  return best ?? (only !== undefined && more.length === 0 && !failed.has(only) ? { ...only, tried: 0 } : undefined);
}

function toldCandidate({ kind, one, other }: Formula, cells: CellTable): Candidate {
  const at = (measure: string): Operand => (codes) => cells.find(measure, codes);
  return { kind, one, other, first: at(one), second: at(other) };
}

function candidatesFor(joined: JoinedTables, cells: CellTable, { table, derived }: Asked): readonly Candidate[] {
  const all = [...new Set(joined.tables.flatMap(({ measures }) => measures))].slice(0, MOST_MEASURES);
  const own = table.measures.length > 0 ? table.measures.slice(0, MOST_MEASURES) : all;
  const near = [...own].sort((a, b) => shared(b, derived.name) - shared(a, derived.name));
  const kinds: Candidate['kind'][] = derived.kind === 'change' ? ['change'] : ['share', 'rate'];
  const found: Candidate[] = [];
  const at = (measure: string): Operand => (codes) => cells.find(measure, codes);
  for (const kind of kinds) {
    for (const one of near) {
      for (const other of near) if (other !== one) found.push({ kind, one, other, first: at(one), second: at(other) });
    }
    if (kind !== 'share') for (const measure of near) found.push(...throughTime(joined, cells, table, kind, measure));
  }
  if (derived.kind === 'percent') {
    for (const measure of near) {
      for (const [d, dimension] of joined.dimensions.entries()) {
        const whole: Operand = (codes) => (codes[d] === TOTAL ? undefined
          : cells.find(measure, codes.map((code, e) => (e === d ? TOTAL : code))));
        found.push({ kind: 'share', one: measure, other: `${measure}, ${dimension}: ${TOTAL}`, first: at(measure), second: whole });
      }
    }
  }
  return found;
}

/** The same measure then and now: so many months before, or in another version of the table. */
function throughTime(
  { time, dimensions, tables }: JoinedTables, cells: CellTable, table: ReadTable, kind: 'change' | 'rate', measure: string,
): Candidate[] {
  if (time === null) return [];
  const d = dimensions.indexOf(time);
  const times = [...new Set(tables.flatMap((one) => one.rows.map(({ codes }) => codes[one.dimensions.indexOf(time)] ?? TOTAL)))]
    .filter((code) => code !== TOTAL).sort();
  const moved = (codes: readonly string[], code: string): number | undefined =>
    cells.find(measure, codes.map((other, e) => (e === d ? code : other)));
  if (!table.dimensions.includes(time)) {
    const few = times.slice(-MOST_STEPS);
    return few.flatMap((now) => few.filter((before) => before !== now).map((before): Candidate => ({
      kind, one: `${measure} ${now}`.trim(), other: `${measure} ${before}`.trim(),
      first: (codes) => moved(codes, now), second: (codes) => moved(codes, before),
    })));
  }
  const place = new Map(times.map((code, i) => [code, i]));
  const backwards = Array.from({ length: Math.min(MOST_STEPS, times.length - 1) }, (_, k) => k + 1);
  const steps = time === VERSION ? [...backwards, ...backwards.map((k) => -k)] : backwards;
  const here = place.get(table.rows[0]?.codes[table.dimensions.indexOf(time)] ?? '') ?? 0;
  const named = (k: number): readonly [string, string] => (time === VERSION
    ? [times[here] ?? '', times[here - k] ?? '']
    : [measure === '' ? time : measure, `${measure === '' ? time : measure} (−${k})`]);
  return steps.map((k): Candidate => ({
    kind, one: named(k)[0], other: named(k)[1],
    first: (codes) => cells.find(measure, codes),
    second: (codes) => {
      const before = times[(place.get(codes[d] ?? '') ?? -1) - k];
      return before === undefined ? undefined : moved(codes, before);
    },
  }));
}

function shared(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length]?.toLowerCase() === other[length]?.toLowerCase()) length += 1;
  return length;
}

/** In how many rows the formula could be tried; undefined where it failed in one. */
function triesOf({ kind, first, second }: Candidate, { rows, index, derived }: Asked, cells: CellTable): number | undefined {
  let tried = 0;
  for (const row of rows) {
    const printed = row.derived[index] ?? null;
    if (printed === null) continue;
    const one = valueAt(cells, first(row.codes));
    const other = valueAt(cells, second(row.codes));
    if (one === null || other === null || (kind !== 'change' && other === 0)) continue;
    const half = 0.5 * 10 ** -derived.decimals;
    const worked = kind === 'change' ? one - other : kind === 'rate' ? 100 * (one / other - 1) : (100 * one) / other;
    if (Math.abs(worked - printed) > half + NEAR) return undefined;
    // A nought beside noughts would fit many formulas.
    tried += one === 0 && other === 0 ? 0 : 1;
  }
  return tried;
}

function valueAt(cells: CellTable, cell: number | undefined): number | null {
  return cell === undefined ? null : cells.cells[cell]?.value ?? null;
}

function figuresOf(
  { kind, first, second }: Candidate, codes: readonly string[], printed: number | null,
  { decimals, name, table }: DerivedColumn & { readonly table: number },
): DerivedFigure[] {
  const one = first(codes);
  const other = second(codes);
  if (printed === null || one === undefined || other === undefined || one === other) return [];
  return [{ table, kind, column: name, place: codes, one, other, printed, decimals }];
}

/** What a printed change or per cent tells of the counts it is worked out from, as far as one of them is hidden. */
function equationsOf({ kind, one, other, printed, decimals }: DerivedFigure, table: CellTable): Equation[] {
  if (valueAt(table, one) !== null && valueAt(table, other) !== null) return [];
  const half = 0.5 * 10 ** -decimals;
  if (kind === 'change') {
    const off = decimals === 0 ? 0 : half;
    return [{ terms: [[one, 1], [other, -1]], low: printed - off, high: printed + off, from: 'change' }];
  }
  const per = printed + (kind === 'rate' ? 100 : 0);
  return [
    { terms: [[one, 100], [other, -(per - half)]], low: 0, high: Number.POSITIVE_INFINITY, from: 'percent', percent: per },
    { terms: [[one, 100], [other, -(per + half)]], low: Number.NEGATIVE_INFINITY, high: 0, from: 'percent', percent: per },
  ];
}

const LEAST_ROWS = 4;

/** Columns of which one is the sum of two others in every printed row: men and women are all. */
function addingColumns(
  table: ReadTable, rows: readonly Row[], cells: CellTable, equations: Equation[], relations: Relation[],
): void {
  const { measures } = table;
  if (measures.length < 3 || measures.length > MOST_MEASURES) return;
  const figures = measures.map((measure) => rows.map(({ codes }) => valueAt(cells, cells.find(measure, codes))));
  const at = (m: number, r: number): number | null => figures[m]?.[r] ?? null;
  for (let total = 0; total < measures.length; total += 1) {
    for (let a = 0; a < measures.length; a += 1) {
      for (let b = a + 1; b < measures.length; b += 1) {
        if (a === total || b === total) continue;
        let [tried, telling, holds] = [0, 0, true];
        for (let r = 0; r < rows.length && holds; r += 1) {
          const [sum, one, other] = [at(total, r), at(a, r), at(b, r)];
          if (sum === null || one === null || other === null) continue;
          tried += 1;
          telling += one > 0 && other > 0 ? 1 : 0;
          holds = sum === one + other;
        }
        if (!holds || telling < LEAST_ROWS) continue;
        const [of = '', one = '', other = ''] = [measures[total], measures[a], measures[b]];
        relations.push({ kind: 'columns', file: table.name, column: of, one, other, tried });
        for (const { codes } of rows) {
          const terms = [[of, -1], [one, 1], [other, 1]] as const;
          const found = terms.map(([measure, by]) => [cells.find(measure, codes) ?? -1, by] as const);
          if (found.every(([cell]) => cell >= 0)) equations.push({ terms: found, low: 0, high: 0, from: 'columns' });
        }
      }
    }
  }
}

/**
 * A column that calls itself the total is the sum of the columns beside it (men, women, total), however few rows there
 * are: of the runs that end or begin at it, the longest that holds in every printed row. Where no row is printed whole,
 * a reader believes the headings, and so do we if they leave no choice.
 */
function namedTotals(
  table: ReadTable, rows: readonly Row[], cells: CellTable, equations: Equation[], relations: Relation[],
): void {
  const { measures } = table;
  if (measures.length < 3 || measures.length > MOST_MEASURES) return;
  const isTotal = measures.map((measure) => isTotalCode(measure.split(' · ').at(-1) ?? measure));
  for (const [total, of] of measures.entries()) {
    if (isTotal[total] !== true) continue;
    if (relations.some(({ kind, file, column }) => kind === 'columns' && file === table.name && column === of)) continue;
    const runs = runsBeside(total, isTotal).map((parts) => parts.map((part) => measures[part] ?? ''));
    const tested = runs.map((parts) => ({ parts, tried: rowsThatAdd(of, parts, rows, cells) }));
    const holding = tested.find(({ tried }) => (tried ?? 0) > 0)
      ?? tested.find(({ parts, tried }) => tried === 0 && parts.length === measures.length - 1);
    if (holding === undefined) continue;
    const [one = '', ...others] = holding.parts;
    relations.push({ kind: 'columns', file: table.name, column: of, one, other: others.join(' + '), tried: holding.tried ?? 0 });
    for (const { codes } of rows) {
      const terms = [[of, -1] as const, ...holding.parts.map((part) => [part, 1] as const)]
        .map(([measure, by]) => [cells.find(measure, codes) ?? -1, by] as const);
      if (terms.every(([cell]) => cell >= 0)) equations.push({ terms, low: 0, high: 0, from: 'columns' });
    }
  }
}

/** Runs of two columns or more that end just before the total or begin just after it, the longest first. */
function runsBeside(total: number, isTotal: readonly boolean[]): number[][] {
  const runs: number[][] = [];
  for (const step of [-1, 1]) {
    const run: number[] = [];
    for (let at = total + step; at >= 0 && at < isTotal.length && isTotal[at] === false; at += step) {
      run.push(at);
      if (run.length > 1) runs.push([...run].sort((a, b) => a - b));
    }
  }
  return runs.sort((a, b) => b.length - a.length);
}

/** In how many rows the parts, all printed, make the total; undefined where they do not in one. */
function rowsThatAdd(of: string, parts: readonly string[], rows: readonly Row[], cells: CellTable): number | undefined {
  let tried = 0;
  for (const { codes } of rows) {
    const sum = valueAt(cells, cells.find(of, codes));
    const figures = parts.map((part) => valueAt(cells, cells.find(part, codes)));
    if (sum === null || figures.includes(null)) continue;
    if (figures.reduce<number>((all, figure) => all + (figure ?? 0), 0) !== sum) return undefined;
    tried += sum > 0 ? 1 : 0;
  }
  return tried;
}
