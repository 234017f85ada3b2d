import type { OpenDatabase } from './database/database.ts';
import { cronMatches, cronMinuteOf, lastDue } from './crontab.ts';
import { inTime } from './in-time.ts';
import type { Jobs, Log, Work } from './platform.ts';

export type TimedJobs = Jobs & {
  /**
   * Begins to watch the clock; a job whose time passed within the last day while nobody watched runs now.
   * Where no other office can be on the register, what a killed one had begun is taken up at once.
   */
  start(options?: { readonly alone?: boolean }): Promise<void>;
  /** Asks what runs to end; what does not is noted as failed, so that the next start takes it up. */
  stop(): Promise<void>;
};

type Job = { readonly crontab: string; readonly work: Work };

/** How long the work may take to end when asked to. */
const stopMilliseconds = 500;
/** How long a run may take before it is believed dead and another may begin. */
const believedDeadMinutes = 180;

export function createJobs(database: OpenDatabase, log: Log, now: () => Date = () => new Date()): TimedJobs {
  const jobs = new Map<string, Job>();
  const running = new Map<string, Promise<void>>();
  const ending = new AbortController();
  let timer: NodeJS.Timeout | null = null;
  const runOnce = (name: string, since?: Date): Promise<void> => {
    const job = jobs.get(name);
    if (job === undefined) throw new Error(`no such job: ${name}`);
    const already = running.get(name);
    if (already !== undefined) return already;
    const run = perform(database, log, { name, work: () => job.work(ending.signal), since: since ?? null, at: now() })
      .finally(() => running.delete(name));
    running.set(name, run);
    return run;
  };
  const inBackground = (name: string, since: Date) => {
    runOnce(name, since).catch((error: unknown) => {
      // Broken off because the office closes: nothing is wrong, and the next start takes it up.
      if (ending.signal.aborted) {
        log.info('job broken off by the closing office', { job: name });
        return;
      }
      log.error('job failed', { job: name, reason: error instanceof Error ? error.message : 'unknown' });
    });
  };
  const watch = () => {
    const at = new Date(Math.floor(now().getTime() / 60_000) * 60_000);
    for (const [name, job] of jobs) if (cronMatches(job.crontab, cronMinuteOf(at))) inBackground(name, at);
    timer = setTimeout(watch, 60_000 - (now().getTime() % 60_000) + 50);
  };
  return {
    schedule(name, crontab, work) {
      if (jobs.has(name)) throw new Error(`job scheduled twice: ${name}`);
      cronMatches(crontab, cronMinuteOf(now())); // a faulty line is told now, not at night
      jobs.set(name, { crontab, work });
    },
    run: (name) => runOnce(name),
    async start({ alone = false } = {}) {
      if (alone) await forgetUnfinished(database);
      for (const [name, job] of jobs) {
        const due = lastDue(job.crontab, now(), 24);
        if (due !== null) inBackground(name, due);
      }
      timer = setTimeout(watch, 60_000 - (now().getTime() % 60_000) + 50);
    },
    async stop() {
      if (timer !== null) clearTimeout(timer);
      ending.abort(new Error('the office is closing'));
      if (await inTime(Promise.allSettled(running.values()), stopMilliseconds)) return;
      const left = Promise.allSettled([...running.keys()].map((name) => finish(database, name, true)));
      await inTime(left, stopMilliseconds);
    },
  };
}

type Run = { readonly name: string; readonly work: () => Promise<void>; readonly since: Date | null; readonly at: Date };

/**
 * The row is taken before the work begins, so that of several servers one does it; with `since`, only
 * if it has not been done since then.
 */
async function perform(database: OpenDatabase, log: Log, run: Run): Promise<void> {
  const taken = await database.query('job-take', `
    insert into job_run (job, started_at) values ($1, $4::timestamptz)
    on conflict (job) do update set started_at = $4::timestamptz, finished_at = null, failed = false
    where (job_run.finished_at is not null or job_run.started_at < $4::timestamptz - make_interval(mins => $3))
      and ($2::timestamptz is null or job_run.started_at < $2::timestamptz or job_run.failed)
    returning job`, [run.name, run.since, believedDeadMinutes, run.at]);
  if (taken.length === 0) return;
  const began = performance.now();
  try {
    await run.work();
    await finish(database, run.name, false);
    log.info('job done', { job: run.name, milliseconds: Math.round(performance.now() - began) });
  } catch (error) {
    await finish(database, run.name, true).catch(() => undefined); // the error of the work is the one to tell
    throw error;
  }
}

async function forgetUnfinished(database: OpenDatabase): Promise<void> {
  await database.query('jobs-forget', 'update job_run set finished_at = now(), failed = true where finished_at is null', []);
}

async function finish(database: OpenDatabase, name: string, failed: boolean): Promise<void> {
  await database.query('job-finish', 'update job_run set finished_at = now(), failed = $2 where job = $1', [name, failed]);
}
