import { decimalsOf } from '@kohtaanto/words/indicators/figure-text.ts';
import { valueOf } from '@kohtaanto/rules/indicators/compute.ts';
import type { IndicatorDefinition } from '@kohtaanto/rules/indicators/definition.ts';
import type { Shown } from '../contract.ts';
import { decoded } from './decide-month.ts';
import type { MonthOut } from './gate.ts';
import type { Fixed } from './ledger.ts';
import { AREA, besideKey, keyOf } from './month-counts.ts';
import { shownOf } from './protect-month.ts';
import { denominatorOf, familyOf, numeratorOf, partsFamily, rootOf, splitDimensions } from './released-measures.ts';

export type Told = { readonly numerator: Shown; readonly denominator: Shown; readonly value: Shown };

export const unknown: Told = { numerator: null, denominator: null, value: null };
const hidden: Told = { numerator: 'suppressed', denominator: 'suppressed', value: 'suppressed' };

/**
 * One figure as it is out. A ratio, a change or a per cent is worked out from printed counts only: whoever
 * has those could work it out alone, so it tells nothing more.
 */
export function toldFigure(
  definition: IndicatorDefinition, out: MonthOut, place: string, split: string, labourForce: number | null,
): Told {
  const family = familyOf(definition);
  const dimension = splitDimensions.find((each) => split.startsWith(`${each}=`));
  const parts = dimension === undefined ? undefined : out.get(partsFamily(family, dimension));
  const fixed = out.get(family);
  if (fixed === undefined) return unknown;
  const above = numeratorOf(definition);
  const below = denominatorOf(definition);
  // A denominator may have gone out with another figure of the same population.
  const rows = [fixed, ...(parts === undefined ? [] : [parts]), ...[...out].flatMap(([each, row]) => (rootOf(each) === rootOf(family) ? [row] : []))];
  const cellOf = (measure: string) => rows.find(({ cells }) => keyOf(measure, place, split) in cells)?.cells[keyOf(measure, place, split)];
  if (dimension !== undefined && parts === undefined && (above === null || cellOf(above) === undefined)) return unknown;
  const count = (measure: string) => {
    const cell = cellOf(measure);
    return shownOf(cell === undefined ? undefined : decoded(cell));
  };
  if (nobodyInArea(definition, fixed, (key) => rows.find(({ cells }) => key in cells)?.cells[key])) return unknown;
  const numerator = above === null ? fixed.besides[besideKey(definition.id, 'above', place)] ?? 'suppressed' : count(above);
  if (definition.denominator === null) return { numerator, denominator: null, value: numerator };
  const denominator = below !== null ? count(below)
    : definition.source === 'register-and-imported' ? labourForce
      : fixed.besides[besideKey(definition.id, 'below', place)] ?? 'suppressed';
  if (denominator === null) return { numerator, denominator, value: null };
  if (numerator === 'suppressed' || denominator === 'suppressed') {
    return above === null ? hidden : { numerator, denominator, value: 'suppressed' };
  }
  return { numerator, denominator, value: valueOf(definition, { codes: [], numerator, denominator }) };
}

/**
 * Where a whole area has nobody to count in, the register did not hold them yet: a figure of then is unknown and not
 * nought, or a year later everything would be told as growth.
 */
function nobodyInArea(
  definition: IndicatorDefinition, fixed: Fixed, cellAt: (key: string) => Fixed['cells'][string] | undefined,
): boolean {
  const below = denominatorOf(definition);
  if (below === null) return fixed.besides[besideKey(definition.id, 'below', AREA)] === 0;
  const cell = cellAt(keyOf(below, AREA));
  return cell !== undefined && shownOf(decoded(cell)) === 0;
}

/**
 * Now, then, and the change between them where both are told: the difference of the figures as they are printed, so that
 * whoever subtracts finds the same in every document.
 */
export function withYearBefore(now: Told, before: Told, definition: Pick<IndicatorDefinition, 'unit' | 'direction' | 'denominator'>) {
  const printed = 10 ** decimalsOf(definition);
  const asPrinted = (value: Shown): number => Math.round(Number(value) * printed);
  const either = now.value === 'suppressed' || before.value === 'suppressed';
  const both = typeof now.value === 'number' && typeof before.value === 'number';
  const change: Shown = either ? 'suppressed' : both ? (asPrinted(now.value) - asPrinted(before.value)) / printed : null;
  const changePercent: Shown = either ? 'suppressed'
    : typeof change === 'number' && definition.denominator === null && before.value !== 0 ? (100 * change) / Number(before.value) : null;
  return { ...now, before, change, changePercent };
}
