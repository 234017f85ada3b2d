import { randomUUID } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope } from '../platform/platform.ts';
import type { AuditTask, ReadFile } from './contract.ts';
import type { ThreadTold, ThreadWish } from './thread-work.ts';

const MOST_MEGABYTES = 1536;
const MOST_MINUTES = 5;
const KEPT_MINUTES = 10;
/** Of one area at a time: the machine has other work too. */
const MOST_RUNNING = 2;

type Running = {
  readonly owner: string;
  readonly areaId: number;
  until: number;
  state: AuditTask;
  refused: Refused | null;
  worker: Worker | null;
};

/**
 * Audits under way and just done, in this process' memory only: a table that is not published yet must
 * not be left lying on a disk. Each runs in a thread of its own, so that the office answers others.
 */
export class AuditTasks {
  readonly #tasks = new Map<string, Running>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Reads the columns of files; short enough to be waited for. */
  async read(wish: ThreadWish): Promise<readonly ReadFile[]> {
    return new Promise((resolve, reject) => {
      const worker = threadFor(wish);
      const timer = setTimeout(() => { void worker.terminate(); reject(tooLong()); }, MOST_MINUTES * 60_000).unref();
      worker.once('message', (told: ThreadTold) => {
        if ('reading' in told) resolve(told.reading);
        else if ('refused' in told) reject(refusedOf(told.refused));
      });
      worker.once('error', (error) => reject(outOfMemory(error) ? tooLong() : error instanceof Error ? error : new Error(String(error))));
      worker.once('exit', () => { clearTimeout(timer); reject(new Error('the thread ended without a word')); });
    });
  }

  begin(scope: AccessScope, wish: ThreadWish): AuditTask {
    this.#forgetOld();
    const running = [...this.#tasks.values()].filter((task) => task.areaId === scope.areaId && task.worker !== null).length;
    if (running >= MOST_RUNNING) throw new Refused('disclosure.busy', { running });
    const task: Running = {
      owner: ownerOf(scope), areaId: scope.areaId, until: this.#now() + (MOST_MINUTES + KEPT_MINUTES) * 60_000, refused: null, worker: null,
      state: { taskId: randomUUID(), state: 'working', doing: 'reading', done: 0, total: wish.files.length, audit: null, protection: null },
    };
    this.#tasks.set(task.state.taskId, task);
    this.#run(task, wish);
    return task.state;
  }

  task(scope: AccessScope, taskId: string): AuditTask {
    const task = this.#own(scope, taskId);
    if (task.refused !== null) throw task.refused;
    return task.state;
  }

  stop(scope: AccessScope, taskId: string): boolean {
    const task = this.#own(scope, taskId);
    const wasRunning = task.worker !== null;
    void task.worker?.terminate();
    this.#tasks.delete(taskId);
    return wasRunning;
  }

  #run(task: Running, wish: ThreadWish): void {
    const worker = threadFor(wish);
    task.worker = worker;
    const timer = setTimeout(() => { task.refused ??= tooLong(); void worker.terminate(); }, MOST_MINUTES * 60_000).unref();
    worker.on('message', (told: ThreadTold) => {
      if ('progress' in told) task.state = { ...task.state, ...told.progress };
      else if ('audit' in told) task.state = { ...task.state, state: 'done', audit: told.audit };
      else if ('protection' in told) task.state = { ...task.state, state: 'done', protection: told.protection };
      else if ('refused' in told) task.refused = refusedOf(told.refused);
    });
    worker.once('error', (error) => { task.refused ??= outOfMemory(error) ? tooLong() : new Refused('disclosure.broken-off', {}, { cause: error }); });
    worker.once('exit', () => {
      clearTimeout(timer);
      task.worker = null;
      task.until = this.#now() + KEPT_MINUTES * 60_000;
      if (task.state.state === 'working') task.refused ??= new Refused('disclosure.broken-off');
    });
  }

  #own(scope: AccessScope, taskId: string): Running {
    this.#forgetOld();
    const task = this.#tasks.get(taskId);
    if (task === undefined || task.owner !== ownerOf(scope)) throw new Refused('disclosure.unknown-task');
    return task;
  }

  #forgetOld(): void {
    for (const [id, { until, worker }] of this.#tasks) if (worker === null && until < this.#now()) this.#tasks.delete(id);
  }
}

function threadFor(wish: ThreadWish): Worker {
  return new Worker(new URL('./audit-thread.ts', import.meta.url), {
    workerData: wish, resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
}

function refusedOf({ code, values, faults }: Extract<ThreadTold, { refused: unknown }>['refused']): Refused {
  return new Refused(code, values, { faults });
}

const tooLong = (): Refused => new Refused('disclosure.too-long', { minutes: MOST_MINUTES });

function outOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function ownerOf(scope: AccessScope): string {
  return `${scope.areaId}/${scope.staffId}`;
}
