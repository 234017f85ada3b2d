import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { registerInterviews } from '../interviews/index.ts';
import { registerJobseekers } from '../jobseekers/index.ts';
import { openTestOffice } from '../platform/testing/test-office.ts';
import type { Client } from '../platform/testing/test-office.ts';
import { addPerson, addSmallOrganisation } from '../platform/testing/test-world.ts';
import { registerAppointments } from './index.ts';

const office = await openTestOffice({
  slices: [registerJobseekers, registerInterviews, registerAppointments], day: '2026-11-23',
});
let coach: Client;
let personId = '';

beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  coach = await office.as('tiina.rautalampi');
});

beforeEach(async () => {
  await office.owner.query('delete from office.appointment');
  personId = await addPerson(office.owner, { coach: 'tiina.rautalampi' });
});

async function book(kind: string, start: string): Promise<string> {
  const { rows } = await office.owner.query<{ appointment_id: string }>(
    `insert into office.appointment (area_id, person_id, staff_id, period, kind, channel, state, booked_by)
     values (21, $1, 'tiina.rautalampi', tstzrange($2::timestamptz, $2::timestamptz + interval '30 minutes'), $3,
       'phone', 'booked', 'tiina.rautalampi') returning appointment_id`, [personId, start, kind]);
  return rows[0]?.appointment_id ?? '';
}
const record = (outcome: string, contactId: string = randomUUID()) => coach.post(`/api/persons/${personId}/contacts`, {
  contactId, kind: 'initial-interview', wayCode: '23', channel: 'phone', occurredOn: '2026-11-23', occurredAt: '10:00',
  minutes: 60, outcome, note: '',
});
const states = async () => (await office.owner.query<{ state: string }>(
  'select state from office.appointment where person_id = $1 order by lower(period)', [personId])).rows.map((row) => row.state);

describe('a meeting recorded on the page of a person', () => {
  test('marks the time booked for it that day as held, and leaves other times alone', async () => {
    const own = await book('initial-interview', '2026-11-23T10:00+02:00');
    await book('job-search-discussion', '2026-11-23T11:00+02:00');
    await book('initial-interview', '2026-11-24T10:00+02:00');
    const contactId = randomUUID();
    expect(await record('held', contactId)).toMatchObject({ status: 200 });
    expect(await record('held', contactId)).toMatchObject({ status: 200 });
    expect(await states()).toEqual(['held', 'booked', 'booked']);
    const { rows } = await office.owner.query(`select outcome, detail ->> 'appointmentId' as id from audit_entry
      where person_id = $1 and action = 'appointment.held'`, [personId]);
    expect(rows).toEqual([{ outcome: 'allowed', id: own }]);
  });

  test('marks it as missed where nobody came, and leaves it where nobody was reached', async () => {
    await book('initial-interview', '2026-11-23T10:00+02:00');
    await record('not-reached');
    expect(await states()).toEqual(['booked']);
    await record('no-show');
    expect(await states()).toEqual(['no-show']);
  });
});
