import { addDays, formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Reading } from '../employers/doing.ts';
import type { routes } from './contract.ts';
import { someVacancies } from './store.ts';

const CLOSING_SOON = 7;

/** Own vacancies that need a hand: closing within a week, ended without a result, unfinished. */
export async function tellDay(reading: Reading): Promise<z.input<typeof routes.getVacanciesDay.response>> {
  const { tx, scope, today } = reading;
  const soon = formatIso(addDays(plainDate(today), CLOSING_SOON));
  const own = sql`v.responsible_id = ${scope.staffId} and v.source = 'own'`;
  const open = await sql<{ count: number }>`select count(*)::int as count from vacancy where area_id = ${scope.areaId} and state = 'open' and closes >= ${today}::date
    and source = 'own'`.execute(tx);
  return {
    closing: await someVacancies(reading, sql`${own} and v.state = 'open' and v.closes between ${today}::date and ${soon}::date`),
    ended: await someVacancies(reading, sql`${own} and (v.state = 'expired' or (v.state in ('open', 'paused') and v.closes < ${today}::date))`),
    drafts: await someVacancies(reading, sql`${own} and v.state = 'draft'`),
    open: open.rows[0]?.count ?? 0,
  };
}
