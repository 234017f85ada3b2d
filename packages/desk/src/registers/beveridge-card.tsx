import type { Occupations } from '@kohtaanto/office/registers/occupations-contract.ts';
import { formatDecimal, formatNumber } from '@kohtaanto/words/numbers.ts';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { ChartFrame } from '../design/chart-frame.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { Segmented } from '../design/segmented.tsx';
import { texts } from './occupation-texts.ts';
import { yearMeans } from './year-means.ts';
import styles from './occupations.module.css';

const Beveridge = lazy(async () => ({ default: (await import('./occupation-curves.tsx')).Beveridge }));

/** Vacancies against unemployment over the years: outwards is a worse meeting of the two. */
export function BeveridgeCard({ curve, area }: { readonly curve: Occupations['curve']; readonly area: string }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const [of, setOf] = useState<'area' | 'country'>('area');
  const means = useMemo(() => ({ area: yearMeans(curve.area), country: yearMeans(curve.country) }), [curve]);
  const shown = means[of].years.length > 1 ? of : means.area.years.length > 1 ? 'area' : 'country';
  const { years, rates } = means[shown];
  const unit = rates ? `, ${t.ofLabourForce}` : '';
  const words = useMemo(() => ({ seekers: `${t.axisSeekers}${unit}`, places: `${t.axisPlaces}${unit}` }), [t, unit]);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || years.length < 2) {
    return <Card title={t.curve}><EmptyState sentence={t.curveEmpty} /></Card>;
  }
  const perPlace = ({ seekers, places }: typeof first) => (places === 0 ? Infinity : seekers / places);
  const reading = t.curveReading(first.year, last.year, perPlace(last) > perPlace(first));
  const say = (value: number) => (rates ? `${formatDecimal(value, 1, language)} %` : formatNumber(Math.round(value), language));
  return (
    <ChartFrame
      title={t.curve} sub={`${shown === 'area' ? area : t.country} · ${t.curveSub}`} finding={reading} reading={reading}
      source={`Tilastokeskus; TEM${shown === 'area' ? `. ${t.hiddenPlaces}` : ''}`}
      actions={means.area.years.length > 1 && means.country.years.length > 1 && (
        <Segmented size="small" label={t.curve} value={shown} onChange={setOf} options={[{ value: 'area', label: t.area }, { value: 'country', label: t.country }]} />
      )}
      table={(
        <table className={styles.table}>
          <thead><tr><th scope="col">{t.year}</th><th scope="col" className={styles.number}>{t.seekers}</th><th scope="col" className={styles.number}>{t.openPlaces}</th></tr></thead>
          <tbody>
            {years.toReversed().map(({ year, seekers, places }) => (
              <tr key={year}><th scope="row">{year}</th><td className={styles.number}>{say(seekers)}</td><td className={styles.number}>{say(places)}</td></tr>
            ))}
          </tbody>
        </table>
      )}
    >
      <Suspense fallback={<div className={styles.place} />}><Beveridge years={years} rates={rates} words={words} language={language} /></Suspense>
    </ChartFrame>
  );
}
