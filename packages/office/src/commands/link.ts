import type { Command } from 'commander';
import type { LinkFilesOptions } from '../occupations/label-files/link-files.ts';

export function register(program: Command): void {
  program.command('link')
    .description('ranks the labels of any occupation classification for each title: query, label, rank, score (docs/guides/occupations.md)')
    .option('--corpus <file>', 'the labels: TSV without headings, label id and label')
    .option('--concepts <file>', 'what each label names: TSV, label id and concept')
    .option('--queries <file>', 'the titles: TSV, query id and title')
    .option('--groups <file>', 'the tree, where it is known: TSV, concept and its broader one, or broaderRelationsOccPillar.csv of ESCO; '
      + 'groups then answer for their occupations')
    .option('--top <number>', 'at most so many labels for a title, 1 to 1000', '100')
    .option('--by <choice|label|concept>', 'choice: the first twenty places a concept each, then the other labels; label: each label '
      + 'by itself; concept: each concept once', 'choice')
    .option('--embeddings <folder>', 'a model of token embeddings (model.safetensors, tokenizer.json, config.json): tried on labels held out, used if it helps')
    .option('--about', 'tells what this machine lends to linking, and whether it fits; nothing is ranked')
    .option('--out <file>', 'where the ranking is written; else it is printed')
    .action(async (options: LinkFilesOptions & { readonly about?: boolean }) => {
      const work = await import('./work/link.ts');
      await (options.about === true ? work.printAids(options.embeddings) : work.printLinked(options));
    });
}
