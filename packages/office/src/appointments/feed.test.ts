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
  const pathOf = (answer: { body: unknown }) => {
    const { pathname, search } = new URL((answer.body as { address: string }).address);
    return pathname + search;
  };
  const old = pathOf(await tiina.get('/api/calendar/feed'));
  const feed = await office.anonymous.get(old);
  expect(feed).toMatchObject({ status: 200 });
  expect(feed.headers['content-type']).toContain('text/calendar');
  expect(feed.text).toContain('SUMMARY:Alkuhaastattelu');
  expect(feed.text).toContain('LOCATION:Aittatalo\\, Huone 1');
  expect(feed.text).toContain('DTSTART:20261125T070000Z');
  expect(feed.text).not.toContain('Suvanto');
  const inSwedish = await office.anonymous.get(pathOf(await (await office.as('tiina.rautalampi', { language: 'sv' })).get('/api/calendar/feed')));
  expect(inSwedish.text).toContain('SUMMARY:Inledande intervju');
  await office.owner.query(`update office.staff set languages = '{so,sv,fi}' where staff_id = 'tiina.rautalampi'`);
  expect((await office.anonymous.get(old.split('?')[0] ?? '')).text).toContain('SUMMARY:Inledande intervju');
  const renewed = pathOf(await tiina.post('/api/calendar/feed/renew'));
  expect(await office.anonymous.get(old)).toMatchObject({ status: 404 });
  expect(await office.anonymous.get(renewed)).toMatchObject({ status: 200 });
});
