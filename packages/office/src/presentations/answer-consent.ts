import { formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { holdsUntil } from '@kohtaanto/rules/presentations/employer-consent.ts';
import type { ConsentField } from '@kohtaanto/rules/presentations/employer-consent.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { presentationWord } from '@kohtaanto/words/presentations/presentation-words.ts';
import { sql } from 'kysely';
import { Refused } from '../platform/http/refusal.ts';
import type { Fault } from '../platform/http/refusal.ts';
import { parametersOf } from './area-parameters.ts';
import type { Doing } from './doing.ts';
import { PURPOSE } from './doing.ts';
import { isSentBefore, moveCandidate } from './move-candidate.ts';
import { findOutline } from './store.ts';
import type { CandidateRow } from './store.ts';
import { tellPerson } from './tell-person.ts';

export type GivenAnswer = {
  readonly answer: 'given' | 'refused'; readonly way: 'signed-paper' | 'e-service' | 'secret-link'; readonly answeredOn: string; readonly fields: readonly ConsentField[];
  readonly introduction: string; readonly healthItems: readonly number[];
};

/** All that is wrong with an answer, at once. */
export function* faultsOfAnswer(answer: GivenAnswer, asked: { readonly askedOn: string; readonly offered: readonly ConsentField[] }, doing: Pick<Doing, 'today' | 'scope'>): Generator<Fault> {
  if (answer.answeredOn > doing.today) yield { path: 'answeredOn', code: 'day-in-future' };
  if (answer.answeredOn < asked.askedOn) yield { path: 'answeredOn', code: 'presentations.answered-before-asked', values: { asked: formatDate(asked.askedOn) } };
  if (answer.answer === 'refused') return;
  if (answer.fields.length === 0) yield { path: 'fields', code: 'presentations.no-field' };
  for (const field of answer.fields) {
    if (!asked.offered.includes(field)) yield { path: 'fields', code: 'presentations.field-not-offered', values: { field: presentationWord('field', field, doing.scope.language) } };
  }
  if (answer.way === 'secret-link' && answer.fields.includes('introduction') && answer.introduction === '') yield { path: 'introduction', code: 'presentations.introduction-empty' };
}

/** The answer is recorded whichever way it went; health only the items that were asked one by one and ticked. */
export async function recordGiven(doing: Doing, candidate: CandidateRow, move: { readonly rowVersion: number; readonly receipt: string; readonly actor: 'staff' | 'customer'; readonly open: boolean },
  given: GivenAnswer): Promise<void> {
  const { tx, scope, audit } = doing;
  const [consent] = candidate.consents;
  if (consent === undefined) throw new Refused('presentations.no-consent');
  const faults = [...faultsOfAnswer(given, consent, doing)];
  if (faults.length > 0) throw new Refused('presentations.answer-faulty', {}, { faults });
  const yes = given.answer === 'given';
  const until = yes ? formatIso(holdsUntil(plainDate(given.answeredOn), (await parametersOf(candidate.areaId)).consent)) : null;
  await moveCandidate(doing, candidate, move.open, { to: yes ? 'consent-given' : 'consent-refused', rowVersion: move.rowVersion, receipt: move.receipt, actor: move.actor,
    detail: { way: given.way } });
  await sql`update employer_consent set answer = ${given.answer}, way = ${given.way}, answered_on = ${given.answeredOn}::date,
      answered_by = ${move.actor === 'staff' ? scope.staffId : null}, fields = ${yes ? [...new Set(given.fields)] : []}::text[], holds_until = ${until}::date,
      introduction = ${yes && given.fields.includes('introduction') ? given.introduction : ''}, row_version = row_version + 1,
      health_items = case when ${yes} then array(select h.text from consent_health h where h.area_id = ${candidate.areaId} and h.consent_id = ${consent.consentId}::uuid
        and h.item = any (${[...given.healthItems]}::int[]) order by h.item) else '{}' end
    where area_id = ${candidate.areaId} and consent_id = ${consent.consentId}::uuid`.execute(tx);
  await audit.record(tx, scope, {
    action: yes ? 'consent.give' : 'consent.refuse', outcome: 'allowed', personId: candidate.personId, purpose: PURPOSE,
    detail: { vacancyId: candidate.vacancyId, way: given.way, fields: yes ? [...given.fields] : [] },
  });
}

type Recorded = Omit<GivenAnswer, 'introduction'> & { readonly rowVersion: number; readonly receipt: string };

/** A signed paper, or an answer in the e-service, entered by whoever sees the person. */
export async function recordAnswer(doing: Doing, candidate: CandidateRow, { rowVersion, receipt, ...given }: Recorded): Promise<void> {
  if (!candidate.personSeen) throw new Refused('presentations.candidate-not-seen');
  if (await isSentBefore(doing, candidate, receipt)) return;
  const { open } = await findOutline(doing, candidate.vacancyId);
  await recordGiven(doing, candidate, { rowVersion, receipt, actor: 'staff', open }, { ...given, introduction: '' });
}

/** At any time: from then on nothing is told, and the employer is asked to destroy what was told. */
export async function withdraw(doing: Doing, candidate: CandidateRow, move: { readonly rowVersion: number; readonly receipt: string; readonly actor: 'staff' | 'customer' }): Promise<void> {
  const { tx, scope, today, audit } = doing;
  if (await isSentBefore(doing, candidate, move.receipt)) return;
  const [consent] = candidate.consents;
  if (consent?.answer !== 'given' || consent.withdrawnOn !== null) throw new Refused('presentations.nothing-to-withdraw');
  await moveCandidate(doing, candidate, true, { to: 'consent-withdrawn', ...move, detail: { presented: candidate.presentedOn !== null } });
  await sql`update employer_consent set withdrawn_on = ${today}::date, withdrawn_by = ${move.actor === 'staff' ? scope.staffId : null}, row_version = row_version + 1
    where area_id = ${candidate.areaId} and consent_id = ${consent.consentId}::uuid`.execute(tx);
  const { title, employer } = await findOutline(doing, candidate.vacancyId);
  await tellPerson(doing, candidate, 'consent-withdrawn', { title, employer });
  await audit.record(tx, scope, { action: 'consent.withdraw', outcome: 'allowed', personId: candidate.personId, purpose: PURPOSE, detail: { vacancyId: candidate.vacancyId,
    presented: candidate.presentedOn !== null } });
}
