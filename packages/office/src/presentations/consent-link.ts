import { randomUUID } from 'node:crypto';
import { formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { holdsUntil } from '@kohtaanto/rules/presentations/employer-consent.ts';
import type { ConsentField } from '@kohtaanto/rules/presentations/employer-consent.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { sql } from 'kysely';
import { groundsOf } from '../matching/match-ground.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Platform, Tx } from '../platform/platform.ts';
import { recordGiven, withdraw } from './answer-consent.ts';
import { parametersOf } from './area-parameters.ts';
import { hashOfSecret } from './ask-consent.ts';
import type { ConsentQuestion } from './contract.ts';
import type { Doing } from './doing.ts';
import { areaName, findCandidate, findOutline, standingOf } from './store.ts';

type Answer = { readonly answer: 'given' | 'refused'; readonly fields: readonly ConsentField[]; readonly introduction: string; readonly healthItems: readonly number[] };

export const getConsentQuestion = (platform: Platform, token: string, today: PlainDate): Promise<ConsentQuestion> =>
  asPerson(platform, token, today, ({ doing, candidateId }) => show(doing, candidateId));

export const answerConsent = (platform: Platform, token: string, today: PlainDate, given: Answer): Promise<ConsentQuestion> =>
  asPerson(platform, token, today, async ({ doing, candidateId }) => {
    const candidate = await findCandidate(doing, candidateId);
    const [consent] = candidate.consents;
    if (consent === undefined) throw new Refused('presentations.link-unknown');
    const standing = standingOf(consent, today);
    // The same answer sent twice by a bad connection is one answer.
    if (consent.answer === given.answer) return show(doing, candidateId);
    if (standing === 'unanswered') throw new Refused('presentations.question-expired', { until: formatDate(consent.expiresOn) });
    if (standing !== 'open' || candidate.state !== 'consent-asked') throw new Refused('presentations.answered-already');
    const { open } = await findOutline(doing, candidate.vacancyId);
    await recordGiven(doing, candidate, { rowVersion: candidate.rowVersion, receipt: randomUUID(), actor: 'customer', open }, { ...given, way: 'secret-link', answeredOn: formatIso(today) });
    return show(doing, candidateId);
  });

export const withdrawByLink = (platform: Platform, token: string, today: PlainDate): Promise<ConsentQuestion> =>
  asPerson(platform, token, today, async ({ doing, candidateId }) => {
    const candidate = await findCandidate(doing, candidateId);
    if (candidate.consents[0]?.withdrawnOn === null) await withdraw(doing, candidate, { rowVersion: candidate.rowVersion, receipt: randomUUID(), actor: 'customer' });
    return show(doing, candidateId);
  });

type AsPerson = { readonly doing: Doing; readonly candidateId: string };

/** An unknown secret says nothing more than that; who holds a known one sees that question alone, by the secret itself. */
async function asPerson<T>(platform: Platform, token: string, today: PlainDate, work: (as: AsPerson) => Promise<T>): Promise<T> {
  const hash = hashOfSecret(token);
  const { rows: [found] } = await sql<{ area_id: number }>`select area_id from office.consent_of_secret(${hash})`.execute(platform.database.reference);
  if (found === undefined) throw new Refused('presentations.link-unknown');
  const scope: AccessScope = {
    areaId: found.area_id, staffId: 'customer', roles: [], unitCode: '', teamCode: null, municipalities: [], coaches: [], language: 'fi', purpose: 'consent by the person',
  };
  return platform.database.write(scope, async (tx) => {
    const candidateId = await beholdBySecret(tx, hash);
    if (candidateId === null) throw new Refused('presentations.link-unknown');
    const { rows: [asks] } = await sql<{ language: 'fi' | 'sv' | 'en' }>`select language from employer_consent where area_id = ${found.area_id} and consent_id = answering_consent()`.execute(tx);
    const spoken = { ...scope, language: asks?.language ?? 'fi' } as const;
    const { audit, events, clock, database } = platform;
    return work({ doing: { tx, scope: spoken, today: formatIso(today), audit, events, now: clock.now(), grounds: groundsOf(database) }, candidateId });
  });
}

/** The policies of the register read the secret from the transaction and let see what it opens. */
async function beholdBySecret(tx: Tx, hash: Buffer): Promise<string | null> {
  await sql`select set_config('kohtaanto.consent_secret', ${hash.toString('hex')}, true)`.execute(tx);
  const { rows: [found] } = await sql<{ id: string | null }>`select answering_candidate() as id`.execute(tx);
  return found?.id ?? null;
}

type Row = Omit<ConsentQuestion, 'standing' | 'health' | 'vacancyOpen' | 'place' | 'wouldHoldUntil'>
  & { readonly answer: 'given' | 'refused' | null; readonly health: ConsentQuestion['health'] | null };

async function show(doing: Doing, candidateId: string): Promise<ConsentQuestion> {
  const { tx, scope, today, audit } = doing;
  const { rows: [row] } = await sql<Row & { personId: string; vacancyId: string }>`
    select k.language, k.title, k.employer, k.expires_on as "expiresOn", k.holds_until as "holdsUntil", k.answered_on as "answeredOn", k.withdrawn_on as "withdrawnOn", k.answer, k.offered,
      k.fields, k.introduction, c.presented_on as "presentedOn", ${areaName} as area, k.person_id as "personId", c.vacancy_id as "vacancyId",
      (select s.given_name || ' ' || s.family_name from staff s where s.area_id = k.area_id and s.staff_id = k.asked_by) as "askedBy",
      (select jsonb_agg(jsonb_build_object('item', h.item, 'text', h.text, 'ground', h.ground, 'given', h.text = any (k.health_items)) order by h.item)
        from consent_health h where h.area_id = k.area_id and h.consent_id = k.consent_id) as health
    from employer_consent k join candidate c on c.area_id = k.area_id and c.candidate_id = k.candidate_id join area a on a.area_id = k.area_id
    where k.area_id = ${scope.areaId} and k.candidate_id = ${candidateId}::uuid and k.consent_id = answering_consent()`.execute(tx);
  if (row === undefined) throw new Refused('presentations.link-unknown');
  const { open, place } = await findOutline(doing, row.vacancyId);
  const { consent } = await parametersOf(scope.areaId);
  await audit.record(tx, scope, { action: 'consent.look', outcome: 'allowed', personId: row.personId, detail: { vacancyId: row.vacancyId } });
  const { answer: given, health, personId: _person, vacancyId: _vacancy, ...told } = row;
  return {
    ...told, standing: standingOf({ ...told, answer: given }, plainDate(today)), health: health ?? [], vacancyOpen: open, place, wouldHoldUntil: formatIso(holdsUntil(plainDate(today), consent)),
  };
}
