import { z } from 'zod';
import { CASE_ROLES } from '../jobseekers/contract.ts';
import { duty, freeText, isoDay, lapseKind, personParams, reason, reportWay, saved, uuid } from '../jobseekers/shapes.ts';
import { defineRoute } from '../platform/http/route.ts';

const refusals = ['person-not-found', 'person-protected', 'not-saved'];

export const dutyProposal = z.object({
  /** Null where the rules find that none is set; the reasons say why. */
  duty: duty.nullable(),
  because: z.array(reason),
});
export type DutyProposal = z.infer<typeof dutyProposal>;

const proposeDuty = defineRoute({
  method: 'GET', path: '/api/persons/:personId/search-duty/proposal',
  summary: 'The search duty the rules propose, with reasons (44-48 §)',
  params: personParams, response: dutyProposal, roles: CASE_ROLES, refusals,
});

const addReport = defineRoute({
  method: 'POST', path: '/api/persons/:personId/reports', summary: 'An opportunity applied for (45 §; 385/2024 4 §)',
  params: personParams,
  body: z.object({
    reportId: uuid, reportedOn: isoDay, way: reportWay, employer: freeText(200), task: freeText(200),
    opportunities: z.int().min(1).max(20),
  }),
  response: saved, roles: CASE_ROLES, refusals,
});

/** The fact alone: whether anything follows from it, KEHA decides. */
const recordLapse = defineRoute({
  method: 'POST', path: '/api/persons/:personId/lapses', summary: 'Record a lapse as a fact; KEHA decides what follows',
  params: personParams,
  body: z.object({ lapseId: uuid, occurredOn: isoDay, kind: lapseKind, description: freeText(10_000).min(3) }),
  response: saved, roles: CASE_ROLES, refusals,
});

const publishProfile = defineRoute({
  method: 'POST', path: '/api/persons/:personId/profiles', summary: 'A job search profile was published (128 §)',
  params: personParams,
  body: z.object({ profileId: uuid, publishedOn: isoDay, validUntil: isoDay }),
  response: saved, roles: CASE_ROLES, refusals,
});

export const routes = { proposeDuty, addReport, recordLapse, publishProfile } as const;
