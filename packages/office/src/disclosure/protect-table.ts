import { RULE_2026, DOMINANCE_2026, type DisclosureRule, type Protected } from '@kohtaanto/rules/disclosure/disclosure-rule.ts';
import { gridSums, strides, type Grid } from '@kohtaanto/rules/disclosure/grid.ts';
import { PRIMARY, SECONDARY } from '@kohtaanto/rules/disclosure/protect.ts';
import {
  suppressGrid, suppressPublication, type Publication, type PublishedCell, type Suppression,
} from '@kohtaanto/rules/disclosure/publication.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { Formula } from './cell-table.ts';
import type { DerivedFigure } from './column-relations.ts';
import { contributionsOf } from './contributions.ts';
import { codesOf, gridOfFile } from './counts-of-file.ts';
import { isPlainCount } from './column-roles.ts';
import type { Hierarchies } from './hierarchy-file.ts';
import { publishedOf, type PublishedFiles } from './published-files.ts';
import { TOTAL } from './read-table.ts';
import { isTotalCode, type TableFile } from './table-file.ts';

export type ProtectWish = {
  readonly dims: readonly string[];
  /** The columns of counts; the first is the one the table is about. */
  readonly values: readonly string[];
  readonly hierarchies: Hierarchies;
  readonly formulas?: readonly Formula[];
  readonly rule?: Partial<Pick<DisclosureRule, 'threshold' | 'zeros'>>;
  readonly protection?: Protected | undefined;
  /** Counts by health or work ability: their threshold is higher. */
  readonly health?: boolean;
  /** Columns of the largest and the second contribution to a sum: sums that one dominates are hidden. */
  readonly contributions?: readonly [largest: string, second: string] | undefined;
};

export type ProtectedTable = {
  readonly headings: readonly string[];
  /** Codes, then a figure and its status for each column; hidden figures are '...', whoever reads them. */
  readonly records: readonly (readonly string[])[];
  readonly counts: {
    readonly cells: number; readonly primary: number; readonly secondary: number; readonly secondarySum: number;
    /** Changes and per cents hidden, because a count could be had from them. */
    readonly derived: number;
    readonly toldByRule: number; readonly unprotected: number;
  };
  /** Columns that are not in the table: what they are worked out from was not found. */
  readonly leftOut: readonly string[];
};

/** Cells a table may have that has changes or per cents: they need a search, where plain tables have boxes. */
const MOST_LINKED_CELLS = 20_000;

/** The table with a status for each cell; no change, per cent or column beside it tells a hidden one (KNO-4). */
export function protectTable(file: TableFile, wish: ProtectWish): ProtectedTable {
  const amounts = wish.contributions !== undefined;
  const grids = wish.values.map((value) => gridOfFile(file, wish.dims, value, wish.hierarchies, amounts));
  const [grid] = grids;
  if (grid === undefined) throw new Refused('disclosure.option-unfit', { option: '--value', given: '', example: '--value n' });
  const read = linksOf(file, wish);
  const links = read === null ? [] : read.derived;
  const rule: DisclosureRule = { ...RULE_2026, ...wish.rule };
  const plain = grids.length === 1 && links.length === 0 && !amounts && wish.health !== true;
  const shown = plain ? protectedGrid(grid, wish, rule) : protectedPublication(file, wish, { grids, read, rule });
  return tableOf(file, wish, grids, shown, read);
}

/** What the columns have to do with each other; null where rows are summed, so that none of it would hold. */
function linksOf(file: TableFile, { dims, values, formulas }: ProtectWish): PublishedFiles | null {
  try {
    return publishedOf([file], { dims, values, ...(formulas === undefined ? {} : { formulas }) }, { pairs: new Map(), levels: new Map() });
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

type Shown = {
  readonly statusOf: (key: string) => Suppression | undefined;
  readonly toldByRule: number; readonly unprotected: number;
};

const cellKey = (value: string, cell: number): string => `${value}\u0000${cell}`;
const derivedKey = (column: string, cell: number): string => `\u0000${column}\u0000${cell}`;

function protectedGrid(grid: Grid, { values, protection }: ProtectWish, rule: DisclosureRule): Shown {
  const done = suppressGrid(grid, { rule, ...(protection === undefined ? {} : { protection }) });
  const [value = ''] = values;
  const statuses = new Map<string, Suppression>();
  for (const [cell, status] of done.status.entries()) {
    if (status === PRIMARY || status === SECONDARY) statuses.set(cellKey(value, cell), status === PRIMARY ? 'primary' : 'secondary');
  }
  return { statusOf: (key) => statuses.get(key), toldByRule: done.toldByRule.length, unprotected: done.unprotected.length };
}

type Parts = { readonly grids: readonly Grid[]; readonly read: PublishedFiles | null; readonly rule: DisclosureRule };

function protectedPublication(file: TableFile, wish: ProtectWish, { grids, read, rule }: Parts): Shown {
  const { values, health, contributions, protection } = wish;
  const all = grids.reduce((sum, { values: cells }) => sum + cells.length, read?.derived.length ?? 0);
  if (all > MOST_LINKED_CELLS) throw new Refused('disclosure.too-large', { cells: all, limit: MOST_LINKED_CELLS });
  const cells: PublishedCell[] = [];
  const sums: { total: string; parts: string[] }[] = [];
  for (const [g, grid] of grids.entries()) {
    const value = values[g] ?? '';
    const kind = contributions !== undefined ? 'sum' : health === true ? 'health' : 'count';
    const shares = contributions === undefined ? undefined : contributionsOf(file, wish.dims, contributions, grid);
    for (const [cell, figure] of grid.values.entries()) {
      const share = shares?.[cell];
      cells.push({ key: cellKey(value, cell), value: figure, kind, ...(share === undefined ? {} : { contributions: share }) });
    }
    for (const { total, parts } of gridSums(grid.dimensions)) {
      sums.push({ total: cellKey(value, total), parts: parts.map((part) => cellKey(value, part)) });
    }
  }
  const linked = read === null ? { sums: [], cells: [], changes: [], shares: [], rates: [] } : linkedFigures(read, wish, grids);
  const publication: Publication = { ...linked, cells: [...cells, ...linked.cells], sums: [...sums, ...linked.sums] };
  const done = suppressPublication(publication, {
    rule, ...(protection === undefined ? {} : { protection }), ...(contributions === undefined ? {} : { dominance: DOMINANCE_2026 }),
  });
  return { statusOf: (key) => done.hidden.get(key), toldByRule: done.toldByRule.length, unprotected: done.unprotected.length };
}

type Linked = {
  readonly cells: PublishedCell[]; readonly sums: { total: string; parts: string[] }[];
  readonly changes: { change: string; now: string; before: string }[];
  readonly shares: { share: string; part: string; whole: string; step: number }[];
  readonly rates: { rate: string; now: string; before: string; step: number }[];
};

/** The changes, per cents and adding columns of the file, by the cells of the grids. */
function linkedFigures(read: PublishedFiles, wish: ProtectWish, grids: readonly Grid[]): Linked {
  const linked: Linked = { cells: [], sums: [], changes: [], shares: [], rates: [] };
  const [grid] = grids;
  if (grid === undefined) return linked;
  const find = cellFinder(read, wish, grid);
  const operand = (cell: number): string | undefined => {
    const place = read.places[cell];
    const at = place === undefined ? undefined : find(place.codes);
    return place === undefined || at === undefined ? undefined : cellKey(valueNamed(wish.values, place.measure), at);
  };
  for (const figure of read.derived) {
    const at = find(figure.place);
    const one = operand(figure.one);
    const other = operand(figure.other);
    if (at === undefined || one === undefined || other === undefined) continue;
    addDerived(linked, figure, { key: derivedKey(figure.column, at), one, other });
  }
  for (const { kind, column, one, other } of read.relations) {
    if (kind !== 'columns') continue;
    for (let cell = 0; cell < grid.values.length; cell += 1) {
      linked.sums.push({ total: cellKey(column, cell), parts: [cellKey(one, cell), cellKey(other, cell)] });
    }
  }
  return linked;
}

function addDerived(linked: Linked, { kind, printed, decimals }: DerivedFigure, { key, one, other }: { key: string; one: string; other: string }): void {
  linked.cells.push({ key, value: printed, kind: 'derived' });
  const step = 10 ** -decimals;
  if (kind === 'change') linked.changes.push({ change: key, now: one, before: other });
  else if (kind === 'rate') linked.rates.push({ rate: key, now: one, before: other, step });
  else linked.shares.push({ share: key, part: one, whole: other, step });
}

/** A plain heading (n, value) has no name as a measure. */
function valueNamed(values: readonly string[], measure: string): string {
  return values.includes(measure) ? measure : values.find((value) => isPlainCount(value)) ?? values[0] ?? '';
}

/** The cell of a place as the file was read: totals have the name that the grid gives them. */
function cellFinder(read: PublishedFiles, { dims }: ProtectWish, grid: Grid): (codes: readonly string[]) => number | undefined {
  const steps = strides(grid.dimensions);
  const index = grid.dimensions.map(({ codes }) => {
    const places = new Map(codes.map((code, i) => [code, i] as const));
    const total = codes.findIndex(isTotalCode);
    if (total >= 0) places.set(TOTAL, total);
    return places;
  });
  const order = dims.map((name) => read.dimensions.indexOf(name));
  return (codes) => {
    let cell = 0;
    for (const [d, at] of order.entries()) {
      const place = index[d]?.get(codes[at] ?? TOTAL);
      if (place === undefined) return undefined;
      cell += place * (steps[d] ?? 1);
    }
    return cell;
  };
}

function tableOf(
  file: TableFile, wish: ProtectWish, grids: readonly Grid[], shown: Shown, read: PublishedFiles | null,
): ProtectedTable {
  const { dims, values } = wish;
  const [grid] = grids;
  const derived = read === null || grid === undefined ? [] : [...new Set(read.derived.map(({ column }) => column))];
  const find = read === null || grid === undefined ? undefined : cellFinder(read, wish, grid);
  const figures = new Map((read?.derived ?? []).map((one) => [derivedKey(one.column, find?.(one.place) ?? -1), one] as const));
  const counts = { cells: 0, primary: 0, secondary: 0, secondarySum: 0, derived: 0, toldByRule: shown.toldByRule, unprotected: shown.unprotected };
  const records = Array.from(grid?.values ?? [], (_, cell) => {
    const record: string[] = grid === undefined ? [] : [...codesOf(grid, cell)];
    for (const [g, value] of values.entries()) {
      const status = shown.statusOf(cellKey(value, cell));
      const figure = grids[g]?.values[cell] ?? 0;
      counts.cells += 1;
      if (status === 'primary') counts.primary += 1;
      if (status === 'secondary') { counts.secondary += 1; counts.secondarySum += figure; }
      record.push(status === undefined ? String(figure) : '...', status ?? 'published');
    }
    for (const column of derived) {
      const key = derivedKey(column, cell);
      const figure = figures.get(key);
      const hidden = shown.statusOf(key) !== undefined;
      if (hidden) counts.derived += 1;
      record.push(figure === undefined ? '' : hidden ? '...' : figure.printed.toFixed(figure.decimals));
    }
    return record;
  });
  const named = values.flatMap((value, g) => [value, g === 0 ? 'status' : `${value}_status`]);
  const leftOut = (read?.unexplained ?? []).map(({ column }) => column);
  return { headings: [...dims, ...named, ...derived], records, counts, leftOut: leftOut.filter((column) => file.headings.includes(column)) };
}

export function csvOf({ headings, records }: Pick<ProtectedTable, 'headings' | 'records'>): string {
  return `${[headings, ...records].map((record) => record.map(quoted).join(',')).join('\n')}\n`;
}

function quoted(text: string): string {
  return /[",\n;]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
