/**
 * The municipal share of benefits of 300 000 persons over ten years of days, in one thread: person-days by step of
 * the ladder and cents, by municipality and month. The peer, in the same run, is the same law in SQL on PostgreSQL,
 * written in two ways (a row for every day; pieces between all that changes) and given a part of the persons; it is
 * judged by its better way and must give the same figures to the day and the cent.
 *
 *   npm run bench -- benefit-share [persons] [persons for the peer]
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'pg';
import { stepPercents } from '@kohtaanto/rules/benefit-share/ladders.ts';
import type { PaymentColumns } from '@kohtaanto/rules/benefit-share/columns.ts';
import { daysAt, freeDaysAt, tallyShare } from '@kohtaanto/rules/benefit-share/tally-share.ts';
import type { ShareTally } from '@kohtaanto/rules/benefit-share/tally-share.ts';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { formatMonth, monthNumber, monthsOn } from '@kohtaanto/rules/indicators/months.ts';
import { withClient } from '@kohtaanto/office/platform/database/connection.ts';
import { openDataFolder } from '@kohtaanto/office/platform/database/data-folder.ts';
import { startEmbedded } from '@kohtaanto/office/platform/database/embedded.ts';
import { figureLine, printFigures } from './measuring/figure.ts';
import { firstPersons, syntheticPayments } from './synthetic/payments.ts';
import { byDays, byPieces, loadPayments } from './synthetic/share-sql.ts';

const PERSONS = Number(process.argv[2] ?? 300_000);
const ASKED = Number(process.argv[3] ?? 500);
const MUNICIPALITIES = 308;
const RUNS = 3;
const window = { first: monthNumber(plainDate('2017-01-01')), months: 120 };
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Seconds by the clock and by the thread's own processor time, the best of the runs. */
function timeEngine(columns: PaymentColumns): { readonly clock: number; readonly processor: number; readonly tally: ShareTally } {
  let [clock, processor] = [Infinity, Infinity];
  let tally = tallyShare(firstPersons(columns, 1), window, MUNICIPALITIES);
  for (let run = 0; run < RUNS; run += 1) {
    const usage = process.threadCpuUsage();
    const begun = performance.now();
    tally = tallyShare(columns, window, MUNICIPALITIES);
    clock = Math.min(clock, (performance.now() - begun) / 1000);
    const { user, system } = process.threadCpuUsage(usage);
    processor = Math.min(processor, (user + system) / 1e6);
  }
  return { clock, processor, tally };
}

type Row = { readonly municipality: number; readonly month: string; readonly percent: number; readonly days: number; readonly share: number };

async function timeSql(client: Client, sql: string): Promise<{ readonly seconds: number; readonly rows: readonly Row[] }> {
  const begun = performance.now();
  const { rows } = await client.query<Row>(sql);
  return { seconds: (performance.now() - begun) / 1000, rows };
}

/** Cells in which the peer tells another figure than the engine, both ways. */
function differences(tally: ShareTally, rows: readonly Row[]): number {
  const told = new Map(rows.map((row) => [`${row.municipality} ${row.month} ${row.percent}`, row.days]));
  const shares = new Map(rows.map((row) => [`${row.municipality} ${row.month}`, row.share]));
  let found = 0;
  for (let place = 0; place < MUNICIPALITIES; place += 1) {
    for (let at = 0; at < window.months; at += 1) {
      const month = formatMonth(monthsOn(window.first, at));
      for (const percent of stepPercents) {
        if (daysAt(tally, place, at, percent) !== (told.get(`${place} ${month} ${percent}`) ?? 0)) found += 1;
      }
      if (freeDaysAt(tally, place, at) !== (told.get(`${place} ${month} -1`) ?? 0)) found += 1;
      if ((tally.share[place * window.months + at] ?? 0) !== (shares.get(`${place} ${month}`) ?? 0)) found += 1;
    }
  }
  return found;
}

const columns = syntheticPayments(PERSONS, MUNICIPALITIES);
const engine = timeEngine(columns);
const days = engine.tally.days.reduce((sum, each) => sum + each, 0);
const payments = columns.payments.first[PERSONS] ?? 0;

const folder = await mkdtemp(join(tmpdir(), 'kohtaanto-bench-share-'));
await chmod(folder, 0o755); // PostgreSQL may run as another user
const server = await startEmbedded(await openDataFolder(folder), { log: silent, durable: false });
try {
  await withClient({ ...server, database: 'postgres' }, 'bench', async (client) => {
    await client.query(`set max_parallel_workers_per_gather = 0; set work_mem = '512MB'; set jit = off`);
    const part = firstPersons(columns, ASKED);
    await loadPayments(client, part);
    const own = tallyShare(part, window, MUNICIPALITIES);
    const ways = [
      { name: 'a row for every day', ...(await timeSql(client, byDays)) },
      { name: 'pieces between changes', ...(await timeSql(client, byPieces)) },
    ];
    const best = Math.min(...ways.map(({ seconds }) => seconds));
    const differing = ways.reduce((sum, { rows }) => sum + differences(own, rows), 0);
    const perSecond = PERSONS / engine.clock;
    printFigures([
      `# ${PERSONS} persons, ${payments} payments, ${days} paid days, ${MUNICIPALITIES} municipalities, ${window.months} months; one thread, best of ${RUNS}`,
      `# by the thread's own processor time ${engine.processor.toFixed(2)} s; ${(days / engine.clock / 1e6).toFixed(0)} million days a second`,
      ...ways.map(({ name, seconds, rows }) =>
        `# PostgreSQL, ${name}: ${ASKED} persons in ${seconds.toFixed(2)} s, ${(ASKED / seconds).toFixed(0)} persons/s, ${rows.length} rows`),
      figureLine('benefit-share-seconds', engine.clock, 's', { at: 'most', value: 2 }),
      figureLine('benefit-share-times-sql', perSecond / (ASKED / best), 'x', { at: 'least', value: 50 }),
      figureLine('benefit-share-differences', differing, 'figures', { at: 'most', value: 0 }),
    ]);
    if (differing > 0) process.exitCode = 1;
  });
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
