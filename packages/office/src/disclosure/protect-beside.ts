import { RULE_2026 } from '@kohtaanto/rules/disclosure/disclosure-rule.ts';
import { suppressPublication, type Publication, type PublishedCell } from '@kohtaanto/rules/disclosure/publication.ts';
import { Refused, type Fault } from '../platform/http/refusal.ts';
import { placeOf } from './cell-table.ts';
import type { ColumnRole } from './column-roles.ts';
import type { Hierarchies } from './hierarchy-file.ts';
import { publishedOf, type PublishedFiles } from './published-files.ts';
import type { ReadTable } from './read-table.ts';
import type { TableFile } from './table-file.ts';

export type BesideWish = {
  readonly roles?: readonly (readonly ColumnRole[])[] | undefined;
  readonly hierarchies: Hierarchies;
  readonly threshold: number;
};
export type ProtectedBeside = {
  /** The planned table as its owner laid it out, with '...' for what is hidden. */
  readonly table: TableFile;
  readonly counts: {
    readonly cells: number; readonly primary: number; readonly secondary: number; readonly derived: number;
    readonly toldByRule: number; readonly unprotected: number;
  };
  /** Columns emptied, because what they are worked out from was not found. */
  readonly leftOut: readonly string[];
};

const MOST_CELLS = 20_000;
const HIDDEN = '...';

/**
 * A planned table protected together with tables that are out: what they print cannot be taken back,
 * what they hide stays hidden, and their sums and changes are equations here too (KNO-4).
 */
export function protectBeside(files: readonly TableFile[], planned: number, wish: BesideWish): ProtectedBeside {
  const own = files[planned];
  if (own === undefined) throw new RangeError(`no table ${planned}`);
  const columns = wish.roles === undefined ? {} : { rolesOfFiles: wish.roles };
  const read = publishedOf(files, columns, wish.hierarchies);
  const table = read.tables[planned];
  if (table === undefined) throw new RangeError(`no table ${planned}`);
  refuseHidden(own, table);
  if (read.cells.length + read.derived.length > MOST_CELLS) {
    throw new Refused('disclosure.too-large', { cells: read.cells.length + read.derived.length, limit: MOST_CELLS });
  }
  const out = statesOutside(read, planned);
  const publication = publicationOf(read, planned, out);
  refuseBroken(own, read);
  const done = suppressPublication(publication, { rule: { ...RULE_2026, threshold: wish.threshold } });
  return written(own, { table, read, planned, hidden: done.hidden, told: done.toldByRule.length, unprotected: done.unprotected.length });
}

function refuseHidden(own: TableFile, table: ReadTable): void {
  const faults: Fault[] = [];
  for (const row of table.rows) {
    for (const [m, figure] of row.figures.entries()) {
      if (figure !== null) continue;
      const heading = own.headings[table.measureColumns[m] ?? -1] ?? '';
      faults.push({ path: `${own.name}, row ${row.figureRows[m] ?? row.row}, ${heading}`, code: 'disclosure.value-hidden', values: { given: HIDDEN } });
    }
  }
  if (faults.length > 0) throw new Refused('disclosure.table-unfit', { file: own.name, count: faults.length }, { faults: faults.slice(0, 100) });
}

/** What the other tables did with each cell; a cell of theirs that nobody prints has no known value. */
function statesOutside(read: PublishedFiles, planned: number): ReadonlyMap<number, 'printed' | 'hidden'> {
  const states = new Map<number, 'printed' | 'hidden'>();
  for (const [t, table] of read.tables.entries()) {
    if (t === planned) continue;
    for (const row of table.rows) {
      const codes = placeOf(read.dimensions, table, row.codes);
      for (const [m, figure] of row.figures.entries()) {
        const cell = figure === undefined ? undefined : read.find(table.measures[m] ?? '', codes);
        if (cell === undefined) continue;
        if (figure !== null) states.set(cell, 'printed');
        else if (!states.has(cell)) states.set(cell, 'hidden');
      }
    }
  }
  return states;
}

const keyOf = (cell: number): string => String(cell);
const derivedKey = (index: number): string => `d${index}`;

function publicationOf(read: PublishedFiles, planned: number, out: ReadonlyMap<number, 'printed' | 'hidden'>): Publication {
  const isKnown = (cell: number): boolean => read.cells[cell]?.value !== null;
  const cells: PublishedCell[] = [];
  for (const [cell, { value }] of read.cells.entries()) {
    const state = out.get(cell);
    if (value === null) continue;
    cells.push({ key: keyOf(cell), value, ...(state === undefined ? {} : { released: state === 'printed' ? 'printed' as const : 'secondary' as const }) });
  }
  const sums = read.equations.filter(({ from, terms }) => (from === 'sum' || from === 'columns') && terms.every(([cell]) => isKnown(cell)))
    .map(({ terms: [total, ...parts] }) => ({ total: keyOf(total?.[0] ?? -1), parts: parts.map(([cell]) => keyOf(cell)) }));
  const changes: { change: string; now: string; before: string }[] = [];
  const shares: { share: string; part: string; whole: string; step: number }[] = [];
  const rates: { rate: string; now: string; before: string; step: number }[] = [];
  for (const [d, { kind, one, other, printed, decimals, table }] of read.derived.entries()) {
    if (!isKnown(one) || !isKnown(other)) continue;
    cells.push({ key: derivedKey(d), value: printed, kind: 'derived', ...(table === planned ? {} : { released: 'printed' as const }) });
    const step = 10 ** -decimals;
    if (kind === 'change') changes.push({ change: derivedKey(d), now: keyOf(one), before: keyOf(other) });
    else if (kind === 'rate') rates.push({ rate: derivedKey(d), now: keyOf(one), before: keyOf(other), step });
    else shares.push({ share: derivedKey(d), part: keyOf(one), whole: keyOf(other), step });
  }
  return { cells, sums, changes, shares, rates };
}

/** Sums of true figures that do not hold: protection would prove nothing. */
function refuseBroken(own: TableFile, read: PublishedFiles): void {
  const faults: Fault[] = [];
  for (const { from, terms } of read.equations) {
    if (from !== 'sum' || terms.some(([cell]) => read.cells[cell]?.value === null)) continue;
    const [total, ...parts] = terms.map(([cell]) => read.cells[cell]?.value ?? 0);
    const sum = parts.reduce((all, part) => all + part, 0);
    if (total === undefined || total === sum) continue;
    const cell = read.cells[terms[0]?.[0] ?? -1]?.key ?? '';
    faults.push({ path: own.name, code: 'disclosure.total-differs', values: { cell, given: total, sum } });
  }
  if (faults.length > 0) throw new Refused('disclosure.table-unfit', { file: own.name, count: faults.length }, { faults: faults.slice(0, 100) });
}

type Done = {
  readonly table: ReadTable; readonly read: PublishedFiles; readonly planned: number;
  readonly hidden: ReadonlyMap<string, 'primary' | 'secondary'>; readonly told: number; readonly unprotected: number;
};

function written(own: TableFile, { table, read, planned, hidden, told, unprotected }: Done): ProtectedBeside {
  const rows = new Map(own.rows.map(({ row, cells }) => [row, [...cells]]));
  const hide = (row: number | undefined, column: number): void => {
    const cells = rows.get(row ?? -1);
    if (cells !== undefined) cells[column] = HIDDEN;
  };
  const counts = { cells: 0, primary: 0, secondary: 0, derived: 0, toldByRule: told, unprotected };
  const explained = new Map(read.derived.map((one, d) => [one, d] as const).filter(([one]) => one.table === planned)
    .map(([one, d]) => [`${one.column}\u0000${one.place.join('\u0000')}`, d]));
  const unexplained = new Set(read.unexplained.filter(({ file }) => file === own.name).map(({ column }) => column));
  for (const row of table.rows) {
    const codes = placeOf(read.dimensions, table, row.codes);
    for (const [m, measure] of table.measures.entries()) {
      const cell = row.figures[m] === undefined ? undefined : read.find(measure, codes);
      if (cell === undefined) continue;
      const status = hidden.get(keyOf(cell));
      counts.cells += 1;
      if (status === undefined) continue;
      counts[status] += 1;
      hide(row.figureRows[m], table.measureColumns[m] ?? -1);
    }
    for (const [d, { name, column }] of table.derived.entries()) {
      const found = explained.get(`${name}\u0000${codes.join('\u0000')}`);
      const isTold = found === undefined ? unexplained.has(name) : hidden.has(derivedKey(found));
      if (!isTold || row.derived[d] === null) continue;
      counts.derived += 1;
      hide(row.derivedRows[d], column);
    }
  }
  return {
    table: { ...own, rows: own.rows.map(({ row, cells }) => ({ row, cells: rows.get(row) ?? cells })) },
    counts, leftOut: [...unexplained],
  };
}
