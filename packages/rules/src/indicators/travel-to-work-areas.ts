import { plainDate } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import type { CommutingShare } from '../matching/place-ground.ts';

/**
 * The statistical travel-to-work area (työssäkäyntialue), which is not the 80 kilometres of 380/2023 10 §. Statistics Finland, classification of 2014: a
 * centre is a municipality to which at least one other sends its share, and which itself sends at most `centreAtMostPercent` of its employed to any single
 * one; a municipality belongs to the centre to which it sends at least `joinsFromPercent`, and to one only, the one to which it sends most.
 */
export type TravelToWorkRule = { readonly version: number; readonly validFrom: PlainDate; readonly joinsFromPercent: number; readonly centreAtMostPercent: number };
export const travelToWorkRule: TravelToWorkRule = { version: 1, validFrom: plainDate('2026-01-01'), joinsFromPercent: 10, centreAtMostPercent: 25 };

export type TravelToWorkArea = {
  /** The municipality it is named after. */
  readonly centre: string;
  /** Of the asked municipalities those that belong to it, in their order. */
  readonly own: readonly string[];
  /** Others that are known to belong to it. */
  readonly outside: readonly string[];
  /** Where the centre's own shares are not known, it is a centre by what others send to it. */
  readonly isCentreKnown: boolean;
};
export type TravelToWork = { readonly areas: readonly TravelToWorkArea[]; /** Municipalities whose shares nobody has brought. */ readonly unknown: readonly string[] };

/** The areas that the asked municipalities make; each of them is in one area, alone where it sends nowhere enough. */
export function travelToWorkAreas(asked: readonly string[], shares: readonly CommutingShare[], rule: TravelToWorkRule = travelToWorkRule): TravelToWork {
  const sentFrom = Map.groupBy(shares.filter(({ home, work }) => home !== work), ({ home }) => home);
  const known = new Set(shares.map(({ home }) => home));
  const most = (home: string): number => Math.max(0, ...(sentFrom.get(home) ?? []).map(({ percent }) => percent));
  const joins = (home: string): readonly CommutingShare[] => (sentFrom.get(home) ?? []).filter(({ percent }) => percent >= rule.joinsFromPercent);
  const homes = [...new Set([...asked, ...known])];
  const centres = new Set(homes.flatMap((home) => joins(home).map(({ work }) => work)).filter((work) => most(work) <= rule.centreAtMostPercent));
  const centreOf = (home: string): string => {
    if (centres.has(home)) return home;
    const [first] = joins(home).filter(({ work }) => centres.has(work)).toSorted((a, b) => b.percent - a.percent || (a.work < b.work ? -1 : 1));
    return first?.work ?? home;
  };
  // A centre to which nobody comes after all is none: of several the one that itself sends most is given up first, and what others choose is asked anew.
  for (;;) {
    const taken = new Set(homes.map((home) => (centreOf(home) === home ? null : centreOf(home))));
    const [lonely] = [...centres].filter((centre) => !taken.has(centre)).toSorted((a, b) => most(b) - most(a) || (a < b ? -1 : 1));
    if (lonely === undefined) break;
    centres.delete(lonely);
  }
  const all = [...new Set([...homes, ...centres])];
  const found = Map.groupBy(asked, centreOf);
  return {
    areas: [...found].map(([centre, own]) => ({
      centre, own, outside: all.filter((each) => !asked.includes(each) && centreOf(each) === centre).toSorted(), isCentreKnown: known.has(centre),
    })),
    unknown: asked.filter((each) => !known.has(each)),
  };
}
