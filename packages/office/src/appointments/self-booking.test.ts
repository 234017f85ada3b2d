import { beforeAll, describe, expect, test } from 'vitest';
import { openTestOffice } from '../platform/testing/test-office.ts';
import { registerAppointments } from './index.ts';
import { addTestCalendar } from './test-calendar.ts';
import type { TestCalendar } from './test-calendar.ts';

const office = await openTestOffice({ slices: [registerAppointments], day: '2026-11-23' });
let world: TestCalendar;
let tiina: Awaited<ReturnType<typeof office.as>>;

beforeAll(async () => {
  world = await addTestCalendar(office.owner);
  tiina = await office.as('tiina.rautalampi');
});

type Link = { address: string; freeTimes: number };
type Page = { state: string; times: { appointmentId: string; day: string }[] };

async function linkFor(personId: string): Promise<string> {
  const { body } = await tiina.post('/api/self-booking-links', { personId, kind: 'job-search-discussion' });
  return `/api/self-booking/${(body as Link).address.split('/').at(-1)}`;
}

describe('times open to customers', () => {
  test('no link is made before there is a time behind it', async () => {
    expect(await tiina.post('/api/self-booking-links', { personId: world.hanna, kind: 'other' }))
      .toMatchObject({ status: 422, body: { code: 'self-booking-no-times' } });
  });

  test('Christmas Eve is left closed and told, the other days open', async () => {
    const answer = await tiina.post('/api/appointments/slots',
      { days: ['2026-12-23', '2026-12-24'], from: '09:00', to: '10:30', minutes: 45, channel: 'visit' });
    expect(answer).toMatchObject({ status: 200, body: { opened: 2, skipped: [{ day: '2026-12-24' }, { day: '2026-12-24' }] } });
  });

  test('what is taken already says whose time it is and what is free instead', async () => {
    const again = { days: ['2026-12-23'], from: '09:00', to: '09:45', minutes: 45, channel: 'phone' };
    const { body } = await tiina.post('/api/appointments/slots', again);
    const { opened, skipped } = body as { opened: number; skipped: { message: string }[] };
    expect([opened, skipped.length]).toEqual([0, 1]);
    expect(skipped[0]?.message).toMatch(/^Aikaa ei varattu\. Tiina Rautalampi sai juuri toisen varauksen tälle ajalle\. Vapaana: \d/u);
  });

  test('the page tells times and places and nothing of any person', async () => {
    const page = await office.anonymous.get(await linkFor(world.hanna));
    expect(page).toMatchObject({ status: 200, body: { state: 'open', times: [{ day: '2026-12-23', place: 'Aittatalo' }, {}] } });
    expect(page.text).not.toContain('Suvanto');
    expect(page.text).not.toContain(world.hanna);
    expect(page.text).not.toContain('tiina');
  });

  test('two customers take the same time: the second keeps the others', async () => {
    const [one, other] = [await linkFor(world.hanna), await linkFor(world.mika)];
    const { body } = await office.anonymous.get(one);
    const appointmentId = (body as Page).times[0]?.appointmentId ?? '';
    const answers = await Promise.all([
      office.anonymous.post(one, { appointmentId }), office.anonymous.post(other, { appointmentId }),
    ]);
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 409]);
    const { rows } = await office.owner.query(
      `select booked_by, state, kind from office.appointment where appointment_id = $1`, [appointmentId]);
    expect(rows).toEqual([{ booked_by: 'customer', state: 'booked', kind: 'job-search-discussion' }]);
  });

  test('a used link shows its own time and books no second one', async () => {
    await tiina.post('/api/appointments/slots', { days: ['2026-12-28'], from: '09:00', to: '10:30', minutes: 45, channel: 'phone' });
    const link = await linkFor(world.hanna);
    const times = ((await office.anonymous.get(link)).body as Page).times;
    await office.anonymous.post(link, { appointmentId: times.at(-1)?.appointmentId });
    const again = await office.anonymous.post(link, { appointmentId: times.at(-2)?.appointmentId });
    expect(again).toMatchObject({ status: 200, body: { state: 'booked', times: [], booked: { day: '2026-12-28' } } });
  });

  test('a guessed link says nothing; an old one says that it is old', async () => {
    expect(await office.anonymous.get('/api/self-booking/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')).toMatchObject({ status: 404 });
    const link = await linkFor(world.hanna);
    await office.owner.query(`update office.self_booking_link set last_day = '2026-11-20'`);
    expect(await office.anonymous.get(link)).toMatchObject({ status: 200, body: { state: 'expired', times: [] } });
  });

  test('a link taken back opens nothing, is listed no more, and is taken back once', async () => {
    await tiina.post('/api/appointments/slots', { days: ['2026-12-29'], from: '09:00', to: '10:30', minutes: 45, channel: 'phone' });
    const made = await tiina.post('/api/self-booking-links', { personId: world.oona, kind: 'other' });
    expect(made.status).toBe(422);
    const { body } = await tiina.post('/api/self-booking-links', { personId: world.mika, kind: 'job-search-discussion' });
    const { linkId, address } = body as { linkId: string; address: string };
    const listed = async () => ((await tiina.get(`/api/self-booking-links?personId=${world.mika}`)).body as
      { links: { linkId: string; madeBy: string }[] }).links.filter((link) => link.linkId === linkId);
    expect(await listed()).toMatchObject([{ madeBy: 'Tiina Rautalampi' }]);
    const olli = await office.as('olli.kangas');
    expect(await olli.post(`/api/self-booking-links/${linkId}/revoke`)).toMatchObject({ status: 404 });
    expect(await olli.get(`/api/self-booking-links?personId=${world.mika}`)).toMatchObject({ status: 404 });
    for (let time = 0; time < 2; time += 1) {
      expect(await tiina.post(`/api/self-booking-links/${linkId}/revoke`)).toMatchObject({ status: 200 });
    }
    expect(await listed()).toEqual([]);
    expect(await office.anonymous.get(`/api/self-booking/${address.split('/').at(-1)}`)).toMatchObject({ status: 404 });
    const { rows } = await office.owner.query(`select 1 from office.audit_entry where action = 'self-booking.revoke'`);
    expect(rows).toHaveLength(1);
  });

  test('whoever tries often is slowed down', async () => {
    const statuses: number[] = [];
    for (let tries = 0; tries < 40; tries += 1) {
      statuses.push((await office.anonymous.get('/api/self-booking/bbbbbbbbbbbbbbbbbbbbbbbb')).status);
    }
    expect(statuses).toContain(429);
  });
});
