import { formatMonth } from '@kohtaanto/words/dates.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { classNames } from '../design/class-names.ts';
import { CopyButton } from '../money/copy-button.tsx';
import { texts } from './cost-texts.ts';
import type { Year } from './cost-year.ts';
import { Money } from '../money/money-cell.tsx';
import styles from './costs.module.css';

/** Instalments down, municipalities across: both ways the sums are whole. */
export function PaymentsCard({ year }: { readonly year: Year }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { payments, scheme } = year;
  const settled = year.settlements.length > 0;
  const first = payments[0]?.payments ?? [];
  const monthOf = (month: number) => formatMonth(`${year.year}-${String(month).padStart(2, '0')}`, language);
  const amountAt = (municipality: string, number: number) =>
    payments.find((each) => each.municipality === municipality)?.payments.find((each) => each.number === number)?.cents ?? 0;
  const nameOf = (code: string) => scheme.municipalities.find((each) => each.code === code)?.name[language] ?? code;
  const heads = [t.instalment, ...payments.map(({ municipality }) => nameOf(municipality)), t.total];
  const sumAt = (number: number) => payments.reduce((sum, { municipality }) => sum + amountAt(municipality, number), 0);
  const copied = () => [heads, ...first.map(({ number, firstMonth }) => [
    monthOf(firstMonth), ...payments.map(({ municipality }) => amountAt(municipality, number)), sumAt(number),
  ])];
  return (
    <Card title={t.payments} sub={settled ? t.paymentsSettledSub : t.paymentsSub} actions={<CopyButton rows={copied} />}>
      <div className={styles.scroll} role="group" aria-label={t.payments} tabIndex={0}>
        <table className={styles.table}>
          <thead><tr>{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
          <tbody>
            {first.map(({ number, firstMonth, invoiced }) => (
              <tr key={number} className={classNames(invoiced && styles.done)}>
                <th scope="row">{monthOf(firstMonth)}{invoiced && <span className={styles.aside}>{t.invoiced}</span>}
                  {!invoiced && settled && <span className={styles.aside}>{t.notInvoiced}</span>}</th>
                {payments.map(({ municipality }) => <td key={municipality}><Money cents={amountAt(municipality, number)} /></td>)}
                <td className={styles.all}><Money cents={sumAt(number)} /></td>
              </tr>
            ))}
            <tr className={styles.strong}>
              <th scope="row">{t.total}</th>
              {payments.map(({ municipality, payments: own }) => (
                <td key={municipality}><Money cents={own.reduce((sum, each) => sum + each.cents, 0)} /></td>
              ))}
              <td className={styles.all}><Money cents={first.reduce((sum, { number }) => sum + sumAt(number), 0)} /></td>
            </tr>
          </tbody>
        </table>
      </div>
    </Card>
  );
}
