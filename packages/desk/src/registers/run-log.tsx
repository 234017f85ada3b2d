import type { RegisterRun } from '@kohtaanto/office/registers/contract.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { classNames } from '../design/class-names.ts';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Problem } from '../design/problem.tsx';
import { FaultsTable } from './faults-table.tsx';
import { kindTexts, texts } from './sources-texts.ts';
import styles from './registers.module.css';

/** The log of imports, newest first; a refused one opens its faults row by row. */
export function RunLog() {
  const t = useTexts(texts);
  const { data, error, isPending } = useQuery(apiQuery('GET /api/registers/runs', { query: { limit: 50 } }));
  if (error !== null) return <Card title={t.runs}><Problem error={error} /></Card>;
  if (isPending) return <Card title={t.runs}><LoadingRows rows={5} /></Card>;
  return (
    <Card title={t.runs} sub={t.runsSub}>
      {data.runs.length === 0 ? <p className="reading">{t.noRuns}</p> : (
        <div className={styles.scroll} role="group" aria-label={t.runs} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col" className={classNames(styles.number, styles.roomy)}>{t.run}</th><th scope="col">{t.when}</th><th scope="col">{t.what}</th>
                <th scope="col">{t.outcome}</th><th scope="col" className={styles.roomy}>{t.by}</th>
              </tr>
            </thead>
            <tbody>{data.runs.map((run) => <Run key={run.runId} run={run} />)}</tbody>
          </table>
        </div>
      )}
    </Card>
  );
}

function Run({ run }: { readonly run: RegisterRun }) {
  const t = useTexts(texts);
  const kinds = useTexts(kindTexts);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const say = (count: number) => formatNumber(count, language);
  return (
    <Fragment>
      <tr>
        <td className={classNames(styles.number, styles.roomy)}>{run.runId}</td>
        <td className={styles.when}>{formatDate(run.finishedAt.slice(0, 10))}</td>
        <td><span className={styles.fileName}>{run.kind === 'own-survey' ? run.source : run.address}</span><span className={styles.by}> {kinds[run.kind as keyof typeof kinds] ?? run.kind}</span></td>
        <td>
          {run.outcome === 'stored' && t.outcomeStored(say(run.added), say(run.changed))}
          {run.outcome === 'unchanged' && t.outcomeUnchanged}
          {run.outcome === 'refused' && (
            <>
              <span className={styles.refused}>{t.outcomeRefused(say(run.faultCount))}</span>{' '}
              <Button variant="text" size="small" aria-expanded={open} onClick={() => setOpen(!open)}>{open ? t.hideFaults : t.showFaults}</Button>
            </>
          )}
        </td>
        <td className={styles.roomy}>{run.staffId === null ? t.theOffice : run.staffName ?? t.anotherArea}</td>
      </tr>
      {open && <tr><td colSpan={5}><FaultsTable faults={run.faults} label={t.faults} /></td></tr>}
    </Fragment>
  );
}
