import { z } from 'zod';
import { CASE_ROLES } from '../jobseekers/contract.ts';
import { freeText, isoDay, uuid } from '../jobseekers/shapes.ts';
import { defineRoute } from '../platform/http/route.ts';

/** A number that may be told, one that may not, or one that is not known. */
const Shown = z.union([z.number(), z.literal('suppressed'), z.null()]);

/** How far an indicator may be from the truth because of a rule's rows (KNO-10). */
export const EffectShown = z.object({
  indicator: z.string(),
  name: z.string(),
  unit: z.string(),
  /** told: with its bounds; hidden: a number behind it may not be told; none: no rows; unbounded: moved, nobody knows how much. */
  state: z.enum(['told', 'hidden', 'none', 'unbounded', 'not-known']),
  month: z.string().nullable(),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
});
export type EffectShown = z.infer<typeof EffectShown>;

export const RuleShown = z.object({
  id: z.string(),
  name: z.string(),
  reason: z.string(),
  remedy: z.string(),
  owner: z.enum(['coach', 'team-lead', 'administrator', 'controller']),
  ownerName: z.string(),
  severity: z.enum(['high', 'medium', 'low']),
  section: z.object({ label: z.string(), href: z.string() }).nullable(),
  /** What is filled in on the row, or the part of the person's page where it is mended. */
  mend: z.union([
    z.object({
      kind: z.literal('field'),
      field: z.enum(['education', 'occupation', 'nationality', 'mother-tongue', 'municipality', 'search-end-reason']),
    }),
    z.object({ kind: z.literal('tab'), tab: z.enum(['overview', 'plan', 'search', 'services', 'contacts', 'details']) }),
  ]),
  count: Shown,
  accepted: Shown,
  /** The day since which the oldest has been so. */
  oldest: isoDay.nullable(),
  countedAt: z.string().nullable(),
  /** Against the oldest count of the past week. */
  change: z.object({ since: isoDay, value: Shown }).nullable(),
  trend: z.array(z.object({ day: isoDay, count: Shown })),
  effects: z.array(EffectShown),
  /** Tables parted by these are wrong, though no total moves. */
  parts: z.array(z.string()),
  /** How far the most distorted figure may be from the truth, in parts of itself. */
  weight: z.number().nullable(),
});
export type RuleShown = z.infer<typeof RuleShown>;

export const QualityOverview = z.object({
  day: isoDay,
  /** Whose rows are counted: one's own customers', one's unit's, or the whole area's. */
  extent: z.enum(['own', 'unit', 'area']),
  /** Whether the rows may be opened: they are persons. */
  mayList: z.boolean(),
  mayRecount: z.boolean(),
  /** Fewer than this are not told to one who may not see the persons. */
  threshold: z.int(),
  rules: z.array(RuleShown),
});
export type QualityOverview = z.infer<typeof QualityOverview>;

export const FaultRow = z.object({
  personId: uuid,
  name: z.string().nullable(),
  protected: z.boolean(),
  coach: z.string().nullable(),
  coachId: z.string().nullable(),
  subject: z.string(),
  /** A mark of the data at fault: accepted rows come back when it changes. */
  datum: z.string(),
  since: isoDay.nullable(),
  text: z.string(),
  rowVersion: z.int(),
  /** What the field held, and what is proposed in its place. */
  given: z.string().nullable(),
  proposed: z.string().nullable(),
  accepted: z.object({ acceptanceId: uuid, reason: z.string(), by: z.string(), at: z.string() }).nullable(),
});
export type FaultRow = z.infer<typeof FaultRow>;

const RuleParams = z.object({ ruleId: z.string().max(60) });
const FIGURE_READERS = ['director', 'controller', 'administrator'] as const;
const READERS = [...CASE_ROLES, ...FIGURE_READERS] as const;

export const routes = {
  getQuality: defineRoute({
    method: 'GET',
    path: '/api/data-quality',
    summary: 'Every rule of data quality with how many rows it finds, how that changes and what it does to the indicators; '
      + 'of one\'s own customers, of the unit, or of the area as numbers alone',
    response: QualityOverview,
    roles: READERS,
  }),
  getQualityOfIndicator: defineRoute({
    method: 'GET',
    path: '/api/data-quality/indicators/:id',
    summary: 'The rules that touch an indicator, and how far it may be from the truth because of each',
    params: z.object({ id: z.string().max(80) }),
    response: z.object({ rules: z.array(RuleShown.pick({ id: true, name: true, count: true }).extend({ effect: EffectShown })) }),
    roles: READERS,
  }),
  listFaults: defineRoute({
    method: 'GET',
    path: '/api/data-quality/:ruleId/rows',
    summary: 'The rows that a rule finds, oldest first: a coach\'s own customers, a lead\'s unit',
    params: RuleParams,
    query: z.object({
      coach: z.string().max(100).optional(),
      accepted: z.enum(['no', 'yes']).default('no'),
      after: z.coerce.number().int().min(0).default(0),
    }),
    response: z.object({ rows: z.array(FaultRow), total: z.int(), coaches: z.array(z.object({ staffId: z.string(), name: z.string() })) }),
    roles: CASE_ROLES,
    refusals: ['quality.rule-unknown'],
  }),
  mendFault: defineRoute({
    method: 'POST',
    path: '/api/data-quality/:ruleId/mends',
    summary: 'Fill in what is missing; the row leaves by itself',
    params: RuleParams,
    body: z.object({ personId: uuid, subject: z.string().max(60), value: freeText(40).min(1), rowVersion: z.int() }),
    response: z.object({ saved: z.literal(true) }),
    roles: CASE_ROLES,
    refusals: [
      'quality.rule-unknown', 'quality.mended-elsewhere', 'quality.value-not-usable', 'person-not-found', 'person-protected',
      'edited-by-another', 'municipality-of-another-unit', 'quality.row-gone',
    ],
  }),
  acceptFault: defineRoute({
    method: 'POST',
    path: '/api/data-quality/:ruleId/acceptances',
    summary: 'The row is no error: kept with who, when and why, until its data change',
    params: RuleParams,
    body: z.object({ personId: uuid, subject: z.string().max(60), datum: z.string().max(64), reason: freeText(500).min(5) }),
    response: z.object({ acceptanceId: uuid, by: z.string() }),
    roles: CASE_ROLES,
    refusals: ['quality.rule-unknown', 'quality.row-gone', 'person-not-found', 'person-protected'],
  }),
  withdrawAcceptance: defineRoute({
    method: 'POST',
    path: '/api/data-quality/acceptances/:acceptanceId/withdrawal',
    summary: 'It was an error after all: the row comes back',
    params: z.object({ acceptanceId: uuid }),
    body: z.object({ personId: uuid }),
    response: z.object({ saved: z.literal(true) }),
    roles: CASE_ROLES,
    refusals: ['person-not-found', 'person-protected', 'quality.row-gone'],
  }),
  recountRule: defineRoute({
    method: 'POST',
    path: '/api/data-quality/:ruleId/recount',
    summary: 'Count a rule in the whole area now, without waiting for the night',
    params: RuleParams,
    response: z.object({ saved: z.literal(true) }),
    roles: ['team-lead', 'service-coordinator', ...FIGURE_READERS],
    refusals: ['quality.rule-unknown'],
  }),
  getQualityFile: defineRoute({
    method: 'GET',
    path: '/api/data-quality/counts.csv',
    summary: 'Counts by rule and day, without persons; numbers that may not be told are three points',
    response: z.string(),
    produces: 'text/csv',
    roles: ['team-lead', 'service-coordinator', ...FIGURE_READERS],
  }),
} as const;
