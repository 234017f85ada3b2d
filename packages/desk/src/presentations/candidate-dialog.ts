import type { Consent } from '@kohtaanto/office/presentations/contract.ts';
import type { OfferResultCode } from '@kohtaanto/rules/presentations/offer-results.ts';
import type { CandidateState } from '@kohtaanto/rules/presentations/candidate-steps.ts';

/** The candidate that a form is about. */
export type Named = {
  readonly candidateId: string; readonly name: string | null; readonly rowVersion: number; readonly state: CandidateState; readonly consent: Consent | null; readonly needsOwnWish: boolean;
  readonly vacancyId?: string; readonly reach?: 'direct' | 'no-contacts' | 'not-consented' | 'protected' | null;
  readonly health?: readonly { readonly item: number; readonly text: string }[];
};

/** Which form is open. */
export type CandidateDialog =
  | { readonly kind: 'ask'; readonly candidates: readonly Named[] }
  | { readonly kind: 'answer' | 'present' | 'withdraw' | 'link'; readonly candidate: Named }
  | { readonly kind: 'correct'; readonly candidate: Named & { readonly resultCode: OfferResultCode | null } }
  | { readonly kind: 'step'; readonly candidate: Named; readonly to: 'interview' | 'chosen' | 'not-chosen' | 'withdrew' | 'removed' | 'listed' };
