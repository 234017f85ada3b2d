import type { Measure } from '@kohtaanto/office/figures/contract.ts';
import { formatDayYear } from '@kohtaanto/words/dates.ts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ApiProblem, apiQuery, queryString } from '../app/api.ts';
import { comparesRegisters } from '../app/nav-words.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { KeyValue } from '../design/key-value.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { Segmented } from '../design/segmented.tsx';
import { Select } from '../design/select.tsx';
import { usePhone } from '../design/use-phone.ts';
import { BeingMade } from '../indicators/being-made.tsx';
import { FiguresTabs } from '../indicators/figures-tabs.tsx';
import { monthOptions } from '../indicators/month-options.ts';
import { BesideNational } from './beside-national.tsx';
import { besideTexts } from './beside-texts.ts';
import { ChosenRow } from './chosen-row.tsx';
import { PlaceChoice } from './place-choice.tsx';
import { PointMap } from './point-map.tsx';
import { headline, readings } from './reading-sentences.ts';
import { texts } from './texts.ts';
import { placesOf, UnemploymentMatrix, type MatrixView } from './unemployment-matrix.tsx';
import styles from './figures.module.css';

export type FiguresSearch = { readonly month?: string; readonly view?: MatrixView; readonly measure?: Measure; readonly beside?: 'year' | 'national'; readonly place?: string };

const whileMade = 2_000;

/** An office that has just been opened is still making its first snapshot: no fault, a wait. */
const isBeingMade = (error: unknown) => error instanceof ApiProblem && error.code === 'indicators.no-snapshot';

export function FiguresPage() {
  const t = useTexts(texts);
  const b = useTexts(besideTexts);
  const phone = usePhone();
  const { roles } = useSession();
  const language = useLanguage();
  const search: FiguresSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = (part: FiguresSearch) => void navigate({ to: '/figures', search: { ...search, ...part }, replace: true, resetScroll: false });
  const months = useQuery(apiQuery('GET /api/figures/months', {}));
  const { data: table, error, isPending } = useQuery({
    ...apiQuery('GET /api/figures/unemployment', { query: { month: search.month } }),
    refetchInterval: ({ state }) => (isBeingMade(state.error) ? whileMade : false),
  });
  if (isBeingMade(error)) return <Page headline={t.title}><FiguresTabs value="plan" /><BeingMade /></Page>;
  if (error !== null) return <Page headline={t.title}><Problem error={error} /></Page>;
  if (months.data?.months.length === 0) {
    return <Page headline={t.title}><Card><EmptyState sentence={t.emptySentence} next={t.emptyNext} /></Card></Page>;
  }
  if (isPending) return <Page headline={t.title}><Card><LoadingRows rows={11} /></Card></Page>;
  const view = search.view ?? 'change';
  const chosen = search.measure ?? 'foreign_nationals';
  const places = placesOf(table, t.area, language);
  const place = places.find(({ code }) => code === String(search.place))?.code ?? 'AREA';
  const beside = comparesRegisters(roles) ? search.beside ?? 'year' : 'year';
  return (
    <Page
      eyebrow={`${t.title} · ${table.area[language]}`}
      headline={headline(table, language)}
      actions={
        <>
          <Segmented
            label={t.view} value={view} onChange={(next) => change({ view: next })}
            options={[
              { value: 'change', label: t.valueAndChange },
              { value: 'years', label: t.bothYears },
              { value: 'percent', label: t.percent },
            ]}
          />
          {comparesRegisters(roles) && (
            <Segmented
              label={b.beside} value={beside} onChange={(next) => change({ beside: next })}
              options={[{ value: 'year', label: b.yearEarlier }, { value: 'national', label: b.national }]}
            />
          )}
          <Select
            label={t.month} hideLabel value={table.month} onChange={(month) => change({ month })}
            options={monthOptions(months.data?.months ?? [table.month], language)}
          />
          <a className={styles.export} href={`/api/figures/unemployment.csv${queryString({ month: table.month })}`} download>{t.download}</a>
        </>
      }
    >
      <FiguresTabs value="plan" />
      <Card pad={false} className={styles.matrixCard ?? ''}>
        {phone && <PlaceChoice places={places} value={place} onChange={(code) => change({ place: code })} />}
        <UnemploymentMatrix
          table={table} view={view} chosen={chosen} only={phone ? place : undefined} onChoose={(measure) => change({ measure })}
        />
      </Card>
      {beside === 'national' && <BesideNational measure={chosen} month={table.month} />}
      <div className={styles.below}>
        <ChosenRow table={table} measure={chosen} />
        <PointMap table={table} />
        <Card title={t.toRead}>
          {readings(table, language).map((sentence) => <p key={sentence} className="reading">{sentence}</p>)}
          <hr className={styles.rule} />
          <KeyValue
            labelWidth="118px"
            items={[
              { label: t.countingDay, value: formatDayYear(table.day, language) },
              { label: t.definition, value: t.definitionText },
              { label: t.source, value: t.sourceText },
              ...(table.labourForceYear === null ? [] : [{ label: t.labourForce, value: t.labourForceYear(table.labourForceYear) }]),
              { label: t.published, value: comparisonText(table.comparison, t) },
              { label: t.suppression, value: t.suppressionText(table.threshold) },
            ]}
          />
        </Card>
      </div>
    </Page>
  );
}

type Comparison = { readonly compared: number; readonly equal: number } | null;
type ComparisonTexts = {
  readonly notPublished: string;
  readonly sameInAll: (count: number) => string;
  readonly sameInSome: (equal: number, count: number) => string;
};

function comparisonText(comparison: Comparison, t: ComparisonTexts): string {
  if (comparison === null) return t.notPublished;
  const { compared, equal } = comparison;
  return equal === compared ? t.sameInAll(compared) : t.sameInSome(equal, compared);
}
