import type { ChosenForecast, Forecasts } from '@kohtaanto/office/forecasts/contract.ts';
import { formatMonth, inMonth } from '@kohtaanto/words/dates.ts';
import { capitalised, formatNumber } from '@kohtaanto/words/numbers.ts';
import { lazy, Suspense, useMemo } from 'react';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { ChartFrame } from '../design/chart-frame.tsx';
import { texts } from './forecast-texts.ts';
import styles from './forecasts.module.css';

const ForecastChart = lazy(() => import('./forecast-chart.tsx'));

/** One place: the months behind it and those to come, as a drawing or as figures. */
export function MonthsCard({ chosen, run, headline }: {
  readonly chosen: ChosenForecast; readonly run: NonNullable<Forecasts['run']>; readonly headline: string;
}) {
  const t = useTexts(texts);
  const language = useLanguage();
  const words = useMemo(() => ({ known: t.known }), [t]);
  return (
    <ChartFrame
      title={chosen.name[language]} sub={t.chart} finding={headline}
      reading={chosen.without.length === 0 ? undefined : t.without(chosen.without.map((name) => name[language]).join(', '))}
      source={`${run.source} · ${t.newest.toLowerCase()} ${formatMonth(run.lastMonth, language)}`}
      table={<MonthsTable chosen={chosen} />}
    >
      <Suspense fallback={<div className={styles.drawing} />}><ForecastChart chosen={chosen} words={words} language={language} /></Suspense>
    </ChartFrame>
  );
}

/** The coming months first, then those known, newest first; it copies into a spreadsheet. */
function MonthsTable({ chosen }: { readonly chosen: ChosenForecast }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const say = (value: number) => formatNumber(Math.round(value), language);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t.month}</th><th scope="col" className={styles.number}>{t.figure}</th><th scope="col" className={styles.number}>{t.forecast}</th>
          <th scope="col" className={styles.number}>{t.interval80}</th><th scope="col" className={styles.number}>{t.interval95}</th>
        </tr>
      </thead>
      <tbody>
        {chosen.points.toReversed().map(({ month, point, low80, high80, low95, high95 }) => (
          <tr key={month}>
            <th scope="row">{formatMonth(month, language)}</th><td />
            <td className={styles.number}>{say(point)}</td>
            <td className={styles.number}>{say(low80)}–{say(high80)}</td>
            <td className={styles.number}>{say(low95)}–{say(high95)}</td>
          </tr>
        ))}
        {chosen.history.toReversed().map(({ month, value }) => (
          <tr key={month}><th scope="row">{formatMonth(month, language)}</th><td className={styles.number}>{say(value)}</td><td /><td /><td /></tr>
        ))}
      </tbody>
    </table>
  );
}

/** The sentence of the page: the year's end of what is shown. */
export function useHeadline(forecasts: Forecasts): string {
  const t = useTexts(texts);
  const language = useLanguage();
  const { chosen, measures, measure } = forecasts;
  const at = chosen?.points[11] ?? chosen?.points.at(-1);
  if (chosen === null || at === undefined) return t.none;
  const name = measures.find((each) => each.measure === measure)?.name ?? '';
  const say = (value: number) => formatNumber(Math.round(value), language);
  return t.headline(capitalised(name), chosen.name[language], withinSentence(inMonth(at.month, language)), say(at.point), say(at.low80), say(at.high80));
}

/** A month in the middle of a sentence; English months keep their capital after the preposition. */
export const withinSentence = (month: string): string => `${month.charAt(0).toLowerCase()}${month.slice(1)}`;
