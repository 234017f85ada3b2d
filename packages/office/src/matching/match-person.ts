import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { almostMatching } from '@kohtaanto/rules/matching/almost-match.ts';
import { tellApart } from '@kohtaanto/rules/matching/tell-apart.ts';
import { matchSeeker, ownPages, seekerMatcher } from '@kohtaanto/rules/matching/match-seeker.ts';
import type { Match } from '@kohtaanto/rules/matching/match-reasons.ts';
import type { VacancyFacts } from '@kohtaanto/rules/matching/matching-facts.ts';
import { readySeeker } from '@kohtaanto/rules/matching/ready-facts.ts';
import { isOfWish, stoppedOfWishes } from '@kohtaanto/rules/matching/stopped-of-wishes.ts';
import { buildVacancyColumns } from '@kohtaanto/rules/matching/vacancy-columns.ts';
import { workLimitsMet } from '@kohtaanto/rules/matching/work-limits.ts';
import { gapsOfMatch } from '@kohtaanto/rules/service-possibilities/gaps-of-match.ts';
import type { Gap } from '@kohtaanto/rules/service-possibilities/services-for-gaps.ts';
import { sql } from 'kysely';
import type { NameInLanguages } from '../areas/contract.ts';
import type { Language } from '../platform/platform.ts';
import { CASE_ROLES } from '../jobseekers/contract.ts';
import type { Visit } from '../jobseekers/visit.ts';
import type { Limits } from '../seeker-profiles/contract.ts';
import { findLimits, listProfiles } from '../seeker-profiles/store.ts';
import { openVacancyFacts, sharedVacancyFacts } from '../vacancies/store.ts';
import type { PersonMatches, VacancyMatch } from './contract.ts';
import type { Grounds } from './match-ground.ts';
import { seekerFactsOf } from './seeker-facts.ts';
import { servicesTold } from './services-told.ts';
import { longWayTold, supportTold } from './support-told.ts';
import { tellMatch } from './tell-match.ts';
import type { Telling } from './tell-match.ts';

/** How many are told that one step would open, and how many of wished work that more stands in the way of. */
const ONE_STEP = 5;
const STOPPED = 40;

/** Open vacancies for one person (MAT-1). A person decides what comes of it: nothing is offered or refused here (MAT-6). */
export async function matchPerson(visit: Visit, grounds: Grounds, { today, top }: { readonly today: PlainDate; readonly top: number }): Promise<PersonMatches> {
  const { tx, scope, person } = visit;
  const [profile] = await listProfiles(visit);
  const { ground, names } = await grounds.of(tx, today);
  const reading = { tx, scope, today: formatIso(today) };
  const vacancies = [...await openVacancyFacts(reading), ...await sharedVacancyFacts(reading)];
  await visit.note({ action: 'matches.view', detail: { open: vacancies.length, weights: ground.weights.version } });
  const coached = scope.roles.some((role) => CASE_ROLES.some((one) => one === role));
  const support = coached ? await supportTold(visit, profile?.facts.education ?? null, today) : null;
  const none = { open: vacancies.length, stopped: 0, matches: [], oneStepAway: [], wishedStopped: { count: 0, matches: [] },
    support, weights: ground.weights.version, knowledge: ground.occupations.version };
  if (profile === undefined) return { profileVersion: 0, ...none };
  const seeker = seekerFactsOf(person.personId, person.municipalityCode, profile.facts, formatIso(today));
  const byId = new Map(vacancies.map((each) => [each.vacancyId, each]));
  const [columns, vacancyOf] = [buildVacancyColumns(vacancies, ground), (id: string) => byId.get(id)];
  const matcher = seekerMatcher(columns, ground);
  const free = matcher.rank(readySeeker(seeker, ground, ownPages(columns.book)).coded, columns.size).length;
  const ranked = matchSeeker(columns, seeker, { ground, top, matcher, vacancyOf });
  // Two cards that are both lacking are two steps; of what one step opens, wished work first.
  const near = almostMatching(columns, seeker, { ground, top: columns.size, matcher, vacancyOf }).map(({ match }) => match).filter(({ hardStops }) => hardStops.length === 1)
    .toSorted((a, b) => Number(isOfWish(b)) - Number(isOfWish(a))).slice(0, ONE_STEP);
  const nearIds = new Set(near.map(({ vacancyId }) => vacancyId));
  const further = stoppedOfWishes(seeker, vacancies, ground).filter(({ vacancyId }) => !nearIds.has(vacancyId));
  const told = further.slice(0, STOPPED);
  const limits = coached ? await findLimits(visit) : null;
  const shown = await shownOf(visit, [...ranked, ...near, ...told]);
  const telling: Telling = { ground, names, language: scope.language };
  const tell = (matches: readonly Match[]): VacancyMatch[] => {
    const shorts = tellApart(matches);
    return matches.flatMap((match, at) => {
      const [vacancy, found] = [byId.get(match.vacancyId), shown.get(match.vacancyId)];
      if (vacancy === undefined || found === undefined) return [];
      const { writtenIn, ...about } = found;
      const [longWay, met] = [longWayTold(seeker, vacancy, ground, scope.language), limitsOf(limits, vacancy)];
      const gaps: readonly Gap[] = [...(match.hardStops.length === 0 ? [] : gapsOfMatch(match)),
        ...(met !== null && met.cannot.length + met.lessOf.length > 0 ? [{ kind: 'work-limits' as const }] : [])];
      // The allowance of a long way is told by itself, with the way.
      const services = servicesTold(gaps, today, scope.language).filter(({ kind }) => longWay === null || kind !== 'mobility-allowance');
      return [{ ...about, longWay, limits: met, services, ...tellMatch(match, { seeker, vacancy, writtenIn, short: shorts[at] }, telling) }];
    });
  };
  return { ...none, profileVersion: profile.version, stopped: vacancies.length - free, matches: tell(ranked), oneStepAway: tell(near),
    wishedStopped: { count: further.length, matches: tell(told) } };
}

function limitsOf(limits: Limits | null, vacancy: VacancyFacts): VacancyMatch['limits'] {
  if (limits === null) return null;
  const { cannot, lessOf } = workLimitsMet(limits, vacancy);
  return { cannot: [...cannot], lessOf: [...lessOf] };
}

type Shown = { readonly vacancyId: string; readonly title: string; readonly employer: string; readonly place: NameInLanguages | null; readonly closes: string | null; readonly places: number;
  readonly occupationSuggested: boolean; readonly ofArea: NameInLanguages | null; readonly writtenIn: Language };

async function shownOf({ tx, scope }: Visit, matches: readonly Match[]): Promise<ReadonlyMap<string, Shown>> {
  const { rows } = await sql<Shown>`
    select v.vacancy_id as "vacancyId", v.title, v.employer_name as employer, v.closes, v.places, v.language as "writtenIn", v.occupation_by = 'suggested' as "occupationSuggested",
      case when v.area_id <> ${scope.areaId} then jsonb_build_object('fi', a.name_fi, 'sv', a.name_sv, 'en', a.name_en) end as "ofArea",
      case when m.municipality_code is null then null else jsonb_build_object('fi', m.name_fi, 'sv', m.name_sv, 'en', m.name_en) end as place
    from vacancy v join area a using (area_id) left join municipality m using (municipality_code)
    where v.vacancy_id = any (${matches.map(({ vacancyId }) => vacancyId)}::uuid[])
      and v.area_id = any (array(select ${scope.areaId}::smallint union select s.area_id from vacancy_share s where s.to_area_id = ${scope.areaId} and s.until is null))`.execute(tx);
  return new Map(rows.map((row) => [row.vacancyId, row]));
}
