import type { Candidacy, JobOffer } from '@kohtaanto/office/presentations/offer-contract.ts';
import type { CandidateState } from '@kohtaanto/rules/presentations/candidate-steps.ts';
import { offerResultName } from '@kohtaanto/words/codes.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { presentationWord } from '@kohtaanto/words/presentations/presentation-words.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Tag } from '../design/tag.tsx';
import { offerTexts } from './offer-texts.ts';

/** What somebody should not go past: the person has said no, or nobody answered. */
const STOPS: ReadonlySet<CandidateState> = new Set(['consent-refused', 'consent-withdrawn', 'consent-expired', 'withdrew']);

/** Where a candidate stands in words, with its day. */
export function CandidateTag({ state, since }: { readonly state: CandidateState; readonly since: string }) {
  const language = useLanguage();
  return <Tag tone={STOPS.has(state) ? 'today' : 'neutral'}>{presentationWord('state', state, language)} {formatDate(since)}</Tag>;
}

export type Standing = { readonly candidacy: Candidacy | undefined; readonly offer: JobOffer | undefined };

/** What has been done already between a person and a vacancy: nothing is done a second time unawares. */
export function StandingTags({ standing: { candidacy, offer } }: { readonly standing: Standing }) {
  const t = useTexts(offerTexts);
  const language = useLanguage();
  return (
    <>
      {candidacy !== undefined && <CandidateTag state={candidacy.state} since={candidacy.stateSince} />}
      {offer !== undefined && (
        <Tag tone={offer.resultMissing ? 'today' : 'neutral'}>
          {offer.resultCode !== null ? `${offerResultName(offer.resultCode, language)} ${formatDate(offer.resultOn ?? offer.madeOn)}`
            : offer.appliedOn !== null ? t.applied(formatDate(offer.appliedOn)) : offer.resultMissing ? t.resultMissing
              : offer.kind === 'hint' ? t.hintedOn(formatDate(offer.madeOn)) : t.offeredOn(formatDate(offer.madeOn))}
        </Tag>
      )}
    </>
  );
}

/** Of each vacancy the candidacy, and the newest offer that stands. */
export function standingOf(vacancyId: string, { candidacies, offers }: { readonly candidacies: readonly Candidacy[]; readonly offers: readonly JobOffer[] }): Standing {
  return {
    candidacy: candidacies.find((one) => one.vacancyId === vacancyId),
    offer: offers.filter((one) => one.vacancyId === vacancyId && one.takenBackOn === null).toSorted((a, b) => b.madeOn.localeCompare(a.madeOn))[0],
  };
}
