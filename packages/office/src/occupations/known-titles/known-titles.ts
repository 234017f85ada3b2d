import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const kindsOfTitles = ['plain', 'inflected', 'misspelt', 'colloquial', 'swedish', 'loan'] as const;
export type KindOfTitle = (typeof kindsOfTitles)[number];

/** A title and the ISCO-08 unit group each of the two codings gave it. */
export type FinnishTitle = { readonly title: string; readonly kind: KindOfTitle; readonly first: string; readonly second: string };

/** Our own titles: by them a worse linker is seen, and what a helper of the operator's machine is worth. */
export const finnishTitles = (): readonly FinnishTitle[] => rowsOf('finnish-titles.tsv').flatMap(([title = '', given = '', first = '', second = '']) => {
  const kind = kindsOfTitles.find((one) => one === given);
  return kind === undefined ? [] : [{ title, kind, first, second }];
});

/** A title that tells where the work is, its language and its ISCO-08 unit group. */
export type TitleWithPlace = { readonly title: string; readonly language: string; readonly code: string };

export const titlesWithPlace = (): readonly TitleWithPlace[] =>
  rowsOf('titles-with-a-place.tsv').map(([title = '', language = '', code = '']) => ({ title, language, code }));

/** A title as it stands in everyday postings, with its terms where it has them, and the unit groups that are right for it. */
export type EverydayTitle = { readonly title: string; readonly language: string; readonly codes: readonly string[] };

export const everydayTitles = (): readonly EverydayTitle[] =>
  rowsOf('everyday-titles.tsv').map(([title = '', language = '', codes = '']) => ({ title, language, codes: codes.split('|') }));

const rowsOf = (file: string): readonly (readonly string[])[] =>
  readFileSync(join(import.meta.dirname, file), 'utf8').trim().split('\n').slice(1).map((line) => line.split('\t'));
