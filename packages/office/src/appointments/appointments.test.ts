import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { openTestOffice } from '../platform/testing/test-office.ts';
import type { Answer } from '../platform/testing/test-office.ts';
import { registerAppointments } from './index.ts';
import { addObligation, addTestCalendar } from './test-calendar.ts';
import type { TestCalendar } from './test-calendar.ts';

// Monday 23.11.2026; the clock's time of day is the machine's, so bookings are made for later days.
const office = await openTestOffice({ slices: [registerAppointments], day: '2026-11-23' });
let world: TestCalendar;
let tiina: Awaited<ReturnType<typeof office.as>>;
let pirjo: typeof tiina;

beforeAll(async () => {
  world = await addTestCalendar(office.owner);
  tiina = await office.as('tiina.rautalampi');
  pirjo = await office.as('pirjo.aalto');
});

const time = (personId: string, day: string, from: string, more: object = {}) => ({
  personId, kind: 'initial-interview', day, from, channel: 'visit', ...more,
});
const book = (who: typeof tiina, body: object) => who.post('/api/appointments', body);
const codeOf = (answer: Answer) => (answer.body as { code?: string }).code;
type FreeTimes = { freeTimes: { day: string; from: string }[] };
type Booked = { appointmentId: string; rowVersion: number; roomCode: string | null; day: string; from: string };

describe('booking', () => {
  test('a visit gets a room, an hour for an initial interview, and is found in the calendar', async () => {
    const answer = await book(tiina, time(world.hanna, '2026-11-25', '09:00'));
    expect(answer).toMatchObject({
      status: 200,
      body: { day: '2026-11-25', from: '09:00', to: '10:00', roomCode: 'huone-1', personName: 'Hanna Suvanto' },
    });
    const calendar = await tiina.get('/api/calendar?from=2026-11-23&to=2026-11-27');
    expect(calendar).toMatchObject({ status: 200, body: { appointments: [{ from: '09:00', state: 'booked' }] } });
  });

  test('the same press twice books once', async () => {
    const appointmentId = randomUUID();
    const body = time(world.mika, '2026-11-26', '13:00', { appointmentId });
    await book(tiina, body);
    expect(await book(tiina, body)).toMatchObject({ status: 200, body: { appointmentId } });
    const { rows } = await office.owner.query('select from office.appointment where appointment_id = $1', [appointmentId]);
    expect(rows).toHaveLength(1);
  });

  test('two users booking the same room at once: one has it, the other is given other times', async () => {
    const answers = await Promise.all([
      book(tiina, time(world.mika, '2026-11-27', '10:00', { roomCode: 'huone-2' })),
      book(pirjo, time(world.oona, '2026-11-27', '10:00', { roomCode: 'huone-2' })),
    ]);
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 409]);
    const refused = answers.find((answer) => answer.status === 409);
    expect(refused?.body).toMatchObject({ code: 'appointment-room-taken', title: 'Aikaa ei varattu.' });
    expect((refused?.body as { detail: string }).detail).toContain('Huone 2 varattiin juuri toiselle');
    expect((refused?.body as FreeTimes).freeTimes).toHaveLength(3);
    expect((refused?.body as FreeTimes).freeTimes[0]?.day).toBe('2026-11-27');
  });

  test('a coach and a customer are in one place at a time', async () => {
    await book(tiina, time(world.hanna, '2026-12-01', '09:00'));
    expect(codeOf(await book(tiina, time(world.mika, '2026-12-01', '09:30')))).toBe('appointment-staff-taken');
    expect(codeOf(await book(pirjo, time(world.hanna, '2026-12-01', '09:30', { staffId: 'pirjo.aalto' }))))
      .toBe('appointment-person-taken');
  });

  test.each([
    ['2026-11-20', '10:00', 'appointment-in-past'],
    ['2031-11-25', '10:00', 'appointment-too-far'],
    ['2027-12-24', '10:00', 'appointment-too-far'],
    ['2026-12-24', '10:00', 'appointment-on-holiday'],
    ['2026-12-25', '10:00', 'appointment-on-holiday'],
    ['2027-01-06', '10:00', 'appointment-on-holiday'],
    ['2026-11-28', '10:00', 'appointment-on-weekend'],
    ['2026-11-30', '07:30', 'appointment-outside-hours'],
    ['2026-11-30', '15:30', 'appointment-outside-hours'],
  ])('%s at %s is refused: %s, with times that are free', async (day, from, code) => {
    const answer = await book(tiina, time(world.hanna, day, from));
    expect(answer).toMatchObject({ status: 422, body: { code } });
    expect((answer.body as FreeTimes).freeTimes.length).toBeGreaterThan(0);
  });

  test('a slip of the year is told with the years, and times are offered from the day that was meant', async () => {
    const { body } = await book(tiina, time(world.hanna, '2031-11-25', '10:00'));
    expect((body as { detail: string }).detail.replaceAll('\u00a0', ' ')).toContain('ti 25.11.2031 on yli 13 kuukauden päässä');
    expect((body as { detail: string }).detail.replaceAll('\u00a0', ' ')).toContain('to 23.12.2027');
    expect((body as FreeTimes).freeTimes[0]?.day.slice(0, 7)).toBe('2026-11');
  });

  test('Christmas Eve is named in the language of the user', async () => {
    const swedish = await office.as('tiina.rautalampi', { language: 'sv' });
    const answer = await book(swedish, time(world.hanna, '2026-12-24', '10:00'));
    expect((answer.body as { detail: string }).detail).toContain('julafton');
  });

  test('a leap day that exists is only too far ahead, one that does not is a fault of the field', async () => {
    expect(await book(tiina, time(world.hanna, '2028-02-29', '10:00'))).toMatchObject({
      status: 422, body: { code: 'appointment-too-far' },
    });
    expect(await book(tiina, time(world.hanna, '2027-02-29', '10:00'))).toMatchObject({
      status: 422, body: { code: 'fields-faulty', faults: [{ path: 'day', code: 'not-a-day' }] },
    });
  });

  test('an absent coach is not booked; the last day away and the substitute are told', async () => {
    await office.owner.query(`insert into office.staff_absence values
      (21, 'pirjo.aalto', '[2026-12-07,2026-12-12)', 'tiina.rautalampi', 'holiday')`);
    const answer = await book(pirjo, time(world.oona, '2026-12-09', '10:00'));
    expect(answer).toMatchObject({ status: 422, body: { code: 'appointment-staff-absent' } });
    expect((answer.body as { detail: string }).detail).toContain('poissaolo kestää pe\u00a011.12. asti. Sijainen: Tiina Rautalampi');
  });

  test('a service market is booked on its visiting days only', async () => {
    const at = { servicePointCode: 'tori' };
    expect(await book(tiina, time(world.hanna, '2026-12-08', '10:00', at)))
      .toMatchObject({ status: 200, body: { roomCode: 'tori-1' } });
    const closed = await book(tiina, time(world.hanna, '2026-12-15', '10:00', at));
    expect(codeOf(closed)).toBe('appointment-point-closed');
    expect((closed.body as { detail: string }).detail).toContain('22.12.');
  });

  test('own time needs no customer, a meeting does', async () => {
    const own = { personId: null, kind: 'staff', title: 'Tiimipalaveri', day: '2026-12-02', from: '12:00', minutes: 60, channel: 'phone' };
    expect(await book(tiina, own)).toMatchObject({ status: 200, body: { kind: 'staff', personId: null } });
    expect(codeOf(await book(tiina, { ...own, kind: 'other' }))).toBe('appointment-person-missing');
  });
});

describe('who may', () => {
  test('a customer of another unit or area is not found, and the try is in the trail', async () => {
    expect(await book(tiina, time(world.parkano, '2026-12-03', '10:00'))).toMatchObject({
      status: 404, body: { code: 'appointment-person-unknown' },
    });
    const { rows } = await office.owner.query<{ outcome: string }>(
      `select outcome from office.audit_entry where person_id = $1`, [world.parkano]);
    expect(rows).toEqual([{ outcome: 'denied' }]);
  });

  test('a coach of another unit is not booked', async () => {
    expect(codeOf(await book(tiina, time(world.hanna, '2026-12-03', '10:00', { staffId: 'olli.kangas' }))))
      .toBe('appointment-staff-unknown');
  });

  test('an administrator books nothing; nobody does without a session', async () => {
    const admin = await office.as('anna.lahti');
    expect(await book(admin, time(world.hanna, '2026-12-03', '10:00'))).toMatchObject({ status: 403 });
    expect(await office.anonymous.get('/api/calendar?from=2026-11-23&to=2026-11-27')).toMatchObject({ status: 401 });
  });

  test('another unit sees that a time is taken, not by whom', async () => {
    const olli = await office.as('olli.kangas');
    const calendar = await olli.get('/api/calendar?view=rooms&from=2026-11-23&to=2026-11-27');
    expect(calendar.text).not.toContain('Suvanto');
    expect(calendar.text).not.toContain(world.hanna);
  });
});

describe('changing', () => {
  test('of two who move the same time, the second is told what it is now', async () => {
    const { body } = await book(tiina, time(world.hanna, '2026-12-10', '09:00'));
    const { appointmentId, rowVersion } = body as Booked;
    const move = (from: string) => tiina.patch(`/api/appointments/${appointmentId}`,
      { day: '2026-12-10', from, channel: 'visit', rowVersion });
    expect(await move('10:00')).toMatchObject({ status: 200, body: { from: '10:00', rowVersion: rowVersion + 1 } });
    const second = await move('11:30');
    expect(second).toMatchObject({ status: 409, body: { code: 'appointment-changed' } });
    expect((second.body as { detail: string }).detail).toContain('10.00');
  });

  test('a time can be moved half an hour, over itself', async () => {
    const { body } = await book(tiina, time(world.mika, '2026-12-14', '09:00'));
    const { appointmentId, rowVersion } = body as Booked;
    expect(await tiina.patch(`/api/appointments/${appointmentId}`,
      { day: '2026-12-14', from: '09:30', channel: 'video', rowVersion })).toMatchObject({ status: 200 });
  });

  test('a cancelled time is free again and is not cancelled twice', async () => {
    const { body } = await book(tiina, time(world.mika, '2026-12-16', '09:00'));
    const { appointmentId, rowVersion } = body as Booked;
    const cancel = (version: number) => tiina.post(`/api/appointments/${appointmentId}/cancel`, { rowVersion: version });
    expect(await cancel(rowVersion)).toMatchObject({ status: 200, body: { state: 'cancelled' } });
    expect(codeOf(await cancel(rowVersion + 1))).toBe('appointment-not-open');
    expect(await book(tiina, time(world.mika, '2026-12-16', '09:00'))).toMatchObject({ status: 200 });
  });

  test('what has not begun is neither held nor missed; what is past is, and back', async () => {
    const { body } = await book(tiina, time(world.hanna, '2026-12-17', '09:00'));
    const { appointmentId, rowVersion } = body as Booked;
    const mark = (state: string, version: number) =>
      tiina.post(`/api/appointments/${appointmentId}/mark`, { state, rowVersion: version });
    expect(codeOf(await mark('no-show', rowVersion))).toBe('appointment-not-yet');
    await office.owner.query(`update office.appointment set period = tstzrange('2026-11-19 07:00+00', '2026-11-19 08:00+00')
      where appointment_id = $1`, [appointmentId]);
    expect(await mark('no-show', rowVersion)).toMatchObject({ status: 200, body: { state: 'no-show' } });
    expect(await mark('booked', rowVersion + 1)).toMatchObject({ status: 200, body: { state: 'booked' } });
  });
});

describe('many at once', () => {
  test('each gets the lightest day in time; who cannot be booked is told, the others are booked', async () => {
    await addObligation(office.owner, { personId: world.hanna, coach: 'tiina.rautalampi', kind: 'job-search-discussion', officeDay: '2027-01-15' });
    await addObligation(office.owner, { personId: world.mika, coach: 'tiina.rautalampi', kind: 'job-search-discussion', officeDay: '2026-12-18' });
    const answer = await tiina.post('/api/appointments/bulk', {
      items: [world.hanna, world.parkano, world.mika].map((personId) => ({ personId, kind: 'job-search-discussion' })),
    });
    expect(answer).toMatchObject({
      status: 200,
      body: {
        booked: [{ personId: world.hanna, late: false }, { personId: world.mika, late: false }],
        notBooked: [{ personId: world.parkano, code: 'appointment-person-unknown' }],
      },
    });
    const { booked } = answer.body as { booked: { day: string }[] };
    expect(booked.every((one) => one.day <= '2027-01-15')).toBe(true);
  });

  test('scripts in a title are kept as text', async () => {
    const title = '<script>alert(1)</script>';
    const answer = await tiina.post('/api/appointments/groups',
      { title, day: '2027-01-12', from: '09:00', minutes: 60, roomCode: 'huone-1' });
    expect(answer).toMatchObject({ status: 200, body: { title, capacity: 2 } });
  });

  test('a group takes as many as the room holds', async () => {
    const { body } = await tiina.post('/api/appointments/groups',
      { title: 'Työnhakuinfo', day: '2027-01-13', from: '09:00', minutes: 60, roomCode: 'huone-1' });
    const { appointmentId } = body as Booked;
    const put = (personId: string) =>
      tiina.put(`/api/appointments/${appointmentId}/participants/${personId}`, { state: 'booked' });
    expect(await put(world.hanna)).toMatchObject({ status: 200 });
    expect(await put(world.mika)).toMatchObject({ status: 200 });
    expect(codeOf(await put(world.oona))).toBe('group-full');
    expect(codeOf(await book(pirjo, time(world.hanna, '2027-01-13', '09:30', { staffId: 'pirjo.aalto' }))))
      .toBe('appointment-person-taken');
  });
});
