import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { answerBy, askableFields, needsOwnWish } from '@kohtaanto/rules/presentations/employer-consent.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { sql } from 'kysely';
import { CASE_ROLES } from '../jobseekers/contract.ts';
import { Refused } from '../platform/http/refusal.ts';
import { parametersOf } from './area-parameters.ts';
import type { Doing } from './doing.ts';
import { PURPOSE } from './doing.ts';
import { changedMeanwhile, isSentBefore, moveCandidate } from './move-candidate.ts';
import type { HealthItem, Told } from './shapes.ts';
import { findOutline, mayRenewLink, standingOf, stateOn } from './store.ts';
import type { CandidateRow } from './store.ts';
import { fieldsOf, knownOf } from './told-to-employer.ts';
import { tellPerson } from './tell-person.ts';

export const hashOfSecret = (token: string): Buffer => createHash('sha256').update(token).digest();

export type Question = { readonly ownWish: string | null; readonly health: readonly HealthItem[]; readonly receipt: string; readonly origin: string };
export type AskedOf = { candidateId: string; name: string | null; address: string; expiresOn: string };

const LEAST_WORDS = 3;

/**
 * Asks one person, with what the register would let be told as it is today. The secret is shown once, in the address; the register keeps
 * its hash, and the message to the person tells that a link comes.
 */
export async function askConsent(doing: Doing, candidate: CandidateRow, rowVersion: number, { ownWish, health, receipt, origin }: Question): Promise<AskedOf | null> {
  const { tx, scope, today, audit } = doing;
  if (!candidate.personSeen || candidate.areaId !== scope.areaId) throw new Refused('presentations.candidate-not-seen');
  if (await isSentBefore(doing, candidate, receipt)) return null;
  if (health.length > 0 && !scope.roles.some((role) => CASE_ROLES.some((one) => one === role))) throw new Refused('presentations.health-by-coach');
  const vacancy = await findOutline(doing, candidate.vacancyId);
  const day = plainDate(today);
  const [newest] = candidate.consents;
  if (stateOn(candidate, day) === 'consent-asked') {
    throw new Refused('presentations.already-asked', { name: candidate.name ?? '–', until: formatDate(newest?.expiresOn ?? today) });
  }
  const wished = (ownWish ?? '').length >= LEAST_WORDS;
  if (needsOwnWish(candidate.consents.map((each) => standingOf(each, day))) && !wished) throw new Refused('presentations.own-wish-needed', { name: candidate.name ?? '–' });
  const { told, language, isProtected } = await knownOf(doing, candidate.personId);
  const { consent } = await parametersOf(scope.areaId);
  const expiresOn = formatIso(answerBy(day, consent, vacancy.closes === null ? null : plainDate(vacancy.closes)));
  const token = randomBytes(24).toString('base64url');
  const consentId = randomUUID();
  await moveCandidate(doing, candidate, vacancy.open, { to: 'consent-asked', rowVersion, receipt, detail: wished ? { reason: ownWish } : {} });
  await sql`insert into employer_consent (area_id, consent_id, candidate_id, person_id, asked_on, asked_by, expires_on, offered, employer, title, language, token_hash, receipt)
    values (${scope.areaId}, ${consentId}::uuid, ${candidate.candidateId}::uuid, ${candidate.personId}::uuid, ${today}::date, ${scope.staffId}, ${expiresOn}::date,
      ${JSON.stringify(askedOf(told, isProtected))}::jsonb, ${vacancy.employer}, ${vacancy.title}, ${language}, ${hashOfSecret(token)}, ${receipt}::uuid)`.execute(tx);
  for (const [item, each] of health.entries()) {
    await sql`insert into consent_health (area_id, consent_id, item, text, ground) values (${scope.areaId}, ${consentId}::uuid, ${item}, ${each.text}, ${each.ground})`.execute(tx);
  }
  await tellPerson(doing, { areaId: scope.areaId, personId: candidate.personId, language }, 'consent-asked', { title: vacancy.title, employer: vacancy.employer, day: formatDate(expiresOn) });
  await audit.record(tx, scope, {
    action: 'consent.ask', outcome: 'allowed', personId: candidate.personId, purpose: PURPOSE, detail: { vacancyId: candidate.vacancyId, expiresOn, health: health.length },
  });
  return { candidateId: candidate.candidateId, name: candidate.name, address: addressOf(origin, token), expiresOn };
}

const addressOf = (origin: string, token: string): string => `${origin}/suostumus/${token}`;

/** A link that was lost before it was given: the question stays as it was asked, and only the newest link opens it. */
export async function renewLink(doing: Doing, candidate: CandidateRow, rowVersion: number, origin: string): Promise<{ address: string; expiresOn: string }> {
  const { tx, scope, today, audit } = doing;
  if (!candidate.personSeen || candidate.areaId !== scope.areaId) throw new Refused('presentations.candidate-not-seen');
  const [consent] = candidate.consents;
  if (candidate.rowVersion !== rowVersion) throw await changedMeanwhile(doing, candidate);
  if (consent === undefined || !mayRenewLink(candidate, plainDate(today))) throw new Refused('presentations.no-question');
  const token = randomBytes(24).toString('base64url');
  await sql`update employer_consent set token_hash = ${hashOfSecret(token)}, row_version = row_version + 1
    where area_id = ${candidate.areaId} and consent_id = ${consent.consentId}::uuid`.execute(tx);
  await audit.record(tx, scope, {
    action: 'consent.link', outcome: 'allowed', personId: candidate.personId, purpose: PURPOSE, detail: { vacancyId: candidate.vacancyId, expiresOn: consent.expiresOn },
  });
  return { address: addressOf(origin, token), expiresOn: consent.expiresOn };
}

/** The fields that may be asked of this person; the person's own introduction is written with the answer. */
function askedOf(told: Told, isProtected: boolean): Told {
  const askable = askableFields([...fieldsOf(told), 'introduction'], isProtected);
  return { ...Object.fromEntries(Object.entries(told).filter(([field]) => askable.some((each) => each === field))), introduction: { text: '' } };
}
