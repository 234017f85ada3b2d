import { vacancyResults, vacancyStates } from '@kohtaanto/rules/vacancies/lifecycle.ts';
import { z } from 'zod';
import { NameInLanguages } from '../areas/contract.ts';
import { PERSON_ROLES } from '../jobseekers/contract.ts';
import { EmployerRight } from '../platform/identity/employer-contract.ts';
import { defineRoute } from '../platform/http/route.ts';
import { CandidateState, Told } from '../presentations/shapes.ts';
import { VacancyForm } from '../vacancies/contract.ts';

const readers = ['employer-expert', 'team-lead', 'service-coordinator', 'director'] as const;
const writers = ['employer-expert', 'team-lead'] as const;
const own = ['employer'] as const;

const Day = z.iso.date();
const Receipt = z.uuid();
const RowVersion = z.int().min(1);
const Saved = z.object({ saved: z.literal(true) });
const text = (least: number, most: number) => z.string().trim().min(least).max(most);
const Rights = z.array(EmployerRight).min(1).max(4).refine((given) => new Set(given).size === given.length);

const MandateRow = z.object({
  mandateId: z.uuid(), name: z.string(), email: z.string().nullable(), rights: z.array(EmployerRight), since: Day, until: Day.nullable(), linkUntil: Day,
  state: z.enum(['invited', 'link-expired', 'in-force', 'over', 'ended']), acceptedOn: Day.nullable(), endedOn: Day.nullable(), invitedBy: z.string(), rowVersion: RowVersion,
});
export type MandateRow = z.infer<typeof MandateRow>;

const Link = z.object({ mandateId: z.uuid(), address: z.string(), linkUntil: Day });
const ofEmployer = z.object({ employerId: z.uuid() });
const ofMandate = ofEmployer.extend({ mandateId: z.uuid() });

const RequestKind = z.enum(['publish', 'close']);
const VacancyRequest = z.object({
  requestId: z.uuid(), vacancyId: z.uuid(), title: z.string(), employerId: z.uuid(), employer: z.string(), kind: RequestKind, askedOn: Day, askedBy: z.string(), note: z.string(),
  result: z.enum(vacancyResults).nullable(), placesFilled: z.int().nullable(), state: z.enum(['open', 'done', 'returned', 'taken-back']),
  answeredOn: Day.nullable(), answer: z.string().nullable(), rowVersion: RowVersion,
});
export type VacancyRequest = z.infer<typeof VacancyRequest>;

const answerReasons = ['skills', 'experience', 'availability', 'other-chosen', 'need-ended', 'not-reached', 'other'] as const;
const AnswerKind = z.enum(['interview', 'chosen', 'not-chosen']);
const CandidateAnswer = z.object({ kind: AnswerKind, reason: z.enum(answerReasons).nullable(), note: z.string(), day: Day, by: z.string() });

/** What the employer is told of a candidate is what the person consented to; after a withdrawal nothing. */
const OwnCandidate = z.object({
  candidateId: z.uuid(), state: CandidateState, presentedOn: Day, told: Told.nullable(), destroy: z.boolean(), answers: z.array(CandidateAnswer), mayAnswer: z.boolean(),
});
export type OwnCandidate = z.infer<typeof OwnCandidate>;
const OwnVacancyWithCandidates = z.object({ vacancyId: z.uuid(), title: z.string(), candidates: z.array(OwnCandidate) });
export type OwnVacancyWithCandidates = z.infer<typeof OwnVacancyWithCandidates>;

/** What a staff member of the area does: invites, changes and ends; answers what employers send. */
const staffRoutes = {
  listMandates: defineRoute({
    method: 'GET', path: '/api/employers/:employerId/mandates', summary: 'Who may act for the employer, by which rights', params: ofEmployer,
    response: z.object({ mandates: z.array(MandateRow) }), roles: readers, refusals: ['employers.not-seen'],
  }),
  inviteContact: defineRoute({
    method: 'POST', path: '/api/employers/:employerId/mandates', summary: 'Invite a person to act for the employer; the secret link is shown this once', params: ofEmployer,
    body: z.object({ name: text(2, 120), email: z.email().max(200).nullable(), rights: Rights, until: Day.nullable(), receipt: Receipt }), response: Link, roles: writers,
    refusals: ['employers.not-seen', 'employers.not-served-here', 'employer-portal.until-past'],
  }),
  renewInvitation: defineRoute({
    method: 'POST', path: '/api/employers/:employerId/mandates/:mandateId/link', summary: 'A new link in the place of one that was lost or ran out', params: ofMandate,
    response: Link, roles: writers, refusals: ['employers.not-seen', 'employers.not-served-here', 'employer-portal.mandate-changed'],
  }),
  changeRights: defineRoute({
    method: 'PUT', path: '/api/employers/:employerId/mandates/:mandateId', summary: 'Change what a person may do for the employer', params: ofMandate,
    body: z.object({ rights: Rights, rowVersion: RowVersion }), response: Saved, roles: writers,
    refusals: ['employers.not-seen', 'employers.not-served-here', 'employer-portal.mandate-changed'],
  }),
  endMandate: defineRoute({
    method: 'POST', path: '/api/employers/:employerId/mandates/:mandateId/ending', summary: 'End a mandate; the person is out at once', params: ofMandate,
    response: Saved, roles: writers, refusals: ['employers.not-seen', 'employers.not-served-here', 'employer-portal.mandate-changed'],
  }),
  listReaders: defineRoute({
    method: 'GET', path: '/api/vacancies/:vacancyId/candidate-readers',
    summary: 'Who of the employer sees in its service those presented to a vacancy; where nobody does, the employer is told in another way', params: z.object({ vacancyId: z.uuid() }),
    response: z.object({
      readers: z.array(z.string()),
      /** Otherwise the asker is not shown whom the employer has: another area’s vacancy, or no work with employers. */
      known: z.boolean(),
    }), roles: PERSON_ROLES,
  }),
  listRequests: defineRoute({
    method: 'GET', path: '/api/vacancy-requests', summary: 'What employers have sent to be published or asked to be closed, and nobody has answered',
    query: z.object({ vacancyId: z.uuid().optional() }), response: z.object({ requests: z.array(VacancyRequest) }), roles: readers,
  }),
  listCandidateAnswers: defineRoute({
    method: 'GET', path: '/api/vacancies/:vacancyId/employer-answers', summary: 'What the employer has answered of the candidates presented to it', params: z.object({ vacancyId: z.uuid() }),
    response: z.object({ answers: z.array(CandidateAnswer.extend({ answerId: z.uuid(), candidateId: z.uuid(), name: z.string().nullable(), state: CandidateState })) }), roles: readers,
  }),
  returnRequest: defineRoute({
    method: 'POST', path: '/api/vacancy-requests/:requestId/returning', summary: 'Return to the employer what it sent, with the reason', params: z.object({ requestId: z.uuid() }),
    body: z.object({ answer: text(3, 1000), rowVersion: RowVersion }), response: Saved, roles: writers,
    refusals: ['employer-portal.request-unknown', 'employers.not-served-here', 'employer-portal.request-changed'],
  }),
};

const OwnVacancyRow = z.object({
  vacancyId: z.uuid(), title: z.string(), state: z.enum(vacancyStates), closes: Day.nullable(), places: z.int(), place: NameInLanguages.nullable(), ownDraft: z.boolean(),
  request: z.object({ kind: RequestKind, state: z.enum(['open', 'returned']), answer: z.string().nullable() }).nullable(),
});
export type OwnVacancyRow = z.infer<typeof OwnVacancyRow>;

const form = VacancyForm.omit({ employerId: true });
const OwnVacancy = form.extend({
  vacancyId: z.uuid(), state: z.enum(vacancyStates), stateSince: Day, place: NameInLanguages.nullable(), occupationName: NameInLanguages.partial().nullable(),
  workplace: z.string().nullable(), rowVersion: RowVersion, ownDraft: z.boolean(), mayEdit: z.boolean(), maySend: z.boolean(), mayAskClosing: z.boolean(),
  result: z.enum(vacancyResults).nullable(), placesFilled: z.int().nullable(), requests: z.array(VacancyRequest.omit({ employer: true, employerId: true })),
});
export type OwnVacancy = z.infer<typeof OwnVacancy>;

const OwnEvent = z.object({
  eventId: z.uuid(), title: z.string(), kind: z.enum(['recruitment', 'breakfast', 'training', 'other']), day: Day, starts: z.string().nullable(), place: z.string(),
  municipality: NameInLanguages, answer: z.enum(['none', 'coming', 'not-coming']), mayAnswer: z.boolean(),
});
export type OwnEvent = z.infer<typeof OwnEvent>;

const supportKinds = ['pay-subsidy', 'apprenticeship', 'employment-aid-55', 'work-arrangements', 'work-trial', 'joint-training'] as const;
const SupportKind = z.enum(supportKinds);

const ofVacancy = z.object({ vacancyId: z.uuid() });
const rightMissing = 'employer-portal.right-missing';

/** What an employer's own person reads and does; each route asks the mandate for its right. */
const employerRoutes = {
  getHome: defineRoute({
    method: 'GET', path: '/api/employer-portal/home', summary: 'What waits for an employer’s person: vacancies, candidates, promised answers, events',
    response: z.object({
      employer: z.string(), expert: z.object({ name: z.string(), email: z.string().nullable() }).nullable(),
      open: z.int(), closing: z.array(OwnVacancyRow), returned: z.array(OwnVacancyRow), candidates: z.int(), events: z.array(OwnEvent),
      /** Presented at any time, and those at interview of whom nothing has been decided. */
      presented: z.int(), atInterview: z.int(),
      promised: z.array(z.object({ promiseId: z.uuid(), what: z.string(), dueOn: Day })),
    }), roles: own, refusals: ['employer-portal.no-employer'],
  }),
  getEditing: defineRoute({
    method: 'GET', path: '/api/employer-portal/editing', summary: 'What a vacancy is written with: the employer’s workplaces, municipalities, occupations',
    response: z.object({
      employer: z.object({ employerId: z.uuid(), name: z.string(), language: z.enum(['fi', 'sv', 'en']), municipality: z.string(), labourHire: z.boolean() }),
      workplaces: z.array(z.object({ workplaceId: z.uuid(), name: z.string(), municipality: z.string(), streetAddress: z.string() })),
      municipalities: z.array(z.object({ code: z.string(), name: NameInLanguages })),
      occupations: z.array(z.object({ isco: z.string(), name: NameInLanguages.partial() })),
    }), roles: own, refusals: [rightMissing],
  }),
  listOwnVacancies: defineRoute({
    method: 'GET', path: '/api/employer-portal/vacancies', summary: 'The employer’s own vacancies', response: z.object({ vacancies: z.array(OwnVacancyRow) }), roles: own,
    refusals: [rightMissing],
  }),
  getOwnVacancy: defineRoute({
    method: 'GET', path: '/api/employer-portal/vacancies/:vacancyId', summary: 'One of the employer’s own vacancies', params: ofVacancy, response: OwnVacancy, roles: own,
    refusals: [rightMissing, 'employer-portal.vacancy-unknown'],
  }),
  addOwnVacancy: defineRoute({
    method: 'POST', path: '/api/employer-portal/vacancies', summary: 'Begin a vacancy as a draft of the employer', body: form.extend({ receipt: Receipt }),
    response: z.object({ vacancyId: z.uuid() }), roles: own, refusals: [rightMissing, 'vacancies.faulty'],
  }),
  changeOwnVacancy: defineRoute({
    method: 'PUT', path: '/api/employer-portal/vacancies/:vacancyId', summary: 'Change an own draft that has not been sent', params: ofVacancy,
    body: form.extend({ rowVersion: RowVersion }), response: Saved, roles: own,
    refusals: [rightMissing, 'employer-portal.vacancy-unknown', 'employer-portal.not-own-draft', 'employer-portal.vacancy-changed', 'vacancies.faulty'],
  }),
  sendVacancy: defineRoute({
    method: 'POST', path: '/api/employer-portal/vacancies/:vacancyId/sending', summary: 'Send an own draft to be published', params: ofVacancy,
    body: z.object({ note: z.string().trim().max(1000), receipt: Receipt }), response: Saved, roles: own,
    refusals: [rightMissing, 'employer-portal.vacancy-unknown', 'employer-portal.not-own-draft', 'employer-portal.asked-already', 'vacancies.not-ready'],
  }),
  askClosing: defineRoute({
    method: 'POST', path: '/api/employer-portal/vacancies/:vacancyId/closing', summary: 'Ask that a vacancy be closed, and tell its result', params: ofVacancy,
    body: z.object({ result: z.enum(vacancyResults), placesFilled: z.int().min(0).max(2000), note: z.string().trim().max(1000), receipt: Receipt }), response: Saved, roles: own,
    refusals: [rightMissing, 'employer-portal.vacancy-unknown', 'employer-portal.not-closable', 'employer-portal.asked-already', 'vacancies.result-needed'],
  }),
  takeBackRequest: defineRoute({
    method: 'POST', path: '/api/employer-portal/requests/:requestId/taking-back', summary: 'Take back what was sent and has not been answered', params: z.object({ requestId: z.uuid() }),
    response: Saved, roles: own, refusals: [rightMissing, 'employer-portal.request-unknown'],
  }),
  listOwnCandidates: defineRoute({
    method: 'GET', path: '/api/employer-portal/candidates', summary: 'Candidates presented to the employer, with what each has consented to be told',
    response: z.object({ vacancies: z.array(OwnVacancyWithCandidates) }), roles: own, refusals: [rightMissing],
  }),
  answerCandidate: defineRoute({
    method: 'POST', path: '/api/employer-portal/candidates/:candidateId/answers', summary: 'Answer of a candidate: to interview, chosen, or not chosen and why',
    params: z.object({ candidateId: z.uuid() }),
    body: z.object({ kind: AnswerKind, reason: z.enum(answerReasons).nullable(), note: z.string().trim().max(1000), receipt: Receipt }), response: Saved, roles: own,
    refusals: [rightMissing, 'employer-portal.candidate-unknown', 'employer-portal.candidate-withdrawn', 'employer-portal.candidate-decided', 'employer-portal.reason-needed'],
  }),
  listOwnEvents: defineRoute({
    method: 'GET', path: '/api/employer-portal/events', summary: 'Events that the employer is invited to', response: z.object({ events: z.array(OwnEvent) }), roles: own,
    refusals: [rightMissing],
  }),
  answerEvent: defineRoute({
    method: 'PUT', path: '/api/employer-portal/events/:eventId/answer', summary: 'Answer an invitation', params: z.object({ eventId: z.uuid() }),
    body: z.object({ answer: z.enum(['coming', 'not-coming']) }), response: Saved, roles: own,
    refusals: [rightMissing, 'employer-portal.event-unknown', 'employer-portal.event-past'],
  }),
  listSupport: defineRoute({
    method: 'GET', path: '/api/employer-portal/support', summary: 'What the employer has asked of support for hiring',
    response: z.object({ asked: z.array(z.object({ needId: z.uuid(), askedOn: Day, description: z.string(), state: z.enum(['open', 'announced', 'met', 'lapsed']) })) }), roles: own,
    refusals: [rightMissing],
  }),
  askSupport: defineRoute({
    method: 'POST', path: '/api/employer-portal/support', summary: 'Ask the expert to get in touch about support for hiring',
    body: z.object({ kind: SupportKind, question: text(3, 2000), receipt: Receipt }), response: Saved, roles: own, refusals: [rightMissing],
  }),
};

export const routes = { ...staffRoutes, ...employerRoutes } as const;
