import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { apiQuery } from '../app/api.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import type { CopiedCell } from '../money/copy-table.ts';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { Segmented } from '../design/segmented.tsx';
import { MoneyTabs } from '../money/money-tabs.tsx';
import type { StaffYears } from './answers.ts';
import { readStaffSearch } from './budget-search.ts';
import type { Division } from './budget-search.ts';
import { BudgetTabs, YearChoice } from './budget-tabs.tsx';
import { texts } from './budget-texts.ts';
import { exact, whole, yearsText } from './money.ts';
import { StaffYearsDialog } from './staff-years-dialog.tsx';
import { TableTools } from './table-tools.tsx';
import styles from './budget.module.css';


/** Person-years and cost by task, municipality or customer group, and where they come from (FIN-5). */
export function StaffYearsPage() {
  const t = useTexts(texts);
  const language = useLanguage();
  const { today } = useSession();
  const { year = Number(today.slice(0, 4)), by = 'municipality' } = readStaffSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const [adding, setAdding] = useState(false);
  const { data, error } = useQuery(apiQuery('GET /api/budget/:year/staff-years', { params: { year }, query: { by } }));
  const go = (search: { year: number; by: Division }) => void navigate({ to: '/money/budget/staff-years', search });
  if (error !== null) return <Page headline={t.staffYears}><MoneyTabs value="budget" /><Problem error={error} /></Page>;
  if (data === undefined) {
    return <Page headline={t.staffYears}><MoneyTabs value="budget" /><Card><LoadingRows rows={10} what={t.loading} /></Card></Page>;
  }
  const add = data.mayEdit ? <Button variant="primary" onClick={() => setAdding(true)}>{t.addYears}</Button> : undefined;
  const isEmpty = data.rows.length === 0;
  return (
    <Page
      title={t.staffYears} headline={isEmpty ? t.noYears : t.yearsHeadline(yearsText(data.total.hundredths, language), whole(data.total.cost, language))}
      sub={data.kind === null || data.ofYear === null ? undefined : t.yearsAre(t[data.kind], data.ofYear)}
      actions={<>{add}<Button onClick={() => window.print()}>{t.print}</Button></>}
    >
      <MoneyTabs value="budget" />
      <div className={styles.tools}>
        <BudgetTabs value="staff-years" year={year} />
        <YearChoice year={year} years={[Number(today.slice(0, 4))]} onChange={(chosen) => go({ year: chosen, by })} />
        <Segmented
          label={t.by} value={by} onChange={(chosen) => go({ year, by: chosen })}
          options={[{ value: 'municipality', label: t.municipality }, { value: 'task', label: t.task }, { value: 'group', label: t.group }]}
        />
      </div>
      {isEmpty ? <Card><EmptyState sentence={t.noYears} next={data.mayEdit ? t.noYearsNext : undefined} /></Card> : <TableCard found={data} />}
      {data.made.length > 0 && <MadeCard found={data} />}
      {adding && <StaffYearsDialog found={data} onClose={() => setAdding(false)} />}
    </Page>
  );
}

function TableCard({ found }: { readonly found: StaffYears }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { rows, total, by, year } = found;
  const head = t[by];
  const nameOf = (row: StaffYears['rows'][number]) => row.name?.[language] ?? row.code ?? t.unplaced;
  const copied = (): readonly (readonly CopiedCell[])[] => [
    [head, t.years, t.direct, t.shared, t.cost, t.perYear],
    ...rows.map((row): CopiedCell[] => [nameOf(row), row.hundredths, row.direct, row.shared, row.cost, row.perYear ?? '']),
    [t.total, total.hundredths, '', '', total.cost, total.perYear ?? ''],
  ];
  return (
    <Card title={t.staffYears} actions={<TableTools year={year} table="staff-years" by={by} rows={copied} />}>
      <div className={styles.scroll} role="region" aria-label={t.staffYears} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>{[head, t.years, t.direct, t.shared, t.cost, t.perYear].map((each) => <th key={each} scope="col">{each}</th>)}</tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.code ?? ''}>
                <th scope="row">{nameOf(row)}</th>
                <td>{yearsText(row.hundredths, language)}</td>
                {[row.direct, row.shared, row.cost].map((amount, at) => <td key={at}>{exact(amount, language)}</td>)}
                <td>{row.perYear === null ? t.dash : exact(row.perYear, language)}</td>
              </tr>
            ))}
            <tr className={styles.strong}>
              <th scope="row">{t.total}</th>
              <td>{yearsText(total.hundredths, language)}</td><td /><td /><td>{exact(total.cost, language)}</td>
              <td>{total.perYear === null ? t.dash : exact(total.perYear, language)}</td>
            </tr>
          </tbody>
        </table>
      </div>
      <p className={styles.note}>{found.own === null ? t.sharedHow : t.ownSharedHow}</p>
    </Card>
  );
}

function MadeCard({ found: { made, tasks, municipalities, groups } }: { readonly found: StaffYears }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const place = (row: StaffYears['made'][number]) => [
    municipalities.find(({ code }) => code === row.municipality), tasks.find(({ code }) => code === row.task), groups.find(({ code }) => code === row.group),
  ].flatMap((each) => (each === undefined ? [] : [each.name[language]]));
  return (
    <Card title={t.madeOf}>
      <div className={styles.scroll} role="region" aria-label={t.madeOf} tabIndex={0}>
        <table className={styles.table}>
          <thead><tr><th scope="col">{t.by}</th><th scope="col">{t.years}</th><th scope="col" className={styles.start}>{t.source}</th></tr></thead>
          <tbody>
            {made.map((row) => (
              <tr key={row.rowId}>
                <th scope="row">{[row.label, ...place(row)].filter((each) => each !== '').join(', ') || t.wholeArea}</th>
                <td>{yearsText(row.hundredths, language)}</td>
                <td className={styles.start}>{row.source}{row.setBy !== null && <span className={styles.aside}>{row.setBy}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
