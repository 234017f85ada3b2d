import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

/** The program of libvoikko that analyses words, where the machine has it with a Finnish dictionary; it is never shipped: the dictionary is GPL. */
export type FoundVoikko = { readonly command: string; readonly version: string };

const PROGRAM = 'voikkospell';
const PATIENCE_MS = 3000;
/** The program speaks the encoding of its locale. */
export const voikkoEnvironment = (): NodeJS.ProcessEnv => ({ ...process.env, LC_ALL: 'C.UTF-8' });

/** Undefined where the machine has none. `off` is the operator's word for leaving it alone. */
export async function findVoikko(given: string | null, searched = process.env['PATH'] ?? ''): Promise<FoundVoikko | undefined> {
  if (given === 'off') return undefined;
  const commands = given !== null && given !== '' ? [given] : searched.split(delimiter).filter((folder) => folder !== '').map((folder) => join(folder, PROGRAM));
  for (const command of commands) {
    if (await isRunnable(command)) {
      const version = await versionOf(command);
      if (version !== undefined) return { command, version };
    }
  }
  return undefined;
}

const isRunnable = (command: string): Promise<boolean> => access(command, constants.X_OK).then(() => true, () => false);

async function versionOf(command: string): Promise<string | undefined> {
  const env = voikkoEnvironment();
  // Without a dictionary the program ends at once with a fault: then it is as good as absent.
  const told = await promisify(execFile)(command, ['--version'], { timeout: PATIENCE_MS, env }).then(({ stdout }) => stdout, () => '');
  const variants = await promisify(execFile)(command, ['-l'], { timeout: PATIENCE_MS, env }).then(({ stdout }) => stdout, () => '');
  return /^fi/mu.test(variants) ? /libvoikko version (\S+)/u.exec(told)?.[1] ?? /version (\S+)/u.exec(told)?.[1] : undefined;
}
