import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useRef, useState } from 'react';
import { api } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useSending } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Notice } from '../design/notice.tsx';
import { FileDialog } from '../imports/file-dialog.tsx';
import { countsOf, faultsOf, LeftPostings } from './left-postings.tsx';
import { PostingTitles } from './posting-titles.tsx';
import { postingsTexts } from './postings-texts.ts';
import { vacanciesTouched } from './touched.ts';
import styles from './vacancies.module.css';

type Taken = Answer<'POST /api/vacancies/postings'>;

/** A file of postings, with what their titles mean and what somebody should look at before it is stored; faulty ones may be left out. */
export function PostingsDialog({ onClose, onShow }: { readonly onClose: () => void; /** The list of what was brought. */ readonly onShow: (importId: string) => void }) {
  const t = useTexts(postingsTexts);
  const language = useLanguage();
  const stored = useRef<Taken | null>(null);
  const [brought, setBrought] = useState<Taken | null>(null);
  const sending = useSending(vacanciesTouched, () => (stored.current?.importId == null ? onClose() : setBrought(stored.current)));
  const [preview, setPreview] = useState<Taken | null>(null);
  // Of the file at hand alone: another file is asked about anew.
  const leaving = useRef<string | null>(null);
  const say = (count: number) => formatNumber(count, language);
  const done = (): string => {
    if (preview === null) return t.stored(0, say(0));
    const count = preview.created + preview.updated;
    return preview.left.postings > 0 ? t.storedWithout(say(count), say(preview.left.postings)) : t.stored(count, say(count));
  };
  const marked = (form: FormData): string => {
    const file = form.get('file');
    return file instanceof File ? `${file.name} ${file.size} ${file.lastModified}` : '';
  };
  const current = useRef('');
  if (brought !== null) {
    const count = brought.created + brought.updated;
    return (
      <Dialog
        open onClose={onClose} title={t.bringTitle}
        footer={(
          <>
            <Button onClick={onClose}>{t.close}</Button>
            {brought.importId !== null && count > 0 && <Button variant="primary" onClick={() => onShow(brought.importId ?? '')}>{t.showBrought(count, say(count))}</Button>}
          </>
        )}
      >
        <p>{done()}{brought.ended > 0 && ` ${t.ended(brought.ended, say(brought.ended))}`}</p>
      </Dialog>
    );
  }
  return (
    <FileDialog<Taken>
      title={t.bringTitle} hint={t.bringHint} accept=".ndjson,.json,.jsonl,.csv,.txt" onClose={onClose} sending={{ ...sending, send: (work) => sending.send(work, done()) }}
      send={async (form, store) => {
        current.current = marked(form);
        const faulty = leaving.current === current.current ? 'leave' : 'stop';
        const told = await (api('POST /api/vacancies/postings', { query: { store, faulty }, body: form } as never) as Promise<Taken>);
        setPreview(told);
        if (store === 'yes') stored.current = told;
        return told;
      }}
      storeLabel={({ created, updated }) => (created + updated === 0 ? null : t.store(created + updated, say(created + updated)))}
      refused={(problem, again) => {
        const { sound, faulty } = countsOf(problem);
        return (
          <>
            <LeftPostings faults={faultsOf(problem)} fileName={current.current.split(' ')[0] ?? ''} />
            {sound > 0 && (
              <div className={styles.taking}>
                <Button onClick={() => { leaving.current = current.current; again(); }}>{t.takeSound(say(sound), say(faulty))}</Button>
                <p>{t.takeSoundHint}</p>
              </div>
            )}
          </>
        );
      }}
    >
      {(told, again) => <Told told={told} again={again} />}
    </FileDialog>
  );
}

/** What the file would do, as plainly as it can be said. */
function Told({ told, again }: { readonly told: Taken; readonly again: () => void }) {
  const t = useTexts(postingsTexts);
  const language = useLanguage();
  const say = (count: number) => formatNumber(count, language);
  const silent = told.suggested + told.chosenBefore + told.unlinked;
  return (
    <>
      {told.left.postings > 0 && (
        <>
          <Notice tone="today" title={t.leaving(say(told.rows), say(told.left.postings))}><p>{t.leavingHint}</p></Notice>
          <LeftPostings faults={told.left.faults} fileName={told.fileName} />
        </>
      )}
      <p>
        {t.would(told.rows, say(told.rows), say(told.created), say(told.updated), say(told.unchanged))}
        {told.ended > 0 && ` ${t.ended(told.ended, say(told.ended))}`}
        {told.ofCustomers > 0 && ` ${t.ofCustomers(say(told.ofCustomers))}`}
        {silent > 0 && ` ${t.silent(say(silent), say(told.suggested), say(told.chosenBefore), say(told.unlinked))}`}
        {told.untold.contract + told.untold.workingTime > 0 && ` ${t.untold(say(told.untold.contract), say(told.untold.workingTime))}`}
      </p>
      {told.unknownColumns.length > 0 && <Notice tone="today" title={t.unknownColumns(told.unknownColumns.join(', '))} />}
      {told.unlinked > 0 && !told.classified && <Notice tone="today" title={t.notClassified} />}
      {told.wordings.count > 0 && <Wordings wordings={told.wordings} />}
      {told.titles.length > 0 && <PostingTitles titles={told.titles} inAll={told.titlesInAll} onChosen={again} />}
    </>
  );
}

/** Postings that somebody should look at before they are shown. */
function Wordings({ wordings: { count, first } }: { readonly wordings: Taken['wordings'] }) {
  const t = useTexts(postingsTexts);
  const language = useLanguage();
  return (
    <Notice tone="today" title={t.wordings(count, formatNumber(count, language))}>
      <ul>{first.map(({ row, title, text }) => <li key={`${row} ${text}`}>{t.wordingAt(formatNumber(row, language), title, text)}</li>)}</ul>
    </Notice>
  );
}
