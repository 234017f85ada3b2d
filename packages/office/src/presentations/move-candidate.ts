import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { needsOfStep, needsOpenVacancy } from '@kohtaanto/rules/presentations/candidate-steps.ts';
import type { CandidateState } from '@kohtaanto/rules/presentations/candidate-steps.ts';
import type { OfferResultCode } from '@kohtaanto/rules/presentations/offer-results.ts';
import { presentationWord } from '@kohtaanto/words/presentations/presentation-words.ts';
import { sql } from 'kysely';
import { Refused } from '../platform/http/refusal.ts';
import type { Doing } from './doing.ts';
import { closedRefusal, findCandidate, findOutline, stateOn } from './store.ts';
import type { CandidateRow } from './store.ts';

export type Move = {
  readonly to: CandidateState; readonly rowVersion: number; readonly receipt: string; readonly resultCode?: OfferResultCode | null; readonly detail?: Readonly<Record<string, unknown>>;
  readonly actor?: 'staff' | 'customer'; readonly presentedOn?: string;
};

/** The same form sent twice is one step: the second finds its receipt. */
export async function isSentBefore({ tx }: Doing, { areaId, candidateId }: Pick<CandidateRow, 'areaId' | 'candidateId'>, receipt: string): Promise<boolean> {
  const { rows } = await sql`select from candidate_step where area_id = ${areaId} and candidate_id = ${candidateId}::uuid and receipt = ${receipt}::uuid`.execute(tx);
  return rows.length > 0;
}

/** One step of a candidate with its entry; of two at once the second finds another version and is told who was first. */
export async function moveCandidate(doing: Doing, candidate: CandidateRow, vacancyOpen: boolean, move: Move): Promise<void> {
  const { tx, scope, today } = doing;
  if (candidate.rowVersion !== move.rowVersion) throw await changedMeanwhile(doing, candidate);
  const from = stateOn(candidate, plainDate(today));
  const passed = from !== candidate.state && from !== move.to;
  if (needsOfStep(from, move.to) === undefined) throw new Refused('presentations.no-such-step', { from: presentationWord('state', from, scope.language) });
  if (needsOpenVacancy(move.to) && !vacancyOpen) throw closedRefusal(await findOutline(doing, candidate.vacancyId), scope);
  const { rows } = await sql`update candidate set state = ${move.to}, state_since = ${today}::date, presented_on = coalesce(presented_on, ${move.presentedOn ?? null}::date),
      row_version = row_version + 1
    where area_id = ${candidate.areaId} and candidate_id = ${candidate.candidateId}::uuid and row_version = ${move.rowVersion} returning 1`.execute(tx);
  if (rows.length === 0) throw await changedMeanwhile(doing, candidate);
  if (passed) await addStep(doing, candidate, { to: from, actor: 'day' });
  await addStep(doing, candidate, move);
}

type Step = { readonly to: CandidateState; readonly actor?: 'staff' | 'customer' | 'day' } & Partial<Pick<Move, 'receipt' | 'resultCode' | 'detail'>>;

export async function addStep({ tx, scope, today }: Doing, { areaId, candidateId }: Pick<CandidateRow, 'areaId' | 'candidateId'>, step: Step): Promise<void> {
  const actor = step.actor ?? 'staff';
  await sql`insert into candidate_step (area_id, candidate_id, state, day, actor, by_area_id, by, detail, result_code, receipt)
    values (${areaId}, ${candidateId}::uuid, ${step.to}, ${today}::date, ${actor}, ${actor === 'staff' ? scope.areaId : null}, ${actor === 'staff' ? scope.staffId : null},
      ${JSON.stringify(step.detail ?? {})}::jsonb, ${step.resultCode ?? null}, coalesce(${step.receipt ?? null}::uuid, gen_random_uuid()))`.execute(tx);
}

/** Read anew: what the loser of a race read before is what the winner has just changed. */
export async function changedMeanwhile(doing: Doing, { candidateId }: CandidateRow): Promise<Refused> {
  const { language } = doing.scope;
  const { state, steps } = await findCandidate(doing, candidateId);
  const last = steps.at(-1);
  const by = last?.actor === 'customer' ? presentationWord('actor', 'customer', language) : last?.by ?? last?.area?.[language] ?? presentationWord('actor', 'other', language);
  return new Refused('presentations.changed-meanwhile', { by, state: presentationWord('state', state, language) });
}
