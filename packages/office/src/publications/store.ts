import { sql } from 'kysely';
import type { NameInLanguages } from '../areas/contract.ts';
import type { AccessScope, Tx } from '../platform/platform.ts';
import { Refused } from '../platform/http/refusal.ts';
import { canonicalJson, sha256Of } from './canonical.ts';
import { PublishedContent } from './content.ts';

/** A revision as it lies in the register; without content it is the one by which the publication was withdrawn. */
export type StoredRevision = {
  readonly publicationId: string; readonly revision: number; readonly kind: string; readonly subject: string;
  readonly month: string; readonly title: NameInLanguages | null; readonly sha256: string | null; readonly reason: string;
  readonly publishedAt: string; readonly publishedBy: string; readonly withdrawn: boolean;
};

/** Whoever publishes in an area waits for whoever does so already: each is attacked with all that is out. */
export async function lockPublishing(tx: Tx, areaId: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(20260016, ${areaId}::int)`.execute(tx);
}

const instant = sql.raw(`to_char(p.published_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`);

/** Every revision of the area, the newest publication and revision first. */
export async function listRevisions(tx: Tx, areaId: number, publicationId?: string): Promise<readonly StoredRevision[]> {
  const { rows } = await sql<StoredRevision>`
    select p.publication_id as "publicationId", p.revision, p.kind, p.subject, p.month,
      coalesce(p.content -> 'table' -> 'title', p.content -> 'report' -> 'title') as title,
      p.sha256, p.note as reason, ${instant} as "publishedAt",
      coalesce(s.given_name || ' ' || s.family_name, p.published_by) as "publishedBy", p.content is null as withdrawn
    from office.publication p
    left join office.staff s on s.area_id = p.area_id and s.staff_id = p.published_by
    where p.area_id = ${areaId} and (${publicationId ?? null}::text is null or p.publication_id = ${publicationId ?? null})
    order by max(p.published_at) over (partition by p.publication_id) desc, p.publication_id, p.revision desc`.execute(tx);
  return rows;
}

/** What is or was out of the months that figures of these are bound to, every revision of it. */
export async function listContents(tx: Tx, areaId: number, months: readonly string[]): Promise<readonly PublishedContent[]> {
  const { rows } = await sql<{ id: string; content: unknown; sha256: string }>`
    select publication_id as id, content, sha256 from office.publication
    where area_id = ${areaId} and month = any(${[...months]}::text[]) and content is not null
    order by publication_id, revision`.execute(tx);
  return rows.map(({ id, content, sha256 }) => checkedContent(id, content, sha256));
}

export async function listContentsOf(tx: Tx, areaId: number, publicationId: string): Promise<readonly PublishedContent[]> {
  const { rows } = await sql<{ content: unknown; sha256: string }>`
    select content, sha256 from office.publication
    where area_id = ${areaId} and publication_id = ${publicationId} and content is not null order by revision`.execute(tx);
  return rows.map(({ content, sha256 }) => checkedContent(publicationId, content, sha256));
}

export type NewRevision = {
  readonly publicationId: string; readonly revision: number; readonly kind: string; readonly subject: string; readonly month: string;
  readonly content: PublishedContent | null; readonly reason: string;
};

export async function insertRevision(tx: Tx, scope: AccessScope, row: NewRevision): Promise<{ sha256: string; publishedAt: string }> {
  const text = row.content === null ? null : canonicalJson(row.content);
  const sha256 = row.content === null ? null : sha256Of(row.content);
  await sql`insert into office.publication
      (area_id, publication_id, revision, kind, subject, month, content, sha256, note, published_by)
    values (${scope.areaId}, ${row.publicationId}, ${row.revision}, ${row.kind}, ${row.subject}, ${row.month},
      ${text}::jsonb, ${sha256}, ${row.reason}, ${scope.staffId})`.execute(tx);
  const { rows } = await sql<{ publishedAt: string }>`select ${instant} as "publishedAt" from office.publication p
    where p.area_id = ${scope.areaId} and p.publication_id = ${row.publicationId} and p.revision = ${row.revision}`.execute(tx);
  return { sha256: sha256 ?? '', publishedAt: rows[0]?.publishedAt ?? '' };
}

/** What was frozen must be what it was: its canonical form is counted again each time it is read. */
export function checkedContent(publicationId: string, content: unknown, sha256: string | null): PublishedContent {
  const parsed = PublishedContent.safeParse(content);
  if (!parsed.success || sha256Of(content) !== sha256) {
    throw new Refused('publications.damaged', { publication: publicationId }, parsed.success ? {} : { cause: parsed.error });
  }
  return parsed.data;
}

export type PublicRevision = Omit<StoredRevision, 'publishedBy'> & { readonly areaId: number; readonly area: NameInLanguages };

/** Through the public door: of every area, without who published. */
export async function listPublicRevisions(tx: Tx): Promise<readonly PublicRevision[]> {
  const { rows } = await sql<PublicRevision>`
    select p.area_id as "areaId", jsonb_build_object('fi', a.name_fi, 'sv', a.name_sv, 'en', a.name_en) as area,
      p.publication_id as "publicationId", p.revision, p.kind, p.subject, p.month, p.title, p.sha256, p.note as reason,
      ${instant} as "publishedAt", p.withdrawn
    from office.published_revisions() p join office.area a using (area_id)
    order by p.published_at desc, p.area_id, p.publication_id, p.revision desc`.execute(tx);
  return rows;
}

export async function readPublicContent(tx: Tx, areaId: number, publicationId: string, revision: number): Promise<PublishedContent | null> {
  const { rows } = await sql<{ content: unknown; sha256: string | null }>`
    select content, sha256 from office.published_content(${areaId}::int, ${publicationId}, ${revision}::int)`.execute(tx);
  const [row] = rows;
  return row === undefined || row.content === null ? null : checkedContent(publicationId, row.content, row.sha256);
}
