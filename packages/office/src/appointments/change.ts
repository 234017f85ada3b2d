import { sql } from 'kysely';
import { formatDay, formatTime } from '@kohtaanto/words/dates.ts';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Platform, Tx } from '../platform/platform.ts';
import { explained, getAppointment } from './book.ts';
import type { Booking } from './book.ts';
import type { Appointment } from './contract.ts';
import { officeNow } from './office-now.ts';
import { minuteOf, timeSpan } from './planning-store.ts';
import { takeTime } from './take-time.ts';
import type { TimeWish } from './take-time.ts';

export type Move = Pick<Booking,
  'staffId' | 'day' | 'from' | 'minutes' | 'channel' | 'roomCode' | 'servicePointCode' | 'interpreterLanguage'> & {
    readonly rowVersion: number;
  };

export async function moveAppointment(platform: Platform, scope: AccessScope, appointmentId: string, move: Move):
Promise<Appointment> {
  const asked: { wish?: TimeWish } = {};
  try {
    return await platform.database.write(scope, (tx) =>
      moveWithin(tx, platform, scope, appointmentId, move, asked));
  } catch (error) {
    throw await explained(platform, scope, asked.wish, error);
  }
}

export async function moveWithin(
  tx: Tx, platform: Platform, scope: AccessScope, appointmentId: string, move: Move, asked: { wish?: TimeWish },
): Promise<Appointment> {
  const old = await lockOwn(tx, scope, appointmentId, move.rowVersion);
  if (old.state !== 'booked' && old.state !== 'free') throw new Refused('appointment-not-open');
  const wish: TimeWish = {
    staffId: move.staffId ?? old.staffId,
    personId: old.personId,
    day: plainDate(move.day),
    from: minuteOf(move.from),
    minutes: move.minutes ?? minuteOf(old.to) - minuteOf(old.from),
    channel: move.channel,
    roomCode: move.roomCode,
    servicePointCode: move.servicePointCode ?? null,
    movedAppointmentId: appointmentId,
    ownTime: old.kind === 'staff',
  };
  asked.wish = wish;
  const place = await takeTime(tx, scope, wish, officeNow(platform.clock));
  await sql`update office.appointment set period = ${timeSpan(wish.day, wish.from, wish.from + wish.minutes)},
      staff_id = ${wish.staffId}, channel = ${wish.channel}, room_code = ${place.roomCode},
      service_point_code = ${place.servicePointCode},
      interpreter_language = ${move.interpreterLanguage === undefined ? old.interpreterLanguage : move.interpreterLanguage},
      row_version = row_version + 1
    where area_id = ${scope.areaId} and appointment_id = ${appointmentId}::uuid`.execute(tx);
  await record(tx, platform, scope, 'appointment.move', old);
  return getAppointment(tx, scope, appointmentId);
}

export function cancelAppointment(platform: Platform, scope: AccessScope, appointmentId: string, rowVersion: number):
Promise<Appointment> {
  return platform.database.write(scope, async (tx) => {
    const old = await lockOwn(tx, scope, appointmentId, rowVersion);
    if (old.state !== 'booked' && old.state !== 'free') throw new Refused('appointment-not-open');
    await setState(tx, scope, appointmentId, 'cancelled');
    await record(tx, platform, scope, 'appointment.cancel', old);
    return getAppointment(tx, scope, appointmentId);
  });
}

/** Held and missed are facts of the past: nothing that has not begun can be either. */
export function markAppointment(
  platform: Platform, scope: AccessScope, appointmentId: string, state: 'held' | 'no-show' | 'booked',
  rowVersion: number,
): Promise<Appointment> {
  return platform.database.write(scope, async (tx) => {
    const old = await lockOwn(tx, scope, appointmentId, rowVersion);
    if (old.state === 'cancelled' || old.state === 'free') throw new Refused('appointment-not-open');
    const now = officeNow(platform.clock);
    const day = plainDate(old.day);
    if (state !== 'booked' && (day > now.day || (day === now.day && minuteOf(old.from) > now.minute))) {
      throw new Refused('appointment-not-yet', spokenTime(old, scope));
    }
    await setState(tx, scope, appointmentId, state);
    await record(tx, platform, scope, `appointment.${state}`, old);
    return getAppointment(tx, scope, appointmentId);
  });
}

/** The row is locked before its version is read: of two users at once the second waits and is told. */
async function lockOwn(tx: Tx, scope: AccessScope, appointmentId: string, rowVersion: number): Promise<Appointment> {
  await sql`select from office.appointment where area_id = ${scope.areaId}
    and appointment_id = ${appointmentId}::uuid for update`.execute(tx);
  const found = await getAppointment(tx, scope, appointmentId);
  if (found.hidden) throw new Refused('appointment-not-found');
  if (found.rowVersion !== rowVersion) throw new Refused('appointment-changed', spokenTime(found, scope));
  return found;
}

function spokenTime(one: Appointment, scope: AccessScope): { day: string; time: string } {
  return { day: formatDay(one.day, scope.language), time: formatTime(one.from, scope.language) };
}

async function setState(tx: Tx, scope: AccessScope, appointmentId: string, state: Appointment['state']): Promise<void> {
  await sql`update office.appointment set state = ${state}, row_version = row_version + 1
    where area_id = ${scope.areaId} and appointment_id = ${appointmentId}::uuid`.execute(tx);
}

function record(tx: Tx, platform: Platform, scope: AccessScope, action: string, one: Appointment): Promise<void> {
  return platform.audit.record(tx, scope, {
    action, personId: one.personId ?? undefined, outcome: 'allowed',
    detail: { appointmentId: one.appointmentId, day: one.day, from: one.from },
  });
}
