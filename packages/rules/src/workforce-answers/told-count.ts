import type { DisclosureRule } from '../disclosure/disclosure-rule.ts';
import { RULE_2026 } from '../disclosure/disclosure-rule.ts';
import { balanceRule } from '../indicators/occupation-balance.ts';

/**
 * A count of persons as it may be told to an employer. The answers of many places and days overlap, so that a count told exactly in one could
 * be taken from another: each is told to the nearest multiple of the least count that may be told, and a small one not at all.
 */
export type ToldCount =
  | { readonly kind: 'none' }
  | { readonly kind: 'under'; readonly threshold: number }
  | { readonly kind: 'about'; readonly count: number };

export function toldCount(count: number, rule: DisclosureRule = RULE_2026): ToldCount {
  if (count === 0 && rule.zeros === 'printed') return { kind: 'none' };
  if (count < rule.threshold) return { kind: 'under', threshold: rule.threshold };
  return { kind: 'about', count: Math.round(count / rule.threshold) * rule.threshold };
}

/** Seekers of an occupation to a place that is open, by the same measure as the balance of occupations. */
const { shortBelow, surplusAbove } = balanceRule;

export type Balance = 'shortage' | 'even' | 'surplus' | 'unknown';

/** Reckoned of what is told and of nothing else, so that it tells nothing more; the places wanted now are counted among those open. */
export function balanceOf(seekers: ToldCount, places: number): Balance {
  if (places === 0) return 'unknown';
  if (seekers.kind === 'none') return 'shortage';
  // Anything from one to the threshold: a shortage only if even the most of it is.
  if (seekers.kind === 'under') return (seekers.threshold - 1) / places < shortBelow ? 'shortage' : 'unknown';
  const each = seekers.count / places;
  if (each < shortBelow) return 'shortage';
  return each <= surplusAbove ? 'even' : 'surplus';
}

/** What of the things asked in an occupation those near to it typically lack: fewer than half have it. Of a small group nothing is told. */
export function typicallyMissing(
  group: number, asked: readonly { readonly item: string; readonly having: number }[], most = 4, rule: DisclosureRule = RULE_2026,
): readonly string[] {
  if (group < rule.threshold) return [];
  return asked.filter(({ having }) => having * 2 < group).slice(0, most).map(({ item }) => item);
}
