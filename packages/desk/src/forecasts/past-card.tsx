import type { ChosenForecast, PastOfMethod } from '@kohtaanto/office/forecasts/contract.ts';
import { formatDecimal, formatPercent } from '@kohtaanto/words/numbers.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { Tag } from '../design/tag.tsx';
import { texts } from './forecast-texts.ts';
import styles from './forecasts.module.css';

/** Every method on the same past months, the one in use marked; seasonal naive is always among them. */
export function PastCard({ chosen }: { readonly chosen: ChosenForecast }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const figure = (value: number | null, decimals: number) => (value === null ? '–' : formatDecimal(value, decimals, language));
  const share = (value: number | null) => (value === null ? '–' : formatPercent(100 * value, language, 0));
  const { accuracy, beside, weights } = chosen;
  const naive = beside.find(({ method }) => method === 'seasonal-naive');
  const byError = (one: PastOfMethod, other: PastOfMethod) => (one.mase ?? Infinity) - (other.mase ?? Infinity);
  return (
    <Card title={t.past}>
      <p className="reading">{t.pastText(accuracy.name, accuracy.origins, figure(accuracy.mase, 2), figure(naive?.mase ?? null, 2))}</p>
      {accuracy.coverage80 !== null && <p className="reading">{t.heldText(share(accuracy.coverage80), share(accuracy.coverage95))}</p>}
      <div className={styles.scroll} role="group" aria-label={t.past} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.method}</th><th scope="col" className={styles.number}><abbr title={t.errorLong}>{t.error}</abbr></th>
              <th scope="col" className={styles.number}>{t.percentError}</th>
              <th scope="col" className={styles.number}>{t.held80}</th><th scope="col" className={styles.number}>{t.held95}</th>
            </tr>
          </thead>
          <tbody>
            {beside.toSorted(byError).map((each) => (
              <tr key={each.method}>
                <th scope="row">{each.name} {each.method === accuracy.method && <Tag>{t.chosen}</Tag>}</th>
                <td className={styles.number}>{figure(each.mase, 2)}</td>
                <td className={styles.number}>{figure(each.smape, 1)}</td>
                <td className={styles.number}>{share(each.coverage80)}</td>
                <td className={styles.number}>{share(each.coverage95)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {weights.length > 0 && (
        <p className="hint">{t.weights}: {weights.map(({ name, weight }) => `${name} ${formatPercent(100 * weight, language, 0)}`).join(', ')}.</p>
      )}
      <p className="hint">{t.beforeAddingUp}</p>
    </Card>
  );
}
