import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeSnapshot } from '../indicators/snapshot-work.ts';
import { addRandomPopulation } from '../indicators/testing/random-population.ts';
import { openTestDatabase } from '../platform/testing/test-database.ts';
import { addSmallOrganisation } from '../platform/testing/test-world.ts';

const { owner, settings } = await openTestDatabase();
const cli = join(import.meta.dirname, 'kohtaanto.ts');
const folder = await mkdtemp(join(tmpdir(), 'kohtaanto-told-'));

beforeAll(async () => {
  await addSmallOrganisation(owner);
  await addRandomPopulation(owner, 200, 4);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** The command as a person runs it, against the test's own database. */
function kohtaanto(...given: readonly string[]): Promise<Ended> {
  const { user, password, host, port, database } = settings.owner;
  const url = host.startsWith('/') ? `postgres://${user}:${password}@socket:${port}/${database}?host=${encodeURIComponent(host)}`
    : `postgres://${user}:${password}@${host}:${port}/${database}`;
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, ...given, '--data', folder], {
      env: { ...process.env, DATABASE_URL: url, KOHTAANTO_DAY: '2026-11-23', LANG: 'en' },
    }, (error, stdout, stderr) => resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : 1, stdout, stderr }));
  });
}

/** The last field of each line that is not a comment, without the heading. */
function valuesIn(csv: string): readonly string[] {
  return csv.trimEnd().split('\n').filter((line) => !line.startsWith('#')).slice(1).map((line) => line.split(',').at(-1) ?? '');
}
const areSmall = (values: readonly string[]) => values.filter((value) => /^[1-4]$/u.test(value));
const looks = async (action: string) => (await owner.query('select detail from audit_entry where action = $1', [action])).rowCount;

describe('figures on the command line', () => {
  it('are told as the office tells them: no small count, hidden is not nought', { timeout: 120_000 }, async () => {
    for (const by of ['municipality', 'age', 'nationality', 'education']) {
      const { stdout, stderr, code } = await kohtaanto('indicator', 'jobseekers', '--area', '21', '--month', '2026-10', '--by', by);
      expect({ by, code, stderr: code === 0 ? '' : stderr }).toEqual({ by, code: 0, stderr: '' });
      expect({ by, small: areSmall(valuesIn(stdout)) }).toEqual({ by, small: [] });
    }
    const told = await owner.query(`select count(*)::int as n from released_month where month = '2026-10' and family like 'stock%'`);
    expect(told.rows).toEqual([{ n: 4 }]); // the whole and three ways of parting it: what was printed is what is remembered
    expect(await looks('indicator.unprotected')).toBe(0);
  });

  it('stay as they were told when the register changes', { timeout: 120_000 }, async () => {
    const asked = ['count', '--area', '21', '--day', '2026-10-30'] as const;
    const first = await kohtaanto(...asked);
    expect(first).toMatchObject({ code: 0, stdout: expect.stringContaining('...') });
    expect(areSmall(valuesIn(first.stdout))).toEqual([]);
    await addRandomPopulation(owner, 60, 9);
    await takeSnapshot(settings.owner, folder, plainDate('2026-11-24'), new Date('2026-11-24T00:00:00Z'));
    expect((await kohtaanto(...asked)).stdout).toBe(first.stdout);
    expect(await kohtaanto('indicator', 'jobseekers', '--area', '21', '--month', '2026-10', '--by', 'sex')).toMatchObject({
      code: 1, stderr: expect.stringContaining('indicators.parts-not-fixed'),
    });
  });

  it('are exact only for one who asks so, and then the look is in the audit trail', { timeout: 60_000 }, async () => {
    const whole = await kohtaanto('indicator', 'jobseekers', '--area', '21', '--month', '2026-10', '--by', 'education,age', '--unprotected');
    expect(areSmall(valuesIn(whole.stdout)).length).toBeGreaterThan(0);
    expect(await looks('indicator.unprotected')).toBe(1);
    const anyDay = await kohtaanto('count', '--area', '21', '--day', '2026-10-14', '--unprotected');
    expect(anyDay).toMatchObject({ code: 0, stdout: expect.not.stringContaining('...') });
    expect(await looks('count.unprotected')).toBe(1);
  });

  it('are refused of a day that is not counted, a month that has not closed, and two ways of parting at once', { timeout: 60_000 }, async () => {
    const refused = async (...given: readonly string[]) => (await kohtaanto(...given)).stderr;
    expect(await refused('count', '--area', '21', '--day', '2026-10-29')).toContain('--day 2026-10-30');
    expect(await refused('count', '--area', '21', '--day', '2026-11-30')).toContain('indicators.not-yet');
    expect(await refused('count', '--area', '99', '--day', '2026-10-30')).toContain('count-area-unknown');
    expect(await refused('indicator', 'unemployed', '--area', '21', '--month', '2026-10', '--by', 'sex,age')).toContain('indicators.not-protected');
    expect(await refused('indicator', 'unemployed', '--area', '21', '--month', '2019-01')).toContain('indicators.before-register');
  });
});
