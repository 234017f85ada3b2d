import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const kindsOfTitles = ['plain', 'inflected', 'misspelt', 'colloquial', 'swedish', 'loan'] as const;
export type KindOfTitle = (typeof kindsOfTitles)[number];

/** A title and the ISCO-08 unit group each of the two codings gave it. */
export type FinnishTitle = { readonly title: string; readonly kind: KindOfTitle; readonly first: string; readonly second: string };

export function finnishTitles(): readonly FinnishTitle[] {
  const lines = readFileSync(join(import.meta.dirname, '../../tests/worked-examples/occupation-titles/finnish-titles.tsv'), 'utf8').trim().split('\n').slice(1);
  return lines.flatMap((line) => {
    const [title = '', given = '', first = '', second = ''] = line.split('\t');
    const kind = kindsOfTitles.find((one) => one === given);
    return kind === undefined ? [] : [{ title, kind, first, second }];
  });
}
