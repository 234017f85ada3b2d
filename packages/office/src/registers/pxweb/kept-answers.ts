import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Answers of a run that has not ended, so that a cut one goes on where it was. */
export type KeptAnswers = {
  read(piece: string): Promise<string | null>;
  keep(piece: string, text: string): Promise<void>;
  /** When all is stored, or when the table has changed meanwhile. */
  clear(): Promise<void>;
};

/** After this long a table may have got another month: it is asked from the beginning. */
const KEPT_MILLISECONDS = 24 * 60 * 60 * 1000;

export function keptAnswers(dataFolder: string, key: string): KeptAnswers {
  const folder = join(dataFolder, 'register-imports', key);
  const fileOf = (piece: string): string => join(folder, `${piece}.json`);
  return {
    async read(piece) {
      const found = await stat(fileOf(piece)).catch(() => null);
      if (found === null || Date.now() - found.mtimeMs > KEPT_MILLISECONDS) return null;
      return readFile(fileOf(piece), 'utf8');
    },
    async keep(piece, text) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const aside = `${fileOf(piece)}.part`;
      await writeFile(aside, text);
      await rename(aside, fileOf(piece));
    },
    clear: () => rm(folder, { recursive: true, force: true }),
  };
}
