import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { addDays, formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Platform, Tx } from '../platform/platform.ts';
import type { SelfBooking } from './contract.ts';
import { isMeetingKind } from './meeting-kinds.ts';
import type { MeetingKind } from './meeting-kinds.ts';
import { officeNow } from './office-now.ts';
import { daySpan, localTime, timeOf, timeSpan } from './planning-store.ts';
import { findDueDay, findPerson } from './store.ts';

const linkDays = 14;

export type LinkWish = {
  readonly personId: string; readonly kind: MeetingKind; readonly obligationKey?: string | null | undefined;
  readonly lastDay?: string | undefined;
};

/** The secret is shown once, in the address; the register keeps its hash only. */
export function createLink(platform: Platform, scope: AccessScope, wish: LinkWish) {
  return platform.database.write(scope, async (tx) => {
    const person = await findPerson(tx, scope, wish.personId);
    if (person === undefined) throw new Refused('appointment-person-unknown');
    const now = officeNow(platform.clock);
    const due = await findDueDay(tx, scope, wish.personId, wish.kind, wish.obligationKey ?? null);
    const lastDay = wish.lastDay ?? formatIso(addDays(now.day, linkDays));
    const staffId = person.coachId ?? scope.staffId;
    const times = await listOpenTimes(tx, scope, staffId, platform);
    if (times.length === 0) throw new Refused('self-booking-no-times');
    const token = randomBytes(24).toString('base64url');
    const { rows } = await sql<{ link_id: string }>`
      insert into office.self_booking_link (area_id, token_hash, person_id, staff_id, kind, obligation_key, language,
        last_day, created_by)
      values (${scope.areaId}, ${hashOf(token)}, ${wish.personId}::uuid, ${staffId}, ${wish.kind},
        ${due?.obligationKey ?? wish.obligationKey ?? null}, ${person.serviceLanguage}, ${lastDay}::date,
        ${scope.staffId}) returning link_id`.execute(tx);
    await platform.audit.record(tx, scope, {
      action: 'self-booking.link', personId: wish.personId, outcome: 'allowed', detail: { lastDay },
    });
    const address = `${platform.config.origin}/varaa/${token}`;
    return { linkId: rows[0]?.link_id ?? '', address, lastDay, freeTimes: times.length };
  });
}

export async function getSelfBooking(platform: Platform, token: string): Promise<SelfBooking> {
  const { scope, linkId } = await openLink(platform, token);
  return platform.database.read(scope, (tx) => showLink(tx, platform, scope, linkId));
}

/** Whoever updates the free row first has it; the second finds no free row and is told. */
export async function bookSelf(platform: Platform, token: string, appointmentId: string): Promise<SelfBooking> {
  const { scope, linkId } = await openLink(platform, token);
  return platform.database.write(scope, async (tx) => {
    const link = await lockLink(tx, scope, linkId);
    if (link.appointmentId !== null) return showLink(tx, platform, scope, linkId);
    const now = officeNow(platform.clock);
    if (link.lastDay < formatIso(now.day)) throw new Refused('self-booking-expired');
    const { rows } = await sql<{ appointment_id: string }>`
      update office.appointment set person_id = ${link.personId}::uuid, kind = ${link.kind}, state = 'booked',
        booked_by = 'customer', obligation_key = ${link.obligationKey}, row_version = row_version + 1
      where area_id = ${scope.areaId} and appointment_id = ${appointmentId}::uuid and state = 'free'
        and staff_id = ${link.staffId} and lower(period) >= lower(${timeSpan(now.day, now.minute, now.minute + 1)})
      returning appointment_id`.execute(tx);
    if (rows.length === 0) throw new Refused('self-booking-taken');
    await sql`update office.self_booking_link set appointment_id = ${appointmentId}::uuid
      where area_id = ${scope.areaId} and link_id = ${linkId}::uuid`.execute(tx);
    await platform.audit.record(tx, scope, {
      action: 'self-booking.book', personId: link.personId, outcome: 'allowed', detail: { appointmentId },
    });
    return showLink(tx, platform, scope, linkId);
  });
}

/** An unknown secret says nothing more than that; who holds a known one acts as the customer. */
async function openLink(platform: Platform, token: string): Promise<{ scope: AccessScope; linkId: string }> {
  const { rows } = await sql<{ area_id: number; link_id: string }>`
    select area_id, link_id from office.link_of_secret(${hashOf(token)})`.execute(platform.database.reference);
  const found = rows[0];
  if (found === undefined) throw new Refused('self-booking-unknown');
  return {
    linkId: found.link_id,
    scope: {
      areaId: found.area_id, staffId: 'customer', roles: [], unitCode: '', teamCode: null, municipalities: [],
      coaches: [], language: 'fi', purpose: 'self-booking',
    },
  };
}

type Link = {
  readonly personId: string; readonly staffId: string; readonly kind: string; readonly obligationKey: string | null;
  readonly language: 'fi' | 'sv' | 'en'; readonly lastDay: string; readonly revoked: boolean;
  readonly appointmentId: string | null;
};

async function lockLink(tx: Tx, scope: AccessScope, linkId: string): Promise<Link> {
  await sql`select from office.self_booking_link where area_id = ${scope.areaId} and link_id = ${linkId}::uuid
    for update`.execute(tx);
  return readLink(tx, scope, linkId);
}

async function readLink(tx: Tx, scope: AccessScope, linkId: string): Promise<Link> {
  const { rows } = await sql<Link>`
    select person_id as "personId", staff_id as "staffId", kind, obligation_key as "obligationKey", language,
      last_day as "lastDay", revoked_at is not null as revoked, appointment_id as "appointmentId"
    from office.self_booking_link where area_id = ${scope.areaId} and link_id = ${linkId}::uuid`.execute(tx);
  const link = rows[0];
  if (link === undefined || link.revoked) throw new Refused('self-booking-unknown');
  return link;
}

async function showLink(tx: Tx, platform: Platform, scope: AccessScope, linkId: string): Promise<SelfBooking> {
  const link = await readLink(tx, scope, linkId);
  const inLanguage = { ...scope, language: link.language };
  const expired = link.lastDay < formatIso(officeNow(platform.clock).day);
  const booked = link.appointmentId === null ? undefined : await findBooked(tx, inLanguage, link.appointmentId);
  const open = booked === undefined && !expired;
  return {
    state: booked !== undefined ? 'booked' : expired ? 'expired' : 'open',
    kind: isMeetingKind(link.kind) ? link.kind : 'other',
    language: link.language,
    lastDay: link.lastDay,
    times: open ? await listOpenTimes(tx, inLanguage, link.staffId, platform) : [],
    booked: booked ?? null,
  };
}

type OpenTimeRow = {
  appointment_id: string; day: string; from_minute: number; minutes: number;
  channel: SelfBooking['times'][number]['channel']; place: string | null; address: string | null; room: string | null;
};

const placeColumns = (scope: AccessScope) => sql`a.appointment_id, a.channel, ${localTime},
  ${sql.ref(`p.name_${scope.language}`)} as place, p.address, r.name as room`;
const placeJoins = sql`
  left join office.room r on r.area_id = a.area_id and r.room_code = a.room_code
  left join office.service_point p on p.area_id = a.area_id and a.channel = 'visit'
    and p.service_point_code = coalesce(a.service_point_code, r.service_point_code)`;

async function listOpenTimes(tx: Tx, scope: AccessScope, staffId: string, platform: Platform):
Promise<SelfBooking['times']> {
  const now = officeNow(platform.clock);
  const { rows } = await sql<OpenTimeRow>`
    select ${placeColumns(scope)} from office.appointment a ${placeJoins}
    where a.area_id = ${scope.areaId} and a.staff_id = ${staffId} and a.state = 'free'
      and a.kind = 'self-booking-slot' and a.period && ${daySpan(now.day, addDays(now.day, 60))}
      and lower(a.period) > lower(${timeSpan(now.day, now.minute, now.minute + 1)})
    order by lower(a.period)`.execute(tx);
  return rows.map((row) => ({ appointmentId: row.appointment_id, ...timeAndPlace(row) }));
}

async function findBooked(tx: Tx, scope: AccessScope, appointmentId: string): Promise<SelfBooking['booked'] | undefined> {
  const { rows } = await sql<OpenTimeRow>`
    select ${placeColumns(scope)} from office.appointment a ${placeJoins}
    where a.area_id = ${scope.areaId} and a.appointment_id = ${appointmentId}::uuid
      and a.state <> 'cancelled'`.execute(tx);
  return rows[0] === undefined ? undefined : timeAndPlace(rows[0]);
}

function timeAndPlace(row: OpenTimeRow) {
  return {
    day: row.day, from: timeOf(row.from_minute), to: timeOf(row.from_minute + row.minutes), channel: row.channel,
    place: row.place, address: row.address, room: row.room,
  };
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
