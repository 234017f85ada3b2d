import { createHash, randomBytes } from 'node:crypto';
import { answerDueOn } from '@kohtaanto/rules/workforce-answers/answer-clock.ts';
import { formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { promiseSentence, sentSentence } from '@kohtaanto/words/workforce-answers/answer-words.ts';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { z } from 'zod';
import { mayServe, requireService, serversOf } from '../employers/competence.ts';
import type { Doing, Reading } from '../employers/doing.ts';
import { SERVICE } from '../employers/doing.ts';
import { listMunicipalities } from '../employers/store.ts';
import type { MobilityGrounds } from '../occupational-mobility/knowledge.ts';
import { Refused } from '../platform/http/refusal.ts';
import { workingDaysOf } from './area-time.ts';
import { composeAnswer } from './compose.ts';
import type { Answer, SeekerForecast, ToldAnswer, routes } from './contract.ts';

type Stored = Omit<Answer, 'mayWrite'>;

async function findAnswers({ tx, scope }: Reading, condition: RawBuilder<unknown>): Promise<Stored[]> {
  const { rows } = await sql<Stored>`
    select w.answer_id as "answerId", w.promise_id as "promiseId", w.employer_id as "employerId", e.name as employer, w.municipality_code as municipality,
      jsonb_build_object('fi', m.name_fi, 'sv', m.name_sv, 'en', m.name_en) as place, w.language, w.note,
      (select jsonb_agg(jsonb_build_object('isco', o.isco, 'number', o.number, 'name', coalesce((select jsonb_object_agg(g.language, g.name) from register_group_name g
        where g.group_code = o.isco), '{}'))) from jsonb_to_recordset(w.occupations) o(isco text, number integer)) as occupations,
      p.due_on as "dueOn", w.content, w.made_on as "madeOn", w.sent_on as "sentOn", w.row_version as "rowVersion"
    from workforce_answer w join employer e on e.area_id = w.area_id and e.employer_id = w.employer_id
      join municipality m on m.municipality_code = w.municipality_code
      join employer_promise p on p.area_id = w.area_id and p.promise_id = w.promise_id
    where w.area_id = ${scope.areaId} and ${condition} order by w.sent_on desc nulls first, p.due_on, w.answer_id limit 100`.execute(tx);
  return [...rows];
}

export async function listAnswers(reading: Reading, employerId: string): Promise<z.input<typeof routes.listAnswers.response>> {
  const { tx, scope, today } = reading;
  const found = await sql`select from employer where area_id = ${scope.areaId} and employer_id = ${employerId}::uuid`.execute(tx);
  if (found.rows.length === 0) throw new Refused('employers.not-seen');
  const workingDays = await workingDaysOf(scope.areaId);
  const answers = await findAnswers(reading, sql`w.employer_id = ${employerId}::uuid`);
  return {
    dueOn: formatIso(answerDueOn(plainDate(today), workingDays)), workingDays, municipalities: await listMunicipalities(reading),
    answers: answers.map(({ content: _content, ...answer }) => ({ ...answer, mayWrite: false })),
  };
}

/** The promise is a promise like others: it escalates to the team lead when its day has passed. */
export async function promiseAnswer(doing: Doing, employerId: string, body: z.output<typeof routes.promiseAnswer.body>): Promise<{ answerId: string }> {
  const { tx, scope, today, audit } = doing;
  await requireService(doing, employerId);
  const sent = await sql<{ answerId: string }>`select answer_id as "answerId" from workforce_answer where area_id = ${scope.areaId} and receipt = ${body.receipt}::uuid`.execute(tx);
  if (sent.rows[0] !== undefined) return sent.rows[0];
  const place = (await listMunicipalities(doing)).find(({ code }) => code === body.municipality);
  if (place === undefined) {
    throw new Refused('workforce-answers.place-unknown', { given: body.municipality }, { faults: [{ path: 'municipality', code: 'workforce-answers.place-unknown',
      values: { given: body.municipality } }] });
  }
  const dueOn = formatIso(answerDueOn(plainDate(today), await workingDaysOf(scope.areaId)));
  const { rows: names } = await sql<{ name: string | null }>`select (select g.name from register_group_name g where g.group_code = o.isco and g.language = ${body.language}) as name
    from unnest(${body.occupations.map(({ isco }) => isco)}::text[]) o(isco)`.execute(tx);
  const what = promiseSentence(names.map(({ name }, at) => name ?? body.occupations[at]?.isco ?? ''), place.name[body.language], body.language);
  const { rows: [promise] } = await sql<{ promiseId: string }>`insert into employer_promise (area_id, employer_id, what, made_on, due_on, owner_id, kind)
    values (${scope.areaId}, ${employerId}::uuid, ${what.slice(0, 400)}, ${today}::date, ${dueOn}::date, ${scope.staffId}, 'workforce-answer') returning promise_id as "promiseId"`.execute(tx);
  const { rows: [made] } = await sql<{ answerId: string }>`insert into workforce_answer (area_id, employer_id, promise_id, language, municipality_code, occupations, receipt)
    values (${scope.areaId}, ${employerId}::uuid, ${promise?.promiseId ?? null}::uuid, ${body.language}, ${body.municipality}, ${JSON.stringify(body.occupations)}::jsonb, ${body.receipt}::uuid)
    returning answer_id as "answerId"`.execute(tx);
  await audit.record(tx, scope, { action: 'workforce-answers.promise', outcome: 'allowed', purpose: SERVICE, detail: { employerId, dueOn } });
  return { answerId: made?.answerId ?? '' };
}

async function findAnswer(reading: Reading, answerId: string): Promise<Stored> {
  const [found] = await findAnswers(reading, sql`w.answer_id = ${answerId}::uuid`);
  if (found === undefined) throw new Refused('workforce-answers.not-seen');
  return found;
}

export async function getAnswer(reading: Reading, answerId: string): Promise<Answer> {
  const { tx, scope, today } = reading;
  const found = await findAnswer(reading, answerId);
  const writes = scope.roles.includes('employer-expert') || scope.roles.includes('team-lead');
  const { rows: [team] } = await sql<{ inTeam: boolean; home: string }>`select municipality_code as home, exists (select from employer_team_member t where t.area_id = e.area_id
    and t.employer_id = e.employer_id and t.staff_id = ${scope.staffId} and t.period @> ${today}::date) as "inTeam"
    from employer e where e.area_id = ${scope.areaId} and e.employer_id = ${found.employerId}::uuid`.execute(tx);
  return { ...found, mayWrite: writes && mayServe(await serversOf(reading, [team?.home ?? '']), team?.inTeam ?? false) };
}

type Making = { readonly answerId: string; readonly rowVersion: number; /** By unit group, where they have been made. */ readonly forecasts?: ReadonlyMap<string, SeekerForecast> };

export async function makeAnswer(doing: Doing, grounds: MobilityGrounds, { answerId, rowVersion, forecasts = new Map() }: Making): Promise<void> {
  const { tx, scope, today, audit } = doing;
  const found = await findAnswer(doing, answerId);
  await requireService(doing, found.employerId);
  if (found.sentOn !== null) throw new Refused('workforce-answers.sent-already');
  const content = await composeAnswer(doing, grounds, found, forecasts);
  const { rows } = await sql`update workforce_answer set content = ${JSON.stringify(content)}::jsonb, made_on = ${today}::date, made_by = ${scope.staffId}, row_version = row_version + 1
    where area_id = ${scope.areaId} and answer_id = ${answerId}::uuid and row_version = ${rowVersion} returning 1`.execute(tx);
  if (rows.length === 0) throw new Refused('workforce-answers.changed-meanwhile');
  await audit.record(tx, scope, { action: 'workforce-answers.make', outcome: 'allowed', purpose: SERVICE, detail: { answerId, employerId: found.employerId } });
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Sent once: the link's secret is shown this once, the answer stays as it is, and the promise is kept. */
export async function sendAnswer(doing: Doing, answerId: string, body: z.output<typeof routes.sendAnswer.body>, origin: string): Promise<{ address: string }> {
  const { tx, scope, today, audit } = doing;
  const found = await findAnswer(doing, answerId);
  await requireService(doing, found.employerId);
  if (found.sentOn !== null) throw new Refused('workforce-answers.sent-already');
  if (found.content === null) throw new Refused('workforce-answers.not-made');
  const token = randomBytes(24).toString('base64url');
  const { rows } = await sql`update workforce_answer set note = ${body.note}, token_hash = ${hashOf(token)}, sent_on = ${today}::date, sent_by = ${scope.staffId}, row_version = row_version + 1
    where area_id = ${scope.areaId} and answer_id = ${answerId}::uuid and row_version = ${body.rowVersion} returning 1`.execute(tx);
  if (rows.length === 0) throw new Refused('workforce-answers.changed-meanwhile');
  await sql`update employer_promise set kept_on = ${today}::date, how = ${sentSentence(formatDate(today), found.language)}, kept_by = ${scope.staffId}, row_version = row_version + 1
    where area_id = ${scope.areaId} and promise_id = ${found.promiseId}::uuid and kept_on is null`.execute(tx);
  await audit.record(tx, scope, { action: 'workforce-answers.send', outcome: 'allowed', purpose: SERVICE, detail: { answerId, employerId: found.employerId } });
  return { address: `${origin}/vastaus/${token}` };
}

/** By its link, without any other right; the database answers for this one alone. */
export async function readByLink({ tx }: Pick<Reading, 'tx'>, token: string): Promise<ToldAnswer> {
  const { rows } = await sql<Omit<ToldAnswer, 'area'> & { area_fi: string; area_sv: string; area_en: string }>`
    select area_fi, area_sv, area_en, employer, language, sent_on as "sentOn", note, content from workforce_answer_by_link(${hashOf(token)})`.execute(tx);
  const [found] = rows;
  if (found === undefined) throw new Refused('workforce-answers.link-unknown');
  const { area_fi: fi, area_sv: sv, area_en: en, ...told } = found;
  return { ...told, area: { fi, sv, en } };
}

/** As it is told to the employer: a sent one, or to staff the one that would be sent. */
export async function toldAnswer(reading: Reading, answerId: string): Promise<ToldAnswer> {
  const found = await findAnswer(reading, answerId);
  if (found.content === null) throw new Refused('workforce-answers.not-made');
  const { rows: [area] } = await sql<{ area: ToldAnswer['area'] }>`select jsonb_build_object('fi', name_fi, 'sv', name_sv, 'en', name_en) as area
    from area where area_id = ${reading.scope.areaId}`.execute(reading.tx);
  return {
    area: area?.area ?? { fi: '', sv: '', en: '' }, employer: found.employer, language: found.language, sentOn: found.sentOn ?? found.content.madeOn, note: found.note, content: found.content,
  };
}

export async function ownAnswers(reading: Reading): Promise<z.input<typeof routes.listOwnAnswers.response>['answers']> {
  const answers = await findAnswers(reading, sql`w.sent_on is not null`);
  return answers.flatMap(({ answerId, sentOn, place, occupations }) => (sentOn === null ? [] : [{ answerId, sentOn, place, occupations: occupations.map(({ name }) => name) }]));
}
