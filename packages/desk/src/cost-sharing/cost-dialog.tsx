import { useState } from 'react';
import { api } from '../app/api.ts';
import { useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { DatePicker } from '../design/date-picker.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Problem } from '../design/problem.tsx';
import { TextField } from '../design/text-field.tsx';
import { costSent, CostFieldsForm, emptyCost } from './cost-fields.tsx';
import { texts } from './cost-texts.ts';
import type { Year } from './cost-year.ts';
import { SavingForm } from './saving-form.tsx';
import { useWriting } from './use-writing.ts';

type Props = { readonly year: Year; readonly onClose: () => void };

export function CostDialog({ year, onClose }: Props) {
  const t = useTexts(texts);
  const [fields, setFields] = useState(() => emptyCost(year.scheme));
  const [day, setDay] = useState<string | null>(null);
  const { work, faultOf } = useWriting(
    (requestId) => api('POST /api/cost-sharing/:year/costs', {
      params: { year: year.year }, body: { requestId, cost: { ...costSent(fields, year.scheme), day } },
    }),
    () => t.entered, onClose,
  );
  return (
    <Dialog
      open onClose={onClose} title={t.enterCost}
      footer={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button variant="primary" busy={work.isPending} onClick={() => work.mutate()}>{t.save}</Button>
        </>
      }
    >
      <SavingForm onSave={() => !work.isPending && work.mutate()}>
        <CostFieldsForm scheme={year.scheme} value={fields} onChange={setFields} faultOf={(field) => faultOf(`cost.${field}`)} />
        <DatePicker label={t.day} value={day} onChange={setDay} error={faultOf('cost.day')} />
        <TextField label={t.description} value={fields.description} maxLength={300} onChange={(description) => setFields({ ...fields, description })}
          error={faultOf('cost.description')} />
        {work.error !== null && <Problem error={work.error} />}
      </SavingForm>
    </Dialog>
  );
}
