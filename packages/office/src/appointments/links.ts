import { sql } from 'kysely';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Platform } from '../platform/platform.ts';
import { isMeetingKind } from './meeting-kinds.ts';
import type { MeetingKind } from './meeting-kinds.ts';
import { officeNow } from './office-now.ts';
import { findPerson } from './store.ts';

export type OpenLink = {
  readonly linkId: string; readonly kind: MeetingKind; readonly lastDay: string; readonly madeOn: string;
  readonly madeBy: string;
};

type LinkRow = { link_id: string; kind: string; last_day: string; made_on: string; made_by: string };

/** Links that still open: not used, not taken back, not past their last day. The secrets are nowhere. */
export function listLinks(platform: Platform, scope: AccessScope, personId: string): Promise<{ links: OpenLink[] }> {
  return platform.database.read(scope, async (tx) => {
    if (await findPerson(tx, scope, personId) === undefined) throw new Refused('appointment-person-unknown');
    const { rows } = await sql<LinkRow>`
      select l.link_id, l.kind, l.last_day, to_char(l.created_at, 'YYYY-MM-DD') as made_on,
        coalesce(s.given_name || ' ' || s.family_name, l.created_by) as made_by
      from office.self_booking_link l
      left join office.staff s on s.area_id = l.area_id and s.staff_id = l.created_by
      where l.area_id = ${scope.areaId} and l.person_id = ${personId}::uuid and l.revoked_at is null
        and l.appointment_id is null and l.last_day >= ${formatIso(officeNow(platform.clock).day)}::date
      order by l.created_at desc`.execute(tx);
    return { links: rows.map((row) => ({
      linkId: row.link_id, kind: isMeetingKind(row.kind) ? row.kind : 'other', lastDay: row.last_day,
      madeOn: row.made_on, madeBy: row.made_by,
    })) };
  });
}

/** Taken back twice is taken back once. A time that the customer has booked by it stays booked. */
export function revokeLink(platform: Platform, scope: AccessScope, linkId: string): Promise<{ revoked: true }> {
  return platform.database.write(scope, async (tx) => {
    const { rows } = await sql<{ person_id: string; was_open: boolean }>`
      update office.self_booking_link l set revoked_at = coalesce(l.revoked_at, clock_timestamp())
      from (select link_id, revoked_at is null as was_open from office.self_booking_link
        where area_id = ${scope.areaId} and link_id = ${linkId}::uuid for update) before
      where l.area_id = ${scope.areaId} and l.link_id = before.link_id
        and exists (select from office.person p where p.area_id = l.area_id and p.person_id = l.person_id)
      returning l.person_id, before.was_open`.execute(tx);
    const [link] = rows;
    if (link === undefined) throw new Refused('self-booking-link-unknown');
    if (link.was_open) {
      await platform.audit.record(tx, scope, {
        action: 'self-booking.revoke', personId: link.person_id, outcome: 'allowed', detail: { linkId },
      });
    }
    return { revoked: true };
  });
}
