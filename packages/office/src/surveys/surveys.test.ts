import { randomUUID } from 'node:crypto';
import { newestQuestionnaire } from '@kohtaanto/rules/surveys/catalogue.ts';
import { leastAnswers } from '@kohtaanto/rules/surveys/round-result.ts';
import { bandStarts } from '@kohtaanto/rules/surveys/response-band.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { importBytesOfSeries } from '../registers/series/import-file.ts';
import { openTestOffice } from '../platform/testing/test-office.ts';
import type { Client } from '../platform/testing/test-office.ts';
import { addSmallOrganisation } from '../platform/testing/test-world.ts';
import { registerSurveys } from './index.ts';

const office = await openTestOffice({ slices: [registerSurveys], day: '2026-11-23' });
const items = newestQuestionnaire('equality').items;
let director: Client;
let coach: Client;

beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  await office.owner.query(`insert into office.staff (area_id, staff_id, subject, given_name, family_name, email, unit_code, roles,
      specialisation, languages, origin, customer_facing) values
    (21, 'outi.vaha', 'sub-outi', 'Outi', 'Vähä', 'outi@example.invalid', 'sastamala', '{director}', 'none', '{fi}', 'new', false),
    (1, 'dan.berg', 'sub-dan', 'Dan', 'Berg', 'dan@example.invalid', 'porvoo', '{director}', 'none', '{sv}', 'new', false)`);
  director = await office.as('outi.vaha');
  coach = await office.as('tiina.rautalampi');
});

const body = <T>(answer: { readonly body: unknown }): T => answer.body as T;

async function open(survey: string, client: Client = director): Promise<string> {
  const answer = await client.post('/api/surveys/rounds', { survey, opens: '2026-11-23', closes: '2026-12-20' });
  expect(answer.status).toBe(200);
  return body<{ roundId: string }>(answer).roundId;
}

const send = (roundId: string, answers: Record<string, string>, background: Record<string, string> = {}, receipt = randomUUID()) =>
  office.anonymous.post(`/api/answer/${roundId}`, { receipt, answers, background });

const all = (choice: string): Record<string, string> =>
  Object.fromEntries(items.map((item) => [item.id, item.scale === 'yes-no' ? 'no' : choice]));

const close = (roundId: string) => director.post(`/api/surveys/rounds/${roundId}/close`);
const read = (roundId: string, client: Client = director) => client.get(`/api/surveys/rounds/${roundId}`);

type Looked = {
  round: { state: string; band: { from: number } | null; respondents: number | null; total: unknown };
  result: null | { total: unknown; respondents: number; groups: { dimension: string; code: string; respondents: unknown }[] };
  trend: { total: unknown }[];
  official: { value: number }[];
};

describe('a round from its opening to its result', () => {
  let roundId: string;

  it('is opened by the director, one of a survey at a time', async () => {
    roundId = await open('equality');
    expect((await coach.post('/api/surveys/rounds', { survey: 'cooperation', opens: '2026-11-23', closes: '2026-12-20' })).status).toBe(403);
    expect(await director.post('/api/surveys/rounds', { survey: 'equality', opens: '2026-11-24', closes: '2026-12-20' }))
      .toMatchObject({ status: 409, body: { code: 'surveys.round-open-already' } });
    const both = await Promise.all([1, 2].map(() => director.post('/api/surveys/rounds', { survey: 'employers', opens: '2026-11-23', closes: '2026-12-20' })));
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  it('tells everything wrong with its days at once', async () => {
    const faulty = await director.post('/api/surveys/rounds', { survey: 'jobseekers', opens: '2026-11-20', closes: '2026-11-01' });
    expect(body<{ faults: { path: string; code: string }[] }>(faulty).faults.map(({ path, code }) => [path, code])).toEqual([
      ['opens', 'surveys.days-in-past'], ['closes', 'surveys.days-backwards'],
    ]);
    const long = await director.post('/api/surveys/rounds', { survey: 'jobseekers', opens: '2026-11-23', closes: '2028-01-01' });
    expect(body<{ faults: unknown[] }>(long).faults).toMatchObject([{ code: 'surveys.days-too-long' }]);
  });

  it('is read by anyone who has its address, in three languages', async () => {
    const read1 = body<{ state: string; questionnaire: { items: { asked: Record<string, string> }[]; backgrounds: { id: string; codes: { code: string }[] }[] } }>(
      await office.anonymous.get(`/api/answer/${roundId}`));
    expect(read1.state).toBe('open');
    expect(read1.questionnaire.items).toHaveLength(10);
    expect(read1.questionnaire.items[0]?.asked).toEqual({
      fi: 'Minua on kohdeltu kunnioittavasti.', sv: 'Jag har blivit bemött med respekt.', en: 'I have been treated with respect.',
    });
    expect(read1.questionnaire.backgrounds[0]?.codes.map(({ code }) => code).toSorted()).toEqual(['581', '619', '790']);
    expect(await office.anonymous.get('/api/answer/abcdefghjkmn')).toMatchObject({ status: 404, body: { code: 'surveys.round-unknown' } });
  });

  it('refuses a faulty answer with all its faults, in the language of the browser', async () => {
    const faulty = await office.anonymous.post(`/api/answer/${roundId}`, {
      receipt: randomUUID(), answers: { respect: '9', nothing: '1' }, background: { age: '7' },
    }, { 'accept-language': 'sv' });
    expect(faulty.status).toBe(422);
    expect(body<{ faults: { path: string; message: string }[] }>(faulty).faults).toMatchObject([
      { path: 'answers.respect', message: 'Frågan kan inte besvaras så. Välj ett av de givna alternativen.' },
      { path: 'answers.nothing' }, { path: 'background.age' },
    ]);
    expect(await send(roundId, {})).toMatchObject({ status: 422, body: { faults: [{ code: 'surveys.nothing-answered' }] } });
  });

  it('counts each answer once, also two at once and the same one sent again', async () => {
    const receipt = randomUUID();
    const answers = await Promise.all([
      send(roundId, all('4'), { municipality: '790' }, receipt), send(roundId, all('4'), { municipality: '790' }, receipt),
      ...Array.from({ length: 11 }, () => send(roundId, all('4'), { municipality: '790' })),
      ...Array.from({ length: 12 }, () => send(roundId, all('2'), { municipality: '619' })),
      ...Array.from({ length: 12 }, () => send(roundId, all('3'), { municipality: '581' })),
      ...Array.from({ length: 3 }, () => send(roundId, all('3'))),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    const { rows } = await office.owner.query(`select amount from office.survey_counter
      where round_id = $1 and dimension = '' and what = 'respondents'`, [roundId]);
    expect(rows).toEqual([{ amount: 39 }]);
  });

  it('tells its number in steps only while it is open, and no result', async () => {
    const looked = body<Looked>(await read(roundId, coach));
    expect(looked.round).toMatchObject({ state: 'open', band: { from: 25, to: 49 }, respondents: null, total: null });
    expect(looked.result).toBeNull();
    expect(JSON.stringify(looked)).not.toMatch(/[:,]39[,}]/u);
    expect(JSON.stringify((await coach.get('/api/surveys')).body)).not.toMatch(/[:,]39[,}]/u);
  });

  it('steps are the same in the register and in the rules', async () => {
    const { rows } = await office.owner.query<{ text: string }>(`select pg_get_functiondef('office.survey_band'::regproc) as text`);
    expect(rows[0]?.text).toContain(`{${bandStarts.join(',')}}`);
    expect(bandStarts[1]).toBe(leastAnswers());
  });

  it('is fixed as it closes, and what was answered is erased', async () => {
    expect((await coach.post(`/api/surveys/rounds/${roundId}/close`)).status).toBe(403);
    expect(await close(roundId)).toMatchObject({ status: 200, body: { state: 'told', respondents: 39, total: 50 } });
    const looked = body<Looked>(await read(roundId));
    expect(looked.result).toMatchObject({ respondents: 39, total: 50 });
    // Three did not tell their municipality: they are hidden, and one more by which they could be had.
    const hidden = looked.result?.groups.filter(({ dimension, respondents }) => dimension === 'municipality' && respondents === 'suppressed');
    expect(hidden?.map(({ code }) => code)).toContain('untold');
    expect(hidden?.length).toBe(2);
    const { rows } = await office.owner.query(`select (select count(*) from office.survey_counter where round_id = $1)::int as counters,
      (select count(*) from office.survey_receipt where round_id = $1)::int as receipts`, [roundId]);
    expect(rows).toEqual([{ counters: 0, receipts: 0 }]);
    expect(await close(roundId)).toMatchObject({ status: 409, body: { code: 'surveys.round-closed-already' } });
    await expect(office.owner.query(`update office.survey_result set told = '{}' where round_id = $1`, [roundId])).rejects.toThrow('not rewritten');
  });

  it('told one who was answering that it closed', async () => {
    expect(await send(roundId, all('5'))).toMatchObject({ status: 409, body: { code: 'surveys.round-closed' } });
    expect(await office.anonymous.get(`/api/answer/${roundId}`)).toMatchObject({ status: 200, body: { state: 'closed' } });
  });

  it('joins the figures of indicators, after what an authority has told', async () => {
    const figures = () => office.owner.query(`select f.value::float8 as value, r.kind, r.source, f.superseded_by is null as current
      from office.register_figure f join office.register_run r using (run_id) where f.measure = 'equality-score' order by f.run_id`);
    expect((await figures()).rows).toEqual([
      { value: 50, kind: 'own-survey', source: 'Yhdenvertaisuuskartoitus, oma kysely (versio 1)', current: true },
    ]);
    expect(body<Looked>(await read(roundId)).official).toEqual([]);
    const owner = await office.owner.connect();
    await importBytesOfSeries(owner, {
      name: 'official.csv', kind: 'barometer', wish: { source: 'KEHA' }, staffId: null, keepTotals: false,
      bytes: Buffer.from('period,area,item,score,answers,measure\n2026,21,,71,400,equality-score\n'),
    }).finally(() => owner.release());
    const second = await open('equality');
    await Promise.all(Array.from({ length: 10 }, () => send(second, all('4'))));
    await close(second);
    // The authority's figure stays the one that indicators read.
    expect((await figures()).rows.filter(({ current }) => current)).toMatchObject([{ value: 71, kind: 'barometer' }]);
    const looked = body<Looked>(await read(second));
    expect(looked.official).toMatchObject([{ period: '2026', value: 71, source: 'KEHA' }]);
    expect(looked.trend.map(({ total }) => total)).toEqual([50, 75]);
  });

  it('is nobody else’s to read', async () => {
    const other = await office.as('dan.berg', { areaId: 1 });
    expect(await read(roundId, other)).toMatchObject({ status: 404, body: { code: 'surveys.round-unknown' } });
    expect((await other.post(`/api/surveys/rounds/${roundId}/close`)).status).toBe(404);
    expect((await (await office.as('anna.lahti')).get('/api/surveys')).status).toBe(403);
  });
});

describe('a round of few answers', () => {
  it('tells nothing, and nothing of it is kept', async () => {
    const roundId = await open('cooperation');
    await Promise.all(Array.from({ length: 9 }, () => send(roundId, { trust: '1' }, { partner: 'kela' })));
    expect(await close(roundId)).toMatchObject({ body: { state: 'too-few', respondents: null, total: null } });
    expect(body<Looked>(await read(roundId))).toMatchObject({ result: null, trend: [] });
    const { rows } = await office.owner.query('select count(*)::int as left from office.survey_counter where round_id = $1', [roundId]);
    expect(rows).toEqual([{ left: 0 }]);
  });
});

describe('nobody is found in the register', () => {
  it('no column of an answer holds a person, a session, an address or an instant', async () => {
    const { rows } = await office.owner.query<{ name: string; type: string }>(`select column_name as name, data_type as type
      from information_schema.columns where table_schema = 'office' and table_name in ('survey_counter', 'survey_receipt') order by 1`);
    expect(rows.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'amount integer', 'code text', 'day date', 'dimension text', 'item text', 'receipt bytea', 'round_id text', 'round_id text', 'what text',
    ]);
  });

  it('the application cannot read the counters of an open round, nor the receipts', async () => {
    const scope = office.scopeFor({ staffId: 'outi.vaha', roles: ['director'] });
    for (const table of ['survey_counter', 'survey_receipt']) {
      await expect(office.database.read(scope, (tx) => tx.selectFrom(table as 'survey_counter').selectAll().execute())).rejects.toThrow('permission denied');
    }
  });

  it('one who is signed in leaves no trace when answering', async () => {
    const roundId = await open('jobseekers');
    const trail = async () => (await office.owner.query(`select count(*)::int as entries from office.audit_entry`)).rows;
    const before = await trail();
    const answered = await coach.post(`/api/answer/${roundId}`, { receipt: randomUUID(), answers: { heard: '5' } });
    expect(answered.status).toBe(200);
    expect(await trail()).toEqual(before);
  });

  it('receipts of earlier days are forgotten, and rounds whose days are over close by themselves', async () => {
    const { rows: [round] } = await office.owner.query<{ round_id: string }>(`select round_id from office.survey_round where survey = 'jobseekers'`);
    await office.owner.query(`update office.survey_receipt set day = '2026-11-22'`);
    await office.owner.query(`update office.survey_round set opens = '2026-11-01', closes = '2026-11-22' where survey = 'jobseekers'`);
    expect(await send(round?.round_id ?? '', { heard: '5' })).toMatchObject({ status: 409, body: { code: 'surveys.round-closed' } });
    await office.platform.jobs.run('survey-rounds-of-the-day');
    const { rows } = await office.owner.query(`select outcome, closed_on::text as "closedOn", (select count(*)::int from office.survey_receipt) as receipts
      from office.survey_round where survey = 'jobseekers'`);
    expect(rows).toEqual([{ outcome: 'too-few', closedOn: '2026-11-23', receipts: 0 }]);
  });
});
