import { monthTableWords } from '@kohtaanto/words/benefit-share/month-table-words.ts';
import { formatMonth } from '@kohtaanto/words/dates.ts';
import { formatCents, sumOf } from '@kohtaanto/words/money.ts';
import { capitalised, formatNumber } from '@kohtaanto/words/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { HiddenCell } from '../design/hidden-cell.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { CopyButton } from '../money/copy-button.tsx';
import { CorrectionsTable } from './corrections-table.tsx';
import { ShareTabs } from './share-tabs.tsx';
import { texts } from './share-texts.ts';
import { ToldMoney } from './told-money.tsx';
import styles from './share.module.css';

type Own = Answer<'GET /api/benefit-share/own'>;
type OwnMonth = Own['months'][number];

/** A municipality's own bill, month by month, as it was told: steps, cents beside Kela's, corrections; no person. */
export function OwnSharePage() {
  const t = useTexts(texts);
  const language = useLanguage();
  const { data, error } = useQuery(apiQuery('GET /api/benefit-share/own', {}));
  if (error !== null) return <Page headline={t.ownTitle}><ShareTabs /><Problem error={error} /></Page>;
  if (data === undefined) return <Page headline={t.ownTitle}><ShareTabs /><Card><LoadingRows rows={8} what={t.loading} /></Card></Page>;
  const [newest] = data.months;
  const name = data.name?.[language] ?? '';
  if (newest === undefined) {
    return <Page headline={t.ownTitle}><ShareTabs /><Card><EmptyState sentence={t.ownNone} next={t.ownNoneNext} /></Card></Page>;
  }
  const { own, billed, difference } = newest.told;
  const money = (cents: number) => formatCents(sumOf([cents]), language);
  const month = capitalised(formatMonth(newest.month, language));
  // A file without billed sums has no bill: then there is our own reckoning alone.
  const headline = own === 'suppressed' || billed === 'suppressed' ? t.ownHidden(name, month)
    : billed === 0 ? t.ownReckoned(month, name, money(own)) : t.ownHeadline(month, name, money(billed));
  const corrections = data.months.flatMap((each) => each.corrections);
  return (
    <Page
      headline={headline} title={t.ownTitle}
      sub={difference === 'suppressed' ? t.ownHiddenSub : difference === 0 ? t.agrees : difference > 0 ? t.billedMore(money(difference)) : t.billedLess(money(-difference))}
    >
      <ShareTabs />
      <MonthsCard months={data.months} name={name} />
      {corrections.length > 0 && (
        <Card title={t.corrections} sub={t.correctionsSub}><CorrectionsTable corrections={corrections} nameOf={null} /></Card>
      )}
    </Page>
  );
}

function MonthsCard({ months, name }: { readonly months: readonly OwnMonth[]; readonly name: string }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const words = monthTableWords[language];
  const steps = stepsOf(months);
  const plain = (told: number | 'suppressed') => (told === 'suppressed' ? '' : String(told));
  const euros = (told: number | 'suppressed') => (told === 'suppressed' ? '' : told);
  const heads = [words.month, words.persons, ...steps.map((step) => words.daysAt(step)), words.own, words.billed, words.difference];
  const copied = () => [heads, ...months.map(({ month, told }) => [
    formatMonth(month, language), plain(told.persons), ...steps.map((step) => plain(told.steps[step]?.days ?? 0)),
    euros(told.own), euros(told.billed), euros(told.difference),
  ])];
  return (
    <Card title={t.ownMonths(name)} sub={t.ownMonthsSub}>
      <div className={styles.scroll} role="region" aria-label={t.ownMonths(name)} tabIndex={0}>
        <table className={styles.table}>
          <thead><tr>{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
          <tbody>
            {months.map(({ month, told }) => (
              <tr key={month}>
                <th scope="row">{capitalised(formatMonth(month, language))}</th>
                <td><Count value={told.persons} /></td>
                {steps.map((step) => <td key={step}><Count value={told.steps[step]?.days ?? 0} /></td>)}
                {[told.own, told.billed, told.difference].map((cents, at) => (
                  <td key={heads.at(at - 3)}><ToldMoney cents={cents} why={t.eurosHidden} /></td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={`${styles.links} ${styles.noPrint}`}>
        <CopyButton rows={copied} />
        <a href="/api/benefit-share/own/table?form=csv" download>{t.csv}</a>
        <a href="/api/benefit-share/own/table?form=xlsx" download>{t.xlsx}</a>
        <Button variant="text" size="small" onClick={() => window.print()}>{t.print}</Button>
      </div>
    </Card>
  );
}

function Count({ value }: { readonly value: number | 'suppressed' }) {
  const language = useLanguage();
  return value === 'suppressed' ? <HiddenCell /> : <>{formatNumber(value, language)}</>;
}

function stepsOf(months: readonly OwnMonth[]): readonly string[] {
  return [...new Set(months.flatMap(({ told }) => Object.keys(told.steps)))]
    .toSorted((a, b) => (a === 'free' ? 1 : b === 'free' ? -1 : Number(a) - Number(b)));
}
