import type { VacancyMatch } from '@kohtaanto/office/matching/contract.ts';
import { useState } from 'react';
import { api } from '../app/api.ts';
import { newRequestId } from '../app/request-id.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Problem } from '../design/problem.tsx';
import { OfferDialog } from './offer-dialog.tsx';
import type { Offering } from './offer-dialog.tsx';
import { alreadySaid } from './already-said.ts';
import { offerTexts } from './offer-texts.ts';
import { texts } from './presentation-texts.ts';
import type { Standing } from './standing-tags.tsx';
import { useCandidateSending } from './use-candidate-sending.ts';

type Props = { readonly personId: string; readonly match: Pick<VacancyMatch, 'vacancyId' | 'title'>; readonly standing: Standing };

/** What may still be done with a fitting vacancy: pointed out to apply for, hinted at, or the person put on its list. */
export function OfferActs({ personId, match: { vacancyId, title }, standing: { candidacy, offer } }: Props) {
  const t = useTexts(offerTexts);
  const both = useTexts(texts);
  const language = useLanguage();
  const [offering, setOffering] = useState<Offering | null>(null);
  const [receipt] = useState(newRequestId);
  const sending = useCandidateSending();
  const list = () => void sending.send(async () => {
    const { already: [before] } = await api('POST /api/vacancies/:vacancyId/presentations/candidates', { params: { vacancyId }, body: { personIds: [personId], receipt } });
    return before === undefined ? t.listed : `${both.alreadyListed}. ${alreadySaid(before, both, language)}`;
  });
  return (
    <>
      {offer?.kind !== 'offer' && <Button size="small" aria-label={t.offerOf(title)} onClick={() => setOffering({ kind: 'offer', vacancyId, title })}>{t.offer}</Button>}
      {offer === undefined && <Button size="small" aria-label={t.hintOf(title)} onClick={() => setOffering({ kind: 'hint', vacancyId, title })}>{t.hint}</Button>}
      {candidacy === undefined && <Button size="small" variant="text" busy={sending.busy} aria-label={t.listOf(title)} onClick={list}>{t.list}</Button>}
      {sending.error !== null && <Problem error={sending.error} />}
      {offering !== null && <OfferDialog personId={personId} offering={offering} onClose={() => setOffering(null)} />}
    </>
  );
}
