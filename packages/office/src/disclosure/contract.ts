import { z } from 'zod';
import { defineRoute } from '../platform/http/route.ts';
import { COLUMN_ROLES } from './column-roles.ts';

/** Who answers for what leaves the area as figures. */
const AUDITORS = ['director', 'controller', 'data-protection-officer'] as const;

export const ColumnRole = z.enum(COLUMN_ROLES);
export type ColumnRole = z.infer<typeof ColumnRole>;

/** A file as its columns were understood; whoever knows the table confirms them. */
export const ReadFile = z.object({
  fileName: z.string(),
  rows: z.int(),
  hidden: z.int(),
  columns: z.array(z.object({ heading: z.string(), role: ColumnRole, sample: z.array(z.string()) })),
});
export type ReadFile = z.infer<typeof ReadFile>;

/** What goes with the files: the roles of their columns, and what the reader is thought to know besides. */
export const Choices = z.object({
  roles: z.array(z.array(ColumnRole).max(400)).max(20).optional(),
  known: z.tuple([z.int().min(0), z.int().min(1).max(1000)]).nullable().default(null),
  /** Which of the files is planned and to be protected; the others are out already. */
  planned: z.int().min(0).max(19).default(0),
  threshold: z.int().min(2).max(100).default(5),
});
export type Choices = z.infer<typeof Choices>;

/** A cell by its measure and its codes; '∑' stands for a total. */
export const CellName = z.object({ measure: z.string(), codes: z.array(z.string()) });
export type CellName = z.infer<typeof CellName>;

/** One equation of a proof; printed terms beyond a few are given together. */
export const ProofStep = z.object({
  from: z.enum(['sum', 'columns', 'change', 'percent']),
  terms: z.array(z.object({ cell: CellName, factor: z.number(), value: z.number().nullable() })),
  others: z.object({ count: z.int(), sum: z.number() }).nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  percent: z.number().nullable(),
});
export type ProofStep = z.infer<typeof ProofStep>;

export const AuditLevel = z.enum(['linear', 'not-negative', 'zeros-printed', 'small-known']);
export type AuditLevel = z.infer<typeof AuditLevel>;

export const ToldCell = z.object({
  cell: CellName,
  kind: z.enum(['printed-elsewhere', 'exact', 'narrowed', 'to-one-alone']),
  level: AuditLevel,
  low: z.number().nullable(),
  high: z.number().nullable(),
  steps: z.array(ProofStep),
  /** Bounds of other hidden cells that the proof needs. */
  bounds: z.array(z.object({ cell: CellName, at: z.enum(['least', 'most']), value: z.number() })),
  /** Whole numbers had to be tried one by one. */
  byTrying: z.boolean(),
  /** The table that prints what another hides. */
  printedIn: z.string().nullable(),
  /** Whoever is alone in this cell can tell it. */
  by: CellName.nullable(),
});
export type ToldCell = z.infer<typeof ToldCell>;

const FoundRelation = z.object({
  kind: z.enum(['columns', 'change', 'rate', 'share']), file: z.string(), column: z.string(), one: z.string(), other: z.string(), tried: z.int(),
});

export const AuditResult = z.object({
  /** `small`: counts that the rule would hide, but that are printed. */
  files: z.array(z.object({ fileName: z.string(), cells: z.int(), hidden: z.int(), small: z.int() })),
  cells: z.int(),
  hidden: z.int(),
  equations: z.int(),
  levels: z.array(z.object({ level: AuditLevel, exact: z.int(), narrowed: z.int(), contradictions: z.int() })),
  toOneAlone: z.int(),
  /** Hidden in one of the tables and printed in another: told exactly to everybody. */
  printedElsewhere: z.int(),
  /** At most three hundred, those told to whoever knows least first. */
  told: z.array(ToldCell),
  relations: z.array(FoundRelation),
  unexplained: z.array(z.object({ file: z.string(), column: z.string() })),
  notSums: z.array(z.object({ dimension: z.string(), code: z.string(), broken: z.int(), tested: z.int() })),
  known: z.tuple([z.int(), z.int()]).nullable(),
});
export type AuditResult = z.infer<typeof AuditResult>;

export const ProtectResult = z.object({
  fileName: z.string(),
  csv: z.string(),
  cells: z.int(), primary: z.int(), secondary: z.int(), derived: z.int(), toldByRule: z.int(), unprotected: z.int(),
  leftOut: z.array(z.string()),
  /** What can still be recovered from the protected table and the others together. */
  after: AuditResult,
});
export type ProtectResult = z.infer<typeof ProtectResult>;

export const AuditTask = z.object({
  taskId: z.uuid(),
  state: z.enum(['working', 'done']),
  doing: z.enum(['reading', 'linear', 'not-negative', 'zeros-printed', 'small-known', 'alone', 'explaining', 'protecting']),
  done: z.int(),
  total: z.int(),
  audit: AuditResult.nullable(),
  protection: ProtectResult.nullable(),
});
export type AuditTask = z.infer<typeof AuditTask>;

const FILE_REFUSALS = [
  'disclosure.table-unfit', 'disclosure.not-a-table', 'disclosure.file-empty', 'disclosure.file-too-large', 'disclosure.csv-broken',
  'disclosure.not-json-stat', 'disclosure.too-many-rows', 'disclosure.too-many-files', 'disclosure.nothing-to-audit',
  'disclosure.choices-unreadable', 'disclosure.busy', 'disclosure.too-long',
] as const;

const params = z.object({ taskId: z.uuid() });

export const routes = {
  readTables: defineRoute({
    method: 'POST',
    path: '/api/disclosure/readings',
    summary: 'Tables as their columns are understood (multipart: files); nothing of them is stored',
    response: z.object({ files: z.array(ReadFile) }),
    roles: AUDITORS,
    upload: true,
    refusals: FILE_REFUSALS,
  }),
  beginAudit: defineRoute({
    method: 'POST',
    path: '/api/disclosure/audits',
    summary: 'What can be recovered of the hidden figures of tables together (multipart: files, hierarchy, choices as JSON); not stored',
    response: AuditTask,
    roles: AUDITORS,
    upload: true,
    refusals: FILE_REFUSALS,
  }),
  beginProtection: defineRoute({
    method: 'POST',
    path: '/api/disclosure/protections',
    summary: 'One planned table protected, then audited with the others (multipart: files, hierarchy, choices as JSON); not stored',
    response: AuditTask,
    roles: AUDITORS,
    upload: true,
    refusals: FILE_REFUSALS,
  }),
  getTask: defineRoute({
    method: 'GET',
    path: '/api/disclosure/tasks/:taskId',
    summary: 'How far the work is, and its result once it is done; kept for ten minutes in memory only',
    params,
    response: AuditTask,
    roles: AUDITORS,
    refusals: ['disclosure.unknown-task', 'disclosure.too-many-hidden', ...FILE_REFUSALS],
  }),
  stopTask: defineRoute({
    method: 'DELETE',
    path: '/api/disclosure/tasks/:taskId',
    summary: 'Ends the work, or forgets its result',
    params,
    response: z.object({ stopped: z.boolean() }),
    roles: AUDITORS,
    refusals: ['disclosure.unknown-task'],
  }),
} as const;
