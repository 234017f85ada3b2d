import type { VacancyMatch } from '@kohtaanto/office/matching/contract.ts';
import { useState } from 'react';
import { api } from '../app/api.ts';
import { newRequestId } from '../app/request-id.ts';
import { useTexts } from '../app/texts.tsx';
import { useSending } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { Problem } from '../design/problem.tsx';
import { OfferDialog } from './offer-dialog.tsx';
import type { Offering } from './offer-dialog.tsx';
import { offerTexts } from './offer-texts.ts';
import { presentationsTouched } from './touched.ts';

/** What may be done with a fitting vacancy: pointed out to apply for, hinted at, or the person put on its list. */
export function OfferActs({ personId, match: { vacancyId, title } }: { readonly personId: string; readonly match: Pick<VacancyMatch, 'vacancyId' | 'title'> }) {
  const t = useTexts(offerTexts);
  const [offering, setOffering] = useState<Offering | null>(null);
  const [receipt] = useState(newRequestId);
  const sending = useSending(presentationsTouched);
  const list = () => void sending.send(() => api('POST /api/vacancies/:vacancyId/presentations/candidates', { params: { vacancyId }, body: { personIds: [personId], receipt } }), t.listed);
  return (
    <>
      <Button size="small" aria-label={t.offerOf(title)} onClick={() => setOffering({ kind: 'offer', vacancyId, title })}>{t.offer}</Button>
      <Button size="small" aria-label={t.hintOf(title)} onClick={() => setOffering({ kind: 'hint', vacancyId, title })}>{t.hint}</Button>
      <Button size="small" variant="text" busy={sending.busy} aria-label={t.listOf(title)} onClick={list}>{t.list}</Button>
      {sending.error !== null && <Problem error={sending.error} />}
      {offering !== null && <OfferDialog personId={personId} offering={offering} onClose={() => setOffering(null)} />}
    </>
  );
}
