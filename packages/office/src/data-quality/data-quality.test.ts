import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { qualityRules } from '@kohtaanto/rules/data-quality/catalogue.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSnapshot } from '../indicators/build-snapshot.ts';
import { registerIndicators } from '../indicators/index.ts';
import { openShelf } from '../indicators/snapshot-shelf.ts';
import { addRandomPopulation } from '../indicators/testing/random-population.ts';
import { registerJobseekers } from '../jobseekers/index.ts';
import { openTestOffice } from '../platform/testing/test-office.ts';
import type { Client } from '../platform/testing/test-office.ts';
import { addPerson, addSmallOrganisation } from '../platform/testing/test-world.ts';
import type { TestPerson } from '../platform/testing/test-world.ts';
import type { FaultRow, QualityOverview, RuleShown } from './contract.ts';
import { countRegister } from './count-register.ts';
import { registerDataQuality } from './index.ts';

const dataFolder = await mkdtemp(join(tmpdir(), 'kohtaanto-quality-'));
const office = await openTestOffice({ slices: [registerJobseekers, registerIndicators, registerDataQuality], config: { dataFolder } });
const { owner } = office;
let coach: Client;
let lead: Client;
let director: Client;

beforeAll(async () => {
  await addSmallOrganisation(owner);
  await owner.query(`insert into staff (area_id, staff_id, subject, given_name, family_name, email, unit_code, roles,
      specialisation, languages, origin, customer_facing)
    select 21, lower(name), lower(name), name, 'Testaaja', 'x@example.invalid', 'sastamala', array[role], 'none', '{fi}', 'new', false
    from (values ('Merja', 'team-lead'), ('Outi', 'director'), ('Petri', 'controller'), ('Marja', 'data-protection-officer'),
      ('Paivi', 'employer-expert')) as who (name, role)`);
  await addRandomPopulation(owner, 300, 7);
  await owner.query('update person set education_level = \'basic\', occupation = \'5120\', '
    + 'nationality = case when abs(hashtext(person_id::text)) % 4 = 0 then \'EE\' else \'FI\' end');
  await owner.query('analyze');
  const snapshot = await buildSnapshot(office.settings.owner, plainDate('2026-11-23'));
  await openShelf(dataFolder).keep(snapshot, new Date('2026-11-23T00:00:00Z'));
  coach = await office.as('tiina.rautalampi');
  lead = await office.as('merja');
  director = await office.as('outi');
}, 60_000);

afterAll(() => rm(dataFolder, { recursive: true, force: true }));

async function seeker(person: TestPerson = {}): Promise<string> {
  const id = await addPerson(owner, { coach: 'tiina.rautalampi', ...person });
  await owner.query('update person set education_level = \'basic\', occupation = \'5120\' where person_id = $1', [id]);
  await owner.query(`insert into job_search (area_id, person_id, period, requested_on, registered_on)
    values (21, $1, '[2026-01-01,)', '2026-01-01', '2026-01-01')`, [id]);
  await owner.query('insert into employment_status (area_id, person_id, code, period) values (21, $1, \'02\', \'[2026-01-01,)\')', [id]);
  return id;
}

const without = async (column: string, person: TestPerson = {}) => {
  const id = await seeker(person);
  await owner.query(`update person set ${column} = null where person_id = $1`, [id]);
  return id;
};

async function rowsOf(client: Client, rule: string, query = ''): Promise<readonly FaultRow[]> {
  const { status, body } = await client.get(`/api/data-quality/${rule}/rows${query}`);
  expect(status).toBe(200);
  return (body as { rows: FaultRow[] }).rows;
}
const rowOf = async (client: Client, rule: string, personId: string, query = '') =>
  (await rowsOf(client, rule, query)).find((row) => row.personId === personId);
async function ruleOf(client: Client, id: string): Promise<RuleShown> {
  const { rules } = (await client.get('/api/data-quality')).body as QualityOverview;
  const found = rules.find((rule) => rule.id === id);
  if (found === undefined) throw new Error(`no rule ${id}`);
  return found;
}
const recount = (rule: string) => director.post(`/api/data-quality/${rule}/recount`);

describe('a coach mends a row', () => {
  test('and it leaves by itself, from the list and from the number', async () => {
    const id = await without('education_level');
    const before = await ruleOf(coach, 'education-missing');
    const row = await rowOf(coach, 'education-missing', id);
    expect(row).toMatchObject({ name: 'Suvanto Hanna', since: '2026-01-01', accepted: null });
    const mend = { personId: id, subject: '', value: 'tertiary', rowVersion: row?.rowVersion };
    expect((await coach.post('/api/data-quality/education-missing/mends', mend)).status).toBe(200);
    expect(await rowOf(coach, 'education-missing', id)).toBeUndefined();
    expect((await ruleOf(coach, 'education-missing')).count).toBe(Number(before.count) - 1);
    const { rows } = await owner.query<{ action: string }>('select action from audit_entry where person_id = $1', [id]);
    expect(rows).toEqual([{ action: 'quality.mend' }]);
  });

  test('two at once: the second is told who was first, and nothing is written over', async () => {
    const id = await without('occupation');
    const row = await rowOf(coach, 'occupation-missing', id);
    const mend = (value: string) => coach.post('/api/data-quality/occupation-missing/mends',
      { personId: id, subject: '', value, rowVersion: row?.rowVersion });
    const answers = await Promise.all([mend('5120'), mend('7212')]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'edited-by-another' });
  });

  test('a code is proposed where others of the same occupation have one', async () => {
    const id = await without('occupation');
    await owner.query('update person set occupation_text = \'kokki\' where person_id = $1', [id]);
    expect(await rowOf(coach, 'occupation-missing', id)).toMatchObject({ text: 'Vain tekstinä: kokki', proposed: null });
    for (const code of ['5120', '5120', '9412']) {
      const other = await seeker();
      await owner.query('update person set occupation_text = \'kokki\', occupation = $2 where person_id = $1', [other, code]);
    }
    expect(await rowOf(coach, 'occupation-missing', id)).toMatchObject({ proposed: '5120' });
  });

  test('with what is not in the classification, or of another kind, is refused in words', async () => {
    const id = await without('occupation');
    const refused = async (rule: string, value: string) =>
      (await coach.post(`/api/data-quality/${rule}/mends`, { personId: id, subject: '', value, rowVersion: 1 })).body;
    expect(await refused('occupation-missing', '9999')).toMatchObject({ status: 422, code: 'quality.value-not-usable' });
    expect(await refused('nationality-unknown', 'ZZ')).toMatchObject({ code: 'quality.value-not-usable' });
    expect(await refused('mother-tongue-unknown', 'und')).toMatchObject({ code: 'quality.value-not-usable' });
    expect(await refused('municipality-ended', '638')).toMatchObject({ code: 'quality.value-not-usable' });
    expect(await refused('service-overdue', 'x')).toMatchObject({ code: 'quality.mended-elsewhere' });
    expect(await refused('no-such-rule', 'x')).toMatchObject({ status: 404, code: 'quality.rule-unknown' });
  });

  test('whose customer somebody is of another unit cannot be mended, nor found', async () => {
    const id = await without('education_level', { municipality: '581', coach: 'olli.kangas' });
    const answer = await coach.post('/api/data-quality/education-missing/mends', { personId: id, subject: '', value: 'basic', rowVersion: 1 });
    expect(answer.body).toMatchObject({ status: 404, code: 'person-not-found' });
  });

  test('a protected one is opened with a reason first', async () => {
    const id = await without('education_level', { protected: true });
    expect(await rowOf(coach, 'education-missing', id)).toMatchObject({ protected: true, name: null });
    const mend = { personId: id, subject: '', value: 'basic', rowVersion: 1 };
    expect((await coach.post('/api/data-quality/education-missing/mends', mend)).body).toMatchObject({ code: 'person-protected' });
    await coach.post(`/api/persons/${id}/open`, { reason: 'Koulutustiedon täydennys' });
    expect((await coach.post('/api/data-quality/education-missing/mends', mend)).status).toBe(200);
  });

  test('a reason is given to a search that ended, once', async () => {
    const id = await seeker();
    await owner.query('update job_search set period = \'[2026-01-01,2026-10-01)\' where person_id = $1', [id]);
    const row = await rowOf(coach, 'search-end-unreasoned', id);
    const mend = { personId: id, subject: row?.subject, value: 'own-notice', rowVersion: row?.rowVersion };
    expect((await coach.post('/api/data-quality/search-end-unreasoned/mends', mend)).status).toBe(200);
    expect((await coach.post('/api/data-quality/search-end-unreasoned/mends', mend)).body).toMatchObject({ code: 'quality.row-gone' });
  });
});

describe('a row that is no error', () => {
  const accept = (client: Client, row: FaultRow | undefined, reason = 'Tarkistettu asiakkaalta') =>
    client.post('/api/data-quality/service-overdue/acceptances',
      { personId: row?.personId, subject: row?.subject, datum: row?.datum, reason });
  const overdue = async () => {
    const id = await seeker();
    await owner.query(`insert into service_spell (area_id, person_id, kind, name, period, estimated_end)
      values (21, $1, 'coaching', 'Valmennus', '[2026-03-01,)', '2026-09-01')`, [id]);
    return id;
  };

  test('is kept with who and why, and comes back when its data change', async () => {
    const id = await overdue();
    const row = await rowOf(coach, 'service-overdue', id);
    expect((await accept(coach, row)).status).toBe(200);
    expect(await rowOf(coach, 'service-overdue', id)).toBeUndefined();
    expect(await rowOf(lead, 'service-overdue', id, '?accepted=yes')).toMatchObject({
      accepted: { reason: 'Tarkistettu asiakkaalta', by: 'Tiina Rautalampi' },
    });
    await owner.query('update service_spell set estimated_end = \'2026-10-01\' where person_id = $1', [id]);
    expect(await rowOf(coach, 'service-overdue', id)).toMatchObject({ accepted: null });
    expect((await accept(coach, row)).body).toMatchObject({ status: 409, code: 'quality.row-gone' });
  });

  test('two who accept at once: one stands, both are told whose', async () => {
    const id = await overdue();
    const row = await rowOf(coach, 'service-overdue', id);
    const answers = await Promise.all([accept(coach, row), accept(lead, row)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const [one, other] = answers.map(({ body }) => body as { acceptanceId: string; by: string });
    expect(one).toEqual(other);
    const { rows } = await owner.query('select from quality_acceptance where person_id = $1', [id]);
    expect(rows.length).toBe(1);
  });

  test('may be taken back, and needs a reason of some words', async () => {
    const id = await overdue();
    const row = await rowOf(coach, 'service-overdue', id);
    expect((await accept(coach, row, 'ok')).status).toBe(422);
    const { acceptanceId } = (await accept(coach, row)).body as { acceptanceId: string };
    const back = () => lead.post(`/api/data-quality/acceptances/${acceptanceId}/withdrawal`, { personId: id });
    expect((await back()).status).toBe(200);
    expect(await rowOf(coach, 'service-overdue', id)).toBeDefined();
    expect((await back()).body).toMatchObject({ code: 'quality.row-gone' });
  });
});

describe('who sees what', () => {
  test('directors and controllers see numbers, no rows; others nothing', async () => {
    await recount('education-missing');
    for (const client of [director, await office.as('petri'), await office.as('anna.lahti')]) {
      const { body } = await client.get('/api/data-quality');
      expect(body).toMatchObject({ extent: 'area', mayList: false });
      expect(JSON.stringify(body)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/u);
      expect((await client.get('/api/data-quality/education-missing/rows')).status).toBe(403);
    }
    for (const staffId of ['marja', 'paivi']) {
      const stranger = await office.as(staffId);
      for (const path of ['', '/education-missing/rows', '/indicators/unemployed', '/counts.csv']) {
        expect((await stranger.get(`/api/data-quality${path}`)).status, `${staffId} ${path}`).toBe(403);
      }
    }
    expect((await coach.post('/api/data-quality/education-missing/recount')).status).toBe(403);
  });

  test('a few are not told to the director, in the number, in the trend, in the file or in the bounds', async () => {
    const few = [await seeker(), await seeker(), await seeker()];
    for (const id of few) await owner.query('update person set nationality = \'ZZ\' where person_id = $1', [id]);
    await recount('nationality-unknown');
    const rule = await ruleOf(director, 'nationality-unknown');
    expect(rule).toMatchObject({ count: 'suppressed', oldest: null });
    expect(rule.trend.map(({ count }) => count)).toEqual(['suppressed']);
    expect(rule.effects[0]).toMatchObject({ state: 'hidden', low: null, high: null });
    expect((await director.get('/api/data-quality/counts.csv')).text).toMatch(/nationality-unknown,.*,2026-11-23,\.\.\.\r\n/u);
    // Who sees the persons sees how many they are, yet not what would tell of another unit's.
    expect((await ruleOf(coach, 'nationality-unknown')).count).toBe(3);
    await without('education_level', { municipality: '581', coach: 'olli.kangas' });
    for (let each = 0; each < 5; each += 1) await without('education_level');
    await recount('education-missing');
    expect(Number((await ruleOf(director, 'education-missing')).count)).toBeGreaterThan(5);
  });

  test('the bounds are of what is printed: every unknown one may be a citizen', async () => {
    for (let each = 0; each < 4; each += 1) {
      const id = await seeker();
      await owner.query('update person set nationality = \'ZZ\' where person_id = $1', [id]);
    }
    await recount('nationality-unknown');
    const { count, effects: [effect], weight } = await ruleOf(director, 'nationality-unknown');
    expect(count).toBe(7);
    const indicator = await director.get('/api/indicators/foreign-nationals');
    const { total } = indicator.body as { total: { value: number } };
    expect(effect).toMatchObject({
      indicator: 'foreign-nationals', state: 'told', value: total.value, low: Math.max(0, total.value - 7), high: total.value,
    });
    expect(weight).toBeCloseTo(Math.min(7, total.value) / total.value);
    const touching = await director.get('/api/data-quality/indicators/foreign-nationals');
    expect(touching.body).toMatchObject({ rules: [{ id: 'nationality-unknown', count: 7, effect: { state: 'told' } }] });
  });
});

describe('counting by night', () => {
  test('every rule of every area that has persons, and nothing of it is rewritten', async () => {
    const { rows: areas } = await owner.query('select distinct area_id from person');
    expect(await countRegister(office.platform)).toBe(areas.length);
    const { rows } = await owner.query<{ rule_id: string }>('select distinct rule_id from quality_count where unit_code = \'*\' order by 1');
    expect(rows.map(({ rule_id }) => rule_id)).toEqual(qualityRules.map(({ id }) => id).toSorted());
    await expect(owner.query('update quality_count set faults = 0')).rejects.toThrow(/not rewritten/u);
    await expect(owner.query('delete from quality_count')).rejects.toThrow(/not rewritten/u);
  });

  test('the number of a unit and of the area agree with the lists', async () => {
    const { rules } = (await lead.get('/api/data-quality')).body as QualityOverview;
    for (const rule of rules) {
      const { body } = await lead.get(`/api/data-quality/${rule.id}/rows`);
      expect((body as { total: number }).total, rule.id).toBe(rule.count);
    }
  });

  test('a week ago and now: what has changed', async () => {
    await owner.query(`insert into quality_count (area_id, rule_id, counted_at, unit_code, day, faults, persons, accepted)
      values (21, 'coach-missing', '2026-11-17T02:20Z', '*', '2026-11-17', 20, 20, 0)`);
    for (let each = 0; each < 6; each += 1) await without('coach_id');
    await recount('coach-missing');
    const { count, change } = await ruleOf(director, 'coach-missing');
    expect(change).toEqual({ since: '2026-11-17', value: Number(count) - 20 });
  });
});
