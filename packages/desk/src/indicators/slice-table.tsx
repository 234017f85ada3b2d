import type { IndicatorAnswer, IndicatorFigure } from '@kohtaanto/office/indicators/contract.ts';
import { formatMonth } from '@kohtaanto/words/dates.ts';
import { partName, wayTitle, wayWord } from '@kohtaanto/words/indicators/part-names.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { usePhone } from '../design/use-phone.ts';
import { texts } from './indicator-texts.ts';
import { FewNote, ShownChange, ShownFigure, ShownValue } from './shown-value.tsx';
import styles from './indicators.module.css';

/** The figure part by part, with what it is worked out from; hidden ones in words. */
export function SliceTable({ answer }: { readonly answer: IndicatorAnswer }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { definition, by, rows, total, whole } = answer;
  const title = by === null ? t.total : wayTitle(by, language);
  const nameOf = (code: string, name: IndicatorAnswer['rows'][number]['name']) => name?.[language] ?? partName(by ?? '', code, language);
  const phone = usePhone();
  const both = definition.denominator !== null;
  // On a phone the counts of a ratio stand under its name.
  const ratio = both && !phone;
  const count = { ...definition, unit: 'persons' };
  const cells = (figure: IndicatorFigure) => (
    <>
      {ratio && <td><ShownValue definition={count} value={figure.numerator} /></td>}
      {ratio && <td><ShownValue definition={count} value={figure.denominator} /></td>}
      <td><ShownFigure definition={definition} figure={figure.before} /></td>
      <td><b><ShownFigure definition={definition} figure={figure} /></b></td>
      <td><ShownChange definition={definition} value={figure.change} /></td>
    </>
  );
  const under = ({ numerator, denominator }: IndicatorFigure) => (both && phone && (
    <span className={styles.counts}>
      <ShownValue definition={count} value={numerator} /> / <ShownValue definition={count} value={denominator} />
    </span>
  ));
  return (
    <Card title={title} sub={formatMonth(answer.month, language)}>
      <div className={styles.scroll} role="group" aria-label={title} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{wayWord(by ?? 'municipality', language)}</th>
              {ratio && <th scope="col">{t.numerator}</th>}
              {ratio && <th scope="col">{t.denominator}</th>}
              <th scope="col">{formatMonth(answer.yearEarlier, language)}</th>
              <th scope="col">{formatMonth(answer.month, language)}</th>
              <th scope="col">{t.change}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => <tr key={row.code}><th scope="row">{nameOf(row.code, row.name)}{under(row)}</th>{cells(row)}</tr>)}
            <tr className={styles.strong}><th scope="row">{answer.place?.name[language] ?? t.area}{under(total)}</th>{cells(total)}</tr>
            {whole !== null && <tr><th scope="row">{t.wholeArea}{under(whole)}</th>{cells(whole)}</tr>}
          </tbody>
        </table>
      </div>
      <FewNote answers={[answer]} />
      {by !== null && by !== 'municipality' && rows.some(({ value }) => value === 'suppressed')
        && <p className={styles.filling}>{t.groupsHidden(answer.threshold)}</p>}
    </Card>
  );
}
