import type { ForecastRow, Forecasts } from '@kohtaanto/office/forecasts/contract.ts';
import { formatMonth } from '@kohtaanto/words/dates.ts';
import { formatDecimal, formatNumber } from '@kohtaanto/words/numbers.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { texts } from './forecast-texts.ts';
import styles from './forecasts.module.css';

export type PlacesTableProps = { readonly forecasts: Forecasts; readonly onChoose: (place: string) => void };

/** The area, its municipalities and the country; a row opens its months. */
export function PlacesTable({ forecasts, onChoose }: PlacesTableProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const say = (value: number) => formatNumber(Math.round(value), language);
  const error = (value: number | null) => (value === null ? '–' : formatDecimal(value, 2, language));
  const yearOn = forecasts.rows.find((row) => row.yearOn !== null)?.yearOn?.month;
  const range = ({ yearOn: at }: ForecastRow) => (at === null ? '–' : `${say(at.low80)}–${say(at.high80)}`);
  return (
    <Card title={t.places} sub={yearOn === undefined ? undefined : t.placesSub(formatMonth(yearOn, language))}>
      <div className={styles.scroll} role="group" aria-label={t.places} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.place}</th>
              <th scope="col" className={styles.number}>{t.now}</th>
              <th scope="col" className={styles.number}>{t.yearOn}</th>
              <th scope="col" className={styles.number}>{t.interval80}</th>
              <th scope="col" className={styles.number}><abbr title={t.errorLong}>{t.error}</abbr></th>
              <th scope="col" className={styles.number}><abbr title={t.naive}>{t.naiveError}</abbr></th>
            </tr>
          </thead>
          <tbody>
            {forecasts.rows.map((row) => (
              <tr key={row.place} className={row.place === forecasts.chosen?.place ? styles.chosen : undefined}>
                <th scope="row">
                  <button type="button" aria-pressed={row.place === forecasts.chosen?.place} onClick={() => onChoose(row.place)}>{row.name[language]}</button>
                </th>
                <td className={styles.number}>{say(row.last)}</td>
                <td className={styles.number}>{row.yearOn === null ? '–' : say(row.yearOn.point)}</td>
                <td className={styles.number}>{range(row)}</td>
                <td className={styles.number}>{error(row.mase)}</td>
                <td className={styles.number}>{error(row.naiveMase)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="hint">{t.errorLong}.</p>
    </Card>
  );
}
