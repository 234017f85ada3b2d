import { formatMonth, fromMonth } from '@kohtaanto/words/dates.ts';
import { formatDecimal, formatNumber } from '@kohtaanto/words/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo } from 'react';
import { apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { ChartFrame } from '../design/chart-frame.tsx';
import { HiddenCell } from '../design/hidden-cell.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Problem } from '../design/problem.tsx';
import { besideTexts } from './beside-texts.ts';
import styles from './figures.module.css';

const LongSeriesChart = lazy(() => import('./long-series-chart.tsx'));

/** The national series and the own one, the break between them marked, and the same as a table. */
export function LongSeriesCard({ id, name, month }: { readonly id: string; readonly name: string; readonly month: string }) {
  const t = useTexts(besideTexts);
  const language = useLanguage();
  const { data, error } = useQuery(apiQuery('GET /api/registers/series', { query: { measure: id, month } }));
  const words = useMemo(() => ({ own: t.own, national: t.national, break: t.break }), [t]);
  if (error !== null) return <Card title={t.series(name)}><Problem error={error} /></Card>;
  if (data === undefined || data.measure !== id) return <Card title={t.series(name)}><LoadingRows rows={7} /></Card>;
  const say = (period: string) => formatMonth(period, language);
  const { ownFrom, nationalFrom, nationalTo } = data;
  const reading = ownFrom === null ? t.series(name) : nationalFrom === null || nationalTo === null ? t.seriesOwnOnly(fromMonth(ownFrom, language))
    : `${t.seriesReading(say(nationalFrom), say(nationalTo), fromMonth(ownFrom, language))}${data.nationalGaps === 0 ? '' : t.seriesGaps(data.nationalGaps)}`;
  const decimals = id === 'unemployment-share';
  const shown = (value: number) => (decimals ? formatDecimal(value, 1, language) : formatNumber(value, language));
  return (
    <ChartFrame
      title={t.series(name)} finding={reading} reading={reading} source={`${t.source}${data.source === null ? '' : `; ${data.source}`}. ${t.breakWhy}`}
      table={(
        <table className={styles.detail}>
          <thead><tr><th scope="col">{t.month}</th><th scope="col">{t.own}</th><th scope="col">{t.national}</th></tr></thead>
          <tbody>
            {data.months.toReversed().map((each) => (
              <tr key={each.month}>
                <th scope="row">{say(each.month)}</th>
                <td>{each.own === 'suppressed' ? <HiddenCell /> : each.own === null ? null : shown(each.own)}</td>
                <td>{each.national === 'hidden' ? <span className={styles.quiet}>{t.hiddenBySource}</span> : each.national === null ? null : shown(each.national)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    >
      <Suspense fallback={<div className={styles.seriesPlace} />}><LongSeriesChart series={data} month={month} words={words} decimals={decimals} /></Suspense>
    </ChartFrame>
  );
}
