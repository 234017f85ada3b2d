import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import { sql } from 'kysely';
import { Refused, type RefusalValues } from '../platform/http/refusal.ts';
import type { AccessScope, Platform } from '../platform/platform.ts';
import type { RowFault } from './check-row.ts';
import type { Progress } from './check-table.ts';
import { COLUMNS, suggestMapping, type Mapping } from './columns.ts';
import type {
  ImportBatch, ImportFault, ImportFile, ImportResult, ImportTask, ImportUndoing,
} from './contract.ts';
import { checkCustomers, importCustomers, sha256, type ImportedFile, type Outcome } from './import-customers.ts';
import { KeptFiles, type RunningTask } from './kept-files.ts';
import { readTable } from './read-table.ts';
import { refusalSentence } from './refusal-sentence.ts';
import { RememberedColumns } from './remembered-columns.ts';
import { undoImport, whatUndoingDoes } from './undo-import.ts';

const SHOWN_FAULTS = 1000;
const SAMPLE_ROWS = 5;

/** What the routes and the command line do with files of customers. */
export class ImportService {
  readonly #platform: Platform;
  readonly #kept: KeptFiles;
  readonly #remembered = new RememberedColumns();

  constructor(platform: Platform) {
    this.#platform = platform;
    this.#kept = new KeptFiles(() => platform.clock.now().getTime());
  }

  async receive(scope: AccessScope, fileName: string, bytes: Buffer): Promise<ImportFile> {
    const table = await readTable(fileName, bytes);
    const fileId = this.#kept.keep(scope, { fileName, bytes, table });
    const { importedBefore, remembered } = await this.#platform.database.read(scope, async (tx) => {
      const { rows } = await sql<{ batchId: string; at: string; by: string }>`
        select b.batch_id as "batchId", b.imported_at::text as at, s.given_name || ' ' || s.family_name as by
        from office.import_batch b left join office.staff s on s.area_id = b.area_id and s.staff_id = b.staff_id
        where b.area_id = ${scope.areaId} and b.file_sha256 = ${sha256(bytes)} and b.undone_at is null
        order by b.imported_at desc limit 1`.execute(tx);
      const chosen = await this.#remembered.find(tx, scope, table.headings);
      return { importedBefore: rows[0] ?? null, remembered: chosen };
    });
    return {
      fileId, fileName, kind: table.kind, encoding: table.encoding, delimiter: table.delimiter,
      headings: [...table.headings],
      sample: table.rows.slice(0, SAMPLE_ROWS).map(({ cells }) => [...cells]),
      rowCount: table.rows.length,
      mapping: remembered ?? suggestMapping(table.headings),
      remembered: remembered !== undefined,
      required: COLUMNS.filter(({ required }) => required).map(({ key }) => key),
      columns: COLUMNS.map(({ key }) => key),
      importedBefore,
    };
  }

  check(scope: AccessScope, fileId: string, mapping: Mapping): ImportTask {
    const file = this.#kept.get(scope, fileId);
    this.#remembered.keep(scope, file.table.headings, mapping);
    return this.#begin(scope, 'check', fileId, (progress) =>
      this.#platform.database.read(scope, (tx) =>
        checkCustomers(tx, scope, this.#today(), file.table, mapping, progress)));
  }

  commit(scope: AccessScope, fileId: string, mapping: Mapping): ImportTask {
    const file = this.#kept.get(scope, fileId);
    // A double click is one import.
    const underWay = this.#kept.commitUnderWay(scope, fileId);
    if (underWay !== undefined) return underWay.state;
    this.#remembered.keep(scope, file.table.headings, mapping);
    return this.#begin(scope, 'commit', fileId, (progress) => this.importFile(scope, file, mapping, progress));
  }

  importFile(scope: AccessScope, file: ImportedFile, mapping: Mapping, progress: Progress):
  Promise<Outcome & { readonly batchId: string }> {
    const { database, events, audit } = this.#platform;
    return database.write(scope, (tx) =>
      importCustomers(tx, scope, { events, audit, today: this.#today() }, file, mapping, progress))
      .catch((error: unknown) => {
        throw isTakenCode(error) ? new Refused('import.registered-meanwhile', {}, { cause: error }) : error;
      });
  }

  dryRun(scope: AccessScope, file: ImportedFile, mapping: Mapping): Promise<Outcome> {
    return this.#platform.database.read(scope, (tx) =>
      checkCustomers(tx, scope, this.#today(), file.table, mapping, () => Promise.resolve(true)));
  }

  task(scope: AccessScope, taskId: string): ImportTask {
    return this.#kept.task(scope, taskId).state;
  }

  stop(scope: AccessScope, taskId: string): ImportTask {
    const task = this.#kept.task(scope, taskId);
    task.stopAsked = true;
    return task.state;
  }

  async batches(scope: AccessScope): Promise<ImportBatch[]> {
    return this.#platform.database.read(scope, async (tx) => {
      const { rows } = await sql<ImportBatch>`
        select b.batch_id as "batchId", b.file_name as "fileName", b.imported_at::text as "importedAt",
          coalesce(s.given_name || ' ' || s.family_name, b.staff_id) as by, b.row_count as rows,
          coalesce(cardinality(b.created_persons), 0) as created,
          jsonb_array_length(b.changes) as changed, b.undone_at::text as "undoneAt"
        from office.import_batch b left join office.staff s on s.area_id = b.area_id and s.staff_id = b.staff_id
        where b.area_id = ${scope.areaId} order by b.imported_at desc limit 50`.execute(tx);
      return rows;
    });
  }

  /** What undoing would take away and put back; asked before it is done. */
  undoing(scope: AccessScope, batchId: string): Promise<ImportUndoing> {
    return this.#platform.database.read(scope, (tx) => whatUndoingDoes(tx, scope, batchId));
  }

  async undo(scope: AccessScope, batchId: string): Promise<ImportBatch> {
    const { database, events, audit } = this.#platform;
    await database.write(scope, (tx) => undoImport(tx, scope, { events, audit }, batchId));
    const batch = (await this.batches(scope)).find((each) => each.batchId === batchId);
    if (batch === undefined) throw new Refused('import.unknown-batch');
    return batch;
  }

  #today(): string {
    return formatIso(this.#platform.clock.today());
  }

  /** Answers at once; the work goes on and its state is asked for. */
  #begin(
    scope: AccessScope,
    kind: ImportTask['kind'],
    fileId: string,
    work: (progress: Progress) => Promise<Outcome & { readonly batchId?: string }>,
  ): ImportTask {
    const task = this.#kept.start(scope, kind, fileId);
    const progress: Progress = async (done, total) => {
      task.state = { ...task.state, done, total };
      await new Promise((resolve) => setImmediate(resolve)); // lets other requests through
      return !task.stopAsked;
    };
    work(progress).then(
      (outcome) => {
        task.state = { ...task.state, state: 'done', done: task.state.total, result: resultOf(scope, outcome) };
      },
      (error: unknown) => this.#failed(scope, task, error),
    );
    return task.state;
  }

  #failed(scope: AccessScope, task: RunningTask, error: unknown): void {
    if (error instanceof Refused) {
      const detail = refusalSentence(error.code, error.values, scope.language);
      const state = error.code === 'import.stopped' ? 'stopped' : 'refused';
      task.state = { ...task.state, state, problem: { code: error.code, detail } };
      return;
    }
    const reason = error instanceof Error ? error.message : String(error);
    this.#platform.log.error('import failed', { taskId: task.state.taskId, reason });
    const problem = { code: 'import.failed', detail: refusalSentence('import.failed', {}, scope.language) };
    task.state = { ...task.state, state: 'refused', problem };
  }
}

/** The check found nobody with the identity code; somebody registered the person before the import ended. */
function isTakenCode(error: unknown): boolean {
  return error instanceof Error && 'constraint' in error
    && error.constraint === 'person_identity_area_id_identity_code_key';
}

export function resultOf(scope: AccessScope, outcome: Outcome & { readonly batchId?: string }): ImportResult {
  const told = (fault: RowFault): ImportFault => ({
    row: fault.row, column: fault.column, value: fault.value, code: fault.code,
    message: sentence(fault.code, fault.values, scope),
  });
  return {
    rows: outcome.rows,
    toCreate: outcome.created.length,
    toChange: outcome.changes.length,
    unchanged: outcome.unchanged,
    faultCount: outcome.faults.length,
    faults: outcome.faults.slice(0, SHOWN_FAULTS).map(told),
    notices: outcome.notices.slice(0, SHOWN_FAULTS).map(told),
    batchId: outcome.batchId ?? null,
  };
}

function sentence(code: string, values: RefusalValues, scope: AccessScope): string {
  return refusalSentence(code, values, scope.language);
}
