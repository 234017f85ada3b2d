import { fairnessReport } from '@kohtaanto/rules/matching/fairness.ts';
import type { RankedMatch } from '@kohtaanto/rules/matching/fairness.ts';
import { fairnessTold } from '@kohtaanto/rules/matching/fairness-told.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { buildMatchGround } from '@kohtaanto/rules/matching/match-ground.ts';
import { matchVacancy } from '@kohtaanto/rules/matching/match-vacancy.ts';
import type { SeekerFacts, VacancyFacts } from '@kohtaanto/rules/matching/matching-facts.ts';
import type { OccupationKnowledge } from '@kohtaanto/rules/matching/occupation-ground.ts';
import type { PlaceKnowledge } from '@kohtaanto/rules/matching/place-ground.ts';
import { buildSeekerColumns } from '@kohtaanto/rules/matching/seeker-columns.ts';
import type { FairnessContent, fairnessDimensions } from '../fairness-contract.ts';

/** Groups of each person, looked up apart: what matching is given has no field for them. */
export type GroupsOf = Readonly<Record<(typeof fairnessDimensions)[number], ReadonlyMap<string, string>>>;
export type FairnessWork = {
  readonly day: PlainDate; readonly knowledge: { readonly occupations: OccupationKnowledge; readonly places: PlaceKnowledge };
  readonly seekers: readonly SeekerFacts[]; readonly vacancies: readonly VacancyFacts[]; readonly groups: GroupsOf;
};

/** As many as a page of candidates shows, of which the first places are looked at. */
const SHOWN = 20;
const TOP = 10;
const PERMUTATIONS = 500;
const LEAST_PERSONS = 10;
/** The same register, the same report. */
const SEED = 20_260_101;

/** Every list of candidates as the page would show it, then how its first places fall on groups that matching has never seen (MAT-6). */
export function computeFairness({ day, knowledge, seekers, vacancies, groups }: FairnessWork): FairnessContent {
  const ground = buildMatchGround(day, knowledge);
  const columns = buildSeekerColumns(seekers, ground);
  const byId = new Map(seekers.map((each) => [each.personId, each]));
  const matches = vacancies.flatMap((vacancy): RankedMatch[] => matchVacancy(columns, vacancy, { ground, top: SHOWN, seekerOf: (id) => byId.get(id) })
    .map(({ personId, vacancyId, score }, at) => ({ personId, vacancyId, rank: at + 1, score })));
  return {
    seekers: seekers.length, vacancies: vacancies.length, top: TOP, permutations: PERMUTATIONS, seed: SEED, leastPersons: LEAST_PERSONS,
    dimensions: (['sex', 'age', 'language', 'citizenship'] as const).map((dimension) => {
      const of = groups[dimension];
      const report = fairnessReport({ matches, groups: of, top: TOP, seed: SEED, permutations: PERMUTATIONS, leastPersons: LEAST_PERSONS });
      const alone = new Set(report.groups.map(({ group }) => group));
      const shown = new Map<string, number>();
      for (const { personId } of matches) {
        const group = of.get(personId) ?? '';
        const told = alone.has(group) ? group : 'joined';
        shown.set(told, (shown.get(told) ?? 0) + 1);
      }
      return { dimension, joined: [...report.joined], leftOut: report.leftOut, groups: fairnessTold(report, shown).map((group) => ({ ...group, expected: [...group.expected],
        quartiles: group.quartiles === null ? null : [...group.quartiles] })) };
    }),
  };
}
