import type { Command } from 'commander';
import type { Options } from './work/publish.ts';

export function register(program: Command): void {
  program.command('publish')
    .description('publishes a table or the board report of a month, after the attacker has found nothing; also revises and withdraws')
    .requiredOption('--area <number>', 'the employment area, 1-46')
    .requiredOption('--month <month>', 'for example 2023-07')
    .option('--kind <kind>', 'unemployment-table, indicator-table or board-report', 'unemployment-table')
    .option('--subject <indicator>', 'of an indicator-table: its id, and how it is parted (unemployed:sex)', '')
    .option('--note <text>', 'what is said beside the table, in Finnish; --note-sv and --note-en in the others')
    .option('--note-sv <text>', 'the note in Swedish')
    .option('--note-en <text>', 'the note in English')
    .option('--revise <reason>', 'a new revision of what is published, and why')
    .option('--withdraw <reason>', 'takes back what is published, and why')
    .option('--look', 'only tells what would be public and what the attacker finds; writes nothing')
    .option('--out <folder>', 'writes the published table there as CSV, JSON-stat, XLSX and Parquet in three languages')
    .option('--json', 'the result as JSON')
    .option('--day <day>', 'the day of a snapshot still to be taken (today), YYYY-MM-DD')
    .option('--data <folder>', 'the data folder (KOHTAANTO_DATA)')
    .action(async (options: Options) => (await import('./work/publish.ts')).publishTable(options));
}
