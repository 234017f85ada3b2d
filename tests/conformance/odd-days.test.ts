import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sessionFor } from '../../packages/office/src/platform/identity/session-for.ts';
import { command, emptyFolder, freePort, inRegister, startOffice } from './running-office.ts';

/** A small one, for what is tried of it is the day. */
const AREA = 40;

/**
 * Days on which a careless date calculation shows. An area is invented as of the first day of a line and
 * its office is opened on each: the second time the nights between have passed it by.
 */
const days: readonly (readonly [string, readonly string[]])[] = [
  ['a Saturday and, weeks later, Christmas Eve', ['2026-11-28', '2026-12-24']],
  ['a leap day', ['2028-02-29']],
  ['the last day of the old law and the first of the new', ['2025-12-31', '2026-01-01']],
];
const made: string[] = [];
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))));

type Row = { readonly state?: string; readonly due?: string; readonly officeDay?: string };

/** Every day that an answer tells, wherever it stands in it. */
function daysIn(value: unknown): string[] {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(daysIn) : [];
}

describe.each(days)('an office that opens on %s', (_, opened) => {
  let folder = '';
  beforeAll(async () => {
    folder = await emptyFolder();
    made.push(folder);
    const built = await command(['demo', '--areas', String(AREA), '--seed', '7', '--day', opened[0] ?? '', '--data', folder]);
    expect(built.code, built.err).toBe(0);
  }, 180_000);

  test.each(opened)('lives and shows every list on %s', async (day) => {
    const office = await startOffice(folder, await freePort(), day);
    try {
      const sessions = await inRegister(folder, async (owner) => {
        const { rows } = await owner.query<{ staff_id: string; person_id: string }>(`select s.staff_id, p.person_id::text
          from staff s join lateral (select person_id from person p where p.area_id = ${AREA} and p.coach_id = s.staff_id and not p.protected
            and exists (select from obligation o where o.person_id = p.person_id and o.state = 'open') limit 1) p on true
          where s.area_id = ${AREA} and 'coach' = any (s.roles) limit 1`);
        const { rows: leads } = await owner.query<{ staff_id: string }>(
          `select staff_id from staff where area_id = ${AREA} and 'team-lead' = any (roles) limit 1`);
        const [coach] = rows;
        if (coach === undefined) throw new Error('no coach with customers');
        return {
          personId: coach.person_id,
          coach: await sessionFor(owner, { areaId: AREA, staffId: coach.staff_id }),
          lead: await sessionFor(owner, { areaId: AREA, staffId: leads[0]?.staff_id ?? coach.staff_id }),
        };
      });
      const ask = async (path: string, who: 'coach' | 'lead' = 'coach') => {
        const answer = await fetch(`${office.address}${path}`, { headers: { ...sessions[who] } });
        const text = await answer.text();
        expect(answer.status, `${path} ${text.slice(0, 300)}`).toBe(200);
        return JSON.parse(text) as Record<string, unknown>;
      };
      const worklist = await ask('/api/worklist') as { rows: Row[] };
      expect(worklist.rows.length).toBeGreaterThan(5);
      const person = await ask(`/api/persons/${sessions.personId}`);
      const team = await ask('/api/team', 'lead');
      const calendar = await ask(`/api/calendar?from=${day}&to=${day}`);
      const month = await ask('/api/figures/unemployment');
      const proposals = await ask(`/api/appointments/proposals?personId=${sessions.personId}&kind=job-search-discussion&channel=phone`);
      expect(await ask('/api/session')).toMatchObject({ today: day });
      // No day that does not exist, and none that a broken calculation would throw into another century.
      for (const told of [worklist, person, team, calendar, month, proposals].flatMap(daysIn)) {
        expect(new Date(`${told}T12:00:00Z`).toISOString().slice(0, 10)).toBe(told);
        expect(told > '1930-01-01' && told < '2045-01-01', told).toBe(true);
      }
      // What can be met by an office day is never put on a weekend.
      for (const { officeDay } of worklist.rows) {
        if (officeDay !== undefined) expect([0, 6], officeDay).not.toContain(new Date(`${officeDay}T12:00:00Z`).getUTCDay());
      }
      expect(office.said()).not.toMatch(/"level":"error"/);
    } finally {
      office.process.kill('SIGTERM');
      expect((await office.ended).code).toBe(0);
    }
  }, 180_000);
});
