import { beforeAll, describe, expect, test } from 'vitest';
import { registerAppointments } from '../appointments/index.ts';
import { addObligation, addTestCalendar } from '../appointments/test-calendar.ts';
import { openTestOffice } from '../platform/testing/test-office.ts';
import { registerWorklist } from '../worklist/index.ts';
import { registerTeam } from './index.ts';

const slices = [registerWorklist, registerAppointments, registerTeam];
const days = ['2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30'] as const;
/** A limit that the law puts on Sunday 29 November: the office can keep it until Friday. */
const expected = { '2026-11-26': 'coming', '2026-11-27': 'today', '2026-11-28': 'today', '2026-11-29': 'today', '2026-11-30': 'overdue' };

type List = { headline: { overdue: number; dueToday: number } };
type Team = { coaches: { staffId: string; overdue: number; dueToday: number }[]; municipalities: { overdue: number; dueToday: number }[]; overdueMeetings: number };
type Calendar = { deadlines: { day: string; state: string }[] };

describe.each(days)('a limit on a Sunday, looked at on %s', (day) => {
  const office = openTestOffice({ slices, day });
  beforeAll(async () => {
    const { owner } = await office;
    const world = await addTestCalendar(owner);
    await owner.query(`insert into office.job_search (area_id, person_id, period, requested_on, registered_on)
      select 21, person_id, '[2026-01-10,)', '2026-01-10', '2026-01-10' from office.person`);
    await addObligation(owner, {
      personId: world.hanna, coach: 'tiina.rautalampi', kind: 'job-search-discussion', officeDay: '2026-11-27', due: '2026-11-29',
    });
  });

  test('is counted alike by the worklist, the team page and the calendar', async () => {
    const tiina = await (await office).as('tiina.rautalampi');
    const state = expected[day];
    const counts = { overdue: state === 'overdue' ? 1 : 0, dueToday: state === 'today' ? 1 : 0 };
    expect((await tiina.get('/api/worklist')).body as List).toMatchObject({ headline: counts });
    const team = (await tiina.get('/api/team')).body as Team;
    expect(team.coaches.find(({ staffId }) => staffId === 'tiina.rautalampi')).toMatchObject(counts);
    expect(team).toMatchObject({ overdueMeetings: counts.overdue });
    expect(team.municipalities.reduce((sum, one) => sum + one.overdue, 0)).toBe(counts.overdue);
    const { deadlines } = (await tiina.get('/api/calendar?view=own&from=2026-11-23&to=2026-11-27')).body as Calendar;
    expect(deadlines).toMatchObject([{ day: '2026-11-27', state }]);
  });
});
