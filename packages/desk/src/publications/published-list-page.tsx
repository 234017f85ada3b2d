import type { PublicEntry } from '@kohtaanto/office/publications/contract.ts';
import { formatDayYear } from '@kohtaanto/words/dates.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { PublicFrame } from './public-frame.tsx';
import { publicTexts } from './texts.ts';
import styles from './publications.module.css';

/** Everything that is out, area by area, for anybody. */
export function PublishedListPage() {
  return <PublicFrame><PublishedList /></PublicFrame>;
}

function PublishedList() {
  const t = useTexts(publicTexts);
  const { data, error } = useQuery(apiQuery('GET /api/published', {}));
  const page = (content: React.ReactNode) => (
    <Page headline={t.listHeadline} title={t.listTitle} sub={t.listSub} className={styles.public ?? ''}>{content}</Page>
  );
  if (error !== null) return page(<Problem error={error} />);
  if (data === undefined) return page(<Card><LoadingRows rows={6} /></Card>);
  if (data.publications.length === 0) return page(<Card><EmptyState sentence={t.empty} next={t.emptyNext} /></Card>);
  return page(areasOf(data.publications).map(([areaId, entries]) => <AreaCard key={areaId} entries={entries} />));
}

function AreaCard({ entries }: { readonly entries: readonly PublicEntry[] }) {
  const t = useTexts(publicTexts);
  const language = useLanguage();
  return (
    <Card title={entries[0]?.area[language]}>
      <ul className={styles.entries}>
        {entries.map(({ areaId, publicationId, title, publishedAt, revision, withdrawn }) => (
          <li key={publicationId}>
            <Link to="/published/$areaId/$publicationId" params={{ areaId: String(areaId), publicationId }}>{title[language]}</Link>
            <p>
              {t.published} {formatDayYear(publishedAt.slice(0, 10), language)}
              {revision > 1 && !withdrawn && <> · {t.revision(revision)}</>}
              {withdrawn && <> · <b>{t.withdrawn}</b></>}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function areasOf(entries: readonly PublicEntry[]): readonly (readonly [number, readonly PublicEntry[]])[] {
  return [...Map.groupBy(entries, ({ areaId }) => areaId)].toSorted(([one], [other]) => one - other);
}
