import type { Occupations } from '@kohtaanto/office/registers/occupations-contract.ts';
import { formatMonth, inMonth } from '@kohtaanto/words/dates.ts';
import { capitalised, formatNumber } from '@kohtaanto/words/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo } from 'react';
import { apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { ChartFrame } from '../design/chart-frame.tsx';
import { HiddenCell } from '../design/hidden-cell.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Problem } from '../design/problem.tsx';
import { leadingSide } from './occupation-table.tsx';
import { texts } from './occupation-texts.ts';
import styles from './occupations.module.css';

const SeekersAndPlaces = lazy(async () => ({ default: (await import('./occupation-curves.tsx')).SeekersAndPlaces }));

/** One occupation by month: the area where it has figures, otherwise the country. */
export function OccupationTrend({ code, occupations }: { readonly code: string; readonly occupations: Occupations }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { data, error } = useQuery(apiQuery('GET /api/registers/occupations/:code', { params: { code } }));
  const words = useMemo(() => ({ seekers: t.seekers, places: t.places }), [t]);
  if (error !== null) return <Card title={t.trend}><Problem error={error} /></Card>;
  if (data === undefined) return <Card title={t.trend}><LoadingRows rows={6} /></Card>;
  const ofArea = leadingSide(occupations) === 'area' && data.area.some(({ places }) => places !== null);
  const points = ofArea ? data.area : data.country;
  const name = data.name[language] ?? data.name.fi ?? data.name.en ?? data.code;
  const last = points.findLast(({ seekers, places }) => typeof seekers === 'number' && typeof places === 'number');
  const reading = typeof last?.seekers === 'number' && typeof last.places === 'number'
    ? t.trendReading(capitalised(inMonth(last.period, language)), formatNumber(last.seekers, language), formatNumber(last.places, language)) : name;
  const side = ofArea ? occupations.areaSide : occupations.countrySide;
  const say = (value: 'suppressed' | number | null) => (value === 'suppressed' ? <HiddenCell /> : value === null ? null : formatNumber(value, language));
  return (
    <ChartFrame
      title={name} sub={ofArea ? occupations.area[language] : t.country} finding={`${name}. ${reading}`} reading={reading}
      source={t.sourceText(sourceName(side?.seekersSource ?? null, t.own), side?.placesSource ?? '–')}
      table={(
        <table className={styles.table}>
          <thead><tr><th scope="col">{t.month}</th><th scope="col" className={styles.number}>{t.seekers}</th><th scope="col" className={styles.number}>{t.openPlaces}</th></tr></thead>
          <tbody>
            {points.toReversed().map(({ period, seekers, places }) => (
              <tr key={period}><th scope="row">{formatMonth(period, language)}</th><td className={styles.number}>{say(seekers)}</td><td className={styles.number}>{say(places)}</td></tr>
            ))}
          </tbody>
        </table>
      )}
    >
      <Suspense fallback={<div className={styles.place} />}><SeekersAndPlaces points={points} words={words} language={language} /></Suspense>
    </ChartFrame>
  );
}

/** The office's own register has no name of its own. */
export const sourceName = (source: string | null, own: string): string => (source === 'own-register' ? own : source ?? '–');
