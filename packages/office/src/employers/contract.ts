import { sizeClasses } from '@kohtaanto/rules/employers/size-classes.ts';
import { z } from 'zod';
import { NameInLanguages } from '../areas/contract.ts';
import { defineRoute } from '../platform/http/route.ts';

const readers = ['employer-expert', 'team-lead', 'service-coordinator', 'director', 'municipality-officer'] as const;
const writers = ['employer-expert', 'team-lead'] as const;

const Day = z.iso.date();
const Municipality = z.string().regex(/^\d{3}$/u);
/** Drawn by lot when a form opens, so that a form sent twice is written once. */
const Receipt = z.uuid();
const RowVersion = z.int().min(1);
const text = (least: number, most: number) => z.string().trim().min(least).max(most);
const optional = (most: number) => z.string().trim().max(most).transform((given) => (given === '' ? null : given)).nullable();
const Saved = z.object({ saved: z.literal(true) });

export const EmployerKind = z.enum(['company', 'public', 'association', 'household']);
export const SizeClass = z.enum(sizeClasses);
export const TouchWay = z.enum(['visit', 'call', 'message', 'meeting', 'event']);
/** The three levels agreed with the development companies. */
export const TouchLevel = z.enum(['needs-mapping', 'recruitment', 'employment-skills']);
export const NeedKind = z.enum(['labour', 'skills', 'succession', 'change-security', 'subsidy', 'other']);
export const NeedState = z.enum(['open', 'announced', 'met', 'lapsed']);
export const EventKind = z.enum(['recruitment', 'breakfast', 'training', 'other']);
export const PromiseState = z.enum(['kept', 'kept-late', 'coming', 'due-today', 'late', 'escalated']);

const employerFields = {
  kind: EmployerKind, businessId: optional(40), name: text(2, 160), industryCode: optional(5), sizeClass: SizeClass, municipality: Municipality,
  language: z.enum(['fi', 'sv', 'en']), website: optional(200), labourHire: z.boolean(), note: z.string().max(4000),
};
export const EmployerForm = z.object(employerFields);
export type EmployerForm = z.output<typeof EmployerForm>;

export const EmployerRow = z.object({
  employerId: z.uuid(), name: z.string(), businessId: z.string().nullable(), municipality: Municipality, place: NameInLanguages,
  industryCode: z.string().nullable(), sizeClass: SizeClass, lead: z.string().nullable(), lastTouch: Day.nullable(), nextPromise: Day.nullable(),
});
export type EmployerRow = z.infer<typeof EmployerRow>;

const Choice = z.object({ code: z.string(), name: NameInLanguages });
const Staff = z.object({ staffId: z.string(), name: z.string() });

const Promised = z.object({
  promiseId: z.uuid(), employerId: z.uuid(), employer: z.string(), what: z.string(), madeOn: Day, dueOn: Day, ownerId: z.string(), owner: z.string(),
  keptOn: Day.nullable(), how: z.string().nullable(), rowVersion: RowVersion, state: PromiseState,
  /** An answer about workforce is kept by sending it. */
  kind: z.enum(['other', 'workforce-answer']), daysOver: z.int(), escalatesOn: Day,
});
export type Promised = z.infer<typeof Promised>;

const Need = z.object({
  needId: z.uuid(), employerId: z.uuid(), employer: z.string(), kind: NeedKind, visibility: z.enum(['coming', 'hidden']), isco: z.string().nullable(),
  occupationText: z.string(), places: z.int(), expectedOn: Day.nullable(), description: z.string(), state: NeedState, vacancyId: z.uuid().nullable(),
  recordedOn: Day, rowVersion: RowVersion,
});
export type Need = z.infer<typeof Need>;

export const EmployerView = z.object({
  ...employerFields, businessId: z.string().nullable(), industryCode: z.string().nullable(), website: z.string().nullable(), employerId: z.uuid(),
  place: NameInLanguages, rowVersion: RowVersion, updatedAt: z.string(), updatedBy: z.string().nullable(),
  /** By the tasks matrix: whose hands serve employers where this one is. */
  servedBy: z.array(z.object({ municipality: z.string(), place: NameInLanguages, unit: NameInLanguages, decision: z.string(), mine: z.boolean() })),
  mayWrite: z.boolean(),
  workplaces: z.array(z.object({
    workplaceId: z.uuid(), name: z.string(), municipality: z.string(), place: NameInLanguages, streetAddress: z.string(), postalCode: z.string().nullable(),
    /** A closed one is kept for what was announced there; open ones come first. */
    closedOn: Day.nullable(),
  })),
  contacts: z.array(z.object({
    contactId: z.uuid(), name: z.string(), title: z.string(), email: z.string().nullable(), phone: z.string().nullable(),
    newsletterSince: Day.nullable(), newsletterEnded: Day.nullable(), leftOn: Day.nullable(),
  })),
  team: z.array(z.object({
    memberId: z.uuid(), organisation: z.enum(['area', 'municipality', 'development-company']), name: z.string(), staffId: z.string().nullable(), lead: z.boolean(),
    since: Day,
  })),
  touches: z.array(z.object({
    touchId: z.uuid(), day: Day, way: TouchWay, level: TouchLevel, note: z.string(), contact: z.string().nullable(), by: z.string().nullable(),
  })),
  needs: z.array(Need), promises: z.array(Promised),
  events: z.array(z.object({
    eventId: z.uuid(), title: z.string(), day: Day, kind: EventKind, answer: z.enum(['none', 'coming', 'not-coming']), attended: z.boolean().nullable(),
  })),
  staff: z.array(Staff), municipalities: z.array(Choice),
});
export type EmployerView = z.infer<typeof EmployerView>;

const EventForm = z.object({
  kind: EventKind, title: text(3, 160), day: Day, starts: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u).nullable(), municipality: Municipality,
  place: z.string().trim().max(160), seats: z.int().min(1).max(5000).nullable(),
});
export type EventForm = z.output<typeof EventForm>;

const EventRow = EventForm.extend({
  eventId: z.uuid(), placeName: NameInLanguages, invited: z.int(), coming: z.int(), attended: z.int(), outcome: z.string().nullable(),
  seekersMet: z.int().nullable(), hired: z.int().nullable(), rowVersion: RowVersion,
});
export type EventRow = z.infer<typeof EventRow>;

const workplaceFields = {
  name: text(1, 160), municipality: Municipality, streetAddress: z.string().trim().max(160), postalCode: z.string().regex(/^\d{5}$/u).nullable(),
};
const contactFields = { name: text(2, 120), title: z.string().trim().max(120), email: z.email().max(200).nullable(), phone: optional(40) };

const ofEmployer = z.object({ employerId: z.uuid() });
const ofEvent = z.object({ eventId: z.uuid() });

export const routes = {
  getEmployersDay: defineRoute({
    method: 'GET', path: '/api/employers/day', summary: 'What an employer expert has due: promises, coming needs, events; late ones of the team for its lead',
    response: z.object({ own: z.array(Promised), escalated: z.array(Promised), needs: z.array(Need), events: z.array(EventRow), employers: z.int(), micro: z.int() }), roles: readers,
  }),
  listEmployers: defineRoute({
    method: 'GET', path: '/api/employers', summary: 'Employers of the area by name, number, municipality, industry and size',
    query: z.object({
      q: z.string().max(120).optional(), municipality: Municipality.optional(), section: z.string().regex(/^[A-U]$/u).optional(), size: SizeClass.optional(),
      mine: z.literal('yes').optional(), offset: z.coerce.number().int().min(0).max(100_000).optional(),
    }),
    response: z.object({ total: z.int(), rows: z.array(EmployerRow), municipalities: z.array(Choice) }), roles: readers,
  }),
  registerEmployer: defineRoute({
    method: 'POST', path: '/api/employers', summary: 'Register an employer; the Y-tunnus is checked', body: EmployerForm.extend({ receipt: Receipt }),
    response: z.object({ employerId: z.uuid() }), roles: writers,
    refusals: ['employers.faulty', 'employers.already-there', 'employers.not-served-here'],
  }),
  getEmployer: defineRoute({
    method: 'GET', path: '/api/employers/:employerId', summary: 'One employer: facts, workplaces, contacts, team, what has been done, needed and promised',
    params: ofEmployer, response: EmployerView, roles: readers, refusals: ['employers.not-seen'],
  }),
  changeEmployer: defineRoute({
    method: 'PUT', path: '/api/employers/:employerId', summary: 'Change the facts of an employer', params: ofEmployer,
    body: EmployerForm.extend({ rowVersion: RowVersion }), response: Saved, roles: writers,
    refusals: ['employers.not-seen', 'employers.not-served-here', 'employers.faulty', 'employers.changed-meanwhile', 'employers.already-there'],
  }),
  addWorkplace: defineRoute({
    method: 'POST', path: '/api/employers/:employerId/workplaces', summary: 'Add a workplace', params: ofEmployer,
    body: z.object({ ...workplaceFields, receipt: Receipt }), response: Saved, roles: writers, refusals: ['employers.not-seen', 'employers.not-served-here'],
  }),
  changeWorkplace: defineRoute({
    method: 'PUT', path: '/api/employers/:employerId/workplaces/:workplaceId', summary: 'Correct a workplace, close it or open it again',
    params: ofEmployer.extend({ workplaceId: z.uuid() }),
    body: z.object({ ...workplaceFields, closed: z.boolean(), seen: z.object({ ...workplaceFields, closed: z.boolean() }) }),
    response: Saved, roles: writers, refusals: ['employers.not-seen', 'employers.not-served-here', 'employers.line-changed-meanwhile', 'employers.faulty'],
  }),
  addContact: defineRoute({
    method: 'POST', path: '/api/employers/:employerId/contacts', summary: 'Add a contact person', params: ofEmployer,
    body: z.object({ ...contactFields, newsletter: z.boolean(), receipt: Receipt }),
    response: Saved, roles: writers, refusals: ['employers.not-seen', 'employers.not-served-here', 'employers.newsletter-without-email'],
  }),
  changeContact: defineRoute({
    method: 'PUT', path: '/api/employers/:employerId/contacts/:contactId', summary: 'Correct a contact person, or record that the person has left or come back',
    params: ofEmployer.extend({ contactId: z.uuid() }),
    body: z.object({ ...contactFields, left: z.boolean(), seen: z.object({ ...contactFields, left: z.boolean() }) }),
    response: Saved, roles: writers,
    refusals: ['employers.not-seen', 'employers.not-served-here', 'employers.line-changed-meanwhile', 'employers.newsletter-without-email'],
  }),
  setNewsletter: defineRoute({
    method: 'PUT', path: '/api/employers/:employerId/contacts/:contactId/newsletter', summary: 'Record a contact person’s consent to the newsletter, or its end',
    params: ofEmployer.extend({ contactId: z.uuid() }), body: z.object({ consent: z.boolean() }), response: Saved, roles: writers,
    refusals: ['employers.not-seen', 'employers.not-served-here', 'employers.newsletter-without-email'],
  }),
  addTeamMember: defineRoute({
    method: 'POST', path: '/api/employers/:employerId/team', summary: 'Add to those who serve the employer together', params: ofEmployer,
    body: z.object({
      organisation: z.enum(['area', 'municipality', 'development-company']), staffId: z.string().max(80).nullable(), name: z.string().trim().max(160), lead: z.boolean(), receipt: Receipt,
    }), response: Saved, roles: writers, refusals: ['employers.not-seen', 'employers.not-served-here', 'employers.team-nameless', 'employers.staff-unknown'],
  }),
  endTeamMember: defineRoute({
    method: 'POST', path: '/api/employers/:employerId/team/:memberId/ending', summary: 'End a membership of the team today', params: ofEmployer.extend({ memberId: z.uuid() }),
    response: Saved, roles: writers, refusals: ['employers.not-seen', 'employers.not-served-here'],
  }),
  addTouch: defineRoute({
    method: 'POST', path: '/api/employers/:employerId/touches', summary: 'Record a visit, a call or another contact', params: ofEmployer,
    body: z.object({ day: Day, way: TouchWay, level: TouchLevel, note: text(3, 4000), contactId: z.uuid().nullable(), receipt: Receipt }),
    response: Saved, roles: writers, refusals: ['employers.not-seen', 'employers.not-served-here', 'employers.day-ahead'],
  }),
  addNeed: defineRoute({
    method: 'POST', path: '/api/employers/:employerId/needs', summary: 'Record a need: coming or hidden jobs, skills, succession', params: ofEmployer,
    body: z.object({
      kind: NeedKind, visibility: z.enum(['coming', 'hidden']), isco: z.string().regex(/^\d{4}$/u).nullable(), occupationText: z.string().trim().max(160),
      places: z.int().min(0).max(2000), expectedOn: Day.nullable(), description: text(3, 4000), receipt: Receipt,
    }), response: Saved, roles: writers, refusals: ['employers.not-seen', 'employers.not-served-here'],
  }),
  setNeedState: defineRoute({
    method: 'PUT', path: '/api/employers/:employerId/needs/:needId/state', summary: 'Say that a need has been met, has lapsed or is open again',
    params: ofEmployer.extend({ needId: z.uuid() }), body: z.object({ state: NeedState, rowVersion: RowVersion }), response: Saved, roles: writers,
    refusals: ['employers.not-seen', 'employers.not-served-here', 'employers.changed-meanwhile'],
  }),
  addPromise: defineRoute({
    method: 'POST', path: '/api/employers/:employerId/promises', summary: 'Record what was promised and by which day', params: ofEmployer,
    body: z.object({ what: text(3, 400), dueOn: Day, ownerId: z.string().max(80).nullable(), receipt: Receipt }), response: Saved, roles: writers,
    refusals: ['employers.not-seen', 'employers.not-served-here', 'employers.due-past', 'employers.staff-unknown'],
  }),
  keepPromise: defineRoute({
    method: 'POST', path: '/api/employers/:employerId/promises/:promiseId/keeping', summary: 'Record that a promise was kept, and how',
    params: ofEmployer.extend({ promiseId: z.uuid() }), body: z.object({ how: text(3, 400), rowVersion: RowVersion }), response: Saved, roles: writers,
    refusals: ['employers.not-seen', 'employers.not-served-here', 'employers.changed-meanwhile'],
  }),
  getNewsletter: defineRoute({
    method: 'GET', path: '/api/employers/newsletter.csv', summary: 'Contact persons whose consent to the newsletter is in force', response: z.string(), produces: 'text/csv',
    roles: writers,
  }),
  listEvents: defineRoute({
    method: 'GET', path: '/api/employer-events', summary: 'Recruitment events, breakfasts and others, the newest first',
    response: z.object({ events: z.array(EventRow), municipalities: z.array(Choice) }), roles: readers,
  }),
  addEvent: defineRoute({
    method: 'POST', path: '/api/employer-events', summary: 'Plan an event for employers', body: EventForm.extend({ receipt: Receipt }),
    response: z.object({ eventId: z.uuid() }), roles: writers,
  }),
  getEvent: defineRoute({
    method: 'GET', path: '/api/employer-events/:eventId', summary: 'An event with its invitations', params: ofEvent,
    response: EventRow.extend({
      mayWrite: z.boolean(),
      invitations: z.array(z.object({
        employerId: z.uuid(), employer: z.string(), invitedOn: Day, answer: z.enum(['none', 'coming', 'not-coming']), attended: z.boolean().nullable(),
      })),
    }), roles: readers, refusals: ['employers.event-not-seen'],
  }),
  invite: defineRoute({
    method: 'POST', path: '/api/employer-events/:eventId/invitations', summary: 'Invite employers; who was invited already stays as it is', params: ofEvent,
    body: z.object({ employerIds: z.array(z.uuid()).min(1).max(500) }), response: z.object({ invited: z.int() }), roles: writers, refusals: ['employers.event-not-seen'],
  }),
  setAnswer: defineRoute({
    method: 'PUT', path: '/api/employer-events/:eventId/invitations/:employerId', summary: 'Record an answer to an invitation, and whether they came',
    params: ofEvent.extend({ employerId: z.uuid() }), body: z.object({ answer: z.enum(['none', 'coming', 'not-coming']), attended: z.boolean().nullable() }),
    response: Saved, roles: writers, refusals: ['employers.event-not-seen', 'employers.attended-ahead'],
  }),
  setOutcome: defineRoute({
    method: 'PUT', path: '/api/employer-events/:eventId/outcome', summary: 'Record what came of an event', params: ofEvent,
    body: z.object({ outcome: text(3, 4000), seekersMet: z.int().min(0).max(100_000).nullable(), hired: z.int().min(0).max(100_000).nullable(), rowVersion: RowVersion }),
    response: Saved, roles: writers, refusals: ['employers.event-not-seen', 'employers.changed-meanwhile', 'employers.attended-ahead'],
  }),
} as const;
