import { beforeAll, expect, test } from 'vitest';
import { openTestOffice } from '../platform/testing/test-office.ts';
import { registerAppointments } from './index.ts';
import { addTestCalendar } from './test-calendar.ts';
import type { TestCalendar } from './test-calendar.ts';

const office = await openTestOffice({ slices: [registerAppointments], day: '2026-11-23' });
let world: TestCalendar;

beforeAll(async () => {
  world = await addTestCalendar(office.owner);
});

test('the feed has the kind, the place and the time, no name; a new address ends the old one', async () => {
  const tiina = await office.as('tiina.rautalampi');
  await tiina.post('/api/appointments',
    { personId: world.hanna, kind: 'initial-interview', day: '2026-11-25', from: '09:00', channel: 'visit', title: 'Hanna Suvanto' });
  const pathOf = (answer: { body: unknown }) => new URL((answer.body as { address: string }).address).pathname;
  const old = pathOf(await tiina.get('/api/calendar/feed'));
  const feed = await office.anonymous.get(old);
  expect(feed).toMatchObject({ status: 200 });
  expect(feed.headers['content-type']).toContain('text/calendar');
  expect(feed.text).toContain('SUMMARY:Alkuhaastattelu');
  expect(feed.text).toContain('LOCATION:Aittatalo\\, Huone 1');
  expect(feed.text).toContain('DTSTART:20261125T070000Z');
  expect(feed.text).not.toContain('Suvanto');
  const renewed = pathOf(await tiina.post('/api/calendar/feed/renew'));
  expect(await office.anonymous.get(old)).toMatchObject({ status: 404 });
  expect(await office.anonymous.get(renewed)).toMatchObject({ status: 200 });
});
