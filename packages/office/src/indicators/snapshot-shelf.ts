import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Snapshot } from '@kohtaanto/rules/indicators/columns.ts';
import { lookAt } from '@kohtaanto/rules/indicators/counted.ts';
import type { Sight } from '@kohtaanto/rules/indicators/counted.ts';
import { readSnapshotFile, writeSnapshot } from './snapshot-file.ts';

/**
 * Snapshots lie in `snapshots/` of the data folder, also where the register is another server's: they are
 * the office's own working copy, made again each night. The last few are kept, so that a figure of
 * yesterday can be counted again.
 */
const kept = 3;
const nameOf = /^\d{4}-\d{2}-\d{2}\.snapshot$/;

export type LookedAt = { readonly sight: Sight; readonly file: string; readonly takenAt: string };

export type SnapshotShelf = {
  /** Written aside and renamed; older ones than the last few are removed. */
  keep(snapshot: Snapshot, takenAt: Date): Promise<{ readonly file: string; readonly bytes: number }>;
  /** The newest, or the one of a day; null: there is none. Read once, until a newer one is put here. */
  look(day?: string): Promise<LookedAt | null>;
};

export function openShelf(dataFolder: string): SnapshotShelf {
  const folder = join(dataFolder, 'snapshots');
  let last: (LookedAt & { readonly changed: number }) | null = null;
  return {
    async keep(snapshot, takenAt) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = join(folder, `${formatIso(snapshot.day)}.snapshot`);
      const bytes = await writeSnapshot(file, snapshot, takenAt);
      for (const name of (await namesIn(folder)).slice(0, -kept)) {
        if (join(folder, name) !== file) await rm(join(folder, name), { force: true });
      }
      return { file, bytes };
    },
    async look(day) {
      const names = await namesIn(folder);
      const name = day === undefined ? names.at(-1) : names.find((each) => each.startsWith(day));
      if (name === undefined) return null;
      const file = join(folder, name);
      const { mtimeMs: changed } = await stat(file);
      if (last?.file === file && last.changed === changed) return last;
      const { snapshot, takenAt } = await readSnapshotFile(file);
      last = { sight: lookAt(snapshot), file, takenAt, changed };
      return last;
    },
  };
}

/** In the order of their days. */
async function namesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => nameOf.test(name)).toSorted();
}
