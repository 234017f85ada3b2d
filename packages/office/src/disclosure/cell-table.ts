import type { SeenCell } from './attack/published-cells.ts';
import type { JoinedTables } from './join-tables.ts';
import { TOTAL, type ReadTable } from './read-table.ts';

/** change = now - before, or a per cent: 100 × part / whole, less a hundred where it is of a change. */
export type Formula = { readonly column: string; readonly kind: 'change' | 'rate' | 'share'; readonly one: string; readonly other: string };

/** Where a cell stands: the measure and a code for each dimension, the total where a table has no such column. */
export type CellPlace = { readonly measure: string; readonly codes: readonly string[] };

export type CellTable = {
  readonly cells: readonly SeenCell[];
  readonly places: readonly CellPlace[];
  /** Cells hidden in one table and printed in another, with the name of that. */
  readonly printedElsewhere: ReadonlyMap<number, string>;
  find(measure: string, codes: readonly string[]): number | undefined;
};

const keyOf = (measure: string, codes: readonly string[]): string => [measure, ...codes].join('\u0000');

/** The codes of a row in the order of all dimensions; one that its table lacks is the total there. */
export function placeOf(dimensions: readonly string[], table: ReadTable, codes: readonly string[]): readonly string[] {
  return dimensions.map((dimension) => codes[table.dimensions.indexOf(dimension)] ?? TOTAL);
}

export function cellsOf({ tables, dimensions }: JoinedTables): CellTable {
  const cells: SeenCell[] = [];
  const places: CellPlace[] = [];
  const index = new Map<string, number>();
  const hiddenSomewhere = new Set<number>();
  const printedIn = new Map<number, string>();
  for (const table of tables) {
    for (const row of table.rows) {
      const codes = placeOf(dimensions, table, row.codes);
      for (const [m, measure] of table.measures.entries()) {
        const value = row.figures[m];
        if (value === undefined) continue;
        const small = row.small[m] ?? null;
        const known = index.get(keyOf(measure, codes));
        const before = known === undefined ? undefined : cells[known];
        // Printed in one file and hidden in another: it is printed.
        if (known !== undefined && before !== undefined) cells[known] = { ...before, value: before.value ?? value, small: before.small ?? small };
        else {
          index.set(keyOf(measure, codes), cells.length);
          cells.push({ key: [measure, ...codes].filter((part) => part !== '').join(' / '), value, kind: 'count', small });
          places.push({ measure, codes });
        }
        const cell = known ?? cells.length - 1;
        if (value === null) hiddenSomewhere.add(cell);
        else if (!printedIn.has(cell)) printedIn.set(cell, table.name);
      }
    }
  }
  const printedElsewhere = new Map([...printedIn].filter(([cell]) => hiddenSomewhere.has(cell)));
  return { cells, places, printedElsewhere, find: (measure, codes) => index.get(keyOf(measure, codes)) };
}
