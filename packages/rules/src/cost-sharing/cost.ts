import type { Cents } from '../foundations/cents.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import type { BaseFigure, Purpose } from './base-figures.ts';
import type { Merger } from './mergers.ts';
import type { CostCategory, Scheme } from './scheme.ts';

/** A cost of the unit, as it is entered or imported. */
export type Cost = {
  readonly id: string;
  readonly category: CostCategory;
  readonly cents: Cents;
  readonly description: string;
  /** Who ordered it, or whose office it is. */
  readonly municipality: string | null;
  /** Which of the agreed keys, where the category has several. */
  readonly key: string | null;
  readonly day: PlainDate | null;
  readonly path: string;
};

export type SharingGiven = {
  readonly scheme: Scheme;
  readonly year: number;
  readonly purpose: Purpose;
  readonly acceptOlder: boolean;
  readonly costs: readonly Cost[];
  readonly bases: readonly BaseFigure[];
  readonly mergers: readonly Merger[];
  /** Surplus brought from earlier years lessens what is shared of the operating costs; never below nothing. */
  readonly brought: Cents;
};
