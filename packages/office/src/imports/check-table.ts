import type { CheckedRow, ImportContext, RowFault } from './check-row.ts';
import { checkRow } from './check-row.ts';
import type { Mapping } from './columns.ts';
import type { Table } from './read-table.ts';

export type TableCheck = {
  readonly rows: readonly CheckedRow[];
  readonly faults: readonly RowFault[];
  readonly notices: readonly RowFault[];
};

/** Called after each thousand rows: tells how far it is; false stops the work. */
export type Progress = (done: number, total: number) => Promise<boolean>;

/** Every row, every fault; and what only the whole file can show: the same person twice. */
export async function checkTable(
  table: Table,
  mapping: Mapping,
  context: ImportContext,
  progress: Progress,
): Promise<TableCheck | 'stopped'> {
  const rows: CheckedRow[] = [];
  const found: RowFault[] = [];
  const firstRow = new Map<string, number>();
  for (const [index, source] of table.rows.entries()) {
    const { checked, faults } = checkRow(source, mapping, context);
    found.push(...faults);
    if (checked !== undefined) {
      const other = firstRow.get(checked.identityCode);
      if (other === undefined) {
        firstRow.set(checked.identityCode, source.row);
        rows.push(checked);
      } else {
        found.push({
          row: source.row, column: 'identityCode', value: checked.identityCode.slice(0, 7),
          code: 'import.twice-in-file', values: { other }, notice: false,
        });
      }
    }
    if (index % 1000 === 999 && !(await progress(index + 1, table.rows.length))) return 'stopped';
  }
  return {
    rows,
    faults: found.filter(({ notice }) => !notice),
    notices: found.filter(({ notice }) => notice),
  };
}
