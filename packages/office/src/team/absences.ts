import { sql } from 'kysely';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Platform, Tx } from '../platform/platform.ts';
import { formatPeriod, parsePeriod } from '../platform/database/period-column.ts';
import { endAfter } from './absence-days.ts';

export type NewAbsence = {
  readonly staffId: string; readonly from: string; readonly lastDay: string | null;
  readonly substituteId: string | null; readonly kind: string;
};

/** The times already booked in it are told, so that they can be moved; they are not moved unasked. */
export async function addAbsence(platform: Platform, scope: AccessScope, absence: NewAbsence):
Promise<{ appointmentsInIt: number }> {
  try {
    return await platform.database.write(scope, (tx) => add(tx, platform, scope, absence));
  } catch (error) {
    if (isOverlap(error)) throw new Refused('absence-overlaps', {}, { cause: error });
    throw error;
  }
}

async function add(tx: Tx, platform: Platform, scope: AccessScope, absence: NewAbsence) {
  const { staffId, from, lastDay, substituteId, kind } = absence;
  await refuseForeign(tx, scope, staffId);
  if (lastDay !== null && lastDay < from) throw new Refused('absence-ends-first');
  const period = formatPeriod({ start: from, end: endAfter(lastDay) });
  await checkSubstitute(tx, scope, absence, period);
  await sql`insert into office.staff_absence (area_id, staff_id, period, substitute_id, kind)
    values (${scope.areaId}, ${staffId}, ${period}::daterange, ${substituteId}, ${kind})`.execute(tx);
  await platform.audit.record(tx, scope, {
    action: 'absence.add', outcome: 'allowed', detail: { staffId, from, lastDay, substituteId },
  });
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from office.appointment
    where area_id = ${scope.areaId} and staff_id = ${staffId} and state = 'booked' and person_id is not null
      and (lower(period) at time zone 'Europe/Helsinki')::date <@ ${period}::daterange`.execute(tx);
  return { appointmentsInIt: rows[0]?.count ?? 0 };
}

export function endAbsence(
  platform: Platform, scope: AccessScope, absence: { staffId: string; from: string; lastDay: string | null },
): Promise<{ ended: boolean }> {
  return platform.database.write(scope, async (tx) => {
    await refuseForeign(tx, scope, absence.staffId);
    const { rows } = await sql<{ period: string }>`select period::text as period from office.staff_absence
      where area_id = ${scope.areaId} and staff_id = ${absence.staffId} and lower(period) = ${absence.from}::date
      for update`.execute(tx);
    const found = rows[0];
    if (found === undefined) throw new Refused('absence-unknown');
    const end = parsePeriod(found.period).end;
    const wanted = endAfter(absence.lastDay);
    if (wanted !== null && end !== null && wanted > end) throw new Refused('absence-ends-first');
    await shorten(tx, scope, absence, wanted);
    await platform.audit.record(tx, scope, { action: 'absence.end', outcome: 'allowed', detail: absence });
    return { ended: true };
  });
}

/** Ended before it began, or without a last day: it is taken away altogether. */
async function shorten(
  tx: Tx, scope: AccessScope, absence: { staffId: string; from: string; lastDay: string | null }, end: string | null,
): Promise<void> {
  if (end === null || end <= absence.from) {
    await sql`delete from office.staff_absence where area_id = ${scope.areaId}
      and staff_id = ${absence.staffId} and lower(period) = ${absence.from}::date`.execute(tx);
    return;
  }
  await sql`update office.staff_absence set period = daterange(${absence.from}::date, ${end}::date)
    where area_id = ${scope.areaId} and staff_id = ${absence.staffId}
      and lower(period) = ${absence.from}::date`.execute(tx);
}

/** One's own, or as the lead of the responsibility area. */
async function refuseForeign(tx: Tx, scope: AccessScope, staffId: string): Promise<void> {
  if (staffId === scope.staffId) return;
  const lead = scope.roles.includes('team-lead') && await unitOf(tx, scope, staffId) === scope.unitCode;
  if (!lead) throw new Refused('absence-not-yours');
}

async function unitOf(tx: Tx, scope: AccessScope, staffId: string): Promise<string | undefined> {
  const { rows } = await sql<{ unit_code: string }>`select unit_code from office.staff
    where area_id = ${scope.areaId} and staff_id = ${staffId}`.execute(tx);
  return rows[0]?.unit_code;
}

async function checkSubstitute(tx: Tx, scope: AccessScope, absence: NewAbsence, period: string): Promise<void> {
  if (absence.substituteId === null) return;
  if (absence.substituteId === absence.staffId
    || await unitOf(tx, scope, absence.substituteId) !== await unitOf(tx, scope, absence.staffId)) {
    throw new Refused('absence-substitute-self');
  }
  const { rows } = await sql`select from office.staff_absence where area_id = ${scope.areaId}
    and staff_id = ${absence.substituteId} and period && ${period}::daterange`.execute(tx);
  if (rows.length > 0) throw new Refused('absence-substitute-away');
}

function isOverlap(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23P01';
}
