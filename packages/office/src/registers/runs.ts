import { createRefusalRegistry } from '../platform/http/refusal-registry.ts';
import type { Fault } from '../platform/http/refusal.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { Language } from '../platform/platform.ts';
import type { RegisterRun } from './contract.ts';
import { registerRefusals } from './refusals.ts';
import type { Rows } from './series/places.ts';

const sentences = createRefusalRegistry();
sentences.add(registerRefusals);

type Row = Omit<RegisterRun, 'faults'> & { readonly faults: readonly Fault[] };

/** How many faults of a run a page shows; the table keeps the first thousand. */
const SHOWN = 100;

/** The log of imports, newest first, each fault in the reader's language. */
export async function listRuns(query: Rows, limit: number, language: Language): Promise<readonly RegisterRun[]> {
  const { rows } = await query(`select run_id as "runId", started_at as "startedAt", finished_at as "finishedAt", staff_id as "staffId",
      kind, source, address, sha256, rows_read as rows, added, changed, unchanged, hidden, outcome, fault_count as "faultCount", faults
    from office.register_run order by run_id desc limit $1`, [limit]);
  return (rows as readonly Row[]).map((row) => ({
    ...row,
    faults: row.faults.slice(0, SHOWN).map((fault) => ({ path: fault.path, code: fault.code, message: sentence(fault, language) })),
  }));
}

function sentence(fault: Fault, language: Language): string {
  return sentences.find(fault.code) === undefined ? fault.code
    : sentences.problem(new Refused(fault.code, fault.values ?? {}), language).detail;
}
