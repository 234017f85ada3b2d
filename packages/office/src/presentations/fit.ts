import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { matchVacancy } from '@kohtaanto/rules/matching/match-vacancy.ts';
import { buildSeekerColumns } from '@kohtaanto/rules/matching/seeker-columns.ts';
import { sql } from 'kysely';
import { seekerFactsOf } from '../matching/seeker-facts.ts';
import type { ProfileFacts } from '../seeker-profiles/contract.ts';
import { openVacancyFacts } from '../vacancies/store.ts';
import type { Doing } from './doing.ts';
import type { Outline } from './store.ts';

export type Fit = { readonly scores: ReadonlyMap<string, number>; readonly weights: string };

/** How well each of these fits today, in thousandths, by the same rules as the lists; who has told nothing or whom a must stops has no number. */
export async function fitsOf({ tx, scope, today, grounds }: Doing, vacancy: Pick<Outline, 'vacancyId' | 'areaId'>, personIds: readonly string[]): Promise<Fit> {
  const { ground } = await grounds.of(tx, plainDate(today));
  const [facts] = await openVacancyFacts({ tx, scope: { ...scope, areaId: vacancy.areaId }, today }, [vacancy.vacancyId]);
  const { rows } = await sql<{ personId: string; municipality: string; told: ProfileFacts }>`
    select p.person_id as "personId", p.municipality_code as municipality, s.facts as told from person p
    join lateral (select facts from seeker_profile f where f.area_id = p.area_id and f.person_id = p.person_id order by f.version desc limit 1) s on true
    where p.area_id = ${scope.areaId} and p.person_id = any (${[...personIds]}::uuid[])`.execute(tx);
  if (facts === undefined) return { scores: new Map(), weights: ground.weights.version };
  const seekers = new Map(rows.map((row) => [row.personId, seekerFactsOf(row.personId, row.municipality, row.told, today)]));
  const ranked = matchVacancy(buildSeekerColumns([...seekers.values()], ground), facts, { ground, top: personIds.length, seekerOf: (id) => seekers.get(id) });
  return { scores: new Map(ranked.map(({ personId, points }) => [personId, Math.round(points / 1000)])), weights: ground.weights.version };
}
