import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { composedOffice } from './composed-office.ts';
import { errorCatalogue } from './error-catalogue.ts';

test('docs/errors.md lists the refusals as they are; otherwise: npm run errors', async () => {
  const committed = await readFile(join(import.meta.dirname, '../../../docs/errors.md'), 'utf8');
  expect(committed).toBe(await errorCatalogue());
});

test('every refusal is written three times, not copied', async () => {
  const { http } = await composedOffice();
  const copied = http.refusalRegistry.codes().filter((code) => {
    const text = http.refusalRegistry.find(code);
    return text === undefined || text.fi === text.sv || text.sv === text.en || text.fi === text.en;
  });
  expect(copied).toEqual([]);
});

test('every code a route announces has a sentence', async () => {
  const { http } = await composedOffice();
  const unknown = http.routes.flatMap((route) => (route.refusals ?? []).filter((code) => http.refusalRegistry.find(code) === undefined)
    .map((code) => `${route.path}: ${code}`));
  expect(unknown).toEqual([]);
});
