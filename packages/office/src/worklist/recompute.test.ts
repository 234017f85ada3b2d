import { beforeAll, describe, expect, it } from 'vitest';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { addPerson, addSmallOrganisation } from '../platform/testing/test-world.ts';
import { openTestOffice } from '../platform/testing/test-office.ts';
import { computeMissingGroups, recomputeAllAreas } from './jobs.ts';
import { recomputeObligations } from './recompute-obligations.ts';

const office = await openTestOffice({ day: '2026-11-23' });
const everyone = { municipalities: ['790', '619', '581', '638'] };
let personId = '';

type Row = { obligation_key: string; state: string; due: string; computed_at: string; coach_id: string | null };

async function stored(): Promise<readonly Row[]> {
  const found = await office.owner.query<Row>(
    `select obligation_key, state, due, computed_at, coach_id from obligation where person_id = $1
     order by obligation_key`, [personId]);
  return found.rows;
}

async function computeOn(day: string): Promise<void> {
  await office.database.write(office.scopeFor(everyone), (tx) =>
    recomputeObligations(tx, 21, [personId], plainDate(day)));
}

beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  personId = await addPerson(office.owner, { coach: 'tiina.rautalampi' });
  await office.owner.query(`
    insert into job_search (area_id, person_id, period, requested_on, registered_on)
      values (21, '${personId}', '[2026-08-03,)', '2026-08-03', '2026-08-03');
    insert into employment_status (area_id, person_id, code, period) values (21, '${personId}', '02', '[2026-08-03,)');
    insert into contact (area_id, person_id, kind, way_code, channel, occurred_on, outcome) values
      (21, '${personId}', 'initial-interview', '21', 'visit', '2026-08-05', 'no-show'),
      (21, '${personId}', 'initial-interview', '21', 'visit', '2026-08-10', 'held');
    insert into plan (area_id, person_id, version, kind, made_on, staff_id, approved_by_authority_on,
        approved_by_customer_on, duty) values (21, '${personId}', 1, 'employment-plan', '2026-08-10',
      'tiina.rautalampi', '2026-08-10', '2026-08-10',
      '{"startsOn":"2026-08-11","perPeriod":4,"periodMonths":1,"periods":6}');
    insert into service_spell (area_id, person_id, kind, name, period, estimated_end)
      values (21, '${personId}', 'coaching', 'Uravalmennus', '[2026-10-05,2026-11-14)', '2026-11-14')`);
});

describe('recomputing obligations', () => {
  it('is met by the interview that was held, not by the one nobody came to', async () => {
    await computeOn('2026-11-23');
    const met = (await stored()).find((row) => row.obligation_key.startsWith('initial-interview'));
    expect(met).toMatchObject({ state: 'met', coach_id: 'tiina.rautalampi' });
  });

  it('writes nothing where nothing changed', async () => {
    await computeOn('2026-11-23');
    const before = await stored();
    await computeOn('2026-11-23');
    expect(await stored()).toEqual(before);
    expect(before.length).toBeGreaterThan(3);
  });

  it('counts the last of two plan versions made on one day', async () => {
    const twice = await addPerson(office.owner, { coach: 'tiina.rautalampi' });
    const duty = '{"startsOn":"2026-11-23","perPeriod":4,"periodMonths":1,"periods":3}';
    await office.owner.query(`
      insert into job_search (area_id, person_id, period, requested_on, registered_on)
        values (21, $1, '[2026-11-09,)', '2026-11-09', '2026-11-09')`, [twice]);
    for (const version of [1, 2]) {
      await office.owner.query(`insert into plan (area_id, person_id, version, kind, made_on, staff_id, duty)
        values (21, $1, $2, 'employment-plan', '2026-11-23', 'tiina.rautalampi', $3)`, [twice, version, duty]);
    }
    await office.database.write(office.scopeFor(everyone), (tx) =>
      recomputeObligations(tx, 21, [twice], plainDate('2026-11-23')));
    const { rows } = await office.owner.query(
      `select obligation_key from obligation where person_id = $1 and kind = 'search-report'`, [twice]);
    expect(rows).toHaveLength(3);
  });

  it('gives the same from scratch as step by step', async () => {
    await computeOn('2026-09-01');
    await computeOn('2026-11-23');
    const stepwise = (await stored()).map(({ computed_at: _at, ...row }) => row);
    await office.owner.query('delete from obligation where person_id = $1', [personId]);
    await computeOn('2026-11-23');
    expect((await stored()).map(({ computed_at: _at, ...row }) => row)).toEqual(stepwise);
  });

  it('says it was computed on the office’s day, not on the machine’s', async () => {
    await office.owner.query('delete from obligation where person_id = $1', [personId]);
    await computeOn('2026-11-23');
    const { rows } = await office.owner.query(`select distinct (computed_at at time zone 'Europe/Helsinki')::date::text
      as day from obligation where person_id = $1`, [personId]);
    expect(rows).toEqual([{ day: '2026-11-23' }]);
  });

  it('follows a new coach', async () => {
    await office.owner.query(`insert into staff (area_id, staff_id, subject, given_name, family_name, email, unit_code,
      roles, specialisation, languages, origin, customer_facing) values (21, 'jarno.m', 'sub-jarno', 'Jarno', 'M',
      'j@example.invalid', 'sastamala', '{coach}', 'youth', '{fi}', 'state', true)`);
    await office.owner.query(`update person set coach_id = 'jarno.m' where person_id = $1`, [personId]);
    await computeOn('2026-11-23');
    expect(new Set((await stored()).map((row) => row.coach_id))).toEqual(new Set(['jarno.m']));
  });

  it('leaves what is in the register alone when the transaction is rolled back', async () => {
    const before = await stored();
    const failing = office.database.write(office.scopeFor(everyone), async (tx) => {
      await recomputeObligations(tx, 21, [personId], plainDate('2027-06-01'));
      throw new Error('the act failed after all');
    });
    await expect(failing).rejects.toThrow('the act failed');
    expect(await stored()).toEqual(before);
  });
});

describe('the night’s job', () => {
  it('brings every current customer of every area to the day, and fills in missing groups', async () => {
    await office.owner.query('delete from obligation; update person set groups = null');
    await computeMissingGroups(office.platform);
    const first = await stored();
    expect(first.length).toBeGreaterThan(3);
    await recomputeAllAreas(office.platform);
    expect(await stored()).toEqual(first);
    const groups = await office.owner.query<{ groups: string[] | null }>('select groups from person');
    expect(groups.rows.every((row) => row.groups !== null)).toBe(true);
  });
});
