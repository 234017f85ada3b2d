import type { Comparison, Target } from '@kohtaanto/office/indicators/comparison-contract.ts';
import type { IndicatorAnswer } from '@kohtaanto/office/indicators/contract.ts';
import { formatDate, formatMonth } from '@kohtaanto/words/dates.ts';
import { countryText, isMet, periodText, targetText, withUnit } from '@kohtaanto/words/indicators/comparison-words.ts';
import { targetSource } from '@kohtaanto/words/indicators/target-sources.ts';
import { formatChange } from '@kohtaanto/words/numbers.ts';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { dashboardTexts } from './dashboard-texts.ts';
import { decimalsOf } from './figure-format.ts';
import { texts } from './indicator-texts.ts';
import { ShownValue } from './shown-value.tsx';
import { TakeBackDialog, TargetDialog } from './target-dialog.tsx';
import styles from './indicators.module.css';

export type ComparisonCardProps = {
  readonly answer: IndicatorAnswer;
  readonly comparison: Comparison;
  /** The editor is open already: one came here to decide. */
  readonly deciding: boolean;
  readonly onDecided: () => void;
};

/** The figure beside everything it can be set against, and the decisions of what is wanted of it. */
export function ComparisonCard({ answer, comparison, deciding, onDecided }: ComparisonCardProps) {
  const t = useTexts(dashboardTexts);
  const [open, setOpen] = useState<'set' | 'take-back' | null>(deciding && comparison.maySet ? 'set' : null);
  const { today } = useSession();
  const { target, maySet, decisions } = comparison;
  const [newest] = decisions;
  // What has ended, or has been taken back already, stays as it was.
  const holding = newest !== undefined && newest.value !== null && (newest.until === null || newest.until >= today.slice(0, 7)) ? newest : null;
  const close = () => {
    setOpen(null);
    onDecided();
  };
  return (
    <Card title={t.comparison} actions={maySet && <Button size="small" onClick={() => setOpen('set')}>{t.setTarget}</Button>}>
      <ComparisonTable answer={answer} comparison={comparison} />
      {decisions.length > 0 && (
        <details className={styles.more}>
          <summary>{t.decisions} ({decisions.length})</summary>
          <ul className={styles.list}>
            {decisions.map((each) => <DecisionRow key={each.targetId} answer={answer} target={each} />)}
          </ul>
          {maySet && holding !== null && <Button variant="text" size="small" onClick={() => setOpen('take-back')}>{t.takeBack}</Button>}
        </details>
      )}
      {open === 'set' && <TargetDialog answer={answer} before={target} onClose={close} />}
      {open === 'take-back' && holding !== null && <TakeBackDialog target={holding} onClose={close} />}
    </Card>
  );
}

type TableProps = Pick<ComparisonCardProps, 'answer' | 'comparison'>;

function ComparisonTable({ answer, comparison: { country, target } }: TableProps) {
  const t = useTexts(dashboardTexts);
  const s = useTexts(texts);
  const language = useLanguage();
  const { definition, total, whole, place, area } = answer;
  const shown = (value: IndicatorAnswer['total']['value']) => (
    typeof value === 'number' ? withUnit(definition, value, language) : <ShownValue definition={definition} value={value} />);
  const difference = (other: IndicatorAnswer['total']['value'] | undefined) => (
    typeof other === 'number' && typeof total.value === 'number'
      ? formatChange(total.value - other, language, decimalsOf(definition)) : null);
  const comparable = definition.denominator !== null || definition.unit === 'days';
  return (
    <div className={styles.scroll} role="group" aria-label={t.comparison} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr><th scope="col"><span className={styles.spoken}>{s.name}</span></th><th scope="col">{t.figure}</th><th scope="col">{t.difference}</th></tr>
        </thead>
        <tbody>
          <Row name={`${place?.name[language] ?? area[language]}, ${formatMonth(answer.month, language)}`} value={<b>{shown(total.value)}</b>} />
          <Row
            name={t.yearEarlier(formatMonth(answer.yearEarlier, language))} value={shown(total.before.value)}
            difference={difference(total.before.value)}
          />
          {whole !== null && <Row name={s.wholeArea} value={shown(whole.value)} difference={comparable ? difference(whole.value) : null} />}
          {country === null ? <Row name={t.country} value={<span className={styles.faint}>{t.countryNotImported}</span>} /> : (
            <Row
              name={(country.changePercent === null ? t.countryOf : t.countryChangeOf)(formatMonth(country.period, language))}
              value={countryText(definition, country, language)}
              difference={country.sameMonth ? difference(country.value ?? undefined) : <span className={styles.faint}>{t.otherMonth}</span>}
            />
          )}
          {target === null || target.value === null ? <Row name={t.target} value={<span className={styles.faint}>{t.noTargetYet}</span>} /> : (
            <Row
              name={`${t.target}, ${target.direction === 'at-least' ? t.atLeast : t.atMost}`}
              value={targetText(definition, target.value, language)}
              difference={(
                <span className={typeof total.value !== 'number' ? undefined : isMet(total.value, target) ? styles.better : styles.worse}>
                  {difference(target.value)}
                  <span className={styles.spoken}>
                    {typeof total.value === 'number' && `, ${isMet(total.value, target) ? t.reached : t.missed}`}
                  </span>
                </span>
              )}
            />
          )}
        </tbody>
      </table>
      {country !== null && <p className="hint">{t.nationalSource(country.source)}</p>}
      {target !== null && <p className="hint">{t.target}: {targetSource(target.source, language)}</p>}
    </div>
  );
}

function Row({ name, value, difference }: { readonly name: string; readonly value: ReactNode; readonly difference?: ReactNode }) {
  return <tr><th scope="row" className={styles.longName}>{name}</th><td>{value}</td><td>{difference}</td></tr>;
}

function DecisionRow({ answer, target }: { readonly answer: IndicatorAnswer; readonly target: Target }) {
  const t = useTexts(dashboardTexts);
  const language = useLanguage();
  const { value, direction, source, setBy, setAt } = target;
  const what = value === null ? t.taken
    : `${direction === 'at-least' ? t.atLeast : t.atMost} ${targetText(answer.definition, value, language)}`;
  return (
    <li>
      <div>
        <b>{what}</b> <span className={styles.ownMonth}>{periodText(target, language)}</span>
        <p>{targetSource(source, language)}</p>
        <p>{setBy === null ? t.fromAreaData : t.setByOn(setBy, formatDate(setAt))}</p>
      </div>
    </li>
  );
}
