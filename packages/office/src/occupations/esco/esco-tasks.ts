import { randomUUID } from 'node:crypto';
import { CompiledQuery } from 'kysely';
import { createRefusalRegistry } from '../../platform/http/refusal-registry.ts';
import { Refused } from '../../platform/http/refusal.ts';
import type { AccessScope, Platform } from '../../platform/platform.ts';
import type { EscoTask } from '../contract.ts';
import { occupationRefusals } from '../refusals.ts';
import { newestRelease } from '../store.ts';
import { readEscoFiles } from './esco-reading.ts';
import type { EscoReading, SentFile } from './esco-reading.ts';
import { storeEscoRows } from './store-esco.ts';

type Task = { readonly areaId: number; readonly staffId: string; state: EscoTask };
const REMEMBERED = 20;

export type EscoTasks = {
  start(scope: AccessScope, files: readonly SentFile[], release: string | undefined): EscoTask;
  task(scope: AccessScope, taskId: string): EscoTask;
};

/** A version of ESCO brought through the page: read in a thread, stored whole or not at all, and told on the way (MAT-2). */
export function openEscoTasks({ database, audit, log }: Platform): EscoTasks {
  const tasks = new Map<string, Task>();
  const registry = createRefusalRegistry();
  registry.add(occupationRefusals);

  async function bring(scope: AccessScope, task: Task, files: readonly SentFile[], release: string | undefined): Promise<void> {
    const folder = files.length === 1 ? files[0]?.name ?? '' : `${files.length}`;
    const reading = await readEscoFiles({ files, release, folder }, ({ file, done, total }) => {
      task.state = { ...task.state, state: 'reading', file, done, total };
    });
    try {
      const { head } = reading;
      const before = await database.read(scope, newestRelease);
      const isThere = before !== undefined && before.version === head.version && Object.entries(head.counts).every(([name, count]) => before.counts[name] === count);
      const told = { version: head.version, languages: [...head.languages], counts: { ...head.counts }, leftOut: head.leftOut, file: null };
      task.state = { ...task.state, ...told, state: isThere ? 'there' : 'storing', done: 0, total: reading.rows };
      if (isThere) return;
      await stored(scope, task, reading);
      task.state = { ...task.state, state: 'done', done: reading.rows };
    } finally {
      reading.end();
    }
  }

  async function stored(scope: AccessScope, task: Task, { head, batches }: EscoReading): Promise<void> {
    await database.write(scope, async (tx) => {
      await storeEscoRows((text, values = []) => tx.executeQuery(CompiledQuery.raw(text, [...values])), head, (async function* () {
        for await (const batch of batches) {
          yield batch;
          task.state = { ...task.state, done: task.state.done + (batch.columns[0]?.length ?? 0) };
        }
      })(), scope.staffId);
      await audit.record(tx, scope, { action: 'occupations.import', outcome: 'allowed', detail: { version: head.version, languages: head.languages } });
    });
  }

  return {
    start(scope, files, release) {
      const taskId = randomUUID();
      const task: Task = {
        areaId: scope.areaId, staffId: scope.staffId,
        state: { taskId, state: 'reading', file: null, done: 0, total: files.length, version: null, languages: [], counts: {}, leftOut: 0, problem: null },
      };
      tasks.set(taskId, task);
      for (const old of [...tasks.keys()].slice(0, -REMEMBERED)) tasks.delete(old);
      bring(scope, task, files, release).catch((error: unknown) => {
        if (!(error instanceof Refused)) log.error('import of a classification failed', { taskId, reason: error instanceof Error ? error.message : String(error) });
        const refused = error instanceof Refused ? error : new Refused('occupations.import-failed');
        const { code, detail, faults } = registry.problem(refused, scope.language);
        task.state = { ...task.state, state: 'refused', problem: { code, detail, faults: faults.map(({ path, message }) => ({ path, message })) } };
      });
      return task.state;
    },
    task({ areaId, staffId }, taskId) {
      const found = tasks.get(taskId);
      if (found === undefined || found.areaId !== areaId || found.staffId !== staffId) throw new Refused('occupations.task-gone');
      return found.state;
    },
  };
}
