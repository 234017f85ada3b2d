import { beforeAll, describe, expect, test } from 'vitest';
import { openTestOffice } from '../platform/testing/test-office.ts';
import { addObligation, addTestCalendar } from '../appointments/test-calendar.ts';
import type { TestCalendar } from '../appointments/test-calendar.ts';
import { registerAppointments } from '../appointments/index.ts';
import { registerTeam } from './index.ts';

const office = await openTestOffice({ slices: [registerAppointments, registerTeam], day: '2026-11-23' });
let world: TestCalendar;
let lead: Awaited<ReturnType<typeof office.as>>;
let tiina: typeof lead;

beforeAll(async () => {
  world = await addTestCalendar(office.owner);
  await office.owner.query(`
    insert into office.job_search (area_id, person_id, period, requested_on, registered_on)
      select 21, person_id, '[2026-01-10,)', '2026-01-10', '2026-01-10' from office.person;
    insert into office.coach_assignment (area_id, person_id, staff_id, period)
      select 21, person_id, coach_id, '[2026-02-01,)' from office.person`);
  await addObligation(office.owner, { personId: world.hanna, coach: 'tiina.rautalampi', kind: 'initial-interview', officeDay: '2026-11-20' });
  await addObligation(office.owner, { personId: world.mika, coach: 'tiina.rautalampi', kind: 'job-search-discussion', officeDay: '2026-12-02' });
  await addObligation(office.owner, { personId: world.mika, coach: 'tiina.rautalampi', kind: 'employment-plan', officeDay: '2026-12-03' });
  lead = await office.as('merja.kallioinen');
  tiina = await office.as('tiina.rautalampi');
});

type Team = { coaches: { staffId: string; customers: number; overdue: number; weeks: number[] }[]; weeks: { week: number; total: number }[] };
const coachOf = async (staffId: string) =>
  ((await lead.get('/api/team')).body as Team).coaches.find((coach) => coach.staffId === staffId);
const assign = (who: typeof lead, personIds: string[], toStaffId: string, note = '') =>
  who.post('/api/coach-assignments/bulk', { personIds, toStaffId, note });

describe('load', () => {
  test('customers, overdue and the eight weeks; a person’s tasks of one week are one meeting', async () => {
    expect(await coachOf('tiina.rautalampi')).toMatchObject({ customers: 2, overdue: 1, weeks: [0, 1, 0, 0, 0, 0, 0, 0] });
    const { weeks } = (await lead.get('/api/team')).body as Team;
    expect(weeks.map((week) => week.week)).toEqual([48, 49, 50, 51, 52, 53, 1, 2]);
    expect(weeks.find((week) => week.week === 49)?.total).toBe(1);
  });

  test('an expert of data protection has no business here', async () => {
    expect(await (await office.as('anna.lahti')).get('/api/team')).toMatchObject({ status: 403 });
  });
});

describe('handover', () => {
  test('the dated row, the person and the obligations change together, and the load follows', async () => {
    const before = (await coachOf('pirjo.aalto'))?.customers ?? 0;
    expect(await assign(lead, [world.hanna], 'pirjo.aalto', 'Tulkki tarvitaan'))
      .toMatchObject({ status: 200, body: { moved: [{ personId: world.hanna, fromStaffId: 'tiina.rautalampi' }], notMoved: [] } });
    const { rows } = await office.owner.query<{ staff_id: string; period: string }>(
      `select staff_id, period::text as period from office.coach_assignment where person_id = $1 order by period`, [world.hanna]);
    expect(rows).toEqual([
      { staff_id: 'tiina.rautalampi', period: '[2026-02-01,2026-11-23)' },
      { staff_id: 'pirjo.aalto', period: '[2026-11-23,)' },
    ]);
    const { rows: obligations } = await office.owner.query(
      `select distinct coach_id from office.obligation where person_id = $1`, [world.hanna]);
    expect(obligations).toEqual([{ coach_id: 'pirjo.aalto' }]);
    expect((await coachOf('pirjo.aalto'))?.customers).toBe(before + 1);
  });

  test('moved twice on one day leaves one row for the day', async () => {
    await assign(lead, [world.hanna], 'tiina.rautalampi');
    const { rows } = await office.owner.query(`select staff_id from office.coach_assignment
      where person_id = $1 and period @> '2026-11-23'::date`, [world.hanna]);
    expect(rows).toEqual([{ staff_id: 'tiina.rautalampi' }]);
  });

  test('a coach moves own customers only; another unit’s are not found; the rest move', async () => {
    expect(await assign(tiina, [world.oona, world.parkano, world.mika], 'pirjo.aalto')).toMatchObject({
      body: {
        moved: [{ personId: world.mika }],
        notMoved: [{ personId: world.oona, code: 'customer-not-yours' }, { personId: world.parkano, code: 'customer-unknown' }],
      },
    });
  });

  test('a coach of another unit cannot be given customers', async () => {
    expect(await assign(lead, [world.hanna], 'olli.kangas')).toMatchObject({ status: 422, body: { code: 'receiving-coach-unknown' } });
  });

  test('the proposal gives reasons, and who does not speak the language is not first', async () => {
    await office.owner.query(`update office.person set service_language = 'en', groups = '{long-term-unemployed}' where person_id = $1`, [world.oona]);
    await office.owner.query(`update office.staff set languages = '{fi,en}' where staff_id = 'tiina.rautalampi'`);
    const answer = await lead.get(`/api/coach-assignments/proposal?personId=${world.oona}`);
    expect(answer).toMatchObject({
      status: 200,
      body: { candidates: [{ staffId: 'tiina.rautalampi' }, { staffId: 'pirjo.aalto', current: true }] },
    });
    expect(answer.text).toContain('"code":"language","speaksFor":false');
  });
});

describe('absence', () => {
  const absence = { staffId: 'tiina.rautalampi', from: '2026-12-07', lastDay: '2026-12-11', substituteId: 'pirjo.aalto' };
  const add = (who: typeof lead, more: object = {}) => who.post('/api/absences', { ...absence, ...more });

  test('is recorded by oneself or the lead, shown with its substitute, and not twice', async () => {
    expect(await add(tiina)).toMatchObject({ status: 200, body: { appointmentsInIt: 0 } });
    expect(await coachOf('tiina.rautalampi')).toMatchObject({ absence: { from: '2026-12-07', lastDay: '2026-12-11', substituteName: 'Pirjo Aalto' } });
    expect(await add(lead, { from: '2026-12-10', lastDay: null })).toMatchObject({ status: 409, body: { code: 'absence-overlaps' } });
    expect(await add(await office.as('pirjo.aalto'))).toMatchObject({ status: 403, body: { code: 'absence-not-yours' } });
  });

  test('does not end before it begins, and the substitute is someone else who is there', async () => {
    expect(await add(lead, { from: '2027-01-11', lastDay: '2027-01-08' })).toMatchObject({ body: { code: 'absence-ends-first' } });
    expect(await add(lead, { from: '2027-01-11', lastDay: '2027-01-12', substituteId: 'tiina.rautalampi' }))
      .toMatchObject({ body: { code: 'absence-substitute-self' } });
    expect(await add(lead, { staffId: 'pirjo.aalto', substituteId: 'tiina.rautalampi' }))
      .toMatchObject({ body: { code: 'absence-substitute-away' } });
  });

  test('ends earlier, or goes away when it ends before its first day', async () => {
    const end = (lastDay: string) => tiina.post('/api/absences/end', { staffId: 'tiina.rautalampi', from: '2026-12-07', lastDay });
    expect(await end('2026-12-09')).toMatchObject({ status: 200 });
    expect(await coachOf('tiina.rautalampi')).toMatchObject({ absence: { lastDay: '2026-12-09' } });
    expect(await end('2026-12-06')).toMatchObject({ status: 200 });
    expect(await coachOf('tiina.rautalampi')).toMatchObject({ absence: null });
  });
});
