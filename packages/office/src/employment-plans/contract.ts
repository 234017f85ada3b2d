import { z } from 'zod';
import { CASE_ROLES } from '../jobseekers/contract.ts';
import { approvalWay, duty, freeText, isoDay, personParams, planAction, planKind, saved, uuid } from '../jobseekers/shapes.ts';
import { assessmentForm, contactForm } from '../interviews/contract.ts';
import { defineRoute } from '../platform/http/route.ts';

/** 38 § and decree 385/2024: the assessed need and situation, then the agreed actions. */
export const planForm = z.object({
  /** The client's own id of the version: a form sent twice is one version. */
  planId: uuid,
  /** The version the form was opened on; null where there was none. */
  base: z.object({ planId: uuid, rowVersion: z.int() }).nullable(),
  kind: planKind,
  situation: freeText(20_000),
  goal: freeText(4000),
  actions: z.array(planAction).max(40),
  followUp: freeText(4000),
  reportBy: isoDay.nullable(),
  duty: duty.nullable(),
  noDutyReason: freeText(2000).nullable(),
});
export type PlanForm = z.infer<typeof planForm>;

const approvals = z.object({
  byAuthority: z.boolean(),
  /** How the person approved; null where the approval is still awaited. */
  byCustomer: approvalWay.nullable(),
});

const refusals = [
  'person-not-found', 'person-protected', 'not-saved', 'edited-by-another', 'task-belongs-elsewhere',
  'plan-already-approved',
];

const savePlan = defineRoute({
  method: 'POST', path: '/api/persons/:personId/plans', summary: 'Save the plan: a draft in place or a new version',
  params: personParams, body: planForm, roles: CASE_ROLES, refusals,
  response: z.object({ planId: uuid, version: z.number(), rowVersion: z.number() }),
});

const approvePlan = defineRoute({
  method: 'POST', path: '/api/persons/:personId/plans/:planId/approval', summary: 'Approve the plan (38.3 §)',
  params: z.object({ personId: uuid, planId: uuid }),
  body: z.object({ rowVersion: z.int() }).extend(approvals.shape),
  response: z.object({ rowVersion: z.number() }), roles: CASE_ROLES, refusals,
});

/** The whole meeting in one transaction: either all of it is in the register, or nothing is. */
export const interviewForm = z.object({
  contact: contactForm,
  assessment: assessmentForm.nullable(),
  plan: planForm.extend(approvals.shape).nullable(),
  coach: z.object({ staffId: z.string().max(100), note: freeText(2000) }).nullable(),
});
export type InterviewForm = z.infer<typeof interviewForm>;

const holdInterview = defineRoute({
  method: 'POST', path: '/api/persons/:personId/interviews',
  summary: 'A meeting held: contact, assessment, plan with duty, coach (31-38 §)',
  params: personParams, body: interviewForm, roles: CASE_ROLES, refusals: [...refusals, 'coach-unknown'],
  response: saved.extend({ contactId: uuid, planId: uuid.nullable(), planVersion: z.number().nullable() }),
});

const getCompetence = defineRoute({
  method: 'GET', path: '/api/persons/:personId/competence', summary: 'Who decides which task for this person',
  params: personParams, roles: CASE_ROLES, refusals: ['person-not-found', 'person-protected'],
  response: z.object({
    tasks: z.array(z.object({
      taskCode: z.string(), mine: z.boolean(), unit: z.object({ fi: z.string(), sv: z.string(), en: z.string() }),
      decision: z.string(), from: isoDay.nullable(),
    })),
  }),
});

export const routes = { savePlan, approvePlan, holdInterview, getCompetence } as const;
