import type { Language } from '@kohtaanto/words/language.ts';
import { cellAt, rowsOfTable } from '../content.ts';
import type { DimensionValue, PublishedCell, PublishedContentColumn, PublishedTable, PublishedUnit } from '../content.ts';

/** Which publication a file is of: it says so itself, wherever it is carried. */
export type FileOf = {
  readonly table: PublishedTable; readonly language: Language; readonly publicationId: string; readonly revision: number;
  readonly publishedAt: string; readonly sha256: string; readonly address: string;
};

export type FigureRow = {
  readonly values: readonly DimensionValue[]; readonly column: PublishedContentColumn; readonly cell: PublishedCell;
  readonly unit: PublishedUnit; readonly decimals: number;
};

/** A row for each figure, in the order of the cells. */
export function figureRows(table: PublishedTable): readonly FigureRow[] {
  return [...rowsOfTable(table)].flatMap((at) => {
    const values = table.dimensions.map((dimension, d) => dimension.values[at[d] ?? 0] ?? { code: '', label: { fi: '', sv: '', en: '' } });
    return table.contents.map((column, content) => {
      const own = values.find(({ unit }) => unit !== undefined);
      return {
        values, column, cell: cellAt(table, at, content), unit: unitOf(column, own), decimals: decimalsOf(column, own),
      };
    });
  });
}

/** A change of a per cent is in percentage points. */
function unitOf({ code, unit }: PublishedContentColumn, own: DimensionValue | undefined): PublishedUnit {
  if (unit !== 'as-row') return unit;
  const of = own?.unit ?? 'number';
  return of === 'percent' && code === 'change' ? 'percentage-points' : of;
}

export function decimalsOf(column: PublishedContentColumn, own: DimensionValue | undefined): number {
  return column.unit === 'as-row' ? own?.decimals ?? column.decimals : column.decimals;
}

export type Status = '' | 'suppressed' | 'unknown';
export const statusOf = (cell: PublishedCell): Status => (cell === 'suppressed' ? 'suppressed' : cell === null ? 'unknown' : '');

/** unemployment-table-2023-07-r1-fi.csv */
export function fileName({ publicationId, table, revision, language }: FileOf, ending: string): string {
  return `${table.area.areaId}-${publicationId}-r${revision}-${language}.${ending}`;
}
