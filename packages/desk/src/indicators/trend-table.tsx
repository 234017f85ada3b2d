import type { IndicatorAnswer } from '@kohtaanto/office/indicators/contract.ts';
import { formatMonth } from '@kohtaanto/words/dates.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { texts } from './indicator-texts.ts';
import { ShownValue } from './shown-value.tsx';
import styles from './indicators.module.css';

/** The chart's months as figures, newest first. */
export function TrendTable({ answer }: { readonly answer: IndicatorAnswer }) {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <table className={styles.table}>
      <thead>
        <tr><th scope="col">{t.month}</th><th scope="col">{t.now}</th><th scope="col">{t.yearEarlier}</th></tr>
      </thead>
      <tbody>
        {answer.trend.toReversed().map(({ month, value, before }) => (
          <tr key={month}>
            <th scope="row">{formatMonth(month, language)}</th>
            <td><ShownValue definition={answer.definition} value={value} /></td>
            <td><ShownValue definition={answer.definition} value={before} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
