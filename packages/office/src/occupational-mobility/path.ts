import { formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { nearOccupations } from '@kohtaanto/rules/occupational-mobility/near-occupations.ts';
import { sixStepPath } from '@kohtaanto/rules/occupational-mobility/six-steps.ts';
import type { SeekerFacts, SkillRef } from '@kohtaanto/rules/matching/matching-facts.ts';
import { sql } from 'kysely';
import { CASE_ROLES } from '../jobseekers/contract.ts';
import { editedByAnother } from '../jobseekers/edit-conflict.ts';
import type { Visit } from '../jobseekers/visit.ts';
import { seekerFactsOf } from '../matching/seeker-facts.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { Fault } from '../platform/http/refusal.ts';
import { listProfiles } from '../seeker-profiles/store.ts';
import type { MobilityPath, PathFacts, Training } from './contract.ts';
import type { MobilityGrounds } from './knowledge.ts';
import { gapOf, givenBy, nameOfGap } from './near-occupations.ts';
import { listTrainings } from './training-store.ts';

const nothingTold: PathFacts = { target: null, trainingId: null, trainingDone: false, proofs: [], pitch: '', offers: [], employed: null };
type Kept = { readonly version: number; readonly facts: PathFacts; readonly setBy: string | null; readonly setAt: string };

async function listPaths({ tx, scope, person }: Visit): Promise<readonly Kept[]> {
  const { rows } = await sql<Kept>`select p.version, p.facts, s.given_name || ' ' || s.family_name as "setBy",
      to_char(p.set_at at time zone 'Europe/Helsinki', 'YYYY-MM-DD"T"HH24:MI') as "setAt"
    from mobility_path p left join staff s on s.area_id = p.area_id and s.staff_id = p.set_by
    where p.area_id = ${scope.areaId} and p.person_id = ${person.personId} order by p.version desc`.execute(tx);
  return rows;
}

/** The six steps with what the register knows of each, read anew each time; only what people have written is kept (MAT-3). */
export async function tellPath(visit: Visit, grounds: MobilityGrounds, today: PlainDate): Promise<MobilityPath> {
  const { tx, scope, person } = visit;
  const versions = await listPaths(visit);
  const [newest] = versions;
  const facts = newest?.facts ?? nothingTold;
  const [profile] = await listProfiles(visit);
  const trainings = await listTrainings({ tx, scope, today: formatIso(today) }, true);
  const training = trainings.find(({ trainingId }) => trainingId === facts.trainingId) ?? null;
  const { ground, names } = await grounds.of(tx, scope, today);
  const seeker = profile === undefined ? null : seekerFactsOf(person.personId, person.municipalityCode, profile.facts, formatIso(today));
  const missing = facts.target === null || seeker === null ? null : missingOf(facts.target, seeker, ground);
  const filled = training === null || missing === null ? 0 : missing.filter((ref) => givenBy(training).gives.includes(ref)).length;
  const { rows: [market] } = await sql<{ until: string | null }>`select max(valid_until)::text as until from profile
    where area_id = ${scope.areaId} and person_id = ${person.personId} and published_on <= ${formatIso(today)}::date`.execute(tx);
  const steps = sixStepPath({
    profileTold: profile !== undefined, skills: profile?.facts.skills.length ?? 0, licences: profile?.facts.licences.length ?? 0, works: profile?.facts.history.length ?? 0,
    target: facts.target !== null, missing: missing?.length ?? null, filled, training: training === null ? null : { starts: dayOf(training.starts), done: facts.trainingDone },
    proofs: facts.proofs.length, pitch: facts.pitch.trim() !== '', marketProfileUntil: dayOf(market?.until ?? null), offers: facts.offers.length,
    employedOn: dayOf(facts.employed?.on ?? null),
  }, today);
  await visit.note({ action: 'mobility-path.view', detail: { version: newest?.version ?? 0 } });
  return {
    version: newest?.version ?? 0, facts, setBy: newest?.setBy ?? null, setAt: newest?.setAt ?? null, mayEdit: mayCoach(visit),
    steps: steps.map(({ step, state, known, next }) => ({ step, state, next, known: known.map(({ code, values }) => ({ code, values: asText(values) })) })),
    skills: (profile?.facts.skills ?? []).map((ref) => names.skill(ref, scope.language)), licences: [...profile?.facts.licences ?? []], wishes: [...profile?.facts.wishes ?? []],
    missing: (missing ?? []).map((ref) => nameOfGap(ref, names, scope.language)), training, trainings: choices(trainings, facts.trainingId, scope.language),
    versions: versions.map(({ version, setBy, setAt }) => ({ version, setBy, setAt })),
  };
}

const mayCoach = ({ scope }: Visit): boolean => scope.roles.some((role) => CASE_ROLES.some((one) => one === role));
const dayOf = (text: string | null): PlainDate | null => (text === null ? null : plainDate(text));
const choices = (trainings: readonly Training[], chosen: string | null, language: 'fi' | 'sv' | 'en') => trainings.filter(({ over, trainingId }) => !over || trainingId === chosen)
  .map(({ trainingId, names }) => ({ trainingId, name: names[language] ?? names.fi }));

/** Days travel as days. */
const asText = (values: Readonly<Record<string, number>>): Record<string, number | string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, ['starts', 'until', 'day'].includes(name) ? formatIso(value as PlainDate) : value]));

/** Null where nothing is known of the skills of the occupation and it needs no card. */
function missingOf(target: NonNullable<PathFacts['target']>, seeker: SeekerFacts, ground: Parameters<typeof nearOccupations>[1]): readonly SkillRef[] | null {
  const ofTarget = nearOccupations<SeekerFacts>({ ...seeker, history: seeker.history.filter(({ occupation }) => occupation.isco !== target.isco) }, ground, {
    top: 1, leastEssential: 1, only: ({ isco, concept }) => (target.concept === null ? isco === target.isco : concept === target.concept),
  });
  const gap = gapOf(target.isco, ofTarget[0]?.missing ?? [], seeker.licences);
  return ofTarget.length === 0 && gap.length === 0 ? null : gap;
}

type Form = { readonly baseVersion: number; readonly facts: PathFacts; readonly receipt: string };

export async function setPath(visit: Visit, { baseVersion, facts, receipt }: Form, today: PlainDate): Promise<number> {
  const { tx, scope, person } = visit;
  const { rows: [sent] } = await sql<{ version: number }>`select version from mobility_path
    where area_id = ${scope.areaId} and person_id = ${person.personId} and receipt = ${receipt}::uuid`.execute(tx);
  if (sent !== undefined) return sent.version;
  const [newest] = await listPaths(visit);
  const kept = new Set((await listTrainings({ tx, scope, today: formatIso(today) }, true)).map(({ trainingId }) => trainingId));
  const faults = [...faultsOf(facts, formatIso(today), (id) => kept.has(id) || newest?.facts.trainingId === id)];
  if (faults.length > 0) throw new Refused('not-saved', {}, { faults });
  const version = baseVersion + 1;
  const { rows } = await sql`insert into mobility_path (area_id, person_id, version, facts, set_by, receipt)
    select ${scope.areaId}::smallint, ${person.personId}::uuid, ${version}::int, ${JSON.stringify(facts)}::jsonb, ${scope.staffId}, ${receipt}::uuid
    where ${(newest?.version ?? 0) === baseVersion} on conflict do nothing returning version`.execute(tx);
  if (rows.length === 0) throw await editedByAnother(visit, ['mobility-path.set']);
  await visit.note({ action: 'mobility-path.set', detail: { version } });
  return version;
}

function* faultsOf({ trainingId, trainingDone, offers }: PathFacts, today: string, isKept: (trainingId: string) => boolean): Generator<Fault> {
  if (trainingId !== null && !isKept(trainingId)) yield { path: 'facts.trainingId', code: 'mobility.training-gone' };
  if (trainingId === null && trainingDone) yield { path: 'facts.trainingDone', code: 'mobility.training-not-chosen' };
  for (const [at, { on }] of offers.entries()) if (on > today) yield { path: `facts.offers.${at}.on`, code: 'mobility.day-ahead', values: { day: on } };
}
