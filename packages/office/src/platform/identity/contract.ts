import { z } from 'zod';
import { defineRoute } from '../http/route.ts';

export const Language = z.enum(['fi', 'sv', 'en']);
export const Role = z.enum([
  'coach', 'team-lead', 'employer-expert', 'service-coordinator', 'controller', 'director', 'municipality-officer',
  'administrator', 'data-protection-officer',
]);
const Names = z.object({ fi: z.string(), sv: z.string(), en: z.string() });

/** Who is signed in, where, and which day the office lives. */
export const SessionAnswer = z.object({
  staffId: z.string(),
  givenName: z.string(),
  familyName: z.string(),
  roles: z.array(Role),
  areaId: z.number().int(),
  area: Names,
  unitCode: z.string(),
  unit: Names,
  teamCode: z.string().nullable(),
  /** Whose customers are looked after today: oneself and those one substitutes for. */
  coaches: z.array(z.string()),
  language: Language,
  csrfToken: z.string(),
  today: z.iso.date(),
  demo: z.boolean(),
  /** The configured areas, for showing where one is among them. */
  areas: z.array(z.object({ areaId: z.number().int(), names: Names })),
});
export type SessionAnswer = z.infer<typeof SessionAnswer>;

export const getSession = defineRoute({
  method: 'GET',
  path: '/api/session',
  summary: 'Who is signed in',
  response: SessionAnswer,
  roles: 'every-role',
  refusals: ['not-signed-in'],
});

export const putSessionLanguage = defineRoute({
  method: 'PUT',
  path: '/api/session/language',
  summary: 'Chooses the language of the session',
  body: z.object({ language: Language }),
  response: z.object({ language: Language }),
  roles: 'every-role',
  refusals: ['not-signed-in'],
});

export const signOut = defineRoute({
  method: 'POST',
  path: '/api/sign-out',
  summary: 'Ends the session; the browser then goes to the address in the answer',
  response: z.object({ next: z.string() }),
  roles: 'every-role',
  refusals: ['not-signed-in'],
});
