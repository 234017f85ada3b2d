import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { MessagesSent } from '@kohtaanto/office/messages/contract.ts';
import type { WorklistRow } from '@kohtaanto/office/worklist/contract.ts';
import { obligationName } from '@kohtaanto/words/obligations.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { languageName } from '@kohtaanto/words/codes.ts';
import { api } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Problem } from '../design/problem.tsx';
import { Select } from '../design/select.tsx';
import { TextArea } from '../design/text-area.tsx';
import { TextField } from '../design/text-field.tsx';
import { useToast } from '../design/toast.tsx';
import { useShortcuts } from '../design/use-shortcuts.ts';
import styles from './dialogs.module.css';
import { reminderFor } from './message-templates.ts';
import type { MessageTemplate } from './message-templates.ts';
import { messageTexts } from './message-texts.ts';
import { fullName } from './person-name.ts';
import { texts } from './texts.ts';

type MessageProps = {
  readonly rows: readonly WorklistRow[];
  readonly onClose: () => void;
  readonly onSent: (result: MessagesSent) => void;
};

const languages: readonly Language[] = ['fi', 'sv', 'en'];

/** One message to one or many. It leaves in ten seconds, until which it can truly be called back. */
export function MessageDialog({ rows, onClose, onSent }: MessageProps) {
  const t = useTexts(messageTexts);
  const w = useTexts(texts);
  const persons = [...new Map(rows.map((row) => [row.personId, row])).values()];
  const [message, setMessage] = useState<MessageTemplate>(() => firstTemplate(rows));
  const [asked, setAsked] = useState(false);
  const sending = useSending(persons, onClose, onSent);
  const faulty = message.subject.trim() === '' || message.body.trim() === '';
  const send = () => {
    setAsked(true);
    if (!faulty && !sending.isPending) sending.mutate(message);
  };
  useShortcuts({ 'ctrl+enter': send });
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.title(persons.length)}
      footer={
        <>
          <Button onClick={onClose}>{w.cancel}</Button>
          <Button variant="primary" onClick={send} busy={sending.isPending} keyHint="Ctrl ↵">{t.send}</Button>
        </>
      }
    >
      <div className={styles.stack}>
        <p className={styles.names}>
          {t.to}: {persons.map((row) => fullName(row.name, w.protectedName)).join(', ')}
        </p>
        <TemplateChoice rows={rows} onChoose={setMessage} />
        <TextField
          label={t.subject}
          value={message.subject}
          onChange={(subject) => setMessage({ ...message, subject })}
          error={asked && message.subject.trim() === '' ? t.writeSubject : undefined}
          maxLength={200}
          autoFocus
        />
        <TextArea
          label={t.body}
          value={message.body}
          onChange={(body) => setMessage({ ...message, body })}
          error={asked && message.body.trim() === '' ? t.writeBody : undefined}
          rows={8}
          maxLength={10_000}
        />
        {sending.error !== null && <Problem error={sending.error} kept={t.kept} />}
      </div>
    </Dialog>
  );
}

type ChoiceProps = { readonly rows: readonly WorklistRow[]; readonly onChoose: (template: MessageTemplate) => void };

function TemplateChoice({ rows, onChoose }: ChoiceProps) {
  const t = useTexts(messageTexts);
  const language = useLanguage();
  const [value, setValue] = useState(() => (firstTemplate(rows).body === '' ? '' : firstChoice(rows)));
  const kinds = [...new Set(rows.map((row) => row.kind))].filter((kind) => reminderFor(kind, 'fi') !== undefined);
  if (kinds.length === 0) return null;
  const options = kinds.flatMap((kind) =>
    languages.map((one) => ({
      value: `${kind}/${one}`,
      label: `${obligationName(kind, language)} (${languageName(one, language)})`,
    })));
  return (
    <Select
      label={t.template}
      value={value}
      options={[{ value: '', label: t.noTemplate }, ...options]}
      onChange={(next) => {
        setValue(next);
        const [kind = '', chosen = 'fi'] = next.split('/');
        onChoose(reminderFor(kind, languageOf(chosen)) ?? { subject: '', body: '' });
      }}
    />
  );
}

function firstTemplate(rows: readonly WorklistRow[]): MessageTemplate {
  const [kind = '', language = 'fi'] = firstChoice(rows).split('/');
  return reminderFor(kind, languageOf(language)) ?? { subject: '', body: '' };
}

/** The first row's reminder, in Swedish where every person is served in Swedish. */
function firstChoice(rows: readonly WorklistRow[]): string {
  const swedish = rows.length > 0 && rows.every((row) => row.groups.includes('swedish'));
  return `${rows[0]?.kind ?? ''}/${swedish ? 'sv' : 'fi'}`;
}

function languageOf(text: string): Language {
  return languages.find((language) => language === text) ?? 'fi';
}

function useSending(persons: readonly WorklistRow[], onClose: () => void, onSent: (result: MessagesSent) => void) {
  const t = useTexts(messageTexts);
  const say = useToast();
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: ['GET /api/worklist'] });
  const callBack = async (messageIds: string[]) => {
    const { calledBack } = await api('POST /api/messages/call-back', { body: { messageIds } });
    say({ text: calledBack.length === 0 ? t.alreadyGone : t.calledBack(calledBack.length) });
    await refresh();
  };
  return useMutation({
    mutationFn: ({ subject, body }: MessageTemplate) =>
      api('POST /api/messages/bulk', {
        body: { subject, body, items: persons.map((row) => ({ personId: row.personId, obligationKey: row.key })) },
      }),
    onSuccess: async (result) => {
      const messageIds = result.sent.map((one) => one.messageId);
      if (messageIds.length > 0) {
        say({ text: t.sent(messageIds.length), undo: () => void callBack(messageIds) });
      }
      onSent(result);
      onClose();
      await refresh();
    },
  });
}
