import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import pg from 'pg';
import type { AccessScope, Database, Log, Tx } from '../platform.ts';
import type { ConnectionSettings } from './connection.ts';
import { clientConfig } from './connection.ts';
import type { Opening } from './scoped-driver.ts';
import { ScopedDriver } from './scoped-driver.ts';
import type { OfficeTables } from './tables.ts';

export type OpenDatabase = Database & {
  /** One named statement outside any scope: sessions and sign-in, which come before a scope. */
  query<R extends object>(name: string, text: string, values: readonly unknown[]): Promise<R[]>;
  close(): Promise<void>;
};

export type DatabaseOptions = {
  readonly log: Log;
  readonly connections?: number;
  /** Told after each writing transaction that something has been written to the audit trail. */
  readonly afterWrite?: () => void;
};

/**
 * Every query goes by keys, so the plan made once is as good as one made anew for each value, and
 * planning through the policies costs more than the queries themselves.
 *
 * The application's connections, as the role that row-level security binds. */
export function openDatabase(settings: ConnectionSettings, options: DatabaseOptions): OpenDatabase {
  const pool = new pg.Pool({
    ...clientConfig(settings, 'kohtaanto', { plan_cache_mode: 'force_generic_plan' }),
    pipeline: true,
    max: options.connections ?? 12,
    idleTimeoutMillis: 60_000,
  } as pg.PoolConfig); // `pipeline` is newer than the type package
  pool.on('error', (error) => options.log.warn('idle connection lost', { reason: error.message }));
  // One that is lost in use tells it through its query; unheard, it would end the whole office.
  pool.on('connect', (client) => client.on('error', () => undefined));

  const within = <T>(opening: Opening, work: (tx: Tx) => Promise<T>) => {
    const driver = new ScopedDriver(pool, opening);
    return kyselyOver(driver).transaction().execute((tx) => {
      drivers.set(tx, driver);
      return work(tx);
    });
  };
  const reference = kyselyOver(new ScopedDriver(pool, plainTransaction));
  return {
    ask(scope, ...statements) {
      const driver = new ScopedDriver(pool, { statements: [beginReading, asking(scope)], reading: true });
      return driver.ask(statements.map((statement) => statement.compile(reference)));
    },
    read: (scope, work) => within({ statements: [beginReading, asking(scope)], reading: true }, work),
    async write(scope, work) {
      const result = await within({ statements: [beginWriting, asking(scope)], reading: false }, work);
      options.afterWrite?.();
      return result;
    },
    reference,
    async query<R extends object>(name: string, text: string, values: readonly unknown[]) {
      return (await pool.query<R>({ name, text, values: [...values] })).rows;
    },
    close: () => pool.end(),
  };
}

const beginReading = { name: 'begin-reading', text: 'begin read only' };
const beginWriting = { name: 'begin-writing', text: 'begin' };

/** Who asks, local to the transaction: a pooled connection never remembers the one before. */
function asking(scope: AccessScope): pg.QueryConfig {
  return {
    name: 'asking',
    text: `select set_config('kohtaanto.area_id', $1, true), set_config('kohtaanto.staff_id', $2, true),
      set_config('kohtaanto.municipalities', $3, true), set_config('kohtaanto.coaches', $4, true),
      set_config('kohtaanto.opened_person', $5, true), set_config('kohtaanto.employer_area', $6, true),
      set_config('kohtaanto.mandate', $7, true)`,
    values: [
      // Who acts for an employer is of no area: what is shown to staff of an area is shown to no employer.
      String(scope.actingFor === undefined ? scope.areaId : 0), scope.staffId, arrayText(scope.municipalities), arrayText(scope.coaches),
      scope.openedPerson ?? '', scope.actingFor === undefined ? '' : String(scope.areaId), scope.actingFor?.mandateId ?? '',
    ],
  };
}

/** A text[] literal; every element is quoted, so that no name can break out of it. */
function arrayText(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}

const drivers = new WeakMap<Tx, ScopedDriver>();

/**
 * A statement whose answer nobody reads, such as an entry in a trail: it leaves with the transaction's
 * next statement. If it fails, the transaction fails with its error, at COMMIT at the latest.
 */
export function sendAlong(tx: Tx, statement: pg.QueryConfig): void {
  const driver = drivers.get(tx);
  if (driver === undefined) throw new Error('not a transaction of this office');
  driver.sendAlong(statement);
}

const adapter = new PostgresAdapter();
const compiler = new PostgresQueryCompiler();

const plainTransaction: Opening = { statements: [{ name: 'begin', text: 'begin' }], reading: false };

function kyselyOver(driver: ScopedDriver): Kysely<OfficeTables> {
  return new Kysely<OfficeTables>({
    dialect: {
      createAdapter: () => adapter,
      createDriver: () => driver,
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => compiler,
    },
  });
}
