import { formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { isShownWhenHired, licences as allLicences } from '@kohtaanto/rules/matching/matching-facts.ts';
import type { Licence, OccupationRef, SeekerFacts, SkillRef, VacancyFacts } from '@kohtaanto/rules/matching/matching-facts.ts';
import type { Match } from '@kohtaanto/rules/matching/match-reasons.ts';
import { scoreMatch } from '@kohtaanto/rules/matching/score-match.ts';
import { FITS_FROM } from '@kohtaanto/rules/matching/soften-musts.ts';
import { LEAST_MOVERS } from '@kohtaanto/rules/occupational-mobility/known-moves.ts';
import { nearGroups } from '@kohtaanto/rules/occupational-mobility/near-groups.ts';
import { NEAR_FROM, nearOccupations, trainingsFor } from '@kohtaanto/rules/occupational-mobility/near-occupations.ts';
import { mayBeReached } from '@kohtaanto/rules/occupational-mobility/reachable-work.ts';
import { isOpenThen, trainingEnds, trainingsByWish, trainingsOpen } from '@kohtaanto/rules/occupational-mobility/training-opens.ts';
import { gapOfLicence } from '@kohtaanto/rules/service-possibilities/services-for-gaps.ts';
import type { Gap } from '@kohtaanto/rules/service-possibilities/services-for-gaps.ts';
import { licencesOfOccupation } from '@kohtaanto/rules/vacancies/occupation-licences.ts';
import { licencesSaid } from '@kohtaanto/words/matching/matching-names.ts';
import type { Visit } from '../jobseekers/visit.ts';
import { seekerFactsOf } from '../matching/seeker-facts.ts';
import { servicesTold } from '../matching/services-told.ts';
import type { Language } from '../platform/platform.ts';
import type { ProfileFacts } from '../seeker-profiles/contract.ts';
import { listProfiles } from '../seeker-profiles/store.ts';
import { openVacancyFacts } from '../vacancies/store.ts';
import type { MobilityVacancy, NearOccupation, NearOccupations, Training } from './contract.ts';
import { namesOfConcepts, OWN_CONCEPT } from './knowledge.ts';
import type { MobilityGround, MobilityGrounds } from './knowledge.ts';
import { vacanciesShown } from './shown-vacancies.ts';
import type { ShownVacancy } from './shown-vacancies.ts';
import { listTrainings } from './training-store.ts';
import { wagesOf } from './wages.ts';

/** Groups without known skills are near when at least their minor group is the same, or people have moved so. */
const NEAR_ENOUGH = 300;
const BEST = 5;
const LICENCE = 'licence:';

type Asked = { readonly today: PlainDate; readonly top: number; readonly places: 'open' | 'any' };
/** A near occupation by unit group: the nearest concept of it, or the group alone. */
type Near = {
  readonly occupation: OccupationRef; readonly nearness: number; readonly from: OccupationRef | null; readonly coverage: number | null;
  readonly held: readonly SkillRef[]; readonly missing: readonly SkillRef[]; readonly besides: readonly SkillRef[];
};

/** Where the person could go from the work done, what stands between, and what fills it (MAT-3). */
export async function tellNearOccupations(visit: Visit, grounds: MobilityGrounds, { today, top, places }: Asked): Promise<NearOccupations> {
  const { tx, scope, person } = visit;
  const reading = { tx, scope, today: formatIso(today) };
  const known = await grounds.of(tx, scope, today);
  const { ground, matchGround } = known;
  const [profile] = await listProfiles(visit);
  const wages = await wagesOf(tx, scope.areaId);
  await visit.note({ action: 'near-occupations.view', detail: { knowledge: ground.occupations.version } });
  const told = {
    worksTold: profile?.facts.history.length ?? 0, commuting: { km: profile?.facts.travelLimit ?? ground.commuting.km, own: profile?.facts.travelLimit != null, section: '380/2023 10 §' },
    basis: {
      nearFrom: NEAR_FROM / 20, fitsFrom: FITS_FROM / 10_000, skills: known.skills, knowledge: ground.occupations.version, moves: known.moves.length, leastMovers: LEAST_MOVERS,
      wageSource: wages.source,
    },
  };
  if (profile === undefined) return { profileVersion: 0, ...told, near: [], trainings: [] };
  const seeker = seekerFactsOf(person.personId, person.municipalityCode, profile.facts, reading.today);
  const trainings = await listTrainings(reading);
  const vacancies = await openVacancyFacts(reading);
  const gains = trainingsOpen(seeker, trainings.map(({ trainingId, skills, licences }) => ({ id: trainingId, skills, licences })), vacancies, matchGround);
  const within = vacancies.filter((vacancy) => isWithin(vacancy, seeker, told.commuting.km, known));
  const byIsco = Map.groupBy(within, ({ occupation }) => occupation.isco);
  const wished = new Set(profile.facts.wishes.map(({ isco }) => isco));
  const iscoOf = new Map(vacancies.map(({ vacancyId, occupation }) => [vacancyId, occupation.isco]));
  const isReached = (id: string): boolean => {
    const municipality = trainings.find(({ trainingId }) => trainingId === id)?.municipality ?? null;
    return municipality === null || isWithin({ municipality, remote: 'no' }, seeker, told.commuting.km, known);
  };
  const byWish = trainingsByWish(gains.map((gain) => ({ ...gain, reached: isReached(gain.id) })), (id) => wished.has(iscoOf.get(id) ?? ''));
  const near = nearOf(seeker, known, { top, only: (isco) => (places === 'any' || byIsco.has(isco)) && mayBeReached(isco, { ...profile.facts, wished: wished.has(isco) }) });
  const bestOf = (isco: string): readonly Match[] => (byIsco.get(isco) ?? []).map((vacancy) => scoreMatch<SeekerFacts, VacancyFacts>(seeker, vacancy, matchGround))
    .sort((a, b) => a.hardStops.length - b.hardStops.length || b.points - a.points || (a.vacancyId < b.vacancyId ? -1 : 1));
  const best = new Map(near.map(({ occupation: { isco } }) => [isco, bestOf(isco)]));
  const shown = await vacanciesShown(reading, [...best.values(), ...gains.map(({ opens }) => opens)].flatMap((list) => list.map(({ vacancyId }) => vacancyId)));
  const concepts = await namesOfConcepts(tx, near.flatMap(({ occupation: { concept } }) => (concept === null ? [] : [concept])));
  const telling: Telling = { known, language: scope.language, trainings, concepts, profile: profile.facts, seeker, today };
  return {
    profileVersion: profile.version, ...told,
    near: near.map((each) => {
      const { isco } = each.occupation;
      const matches = (best.get(isco) ?? []).map((after) => ({ vacancyId: after.vacancyId, before: null, after }));
      return { ...tellNear(each, telling), vacancies: tellVacancies(matches, shown), wage: wages.of(isco) };
    }),
    trainings: byWish.flatMap((gain) => {
      const training = trainings.find(({ trainingId }) => trainingId === gain.id);
      if (training === undefined || (gain.opens.length === 0 && gain.lifts.vacancies === 0)) return [];
      const { count, best: few } = tellVacancies(gain.opens, shown);
      const ends = trainingEnds({ starts: training.starts === null ? null : plainDate(training.starts), lengthDays: training.lengthDays }, today);
      const stillOpen = gain.opens.filter(({ vacancyId }) => isOpenThen(plainDate(shown.get(vacancyId)?.closes ?? '1900-01-01'), ends)).length;
      return [{ training, opens: { count, wished: gain.wished, best: few, ends: ends === null ? null : formatIso(ends), stillOpen },
        lifts: { vacancies: gain.lifts.vacancies, most: tenths(gain.lifts.most) }, reached: gain.reached }];
    }),
  };
}

/** The nearest of each unit group, with its skills where they are known, and after them groups by the tree and by moves alone. */
function nearOf(seeker: SeekerFacts, { ground }: MobilityGround, { top, only }: { readonly top: number; readonly only: (isco: string) => boolean }): readonly Near[] {
  const done = new Set(seeker.history.map(({ occupation }) => occupation.isco));
  const byIsco = new Map<string, Near>();
  for (const near of nearOccupations<SeekerFacts>(seeker, ground, { top: top * 6, leftOut: ({ isco }) => done.has(isco) || !only(isco) })) {
    if (byIsco.size < top && !byIsco.has(near.occupation.isco)) byIsco.set(near.occupation.isco, near);
  }
  // Of what an occupation needs is known, it has been weighed above; the tree alone tells of the others.
  const withSkills = new Set(ground.occupations.refs.slice(0, ground.occupations.concepts).map(({ isco }) => isco));
  const rest = nearGroups<SeekerFacts>(seeker, ground, { top: Math.max(0, top - byIsco.size), least: NEAR_ENOUGH, leftOut: (isco) => byIsco.has(isco) || withSkills.has(isco) || !only(isco) });
  return [...byIsco.values(), ...rest.map((group): Near => ({ ...group, coverage: null, held: [], missing: [], besides: [] }))];
}

/** The work can be gone to from home, or from where the person would move, or is done from anywhere. */
function isWithin({ municipality, remote }: Pick<VacancyFacts, 'municipality' | 'remote'>, { municipality: home, movesTo }: SeekerFacts, km: number, { ground: { places } }: MobilityGround): boolean {
  if (remote === 'wholly') return true;
  if (municipality === null) return false;
  if (municipality === home || movesTo.includes(municipality)) return true;
  const far = places.km(places.placeOf(home), places.placeOf(municipality));
  return far >= 0 && far <= km;
}

type Telling = {
  readonly known: MobilityGround; readonly language: Language; readonly trainings: readonly Training[]; readonly concepts: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly profile: ProfileFacts; readonly seeker: SeekerFacts; readonly today: PlainDate;
};

function tellNear({ occupation: { isco, concept }, nearness, from, coverage, held, missing, besides }: Near, telling: Telling): Omit<NearOccupation, 'vacancies' | 'wage'> {
  const { known: { names, moves }, language, concepts, profile, seeker, trainings } = telling;
  const name = (ref: SkillRef): string => nameOfGap(ref, names, language);
  const group = names.occupation(isco, language);
  const called = concept === null || concept.startsWith(OWN_CONCEPT) ? undefined : concepts.get(concept);
  const own = called?.[language] ?? called?.fi ?? called?.en;
  const gap = gapOf(isco, missing, seeker.licences);
  const done = new Set(seeker.history.map((work) => work.occupation.isco));
  const moved = moves.filter((move) => move.to === isco && done.has(move.from)).map(({ personsAtLeast }) => personsAtLeast);
  return {
    isco, concept, name: own ?? group, groupName: own === undefined ? null : group, wished: profile.wishes.some((wish) => wish.isco === isco),
    from: from === null ? null : names.occupation(from.isco, language), movedAtLeast: moved.length === 0 ? null : Math.max(...moved),
    nearness: Math.round(nearness / 10), coverage: coverage === null ? null : Math.round(coverage / 10), held: held.map(name), besides: besides.map(name),
    missing: gap.map((ref) => ({ ref, name: name(ref), kind: ref.startsWith(LICENCE) ? 'licence' : 'skill' })),
    trainings: trainingsFor({ missing: gap }, trainings.map(givenBy)).slice(0, BEST).map(({ training, fills, stillMissing }) =>
      ({ trainingId: training.id, fills: fills.map(name), stillMissing: stillMissing.length })),
    services: servicesTold(gapsOf(gap), telling.today, language),
  };
}

/** What the skills of an occupation and its work cannot be done without, of which nothing says the person has it. */
export const gapOf = (isco: string, missing: readonly SkillRef[], held: readonly Licence[]): readonly SkillRef[] =>
  [...licencesOfOccupation(isco).filter((licence) => !held.includes(licence) && !isShownWhenHired(licence)).map((licence) => LICENCE + licence), ...missing];

/** Work not done before is a gap of its own: it may be tried before it is chosen. */
const gapsOf = (gap: readonly SkillRef[]): readonly Gap[] => [...gap.flatMap((ref): readonly Gap[] => {
  const licence = allLicences.find((each) => ref === LICENCE + each);
  return licence === undefined ? [{ kind: 'skill' }] : [gapOfLicence(licence)].flatMap((found) => found ?? []);
}), { kind: 'new-occupation' }];

export const givenBy = ({ trainingId, skills, licences, lengthDays }: Training) =>
  ({ id: trainingId, gives: [...skills, ...licences.map((licence) => LICENCE + licence)], days: lengthDays });

export function nameOfGap(ref: SkillRef, names: MobilityGround['names'], language: Language): string {
  if (!ref.startsWith(LICENCE)) return names.skill(ref, language);
  const licence = ref.slice(LICENCE.length);
  return licence in licencesSaid ? licencesSaid[licence as Licence][language] : licence;
}

type Told = { readonly vacancyId: string; readonly before: Match | null; readonly after: Match };

function tellVacancies(matches: readonly Told[], shown: ReadonlyMap<string, ShownVacancy>): NearOccupation['vacancies'] {
  const all = matches.flatMap(({ vacancyId, before, after }): MobilityVacancy[] => {
    const vacancy = shown.get(vacancyId);
    return vacancy === undefined ? [] : [{ ...vacancy, score: tenths(after.points), stops: after.hardStops.length, before: before === null ? null : tenths(before.points) }];
  });
  return { count: all.length, places: all.reduce((sum, { places }) => sum + places, 0), best: all.slice(0, BEST) };
}

/** Of a million points, as tenths of a hundred. */
const tenths = (points: number): number => Math.round(points / 1000) / 10;
