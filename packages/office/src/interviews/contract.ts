import { z } from 'zod';
import { CASE_ROLES } from '../jobseekers/contract.ts';
import { assessmentAreas, channel, contactKind, freeText, isoDay, personParams, saved, uuid, wayCode } from '../jobseekers/shapes.ts';
import { defineRoute } from '../platform/http/route.ts';

export const contactForm = z.object({
  contactId: uuid,
  kind: contactKind,
  wayCode,
  channel,
  occurredOn: isoDay,
  occurredAt: z.string().regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/).nullable(),
  minutes: z.int().min(1).max(600).nullable(),
  outcome: z.enum(['held', 'no-show', 'not-reached']),
  note: freeText(10_000),
});
export type ContactForm = z.infer<typeof contactForm>;

export const assessmentForm = z.object({
  assessmentId: uuid,
  areas: assessmentAreas,
  summary: freeText(10_000),
});
export type AssessmentForm = z.infer<typeof assessmentForm>;

const refusals = ['person-not-found', 'person-protected', 'not-saved', 'edited-by-another'];

const recordContact = defineRoute({
  method: 'POST', path: '/api/persons/:personId/contacts', summary: 'Record a contact (JOB-4, ORG-5)',
  params: personParams, body: contactForm, response: saved, roles: CASE_ROLES, refusals,
});

const correctContact = defineRoute({
  method: 'PUT', path: '/api/persons/:personId/contacts/:contactId', summary: 'Correct a contact',
  params: z.object({ personId: uuid, contactId: uuid }),
  body: contactForm.omit({ contactId: true }).extend({ rowVersion: z.int() }),
  response: saved, roles: CASE_ROLES, refusals,
});

export const routes = { recordContact, correctContact } as const;
