import { useQuery, useQueryClient } from '@tanstack/react-query';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useEffect, useRef, useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { useLanguage } from '../design/language.tsx';
import { Notice } from '../design/notice.tsx';
import { Problem } from '../design/problem.tsx';
import { TextField } from '../design/text-field.tsx';
import styles from './classification-card.module.css';
import { occupationTexts } from './occupation-texts.ts';

type Task = Answer<'GET /api/occupations/releases/:taskId'>;

const isGoing = (task: Task | undefined): boolean => task?.state === 'reading' || task?.state === 'storing';

/** A version of ESCO from the zip or the files of its folder; how far it is, and everything that is wrong with them at once. */
export function BringRelease() {
  const t = useTexts(occupationTexts);
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [release, setRelease] = useState('');
  const [taskId, setTaskId] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const asked = useQuery({
    ...apiQuery('GET /api/occupations/releases/:taskId', { params: { taskId: taskId ?? '' } }), enabled: taskId !== null,
    refetchInterval: ({ state }) => (state.data === undefined || isGoing(state.data) ? 500 : false),
  });
  const task = taskId === null ? undefined : asked.data;
  const isDone = task?.state === 'done';
  useEffect(() => {
    if (isDone) void queries.invalidateQueries({ predicate: ({ queryKey }) => !String(queryKey[0]).includes('/releases') });
  }, [isDone, queries]);
  const fits = release.trim() === '' || /^\d{1,2}(?:\.\d{1,3}){1,2}$/u.test(release.trim());
  const send = async (files: FileList | null): Promise<void> => {
    if (files === null || files.length === 0) return;
    if (!fits) return;
    const form = new FormData();
    for (const file of files) form.append('file', file);
    setError(null);
    setTaskId(null);
    setSending(true);
    const query = release.trim() === '' ? {} : { release: release.trim() };
    await (api('POST /api/occupations/releases', { query, body: form } as never) as Promise<Task>).then((begun) => setTaskId(begun.taskId), setError);
    setSending(false);
  };
  return (
    <div className={styles.bring}>
      <h3 className={styles.subtitle}>{t.bringTitle}</h3>
      <p className="small">{t.bringHint}</p>
      <div className={styles.choosing}>
        <TextField label={t.releaseNumber} value={release} onChange={setRelease} maxLength={10} placeholder="1.2.0" error={fits ? undefined : t.releaseUnfit} />
        <input
          ref={input} type="file" multiple accept=".zip,.csv,.json" className="unseen" tabIndex={-1} aria-label={t.bringFiles}
          onChange={(event) => { void send(event.target.files); event.target.value = ''; }}
        />
        <Button busy={sending || isGoing(task)} disabledReason={fits ? undefined : t.releaseUnfit} onClick={() => input.current?.click()}>{t.bringFiles}</Button>
      </div>
      {error !== null && <Problem error={error} />}
      {asked.error !== null && <Problem error={asked.error} />}
      <Progress task={task} sending={sending} />
    </div>
  );
}

function Progress({ task, sending }: { readonly task: Task | undefined; readonly sending: boolean }) {
  const t = useTexts(occupationTexts);
  const language = useLanguage();
  const say = (count: number | undefined) => formatNumber(count ?? 0, language);
  const said = sending ? t.sending : task === undefined ? ''
    : task.state === 'reading' ? t.readingFile(task.file ?? '', say(task.done), say(task.total))
      : task.state === 'storing' ? t.storingRows(task.version ?? '', say(task.done), say(task.total))
        : task.state === 'done' ? t.broughtRelease(task.version ?? '', say(task.counts['occupations']), say(task.counts['skills']))
          : task.state === 'there' ? t.thereAlready(task.version ?? '') : '';
  return (
    <>
      <p role="status" className={said === '' ? 'unseen' : styles.said}>{said}</p>
      {isGoing(task) && task !== undefined && <progress className={styles.progress} aria-label={t.bringTitle} max={Math.max(1, task.total)} value={task.done} />}
      {task !== undefined && task.problem !== null && (
        <>
          <Notice tone="late" title={task.problem.detail} />
          {task.problem.faults.length > 0 && (
            <div className={styles.scroll} role="group" aria-label={t.faultRemedy} tabIndex={0}>
              <table className={styles.table}>
                <thead><tr><th scope="col">{t.faultPlace}</th><th scope="col">{t.faultRemedy}</th></tr></thead>
                <tbody>{task.problem.faults.map(({ path, message }, at) => <tr key={`${path} ${at}`}><th scope="row">{path}</th><td>{message}</td></tr>)}</tbody>
              </table>
            </div>
          )}
        </>
      )}
    </>
  );
}
