import { sql } from 'kysely';
import { Refused } from '../platform/http/refusal.ts';
import type { routes } from './contract.ts';
import type { z } from 'zod';
import type { Doing } from './doing.ts';
import { findOutline, outlineColumns, requireOpen } from './store.ts';

async function ownVacancy(doing: Doing, vacancyId: string) {
  const vacancy = await findOutline(doing, vacancyId);
  if (!vacancy.own) throw new Refused('presentations.vacancy-not-seen');
  return vacancy;
}

/** From then on the other areas' staff see the vacancy and may present their own customers; shown twice is shown once. */
export async function shareVacancy(doing: Doing, vacancyId: string, { areaIds, receipt }: { readonly areaIds: readonly number[]; readonly receipt: string }): Promise<void> {
  const { tx, scope, today, audit } = doing;
  const vacancy = await ownVacancy(doing, vacancyId);
  requireOpen(vacancy, doing);
  const wanted = [...new Set(areaIds)];
  const { rows: known } = await sql`select from area a where a.configured and a.area_id <> ${scope.areaId} and a.area_id = any (${wanted}::int[])`.execute(tx);
  if (known.length < wanted.length) throw new Refused('presentations.area-unknown');
  for (const areaId of wanted) {
    await sql`insert into vacancy_share (area_id, vacancy_id, to_area_id, since, by, receipt)
      values (${scope.areaId}, ${vacancyId}::uuid, ${areaId}, ${today}::date, ${scope.staffId}, ${receipt}::uuid) on conflict do nothing`.execute(tx);
  }
  await audit.record(tx, scope, { action: 'vacancies.share', outcome: 'allowed', detail: { vacancyId, areaIds: wanted } });
}

/** Ended twice is ended once. Who has been presented stays so, and results go on being recorded. */
export async function endShare(doing: Doing, vacancyId: string, shareId: string): Promise<void> {
  const { tx, scope, today, audit } = doing;
  await ownVacancy(doing, vacancyId);
  const { rows } = await sql`update vacancy_share set until = ${today}::date, ended_by = ${scope.staffId}
    where area_id = ${scope.areaId} and vacancy_id = ${vacancyId}::uuid and share_id = ${shareId}::uuid and until is null returning 1`.execute(tx);
  if (rows.length > 0) await audit.record(tx, scope, { action: 'vacancies.share-end', outcome: 'allowed', detail: { vacancyId, shareId } });
}

type Shared = z.infer<typeof routes.listSharedVacancies.response>['vacancies'];

export async function listSharedVacancies({ tx, scope, today }: Doing): Promise<Shared> {
  const { rows } = await sql<Shared[number]>`
    select ${outlineColumns}, false as own, (v.state = 'open' and v.closes >= ${today}::date and v.wording <> 'unlooked') as open, h.since,
      (select count(*)::int from candidate c where c.area_id = ${scope.areaId} and c.vacancy_area_id = v.area_id and c.vacancy_id = v.vacancy_id) as candidates
    from vacancy_share h join vacancy v on v.area_id = h.area_id and v.vacancy_id = h.vacancy_id join area a on a.area_id = v.area_id
      left join municipality m using (municipality_code)
    where h.to_area_id = ${scope.areaId} and h.until is null order by v.closes nulls last, v.title limit 300`.execute(tx);
  return [...rows];
}
