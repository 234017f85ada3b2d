import type { BillForecast } from '@kohtaanto/office/benefit-share/contract.ts';
import { formatMonth } from '@kohtaanto/words/dates.ts';
import { formatWholeEuros, sumOf } from '@kohtaanto/words/money.ts';
import { formatNumber, formatPercent } from '@kohtaanto/words/numbers.ts';
import { useState } from 'react';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { HiddenCell } from '../design/hidden-cell.tsx';
import { Select } from '../design/select.tsx';
import { CopyButton } from '../money/copy-button.tsx';
import { texts } from './bill-texts.ts';
import styles from './share.module.css';

type Chosen = NonNullable<BillForecast['chosen']>;
type Told = number | 'suppressed';

/** On which step of the ladder the coming days stand, in euros or in person-days. */
export function BillStepsCard({ chosen }: { readonly chosen: Chosen }) {
  const t = useTexts(texts);
  const language = useLanguage();
  // Euros by step are told of a municipality only to those whose work is with persons.
  const hasEuros = chosen.months.some(({ steps }) => steps.some(({ percent, cents }) => percent > 0 && cents !== 'suppressed'));
  const [wished, setUnit] = useState<'cents' | 'days'>('cents');
  const unit = hasEuros ? wished : 'days';
  const percents = [...new Set(chosen.months.flatMap(({ steps }) => steps.map(({ percent }) => percent)))]
    // The first step costs a municipality nothing: it has days and no euros.
    .filter((percent) => unit === 'days' || percent > 0).toSorted((a, b) => a - b);
  const say = (told: Told) => {
    if (told === 'suppressed') return <HiddenCell />;
    return unit === 'cents' ? formatWholeEuros(sumOf([told]), language) : formatNumber(told, language);
  };
  const heads = [t.month, ...percents.map((percent) => formatPercent(percent, language, 0)), t.together];
  const rows = chosen.months.map((month) => ({
    month: formatMonth(month.month, language),
    cells: [...percents.map((percent): Told => month.steps.find((step) => step.percent === percent)?.[unit] ?? 0), unit === 'cents' ? month.point : month.days],
  }));
  const copied = () => [heads, ...rows.map(({ month, cells }) => [
    month, ...cells.map((told) => (told === 'suppressed' ? '' : unit === 'cents' ? told : String(told))),
  ])];
  return (
    <Card
      title={t.bySteps} sub={hasEuros ? t.byStepsSub : t.byStepsDaysSub}
      actions={hasEuros && (
        <Select
          label={t.show} hideLabel value={unit} onChange={(next) => setUnit(next === 'days' ? 'days' : 'cents')}
          options={[{ value: 'cents', label: t.inEuros }, { value: 'days', label: t.inDays }]}
        />
      )}
    >
      <div className={styles.scroll} role="region" aria-label={t.bySteps} tabIndex={0}>
        <table className={styles.table}>
          <thead><tr>{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
          <tbody>
            {rows.map(({ month, cells }) => (
              <tr key={month}>
                <th scope="row">{month}</th>
                {cells.map((told, at) => <td key={heads[at + 1]}>{say(told)}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={`${styles.links} ${styles.noPrint}`}><CopyButton rows={copied} /></div>
    </Card>
  );
}
