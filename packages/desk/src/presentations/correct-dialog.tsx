import { codesOfStep } from '@kohtaanto/rules/presentations/offer-results.ts';
import type { OfferResultCode } from '@kohtaanto/rules/presentations/offer-results.ts';
import { offerResultName } from '@kohtaanto/words/codes.ts';
import { presentationWord } from '@kohtaanto/words/presentations/presentation-words.ts';
import { useState } from 'react';
import { api } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useReceipt } from '../app/use-sending.ts';
import { Select } from '../design/select.tsx';
import { TextArea } from '../design/text-area.tsx';
import { FormFrame } from '../employers/form-frame.tsx';
import type { Named } from './candidate-dialog.ts';
import { ClosingFields, useClosing } from './closing-fields.tsx';
import { MeanwhileNotice, meanwhileOf } from './meanwhile.tsx';
import type { Current } from './meanwhile.tsx';
import { texts } from './presentation-texts.ts';
import { useCandidateSending } from './use-candidate-sending.ts';
import styles from './presentations.module.css';

const results = (['chosen', 'not-chosen'] as const).flatMap((to) => codesOfStep(to).map((code) => ({ to, code })));

type Props = {
  readonly vacancyId: string; readonly candidate: Named & { readonly resultCode?: OfferResultCode | null }; readonly current: readonly Current[]; readonly onClose: () => void;
};

/** A result that was recorded wrong: another is added with its reason, and the one before stays among the steps. */
export function CorrectDialog({ vacancyId, candidate, current, onClose }: Props) {
  const { candidateId, name, state, resultCode } = candidate;
  const t = useTexts(texts);
  const language = useLanguage();
  const receipt = useReceipt();
  const meanwhile = meanwhileOf(candidate, current, ['chosen', 'not-chosen'], useCandidateSending(onClose));
  const { rowVersion, sending } = meanwhile;
  const others = results.filter(({ to, code }) => to !== state || code !== resultCode);
  const [chosen, setChosen] = useState(others[0]);
  const [reason, setReason] = useState('');
  const closing = useClosing(vacancyId, chosen?.to === 'chosen' && state !== 'chosen' && !meanwhile.gone, current);
  const save = () => {
    if (chosen !== undefined) void sending.send(() => api('POST /api/candidates/:candidateId/steps', {
      params: { candidateId }, body: { to: chosen.to, resultCode: chosen.code, reason: reason.trim(), rowVersion, receipt, closing: closing.body },
    }), t.corrected);
  };
  return (
    <FormFrame title={`${t.correct}: ${name ?? ''}`} sending={sending} onSave={save} onClose={onClose} saveLabel={t.correct} over={meanwhile.gone} lacking={closing.lacking}>
      <MeanwhileNotice of={meanwhile} />
      <ClosingFields closing={closing} faultOf={sending.faultOf} />
      <p className={styles.small}>{t.correctWhat(presentationWord('state', state, language), resultCode == null ? '' : `${resultCode} ${offerResultName(resultCode, language)}`)}</p>
      <Select
        label={t.resultCode} value={chosen === undefined ? '' : `${chosen.to} ${chosen.code}`} error={sending.faultOf('resultCode')}
        onChange={(value) => setChosen(others.find(({ to, code }) => `${to} ${code}` === value))}
        options={others.map(({ to, code }) => ({ value: `${to} ${code}`, label: `${presentationWord('state', to, language)}: ${code} ${offerResultName(code, language)}` }))}
      />
      <TextArea label={t.correctWhy} value={reason} onChange={setReason} rows={2} maxLength={400} autoFocus error={sending.faultOf('reason')} />
    </FormFrame>
  );
}
