import { sql } from 'kysely';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Tx } from '../platform/platform.ts';
import type { PersonView } from './person-view.ts';

/** What the register holds of a person: the page without what the rules add to it. */
export type PersonRecord = Omit<PersonView, 'groups' | 'dutyPeriods' | 'age' | 'today'> & {
  readonly knownEndings: readonly { knownOn: string; kind: string; start: string; end: string | null }[];
  readonly requests: readonly string[];
};

/**
 * One statement for the whole page (database/views/person_record.sql): the round trips would cost more
 * than the rows. The number of the coach's customers, which is most of the work, is counted only where
 * the one given is null.
 */
export async function findPersonRecord(
  tx: Tx, personId: string, { today, customers }: { today: PlainDate; customers: number | null },
): Promise<PersonRecord | undefined> {
  const { rows } = await sql<{ record: PersonRecord | null }>`
    select person_record(${personId}, ${formatIso(today)}::date, ${customers}::int) as record`.execute(tx);
  return rows[0]?.record ?? undefined;
}
