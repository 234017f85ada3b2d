import type { StartUpCase } from '@kohtaanto/office/start-ups/contract.ts';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { formatDate, formatMonth } from '@kohtaanto/words/dates.ts';
import { amountText, formatCents, formatWholeEuros, sumOf } from '@kohtaanto/words/money.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { KeyValue } from '../design/key-value.tsx';
import { startUpTexts } from './start-up-texts.ts';
import styles from './start-ups.module.css';

/** How long the grant lasts and what each month pays, with the day's amount it is counted from. */
export function GrantCard({ of }: { readonly of: StartUpCase }) {
  const t = useTexts(startUpTexts);
  const language = useLanguage();
  if (of.grants.length === 0) return <Card title={t.grant}><p className="reading">{t.noGrant}</p></Card>;
  const days = (from: string, last: string) => `${formatDate(from)}–${formatDate(last)}`;
  return (
    <Card title={t.grant} sub={formatCents(sumOf(of.pay.map(({ paid }) => paid)), language)}>
      <KeyValue labelWidth="190px" items={[
        ...of.grants.map((each) => ({ label: each.extension ? t.extension(each.months) : t.firstStretch(each.months), value: days(each.from, each.last) })),
        ...of.interruptions.map((each) => ({ label: t.rests, value: days(each.from, each.last) })),
        { label: t.left, value: t.months(of.monthsLeft) },
      ]} />
      <PayTable pay={of.pay} />
      <p className={styles.foot}>{t.payNote}{of.pay.some(({ rates }) => rates.some(({ certain }) => !certain)) && ` ${t.rateOpen}`}</p>
    </Card>
  );
}

function PayTable({ pay }: Pick<StartUpCase, 'pay'>) {
  const t = useTexts(startUpTexts);
  const language = useLanguage();
  const say = (amount: number) => amountText(cents(amount), language);
  const deducted = sumOf(pay.map((month) => month.deducted));
  return (
    <table className={styles.pay}>
      <thead>
        <tr><th scope="col">{t.month}</th><th scope="col">{t.days}</th><th scope="col">{t.rate}</th><th scope="col">{t.deducted}</th><th scope="col">{t.paid}</th></tr>
      </thead>
      <tbody>
        {pay.map((month) => (
          <tr key={month.month}>
            <th scope="row">{formatMonth(month.month, language)}</th><td>{month.days}</td><td>{month.rates.map((rate) => say(rate.cents)).join(' / ')}</td>
            <td>{month.deducted === 0 ? '–' : say(month.deducted)}</td><td>{say(month.paid)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t.total}</th><td>{pay.reduce((sum, { days }) => sum + days, 0)}</td><td />
          <td>{deducted === 0 ? '–' : say(deducted)}</td><td>{say(sumOf(pay.map(({ paid }) => paid)))}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** What has been told of small aid within the years that count, and whether this grant still fits. */
export function SmallAidCard({ of: { smallAid } }: { readonly of: StartUpCase }) {
  const t = useTexts(startUpTexts);
  const language = useLanguage();
  const say = (amount: number) => formatCents(cents(amount), language);
  return (
    <Card title={t.smallAid} sub={t.smallAidSub(formatDate(smallAid.since))}>
      <table className={styles.pay}>
        <tbody>
          {smallAid.declared.map((aid, at) => (
            <tr key={at}><th scope="row">{aid.note} <span className={styles.quiet}>{formatDate(aid.on)}</span></th><td>{say(aid.cents)}</td></tr>
          ))}
          <tr><th scope="row">{t.declared}</th><td>{say(smallAid.counted)}</td></tr>
          <tr><th scope="row">{t.wanted}</th><td>{say(smallAid.wanted)}</td></tr>
        </tbody>
        <tfoot><tr><th scope="row">{t.ceiling}</th><td>{formatWholeEuros(cents(smallAid.ceiling), language)}</td></tr></tfoot>
      </table>
      <p className={styles.foot}>{t.smallAidNote(smallAid.regulation)}</p>
    </Card>
  );
}
