import { z } from 'zod';
import { defineRoute } from '../platform/http/route.ts';
import { Parting } from './contract.ts';

export const OwnRow = z.object({
  personId: z.uuid(),
  /** Null: a protected person, whose name is opened on the person's own page with a reason. */
  personName: z.string().nullable(),
  protected: z.boolean(),
  municipality: z.string().nullable(),
  /** The first day of the unbroken unemployment, where there is one. */
  since: z.iso.date().nullable(),
});
export type OwnRow = z.infer<typeof OwnRow>;

export const OwnRows = z.object({
  month: z.string(),
  /** The day on which they were counted. */
  countedOn: z.iso.date(),
  /** What the register knows of that day today; the figure may have been fixed before something was mended. */
  knownOn: z.iso.date(),
  rows: z.array(OwnRow),
  /** All of them; the rows are the first 500. */
  counted: z.int(),
  /** Whose customers these are: the asker's own and those substituted, or the team's. */
  of: z.enum(['own', 'team']),
});
export type OwnRows = z.infer<typeof OwnRows>;

export const routes = {
  listOwnRows: defineRoute({
    method: 'GET',
    path: '/api/indicators/:id/rows',
    summary: 'Who of the asker\'s own customers are counted in a figure of persons on a day; the look is in the audit trail',
    params: z.object({ id: z.string().max(80) }),
    query: z.object({
      month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/u),
      /** A municipality. */
      area: z.string().regex(/^\d{1,3}$/u).optional(),
      /** One group of the figure's parts: by 'sex', code 'woman'. */
      by: Parting.optional(),
      code: z.string().max(40).optional(),
    }),
    response: OwnRows,
    roles: ['coach', 'team-lead'],
    refusals: [
      'indicators.unknown', 'indicators.no-snapshot', 'indicators.not-yet', 'indicators.before-register',
      'indicators.not-held', 'indicators.not-imported', 'indicators.dimension-unknown', 'indicators.another-area',
      'indicators.no-rows',
    ],
  }),
} as const;
