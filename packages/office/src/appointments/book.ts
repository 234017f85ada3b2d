import { sql } from 'kysely';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Platform, Tx } from '../platform/platform.ts';
import type { Appointment } from './contract.ts';
import { takenCode } from './exclusion.ts';
import { meetingMinutes } from './meeting-kinds.ts';
import type { MeetingKind } from './meeting-kinds.ts';
import { officeNow } from './office-now.ts';
import type { Channel } from './planning-facts.ts';
import { minuteOf, timeSpan } from './planning-store.ts';
import { findAppointment, findDueDay, findPerson } from './store.ts';
import { takenRefusal, takeTime } from './take-time.ts';
import type { TimeWish } from './take-time.ts';

export type Booking = {
  readonly appointmentId?: string | undefined;
  readonly personId: string | null;
  readonly kind: MeetingKind | 'staff' | 'group';
  readonly title?: string;
  readonly obligationKey?: string | null | undefined;
  readonly staffId?: string | undefined;
  readonly day: string;
  readonly from: string;
  readonly minutes?: number | undefined;
  readonly channel: Channel;
  readonly roomCode?: string | null | undefined;
  readonly servicePointCode?: string | null | undefined;
  readonly interpreterLanguage?: string | null | undefined;
};

export async function bookAppointment(platform: Platform, scope: AccessScope, booking: Booking): Promise<Appointment> {
  const asked: { wish?: TimeWish } = {};
  try {
    return await platform.database.write(scope, (tx) => bookWithin(tx, platform, scope, booking, asked));
  } catch (error) {
    throw await explained(platform, scope, asked.wish, error, booking.personId);
  }
}

/** A fault of the database becomes the refusal that a person can act on. */
export async function explained(
  platform: Platform, scope: AccessScope, wish: TimeWish | undefined, error: unknown,
  personId?: string | null,
): Promise<unknown> {
  if (error instanceof Refused && error.code === 'appointment-person-unknown') {
    await platform.audit.recordDenied(scope, { action: 'appointment.book', personId: personId ?? undefined });
    return error;
  }
  const code = takenCode(error);
  if (code === undefined || wish === undefined) return error;
  return platform.database.read(scope, (tx) =>
    takenRefusal(tx, scope, wish, code, officeNow(platform.clock), error));
}

/** `asked` lets the caller explain a refusal of the database after the transaction is gone. */
export async function bookWithin(
  tx: Tx, platform: Platform, scope: AccessScope, booking: Booking, asked: { wish?: TimeWish },
): Promise<Appointment> {
  const again = booking.appointmentId === undefined
    ? undefined : await findAppointment(tx, scope, booking.appointmentId);
  if (again !== undefined) return again;
  const person = await personOf(tx, scope, booking);
  const wish = wishOf(scope, booking, person?.coachId ?? null, person?.interpreterLanguage ?? null);
  asked.wish = wish;
  const place = await takeTime(tx, scope, wish, officeNow(platform.clock));
  await giveUpOpenSlots(tx, scope, wish);
  const due = booking.personId === null
    ? undefined : await findDueDay(tx, scope, booking.personId, booking.kind, booking.obligationKey ?? null);
  const appointmentId = await insertAppointment(tx, scope, {
    ...booking,
    ...place,
    staffId: wish.staffId,
    span: { day: wish.day, from: wish.from, to: wish.from + wish.minutes },
    obligationKey: due?.obligationKey ?? booking.obligationKey ?? null,
    state: 'booked',
    bookedBy: scope.staffId,
  });
  await platform.audit.record(tx, scope, {
    action: 'appointment.book', personId: booking.personId ?? undefined, outcome: 'allowed',
    detail: { appointmentId, kind: booking.kind },
  });
  return getAppointment(tx, scope, appointmentId);
}

async function personOf(tx: Tx, scope: AccessScope, booking: Booking) {
  if (booking.personId === null) {
    if (booking.kind !== 'staff' && booking.kind !== 'group') throw new Refused('appointment-person-missing');
    return undefined;
  }
  const person = await findPerson(tx, scope, booking.personId);
  if (person === undefined) throw new Refused('appointment-person-unknown');
  return person;
}

function wishOf(scope: AccessScope, booking: Booking, coachId: string | null, interpreter: string | null): TimeWish {
  const ownTime = booking.kind === 'staff';
  const kind = booking.kind === 'staff' || booking.kind === 'group' ? 'other' : booking.kind;
  const interpreted = (booking.interpreterLanguage ?? interpreter) !== null;
  return {
    staffId: booking.staffId ?? (booking.personId === null ? scope.staffId : coachId ?? scope.staffId),
    personId: booking.personId,
    day: plainDate(booking.day),
    from: minuteOf(booking.from),
    minutes: booking.minutes ?? meetingMinutes(kind, interpreted),
    channel: booking.channel,
    roomCode: booking.roomCode,
    servicePointCode: booking.servicePointCode ?? null,
    ownTime,
  };
}

/** A coach's own open slot gives way to the coach's own booking. */
async function giveUpOpenSlots(tx: Tx, scope: AccessScope, wish: TimeWish): Promise<void> {
  await sql`delete from office.appointment where area_id = ${scope.areaId} and staff_id = ${wish.staffId}
    and state = 'free' and period && ${timeSpan(wish.day, wish.from, wish.from + wish.minutes)}`.execute(tx);
}

export type NewAppointment = Pick<Booking, 'appointmentId' | 'personId' | 'title' | 'channel' | 'interpreterLanguage'> & {
  readonly kind: string;
  readonly staffId: string;
  readonly roomCode: string | null;
  readonly servicePointCode: string | null;
  readonly span: { readonly day: TimeWish['day']; readonly from: number; readonly to: number };
  readonly obligationKey: string | null;
  readonly state: 'free' | 'booked';
  readonly bookedBy: string;
};

export async function insertAppointment(tx: Tx, scope: AccessScope, one: NewAppointment): Promise<string> {
  const { rows } = await sql<{ appointment_id: string }>`
    insert into office.appointment (area_id, appointment_id, person_id, staff_id, room_code, service_point_code,
      period, kind, channel, interpreter_language, state, title, booked_by, obligation_key)
    values (${scope.areaId}, coalesce(${one.appointmentId ?? null}::uuid, gen_random_uuid()), ${one.personId}::uuid,
      ${one.staffId}, ${one.roomCode}, ${one.servicePointCode},
      ${timeSpan(one.span.day, one.span.from, one.span.to)}, ${one.kind}, ${one.channel},
      ${one.interpreterLanguage ?? null}, ${one.state}, ${one.title ?? ''}, ${one.bookedBy}, ${one.obligationKey})
    returning appointment_id`.execute(tx);
  const id = rows[0]?.appointment_id;
  if (id === undefined) throw new Error('the new appointment was not returned');
  return id;
}

export async function getAppointment(tx: Tx, scope: AccessScope, appointmentId: string): Promise<Appointment> {
  const found = await findAppointment(tx, scope, appointmentId);
  if (found === undefined) throw new Refused('appointment-not-found');
  return found;
}
