import { wordingsOfVacancy } from '@kohtaanto/rules/vacancies/discriminating-wording.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import { requireService } from '../employers/competence.ts';
import { SERVICE } from '../employers/doing.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { routes } from './contract.ts';
import { findVacancy } from './store.ts';
import { changedMeanwhile } from './write-vacancy.ts';
import type { Writing } from './write-vacancy.ts';

const LEAST_WORDS = 3;

/** Somebody has weighed a wording that came from elsewhere and lets it be; why is kept. To refuse a posting is a decision of its own (49 §). */
export async function lookAtWording(doing: Writing, vacancyId: string, { rowVersion, reason, receipt }: z.output<typeof routes.lookAtWording.body>): Promise<void> {
  const { tx, scope, today, audit, events } = doing;
  const sent = await sql`select from vacancy_wording_look where area_id = ${scope.areaId} and vacancy_id = ${vacancyId}::uuid and receipt = ${receipt}::uuid`.execute(tx);
  if (sent.rows.length > 0) return;
  const found = await findVacancy(doing, vacancyId);
  if (found.employerId !== null) await requireService(doing, found.employerId);
  if (reason.length < LEAST_WORDS) throw new Refused('vacancies.reason-needed', {}, { faults: [{ path: 'reason', code: 'vacancies.reason-needed' }] });
  if (found.rowVersion !== rowVersion) throw await changedMeanwhile(doing, vacancyId);
  if (found.wording !== 'unlooked') throw new Refused('vacancies.wording-none');
  const { rows } = await sql`update vacancy set wording = 'looked', row_version = row_version + 1, updated_by = ${scope.staffId}, updated_at = now()
    where area_id = ${scope.areaId} and vacancy_id = ${vacancyId}::uuid and row_version = ${rowVersion} returning 1`.execute(tx);
  if (rows.length === 0) throw await changedMeanwhile(doing, vacancyId);
  const wordings = [...new Set(wordingsOfVacancy(found).map(({ text }) => text))];
  await sql`insert into vacancy_wording_look (area_id, vacancy_id, day, reason, wordings, by, receipt)
    values (${scope.areaId}, ${vacancyId}::uuid, ${today}::date, ${reason}, ${wordings}::text[], ${scope.staffId}, ${receipt}::uuid)`.execute(tx);
  await audit.record(tx, scope, { action: 'vacancies.look-at-wording', outcome: 'allowed', purpose: SERVICE, detail: { vacancyId, wordings } });
  await events.emit(tx, 'vacancies-changed', { areaId: scope.areaId, vacancyIds: [vacancyId] });
}
