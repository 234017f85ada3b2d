import type { Preview } from '@kohtaanto/office/publications/contract.ts';
import { formatMonth } from '@kohtaanto/words/dates.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Notice } from '../design/notice.tsx';
import { Problem } from '../design/problem.tsx';
import { useToast } from '../design/toast.tsx';
import { NoteFields, useNote } from './note-fields.tsx';
import { askedOf, PublishChoice } from './publish-choice.tsx';
import type { Choice } from './publish-choice.tsx';
import { PublishedMatrix } from './published-matrix.tsx';
import { texts } from './texts.ts';
import styles from './publications.module.css';

export type PublishDialogProps = {
  readonly asked: string; readonly month: string | undefined; readonly onClose: () => void;
  readonly onRevise: (publicationId: string) => void;
};

/** Exactly what will be public, what the attacker makes of it, and one button. */
export function PublishDialog({ asked, month, onClose, onRevise }: PublishDialogProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const say = useToast();
  const client = useQueryClient();
  const [choice, setChoice] = useState<Choice>(() => startChoice(asked, month));
  const { note, setNote, some, incomplete } = useNote();
  const query = askedOf(choice);
  const preview = useQuery({
    ...apiQuery('GET /api/publications/preview', { query: query ?? { kind: 'unemployment-table', month: '2000-01' } }),
    enabled: query !== null, placeholderData: undefined, staleTime: 0, retry: false,
  });
  const publish = useMutation({
    mutationFn: () => api('POST /api/publications', {
      body: { ...(query ?? { kind: 'unemployment-table' as const, month: '' }), ...(some ? { note } : {}) },
    }),
    onSuccess: () => {
      say({ text: t.done(preview.data === undefined ? '' : titleOf(preview.data)[language]) });
      void client.invalidateQueries();
      onClose();
    },
  });
  const found = preview.data;
  const leaks = found === undefined ? 0 : found.attack.told.length + found.attack.narrowed.length + found.attack.contradictions;
  const stopped = found === undefined ? t.cannotYet : leaks > 0 ? t.recoverable : found.standing === 'same' ? t.alreadyOut
    : found.standing !== 'new' ? t.outInOtherWords : incomplete ? t.noteAll : undefined;
  return (
    <Dialog
      open onClose={onClose} title={choice.kind === 'board-report' ? t.publishReport : t.publishNew} width={1120}
      footer={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          {found !== undefined && found.standing !== 'new'
            ? <Button variant="primary" onClick={() => onRevise(found.publicationId)}>{t.revise}</Button>
            : <Button variant="primary" busy={publish.isPending} disabledReason={stopped} onClick={() => publish.mutate()}>{t.publish}</Button>}
        </>
      }
    >
      <PublishChoice choice={choice} onChange={setChoice} />
      {publish.error !== null && <Problem error={publish.error} />}
      {preview.error !== null && <Problem error={preview.error} />}
      {query !== null && found === undefined && preview.error === null && <LoadingRows rows={11} what={t.checking} />}
      {found !== undefined && <Shown preview={found} leaks={leaks} />}
      {found?.standing === 'new' && leaks === 0 && found.content.kind !== 'board-report' && <NoteFields note={note} onChange={setNote} />}
      {incomplete && <p className={styles.fault}>{t.noteAll}</p>}
    </Dialog>
  );
}

function Shown({ preview, leaks }: { readonly preview: Preview; readonly leaks: number }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { cells, hidden, attack, standing, content } = preview;
  const number = (value: number) => formatNumber(value, language);
  return (
    <section className={styles.preview} aria-label={t.preview}>
      {standing === 'same' && <Notice tone="done" title={t.alreadyOut} />}
      {standing === 'other' && <Notice tone="today" title={t.outInOtherWords} />}
      {standing === 'withdrawn' && <Notice tone="today" title={t.withdrawnBefore} />}
      {leaks > 0 && <Notice tone="late" live title={t.attackFound(leaks)}><ToldCells preview={preview} /><p>{t.attackFoundWhy}</p></Notice>}
      <h3>{t.preview}: {titleOf(preview)[language]}</h3>
      <p className="reading" role="status">
        {hidden === 0 ? t.nothingHidden(number(cells)) : t.hiddenOf(number(hidden), number(cells))}
        {hidden > 0 && leaks === 0 && <> {t.attackNothing(attack.publications)}</>}
      </p>
      {content.kind === 'board-report' && (
        <p><Link to="/figures/publications/board/$month" params={{ month: content.report.month }}>{t.draft}</Link></p>
      )}
      {content.kind !== 'board-report' && (
        <>
          <PublishedMatrix table={content.table} />
          <ul className={styles.notes}>{content.table.notes.map((note) => <li key={note.fi}>{note[language]}</li>)}</ul>
        </>
      )}
    </section>
  );
}

/** The cells by name, as far as the table itself names them. */
function ToldCells({ preview }: { readonly preview: Preview }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { content, attack } = preview;
  const labels = new Map(content.kind === 'board-report' ? []
    : content.table.dimensions.flatMap(({ values }) => values.map(({ code, label }) => [code, label[language]] as const)));
  const named = (measure: string) => {
    const [larger = '', smaller] = measure.split(' - ').map((id) => labels.get(id) ?? id);
    return smaller === undefined ? larger : t.withoutPart(larger, smaller);
  };
  return (
    <ul className={styles.cells}>
      {[...attack.told, ...attack.narrowed].slice(0, 8).map(({ month, measure, place, split }) => (
        <li key={`${month} ${measure} ${place} ${split}`}>
          {formatMonth(month, language)}: {named(measure)}, {labels.get(place) ?? place}{split !== '' && `, ${labels.get(split.split('=')[1] ?? '') ?? split}`}
        </li>
      ))}
    </ul>
  );
}

const titleOf = ({ content }: Preview) => (content.kind === 'board-report' ? content.report.title : content.table.title);

function startChoice(asked: string, month: string | undefined): Choice {
  const [kind = '', id = '', by = ''] = asked.split(':');
  return {
    kind: kind === 'indicator-table' || kind === 'board-report' ? kind : 'unemployment-table', id,
    by: by === 'sex' || by === 'age' ? by : 'municipality', month: month ?? null,
  };
}
