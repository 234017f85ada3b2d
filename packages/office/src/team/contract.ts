import { z } from 'zod';
import { defineRoute } from '../platform/http/route.ts';

const Day = z.iso.date();
const roles = ['team-lead', 'coach', 'director', 'service-coordinator'] as const;

const Counts = z.object({
  customers: z.number(), overdue: z.number(), dueToday: z.number(),
  /** Meetings that fall due in each of the eight weeks. */
  weeks: z.array(z.number()),
});

export const Absence = z.object({
  from: Day, lastDay: Day.nullable(), substituteId: z.string().nullable(), substituteName: z.string().nullable(),
  kind: z.string(),
});

export const CoachLoad = Counts.extend({
  staffId: z.string(), givenName: z.string(), familyName: z.string(), specialisation: z.string(),
  languages: z.array(z.string()), personYears: z.number(), caseloadMin: z.number(), caseloadMax: z.number(),
  /** The absence of today, or the next one within the eight weeks. */
  absence: Absence.nullable(),
  awayToday: z.boolean(),
});
export type CoachLoad = z.infer<typeof CoachLoad>;

export const TeamWeek = z.object({
  monday: Day, week: z.number(), initial: z.number(), discussion: z.number(), plan: z.number(),
  integration: z.number(), total: z.number(), free: z.number(), times: z.number(),
});
export type TeamWeek = z.infer<typeof TeamWeek>;

const getTeam = defineRoute({
  method: 'GET', path: '/api/team', summary: 'Load per coach, and what falls due in eight weeks against the free times',
  query: z.object({ team: z.string().optional() }),
  response: z.object({
    teamCode: z.string().nullable(), teamName: z.string(),
    teams: z.array(z.object({ teamCode: z.string(), name: z.string() })),
    coaches: z.array(CoachLoad),
    municipalities: z.array(Counts.extend({ municipalityCode: z.string(), name: z.string() })),
    weeks: z.array(TeamWeek),
    /** Meetings that are past their last office day and still open. */
    overdueMeetings: z.number(),
    meetingsPerDay: z.number(),
    mayAssign: z.boolean(),
  }),
  roles,
});

const getCustomers = defineRoute({
  method: 'GET', path: '/api/team/customers', summary: 'The customers of one coach, for handing over',
  query: z.object({ staffId: z.string() }),
  response: z.object({
    customers: z.array(z.object({
      personId: z.uuid(), personName: z.string().nullable(), protected: z.boolean(), municipality: z.string().nullable(),
      language: z.string(), groups: z.array(z.string()), since: Day.nullable(),
      next: z.object({ kind: z.string(), due: Day }).nullable(), booked: z.boolean(),
    })),
  }),
  roles: ['team-lead', 'coach'],
});

const assignMany = defineRoute({
  method: 'POST', path: '/api/coach-assignments/bulk', summary: 'Hand customers over to another coach, with a note',
  body: z.object({
    personIds: z.array(z.uuid()).min(1).max(400), toStaffId: z.string(), note: z.string().max(2000).default(''),
  }),
  response: z.object({
    moved: z.array(z.object({ personId: z.uuid(), fromStaffId: z.string().nullable() })),
    notMoved: z.array(z.object({ personId: z.uuid(), code: z.string(), message: z.string() })),
    /** Times that stay with the coach who had them. */
    appointmentsLeft: z.number(),
  }),
  roles: ['team-lead', 'coach'],
  refusals: ['receiving-coach-unknown'],
});

const getProposal = defineRoute({
  method: 'GET', path: '/api/coach-assignments/proposal', summary: 'Which coach suits a person, with the reasons',
  query: z.object({ personId: z.uuid() }),
  response: z.object({
    candidates: z.array(z.object({
      staffId: z.string(), name: z.string(), specialisation: z.string(), customers: z.number(), caseloadMax: z.number(),
      awayUntil: Day.nullable(), current: z.boolean(),
      reasons: z.array(z.object({
        code: z.enum(['specialisation', 'language', 'municipality', 'load-light', 'load-full', 'away', 'knows-person']),
        speaksFor: z.boolean(), value: z.string(),
      })),
    })),
  }),
  roles: ['team-lead', 'coach', 'service-coordinator'],
  refusals: ['customer-unknown'],
});

const addAbsence = defineRoute({
  method: 'POST', path: '/api/absences', summary: 'Record an absence and who substitutes',
  body: z.object({
    staffId: z.string(), from: Day, lastDay: Day.nullable(), substituteId: z.string().nullable(),
    kind: z.enum(['holiday', 'sick', 'training', 'leave', 'other']).default('holiday'),
  }),
  response: z.object({ appointmentsInIt: z.number() }),
  roles: ['team-lead', 'coach', 'service-coordinator'],
  refusals: ['absence-overlaps', 'absence-ends-first', 'absence-substitute-away', 'absence-substitute-self', 'absence-not-yours'],
});

const endAbsence = defineRoute({
  method: 'POST', path: '/api/absences/end', summary: 'End an absence earlier, or take it away before it begins',
  body: z.object({ staffId: z.string(), from: Day, lastDay: Day.nullable() }),
  response: z.object({ ended: z.boolean() }),
  roles: ['team-lead', 'coach', 'service-coordinator'],
  refusals: ['absence-unknown', 'absence-not-yours', 'absence-ends-first'],
});

export const routes = { getTeam, getCustomers, assignMany, getProposal, addAbsence, endAbsence } as const;
