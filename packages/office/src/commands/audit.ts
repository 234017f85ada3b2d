import type { Command } from 'commander';
import type { AuditOptions } from '../disclosure/audit-files.ts';

type Options = AuditOptions & { readonly data?: string };

export function register(program: Command): void {
  program.command('audit [files...]')
    .description('with files: what can be recovered of the hidden figures of published tables; without: verifies that '
      + 'nobody has changed the audit trail. Exits with 1 when something is found')
    .option('--data <folder>', 'the data folder (KOHTAANTO_DATA)')
    .option('--dims <columns>', 'the columns that classify; by default all that are not figures')
    .option('--value <columns>', 'the columns of figures')
    .option('--hierarchy <file>', 'which code belongs to which: code,parent, or a column for each level from the finest')
    .option('--derived <column=formula>', 'how a column is worked out, where the figures do not tell it: change=now-before, '
      + 'rate=now/before-1, share=part/whole; may be repeated', (given: string, before: readonly string[]) => [...before, given],
      [] as readonly string[])
    .option('--known <range>', 'the values a small hidden figure may have, for example 1-4')
    .option('--list', 'names the cells that are told, with their intervals')
    .option('--json', 'the result as JSON, with every interval')
    .action(async (files: readonly string[], options: Options) => {
      if (files.length > 0) await (await import('./work/audit-files.ts')).printAuditOfFiles(files, options);
      else await (await import('./work/audit-trail.ts')).verifyAuditTrail(options);
    });
}
