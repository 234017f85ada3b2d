import { demoRefusals } from './commands/demo-register/refusals.ts';
import { countRefusals } from './commands/work/count.ts';
import { matchRefusals } from './commands/work/match.ts';
import { matchCountryRefusals } from './commands/work/match-country.ts';
import { obligationsRefusals } from './commands/work/obligations-told.ts';
import { usageRefusals } from './commands/work/usage-refusals.ts';
import { composedOffice } from './composed-office.ts';
import { backupRefusals } from './platform/backup/backup-refusals.ts';
import type { RefusalText } from './platform/http/refusal.ts';

/** What only the command line refuses. */
const ofCommands = [backupRefusals, usageRefusals, demoRefusals, obligationsRefusals, countRefusals, matchRefusals, matchCountryRefusals];

/** docs/errors.md: every refusal the office may answer with, what it says and what to do about it. */
export async function errorCatalogue(): Promise<string> {
  const { http } = await composedOffice();
  const known = new Map<string, RefusalText>();
  const add = (code: string, text: RefusalText | undefined) => {
    // A code with two meanings could not be told on the command line, where a command's own refusals stand beside the platform's.
    if (known.has(code)) throw new Error(`the refusal ${code} is written twice`);
    if (text !== undefined) known.set(code, text);
  };
  for (const code of http.refusalRegistry.codes()) add(code, http.refusalRegistry.find(code));
  for (const texts of ofCommands) for (const [code, text] of Object.entries(texts)) add(code, text);
  const rows = [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, text]) =>
    `| \`${code}\` | ${text.status} | ${cell(text.fi)} | ${cell(text.sv)} | ${cell(text.en)} |`);
  return `${[
    '# What the office may refuse',
    '',
    'Made by `npm run errors` from the code; a test compares them. Over HTTP a refusal is problem+json (RFC 9457) with the code, the',
    'sentence in the asker\'s language and all faults of single fields at once; on the command line the code stands in brackets after the',
    'sentence. Words in braces are filled in. The sentence says what to do; the code never changes.',
    '',
    '| code | status | Finnish | Swedish | English |',
    '|---|--:|---|---|---|',
    ...rows,
  ].join('\n')}\n`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
