import { sql } from 'kysely';
import { requireService } from '../employers/competence.ts';
import type { Doing, Reading } from '../employers/doing.ts';
import { SERVICE } from '../employers/doing.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { Tx, VacanciesChanged } from '../platform/platform.ts';
import type { VacancyRequest } from './contract.ts';

/** What employers have sent and nobody has answered; those of the asker's own employers first. */
export async function listRequests({ tx, scope, today }: Reading, vacancyId: string | null): Promise<VacancyRequest[]> {
  const { rows } = await sql<VacancyRequest>`
    select r.request_id as "requestId", r.vacancy_id as "vacancyId", v.title, r.employer_id as "employerId", e.name as employer, r.kind, r.asked_on as "askedOn",
      r.asked_by as "askedBy", r.note, r.result, r.places_filled as "placesFilled", r.state, r.answered_on as "answeredOn", r.answer, r.row_version as "rowVersion"
    from vacancy_request r join vacancy v on v.area_id = r.area_id and v.vacancy_id = r.vacancy_id
      join employer e on e.area_id = r.area_id and e.employer_id = r.employer_id
    where r.area_id = ${scope.areaId} and r.state = 'open' and (${vacancyId}::uuid is null or r.vacancy_id = ${vacancyId}::uuid)
    order by not exists (select from employer_team_member t where t.area_id = r.area_id and t.employer_id = r.employer_id and t.staff_id = ${scope.staffId}
      and t.period @> ${today}::date), r.asked_on, r.request_id limit 100`.execute(tx);
  return [...rows];
}

export async function returnRequest(doing: Doing, requestId: string, body: { readonly answer: string; readonly rowVersion: number }): Promise<void> {
  const { tx, scope, today, audit } = doing;
  const { rows: [found] } = await sql<{ employerId: string; vacancyId: string }>`select employer_id as "employerId", vacancy_id as "vacancyId" from vacancy_request
    where area_id = ${scope.areaId} and request_id = ${requestId}::uuid`.execute(tx);
  if (found === undefined) throw new Refused('employer-portal.request-unknown');
  await requireService(doing, found.employerId);
  const { rows } = await sql`update vacancy_request set state = 'returned', answered_on = ${today}::date, answered_by = ${scope.staffId}, answer = ${body.answer},
      row_version = row_version + 1
    where area_id = ${scope.areaId} and request_id = ${requestId}::uuid and state = 'open' and row_version = ${body.rowVersion} returning 1`.execute(tx);
  if (rows.length === 0) throw new Refused('employer-portal.request-changed');
  await audit.record(tx, scope, { action: 'employer-portal.return-request', outcome: 'allowed', purpose: SERVICE, detail: { requestId, vacancyId: found.vacancyId } });
}

/** Whoever publishes or closes the vacancy answers the request by that, and becomes the one who answers for it. */
export async function answerByMoving(tx: Tx, { areaId, vacancyIds }: VacanciesChanged): Promise<void> {
  if (vacancyIds === null) return;
  const { rows } = await sql<{ vacancyId: string }>`
    update vacancy_request r set state = 'done', answered_on = greatest(v.state_since, r.asked_on), answered_by = office.asking_staff(), row_version = r.row_version + 1
    from vacancy v where r.area_id = ${areaId} and r.vacancy_id = any (${[...vacancyIds]}::uuid[]) and r.state = 'open' and v.area_id = r.area_id
      and v.vacancy_id = r.vacancy_id and v.state <> all (case r.kind when 'publish' then '{draft}'::text[] else '{open,paused,expired}'::text[] end)
    returning r.vacancy_id as "vacancyId"`.execute(tx);
  if (rows.length === 0) return;
  await sql`update vacancy set responsible_id = office.asking_staff() where area_id = ${areaId} and responsible_id is null
    and vacancy_id = any (${rows.map(({ vacancyId }) => vacancyId)}::uuid[])`.execute(tx);
}
