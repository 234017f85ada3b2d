import type { TableLook } from '@kohtaanto/office/registers/receiving-contract.ts';
import { formatMonth } from '@kohtaanto/words/dates.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { Problem } from '../design/problem.tsx';
import { Select } from '../design/select.tsx';
import { TextField } from '../design/text-field.tsx';
import { FaultsTable } from './faults-table.tsx';
import { texts } from './sources-texts.ts';
import { StoredNotice } from './stored-notice.tsx';
import { useTableImport } from './use-table-import.ts';
import styles from './registers.module.css';

const NEWEST = [1, 12, 24, 60];

/** A table of a PxWeb server: its metadata first, then its parts within the server's limits. */
export function TableImportCard({ servers }: { readonly servers: readonly string[] }) {
  const t = useTexts(texts);
  const work = useTableImport();
  const [address, setAddress] = useState('');
  const [newest, setNewest] = useState<number | null>(null);
  const { look, task } = work;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (address.trim() !== '') void work.lookAt(address, newest);
  };
  const options = [{ value: '', label: t.allMonths }, ...NEWEST.map((count) => ({ value: String(count), label: t.monthsOf(count) }))];
  return (
    <Card title={t.table}>
      <form className={styles.address} onSubmit={submit}>
        <TextField
          label={t.address} description={t.addressHelp(servers.map((each) => each.replace(/^https?:\/\//u, '')).join(', '))} value={address}
          onChange={(next) => { setAddress(next); work.forget(); }}
        />
        <Select
          label={t.newest} value={newest === null ? '' : String(newest)} options={options}
          onChange={(next) => { setNewest(next === '' ? null : Number(next)); work.forget(); }}
        />
        <Button type="submit" busy={work.busy && look === null}>{t.look}</Button>
      </form>
      {work.error !== null && <Problem error={work.error} />}
      {look !== null && <Looked look={look} />}
      {look !== null && look.faults.length === 0 && task?.state !== 'working' && task?.state !== 'done' && (
        <div>
          <Button variant="primary" busy={work.busy} onClick={() => void work.start(address, newest)}>
            {look.kept > 0 || task?.state === 'stopped' ? t.goOn(Math.max(look.kept, task?.done ?? 0), look.pieces) : t.get}
          </Button>
        </div>
      )}
      {task?.state === 'working' && (
        <div className={styles.progress} role="status">
          <progress value={task.done} max={Math.max(1, task.total)} aria-label={t.progress(task.done, task.total)} />
          <span>{t.progress(task.done, task.total)}</span>
          <Button onClick={() => void work.stop()}>{t.stop}</Button>
        </div>
      )}
      {task?.problem !== undefined && task?.problem !== null && (
        <>
          <Problem title={task.problem.detail} />
          {task.problem.faults.length > 0 && <FaultsTable faults={task.problem.faults} label={t.faults} />}
        </>
      )}
      {task?.run !== undefined && task?.run !== null && <StoredNotice run={task.run} />}
    </Card>
  );
}

function Looked({ look }: { readonly look: TableLook }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const say = (count: number) => formatNumber(count, language);
  const roles = { time: t.time, place: t.placeRole, measure: t.measureRole, group: t.group, other: t.other };
  const known = look.measures.flatMap(({ name }) => (name === null ? [] : [name]));
  const month = (period: string) => (period.length === 4 ? period : formatMonth(period, language));
  return (
    <div className={styles.looked}>
      <h3 className={styles.fileName}>{look.title}</h3>
      <div className={styles.scroll} role="group" aria-label={look.title} tabIndex={0}>
        <table className={styles.table}>
          <thead><tr><th scope="col">{t.variable}</th><th scope="col">{t.role}</th><th scope="col">{t.valuesAsked}</th></tr></thead>
          <tbody>
            {look.variables.map(({ code, text, role, asked, values }) => (
              <tr key={code}>
                <th scope="row">{text}</th>
                <td>{roles[role]}{role === 'measure' && known.length > 0 ? `: ${known.join(', ')}` : ''}
                  {role === 'time' && look.first !== null && look.last !== null ? `: ${month(look.first)} – ${month(look.last)}` : ''}</td>
                <td>{asked === 0 ? t.total : t.ofValues(say(asked), say(values))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {look.faults.length > 0 ? <FaultsTable faults={look.faults} label={t.faults} />
        : <p className="small">{t.asked(say(look.cells), say(look.pieces), look.limits.calls, look.limits.seconds)}</p>}
    </div>
  );
}
