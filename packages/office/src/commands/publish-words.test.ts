import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const cli = join(import.meta.dirname, 'kohtaanto.ts');

/** No register is opened for any of these: the data folder given is not there. */
function publish(...given: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, 'publish', '--area', '21', '--month', '2026-10', '--data', '/nosuch/folder', ...given], {
      env: { ...process.env, KOHTAANTO_LANGUAGE: 'fi', DATABASE_URL: '' },
    }, (_, __, stderr) => resolve(stderr));
  });
}

it('publish says what will not do before anything is opened or published', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kohtaanto-publish-'));
  const file = join(folder, 'ei-kansio');
  await writeFile(file, '');
  expect(await publish('--out', file)).toContain('[publications.folder-unfit]');
  expect(await publish('--withdraw', ' ')).toContain('Kohdan --withdraw teksti ” ” ei kelpaa: siinä on oltava 3–2000 merkkiä. [publications.words-unfit]');
  expect(await publish('--note-sv', 'x'.repeat(1001))).toContain('--note-sv');
  await rm(folder, { recursive: true, force: true });
});
