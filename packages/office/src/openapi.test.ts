import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { composedRoutes } from './composed-routes.ts';
import { openApi } from './platform/http/openapi.ts';

const routes = await composedRoutes();

test('docs/api/openapi.json describes the routes as they are; otherwise: npm run openapi', async () => {
  const committed = await readFile(join(import.meta.dirname, '../../../docs/api/openapi.json'), 'utf8');
  expect(JSON.parse(committed)).toEqual(JSON.parse(JSON.stringify(openApi(routes))));
});

test('every operation has a name of its own', () => {
  const { paths } = openApi(routes) as { paths: Record<string, Record<string, { operationId: string }>> };
  const names = Object.values(paths).flatMap((path) => Object.values(path).map((operation) => operation.operationId));
  expect(new Set(names).size).toBe(names.length);
});

test('a route that admits nobody would be a mistake', () => {
  expect(routes.filter((route) => Array.isArray(route.roles) && route.roles.length === 0).map((r) => r.path)).toEqual([]);
});
