import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const run = promisify(execFile);
const cli = join(import.meta.dirname, 'kohtaanto.ts');
const commands = ['backup', 'count', 'demo', 'import', 'migrate', 'obligations', 'restore', 'start'];

describe('the command line', () => {
  test.each(commands)('%s brings in what it needs only when it is run', async (name) => {
    const source = await readFile(join(import.meta.dirname, `${name}.ts`), 'utf8');
    expect(source.match(/^import (?!type).*$/gmu)).toBeNull();
    expect(source).toContain(`import('./work/${name}.ts')`);
  });

  test('lists every command, and answers about one', async () => {
    const { stdout } = await run(process.execPath, [cli, '--help']);
    for (const name of commands) expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'mu'));
    const one = await run(process.execPath, [cli, 'import', '--help']);
    expect(one.stdout).toContain('--column <field=heading>');
    expect(one.stdout.replace(/\s+/gu, ' ')).toContain('by default the administrator of the area who comes first by id');
  });

  test('says what it does not know', async () => {
    await expect(run(process.execPath, [cli, 'nonsense'])).rejects.toMatchObject({
      stderr: expect.stringContaining("unknown command 'nonsense'"),
    });
  });
});
