import { asOfWords } from '@kohtaanto/words/cost-sharing/as-of-words.ts';
import { measureNames } from '@kohtaanto/words/cost-sharing/measure-words.ts';
import type { Answer } from '../app/api-routes.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Notice } from '../design/notice.tsx';
import { Money } from '../money/money-cell.tsx';
import { texts } from './cost-texts.ts';
import type { Year } from './cost-year.ts';
import styles from './costs.module.css';

type Preview = Answer<'POST /api/cost-sharing/:year/budgets/preview'>;

/** It comes below the form: whoever asked for it should not have to look for it. */
function intoSight(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

/** What the change does to each, seen before it is decided; and whether it rests on other figures. */
export function BudgetPreview({ year, preview }: { readonly year: Year; readonly preview: Preview }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const nameOf = (code: string) => year.scheme.municipalities.find((each) => each.code === code)?.name[language] ?? code;
  const { rows, bases } = preview;
  const columns = ['before', 'after', 'change'] as const;
  return (
    <>
      <div ref={intoSight} className={styles.scroll} role="group" aria-label={t.changeOfShares} tabIndex={0}>
        <table className={styles.table}>
          <caption className="unseen">{t.changeOfShares}</caption>
          <thead><tr>{[t.municipality, t.shareNow, t.shareThen, t.change].map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.municipality}>
                <th scope="row">{nameOf(row.municipality)}</th>
                {columns.map((column) => <td key={column}>{row[column] === null ? '–' : <Money cents={row[column]} />}</td>)}
              </tr>
            ))}
            <tr className={styles.strong}>
              <th scope="row">{t.total}</th>
              {columns.map((column) => <td key={column}><Money cents={rows.reduce((sum, row) => sum + (row[column] ?? 0), 0)} /></td>)}
            </tr>
          </tbody>
        </table>
      </div>
      {bases.length > 0 && (
        <Notice tone="today" title={t.basesMoved}>
          <ul>
            {bases.map(({ measure, before, after, municipalities }) => (
              <li key={measure}>
                {t.baseMoved(measureNames[measure][language], asOfWords(before, language), asOfWords(after, language), municipalities.map(nameOf).join(', '))}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
