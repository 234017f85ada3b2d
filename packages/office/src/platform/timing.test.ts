import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { describe, expect, test } from 'vitest';
import { createClock } from './clock.ts';
import { readConfig } from './config.ts';
import { cronMatches, cronMinuteOf, lastDue } from './crontab.ts';
import { formatInstantPeriod, formatPeriod, parseInstantPeriod, parsePeriod } from './database/period-column.ts';
import { createRequestLimit } from './http/request-limits.ts';
import { createJobs } from './jobs.ts';
import { openTestDatabase, silentLog } from './testing/test-database.ts';

describe('the clock', () => {
  test('changes the day at midnight in Helsinki, in summer and in winter time', () => {
    const dayAt = (instant: string) => createClock(null, () => new Date(instant)).today();
    expect(dayAt('2026-06-30T20:59:59Z')).toBe(plainDate('2026-06-30'));
    expect(dayAt('2026-06-30T21:00:00Z')).toBe(plainDate('2026-07-01'));
    expect(dayAt('2026-12-31T21:59:59Z')).toBe(plainDate('2026-12-31'));
    expect(dayAt('2026-12-31T22:00:00Z')).toBe(plainDate('2027-01-01'));
  });

  test('stands on a fixed day while the time of day runs', () => {
    const clock = createClock(plainDate('2026-11-23'), () => new Date('2026-03-01T10:15:00Z'));
    expect(clock.today()).toBe(plainDate('2026-11-23'));
    expect(clock.now().toISOString()).toBe('2026-11-23T10:15:00.000Z');
  });
});

describe('a crontab line', () => {
  const at = cronMinuteOf(new Date('2026-11-23T00:15:00Z')); // Monday 2.15 in Helsinki
  test('is read in Helsinki time', () => {
    expect(at).toEqual({ minute: 15, hour: 2, day: 23, month: 11, weekday: 1 });
    expect(cronMatches('15 2 * * *', at)).toBe(true);
    expect(cronMatches('15 2 * * 1-5', at)).toBe(true);
    expect(cronMatches('*/5 * * * *', at)).toBe(true);
    expect(cronMatches('15 2 1 * 1', at)).toBe(true);
    expect(cronMatches('15 3 * * *', at)).toBe(false);
    expect(cronMatches('15 2 * * 0,6', at)).toBe(false);
  });

  test('that is faulty is told when it is given', () => {
    expect(() => cronMatches('15 2 * *', at)).toThrow('five fields');
    expect(() => cronMatches('x 2 * * *', at)).toThrow('crontab field');
  });

  test('names the last time it was due', () => {
    const due = lastDue('15 2 * * *', new Date('2026-11-23T06:00:00Z'), 24);
    expect(due?.toISOString()).toBe('2026-11-23T00:15:00.000Z');
    expect(lastDue('15 2 1 1 *', new Date('2026-11-23T06:00:00Z'), 24)).toBeNull();
  });
});

describe('timed work', async () => {
  const { database, owner } = await openTestDatabase();

  test('asked for twice at the same time is done once, by one server of two', async () => {
    let done = 0;
    const slow = async () => {
      done += 1;
      await new Promise((resolve) => { setTimeout(resolve, 60); });
    };
    const servers = [createJobs(database, silentLog), createJobs(database, silentLog)];
    for (const jobs of servers) jobs.schedule('slow', '0 0 1 1 *', slow);
    await Promise.all(servers.flatMap((jobs) => [jobs.run('slow'), jobs.run('slow')]));
    expect(done).toBe(1);
  });

  test('whose hour passed while nobody watched is done at the start, and not again at the next', async () => {
    let done = 0;
    for (let start = 0; start < 2; start += 1) {
      const jobs = createJobs(database, silentLog, () => new Date('2026-11-23T06:00:00Z'));
      jobs.schedule('nightly', '15 2 * * *', async () => { done += 1; });
      await jobs.start();
      await jobs.stop();
    }
    expect(done).toBe(1);
  });

  test('that a closing office breaks off is no fault, and is taken up at the next start', async () => {
    const told: string[] = [];
    const log = { ...silentLog, info: (message: string) => told.push(message), error: (message: string) => told.push(`fault: ${message}`) };
    let started = 0;
    const open = () => {
      const jobs = createJobs(database, log, () => new Date('2026-11-23T06:00:00Z'));
      jobs.schedule('cut-off', '15 2 * * *', (signal) => {
        started += 1;
        return new Promise((resolve, reject) => {
          if (started > 1) resolve();
          else signal.addEventListener('abort', () => reject(new Error('read ECONNRESET')));
        });
      });
      return jobs;
    };
    for (const jobs of [open(), open()]) {
      await jobs.start({ alone: true });
      await expect.poll(async () => (await owner.query(`select from job_run where job = 'cut-off'`)).rowCount).toBe(1);
      await expect.poll(() => started).toBeGreaterThan(0);
      await jobs.stop();
    }
    expect(started).toBe(2);
    expect(told).toEqual(['job broken off by the closing office', 'job done']);
  });

  test('that failed is noted as failed and may run again', async () => {
    const jobs = createJobs(database, silentLog);
    jobs.schedule('failing', '0 0 1 1 *', () => Promise.reject(new Error('no')));
    await expect(jobs.run('failing')).rejects.toThrow('no');
    const { rows } = await owner.query(`select failed from job_run where job = 'failing'`);
    expect(rows).toEqual([{ failed: true }]);
  });
});

describe('the settings', () => {
  test('are told all their faults at once', () => {
    const read = () => readConfig({ port: '99999', day: '2026-02-30' }, { DATABASE_URL: 'mysql://x', KOHTAANTO_ORIGIN: 'nowhere' });
    expect(read).toThrow(expect.objectContaining({
      code: 'settings-faulty',
      faults: [
        expect.objectContaining({ path: 'KOHTAANTO_PORT', code: 'not-a-number-between' }),
        { path: 'DATABASE_URL', code: 'not-a-database-address' },
        { path: 'KOHTAANTO_ORIGIN', code: 'not-a-web-address' },
        { path: 'KOHTAANTO_DAY', code: 'not-a-day' },
      ],
    }));
  });

  test('take the command line before the environment', () => {
    const config = readConfig({ port: '4600', data: 'mine' }, { KOHTAANTO_PORT: '4700', KOHTAANTO_DATA: 'yours' });
    expect(config).toMatchObject({ port: 4600, dataFolder: 'mine', origin: 'http://localhost:4600', demo: false });
  });
});

test('a caller over the limit is told how long to wait, and let in after it', () => {
  let now = 0;
  const limit = createRequestLimit(2, () => now);
  limit('a');
  limit('a');
  limit('b');
  now = 20_000;
  expect(() => limit('a')).toThrow(expect.objectContaining({ code: 'too-many-requests', values: { seconds: 40 } }));
  now = 60_000;
  expect(() => limit('a')).not.toThrow();
});

test('periods go to the database and back', () => {
  for (const period of [{ start: '2026-01-01', end: '2026-02-01' }, { start: '2026-01-01', end: null }, { start: null, end: null }]) {
    expect(parsePeriod(formatPeriod(period))).toEqual(period);
  }
  expect(parseInstantPeriod('["2026-11-23 09:00:00+02","2026-11-23 10:00:00+02")')).toEqual({
    start: '2026-11-23T07:00:00.000Z', end: '2026-11-23T08:00:00.000Z',
  });
  expect(formatInstantPeriod({ start: '2026-11-23T07:00:00.000Z', end: '2026-11-23T08:00:00.000Z' }))
    .toBe('[2026-11-23T07:00:00.000Z,2026-11-23T08:00:00.000Z)');
});
