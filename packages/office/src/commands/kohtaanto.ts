import { readdir } from 'node:fs/promises';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { tellRefusal } from './tell-refusal.ts';
import { refusedUsage, usageRefusals } from './work/usage-refusals.ts';

/**
 * A command is a file beside this one, of the command's name, that exports `register(program)` and
 * brings in what it needs only when it is run.
 */
type CommandFile = { readonly register: (program: Command) => void };

const notCommands = new Set(['kohtaanto.ts', 'tell-refusal.ts']);

// The types are stripped and the code compiled once, not at every start; where the folder cannot be
// written, nothing is kept and nothing is said.
enableCompileCache(join(import.meta.dirname, '../../../../node_modules/.cache/kohtaanto'));

async function main(): Promise<void> {
  const program = new Command('kohtaanto')
    .description('The operating system of an employment area')
    // What the parser refuses is told below, with a code and in the terminal's language; commands take this over.
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
  for (const file of await asked()) {
    const command: Partial<CommandFile> = await import(join(import.meta.dirname, file));
    command.register?.(program);
  }
  await program.parseAsync();
}

/** The file of the command that was asked for; all of them for the list of commands. */
async function asked(): Promise<readonly string[]> {
  const files = (await readdir(import.meta.dirname)).filter((file) =>
    file.endsWith('.ts') && !file.endsWith('.test.ts') && !notCommands.has(file));
  const own = `${process.argv[2] ?? ''}.ts`;
  return files.includes(own) ? [own] : files.toSorted();
}

main().catch((error: unknown) => {
  // Help, asked for or shown because nothing was, has said everything.
  if (error instanceof CommanderError && /^commander\.(help|version)/u.test(error.code)) {
    process.exitCode = error.exitCode;
    return;
  }
  tellRefusal(error instanceof CommanderError ? refusedUsage(error, process.argv.slice(2)) : error, usageRefusals);
  process.exitCode = 1;
});
