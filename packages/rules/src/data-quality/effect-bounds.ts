import { valueOf } from '../indicators/compute.ts';
import type { IndicatorDefinition } from '../indicators/definition.ts';
import type { Move } from './quality-rule.ts';

export type Printed = { readonly numerator: number; readonly denominator: number | null };
export type EffectBounds = { readonly value: number; readonly low: number; readonly high: number };

/**
 * Between what the figure could be if up to so many rows were put right, each in one of the given ways. A ratio
 * of sums moves farthest where all rows move alike, so that only those need be tried; a count does not fall below
 * nought, nor a share rise above the whole.
 */
export function effectBounds(
  definition: Pick<IndicatorDefinition, 'factor'>, printed: Printed, rows: number, moves: readonly Move[],
): EffectBounds | null {
  const value = valueOf(definition, { codes: [], ...printed });
  if (value === null) return null;
  let low = value;
  let high = value;
  for (const move of moves) {
    const moved = valueOf(definition, { codes: [], ...movedBy(definition, printed, rows, move) });
    if (moved === null) continue;
    low = Math.min(low, moved);
    high = Math.max(high, moved);
  }
  return { value, low, high };
}

function movedBy(
  { factor }: Pick<IndicatorDefinition, 'factor'>, { numerator, denominator }: Printed, rows: number, [up, down]: Move,
): Printed {
  const room = [rows];
  if (up < 0) room.push(Math.floor(numerator / -up));
  if (denominator !== null) {
    if (down < 0) room.push(Math.floor(denominator / -down));
    if (factor === 100 && up > down) room.push(Math.floor((denominator - numerator) / (up - down)));
  }
  const moved = Math.max(0, Math.min(...room));
  return { numerator: numerator + moved * up, denominator: denominator === null ? null : denominator + moved * down };
}

/** How far the figure may be from the truth, in parts of itself: what is worst comes first. */
export function effectWeight({ value, low, high }: EffectBounds): number {
  return value === 0 ? 0 : (high - low) / Math.abs(value);
}
