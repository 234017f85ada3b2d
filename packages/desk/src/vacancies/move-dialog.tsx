import type { Advice } from '@kohtaanto/rules/vacancies/advise-vacancy.ts';
import { weighedByLaw } from '@kohtaanto/rules/vacancies/advise-vacancy.ts';
import { conflictOfClosing } from '@kohtaanto/rules/vacancies/closing-result.ts';
import type { VacancyState } from '@kohtaanto/rules/vacancies/lifecycle.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { vacancyAct, vacancyOptions, vacancyWord } from '@kohtaanto/words/vacancies/vacancy-words.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import type { Sent } from '../app/api-routes.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useReceipt, useSending } from '../app/use-sending.ts';
import { Checkbox } from '../design/checkbox.tsx';
import { DatePicker } from '../design/date-picker.tsx';
import { Notice } from '../design/notice.tsx';
import { Select } from '../design/select.tsx';
import { TextArea } from '../design/text-area.tsx';
import { TextField } from '../design/text-field.tsx';
import { FormFrame } from '../employers/form-frame.tsx';
import { LeftOpen, useLeftOpen } from './left-open.tsx';
import { vacanciesTouched } from './touched.ts';
import type { VacancyShown } from './vacancy-draft.ts';
import { texts } from './vacancy-texts.ts';
import pairs from '../employers/employers.module.css';

type Body = Sent<'POST /api/vacancies/:vacancyId/states'>['body'];
export type Result = NonNullable<Body['result']>;
type Decision = NonNullable<Body['decision']>;
type MoveProps = { readonly vacancy: VacancyShown; readonly to: VacancyState; readonly advice: readonly Advice[]; readonly onClose: () => void };

/** One step of a vacancy's life, with what the step needs and nothing else. */
export function MoveDialog({ vacancy, to, advice, onClose }: MoveProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { today } = useSession();
  const receipt = useReceipt();
  const sending = useSending(vacanciesTouched, onClose);
  const client = useQueryClient();
  const act = vacancyAct(vacancy.state, to, language);
  const way = vacancy.transitions.find((each) => each.to === to);
  const needs = way?.needs ?? [];
  const gone = way === undefined ? t.wayGone(vacancyWord('state', vacancy.state, language)) : undefined;
  const [reason, setReason] = useState('');
  const [closes, setCloses] = useState<string | null>(vacancy.closes !== null && vacancy.closes >= today ? vacancy.closes : null);
  const [weighed, setWeighed] = useState(false);
  const left = useLeftOpen(vacancy, to);
  const [typed, setResult] = useState<Result | null>(null);
  const ours = to === 'filled' || left.chosen.length > 0;
  const filled = to === 'filled' ? vacancy.places : Math.min(left.chosen.length, vacancy.places);
  const result = typed ?? { result: ours ? 'our-candidate' as const : 'not-filled' as const, placesFilled: filled, notFilled: null };
  const against = conflictOfClosing({ state: to, places: vacancy.places, ...(needs.includes('result') ? result : { result: null, placesFilled: null }) }, left.chosen.length);
  const [decision, setDecision] = useState<Decision>({
    ground: 'discrimination', evidence: 'evident', reason: '', urgedOn: null, heardOn: null, decidedOn: today, noticeOn: null,
  });
  const law = to === 'open' && weighedByLaw(advice).length > 0;
  const save = async () => {
    const done = await sending.send(() => api('POST /api/vacancies/:vacancyId/states', {
    params: { vacancyId: vacancy.vacancyId },
    body: {
      to, rowVersion: vacancy.rowVersion, receipt, reason: reason.trim() === '' ? null : reason.trim(), closes: to === 'open' ? closes : null, weighed,
      result: needs.includes('result') ? result : null, decision: needs.includes('decision') ? decision : null,
    },
  }), t.moved);
    // Somebody may have been first: the page behind tells where the vacancy stands now.
    if (!done) await client.invalidateQueries({ queryKey: apiQuery('GET /api/vacancies/:vacancyId', { params: { vacancyId: vacancy.vacancyId } }).queryKey });
  };
  return (
    <FormFrame
      title={`${act}: ${vacancy.title}`} sending={sending} onSave={() => void save()} onClose={onClose}
      saveLabel={act} showFaults={to === 'open'} lacking={gone ?? (against === null ? (to === 'open' && closes === null ? t.closingNeeded : undefined) : t.againstChosen)}
      {...(needs.includes('decision') ? { width: 640 } : {})}
    >
      {gone !== undefined && <Notice tone="today" title={gone} live />}
      {to === 'open' && (
        <DatePicker
          label={t.newClosing} value={closes} onChange={setCloses} min={today} error={sending.faultOf('closes')}
          {...(vacancy.closes !== null && vacancy.closes < today ? { description: t.closedBefore(formatDate(vacancy.closes)) } : {})}
        />
      )}
      {law && <Checkbox label={t.weigh} checked={weighed} onChange={setWeighed} />}
      <LeftOpen left={left} />
      {against !== null && <Notice tone="today" live title={t.againstChosen}>{t.againstWhat(left.chosen.map(({ name }) => name).join(', '))}</Notice>}
      {needs.includes('result') && <ResultFields result={result} onChange={setResult} faultOf={sending.faultOf} />}
      {needs.includes('decision') && <DecisionFields decision={decision} onChange={setDecision} faultOf={sending.faultOf} today={today} />}
      {needs.includes('reason') && <TextArea label={t.reason} value={reason} onChange={setReason} rows={2} maxLength={1000} autoFocus error={sending.faultOf('reason')} />}
    </FormFrame>
  );
}

type FaultOf = (path: string) => string | undefined;
type ResultProps = { readonly result: Result; readonly onChange: (result: Result) => void; readonly faultOf: FaultOf };

export function ResultFields({ result, onChange, faultOf }: ResultProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const nobody = result.result === 'not-filled';
  return (
    <div className={pairs.pair}>
      <Select
        label={t.who} value={result.result} options={vacancyOptions('result', language)} error={nobody ? undefined : faultOf('result')}
        onChange={(value) => onChange({ ...result, result: value as Result['result'], ...(value === 'not-filled' ? { placesFilled: 0 } : { notFilled: null }) })}
      />
      {nobody ? (
        <Select
          label={t.whyNot} value={result.notFilled ?? ''} options={[{ value: '', label: t.choose }, ...vacancyOptions('notFilled', language)]} error={faultOf('result')}
          onChange={(value) => onChange({ ...result, notFilled: value === '' ? null : value as NonNullable<Result['notFilled']> })}
        />
      ) : (
        <TextField
          label={t.howMany} value={String(result.placesFilled)} inputMode="numeric" maxLength={4} error={faultOf('placesFilled')}
          onChange={(text) => onChange({ ...result, placesFilled: Number(text.replaceAll(/\D/gu, '')) })}
        />
      )}
    </div>
  );
}

type DecisionProps = { readonly decision: Decision; readonly onChange: (decision: Decision) => void; readonly faultOf: FaultOf; readonly today: string };

function DecisionFields({ decision, onChange, faultOf, today }: DecisionProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const change = (next: Partial<Decision>) => onChange({ ...decision, ...next });
  return (
    <>
      <Notice title={t.decisionNote} />
      <div className={pairs.pair}>
        <Select
          label={t.ground} value={decision.ground} onChange={(value) => change({ ground: value as Decision['ground'] })} options={vacancyOptions('ground', language)}
          error={faultOf('decision.ground')}
        />
        <Select label={t.evidence} value={decision.evidence} onChange={(value) => change({ evidence: value as Decision['evidence'] })} options={vacancyOptions('evidence', language)} />
        <DatePicker label={t.urged} value={decision.urgedOn} onChange={(urgedOn) => change({ urgedOn })} max={today} error={faultOf('decision.urgedOn')} />
        <DatePicker label={t.heard} value={decision.heardOn} onChange={(heardOn) => change({ heardOn })} max={today} error={faultOf('decision.heardOn')} />
        <DatePicker label={t.decidedOn} value={decision.decidedOn} onChange={(day) => change({ decidedOn: day ?? today })} max={today} error={faultOf('decision.decidedOn')} />
        <DatePicker label={t.noticeOn} value={decision.noticeOn} onChange={(noticeOn) => change({ noticeOn })} error={faultOf('decision.noticeOn')} />
      </div>
      <TextArea label={t.decisionReason} value={decision.reason} onChange={(reason) => change({ reason })} rows={4} maxLength={4000} error={faultOf('decision.reason')} />
    </>
  );
}
