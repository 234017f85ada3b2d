import { sql } from 'kysely';
import type { AccessScope, Tx } from '../platform/platform.ts';
import type { SavedView } from './contract.ts';

/** As many as there are number keys. */
export const mostSavedViews = 9;

const shown = sql`view_id as "viewId", name, query, position`;

export async function countSavedViews(tx: Tx, scope: AccessScope): Promise<number> {
  const found = await sql<{ count: number }>`select count(*)::int as count from saved_view
    where area_id = ${scope.areaId} and staff_id = ${scope.staffId}`.execute(tx);
  return found.rows[0]?.count ?? 0;
}

export async function insertSavedView(
  tx: Tx, scope: AccessScope, view: { name: string; query: string },
): Promise<SavedView> {
  const found = await sql<SavedView>`insert into saved_view (area_id, staff_id, name, query, position)
    select ${scope.areaId}, ${scope.staffId}, ${view.name}, ${view.query}, coalesce(max(position), 0) + 1
    from saved_view where area_id = ${scope.areaId} and staff_id = ${scope.staffId}
    returning ${shown}`.execute(tx);
  const [made] = found.rows;
  if (made === undefined) throw new Error('An insert of one row returns it');
  return made;
}

export async function updateSavedView(
  tx: Tx, scope: AccessScope, viewId: string, change: { name?: string | undefined; query?: string | undefined },
): Promise<SavedView | undefined> {
  const found = await sql<SavedView>`update saved_view
    set name = coalesce(${change.name ?? null}::text, name), query = coalesce(${change.query ?? null}::text, query)
    where area_id = ${scope.areaId} and staff_id = ${scope.staffId} and view_id = ${viewId}
    returning ${shown}`.execute(tx);
  return found.rows[0];
}

/** The views after it move one place up, so that the number keys stay without gaps. */
export async function deleteSavedView(tx: Tx, scope: AccessScope, viewId: string): Promise<boolean> {
  const found = await sql<{ position: number }>`delete from saved_view
    where area_id = ${scope.areaId} and staff_id = ${scope.staffId} and view_id = ${viewId}
    returning position`.execute(tx);
  const [gone] = found.rows;
  if (gone === undefined) return false;
  await sql`update saved_view set position = position - 1
    where area_id = ${scope.areaId} and staff_id = ${scope.staffId} and position > ${gone.position}`.execute(tx);
  return true;
}
