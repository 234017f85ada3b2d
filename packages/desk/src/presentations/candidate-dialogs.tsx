import type { VacancyFlow } from '@kohtaanto/office/presentations/contract.ts';
import { codesOfStep } from '@kohtaanto/rules/presentations/offer-results.ts';
import { needsOfStep } from '@kohtaanto/rules/presentations/candidate-steps.ts';
import { offerResultName } from '@kohtaanto/words/codes.ts';
import { presentationOptions, presentationWord } from '@kohtaanto/words/presentations/presentation-words.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import type { Sent } from '../app/api-routes.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useReceipt } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { Checkbox } from '../design/checkbox.tsx';
import { DatePicker } from '../design/date-picker.tsx';
import { Dialog } from '../design/dialog.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Notice } from '../design/notice.tsx';
import { Problem } from '../design/problem.tsx';
import { RadioGroup } from '../design/radio-group.tsx';
import { Select } from '../design/select.tsx';
import { TextArea } from '../design/text-area.tsx';
import { FormFrame } from '../employers/form-frame.tsx';
import { AskDialog, RenewLinkDialog } from './ask-dialog.tsx';
import { ClosingFields, useClosing } from './closing-fields.tsx';
import type { CandidateDialog, Named } from './candidate-dialog.ts';
import { CorrectDialog } from './correct-dialog.tsx';
import { MeanwhileNotice, meanwhileOf } from './meanwhile.tsx';
import type { Current } from './meanwhile.tsx';
import { texts } from './presentation-texts.ts';
import { HowTold, ReachBeforePresenting } from './reach-notice.tsx';
import { ToldActs } from './told-acts.tsx';
import { ToldView } from './told-view.tsx';
import { useCandidateSending } from './use-candidate-sending.ts';
import styles from './presentations.module.css';

type Props = {
  readonly vacancy: Pick<VacancyFlow['vacancy'], 'vacancyId' | 'title' | 'employer'> & { readonly closes?: string | null };
  readonly times?: VacancyFlow['consentTimes'] | undefined; readonly dialog: CandidateDialog;
  /** Where the candidates stand as the page knows it now: somebody may have been first. */
  readonly current: readonly Current[]; readonly onClose: () => void;
};

/** The form of each step, with what the step needs and nothing else. */
export function CandidateDialogs({ vacancy, times, dialog, current, onClose }: Props) {
  const shared = { vacancyId: vacancy.vacancyId, current, onClose };
  switch (dialog.kind) {
    case 'ask': return <AskDialog {...shared} closes={vacancy.closes ?? null} candidates={dialog.candidates} times={times} />;
    case 'link': return <RenewLinkDialog {...shared} candidate={dialog.candidate} />;
    case 'answer': return <AnswerDialog {...shared} candidate={dialog.candidate} />;
    case 'present': return <PresentDialog {...shared} candidate={dialog.candidate} />;
    case 'withdraw': return <WithdrawDialog {...shared} candidate={dialog.candidate} />;
    case 'correct': return <CorrectDialog {...shared} candidate={dialog.candidate} />;
    case 'step': return <StepDialog {...shared} candidate={dialog.candidate} to={dialog.to} />;
  }
}

type One = { readonly vacancyId: string; readonly candidate: Named; readonly current: readonly Current[]; readonly onClose: () => void };
type AnswerBody = Sent<'POST /api/candidates/:candidateId/answers'>['body'];

function AnswerDialog({ candidate, current, onClose }: One) {
  const { candidateId, consent, name, health = [] } = candidate;
  const t = useTexts(texts);
  const language = useLanguage();
  const { today } = useSession();
  const receipt = useReceipt();
  const meanwhile = meanwhileOf(candidate, current, ['consent-given', 'consent-refused'], useCandidateSending(onClose));
  const { rowVersion, sending } = meanwhile;
  const offered = (consent?.offered ?? []).filter((field) => field !== 'introduction');
  const [answer, setAnswer] = useState<AnswerBody['answer']>('given');
  const [way, setWay] = useState<AnswerBody['way']>('signed-paper');
  const [answeredOn, setAnsweredOn] = useState<string | null>(today);
  const [fields, setFields] = useState<readonly (typeof offered)[number][]>([]);
  const [items, setItems] = useState<readonly number[]>([]);
  const save = () => void sending.send(() => api('POST /api/candidates/:candidateId/answers', {
    params: { candidateId }, body: { answer, way, answeredOn: answeredOn ?? '', fields: answer === 'given' ? [...fields] : [], healthItems: answer === 'given' ? [...items] : [], rowVersion, receipt },
  }), t.recorded);
  return (
    <FormFrame title={`${t.recordAnswer}: ${name ?? ''}`} sending={sending} onSave={save} onClose={onClose} showFaults={sending.faultOf('fields') !== undefined} over={meanwhile.gone}>
      <MeanwhileNotice of={meanwhile} />
      <RadioGroup label={t.answer} row value={answer} onChange={(value) => setAnswer(value as typeof answer)} options={[{ value: 'given', label: t.yes }, { value: 'refused', label: t.no }]} />
      <Select label={t.way} value={way} onChange={(value) => setWay(value as typeof way)} options={presentationOptions('consentWay', language).filter(({ value }) => value !== 'secret-link')} />
      <DatePicker label={t.answeredOn} value={answeredOn} onChange={setAnsweredOn} min={consent?.askedOn} max={today} error={sending.faultOf('answeredOn')} />
      {answer === 'given' && (
        <fieldset>
          <legend className={styles.legend}>{t.mayTell}</legend>
          <div className={styles.checks}>
            {offered.map((field) => (
              <Checkbox
                key={field} label={presentationWord('field', field, language)} checked={fields.includes(field)}
                onChange={(on) => setFields(on ? [...fields, field] : fields.filter((each) => each !== field))}
              />
            ))}
          </div>
        </fieldset>
      )}
      {answer === 'given' && health.length > 0 && (
        <fieldset>
          <legend className={styles.legend}>{t.mayTellHealth}</legend>
          {health.map(({ item, text }) => <Checkbox key={item} label={text} checked={items.includes(item)} onChange={(on) => setItems(on ? [...items, item]
            : items.filter((each) => each !== item))} />)}
        </fieldset>
      )}
    </FormFrame>
  );
}

function PresentDialog({ vacancyId, candidate, current, onClose }: One) {
  const [done, setDone] = useState(false);
  const { candidateId, name } = candidate;
  const t = useTexts(texts);
  const language = useLanguage();
  const receipt = useReceipt();
  const meanwhile = meanwhileOf(candidate, current, ['presented'], useCandidateSending(() => setDone(true)));
  const { rowVersion, sending } = meanwhile;
  const { data, error } = useQuery({ ...apiQuery('GET /api/candidates/:candidateId/disclosure', { params: { candidateId } }), staleTime: 0, retry: false, refetchOnWindowFocus: false });
  const save = () => {
    if (data !== undefined) void sending.send(() => api('POST /api/candidates/:candidateId/presentations', { params: { candidateId }, body: { rowVersion, receipt } }), t.presented);
  };
  if (done && data !== undefined) {
    return (
      <Dialog open onClose={onClose} title={t.presentedOf(name ?? '', data.employer)} width={620} footer={<Button variant="primary" onClick={onClose}>{t.close}</Button>}>
        <div className={styles.after}>
          <HowTold vacancyId={vacancyId} />
          <ToldView told={data.told} title={t.toldTitle} acts={<ToldActs told={data.told} about={data} />} />
        </div>
      </Dialog>
    );
  }
  return (
    <FormFrame
      title={t.presentTitle} sending={sending} onSave={save} onClose={onClose} saveLabel={t.present} width={620} wordless over={meanwhile.gone || error !== null}
      lacking={data === undefined ? t.loading : data.lacking === null ? undefined : t.nobodyReached}
    >
      <MeanwhileNotice of={meanwhile} />
      {error !== null && <Problem error={error} />}
      {data === undefined && error === null && <LoadingRows rows={5} />}
      {data !== undefined && !meanwhile.gone && (
        <>
          <ReachBeforePresenting candidate={candidate} disclosed={data} />
          <p>{t.presentWhat(name ?? '', data.employer)}</p>
          <ToldView told={data.told} />
          {data.lacking === null && <HowTold vacancyId={vacancyId} />}
          {data.leftOut.length > 0 && <p className={styles.small}>{t.leftOut}: {data.leftOut.map((field) => presentationWord('field', field, language)).join(', ')}.</p>}
          <p className={styles.small}>{t.personTold}</p>
        </>
      )}
    </FormFrame>
  );
}

function WithdrawDialog({ candidate, current, onClose }: One) {
  const { candidateId, name } = candidate;
  const t = useTexts(texts);
  const receipt = useReceipt();
  const meanwhile = meanwhileOf(candidate, current, ['consent-withdrawn'], useCandidateSending(onClose));
  const { rowVersion, sending } = meanwhile;
  const save = () => void sending.send(() => api('POST /api/candidates/:candidateId/withdrawals', { params: { candidateId }, body: { rowVersion, receipt } }), t.withdrawn);
  return (
    <FormFrame title={`${t.withdrawTitle}: ${name ?? ''}`} sending={sending} onSave={save} onClose={onClose} saveLabel={t.withdrawTitle} wordless over={meanwhile.gone}>
      <MeanwhileNotice of={meanwhile} />
      {!meanwhile.gone && <Notice tone="today" title={t.withdrawWhat} />}
    </FormFrame>
  );
}

type StepProps = One & { readonly to: Extract<CandidateDialog, { kind: 'step' }>['to'] };

function StepDialog({ vacancyId, candidate, current, to, onClose }: StepProps) {
  const { candidateId, name } = candidate;
  const t = useTexts(texts);
  const language = useLanguage();
  const receipt = useReceipt();
  const meanwhile = meanwhileOf(candidate, current, [to], useCandidateSending(onClose));
  const { rowVersion, sending } = meanwhile;
  const needs = needsOfStep(meanwhile.now?.state ?? candidate.state, to) ?? needsOfStep(candidate.state, to) ?? [];
  const closing = useClosing(vacancyId, to === 'chosen' && !meanwhile.gone, current);
  const codes = codesOfStep(to);
  const [resultCode, setResultCode] = useState(codes[0] ?? null);
  const [reason, setReason] = useState('');
  const save = () => void sending.send(() => api('POST /api/candidates/:candidateId/steps', {
    params: { candidateId }, body: { to, resultCode: needs.includes('result') ? resultCode : null, reason: reason.trim() === '' ? null : reason.trim(), rowVersion, receipt, closing: closing.body },
  }), t.stepSaved);
  const told = to === 'interview' || to === 'chosen' || to === 'not-chosen';
  return (
    <FormFrame title={`${presentationWord('act', to, language)}: ${name ?? ''}`} sending={sending} onSave={save} onClose={onClose} saveLabel={presentationWord('act', to, language)}
      over={meanwhile.gone} wordless={to === 'listed'} lacking={closing.lacking}>
      <MeanwhileNotice of={meanwhile} />
      <ClosingFields closing={closing} faultOf={sending.faultOf} />
      {needs.includes('result') && codes.length > 1 && (
        <Select
          label={t.resultCode} value={resultCode ?? ''} onChange={(value) => setResultCode(codes.find((code) => code === value) ?? null)} error={sending.faultOf('resultCode')}
          options={codes.map((code) => ({ value: code, label: `${code} ${offerResultName(code, language)}` }))}
        />
      )}
      {to !== 'listed' && <TextArea label={needs.includes('reason') ? t.reason : t.more} value={reason} onChange={setReason} rows={2} maxLength={400} error={sending.faultOf('reason')} />}
      {told && !meanwhile.gone && <p className={styles.small}>{t.personTold}</p>}
    </FormFrame>
  );
}
