import type { FaultRow, RuleShown } from '@kohtaanto/office/data-quality/contract.ts';
import { useState } from 'react';
import { api } from '../app/api.ts';
import { useTexts } from '../app/texts.tsx';
import { TextArea } from '../design/text-area.tsx';
import { useToast } from '../design/toast.tsx';
import { FormDialog } from '../jobseekers/dialogs/form-dialog.tsx';
import { useSave } from '../jobseekers/use-save.ts';
import { texts } from './quality-texts.ts';

type AcceptDialogProps = { readonly rule: RuleShown; readonly row: FaultRow; readonly onClose: () => void };

/** The row is right as it is: said with a reason, kept until the data change. */
export function AcceptDialog({ rule, row, onClose }: AcceptDialogProps) {
  const t = useTexts(texts);
  const say = useToast();
  const [reason, setReason] = useState('');
  const who = row.name ?? t.protectedOne;
  const saving = useSave(row.personId, () => api('POST /api/data-quality/:ruleId/acceptances', {
    params: { ruleId: rule.id }, purpose: 'service',
    body: { personId: row.personId, subject: row.subject, datum: row.datum, reason: reason.trim() },
  }), () => {
    say({ text: t.acceptedNow(who) });
    onClose();
  });
  return (
    <FormDialog
      title={t.acceptTitle(who)} saving={saving} onClose={onClose} saveLabel={t.accept}
      lacking={reason.trim().length < 5 ? t.reasonShort : undefined}
    >
      <p className="small">{row.text === '' ? rule.name : row.text}</p>
      <TextArea label={t.reason} description={t.acceptWhy} value={reason} onChange={setReason} rows={3} maxLength={500} autoFocus />
    </FormDialog>
  );
}
