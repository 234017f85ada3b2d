import type { Comparison } from '@kohtaanto/office/indicators/comparison-contract.ts';
import type { IndicatorAnswer } from '@kohtaanto/office/indicators/contract.ts';
import { formatMonth } from '@kohtaanto/words/dates.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { dashboardTexts } from './dashboard-texts.ts';
import { texts } from './indicator-texts.ts';
import { ShownValue } from './shown-value.tsx';
import styles from './indicators.module.css';

/** The chart's months as figures, newest first. */
export function TrendTable({ answer, comparison }: { readonly answer: IndicatorAnswer; readonly comparison?: Comparison | undefined }) {
  const t = useTexts(texts);
  const d = useTexts(dashboardTexts);
  const language = useLanguage();
  const wanted = new Map(comparison?.targetTrend.map(({ month, value }) => [month, value]));
  const hasTarget = [...wanted.values()].some((value) => value !== null);
  return (
    <table className={styles.table}>
      <thead>
        <tr><th scope="col">{t.month}</th><th scope="col">{t.now}</th><th scope="col">{t.yearEarlier}</th>{hasTarget && <th scope="col">{d.targetLine}</th>}</tr>
      </thead>
      <tbody>
        {answer.trend.toReversed().map(({ month, value, before }) => (
          <tr key={month}>
            <th scope="row">{formatMonth(month, language)}</th>
            <td><ShownValue definition={answer.definition} value={value} /></td>
            <td><ShownValue definition={answer.definition} value={before} /></td>
            {hasTarget && <td><ShownValue definition={answer.definition} value={wanted.get(month) ?? null} /></td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
