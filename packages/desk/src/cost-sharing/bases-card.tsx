import { asOfWords } from '@kohtaanto/words/cost-sharing/as-of-words.ts';
import { baseSourceWords } from '@kohtaanto/words/cost-sharing/base-source-words.ts';
import { measureNames } from '@kohtaanto/words/cost-sharing/measure-words.ts';
import { formatDecimal, formatNumber } from '@kohtaanto/words/numbers.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { texts } from './cost-texts.ts';
import type { Year } from './cost-year.ts';
import styles from './costs.module.css';

/** The figures that shares are counted from, each with its date and source. */
export function BasesCard({ year }: { readonly year: Year }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { municipalities } = year.scheme;
  const shown = (value: number | undefined) => {
    if (value === undefined) return '–';
    return Number.isInteger(value) ? formatNumber(value, language) : formatDecimal(value, 2, language);
  };
  const sourcesOf = (base: Year['bases'][number]) => base.sources.map((source) => baseSourceWords(source, language)).join('; ');
  return (
    <Card title={t.bases}>
      <div className={styles.scroll} role="group" aria-label={t.bases} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.bases}</th>
              {municipalities.map(({ code, name }) => <th key={code} scope="col">{name[language]}</th>)}
            </tr>
          </thead>
          <tbody>
            {year.bases.map((base) => (
              <tr key={`${base.measure} ${base.asOf}`}>
                <th scope="row">
                  {measureNames[base.measure][language]}, {asOfWords([base.asOf], language)}
                  <span className={styles.aside}>{sourcesOf(base)}</span>
                </th>
                {municipalities.map(({ code }) => (
                  <td key={code}>{shown(base.values.find(({ municipality }) => municipality === code)?.value)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
