import { z } from 'zod';
import { defineRoute } from '../http/route.ts';
import { LinkSecret } from '../http/secret-link.ts';
import { Language } from './contract.ts';

const Names = z.object({ fi: z.string(), sv: z.string(), en: z.string() });
export const EmployerRight = z.enum(['vacancies', 'candidates', 'subsidies', 'events']);

const Mandate = z.object({
  areaId: z.int(), area: Names, mandateId: z.uuid(), employerId: z.uuid(), employer: z.string(), rights: z.array(EmployerRight),
});

/** Who acts for which employer; `acting` is null until one of several is chosen, and when the mandate has ended. */
export const EmployerSessionAnswer = z.object({
  acting: Mandate.omit({ area: true }).extend({ area: Names, person: z.string() }).nullable(),
  mandates: z.array(Mandate),
  language: Language, csrfToken: z.string(), today: z.iso.date(), demo: z.boolean(),
});
export type EmployerSessionAnswer = z.infer<typeof EmployerSessionAnswer>;

const roles = ['employer'] as const;

export const routes = {
  getEmployerSession: defineRoute({
    method: 'GET', path: '/api/employer-portal/session', summary: 'Who is signed in for an employer, and for which', response: EmployerSessionAnswer, roles,
    refusals: ['not-signed-in'],
  }),
  chooseEmployer: defineRoute({
    method: 'PUT', path: '/api/employer-portal/session/acting', summary: 'Chooses for which employer one acts',
    body: z.object({ areaId: z.int(), mandateId: z.uuid() }), response: z.object({ chosen: z.literal(true) }), roles, refusals: ['employer-mandate-missing'],
  }),
  setEmployerLanguage: defineRoute({
    method: 'PUT', path: '/api/employer-portal/session/language', summary: 'Chooses the language of an employer’s session',
    body: z.object({ language: Language }), response: z.object({ language: Language }), roles,
  }),
  endEmployerSession: defineRoute({
    method: 'POST', path: '/api/employer-portal/sign-out', summary: 'Ends an employer’s session; the browser then goes to the address in the answer',
    response: z.object({ next: z.string() }), roles,
  }),
  getInvitation: defineRoute({
    method: 'GET', path: '/api/employer-invitation/:token', summary: 'What an invitation to act for an employer says to whoever holds its link',
    params: z.object({ token: LinkSecret }),
    response: z.object({ area: Names, employer: z.string(), person: z.string(), rights: z.array(EmployerRight), linkUntil: z.iso.date(), expired: z.boolean() }),
    roles: 'public', refusals: ['employer-invitation-unknown'],
  }),
  acceptInvitation: defineRoute({
    method: 'POST', path: '/api/employer-portal/invitation', summary: 'Takes up a mandate by the link of its invitation', body: z.object({ token: LinkSecret }),
    response: z.object({ accepted: z.literal(true) }), roles,
    refusals: ['employer-invitation-unknown', 'employer-invitation-expired', 'employer-mandate-already'],
  }),
} as const;
