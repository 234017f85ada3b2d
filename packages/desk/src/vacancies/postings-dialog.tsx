import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { api } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useSending } from '../app/use-sending.ts';
import { Notice } from '../design/notice.tsx';
import { FileDialog } from '../imports/file-dialog.tsx';
import { PostingTitles } from './posting-titles.tsx';
import { vacanciesTouched } from './touched.ts';
import { texts } from './vacancy-texts.ts';

type Taken = Answer<'POST /api/vacancies/postings'>;

/** A file of postings, with what their titles mean and what somebody should look at before it is stored. */
export function PostingsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const sending = useSending(vacanciesTouched, onClose);
  const say = (count: number) => formatNumber(count, language);
  return (
    <FileDialog<Taken>
      title={t.bringTitle} hint={t.bringHint} accept=".ndjson,.json,.jsonl,.csv,.txt" onClose={onClose} sending={{ ...sending, send: (work) => sending.send(work, t.stored) }}
      send={(form, store) => api('POST /api/vacancies/postings', { query: { store }, body: form } as never) as Promise<Taken>}
      storeLabel={({ created, updated }) => (created + updated === 0 ? null : t.store(say(created + updated)))}
    >
      {(told, again) => (
        <>
          {told.suggested + told.chosenBefore + told.unlinked > 0 && <p>{t.silent(say(told.suggested), say(told.chosenBefore), say(told.unlinked))}</p>}
          {told.unlinked > 0 && !told.classified && <Notice tone="today" title={t.notClassified} />}
          {told.wordings.count > 0 && <Wordings wordings={told.wordings} />}
          {told.titles.length > 0 && <PostingTitles titles={told.titles} onChosen={again} />}
          <p>{t.would(say(told.rows), say(told.created), say(told.updated), say(told.unchanged), say(told.ofCustomers))}</p>
        </>
      )}
    </FileDialog>
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
