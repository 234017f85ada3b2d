import type { FlowCandidate } from '@kohtaanto/office/presentations/contract.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { useState } from 'react';
import { api } from '../app/api.ts';
import type { Sent } from '../app/api-routes.ts';
import { useSession } from '../app/session.tsx';
import { useTexts } from '../app/texts.tsx';
import { useReceipt, useSending } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { DatePicker } from '../design/date-picker.tsx';
import { Notice } from '../design/notice.tsx';
import { Select } from '../design/select.tsx';
import { TextArea } from '../design/text-area.tsx';
import { TextField } from '../design/text-field.tsx';
import { FormFrame } from '../employers/form-frame.tsx';
import { destructionTexts, destructionWays } from './destruction-texts.ts';
import { presentationsTouched } from './touched.ts';
import styles from './presentations.module.css';

type Body = Sent<'POST /api/candidates/:candidateId/destructions'>['body'];
type Of = Pick<FlowCandidate, 'candidateId' | 'destroy' | 'destruction'> & { readonly called: string; readonly mayWork: boolean };

/** After a withdrawal: what the employer was told is to be destroyed, what has been done about it and what is to be done next. */
export function Destruction({ candidateId, destroy, destruction, called, mayWork }: Of) {
  const t = useTexts(destructionTexts);
  const [step, setStep] = useState<Body['step'] | null>(null);
  const asked = destruction.some((each) => each.step === 'asked');
  if (!destroy && destruction.length === 0) return null;
  return (
    <div className={styles.inside}>
      <Notice
        tone={destroy ? 'today' : 'neutral'} title={!destroy ? t.destroyed : asked ? t.askedTitle : t.toAsk}
        actions={destroy && mayWork && (
          <>
            <Button size="small" aria-label={`${asked ? t.confirm : t.ask}: ${called}`} onClick={() => setStep(asked ? 'confirmed' : 'asked')}>{asked ? t.confirm : t.ask}</Button>
            {asked && <Button size="small" variant="text" aria-label={`${t.askAgain}: ${called}`} onClick={() => setStep('asked')}>{t.askAgain}</Button>}
          </>
        )}
      >
        {destruction.length > 0 && (
          <ul>
            {destruction.map((each, at) => (
              <li key={`${each.step}${at}`}>
                {t.done(each.step, formatDate(each.day), t.wayOf(each.way), each.whom)}{each.by === null ? '' : ` · ${each.by}`}{each.note === '' ? '' : `. ${each.note}`}
              </li>
            ))}
          </ul>
        )}
      </Notice>
      {step !== null && <DestructionDialog candidateId={candidateId} step={step} called={called} onClose={() => setStep(null)} />}
    </div>
  );
}

function DestructionDialog({ candidateId, step, called, onClose }: { readonly candidateId: string; readonly step: Body['step']; readonly called: string; readonly onClose: () => void }) {
  const t = useTexts(destructionTexts);
  const { today } = useSession();
  const receipt = useReceipt();
  const sending = useSending(presentationsTouched, onClose);
  const [day, setDay] = useState<string | null>(today);
  const [way, setWay] = useState<Body['way']>('e-mail');
  const [whom, setWhom] = useState('');
  const [note, setNote] = useState('');
  const save = () => void sending.send(() => api('POST /api/candidates/:candidateId/destructions', {
    params: { candidateId }, body: { step, day: day ?? '', way, whom: whom.trim(), note: note.trim(), receipt },
  }), step === 'asked' ? t.askSaved : t.confirmSaved);
  const title = step === 'asked' ? t.ask : t.confirm;
  return (
    <FormFrame title={`${title}: ${called}`} sending={sending} onSave={save} onClose={onClose} saveLabel={title}>
      <p className="reading">{step === 'asked' ? t.askWhat : t.confirmWhat}</p>
      <TextField label={t.whom} value={whom} onChange={setWhom} maxLength={120} autoFocus error={sending.faultOf('whom')} />
      <Select
        label={t.way} value={way} onChange={(value) => setWay(value as Body['way'])}
        options={destructionWays.map((value) => ({ value, label: t.wayOf(value) }))}
      />
      <DatePicker label={t.day} value={day} onChange={setDay} max={today} error={sending.faultOf('day')} />
      <TextArea label={t.note} value={note} onChange={setNote} rows={2} maxLength={1000} />
    </FormFrame>
  );
}
