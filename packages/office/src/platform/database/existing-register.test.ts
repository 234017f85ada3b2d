import { expect, test } from 'vitest';
import { openTestDatabase } from '../testing/test-database.ts';
import { withClient } from './connection.ts';
import { withExistingRegister } from './existing-register.ts';

const { settings: { owner } } = await openTestDatabase();

test('a register that is there is read', async () => {
  const { rows } = await withExistingRegister(owner, 'test', (client) => client.query<{ n: number }>('select 1 as n'));
  expect(rows).toEqual([{ n: 1 }]);
});

test('where there is none, it is told and not made', async () => {
  const none = { ...owner, database: `${owner.database}_none` };
  const read = () => withExistingRegister(none, 'test', async () => 'read');
  await expect(read()).rejects.toMatchObject({ code: 'no-register', values: { database: none.database } });
  await withClient(owner, 'test', (client) => client.query(`create database ${none.database} template template0`));
  try {
    await expect(read()).rejects.toMatchObject({ code: 'no-register', values: { database: none.database } });
  } finally {
    await withClient(owner, 'test', (client) => client.query(`drop database ${none.database}`));
  }
});
