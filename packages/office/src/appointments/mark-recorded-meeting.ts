import { sql } from 'kysely';
import type { Audit, MeetingRecorded, Tx } from '../platform/platform.ts';

/**
 * A meeting recorded on the person's page was held, or missed, at the time booked for it that day:
 * the calendar says so in the same transaction, and nobody marks it twice.
 */
export async function markRecordedMeeting(tx: Tx, audit: Audit, meeting: MeetingRecorded): Promise<void> {
  const { scope, personId, kind, day, outcome } = meeting;
  const { rows } = await sql<{ appointment_id: string; from: string }>`
    update office.appointment a set state = ${outcome}, row_version = a.row_version + 1
    where a.area_id = ${scope.areaId} and a.appointment_id = (
      select b.appointment_id from office.appointment b
      where b.area_id = ${scope.areaId} and b.person_id = ${personId}::uuid and b.kind = ${kind}
        and b.state = 'booked' and (lower(b.period) at time zone 'Europe/Helsinki')::date = ${day}::date
      order by lower(b.period) limit 1 for update)
    returning a.appointment_id, to_char(lower(a.period) at time zone 'Europe/Helsinki', 'HH24:MI') as "from"`.execute(tx);
  for (const { appointment_id: appointmentId, from } of rows) {
    await audit.record(tx, scope, {
      action: `appointment.${outcome}`, personId, outcome: 'allowed', detail: { appointmentId, day, from },
    });
  }
}
