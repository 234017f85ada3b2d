import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import type { AccessScope, Tx } from '../../platform/platform.ts';

/** The months of one place; null where its source hides the figure. */
export type PlaceMonths = {
  readonly kind: 'municipality' | 'country';
  readonly code: string;
  readonly months: ReadonlyMap<Month, number | null>;
};

export type ProvidedSeries = {
  readonly measure: string;
  /** Null: published figures of the whole country, for every area the same; otherwise the area's own. */
  readonly areaId: number | null;
  readonly source: string;
  /** The imports that brought the figures. */
  readonly sourceRuns: readonly number[];
  readonly places: readonly PlaceMonths[];
};

/**
 * Who has monthly figures of municipalities that can be forecast. Earlier slices that keep such figures (benefit days, the
 * bill) are asked through this, and the rest of the slice needs to know nothing of them.
 */
export type SeriesProvider = {
  readonly id: string;
  /** Whether the figures are each area's own; otherwise the country's, the same for all. */
  readonly ofAreas: boolean;
  measures(tx: Tx, scope: AccessScope): Promise<readonly string[]>;
  series(tx: Tx, scope: AccessScope, measure: string): Promise<ProvidedSeries>;
};
