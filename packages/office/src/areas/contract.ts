import { z } from 'zod';
import { defineRoute } from '../platform/http/route.ts';

const Day = z.iso.date();
export const NameInLanguages = z.object({ fi: z.string(), sv: z.string(), en: z.string() }).meta({ id: 'NameInLanguages' });
export type NameInLanguages = z.infer<typeof NameInLanguages>;

/** A municipality's time in an area; a merger ends it on a day, in another municipality. */
export const Membership = z.object({
  code: z.string(),
  name: NameInLanguages,
  from: Day.nullable(),
  /** First day on which it is no longer a member. */
  until: Day.nullable(),
  mergedInto: NameInLanguages.nullable(),
});

export const AreaOfCountry = z.object({
  areaId: z.int(),
  name: NameInLanguages,
  responsible: NameInLanguages.nullable(),
  configured: z.boolean(),
  members: z.array(Membership),
});
export type AreaOfCountry = z.infer<typeof AreaOfCountry>;

export const Unit = z.object({ code: z.string(), name: NameInLanguages, municipalities: z.array(z.string()) });

export const ServicePoint = z.object({
  code: z.string(),
  kind: z.enum(['main', 'side', 'service-market', 'partner', 'remote']),
  name: NameInLanguages,
  municipality: z.string(),
  address: z.string(),
  opening: z.array(z.object({ weekday: z.int().min(1).max(7), from: z.string(), to: z.string() })),
  /** Visiting points: every how many weeks, and the next days on which somebody is there. */
  visitIntervalWeeks: z.int().nullable(),
  nextVisits: z.array(Day),
  rooms: z.array(z.object({ code: z.string(), name: z.string(), capacity: z.int() })),
});
export type ServicePoint = z.infer<typeof ServicePoint>;

/** Who is competent in one task in one municipality, by which decision and from when. */
export const Competence = z.object({
  task: z.string(),
  municipality: z.string(),
  unit: z.string(),
  decision: z.string(),
  from: Day.nullable(),
  until: Day.nullable(),
});
export type Competence = z.infer<typeof Competence>;

export const OwnArea = z.object({
  areaId: z.int(),
  name: NameInLanguages,
  responsible: NameInLanguages.nullable(),
  members: z.array(Membership),
  units: z.array(Unit),
  servicePoints: z.array(ServicePoint),
  tasks: z.array(z.object({ code: z.string(), name: NameInLanguages, section: z.string() })),
  /** In force today and decided to come. */
  competences: z.array(Competence),
  mayChangeTasks: z.boolean(),
});
export type OwnArea = z.infer<typeof OwnArea>;

export const TaskTransfer = z.object({
  task: z.string().min(1),
  municipality: z.string().regex(/^\d{3}$/u),
  unit: z.string().min(1),
  decision: z.string().trim().min(3).max(200),
  from: Day,
});
export type TaskTransfer = z.infer<typeof TaskTransfer>;

export const routes = {
  listAreas: defineRoute({
    method: 'GET',
    path: '/api/areas',
    summary: 'The 45 employment areas of Finland and Åland with their municipalities, past and present',
    response: z.object({ areas: z.array(AreaOfCountry) }),
    roles: 'every-role',
  }),
  getOwnArea: defineRoute({
    method: 'GET',
    path: '/api/area',
    summary: 'The asking area: municipalities, units, service points with visiting days, tasks matrix',
    response: OwnArea,
    roles: 'every-role',
  }),
  transferTask: defineRoute({
    method: 'POST',
    path: '/api/area/task-transfers',
    summary: 'Record the board\'s decision to move a task of a municipality to a unit from a day on',
    body: TaskTransfer,
    response: OwnArea,
    roles: ['administrator'],
    refusals: ['areas.unknown-task', 'areas.unknown-unit', 'areas.not-a-member', 'areas.transfer-in-past', 'areas.same-unit', 'areas.already-decided'],
  }),
} as const;
