import { RULE_2026 } from '../disclosure/disclosure-rule.ts';
import type { QualityRule } from './quality-rule.ts';

/** Numbers from 1 up to this are told to nobody who may not see the persons. */
export function smallestTold({ sensitivity }: Pick<QualityRule, 'sensitivity'>): number {
  return sensitivity === 'health' ? RULE_2026.healthThreshold : RULE_2026.threshold;
}

function isSmall(rule: Pick<QualityRule, 'sensitivity'>, count: number): boolean {
  return count > 0 && count < smallestTold(rule);
}

/** A number for one who sees figures, not persons: nought is told, a few are not. */
export function toldCount(rule: Pick<QualityRule, 'sensitivity'>, count: number): number | 'suppressed' {
  return isSmall(rule, count) ? 'suppressed' : count;
}

/**
 * Whether an effect worked out from the area's number may be told to one who sees some of those persons: what is
 * left when one's own are taken away may not be a few either.
 */
export function mayTellArea(rule: Pick<QualityRule, 'sensitivity'>, area: number, own: number): boolean {
  return !isSmall(rule, area) && !isSmall(rule, area - own);
}
