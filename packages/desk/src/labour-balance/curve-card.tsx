import type { LabourBalance } from '@kohtaanto/office/labour-balance/contract.ts';
import { formatMonth } from '@kohtaanto/words/dates.ts';
import { formatDecimal, formatNumber } from '@kohtaanto/words/numbers.ts';
import { lazy, Suspense } from 'react';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { ChartFrame } from '../design/chart-frame.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { balanceTexts } from './balance-texts.ts';
import styles from './balance.module.css';

const MonthCurve = lazy(async () => ({ default: (await import('./month-curve.tsx')).MonthCurve }));

const shortMonth = (month: string): string => `${Number(month.slice(5))}/${month.slice(0, 4)}`;

/** Vacancies against unemployment by month: outwards is a worse meeting of the two. */
export function CurveCard({ balance: { curve, labourForceYear } }: { readonly balance: LabourBalance }) {
  const t = useTexts(balanceTexts);
  const language = useLanguage();
  const [first, last] = [curve[0], curve.at(-1)];
  if (first === undefined || last === undefined || curve.length < 2) return <Card title={t.curve}><EmptyState sentence={t.curveEmpty} /></Card>;
  const perPlace = ({ seekers, places }: typeof first) => seekers / places;
  const reading = t.curveReading(shortMonth(first.month), shortMonth(last.month), perPlace(last) > perPlace(first));
  const percent = (value: number) => `${formatDecimal(value, 1, language)} %`;
  return (
    <ChartFrame
      title={t.curve} sub={t.curveSub} finding={reading} reading={reading} source={`${t.own}${labourForceYear === null ? '' : `; ${t.labourForceOf(labourForceYear)}`}`}
      table={(
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.month}</th><th scope="col" className={styles.number}>{t.unemployed}</th><th scope="col" className={styles.number}>{t.places}</th>
              <th scope="col" className={styles.number}>{t.unemploymentAxis}</th><th scope="col" className={styles.number}>{t.vacanciesAxis}</th>
            </tr>
          </thead>
          <tbody>
            {curve.toReversed().map(({ month, seekers, places, unemployment, vacancies }) => (
              <tr key={month}>
                <th scope="row">{formatMonth(month, language)}</th><td className={styles.number}>{formatNumber(seekers, language)}</td>
                <td className={styles.number}>{formatNumber(places, language)}</td><td className={styles.number}>{percent(unemployment)}</td><td className={styles.number}>{percent(vacancies)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    >
      <Suspense fallback={<div className={styles.place} />}><MonthCurve curve={curve} language={language} words={{ seekers: t.unemploymentAxis, places: t.vacanciesAxis }} /></Suspense>
    </ChartFrame>
  );
}
