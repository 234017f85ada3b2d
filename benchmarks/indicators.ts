/**
 * The four national register indicators (flow to the open labour market, return at three and six months,
 * benefit days at lasting exit, month-end stock) over ten million spells, 310 municipalities and 120
 * months: the engine's pass over typed arrays on two threads beside DuckDB on two threads, in the best
 * of several forms, equal to the last person. Then the share of the memory's measured bandwidth.
 */
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { monthNumber, monthsOn, countingDay, firstDayOf } from '@kohtaanto/rules/indicators/months.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { countOf, monthTables } from '@kohtaanto/rules/indicators/spell-counts.ts';
import type { Counter, SpellColumns, SpellCounts } from '@kohtaanto/rules/indicators/spell-counts.ts';
import { bytesOfTally, countsOfTally, emptyTally, joinTallies, spellCounts, tallySpells } from '@kohtaanto/rules/indicators/spell-pass.ts';
import { figureLine, printFigures } from './measuring/figure.ts';
import { duckDb, loadTable } from './peers/duckdb.ts';
import type { DuckConnection } from './peers/duckdb.ts';
import { forms, stockByRange } from './synthetic/duckdb-forms.ts';
import type { Form } from './synthetic/duckdb-forms.ts';
import { parts, syntheticSpells } from './synthetic/spells.ts';

const MONTHS = 120;
const MUNICIPALITIES = 310;
const THREADS = 2;
const RUNS = 12;
const FIRST: Month = monthNumber(plainDate('2016-01-01'));
const tables = monthTables(FIRST, MONTHS);

type Given = { readonly spells: SpellColumns; readonly memory: SharedArrayBuffer; readonly from: number; readonly to: number };

/** The other thread: its part of the rows, each time it is asked. */
function serve({ spells, memory, from, to }: Given): void {
  const tally = emptyTally(tables, MUNICIPALITIES, memory);
  parentPort?.on('message', () => {
    tally.cells.fill(0);
    tallySpells(spells, tally, from, to);
    parentPort?.postMessage('counted', []);
  });
}

async function main(): Promise<void> {
  const rows = Number(process.argv[2] ?? 10_000_000);
  const firstDay = firstDayOf(FIRST);
  const spells = syntheticSpells(rows, MUNICIPALITIES, { firstDay, days: firstDayOf(monthsOn(FIRST, MONTHS)) - firstDay });
  const persons = (spells.person.at(-1) ?? 0) + 1;
  const before = await timeEngine(spells);
  const bandwidth = measuredBandwidth();
  const duck = await timeDuckDb(spells, before.counts);
  // A shared machine is seldom as busy before as after; both sides are judged by their best.
  const after = await timeEngine(spells);
  const engine = {
    best: Math.min(before.best, after.best), single: Math.min(before.single, after.single),
    processor: Math.min(before.processor, after.processor),
  };
  const bytes = 4 + 2 + 2 + 1 + 1 + 2 + 2;
  const share = (rows * bytes) / (engine.best / 1000) / bandwidth;
  printFigures([
    `# ${rows} spells of ${persons} persons, ${MUNICIPALITIES} municipalities, ${MONTHS} months; ${THREADS} threads; best of ${RUNS}`,
    ...duck.lines,
    `# engine: ${engine.best.toFixed(0)} ms on ${THREADS} threads, ${engine.single.toFixed(0)} ms on one; all figures equal to DuckDB's: ${duck.compared} compared`,
    `# processor time of all threads: engine ${engine.processor.toFixed(0)} ms, DuckDB ${duck.processor.toFixed(0)} ms,`
      + ` ratio ${(duck.processor / engine.processor).toFixed(1)}`,
    `# memory: ${(bandwidth / 1e9).toFixed(1)} GB/s read on one thread; ${bytes} bytes a spell; the pass uses ${(share * 100).toFixed(1)} % of it`,
    figureLine('indicators-times-duckdb', duck.best / engine.best, 'x', { at: 'least', value: 8 }),
    figureLine('indicators-differences', duck.differences, 'figures', { at: 'most', value: 0 }),
  ]);
  if (duck.differences > 0) process.exitCode = 1;
}

type Timed = { readonly best: number; readonly single: number; readonly processor: number; readonly counts: SpellCounts };

/** Milliseconds of processor time of all threads since then: what a busy machine does not stretch. */
function processorTime(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

async function timeEngine(spells: SpellColumns): Promise<Timed> {
  const [own, ...others] = parts(spells.person, THREADS);
  const helpers = others.map((part) => {
    const memory = new SharedArrayBuffer(bytesOfTally(MONTHS, MUNICIPALITIES));
    const given: Given = { spells, memory, ...part };
    return { worker: new Worker(import.meta.filename, { workerData: given }), tally: emptyTally(tables, MUNICIPALITIES, memory) };
  });
  const tally = emptyTally(tables, MUNICIPALITIES);
  let counts = countsOfTally(tally);
  let best = Infinity;
  let processor = Infinity;
  for (let run = 0; run < RUNS; run += 1) {
    const usage = process.cpuUsage();
    const begun = performance.now();
    const done = helpers.map(({ worker }) => new Promise<void>((resolve) => {
      worker.once('message', () => resolve());
      worker.postMessage('count', []);
    }));
    tally.cells.fill(0);
    tallySpells(spells, tally, own?.from, own?.to);
    await Promise.all(done);
    for (const helper of helpers) joinTallies(tally, helper.tally);
    counts = countsOfTally(tally);
    best = Math.min(best, performance.now() - begun);
    processor = Math.min(processor, processorTime(usage));
  }
  for (const { worker } of helpers) await worker.terminate();
  let single = Infinity;
  for (let run = 0; run < 3; run += 1) {
    const begun = performance.now();
    spellCounts(spells, tables, MUNICIPALITIES);
    single = Math.min(single, performance.now() - begun);
  }
  return { best, single, processor, counts };
}

type DuckTimed = {
  readonly best: number; readonly processor: number; readonly lines: readonly string[]; readonly compared: number; readonly differences: number;
};

async function timeDuckDb(spells: ReturnType<typeof syntheticSpells>, counts: SpellCounts): Promise<DuckTimed> {
  const duck = duckDb();
  const instance = await duck.DuckDBInstance.create(':memory:', { threads: String(THREADS) });
  const connection = await instance.connect();
  const loadBegun = performance.now();
  const { SMALLINT, INTEGER, UTINYINT, USMALLINT } = duck;
  await loadTable(duck, connection, 'spells', [
    { name: 'person', sql: 'integer', type: INTEGER, values: spells.person },
    { name: 'start', sql: 'smallint', type: SMALLINT, values: spells.start },
    { name: '"end"', sql: 'smallint', type: SMALLINT, values: spells.end },
    { name: 'reason', sql: 'utinyint', type: UTINYINT, values: spells.reason },
    { name: 'flags', sql: 'utinyint', type: UTINYINT, values: spells.flags },
    { name: 'days', sql: 'usmallint', type: USMALLINT, values: spells.days },
    { name: 'slot', sql: 'usmallint', type: USMALLINT, values: spells.slot },
  ]);
  const known = Int16Array.from({ length: 32_768 }, (_, day) => day);
  const smallint = (name: string, values: Int16Array) => ({ name, sql: 'smallint', type: SMALLINT, values });
  await loadTable(duck, connection, 'days', [smallint('day', known), smallint('month', tables.monthOf),
    smallint('counted', tables.countedFrom), smallint('three', tables.threeOn), smallint('six', tables.sixOn)]);
  const days = Int16Array.from({ length: MONTHS }, (_, month) => countingDay(monthsOn(FIRST, month)));
  await loadTable(duck, connection, 'counting', [smallint('month', days.map((_, month) => month + 1)), smallint('day', days)]);
  const lines = [`# DuckDB: loaded in ${((performance.now() - loadBegun) / 1000).toFixed(1)} s`];
  let best = Infinity;
  let processor = Infinity;
  for (const form of forms) {
    const times = await timeForm(connection, form);
    const total = times.before + times.flow + times.exits + times.stock;
    best = Math.min(best, total);
    processor = Math.min(processor, times.processor);
    lines.push(`# DuckDB, ${form.name}: flow ${times.flow.toFixed(0)}, returns and days ${times.exits.toFixed(0)}, stock ${times.stock.toFixed(0)}`
      + `${form.before === undefined ? '' : `, table ${times.before.toFixed(0)}`}; ${total.toFixed(0)} ms`);
  }
  if (process.argv.includes('--obvious')) {
    lines.push(`# DuckDB, stock the obvious way: ${(await timed(() => connection.run(stockByRange))).toFixed(0)} ms`);
  }
  return { best, processor, lines, ...(await compare(connection, forms[0], counts)) };
}

async function timeForm(connection: DuckConnection, form: Form) {
  const best = { before: Infinity, flow: Infinity, exits: Infinity, stock: Infinity };
  let processor = Infinity;
  for (let run = 0; run < 3; run += 1) {
    const usage = process.cpuUsage();
    for (const part of ['before', 'flow', 'exits', 'stock'] as const) {
      const sql = form[part];
      best[part] = sql === undefined ? 0 : Math.min(best[part], await timed(() => connection.run(sql)));
    }
    processor = Math.min(processor, processorTime(usage));
  }
  return { ...best, processor };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Every figure of every municipality and month; what DuckDB does not print is zero. */
async function compare(connection: DuckConnection, form: Form | undefined, counts: SpellCounts) {
  const asked: readonly (readonly [string | undefined, readonly Counter[]])[] = [
    [form?.flow, ['started', 'flow']], [form?.exits, ['returned3', 'returned6', 'lasting', 'days']], [form?.stock, ['stock']],
  ];
  let compared = 0;
  let differences = 0;
  for (const [sql = '', names] of asked) {
    const [slots = [], months = [], ...values] = (await connection.runAndReadAll(sql)).getColumnsJS();
    const theirs = new Map<string, number>();
    slots.forEach((slot, row) => names.forEach((name, column) =>
      theirs.set(`${String(slot)}/${String(months[row])}/${name}`, Number(values[column]?.[row]))));
    for (let slot = 0; slot < MUNICIPALITIES; slot += 1) {
      for (let month = 1; month <= MONTHS; month += 1) {
        for (const name of names) {
          compared += 1;
          const own = countOf(counts, slot, monthsOn(FIRST, month - 1), name);
          if (own !== (theirs.get(`${slot}/${month}/${name}`) ?? 0)) differences += 1;
        }
      }
    }
  }
  return { compared, differences };
}

/** Bytes a second that one thread reads from memory too large for any cache. */
function measuredBandwidth(): number {
  const memory = new Float64Array(32 * 1024 * 1024);
  memory.fill(1);
  let best = Infinity;
  let seen = 0;
  for (let run = 0; run < 4; run += 1) {
    const begun = performance.now();
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let at = 0; at < memory.length; at += 4) {
      a += memory[at] ?? 0;
      b += memory[at + 1] ?? 0;
      c += memory[at + 2] ?? 0;
      d += memory[at + 3] ?? 0;
    }
    seen += a + b + c + d;
    best = Math.min(best, performance.now() - begun);
  }
  if (seen === 0) throw new Error('nothing was read');
  return memory.byteLength / (best / 1000);
}

if (isMainThread) await main();
else serve(workerData as Given);
