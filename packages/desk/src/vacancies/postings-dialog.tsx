import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useRef, useState } from 'react';
import { ApiProblem, api } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Notice } from '../design/notice.tsx';
import { Problem } from '../design/problem.tsx';
import { useSending } from '../employers/use-sending.ts';
import { PostingTitles } from './posting-titles.tsx';
import { texts } from './vacancy-texts.ts';
import pairs from '../employers/employers.module.css';
import styles from './vacancies.module.css';

type Taken = Answer<'POST /api/vacancies/postings'>;

/** A file of postings: what it would change, every fault by its row, and then stored whole. */
export function PostingsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [told, setTold] = useState<Taken | null>(null);
  const [reading, setReading] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  const { error, busy, send } = useSending(onClose);
  const say = (count: number) => formatNumber(count, language);
  const sent = (chosen: File, store: 'yes' | 'no') => {
    const form = new FormData();
    form.append('file', chosen);
    return api('POST /api/vacancies/postings', { query: { store }, body: form } as never) as Promise<Taken>;
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
  const changes = (told?.created ?? 0) + (told?.updated ?? 0);
  return (
    <Dialog
      open onClose={onClose} title={t.bringTitle} width={720}
      footer={(
        <>
          {told !== null && file !== null && changes > 0 && (
            <Button variant="primary" busy={busy} onClick={() => void send(() => sent(file, 'yes'), t.stored)}>{t.store(say(changes))}</Button>
          )}
          <Button variant={told === null ? 'primary' : 'secondary'} busy={reading} onClick={() => input.current?.click()}>{t.chooseFile}</Button>
          <Button onClick={onClose}>{t.cancel}</Button>
        </>
      )}
    >
      <div className={pairs.form}>
        <p className="reading" role="status">{reading ? t.reading : t.bringHint}</p>
        <input
          ref={input} type="file" accept=".ndjson,.json,.jsonl,.csv,.txt" className="unseen" tabIndex={-1} aria-label={t.chooseFile}
          onChange={(event) => { void take(event.target.files?.[0]); event.target.value = ''; }}
        />
        {file !== null && <h3>{file.name}</h3>}
        {error !== null && <Faults error={error} />}
        {fault !== null && <Faults error={fault} />}
        {told !== null && told.suggested + told.unlinked > 0 && <p>{t.silent(say(told.suggested), say(told.unlinked))}</p>}
        {told !== null && told.unlinked > 0 && !told.classified && <Notice tone="today" title={t.notClassified} />}
        {told !== null && told.wordings.count > 0 && <Wordings wordings={told.wordings} />}
        {told !== null && told.titles.length > 0 && <PostingTitles titles={told.titles} onChosen={() => void take(file ?? undefined)} />}
        {told !== null && <p>{t.would(say(told.rows), say(told.created), say(told.updated), say(told.unchanged), say(told.ofCustomers))}</p>}
      </div>
    </Dialog>
  );
}

/** Postings that somebody should look at before they are shown. */
function Wordings({ wordings: { count, first } }: { readonly wordings: Taken['wordings'] }) {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <Notice tone="today" title={t.wordings(count, formatNumber(count, language))}>
      <ul>{first.map(({ row, title, text }) => <li key={`${row} ${text}`}>{t.wordingAt(formatNumber(row, language), title, text)}</li>)}</ul>
    </Notice>
  );
}

function Faults({ error }: { readonly error: unknown }) {
  const t = useTexts(texts);
  const faults = error instanceof ApiProblem ? error.problem.faults : [];
  return (
    <>
      <Problem error={error} showFaults={false} />
      {faults.length > 0 && (
        <div className={styles.faults} role="region" aria-label={t.remedy} tabIndex={0}>
          <table>
            <thead><tr><th scope="col">{t.row}</th><th scope="col">{t.remedy}</th></tr></thead>
            <tbody>{faults.map((fault, at) => <tr key={at}><th scope="row">{fault.path}</th><td>{fault.message.replace(/^\p{L}+ \d+[,:] /u, '')}</td></tr>)}</tbody>
          </table>
        </div>
      )}
    </>
  );
}
