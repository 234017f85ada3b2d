import type { EscoContent } from './esco-content.ts';

/** One who asks the database with text and values, inside a transaction of its own making. */
export type Ask = (text: string, values?: readonly unknown[]) => Promise<{ readonly rows: readonly unknown[] }>;

const AT_ONCE = 20_000;

export type EscoCounts = { readonly groups: number; readonly occupations: number; readonly skills: number; readonly labels: number; readonly relations: number };

/** In one transaction: what was there of another version goes away whole, or nothing changes. */
export async function storeEsco(ask: Ask, content: EscoContent, importedBy: string | null): Promise<EscoCounts> {
  const of = (kind: string): number => content.concepts.filter((concept) => concept.kind === kind).length;
  const counts = { groups: of('group'), occupations: of('occupation'), skills: of('skill'), labels: content.labels.length, relations: content.skillOf.length };
  await ask('lock table office.esco_release in share row exclusive mode');
  await ask('delete from office.esco_skill_of');
  await ask('delete from office.esco_label');
  await ask('delete from office.esco_concept');
  const { rows } = await ask('insert into office.esco_release (version, languages, counts, imported_by) values ($1, $2, $3, $4) returning release_id',
    [content.version, content.languages, JSON.stringify(counts), importedBy]);
  const [release] = rows as readonly { release_id: number }[];
  for (const part of parts(content.concepts)) {
    await ask(`insert into office.esco_concept (uri, release_id, kind, code, broader, skill_type)
      select u, $1, k, c, b, t from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[]) as x(u, k, c, b, t)`,
    [release?.release_id, part.map((one) => one.uri), part.map((one) => one.kind), part.map((one) => one.code), part.map((one) => one.broader), part.map((one) => one.skillType)]);
  }
  for (const part of parts(content.labels)) {
    await ask(`insert into office.esco_label (uri, language, preferred, label)
      select u, l, p, t from unnest($1::text[], $2::text[], $3::boolean[], $4::text[]) as x(u, l, p, t) on conflict do nothing`,
    [part.map((one) => one.uri), part.map((one) => one.language), part.map((one) => one.preferred), part.map((one) => one.label)]);
  }
  for (const part of parts(content.skillOf)) {
    await ask(`insert into office.esco_skill_of (occupation_uri, skill_uri, essential)
      select o, s, e from unnest($1::text[], $2::text[], $3::boolean[]) as x(o, s, e) on conflict do nothing`,
    [part.map((one) => one.occupation), part.map((one) => one.skill), part.map((one) => one.essential)]);
  }
  return counts;
}

function parts<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, at) => all.slice(at * AT_ONCE, (at + 1) * AT_ONCE));
}
