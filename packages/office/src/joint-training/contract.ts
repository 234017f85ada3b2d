import { trainingKinds } from '@kohtaanto/rules/joint-training/price-share.ts';
import { studentStates, trainingStates } from '@kohtaanto/rules/joint-training/training-states.ts';
import { z } from 'zod';
import { NameInLanguages } from '../areas/contract.ts';
import { CASE_ROLES, PERSON_ROLES } from '../jobseekers/contract.ts';
import { freeText, isoDay, personParams, uuid } from '../jobseekers/shapes.ts';
import { MatchPartTold, OwnWords, ToldInShort } from '../matching/contract.ts';
import { defineRoute } from '../platform/http/route.ts';

const writers = ['employer-expert', 'team-lead'] as const;
const State = z.enum(trainingStates);
const StudentState = z.enum(studentStates);
const Kind = z.enum(trainingKinds);
const RowVersion = z.int().min(1);
const Saved = z.object({ saved: z.literal(true) });
const Money = z.int().min(0).max(1_000_000_000_000);
const text = (least: number, most: number) => freeText(most).trim().min(least);

const PayingEmployer = z.object({
  employerId: uuid, places: z.int().min(1).max(500), staff: z.int().min(0).max(10_000_000), turnover: Money.nullable(), balance: Money.nullable(),
  economic: z.boolean(), hiredStaff: z.boolean(), agreedPercent: z.int().min(1).max(100).nullable(),
});

export const TrainingForm = z.object({
  kind: Kind, title: text(3, 160), isco: z.string().regex(/^\d{4}$/u).nullable(), occupationText: freeText(160).trim(), skills: z.array(text(1, 120)).max(60),
  places: z.int().min(1).max(500), trainingDays: z.int().min(1).max(500), provider: freeText(200).trim(), municipality: z.string().regex(/^\d{3}$/u).nullable(),
  place: freeText(160).trim(), begins: isoDay, ends: isoDay,
  /** Cents without value added tax. */
  price: z.int().min(1).max(100_000_000_000), vatBasisPoints: z.int().min(0).max(3000),
  employers: z.array(PayingEmployer).min(1).max(30),
});
export type TrainingForm = z.output<typeof TrainingForm>;

const Section = z.object({ act: z.string(), section: z.string(), paragraph: z.int().optional(), point: z.int().optional() });

/** What an employer pays and why, to the cent. */
const Share = PayingEmployer.extend({
  employer: z.string(), businessId: z.string().nullable(), price: z.int(), percent: z.int(), leastPercent: z.int(), mayBeMore: z.boolean(),
  size: z.object({ size: z.enum(['small', 'medium', 'large']), how: z.enum(['as-written', 'between-points', 'sums-not-told']) }).nullable(),
  section: Section, employerPays: z.int(), employerVat: z.int(), authorityPays: z.int(), authorityVat: z.int(), aid: z.enum(['block-exemption', 'none']),
});
export type TrainingShare = z.infer<typeof Share>;

const Counts = z.object({ chosen: z.int(), began: z.int(), finished: z.int(), employedAtEnd: z.int(), employedLater: z.int() });

export const TrainingRow = z.object({
  trainingId: uuid, kind: Kind, title: z.string(), state: State, begins: isoDay, ends: isoDay, places: z.int(), employers: z.array(z.string()), price: z.int(), authorityPays: z.int(),
  counts: Counts,
});
export type TrainingRow = z.infer<typeof TrainingRow>;

const Student = z.object({
  personId: uuid, name: z.string(), employerId: uuid, state: StudentState, chosenOn: isoDay, endedOn: isoDay.nullable(),
  employedAtEnd: z.boolean().nullable(), employedLater: z.boolean().nullable(), ways: z.array(StudentState), rowVersion: RowVersion,
});

export const TrainingView = TrainingForm.omit({ employers: true }).extend({
  trainingId: uuid, state: State, stateSince: isoDay, rowVersion: RowVersion, responsible: z.string().nullable(), mayWrite: z.boolean(), mayPlan: z.boolean(), mayChoose: z.boolean(),
  municipalityName: NameInLanguages.nullable(), occupation: NameInLanguages.partial().nullable(),
  ways: z.array(z.object({ to: State, needs: z.array(z.enum(['shares', 'provider', 'students', 'results', 'reason'])) })),
  shares: z.array(Share), counts: Counts, students: z.array(Student), protectedLeftOut: z.int(),
  history: z.array(z.object({ state: State, since: isoDay, reason: z.string().nullable(), by: z.string().nullable() })),
});
export type TrainingView = z.infer<typeof TrainingView>;

const TrainingCandidate = z.object({
  personId: uuid, name: z.string(), place: NameInLanguages.nullable(), coach: z.string().nullable(), score: z.number(), parts: z.array(MatchPartTold),
  short: ToldInShort, ownWords: OwnWords, stops: z.array(z.string()),
  lift: z.string().nullable(),
});

export const PersonTraining = z.object({
  trainingId: uuid, title: z.string(), kind: Kind, employer: z.string(), begins: isoDay, ends: isoDay, place: z.string(), state: StudentState, trainingState: State,
});
export type PersonTraining = z.infer<typeof PersonTraining>;

const ofTraining = z.object({ trainingId: uuid });
const ofStudent = personParams.extend({ trainingId: uuid });
const seen = ['person-not-found', 'person-protected'] as const;

export const routes = {
  listTrainings: defineRoute({
    method: 'GET', path: '/api/joint-trainings', summary: 'Trainings bought together with employers, with their price, what the authority pays of it, and results',
    response: z.object({ rows: z.array(TrainingRow), municipalities: z.array(z.object({ code: z.string(), name: NameInLanguages })) }), roles: PERSON_ROLES,
  }),
  addTraining: defineRoute({
    method: 'POST', path: '/api/joint-trainings', summary: 'Plan a training together with employers (380/2023 62 §)', body: TrainingForm.extend({ receipt: uuid }),
    response: z.object({ trainingId: uuid }), roles: writers, refusals: ['joint-training.faulty', 'employers.not-seen', 'employers.not-served-here'],
  }),
  getTraining: defineRoute({
    method: 'GET', path: '/api/joint-trainings/:trainingId', summary: 'One training: who pays which cent and why, its students, how it went on', params: ofTraining,
    response: TrainingView, roles: PERSON_ROLES, refusals: ['joint-training.not-seen'],
  }),
  changeTraining: defineRoute({
    method: 'PUT', path: '/api/joint-trainings/:trainingId', summary: 'Change a training that has not been agreed on yet', params: ofTraining,
    body: TrainingForm.extend({ rowVersion: RowVersion }), response: Saved, roles: writers,
    refusals: ['joint-training.not-seen', 'joint-training.faulty', 'joint-training.changed-meanwhile', 'joint-training.agreed-already', 'employers.not-seen', 'employers.not-served-here'],
  }),
  moveTraining: defineRoute({
    method: 'POST', path: '/api/joint-trainings/:trainingId/states', summary: 'Agree on, open, begin, end or cancel a training', params: ofTraining,
    body: z.object({ to: State, reason: freeText(2000).trim(), rowVersion: RowVersion, receipt: uuid }), response: Saved, roles: writers,
    refusals: ['joint-training.not-seen', 'joint-training.no-such-way', 'joint-training.not-ready', 'joint-training.changed-meanwhile', 'employers.not-seen', 'employers.not-served-here'],
  }),
  getAgreement: defineRoute({
    method: 'GET', path: '/api/joint-trainings/:trainingId/agreement.pdf', summary: 'The agreement on a training with each one’s share, to be signed', params: ofTraining,
    query: z.object({ language: z.enum(['fi', 'sv', 'en']).optional() }), response: z.unknown(), produces: 'application/pdf', roles: writers,
    refusals: ['joint-training.not-seen', 'documents.no-printer'],
  }),
  getTrainingCandidates: defineRoute({
    method: 'GET', path: '/api/joint-trainings/:trainingId/candidates', summary: 'Jobseekers whose wishes fit the occupation of the training, with reasons; each is a look at that person',
    params: ofTraining, response: z.object({ seekers: z.int(), protectedLeftOut: z.int(), candidates: z.array(TrainingCandidate) }), roles: ['employer-expert', ...CASE_ROLES],
    refusals: ['joint-training.not-seen', 'joint-training.no-occupation', 'joint-training.not-choosing'],
  }),
  listPersonTrainings: defineRoute({
    method: 'GET', path: '/api/persons/:personId/joint-trainings', summary: 'Trainings bought with employers to which the person has been chosen', params: personParams,
    response: z.object({ trainings: z.array(PersonTraining) }), roles: PERSON_ROLES, refusals: seen,
  }),
  chooseStudent: defineRoute({
    method: 'POST', path: '/api/persons/:personId/joint-trainings', summary: 'Choose a person to a training', params: personParams,
    body: z.object({ trainingId: uuid, employerId: uuid }), response: Saved, roles: PERSON_ROLES,
    refusals: [...seen, 'joint-training.not-seen', 'joint-training.not-choosing', 'joint-training.full', 'joint-training.chosen-already'],
  }),
  moveStudent: defineRoute({
    method: 'POST', path: '/api/persons/:personId/joint-trainings/:trainingId/states',
    summary: 'A student begins, finishes, breaks off or withdraws; the service of the person begins and ends with it',
    params: ofStudent, body: z.object({ to: StudentState, day: isoDay, employedAtEnd: z.boolean().nullable(), rowVersion: RowVersion }), response: Saved, roles: PERSON_ROLES,
    refusals: [...seen, 'not-saved', 'joint-training.not-seen', 'joint-training.no-such-way', 'joint-training.changed-meanwhile', 'joint-training.not-running'],
  }),
  tellLater: defineRoute({
    method: 'PUT', path: '/api/persons/:personId/joint-trainings/:trainingId/later', summary: 'Whether the person works for the employer three months after the end', params: ofStudent,
    body: z.object({ employed: z.boolean(), rowVersion: RowVersion }), response: Saved, roles: PERSON_ROLES,
    refusals: [...seen, 'joint-training.not-seen', 'joint-training.too-early', 'joint-training.changed-meanwhile'],
  }),
} as const;
