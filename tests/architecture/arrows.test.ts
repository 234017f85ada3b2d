import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..', '..');
const cruiser = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');

async function violations(folder: string): Promise<{ modules: number; rules: string[] }> {
  const args = [cruiser, 'packages', '--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json'];
  const output = await run(process.execPath, args, { cwd: folder, maxBuffer: 256 * 1024 * 1024 })
    .catch((failed: { stdout: string }) => failed);
  const result = JSON.parse(output.stdout) as {
    summary: { totalCruised: number; violations: { rule: { name: string }; from: string; to: string }[] };
  };
  return {
    modules: result.summary.totalCruised,
    rules: result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`),
  };
}

describe('the arrows of the house', () => {
  it('are kept everywhere', async () => {
    const { modules, rules } = await violations(root);
    expect(modules).toBeGreaterThan(300); // it really read the house
    expect(rules).toEqual([]);
  }, 60_000);
});

describe('a planted fault', () => {
  let house = '';
  beforeAll(async () => {
    house = await mkdtemp(join(tmpdir(), 'kohtaanto-arrows-'));
    await symlink(join(root, 'node_modules'), join(house, 'node_modules'));
  });
  afterAll(() => rm(house, { recursive: true, force: true }));

  const faults: readonly [string, Readonly<Record<string, string>>][] = [
    ['no-cycles', {
      'packages/rules/src/a/one.ts': "import type { Two } from './two.ts'; export type One = Two;",
      'packages/rules/src/a/two.ts': "import type { One } from './one.ts'; export type Two = One | 2;",
    }],
    ['rules-are-pure', { 'packages/rules/src/a/clock.ts': "import { hrtime } from 'node:process'; export const now = hrtime;" }],
    ['words-know-rules-only', {
      'packages/words/src/a.ts': "import { b } from '../../office/src/areas/b.ts'; export const a = b;",
      'packages/office/src/areas/b.ts': 'export const b = 1;',
    }],
    ['desk-reads-contracts-only', {
      'packages/desk/src/areas/a.ts': "import { b } from '../../../office/src/areas/store.ts'; export const a = b;",
      'packages/office/src/areas/store.ts': 'export const b = 1;',
    }],
    ['slice-order-areas', {
      'packages/office/src/areas/a.ts': "import { b } from '../worklist/b.ts'; export const a = b;",
      'packages/office/src/worklist/b.ts': 'export const b = 1;',
    }],
    ['platform-knows-no-slice', {
      'packages/office/src/platform/a.ts': "import { b } from '../areas/b.ts'; export const a = b;",
      'packages/office/src/areas/b.ts': 'export const b = 1;',
    }],
    ['design-knows-no-office', {
      'packages/desk/src/design/a.ts': "import { b } from '../app/b.ts'; export const a = b;",
      'packages/desk/src/app/b.ts': 'export const b = 1;',
    }],
    ['demo-does-not-use-the-office-inside', {
      'packages/demo/src/a.ts': "import { b } from '../../office/src/worklist/b.ts'; export const a = b;",
      'packages/office/src/worklist/b.ts': 'export const b = 1;',
    }],
  ];

  it.each(faults)('of %s is caught', async (rule, files) => {
    await rm(join(house, 'packages'), { recursive: true, force: true });
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(house, path)), { recursive: true });
      await writeFile(join(house, path), text);
    }
    const { rules } = await violations(house);
    expect(rules.some((each) => each.startsWith(`${rule}:`))).toBe(true);
  }, 30_000);
});
