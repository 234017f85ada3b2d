import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { applicationSettings } from '../database/application-role.ts';
import type { ConnectionSettings } from '../database/connection.ts';
import { clientConfig, withClient } from '../database/connection.ts';
import type { OpenDatabase } from '../database/database.ts';
import { openDatabase } from '../database/database.ts';
import type { AccessScope, Log } from '../platform.ts';
import './postgres-setup.ts';

export type TestDatabase = {
  /** As the application sees it: row-level security holds. */
  readonly database: OpenDatabase;
  /** As the owner sees it: for preparing rows and for looking past row-level security. */
  readonly owner: pg.Pool;
  readonly settings: { readonly owner: ConnectionSettings; readonly application: ConnectionSettings };
  /** A coach of area 21 unless told otherwise. */
  scopeFor(different?: Partial<AccessScope>): AccessScope;
};

export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A database of the test file’s own, copied from the migrated template (as files: a quarter of the time of copying page by page); gone after the file. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const template = inject('template');
  const name = `kohtaanto_test_${randomBytes(6).toString('hex')}`;
  const maintenance = { ...template, database: 'postgres' };
  await withClient(maintenance, 'tests', (client) =>
    client.query(`create database ${name} template ${template.database} strategy file_copy`));
  const settings = { ...template, database: name };
  const application = applicationSettings(settings);
  const database = openDatabase(application, { log: silentLog, connections: 4 });
  const owner = new pg.Pool({ ...clientConfig(settings, 'tests-owner'), max: 3 });
  owner.on('error', () => undefined); // dropped below while it is idle
  afterAll(async () => {
    await database.close();
    await owner.end();
    await withClient(maintenance, 'tests', (client) => client.query(`drop database ${name} with (force)`));
  });
  return { database, owner, settings: { owner: settings, application }, scopeFor };
}

function scopeFor(different: Partial<AccessScope> = {}): AccessScope {
  const staffId = different.staffId ?? 'tiina.rautalampi';
  return {
    areaId: 21,
    staffId,
    roles: ['coach'],
    unitCode: 'sastamala',
    teamCode: null,
    municipalities: ['790', '619'],
    coaches: [staffId],
    language: 'fi',
    purpose: 'test',
    ...different,
  };
}
