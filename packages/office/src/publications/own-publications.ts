import type { Publication, PublicationKind } from './contract.ts';
import type { StoredRevision } from './store.ts';

/** The area's own list, with who published; the rows come newest publication and revision first. */
export function ownPublications(rows: readonly StoredRevision[]): Publication[] {
  const found = new Map<string, Publication>();
  for (const row of rows) {
    const { publicationId, subject, month } = row;
    const known = found.get(publicationId);
    const revision = {
      revision: row.revision, publishedAt: row.publishedAt, reason: row.reason, withdrawn: row.withdrawn, sha256: row.sha256,
      publishedBy: row.publishedBy,
    };
    if (known === undefined) {
      const title = rows.find((each) => each.publicationId === publicationId && each.title !== null)?.title;
      found.set(publicationId, {
        publicationId, kind: row.kind as PublicationKind, subject, month, withdrawn: row.withdrawn, revisions: [revision],
        title: title ?? { fi: publicationId, sv: publicationId, en: publicationId },
      });
    } else known.revisions.push(revision);
  }
  return [...found.values()];
}
