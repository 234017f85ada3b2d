import { findIndicator } from '@kohtaanto/rules/indicators/catalogue.ts';
import type { IndicatorDefinition } from '@kohtaanto/rules/indicators/definition.ts';
import { denominatorOf, gatedIndicators, numeratorOf } from '../../indicators/gate/released-measures.ts';
import { cellAt, rowsOfTable } from '../content.ts';
import type { PublishedCell, PublishedTable } from '../content.ts';

/** A count of one month and place, by whatever table it is told: the same count has the same name in all. */
export type CountName = { readonly month: string; readonly measure: string; readonly place: string; readonly split: string };

export type TellsCount = {
  readonly count: CountName; readonly cell: PublishedCell;
  /** The publication says that what it hides may be a nought. */
  readonly noughts?: 'hidden' | undefined;
};
/** A printed figure that binds counts: change = now - before, or 100 × part / whole within half a step. */
export type TellsBond =
  | { readonly kind: 'change'; readonly now: CountName; readonly before: CountName; readonly printed: number }
  | { readonly kind: 'rate'; readonly now: CountName; readonly before: CountName; readonly printed: number; readonly step: number }
  | { readonly kind: 'share'; readonly part: CountName; readonly whole: CountName; readonly printed: number; readonly step: number };

export type Told = {
  readonly counts: readonly TellsCount[]; readonly bonds: readonly TellsBond[];
  /** Which places make up an area: what is printed of all of them adds up. */
  readonly areas: readonly { readonly total: string; readonly places: readonly string[] }[];
};

/** An area as a whole, beside its municipalities. */
export const wholeOf = (areaId: number): string => `TA${areaId}`;

const LABOUR_FORCE = 'labour-force';

/** What a table tells of counts, column by column: figures, changes and per cents alike. */
export function toldByTable(table: PublishedTable): Told {
  const counts: TellsCount[] = [];
  const bonds: TellsBond[] = [];
  const column = (code: string) => table.contents.findIndex((each) => each.code === code);
  const [now, before, change, rate] = ['now', 'before', 'change', 'changePercent'].map(column);
  for (const at of rowsOfTable(table)) {
    const cell = (content: number | undefined) => (content === undefined || content < 0 ? null : cellAt(table, at, content));
    const row = rowOf(table, at);
    if (row === null) continue;
    for (const [content, month] of [[now, row.month], [before, table.yearEarlier]] as const) {
      if (month === null) continue;
      const { noughts } = table.rule;
      if (row.count !== null) counts.push({ count: { ...row.where, month, measure: row.count }, cell: cell(content), noughts });
      else if (row.share !== null) bonds.push(...shareBonds(row.share, { ...row.where, month }, cell(content), row.step));
    }
    if (row.count === null || table.yearEarlier === null) continue;
    const pair = {
      now: { ...row.where, month: row.month, measure: row.count },
      before: { ...row.where, month: table.yearEarlier, measure: row.count },
    };
    const [difference, percent] = [cell(change), cell(rate)];
    if (typeof difference === 'number') bonds.push({ kind: 'change', ...pair, printed: difference });
    if (typeof percent === 'number') bonds.push({ kind: 'rate', ...pair, printed: percent, step: 0.1 });
  }
  return { counts, bonds, areas: areasOf(table) };
}

function areasOf({ area, dimensions }: PublishedTable): Told['areas'] {
  const codes = dimensions.find(({ role }) => role === 'geo')?.values.map(({ code }) => code) ?? [];
  const total = wholeOf(area.areaId);
  return codes.includes(total) ? [{ total, places: codes.filter((code) => code !== total) }] : [];
}

type Row = {
  readonly month: string; readonly where: { readonly place: string; readonly split: string };
  readonly count: string | null;
  readonly share: { readonly part: string; readonly whole: string } | null;
  readonly step: number;
};

function rowOf(table: PublishedTable, at: readonly number[]): Row | null {
  const code = (role: string) => {
    const d = table.dimensions.findIndex((dimension) => dimension.role === role);
    return d < 0 ? null : table.dimensions[d]?.values[at[d] ?? 0] ?? null;
  };
  const content = code('metric');
  const month = code('time')?.code;
  if (content === null || month === undefined) return null;
  const group = table.dimensions.find(({ role }) => role === 'group');
  const value = code('group')?.code;
  const split = group === undefined || value === undefined || value === 'SSS' ? '' : `${group.code}=${value}`;
  const where = { place: code('geo')?.code ?? wholeOf(table.area.areaId), split };
  const step = 10 ** -(content.decimals ?? 0);
  return { month, where, step, ...measuredBy(content.code) };
}

/** The counts behind a figure, by the code of the figure. */
export function measuredBy(code: string): Pick<Row, 'count' | 'share'> {
  const side = /\.(numerator|denominator)$/u.exec(code)?.[1];
  const definition = findIndicator(side === undefined ? code : code.slice(0, -side.length - 1))?.definition;
  if (definition === undefined) return { count: null, share: null };
  if (side === 'numerator') return { count: numeratorOf(definition), share: null };
  if (side === 'denominator') return { count: denominatorOf(definition) ?? outsideOf(definition), share: null };
  if (definition.id === LABOUR_FORCE) return { count: LABOUR_FORCE, share: null };
  if (definition.denominator === null) return { count: numeratorOf(definition), share: null };
  const [part, whole] = [numeratorOf(definition), denominatorOf(definition) ?? outsideOf(definition)];
  return { count: null, share: definition.unit === 'percent' && part !== null && whole !== null ? { part, whole } : null };
}

/** The indicator that prints a count: what a reader calls it. */
export function indicatorOf(measure: string): string {
  return measure.split(' - ').map((count) => printedAs.get(count) ?? count).join(' - ');
}

const printedAs = new Map(gatedIndicators.flatMap(({ definition }) => {
  const count = definition.denominator === null ? numeratorOf(definition) : null;
  return count === null ? [] : [[count, definition.id] as const];
}).toReversed());

/** Another authority's published figure, or the number of coaches: not counted from persons' affairs. */
function outsideOf({ source }: IndicatorDefinition): string | null {
  return source === 'register-and-imported' ? LABOUR_FORCE : null;
}

function shareBonds(
  { part, whole }: { readonly part: string; readonly whole: string }, where: Omit<CountName, 'measure'>, cell: PublishedCell, step: number,
): readonly TellsBond[] {
  if (typeof cell !== 'number') return [];
  return [{ kind: 'share', part: { ...where, measure: part }, whole: { ...where, measure: whole }, printed: cell, step }];
}
