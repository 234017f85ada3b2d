import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { MatchGround } from '@kohtaanto/rules/matching/match-ground.ts';
import { matchVacancy } from '@kohtaanto/rules/matching/match-vacancy.ts';
import type { SkillRef, VacancyFacts } from '@kohtaanto/rules/matching/matching-facts.ts';
import { buildSeekerColumns } from '@kohtaanto/rules/matching/seeker-columns.ts';
import { softenMusts } from '@kohtaanto/rules/matching/soften-musts.ts';
import { tellApart } from '@kohtaanto/rules/matching/tell-apart.ts';
import { changeSaid } from '@kohtaanto/words/matching/lift-words.ts';
import { sql } from 'kysely';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Audit, Language, Tx } from '../platform/platform.ts';
import { routes as vacancyRoutes } from '../vacancies/contract.ts';
import { areaOfVacancy, openVacancyFacts } from '../vacancies/store.ts';
import type { Candidate, VacancyCandidates } from './contract.ts';
import type { Grounds } from './match-ground.ts';
import { visibleSeekers } from './seeker-facts.ts';
import { tellMatch } from './tell-match.ts';

type Doing = { readonly tx: Tx; readonly scope: AccessScope; readonly audit: Audit };
type Asked = { readonly vacancyId: string; readonly today: PlainDate; readonly top: number };

/**
 * Candidates for a vacancy, from among those whom the asker may see. Each who is named is a look at that person, and is logged;
 * to the employer nobody is told before the person has consented in writing (380/2023 118 §).
 */
export async function candidatesOf({ tx, scope, audit }: Doing, grounds: Grounds, { vacancyId, today, top }: Asked): Promise<VacancyCandidates> {
  const areaId = await areaOfVacancy(tx, scope, vacancyId);
  if (areaId === null) throw new Refused('vacancies.not-seen');
  const [vacancy] = await openVacancyFacts({ tx, scope: { ...scope, areaId }, today: formatIso(today) }, [vacancyId]);
  if (vacancy === undefined) throw new Refused('matching.not-open');
  const { ground, names } = await grounds.of(tx, today);
  const { seekers, protectedCount, withoutProfile } = await visibleSeekers(tx, scope, formatIso(today));
  const byId = new Map(seekers.map((each) => [each.facts.personId, each]));
  const columns = buildSeekerColumns(seekers.map(({ facts }) => facts), ground);
  const { fitting, softenings } = softenMusts<VacancyFacts>(columns, vacancy, ground);
  const ranked = matchVacancy(columns, vacancy, { ground, top, seekerOf: (id) => byId.get(id)?.facts });
  const telling = { ground, names, language: scope.language };
  const shorts = tellApart(ranked);
  const writtenIn = await languageOf(tx, areaId, vacancyId);
  const candidates = ranked.flatMap((match, at): Candidate[] => {
    const seeker = byId.get(match.personId);
    if (seeker === undefined) return [];
    const { name, coach, facts } = seeker;
    const place = { fi: names.municipality(facts.municipality, 'fi'), sv: names.municipality(facts.municipality, 'sv'), en: names.municipality(facts.municipality, 'en') };
    return [{ personId: facts.personId, name, coach, place, ...tellMatch(match, { seeker: facts, vacancy, writtenIn, short: shorts[at] }, telling) }];
  });
  for (const { personId } of candidates) {
    await audit.record(tx, scope, { action: 'candidates.view', outcome: 'allowed', personId, detail: { vacancyId } });
  }
  const usual = usualSkillsOf(vacancy, ground);
  return { seekers: seekers.length, withoutProfile, protectedLeftOut: protectedCount, candidates, fitting,
    skills: vacancy.skills.length > 0 ? 'told' : usual.length > 0 ? 'of-occupation' : 'not-known',
    usualSkills: usual.map((ref) => ({ ref, name: names.skill(ref, scope.language) })),
    mayAddSkills: areaId === scope.areaId && scope.roles.some((role) => vacancyRoutes.changeVacancy.roles.some((one) => one === role)),
    softenings: softenings.map(({ change, more }) => ({ text: changeSaid(change, names, scope.language), more })), weights: ground.weights.version, knowledge: ground.occupations.version };
}

/** What stood in for the skills that a vacancy does not list, as the occupation has them. */
function usualSkillsOf({ occupation, skills }: VacancyFacts, { occupations }: MatchGround): readonly SkillRef[] {
  const place = occupations.placeOf(occupation);
  return skills.length > 0 || place < 0 ? [] : [...occupations.essential[place] ?? []].toSorted((a, b) => (occupations.idf[b] ?? 0) - (occupations.idf[a] ?? 0))
    .flatMap((skill) => occupations.skills[skill] ?? []);
}

async function languageOf(tx: Tx, areaId: number, vacancyId: string): Promise<Language | null> {
  const { rows: [row] } = await sql<{ language: Language }>`select language from vacancy where area_id = ${areaId} and vacancy_id = ${vacancyId}::uuid`.execute(tx);
  return row?.language ?? null;
}
