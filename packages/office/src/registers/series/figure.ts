import type { Fault, RefusalValues } from '../../platform/http/refusal.ts';

/** Of what a figure is told. */
export type PlaceKind = 'municipality' | 'sub-region' | 'area' | 'country';
export type Place = { readonly kind: PlaceKind; readonly code: string };
export const COUNTRY: Place = { kind: 'country', code: 'SSS' };

/** What a figure is of: one cell of one source's table. */
export type FigureKey = {
  readonly measure: string;
  readonly place: Place;
  /** An occupation group or an item of a survey; '' is everybody. */
  readonly group: string;
  /** 'YYYY-MM' or 'YYYY'. */
  readonly period: string;
};

/** A figure as it was read; null: its source hides it. */
export type ReadFigure = FigureKey & { readonly value: number | null; readonly row: number; readonly field: string };

/** The day on which a source counts: a reason for a difference. */
export const COUNTING_DAYS = ['last-working-day', 'paid-within-three-months', 'year', 'survey', 'unknown'] as const;
export type CountedOn = (typeof COUNTING_DAYS)[number];

/** What a group is called in one language. */
export type GroupName = { readonly group: string; readonly language: 'fi' | 'sv' | 'en'; readonly name: string };

/** What was read of one file or of one table, whole: it is stored or refused as one. */
export type ReadSeries = {
  readonly kind: string;
  readonly source: string;
  readonly countedOn: CountedOn;
  readonly rows: number;
  readonly figures: readonly ReadFigure[];
  readonly faults: readonly Fault[];
  /** A total that is not the sum of its parts: refused too, unless it is asked to be kept as it is printed. */
  readonly totals: readonly Fault[];
  /** Names of groups that came with the figures, or a classification alone. */
  readonly names?: readonly GroupName[];
};

/** A fault of one cell: the path says where it is in the file, the values what stands there. */
export function faultAt(row: number, field: string, code: string, values: RefusalValues = {}): Fault {
  return { path: `${row}/${field}`, code, values: { row, field, ...values } };
}
