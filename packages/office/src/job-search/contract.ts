import { z } from 'zod';
import { CASE_ROLES } from '../jobseekers/contract.ts';
import { freeText, isoDay, personParams, saved, searchEndReason, serviceKind, statusCode, uuid } from '../jobseekers/shapes.ts';
import { defineRoute } from '../platform/http/route.ts';

const refusals = ['person-not-found', 'person-protected', 'not-saved', 'edited-by-another'];

/** 27 and 29 §: the first start and a restart ask the same; the register knows which it is. */
const startSearch = defineRoute({
  method: 'POST', path: '/api/persons/:personId/searches', summary: 'Start or restart the job search (27, 29 §)',
  params: personParams,
  body: z.object({
    searchId: uuid, requestedOn: isoDay, gaveInformation: z.boolean(), reachable: z.boolean(),
    /** 29 §: asked only where the search ended because clarifications were missing. */
    clarificationsGiven: z.boolean(),
    statusCode,
  }),
  response: saved, roles: CASE_ROLES, refusals,
});

const endSearch = defineRoute({
  method: 'POST', path: '/api/persons/:personId/searches/:searchId/end', summary: 'End the job search (28 §)',
  params: z.object({ personId: uuid, searchId: uuid }),
  body: z.object({ end: isoDay, reason: searchEndReason }),
  response: saved, roles: CASE_ROLES, refusals,
});

const status = {
  code: statusCode,
  start: isoDay,
  /** The day after the last one; null while it goes on. */
  end: isoDay.nullable(),
  hoursPercent: z.int().min(1).max(100).nullable(),
  estimatedEnd: isoDay.nullable(),
  note: freeText(500).nullable(),
};

const addStatus = defineRoute({
  method: 'POST', path: '/api/persons/:personId/statuses', summary: 'A new employment status from a day on',
  params: personParams,
  /** `endsOpen`: a status that goes on and began earlier ends where the new one begins. */
  body: z.object({ statusId: uuid, ...status, endsOpen: z.boolean() }),
  response: saved, roles: CASE_ROLES, refusals,
});

const changeStatus = defineRoute({
  method: 'PUT', path: '/api/persons/:personId/statuses/:statusId', summary: 'Correct an employment status',
  params: z.object({ personId: uuid, statusId: uuid }),
  /** `was` is what the form was opened on: a row changed since by another is not written over. */
  body: z.object({ ...status, was: z.object({ code: statusCode, start: isoDay, end: isoDay.nullable() }) }),
  response: saved, roles: CASE_ROLES, refusals,
});

const addService = defineRoute({
  method: 'POST', path: '/api/persons/:personId/services', summary: 'A service begins',
  params: personParams,
  body: z.object({
    serviceSpellId: uuid, kind: serviceKind, name: freeText(200).min(1), provider: freeText(200).nullable(),
    start: isoDay, end: isoDay.nullable(), estimatedEnd: isoDay, qualified: z.boolean().nullable(),
    hoursPercent: z.int().min(1).max(100).nullable(),
  }),
  response: saved, roles: CASE_ROLES, refusals,
});

const endService = defineRoute({
  method: 'POST', path: '/api/persons/:personId/services/:serviceSpellId/end', summary: 'A service ended',
  params: z.object({ personId: uuid, serviceSpellId: uuid }), body: z.object({ end: isoDay }),
  response: saved, roles: CASE_ROLES, refusals,
});

export const routes = { startSearch, endSearch, addStatus, changeStatus, addService, endService } as const;
