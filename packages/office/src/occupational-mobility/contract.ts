import { licences } from '@kohtaanto/rules/matching/matching-facts.ts';
import { sixSteps, stepKnownCodes, stepNextCodes } from '@kohtaanto/rules/occupational-mobility/six-steps.ts';
import { z } from 'zod';
import { NameInLanguages } from '../areas/contract.ts';
import { CASE_ROLES, PERSON_ROLES } from '../jobseekers/contract.ts';
import { ServiceTold } from '../matching/contract.ts';
import { freeText, isoDay, personParams, uuid } from '../jobseekers/shapes.ts';
import { defineRoute } from '../platform/http/route.ts';
import { Skill, ToldOccupation } from '../seeker-profiles/contract.ts';

const keepers = ['employer-expert', 'service-coordinator', 'team-lead'] as const;
const Name = freeText(200).trim().min(2);

/** A short training as it is kept: what it gives is skills as profiles tell them, and cards and permits. */
export const TrainingForm = z.object({
  names: z.object({ fi: Name, sv: Name.nullable(), en: Name.nullable() }), provider: freeText(160).trim().min(2),
  skills: z.array(Skill).max(60), licences: z.array(z.enum(licences)).max(licences.length), lengthDays: z.int().min(1).max(1500).nullable(),
  municipality: z.string().regex(/^\d{3}$/u).nullable(), place: freeText(160), starts: isoDay.nullable(), applyBy: isoDay.nullable(),
  /** To the person, in cents; null: not told. */
  cost: z.int().min(0).max(10_000_000).nullable(), source: freeText(160),
});
export type TrainingForm = z.output<typeof TrainingForm>;

export const Training = TrainingForm.extend({
  trainingId: uuid, placeName: NameInLanguages.nullable(), rowVersion: z.int(), updatedBy: z.string().nullable(), updatedAt: z.string(),
  /** Its days are past: it is told to nobody as a way. */
  over: z.boolean(),
});
export type Training = z.infer<typeof Training>;

const Vacancy = z.object({
  vacancyId: uuid, title: z.string(), employer: z.string(), place: NameInLanguages.nullable(), closes: isoDay.nullable(), places: z.int(),
  /** 0 to 100, as among the person's matches; how many hard stops there are. */
  score: z.number(), stops: z.int(),
  /** What it is now, where a training would lift it to the score. */
  before: z.number().nullable(),
});
export type MobilityVacancy = z.infer<typeof Vacancy>;

const Wage = z.object({ median: z.int(), low: z.int().nullable(), high: z.int().nullable(), year: z.int(), region: z.string(), level: z.int(), source: z.string() });

export const NearOccupation = z.object({
  isco: z.string(), concept: z.string().nullable(), name: z.string(),
  /** Of the unit group, where the name is one of its occupations. */
  groupName: z.string().nullable(),
  wished: z.boolean(), from: z.string().nullable(),
  /** People have moved so: at least so many persons; null where it is not known, or too few have. */
  movedAtLeast: z.int().nullable(),
  /** How near it is to the work done and how much of its essential skills is held, of a hundred; null where its skills are not known. */
  nearness: z.number(), coverage: z.number().nullable(),
  held: z.array(z.string()), besides: z.array(z.string()),
  missing: z.array(z.object({ ref: z.string(), name: z.string(), kind: z.enum(['skill', 'licence']) })),
  /** Trainings that fill some of what is missing, those that fill most first. */
  trainings: z.array(z.object({ trainingId: uuid, fills: z.array(z.string()), stillMissing: z.int() })),
  /** Services besides trainings that could be considered on the way there. */
  services: z.array(ServiceTold),
  /** Open in the person's commuting area and where the person would move to, or done from anywhere. */
  vacancies: z.object({ count: z.int(), places: z.int(), best: z.array(Vacancy) }),
  wage: Wage.nullable(),
});
export type NearOccupation = z.infer<typeof NearOccupation>;

export const OpenedByTraining = z.object({
  training: Training,
  /** How many, and how many of those are work in an occupation that the person wishes for: these are told first. */
  opens: z.object({
    count: z.int(), wished: z.int(), best: z.array(Vacancy),
    /** When the training would be over, null where its length is not told; how many could still be applied for then. */
    ends: isoDay.nullable(), stillOpen: z.int(),
  }),
  /** Vacancies that fit better after it, and how many hundredths at most. */
  lifts: z.object({ vacancies: z.int(), most: z.number() }),
  /** It is held where the person could go, or anywhere. */
  reached: z.boolean(),
});
export type OpenedByTraining = z.infer<typeof OpenedByTraining>;

export const NearOccupations = z.object({
  /** 0 where nothing has been told of skills and wishes. */
  profileVersion: z.int(), worksTold: z.int(),
  /** What the list stands on: the skills of ESCO, the area's own table, or the tree of ISCO alone. */
  basis: z.object({
    /** From how many of a hundred an occupation is told as near, and from how many a match is told as good. */
    nearFrom: z.int(), fitsFrom: z.int(),
    skills: z.enum(['esco', 'own', 'none']), knowledge: z.string(), moves: z.int(), leastMovers: z.int(), wageSource: z.string().nullable(),
  }),
  commuting: z.object({ km: z.number(), own: z.boolean(), section: z.string() }),
  near: z.array(NearOccupation),
  trainings: z.array(OpenedByTraining),
});
export type NearOccupations = z.infer<typeof NearOccupations>;

const proofWays = ['certificate', 'licence-card', 'competence-demonstration', 'work-sample', 'reference', 'work-trial'] as const;
const offerWays = ['application', 'contact', 'candidate', 'event'] as const;

/** What the coach and the person have written of the way, as a whole. */
export const PathFacts = z.object({
  target: ToldOccupation.nullable(), trainingId: uuid.nullable(), trainingDone: z.boolean(),
  proofs: z.array(z.object({ what: freeText(160).trim().min(1), way: z.enum(proofWays) })).max(40),
  pitch: freeText(1500),
  offers: z.array(z.object({ to: freeText(160).trim().min(1), way: z.enum(offerWays), on: isoDay })).max(60),
  employed: z.object({ to: freeText(160).trim().min(1), on: isoDay }).nullable(),
});
export type PathFacts = z.infer<typeof PathFacts>;

const Step = z.object({
  step: z.enum(sixSteps), state: z.enum(['done', 'now', 'ahead']), next: z.enum(stepNextCodes),
  known: z.array(z.object({ code: z.enum(stepKnownCodes), values: z.record(z.string(), z.union([z.number(), z.string()])) })),
});

export const MobilityPath = z.object({
  version: z.int(), facts: PathFacts, setBy: z.string().nullable(), setAt: z.string().nullable(), mayEdit: z.boolean(),
  steps: z.array(Step), skills: z.array(z.string()), licences: z.array(z.enum(licences)), wishes: z.array(ToldOccupation),
  /** Of the target. */
  missing: z.array(z.string()), training: Training.nullable(),
  trainings: z.array(z.object({ trainingId: uuid, name: z.string() })),
  versions: z.array(z.object({ version: z.int(), setBy: z.string().nullable(), setAt: z.string() })),
});
export type MobilityPath = z.infer<typeof MobilityPath>;

export const TrainingsTaken = z.object({ stored: z.boolean(), fileName: z.string(), rows: z.int(), created: z.int(), updated: z.int(), unchanged: z.int() });
export type TrainingsTaken = z.infer<typeof TrainingsTaken>;

const seen = ['person-not-found', 'person-protected'] as const;
const ofTraining = z.object({ trainingId: uuid });
const Saved = z.object({ saved: z.literal(true) });

export const routes = {
  getNearOccupations: defineRoute({
    method: 'GET', path: '/api/persons/:personId/near-occupations',
    summary: 'Occupations near to the person with what is held and missing, trainings that fill the gap and what they would open, vacancies and wages',
    params: personParams,
    query: z.object({
      top: z.coerce.number().int().min(1).max(40).default(12),
      /** Only those with an open vacancy within reach, or whatever is near. */
      places: z.enum(['open', 'any']).default('any'),
    }), response: NearOccupations, roles: PERSON_ROLES, refusals: seen,
  }),
  getPath: defineRoute({
    method: 'GET', path: '/api/persons/:personId/mobility-path', summary: 'The six steps to another occupation: what is known in each and what comes next',
    params: personParams, response: MobilityPath, roles: PERSON_ROLES, refusals: seen,
  }),
  setPath: defineRoute({
    method: 'POST', path: '/api/persons/:personId/mobility-path', summary: 'Tell the six steps anew: a version more', params: personParams,
    body: z.object({ baseVersion: z.int().min(0), facts: PathFacts, receipt: uuid }), response: z.object({ version: z.int() }), roles: CASE_ROLES,
    refusals: [...seen, 'edited-by-another', 'not-saved'],
  }),
  listTrainings: defineRoute({
    method: 'GET', path: '/api/trainings', summary: 'Short trainings that the area keeps; those that are over only where they are asked for',
    query: z.object({ over: z.literal('yes').optional() }),
    response: z.object({ trainings: z.array(Training), mayKeep: z.boolean(), municipalities: z.array(z.object({ code: z.string(), name: NameInLanguages })) }), roles: PERSON_ROLES,
  }),
  addTraining: defineRoute({
    method: 'POST', path: '/api/trainings', summary: 'Add a short training', body: TrainingForm.extend({ receipt: uuid }), response: ofTraining, roles: keepers,
    refusals: ['mobility.training-faulty'],
  }),
  changeTraining: defineRoute({
    method: 'PUT', path: '/api/trainings/:trainingId', summary: 'Change a short training', params: ofTraining, body: TrainingForm.extend({ rowVersion: z.int().min(1) }), response: Saved,
    roles: keepers, refusals: ['mobility.training-faulty', 'mobility.training-not-there', 'mobility.training-changed'],
  }),
  removeTraining: defineRoute({
    method: 'POST', path: '/api/trainings/:trainingId/removal', summary: 'Take a short training off the list', params: ofTraining, body: z.object({ rowVersion: z.int().min(1) }),
    response: Saved, roles: keepers, refusals: ['mobility.training-not-there', 'mobility.training-changed'],
  }),
  takeTrainings: defineRoute({
    method: 'POST', path: '/api/trainings/file', summary: 'Short trainings as a CSV file: told what would change and every fault by its row, and stored whole with store=yes',
    query: z.object({ store: z.enum(['yes', 'no']).default('no') }), response: TrainingsTaken, roles: keepers, upload: true,
    refusals: ['mobility.file-faulty', 'mobility.file-empty', 'mobility.file-no-text', 'mobility.file-quotes', 'mobility.file-too-large'],
  }),
} as const;
