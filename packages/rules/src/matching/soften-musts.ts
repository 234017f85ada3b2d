import { softenedMusts } from './match-changes.ts';
import type { MatchChange } from './match-changes.ts';
import type { MatchGround } from './match-ground.ts';
import { ownPages } from './match-seeker.ts';
import { vacancyMatcher } from './match-vacancy.ts';
import type { NothingProtected, VacancyFacts } from './matching-facts.ts';
import { readyVacancy } from './ready-facts.ts';
import type { SeekerColumns } from './seeker-columns.ts';

/** How many more would fit if one must of the vacancy were a wish. */
export type Softening = { readonly change: MatchChange; readonly more: number };
export type Softenings = { readonly fitting: number; readonly softenings: readonly Softening[] };

/** Of a million: with fewer points somebody is free of hard stops and not fit. */
export const FITS_FROM = 600_000;

/**
 * What each must of a vacancy costs it: those who would fit without it, less those who fit now; the costliest first, and none that cost
 * nothing. Everyone is scored by the same rules. It is advice to talk about: what the work needs stays its must.
 */
export function softenMusts<V extends VacancyFacts>(columns: SeekerColumns, vacancy: V & NothingProtected<V>, ground: MatchGround): Softenings {
  const matcher = vacancyMatcher(columns, ground);
  const book = ownPages(columns.book);
  const fitting = (offered: VacancyFacts): number => matcher.rank(readyVacancy(offered, ground, book).coded, columns.size).filter(({ points }) => points >= FITS_FROM).length;
  const now = fitting(vacancy);
  const softenings = softenedMusts(vacancy).map(({ change, vacancy: offered }): Softening => ({ change, more: fitting(offered) - now })).filter(({ more }) => more > 0)
    .sort((a, b) => b.more - a.more);
  return { fitting: now, softenings };
}
