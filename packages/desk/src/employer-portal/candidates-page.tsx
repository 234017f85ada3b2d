import { formatDate } from '@kohtaanto/words/dates.ts';
import { presentationWord } from '@kohtaanto/words/presentations/presentation-words.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import type { Answer, Sent } from '../app/api-routes.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useReceipt, useSending } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Notice } from '../design/notice.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { Select } from '../design/select.tsx';
import { TextArea } from '../design/text-area.tsx';
import { FormFrame } from '../employers/form-frame.tsx';
import { ToldView } from '../presentations/told-view.tsx';
import lists from '../employers/employers.module.css';
import { candidateTexts } from './candidate-texts.ts';
import { Lacking } from './lacking.tsx';
import { usePortal } from './portal-session.tsx';
import { texts } from './portal-texts.ts';
import { portalTouched } from './touched.ts';
import styles from './portal.module.css';

type Candidate = Answer<'GET /api/employer-portal/candidates'>['vacancies'][number]['candidates'][number];
type Body = Sent<'POST /api/employer-portal/candidates/:candidateId/answers'>['body'];
type Kind = Body['kind'];
const reasons = ['skills', 'experience', 'availability', 'other-chosen', 'need-ended', 'not-reached', 'other'] as const;

/** Those who have been presented, by vacancy; what was consented to and nothing besides (380/2023 118 §). */
export function PortalCandidates() {
  const t = useTexts(candidateTexts);
  const { loading } = useTexts(texts);
  const may = usePortal().acting.rights.includes('candidates');
  // Each asking is a look at the persons, and logged as one: it is asked when the page is opened.
  const { data, error } = useQuery({ ...apiQuery('GET /api/employer-portal/candidates', {}), enabled: may, refetchOnWindowFocus: false, staleTime: 300_000 });
  if (!may) return <Lacking headline={t.title} />;
  if (error !== null) return <Page headline={t.title}><Problem error={error} /></Page>;
  if (data === undefined) return <Page headline={t.title}><Card><LoadingRows rows={8} what={loading} /></Card></Page>;
  return (
    <Page headline={t.title} sub={t.sub}>
      {data.vacancies.length === 0 && <Card><EmptyState sentence={t.none} next={t.noneNext} /></Card>}
      {data.vacancies.map((vacancy) => (
        <Card key={vacancy.vacancyId} title={vacancy.title}>
          <ul className={styles.candidates}>
            {vacancy.candidates.map((candidate, at) => <li key={candidate.candidateId}><CandidateShown candidate={candidate} at={at + 1} /></li>)}
          </ul>
        </Card>
      ))}
    </Page>
  );
}

function CandidateShown({ candidate, at }: { readonly candidate: Candidate; readonly at: number }) {
  const t = useTexts(candidateTexts);
  const language = useLanguage();
  const [answering, setAnswering] = useState<Kind | null>(null);
  if (candidate.told === null) return <Notice title={t.withdrawn}>{t.destroy}</Notice>;
  const name = candidate.told.contacts?.name ?? `${t.candidate} ${at}`;
  const [last] = candidate.answers;
  const state = presentationWord('state', candidate.state, language);
  const standing = candidate.state === 'presented' ? '' : candidate.mayAnswer ? ` · ${state}` : ` · ${t.decided}: ${state}`;
  const acts = ([['interview', t.interview], ['chosen', t.chosen], ['not-chosen', t.notChosen]] as const)
    // An interview that has been agreed on is not invited to again.
    .filter(([kind]) => kind !== 'interview' || (candidate.state === 'presented' && !candidate.answers.some((each) => each.kind !== 'not-chosen')));
  return (
    <article className={styles.candidate} aria-label={name}>
      <header className={styles.candidateHead}>
        <h3>{name}</h3>
        <span className={lists.least}>{t.presentedOn(formatDate(candidate.presentedOn))}{standing}</span>
      </header>
      <div className={styles.toldWide}><ToldView told={candidate.told} /></div>
      {last !== undefined && (
        <p className={styles.said}>
          <b>{t.yourAnswer}: {t.kind(last.kind)}</b> {last.reason === null ? '' : `(${t.reasonName(last.reason)}) `}{last.note}{' '}
          <span className={lists.least}>{formatDate(last.day)} · {last.by}</span>
        </p>
      )}
      {candidate.mayAnswer && candidate.state === 'interview' && last?.kind !== 'chosen' && last?.kind !== 'not-chosen' && <p className={lists.least}>{t.interviewNext}</p>}
      {candidate.mayAnswer && (
        <div className={styles.answers}>
          {acts.map(([kind, label]) => (
            <Button
              key={kind} size="small" variant={kind === 'interview' && last === undefined ? 'primary' : 'secondary'} 
              onClick={() => setAnswering(kind)} aria-label={t.answerOf(label, name)}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
      {answering !== null && <AnswerDialog candidate={candidate} name={name} kind={answering} label={acts.find(([kind]) => kind === answering)?.[1] ?? ''} onClose={() => setAnswering(null)} />}
    </article>
  );
}

type DialogProps = { readonly candidate: Candidate; readonly name: string; readonly kind: Kind; readonly label: string; readonly onClose: () => void };

function AnswerDialog({ candidate, name, kind, label, onClose }: DialogProps) {
  const t = useTexts(candidateTexts);
  const receipt = useReceipt();
  const sending = useSending(portalTouched, onClose);
  const [reason, setReason] = useState('');
  const [note, setNote] = useState('');
  const save = () => void sending.send(() => api('POST /api/employer-portal/candidates/:candidateId/answers', {
    params: { candidateId: candidate.candidateId }, body: { kind, reason: reason === '' ? null : reason as Body['reason'], note, receipt },
  }), t.sent);
  return (
    <FormFrame title={t.answerOf(label, name)} sending={sending} onSave={save} onClose={onClose} saveLabel={t.send}>
      {kind === 'not-chosen' && (
        <Select
          label={t.reason} value={reason} onChange={setReason} error={sending.faultOf('reason')}
          options={[{ value: '', label: t.chooseReason }, ...reasons.map((value) => ({ value, label: t.reasonName(value) }))]}
        />
      )}
      <TextArea label={kind === 'interview' ? t.interviewNote : t.note} description={t.noteHint} value={note} onChange={setNote} rows={3} maxLength={1000} autoFocus={kind !== 'not-chosen'} />
    </FormFrame>
  );
}
