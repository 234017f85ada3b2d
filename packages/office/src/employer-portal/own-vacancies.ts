import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { z } from 'zod';
import type { Doing, Reading } from '../employers/doing.ts';
import { Refused } from '../platform/http/refusal.ts';
import { contentColumns, contentSelected, recordOf } from '../vacancies/columns.ts';
import type { VacancyContent } from '../vacancies/columns.ts';
import { checkedContent, refuseUnready } from '../vacancies/write-vacancy.ts';
import { PURPOSE, requireRight } from './acting.ts';
import type { OwnVacancy, OwnVacancyRow, VacancyRequest, routes } from './contract.ts';

type Body<K extends 'addOwnVacancy' | 'changeOwnVacancy' | 'sendVacancy' | 'askClosing'> = z.output<(typeof routes)[K]['body']>;

const placeName = sql.raw(`case when m.municipality_code is null then null else jsonb_build_object('fi', m.name_fi, 'sv', m.name_sv, 'en', m.name_en) end as place`);

/** The employer's own vacancies; the newest request that is open or was returned goes along. */
export async function ownVacancies({ tx, scope, today }: Reading, condition: RawBuilder<unknown>): Promise<OwnVacancyRow[]> {
  const { rows } = await sql<OwnVacancyRow>`
    select v.vacancy_id as "vacancyId", v.title, case when v.state in ('open', 'paused') and v.closes < ${today}::date then 'expired' else v.state end as state,
      v.closes, v.places, ${placeName}, v.begun_by_employer is not null and v.state = 'draft' as "ownDraft",
      (select jsonb_build_object('kind', r.kind, 'state', r.state, 'answer', r.answer) from (select r.kind, r.state, r.answer from vacancy_request r
        where r.area_id = v.area_id and r.vacancy_id = v.vacancy_id order by r.asked_at desc limit 1) r
        where r.state in ('open', 'returned')) as request
    from vacancy v left join municipality m using (municipality_code)
    where v.area_id = ${scope.areaId} and v.employer_id = ${scope.actingFor?.employerId ?? null}::uuid and ${condition}
    order by array_position(array['draft', 'open', 'paused', 'expired']::text[], v.state) nulls last, v.closes nulls last, v.title, v.vacancy_id limit 300`.execute(tx);
  return [...rows];
}

type Found = VacancyContent & Pick<OwnVacancy, 'vacancyId' | 'state' | 'stateSince' | 'rowVersion' | 'result' | 'placesFilled' | 'place' | 'occupationName' | 'workplace' | 'ownDraft' | 'requests'>;

async function findOwn({ tx, scope, today }: Reading, vacancyId: string): Promise<Found> {
  const { rows } = await sql<Found>`
    select ${contentSelected}, v.vacancy_id as "vacancyId", case when v.state in ('open', 'paused') and v.closes < ${today}::date then 'expired' else v.state end as state,
      v.state_since as "stateSince", v.row_version as "rowVersion", v.result, v.places_filled as "placesFilled", ${placeName},
      (select jsonb_object_agg(g.language, g.name) from register_group_name g where g.group_code = v.isco) as "occupationName",
      (select w.name from employer_workplace w where w.area_id = v.area_id and w.workplace_id = v.workplace_id) as workplace,
      v.begun_by_employer is not null and v.state = 'draft' as "ownDraft",
      coalesce((select jsonb_agg(jsonb_build_object('requestId', r.request_id, 'vacancyId', r.vacancy_id, 'title', v.title, 'kind', r.kind, 'askedOn', r.asked_on,
        'askedBy', r.asked_by, 'note', r.note, 'result', r.result, 'placesFilled', r.places_filled, 'state', r.state, 'answeredOn', r.answered_on, 'answer', r.answer,
        'rowVersion', r.row_version) order by r.asked_at desc)
        from vacancy_request r where r.area_id = v.area_id and r.vacancy_id = v.vacancy_id), '[]') as requests
    from vacancy v left join municipality m using (municipality_code)
    where v.area_id = ${scope.areaId} and v.employer_id = ${scope.actingFor?.employerId ?? null}::uuid and v.vacancy_id = ${vacancyId}::uuid`.execute(tx);
  const [found] = rows;
  if (found === undefined) throw new Refused('employer-portal.vacancy-unknown');
  return found;
}

const isAsked = ({ requests }: Pick<Found, 'requests'>): boolean => requests.some(({ state }) => state === 'open');
const closable: ReadonlySet<string> = new Set(['open', 'paused', 'expired']);

export async function getOwnVacancy(reading: Reading, vacancyId: string): Promise<OwnVacancy> {
  requireRight(reading.scope, 'vacancies');
  const found = await findOwn(reading, vacancyId);
  const free = found.ownDraft && !isAsked(found);
  return { ...found, mayEdit: free, maySend: free, mayAskClosing: closable.has(found.state) && !isAsked(found) };
}

/** A draft of the employer: unseen by those who seek work, and published by the area alone. */
export async function addOwnVacancy(doing: Doing, { receipt, ...form }: Body<'addOwnVacancy'>): Promise<{ vacancyId: string }> {
  const { tx, scope, today, audit } = doing;
  const { employerId, person } = requireRight(scope, 'vacancies');
  const sent = await sql<{ vacancyId: string }>`select vacancy_id as "vacancyId" from vacancy where area_id = ${scope.areaId} and receipt = ${receipt}::uuid`.execute(tx);
  if (sent.rows[0] !== undefined) return sent.rows[0];
  const content = await checkedContent(doing, { ...form, employerId });
  const { rows } = await sql<{ vacancyId: string }>`insert into vacancy (area_id, state, state_since, begun_by_employer, receipt, ${contentColumns})
    select ${scope.areaId}::smallint, 'draft', ${today}::date, ${person}, ${receipt}::uuid, ${contentColumns}
    from jsonb_populate_record(null::vacancy, ${JSON.stringify(recordOf(content))}::jsonb) returning vacancy_id as "vacancyId"`.execute(tx);
  const vacancyId = rows[0]?.vacancyId ?? '';
  await sql`insert into vacancy_state (area_id, vacancy_id, state, since) values (${scope.areaId}, ${vacancyId}::uuid, 'draft', ${today}::date)`.execute(tx);
  await audit.record(tx, scope, { action: 'employer-portal.add-vacancy', outcome: 'allowed', purpose: PURPOSE, detail: { vacancyId, title: content.title } });
  return { vacancyId };
}

export async function changeOwnVacancy(doing: Doing, vacancyId: string, { rowVersion, ...form }: Body<'changeOwnVacancy'>): Promise<void> {
  const { tx, scope, audit } = doing;
  const { employerId } = requireRight(scope, 'vacancies');
  const before = await findOwn(doing, vacancyId);
  if (!before.ownDraft || isAsked(before)) throw new Refused('employer-portal.not-own-draft');
  const content = await checkedContent(doing, { ...form, employerId });
  const { rows } = await sql`update vacancy v set (${contentColumns}) = (select ${contentColumns} from jsonb_populate_record(null::vacancy,
      ${JSON.stringify(recordOf(content))}::jsonb)), row_version = row_version + 1, updated_by = null, updated_at = now()
    where v.area_id = ${scope.areaId} and v.vacancy_id = ${vacancyId}::uuid and v.row_version = ${rowVersion} returning 1`.execute(tx);
  if (rows.length === 0) throw new Refused('employer-portal.vacancy-changed');
  await audit.record(tx, scope, { action: 'employer-portal.change-vacancy', outcome: 'allowed', purpose: PURPOSE, detail: { vacancyId } });
}

type Asked = Pick<VacancyRequest, 'kind' | 'note' | 'result' | 'placesFilled'> & { readonly receipt: string };

/** One request at a time waits of a vacancy; the same form sent twice is one. */
async function ask(doing: Doing, vacancyId: string, asked: Asked): Promise<void> {
  const { tx, scope, today, audit } = doing;
  const { employerId, mandateId, person } = requireRight(scope, 'vacancies');
  const { rows } = await sql`insert into vacancy_request (area_id, vacancy_id, employer_id, mandate_id, kind, asked_on, asked_by, note, result, places_filled, receipt)
    values (${scope.areaId}, ${vacancyId}::uuid, ${employerId}::uuid, ${mandateId}::uuid, ${asked.kind}, ${today}::date, ${person}, ${asked.note}, ${asked.result},
      ${asked.placesFilled}, ${asked.receipt}::uuid) on conflict do nothing returning 1`.execute(tx);
  if (rows.length === 0) throw new Refused('employer-portal.asked-already');
  await audit.record(tx, scope, { action: 'employer-portal.ask', outcome: 'allowed', purpose: PURPOSE, detail: { vacancyId, kind: asked.kind } });
}

async function wasSent({ tx, scope }: Reading, receipt: string): Promise<boolean> {
  return (await sql`select from vacancy_request where area_id = ${scope.areaId} and receipt = ${receipt}::uuid`.execute(tx)).rows.length > 0;
}

export async function sendVacancy(doing: Doing, vacancyId: string, body: Body<'sendVacancy'>): Promise<void> {
  requireRight(doing.scope, 'vacancies');
  if (await wasSent(doing, body.receipt)) return;
  const found = await findOwn(doing, vacancyId);
  if (isAsked(found)) throw new Refused('employer-portal.asked-already');
  if (!found.ownDraft) throw new Refused('employer-portal.not-own-draft');
  // What the law may stand against the expert weighs before publishing.
  refuseUnready(found, doing.today, true);
  await ask(doing, vacancyId, { kind: 'publish', note: body.note, result: null, placesFilled: null, receipt: body.receipt });
}

export async function askClosing(doing: Doing, vacancyId: string, body: Body<'askClosing'>): Promise<void> {
  requireRight(doing.scope, 'vacancies');
  if (await wasSent(doing, body.receipt)) return;
  const found = await findOwn(doing, vacancyId);
  if (isAsked(found)) throw new Refused('employer-portal.asked-already');
  if (!closable.has(found.state)) throw new Refused('employer-portal.not-closable');
  const isFilled = body.result !== 'not-filled';
  if (isFilled === (body.placesFilled === 0) || body.placesFilled > found.places) {
    throw new Refused('vacancies.result-needed', {}, { faults: [{ path: 'placesFilled', code: 'employer-portal.places-wrong', values: { most: found.places } }] });
  }
  await ask(doing, vacancyId, { kind: 'close', note: body.note, result: body.result, placesFilled: body.placesFilled, receipt: body.receipt });
}

export async function takeBackRequest(doing: Doing, requestId: string): Promise<void> {
  const { tx, scope, today, audit } = doing;
  requireRight(scope, 'vacancies');
  const { rows } = await sql`update vacancy_request set state = 'taken-back', answered_on = ${today}::date, row_version = row_version + 1
    where area_id = ${scope.areaId} and request_id = ${requestId}::uuid and state = 'open' returning 1`.execute(tx);
  if (rows.length === 0) throw new Refused('employer-portal.request-unknown');
  await audit.record(tx, scope, { action: 'employer-portal.take-back', outcome: 'allowed', purpose: PURPOSE, detail: { requestId } });
}

/** Closing within so many days is told on the first page. */
export const closesSoon = (today: string): RawBuilder<unknown> => sql`v.state in ('open', 'paused') and v.closes between ${today}::date and ${today}::date + 7`;
