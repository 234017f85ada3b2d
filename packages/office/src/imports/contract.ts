import { z } from 'zod';
import { defineRoute } from '../platform/http/route.ts';
import { COLUMNS } from './columns.ts';

const IMPORTERS = ['coach', 'team-lead', 'service-coordinator', 'administrator'] as const;

export const ColumnKey = z.enum(COLUMNS.map(({ key }) => key));
export type ColumnKey = z.infer<typeof ColumnKey>;

/** Column numbers of the file, from 0, by what they mean. */
export const Mapping = z.partialRecord(ColumnKey, z.int().nonnegative());
export type Mapping = z.infer<typeof Mapping>;

export const ImportFile = z.object({
  fileId: z.uuid(),
  fileName: z.string(),
  kind: z.enum(['csv', 'xlsx']),
  encoding: z.string().nullable(),
  delimiter: z.string().nullable(),
  headings: z.array(z.string()),
  /** The first rows, as they stand in the file. */
  sample: z.array(z.array(z.string())),
  rowCount: z.int(),
  mapping: Mapping,
  /** The mapping is the one last chosen in the area for a file with the same headings. */
  remembered: z.boolean(),
  required: z.array(ColumnKey),
  columns: z.array(ColumnKey),
  /** The same bytes imported before and not undone. */
  importedBefore: z.object({ batchId: z.uuid(), at: z.string(), by: z.string() }).nullable(),
});
export type ImportFile = z.infer<typeof ImportFile>;

export const ImportFault = z.object({
  row: z.int(),
  column: ColumnKey,
  value: z.string(),
  code: z.string(),
  message: z.string(),
});
export type ImportFault = z.infer<typeof ImportFault>;

/** What taking the file would do, or has done. */
export const ImportResult = z.object({
  rows: z.int(),
  toCreate: z.int(),
  toChange: z.int(),
  unchanged: z.int(),
  faultCount: z.int(),
  /** At most a thousand; the file of faults has them all. */
  faults: z.array(ImportFault),
  notices: z.array(ImportFault),
  batchId: z.uuid().nullable(),
});
export type ImportResult = z.infer<typeof ImportResult>;

export const ImportTask = z.object({
  taskId: z.uuid(),
  kind: z.enum(['check', 'commit']),
  state: z.enum(['working', 'done', 'stopped', 'refused']),
  done: z.int(),
  total: z.int(),
  result: ImportResult.nullable(),
  problem: z.object({ code: z.string(), detail: z.string() }).nullable(),
});
export type ImportTask = z.infer<typeof ImportTask>;

export const ImportBatch = z.object({
  batchId: z.uuid(),
  fileName: z.string(),
  importedAt: z.string(),
  by: z.string(),
  rows: z.int(),
  created: z.int(),
  changed: z.int(),
  undoneAt: z.string().nullable(),
});
export type ImportBatch = z.infer<typeof ImportBatch>;

/** What undoing an import takes away, puts back and leaves as it is, counted in customers. */
export const ImportUndoing = z.object({
  batchId: z.uuid(),
  removed: z.int(),
  restored: z.int(),
  untouched: z.int(),
  /** Served after the import: with even one of them it cannot be undone. */
  servedSince: z.int(),
});
export type ImportUndoing = z.infer<typeof ImportUndoing>;

const FileParams = z.object({ fileId: z.uuid() });
const TaskParams = z.object({ taskId: z.uuid() });
const BatchParams = z.object({ batchId: z.uuid() });
const WithMapping = z.object({ mapping: Mapping });

export const routes = {
  receiveFile: defineRoute({
    method: 'POST',
    path: '/api/imports/files',
    summary: 'Receive a CSV or XLSX file of customers (form field: file) and suggest its columns',
    upload: true,
    response: ImportFile,
    roles: IMPORTERS,
    refusals: ['import.empty-file', 'import.too-large', 'import.not-a-table', 'import.broken-workbook'],
  }),
  checkFile: defineRoute({
    method: 'POST',
    path: '/api/imports/files/:fileId/check',
    summary: 'Dry run: every fault of the file with row, column and remedy; nothing is written',
    params: FileParams,
    body: WithMapping,
    response: ImportTask,
    roles: IMPORTERS,
    refusals: ['import.file-gone', 'import.columns-missing'],
  }),
  commitFile: defineRoute({
    method: 'POST',
    path: '/api/imports/files/:fileId/commit',
    summary: 'Import the file, all or nothing',
    params: FileParams,
    body: WithMapping,
    response: ImportTask,
    roles: IMPORTERS,
    refusals: ['import.file-gone', 'import.columns-missing', 'import.faults-left'],
  }),
  getTask: defineRoute({
    method: 'GET',
    path: '/api/imports/tasks/:taskId',
    summary: 'How far a check or an import is, and its result',
    params: TaskParams,
    response: ImportTask,
    roles: IMPORTERS,
    refusals: ['import.file-gone'],
  }),
  stopTask: defineRoute({
    method: 'DELETE',
    path: '/api/imports/tasks/:taskId',
    summary: 'Stop a check or an import; nothing is left half done',
    params: TaskParams,
    response: ImportTask,
    roles: IMPORTERS,
    refusals: ['import.file-gone'],
  }),
  listBatches: defineRoute({
    method: 'GET',
    path: '/api/imports',
    summary: 'Imports of the area, newest first',
    response: z.object({ batches: z.array(ImportBatch) }),
    roles: IMPORTERS,
  }),
  getUndoing: defineRoute({
    method: 'GET',
    path: '/api/imports/:batchId/undo',
    summary: 'What undoing an import would remove, put back and leave',
    params: BatchParams,
    response: ImportUndoing,
    roles: IMPORTERS,
    refusals: ['import.unknown-batch', 'import.already-undone'],
  }),
  undoBatch: defineRoute({
    method: 'POST',
    path: '/api/imports/:batchId/undo',
    summary: 'Take an import back, unless its persons have been served since',
    params: BatchParams,
    response: ImportBatch,
    roles: IMPORTERS,
    refusals: ['import.unknown-batch', 'import.already-undone', 'import.worked-since'],
  }),
} as const;
