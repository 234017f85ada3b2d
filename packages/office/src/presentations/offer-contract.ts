import { z } from 'zod';
import { CASE_ROLES, PERSON_ROLES } from '../jobseekers/contract.ts';
import { personParams } from '../jobseekers/shapes.ts';
import { defineRoute } from '../platform/http/route.ts';
import { CandidateState, CandidateStep, Consent, Day, DestructionStep, Receipt, ResultCode, RowVersion, Saved, text, Told } from './shapes.ts';

const seen = ['person-not-found', 'person-protected'] as const;
const OfferWay = z.enum(['e-service', 'letter', 'text-message', 'in-person', 'phone']);
const Reason = z.object({ code: z.string(), day: Day.nullable(), act: z.string(), section: z.string(), text: z.string() });
const Binding = z.object({
  binding: z.boolean(), ruleVersion: z.string(), because: z.array(Reason), confidence: z.enum(['certain', 'told', 'pages', 'open']),
});

export const JobOffer = z.object({
  offerId: z.uuid(), vacancyId: z.uuid(), title: z.string(), employer: z.string(), ofOtherArea: z.boolean(), kind: z.enum(['offer', 'hint']), madeOn: Day, madeBy: z.string().nullable(),
  applyBy: Day.nullable(), binding: z.boolean(), certain: z.boolean(), because: z.array(Reason), way: OfferWay, score: z.number().nullable(), resultCode: ResultCode.nullable(),
    resultOn: Day.nullable(),
  appliedOn: Day.nullable(), takenBackOn: Day.nullable(), takenBackReason: z.string().nullable(), resultMissing: z.boolean(), rowVersion: RowVersion,
  /** A fact that the result is, which may be recorded; what follows of it is not decided here. */
  fact: z.object({ kind: z.literal('pointed-job-not-applied'), day: Day }).nullable(), factRecorded: z.boolean(),
});
export type JobOffer = z.infer<typeof JobOffer>;

export const Candidacy = z.object({
  candidateId: z.uuid(), vacancyId: z.uuid(), title: z.string(), employer: z.string(), vacancyOpen: z.boolean(), state: CandidateState, stateSince: Day, rowVersion: RowVersion,
  presentedOn: Day.nullable(), consent: Consent.nullable(), told: Told.nullable(), next: z.array(CandidateState), needsOwnWish: z.boolean(), steps: z.array(CandidateStep),
  health: z.array(z.object({ item: z.int(), text: z.string() })), destroy: z.boolean(), destruction: z.array(DestructionStep),
  /** How the employer can reach the person. */
  reach: z.enum(['direct', 'no-contacts', 'not-consented', 'protected']), mayRenewLink: z.boolean(), /** The vacancy is another area's, shown to this one. */ ofOtherArea: z.boolean(),
  /** Something of it is new to the one who asks: an answer of the employer, or a result. */
  toNote: z.boolean(),
});
export type Candidacy = z.infer<typeof Candidacy>;

const ofOffer = personParams.extend({ offerId: z.uuid() });
const changed = [...seen, 'presentations.offer-not-found', 'presentations.offer-changed', 'presentations.offer-taken-back'] as const;

export const offerRoutes = {
  getPersonOffers: defineRoute({
    method: 'GET', path: '/api/persons/:personId/offers', summary: 'Jobs offered to the person and hints, and the vacancies where the person is a candidate, with consents', params: personParams,
    response: z.object({ offers: z.array(JobOffer), candidacies: z.array(Candidacy), mayWrite: z.boolean(), mayCoach: z.boolean() }), roles: PERSON_ROLES, refusals: seen,
  }),
  proposeOffer: defineRoute({
    method: 'GET', path: '/api/persons/:personId/offers/proposal', summary: 'Whether an offer of this vacancy would bind and why, by when to apply, and how well it fits', params: personParams,
    query: z.object({ vacancyId: z.uuid() }),
    response: z.object({
      title: z.string(), employer: z.string(), closes: Day.nullable(), open: z.boolean(), applyBy: Day, offer: Binding, hint: Binding, score: z.number().nullable(), offered: z.boolean(),
        hinted: z.boolean(),
      candidate: CandidateState.nullable(),
    }),
    roles: PERSON_ROLES, refusals: [...seen, 'presentations.vacancy-not-seen'],
  }),
  makeOffer: defineRoute({
    method: 'POST', path: '/api/persons/:personId/offers', summary: 'Point out a vacancy to be applied for, or hint at it', params: personParams,
    body: z.object({ vacancyId: z.uuid(), kind: z.enum(['offer', 'hint']), applyBy: Day.nullable(), way: OfferWay, message: text(2000), receipt: Receipt }),
    response: z.object({ offerId: z.uuid(), binding: z.boolean() }), roles: PERSON_ROLES,
    refusals: [...seen, 'presentations.vacancy-not-seen', 'presentations.vacancy-closed', 'presentations.wording-unlooked', 'presentations.offered-already', 'presentations.offer-faulty'],
  }),
  recordOfferResult: defineRoute({
    method: 'POST', path: '/api/persons/:personId/offers/:offerId/results', summary: 'The result of an offer by its national code', params: ofOffer,
    body: z.object({
      resultCode: ResultCode, resultOn: Day, rowVersion: RowVersion, receipt: Receipt,
      /** Why, where a result that was recorded is corrected. */
      reason: text(400).nullable().default(null),
    }),
    response: Saved, roles: PERSON_ROLES, refusals: [...changed, 'presentations.offer-faulty'],
  }),
  recordApplication: defineRoute({
    method: 'POST', path: '/api/persons/:personId/offers/:offerId/applications', summary: 'The person has applied: it becomes a report of the review period too (45 §)', params: ofOffer,
    body: z.object({ appliedOn: Day, rowVersion: RowVersion, receipt: Receipt }), response: Saved, roles: CASE_ROLES, refusals: [...changed, 'presentations.offer-faulty',
      'presentations.applied-already'],
  }),
  takeBackOffer: defineRoute({
    method: 'POST', path: '/api/persons/:personId/offers/:offerId/take-backs', summary: 'Take an offer back with its reason; the person is told', params: ofOffer,
    body: z.object({ reason: text(400).min(3), rowVersion: RowVersion, receipt: Receipt }), response: Saved, roles: PERSON_ROLES, refusals: changed,
  }),
} as const;
