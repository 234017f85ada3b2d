import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { contactKindName } from '@kohtaanto/words/codes.ts';
import { addDays } from '@kohtaanto/rules/foundations/plain-date.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Language, Platform, Tx } from '../platform/platform.ts';
import { officeNow } from './office-now.ts';
import { daySpan } from './planning-store.ts';

export function getFeed(platform: Platform, scope: AccessScope): Promise<{ address: string }> {
  return platform.database.read(scope, async (tx) => {
    const { rows } = await sql<{ calendar_token: string }>`select calendar_token from office.staff
      where area_id = ${scope.areaId} and staff_id = ${scope.staffId}`.execute(tx);
    return { address: addressOf(platform, rows[0]?.calendar_token ?? '', scope.language) };
  });
}

/** A new secret; whoever had the old address sees nothing any more. */
export function renewFeed(platform: Platform, scope: AccessScope): Promise<{ address: string }> {
  return platform.database.write(scope, async (tx) => {
    const token = randomBytes(24).toString('base64url');
    await sql`update office.staff set calendar_token = ${token}
      where area_id = ${scope.areaId} and staff_id = ${scope.staffId}`.execute(tx);
    await platform.audit.record(tx, scope, { action: 'calendar-feed.renew', outcome: 'allowed' });
    return { address: addressOf(platform, token, scope.language) };
  });
}

/** The calendar of a phone asks without a session: the address tells the language. */
function addressOf(platform: Platform, token: string, language: Language): string {
  return `${platform.config.origin}/calendar/${token}.ics?language=${language}`;
}

/** Eight weeks back and half a year ahead; a kind, a place and a time, never a name. */
export async function readFeed(platform: Platform, token: string, asked: Language | undefined): Promise<string> {
  const { rows } = await sql<{ area_id: number; staff_id: string }>`
    select area_id, staff_id from office.staff_of_calendar(${token})`.execute(platform.database.reference);
  const owner = rows[0];
  if (owner === undefined) throw new Refused('calendar-feed-unknown');
  const scope: AccessScope = {
    areaId: owner.area_id, staffId: owner.staff_id, roles: [], unitCode: '', teamCode: null, municipalities: [],
    coaches: [], language: asked ?? 'fi', purpose: 'calendar-feed',
  };
  const language = asked ?? await firstLanguage(platform, scope);
  const events = await platform.database.read(scope, (tx) => listEvents(tx, { ...scope, language }, platform));
  const calendar = ical({ name: 'Kohtaanto', method: ICalCalendarMethod.PUBLISH, ttl: 900 });
  for (const event of events) {
    calendar.createEvent({
      id: `${event.appointment_id}@kohtaanto`,
      sequence: event.row_version,
      start: new Date(event.starts),
      end: new Date(event.ends),
      stamp: new Date(event.created_at),
      summary: summaryOf(event, language),
      location: [event.place, event.room].filter((part) => part !== null).join(', ') || null,
      status: event.state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}

type EventRow = {
  appointment_id: string; row_version: number; starts: string; ends: string; created_at: string; kind: string;
  channel: string; title: string; has_person: boolean; state: string; place: string | null; room: string | null;
};

/** Own texts of a customer's appointment may name the customer; those of a group or own time do not. */
function summaryOf(event: EventRow, language: Language): string {
  if (!event.has_person && event.title !== '') return event.title;
  if (event.kind === 'self-booking-slot') return openWords[language];
  return contactKindName(event.kind, language);
}

const openWords: Readonly<Record<Language, string>> = { fi: 'Varattavissa', sv: 'Kan bokas', en: 'Open for booking' };

/** Of those the office speaks, the one the owner names first. */
function firstLanguage(platform: Platform, scope: AccessScope): Promise<Language> {
  return platform.database.read(scope, async (tx) => {
    const { rows } = await sql<{ languages: string[] }>`select languages from office.staff
      where area_id = ${scope.areaId} and staff_id = ${scope.staffId}`.execute(tx);
    const spoken = rows[0]?.languages ?? [];
    return (['fi', 'sv', 'en'] as const).find((language) => language === spoken.find(isOurs)) ?? 'fi';
  });
}

function isOurs(language: string): boolean {
  return language === 'fi' || language === 'sv' || language === 'en';
}

async function listEvents(tx: Tx, scope: AccessScope, platform: Platform): Promise<readonly EventRow[]> {
  const { day } = officeNow(platform.clock);
  const { rows } = await sql<EventRow>`
    select a.appointment_id, a.row_version, lower(a.period) as starts, upper(a.period) as ends, a.created_at,
      a.kind, a.channel, a.title, a.person_id is not null as has_person, a.state, ${sql.ref(`p.name_${scope.language}`)} as place, r.name as room
    from office.appointment a
    left join office.room r on r.area_id = a.area_id and r.room_code = a.room_code
    left join office.service_point p on p.area_id = a.area_id
      and p.service_point_code = coalesce(a.service_point_code, r.service_point_code)
    where a.area_id = ${scope.areaId} and a.staff_id = ${scope.staffId}
      and a.period && ${daySpan(addDays(day, -56), addDays(day, 183))}
    order by lower(a.period)`.execute(tx);
  return rows;
}
