import type { Target } from '@kohtaanto/office/indicators/comparison-contract.ts';
import type { IndicatorAnswer } from '@kohtaanto/office/indicators/contract.ts';
import { isoAfter } from '@kohtaanto/words/dates.ts';
import { formatDecimal } from '@kohtaanto/words/numbers.ts';
import { useState } from 'react';
import { api } from '../app/api.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useSending } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Problem } from '../design/problem.tsx';
import { RadioGroup } from '../design/radio-group.tsx';
import { Select } from '../design/select.tsx';
import { TextField } from '../design/text-field.tsx';
import { dashboardTexts } from './dashboard-texts.ts';
import { unitSign } from './figure-format.ts';
import { lastDayOf } from './last-day.ts';
import { monthOptions } from './month-options.ts';
import styles from './indicators.module.css';

const always = 'always';
const monthsAhead = 36;
/** A target stands beside its indicator wherever that is shown. */
const everyFigure = ['/api/'];

export type TargetDialogProps = { readonly answer: IndicatorAnswer; readonly before: Target | null; readonly onClose: () => void };

/** A decision more: the value, the months it holds, and the decision it rests on. */
export function TargetDialog({ answer, before, onClose }: TargetDialogProps) {
  const t = useTexts(dashboardTexts);
  const language = useLanguage();
  const { definition, place, area } = answer;
  const { today } = useSession();
  const months = monthsFrom(today);
  const [value, setValue] = useState(before?.value == null ? '' : formatDecimal(before.value, Number.isInteger(before.value) ? 0 : 1, language));
  const [direction, setDirection] = useState<Target['direction']>(
    before?.direction ?? (definition.direction === 'less-is-better' ? 'at-most' : 'at-least'));
  const [from, setFrom] = useState(afterOf(before) ?? months[0] ?? '');
  const [until, setUntil] = useState(`${(afterOf(before) ?? today).slice(0, 4)}-12`);
  const [source, setSource] = useState('');
  const [fault, setFault] = useState(false);
  const { error, busy, send } = useSending(everyFigure, onClose, t.targetSaved);
  const save = () => {
    const number = Number(value.replaceAll(/[\s\u00A0]/gu, '').replace(',', '.'));
    const wrong = value.trim() === '' || Number.isNaN(number);
    setFault(wrong);
    if (wrong) return;
    void send(() => api('POST /api/targets', {
      body: {
        indicator: definition.id, municipality: place?.code ?? null, from, until: until === always ? null : until, value: number, direction, source,
      },
    }));
  };
  const options = monthOptions(months, language);
  const unit = unitSign(definition, language);
  return (
    <Dialog
      open onClose={onClose} title={`${t.setTarget}: ${definition.name}, ${place?.name[language] ?? area[language]}`}
      footer={<><Button variant="primary" busy={busy} onClick={save}>{t.save}</Button><Button onClick={onClose}>{t.cancel}</Button></>}
    >
      <div className={styles.form}>
        {error !== null && <Problem error={error} />}
        <TextField
          label={unit === '' ? t.value : t.valueIn(unit)} value={value} onChange={setValue} inputMode="decimal"
          error={fault ? t.notNumber : undefined}
        />
        <RadioGroup
          row label={t.directionOf} value={direction} onChange={(chosen) => setDirection(chosen === 'at-least' ? 'at-least' : 'at-most')}
          options={[{ value: 'at-least', label: t.atLeast }, { value: 'at-most', label: t.atMost }]}
        />
        <div className={styles.sideBySide}>
          <Select label={t.firstMonth} value={from} onChange={setFrom} options={options} />
          <Select label={t.lastMonth} value={until} onChange={setUntil} options={[...options, { value: always, label: t.untilChanged }]} />
        </div>
        <TextField label={t.decision} description={t.decisionHint} value={source} onChange={setSource} maxLength={300} />
      </div>
    </Dialog>
  );
}

export function TakeBackDialog({ target, onClose }: { readonly target: Target; readonly onClose: () => void }) {
  const t = useTexts(dashboardTexts);
  const [source, setSource] = useState('');
  const { error, busy, send } = useSending(everyFigure, onClose, t.targetTaken);
  const save = () => void send(() => api('POST /api/targets/:targetId/take-back', {
    params: { targetId: target.targetId }, body: { source },
  }));
  return (
    <Dialog
      open onClose={onClose} title={`${t.takeBack}: ${target.name}`}
      footer={<><Button variant="primary" busy={busy} onClick={save}>{t.takeBack}</Button><Button onClick={onClose}>{t.cancel}</Button></>}
    >
      <div className={styles.form}>
        {error !== null && <Problem error={error} />}
        <p>{t.takeBackText}</p>
        <TextField label={t.decision} description={t.decisionHint} value={source} onChange={setSource} maxLength={300} />
      </div>
    </Dialog>
  );
}

/** The month after the last of a target that ends; a new one goes on from there. */
function afterOf(target: Target | null): string | undefined {
  return target?.until == null ? undefined : isoAfter(lastDayOf(target.until), 1).slice(0, 7);
}

/** From the beginning of this year on: what is past cannot be decided any more. */
function monthsFrom(today: string): readonly string[] {
  const year = Number(today.slice(0, 4));
  return Array.from({ length: monthsAhead }, (_, at) =>
    `${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`);
}
