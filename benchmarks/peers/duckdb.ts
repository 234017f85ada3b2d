import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

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

/** DuckDB from this folder's own lock file; installed when it is missing, never with the product. */
export function duckDb(): DuckApi {
  if (!existsSync(join(import.meta.dirname, 'node_modules/@duckdb/node-api'))) {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
      cwd: import.meta.dirname, stdio: 'inherit', shell: process.platform === 'win32',
    });
    if (done.status !== 0) throw new Error('the peers of the benchmarks could not be installed');
  }
  return createRequire(join(import.meta.dirname, 'package.json'))('@duckdb/node-api') as DuckApi;
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
