import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { AccessScope, Tx } from '../../platform/platform.ts';
import { reckonAnew, reckonPersons } from '../import/reckon-persons.ts';
import type { OtherFacts, ReckonedAnew } from '../import/reckon-persons.ts';

/** What a fact, or its undoing, changes of our own reckoning. */
export type FactChange = {
  readonly changes: readonly MonthChange[];
  /** A token of what was shown: what is saved must be that. */
  readonly shown: string;
  readonly payments: number;
};
export type MonthChange = {
  readonly month: string; readonly municipality: string | null; readonly before: number; readonly after: number; readonly closed: boolean;
};

/** Every key under which the customer's paid days came: one, unless the identity code was changed. */
export async function keysOfPerson(tx: Tx, scope: AccessScope, personId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ person_key: string }>`select distinct person_key from benefit_payment
    where area_id = ${scope.areaId} and person_id = ${personId}::uuid and superseded_by is null order by 1`.execute(tx);
  return rows.map((row) => row.person_key);
}

/** The newest file and its month: that month and those before it are closed. */
async function newestFile(tx: Tx, scope: AccessScope): Promise<{ readonly fileId: number; readonly month: string } | undefined> {
  const { rows: [newest] } = await sql<{ fileId: number; month: string }>`select max(file_id) as "fileId", max(month) as month from benefit_file
    where area_id = ${scope.areaId} having count(*) > 0`.execute(tx);
  return newest;
}

/** Months whose sums would be others, in their order; nothing is written. */
export async function changeOf(tx: Tx, scope: AccessScope, personId: string, otherFacts: OtherFacts): Promise<FactChange> {
  const reckoned = await reckonAnew(tx, scope, await keysOfPerson(tx, scope, personId), otherFacts);
  const changes = monthChanges(reckoned, (await newestFile(tx, scope))?.month ?? null);
  return {
    changes, shown: createHash('sha256').update(JSON.stringify([personId, changes])).digest('hex').slice(0, 32),
    payments: [...reckoned.payments.values()].reduce((sum, own) => sum + own.length, 0),
  };
}

function monthChanges({ fresh, gone }: ReckonedAnew, closedUpTo: string | null): readonly MonthChange[] {
  const found = new Map<string, { month: string; municipality: string | null; before: number; after: number; closed: boolean }>();
  const at = (month: string, municipality: string | null) => {
    const key = `${month} ${municipality ?? ''}`;
    const row = found.get(key) ?? { month, municipality, before: 0, after: 0, closed: closedUpTo !== null && month <= closedUpTo };
    found.set(key, row);
    return row;
  };
  for (const line of gone) at(line.month, line.municipality_code).before += line.own_cents;
  for (const line of fresh) at(line.month, line.municipality_code).after += line.own_cents;
  return [...found.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row).filter((row) => row.before !== row.after);
}

/** Reckons the person anew: months still open quietly, closed ones by corrections of this day. */
export async function reckonAfterFact(
  tx: Tx, scope: AccessScope, personId: string, fact: { readonly factId: number; readonly undone: boolean }, dated: string,
): Promise<{ readonly corrections: number; readonly months: readonly string[] }> {
  const newest = await newestFile(tx, scope);
  const keys = await keysOfPerson(tx, scope, personId);
  if (newest === undefined || keys.length === 0) return { corrections: 0, months: [] };
  const done = await reckonPersons(tx, scope, {
    fileId: newest.fileId, keys, dated, openMonth: null, closedUpTo: newest.month, replaced: [], fact,
  });
  await sql`select mark_benefit_steps(${dated}::date)`.execute(tx);
  return { corrections: done.corrections, months: done.months };
}
