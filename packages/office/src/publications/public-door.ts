import { Refused } from '../platform/http/refusal.ts';
import type { Tx } from '../platform/platform.ts';
import type { PublicEntry, PublicPublication, Revision } from './contract.ts';
import { listPublicRevisions, readPublicContent } from './store.ts';
import type { PublicRevision } from './store.ts';

/** What anybody may read: the newest revision of each publication, newest first. */
export async function listPublic(tx: Tx): Promise<readonly PublicEntry[]> {
  return Array.from(groupOf(await listPublicRevisions(tx)).values(), ([newest, ...older]) => entryOf(newest, older));
}

/** One publication by its address; an older revision as it was. */
export async function readPublic(
  tx: Tx, { areaId, publicationId }: { readonly areaId: number; readonly publicationId: string }, wanted?: number,
): Promise<PublicPublication> {
  const group = groupOf(await listPublicRevisions(tx)).get(`${areaId} ${publicationId}`);
  const revision = wanted === undefined ? group?.[0] : group?.find((each) => each.revision === wanted);
  if (group === undefined || revision === undefined) throw new Refused('publications.unknown', { publication: publicationId });
  const [newest, ...older] = group;
  // What has been taken back is read in none of its revisions.
  const content = newest.withdrawn ? null : await readPublicContent(tx, areaId, publicationId, revision.revision);
  return {
    ...entryOf(newest, older), revision: revision.revision, publishedAt: revision.publishedAt, withdrawn: newest.withdrawn,
    title: revision.title ?? entryOf(newest, older).title, newest: newest.revision, sha256: revision.sha256, content,
    revisions: group.map(revisionOf),
  };
}

type Group = readonly [PublicRevision, ...PublicRevision[]];

/** Newest revision first, as they come. */
function groupOf(rows: readonly PublicRevision[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const key = `${row.areaId} ${row.publicationId}`;
    const known = groups.get(key);
    groups.set(key, known === undefined ? [row] : [...known, row]);
  }
  return groups;
}

/** A withdrawal has no title of its own: the publication keeps the one it had. */
function entryOf(newest: PublicRevision, older: readonly PublicRevision[]): PublicEntry {
  const { areaId, area, publicationId, kind, subject, month, publishedAt, revision, withdrawn } = newest;
  const title = [newest, ...older].find((each) => each.title !== null)?.title ?? { fi: publicationId, sv: publicationId, en: publicationId };
  return { areaId, area, publicationId, kind, subject, month, title, publishedAt, revision, withdrawn };
}

export const revisionOf = ({ revision, publishedAt, reason, withdrawn, sha256 }: Omit<Revision, never>): Revision =>
  ({ revision, publishedAt, reason, withdrawn, sha256 });
