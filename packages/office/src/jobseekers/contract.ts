import { z } from 'zod';
import { defineRoute } from '../platform/http/route.ts';
import { personView } from './person-view.ts';
import { freeText, isoDay, language, personParams, saved, threeNames, uuid } from './shapes.ts';

export type { ObligationView, PersonView, PlanView } from './person-view.ts';
export type { Duty, PlanAction } from './shapes.ts';

/** Whose work is with persons. Directors and controllers see figures, not people. */
export const PERSON_ROLES = ['coach', 'team-lead', 'service-coordinator', 'employer-expert'] as const;
export const CASE_ROLES = ['coach', 'team-lead', 'service-coordinator'] as const;

export const foundPerson = z.object({
  personId: uuid,
  name: z.string().nullable(),
  protected: z.boolean(),
  municipality: threeNames.nullable(),
  birthYear: z.number().nullable(),
  coach: z.string().nullable(),
});
export type FoundPerson = z.infer<typeof foundPerson>;

const search = defineRoute({
  method: 'GET', path: '/api/search', summary: 'Find a person by name or identity code',
  query: z.object({ q: z.string().max(100) }),
  response: z.object({ persons: z.array(foundPerson) }),
  roles: PERSON_ROLES,
});

export const listedPerson = foundPerson.extend({
  status: z.string().nullable(),
  statusSince: isoDay.nullable(),
  searchSince: isoDay.nullable(),
  nextKind: z.string().nullable(),
  nextDue: isoDay.nullable(),
  nextOfficeDay: isoDay.nullable(),
});
export type ListedPerson = z.infer<typeof listedPerson>;

const listPersons = defineRoute({
  method: 'GET', path: '/api/persons', summary: 'Customers, with filters',
  query: z.object({
    q: z.string().max(100).optional(),
    coach: z.enum(['mine', 'all', 'none']).default('mine'),
    status: z.string().regex(/^0[0-9]$/).optional(),
    municipality: z.string().regex(/^[0-9]{3}$/).optional(),
    /** The first digits of the ISCO-08 unit group; a protected person is in no such list. */
    occupation: z.string().regex(/^[0-9]{1,4}$/).optional(),
    search: z.enum(['current', 'ended']).default('current'),
    after: z.coerce.number().int().min(0).default(0),
  }),
  response: z.object({
    persons: z.array(listedPerson),
    total: z.number(),
    municipalities: z.array(z.object({ code: z.string(), count: z.number() }).extend(threeNames.shape)),
    statuses: z.array(z.object({ code: z.string(), count: z.number() })),
  }),
  roles: PERSON_ROLES,
});

const getPerson = defineRoute({
  method: 'GET', path: '/api/persons/:personId', summary: 'All that the person page shows; logged as a look',
  params: personParams, response: personView, roles: PERSON_ROLES,
  refusals: ['person-not-found', 'person-protected'],
});

const openPerson = defineRoute({
  method: 'POST', path: '/api/persons/:personId/open', summary: 'Open a protected person with a reason',
  params: personParams, body: z.object({ reason: freeText(500).min(5) }), response: saved, roles: CASE_ROLES,
  refusals: ['person-not-found'],
});

const revealIdentityCode = defineRoute({
  method: 'GET', path: '/api/persons/:personId/identity-code', summary: 'The whole identity code; logged',
  params: personParams, response: z.object({ identityCode: z.string() }), roles: CASE_ROLES,
  refusals: ['person-not-found', 'person-protected'],
});

const contactDetails = {
  phone: freeText(40).nullable(),
  email: z.email().max(200).nullable(),
  streetAddress: freeText(200).nullable(),
  postalCode: z.string().regex(/^[0-9]{5}$/).nullable(),
  postOffice: freeText(100).nullable(),
};

const updateContactDetails = defineRoute({
  method: 'PATCH', path: '/api/persons/:personId', summary: 'Contact details and languages',
  params: personParams,
  body: z.object({
    rowVersion: z.int(), ...contactDetails,
    serviceLanguage: language, interpreterLanguage: z.string().regex(/^[a-z]{2,3}$/).nullable(),
    occupationText: freeText(200).nullable(),
    /** The ISCO-08 unit group of a chosen occupation; left out: as it is. */
    occupationCode: z.string().regex(/^[0-9]{4}$/).nullable().optional(),
  }),
  response: z.object({ rowVersion: z.number() }), roles: CASE_ROLES,
  refusals: ['person-not-found', 'person-protected', 'edited-by-another'],
});

/** 27 §: what the registration asks. `confirmed` are the conditions the official has checked. */
const registerPerson = defineRoute({
  method: 'POST', path: '/api/persons', summary: 'Register a new jobseeker (27 §)',
  body: z.object({
    personId: uuid,
    identityCode: z.string().max(20),
    familyName: freeText(80).min(1),
    givenName: freeText(80).min(1),
    sex: z.enum(['man', 'woman']),
    municipalityCode: z.string().regex(/^[0-9]{3}$/),
    motherTongue: z.string().regex(/^[a-z]{2,3}$/),
    serviceLanguage: language,
    interpreterLanguage: z.string().regex(/^[a-z]{2,3}$/).nullable(),
    nationality: z.string().regex(/^[A-Z]{2}$/),
    ...contactDetails,
    requestedOn: isoDay,
    statusCode: z.enum(['00', '01', '02', '03', '04', '05', '07', '08', '09']),
    statusSince: isoDay,
    educationLevel: z.string().max(40).nullable(),
    occupationText: freeText(200).nullable(),
    /** The ISCO-08 unit group of a chosen occupation; left out: as it is. */
    occupationCode: z.string().regex(/^[0-9]{4}$/).nullable().optional(),
    gaveInformation: z.boolean(),
    reachable: z.boolean(),
    mayWork: z.enum(['free-movement', 'permit', 'not-asked', 'no']),
    protected: z.boolean(),
  }),
  response: z.object({ personId: uuid }), roles: CASE_ROLES,
  refusals: ['not-saved', 'already-customer'],
});

/** The home municipalities that the one who asks may register persons of. */
const servedMunicipalities = defineRoute({
  method: 'GET', path: '/api/municipalities/served', summary: 'Municipalities whose persons I serve today',
  response: z.object({ municipalities: z.array(z.object({ code: z.string() }).extend(threeNames.shape)) }),
  roles: CASE_ROLES,
});

const giveConsent = defineRoute({
  method: 'POST', path: '/api/persons/:personId/consents', summary: 'Record a consent by purpose (118 §)',
  params: personParams,
  body: z.object({
    consentId: uuid, purpose: freeText(200).min(2), recipient: freeText(200).min(2), start: isoDay,
    end: isoDay.nullable(), givenWay: freeText(80).min(2),
  }),
  response: saved, roles: CASE_ROLES, refusals: ['person-not-found', 'person-protected', 'not-saved'],
});

const withdrawConsent = defineRoute({
  method: 'POST', path: '/api/persons/:personId/consents/:consentId/withdrawal', summary: 'Withdraw a consent',
  params: z.object({ personId: uuid, consentId: uuid }), response: saved, roles: CASE_ROLES,
  refusals: ['person-not-found', 'person-protected'],
});

const draftParams = z.object({ personId: uuid, form: z.string().regex(/^[a-z-]{1,40}$/) });

const getDraft = defineRoute({
  method: 'GET', path: '/api/persons/:personId/drafts/:form', summary: 'My unfinished text of a form',
  params: draftParams, roles: CASE_ROLES,
  response: z.object({
    draft: z.object({ body: z.unknown(), baseVersion: z.number().nullable(), savedAt: z.string() }).nullable(),
  }),
  refusals: ['person-not-found'],
});

const keepDraft = defineRoute({
  method: 'PUT', path: '/api/persons/:personId/drafts/:form', summary: 'Keep the unfinished text of a form',
  params: draftParams, body: z.object({ body: z.unknown(), baseVersion: z.int().nullable() }), response: saved,
  roles: CASE_ROLES, refusals: ['person-not-found', 'draft-too-large'],
});

const dropDraft = defineRoute({
  method: 'DELETE', path: '/api/persons/:personId/drafts/:form', summary: 'Throw the unfinished text away',
  params: draftParams, response: saved, roles: CASE_ROLES, refusals: ['person-not-found'],
});

const assignCoach = defineRoute({
  method: 'POST', path: '/api/persons/:personId/coach', summary: 'Name the personal coach (JOB-5)',
  params: personParams, body: z.object({ staffId: z.string().max(100), note: freeText(2000) }), response: saved,
  roles: CASE_ROLES, refusals: ['person-not-found', 'person-protected', 'coach-unknown'],
});

export const routes = {
  search, listPersons, getPerson, openPerson, revealIdentityCode, updateContactDetails, registerPerson,
  servedMunicipalities, giveConsent, withdrawConsent, getDraft, keepDraft, dropDraft, assignCoach,
} as const;
