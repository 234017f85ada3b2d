import type { BillForecast } from '@kohtaanto/office/benefit-share/contract.ts';
import { formatMonth } from '@kohtaanto/words/dates.ts';
import { formatWholeEuros, sumOf } from '@kohtaanto/words/money.ts';
import { lazy, Suspense, useMemo } from 'react';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { ChartFrame } from '../design/chart-frame.tsx';
import { CopyButton } from '../money/copy-button.tsx';
import { texts } from './bill-texts.ts';
import { placeName } from './place-name.ts';
import styles from './share.module.css';

const ForecastChart = lazy(() => import('../forecasts/forecast-chart.tsx'));
type Chosen = NonNullable<BillForecast['chosen']>;

/** The months known and those to come inside their intervals; as a drawing or as figures that copy into a spreadsheet. */
export function BillMonthsCard({ forecast, chosen, finding }: { readonly forecast: BillForecast; readonly chosen: Chosen; readonly finding: string }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const words = useMemo(() => ({ known: t.known }), [t]);
  const inEuros = useMemo(() => ({
    history: chosen.history.map(({ month, value }) => ({ month, value: value / 100 })),
    points: chosen.months.map(({ month, point, low80, high80, low95, high95 }) =>
      ({ month, point: point / 100, low80: low80 / 100, high80: high80 / 100, low95: low95 / 100, high95: high95 / 100 })),
  }), [chosen]);
  const heads = [t.month, t.figure, t.forecast, t.low80, t.high80, t.low95, t.high95];
  const copied = () => [heads, ...chosen.history.map(({ month, value }) => [month, value, '', '', '', '', '']),
    ...chosen.months.map(({ month, point, low80, high80, low95, high95 }) => [month, '', point, low80, high80, low95, high95])];
  return (
    <ChartFrame
      title={placeName(chosen, t.area, language)} sub={t.chart} finding={finding} source={t.source} actions={<CopyButton rows={copied} />}
      reading={forecast.last === null ? undefined : `${t.chartReading(formatMonth(forecast.last, language))}${forecast.monthsAsSums === 0 ? '' : t.chartSums(forecast.monthsAsSums)}`}
      table={<MonthsTable chosen={chosen} heads={heads} />}
    >
      <Suspense fallback={<div className={styles.drawing} />}><ForecastChart chosen={inEuros} words={words} language={language} /></Suspense>
    </ChartFrame>
  );
}

function MonthsTable({ chosen, heads }: { readonly chosen: Chosen; readonly heads: readonly string[] }) {
  const language = useLanguage();
  const say = (cents: number) => formatWholeEuros(sumOf([cents]), language);
  return (
    <table className={styles.table}>
      <thead><tr>{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
      <tbody>
        {chosen.months.toReversed().map(({ month, point, low80, high80, low95, high95 }) => (
          <tr key={month}>
            <th scope="row">{formatMonth(month, language)}</th><td />
            {[point, low80, high80, low95, high95].map((cents, at) => <td key={heads[at + 2]}>{say(cents)}</td>)}
          </tr>
        ))}
        {chosen.history.toReversed().map(({ month, value }) => (
          <tr key={month}><th scope="row">{formatMonth(month, language)}</th><td>{say(value)}</td><td /><td /><td /><td /><td /></tr>
        ))}
      </tbody>
    </table>
  );
}
