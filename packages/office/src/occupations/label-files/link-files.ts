import { rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { buildLinkIndex, withMeaningWeight } from '@kohtaanto/rules/occupation-linking/link-index.ts';
import type { LinkIndex, LinkLabel } from '@kohtaanto/rules/occupation-linking/link-index.ts';
import { rankLabels } from '@kohtaanto/rules/occupation-linking/rank-labels.ts';
import type { LabelOrder, RankedLabel } from '@kohtaanto/rules/occupation-linking/rank-labels.ts';
import { heldOutLabels, placesOf, proveWeight } from '@kohtaanto/rules/occupation-linking/self-test.ts';
import { Refused } from '../../platform/http/refusal.ts';
import type { Fault } from '../../platform/http/refusal.ts';
import { readEmbeddings } from '../aids/embeddings-folder.ts';
import type { Embeddings } from '../aids/embeddings-folder.ts';
import { readTree } from './read-tree.ts';
import { readPairs } from './read-pairs.ts';
import type { Pair, Pairs } from './read-pairs.ts';

export type LinkFilesOptions = {
  readonly corpus?: string; readonly concepts?: string; readonly queries?: string; readonly groups?: string; readonly embeddings?: string;
  readonly top?: string; readonly by?: string; readonly out?: string;
};

/** The lines are undefined where they were written to a file. */
export type LinkedFiles = { readonly lines: string | undefined; readonly told: string };

/** More faults than these are counted, not told. */
const TOLD_FAULTS = 200;
const ORDERS: Readonly<Record<string, LabelOrder>> = { choice: 'concepts-first', label: 'labels', concept: 'concepts' };

/** Each title with the labels nearest to it. The parameters are the same whatever the language and the classification. */
export async function linkFiles(options: LinkFilesOptions): Promise<LinkedFiles> {
  const { top, order, files } = wishOf(options);
  const embeddings = options.embeddings === undefined ? undefined : await readEmbeddings(options.embeddings);
  const given = await readGiven(files);
  const begun = performance.now();
  const meant = embeddings === undefined ? undefined : provedIndex(given.labels, given.broader, embeddings);
  const index = meant?.index ?? buildLinkIndex(given.labels, given.broader);
  const built = performance.now();
  const lines: string[] = [];
  let unanswered = 0;
  for (const { id, text } of given.queries) {
    const ranked = rankLabels(index, text, { top, order });
    if (ranked.length === 0) unanswered += 1;
    lines.push(linesOf(id, ranked, given.ids));
  }
  const seconds = (performance.now() - built) / 1000;
  const told = `${given.queries.length} titles, ${given.labels.length} labels of ${index.concepts.length} concepts; index ${((built - begun) / 1000).toFixed(1)} s, `
    + `${Math.round(given.queries.length / Math.max(seconds, 0.001))} titles/s${unanswered > 0 ? `; ${unanswered} titles with nothing like them` : ''}${meant === undefined ? '' : `; ${meant.told}`}`;
  if (options.out === undefined) return { lines: lines.join(''), told };
  await writeWhole(options.out, lines.join(''));
  return { lines: undefined, told };
}

/** More held out tell no more. */
const HELD_OUT = 800;
const WEIGHTS = [0.25, 0.5, 1, 2];

/** Meanings weigh what they are proved to be worth on some of the labels themselves, held out and sought by the others. */
function provedIndex(labels: readonly LinkLabel[], broader: ReadonlyMap<string, string>, embeddings: Embeddings): { readonly index: LinkIndex; readonly told: string } {
  const { kept, titles } = heldOutLabels(labels, HELD_OUT);
  const meant = buildLinkIndex(kept, broader, { meaning: { ...embeddings, weight: 0 } });
  const { weight, ...proof } = proveWeight(placesOf(meant, titles), WEIGHTS.map((each) => ({ weight: each, places: placesOf(withMeaningWeight(meant, each), titles) })));
  const index = weight === 0 ? buildLinkIndex(labels, broader) : buildLinkIndex(labels, broader, { meaning: { ...embeddings, weight } });
  const told = `embeddings ${embeddings.name} (${embeddings.tokens} × ${embeddings.dimensions}): ${proof.titles} labels held out, mean of one by the place `
    + `${proof.before.mean.toFixed(3)} without, ${proof.after.mean.toFixed(3)} with them: ${weight === 0 ? 'no gain, so they weigh nothing' : `weight ${weight}`}`;
  return { index, told };
}

/** Scores fall from place to place, also where labels are equally near: whoever sorts by them gets this order. */
function linesOf(query: string, ranked: readonly RankedLabel[], ids: readonly string[]): string {
  let before = Number.POSITIVE_INFINITY;
  let lines = '';
  for (const [at, { place, score }] of ranked.entries()) {
    before = Math.min(Math.round(score * 1e5), before - 1);
    lines += `${query}\t${ids[place] ?? ''}\t${at + 1}\t${(before / 1e5).toFixed(5)}\n`;
  }
  return lines;
}

type GivenFiles = { readonly corpus: string; readonly concepts: string; readonly queries: string; readonly groups: string | undefined };

function wishOf(options: LinkFilesOptions): { readonly top: number; readonly order: LabelOrder; readonly files: GivenFiles } {
  const faults: Fault[] = [];
  const top = Number(options.top ?? '100');
  if (!Number.isInteger(top) || top < 1 || top > 1000) {
    faults.push({ path: '--top', code: 'occupations.top-unfit', values: { given: options.top ?? '' } });
  }
  const order = ORDERS[options.by ?? 'choice'];
  if (order === undefined) faults.push({ path: '--by', code: 'occupations.by-unfit', values: { given: options.by ?? '' } });
  const { corpus, concepts, queries, groups } = options;
  for (const [name, file] of Object.entries({ corpus, concepts, queries })) {
    if (file === undefined) faults.push({ path: `--${name}`, code: 'occupations.option-missing', values: { option: `--${name}` } });
  }
  if (faults.length > 0 || order === undefined || corpus === undefined || concepts === undefined || queries === undefined) {
    throw new Refused('occupations.options-unfit', { count: faults.length }, { faults });
  }
  return { top, order, files: { corpus, concepts, queries, groups } };
}

async function readGiven(options: GivenFiles) {
  const [corpus, concepts, queries] = await Promise.all([readPairs(options.corpus), readPairs(options.concepts), readPairs(options.queries)]);
  const conceptOf = new Map(concepts.pairs.map(({ id, text }) => [id, text]));
  const faults = [...corpus.faults, ...concepts.faults, ...queries.faults, ...withoutConcept(corpus, conceptOf, options.concepts)];
  for (const { file, pairs } of [corpus, queries]) {
    if (pairs.length === 0 && faults.length === 0) throw new Refused('occupations.file-empty', { file });
  }
  if (faults.length > 0) {
    throw new Refused('occupations.files-unfit', { count: faults.length }, { faults: faults.slice(0, TOLD_FAULTS) });
  }
  const languageOf = languageInIds(corpus.pairs);
  return {
    ids: corpus.pairs.map(({ id }) => id),
    labels: corpus.pairs.map(({ id, text }) => ({ concept: conceptOf.get(id) ?? '', label: text, language: languageOf(id) })),
    queries: queries.pairs,
    broader: options.groups === undefined ? new Map<string, string>() : await readTree(options.groups),
  };
}

function withoutConcept(corpus: Pairs, conceptOf: ReadonlyMap<string, string>, concepts: string): readonly Fault[] {
  return corpus.pairs.filter(({ id }) => !conceptOf.has(id)).map(({ id, row }) =>
    ({ path: `${corpus.file}:${row}`, code: 'occupations.label-without-concept', values: { id, file: basename(concepts), row } }));
}

/** Ids like C000578_sv_000 tell the label's language; where all do, each language is a set of its own. */
function languageInIds(pairs: readonly Pair[]): (id: string) => string {
  const languageOf = (id: string): string | undefined => /_([a-z]{2})_\d+$/u.exec(id)?.[1];
  return pairs.every(({ id }) => languageOf(id) !== undefined) ? (id) => languageOf(id) ?? '' : () => '';
}

/** Beside the place first: the file is there whole or not at all. */
async function writeWhole(file: string, text: string): Promise<void> {
  const beside = `${file}.${process.pid}.part`;
  try {
    await writeFile(beside, text);
    await rename(beside, file);
  } catch (cause) {
    await rm(beside, { force: true });
    throw new Refused('occupations.not-written', { file, reason: cause instanceof Error ? cause.message : String(cause) }, { cause });
  }
}
