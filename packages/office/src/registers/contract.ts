import { z } from 'zod';
import { NameInLanguages } from '../areas/contract.ts';
import { defineRoute } from '../platform/http/route.ts';

const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/u);

/** The own figure as it may be shown, the national one as its source shows it, and their difference. */
export const OwnShown = z.union([z.number(), z.literal('suppressed'), z.null()]);
export const NationalShown = z.union([z.number(), z.literal('hidden'), z.null()]);

/** Why two figures differ, or may: as data, with the sentence in the asker's language. */
export const ReasonKind = z.enum([
  'own-hidden', 'national-hidden', 'national-missing', 'reading', 'day-of-count', 'register-not-whole', 'recorded-later', 'rounding', 'division', 'unexplained',
]);
export type ReasonKind = z.infer<typeof ReasonKind>;
export const Reason = z.object({ kind: ReasonKind, values: z.record(z.string(), z.string()), text: z.string() });
export type Reason = z.infer<typeof Reason>;

export const ReconciliationRow = z.object({
  place: z.string(),
  name: NameInLanguages,
  own: OwnShown,
  national: NationalShown,
  difference: OwnShown,
  reasons: z.array(Reason),
});
export type ReconciliationRow = z.infer<typeof ReconciliationRow>;

export const Reconciliation = z.object({
  measure: z.string(),
  measureName: z.string(),
  month: z.string(),
  /** The own figures were fixed from the snapshot of this day. */
  own: z.object({ day: z.iso.date(), releasedAt: z.string().nullable(), version: z.int() }),
  /** Whose the national figures are and which run brought them; null: they came with the areas' own data. */
  national: z.object({
    source: z.string(), countedOn: z.string(), runId: z.int().nullable(), importedAt: z.string().nullable(),
  }),
  threshold: z.int(),
  rows: z.array(ReconciliationRow),
  total: ReconciliationRow,
  /** How many places were compared, and how many are equal. */
  compared: z.int(),
  equal: z.int(),
});
export type Reconciliation = z.infer<typeof Reconciliation>;

/** One fault: where it is in the file, what stands there, and what to do. */
export const RegisterFault = z.object({ path: z.string(), code: z.string(), value: z.string(), message: z.string() });
export type RegisterFault = z.infer<typeof RegisterFault>;

export const RegisterRun = z.object({
  runId: z.int(),
  startedAt: z.string(),
  finishedAt: z.string(),
  staffId: z.string().nullable(),
  /** Null: the office itself, or a person of another area. */
  staffName: z.string().nullable(),
  kind: z.string(),
  source: z.string(),
  address: z.string(),
  sha256: z.string(),
  rows: z.int(),
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  hidden: z.int(),
  outcome: z.enum(['stored', 'unchanged', 'refused']),
  faultCount: z.int(),
  /** The first of them, each with its place in the file and its sentence. */
  faults: z.array(RegisterFault),
});
export type RegisterRun = z.infer<typeof RegisterRun>;

/** The area's own figure and the national one by month, on one line of time. */
export const LongSeries = z.object({
  measure: z.string(),
  measureName: z.string(),
  place: z.string(),
  months: z.array(z.object({ month: z.string(), national: NationalShown, own: OwnShown })),
  /** Since when the own figures are told without a gap; the break of the line. */
  ownFrom: z.string().nullable(),
  nationalFrom: z.string().nullable(),
  nationalTo: z.string().nullable(),
  /** Months between them that the source has not told, or not of every municipality. */
  nationalGaps: z.int(),
  source: z.string().nullable(),
  runId: z.int().nullable(),
});
export type LongSeries = z.infer<typeof LongSeries>;

export const routes = {
  getReconciliation: defineRoute({
    method: 'GET',
    path: '/api/registers/reconciliation',
    summary: 'Own figures of the area beside the national ones, with differences and their reasons; own small cells are hidden',
    query: z.object({ measure: z.string().min(1).max(80), month: Month }),
    response: Reconciliation,
    roles: ['director', 'controller'],
    refusals: [
      'registers.no-national-figure', 'registers.not-comparable', 'indicators.unknown', 'indicators.no-snapshot',
      'indicators.not-yet', 'indicators.not-held', 'indicators.before-register',
    ],
  }),
  getSeries: defineRoute({
    method: 'GET',
    path: '/api/registers/series',
    summary: 'One measure of the area or of a municipality month by month: the national series and the own one, on one line of time',
    query: z.object({ measure: z.string().min(1).max(80), month: Month.optional(), place: z.string().regex(/^\d{3}$/u).optional() }),
    response: LongSeries,
    roles: ['director', 'controller'],
    refusals: ['registers.not-comparable', 'indicators.unknown', 'indicators.no-snapshot', 'indicators.another-area', 'indicators.not-held'],
  }),
  listRuns: defineRoute({
    method: 'GET',
    path: '/api/registers/runs',
    summary: 'The log of imports from other registers, newest first: who, what, from where, and every fault with its row',
    query: z.object({ limit: z.coerce.number().int().min(1).max(200).default(50) }),
    response: z.object({ runs: z.array(RegisterRun) }),
    roles: ['director', 'controller', 'administrator'],
  }),
} as const;
