import { z } from 'zod';
import { NameInLanguages } from '../areas/contract.ts';
import { BoardReport } from './board-report/board-report.ts';

/** A figure as it stands in print: a number, hidden, or not known. Hidden is never a number and never null. */
export const PublishedCell = z.union([z.number(), z.literal('suppressed'), z.null()]);
export type PublishedCell = z.infer<typeof PublishedCell>;

/** 'as-row': the value's own row says (persons in one row of the plan's table, per cent in another). */
export const PublishedUnit = z.enum([
  'persons', 'spells', 'services', 'percent', 'percentage-points', 'days', 'seekers-per-coach', 'seekers-per-place',
  'score', 'number', 'as-row',
]);
export type PublishedUnit = z.infer<typeof PublishedUnit>;

export const DimensionValue = z.object({
  code: z.string(),
  label: NameInLanguages,
  /** Only where the rows of a table are of different kinds. */
  unit: PublishedUnit.optional(),
  decimals: z.int().min(0).max(6).optional(),
});
export type DimensionValue = z.infer<typeof DimensionValue>;

export const PublishedDimension = z.object({
  code: z.string(),
  label: NameInLanguages,
  role: z.enum(['time', 'geo', 'metric', 'group']),
  values: z.array(DimensionValue).min(1),
});
export type PublishedDimension = z.infer<typeof PublishedDimension>;

/** What is told of each cell of the dimensions: the figure, a year earlier, the change. */
export const PublishedContentColumn = z.object({
  code: z.string(), label: NameInLanguages, unit: PublishedUnit, decimals: z.int().min(0).max(6),
});
export type PublishedContentColumn = z.infer<typeof PublishedContentColumn>;

/** Where noughts too may be hidden; elsewhere they are printed, and what is hidden is at least one. */
const HiddenNoughts = z.literal('hidden').optional();

export const Definition = z.object({ code: z.string(), name: NameInLanguages, text: NameInLanguages });
export type Definition = z.infer<typeof Definition>;

/**
 * A table as it was published, in no language and in all: everything that a file or a page of it says is here, so
 * that it says the same for ever (KNO-10).
 */
export const PublishedTable = z.object({
  /** 'unemployment-table', 'indicator-table-unemployed': the same in every month. */
  id: z.string(),
  title: NameInLanguages,
  area: z.object({ areaId: z.int(), name: NameInLanguages }),
  month: z.string(),
  /** Null where the register does not reach a year back. */
  yearEarlier: z.string().nullable(),
  countedOn: z.iso.date(),
  countedOnYearEarlier: z.iso.date().nullable(),
  /** The day of the snapshot from which the month was fixed. */
  snapshotDay: z.iso.date().nullable(),
  rule: z.object({ id: z.string(), threshold: z.int(), healthThreshold: z.int(), noughts: HiddenNoughts }),
  dimensions: z.array(PublishedDimension).min(1),
  contents: z.array(PublishedContentColumn).min(1),
  /** Row by row over the dimensions in their order, the contents fastest. */
  cells: z.array(PublishedCell),
  definitions: z.array(Definition),
  caveats: z.array(NameInLanguages),
  /** What the publisher says beside the table. */
  notes: z.array(NameInLanguages),
  source: NameInLanguages,
}).meta({ id: 'PublishedTable' });
export type PublishedTable = z.infer<typeof PublishedTable>;

/** What is published. A new kind is added here and in `compose-content.ts`. */
export const PublishedContent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unemployment-table'), table: PublishedTable }),
  z.object({ kind: z.literal('indicator-table'), table: PublishedTable }),
  z.object({ kind: z.literal('board-report'), report: BoardReport }),
]).meta({ id: 'PublishedContent' });
export type PublishedContent = z.infer<typeof PublishedContent>;

/** Where a cell lies: one index for each dimension, then one of the contents. */
export function cellAt(table: Pick<PublishedTable, 'dimensions' | 'contents' | 'cells'>, at: readonly number[], content: number): PublishedCell {
  let row = 0;
  for (const [d, { values }] of table.dimensions.entries()) row = row * values.length + (at[d] ?? 0);
  return table.cells[row * table.contents.length + content] ?? null;
}

/** Every combination of the dimensions' values, in the order of the cells. */
export function* rowsOfTable(table: Pick<PublishedTable, 'dimensions'>): Generator<readonly number[]> {
  const sizes = table.dimensions.map(({ values }) => values.length);
  const count = sizes.reduce((product, size) => product * size, 1);
  for (let row = 0; row < count; row += 1) {
    const at: number[] = [];
    let rest = row;
    for (const size of sizes.toReversed()) {
      at.unshift(rest % size);
      rest = Math.floor(rest / size);
    }
    yield at;
  }
}

/** The tables of a publication that go out as files. A report has its own forms. */
export function tablesOf(content: PublishedContent): readonly PublishedTable[] {
  return content.kind === 'board-report' ? [] : [content.table];
}
