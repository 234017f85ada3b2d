import type { ClientBase } from 'pg';

/**
 * The whole schema as reviewable text, from the catalogue (no pg_dump comes with the embedded
 * engine). Committed as schema.sql, so that a migration's effect is seen in its change.
 */
export async function schemaDump(owner: ClientBase): Promise<string> {
  const parts: string[] = [];
  for (const { title, sql } of sections) {
    const { rows } = await owner.query<{ line: string }>(sql);
    parts.push(`-- ${title}\n${rows.map((row) => row.line).join('\n')}\n`);
  }
  return `-- Generated from a migrated database: npm run generate. Not run by anything.\n\n${parts.join('\n')}`;
}

const office = `n.nspname = 'office'`;

const sections: readonly { readonly title: string; readonly sql: string }[] = [
  {
    title: 'Tables',
    sql: `select format(E'table %s\\n%s', c.relname, string_agg(format('  %s %s%s%s%s', a.attname,
        format_type(a.atttypid, a.atttypmod), case when a.attnotnull then ' not null' else '' end,
        coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), ''),
        case when a.attidentity <> '' then ' generated always as identity' else '' end), E'\\n' order by a.attnum)) as line
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      where ${office} and c.relkind = 'r' group by c.relname order by c.relname`,
  },
  {
    // PostgreSQL 18 names not-null constraints too; the tables above show them already.
    title: 'Constraints',
    sql: `select format('%s: %s %s', c.relname, k.conname, pg_get_constraintdef(k.oid)) as line
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      where ${office} and k.contype <> 'n' order by c.relname, k.conname`,
  },
  {
    title: 'Indexes',
    sql: `select indexdef as line from pg_indexes where schemaname = 'office' order by tablename, indexname`,
  },
  {
    title: 'Row-level security',
    sql: `select format('%s: %s for %s using (%s) with check (%s)', tablename, policyname, lower(cmd),
        regexp_replace(coalesce(qual, ''), '\\s+', ' ', 'g'), regexp_replace(coalesce(with_check, ''), '\\s+', ' ', 'g')) as line
      from pg_policies where schemaname = 'office' order by tablename, policyname`,
  },
  {
    title: 'Functions',
    sql: `select pg_get_functiondef(p.oid) as line from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where ${office} and p.prokind = 'f'
        and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e') order by p.proname`,
  },
  {
    title: 'Views',
    sql: `select format(E'view %s\\n%s', viewname, definition) as line from pg_views where schemaname = 'office' order by viewname`,
  },
  {
    title: 'Rights of the application',
    sql: `select format('%s: %s', table_name, string_agg(lower(privilege_type), ', ' order by privilege_type)) as line
      from information_schema.role_table_grants
      where table_schema = 'office' and grantee = 'kohtaanto_app' group by table_name order by table_name`,
  },
];
