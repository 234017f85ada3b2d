import type { Measure, UnemploymentTable } from '@kohtaanto/office/figures/contract.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { classNames } from '../design/class-names.ts';
import { Change, OpeningFigure, Percent } from './figure-cell.tsx';
import { shortMonth } from './short-month.ts';
import { measureTexts, texts } from './texts.ts';
import styles from './figures.module.css';

export type MatrixView = 'change' | 'years' | 'percent';

const PARTS: readonly Measure[] = ['unemployed_men', 'unemployed_women', 'unemployed_under30', 'unemployed_over50'];
const STRONG: readonly Measure[] = ['unemployed', 'unemployment_share_pct'];

export type MatrixProps = {
  readonly table: UnemploymentTable;
  readonly view: MatrixView;
  readonly chosen: Measure;
  /** One place alone, as on a phone; all of them side by side otherwise. */
  readonly only?: string | undefined;
  readonly onChoose: (measure: Measure) => void;
};

/** The plan's whole table: municipalities across, measures down, the area on its own ground. */
export function UnemploymentMatrix({ table, view, chosen, only, onChoose }: MatrixProps) {
  const t = useTexts(texts);
  const names = useTexts(measureTexts);
  const language = useLanguage();
  const places = placesOf(table, t.area, language).filter(({ code }) => only === undefined || code === only);
  const heads = view === 'years' ? [shortMonth(table.yearEarlier), shortMonth(table.month)]
    : [t.number, view === 'percent' ? '%' : t.change];
  return (
    <div className={styles.scroll} role="region" aria-label={t.title} tabIndex={0}>
      <table className={styles.matrix}>
        <thead>
          {only === undefined && (
            <tr>
              <td />
              {places.map(({ code, name }) => (
                <th key={code} scope="colgroup" colSpan={2} className={classNames(code === 'AREA' && styles.area)}>{name}</th>
              ))}
            </tr>
          )}
          <tr className={styles.second}>
            <th scope="col" className={styles.label}>{shortMonth(table.month)}</th>
            {places.flatMap(({ code }) => heads.map((head) => (
              <th key={code + head} scope="col" className={classNames(code === 'AREA' && only === undefined && styles.area)}>{head}</th>
            )))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ measure, cells }) => (
            <tr key={measure} className={classNames(measure === chosen && styles.chosen, STRONG.includes(measure) && styles.strong)}>
              <th scope="row" className={classNames(styles.label, PARTS.includes(measure) && styles.part)}>
                <button type="button" aria-pressed={measure === chosen} onClick={() => onChoose(measure)}>{names[measure]}</button>
              </th>
              {cells.filter(({ place }) => only === undefined || place === only).flatMap((cell) => {
                const area = cell.place === 'AREA' && only === undefined && styles.area;
                // The keyboard has the same figures below, in the chosen row: seventy stops more would lose its user here.
                const figure = (value: typeof cell.now, month: string) => (
                  <OpeningFigure value={value} measure={measure} month={month} place={cell.place} byKeyboard={false} />
                );
                return [
                  <td key={`${cell.place} first`} className={classNames(area)}>{view === 'years' ? figure(cell.before, table.yearEarlier) : figure(cell.now, table.month)}</td>,
                  <td key={`${cell.place} second`} className={classNames(area, view !== 'years' && styles.change)}>
                    {view === 'years' && figure(cell.now, table.month)}
                    {view === 'change' && <Change value={cell.change} measure={measure} />}
                    {view === 'percent' && <Percent value={cell.changePercent} />}
                  </td>,
                ];
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export type TablePlace = { readonly code: string; readonly name: string };

/** The municipalities in the table's order and, last, the area. */
export function placesOf(table: UnemploymentTable, area: string, language: Language): readonly TablePlace[] {
  return [...table.places.map(({ code, name }) => ({ code, name: name[language] })), { code: 'AREA', name: area }];
}
