import { randomUUID } from 'node:crypto';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope } from '../platform/platform.ts';
import type { ImportedFile } from './import-customers.ts';
import type { ImportTask } from './contract.ts';

/**
 * Files between dropping and importing, and the work on them, in this process' memory only: a list
 * of customers must not be left lying on a disk. Half an hour, two files a person.
 */
export class KeptFiles {
  readonly #files = new Map<string, { owner: string; file: ImportedFile; until: number }>();
  readonly #tasks = new Map<string, RunningTask>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  keep(scope: AccessScope, file: ImportedFile): string {
    this.#forgetOld();
    const own = [...this.#files].filter(([, kept]) => kept.owner === ownerOf(scope));
    for (const [fileId] of own.slice(0, Math.max(0, own.length - 1))) this.#files.delete(fileId);
    const fileId = randomUUID();
    this.#files.set(fileId, { owner: ownerOf(scope), file, until: this.#now() + HALF_HOUR });
    return fileId;
  }

  get(scope: AccessScope, fileId: string): ImportedFile {
    this.#forgetOld();
    const kept = this.#files.get(fileId);
    if (kept === undefined || kept.owner !== ownerOf(scope)) throw new Refused('import.file-gone');
    return kept.file;
  }

  /** The import of the same file that this person has already begun. */
  commitUnderWay(scope: AccessScope, fileId: string): RunningTask | undefined {
    return [...this.#tasks.values()].find((task) => task.owner === ownerOf(scope) && task.fileId === fileId
      && task.state.kind === 'commit' && task.state.state === 'working');
  }

  start(scope: AccessScope, kind: ImportTask['kind'], fileId: string): RunningTask {
    const total = this.get(scope, fileId).table.rows.length;
    const task: RunningTask = {
      owner: ownerOf(scope),
      fileId,
      until: this.#now() + HALF_HOUR,
      stopAsked: false,
      state: { taskId: randomUUID(), kind, state: 'working', done: 0, total, result: null, problem: null },
    };
    this.#tasks.set(task.state.taskId, task);
    return task;
  }

  task(scope: AccessScope, taskId: string): RunningTask {
    const task = this.#tasks.get(taskId);
    if (task === undefined || task.owner !== ownerOf(scope)) throw new Refused('import.file-gone');
    return task;
  }

  #forgetOld(): void {
    for (const [id, { until }] of this.#files) if (until < this.#now()) this.#files.delete(id);
    for (const [id, { until, state }] of this.#tasks) {
      if (until < this.#now() && state.state !== 'working') this.#tasks.delete(id);
    }
  }
}

export type RunningTask = {
  readonly owner: string;
  readonly fileId: string;
  readonly until: number;
  stopAsked: boolean;
  state: ImportTask;
};

const HALF_HOUR = 30 * 60 * 1000;

function ownerOf(scope: AccessScope): string {
  return `${scope.areaId}/${scope.staffId}`;
}
