import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { composeOffice } from '../../packages/office/src/main.ts';
import { openTestOffice } from '../../packages/office/src/platform/testing/test-office.ts';
import type { Client } from '../../packages/office/src/platform/testing/test-office.ts';
import { addPerson, addSmallOrganisation } from '../../packages/office/src/platform/testing/test-world.ts';

const office = await openTestOffice({ config: { deskFolder: null, connections: 12 } });
await composeOffice(office.platform);
let one: Client;
let other: Client;
let personId = '';

beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  await office.owner.query(`update staff set unit_code = 'sastamala', roles = '{coach,team-lead}' where staff_id = 'olli.kangas'`);
  await office.owner.query(`update staff set roles = '{coach,team-lead}' where staff_id = 'tiina.rautalampi'`);
  one = await office.as('tiina.rautalampi');
  other = await office.as('olli.kangas');
});
beforeEach(async () => {
  personId = await addPerson(office.owner, { coach: 'tiina.rautalampi' });
  await office.owner.query(`insert into coach_assignment (area_id, person_id, staff_id, period)
    values (21, $1, 'tiina.rautalampi', '[2026-10-01,)')`, [personId]);
});

const rows = async (text: string) => (await office.owner.query<Record<string, unknown>>(text, [personId])).rows;

test('overlapping statuses of one person: one is there, the other is told with which period it meets', async () => {
  for (let round = 0; round < 6; round += 1) {
    personId = await addPerson(office.owner, { coach: 'tiina.rautalampi' });
    const status = (code: string, start: string, end: string) => ({
      statusId: randomUUID(), code, start, end, hoursPercent: null, estimatedEnd: null, note: null, endsOpen: true,
    });
    const answers = await Promise.all([
      one.post(`/api/persons/${personId}/statuses`, status('02', '2026-02-09', '2026-05-01')),
      other.post(`/api/persons/${personId}/statuses`, status('01', '2026-04-01', '2026-06-01')),
    ]);
    expect(answers.map((answer) => answer.status === 200).toSorted(), answers.map((answer) => answer.text).join('\n')).toEqual([false, true]);
    const refused = answers.find((answer) => answer.status !== 200);
    expect([409, 422]).toContain(refused?.status);
    // Which of the two was first is chance; the period named is the one that is there.
    expect(refused?.text).toMatch(/9\.2\.2026–30\.4\.2026|1\.4\.2026–31\.5\.2026/);
    expect(await rows('select from employment_status where person_id = $1')).toHaveLength(1);
  }
});

test('one person given to two coaches: one coach, one history without a gap or an overlap', async () => {
  for (let round = 0; round < 4; round += 1) {
    const answers = await Promise.all([
      one.post(`/api/persons/${personId}/coach`, { staffId: 'olli.kangas', note: 'a' }),
      other.post(`/api/persons/${personId}/coach`, { staffId: 'tiina.rautalampi', note: 'b' }),
      one.post('/api/coach-assignments/bulk', { personIds: [personId], toStaffId: 'olli.kangas', note: 'c' }),
    ]);
    for (const answer of answers) expect(answer.status, answer.text).toBeLessThan(500);
    const [state] = await rows(`select p.coach_id = a.staff_id as same, count(*) over ()::int as open
      from person p join coach_assignment a on a.person_id = p.person_id and upper(a.period) is null where p.person_id = $1`);
    expect(state).toEqual({ same: true, open: 1 });
  }
});

test('one plan approved by two, and one search started by two, are there once', async () => {
  const search = () => ({
    searchId: randomUUID(), requestedOn: '2026-11-20', gaveInformation: true, reachable: true, clarificationsGiven: true, statusCode: '02',
  });
  const answers = await Promise.all([one, other, one, other].map((who) => who.post(`/api/persons/${personId}/searches`, search())));
  for (const answer of answers) expect(answer.status, answer.text).toBeLessThan(500);
  expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
  expect(await rows('select from job_search where person_id = $1')).toHaveLength(1);
});

test('the same contact sent four times at once is one', async () => {
  const contact = {
    contactId: randomUUID(), kind: 'phone', wayCode: '01', channel: 'phone', occurredOn: '2026-11-20', occurredAt: null,
    minutes: 5, outcome: 'held', note: 'soitto',
  };
  const answers = await Promise.all([one, one, other, one].map((who) => who.post(`/api/persons/${personId}/contacts`, contact)));
  for (const answer of answers) expect(answer.status, answer.text).toBeLessThan(500);
  expect(await rows('select from contact where person_id = $1')).toHaveLength(1);
});
