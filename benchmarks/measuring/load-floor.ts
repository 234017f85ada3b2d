/**
 * The floor under the load benchmark. Requests of each kind are asked of the real office in this
 * process while `pg` is listened to; the statements they ran are then run again, at the same rate,
 * with nothing else between.
 */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { composeOffice } from '@kohtaanto/office/main.ts';
import { readConfig } from '@kohtaanto/office/platform/config.ts';
import { createPlatform } from '@kohtaanto/office/platform/create-platform.ts';
import { clientConfig } from '@kohtaanto/office/platform/database/connection.ts';
import { openRegister } from '@kohtaanto/office/platform/database/open-register.ts';
import { prepareDatabase } from '@kohtaanto/office/platform/database/prepare.ts';
import { createLog } from '@kohtaanto/office/platform/log.ts';
import type { Asker, Call, Kind, Timed } from './load-call.ts';

const silentLog = createLog(() => undefined);

/** Begins `rate` pieces of work a second; a piece's time runs from when it should have begun. */
export async function openLoop(
  rate: number,
  seconds: number,
  kindOf: () => Kind,
  work: (kind: Kind) => Promise<void>,
): Promise<readonly Timed[]> {
  const timed: Timed[] = [];
  const running: Promise<void>[] = [];
  const begun = performance.now();
  for (let index = 0; index < rate * seconds; index += 1) {
    const due = begun + (index * 1000) / rate;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const kind = kindOf();
    const done = (failed: string | null): void => { timed.push({ kind, milliseconds: performance.now() - due, failed }); };
    running.push(work(kind).then(() => done(null), (error: unknown) => done(String(error))));
  }
  await Promise.all(running);
  return timed;
}

export type FloorOptions = {
  readonly data: string;
  readonly day: string;
  readonly rate: number;
  readonly seconds: number;
  readonly kindByChance: () => Kind;
  readonly sample: () => { asker: Asker; call: (kind: Kind, asker: Asker) => Call };
};

type Statement = { readonly name: string; readonly text: string; readonly values: readonly unknown[] };
type Recipe = { readonly statements: readonly Statement[]; readonly ownId: string | null };

const SAMPLES = 60;

export async function measureFloor(options: FloorOptions): Promise<readonly Timed[]> {
  const config = readConfig({ data: options.data, day: options.day, port: '0' }, {
    ...process.env, KOHTAANTO_LIMIT_SESSION: '1000000', KOHTAANTO_LIMIT_ADDRESS: '1000000',
  });
  const register = await openRegister(config, silentLog, true);
  try {
    const { application } = await prepareDatabase(register.owner);
    const platform = await createPlatform({ config, application, log: silentLog });
    await composeOffice(platform);
    const recipes = new Map<Kind, Recipe[]>();
    for (const kind of ['worklist', 'person', 'contact'] as const) {
      const made: Recipe[] = [];
      for (let sample = 0; sample < SAMPLES; sample += 1) {
        const { asker, call } = options.sample();
        made.push(await recordRecipe(platform.http.server, call(kind, asker), config.origin));
      }
      recipes.set(kind, made);
    }
    await platform.close();
    const pool = new pg.Pool({ ...clientConfig(application, 'floor'), pipeline: true, max: config.connections } as pg.PoolConfig);
    pool.on('error', () => undefined); // the register closes while the last ones are leaving
    const counts = [...recipes].map(([kind, made]) => `${kind} ${made.at(-1)?.statements.length ?? 0}`).join(', ');
    console.log(`# statements a request: ${counts}`);
    let next = 0;
    const run = async (kind: Kind): Promise<void> => {
      const made = recipes.get(kind) ?? [];
      const recipe = made[(next += 1) % made.length];
      if (recipe !== undefined) await runRecipe(pool, recipe);
    };
    await openLoop(options.rate / 2, 10, options.kindByChance, run); // warm
    const timed = await openLoop(options.rate, options.seconds, options.kindByChance, run);
    await pool.end();
    return timed;
  } finally {
    await register.close();
  }
}

type Injecting = { inject(request: { method: Call['method']; url: string; headers: Record<string, string>; payload?: string }): Promise<{ statusCode: number; body: string }> };

/** Asks once while every statement given to `pg` is written down. */
async function recordRecipe(server: Injecting, asked: Call, origin: string): Promise<Recipe> {
  const statements: Statement[] = [];
  const prototype = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown };
  const { query } = prototype;
  prototype.query = function listened(this: unknown, ...args: unknown[]) {
    const [first, second] = args;
    if (typeof first === 'string') statements.push({ name: '', text: first, values: Array.isArray(second) ? second : [] });
    else if (typeof first === 'object' && first !== null && 'text' in first) {
      const { name = '', text, values = [] } = first as Partial<Statement>;
      statements.push({ name, text: String(text), values: [...values] });
    }
    return query.apply(this, args);
  };
  try {
    const answer = await server.inject({
      method: asked.method, url: asked.path,
      headers: { ...asked.headers, origin, ...(asked.body === null ? {} : { 'content-type': 'application/json' }) },
      ...(asked.body === null ? {} : { payload: asked.body }),
    });
    if (answer.statusCode >= 300) throw new Error(`${asked.path}: ${answer.statusCode} ${answer.body.slice(0, 300)}`);
  } finally {
    prototype.query = query;
  }
  const ownId = asked.body === null ? null : (JSON.parse(asked.body) as { contactId?: string }).contactId ?? null;
  return { statements, ownId };
}

/** The same statements on one connection; what was made with an id of its own gets a new one. */
async function runRecipe(pool: pg.Pool, recipe: Recipe): Promise<void> {
  const fresh = recipe.ownId === null ? null : randomUUID();
  const renamed = (value: unknown): unknown => {
    if (fresh === null || recipe.ownId === null) return value;
    return typeof value === 'string' ? value.replaceAll(recipe.ownId, fresh) : value;
  };
  const client = await pool.connect();
  try {
    const pending = recipe.statements.map(({ name, text, values }) =>
      client.query({ ...(name === '' ? {} : { name }), text, values: values.map(renamed) }));
    await Promise.all(pending);
  } finally {
    client.release();
  }
}
