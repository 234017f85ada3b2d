import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useRef, useState } from 'react';
import { ApiProblem, api } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Notice } from '../design/notice.tsx';
import { Problem } from '../design/problem.tsx';
import { formTexts } from './form-texts.ts';
import { exact } from './money.ts';
import { useSending } from './use-sending.ts';
import styles from './budget.module.css';

type Told = Answer<'POST /api/budget/:year/use'>;

/** A file of the bookkeeping: what it would do, every fault by its row, and then stored whole. */
export function ImportDialog({ year, onClose }: { readonly year: number; readonly onClose: () => void }) {
  const f = useTexts(formTexts);
  const language = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const [reading, setReading] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  const { error, busy, send } = useSending(onClose, f.stored);
  const sent = (chosen: File, store: 'yes' | 'no') => {
    const form = new FormData();
    form.append('file', chosen);
    return api('POST /api/budget/:year/use', { params: { year }, query: { store }, body: form } as never) as Promise<Told>;
  };
  const take = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    setFile(chosen);
    setTold(null);
    setFault(null);
    setReading(true);
    await sent(chosen, 'no').then(setTold, setFault);
    setReading(false);
  };
  const rows = formatNumber(told?.rows ?? 0, language);
  return (
    <Dialog
      open onClose={onClose} title={f.importTitle} width={720}
      footer={(
        <>
          {told !== null && file !== null && (
            <Button variant="primary" busy={busy} onClick={() => void send(() => sent(file, 'yes'))}>{f.store(rows)}</Button>
          )}
          <Button variant={told === null ? 'primary' : 'secondary'} busy={reading} onClick={() => input.current?.click()}>{f.choose}</Button>
          <Button onClick={onClose}>{f.cancel}</Button>
        </>
      )}
    >
      <div className={styles.form}>
        <p className="reading" role="status">{reading ? f.reading : f.importHint}</p>
        <input
          ref={input} type="file" accept=".csv,.txt,.xlsx" className="unseen" tabIndex={-1} aria-label={f.choose}
          onChange={(event) => { void take(event.target.files?.[0]); event.target.value = ''; }}
        />
        {file !== null && <h3>{file.name}</h3>}
        {error !== null && <Faults error={error} />}
        {fault !== null && <Faults error={fault} />}
        {told !== null && (
          <>
            <p>{f.would(rows, exact(told.cents, language))}</p>
            {told.corrections > 0 && <Notice tone="today" title={f.wouldCorrect(formatNumber(told.corrections, language))} />}
            <div className={styles.scroll} role="region" aria-label={f.line} tabIndex={0}>
              <table className={styles.table}>
                <tbody>
                  {told.lines.map((line) => (
                    <tr key={line.lineCode}>
                      <th scope="row">{line.lineCode} {line.name}</th>
                      <td>{formatNumber(line.rows, language)}</td><td>{exact(line.cents, language)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </>
        )}
      </div>
    </Dialog>
  );
}

/** Every fault with the row its owner sees in the spreadsheet. */
function Faults({ error }: { readonly error: unknown }) {
  const f = useTexts(formTexts);
  const faults = error instanceof ApiProblem ? error.problem.faults : [];
  return (
    <>
      <Problem error={error} showFaults={false} />
      {faults.length > 0 && (
        <div className={styles.faults} role="region" aria-label={f.remedy} tabIndex={0}>
          <table className={styles.table}>
            <thead><tr><th scope="col">{f.rowOf}</th><th scope="col" className={styles.start}>{f.remedy}</th></tr></thead>
            <tbody>
              {faults.map((fault, at) => (
                <tr key={at}><th scope="row">{/^\d+/u.exec(fault.path)?.[0] ?? '–'}</th><td className={styles.start}>{fault.message}</td></tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
