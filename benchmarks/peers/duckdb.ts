import { installedPeer } from './installed.ts';

/** As much of @duckdb/node-api as is used; the package itself is not there when types are checked. */
export type DuckConnection = {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getColumnsJS(): readonly (readonly unknown[])[] }>;
  createAppender(table: string): Promise<DuckAppender>;
};
type DuckAppender = { appendDataChunk(chunk: DuckChunk): void; closeSync(): void };
type DuckChunk = { setColumns(columns: readonly (readonly number[])[]): void };
type DuckType = object;
export type DuckApi = {
  readonly DuckDBInstance: { create(path: string, options: Readonly<Record<string, string>>): Promise<{ connect(): Promise<DuckConnection> }> };
  readonly DuckDBDataChunk: { create(types: readonly DuckType[], rows?: number): DuckChunk };
  readonly INTEGER: DuckType;
  readonly SMALLINT: DuckType;
  readonly UTINYINT: DuckType;
  readonly USMALLINT: DuckType;
  readonly version: () => string;
};

/** DuckDB from this folder's own lock file. */
export function duckDb(): DuckApi {
  return installedPeer('@duckdb/node-api') as DuckApi;
}

const rowsOfChunk = 2_048;

/** Typed arrays as a table, some thousands of rows at a time. */
export async function loadTable(
  duck: DuckApi, connection: DuckConnection, table: string,
  columns: readonly { readonly name: string; readonly sql: string; readonly type: DuckType; readonly values: ArrayLike<number> }[],
): Promise<void> {
  await connection.run(`create or replace table ${table} (${columns.map(({ name, sql }) => `${name} ${sql}`).join(', ')})`);
  const appender = await connection.createAppender(table);
  const rows = columns[0]?.values.length ?? 0;
  for (let from = 0; from < rows; from += rowsOfChunk) {
    const to = Math.min(rows, from + rowsOfChunk);
    const chunk = duck.DuckDBDataChunk.create(columns.map(({ type }) => type));
    chunk.setColumns(columns.map(({ values }) => Array.prototype.slice.call(values, from, to) as number[]));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}
