import { formatMonth } from '@kohtaanto/words/dates.ts';
import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { FiguresTabs } from '../indicators/figures-tabs.tsx';
import { ClassificationCard } from '../occupations/classification-card.tsx';
import { FileImportCard } from './file-import.tsx';
import { ReadRegisters } from './read-registers.tsx';
import { RunLog } from './run-log.tsx';
import { texts } from './sources-texts.ts';
import { TableImportCard } from './table-import.tsx';
import styles from './registers.module.css';

/** What other registers have told, and how more of it comes in (KNO-5). */
export function SourcesPage() {
  const t = useTexts(texts);
  const language = useLanguage();
  const { data, error, isPending } = useQuery(apiQuery('GET /api/registers/sources', {}));
  if (error !== null) return <Page headline={t.title}><FiguresTabs value="sources" /><Problem error={error} /></Page>;
  if (isPending) return <Page headline={t.title}><FiguresTabs value="sources" /><Card><LoadingRows rows={8} /></Card></Page>;
  const outside = data.sources.filter(({ own }) => !own);
  const newest = outside.map(({ last }) => last).toSorted().at(-1) ?? '';
  const said = newest.length === 7 ? formatMonth(newest, language) : newest;
  return (
    <Page eyebrow={t.title} headline={t.headline(outside.length, said)} title={t.title}>
      <FiguresTabs value="sources" />
      <div className={styles.two}>
        <FileImportCard />
        <TableImportCard servers={data.servers} />
      </div>
      <ReadRegisters sources={data.sources} names={data.names} />
      <ClassificationCard />
      <RunLog />
    </Page>
  );
}
