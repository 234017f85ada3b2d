import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../platform/testing/test-database.ts';
import { addCountry } from '../registers/testing/all-municipalities.ts';
import { startPxWeb } from '../registers/testing/pxweb-server.ts';
import type { PxWebServer } from '../registers/testing/pxweb-server.ts';

const { owner, settings } = await openTestDatabase();
const cli = join(import.meta.dirname, 'kohtaanto.ts');
let folder = '';
let server: PxWebServer;

beforeAll(async () => {
  await addCountry(owner);
  folder = await mkdtemp(join(tmpdir(), 'kohtaanto-import-series-'));
  server = await startPxWeb({ cells: 6, calls: 40, seconds: 1 }, [
    { code: 'Alue', text: 'Alue', values: ['KU790', 'KU619'] },
    { code: 'Kuukausi', text: 'Kuukausi', values: ['2023M06', '2023M07', '2023M08', '2023M09'], time: true },
    { code: 'Tiedot', text: 'Tiedot', values: ['TYOTTOMATLOPUSSA'] },
  ]);
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** The command as a person runs it, against the test's own database. */
function kohtaanto(...given: readonly string[]): Promise<Ended> {
  const { user, password, host, port, database } = settings.owner;
  const url = host.startsWith('/') ? `postgres://${user}:${password}@socket:${port}/${database}?host=${encodeURIComponent(host)}`
    : `postgres://${user}:${password}@${host}:${port}/${database}`;
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, ...given, '--data', folder], {
      env: { ...process.env, DATABASE_URL: url, KOHTAANTO_LANGUAGE: 'fi', LANG: 'fi' },
    }, (error, stdout, stderr) => resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : 1, stdout, stderr }));
  });
}

describe('the commands of national statistics', () => {
  it.each(['import-pxweb', 'import-series', 'reconcile'])('%s brings in what it needs only when it is run', async (name) => {
    const source = await readFile(join(import.meta.dirname, `${name}.ts`), 'utf8');
    expect(source.match(/^import (?!type).*$/gmu)).toBeNull();
    expect(source).toContain(`import('./work/${name}.ts')`);
  });

  it('import-series tells what it stored, and every fault with its row in Finnish', async () => {
    const file = join(folder, 'kunnat.csv');
    await writeFile(file, 'Tyottomat,Tyovoima,Avoimet_tyopaikat,time,kunta\n10,20,,2012-01-01,Akaa\n');
    const whole = await kohtaanto('import-series', file, '--kind', 'municipality-months');
    expect(whole).toMatchObject({ code: 0, stdout: expect.stringContaining('1 riviä, 3 uutta lukua, 0 muuttunutta, 0 ennallaan; salattuja 1.') });
    await writeFile(file, 'Tyottomat,Tyovoima,Avoimet_tyopaikat,time,kunta\n-1,20,,2012-01-01,Akaa\n1,2,3,2012-01-01,Atlantis\n');
    const faulty = await kohtaanto('import-series', file, '--kind', 'municipality-months');
    expect(faulty.code).toBe(1);
    expect(faulty.stderr).toContain('[registers.faults]');
    expect(faulty.stderr).toContain('2/Tyottomat: Kentän Tyottomat luku -1');
    expect(faulty.stderr).toContain('3/kunta: Kentän kunta kuntaa ”Atlantis” ei tunneta');
    expect((await kohtaanto('import-series', file, '--kind', 'nothing')).stderr).toContain('[registers.kind-unknown]');
  }, 60_000);

  it('import-pxweb reads a query file, keeps the limits, and says what to do when an answer is cut', async () => {
    const query = join(folder, 'query.json');
    await writeFile(query, JSON.stringify({
      query: [{ code: 'Kuukausi', selection: { filter: 'top', values: ['4'] } }], kohtaanto: { counted: 'last-working-day' },
    }));
    const asked = ['import-pxweb', '--url', server.url, '--table', '12r5.px', '--query', query] as const;
    server.mishaps.push('cut-json', 'cut-json', 'cut-json', 'cut-json');
    const cut = await kohtaanto(...asked);
    expect(cut.code).toBe(1);
    expect(cut.stderr).toContain('Aja komento uudelleen: jo saadut osat ovat tallessa. [registers.answer-cut]');
    const whole = await kohtaanto(...asked, '--json');
    expect(JSON.parse(whole.stdout)).toMatchObject({ added: 8, hidden: 0, outcome: 'stored', calls: 2 });
    const { rows } = await owner.query('select counted_on, outcome from office.register_run where kind = $1 order by run_id', ['pxweb']);
    expect(rows).toEqual([{ counted_on: 'unknown', outcome: 'refused' }, { counted_on: 'last-working-day', outcome: 'stored' }]);
    await writeFile(query, '{"query": [{"code": 1}]}');
    expect((await kohtaanto(...asked)).stderr).toContain('[registers.query-not-understood]');
  }, 60_000);
});
