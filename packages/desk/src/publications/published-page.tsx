import type { PublicPublication, PublishedTable } from '@kohtaanto/office/publications/contract.ts';
import { formatDayYear } from '@kohtaanto/words/dates.ts';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { apiQuery, queryString } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { KeyValue } from '../design/key-value.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Notice } from '../design/notice.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { PublishedReport } from './board-report/published-report.tsx';
import { PublicFrame } from './public-frame.tsx';
import { PublishedFiles } from './published-files.tsx';
import { PublishedMatrix } from './published-matrix.tsx';
import { RevisionList } from './revision-list.tsx';
import { publicTexts } from './texts.ts';
import styles from './publications.module.css';

export type PublishedSearch = { readonly revision?: number };

/** One publication for anybody: the table, what it means, its files and its history. */
export function PublishedPage() {
  return <PublicFrame><Published /></PublicFrame>;
}

function Published() {
  const t = useTexts(publicTexts);
  const { areaId = '', publicationId = '' } = useParams({ strict: false });
  const { revision }: PublishedSearch = useSearch({ strict: false });
  const { data, error } = useQuery(apiQuery('GET /api/published/:areaId/:publicationId', {
    params: { areaId, publicationId }, query: revision === undefined ? {} : { revision },
  }));
  if (error !== null) return <Page headline={t.listTitle} className={styles.public ?? ''}><Problem error={error} ways={<Link to="/published">{t.all}</Link>} /></Page>;
  if (data === undefined) return <Page headline={t.listTitle} className={styles.public ?? ''}><Card><LoadingRows rows={11} /></Card></Page>;
  return <Publication publication={data} />;
}

function Publication({ publication }: { readonly publication: PublicPublication }) {
  const t = useTexts(publicTexts);
  const language = useLanguage();
  const { area, areaId, title, publishedAt, revision, newest, revisions, withdrawn, content, publicationId, sha256 } = publication;
  const params = { areaId: String(areaId), publicationId };
  return (
    <Page
      eyebrow={<><Link to="/published">{t.all}</Link> · {area[language]}</>}
      headline={title[language]}
      sub={`${t.published} ${formatDayYear(publishedAt.slice(0, 10), language)}${newest > 1 ? ` · ${t.revision(revision)}` : ''}`}
      className={styles.public ?? ''}
    >
      {withdrawn && (
        <Notice tone="late" title={t.withdrawnTitle}><p>{revisions[0]?.reason}</p></Notice>
      )}
      {!withdrawn && revision < newest && (
        <Notice
          tone="today" title={t.olderTitle}
          actions={<Link to="/published/$areaId/$publicationId" params={params}>{t.toNewest}</Link>}
        >
          <p>{revisions[0]?.reason}</p>
        </Notice>
      )}
      {content !== null && content.kind !== 'board-report' && <TableParts table={content.table} publication={publication} />}
      {content?.kind === 'board-report' && <PublishedReport report={content.report} publication={publication} />}
      <Card title={t.history}>
        <RevisionList revisions={revisions} shown={revision} linkTo={withdrawn ? null : params} />
        {sha256 !== null && <p className={styles.hash}>{t.hash}: <code>{sha256}</code></p>}
      </Card>
    </Page>
  );
}

function TableParts({ table, publication }: { readonly table: PublishedTable; readonly publication: PublicPublication }) {
  const t = useTexts(publicTexts);
  const language = useLanguage();
  const { areaId, publicationId, revision, newest, kind } = publication;
  const query = queryString({ language, revision: revision === newest ? undefined : revision });
  return (
    <>
      <Card pad={false} label={table.title[language]} className={styles.matrixCard ?? ''}><PublishedMatrix table={table} /></Card>
      <div className={styles.below}>
        <Card title={t.about}>
          <KeyValue
            labelWidth="124px"
            items={[
              { label: t.countedOn, value: formatDayYear(table.countedOn, language) },
              ...(table.countedOnYearEarlier === null ? []
                : [{ label: t.countedOnBefore, value: formatDayYear(table.countedOnYearEarlier, language) }]),
              { label: t.source, value: table.source[language] },
            ]}
          />
          <hr className={styles.rule} />
          <div className={styles.said}>{table.notes.map((note) => <p key={note.fi} className="reading">{note[language]}</p>)}</div>
          <ul className={styles.notes}>{table.caveats.map((note) => <li key={note.fi}>{note[language]}</li>)}</ul>
        </Card>
        <PublishedFiles address={`/api/published/${areaId}/${publicationId}`} query={query} pxweb={{ areaId, kind, id: table.id }} />
      </div>
      <Card title={t.definitions}>
        <dl className={styles.definitions}>
          {table.definitions.map(({ code, name, text }) => (
            <div key={code}><dt>{name[language]}</dt><dd>{text[language]}</dd></div>
          ))}
        </dl>
      </Card>
    </>
  );
}
