import type { Command } from 'commander';
import type { SuppressOptions } from '../disclosure/suppress-file.ts';

export function register(program: Command): void {
  program.command('suppress')
    .description('hides small counts of a table and what they could be worked out from; a status for each cell')
    .requiredOption('--table <file>', 'the table as CSV with its true counts')
    .requiredOption('--dims <columns>', 'the columns that classify, for example municipality,sex')
    .requiredOption('--value <column>', 'the columns of counts, for example now,before: changes and per cents beside them are protected too')
    .option('--hierarchy <file>', 'which code belongs to which: code,parent, or a column for each level from the finest')
    .option('--threshold <number>', 'counts from 1 to one less are small', '5')
    .option('--zeros <printed|hidden>', 'whether zeros are printed', 'printed')
    .option('--against <printed|primaries>', 'an attacker who knows the print and the rule, or also which hidden cells are small')
    .option('--whole-rule', 'a small count stays anything from 1 to the threshold - 1 (as small tables always do)')
    .option('--derived <column=formula>', 'how a column is worked out, where the figures do not tell it: change=now-before, '
      + 'rate=now/before-1, share=part/whole; may be repeated', (given: string, before: readonly string[]) => [...before, given],
      [] as readonly string[])
    .option('--health', 'counts of persons by health or work ability: the threshold is ten')
    .option('--contributions <columns>', 'sums instead of counts: the columns of the largest and the second contribution; '
      + 'sums that one dominates are hidden')
    .option('--round <base>', 'rounds so that the table still adds up, instead of hiding')
    .option('--out <file>', 'where the table is written; else it is printed')
    .action(async (options: SuppressOptions) => (await import('./work/suppress.ts')).printSuppressed(options));
}
