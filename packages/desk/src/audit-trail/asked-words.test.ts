import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '@kohtaanto/words/language.ts';
import { askedWords } from './asked-words.ts';
import { actionName } from './look-words.ts';

const described = JSON.parse(readFileSync(new URL('../../../../docs/api/openapi.json', import.meta.url), 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};
const routes = Object.entries(described.paths).flatMap(([path, methods]) => Object.keys(methods)
  .map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/gu, ':$1')}`));

test('every route of the office is told in plain words', () => {
  const untold = routes.filter((route) => languages.some((language) => askedWords(route, language)?.includes('/') !== false));
  expect(routes.length).toBeGreaterThan(50);
  expect(untold).toEqual([]);
});

test('a draft asked for without a right is told by what it is', () => {
  expect(actionName('GET /api/persons/:personId/drafts/:form', 'fi')).toBe('pyysi ilman oikeutta: keskeneräinen lomake');
});

test('every action that the office records has its words in every language', () => {
  const office = join(import.meta.dirname, '../../../office/src');
  const recorded = new Set(globSync('**/*.ts', { cwd: office }).filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => [...readFileSync(join(office, file), 'utf8').matchAll(/action: '([a-z-]+\.[a-z-]+)'|visitPerson\([^']*'([a-z.-]+)'|'(publication\.[a-z]+)'/gu)])
    .map(([, ...groups]) => groups.find((group) => group !== undefined) ?? ''));
  expect(recorded.size).toBeGreaterThan(40);
  expect([...recorded].filter((action) => languages.some((language) => actionName(action, language) === action))).toEqual([]);
});
