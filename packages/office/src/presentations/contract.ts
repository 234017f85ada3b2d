import { z } from 'zod';
import { NameInLanguages } from '../areas/contract.ts';
import { PERSON_ROLES } from '../jobseekers/contract.ts';
import { defineRoute } from '../platform/http/route.ts';
import { LinkSecret } from '../platform/http/secret-link.ts';
import { CandidateState, CandidateStep, Consent, ConsentField, Day, DestructionStep, HealthItem, Receipt, ResultCode, RowVersion, Saved, text, Told, VacancyOutline } from './shapes.ts';

const readers = [...PERSON_ROLES, 'director'] as const;
const experts = ['employer-expert', 'team-lead'] as const;
const vacancyParams = z.object({ vacancyId: z.uuid() });
const candidateParams = z.object({ candidateId: z.uuid() });
const seen = ['presentations.vacancy-not-seen', 'presentations.candidate-not-seen'] as const;
const stepped = [...seen, 'presentations.no-such-step', 'presentations.vacancy-closed', 'presentations.changed-meanwhile'] as const;

export type { Consent, Told } from './shapes.ts';

/** One candidate as the asker may see it: of another area only what the person consented to tell. */
export const FlowCandidate = z.object({
  candidateId: z.uuid(), personId: z.uuid().nullable(), name: z.string().nullable(), coach: z.string().nullable(), area: NameInLanguages, ofOtherArea: z.boolean(),
  state: CandidateState, stateSince: Day, listedOn: Day, score: z.number().nullable(), rowVersion: RowVersion, presentedOn: Day.nullable(),
  consent: Consent.nullable(), told: Told.nullable(),
  /** Withdrawn after it was used: the employer is asked to destroy what it was given. */
  /** How the employer can reach the person; null of another area's. */
  reach: z.enum(['direct', 'no-contacts', 'not-consented', 'protected']).nullable(), /** The question that waits may be given a new link. */ mayRenewLink: z.boolean(),
  destroy: z.boolean(), destruction: z.array(DestructionStep), needsOwnWish: z.boolean(), next: z.array(CandidateState), steps: z.array(CandidateStep),
});
export type FlowCandidate = z.infer<typeof FlowCandidate>;

export const VacancyFlow = z.object({
  vacancy: VacancyOutline, mayWork: z.boolean(), mayShare: z.boolean(), consentTimes: z.object({ answerDays: z.int(), holdsDays: z.int(), from: Day }),
  candidates: z.array(FlowCandidate),
  /** Protected persons on the list are shown on their own pages alone, once opened. */
  protectedLeftOut: z.int(),
  shares: z.array(z.object({ shareId: z.uuid(), areaId: z.int(), name: NameInLanguages, since: Day, by: z.string().nullable() })),
  shareable: z.array(z.object({ areaId: z.int(), name: NameInLanguages })),
});
export type VacancyFlow = z.infer<typeof VacancyFlow>;

const Asked = z.object({ candidateId: z.uuid(), name: z.string().nullable(), address: z.string(), expiresOn: Day });

/** What the person sees by the secret: what would be told, of whom nothing but themselves. */
export const ConsentQuestion = z.object({
  standing: Consent.shape.standing, language: z.enum(['fi', 'sv', 'en']), title: z.string(), employer: z.string(), expiresOn: Day, holdsUntil: Day.nullable(), answeredOn: Day.nullable(),
  withdrawnOn: Day.nullable(), presentedOn: Day.nullable(), offered: Told, fields: z.array(ConsentField), introduction: z.string(),
  health: z.array(HealthItem.extend({ item: z.int(), given: z.boolean() })), vacancyOpen: z.boolean(), area: NameInLanguages, place: NameInLanguages.nullable(),
  /** Who asked, and until when a consent given today would hold. */
  askedBy: z.string().nullable(), wouldHoldUntil: Day,
});
export type ConsentQuestion = z.infer<typeof ConsentQuestion>;

const secret = z.object({ token: LinkSecret });
const publicRefusals = ['presentations.link-unknown', 'too-many-requests'] as const;

export const routes = {
  getVacancyFlow: defineRoute({
    method: 'GET', path: '/api/vacancies/:vacancyId/presentations', summary: 'The candidates of a vacancy from the list to results, with who did what when and what may be done next',
    params: vacancyParams, response: VacancyFlow, roles: PERSON_ROLES, refusals: ['presentations.vacancy-not-seen'],
  }),
  listCandidates: defineRoute({
    method: 'POST', path: '/api/vacancies/:vacancyId/presentations/candidates', summary: 'Put persons on the list of a vacancy, several at once; each once',
    params: vacancyParams, body: z.object({ personIds: z.array(z.uuid()).min(1).max(50), receipt: Receipt }),
    response: z.object({
      listed: z.array(z.uuid()),
      /** Who was on the list before, by whom and since when. */
      already: z.array(z.object({ personId: z.uuid(), name: z.string().nullable(), state: CandidateState, listedOn: Day, by: z.string().nullable() })),
    }),
    roles: PERSON_ROLES,
    refusals: ['presentations.vacancy-not-seen', 'presentations.vacancy-closed', 'presentations.wording-unlooked', 'presentations.person-not-seen', 'presentations.protected',
      'presentations.no-search'],
  }),
  askConsents: defineRoute({
    method: 'POST', path: '/api/vacancies/:vacancyId/presentations/consents', summary: 'Ask candidates for their written consent (118 §): a secret link for each, shown once',
    params: vacancyParams,
    body: z.object({
      candidates: z.array(z.object({ candidateId: z.uuid(), rowVersion: RowVersion })).min(1).max(50), ownWish: text(400).nullable(), health: z.array(HealthItem).max(10), receipt: Receipt,
    }),
    response: z.object({ asked: z.array(Asked) }), roles: PERSON_ROLES,
    refusals: [...stepped, 'presentations.own-wish-needed', 'presentations.protected', 'presentations.health-by-coach', 'presentations.already-asked'],
  }),
  renewLink: defineRoute({
    method: 'POST', path: '/api/candidates/:candidateId/links', summary: 'A new secret link to a question that still waits for its answer: the one before stops opening it',
    params: candidateParams, body: z.object({ rowVersion: RowVersion }), response: z.object({ address: z.string(), expiresOn: Day }), roles: PERSON_ROLES,
    refusals: [...seen, 'presentations.changed-meanwhile', 'presentations.no-question'],
  }),
  recordAnswer: defineRoute({
    method: 'POST', path: '/api/candidates/:candidateId/answers', summary: 'Record the answer that came on paper or in the e-service: consent or refusal', params: candidateParams,
    body: z.object({
      answer: z.enum(['given', 'refused']), way: z.enum(['signed-paper', 'e-service']), answeredOn: Day, fields: z.array(ConsentField).max(9), healthItems: z.array(z.int()).max(10),
      rowVersion: RowVersion, receipt: Receipt,
    }),
    response: Saved, roles: PERSON_ROLES, refusals: [...stepped, 'presentations.answer-faulty'],
  }),
  withdrawConsent: defineRoute({
    method: 'POST', path: '/api/candidates/:candidateId/withdrawals', summary: 'The person withdraws the consent: nothing more is told, and what was given is to be destroyed',
    params: candidateParams, body: z.object({ rowVersion: RowVersion, receipt: Receipt }), response: Saved, roles: PERSON_ROLES, refusals: stepped,
  }),
  getDisclosure: defineRoute({
    method: 'GET', path: '/api/candidates/:candidateId/disclosure', summary: 'Exactly what the employer would be told if the candidate were presented now', params: candidateParams,
    response: z.object({
      employer: z.string(), title: z.string(), vacancyId: z.uuid(), ownVacancy: z.boolean(), told: Told, leftOut: z.array(ConsentField),
      /** Whose contact details are lacking, where the employer could contact nobody: then nobody is presented. */
      lacking: z.enum(['expert', 'presenter']).nullable(),
    }), roles: PERSON_ROLES, refusals: [...seen, 'presentations.no-consent'],
  }),
  present: defineRoute({
    method: 'POST', path: '/api/candidates/:candidateId/presentations', summary: 'Present the candidate to the employer by a consent that stands; what is told is kept for ever',
    params: candidateParams, body: z.object({ rowVersion: RowVersion, receipt: Receipt }), response: Saved, roles: PERSON_ROLES,
    refusals: [...stepped, 'presentations.no-consent', 'presentations.consent-worn-out', 'presentations.expert-unreachable', 'presentations.presenter-unreachable'],
  }),
  takeStep: defineRoute({
    method: 'POST', path: '/api/candidates/:candidateId/steps', summary: 'A result or another step: interview, chosen, not chosen, withdrew, off the list, back to it', params: candidateParams,
    body: z.object({
      to: z.enum(['interview', 'chosen', 'not-chosen', 'withdrew', 'removed', 'listed']), resultCode: ResultCode.nullable(), reason: text(400).nullable(), rowVersion: RowVersion, receipt: Receipt,
      /** Of a vacancy that was closed with nobody of ours: how many places were filled after all, by which its result is corrected in the same act. */
      closing: z.object({ placesFilled: z.int().min(1).max(2000), rowVersion: RowVersion }).nullable().optional(),
    }),
    response: Saved, roles: PERSON_ROLES, refusals: [...stepped, 'presentations.step-faulty', 'presentations.closing-says-otherwise', 'vacancies.changed-meanwhile',
      'vacancies.result-needed', 'vacancies.result-against-chosen', 'employers.not-served-here'],
  }),
  recordDestruction: defineRoute({
    method: 'POST', path: '/api/candidates/:candidateId/destructions', summary: 'The employer was asked to destroy what it was told, or says that it has: when, how, by whom', params: candidateParams,
    body: z.object({ step: DestructionStep.shape.step, day: Day, way: DestructionStep.shape.way, whom: text(120), note: text(1000), receipt: Receipt }), response: Saved, roles: PERSON_ROLES,
    refusals: [...seen, 'presentations.nothing-to-destroy', 'presentations.destroyed-already', 'presentations.destruction-faulty'],
  }),
  noteCandidate: defineRoute({
    method: 'POST', path: '/api/candidates/:candidateId/notes', summary: 'What the employer answered, or what came of a presentation, has been taken note of', params: candidateParams,
    body: z.object({}), response: Saved, roles: PERSON_ROLES, refusals: seen,
  }),
  shareVacancy: defineRoute({
    method: 'POST', path: '/api/vacancies/:vacancyId/shares', summary: 'Show an own vacancy to other areas, whose staff may present their own customers to it', params: vacancyParams,
    body: z.object({ areaIds: z.array(z.int()).min(1).max(50), receipt: Receipt }), response: Saved, roles: experts,
    refusals: ['presentations.vacancy-not-seen', 'presentations.vacancy-closed', 'presentations.wording-unlooked', 'presentations.area-unknown'],
  }),
  endShare: defineRoute({
    method: 'POST', path: '/api/vacancies/:vacancyId/shares/:shareId/ends', summary: 'Show the vacancy to an area no longer; who was presented stays presented',
    params: vacancyParams.extend({ shareId: z.uuid() }), body: z.object({}), response: Saved, roles: experts, refusals: ['presentations.vacancy-not-seen'],
  }),
  listSharedVacancies: defineRoute({
    method: 'GET', path: '/api/shared-vacancies', summary: 'Vacancies that other areas have shown to this one',
    response: z.object({ vacancies: z.array(VacancyOutline.extend({ since: Day, candidates: z.int() })) }), roles: readers,
  }),
  getConsentQuestion: defineRoute({
    method: 'GET', path: '/api/consents/:token', summary: 'What the holder of the secret is asked to consent to', params: secret, response: ConsentQuestion, roles: 'public',
    refusals: publicRefusals,
  }),
  answerConsent: defineRoute({
    method: 'POST', path: '/api/consents/:token/answers', summary: 'The person gives the consent, field by field, or refuses', params: secret,
    body: z.object({ answer: z.enum(['given', 'refused']), fields: z.array(ConsentField).max(9), introduction: text(2000), healthItems: z.array(z.int()).max(10) }),
    response: ConsentQuestion, roles: 'public',
    refusals: [...publicRefusals, 'presentations.answer-faulty', 'presentations.answered-already', 'presentations.question-expired', 'presentations.vacancy-closed'],
  }),
  withdrawByLink: defineRoute({
    method: 'POST', path: '/api/consents/:token/withdrawals', summary: 'The person withdraws the consent by the same link, at any time', params: secret, body: z.object({}),
    response: ConsentQuestion, roles: 'public', refusals: [...publicRefusals, 'presentations.nothing-to-withdraw'],
  }),
  getFigures: defineRoute({
    method: 'GET', path: '/api/presentations/figures', summary: 'Offers, hints and presentations of twelve months with their results and fit, and how many went over the area’s border',
    response: z.object({
      from: Day, months: z.array(z.object({
        month: z.string(), offers: z.int().nullable(), hints: z.int().nullable(), presented: z.int().nullable(), elsewhere: z.int().nullable(), ofOthers: z.int().nullable(), work: z.int().nullable(),
      })),
      results: z.array(z.object({ code: ResultCode.nullable(), offers: z.int().nullable(), hints: z.int().nullable() })),
      total: z.object({
        offers: z.int().nullable(), hints: z.int().nullable(), presented: z.int().nullable(), elsewhere: z.int().nullable(), ofOthers: z.int().nullable(), work: z.int().nullable(),
      }),
      fits: z.array(z.object({ kind: z.enum(['offer', 'hint']), count: z.int(), median: z.number() })),
      /** Of the year that the area compares with, where it has been given. */
      reference: z.object({ year: z.int(), offers: z.int(), hints: z.int().nullable(), source: z.string() }).nullable(),
    }),
    roles: [...PERSON_ROLES, 'director', 'controller'],
  }),
} as const;

