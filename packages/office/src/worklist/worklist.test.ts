import { beforeAll, describe, expect, it } from 'vitest';
import { addPerson, addSmallOrganisation } from '../platform/testing/test-world.ts';
import type { TestPerson } from '../platform/testing/test-world.ts';
import { openTestOffice } from '../platform/testing/test-office.ts';
import type { Client } from '../platform/testing/test-office.ts';
import { Worklist, WorklistPreview } from './contract.ts';
import { registerWorklist } from './index.ts';

const office = await openTestOffice({ slices: [registerWorklist], day: '2026-11-23' });
const ids: Record<string, string> = {};
let tiina: Client;

async function jobseeker(name: string, since: string, person: TestPerson = {}): Promise<string> {
  const personId = await addPerson(office.owner, { coach: 'tiina.rautalampi', familyName: name, ...person });
  const area = person.areaId ?? 21;
  await office.owner.query(
    `insert into job_search (area_id, person_id, period, requested_on, registered_on)
     values ($1, $2, daterange($3, null), $3, $3)`, [area, personId, since]);
  await office.owner.query(
    `insert into employment_status (area_id, person_id, code, period) values ($1, $2, '02', daterange($3, null))`,
    [area, personId, since]);
  await factsChanged(personId, area);
  ids[name] = personId;
  return personId;
}

async function factsChanged(personId: string, areaId = 21): Promise<void> {
  const scope = office.scopeFor({ areaId, municipalities: ['790', '619', '581', '638'] });
  await office.platform.database.write(scope, (tx) =>
    office.platform.events.emit(tx, 'person-facts-changed', { areaId, personId }));
}

async function list(client: Client, query = ''): Promise<Worklist> {
  const answer = await client.get(`/api/worklist${query}`);
  expect(answer.status, answer.text).toBe(200);
  return Worklist.parse(answer.body);
}

const id = (name: string) => ids[name] ?? '';
const familyNames = (worklist: Worklist) => [
  ...new Set(worklist.rows.map((row) => row.name?.family ?? 'protected')),
];

beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  await office.owner.query(`
    insert into staff (area_id, staff_id, subject, given_name, family_name, email, unit_code, team_code, roles,
        specialisation, languages, origin, customer_facing) values
      (21, 'jarno.metsapelto', 'sub-jarno', 'Jarno', 'Metsäpelto', 'jarno@example.invalid', 'sastamala',
        'sastamala-1', '{coach}', 'job-brokering', '{fi}', 'state', true);
    insert into staff_absence (area_id, staff_id, period, substitute_id) values
      (21, 'olli.kangas', '[2026-11-16,2026-12-01)', 'tiina.rautalampi')`);
  await jobseeker('Harjunpää', '2026-11-05');
  await jobseeker('Kivelä', '2026-11-09', { birthDate: '2000-02-01' });
  await jobseeker('Ruohomäki', '2026-11-20', { municipality: '619', birthDate: '1965-02-01' });
  await jobseeker('Salainen', '2026-11-18', { protected: true });
  await jobseeker('Muuttaja', '2026-11-18', { municipality: '581' });
  await jobseeker('Työkaverin', '2026-11-18', { coach: 'jarno.metsapelto' });
  await jobseeker('Sijaistettava', '2026-11-18', { coach: 'olli.kangas', municipality: '581' });
  await jobseeker('Lind', '2026-11-18', { areaId: 1, municipality: '638', coach: 'maria.lind' });
  tiina = await office.as('tiina.rautalampi');
});

describe('a row about which another is writing', () => {
  const draftOf = (staffId: string, personId: string, minutesAgo: number) => office.owner.query(
    `insert into draft (area_id, staff_id, person_id, form, body, saved_at)
     values (21, $1, $2, 'interview', '{}', clock_timestamp() - make_interval(mins => $3))`, [staffId, personId, minutesAgo]);

  it('says who, for a quarter of an hour, and never says it of oneself', async () => {
    await draftOf('jarno.metsapelto', id('Harjunpää'), 2);
    await draftOf('jarno.metsapelto', id('Kivelä'), 20);
    await draftOf('tiina.rautalampi', id('Ruohomäki'), 1);
    const writers = new Map((await list(tiina)).rows.map((row) => [row.personId, row.writer]));
    expect(writers.get(id('Harjunpää'))).toBe('Jarno Metsäpelto');
    expect([writers.get(id('Kivelä')), writers.get(id('Ruohomäki'))]).toEqual([null, null]);
    await office.owner.query('delete from draft');
  });
});

describe('the list', () => {
  it('holds what is open of my customers, overdue first', async () => {
    const mine = await list(tiina);
    expect(familyNames(mine)).toEqual(expect.arrayContaining(['Harjunpää', 'Kivelä', 'Ruohomäki', 'protected']));
    expect(familyNames(mine)).not.toContain('Työkaverin');
    expect(mine.rows[0]).toMatchObject({
      kind: 'initial-interview', due: '2026-11-19', bucket: 'overdue', act: 'book', party: 'authority',
    });
    expect(mine.headline).toMatchObject({ overdue: 1, dueToday: 1 });
    expect(mine.ribbon.days).toHaveLength(15);
    expect(mine.counts).toEqual({
      mine: mine.total,
      team: (await list(tiina, '?view=team')).total,
      substitutions: (await list(tiina, '?view=substitutions')).total,
    });
  });

  it('shows a team and those one substitutes, each with its coach', async () => {
    const team = await list(tiina, '?view=team');
    expect(familyNames(team)).toContain('Työkaverin');
    expect(team.rows.find((row) => row.name?.family === 'Työkaverin')?.coach?.name).toBe('Jarno Metsäpelto');
    const substitutions = await list(tiina, '?view=substitutions');
    expect(familyNames(substitutions)).toEqual(['Sijaistettava']);
  });

  it('tells nothing of a protected person but the task', async () => {
    const row = (await list(tiina)).rows.find((one) => one.protected);
    expect(row).toMatchObject({ name: null, municipality: null, groups: [], act: 'open-with-reason' });
    expect(JSON.stringify(row)).not.toContain('Salainen');
  });

  it('says which unit is competent where the tasks matrix gives the person to another', async () => {
    const row = (await list(tiina)).rows.find((one) => one.name?.family === 'Muuttaja');
    expect(row).toMatchObject({ act: 'not-competent', competence: { unit: 'Parkano', since: '2025-01-01' } });
  });

  it('shows another area and another unit nothing', async () => {
    const maria = await office.as('maria.lind', { areaId: 1 });
    expect(familyNames(await list(maria))).toEqual(['Lind']);
    const olli = await office.as('olli.kangas');
    expect(familyNames(await list(olli))).toEqual(['Sijaistettava']);
    expect((await list(olli, '?view=team')).rows).toEqual([]);
  });

  it('admits only those whose work it is', async () => {
    const administrator = await office.as('anna.lahti');
    expect((await administrator.get('/api/worklist')).status).toBe(403);
    expect((await office.anonymous.get('/api/worklist')).status).toBe(401);
  });

  it('counts each facet as a plain count of the rows left by the others', async () => {
    const all = (await list(tiina)).rows;
    const filtered = await list(tiina, '?municipality=790&due=today');
    expect(filtered.total).toBe(all.filter((row) => row.municipality === '790' && row.bucket === 'today').length);
    const inMunicipality = all.filter((row) => row.municipality === '790');
    for (const { value, count } of filtered.facets.due) {
      expect(count).toBe(inMunicipality.filter((row) => value === 'all' || row.bucket === value).length);
    }
    const today = all.filter((row) => row.bucket === 'today');
    for (const { value, count } of filtered.facets.municipality) {
      expect(count).toBe(today.filter((row) => row.municipality === value).length);
    }
    const both = all.filter((row) => row.municipality === '790' && row.bucket === 'today');
    for (const { value, count } of filtered.facets.group) {
      expect(count).toBe(both.filter((row) => row.groups.includes(value)).length);
    }
    expect(filtered.facets.municipality.find((one) => one.value === '619')?.name).toBe('Punkalaidun');
  });

  it('computes the groups of the rows', async () => {
    const { rows } = await list(tiina);
    expect(rows.find((row) => row.name?.family === 'Kivelä')?.groups).toEqual(['under-30']);
    expect(rows.find((row) => row.name?.family === 'Ruohomäki')?.groups).toEqual(['over-55']);
  });

  it('refuses an address it does not understand, every fault at once', async () => {
    const answer = await tiina.get('/api/worklist?view=everybody&due=someday');
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ faults: [{ path: expect.stringContaining('view') }, {}] });
  });

  it('lets a row move when the interview has been held', async () => {
    await office.owner.query(
      `insert into contact (area_id, person_id, kind, way_code, channel, occurred_on)
       values (21, $1, 'initial-interview', '21', 'visit', '2026-11-23')`, [id('Harjunpää')]);
    await factsChanged(id('Harjunpää'));
    const rows = (await list(tiina)).rows.filter((row) => row.name?.family === 'Harjunpää');
    expect(rows.map((row) => row.kind)).not.toContain('initial-interview');
    expect(rows.length).toBeGreaterThan(0);
  });

  it('shows the time booked for the task, and the next meeting of today', async () => {
    // The hour is the machine's own: the last minute of the day is ahead whenever this is run.
    await office.owner.query(
      `insert into appointment (area_id, person_id, staff_id, period, kind, channel, booked_by)
       values (21, $1, 'tiina.rautalampi', '["2026-11-23 23:59+02","2026-11-24 00:29+02")', 'initial-interview',
         'video', 'tiina.rautalampi')`, [id('Kivelä')]);
    const mine = await list(tiina);
    expect(mine.rows.find((row) => row.personId === id('Kivelä'))).toMatchObject({
      act: 'booked', appointment: { day: '2026-11-23', time: '23:59', channel: 'video' },
    });
    expect(mine.headline.next).toMatchObject({ time: '23:59', name: { family: 'Kivelä' } });
  });
});

describe('a preview', () => {
  it('tells the task with its reasons, and the look is logged', async () => {
    const answer = await tiina.get(`/api/worklist/preview/${id('Ruohomäki')}`, { 'x-purpose': 'customer-service' });
    expect(answer.status, answer.text).toBe(200);
    const preview = WorklistPreview.parse(answer.body);
    expect(preview).toMatchObject({
      name: { family: 'Ruohomäki' }, age: 61, municipality: 'Punkalaidun',
      search: { from: '2026-11-20' }, status: { code: '02' },
    });
    expect(preview.obligation?.because.length).toBeGreaterThan(1);
    const looks = await office.owner.query(
      `select outcome from audit_entry where person_id = $1 and action = 'person.preview'`, [id('Ruohomäki')]);
    expect(looks.rows).toEqual([{ outcome: 'allowed' }]);
  });

  it('of a protected person is a task without a person, until opened with a reason', async () => {
    const masked = WorklistPreview.parse((await tiina.get(`/api/worklist/preview/${id('Salainen')}`)).body);
    expect(masked).toMatchObject({ protected: true, name: null, age: null, municipality: null, latest: [] });
    expect(masked.obligation?.kind).toBe('initial-interview');
    const opened = await tiina.get(`/api/worklist/preview/${id('Salainen')}`, {
      'x-opened-person': id('Salainen'), 'x-purpose': 'meeting',
    });
    expect(opened.body).toMatchObject({ name: { family: 'Salainen' } });
  });

  it('of another area by a guessed address is refused, and the attempt is logged', async () => {
    const answer = await tiina.get(`/api/worklist/preview/${id('Lind')}`);
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain('638');
    const denied = await office.owner.query(
      `select area_id, outcome from audit_entry where person_id = $1 and action = 'person.preview'`, [id('Lind')]);
    expect(denied.rows).toEqual([{ area_id: 21, outcome: 'denied' }]);
  });
});

describe('saved views', () => {
  it('are kept, renamed and forgotten, by their owner only', async () => {
    const kept = await tiina.post('/api/worklist/views', { name: 'Nuoret', query: 'group=under-30' });
    expect(kept.body).toMatchObject({ name: 'Nuoret', position: 1 });
    const viewId = (kept.body as { viewId: string }).viewId;
    expect((await list(tiina)).savedViews).toHaveLength(1);
    const jarno = await office.as('jarno.metsapelto');
    expect((await list(jarno)).savedViews).toEqual([]);
    expect((await jarno.delete(`/api/worklist/views/${viewId}`)).status).toBe(404);
    const renamed = await tiina.patch(`/api/worklist/views/${viewId}`, { name: '<b>Nuoret</b>' });
    expect(renamed.body).toMatchObject({ name: '<b>Nuoret</b>', query: 'group=under-30' });
    expect((await tiina.delete(`/api/worklist/views/${viewId}`)).body).toEqual({ deleted: true });
    expect((await tiina.patch(`/api/worklist/views/${viewId}`, { name: 'x' })).status).toBe(404);
  });

  it('are as many as there are number keys', async () => {
    for (let index = 1; index <= 9; index += 1) {
      expect((await tiina.post('/api/worklist/views', { name: `V${index}`, query: '' })).status).toBe(200);
    }
    const tenth = await tiina.post('/api/worklist/views', { name: 'V10', query: '' });
    expect(tenth.status).toBe(409);
    expect(tenth.body).toMatchObject({ code: 'saved-views-full' });
  });
});
