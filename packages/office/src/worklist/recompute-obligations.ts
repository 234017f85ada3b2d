import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { deriveObligations } from '@kohtaanto/rules/obligations/derive-obligations.ts';
import type { Tx } from '../platform/platform.ts';
import { factsOfPerson } from './facts-of-person.ts';
import { loadFactRows } from './facts-store.ts';
import { groupsOfPerson } from './groups-of-person.ts';
import { writeObligations } from './obligation-store.ts';

/**
 * Facts -> rules -> the derived rows, in the caller's transaction: whoever reads after it sees the
 * new obligation, and a transaction that is rolled back leaves the old one.
 */
export async function recomputeObligations(
  tx: Tx, areaId: number, personIds: readonly string[], today: PlainDate,
): Promise<void> {
  const persons = await loadFactRows(tx, areaId, personIds);
  const computed = persons.map((rows) => {
    const facts = factsOfPerson(rows);
    return {
      personId: rows.person_id,
      coachId: rows.coach_id,
      obligations: deriveObligations(facts, today),
      stored: rows.stored,
      groups: groupsOfPerson(rows, facts, today),
      storedGroups: rows.groups,
    };
  });
  if (computed.length > 0) await writeObligations(tx, areaId, computed, today);
}
