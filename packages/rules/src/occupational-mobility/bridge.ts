import type { OccupationGround } from '../matching/occupation-ground.ts';

export type Bridge = { readonly isco: string; readonly nearness: number; readonly isKnownMove: boolean };

/**
 * From an occupation with too many seekers to those that are short of workers: which of these are nearest, by skills, by the tree of ISCO and by
 * moves that people have made (MAT-3, MAT-5). `from` and `to` are unit groups; of several each target is as near as to the nearest of them.
 */
export function bridgesBetween(from: readonly string[], to: readonly string[], ground: OccupationGround, { top, least }: { readonly top: number; readonly least: number }): readonly Bridge[] {
  const starts = from.map((isco) => ground.placeOf({ isco, concept: null })).filter((place) => place >= 0);
  return to.filter((isco) => !from.includes(isco)).flatMap((isco): Bridge[] => {
    const place = ground.placeOf({ isco, concept: null });
    if (place < 0) return [];
    let [nearness, isKnownMove] = [0, false];
    for (const start of starts) {
      const reach = ground.reachFrom(start)[place] ?? 0;
      if (reach <= nearness) continue;
      nearness = reach;
      isKnownMove = reach > (ground.nearnessOf(start)[place] ?? 0);
    }
    return nearness < least ? [] : [{ isco, nearness, isKnownMove }];
  }).sort((a, b) => b.nearness - a.nearness || (a.isco < b.isco ? -1 : 1)).slice(0, top);
}
