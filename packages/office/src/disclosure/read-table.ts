import type { Fault } from '../platform/http/refusal.ts';
import { determines, isPlainCount, roleOfCode, rolesOf, type AskedColumns, type ColumnRole } from './column-roles.ts';
import type { Hierarchies } from './hierarchy-file.ts';
import { isHiddenMark, UNKNOWN } from './hidden-marks.ts';
import { decimalsOf, figureOf, isTotalCode, type TableFile, type TableRow } from './table-file.ts';

/** What every total is called here, whatever the tables call it. */
export const TOTAL = '∑';

/** A table as its columns were understood: codes that classify, counts, and figures worked out from them. */
export type ReadTable = {
  readonly name: string;
  readonly roles: readonly ColumnRole[];
  readonly dimensions: readonly string[];
  readonly measures: readonly string[];
  /** The columns of the file in which they stand. */
  readonly measureColumns: readonly number[];
  readonly derived: readonly DerivedColumn[];
  readonly rows: readonly ReadRow[];
  /** Whether it says of some figure that nobody knows it: then an absent cell is no nought. */
  readonly unknown: boolean;
  /** Codes and the coarser codes that stand beside them in other columns. */
  readonly pairs: ReadonlyMap<string, readonly (readonly [child: string, parent: string])[]>;
};
export type DerivedColumn = { readonly name: string; readonly kind: 'change' | 'percent'; readonly decimals: number; readonly column: number };
export type ReadRow = {
  readonly row: number;
  readonly codes: readonly string[];
  /** By measure: the figure, null where it is hidden, undefined where the table has no such cell. */
  readonly figures: readonly (number | null | undefined)[];
  /** Whether a hidden cell is told to be small itself. */
  readonly small: readonly (boolean | null)[];
  readonly derived: readonly (number | null)[];
  /** The rows of the file in which the figures and the derived ones stand: one, unless a column says what is counted. */
  readonly figureRows: readonly (number | undefined)[];
  readonly derivedRows: readonly (number | undefined)[];
};

export type FaultyPlace = Fault & { readonly row: number; readonly column: string; readonly given: string };

/** Reads a table by the roles of its columns; what will not do is put to the faults, every place of it. */
export function readTable(file: TableFile, asked: AskedColumns, hierarchies: Hierarchies, faults: FaultyPlace[]): ReadTable {
  const roles = rolesOf(file, asked);
  const at = (role: ColumnRole): number[] => file.headings.map((_, column) => column).filter((column) => roles[column] === role);
  const classes = classColumns(file, at('class'), hierarchies);
  const figures = figureColumns(file, roles);
  const reader = { file, figures, status: statusColumns(file, at('status')), faults };
  const groups = new Map<string, Group>();
  for (const row of file.rows) {
    const codes = classes.columns.map((column, d) => codeOf(row, column, classes.levels[d] ?? []));
    for (const [d, code] of codes.entries()) {
      if (code === '') addFault(reader, row, classes.columns[d] ?? 0, 'disclosure.code-empty');
    }
    const key = codes.join('\u0000');
    const group = groups.get(key) ?? { row: row.row, codes, figures: [], small: [], derived: [], figureRows: [], derivedRows: [] };
    groups.set(key, group);
    takeFigures(reader, row, group, at('measure'));
  }
  return {
    name: file.name, roles, unknown: file.rows.some(({ cells }) => cells.includes(UNKNOWN)),
    dimensions: classes.names, pairs: classes.pairs,
    measures: figures.counts.map(({ name }) => name), measureColumns: figures.counts.map(({ column }) => column),
    derived: figures.derived.map(({ name, kind, column }) => ({ name, kind, column, decimals: mostDecimals(file, column) })),
    rows: [...groups.values()].map((group) => ({
      ...group,
      figures: figures.counts.map((_, i) => group.figures[i]),
      small: figures.counts.map((_, i) => group.small[i] ?? null),
      derived: figures.derived.map((_, i) => group.derived[i] ?? null),
    })),
  };
}

type Group = {
  readonly row: number; readonly codes: readonly string[];
  readonly figures: (number | null | undefined)[]; readonly small: (boolean | null)[]; readonly derived: (number | null)[];
  readonly figureRows: (number | undefined)[]; readonly derivedRows: (number | undefined)[];
};

type FigureColumn = { readonly name: string; readonly column: number; readonly of: string };
type Figures = {
  readonly counts: FigureColumn[];
  readonly derived: (FigureColumn & { readonly kind: 'change' | 'percent' })[];
  readonly place: ReadonlyMap<string, { readonly list: 'counts' | 'derived'; readonly index: number }>;
};

/** Each column of figures, once for each code of the columns that say what is counted. */
function figureColumns(file: TableFile, roles: readonly ColumnRole[]): Figures {
  const counts: Figures['counts'] = [];
  const derived: Figures['derived'] = [];
  const place = new Map<string, { list: 'counts' | 'derived'; index: number }>();
  const measures = file.headings.map((_, column) => column).filter((column) => roles[column] === 'measure');
  const contents = new Set(measures.length === 0 ? [''] : file.rows.map((row) => measureOf(row, measures)));
  const columns = file.headings.map((_, column) => column).filter((column) => ['count', 'change', 'percent'].includes(roles[column] ?? ''));
  for (const of of contents) {
    for (const column of columns) {
      const heading = file.headings[column] ?? '';
      const plain = isPlainCount(heading) || (of !== '' && columns.length === 1);
      const name = [of.replaceAll('\u0000', ' · '), plain ? '' : heading].filter((part) => part !== '').join(' · ');
      const kinds = of.split('\u0000').map(roleOfCode);
      const own = roles[column];
      const kind = own === 'change' || own === 'percent' ? own
        : kinds.includes('percent') ? 'percent' : kinds.includes('change') ? 'change' : 'count';
      if (kind === 'count') {
        place.set(`${column}\u0000${of}`, { list: 'counts', index: counts.length });
        counts.push({ name, column, of });
      } else {
        place.set(`${column}\u0000${of}`, { list: 'derived', index: derived.length });
        derived.push({ name, column, of, kind });
      }
    }
  }
  return { counts, derived, place };
}

function measureOf(row: TableRow, measures: readonly number[]): string {
  return measures.map((column) => row.cells[column] ?? '').join('\u0000');
}

type Reader = {
  readonly file: TableFile; readonly figures: Figures; readonly status: ReturnType<typeof statusColumns>; readonly faults: FaultyPlace[];
};

function takeFigures(reader: Reader, row: TableRow, group: Group, measures: readonly number[]): void {
  const of = measures.length === 0 ? '' : measureOf(row, measures);
  for (const [key, { list, index }] of reader.figures.place) {
    const [column = '', ...rest] = key.split('\u0000');
    if (rest.join('\u0000') !== of) continue;
    const given = row.cells[Number(column)] ?? '';
    if (given === UNKNOWN) continue;
    const status = reader.status.of(row, Number(column));
    const hidden = isHiddenMark(given) || status.hidden;
    const figure = hidden ? null : figureOf(given);
    if (list === 'derived') {
      group.derived[index] = figure ?? null;
      group.derivedRows[index] = row.row;
      continue;
    }
    if (figure === undefined || (figure !== null && !Number.isInteger(figure))) {
      addFault(reader, row, Number(column), 'disclosure.value-not-a-count');
    } else if (figure !== null && figure < 0) addFault(reader, row, Number(column), 'disclosure.value-negative');
    const before = group.figures[index];
    if (before !== undefined && before !== null && figure !== null && before !== figure) {
      addFault(reader, row, Number(column), 'disclosure.row-differs', { first: group.row, before });
    }
    group.figures[index] = before ?? figure ?? null;
    group.figureRows[index] ??= row.row;
    if (hidden) group.small[index] = status.small;
  }
}

function addFault({ file, faults }: Reader, { row, cells }: TableRow, column: number, code: string, values: Fault['values'] = {}): void {
  const heading = file.headings[column] ?? '';
  const given = cells[column] ?? '';
  faults.push({ path: `${file.name}, row ${row}, ${heading}`, code, values: { given: given === '' ? '—' : given, ...values }, row, column: heading, given });
}

/** `status` (or the pair `primary` and `suppressed`) tells of the counts; `<count>_status` of its own column. */
function statusColumns(file: TableFile, columns: readonly number[]) {
  const named = (name: string): number => columns.find((column) => file.headings[column]?.toLowerCase() === name) ?? -1;
  const [all, primary, suppressed] = [Math.max(named('status'), named('tila')), named('primary'), named('suppressed')];
  const own = new Map(columns.flatMap((column) => {
    const of = (file.headings[column] ?? '').replace(/[ _.](status|tila)$/iu, '');
    const figure = file.headings.indexOf(of);
    return figure >= 0 && figure !== column ? [[figure, column] as const] : [];
  }));
  const isTrue = (text: string | undefined): boolean => /^(true|1)$/iu.test(text ?? '');
  return {
    of: ({ cells }: TableRow, column: number): { readonly hidden: boolean; readonly small: boolean | null } => {
      const text = (cells[own.get(column) ?? all] ?? '').toLowerCase();
      const hidden = text === 'primary' || text === 'secondary' || isTrue(cells[suppressed]);
      const small = own.has(column) || all >= 0 ? (text === 'primary' ? true : text === 'secondary' ? false : null)
        : primary >= 0 ? isTrue(cells[primary]) : null;
      return { hidden, small };
    },
  };
}

type Levels = readonly { readonly column: number; readonly nameOf: (code: string) => string }[];
type Classes = {
  readonly columns: readonly number[]; readonly names: readonly string[]; readonly levels: readonly Levels[];
  readonly pairs: Map<string, readonly (readonly [string, string])[]>;
};

/** A column whose codes follow from a finer one is a level of that: its codes are the finer one's totals. */
function classColumns(file: TableFile, columns: readonly number[], hierarchies: Hierarchies): Classes {
  const distinct = new Map(columns.map((column) => [column, new Set(file.rows.map(({ cells }) => cells[column] ?? '')).size]));
  const finer = new Map<number, number>();
  for (const coarse of columns) {
    const candidates = columns.filter((fine) => fine !== coarse && !finer.has(fine)
      && (distinct.get(fine) ?? 0) > (distinct.get(coarse) ?? 0) && determines(file, fine, coarse));
    const [fine] = candidates.toSorted((a, b) => (distinct.get(a) ?? 0) - (distinct.get(b) ?? 0));
    if (fine !== undefined) finer.set(coarse, fine);
  }
  const rootOf = (column: number): number => {
    const fine = finer.get(column);
    return fine === undefined ? column : rootOf(fine);
  };
  const kept = columns.filter((column) => !finer.has(column));
  const names = kept.map((column) => hierarchies.levels.get(file.headings[column] ?? '')?.dimension ?? file.headings[column] ?? '');
  const pairs = new Map<string, readonly (readonly [string, string])[]>();
  const levels = kept.map((column, d): Levels => {
    const above = columns.filter((other) => other !== column && rootOf(other) === column)
      .toSorted((a, b) => (distinct.get(b) ?? 0) - (distinct.get(a) ?? 0));
    const codes = new Set(file.rows.map(({ cells }) => cells[column] ?? ''));
    const named = above.map((other) => ({
      column: other, nameOf: (code: string) => (codes.has(code) ? `${file.headings[other] ?? ''}.${code}` : code),
    }));
    const found = pairsBeside(file, column, named);
    if (found.length > 0) pairs.set(names[d] ?? '', found);
    return hierarchies.levels.has(file.headings[column] ?? '')
      ? [{ column: -1, nameOf: hierarchies.levels.get(file.headings[column] ?? '')?.nameOf ?? ((code) => code) }, ...named] : named;
  });
  return { columns: kept, names, levels, pairs };
}

function pairsBeside(file: TableFile, column: number, levels: Levels): (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const { cells } of file.rows) {
    let below = cells[column] ?? '';
    if (isTotalCode(below)) below = '';
    for (const { column: other, nameOf } of levels) {
      const code = cells[other] ?? '';
      if (code === '' || isTotalCode(code)) continue;
      if (below !== '') pairs.set(`${below}\u0000${nameOf(code)}`, [below, nameOf(code)]);
      below = nameOf(code);
    }
  }
  return [...pairs.values()];
}

function codeOf({ cells }: TableRow, column: number, levels: Levels): string {
  const own = cells[column] ?? '';
  if (!isTotalCode(own)) return levels[0]?.column === -1 ? levels[0].nameOf(own) : own;
  for (const { column: above, nameOf } of levels) {
    const code = above < 0 ? '' : cells[above] ?? '';
    if (code !== '' && !isTotalCode(code)) return nameOf(code);
  }
  return TOTAL;
}

function mostDecimals(file: TableFile, column: number): number {
  return file.rows.reduce((most, { cells }) => Math.max(most, decimalsOf(cells[column] ?? '')), 0);
}
