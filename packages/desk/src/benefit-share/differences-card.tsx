import { benefitNames } from '@kohtaanto/words/benefit-share/benefit-words.ts';
import { differenceSentence } from '@kohtaanto/words/benefit-share/difference-words.ts';
import { formatPeriodDays } from '@kohtaanto/words/dates.ts';
import { formatCents, sumOf } from '@kohtaanto/words/money.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { apiQuery } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Money } from '../money/money-cell.tsx';
import { Card } from '../design/card.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Problem } from '../design/problem.tsx';
import { texts } from './share-texts.ts';
import { WhyDrawer } from './why-drawer.tsx';
import styles from './share.module.css';

type Row = Answer<'GET /api/benefit-share/months/:month/differences'>['rows'][number];
/** `ofMonth`: what the month's table says that the bill is more than our own reckoning. */
type Props = { readonly month: string; readonly ofMonth: number; readonly nameOf: (code: string | null) => string; readonly mayEnter: boolean };

/** Lines of the bill that are not what we reckon, each with its reasons and the way to its cents. */
export function DifferencesCard({ month, ofMonth, nameOf, mayEnter }: Props) {
  const t = useTexts(texts);
  const language = useLanguage();
  const [asked, setAsked] = useState<number | null>(null);
  const { data, error } = useQuery(apiQuery('GET /api/benefit-share/months/:month/differences', { params: { month } }));
  if (error !== null) return <Card title={t.differences}><Problem error={error} /></Card>;
  if (data === undefined) return <Card title={t.differences}><LoadingRows rows={4} what={t.loading} /></Card>;
  const say = (count: number) => formatNumber(count, language);
  return (
    <Card title={t.differences} sub={t.differencesSub(say(data.rows.length), say(data.compared))}>
      {data.rows.length === 0 ? <p className="reading">{t.noDifferences}</p> : (
        <div className={styles.scroll} role="region" aria-label={t.differences} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t.person}</th><th scope="col" className={styles.start}>{t.days}</th><th scope="col" className={styles.start}>{t.reason}</th>
                <th scope="col">{t.own}</th><th scope="col">{t.billed}</th><th scope="col">{t.difference}</th>
              </tr>
            </thead>
            <tbody>{data.rows.map((row) => <Difference key={row.paymentId} row={row} nameOf={nameOf} onWhy={() => setAsked(row.paymentId)} />)}</tbody>
          </table>
        </div>
      )}
      {(data.rows.length > 0 || ofMonth !== 0) && <ToTheTable rows={data.rows} ofMonth={ofMonth} />}
      {asked !== null && <WhyDrawer paymentId={asked} nameOf={nameOf} mayEnter={mayEnter} onClose={() => setAsked(null)} />}
    </Card>
  );
}

/** From these lines to the month's difference, so that both can be believed. */
function ToTheTable({ rows, ofMonth }: { readonly rows: readonly Row[]; readonly ofMonth: number }) {
  const t = useTexts(texts);
  const listed = rows.reduce((sum, row) => sum + row.difference, 0);
  const elsewhere = rows.reduce((sum, row) => sum + row.ownElsewhere, 0);
  const rest = ofMonth - listed + elsewhere;
  const steps = [
    { name: t.ofLines, cents: listed }, { name: t.ofElsewhere, cents: -elsewhere }, { name: t.ofRest, cents: rest },
  ].filter(({ cents }, at) => at === 0 || cents !== 0);
  return (
    <div className={styles.scroll} role="region" aria-label={t.toTheTable} tabIndex={0}>
      <p className={styles.part}>{t.toTheTable}</p>
      <table className={styles.table}>
        <tbody>
          {steps.map(({ name, cents }) => <tr key={name}><th scope="row">{name}</th><td><Money cents={cents} /></td></tr>)}
          <tr className={styles.strong}><th scope="row">{t.ofMonthTable}</th><td><Money cents={ofMonth} /></td></tr>
        </tbody>
      </table>
    </div>
  );
}

type RowProps = { readonly row: Row; readonly nameOf: Props['nameOf']; readonly onWhy: () => void };

function Difference({ row, nameOf, onWhy }: RowProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <tr>
      <th scope="row">
        {row.personId === null ? row.row : (
          <Link to="/persons/$personId" params={{ personId: row.personId }} className={styles.name}>{row.name ?? t.protectedPerson}</Link>
        )}
      </th>
      <td className={styles.start}>
        {formatPeriodDays(row.start, row.lastDay, language)}<span className={styles.aside}>{benefitNames[row.benefit][language]}, {nameOf(row.municipality)}</span>
      </td>
      <td className={styles.start}>{row.reasons.map((reason) => differenceSentence(reason, nameOf, language)).join(' ')}</td>
      <td>
        <button type="button" className={styles.cent} onClick={onWhy} title={t.why}><Money cents={row.own} /></button>
        {row.ownElsewhere !== 0 && <span className={`${styles.aside} ${styles.whole}`}>{t.elsewhere(formatCents(sumOf([row.ownElsewhere]), language))}</span>}
      </td>
      <td><Money cents={row.billed} /></td>
      <td><Money cents={row.difference} /></td>
    </tr>
  );
}
