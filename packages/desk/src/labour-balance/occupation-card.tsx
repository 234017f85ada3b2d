import type { BalanceFlow, OccupationMonths } from '@kohtaanto/office/labour-balance/contract.ts';
import { formatMonth, inMonth } from '@kohtaanto/words/dates.ts';
import { capitalised, formatNumber } from '@kohtaanto/words/numbers.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { RefObject } from 'react';
import { lazy, Suspense, useMemo } from 'react';
import { apiQuery } from '../app/api.ts';
import { readsVacancies, worksWithPersons } from '../app/nav-words.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { ButtonLink } from '../design/button-link.tsx';
import { Card } from '../design/card.tsx';
import { ChartFrame } from '../design/chart-frame.tsx';
import { HiddenCell } from '../design/hidden-cell.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Problem } from '../design/problem.tsx';
import { State } from './balance-table.tsx';
import { balanceTexts } from './balance-texts.ts';
import { groupName } from './group-name.ts';
import styles from './balance.module.css';

const SeekersAndPlaces = lazy(async () => ({ default: (await import('../registers/occupation-curves.tsx')).SeekersAndPlaces }));

/** One group: its months, its flows, and where those could go whom there are too many of. */
export function OccupationCard({ code, month, top }: { readonly code: string; readonly month: string; readonly top: RefObject<HTMLDivElement | null> }) {
  const t = useTexts(balanceTexts);
  const { data, error } = useQuery({ ...apiQuery('GET /api/labour-balance/:code', { params: { code }, query: { month } }), placeholderData: keepPreviousData, retry: false });
  if (error !== null) return <Card><Problem error={error} /></Card>;
  if (data === undefined) return <Card><LoadingRows rows={10} what={t.loading} /></Card>;
  return <div className={styles.stack}><div ref={top}><Trend of={data} /></div><Bridges of={data} /><Flows of={data} /></div>;
}

function Trend({ of: { code, name, months } }: { readonly of: OccupationMonths }) {
  const t = useTexts(balanceTexts);
  const language = useLanguage();
  const { roles } = useSession();
  const words = useMemo(() => ({ seekers: t.unemployed, places: t.placesShort }), [t]);
  const points = useMemo(() => months.map(({ month: period, seekers, places }) => ({ period, seekers, places, labourForce: null })), [months]);
  const called = groupName({ code, name }, language);
  const last = months.findLast(({ seekers }) => typeof seekers === 'number');
  const reading = typeof last?.seekers === 'number' ? t.trendReading(capitalised(inMonth(last.month, language)), formatNumber(last.seekers, language), formatNumber(last.places,
    language)) : called;
  return (
    <ChartFrame
      title={`${code} ${called}`} finding={`${called}. ${reading}`} reading={reading} source={t.own}
      actions={(
        <>
          {readsVacancies(roles) && <ButtonLink size="small" variant="text" to="/vacancies" search={{ isco: code }}>{t.toVacancies}</ButtonLink>}
          {worksWithPersons(roles) && <ButtonLink size="small" variant="text" to="/persons" search={{ coach: 'all', occupation: code }}>{t.toSeekers}</ButtonLink>}
        </>
      )}
      table={<MonthTable months={months} columns={['seekers', 'places']} />}
    >
      <Suspense fallback={<div className={styles.place} />}><SeekersAndPlaces points={points} words={words} language={language} /></Suspense>
    </ChartFrame>
  );
}

function Flows({ of: { months, hasFlows } }: { readonly of: OccupationMonths }) {
  const t = useTexts(balanceTexts);
  return (
    <Card title={t.flows} sub={t.flowsSub}>
      {!hasFlows && <p className="reading">{t.noFlows}</p>}
      <div className={styles.scroll} role="group" aria-label={t.flows} tabIndex={0}><MonthTable months={months} columns={hasFlows ? ['came', 'left', 'opened', 'filled'] : ['opened',
        'filled']} /></div>
    </Card>
  );
}

type FlowColumn = Exclude<keyof BalanceFlow, 'month'>;

function MonthTable({ months, columns }: { readonly months: readonly BalanceFlow[]; readonly columns: readonly FlowColumn[] }) {
  const t = useTexts(balanceTexts);
  const language = useLanguage();
  const heads: Readonly<Record<FlowColumn, string>> = { seekers: t.unemployed, places: t.places, came: t.came, left: t.left, opened: t.opened, filled: t.filled };
  const say = (value: BalanceFlow['seekers']) => (value === 'suppressed' ? <HiddenCell /> : value === null ? null : formatNumber(value, language));
  return (
    <table className={styles.table}>
      <thead><tr><th scope="col">{t.month}</th>{columns.map((column) => <th key={column} scope="col" className={styles.number}>{heads[column]}</th>)}</tr></thead>
      <tbody>
        {months.toReversed().map((each) => (
          <tr key={each.month}><th scope="row">{formatMonth(each.month, language)}</th>{columns.map((column) => <td key={column} className={styles.number}>{say(each[column])}</td>)}</tr>
        ))}
      </tbody>
    </table>
  );
}

/** The bridge between too many and too few: the nearest occupations where there is work. */
function Bridges({ of: { bridges } }: { readonly of: OccupationMonths }) {
  const t = useTexts(balanceTexts);
  const language = useLanguage();
  return (
    <Card title={t.bridges} sub={t.bridgesSub}>
      {bridges.length === 0 ? <p className="reading">{t.noBridges}</p> : (
        <ul className={styles.bridges}>
          {bridges.map(({ code, name, nearness, isKnownMove, side }) => (
            <li key={code}>
              <span><Link className={styles.link} to="/figures/balance" search={{ level: 4, code }}>{groupName({ code, name }, language)}</Link></span>
              <span className={styles.quiet}>
                {[t.near(formatNumber(nearness, language)), isKnownMove ? t.knownMove : null, typeof side.seekers === 'number'
                  ? `${formatNumber(side.seekers, language)} / ${formatNumber(side.places, language)}` : null]
                  .filter((text) => text !== null).join(' · ')}
              </span>
              {side.balance !== null && side.balance !== 'suppressed' && <State balance={side.balance} />}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
