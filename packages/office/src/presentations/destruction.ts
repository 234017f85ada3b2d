import { formatDate } from '@kohtaanto/words/dates.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import { Refused } from '../platform/http/refusal.ts';
import type { Fault } from '../platform/http/refusal.ts';
import type { routes } from './contract.ts';
import type { Doing } from './doing.ts';
import { PURPOSE } from './doing.ts';
import type { CandidateRow } from './store.ts';

type Step = z.output<typeof routes.recordDestruction.body>;

/** Whether the employer still has what it should not; a later withdrawal asks anew. */
export function isToDestroy({ withdrawnAfterUse: since, destruction }: Pick<CandidateRow, 'withdrawnAfterUse' | 'destruction'>): boolean {
  return since !== null && destruction.every(({ step, day }) => step !== 'confirmed' || day < since);
}

/** The employer was asked to destroy what it was told, or says that it has; each is added with its day and way. The same form sent twice is one. */
export async function recordDestruction(doing: Doing, candidate: CandidateRow, step: Step): Promise<void> {
  const { tx, scope, today, audit } = doing;
  const { areaId, candidateId, personId, vacancyId } = candidate;
  const sent = await sql`select from destruction_step where area_id = ${areaId} and candidate_id = ${candidateId}::uuid and receipt = ${step.receipt}::uuid`.execute(tx);
  if (sent.rows.length > 0) return;
  const { withdrawnAfterUse: withdrawnOn } = candidate;
  if (withdrawnOn === null) throw new Refused('presentations.nothing-to-destroy');
  const confirmed = candidate.destruction.find(({ step: done, day }) => done === 'confirmed' && day >= withdrawnOn);
  if (confirmed !== undefined) throw new Refused('presentations.destroyed-already', { on: formatDate(confirmed.day), by: confirmed.by ?? '–' });
  const faults: Fault[] = [];
  if (step.day > today) faults.push({ path: 'day', code: 'day-in-future' });
  if (step.day < withdrawnOn) faults.push({ path: 'day', code: 'presentations.before-withdrawal', values: { on: formatDate(withdrawnOn) } });
  if (step.whom === '') faults.push({ path: 'whom', code: 'presentations.whom-missing' });
  if (faults.length > 0) throw new Refused('presentations.destruction-faulty', {}, { faults });
  await sql`insert into destruction_step (area_id, candidate_id, step, day, way, whom, note, by_area_id, by, receipt)
    values (${areaId}, ${candidateId}::uuid, ${step.step}, ${step.day}::date, ${step.way}, ${step.whom}, ${step.note}, ${scope.areaId}, ${scope.staffId}, ${step.receipt}::uuid)`.execute(tx);
  await audit.record(tx, scope, { action: 'candidate.destruction', outcome: 'allowed', personId, purpose: PURPOSE, detail: { vacancyId, step: step.step, way: step.way } });
}

/** The coach has read what the employer answered or what came of it: the row leaves the list. Noted twice is noted once more, and no harm. */
export async function noteCandidate({ tx, scope, today, audit }: Doing, { areaId, candidateId, personId, vacancyId, personSeen }: CandidateRow): Promise<void> {
  if (!personSeen) throw new Refused('presentations.candidate-not-seen');
  await sql`insert into candidate_noted (area_id, candidate_id, by, day) values (${areaId}, ${candidateId}::uuid, ${scope.staffId}, ${today}::date)`.execute(tx);
  await audit.record(tx, scope, { action: 'candidate.note', outcome: 'allowed', personId, purpose: PURPOSE, detail: { vacancyId } });
}
