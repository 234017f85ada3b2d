import type { RegisterSource } from '@kohtaanto/office/registers/receiving-contract.ts';
import { formatMonth } from '@kohtaanto/words/dates.ts';
import { capitalised, formatNumber } from '@kohtaanto/words/numbers.ts';
import { Fragment } from 'react';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { placeKindTexts, texts } from './sources-texts.ts';
import styles from './registers.module.css';

export type ReadRegistersProps = { readonly sources: readonly RegisterSource[]; readonly names: number };

/** Source by source: which measures, by what, of which months, and what is missing between. */
export function ReadRegisters({ sources, names }: ReadRegistersProps) {
  const t = useTexts(texts);
  const kinds = useTexts(placeKindTexts);
  const language = useLanguage();
  const say = (count: number) => formatNumber(count, language);
  const month = (period: string) => (period.length === 4 ? period : formatMonth(period, language));
  if (sources.length === 0) return <Card title={t.read}><EmptyState sentence={t.nothingRead} next={t.nothingReadNext} /></Card>;
  return (
    <Card title={t.read} sub={t.readSub}>
      <div className={styles.scroll} role="group" aria-label={t.read} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.measure}</th><th scope="col">{t.months}</th>
              <th scope="col" className={styles.number}>{t.figures}</th><th scope="col" className={styles.number}>{t.hidden}</th>
            </tr>
          </thead>
          <tbody>
            {sources.map(({ source, measures }) => (
              <Fragment key={source}>
                <tr className={styles.groupRow}><th scope="rowgroup" colSpan={4}>{source}</th></tr>
                {measures.map((each) => (
                  <tr key={`${each.measure} ${each.placeKind} ${String(each.grouped)}`}>
                    <th scope="row">
                      {capitalised(each.name)}
                      <span className={styles.by}> {[kinds[each.placeKind as keyof typeof kinds], ...(each.grouped ? [kinds.grouped] : [])].join(', ')}</span>
                    </th>
                    <td>
                      {month(each.first)} – {month(each.last)}
                      {each.missing > 0 && each.monthly && <span className={styles.gap}> · {t.gaps(say(each.missing))}</span>}
                    </td>
                    <td className={styles.number}>{say(each.figures)}</td>
                    <td className={styles.number}>{say(each.hidden)}</td>
                  </tr>
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      {names > 0 && <p className="small">{t.groupNames(say(names))}</p>}
    </Card>
  );
}
