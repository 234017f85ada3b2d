import type { JobOffer } from '@kohtaanto/office/presentations/offer-contract.ts';
import { offerResultCodes } from '@kohtaanto/rules/presentations/offer-results.ts';
import type { OfferResultCode } from '@kohtaanto/rules/presentations/offer-results.ts';
import { offerResultName } from '@kohtaanto/words/codes.ts';
import { useState } from 'react';
import { api } from '../app/api.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useReceipt } from '../app/use-sending.ts';
import { DatePicker } from '../design/date-picker.tsx';
import { Select } from '../design/select.tsx';
import { TextArea } from '../design/text-area.tsx';
import { FormFrame } from '../employers/form-frame.tsx';
import { offerTexts } from './offer-texts.ts';
import { useCandidateSending } from './use-candidate-sending.ts';
import styles from './presentations.module.css';

export type OfferChange = { readonly kind: 'applied' | 'result' | 'take-back'; readonly offer: JobOffer };
type Props = { readonly personId: string; readonly change: OfferChange; readonly onClose: () => void };

/** What came of an offer: applied for, its result by code, or taken back. */
export function OfferChangeDialog({ personId, change: { kind, offer }, onClose }: Props) {
  const t = useTexts(offerTexts);
  const language = useLanguage();
  const { today } = useSession();
  const receipt = useReceipt();
  const sending = useCandidateSending(onClose);
  const [day, setDay] = useState<string | null>(today);
  const [code, setCode] = useState<OfferResultCode>(offer.resultCode ?? (offer.appliedOn === null ? '06' : '01'));
  const [reason, setReason] = useState('');
  const of = { params: { personId, offerId: offer.offerId } };
  const sent = { rowVersion: offer.rowVersion, receipt };
  const save = () => void sending.send(() => {
    if (kind === 'applied') return api('POST /api/persons/:personId/offers/:offerId/applications', { ...of, body: { ...sent, appliedOn: day ?? '' } });
    const why = reason.trim() === '' ? null : reason.trim();
    if (kind === 'result') return api('POST /api/persons/:personId/offers/:offerId/results', { ...of, body: { ...sent, resultCode: code, resultOn: day ?? '', reason: why } });
    return api('POST /api/persons/:personId/offers/:offerId/take-backs', { ...of, body: { ...sent, reason: reason.trim() } });
  }, t.saved);
  const corrects = kind === 'result' && offer.resultCode !== null;
  const title = { 'applied': t.recordApplied, 'result': corrects ? t.correctResult : t.recordResult, 'take-back': t.takeBack }[kind];
  return (
    <FormFrame title={`${title}: ${offer.title}`} sending={sending} onSave={save} onClose={onClose} saveLabel={title}>
      {kind === 'result' && (
        <Select
          label={t.resultCode} value={code} onChange={(value) => setCode(offerResultCodes.find((each) => each === value) ?? code)}
          options={offerResultCodes.map((each) => ({ value: each, label: `${each} ${offerResultName(each, language)}` }))}
        />
      )}
      {kind !== 'take-back' && (
        <DatePicker
          label={kind === 'applied' ? t.appliedOn : t.resultOn} value={day} onChange={setDay} min={offer.madeOn} max={today} error={sending.faultOf(kind === 'applied' ? 'appliedOn' : 'resultOn')}
        />
      )}
      {kind === 'applied' && <p className={styles.small}>{t.appliedWhat}</p>}
      {(kind === 'take-back' || corrects) && (
        <TextArea label={corrects ? t.correctWhy : t.reason} value={reason} onChange={setReason} rows={2} maxLength={400} autoFocus error={sending.faultOf('reason')} />
      )}
    </FormFrame>
  );
}
