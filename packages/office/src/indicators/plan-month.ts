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

const REST = 'structural_but_not_long_term';

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
 * The relations an attacker would use: sums over municipalities and sexes, part of a whole. The long-term unemployed
 * are a part of the structurally unemployed: nobody prints the rest, but anyone may subtract it, and it may be few.
 */
function tableOf(counts: Counts, places: readonly string[]): CountTable {
  const everywhere = [...places, AREA];
  const rests = everywhere.map((place) => ({
    place, value: (counts.get(cellKey('structural_unemployed', place)) ?? 0) - (counts.get(cellKey('long_term_unemployed', place)) ?? 0),
  }));
  const within = rests.every(({ value }) => value >= 0);
  return {
    cells: [
      ...COUNTED.flatMap((measure) => everywhere.map((place) => {
        const key = cellKey(measure, place);
        return { key, value: counts.get(key) ?? 0 };
      })),
      ...(within ? rests.map(({ place, value }) => ({ key: cellKey(REST, place), value })) : []),
    ],
    sums: [
      ...(within ? everywhere.map((place) => ({
        total: cellKey('structural_unemployed', place), parts: [cellKey('long_term_unemployed', place), cellKey(REST, place)],
      })) : []),
      ...COUNTED.map((measure) => ({
        total: cellKey(measure, AREA), parts: places.map((place) => cellKey(measure, place)),
      })),
      ...everywhere.map((place) => ({
        total: cellKey('unemployed', place),
        parts: [cellKey('unemployed_men', place), cellKey('unemployed_women', place)],
      })),
    ],
    nested: [
      ...SUBSETS.flatMap((measure) => everywhere.map((place) => ({
        smaller: cellKey(measure, place), larger: cellKey('unemployed', place),
      }))),
      ...everywhere.map((place) => ({
        smaller: cellKey('long_term_unemployed', place), larger: cellKey('structural_unemployed', place),
      })),
    ],
  };
}
