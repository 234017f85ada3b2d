import { sql } from 'kysely';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Platform, Tx } from '../platform/platform.ts';

/** Most that one form may keep: texts are short, and a draft is no place for files. */
const MOST_BYTES = 200_000;

export type Draft = { readonly body: unknown; readonly baseVersion: number | null; readonly savedAt: string };
export type DraftOf = { readonly personId: string; readonly form: string };

/** Unfinished text belongs to its writer alone: the database shows a draft to nobody else. */
export async function findDraft(platform: Platform, scope: AccessScope, of: DraftOf): Promise<Draft | null> {
  return platform.database.read(scope, async (tx) => {
    await refuseUnseen(tx, scope, of.personId);
    const { rows } = await sql<{ body: unknown; base_version: number | null; saved_at: string }>`
      select body, base_version, saved_at from draft
      where area_id = ${scope.areaId} and staff_id = ${scope.staffId} and person_id = ${of.personId}
        and form = ${of.form}`.execute(tx);
    const row = rows[0];
    return row === undefined ? null
      : { body: row.body, baseVersion: row.base_version, savedAt: row.saved_at };
  });
}

export async function keepDraft(
  platform: Platform, scope: AccessScope, of: DraftOf, draft: Pick<Draft, 'body' | 'baseVersion'>,
): Promise<void> {
  const text = JSON.stringify(draft.body ?? null).replaceAll('\\u0000', '');
  if (text.length > MOST_BYTES) throw new Refused('draft-too-large');
  await platform.database.write(scope, async (tx) => {
    const { rows } = await sql`
      insert into draft (area_id, staff_id, person_id, form, body, base_version, saved_at)
      select ${scope.areaId}, ${scope.staffId}, p.person_id, ${of.form}, ${text}::jsonb, ${draft.baseVersion},
        ${platform.clock.now()}
      from person p where p.area_id = ${scope.areaId} and p.person_id = ${of.personId}
      on conflict (area_id, staff_id, person_id, form) do update
        set body = excluded.body, base_version = excluded.base_version, saved_at = excluded.saved_at
      returning 1`.execute(tx);
    if (rows.length === 0) throw new Refused('person-not-found');
  });
}

export async function dropDraft(platform: Platform, scope: AccessScope, of: DraftOf): Promise<void> {
  await platform.database.write(scope, async (tx) => {
    await refuseUnseen(tx, scope, of.personId);
    await sql`delete from draft where area_id = ${scope.areaId} and staff_id = ${scope.staffId}
      and person_id = ${of.personId} and form = ${of.form}`.execute(tx);
  });
}

/** Asking for one's text about a person is asking whether there is such a person. */
async function refuseUnseen(tx: Tx, scope: AccessScope, personId: string): Promise<void> {
  const found = await tx.selectFrom('person').select('person_id')
    .where('area_id', '=', scope.areaId).where('person_id', '=', personId).executeTakeFirst();
  if (found === undefined) throw new Refused('person-not-found');
}

/** A save that another's save overtook is refused, and its text is kept before the answer is given. */
export async function keepingTheText<T>(
  platform: Platform, scope: AccessScope, of: DraftOf, body: unknown, save: () => Promise<T>,
): Promise<T> {
  try {
    return await save();
  } catch (error) {
    if (error instanceof Refused && error.code === 'edited-by-another') {
      await keepDraft(platform, scope, of, { body, baseVersion: null });
    }
    throw error;
  }
}
