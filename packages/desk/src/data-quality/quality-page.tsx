import type { QualityOverview } from '@kohtaanto/office/data-quality/contract.ts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { formatDayYear } from '@kohtaanto/words/dates.ts';
import { apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { Select } from '../design/select.tsx';
import { FiguresTabs } from '../indicators/figures-tabs.tsx';
import { qualityHeadline } from './quality-words.ts';
import type { QualitySearch } from './quality-search.ts';
import { texts } from './quality-texts.ts';
import { RulePage } from './rule-page.tsx';
import { RulesTable } from './rules-table.tsx';
import styles from './quality.module.css';

/** What in the register is wrong or missing, what it does to the figures, and the list behind each (KNO-10). */
export function QualityPage() {
  const t = useTexts(texts);
  const language = useLanguage();
  const { rule, owner }: QualitySearch = useSearch({ strict: false });
  const { data, error } = useQuery(apiQuery('GET /api/data-quality', {}));
  if (error !== null) return <Page headline={t.quality}><FiguresTabs value="quality" /><Problem error={error} /></Page>;
  if (data === undefined) {
    return <Page headline={t.quality}><FiguresTabs value="quality" /><Card><LoadingRows rows={14} /></Card></Page>;
  }
  const chosen = data.rules.find(({ id }) => id === rule);
  if (chosen !== undefined) return <RulePage key={chosen.id} overview={data} rule={chosen} />;
  const counted = data.rules.some(({ count }) => count !== null);
  const shown = owner === undefined ? data : { ...data, rules: data.rules.filter((each) => each.owner === owner) };
  return (
    <Page
      eyebrow={`${t.quality} · ${t[data.extent]} · ${formatDayYear(data.day, language)}`}
      headline={qualityHeadline(data, t, language)} title={t.quality}
      actions={
        <div className={styles.choices}>
          {data.extent !== 'own' && <a className={styles.download} href="/api/data-quality/counts.csv" download>{t.download}</a>}
          <OwnerChoice overview={data} owner={owner} />
        </div>
      }
    >
      <FiguresTabs value="quality" />
      {!counted && <Card><EmptyState sentence={t.notCounted} next={t.notCountedNext} /></Card>}
      <Card pad={false} label={t.rules}><RulesTable overview={shown} /></Card>
    </Page>
  );
}

/** Whose rules are looked at: everybody's, or those that one role answers for. */
function OwnerChoice({ overview, owner }: { readonly overview: QualityOverview; readonly owner: string | undefined }) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const owners = new Map(overview.rules.map((each) => [each.owner as string, each.ownerName]));
  return (
    <Select
      label={t.owner} hideLabel value={owner ?? ''}
      onChange={(value) => void navigate({ to: '/figures/quality', search: { owner: value === '' ? undefined : value }, replace: true })}
      options={[{ value: '', label: t.everyOwner }, ...[...owners].map(([value, label]) => ({ value, label: `${t.owner}: ${label}` }))]}
    />
  );
}
