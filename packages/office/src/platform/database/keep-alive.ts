import type { ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { Refused } from '../http/refusal.ts';
import type { Log } from '../platform.ts';
import { identityOf } from './data-folder.ts';

/** A PostgreSQL that runs; an adopted one is no child of ours. */
export type Started = { readonly pid: number; readonly adopted: boolean; readonly child?: ChildProcess };

type Kept = { stop(withinMilliseconds?: number): Promise<void> };

const reviveEveryMilliseconds = 1000;

/**
 * A PostgreSQL that dies under the office (killed, out of memory or disk) is started again until it
 * stands; meanwhile requests are told that the register does not answer, and nothing is lost.
 */
export function keepAlive(log: Log, started: Started, start: () => Promise<Started>): Kept {
  let current = started;
  let stopping = false;
  let reviving: Promise<void> = Promise.resolve();
  const revive = async () => {
    while (!stopping) {
      await wait(reviveEveryMilliseconds);
      if (stopping) return;
      try {
        current = await start();
        log.warn('database started again', { pid: current.pid });
        watch();
        return;
      } catch (error) {
        log.error('database does not start', { reason: error instanceof Refused ? error.code : 'unknown' });
      }
    }
  };
  const watch = () => {
    current.child?.once('exit', (code, signal) => {
      if (stopping) return;
      log.error('database stopped by itself', { code, signal });
      reviving = revive();
    });
  };
  watch();
  return {
    async stop(withinMilliseconds = 30_000) {
      stopping = true;
      await reviving;
      await stopProcess(current.pid, withinMilliseconds);
    },
  };
}

/**
 * SIGINT is PostgreSQL's fast shutdown: open transactions roll back, committed ones are safe. Its last
 * checkpoint may take long on a slow disk; it is a process of its own and finishes without us.
 */
async function stopProcess(pid: number, withinMilliseconds: number): Promise<void> {
  const before = identityOf(pid);
  if (before === '') return;
  process.kill(pid, 'SIGINT');
  const until = performance.now() + withinMilliseconds;
  while (performance.now() < until && identityOf(pid) === before) await wait(20);
}
