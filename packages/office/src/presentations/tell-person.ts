import { personMessage } from '@kohtaanto/words/presentations/person-messages.ts';
import type { MessageKind, MessageValues } from '@kohtaanto/words/presentations/person-messages.ts';
import { sql } from 'kysely';
import type { AccessScope, Tx } from '../platform/platform.ts';

export type Addressee = { readonly areaId: number; readonly personId: string; readonly language: 'fi' | 'sv' | 'en' };

/** A message of what happened, in plain language. Of another area's customer it carries no sender: the person is that area's. */
export async function tellPerson(
  { tx, scope, now }: { readonly tx: Tx; readonly scope: AccessScope; readonly now: Date }, { areaId, personId, language }: Addressee, kind: MessageKind, values: MessageValues,
): Promise<void> {
  const { subject, body } = personMessage(kind, values, language);
  const staffId = areaId === scope.areaId && scope.roles.length > 0 ? scope.staffId : null;
  await sql`insert into message (area_id, person_id, staff_id, direction, sent_at, subject, body)
    values (${areaId}, ${personId}::uuid, ${staffId}, 'to-customer', ${now.toISOString()}::timestamptz, ${subject.slice(0, 200)}, ${body})`.execute(tx);
}
