import { compute } from '@kohtaanto/rules/indicators/compute.ts';
import type { Cell } from '@kohtaanto/rules/indicators/compute.ts';
import type { Sight } from '@kohtaanto/rules/indicators/counted.ts';
import type { Indicator } from '@kohtaanto/rules/indicators/definition.ts';
import { ageClasses } from '@kohtaanto/rules/indicators/dimensions.ts';
import { sexes } from '@kohtaanto/rules/indicators/columns.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import {
  denominatorOf, dimensionsOut, familyOf, gatedIndicators, numeratorOf, remainderOf, remainders, splitDimensions,
} from './released-measures.ts';
import type { SplitDimension } from './released-measures.ts';

/** The whole of an area, beside its municipalities. */
export const AREA = 'AREA';

export const splitCodes: Readonly<Record<SplitDimension, readonly string[]>> = { sex: sexes, age: ageClasses };

/** 'measure|place' or 'measure|place|sex=man': one count of one month of an area. */
export function keyOf(measure: string, place: string, split = ''): string {
  return split === '' ? `${measure}|${place}` : `${measure}|${place}|${split}`;
}

export type MonthCounts = {
  /** True counts of persons: they are protected before they go anywhere. */
  readonly counts: ReadonlyMap<string, number>;
  /** Sums of days, numbers of coaches: nobody's by themselves, shown only beside a shown count. */
  readonly besides: ReadonlyMap<string, number>;
  readonly families: ReadonlySet<string>;
  /** Counts of persons by health. */
  readonly health: ReadonlySet<string>;
};

/** Key of the sum of days above an indicator's line, or of the coaches below it. */
export const besideKey = (id: string, side: 'above' | 'below', place: string): string => `${side}@${id}|${place}`;

/** Every count of an area's month that is complete, of the families that are asked. */
export function countMonth(
  sight: Sight, places: readonly string[], month: Month, asked: (family: string) => boolean,
): MonthCounts {
  const counts = new Map<string, number>();
  const besides = new Map<string, number>();
  const families = new Set<string>();
  const health = new Set<string>();
  for (const indicator of gatedIndicators) {
    const family = familyOf(indicator.definition);
    if (!asked(family)) continue;
    if (!countInto({ counts, besides, health }, indicator, sight, places, month)) continue;
    families.add(family);
  }
  addRemainders(counts, [...places, AREA]);
  return { counts, besides, families, health };
}

/** Only where the smaller is within the larger everywhere. */
function addRemainders(counts: Map<string, number>, places: readonly string[]): void {
  for (const [larger, smaller] of remainders) {
    const rests = places.map((place) => {
      const [most, part] = [counts.get(keyOf(larger, place)), counts.get(keyOf(smaller, place))];
      return { place, rest: most === undefined || part === undefined ? -1 : most - part };
    });
    if (rests.some(({ rest }) => rest < 0) || rests.every(({ rest }) => rest === 0)) continue;
    for (const { place, rest } of rests) counts.set(keyOf(remainderOf(larger, smaller), place), rest);
  }
}

type Into = {
  readonly counts: Map<string, number>; readonly besides: Map<string, number>; readonly health: Set<string>;
};

function countInto(
  { counts, besides, health }: Into, indicator: Indicator, sight: Sight, places: readonly string[], month: Month,
): boolean {
  const { definition } = indicator;
  const municipalities = new Set(places);
  const computed = compute(indicator, sight, { month, by: ['municipality'], municipalities });
  if (computed.state !== 'known') return false;
  const [above, below] = [numeratorOf(definition), denominatorOf(definition)];
  const found = new Map(computed.cells.map((cell) => [cell.codes[0] ?? '', cell]));
  const nothing: Cell = { codes: [], numerator: 0, denominator: definition.denominator === null ? null : 0 };
  for (const place of [...places, AREA]) {
    const { numerator, denominator } = place === AREA ? computed.total : found.get(place) ?? nothing;
    if (above === null) besides.set(besideKey(definition.id, 'above', place), numerator);
    else counts.set(keyOf(above, place), numerator);
    if (below !== null) counts.set(keyOf(below, place), denominator ?? 0);
    else if (denominator !== null) besides.set(besideKey(definition.id, 'below', place), denominator);
    if (definition.sensitivity === 'health' && above !== null) health.add(keyOf(above, place));
  }
  for (const dimension of splitDimensions) {
    if (!dimensionsOut(definition).includes(dimension)) continue;
    const parted = compute(indicator, sight, { month, by: ['municipality', dimension], municipalities });
    if (parted.state !== 'known') continue;
    for (const code of splitCodes[dimension]) {
      for (const [measure, side] of [[above, 'numerator'], [below, 'denominator']] as const) {
        if (measure === null) continue;
        let sum = 0;
        for (const place of places) {
          const cell = parted.cells.find(({ codes }) => codes[0] === place && codes[1] === code);
          const count = cell?.[side] ?? 0;
          sum += count;
          counts.set(keyOf(measure, place, `${dimension}=${code}`), count);
        }
        counts.set(keyOf(measure, AREA, `${dimension}=${code}`), sum);
      }
    }
  }
  return true;
}
