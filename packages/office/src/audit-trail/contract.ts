import { z } from 'zod';
import { defineRoute } from '../platform/http/route.ts';

const entry = z.object({
  entryId: z.number(),
  at: z.string(),
  staff: z.object({ staffId: z.string(), name: z.string(), unit: z.string().nullable() }).nullable(),
  /** Somebody who acted for an employer: which one, and who. */
  employer: z.object({ name: z.string(), person: z.string() }).nullable(),
  action: z.string(),
  purpose: z.string(),
  outcome: z.enum(['allowed', 'denied']),
});
export type LookEntry = z.infer<typeof entry>;

const getLooks = defineRoute({
  method: 'GET', path: '/api/persons/:personId/looks', summary: 'Who has looked at the person, when and why',
  params: z.object({ personId: z.uuid() }),
  query: z.object({ before: z.coerce.number().int().optional() }),
  response: z.object({ entries: z.array(entry), more: z.boolean(), /** Of all entries about the person, those on later pages too. */ total: z.int() }),
  roles: ['coach', 'team-lead', 'service-coordinator', 'data-protection-officer'],
  refusals: ['person-not-found'],
});

const auditRow = entry.extend({
  personId: z.uuid().nullable(),
  /** Null where the person is protected or outside what the reader may see. */
  personName: z.string().nullable(),
  detail: z.record(z.string(), z.unknown()),
});
export type AuditRow = z.infer<typeof auditRow>;

const searchAudit = defineRoute({
  method: 'GET', path: '/api/audit', summary: 'The audit trail of the area, newest first',
  query: z.object({
    personId: z.uuid().optional(),
    /** Words of the name, or a whole identity code. */
    person: z.string().max(100).optional(),
    staffId: z.string().max(100).optional(),
    action: z.string().max(60).optional(),
    outcome: z.enum(['allowed', 'denied']).optional(),
    from: z.iso.date().optional(),
    until: z.iso.date().optional(),
    before: z.coerce.number().int().optional(),
  }),
  response: z.object({
    entries: z.array(auditRow),
    more: z.boolean(),
    sealed: z.object({
      upToEntry: z.number().nullable(), sealedAt: z.string().nullable(), unsealed: z.number(),
      /** The last time the seals were counted again; null before the first time. */
      verified: z.object({
        at: z.string(), upToEntry: z.number().nullable(), sealedAt: z.string().nullable(), findings: z.number(),
      }).nullable(),
    }),
    /** Those whose entries can be asked for. */
    staff: z.array(z.object({ staffId: z.string(), name: z.string() })),
  }),
  roles: ['data-protection-officer', 'administrator'],
});

export const routes = { getLooks, searchAudit } as const;
