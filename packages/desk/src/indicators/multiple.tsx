import type { Comparison } from '@kohtaanto/office/indicators/comparison-contract.ts';
import type { IndicatorAnswer } from '@kohtaanto/office/indicators/contract.ts';
import { formatMonth } from '@kohtaanto/words/dates.ts';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { HiddenCell } from '../design/hidden-cell.tsx';
import { BesideMark } from './beside-mark.tsx';
import { readingBeside } from './beside-reading.ts';
import { dashboardTexts } from './dashboard-texts.ts';
import { shareOfFew, unitSign, valueText } from './figure-format.ts';
import { texts } from './indicator-texts.ts';
import type { Beside } from './role-views.ts';
import { TrendTable } from './trend-table.tsx';
import styles from './indicators.module.css';

const TrendChart = lazy(() => import('./trend-chart.tsx'));

export type MultipleProps = {
  readonly answer: IndicatorAnswer;
  readonly comparison: Comparison | undefined;
  readonly beside: Beside;
  /** The page's month; a figure that ripens later says its own. */
  readonly pageMonth: string;
  readonly asTable: boolean;
};

/** Name, figure, what it stands beside, drawing, sentence; the name opens where the figure comes from. */
export function Multiple({ answer, comparison, beside, pageMonth, asTable }: MultipleProps) {
  const language = useLanguage();
  const t = useTexts(texts);
  const { definition, total, month, place } = answer;
  const own = month !== pageMonth;
  const reading = readingBeside(answer, comparison, language);
  const unit = unitSign(definition, language);
  const few = shareOfFew(definition, total);
  const search = { month, ...(place === null ? {} : { area: place.code }) };
  return (
    <article className={styles.multiple} aria-labelledby={`figure-${definition.id}`}>
      <h2 id={`figure-${definition.id}`} className={styles.name}>
        <Link to="/figures/indicators/$id" params={{ id: definition.id }} search={search}>{definition.name}</Link>
        {own && <span className={styles.ownMonth}>{formatMonth(month, language)}</span>}
      </h2>
      <p className={styles.figureLine}>
        <span className={styles.figure}>
          {few !== null ? few : total.value === 'suppressed' ? <HiddenCell /> : total.value === null ? t.notShown : valueText(definition, total.value, language)}
          {typeof total.value === 'number' && few === null && unit !== '' && <span className={styles.unit}>&nbsp;{unit}</span>}
        </span>
        <BesideMark beside={beside} answer={answer} comparison={comparison} />
      </p>
      <Series answer={answer} comparison={comparison} reading={reading} asTable={asTable} />
      <p className={styles.reading}>{reading}</p>
    </article>
  );
}

type SeriesProps = Pick<MultipleProps, 'answer' | 'comparison' | 'asTable'> & { readonly reading: string };

/** A curve is whole or it is not drawn: until its months are counted its place says how far it has come. */
function Series({ answer, comparison, asTable, reading }: SeriesProps) {
  const t = useTexts(dashboardTexts);
  const { definition, trend } = answer;
  if (asTable) {
    return <div className={styles.seriesTable} role="region" aria-label={definition.name} tabIndex={0}><TrendTable answer={answer} comparison={comparison} /></div>;
  }
  if (!answer.trendComplete) {
    const ready = trend.filter(({ value }) => value !== null).length;
    return <div className={styles.coming}><span>{ready < trend.length ? t.curveComing(ready, trend.length) : t.earlierCurveComing}</span></div>;
  }
  return (
    <div role="img" aria-label={`${definition.name}. ${reading}`} className={styles.drawing}>
      <div aria-hidden="true">
        <Suspense fallback={<div className={styles.place} />}><TrendChart answer={answer} comparison={comparison} height={92} /></Suspense>
      </div>
    </div>
  );
}
