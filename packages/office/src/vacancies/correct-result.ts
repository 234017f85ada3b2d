import { mayCorrectClosing, stateOfCorrected } from '@kohtaanto/rules/vacancies/closing-result.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import { requireService } from '../employers/competence.ts';
import { SERVICE } from '../employers/doing.ts';
import { Refused } from '../platform/http/refusal.ts';
import { checkedResult } from './checked-result.ts';
import type { routes } from './contract.ts';
import { findVacancy } from './store.ts';
import { changedMeanwhile } from './write-vacancy.ts';
import type { Writing } from './write-vacancy.ts';

type Correction = Omit<z.output<typeof routes.correctResult.body>, 'reason'> & { /** Null where the act itself says why: a candidate was chosen. */ readonly reason: string | null };
const LEAST_WORDS = 3;

/** A closing that was told wrong: another result follows it, with who, when and why; the one before stays among the states. */
export async function correctResult(doing: Writing, vacancyId: string, { result: told, reason, rowVersion, receipt }: Correction): Promise<void> {
  const { tx, scope, audit, today } = doing;
  const sent = await sql`select from vacancy_state where area_id = ${scope.areaId} and receipt = ${receipt}::uuid`.execute(tx);
  if (sent.rows.length > 0) return;
  const before = await findVacancy(doing, vacancyId);
  if (before.employerId !== null) await requireService(doing, before.employerId);
  if (before.rowVersion !== rowVersion) throw await changedMeanwhile(doing, vacancyId);
  if (!mayCorrectClosing(before.state)) throw new Refused('vacancies.nothing-to-correct');
  const result = checkedResult(before, told);
  if (reason !== null && reason.length < LEAST_WORDS) throw new Refused('vacancies.reason-needed', {}, { faults: [{ path: 'reason', code: 'vacancies.reason-needed' }] });
  const state = stateOfCorrected(before.state, result, before.places);
  const { rows: [last] } = await sql<{ notFilled: string | null }>`select detail->>'notFilled' as "notFilled" from vacancy_state
    where area_id = ${scope.areaId} and vacancy_id = ${vacancyId}::uuid order by entry_id desc limit 1`.execute(tx);
  if (before.result === result.result && before.placesFilled === result.placesFilled && (last?.notFilled ?? null) === result.notFilled) throw new Refused('vacancies.result-same');
  const { rows } = await sql`update vacancy set state = ${state}, result = ${result.result}, places_filled = ${result.placesFilled}, row_version = row_version + 1,
      updated_by = ${scope.staffId}, updated_at = now()
    where area_id = ${scope.areaId} and vacancy_id = ${vacancyId}::uuid and row_version = ${rowVersion} returning 1`.execute(tx);
  if (rows.length === 0) throw await changedMeanwhile(doing, vacancyId);
  await sql`insert into vacancy_state (area_id, vacancy_id, state, since, reason, detail, by, receipt) values (${scope.areaId}, ${vacancyId}::uuid, ${state}, ${today}::date,
    ${reason}, ${JSON.stringify({ ...result, corrects: reason === null ? 'chosen' : 'told-wrong' })}::jsonb, ${scope.staffId}, ${receipt}::uuid)`.execute(tx);
  await audit.record(tx, scope, {
    action: 'vacancies.correct-result', outcome: 'allowed', purpose: SERVICE,
    detail: { vacancyId, from: { state: before.state, result: before.result, placesFilled: before.placesFilled }, to: { state, ...result } },
  });
  await doing.events.emit(tx, 'vacancies-changed', { areaId: scope.areaId, vacancyIds: [vacancyId] });
}
