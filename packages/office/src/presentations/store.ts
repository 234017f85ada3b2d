import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { CandidateState } from '@kohtaanto/rules/presentations/candidate-steps.ts';
import { consentStanding } from '@kohtaanto/rules/presentations/employer-consent.ts';
import type { ConsentField, ConsentStanding } from '@kohtaanto/rules/presentations/employer-consent.ts';
import { reachOf } from '@kohtaanto/rules/presentations/employer-reach.ts';
import type { Reach } from '@kohtaanto/rules/presentations/employer-reach.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { presentationWord } from '@kohtaanto/words/presentations/presentation-words.ts';
import { vacancyWord } from '@kohtaanto/words/vacancies/vacancy-words.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { NameInLanguages } from '../areas/contract.ts';
import type { Reading } from '../employers/doing.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope } from '../platform/platform.ts';
import type { CandidateStep, Consent, DestructionStep, Told, VacancyOutline } from './shapes.ts';

export const areaName = sql.raw(`jsonb_build_object('fi', a.name_fi, 'sv', a.name_sv, 'en', a.name_en)`);
export const outlineColumns = sql.raw(`v.vacancy_id as "vacancyId", v.area_id as "areaId", jsonb_build_object('fi', a.name_fi, 'sv', a.name_sv, 'en', a.name_en) as area,
  v.title, v.employer_name as employer, case when m.municipality_code is null then null else jsonb_build_object('fi', m.name_fi, 'sv', m.name_sv, 'en', m.name_en) end as place,
  v.closes, v.state, v.state_since as "stateSince", (select s.given_name || ' ' || s.family_name from vacancy_state h join staff s on s.area_id = h.area_id and s.staff_id = h.by
  where h.area_id = v.area_id and h.vacancy_id = v.vacancy_id order by h.entry_id desc limit 1) as "movedBy", v.places, v.description, v.apply, v.wording = 'unlooked' as "wordingUnlooked"`);

export type Outline = VacancyOutline & { readonly responsibleId: string | null };

/** An own vacancy, or another area's that this one has been shown or has a candidate for. */
export async function findOutline({ tx, scope, today }: Reading, vacancyId: string): Promise<Outline> {
  const { rows: [found] } = await sql<Outline>`
    select ${outlineColumns}, v.responsible_id as "responsibleId", v.area_id = ${scope.areaId} as own, (v.state = 'open' and v.closes >= ${today}::date and v.wording <> 'unlooked') as open
    from vacancy v join area a using (area_id) left join municipality m using (municipality_code)
    where v.vacancy_id = ${vacancyId}::uuid
      and v.area_id = any (array(select ${scope.areaId}::smallint union select met.area_id from vacancies_met() met where met.vacancy_id = ${vacancyId}::uuid))`.execute(tx);
  if (found === undefined) throw new Refused('presentations.vacancy-not-seen');
  return found;
}

/** Nobody new is drawn in where it is not open, or where nobody has looked at its wording. */
export function requireOpen(vacancy: Outline, { scope }: Pick<Reading, 'scope'>): void {
  if (!vacancy.open) throw vacancy.wordingUnlooked && vacancy.state === 'open' ? new Refused('presentations.wording-unlooked') : closedRefusal(vacancy, scope);
}

/** How it ended, when, and who ended it; the person is told no name of ours, and what only its closing day has ended nobody has. */
export function closedRefusal({ state, stateSince, movedBy, closes, area }: Outline, { language, roles }: Pick<AccessScope, 'language' | 'roles'>): Refused {
  const lapsed = state === 'open' || state === 'expired';
  const by = lapsed ? presentationWord('actor', 'closing-day', language) : roles.length === 0 ? null : movedBy;
  return new Refused('presentations.vacancy-closed', {
    state: vacancyWord('state', state === 'open' ? 'expired' : state, language), on: formatDate(lapsed ? closes ?? stateSince : stateSince), by: by ?? area[language],
  });
}

type ConsentRow = {
  readonly consentId: string; readonly askedOn: string; readonly askedBy: string | null; readonly expiresOn: string; readonly answer: 'given' | 'refused' | null;
  readonly answeredOn: string | null; readonly way: Consent['way']; readonly holdsUntil: string | null; readonly withdrawnOn: string | null; readonly fields: ConsentField[];
  readonly offered: ConsentField[]; readonly healthItems: string[]; readonly introduction: string; readonly language: 'fi' | 'sv' | 'en'; readonly rowVersion: number;
};

export type CandidateRow = {
  readonly candidateId: string; readonly areaId: number; readonly vacancyAreaId: number; readonly vacancyId: string; readonly personId: string; readonly state: CandidateState;
  readonly stateSince: string; readonly listedOn: string; readonly score: number | null; readonly rowVersion: number; readonly presentedOn: string | null;
  readonly personSeen: boolean; readonly isProtected: boolean; readonly hasPhoneOrEmail: boolean; readonly name: string | null; readonly coach: string | null; readonly area: NameInLanguages;
  /** Newest first. */
  readonly consents: readonly ConsentRow[];
  /** When a consent was withdrawn by which something had been told. */
  readonly withdrawnAfterUse: string | null;
  readonly told: Told | null; readonly destruction: DestructionStep[]; readonly steps: z.infer<typeof CandidateStep>[];
  /** In which language the person is written to. */
  readonly language: 'fi' | 'sv' | 'en';
};

const candidateColumns = sql.raw(`c.candidate_id as "candidateId", c.area_id as "areaId", c.vacancy_area_id as "vacancyAreaId", c.vacancy_id as "vacancyId", c.person_id as "personId",
  c.state, c.state_since as "stateSince", c.listed_on as "listedOn", c.score, c.row_version as "rowVersion", c.presented_on as "presentedOn",
  p.person_id is not null as "personSeen", coalesce(p.protected, false) as "isProtected", coalesce(i.phone, i.email) is not null as "hasPhoneOrEmail",
  i.given_name || ' ' || i.family_name as name, co.given_name || ' ' || co.family_name as coach,
  jsonb_build_object('fi', a.name_fi, 'sv', a.name_sv, 'en', a.name_en) as area,
  coalesce((select jsonb_agg(jsonb_build_object('consentId', k.consent_id, 'askedOn', k.asked_on, 'askedBy', ks.given_name || ' ' || ks.family_name, 'expiresOn', k.expires_on,
    'answer', k.answer, 'answeredOn', k.answered_on, 'way', k.way, 'holdsUntil', k.holds_until, 'withdrawnOn', k.withdrawn_on, 'fields', k.fields,
    'offered', (select coalesce(jsonb_agg(key), '[]') from jsonb_object_keys(k.offered) key), 'healthItems', k.health_items, 'introduction', k.introduction, 'language', k.language,
    'rowVersion', k.row_version) order by k.asked_on desc, k.consent_id desc)
    from employer_consent k left join staff ks on ks.area_id = k.area_id and ks.staff_id = k.asked_by where k.area_id = c.area_id and k.candidate_id = c.candidate_id), '[]') as consents,
  (select r.told from presentation r where r.area_id = c.area_id and r.candidate_id = c.candidate_id order by r.at desc limit 1) as told,
  withdrawn_after_use(c.area_id, c.candidate_id) as "withdrawnAfterUse",
  coalesce((select jsonb_agg(jsonb_build_object('step', d.step, 'day', d.day, 'way', d.way, 'whom', d.whom, 'note', d.note, 'by', ds.given_name || ' ' || ds.family_name) order by d.step_id)
    from destruction_step d left join staff ds on ds.area_id = d.by_area_id and ds.staff_id = d.by where d.area_id = c.area_id and d.candidate_id = c.candidate_id), '[]') as destruction,
  coalesce((select jsonb_agg(jsonb_build_object('state', s.state, 'day', s.day, 'actor', s.actor, 'by', ss.given_name || ' ' || ss.family_name,
    'area', case when sa.area_id is null then null else jsonb_build_object('fi', sa.name_fi, 'sv', sa.name_sv, 'en', sa.name_en) end, 'resultCode', s.result_code,
    'reason', s.detail->>'reason') order by s.step_id)
    from candidate_step s left join staff ss on ss.area_id = s.by_area_id and ss.staff_id = s.by left join area sa on sa.area_id = s.by_area_id
    where s.area_id = c.area_id and s.candidate_id = c.candidate_id), '[]') as steps,
  coalesce(p.service_language, (select s.detail->>'language' from candidate_step s where s.area_id = c.area_id and s.candidate_id = c.candidate_id
    and s.state = 'presented' order by s.step_id desc limit 1), 'fi') as language`);
const candidateJoined = sql.raw(`candidate c join area a on a.area_id = c.area_id left join person p on p.area_id = c.area_id and p.person_id = c.person_id
  left join person_identity i on i.area_id = c.area_id and i.person_id = c.person_id left join staff co on co.area_id = p.area_id and co.staff_id = p.coach_id`);

export async function candidatesOfVacancy({ tx }: Reading, { areaId, vacancyId }: Pick<Outline, 'areaId' | 'vacancyId'>): Promise<readonly CandidateRow[]> {
  const { rows } = await sql<CandidateRow>`select ${candidateColumns} from ${candidateJoined}
    where c.vacancy_area_id = ${areaId} and c.vacancy_id = ${vacancyId}::uuid order by c.score desc nulls last, c.listed_on, c.candidate_id`.execute(tx);
  return rows;
}

export async function candidatesOfPerson({ tx, scope }: Reading, personId: string): Promise<readonly CandidateRow[]> {
  const { rows } = await sql<CandidateRow>`select ${candidateColumns} from ${candidateJoined}
    where c.area_id = ${scope.areaId} and c.person_id = ${personId}::uuid order by c.state_since desc, c.candidate_id`.execute(tx);
  return rows;
}

/** An own customer whom the asker sees, or one who was presented to an own vacancy. */
export async function findCandidate({ tx, scope }: Reading, candidateId: string): Promise<CandidateRow> {
  const { rows: [found] } = await sql<CandidateRow>`select ${candidateColumns} from ${candidateJoined}
    where c.candidate_id = ${candidateId}::uuid and (c.area_id = ${scope.areaId} or c.vacancy_area_id = ${scope.areaId})`.execute(tx);
  if (found === undefined || (found.isProtected && found.name === null)) throw new Refused('presentations.candidate-not-seen');
  return found;
}

export const standingOf = (consent: Pick<ConsentRow, 'expiresOn' | 'answer' | 'holdsUntil' | 'withdrawnOn'>, today: PlainDate): ConsentStanding => consentStanding({
  expiresOn: plainDate(consent.expiresOn), answer: consent.answer, holdsUntil: consent.holdsUntil === null ? null : plainDate(consent.holdsUntil),
  withdrawnOn: consent.withdrawnOn === null ? null : plainDate(consent.withdrawnOn),
}, today);

/** The day alone lets a question and an unused consent lapse. */
export function stateOn({ state, consents }: Pick<CandidateRow, 'state' | 'consents'>, today: PlainDate): CandidateState {
  const [consent] = consents;
  if (consent === undefined || (state !== 'consent-asked' && state !== 'consent-given')) return state;
  const standing = standingOf(consent, today);
  return standing === 'unanswered' || standing === 'worn-out' ? 'consent-expired' : state;
}

/** The question waits, and only the newest link opens it. */
export const mayRenewLink = (row: Pick<CandidateRow, 'state' | 'consents'>, today: PlainDate): boolean =>
  stateOn(row, today) === 'consent-asked' && row.consents[0]?.answer === null;

export function tellConsent({ consents: [consent] }: Pick<CandidateRow, 'consents'>, today: PlainDate): Consent | null {
  if (consent === undefined) return null;
  const { consentId, askedOn, askedBy, expiresOn, answeredOn, way, holdsUntil, withdrawnOn, fields, offered, healthItems, rowVersion } = consent;
  return { consentId, askedOn, askedBy, expiresOn, answeredOn, way, holdsUntil, withdrawnOn, fields, offered, rowVersion, healthItems: healthItems.length, standing: standingOf(consent, today) };
}

/** By the answer that stands; before it, by what the register knows. */
export function reachOfRow({ isProtected, hasPhoneOrEmail, consents: [consent] }: Pick<CandidateRow, 'isProtected' | 'hasPhoneOrEmail' | 'consents'>, today: PlainDate): Reach {
  const answered = consent !== undefined && standingOf(consent, today) === 'given';
  return reachOf({ isProtected, hasPhoneOrEmail, consented: answered ? consent.fields : null });
}

export const tenths = (score: number | null): number | null => (score === null ? null : score / 10);
