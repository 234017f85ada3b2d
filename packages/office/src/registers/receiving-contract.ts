import { z } from 'zod';
import { defineRoute } from '../platform/http/route.ts';
import { RegisterFault, RegisterRun } from './contract.ts';

/** Who brings other registers' figures in; everybody reads them. */
export const importers = ['director', 'controller', 'administrator'] as const;

/** What is said of a file beside its bytes. */
export const FileChoices = z.object({
  /** '': as it is recognised. */
  kind: z.string().max(40).default(''),
  keepTotals: z.boolean().default(false),
  source: z.string().max(200).default(''),
  /** Code of a content → our measure, where a table has contents nobody has named. */
  measures: z.record(z.string(), z.string()).default({}),
});
export type FileChoices = z.infer<typeof FileChoices>;

const Measured = z.object({ measure: z.string(), name: z.string(), figures: z.int() });
const Value = z.number().nullable();

/** What a file is and what storing it would do; nothing has been written. */
export const DryRun = z.object({
  fileId: z.uuid(), fileName: z.string(), kind: z.string(), source: z.string(),
  rows: z.int(), figures: z.int(), names: z.int(), places: z.int(), groups: z.int(),
  first: z.string().nullable(), last: z.string().nullable(), measures: z.array(Measured),
  added: z.int(), changed: z.int(), unchanged: z.int(), hidden: z.int(),
  /** Totals that are not the sum of their parts; among the faults unless they are to be kept. */
  differingTotals: z.int(),
  faultCount: z.int(), faults: z.array(RegisterFault),
  unknownContents: z.array(z.string()),
  /** The first figures that their source has corrected; null: hidden. */
  changes: z.array(z.object({
    measure: z.string(), measureName: z.string(), place: z.string(), group: z.string(), period: z.string(), before: Value, now: Value,
  })),
  /** The same bytes have been stored before. */
  readBefore: z.object({ runId: z.int(), at: z.string() }).nullable(),
});
export type DryRun = z.infer<typeof DryRun>;

export const TableAsked = z.object({
  /** Of the interface or of the page that shows the table. */
  address: z.string().min(1).max(500),
  /** How many of the newest months; null: all of them. */
  newest: z.int().min(1).max(1200).nullable().default(null),
  keepTotals: z.boolean().default(false),
  measures: z.record(z.string(), z.string()).default({}),
  counted: z.enum(['last-working-day', 'paid-within-three-months', 'year', 'survey', 'unknown']).nullable().default(null),
});
export type TableAsked = z.infer<typeof TableAsked>;

/** A table by its metadata, before anything of it is asked. */
export const TableLook = z.object({
  address: z.string(), title: z.string(),
  variables: z.array(z.object({
    code: z.string(), text: z.string(), values: z.int(), asked: z.int(), role: z.enum(['time', 'place', 'measure', 'group', 'other']),
  })),
  measures: z.array(z.object({ content: z.string(), measure: z.string().nullable(), name: z.string().nullable() })),
  first: z.string().nullable(), last: z.string().nullable(),
  cells: z.int(), pieces: z.int(),
  /** Pieces kept from a run that was stopped or cut. */
  kept: z.int(),
  limits: z.object({ cells: z.number(), calls: z.number(), seconds: z.number() }),
  faults: z.array(RegisterFault),
});
export type TableLook = z.infer<typeof TableLook>;

export const TableTask = z.object({
  taskId: z.uuid(), address: z.string(), state: z.enum(['working', 'done', 'stopped', 'refused']),
  done: z.int(), total: z.int(), run: RegisterRun.nullable(),
  problem: z.object({ code: z.string(), detail: z.string(), faults: z.array(RegisterFault) }).nullable(),
});
export type TableTask = z.infer<typeof TableTask>;

/** A register that has been read, by source and measure. */
export const RegisterSource = z.object({
  source: z.string(),
  /** Of the area's own surveys, and of no other register. */
  own: z.boolean(),
  measures: z.array(Measured.extend({
    placeKind: z.string(), grouped: z.boolean(), first: z.string(), last: z.string(), hidden: z.int(),
    /** Months between the first and the last of which there is nothing. */
    missing: z.int(),
    /** Told month by month, or now and then, as surveys are. */
    monthly: z.boolean(),
  })),
  last: z.string(),
  newestRun: z.object({ runId: z.int(), at: z.string() }),
});
export type RegisterSource = z.infer<typeof RegisterSource>;

const FileParams = z.object({ fileId: z.uuid() });
const TaskParams = z.object({ taskId: z.uuid() });
const unreadable = [
  'registers.file-empty', 'registers.not-text', 'registers.file-too-large', 'registers.kind-unrecognised', 'registers.kind-unknown', 'registers.not-a-table', 'registers.quote-not-closed',
  'registers.no-rows', 'registers.answer-cut', 'registers.answer-short', 'registers.not-json-stat', 'registers.not-pxweb',
] as const;
const servers = [
  'registers.address-not-understood', 'registers.server-not-allowed', 'registers.no-such-table', 'registers.not-pxweb', 'registers.server-busy',
  'registers.server-failed', 'registers.answer-cut',
] as const;

export const receivingRoutes = {
  listSources: defineRoute({
    method: 'GET',
    path: '/api/registers/sources',
    summary: 'Which registers have been read: source, measures, first and newest month, gaps, hidden figures',
    response: z.object({ sources: z.array(RegisterSource), names: z.int(), servers: z.array(z.string()) }),
    roles: importers,
  }),
  listMeasures: defineRoute({
    method: 'GET',
    path: '/api/registers/measures',
    summary: 'Measures that figures of other registers may be of, by their names in the asker\'s language',
    response: z.object({ measures: z.array(z.object({ measure: z.string(), name: z.string() })) }),
    roles: importers,
  }),
  receiveFile: defineRoute({
    method: 'POST',
    path: '/api/registers/files',
    summary: 'Receive a file of national statistics (form field: file), recognise it, and tell what storing it would do',
    upload: true,
    response: DryRun,
    roles: importers,
    refusals: [...unreadable],
  }),
  checkFile: defineRoute({
    method: 'POST',
    path: '/api/registers/files/:fileId/check',
    summary: 'The dry run again, with other choices; nothing is written',
    params: FileParams,
    body: FileChoices,
    response: DryRun,
    roles: importers,
    refusals: ['registers.file-gone', ...unreadable],
  }),
  storeFile: defineRoute({
    method: 'POST',
    path: '/api/registers/files/:fileId/store',
    summary: 'Store the checked file, all or nothing; the same figures again change nothing',
    params: FileParams,
    body: FileChoices,
    response: RegisterRun,
    roles: importers,
    refusals: ['registers.file-gone', 'registers.faults', 'registers.nothing-to-store'],
  }),
  lookAtTable: defineRoute({
    method: 'POST',
    path: '/api/registers/tables/look',
    summary: 'A table of a PxWeb server by its metadata: what it has, what would be asked, in how many parts',
    body: TableAsked,
    response: TableLook,
    roles: importers,
    refusals: [...servers],
  }),
  startTable: defineRoute({
    method: 'POST',
    path: '/api/registers/tables',
    summary: 'Import a table of a PxWeb server; goes on where a stopped or cut import ended',
    body: TableAsked,
    response: TableTask,
    roles: importers,
    refusals: ['registers.address-not-understood', 'registers.server-not-allowed'],
  }),
  getTableTask: defineRoute({
    method: 'GET',
    path: '/api/registers/tables/tasks/:taskId',
    summary: 'How far the import of a table is, and its result',
    params: TaskParams,
    response: TableTask,
    roles: importers,
    refusals: ['registers.task-gone'],
  }),
  stopTableTask: defineRoute({
    method: 'DELETE',
    path: '/api/registers/tables/tasks/:taskId',
    summary: 'Stop the import of a table: nothing is stored, and what came is kept for a day',
    params: TaskParams,
    response: TableTask,
    roles: importers,
    refusals: ['registers.task-gone'],
  }),
} as const;
