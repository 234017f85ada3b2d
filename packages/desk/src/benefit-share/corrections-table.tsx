import { monthTableWords } from '@kohtaanto/words/benefit-share/month-table-words.ts';
import { formatDate, formatMonth } from '@kohtaanto/words/dates.ts';
import { capitalised } from '@kohtaanto/words/numbers.ts';
import type { Answer } from '../app/api-routes.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { texts } from './share-texts.ts';
import { ToldMoney } from './told-money.tsx';
import styles from './share.module.css';

type Correction = Answer<'GET /api/benefit-share/months/:month'>['corrections'][number];
const reasonTexts = {
  'told-late': 'toldLate', 'told-anew': 'toldAnew', 'counter-moved': 'counterMoved', 'fact-entered': 'factEntered', 'fact-undone': 'factUndone',
} as const;

type Props = {
  readonly corrections: readonly Correction[];
  /** Null where all are of one municipality: then the month is told in its place. */
  readonly nameOf: ((code: string | null) => string) | null;
};

/** What was changed after a month was closed, each with its day. */
export function CorrectionsTable({ corrections, nameOf }: Props) {
  const t = useTexts(texts);
  const language = useLanguage();
  const words = monthTableWords[language];
  const change = (after: number | 'suppressed', before: number | 'suppressed') =>
    (after === 'suppressed' || before === 'suppressed' ? 'suppressed' : after - before);
  return (
    <div className={styles.scroll} role="region" aria-label={t.corrections} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {[t.dated, nameOf === null ? words.month : words.municipality, t.reason].map((head, at) => (
              <th key={head} scope="col" className={at === 0 ? undefined : styles.start}>{head}</th>
            ))}
            {[t.ownChange, t.billedChange].map((head) => <th key={head} scope="col">{head}</th>)}
          </tr>
        </thead>
        <tbody>
          {corrections.map((each) => (
            <tr key={`${each.month} ${each.fileId} ${each.factId} ${each.municipality} ${each.reason}`}>
              <th scope="row">{formatDate(each.dated)}</th>
              <td className={styles.start}>{nameOf === null ? capitalised(formatMonth(each.month, language)) : nameOf(each.municipality)}</td>
              <td className={styles.start}>{t[reasonTexts[each.reason]]}</td>
              <td><ToldMoney cents={change(each.ownAfter, each.ownBefore)} why={t.eurosHidden} /></td>
              <td><ToldMoney cents={change(each.billedAfter, each.billedBefore)} why={t.eurosHidden} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
