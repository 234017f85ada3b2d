import { addDays, formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { formatDayYear } from '@kohtaanto/words/dates.ts';
import { formatNumber, formatPercent } from '@kohtaanto/words/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { apiQuery } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { HiddenCell } from '../design/hidden-cell.tsx';
import { FirstRows } from '../design/first-rows.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Problem } from '../design/problem.tsx';
import { Select } from '../design/select.tsx';
import { Tag } from '../design/tag.tsx';
import { texts } from './share-texts.ts';
import styles from './share.module.css';

type Warning = Answer<'GET /api/benefit-share/warnings'>['warnings'][number];
/** The nearest are what one acts on. */
const FIRST = 25;
const parts = ['everybody', 'near', 'under30', 'overThousand', 'sixty'] as const;
type Part = (typeof parts)[number];
const isOf: Readonly<Record<Part, (warning: Warning, until: string) => boolean>> = {
  everybody: () => true, near: ({ next }, until) => next !== null && next.on <= until, under30: ({ under30 }) => under30, overThousand: ({ overThousand }) => overThousand, sixty: ({ sixty }) => sixty,
};

/** Who reaches the next step soon, for those whose work is with persons: the nearest first. */
export function WarningsCard({ weeks, nameOf }: { readonly weeks: number; readonly nameOf: (code: string | null) => string }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { today } = useSession();
  const [part, setPart] = useState<Part>('everybody');
  const { data, error } = useQuery(apiQuery('GET /api/benefit-share/warnings', { query: { weeks } }));
  if (error !== null) return <Card title={t.warnings}><Problem error={error} /></Card>;
  if (data === undefined) return <Card title={t.warnings}><LoadingRows rows={6} what={t.loading} /></Card>;
  const until = formatIso(addDays(plainDate(today), weeks * 7));
  const of = (one: Part) => data.warnings.filter((warning) => isOf[one](warning, until));
  const rows = of(part);
  const count = (one: Part) => formatNumber(of(one).length, language);
  return (
    <Card title={t.warnings} sub={t.warningsSub(weeks, formatNumber(data.warnings.length, language), count('near'))}>
      <div className={`${styles.acts} ${styles.noPrint}`}>
        <Select
          label={t.show} hideLabel value={part} options={parts.map((one) => ({ value: one, label: `${t[one]} (${count(one)})` }))}
          onChange={(chosen) => setPart(parts.find((one) => one === chosen) ?? 'everybody')}
        />
      </div>
      {rows.length === 0 ? <p className="reading">{t.noWarnings}</p> : (
        <FirstRows rows={rows} first={FIRST}>{(shown) => <div className={styles.scroll} role="region" aria-label={t.warnings} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t.person}</th><th scope="col" className={styles.start}>{t.coach}</th><th scope="col">{t.paidSoFar}</th>
                <th scope="col">{t.nowAt}</th><th scope="col" className={styles.start}>{t.nextStep}</th>
              </tr>
            </thead>
            <tbody>{shown.map((row) => <WarningRow key={row.personId} row={row} nameOf={nameOf} />)}</tbody>
          </table>
        </div>}</FirstRows>
      )}
    </Card>
  );
}

function WarningRow({ row, nameOf }: { readonly row: Warning; readonly nameOf: (code: string | null) => string }) {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <tr>
      <th scope="row">
        <Link to="/persons/$personId" params={{ personId: row.personId }} className={styles.name}>{row.name ?? t.protectedPerson}</Link>
        <span className={styles.tags}>
          {row.under30 && <Tag>{t.under30}</Tag>}{row.overThousand && <Tag>{t.overThousand}</Tag>}{row.sixty && <Tag>{t.sixty}</Tag>}
        </span>
        <span className={styles.aside}>{nameOf(row.municipality)}</span>
      </th>
      <td className={styles.start}>{row.coach ?? t.nobody}</td>
      <td>{formatNumber(row.paid, language)}</td>
      <td>{formatPercent(row.percent, language, 0)}</td>
      <td className={styles.start}>
        {row.next === null ? '' : `${formatPercent(row.next.percent, language, 0)} · ${formatDayYear(row.next.on, language)}`}
      </td>
    </tr>
  );
}

type Soon = Answer<'GET /api/benefit-share'>['soon'];

/** The same as numbers, for those who do not see persons. */
export function SoonCard({ soon, weeks }: { readonly soon: Soon; readonly weeks: number }) {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <Card title={t.soon} sub={t.soonSub(weeks)}>
      <table className={styles.table}>
        <tbody>
          {soon.map(({ code, name, soon: count }) => (
            <tr key={code}>
              <th scope="row">{name?.[language] ?? code}</th>
              <td>{count === 'suppressed' ? <HiddenCell /> : formatNumber(count, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
