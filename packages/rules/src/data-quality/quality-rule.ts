import type { Citation } from '../foundations/citation.ts';
import type { Dimension } from '../indicators/dimensions.ts';

/** What one wrong row may be worth when it is put right: to the numerator, and to the denominator. */
export type Move = readonly [numerator: number, denominator: number];

/** An indicator that the fault touches, with every way in which mending one row can move it. */
export type QualityEffect = { readonly indicator: string; readonly moves: readonly Move[] };

/** The role that answers for the rule's faults being mended. */
export type QualityOwner = 'coach' | 'team-lead' | 'administrator' | 'controller';

/** What is filled in at the row itself, or the part of the person's page where the fault is put right. */
export type QualityMend =
  | { readonly kind: 'field'; readonly field: MendedField }
  | { readonly kind: 'tab'; readonly tab: 'overview' | 'plan' | 'search' | 'services' | 'contacts' | 'details' };
export type MendedField = 'education' | 'occupation' | 'nationality' | 'mother-tongue' | 'municipality' | 'search-end-reason';

export type QualityRule = {
  /** Also the name of its function in the register: quality_education_missing. */
  readonly id: string;
  readonly owner: QualityOwner;
  readonly severity: 'high' | 'medium' | 'low';
  /** What in the law needs the datum; null: the statistics alone do. */
  readonly section: Citation | null;
  /** Numbers of those whose health the rule tells of are hidden below a higher limit. */
  readonly sensitivity: 'ordinary' | 'health';
  readonly effects: readonly QualityEffect[];
  /** Indicators that it distorts by an amount which the number of rows does not bound. */
  readonly unbounded: readonly string[];
  /** Tables parted by this are wrong, though no total moves. */
  readonly parts: readonly Dimension[];
  readonly mend: QualityMend;
};

export type QualityRuleShape = Pick<QualityRule, 'id' | 'owner' | 'severity' | 'mend'> & Partial<QualityRule>;

export function qualityRule(shape: QualityRuleShape): QualityRule {
  return { section: null, sensitivity: 'ordinary', effects: [], unbounded: [], parts: [], ...shape };
}
