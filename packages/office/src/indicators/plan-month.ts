import { suppress, DEFAULT_SUPPRESSION, type CountTable } from '@kohtaanto/rules/disclosure/suppression.ts';
import type { Shown } from './contract.ts';

/** Key of a cell: measure and municipality, or the area as a whole. */
export type Counts = ReadonlyMap<string, number>;
export const AREA = 'AREA';
export const cellKey = (measure: string, place: string): string => `${measure}/${place}`;

/** The plan's measures that count persons of the register; its others are published or derived. */
export const COUNTED = [
  'unemployed', 'unemployed_men', 'unemployed_women', 'unemployed_under30', 'unemployed_over50',
  'structural_unemployed', 'long_term_unemployed', 'partial_work_ability', 'foreign_nationals',
] as const;
export type CountedMeasure = (typeof COUNTED)[number];
export const isCounted = (measure: string): measure is CountedMeasure => COUNTED.some((each) => each === measure);

/** Counted among the unemployed; the structurally unemployed are not, some of them are in services. */
const SUBSETS = COUNTED.filter((measure) =>
  !['unemployed', 'unemployed_men', 'unemployed_women', 'structural_unemployed'].includes(measure));

/** Nobody prints what is left of the second when the first is taken away, but anyone may subtract. */
const WITHIN: readonly (readonly [part: CountedMeasure, whole: CountedMeasure])[] = [
  ...SUBSETS.map((measure) => [measure, 'unemployed'] as const), ['long_term_unemployed', 'structural_unemployed'],
];

/**
 * One month's counts as they may leave the office (KNO-4). Each month is protected by itself and
 * always in the same way, so that the same month in two tables hides the same cells; a change is
 * shown only where both of its months are.
 */
export function suppressMonth(counts: Counts, places: readonly string[]): (key: string) => Shown {
  const hidden = suppress(tableOf(counts, places), DEFAULT_SUPPRESSION);
  return (key) => (hidden.has(key) ? 'suppressed' : (counts.get(key) ?? null));
}

/**
 * The relations an attacker would use: sums over municipalities and sexes, parts of a whole and what is left of it. Of
 * fifteen over fifty among eighteen unemployed, three are left: where so few are, the rest is protected like a cell.
 */
function tableOf(counts: Counts, places: readonly string[]): CountTable {
  const everywhere = [...places, AREA];
  const count = (measure: CountedMeasure, place: string): number => counts.get(cellKey(measure, place)) ?? 0;
  const rests = WITHIN.flatMap(([part, whole]) => everywhere.flatMap((place) => {
    const value = count(whole, place) - count(part, place);
    if (value <= 0 || value >= DEFAULT_SUPPRESSION.threshold) return [];
    return [{ key: cellKey(`${whole} - ${part}`, place), value, total: cellKey(whole, place), part: cellKey(part, place) }];
  }));
  return {
    cells: [
      ...COUNTED.flatMap((measure) => everywhere.map((place) => ({ key: cellKey(measure, place), value: count(measure, place) }))),
      ...rests.map(({ key, value }) => ({ key, value })),
    ],
    sums: [
      ...rests.map(({ key, total, part }) => ({ total, parts: [part, key] })),
      ...COUNTED.map((measure) => ({
        total: cellKey(measure, AREA), parts: places.map((place) => cellKey(measure, place)),
      })),
      ...everywhere.map((place) => ({
        total: cellKey('unemployed', place),
        parts: [cellKey('unemployed_men', place), cellKey('unemployed_women', place)],
      })),
    ],
    nested: WITHIN.flatMap(([part, whole]) => everywhere.flatMap((place) => {
      // What was entered late may leave a part greater than its whole: then they are not bound.
      return count(part, place) > count(whole, place) ? [] : [{ smaller: cellKey(part, place), larger: cellKey(whole, place) }];
    })),
  };
}
