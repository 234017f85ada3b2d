import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const mark = 'invented';

/** A register of invented people says so beside its data; the demo's sign-in opens there alone. */
export function isInvented(dataFolder: string): boolean {
  return existsSync(join(dataFolder, mark));
}

export async function markAsInvented(dataFolder: string): Promise<void> {
  await writeFile(join(dataFolder, mark), 'Everybody in this register is invented.\n');
}
