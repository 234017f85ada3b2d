import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { formatDayYear } from '@kohtaanto/words/dates.ts';
import { apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { FiguresTabs } from '../indicators/figures-tabs.tsx';
import { qualityHeadline } from './quality-words.ts';
import { texts } from './quality-texts.ts';
import { RulePage } from './rule-page.tsx';
import { RulesTable } from './rules-table.tsx';
import styles from './quality.module.css';

export type QualitySearch = { readonly rule?: string; readonly coach?: string; readonly accepted?: boolean; readonly month?: string };

/** What in the register is wrong or missing, what it does to the figures, and the list behind each (KNO-10). */
export function QualityPage() {
  const t = useTexts(texts);
  const language = useLanguage();
  const { rule }: QualitySearch = useSearch({ strict: false });
  const { data, error } = useQuery(apiQuery('GET /api/data-quality', {}));
  if (error !== null) return <Page headline={t.quality}><FiguresTabs value="quality" /><Problem error={error} /></Page>;
  if (data === undefined) {
    return <Page headline={t.quality}><FiguresTabs value="quality" /><Card><LoadingRows rows={14} /></Card></Page>;
  }
  const chosen = data.rules.find(({ id }) => id === rule);
  if (chosen !== undefined) return <RulePage key={chosen.id} overview={data} rule={chosen} />;
  const counted = data.rules.some(({ count }) => count !== null);
  return (
    <Page
      eyebrow={`${t.quality} · ${t[data.extent]} · ${formatDayYear(data.day, language)}`}
      headline={qualityHeadline(data, t, language)} title={t.quality}
      actions={data.extent === 'own' ? undefined
        : <a className={styles.download} href="/api/data-quality/counts.csv" download>{t.download}</a>}
    >
      <FiguresTabs value="quality" />
      {!counted && <Card><EmptyState sentence={t.notCounted} next={t.notCountedNext} /></Card>}
      <Card pad={false} label={t.rules}><RulesTable overview={data} /></Card>
    </Page>
  );
}
