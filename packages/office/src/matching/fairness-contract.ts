import { z } from 'zod';
import { defineRoute } from '../platform/http/route.ts';

const Share = z.number();
const Group = z.object({
  group: z.string(), persons: z.int(), shareOfPersons: Share, shareOfTop: Share.nullable(), ratio: z.number().nullable(), expected: z.tuple([z.number(), z.number()]),
  byChance: z.number().nullable(), quartiles: z.tuple([z.number(), z.number(), z.number()]).nullable(), stands: z.enum(['as-by-chance', 'below', 'above', 'hidden']),
});

export const fairnessDimensions = ['sex', 'age', 'language', 'citizenship'] as const;
export const FairnessContent = z.object({
  /** Jobseekers who have told what they have and want, and open vacancies: how many were laid beside each other. */
  seekers: z.int(), vacancies: z.int(),
  /** So many first of each vacancy's list are looked at. */
  top: z.int(), permutations: z.int(), seed: z.int(), leastPersons: z.int(),
  dimensions: z.array(z.object({ dimension: z.enum(fairnessDimensions), groups: z.array(Group), joined: z.array(z.string()), leftOut: z.int() })),
});
export type FairnessContent = z.infer<typeof FairnessContent>;

export const FairnessTold = FairnessContent.extend({ reportId: z.int(), day: z.iso.date(), weights: z.string(), knowledge: z.string(), madeBy: z.string().nullable(), madeAt: z.string() });
export type FairnessTold = z.infer<typeof FairnessTold>;

const readers = ['director', 'data-protection-officer', 'team-lead'] as const;

export const fairnessRoutes = {
  getFairness: defineRoute({
    method: 'GET', path: '/api/matching/fairness', summary: 'How matches fall on groups of people, as last worked out; null where it has not been',
    query: z.object({ report: z.coerce.number().int().min(1).optional() }),
    response: z.object({ report: FairnessTold.nullable(), reports: z.array(z.object({ reportId: z.int(), day: z.iso.date(), weights: z.string() })) }), roles: readers,
    refusals: ['matching.no-fairness-report'],
  }),
  makeFairness: defineRoute({
    method: 'POST', path: '/api/matching/fairness', summary: 'Work the report of fairness out from the register as it is now; the same register gives the same report once',
    body: z.object({}), response: z.object({ reportId: z.int() }), roles: readers, refusals: ['matching.too-few-for-fairness'],
  }),
} as const;
