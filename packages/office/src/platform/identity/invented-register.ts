import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const mark = 'invented';
/** Beside the mark until the register is full: the filling was cut off, and can be done again. */
const halfway = 'invented-filling';

/** A register of invented people says so beside its data; the demo's sign-in opens there alone. */
export function isInvented(dataFolder: string): boolean {
  return existsSync(join(dataFolder, mark));
}

export async function markAsFilling(dataFolder: string): Promise<void> {
  await writeFile(join(dataFolder, halfway), 'The register is being filled with invented people.\n');
}

/** Before anything else is put in its place: what was invented may be followed by what is not. */
export async function markAsReal(dataFolder: string): Promise<void> {
  for (const file of [mark, halfway]) await rm(join(dataFolder, file), { force: true });
}

export async function markAsInvented(dataFolder: string): Promise<void> {
  await writeFile(join(dataFolder, mark), 'Everybody in this register is invented.\n');
  await rm(join(dataFolder, halfway), { force: true });
}
