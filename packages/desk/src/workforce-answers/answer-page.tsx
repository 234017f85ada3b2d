import { formatDate, formatDay } from '@kohtaanto/words/dates.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useSending } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { Dialog } from '../design/dialog.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LanguageContext } from '../design/language.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { TextArea } from '../design/text-area.tsx';
import { TextField } from '../design/text-field.tsx';
import { useToast } from '../design/toast.tsx';
import { EmployersTabs } from '../employers/employers-tabs.tsx';
import { FormFrame } from '../employers/form-frame.tsx';
import { occupationNameOf } from '../vacancies/occupation-field.tsx';
import lists from '../employers/employers.module.css';
import { AnswerView } from './answer-view.tsx';
import { texts } from './answer-texts.ts';
import { answersTouched } from './touched.ts';
import styles from './answers.module.css';

type Shown = Answer<'GET /api/workforce-answers/:answerId'>;

/** One promised answer: made of the register, looked at as the employer will see it, and sent. */
export function AnswerPage() {
  const t = useTexts(texts);
  const { answerId = '' } = useParams({ strict: false });
  const { data, error } = useQuery(apiQuery('GET /api/workforce-answers/:answerId', { params: { answerId } }));
  if (error !== null) return <Page headline={t.title}><EmployersTabs value="list" /><Problem error={error} /></Page>;
  if (data === undefined) return <Page headline={t.title}><EmployersTabs value="list" /><Card><LoadingRows rows={10} what={t.loading} /></Card></Page>;
  return <AnswerShown answer={data} />;
}

function AnswerShown({ answer }: { readonly answer: Shown }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { today, area } = useSession();
  const making = useSending(answersTouched);
  const [sendingIt, setSendingIt] = useState(false);
  const [address, setAddress] = useState<string | null>(null);
  const params = { answerId: answer.answerId };
  const make = () => void making.send(() => api('POST /api/workforce-answers/:answerId/making', { params, body: { rowVersion: answer.rowVersion } }), t.madeNow);
  const acts = answer.mayWrite && answer.sentOn === null;
  const { content } = answer;
  return (
    <Page
      title={t.title} eyebrow={answer.sentOn === null ? formatDay(answer.dueOn, language, today) : t.sentOn(formatDate(answer.sentOn))}
      headline={`${t.title}: ${answer.place[language]}`}
      sub={(
        <>
          <Link to="/employers/$employerId" params={{ employerId: answer.employerId }}>{answer.employer}</Link>
          {` · ${answer.occupations.map((row) => t.wanted(occupationNameOf(row.name, row.isco, language), formatNumber(row.number, language))).join(', ')}`}
          {answer.madeOn !== null && answer.sentOn === null && ` · ${t.madeOn(formatDate(answer.madeOn))}`}
        </>
      )}
      actions={(
        <>
          {content !== null && <a className={lists.link} href={`/api/workforce-answers/${answer.answerId}/answer.pdf`} target="_blank" rel="noreferrer">{t.openPdf}</a>}
          {acts && content !== null && <Button busy={making.busy} onClick={make}>{t.makeAnew}</Button>}
          {acts && content !== null && <Button variant="primary" onClick={() => setSendingIt(true)}>{t.send}</Button>}
        </>
      )}
    >
      <EmployersTabs value="list" />
      {making.error !== null && <Problem error={making.error} />}
      {content === null
        ? <Card><EmptyState sentence={t.notMade} next={t.notMadeNext} action={acts && <Button variant="primary" busy={making.busy} onClick={make}>{t.make}</Button>} /></Card>
        : (
          // As the employer will read it, in the employer's language.
          <div lang={answer.language}>
            <LanguageContext value={answer.language}>
              <AnswerView told={{ area, employer: answer.employer, sentOn: answer.sentOn ?? today, note: answer.note, content }} />
            </LanguageContext>
          </div>
        )}
      {sendingIt && <SendDialog answer={answer} onClose={() => setSendingIt(false)} onSent={(made) => { setSendingIt(false); setAddress(made); }} />}
      {address !== null && <LinkDialog address={address} onClose={() => setAddress(null)} />}
    </Page>
  );
}

function SendDialog({ answer, onClose, onSent }: { readonly answer: Shown; readonly onClose: () => void; readonly onSent: (address: string) => void }) {
  const t = useTexts(texts);
  const sending = useSending(answersTouched);
  const [note, setNote] = useState('');
  const save = () => void sending.send(async () => {
    const { address } = await api('POST /api/workforce-answers/:answerId/sending', { params: { answerId: answer.answerId }, body: { note, rowVersion: answer.rowVersion } });
    onSent(address);
  }, t.sent);
  return (
    <FormFrame title={t.send} sending={sending} onSave={save} onClose={onClose} saveLabel={t.send}>
      <p className="reading">{t.sendWhy}</p>
      <TextArea label={t.note} value={note} onChange={setNote} rows={4} maxLength={2000} autoFocus error={sending.faultOf('note')} />
    </FormFrame>
  );
}

/** The secret, this once. */
function LinkDialog({ address, onClose }: { readonly address: string; readonly onClose: () => void }) {
  const t = useTexts(texts);
  const say = useToast();
  return (
    <Dialog open onClose={onClose} title={t.linkTitle} footer={<Button variant="primary" onClick={onClose}>{t.close}</Button>}>
      <div className={lists.form}>
        <p className="reading">{t.linkOnce}</p>
        <div className={styles.linkBox}>
          <TextField label={t.link} value={address} onChange={() => undefined} />
          <Button onClick={() => void navigator.clipboard.writeText(address).then(() => say({ text: t.copied }))}>{t.copy}</Button>
        </div>
      </div>
    </Dialog>
  );
}
