import type { BillForecast } from '@kohtaanto/office/benefit-share/contract.ts';
import { formatDecimal } from '@kohtaanto/words/numbers.ts';
import { formatWholeEuros, sumOf } from '@kohtaanto/words/money.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { CopyButton } from '../money/copy-button.tsx';
import { placeName } from './place-name.ts';
import { texts } from './bill-texts.ts';
import styles from './share.module.css';

export type BillPlacesProps = { readonly forecast: BillForecast; readonly chosen: string; readonly onChoose: (place: string) => void };

/** This year and the next by municipality, with how far off the method was; a row opens its months. */
export function BillPlacesCard({ forecast, chosen, onChoose }: BillPlacesProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const say = (cents: number) => formatWholeEuros(sumOf([cents]), language);
  const years = forecast.rows[0]?.years ?? [];
  const heads = [t.place, ...years.flatMap(({ year }) => [t.ofYear(year), t.interval80Of(year)]), t.off, t.smape];
  // The municipalities first and their sum last, as every table of money has it.
  const rows = [...forecast.rows.filter(({ place }) => place !== 'AREA'), ...forecast.rows.filter(({ place }) => place === 'AREA')];
  const percent = (value: number | null) => (value === null ? '–' : formatDecimal(value, 1, language));
  const copied = () => [
    [t.place, ...years.flatMap(({ year }) => [t.ofYear(year), ...[t.low80, t.high80, t.low95, t.high95].map((word) => `${year} ${word}`)]), t.off, t.smape],
    ...rows.map((row) => [
      placeName(row, t.area, language), ...row.years.flatMap(({ point, low80, high80, low95, high95 }) => [point, low80, high80, low95, high95]),
      row.meanAbsolute ?? '', row.smape === null ? '' : percent(row.smape),
    ]),
  ];
  return (
    <Card title={t.byMunicipality} sub={t.byMunicipalitySub(years[0]?.knownMonths ?? 0)}>
      <div className={styles.scroll} role="region" aria-label={t.byMunicipality} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {heads.map((head) => <th key={head} scope="col">{head === t.off ? <abbr title={t.offLong}>{head}</abbr> : head}</th>)}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.place} className={row.place === 'AREA' ? styles.strong : undefined}>
                <th scope="row">
                  <button type="button" className={styles.cent} aria-pressed={row.place === chosen} onClick={() => onChoose(row.place)}>
                    {placeName(row, t.area, language)}
                  </button>
                </th>
                {row.years.flatMap(({ year, point, low80, high80 }) => [
                  <td key={year}>{say(point)}</td>, <td key={`${year} 80`}>{say(low80)}–{say(high80)}</td>,
                ])}
                <td>{row.meanAbsolute === null ? '–' : say(row.meanAbsolute)}</td>
                <td>{percent(row.smape)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={`${styles.links} ${styles.noPrint}`}>
        <CopyButton rows={copied} />
        <a href="/api/benefit-share/forecast/table" download>{t.csv}</a>
        <Button variant="text" size="small" onClick={() => window.print()}>{t.print}</Button>
      </div>
    </Card>
  );
}
