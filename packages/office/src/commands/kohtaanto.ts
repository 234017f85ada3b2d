import { readdir } from 'node:fs/promises';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { Command } from 'commander';
import { tellRefusal } from './tell-refusal.ts';

/** A command is a file beside this one that exports `register(program)`. */
type CommandFile = { readonly register: (program: Command) => void };

const notCommands = new Set(['kohtaanto.ts', 'tell-refusal.ts']);

// The types are stripped and the code compiled once, not at every start; where the folder cannot be
// written, nothing is kept and nothing is said.
enableCompileCache(join(import.meta.dirname, '../../../../node_modules/.cache/kohtaanto'));

async function main(): Promise<void> {
  const program = new Command('kohtaanto')
    .description('The operating system of an employment area')
    .showHelpAfterError();
  const files = (await readdir(import.meta.dirname)).filter((file) =>
    file.endsWith('.ts') && !file.endsWith('.test.ts') && !notCommands.has(file));
  for (const file of files.toSorted()) {
    const command: Partial<CommandFile> = await import(join(import.meta.dirname, file));
    command.register?.(program);
  }
  await program.parseAsync();
}

main().catch((error: unknown) => {
  tellRefusal(error);
  process.exitCode = 1;
});
