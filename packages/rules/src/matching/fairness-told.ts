import type { FairnessReport, GroupFairness } from './fairness.ts';

/** What of a group may leave the report: no count of few, no single score, and nothing from which such could be had. */
export type GroupTold = {
  readonly group: string;
  /** To the nearest ten: from day to day a single one must not be seen to come or go. */
  readonly persons: number;
  readonly shareOfPersons: number;
  /** Of the first places, and beside the share of persons; null where it would tell of few. */
  readonly shareOfTop: number | null;
  readonly ratio: number | null;
  /** Where nineteen of twenty draws by lot put the ratio. */
  readonly expected: readonly [number, number];
  readonly byChance: number | null;
  /** Quartiles of the scores shown; null where they are too few. */
  readonly quartiles: readonly [number, number, number] | null;
  readonly stands: 'as-by-chance' | 'below' | 'above' | 'hidden';
};

export const LEAST_PLACES = 5;
const LEAST_SCORES = 20;
/** So seldom by lot that it is worth a look. */
const WORTH_A_LOOK = 0.05;

/**
 * Shares of the first places where they are of few are hidden, and where one alone would be, the next smallest with it: their sum is a hundred.
 */
export function fairnessTold({ groups }: FairnessReport, scoresShown: ReadonlyMap<string, number>): readonly GroupTold[] {
  const few = groups.filter(({ placesInTop }) => placesInTop > 0 && placesInTop < LEAST_PLACES).map(({ group }) => group);
  const company = few.length === 1 ? groups.filter(({ group }) => !few.includes(group)).toSorted((a, b) => a.placesInTop - b.placesInTop)[0]?.group : undefined;
  const hidden = new Set([...few, ...(company === undefined ? [] : [company])]);
  return groups.map((each) => {
    const isHidden = hidden.has(each.group);
    const [, low = 0, middle = 0, high = 0] = each.scores;
    return {
      group: each.group, persons: Math.round(each.persons / 10) * 10, shareOfPersons: hundredths(each.shareOfPersons), shareOfTop: isHidden ? null : hundredths(each.shareOfTop),
      ratio: isHidden ? null : hundredths(each.exposure), expected: [hundredths(ratioOf(each.expected[0], each)), hundredths(ratioOf(each.expected[1], each))], byChance: isHidden
        ? null : each.byChance,
      quartiles: isHidden || (scoresShown.get(each.group) ?? 0) < LEAST_SCORES ? null : [low, middle, high], stands: isHidden ? 'hidden' : standsOf(each),
    };
  });
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;
const ratioOf = (share: number, { shareOfPersons }: GroupFairness): number => (shareOfPersons === 0 ? 0 : share / shareOfPersons);

function standsOf({ byChance, exposure }: GroupFairness): GroupTold['stands'] {
  if (byChance > WORTH_A_LOOK) return 'as-by-chance';
  return exposure < 1 ? 'below' : 'above';
}
