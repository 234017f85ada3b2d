import type { CompiledQuery, DatabaseConnection, Driver, QueryResult, TransactionSettings } from 'kysely';
import type { Pool, PoolClient, QueryConfig } from 'pg';
import { Refused } from '../http/refusal.ts';
import { statementName } from './statement-names.ts';

/** What a transaction begins with: statements that are sent without waiting for an answer. */
export type Opening = {
  readonly statements: readonly QueryConfig[];
  /** Nothing can be lost at the end of a transaction that only read, so nobody waits for it. */
  readonly reading: boolean;
};

/**
 * Kysely's own driver sends every query unnamed, so that PostgreSQL parses and plans it each time.
 * This one names statements (they are prepared once per connection) and, as the connections
 * pipeline, lets BEGIN and the caller's scope travel in the same packet as the first query.
 */
export class ScopedDriver implements Driver {
  readonly #pool: Pool;
  readonly #opening: Opening;
  #connection: PooledConnection | null = null;

  constructor(pool: Pool, opening: Opening) {
    this.#pool = pool;
    this.#opening = opening;
  }

  async init(): Promise<void> {}

  /** A transaction of reading statements that need not wait for each other: their rows, in order. */
  async ask<A extends readonly unknown[]>(
    statements: readonly CompiledQuery[],
  ): Promise<{ readonly [I in keyof A]: readonly A[I][] }> {
    const connection = new PooledConnection(await connect(this.#pool));
    try {
      for (const statement of this.#opening.statements) connection.send(statement);
      const answers = statements.map((compiled) => connection.submit({
        ...statementName(compiled.sql), text: compiled.sql, values: [...compiled.parameters],
      }));
      connection.send(closing);
      connection.flush();
      return (await allOf(answers)).map(({ rows }) => rows) as { readonly [I in keyof A]: readonly A[I][] };
    } finally {
      connection.release();
    }
  }

  async acquireConnection(): Promise<PooledConnection> {
    this.#connection = new PooledConnection(await connect(this.#pool));
    return this.#connection;
  }

  /** Sent along with the next statement of the transaction; its failure shows there or in COMMIT. */
  sendAlong(statement: QueryConfig): void {
    if (this.#connection === null) throw new Error('nothing is sent along before a transaction has begun');
    this.#connection.send(statement);
  }

  async beginTransaction(connection: PooledConnection, _settings: TransactionSettings): Promise<void> {
    for (const statement of this.#opening.statements) connection.send(statement);
  }

  async commitTransaction(connection: PooledConnection): Promise<void> {
    if (this.#opening.reading) {
      connection.send(closing);
      connection.flush();
      return;
    }
    const ended = await connection.query(closing).catch((error: unknown) => {
      // Whether PostgreSQL still heard it, nobody can tell; to say that nothing was saved could be untrue.
      throw connection.broken() ? new Refused('save-uncertain', {}, { cause: error }) : error;
    });
    // PostgreSQL answers ROLLBACK to the COMMIT of a transaction in which a statement failed.
    if (ended.command === 'ROLLBACK') throw connection.failure() ?? new Error('the transaction was rolled back');
  }

  async rollbackTransaction(connection: PooledConnection): Promise<void> {
    if (connection.broken()) return; // with the connection the transaction is gone
    await connection.query({ name: 'rollback', text: 'rollback' });
  }

  async releaseConnection(connection: PooledConnection): Promise<void> {
    connection.release();
  }

  /** The pool belongs to the database, which outlives every driver made for one scope. */
  async destroy(): Promise<void> {}
}

const closing: QueryConfig = { name: 'commit', text: 'commit' };

/** When a connection could last not be had. */
const refusedAt = new WeakMap<Pool, number>();
const restAfterRefusal = 100;

/**
 * A PostgreSQL that is being started again recovers slowly under a storm of attempts, each of which it
 * must answer: one in a tenth of a second tries, the rest are told at once.
 */
async function connect(pool: Pool): Promise<PoolClient> {
  if (pool.idleCount === 0 && performance.now() - (refusedAt.get(pool) ?? -Infinity) < restAfterRefusal) {
    throw new Refused('database-unavailable');
  }
  try {
    return await pool.connect();
  } catch (cause) {
    refusedAt.set(pool, performance.now());
    throw new Refused('database-unavailable', {}, { cause });
  }
}

/** Waits for every one, so that the connection is never given back with an answer on its way. */
async function allOf<T>(promises: readonly Promise<T>[]): Promise<readonly T[]> {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}

/** The socket of a client, which its types do not name. */
type Corkable = { readonly connection: { readonly stream: { cork(): void; uncork(): void } } };

type Answer = { readonly command: string; readonly rowCount: number | null; readonly rows: unknown[] };

class PooledConnection implements DatabaseConnection {
  readonly #client: PoolClient;
  #failure: Error | null = null;
  #broken = false;
  #corked = false;

  constructor(client: PoolClient) {
    this.#client = client;
  }

  /**
   * Waits for nothing and leaves with the next statement that is waited for, if that follows at once: one
   * packet, and one process woken, for all of them. Its failure shows in the statements after it, and at
   * the latest in COMMIT.
   */
  send(statement: QueryConfig): void {
    if (!this.#corked) {
      this.#corked = true;
      this.#stream.cork();
      setImmediate(() => this.flush());
    }
    this.#client.query(statement).catch((error: Error) => {
      this.#failure ??= error;
    });
  }

  flush(): void {
    if (!this.#corked) return;
    this.#corked = false;
    this.#stream.uncork();
  }

  get #stream(): Corkable['connection']['stream'] {
    return (this.#client as unknown as Corkable).connection.stream;
  }

  query(statement: QueryConfig): Promise<Answer> {
    const answer = this.submit(statement);
    this.flush();
    return answer;
  }

  /** As `query`, but it leaves only when the connection is flushed. */
  async submit(statement: QueryConfig): Promise<Answer> {
    try {
      return await this.#client.query(statement);
    } catch (error) {
      // Without an SQLSTATE it was the connection that failed, not the statement.
      if (!(error instanceof Error && 'code' in error && /^[0-9A-Z]{5}$/.test(String(error.code)))) {
        this.#broken = true;
      }
      throw this.#failure ?? error;
    }
  }

  broken(): boolean {
    return this.#broken;
  }

  failure(): Error | null {
    return this.#failure;
  }

  async executeQuery<R>(compiled: CompiledQuery): Promise<QueryResult<R>> {
    const { command, rowCount, rows } = await this.query({
      ...statementName(compiled.sql),
      text: compiled.sql,
      values: [...compiled.parameters],
    });
    const changes = command === 'INSERT' || command === 'UPDATE' || command === 'DELETE' || command === 'MERGE';
    return {
      ...(changes && rowCount !== null ? { numAffectedRows: BigInt(rowCount) } : {}),
      rows: rows as R[],
    };
  }

  // eslint-disable-next-line require-yield -- the interface asks for a generator
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('rows are not streamed through Kysely; use pg-copy-streams');
  }

  release(): void {
    this.flush();
    this.#client.release(this.#broken);
  }
}
