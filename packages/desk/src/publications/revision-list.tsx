import type { Revision } from '@kohtaanto/office/publications/contract.ts';
import { formatDayYear } from '@kohtaanto/words/dates.ts';
import { Link } from '@tanstack/react-router';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { publisherName } from './publication-rows.tsx';
import { publicTexts, texts } from './texts.ts';
import styles from './publications.module.css';

export type RevisionListProps = {
  readonly revisions: readonly (Revision & { readonly publishedBy?: string })[];
  readonly shown?: number;
  /** Where each can be read; null: nowhere any more. */
  readonly linkTo: { readonly areaId: string; readonly publicationId: string } | null;
};

/** Newest first: when, why, and each as it was. */
export function RevisionList({ revisions, shown, linkTo }: RevisionListProps) {
  const t = useTexts(publicTexts);
  const { byOffice } = useTexts(texts);
  const language = useLanguage();
  const newest = revisions[0]?.revision;
  return (
    <ol className={styles.revisions}>
      {revisions.map(({ revision, publishedAt, reason, withdrawn, publishedBy }) => (
        <li key={revision} aria-current={revision === shown ? 'true' : undefined}>
          <span>
            {linkTo === null || withdrawn || revision === shown ? t.revision(revision) : (
              <Link
                to="/published/$areaId/$publicationId" params={linkTo}
                search={revision === newest ? {} : { revision }}
              >
                {t.revision(revision)}
              </Link>
            )}
          </span>
          <span>{formatDayYear(publishedAt.slice(0, 10), language)}</span>
          <span>
            {withdrawn && <b>{t.withdrawn}: </b>}{reason === '' ? t.firstRevision : reason}
            {publishedBy !== undefined && <i> · {publisherName(publishedBy, byOffice)}</i>}
          </span>
        </li>
      ))}
    </ol>
  );
}
