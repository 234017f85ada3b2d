import { beforeAll, expect, test } from 'vitest';
import { openTestOffice } from '../platform/testing/test-office.ts';
import { addPerson } from '../platform/testing/test-world.ts';
import { registerAppointments } from './index.ts';
import { addObligation, addTestCalendar } from './test-calendar.ts';

const office = await openTestOffice({ slices: [registerAppointments], day: '2026-11-23' });

type Move = { personId: string; day: string; dueOfficeDay: string; fromWeek: string; toWeek: string };
type Proposal = { weeks: { week: number; due: number; times: number; dueAfter: number }[]; moves: Move[]; left: number };

// Week 52 has three office days (Christmas Eve is a Thursday): 3 days x 3 meetings x 2 coaches = 18 times.
beforeAll(async () => {
  await addTestCalendar(office.owner);
  for (let index = 0; index < 30; index += 1) {
    const coach = index % 2 === 0 ? 'tiina.rautalampi' : 'pirjo.aalto';
    const personId = await addPerson(office.owner, { coach, familyName: `Asiakas ${index}` });
    await addObligation(office.owner, {
      personId, coach, kind: 'job-search-discussion', officeDay: '2026-12-23',
      openFrom: index < 4 ? '2026-12-21' : undefined,
    });
  }
});

test('what a week lacks is proposed to earlier weeks, never before the law allows nor without notice', async () => {
  const lead = await office.as('merja.kallioinen');
  const { body } = await lead.get('/api/appointments/smoothing?team=sastamala-1');
  const { weeks, moves, left } = body as Proposal;
  expect(weeks.find((week) => week.week === 52)).toMatchObject({ due: 30, times: 18, dueAfter: 18 });
  expect(moves).toHaveLength(12);
  expect(left).toBe(0);
  expect(moves.every((move) => move.toWeek < move.fromWeek && move.day >= '2026-11-26' && move.day <= '2026-12-18')).toBe(true);
});

test('what is accepted is booked, and the peak is gone', async () => {
  const lead = await office.as('merja.kallioinen');
  const { moves } = (await lead.get('/api/appointments/smoothing?team=sastamala-1')).body as Proposal;
  expect(await lead.post('/api/appointments/smoothing/accept', { moves }))
    .toMatchObject({ status: 200, body: { done: 12, notDone: [] } });
  const after = (await lead.get('/api/appointments/smoothing?team=sastamala-1')).body as Proposal;
  expect(after.moves).toEqual([]);
  expect(after.weeks.find((week) => week.week === 52)).toMatchObject({ due: 30, times: 30 });
});
