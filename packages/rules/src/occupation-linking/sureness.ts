/** How surely a suggestion is right: nine of ten, about half, one in four. The shares are measured on our own titles (docs/guides/occupations.md). */
export const surenesses = ['fairly-sure', 'possible', 'guess'] as const;
export type Sureness = (typeof surenesses)[number];

/** A suggestion with its score and what it belongs to: two of one unit group do not contradict each other. */
export type Weighed = { readonly score: number; readonly group: string | number };

const FAIRLY_SURE = { score: 0.85, ahead: 0.1 };
const POSSIBLE = { first: 0.6, later: 0.7 };

/**
 * Of suggestions in their order, the nearest first. The first is fairly sure when it is near and clearly ahead of every other group; the
 * later ones never are: there is one more likely.
 */
export function surenessOf(nearest: readonly Weighed[]): readonly Sureness[] {
  const [first] = nearest;
  const other = nearest.find(({ group }) => group !== first?.group);
  return nearest.map(({ score }, at) => {
    if (at > 0) return score >= POSSIBLE.later ? 'possible' : 'guess';
    if (score >= FAIRLY_SURE.score && score - (other?.score ?? 0) >= FAIRLY_SURE.ahead) return 'fairly-sure';
    return score >= POSSIBLE.first ? 'possible' : 'guess';
  });
}
