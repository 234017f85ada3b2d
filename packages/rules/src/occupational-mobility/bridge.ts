import type { OccupationGround } from '../matching/occupation-ground.ts';

export type Bridge = { readonly isco: string; readonly nearness: number; readonly isKnownMove: boolean };

/**
 * From an occupation with too many seekers to those that are short of workers: which of these are nearest, by skills, by the tree of ISCO and by
 * moves that people have made (MAT-3, MAT-5). `from` and `to` are unit groups; each is as near as its nearest occupations, for where a classification
 * tells skills it tells them of occupations, and of a group by itself only its place in the tree.
 */
export function bridgesBetween(from: readonly string[], to: readonly string[], ground: OccupationGround, { top, least }: { readonly top: number; readonly least: number }): readonly Bridge[] {
  const [starting, wanted] = [new Set(from), new Set(to)];
  const starts = ground.refs.flatMap(({ isco }, place) => (starting.has(isco) ? [place] : []));
  const found = new Map<string, Bridge>();
  ground.refs.forEach(({ isco }, place) => {
    if (!wanted.has(isco) || starting.has(isco)) return;
    for (const start of starts) {
      const reach = ground.reachFrom(start)[place] ?? 0;
      if (reach < least || reach <= (found.get(isco)?.nearness ?? 0)) continue;
      found.set(isco, { isco, nearness: reach, isKnownMove: reach > (ground.nearnessOf(start)[place] ?? 0) });
    }
  });
  return [...found.values()].sort((a, b) => b.nearness - a.nearness || (a.isco < b.isco ? -1 : 1)).slice(0, top);
}
