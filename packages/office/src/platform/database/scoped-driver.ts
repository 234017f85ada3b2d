import type { DatabaseConnection, Driver, QueryResult, TransactionSettings } from 'kysely';
import type { CompiledQuery } from 'kysely';
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

  constructor(pool: Pool, opening: Opening) {
    this.#pool = pool;
    this.#opening = opening;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<PooledConnection> {
    return new PooledConnection(await connect(this.#pool));
  }

  async beginTransaction(connection: PooledConnection, _settings: TransactionSettings): Promise<void> {
    for (const statement of this.#opening.statements) connection.send(statement);
  }

  async commitTransaction(connection: PooledConnection): Promise<void> {
    if (this.#opening.reading) {
      connection.send(closing);
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

async function connect(pool: Pool): Promise<PoolClient> {
  try {
    return await pool.connect();
  } catch (cause) {
    throw new Refused('database-unavailable', {}, { cause });
  }
}

class PooledConnection implements DatabaseConnection {
  readonly #client: PoolClient;
  #failure: Error | null = null;
  #broken = false;

  constructor(client: PoolClient) {
    this.#client = client;
  }

  /** Sent at once; its failure shows in the statements after it, and at the latest in COMMIT. */
  send(statement: QueryConfig): void {
    this.#client.query(statement).catch((error: Error) => {
      this.#failure ??= error;
    });
  }

  async query(statement: QueryConfig): Promise<{ command: string; rowCount: number | null; rows: unknown[] }> {
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
    this.#client.release(this.#broken);
  }
}
