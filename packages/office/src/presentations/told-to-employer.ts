import { addMonths, formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { consentFields } from '@kohtaanto/rules/presentations/employer-consent.ts';
import type { ConsentField } from '@kohtaanto/rules/presentations/employer-consent.ts';
import type { CandidateState } from '@kohtaanto/rules/presentations/candidate-steps.ts';
import { languages } from '@kohtaanto/words/language.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import type { MatchNames } from '@kohtaanto/words/matching/told.ts';
import { usualSkillNames } from '@kohtaanto/words/matching/usual-skills.ts';
import { sql } from 'kysely';
import type { Reading } from '../employers/doing.ts';
import type { Tx } from '../platform/platform.ts';
import type { ProfileFacts } from '../seeker-profiles/contract.ts';
import type { Doing } from './doing.ts';
import type { Told } from './shapes.ts';

const UNBROKEN_MONTHS = 12;

type KnownRow = {
  readonly name: string | null; readonly phone: string | null; readonly email: string | null; readonly isProtected: boolean; readonly motherTongue: string;
  readonly nationality: string; readonly language: 'fi' | 'sv' | 'en'; readonly facts: ProfileFacts | null; readonly unemployedSince: string | null;
  /** By their addresses, in each language. */
  readonly skillNames: Readonly<Record<string, Names>>;
};
type Names = Readonly<Partial<Record<Language, string>>>;

type Known = { readonly told: Told; readonly language: Language; readonly isProtected: boolean };

/**
 * All that the register knows of what 118 § 2 lets be told, as it is on the day: what is not known is not there. Of military service and of an
 * introduction the register has no field; the person may write the latter with the consent.
 */
export async function knownOf({ tx, scope, today, grounds }: Reading & Pick<Doing, 'grounds'>, personId: string): Promise<Known> {
  const { rows: [known] } = await sql<KnownRow>`
    select i.given_name || ' ' || i.family_name as name, i.phone, i.email, p.protected as "isProtected", p.mother_tongue as "motherTongue", p.nationality, p.service_language as language, f.facts,
      (select lower(e.period)::text from employment_status e where e.area_id = p.area_id and e.person_id = p.person_id and e.code = '02' and e.period @> ${today}::date) as "unemployedSince",
      coalesce((select jsonb_object_agg(n.uri, n.names) from (select l.uri, jsonb_object_agg(l.language, l.label) as names from esco_label l where l.preferred
        and l.language in ('fi', 'sv', 'en') and l.uri in (select jsonb_array_elements_text(f.facts->'skills')) group by 1) n), '{}') as "skillNames"
    from person p left join person_identity i on i.area_id = p.area_id and i.person_id = p.person_id
    left join lateral (select s.facts from seeker_profile s where s.area_id = p.area_id and s.person_id = p.person_id order by s.version desc limit 1) f on true
    where p.area_id = ${scope.areaId} and p.person_id = ${personId}::uuid`.execute(tx);
  if (known === undefined) return { told: {}, language: 'fi', isProtected: false };
  const { names } = await grounds.of(tx, plainDate(today));
  return { told: toldOf(known, today, names), language: known.language, isProtected: known.isProtected };
}

function toldOf(known: KnownRow, today: string, names: MatchNames): Told {
  const { facts, unemployedSince } = known;
  const long = unemployedSince !== null && unemployedSince <= formatIso(addMonths(plainDate(today), -UNBROKEN_MONTHS));
  return {
    ...(known.name === null || known.isProtected ? {} : { contacts: { name: known.name, phone: known.phone, email: known.email } }),
    'mother-tongue-and-languages': { motherTongue: known.motherTongue, languages: facts?.languages ?? [] },
    'citizenship': { nationality: known.nationality },
    ...(facts === null ? {} : fromProfile(facts, known, names)),
    ...(long ? { 'long-unemployed': { since: unemployedSince } } : {}),
  };
}

function fromProfile(facts: ProfileFacts, { skillNames, language }: Pick<KnownRow, 'skillNames' | 'language'>, names: MatchNames): Told {
  const { education, history, skills, licences, wishes, workingTimes, shifts, availableFrom } = facts;
  const titles = (jobs: readonly { readonly title: string; readonly isco: string; readonly concept: string | null }[]) =>
    Object.fromEntries(jobs.map(({ title, isco, concept }) => [title, { ...inEach(names, isco), ...(concept === null ? {} : inEach(names, concept)) }]));
  const named = skills.map((skill) => (skill.startsWith('own:') ? { name: skill.slice(4), in: usualSkillNames(skill.slice(4)) }
    : { name: skillNames[skill]?.[language] ?? skillNames[skill]?.fi ?? '', in: skillNames[skill] ?? {} })).filter(({ name }) => name !== '');
  return {
    ...(education === null ? {} : { education: { level: education } }),
    ...(history.length === 0 ? {} : {
      'work-history': { work: history.map(({ title, employer, from, until }) => ({ title, employer, from, until })), writtenIn: language, names: titles(history) },
    }),
    'skills-and-wishes': {
      skills: named.map(({ name }) => name), licences, wishes: wishes.map(({ title }) => title), workingTimes, shifts, availableFrom, writtenIn: language,
      names: { ...Object.fromEntries(named.map((each) => [each.name, { ...each.in }])), ...titles(wishes) },
    },
  };
}

/** Of a code that has no name nothing is said. */
const inEach = (names: MatchNames, code: string): Names =>
  Object.fromEntries(languages.map((reader) => [reader, names.occupation(code, reader)]).filter(([, said]) => said !== code));

/** Which fields of what is known can be asked about. */
export const fieldsOf = (told: Told): readonly ConsentField[] => consentFields.filter((field) => field in told);

export type Consented = { readonly fields: readonly ConsentField[]; readonly introduction: string; readonly healthItems: readonly string[] };

/** Only what was consented to, as it is on the day of presenting; health only the items that were consented to one by one. */
export function consentedOf(known: Told, { fields, introduction, healthItems }: Consented): Told {
  const told = Object.fromEntries(Object.entries(known).filter(([field]) => fields.some((each) => each === field)));
  return {
    ...told,
    ...(introduction !== '' && fields.includes('introduction') ? { introduction: { text: introduction } } : {}),
    ...(healthItems.length > 0 ? { health: { items: [...healthItems] } } : {}),
  };
}

export type EmployerSide = { readonly areaId: number; readonly vacancyId: string };
export type PresentedCandidate = {
  readonly areaId: number; readonly candidateId: string; readonly state: CandidateState; readonly presentedOn: string;
  /** Null once the consent has been withdrawn: then nothing more is told, and what was given is to be destroyed. */
  readonly told: Told | null; readonly destroy: boolean;
};

/** All that the employer's side of a vacancy may be told of its candidates, whoever asks: those presented, by consents that stand. */
export async function presentedTo({ tx }: { readonly tx: Tx }, { areaId, vacancyId }: EmployerSide): Promise<readonly PresentedCandidate[]> {
  const { rows } = await sql<PresentedCandidate>`
    select c.area_id as "areaId", c.candidate_id as "candidateId", c.state, c.presented_on as "presentedOn",
      case when consent_stands(r.area_id, r.consent_id) then r.told end as told, coalesce(not consent_stands(r.area_id, r.consent_id), true) as destroy
    from candidate c
    left join lateral (select p.area_id, p.consent_id, p.told from presentation p where p.area_id = c.area_id and p.candidate_id = c.candidate_id order by p.at desc limit 1) r on true
    where c.vacancy_area_id = ${areaId} and c.vacancy_id = ${vacancyId}::uuid and c.presented_on is not null
    order by c.presented_on, c.candidate_id`.execute(tx);
  return rows;
}
