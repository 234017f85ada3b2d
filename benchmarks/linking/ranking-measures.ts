/** The measures of MELO: the reciprocal of the first right place, and how often a right one is among the first 1, 5 and 10. */
export type RankingMeasures = { readonly mrr: number; readonly a1: number; readonly a5: number; readonly a10: number; readonly titles: number };

/** From the place (1 is first) of the first right answer of each title; 0 where none was found. */
export function measuresOf(places: readonly number[]): RankingMeasures {
  const share = (most: number): number => places.filter((place) => place > 0 && place <= most).length / places.length;
  return {
    mrr: places.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0) / places.length,
    a1: share(1), a5: share(5), a10: share(10), titles: places.length,
  };
}

export const measuresLine = (name: string, { mrr, a1, a5, a10 }: Omit<RankingMeasures, 'titles'>): string =>
  `#   ${name.padEnd(46)} MRR ${mrr.toFixed(3)}  A@1 ${a1.toFixed(3)}  A@5 ${a5.toFixed(3)}  A@10 ${a10.toFixed(3)}`;

/** Cohen's kappa of two codings of the same things. */
export function kappa(one: readonly string[], other: readonly string[]): number {
  const count = (codes: readonly string[], code: string): number => codes.filter((each) => each === code).length / codes.length;
  const agreed = one.filter((code, at) => code === other[at]).length / one.length;
  const byChance = [...new Set(one)].reduce((sum, code) => sum + count(one, code) * count(other, code), 0);
  return (agreed - byChance) / (1 - byChance);
}
