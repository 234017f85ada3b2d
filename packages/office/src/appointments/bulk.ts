import { sql } from 'kysely';
import { addDays, formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Platform, Tx } from '../platform/platform.ts';
import { bookWithin } from './book.ts';
import type { Channel } from './contract.ts';
import { takenCode } from './exclusion.ts';
import { dayTimes } from './free-times.ts';
import { meetingMinutes } from './meeting-kinds.ts';
import type { MeetingKind } from './meeting-kinds.ts';
import { officeNow } from './office-now.ts';
import { loadPlanningFacts, timeOf } from './planning-store.ts';
import { smoothestTime } from './proposals.ts';
import { sayRefusal } from './refusals.ts';
import { findDueDay, findPerson } from './store.ts';
import { takenRefusal } from './take-time.ts';
import type { TimeWish } from './take-time.ts';

export type BulkItem = {
  readonly personId: string; readonly kind: MeetingKind; readonly obligationKey?: string | null | undefined;
};
export type BulkBooked = {
  readonly personId: string; readonly appointmentId: string; readonly day: string; readonly from: string;
  readonly late: boolean;
};
export type BulkRefused = { readonly personId: string; readonly code: string; readonly message: string };

const searchedDays = 42;

/**
 * One after another, so that each takes the lightest day the ones before have left; what cannot be
 * booked for one person leaves the others booked.
 */
export async function bookMany(platform: Platform, scope: AccessScope, items: readonly BulkItem[], channel: Channel):
Promise<{ booked: BulkBooked[]; notBooked: BulkRefused[] }> {
  const booked: BulkBooked[] = [];
  const notBooked: BulkRefused[] = [];
  await platform.database.write(scope, async (tx) => {
    for (const item of items) {
      const result = await attempt(tx, platform, scope, item.personId, (asked) => bookOne(tx, platform, scope, item, channel, asked));
      if ('code' in result) notBooked.push(result);
      else booked.push(result);
    }
  });
  return { booked, notBooked };
}

/** A savepoint per person: a refusal undoes that person's booking only. `work` tells what it asked for. */
export async function attempt<T extends object>(
  tx: Tx, platform: Platform, scope: AccessScope, personId: string, work: (asked: { wish?: TimeWish }) => Promise<T>,
): Promise<T | BulkRefused> {
  const asked: { wish?: TimeWish } = {};
  await sql`savepoint one_person`.execute(tx);
  try {
    const result = await work(asked);
    await sql`release savepoint one_person`.execute(tx);
    return result;
  } catch (error) {
    await sql`rollback to savepoint one_person`.execute(tx);
    const { code, values } = await refusalOf(tx, platform, scope, asked.wish, error);
    return { personId, code, message: sayRefusal(code, values, scope.language) };
  }
}

/** Where the database found the time taken, it is told whose time or which room, and what is free instead. */
async function refusalOf(
  tx: Tx, platform: Platform, scope: AccessScope, wish: TimeWish | undefined, error: unknown,
): Promise<Refused> {
  if (error instanceof Refused) return error;
  const code = takenCode(error);
  if (code === undefined || wish === undefined) throw error;
  return takenRefusal(tx, scope, wish, code, officeNow(platform.clock), error);
}

async function bookOne(
  tx: Tx, platform: Platform, scope: AccessScope, item: BulkItem, channel: Channel, asked: { wish?: TimeWish },
): Promise<BulkBooked> {
  const person = await findPerson(tx, scope, item.personId);
  if (person === undefined) throw new Refused('appointment-person-unknown');
  const now = officeNow(platform.clock);
  const due = await findDueDay(tx, scope, item.personId, item.kind, item.obligationKey ?? null);
  const staffId = person.coachId ?? scope.staffId;
  const facts = await loadPlanningFacts(
    tx, scope, [staffId], [item.personId], now.day, addDays(now.day, searchedDays));
  const coach = facts.coaches[0];
  if (coach === undefined) throw new Refused('appointment-staff-unknown');
  const limit = due === undefined ? null : notBefore(plainDate(due.officeDay), now.day);
  const minutes = meetingMinutes(item.kind, person.interpreterLanguage !== null);
  const strip = dayTimes(
    facts, { coach, channel, minutes, personId: item.personId, servicePointCode: null },
    now.day, addDays(now.day, searchedDays), now);
  const time = smoothestTime(strip, limit);
  if (time === undefined) throw new Refused('no-free-time');
  const made = await bookWithin(tx, platform, scope, {
    personId: item.personId, kind: item.kind, obligationKey: item.obligationKey, staffId,
    day: formatIso(time.day), from: timeOf(time.from), minutes, channel,
    roomCode: time.roomCode, servicePointCode: time.servicePointCode,
    interpreterLanguage: person.interpreterLanguage,
  }, asked);
  return {
    personId: item.personId, appointmentId: made.appointmentId, day: made.day, from: made.from,
    late: due !== undefined && made.day > due.officeDay,
  };
}

/** What is overdue already is booked as if it were due today: the earliest that is left. */
function notBefore(due: PlainDate, today: PlainDate): PlainDate {
  return due < today ? today : due;
}
