import { escoBatches, headOf } from './esco-batches.ts';
import type { EscoBatch, EscoCounts, EscoHead } from './esco-batches.ts';
import type { EscoContent } from './esco-content.ts';

/** One who asks the database with text and values, inside a transaction of its own making. */
export type Ask = (text: string, values?: readonly unknown[]) => Promise<{ readonly rows: readonly unknown[] }>;

/** In one transaction: what was there of another version goes away whole, or nothing changes. */
export async function storeEsco(ask: Ask, content: EscoContent, importedBy: string | null): Promise<EscoCounts> {
  const head = headOf(content);
  await storeEscoRows(ask, head, escoBatches(content), importedBy);
  return head.counts;
}

export async function storeEscoRows(ask: Ask, head: EscoHead, batches: Iterable<EscoBatch> | AsyncIterable<EscoBatch>, importedBy: string | null): Promise<void> {
  // Two imports at once come one after the other.
  await ask(`select pg_advisory_xact_lock(hashtextextended('esco', 0))`);
  await ask('delete from office.esco_skill_of');
  await ask('delete from office.esco_label');
  await ask('delete from office.esco_concept');
  const { rows } = await ask('insert into office.esco_release (version, languages, counts, imported_by) values ($1, $2, $3, $4) returning release_id',
    [head.version, head.languages, JSON.stringify(head.counts), importedBy]);
  const [release] = rows as readonly { release_id: number }[];
  for await (const { table, columns } of batches) await ask(statements[table], table === 'concept' ? [release?.release_id, ...columns] : columns);
}

const statements: Readonly<Record<EscoBatch['table'], string>> = {
  concept: `insert into office.esco_concept (uri, release_id, kind, code, broader, skill_type)
    select u, $1, k, c, b, t from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[]) as x(u, k, c, b, t)`,
  label: `insert into office.esco_label (uri, language, preferred, label)
    select u, l, p, t from unnest($1::text[], $2::text[], $3::boolean[], $4::text[]) as x(u, l, p, t) on conflict do nothing`,
  'skill-of': `insert into office.esco_skill_of (occupation_uri, skill_uri, essential)
    select o, s, e from unnest($1::text[], $2::text[], $3::boolean[]) as x(o, s, e) on conflict do nothing`,
};
