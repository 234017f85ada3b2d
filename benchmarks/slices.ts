/**
 * Any slice of a dashboard on a whole country's register, over HTTP as the desk asks it: an indicator, a month, a
 * municipality or the area, parted or not. The peer, in the same run, is what a dashboard on the register itself would
 * do: PostgreSQL counting the unemployment of the same area and day from the persons' statuses.
 *
 *   npm run bench -- slices [--data DIR] [--areas 3] [--rate 50] [--seconds 20]
 */
import { Agent } from 'node:http';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { IndicatorAnswer, IndicatorCatalogue } from '@kohtaanto/office/indicators/contract.ts';
import { readConfig } from '@kohtaanto/office/platform/config.ts';
import { clientConfig } from '@kohtaanto/office/platform/database/connection.ts';
import { openRegister } from '@kohtaanto/office/platform/database/open-register.ts';
import type { SessionHeaders } from '@kohtaanto/office/platform/identity/session-for.ts';
import { sessionFor } from '@kohtaanto/office/platform/identity/session-for.ts';
import { createLog } from '@kohtaanto/office/platform/log.ts';
import { figureLine, printFigures, quantile, repeatableChance } from './measuring/figure.ts';
import { nightIsDone } from './measuring/night-is-done.ts';
import { ask, command, startOffice, stopOffice } from './measuring/running-office.ts';

const option = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at >= 0 ? (process.argv[at + 1] ?? fallback) : fallback;
};
const place = { data: option('data', join(tmpdir(), 'kohtaanto-whole-country')), port: Number(option('port', '4591')), day: option('day', '2026-11-23') };
const areas = Number(option('areas', '3'));
const rate = Number(option('rate', '50'));
const seconds = Number(option('seconds', '20'));
const months = 2;
const chance = repeatableChance(3);
const agent = new Agent({ keepAlive: true, maxSockets: 32 });

type Director = { readonly areaId: number; readonly headers: SessionHeaders; readonly places: readonly string[] };

await nightIsDone(place);
snapshotOf(place);
const office = await startOffice(place);
try {
  const register = await openRegister(readConfig({ data: place.data }, process.env), createLog(() => undefined), false);
  const owner = new pg.Client(clientConfig(register.owner, 'bench'));
  await owner.connect();
  const persons = Number((await owner.query<{ n: string }>('select count(*) as n from office.person')).rows[0]?.n);
  const directors = await signIn(owner);
  const [director] = directors;
  if (director === undefined) throw new Error('the register has no directors: is it a whole country?');
  const get = async <T>(headers: SessionHeaders, path: string): Promise<T> =>
    JSON.parse(await ask(agent, place.port, { method: 'GET', path, headers })) as T;
  const catalogue = await get<IndicatorCatalogue>(director.headers, '/api/indicators');
  const asked = catalogue.indicators.filter(({ from }) => from === 'register');

  // A month is decided once, when it is first asked: told apart from all that comes after.
  const first: number[] = [];
  const parted: number[] = [];
  const known = new Map<number, readonly string[]>();
  for (const { areaId, headers } of directors) {
    const begun = performance.now();
    const answer = await get<IndicatorAnswer>(headers, '/api/indicators/unemployed');
    first.push(performance.now() - begun);
    // The years behind the curve are counted in the background of the first question: that too comes once.
    await until(async () => (await get<IndicatorAnswer>(headers, '/api/indicators/unemployed')).trendComplete);
    const some = answer.months.slice(2, 2 + months);
    known.set(areaId, some);
    for (const month of some) {
      for (const { id, by } of asked) {
        for (const way of by) {
          if (way === 'municipality') continue;
          const from = performance.now();
          await get(headers, `/api/indicators/${id}?month=${month}&by=${way}`).catch(() => undefined);
          parted.push(performance.now() - from);
        }
      }
    }
  }

  const paths: (() => { headers: SessionHeaders; path: string })[] = directors.map(({ areaId, headers, places }) => () => {
    const indicator = one(asked);
    const by = one(['', ...indicator.by]);
    const area = by === 'municipality' || chance() < 0.5 ? '' : `&area=${one(places)}`;
    return { headers, path: `/api/indicators/${indicator.id}?month=${one(known.get(areaId) ?? [])}${by === '' ? '' : `&by=${by}`}${area}` };
  });
  const timed: number[] = [];
  const refused: string[] = [];
  const running: Promise<void>[] = [];
  const begun = performance.now();
  for (let index = 0; index < rate * seconds; index += 1) {
    const due = begun + (index * 1000) / rate;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const { headers, path } = one(paths)();
    running.push(ask(agent, place.port, { method: 'GET', path, headers }).then(
      () => { timed.push(performance.now() - due); },
      (error: unknown) => { refused.push(String(error)); }));
  }
  await Promise.all(running);
  const counted: number[] = [];
  for (const { areaId } of directors) {
    const month = known.get(areaId)?.[0] ?? '';
    const from = performance.now();
    await owner.query('select * from office.unemployment_table($1::smallint, ($2 || \'-28\')::date)', [areaId, month]);
    counted.push(performance.now() - from);
  }
  agent.destroy();
  await owner.end();
  await register.close();
  await stopOffice(office);
  const tooEarly = refused.filter((each) => each.includes('not-yet'));
  printFigures([
    `# ${persons} persons, ${directors.length} areas, ${asked.length} indicators, ${months} months each; ${rate} slices/s for ${seconds} s`,
    `# answered ${timed.length}, p50 ${quantile(timed, 0.5).toFixed(1)} ms, p99 ${quantile(timed, 0.99).toFixed(1)} ms; cohorts not yet complete ${tooEarly.length}`,
    `# the first question of an area's newest month: p50 ${quantile(first, 0.5).toFixed(0)} ms, longest ${Math.max(...first).toFixed(0)} ms`,
    `# every way of parting them, asked once: p50 ${quantile(parted, 0.5).toFixed(0)} ms, p95 ${quantile(parted, 0.95).toFixed(0)} ms (a family is decided when first asked)`,
    `# PostgreSQL counting one table of unemployment from the register: p50 ${quantile(counted, 0.5).toFixed(1)} ms`,
    figureLine('slices-p95', quantile(timed, 0.95), 'ms', { at: 'most', value: 30 }),
    figureLine('slices-times-register', quantile(counted, 0.5) / quantile(timed, 0.5), 'x', { at: 'least', value: 2 }),
    figureLine('slices-errors', refused.length - tooEarly.length, 'errors', { at: 'most', value: 0 }),
  ]);
  for (const failure of [...new Set(refused.filter((each) => !tooEarly.includes(each)))].slice(0, 5)) console.log(`# ${failure}`);
} finally {
  office.kill('SIGKILL');
}

function snapshotOf({ data, day }: typeof place): void {
  const { status, stderr } = spawnSync(process.execPath, [command, 'snapshot', '--data', data, '--day', day], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`no snapshot: ${stderr.slice(-300)}`);
}

/** The largest areas first: theirs are the dearest slices. */
async function signIn(owner: pg.Client): Promise<readonly Director[]> {
  const { rows } = await owner.query<{ area_id: number; staff_id: string; places: string[] }>(`
    select distinct on (p.n, s.area_id) s.area_id, s.staff_id,
      array(select municipality_code from office.area_municipality m where m.area_id = s.area_id and upper_inf(m.period)) as places
    from office.staff s join (select area_id, count(*) as n from office.person group by 1) p using (area_id)
    where 'director' = any (s.roles) order by p.n desc, s.area_id, s.staff_id limit $1`, [areas]);
  const directors: Director[] = [];
  for (const { area_id: areaId, staff_id: staffId, places } of rows) {
    directors.push({ areaId, headers: await sessionFor(owner, { areaId, staffId }), places });
  }
  return directors;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  throw new Error('not ready in five minutes');
}

function one<T>(items: readonly T[]): T {
  const item = items[Math.floor(chance() * items.length)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
}
