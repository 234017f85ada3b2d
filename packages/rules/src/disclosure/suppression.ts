import { RULE_2026 } from './disclosure-rule.ts';
import { suppressPublication, type Suppression } from './publication.ts';

export type { Suppression } from './publication.ts';

/** A count that would be printed, under a name the equations use. */
export type Cell = { readonly key: string; readonly value: number };

/** The parts add up to the total: an attacker may subtract. */
export type SumRelation = { readonly total: string; readonly parts: readonly string[] };

/** Whoever is counted in the smaller is counted in the larger. */
export type NestedRelation = { readonly smaller: string; readonly larger: string };

export type CountTable = {
  readonly cells: readonly Cell[];
  readonly sums: readonly SumRelation[];
  readonly nested: readonly NestedRelation[];
};

/** Counts 1..threshold-1 are hidden; zeros are printed (employment service statistics, 5). */
export type SuppressionRule = { readonly threshold: number };
export const DEFAULT_SUPPRESSION: SuppressionRule = { threshold: RULE_2026.threshold };

/**
 * Which cells must be hidden so that nobody who knows the printed cells, the sums, the nesting and
 * the rule itself ("hidden small cells are 1-4") can say more of a small cell than the rule does,
 * nor compute a hidden cell exactly.
 *
 * @example
 * suppress({ cells: [{ key: 'a', value: 3 }, { key: 'b', value: 20 }, { key: 'all', value: 23 }],
 *   sums: [{ total: 'all', parts: ['a', 'b'] }], nested: [] }) // a primary, b secondary
 */
export function suppress(
  table: CountTable,
  rule: SuppressionRule = DEFAULT_SUPPRESSION,
): ReadonlyMap<string, Suppression> {
  return suppressPublication(table, {
    rule: { ...RULE_2026, threshold: rule.threshold },
    protection: { knowledge: 'primaries', width: 'whole-rule' },
  }).hidden;
}
