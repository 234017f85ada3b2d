import { sql } from 'kysely';
import { addDays, formatIso, isoWeek } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { AccessScope, Platform, Tx } from '../platform/platform.ts';
import { attempt } from './bulk.ts';
import type { BulkRefused } from './bulk.ts';
import { bookWithin } from './book.ts';
import { moveWithin } from './change.ts';
import type { SmoothingMove } from './contract.ts';
import { listDueTasks } from './due-tasks.ts';
import { officeNow } from './office-now.ts';
import type { Now } from './planning-facts.ts';
import { loadPlanningFacts, timeOf } from './planning-store.ts';
import { proposeSmoothing } from './smoothing.ts';
import type { TimeWish } from './take-time.ts';
import { firstWorkingWeek, mondayOf, weekLoads } from './week-load.ts';

const weeksAhead = 8;

export function getSmoothing(platform: Platform, scope: AccessScope, teamCode: string | undefined) {
  return platform.database.read(scope, async (tx) => {
    const now = officeNow(platform.clock);
    const staffIds = await teamStaff(tx, scope, teamCode === 'all' ? null : teamCode ?? scope.teamCode, formatIso(now.day));
    const { facts, weeks } = await loadWeekLoads(tx, scope, staffIds, now);
    const proposal = proposeSmoothing(facts, weeks, now);
    const nameOf = new Map(facts.coaches.map((coach) => [coach.staffId, coach.name]));
    return {
      weeks: weeks.map((week) => ({
        monday: formatIso(week.monday), week: isoWeek(week.monday).week, due: week.meetings.length,
        times: week.times, dueAfter: proposal.dueAfter.get(week.monday) ?? week.meetings.length,
      })),
      left: proposal.left,
      moves: proposal.moves.map(({ task, time, fromWeek }): SmoothingMove => ({
        act: task.booked === null ? 'book' : 'move',
        personId: task.personId, personName: task.personName, protected: task.protected,
        obligationKey: task.obligationKey, kind: task.kind, dueOfficeDay: formatIso(task.officeDay),
        staffId: task.coachId, staffName: nameOf.get(task.coachId) ?? task.coachId,
        fromWeek: formatIso(fromWeek), toWeek: formatIso(mondayOf(time.day)),
        appointmentId: task.booked?.appointmentId ?? null, rowVersion: task.booked?.rowVersion ?? null,
        oldTime: task.booked === null
          ? null : { day: formatIso(task.booked.day), from: timeOf(task.booked.from) },
        day: formatIso(time.day), from: timeOf(time.from), minutes: time.to - time.from,
        channel: task.booked?.channel ?? 'visit', roomCode: time.roomCode, servicePointCode: time.servicePointCode,
      })),
    };
  });
}

export type AcceptedMove = Pick<SmoothingMove, 'act' | 'personId' | 'obligationKey' | 'kind' | 'staffId'
  | 'appointmentId' | 'rowVersion' | 'day' | 'from' | 'minutes' | 'channel' | 'roomCode' | 'servicePointCode'>;

/** Each move stands alone: what someone else has taken meanwhile is told, the rest is done. */
export async function acceptSmoothing(platform: Platform, scope: AccessScope, moves: readonly AcceptedMove[]):
Promise<{ done: number; notDone: BulkRefused[] }> {
  const notDone: BulkRefused[] = [];
  let done = 0;
  await platform.database.write(scope, async (tx) => {
    for (const move of moves) {
      const result = await attempt(tx, platform, scope, move.personId, (asked) => accept(tx, platform, scope, move, asked));
      if ('code' in result) notDone.push(result);
      else done += 1;
    }
    await platform.audit.record(tx, scope, {
      action: 'appointment.smooth', outcome: 'allowed', detail: { done, notDone: notDone.length },
    });
  });
  return { done, notDone };
}

function accept(tx: Tx, platform: Platform, scope: AccessScope, move: AcceptedMove, asked: { wish?: TimeWish }) {
  const { staffId, day, from, minutes, channel, roomCode, servicePointCode } = move;
  const wish = { staffId, day, from, minutes, channel, roomCode, servicePointCode };
  if (move.act === 'move' && move.appointmentId !== null && move.rowVersion !== null) {
    return moveWithin(tx, platform, scope, move.appointmentId, { ...wish, rowVersion: move.rowVersion }, asked);
  }
  const { personId, kind, obligationKey } = move;
  return bookWithin(tx, platform, scope, { ...wish, personId, kind, obligationKey }, asked);
}

/** Customer-facing staff of a team; of the whole unit where there is no team. */
export async function teamStaff(tx: Tx, scope: AccessScope, teamCode: string | null, today: string): Promise<string[]> {
  const { rows } = await sql<{ staff_id: string }>`
    select staff_id from office.staff where area_id = ${scope.areaId} and customer_facing and 'coach' = any (roles)
      and period @> ${today}::date
      and (team_code = ${teamCode} or (${teamCode}::text is null and unit_code = ${scope.unitCode}))`.execute(tx);
  return rows.map((row) => row.staff_id);
}

/** The eight weeks of a team: its calendars, what falls due and the times there are. */
export async function loadWeekLoads(tx: Tx, scope: AccessScope, staffIds: readonly string[], now: Now) {
  const first = firstWorkingWeek(now.day);
  const last = addDays(first, weeksAhead * 7 - 1);
  const [facts, tasks] = [
    await loadPlanningFacts(tx, scope, staffIds, [], first, last),
    await listDueTasks(tx, scope, staffIds, formatIso(first), formatIso(last), now),
  ];
  return { facts, tasks, weeks: weekLoads(facts, tasks, now, weeksAhead) };
}
