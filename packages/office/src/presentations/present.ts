import { randomUUID } from 'node:crypto';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { askableFields } from '@kohtaanto/rules/presentations/employer-consent.ts';
import { canBeAnswered } from '@kohtaanto/rules/presentations/employer-reach.ts';
import { codesOfStep } from '@kohtaanto/rules/presentations/offer-results.ts';
import type { OfferResultCode } from '@kohtaanto/rules/presentations/offer-results.ts';
import type { CandidateState } from '@kohtaanto/rules/presentations/candidate-steps.ts';
import { needsOfStep } from '@kohtaanto/rules/presentations/candidate-steps.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { sql } from 'kysely';
import { Refused } from '../platform/http/refusal.ts';
import type { Fault } from '../platform/http/refusal.ts';
import type { Doing } from './doing.ts';
import { PURPOSE } from './doing.ts';
import { agreeWithClosing } from './closing-result.ts';
import type { ClosingToo } from './closing-result.ts';
import { isSentBefore, moveCandidate } from './move-candidate.ts';
import type { Told } from './shapes.ts';
import { closedRefusal, findOutline, standingOf, stateOn } from './store.ts';
import type { CandidateRow } from './store.ts';
import { tellPerson } from './tell-person.ts';
import { consentedOf, fieldsOf, knownOf } from './told-to-employer.ts';

export type Disclosure = {
  readonly told: Told; readonly leftOut: CandidateRow['consents'][number]['fields']; readonly language: 'fi' | 'sv' | 'en';
  /** Whose contact details are lacking, where the employer could contact nobody: then nobody is presented. */
  readonly lacking: 'expert' | 'presenter' | null;
};

/** What would be told now by the consent that stands; refused where none does. */
export async function disclosureOf(doing: Doing, candidate: CandidateRow): Promise<Disclosure> {
  const [consent] = candidate.consents;
  const standing = consent === undefined ? 'open' : standingOf(consent, plainDate(doing.today));
  if (consent === undefined || (standing !== 'given' && standing !== 'worn-out') || !candidate.personSeen) throw new Refused('presentations.no-consent');
  if (standing === 'worn-out') throw new Refused('presentations.consent-worn-out', { until: formatDate(consent.holdsUntil ?? doing.today) });
  const { told: known, language, isProtected } = await knownOf(doing, candidate.personId);
  // A protection that began after the consent goes before it.
  const fields = askableFields(consent.fields, isProtected);
  const own = consentedOf(known, { fields, introduction: consent.introduction, healthItems: consent.healthItems });
  const leftOutOf = (told: Told) => consent.fields.filter((field) => !(field in told));
  if (canBeAnswered(own.contacts, undefined)) return { told: own, language, lacking: null, leftOut: leftOutOf(own) };
  const { namedElsewhere, ...through } = await throughWhom(doing, candidate, isProtected);
  const lacking = canBeAnswered(own.contacts, through, namedElsewhere) ? null : isProtected ? 'expert' : 'presenter';
  return { told: { ...own, through }, language, lacking, leftOut: leftOutOf(own) };
}

type Through = NonNullable<Told['through']> & { /** Another area's expert is known to that area and to the employer. */ readonly namedElsewhere: boolean };

/**
 * Whom the employer contacts where the person's own details are not told: whoever presents; of a protected person the vacancy's own expert, whom the
 * employer knows already, so that nothing is told of where the person is a customer.
 */
async function throughWhom({ tx, scope }: Doing, { vacancyAreaId, vacancyId }: CandidateRow, isProtected: boolean): Promise<Through> {
  const { rows: [found] } = await sql<NonNullable<Told['through']>>`select s.given_name || ' ' || s.family_name as name, s.phone, s.email from staff s
    where ${isProtected
    ? sql`(s.area_id, s.staff_id) = (select v.area_id, v.responsible_id from vacancy v where v.area_id = ${vacancyAreaId} and v.vacancy_id = ${vacancyId}::uuid)`
    : sql`s.area_id = ${scope.areaId} and s.staff_id = ${scope.staffId}`}`.execute(tx);
  if (found !== undefined || vacancyAreaId === scope.areaId || !isProtected) return { ...(found ?? { name: null, phone: null, email: null }), namedElsewhere: false };
  const { rows } = await sql`select from vacancy v where v.area_id = ${vacancyAreaId} and v.vacancy_id = ${vacancyId}::uuid and v.responsible_id is not null`.execute(tx);
  return { name: null, phone: null, email: null, namedElsewhere: rows.length > 0 };
}

/** Two at once: the consent is presented by once, and the second is told who was first. */
export async function present(doing: Doing, candidate: CandidateRow, { rowVersion, receipt }: { readonly rowVersion: number; readonly receipt: string }): Promise<void> {
  const { tx, scope, today, audit } = doing;
  if (await isSentBefore(doing, candidate, receipt)) return;
  const vacancy = await findOutline(doing, candidate.vacancyId);
  if (stateOn(candidate, plainDate(today)) === 'consent-given' && candidate.rowVersion === rowVersion && !vacancy.open) throw closedRefusal(vacancy, doing.scope);
  const [consent] = candidate.consents;
  if (candidate.state === 'consent-given' && consent !== undefined && standingOf(consent, plainDate(today)) === 'worn-out') {
    throw new Refused('presentations.consent-worn-out', { until: formatDate(consent.holdsUntil ?? today) });
  }
  await moveCandidate(doing, candidate, vacancy.open, { to: 'presented', rowVersion, receipt, presentedOn: today, detail: { language: candidate.language } });
  const { told, language, lacking } = await disclosureOf(doing, candidate);
  if (lacking !== null) throw new Refused(lacking === 'expert' ? 'presentations.expert-unreachable' : 'presentations.presenter-unreachable', { title: vacancy.title });
  await sql`insert into presentation (area_id, presentation_id, candidate_id, consent_id, vacancy_area_id, vacancy_id, presented_on, by_area_id, by, fields, told)
    values (${candidate.areaId}, ${randomUUID()}::uuid, ${candidate.candidateId}::uuid, ${consent?.consentId ?? null}::uuid, ${candidate.vacancyAreaId}, ${candidate.vacancyId}::uuid,
      ${today}::date, ${scope.areaId}, ${scope.staffId}, ${fieldsOf(told)}::text[], ${JSON.stringify(told)}::jsonb)`.execute(tx);
  await tellPerson(doing, { ...candidate, language }, 'presented', { title: vacancy.title, employer: vacancy.employer });
  await audit.record(tx, scope, {
    action: 'candidate.present', outcome: 'allowed', personId: candidate.personId, purpose: PURPOSE, detail: { vacancyId: candidate.vacancyId, employer: vacancy.employer, fields: Object.keys(told) },
  });
}

type Step = { readonly to: CandidateState; readonly resultCode: OfferResultCode | null; readonly reason: string | null; readonly rowVersion: number; readonly receipt: string;
  readonly closing?: ClosingToo | null | undefined;
};
const LEAST_WORDS = 3;

/** A result, or a step aside; each that concerns the person is told to the person in plain words. */
export async function takeStep(doing: Doing, candidate: CandidateRow, step: Step): Promise<void> {
  const { tx, scope, audit } = doing;
  if (await isSentBefore(doing, candidate, step.receipt)) return;
  const { open, title, employer } = await findOutline(doing, candidate.vacancyId);
  const from = stateOn(candidate, plainDate(doing.today));
  const needs = needsOfStep(from, step.to) ?? [];
  const faults: Fault[] = [];
  if (needs.includes('reason') && (step.reason ?? '').length < LEAST_WORDS) faults.push({ path: 'reason', code: 'presentations.reason-short' });
  if (needs.includes('result') && (step.resultCode === null || !codesOfStep(step.to).includes(step.resultCode))) faults.push({ path: 'resultCode', code: 'presentations.code-of-other-step' });
  if (faults.length > 0 && candidate.rowVersion === step.rowVersion) throw new Refused('presentations.step-faulty', {}, { faults });
  // Results are recorded by who serves the employer and by who sees the person; the other steps are the person's own area's.
  if (!candidate.personSeen && !needs.includes('result')) throw new Refused('presentations.candidate-not-seen');
  await moveCandidate(doing, candidate, open, {
    to: step.to, rowVersion: step.rowVersion, receipt: step.receipt, resultCode: needs.includes('result') ? step.resultCode : null,
    detail: step.reason === null || step.reason === '' ? {} : { reason: step.reason },
  });
  if (step.to === 'chosen') await agreeWithClosing(doing, candidate, step.closing ?? null, step.receipt);
  // Another code of the same result is no news to the person.
  if (step.to !== from && (step.to === 'interview' || step.to === 'chosen' || step.to === 'not-chosen')) await tellPerson(doing, candidate, step.to, { title, employer });
  await audit.record(tx, scope, {
    action: 'candidate.step', outcome: 'allowed', personId: candidate.personId, purpose: PURPOSE, detail: { vacancyId: candidate.vacancyId, from, to: step.to, resultCode: step.resultCode },
  });
}
