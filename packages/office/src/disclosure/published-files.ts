import { Refused } from '../platform/http/refusal.ts';
import type { Equation, SeenCell } from './attack/published-cells.ts';
import { cellsOf, type CellPlace, type CellTable, type Formula } from './cell-table.ts';
import type { AskedColumns } from './column-roles.ts';
import { columnRelations, type DerivedFigure, type Relation } from './column-relations.ts';
import { pairsFor, treeOf, type Hierarchies } from './hierarchy-file.ts';
import { joinTables, type JoinedTables } from './join-tables.ts';
import { readTable, TOTAL, type FaultyPlace, type ReadTable } from './read-table.ts';
import { isTotalCode, type TableFile } from './table-file.ts';

export type AuditColumns = AskedColumns & {
  /** Roles of the columns of each file, as confirmed on the page. */
  readonly rolesOfFiles?: readonly AskedColumns['roles'][];
  /** Formulas of derived columns, where they are told and need not be found. */
  readonly formulas?: readonly Formula[];
};
/** Several files as one publication: cells of the same codes are one cell, whatever file prints them. */
export type PublishedFiles = {
  readonly cells: readonly SeenCell[];
  readonly equations: readonly Equation[];
  readonly dimensions: readonly string[];
  readonly places: readonly CellPlace[];
  /** The tables as they were joined: their dimensions have one name each. */
  readonly tables: readonly ReadTable[];
  find(measure: string, codes: readonly string[]): number | undefined;
  readonly printedElsewhere: ReadonlyMap<number, string>;
  /** What was found of how columns are worked out from others, and the derived columns of which it was not. */
  readonly relations: readonly Relation[];
  readonly unexplained: readonly { readonly file: string; readonly column: string }[];
  readonly derived: readonly DerivedFigure[];
  /** Totals that are not the sum of their parts in most places: there the hierarchy is another. */
  readonly notSums: readonly { readonly dimension: string; readonly code: string; readonly broken: number; readonly tested: number }[];
};

export function publishedOf(files: readonly TableFile[], columns: AuditColumns, hierarchies: Hierarchies): PublishedFiles {
  const faults: FaultyPlace[] = [];
  const read = files.map((file, f) => readTable(file, { ...columns, roles: columns.rolesOfFiles?.[f] ?? columns.roles }, hierarchies, faults));
  refuseMissing(files, columns);
  for (const table of read) if (table.measures.length === 0) throw new Refused('disclosure.nothing-to-audit', { file: table.name });
  if (faults.length > 0) throw unfitFiles(files, faults);
  const joined = joinTables(oneMeasure(read, columns));
  const table = cellsOf(joined);
  const { sums, notSums } = sumsOf(joined, table, hierarchies);
  const { equations, relations, unexplained, derived } = columnRelations(joined, table, columns.formulas ?? []);
  return {
    cells: table.cells, equations: [...sums, ...equations], dimensions: joined.dimensions, places: table.places,
    tables: joined.tables, find: table.find, printedElsewhere: table.printedElsewhere, relations, unexplained, derived, notSums,
  };
}

const MOST_FAULTS = 100;

export function unfitFiles(files: readonly TableFile[], faults: readonly FaultyPlace[]): Refused {
  return new Refused('disclosure.table-unfit', { file: files.map(({ name }) => name).join(', '), count: faults.length }, {
    faults: faults.slice(0, MOST_FAULTS).map(({ path, code, values, row, column }) => ({ path, code, values: { row, column, ...values } })),
  });
}

function refuseMissing(files: readonly TableFile[], { dims = [], values = [] }: AuditColumns): void {
  const missing = [...dims, ...values].filter((name) => !files.some((file) => file.headings.includes(name)));
  if (missing.length === 0) return;
  const columns = files.flatMap((file) => file.headings).join(', ');
  throw new Refused('disclosure.table-unfit', { file: files.map(({ name }) => name).join(', '), count: missing.length }, {
    faults: missing.map((column) => ({ path: column, code: 'disclosure.column-missing', values: { column, columns } })),
  });
}

/** Each table with a single column of counts counts the same, however its heading calls it, if that was asked. */
function oneMeasure(tables: readonly ReadTable[], { values }: AuditColumns): readonly ReadTable[] {
  const single = tables.every(({ measures }) => measures.length === 1);
  const names = new Set(tables.flatMap(({ measures }) => measures));
  const [named, ...more] = [...names].filter((name) => name !== '');
  // One plain heading (n, value) and one that says what is counted mean the same; two that say so do not.
  const same = single && ((values?.length ?? 0) > 1 || (names.has('') && more.length === 0));
  return same && named !== undefined ? tables.map((table) => ({ ...table, measures: [named] })) : tables;
}

/** However a total is called in the hierarchy, here it has one name. */
function totalled(pairs: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  return pairs.map(([child, parent]) => [child, isTotalCode(parent) ? TOTAL : parent] as const);
}

function sumsOf(joined: JoinedTables, table: CellTable, hierarchies: Hierarchies): {
  sums: Equation[]; notSums: PublishedFiles['notSums'];
} {
  const sums: Equation[] = [];
  const unknown = joined.tables.some((one) => one.unknown);
  const notSums: { dimension: string; code: string; broken: number; tested: number }[] = [];
  for (const [d, dimension] of joined.dimensions.entries()) {
    // Months do not add up to a month.
    if (dimension === joined.time) continue;
    const present = [...new Set(table.places.map(({ codes }) => codes[d] ?? TOTAL))];
    const own = joined.tables.flatMap((one) => one.pairs.get(dimension) ?? []);
    const pairs = [...pairsFor(hierarchies, dimension, new Set(present)), ...own];
    const tree = treeOf(present, totalled(pairs), present.includes(TOTAL) ? TOTAL : undefined);
    // A level that no table prints (the areas, where only municipalities stand) is what it consists of.
    const printed = new Set(present);
    const partsOf = new Map(tree.sums.map(({ total, parts }) => [total, parts]));
    const spread = (part: number): readonly number[] =>
      (printed.has(tree.codes[part] ?? '') ? [part] : partsOf.get(part)?.flatMap(spread) ?? [part]);
    for (const { total, parts } of tree.sums) {
      const code = tree.codes[total] ?? TOTAL;
      const found = sumsAlong(d, code, [...new Set(parts.flatMap(spread))].map((part) => tree.codes[part] ?? ''), table, unknown);
      const tested = found.filter(({ terms }) => terms.every(([cell]) => table.cells[cell]?.value !== null));
      const broken = tested.filter(({ terms }) => terms.reduce((sum, [cell, by]) => sum + by * (table.cells[cell]?.value ?? 0), 0) !== 0);
      if (broken.length > 0 && 2 * broken.length >= tested.length) notSums.push({ dimension, code, broken: broken.length, tested: tested.length });
      else sums.push(...found);
    }
  }
  return { sums, notSums };
}

/**
 * The sums of one code along one dimension that the files let one form. Where files print no nought at
 * all, an absent part is a nought; else it is a figure nobody printed, and the sum tells nothing.
 */
function sumsAlong(d: number, code: string, parts: readonly string[], table: CellTable, unknown: boolean): Equation[] {
  const sparse = !unknown && !table.cells.some((cell) => cell.value === 0);
  const equations: Equation[] = [];
  for (const [cell, { measure, codes }] of table.places.entries()) {
    if (codes[d] !== code) continue;
    const found = parts.map((part) => table.find(measure, codes.map((other, e) => (e === d ? part : other))));
    const there = found.filter((part) => part !== undefined);
    if (there.length === 0 || (!sparse && there.length < parts.length)) continue;
    equations.push({ terms: [[cell, -1], ...there.map((part) => [part, 1] as const)], low: 0, high: 0, from: 'sum' });
  }
  return equations;
}
