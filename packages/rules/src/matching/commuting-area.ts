import { cite } from '../foundations/citation.ts';
import type { Citation } from '../foundations/citation.ts';
import { plainDate } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';

/** How far a person's commuting area (työssäkäyntialue) reaches from where the person really lives. */
export type CommutingRule = { readonly from: PlainDate; readonly km: number; readonly section: Citation };

/** 380/2023 10 §: 80 kilometres. The act does not say along what; we measure along roads by an estimate (docs/law). */
export const commutingRules: readonly CommutingRule[] = [
  { from: plainDate('2025-01-01'), km: 80, section: cite('380/2023', '10', 3) },
];

/** The measure in force on a day; before the first one known, that first one. */
export function commutingRuleOn(day: PlainDate): CommutingRule {
  const [first, ...later] = commutingRules;
  if (first === undefined) throw new Error('no measure of the commuting area is known');
  return later.reduce((found, rule) => (rule.from <= day ? rule : found), first);
}
