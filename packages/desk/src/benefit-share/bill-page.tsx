import type { BillForecast } from '@kohtaanto/office/benefit-share/contract.ts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { ButtonLink } from '../design/button-link.tsx';
import { Card } from '../design/card.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { Select } from '../design/select.tsx';
import { BillMonthsCard } from './bill-months-card.tsx';
import { BillAboutCard, BillPastCard } from './bill-past-card.tsx';
import { BillPlacesCard } from './bill-places-card.tsx';
import { BillStepsCard } from './bill-steps-card.tsx';
import { ShareTabs } from './share-tabs.tsx';
import { texts } from './bill-texts.ts';
import { placeName, roundly } from './place-name.ts';
import type { BillSearch } from './share-search.ts';
import styles from './share.module.css';

/** What each municipality is going to pay to the end of next year, how sure that is, and what is not known (FIN-2, KNO-6). */
export function BillPage() {
  const t = useTexts(texts);
  const search: BillSearch = useSearch({ strict: false });
  const { data, error } = useQuery(apiQuery('GET /api/benefit-share/forecast', { query: { place: search.place } }));
  if (error !== null) return <Page headline={t.title}><ShareTabs /><Problem error={error} /></Page>;
  if (data === undefined) return <Page headline={t.title}><ShareTabs /><Card><LoadingRows rows={12} what={t.loading} /></Card></Page>;
  if (data.chosen === null) {
    return (
      <Page headline={t.title} actions={<BackToMonths />}>
        <ShareTabs />
        <Card><EmptyState sentence={t.none} next={t.noneNext(data.knownMonths)} /></Card>
      </Page>
    );
  }
  return <Shown forecast={data} chosen={data.chosen} />;
}

function Shown({ forecast, chosen }: { readonly forecast: BillForecast; readonly chosen: NonNullable<BillForecast['chosen']> }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const navigate = useNavigate();
  const year = chosen.years.at(-1);
  const headlineOf = ({ year: of, point, low80, high80 }: NonNullable<typeof year>): string => {
    const [told, low, high] = [roundly(point, language), roundly(low80, language), roundly(high80, language)];
    return chosen.place === 'AREA' ? t.areaHeadline(of, told, low, high) : t.headline(placeName(chosen, t.area, language), of, told, low, high);
  };
  const headline = year === undefined ? t.title : headlineOf(year);
  const choose = (place: string) => void navigate({ to: '/money/benefits/forecast', search: { place }, replace: true, resetScroll: false });
  return (
    <Page
      headline={headline} title={t.title}
      actions={(
        <div className={`${styles.acts} ${styles.noPrint}`}>
          <BackToMonths />
          <Select
            label={t.place} hideLabel value={chosen.place} onChange={choose}
            options={forecast.rows.map((row) => ({ value: row.place, label: placeName(row, t.area, language) }))}
          />
        </div>
      )}
    >
      <ShareTabs />
      <BillMonthsCard forecast={forecast} chosen={chosen} finding={headline} />
      <BillPlacesCard forecast={forecast} chosen={chosen.place} onChoose={choose} />
      <BillStepsCard key={chosen.place} chosen={chosen} />
      <div className={styles.halves}>
        <BillPastCard chosen={chosen} />
        <BillAboutCard forecast={forecast} />
      </div>
    </Page>
  );
}

function BackToMonths() {
  const t = useTexts(texts);
  return <ButtonLink to="/money/benefits">{t.toMonths}</ButtonLink>;
}
