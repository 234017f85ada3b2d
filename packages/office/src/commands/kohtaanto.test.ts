import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const run = promisify(execFile);
const cli = join(import.meta.dirname, 'kohtaanto.ts');
const commands = ['backup', 'count', 'demo', 'import', 'match', 'migrate', 'obligations', 'restore', 'start'];

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

  test.each([
    [['nonsense'], 'There is no command nonsense.', 'command-unknown'],
    [['reprot'], '(report?)', 'command-unknown'],
    [['snapshot', '--dya', '2026-11-23'], 'has no option --dya. kohtaanto snapshot --help shows the options. (--day?)', 'command-option-unknown'],
    [['match', '--top', '2'], 'Say for whom or for what is looked', 'match.person-or-vacancy'],
    [['match', '--person', 'x', '--as', 'y'], '“x” is no id.', 'match.not-an-id'],
    [['match', '--vacancy', '7c148c51-4926-441c-9ad2-2093d958d1ef'], '--as STAFF', 'match.who-asks'],
    [['report', '--area', '21'], 'needs the option --month <month>.', 'command-option-missing'],
    [['report', '--month'], 'The option --month <month> needs a value.', 'command-option-empty'],
    [['backup'], 'needs file.', 'command-argument-missing'],
    [['snapshot', 'of', 'today'], 'was given too much: of today.', 'command-too-many-arguments'],
  ])('says with a code what is wrong: %j', async (given, told, code) => {
    const failed: unknown = await run(process.execPath, [cli, ...given], { env: { ...process.env, KOHTAANTO_LANGUAGE: 'en' } })
      .catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(new RegExp(`\\[${code}\\]\n$`, 'u')) });
    expect(failed).toMatchObject({ stderr: expect.stringContaining(told) });
  });

  test('shows its commands when none is asked for', async () => {
    await expect(run(process.execPath, [cli])).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(/^Usage: kohtaanto .*\n$/su) });
  });
});
