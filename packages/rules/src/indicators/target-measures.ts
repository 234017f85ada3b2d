import { findIndicator } from './catalogue.ts';
import type { IndicatorUnit } from './definition.ts';

/** Counts that have targets of their own although no definition counts them: their figures are kept elsewhere. */
export const countedElsewhere = ['multi-agency-customers', 'multi-agency-started', 'multi-agency-ended'] as const;
export type CountedElsewhere = (typeof countedElsewhere)[number];

export function isCountedElsewhere(id: string): id is CountedElsewhere {
  return (countedElsewhere as readonly string[]).includes(id);
}

/** What may have a target, and the unit in which it is told; undefined where nobody has named such a measure. */
export function targetUnit(id: string): IndicatorUnit | undefined {
  return isCountedElsewhere(id) ? 'persons' : findIndicator(id)?.definition.unit;
}

/** A share is between nothing and all, everything else is at least nothing; whole where whole things are counted. */
export function isPossibleTarget(unit: IndicatorUnit, value: number): boolean {
  if (!Number.isFinite(value) || value < 0) return false;
  if (unit === 'percent') return value <= 100;
  if (unit === 'persons' || unit === 'spells' || unit === 'services' || unit === 'number') return Number.isInteger(value) && value <= 10_000_000;
  return value <= 100_000;
}

/** Whether a figure is where the target wants it. */
export function meetsTarget(value: number, target: { readonly direction: 'at-least' | 'at-most'; readonly value: number }): boolean {
  return target.direction === 'at-least' ? value >= target.value : value <= target.value;
}
