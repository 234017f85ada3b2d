import type { DataTableProps } from './data-table-types.ts';

type Selecting<Row> = Pick<DataTableProps<Row>, 'rowKey' | 'maySelect' | 'selection'>;

/** Rows that may be chosen for a bulk act. */
export function selectableKeys<Row>(props: Selecting<Row>, rows: readonly Row[]): string[] {
  return rows.filter((row) => (props.maySelect?.(row) ?? true) === true).map(props.rowKey);
}

/** The selection after a row is pressed; with an anchor, all rows between the two are added. */
export function nextSelection<Row>(
  props: Selecting<Row>,
  rows: readonly Row[],
  row: Row,
  anchor: string | null,
): ReadonlySet<string> {
  const next = new Set(props.selection);
  const key = props.rowKey(row);
  const from = anchor === null ? -1 : rows.findIndex((other) => props.rowKey(other) === anchor);
  if (from >= 0) {
    const to = rows.indexOf(row);
    for (const each of selectableKeys(props, rows.slice(Math.min(from, to), Math.max(from, to) + 1)))
      next.add(each);
    return next;
  }
  if (next.has(key)) next.delete(key);
  else if ((props.maySelect?.(row) ?? true) === true) next.add(key);
  return next;
}
