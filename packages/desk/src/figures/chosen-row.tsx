import type { Measure, UnemploymentTable } from '@kohtaanto/office/figures/contract.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { Change, OpeningFigure, Percent } from './figure-cell.tsx';
import { shortMonth } from './short-month.ts';
import { measureTexts, texts } from './texts.ts';
import styles from './figures.module.css';

/** One measure in full: both years, the change and its per cent, municipality by municipality. */
export function ChosenRow({ table, measure }: { readonly table: UnemploymentTable; readonly measure: Measure }) {
  const t = useTexts(texts);
  const names = useTexts(measureTexts);
  const language = useLanguage();
  const row = table.rows.find((each) => each.measure === measure);
  const nameOf = (place: string) => table.places.find(({ code }) => code === place)?.name[language] ?? t.area;
  return (
    <Card title={capital(names[measure])} sub={t.chosenRow}>
      <table className={styles.detail}>
        <thead>
          <tr>
            <th scope="col">{t.municipality}</th>
            <th scope="col">{shortMonth(table.yearEarlier)}</th>
            <th scope="col">{shortMonth(table.month)}</th>
            <th scope="col">{t.changeHead}</th>
            <th scope="col">{t.percent}</th>
          </tr>
        </thead>
        <tbody>
          {row?.cells.map((cell) => (
            <tr key={cell.place} className={cell.place === 'AREA' ? styles.strong : undefined}>
              <th scope="row">{nameOf(cell.place)}</th>
              <td><OpeningFigure value={cell.before} measure={measure} month={table.yearEarlier} place={cell.place} /></td>
              <td><OpeningFigure value={cell.now} measure={measure} month={table.month} place={cell.place} /></td>
              <td><Change value={cell.change} measure={measure} /></td>
              <td><Percent value={cell.changePercent} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
