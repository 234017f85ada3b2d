import { addDays, formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { routes } from './contract.ts';
import type { Reading } from './doing.ts';
import { listEvents } from './events.ts';
import { listNeeds, listPromises } from './store.ts';

/** How far ahead an expert looks. */
const PROMISES_AHEAD = 14;
const NEEDS_AHEAD = 60;

/** What the expert has due; to a team lead, what is late enough in the own unit to be the lead's too. */
export async function tellDay(reading: Reading): Promise<z.input<typeof routes.getEmployersDay.response>> {
  const { tx, scope, today } = reading;
  const after = (days: number) => formatIso(addDays(plainDate(today), days));
  const own = await listPromises(reading, sql`p.kept_on is null and p.owner_id = ${scope.staffId} and p.due_on <= ${after(PROMISES_AHEAD)}::date`);
  const leads = scope.roles.includes('team-lead') || scope.roles.includes('director');
  const ofUnit = leads ? await listPromises(reading, sql`p.kept_on is null and p.due_on < ${today}::date and s.unit_code = ${scope.unitCode}`) : [];
  const counted = await sql<{ employers: number; micro: number }>`select count(*)::int as employers,
    (count(*) filter (where size_class in ('none', 'micro')))::int as micro from employer where area_id = ${scope.areaId} and ended_on is null`.execute(tx);
  return {
    own, escalated: ofUnit.filter(({ state }) => state === 'escalated'),
    needs: await listNeeds(reading, sql`n.state = 'open' and (n.expected_on is null or n.expected_on <= ${after(NEEDS_AHEAD)}::date)`),
    events: (await listEvents(reading, today)).toReversed(), employers: counted.rows[0]?.employers ?? 0, micro: counted.rows[0]?.micro ?? 0,
  };
}
