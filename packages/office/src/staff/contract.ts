import { z } from 'zod';
import { NameInLanguages } from '../areas/contract.ts';
import { defineRoute } from '../platform/http/route.ts';

export const StaffMember = z.object({
  staffId: z.string(),
  familyName: z.string(),
  givenName: z.string(),
  roles: z.array(z.string()),
  unit: z.string(),
  team: NameInLanguages.nullable(),
  specialisation: z.string(),
  languages: z.array(z.string()),
  personYears: z.number(),
  /** Who employed the post before 2025. */
  origin: z.string(),
  customerFacing: z.boolean(),
  /** The last day away. */
  absence: z.object({ until: z.iso.date().nullable(), substitute: z.string().nullable() }).nullable(),
});
export type StaffMember = z.infer<typeof StaffMember>;

export const StaffOfArea = z.object({
  members: z.array(StaffMember),
  /** Person-years: all, and of those who serve customers (only these count in caseloads). */
  personYears: z.number(),
  customerFacingYears: z.number(),
});
export type StaffOfArea = z.infer<typeof StaffOfArea>;

export const routes = {
  listStaff: defineRoute({
    method: 'GET',
    path: '/api/staff',
    summary: 'The area\'s staff with person-years, roles, teams, languages and absences',
    response: StaffOfArea,
    roles: 'every-role',
  }),
} as const;
