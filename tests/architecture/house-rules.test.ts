import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
/** What is in the project: tracked, or new and not ignored. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\n').filter((path) => path !== '' && existsSync(join(root, path)) && statSync(join(root, path)).isFile());
const source = files.filter((path) => /\.tsx?$/u.test(path));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Each check is a function of a file, so that it can be shown to catch a planted fault. */
type Check = { readonly name: string; readonly fault: (path: string, text: string) => boolean; readonly planted: readonly [string, string] };

const checks: readonly Check[] = [
  {
    name: 'no folder is a drawer for anything',
    fault: (path) => path.split('/').some((part) => ['utils', 'helpers', 'common', 'shared', 'core', 'misc', 'lib'].includes(part)),
    planted: ['packages/office/src/utils/dates.ts', ''],
  },
  {
    name: 'file names are kebab-case',
    fault: (path) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+(-[a-z]+)*)*\.tsx?$/u.test(basename(path)),
    planted: ['packages/desk/src/areas/AreaPage.tsx', ''],
  },
  {
    name: 'a silenced check says its code and its reason',
    fault: (_path, text) => /@ts-(ignore|nocheck)/u.test(text) || /@ts-expect-error(?! -- \S)/u.test(text)
      || /(oxlint|eslint)-disable(?:-next-line|-line)? [^\n]*$/mu.test(text.replace(/(oxlint|eslint)-disable(?:-next-line|-line)? \S+(?:, \S+)* -- \S.*/gu, '')),
    planted: ['packages/office/src/areas/a.ts', '// @ts-\u0069gnore\nconst a: string = 1;'],
  },
  {
    name: 'no work is left as a note',
    fault: (_path, text) => /\b(?:T[O]DO|F[I]XME|X[X]X)\b/u.test(text),
    planted: ['packages/office/src/areas/a.ts', '// T\u004fDO: finish'],
  },
  {
    name: 'no test is skipped or alone without a reason',
    fault: (path, text) => path.includes('.test.') && /\b(?:it|test|describe)\.(?:only|todo)\(/u.test(text),
    planted: ['packages/office/src/areas/a.test.ts', 'it.\u006fnly("x", () => {});'],
  },
  {
    name: 'lines can be read side by side',
    fault: (path, text) => !/\.test\.tsx?$/u.test(path) && text.split('\n').some((line) => line.length > 200),
    planted: ['packages/office/src/areas/a.ts', `const a = '${'x'.repeat(220)}';`],
  },
];

describe('house rules', () => {
  it.each(checks.map((check) => [check.name, check] as const))('%s', (_name, check) => {
    expect(check.fault(...check.planted)).toBe(true);
    // This file holds the planted faults themselves.
    expect(source.filter((path) => !path.endsWith('house-rules.test.ts') && check.fault(path, read(path)))).toEqual([]);
  });

  it('pages link to what exists', () => {
    const broken = files.filter((path) => path.endsWith('.md')).flatMap((path) => {
      const links = [...read(path).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/gu)].map((match) => match[1] ?? '');
      return links.filter((link) => !existsSync(normalize(join(root, dirname(path), decodeURIComponent(link)))))
        .map((link) => `${path}: ${link}`);
    });
    expect(broken).toEqual([]);
  });

  it('every runtime dependency has its line of defence', () => {
    const defence = read('docs/decisions/dependencies.md');
    const packages = files.filter((path) => /^packages\/[^/]+\/package\.json$/u.test(path));
    const undefended = packages.flatMap((path) =>
      Object.keys((JSON.parse(read(path)) as { dependencies?: Record<string, string> }).dependencies ?? {}))
      .filter((name) => !defence.includes(`\`${name}\``));
    expect(undefended).toEqual([]);
  });

  it('pins every version exactly', () => {
    const loose = files.filter((path) => path.endsWith('package.json')).flatMap((path) => {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(read(path)) as Record<string, Record<string, string>>;
      return Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+/u.test(version));
    });
    expect(loose).toEqual([]);
  });
});
