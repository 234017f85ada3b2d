import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { faultsOfQualification } from '@kohtaanto/rules/recognition/qualifications.ts';
import { CASE_ROLES } from '../jobseekers/contract.ts';
import { editedByAnother } from '../jobseekers/edit-conflict.ts';
import type { Visit } from '../jobseekers/visit.ts';
import { skillNames } from '../occupations/store.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { Fault } from '../platform/http/refusal.ts';
import type { Limits, ProfileFacts, SeekerProfile } from './contract.ts';
import { findLimits, findReceipt, insertLimits, insertProfile, listProfiles, nothingTold } from './store.ts';

const coaches = ({ scope }: Visit): boolean => scope.roles.some((role) => CASE_ROLES.some((one) => one === role));

export async function tellProfile(visit: Visit): Promise<SeekerProfile> {
  const [newest, ...earlier] = await listProfiles(visit);
  const mayEdit = coaches(visit);
  await visit.note({ action: 'seeker-profile.view', detail: { version: newest?.version ?? 0 } });
  return {
    version: newest?.version ?? 0, facts: newest?.facts ?? nothingTold, setBy: newest?.setBy ?? null, setAt: newest?.setAt ?? null,
    skillNames: await skillNames(visit.tx, newest?.facts.skills ?? [], visit.scope.language),
    limits: mayEdit ? await findLimits(visit) : null, mayEdit,
    versions: [newest, ...earlier].flatMap((each) => (each === undefined ? [] : [{ version: each.version, setBy: each.setBy, setAt: each.setAt }])),
  };
}

type Form<T> = { readonly baseVersion: number; readonly receipt: string } & T;

export async function setProfile(visit: Visit, { baseVersion, facts, receipt }: Form<{ facts: ProfileFacts }>, today: PlainDate): Promise<number> {
  const sent = await findReceipt(visit, 'seeker_profile', receipt);
  if (sent !== null) return sent;
  const faults = [...faultsOf(facts, formatIso(today).slice(0, 7)), ...faultsFromAbroad(facts, formatIso(today))];
  if (faults.length > 0) throw new Refused('not-saved', {}, { faults });
  const newest = (await listProfiles(visit))[0]?.version ?? 0;
  const version = baseVersion + 1;
  if (newest !== baseVersion || !await insertProfile(visit, version, facts, receipt)) {
    throw await editedByAnother(visit, ['seeker-profile.set']);
  }
  await visit.note({ action: 'seeker-profile.set', detail: { version } });
  return version;
}

export async function setLimits(visit: Visit, { baseVersion, limits, receipt }: Form<{ limits: Limits }>): Promise<number> {
  const sent = await findReceipt(visit, 'work_limits', receipt);
  if (sent !== null) return sent;
  const both = limits.cannot.filter((each) => limits.lessOf.includes(each));
  if (both.length > 0) throw new Refused('not-saved', {}, { faults: [{ path: 'limits.lessOf', code: 'seeker-profiles.limit-twice', values: { limit: both.join(', ') } }] });
  const version = baseVersion + 1;
  if ((await findLimits(visit)).version !== baseVersion || !await insertLimits(visit, version, limits, receipt)) {
    throw await editedByAnother(visit, ['work-limits.set']);
  }
  // What it says stays in its own table: the trail is read by more people.
  await visit.note({ action: 'work-limits.set', detail: { version } });
  return version;
}

/** What the shape of a field cannot say; all of it at once. */
function* faultsOf(facts: ProfileFacts, month: string): Generator<Fault> {
  for (const [at, work] of facts.history.entries()) {
    if (work.until !== null && work.until < work.from) yield { path: `facts.history.${at}.until`, code: 'end-before-start' };
    if (work.from > month) yield { path: `facts.history.${at}.from`, code: 'seeker-profiles.month-ahead', values: { month: work.from } };
  }
  yield* twice(facts.wishes.map(({ isco, concept, title }) => concept ?? `${isco} ${title.toLowerCase()}`), 'wishes', facts.wishes.map(({ title }) => title));
  yield* twice(facts.skills, 'skills', facts.skills.map((skill) => skill.replace(/^own:/u, '')));
  yield* twice(facts.languages.map(({ language }) => language), 'languages', facts.languages.map(({ language }) => language));
  yield* twice(facts.movesTo, 'movesTo', facts.movesTo);
}

function* faultsFromAbroad({ foreignQualifications, nationalLanguages }: ProfileFacts, today: string): Generator<Fault> {
  for (const [at, each] of foreignQualifications.entries()) {
    for (const code of faultsOfQualification(each, today)) yield { path: `facts.foreignQualifications.${at}`, code: `seeker-profiles.${code}`, values: { name: each.name } };
  }
  yield* twice(nationalLanguages.map(({ language }) => language), 'nationalLanguages', nationalLanguages.map(({ language }) => language));
}

function* twice(keys: readonly string[], field: string, told: readonly string[]): Generator<Fault> {
  for (const [at, key] of keys.entries()) {
    if (keys.indexOf(key) < at) yield { path: `facts.${field}.${at}`, code: 'seeker-profiles.twice', values: { given: told[at] ?? key } };
  }
}
