import type { IndicatorAnswer } from '@kohtaanto/office/indicators/contract.ts';
import { formatMonth } from '@kohtaanto/words/dates.ts';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { HiddenCell } from '../design/hidden-cell.tsx';
import { unitSign, valueText } from './figure-format.ts';
import { texts } from './indicator-texts.ts';
import { readingOf } from './reading-of-indicator.ts';
import { ChangeMark } from './shown-value.tsx';
import { TrendTable } from './trend-table.tsx';
import styles from './indicators.module.css';

const TrendChart = lazy(() => import('./trend-chart.tsx'));

export type MultipleProps = {
  readonly answer: IndicatorAnswer;
  /** The page's month; a figure that ripens later says its own. */
  readonly pageMonth: string;
  readonly asTable: boolean;
};

/** Name, figure, change, drawing, sentence; the name opens where the figure comes from. */
export function Multiple({ answer, pageMonth, asTable }: MultipleProps) {
  const language = useLanguage();
  const t = useTexts(texts);
  const { definition, total, month } = answer;
  const own = month !== pageMonth;
  const reading = readingOf(answer, language);
  const unit = unitSign(definition, language);
  return (
    <article className={styles.multiple} aria-labelledby={`figure-${definition.id}`}>
      <h3 id={`figure-${definition.id}`} className={styles.name}>
        <Link to="/figures/indicators/$id" params={{ id: definition.id }} search={own ? { month } : { month: pageMonth }}>
          {definition.name}
        </Link>
        {own && <span className={styles.ownMonth}>{formatMonth(month, language)}</span>}
      </h3>
      <p className={styles.figureLine}>
        <span className={styles.figure}>
          {total.value === 'suppressed' ? <HiddenCell /> : total.value === null ? t.notShown : valueText(definition, total.value, language)}
          {typeof total.value === 'number' && unit !== '' && <span className={styles.unit}>&nbsp;{unit}</span>}
        </span>
        <ChangeMark definition={definition} figure={total} />
      </p>
      {asTable ? <div className={styles.seriesTable} role="region" aria-label={definition.name} tabIndex={0}><TrendTable answer={answer} /></div> : (
        <div role="img" aria-label={`${definition.name}. ${reading}`} className={styles.drawing}>
          <div aria-hidden="true">
            <Suspense fallback={<div className={styles.place} />}><TrendChart answer={answer} height={92} /></Suspense>
          </div>
        </div>
      )}
      <p className={styles.reading}>{reading}</p>
    </article>
  );
}
