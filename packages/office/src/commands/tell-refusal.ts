import { backupRefusals } from '../platform/backup/backup-refusals.ts';
import { databaseRefusals } from '../platform/database/database-refusal-texts.ts';
import { fieldFaults, requestRefusals } from '../platform/http/platform-refusals.ts';
import { createRefusalRegistry } from '../platform/http/refusal-registry.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { RefusalTexts } from '../platform/http/refusal.ts';
import type { Language } from '../platform/platform.ts';

/** The terminal speaks KOHTAANTO_LANGUAGE, or what LANG says, or Finnish. */
export function terminalLanguage(env: NodeJS.ProcessEnv = process.env): Language {
  const said = (env['KOHTAANTO_LANGUAGE'] ?? env['LC_ALL'] ?? env['LANG'] ?? '').slice(0, 2);
  if (said === 'sv' || said === 'en') return said;
  // An untranslated terminal (LANG=C, POSIX) is an administrator's or a machine's: English.
  return said === 'fi' ? 'fi' : 'en';
}

/** Prints what was refused and what to do; anything else is a fault and shows where it happened. */
export function tellRefusal(error: unknown, more: RefusalTexts = {}): void {
  if (!(error instanceof Refused)) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return;
  }
  const registry = createRefusalRegistry();
  for (const texts of [requestRefusals, fieldFaults, databaseRefusals, backupRefusals, more]) registry.add(texts);
  const lines = registry.find(error.code) === undefined
    ? [`${error.code} ${JSON.stringify(error.values)}`]
    : registry.lines(error, terminalLanguage());
  process.stderr.write(`${lines.join('\n')}\n`);
}
