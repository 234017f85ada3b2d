import { beforeAll, describe, expect, it } from 'vitest';
import { registerIndicators } from '../index.ts';
import { openTestOffice } from '../../platform/testing/test-office.ts';
import { addSmallOrganisation } from '../../platform/testing/test-world.ts';
import type { Comparison, Target } from '../comparison-contract.ts';

const office = await openTestOffice({ slices: [registerIndicators], day: '2026-11-23' });
const { owner } = office;

beforeAll(async () => {
  await addSmallOrganisation(owner);
  await owner.query(`insert into staff (area_id, staff_id, subject, given_name, family_name, email, unit_code, roles,
      specialisation, languages, origin, customer_facing, municipality_code) values
    (21, 'outi.johtaja', 'sub-outi', 'Outi', 'Johtaja', 'outi@example.invalid', 'sastamala', '{director}', 'none', '{fi}', 'new', false, '790'),
    (21, 'hilkka.kunta', 'sub-hilkka', 'Hilkka', 'Kunta', 'hilkka@example.invalid', 'sastamala', '{municipality-officer}', 'none', '{fi}',
      'municipality', false, '790'),
    (1, 'maria.johtaja', 'sub-maria-j', 'Maria', 'Johtaja', 'mj@example.invalid', 'porvoo', '{director}', 'none', '{sv}', 'new', false, '638')`);
});

const wanted = {
  indicator: 'flow-over-3-months', municipality: null, from: '2026-01', until: '2026-12', value: 40, direction: 'at-most',
  source: 'Työllisyyslautakunta 12.12.2025 § 8',
};
const comparison = async (month: string, who = 'outi.johtaja', area = '') =>
  (await (await office.as(who)).get(`/api/indicators/flow-over-3-months/comparison?month=${month}${area}`)).body as Comparison;

describe('a target is decided', () => {
  it('holds for its months, is kept when it is replaced, and no other area sees it', async () => {
    const director = await office.as('outi.johtaja');
    const first = await director.post('/api/targets', wanted);
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({ value: 40, from: '2026-01', until: '2026-12', setBy: 'Outi Johtaja', name: expect.stringMatching(/\S/u) });
    await director.post('/api/targets', { ...wanted, from: '2026-10', value: 38, source: 'Työllisyyslautakunta 1.10.2026 § 3' });
    const now = await comparison('2026-10');
    expect([now.target?.value, (await comparison('2026-09')).target?.value, (await comparison('2027-01')).target]).toEqual([38, 40, null]);
    expect(now.targetTrend.slice(-3).map(({ value }) => value)).toEqual([40, 40, 38]);
    expect(now.decisions.map(({ value }) => value)).toEqual([38, 40]);
    const elsewhere = await (await office.as('maria.johtaja', { areaId: 1 })).get('/api/targets');
    expect((elsewhere.body as { targets: Target[] }).targets).toEqual([]);
  });

  it('of a municipality is its own, not the area’s', async () => {
    const director = await office.as('outi.johtaja');
    await director.post('/api/targets', { ...wanted, municipality: '581', value: 45 });
    expect((await comparison('2026-10', 'outi.johtaja', '&area=581')).target?.value).toBe(45);
    expect((await comparison('2026-10', 'outi.johtaja', '&area=790')).target).toBeNull();
  });

  it('is taken back for the months that are left', async () => {
    const director = await office.as('outi.johtaja');
    const { body } = await director.post('/api/targets', { ...wanted, indicator: 'activation-rate', value: 26, direction: 'at-least' });
    const taken = await director.post(`/api/targets/${(body as Target).targetId}/take-back`, { source: 'Lautakunta 23.11.2026 § 1' });
    expect(taken.body).toMatchObject({ value: null, from: '2026-11', until: '2026-12' });
    const { targets } = (await director.get('/api/targets')).body as { targets: Target[] };
    expect(targets.filter(({ indicator }) => indicator === 'activation-rate').map(({ value }) => value)).toEqual([null, 26]);
    const again = await director.post(`/api/targets/${(body as Target).targetId}/take-back`, { source: 'Lautakunta 23.11.2026 § 2' });
    expect(again.body).toMatchObject({ code: 'targets.replaced' });
  });

  it.each([
    ['of no indicator', { indicator: 'happiness' }, 'targets.indicator-unknown', 422],
    ['of another area’s municipality', { municipality: '638' }, 'targets.not-a-member', 422],
    ['that ends before it begins', { from: '2026-12', until: '2026-11' }, 'targets.ends-first', 422],
    ['for months gone by', { from: '2026-01', until: '2026-10' }, 'targets.over', 409],
    ['of more than all', { value: 101 }, 'targets.impossible-value', 422],
    ['of half a person', { indicator: 'unemployed', value: 1.5 }, 'targets.impossible-value', 422],
    ['below nothing', { indicator: 'unemployed', value: -1 }, 'targets.impossible-value', 422],
  ])('is refused %s', async (_name, different, code, status) => {
    const answer = await (await office.as('outi.johtaja')).post('/api/targets', { ...wanted, ...different });
    expect([answer.status, answer.body]).toEqual([status, expect.objectContaining({ code })]);
  });

  it('is refused where it changes nothing, and every faulty field is told at once', async () => {
    const director = await office.as('outi.johtaja');
    await director.post('/api/targets', { ...wanted, indicator: 'caseload', value: 200 });
    expect((await director.post('/api/targets', { ...wanted, indicator: 'caseload', value: 200 })).body).toMatchObject({ code: 'targets.unchanged' });
    const { body } = await director.post('/api/targets', { ...wanted, from: '2026-13', value: 'much', source: 'x' });
    expect((body as { faults: { path: string }[] }).faults.map(({ path }) => path).toSorted()).toEqual(['from', 'source', 'value']);
  });

  it('is the leaders’ to set: a coach and a municipality’s officer read it', async () => {
    for (const who of ['tiina.rautalampi', 'hilkka.kunta']) {
      const client = await office.as(who);
      expect((await client.post('/api/targets', wanted)).status).toBe(403);
      expect((await client.get('/api/targets')).body).toMatchObject({ maySet: false });
    }
  });

  it('cannot be rewritten in the database, nor decided in another’s name', async () => {
    await expect(owner.query('update indicator_target set value = 1')).rejects.toThrow(/not rewritten/u);
    const scope = office.scopeFor({ staffId: 'outi.johtaja', roles: ['director'] });
    const inAnothersName = office.database.write(scope, async (tx) => {
      await tx.insertInto('office.indicator_target' as never).values({
        area_id: 21, indicator: 'unemployed', valid: '[2026-01-01,2027-01-01)', value: 1, direction: 'at-most', source: 'abc', set_by: 'anna.lahti',
      } as never).execute();
    });
    await expect(inAnothersName).rejects.toThrow(/row-level security/u);
  });
});

describe('the whole country beside a figure', () => {
  const run = async (measure: string, period: string, value: number) => {
    const { rows } = await owner.query<{ run_id: number }>(`insert into register_run (started_at, kind, source, address, sha256, counted_on, outcome)
      values (now(), 'csv', 'TEM, työnvälitystilasto', 'f.csv', repeat('a', 64), 'last-working-day', 'stored') returning run_id`);
    await owner.query(`insert into register_figure (measure, place_kind, place_code, period, run_id, value, hidden)
      values ($1, 'country', 'FI', $2, $3, $4, false)`, [measure, period, rows[0]?.run_id, value]);
  };
  const country = async (id: string, month: string) =>
    ((await (await office.as('outi.johtaja')).get(`/api/indicators/${id}/comparison?month=${month}`)).body as Comparison).country;

  it('is worked out of imported counts alone, and told with its source and month', async () => {
    expect(await country('unemployment-share', '2019-10')).toBeNull();
    await run('unemployed', '2019-10', 230_000);
    await run('labour-force', '2019-10', 2_600_000);
    const share = await country('unemployment-share', '2019-10');
    expect(share).toMatchObject({ period: '2019-10', sameMonth: true, source: 'TEM, työnvälitystilasto', measures: ['unemployed', 'labour-force'] });
    expect(share?.value).toBeCloseTo(8.846, 3);
    expect(await country('unemployment-share', '2020-03')).toMatchObject({ period: '2019-10', sameMonth: false });
    expect(await country('unemployment-share', '2019-09')).toBeNull();
  });

  it('compares a count by its change only: a country’s number says nothing beside an area’s', async () => {
    expect(await country('unemployed', '2019-10')).toBeNull();
    await run('unemployed', '2018-10', 250_000);
    expect(await country('unemployed', '2019-10')).toMatchObject({ value: null, changePercent: -8, period: '2019-10' });
  });
});

describe('what others count', () => {
  it('is told as received where something of it has come in, for the area it has come in for', async () => {
    const received = async (who: string, areaId = 21) =>
      ((await (await office.as(who, { areaId })).get('/api/figures/received')).body as { ids: string[] }).ids;
    expect(await received('outi.johtaja')).toEqual([]);
    await owner.query(`insert into register_figure (measure, place_kind, place_code, period, run_id, value, hidden)
      select 'wage-earners', 'area', '21', '2026-09', max(run_id), 21700, false from register_run`);
    expect(await received('outi.johtaja')).toEqual(['wage-earners']);
    expect(await received('maria.johtaja', 1)).toEqual([]);
  });
});

describe('what waits for those who lead', () => {
  it('counts late meetings by the competent unit, whoever’s customers they are, and no person comes along', async () => {
    const { rows } = await owner.query<{ person_id: string }>(`insert into person (area_id, birth_date, sex, municipality_code)
      select 21, '1990-05-17', 'woman', code from unnest(array['581', '581', '790']) as code returning person_id`);
    const due = ['2026-11-16', '2026-11-19', '2026-11-23'];
    for (const [index, { person_id: person }] of rows.entries()) {
      await owner.query(`insert into obligation (area_id, person_id, obligation_key, kind, party, due, office_day, state, because, rule_version, certain)
        values (21, $1, 'a', 'initial-interview', 'authority', $2, $2, 'open', '[]', '2025-01-01', true)`, [person, due[index]]);
    }
    const { body } = await (await office.as('outi.johtaja')).get('/api/figures/waiting');
    expect(body).toMatchObject({ lateMeetings: [{ unit: 'parkano', late: 2, oldest: '2026-11-16', own: false }] });
    expect(JSON.stringify(body)).not.toContain(rows[0]?.person_id);
  });
});

describe('a municipality’s officer', () => {
  it('has a municipality of one’s own, and in the database no person at all', async () => {
    const officer = await office.as('hilkka.kunta');
    expect((await officer.get('/api/figures/own-municipality')).body).toMatchObject({ place: { code: '790', name: { fi: 'Sastamala' } } });
    const { rows } = await owner.query(`select municipalities, coaches from open_session(
      (select session_hash from session where staff_id = 'hilkka.kunta' limit 1), now(), '2026-11-23', interval '1 hour')`);
    expect(rows).toEqual([{ municipalities: [], coaches: [] }]);
  });
});
