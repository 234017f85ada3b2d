import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestOffice } from '../../platform/testing/test-office.ts';
import type { Client } from '../../platform/testing/test-office.ts';
import { addPerson, addSmallOrganisation } from '../../platform/testing/test-world.ts';
import type { IndicatorAnswer } from '../contract.ts';
import { registerIndicators } from '../index.ts';
import type { OwnRows } from '../own-rows-contract.ts';
import { takeSnapshot } from '../snapshot-work.ts';

const dataFolder = await mkdtemp(join(tmpdir(), 'kohtaanto-own-rows-'));
const office = await openTestOffice({ slices: [registerIndicators], config: { dataFolder }, day: '2026-11-23' });
let coach: Client;

type Career = { readonly from: string; readonly until?: string; readonly nationality?: string };

async function addSeeker(given: Parameters<typeof addPerson>[1], { from, until, nationality }: Career): Promise<string> {
  const personId = await addPerson(office.owner, given);
  const period = `[${from},${until ?? ''})`;
  await office.owner.query(`insert into job_search (area_id, person_id, period, requested_on, registered_on)
    values (21, $1, $2, $3, $3)`, [personId, period, from]);
  await office.owner.query(`insert into employment_status (area_id, person_id, code, period) values (21, $1, '02', $2)`, [personId, period]);
  if (nationality !== undefined) await office.owner.query('update person set nationality = $2 where person_id = $1', [personId, nationality]);
  return personId;
}

beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  await office.owner.query(`insert into staff (area_id, staff_id, subject, given_name, family_name, email, unit_code, team_code, roles,
      specialisation, languages, origin, customer_facing) values (21, 'merja.lead', 'sub-merja', 'Merja', 'Lead', 'merja@example.invalid',
      'sastamala', 'sastamala-1', '{team-lead}', 'none', '{fi}', 'state', false)`);
  const own = { coach: 'tiina.rautalampi' };
  await addSeeker({ ...own, familyName: 'Alku' }, { from: '2023-01-09' });
  await addSeeker({ ...own, familyName: 'Beeta', municipality: '619' }, { from: '2024-02-29', nationality: 'EE' });
  await addSeeker({ ...own, familyName: 'Celsius', protected: true }, { from: '2024-01-02' });
  await addSeeker({ ...own, familyName: 'Delta' }, { from: '2024-01-02', until: '2024-02-29' });
  await addSeeker({ coach: 'olli.kangas', familyName: 'Muun', municipality: '581' }, { from: '2023-05-01' });
  await addPerson(office.owner, { ...own, familyName: 'Ei-haussa' });
  await takeSnapshot(office.settings.owner, dataFolder, plainDate('2026-11-23'), new Date('2026-11-23T00:00:00Z'));
  coach = await office.as('tiina.rautalampi');
}, 60_000);
afterAll(() => rm(dataFolder, { recursive: true, force: true }));

const rowsOf = async (query: string, who = coach, id = 'unemployed') =>
  (await who.get(`/api/indicators/${id}/rows?${query}`)).body as OwnRows;
const names = ({ rows }: OwnRows) => rows.map(({ personName }) => personName);

describe('the rows of a figure', () => {
  it('are the asker’s own customers who were counted, on a leap day too', async () => {
    const told = await rowsOf('month=2024-02');
    // Counted on 29.2.: who came that day is there, whose unemployment had ended by then is not.
    expect(told).toMatchObject({ countedOn: '2024-02-29', knownOn: '2026-11-23', counted: 3, of: 'own' });
    expect(names(told)).toEqual(['Alku Hanna', 'Beeta Hanna', null]);
    expect(told.rows[1]).toMatchObject({ municipality: 'Punkalaidun', since: '2024-02-29' });
    expect(names(await rowsOf('month=2024-01'))).toEqual(['Alku Hanna', 'Delta Hanna', null]);
  });

  it('tell nothing of a protected person but that there is one', async () => {
    const { rows } = await rowsOf('month=2024-02');
    expect(rows[2]).toEqual({ personId: expect.any(String), personName: null, protected: true, municipality: null, since: null });
  });

  it('are of one municipality or one group when that is the figure', async () => {
    expect(names(await rowsOf('month=2024-02&area=619'))).toEqual(['Beeta Hanna']);
    expect(names(await rowsOf('month=2024-02&by=nationality&code=foreign'))).toEqual(['Beeta Hanna']);
    expect(names(await rowsOf('month=2024-02', coach, 'long-term-unemployed'))).toEqual(['Alku Hanna']);
  });

  it('are those of the function that counts the figure: all coaches’ rows together are the figure', async () => {
    const others = await rowsOf('month=2024-02', await office.as('olli.kangas'));
    expect(names(others)).toEqual(['Muun Hanna']);
    const figure = (await coach.get('/api/indicators/unemployed?month=2024-02')).body as IndicatorAnswer;
    // Four persons are hidden from everybody as a figure, also from those who look after them.
    expect(figure.total.value).toBe('suppressed');
  });

  it('of a team are those of its coaches', async () => {
    const told = await rowsOf('month=2024-02', await office.as('merja.lead'));
    expect(told).toMatchObject({ counted: 3, of: 'team' });
  });

  it('leave a mark in the audit trail: who looked at which figure’s persons', async () => {
    await rowsOf('month=2024-02&area=619');
    const { rows } = await office.owner.query<{ staff: string; detail: object }>(
      `select staff_id as staff, detail from audit_entry where action = 'indicator.rows' order by entry_id desc limit 1`);
    expect(rows).toEqual([{ staff: 'tiina.rautalampi', detail: { indicator: 'unemployed', month: '2024-02', area: '619', persons: 1 } }]);
  });
});

describe('rows that are not told', () => {
  const code = async (query: string, id = 'unemployed', who = coach) =>
    ((await who.get(`/api/indicators/${id}/rows?${query}`)).body as { code: string }).code;

  it('to one whose work it is not', async () => {
    const answer = await (await office.as('anna.lahti')).get('/api/indicators/unemployed/rows?month=2024-02');
    expect(answer.status).toBe(403);
    expect((await office.anonymous.get('/api/indicators/unemployed/rows?month=2024-02')).status).toBe(401);
  });

  it('of another area, a month that has not closed and one before the register', async () => {
    expect(await code('month=2024-02&area=638')).toBe('indicators.another-area');
    expect(await code('month=2026-11')).toBe('indicators.not-yet');
    expect(await code('month=2019-01')).toBe('indicators.before-register');
    expect(await code('month=2024-02', 'unemployed', await office.as('maria.lind', { areaId: 1 }))).toBe('indicators.before-register');
  });

  it('of what happens in a month, of what is received, and parted in a way that is not told', async () => {
    expect(await code('month=2024-02', 'flow-over-3-months')).toBe('indicators.no-rows');
    expect(await code('month=2024-02', 'equality-score')).toBe('indicators.no-rows');
    expect(await code('month=2024-02&by=service&code=coaching')).toBe('indicators.dimension-unknown');
    expect(await code('month=2024-02', 'no-such')).toBe('indicators.unknown');
  });
});
