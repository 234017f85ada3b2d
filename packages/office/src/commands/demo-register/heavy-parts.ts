import type { Client } from 'pg';

/** What makes a table slow to fill, as two statements: one takes it away, one brings it back the same. */
type HeavyPart = { readonly drop: string; readonly create: string };

/**
 * Runs the work on tables without keys, foreign keys and indexes, and makes them again afterwards,
 * each as the catalogue describes it: built over all rows at once they cost a fraction of what they
 * cost row by row, and every row is checked all the same. In the caller's transaction, so that a
 * load cut off leaves the schema as it was.
 */
export async function withoutHeavyParts<T>(
  owner: Client, tables: readonly string[], work: () => Promise<T>,
): Promise<T> {
  const constraints = await constraintsOf(owner, tables);
  const indexes = await indexesOf(owner, tables);
  // Foreign keys stand on the keys of others: first to go, last to come back.
  const ofOwnRows = constraints.filter((each) => !each.foreign);
  const foreign = constraints.filter((each) => each.foreign);
  for (const part of [...foreign, ...indexes, ...ofOwnRows]) await owner.query(part.drop);
  const result = await work();
  for (const part of [...ofOwnRows, ...indexes, ...foreign]) await owner.query(part.create);
  return result;
}

async function constraintsOf(
  owner: Client, tables: readonly string[],
): Promise<readonly (HeavyPart & { readonly foreign: boolean })[]> {
  const { rows } = await owner.query<HeavyPart & { foreign: boolean }>(
    `select k.contype = 'f' as foreign,
       format('alter table office.%I drop constraint %I', c.relname, k.conname) as drop,
       format('alter table office.%I add constraint %I %s', c.relname, k.conname, pg_get_constraintdef(k.oid))
         as create
     from pg_constraint k join pg_class c on c.oid = k.conrelid
       left join pg_class target on target.oid = k.confrelid
     where k.connamespace = 'office'::regnamespace and k.contype in ('p', 'u', 'x', 'f')
       and (c.relname = any ($1::text[]) or (k.contype = 'f' and target.relname = any ($1::text[])))
     order by k.contype = 'p' desc, c.relname, k.oid`,
    [tables]);
  return rows;
}

async function indexesOf(owner: Client, tables: readonly string[]): Promise<readonly HeavyPart[]> {
  const { rows } = await owner.query<HeavyPart>(
    `select format('drop index office.%I', i.relname) as drop, pg_get_indexdef(x.indexrelid) as create
     from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class c on c.oid = x.indrelid
     where c.relnamespace = 'office'::regnamespace and c.relname = any ($1::text[])
       and not exists (select from pg_constraint k where k.conindid = x.indexrelid and k.contype in ('p', 'u', 'x'))
     order by c.relname, x.indexrelid`,
    [tables]);
  return rows;
}
