import { sql } from 'kysely';
import type { AccessScope, Tx } from '../platform/platform.ts';
import type { Message } from './contract.ts';

export type Recipient = { readonly personId: string; readonly protected: boolean };

/** Those of the persons that the sender may see; row-level security leaves out the rest. */
export async function findRecipients(
  tx: Tx, scope: AccessScope, personIds: readonly string[],
): Promise<ReadonlyMap<string, Recipient>> {
  const found = await sql<Recipient>`select person_id as "personId", protected from person
    where area_id = ${scope.areaId} and person_id = any(${[...personIds]}::uuid[])`.execute(tx);
  return new Map(found.rows.map((row) => [row.personId, row]));
}

export type NewMessage = {
  readonly personId: string;
  readonly obligationKey: string | null;
  readonly subject: string;
  readonly body: string;
};

export type Inserted = { readonly personId: string; readonly messageId: string };

export async function insertMessages(
  tx: Tx, scope: AccessScope, messages: readonly NewMessage[], leavesAt: Date,
): Promise<readonly Inserted[]> {
  if (messages.length === 0) return [];
  const found = await sql<Inserted>`
    insert into message (area_id, person_id, staff_id, direction, sent_at, subject, body, about_obligation)
    select ${scope.areaId}, m."personId", ${scope.staffId}, 'to-customer', ${leavesAt.toISOString()}::timestamptz,
      m.subject, m.body, m."obligationKey"
    from json_to_recordset(${JSON.stringify(messages)}::json)
      as m("personId" uuid, "obligationKey" text, subject text, body text)
    returning person_id as "personId", message_id as "messageId"`.execute(tx);
  return found.rows;
}

/** Only own ones whose time to leave has not come. */
export async function deleteUnsent(
  tx: Tx, scope: AccessScope, messageIds: readonly string[], now: Date,
): Promise<readonly Inserted[]> {
  const found = await sql<Inserted>`
    delete from message where area_id = ${scope.areaId} and staff_id = ${scope.staffId}
      and message_id = any(${[...messageIds]}::uuid[]) and sent_at > ${now.toISOString()}::timestamptz
    returning person_id as "personId", message_id as "messageId"`.execute(tx);
  return found.rows;
}

export async function findMessages(
  tx: Tx, scope: AccessScope, personId: string, now: Date,
): Promise<readonly Message[]> {
  const found = await sql<Message>`
    select message_id as "messageId", direction, sent_at as "sentAt",
      sent_at <= ${now.toISOString()}::timestamptz as gone, staff_id as "staffId", subject, body,
      about_obligation as "aboutObligation"
    from message where area_id = ${scope.areaId} and person_id = ${personId}
    order by sent_at desc, message_id limit 200`.execute(tx);
  return found.rows;
}
