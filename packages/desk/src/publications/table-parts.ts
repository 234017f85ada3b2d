import type { DimensionValue, PublishedCell, PublishedContentColumn, PublishedTable } from '@kohtaanto/office/publications/contract.ts';

/** A published table as a page lays it out: rows of what is counted, columns of places or groups. */
export type TableParts = {
  readonly rows: readonly DimensionValue[];
  readonly across: readonly DimensionValue[];
  readonly acrossLabel: PublishedTable['title'];
  cell(row: number, across: number, content: string): PublishedCell;
  column(content: string): PublishedContentColumn;
};

export function partsOf(table: PublishedTable): TableParts {
  const { dimensions, contents, cells } = table;
  const metric = dimensions.findIndex(({ role }) => role === 'metric');
  const side = dimensions.findIndex(({ role }) => role === 'geo' || role === 'group');
  const none = { code: '', label: { fi: '', sv: '', en: '' }, unit: 'number' as const, decimals: 0 };
  return {
    rows: dimensions[metric]?.values ?? [],
    across: dimensions[side]?.values ?? [],
    acrossLabel: dimensions[side]?.label ?? none.label,
    cell(row, across, content) {
      const at = dimensions.map((_, d) => (d === metric ? row : d === side ? across : 0));
      const index = dimensions.reduce((sum, { values }, d) => sum * values.length + (at[d] ?? 0), 0);
      const column = contents.findIndex(({ code }) => code === content);
      return column < 0 ? null : cells[index * contents.length + column] ?? null;
    },
    column: (content) => contents.find(({ code }) => code === content) ?? none,
  };
}
