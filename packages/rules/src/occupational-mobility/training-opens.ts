import type { PlainDate } from '../foundations/plain-date.ts';
import { almostMatching } from '../matching/almost-match.ts';
import { LIFT_WORTH_TELLING } from '../matching/lift-match.ts';
import type { MatchGround } from '../matching/match-ground.ts';
import type { Match } from '../matching/match-reasons.ts';
import { matchSeeker } from '../matching/match-seeker.ts';
import type { Licence, NothingProtected, SeekerFacts, SkillRef, VacancyFacts } from '../matching/matching-facts.ts';
import { scoreMatch } from '../matching/score-match.ts';
import { FITS_FROM } from '../matching/soften-musts.ts';
import { buildVacancyColumns } from '../matching/vacancy-columns.ts';

export type GivingTraining = { readonly id: string; readonly skills: readonly SkillRef[]; readonly licences: readonly Licence[] };

/** The same pair as things stand and as it would be. */
export type OpenedMatch = { readonly vacancyId: string; readonly before: Match; readonly after: Match };

export type TrainingOpens = {
  readonly id: string;
  /** Vacancies that one cannot have as things stand and that would be a good match after it, the best first. */
  readonly opens: readonly OpenedMatch[];
  /** Vacancies that one can have already and that would be a good match, better by what is worth telling, and by how much at most. */
  readonly lifts: { readonly vacancies: number; readonly most: number };
};

/** When a training of so many days is over, if it begins on its day or, where that is past or not told, today; null where its length is not told. */
export function trainingEnds({ starts, lengthDays }: { readonly starts: PlainDate | null; readonly lengthDays: number | null }, today: PlainDate): PlainDate | null {
  return lengthDays === null ? null : Math.max(starts ?? today, today) + lengthDays - 1 as PlainDate;
}

/** Whether one may still apply when the training is over: what opens today closes mostly before that. */
export const isOpenThen = (closes: PlainDate, ends: PlainDate | null): boolean => ends !== null && closes >= ends;

/** The person as after the training: what it gives is held besides what was held before. */
export function afterTraining(seeker: SeekerFacts, { skills, licences }: Omit<GivingTraining, 'id'>): SeekerFacts {
  return { ...seeker, skills: [...new Set([...seeker.skills, ...skills])], licences: [...new Set([...seeker.licences, ...licences])] };
}

/**
 * What each training would open (MAT-3): every vacancy that only lacking cards or permits stand in the way of, and the best of those that fit
 * already, are scored anew as if the training were done, by the same rules as every match. Told is only what then fits from {@link FITS_FROM} on: a stop gone
 * is no good match yet. It is advice to talk about.
 */
export function trainingsOpen<S extends SeekerFacts>(
  seeker: S & NothingProtected<S>, trainings: readonly GivingTraining[], vacancies: readonly VacancyFacts[], ground: MatchGround, look = 150,
): readonly TrainingOpens[] {
  const before: SeekerFacts = seeker;
  const columns = buildVacancyColumns(vacancies, ground);
  const byId = new Map(vacancies.map((each) => [each.vacancyId, each]));
  const vacancyOf = (id: string): VacancyFacts | undefined => byId.get(id);
  const closed = almostMatching(columns, before, { ground, top: look, look, vacancyOf }).filter(({ but }) => but === 'licence').map(({ match }) => match);
  const open = matchSeeker(columns, before, { ground, top: Math.ceil(look / 3), vacancyOf });
  return trainings.map(({ id, ...gives }) => {
    const after = afterTraining(before, gives);
    const scored = (match: Match): Match | undefined => {
      const vacancy = byId.get(match.vacancyId);
      return vacancy === undefined ? undefined : scoreMatch<SeekerFacts, VacancyFacts>(after, vacancy, ground);
    };
    const both = (matches: readonly Match[]): readonly OpenedMatch[] => matches.flatMap((match) => {
      const made = scored(match);
      return made === undefined || made.hardStops.length > 0 || made.points < FITS_FROM ? [] : [{ vacancyId: match.vacancyId, before: match, after: made }];
    });
    const opens = gives.licences.length === 0 ? [] : both(closed);
    const gained = both(open).map(({ before: now, after: then }) => then.points - now.points).filter((points) => points >= LIFT_WORTH_TELLING);
    return { id, opens: opens.toSorted((a, b) => b.after.points - a.after.points || (a.vacancyId < b.vacancyId ? -1 : 1)), lifts: { vacancies: gained.length, most: Math.max(0, ...gained) } };
  });
}

export type OfWish = { readonly wished: number; readonly reached: boolean };

/**
 * In the order in which they are worth talking about: what opens work in a wished occupation, the most of it first; then what can be gone to; then what
 * opens or lifts most. Where one would go and the working time one takes are in every match already.
 */
export function trainingsByWish<T extends TrainingOpens & { readonly reached: boolean }>(
  gains: readonly T[], isWished: (vacancyId: string) => boolean,
): readonly (T & OfWish)[] {
  return gains.map((gain) => {
    const [wished, others] = [gain.opens.filter(({ vacancyId }) => isWished(vacancyId)), gain.opens.filter(({ vacancyId }) => !isWished(vacancyId))];
    return { ...gain, opens: [...wished, ...others], wished: wished.length };
  })
    .sort((a, b) => b.wished - a.wished || Number(b.reached) - Number(a.reached) || b.opens.length - a.opens.length || b.lifts.vacancies - a.lifts.vacancies || (a.id < b.id ? -1 : 1));
}
