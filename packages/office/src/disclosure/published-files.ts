import { pairsFor, treeOf, type Hierarchies } from './hierarchy-file.ts';
import type { Equation, Published, SeenCell } from './attack/published-cells.ts';
import { Refused } from '../platform/http/refusal.ts';
import { unfit } from './counts-of-file.ts';
import { figureOf, isHiddenMark, isTotalCode, type TableFile } from './table-file.ts';

const TOTAL = '∑';
const STATUS = new Set(['status', 'tila', 'primary', 'suppressed']);
const VALUES = new Set(['value', 'n', 'count', 'freq', 'ant', 'arvo', 'lukumäärä', 'määrä', 'antal', 'värde']);

export type AuditColumns = { readonly dims?: readonly string[]; readonly values?: readonly string[] };

/** A cell as read: its codes by dimension; a dimension that a table lacks is its total there. */
type Read = { readonly codes: ReadonlyMap<string, string>; readonly measure: string; readonly seen: SeenCell };

/** Several files as one publication: cells of the same codes are one cell, whatever file prints them. */
export function publishedOf(files: readonly TableFile[], columns: AuditColumns, hierarchies: Hierarchies): Published {
  const read = files.flatMap((file) => cellsOf(file, columns, hierarchies));
  const dimensions = [...new Set(read.flatMap(({ codes }) => [...codes.keys()]))].sort();
  const keyOf = (measure: string, codes: readonly string[]): string => [measure, ...codes].join('\u0000');
  const cells: SeenCell[] = [];
  const index = new Map<string, number>();
  const codesOfCell: (readonly string[])[] = [];
  const measures: string[] = [];
  for (const { codes, measure, seen } of read) {
    const all = dimensions.map((dimension) => codes.get(dimension) ?? TOTAL);
    const key = keyOf(measure, all);
    const known = index.get(key);
    if (known === undefined) {
      index.set(key, cells.length);
      cells.push({ ...seen, key: [measure, ...all].join(' / ') });
      codesOfCell.push(all);
      measures.push(measure);
    } else {
      const before = cells[known];
      // Printed in one file and hidden in another: it is printed.
      if (before !== undefined) cells[known] = { ...before, value: before.value ?? seen.value, small: before.small ?? seen.small };
    }
  }
  const equations: Equation[] = [];
  for (const [d, dimension] of dimensions.entries()) {
    const present = [...new Set(codesOfCell.map((codes) => codes[d] ?? TOTAL))];
    const pairs = pairsFor(hierarchies, dimension, new Set(present));
    const tree = treeOf(present, totalled(pairs), present.includes(TOTAL) ? TOTAL : undefined);
    equations.push(...equationsAlong(d, tree, { cells, index, codesOfCell, measures, keyOf }));
  }
  return { cells, equations };
}

/** However a total is called in the hierarchy, here it has one name. */
function totalled(pairs: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  return pairs.map(([child, parent]) => [child, isTotalCode(parent) ? TOTAL : parent] as const);
}

type Cells = {
  readonly cells: readonly SeenCell[]; readonly index: ReadonlyMap<string, number>;
  readonly codesOfCell: readonly (readonly string[])[]; readonly measures: readonly string[];
  readonly keyOf: (measure: string, codes: readonly string[]) => string;
};

/**
 * The sums along one dimension that the files let one form. Where files print no nought at all, an
 * absent part is a nought; else it is a figure nobody printed, and the sum tells nothing.
 */
function equationsAlong(d: number, tree: ReturnType<typeof treeOf>, table: Cells): Equation[] {
  const sparse = !table.cells.some((cell) => cell.value === 0);
  const equations: Equation[] = [];
  for (const { total, parts } of tree.sums) {
    const code = tree.codes[total] ?? TOTAL;
    for (const [cell, codes] of table.codesOfCell.entries()) {
      if (codes[d] !== code) continue;
      const found = parts.map((part) => table.index.get(
        table.keyOf(table.measures[cell] ?? '', codes.map((other, e) => (e === d ? tree.codes[part] ?? '' : other)))));
      const there = found.filter((part) => part !== undefined);
      if (there.length === 0 || (!sparse && there.length < parts.length)) continue;
      equations.push({ terms: [[cell, -1], ...there.map((part) => [part, 1] as const)], low: 0, high: 0 });
    }
  }
  return equations;
}

function cellsOf(file: TableFile, columns: AuditColumns, hierarchies: Hierarchies): Read[] {
  const values = valueColumns(file, columns.values);
  const dims = dimensionColumns(file, columns.dims, values);
  const missing = [...(columns.values ?? []), ...(columns.dims ?? [])].filter((name) => !file.headings.includes(name)
    && (columns.values?.includes(name) ?? false));
  if (missing.length > 0) {
    throw unfit(file, missing.map((column) => ({
      path: column, code: 'disclosure.column-missing', values: { column, columns: file.headings.join(', ') },
    })));
  }
  const statusAt = file.headings.findIndex((heading) => heading.toLowerCase() === 'status');
  const primaryAt = file.headings.findIndex((heading) => heading.toLowerCase() === 'primary');
  const suppressedAt = file.headings.findIndex((heading) => heading.toLowerCase() === 'suppressed');
  return file.rows.flatMap(({ row, cells }) => {
    const codes = new Map<string, string>();
    for (const column of dims) {
      const heading = file.headings[column] ?? '';
      const level = hierarchies.levels.get(heading);
      const given = cells[column] ?? '';
      const code = isTotalCode(given) ? TOTAL : level?.nameOf(given) ?? given;
      codes.set(level?.dimension ?? heading, code);
    }
    return values.map((column): Read => {
      const given = cells[column] ?? '';
      const status = (cells[statusAt] ?? '').toLowerCase();
      const hidden = isHiddenMark(given) || status === 'primary' || status === 'secondary'
        || /^(true|1)$/iu.test(cells[suppressedAt] ?? '');
      const small = statusAt >= 0 ? status === 'primary' : primaryAt >= 0 ? /^(true|1)$/iu.test(cells[primaryAt] ?? '') : null;
      const value = hidden ? null : figureOf(given);
      if (value === undefined) {
        throw unfit(file, [{ path: `row ${row}, ${file.headings[column] ?? ''}`, code: 'disclosure.value-not-a-count', values: { given } }]);
      }
      return {
        codes, measure: file.headings[column] ?? '',
        seen: { key: '', value, kind: 'count', small: hidden ? small : null },
      };
    });
  });
}

function valueColumns(file: TableFile, asked: readonly string[] | undefined): readonly number[] {
  if (asked !== undefined) return asked.map((name) => file.headings.indexOf(name)).filter((column) => column >= 0);
  const named = file.headings.findIndex((heading) => VALUES.has(heading.toLowerCase()));
  if (named >= 0) return [named];
  const numeric = file.headings.map((_, column) => column).filter((column) => !STATUS.has((file.headings[column] ?? '').toLowerCase())
    && file.rows.some(({ cells }) => figureOf(cells[column] ?? '') !== undefined)
    && file.rows.every(({ cells }) => figureOf(cells[column] ?? '') !== undefined || isHiddenMark(cells[column] ?? '')));
  const last = numeric.at(-1);
  if (last === undefined) throw new Refused('disclosure.nothing-to-audit', { file: file.name });
  return [last];
}

function dimensionColumns(file: TableFile, asked: readonly string[] | undefined, values: readonly number[]): readonly number[] {
  if (asked !== undefined) return asked.map((name) => file.headings.indexOf(name)).filter((column) => column >= 0);
  const others = file.headings.map((_, column) => column).filter((column) =>
    !values.includes(column) && !STATUS.has((file.headings[column] ?? '').toLowerCase()));
  const isFigures = (column: number): boolean => file.rows.every(({ cells }) =>
    figureOf(cells[column] ?? '') !== undefined || isHiddenMark(cells[column] ?? ''));
  const chosen = others.filter((column) => !isFigures(column));
  // A column of numbers classifies (a year, a code) only where the rows cannot be told apart without it.
  for (const column of others.filter(isFigures)) {
    if (tellsRowsApart(file, chosen)) break;
    chosen.push(column);
  }
  return chosen;
}

function tellsRowsApart(file: TableFile, columns: readonly number[]): boolean {
  const seen = new Set(file.rows.map(({ cells }) => columns.map((column) => cells[column] ?? '').join('\u0000')));
  return seen.size === file.rows.length;
}
