import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { LinkLabel } from '@kohtaanto/rules/occupation-linking/link-index.ts';
import { shippedNames } from '../../packages/office/src/occupations/shipped-names.ts';

/** Where the material lies beside the repository; what is absent is told and left out. */
const material = join(import.meta.dirname, '../../../shared/data');
const linking = join(material, 'reference/linking');
const esco = join(material, 'esco');

export const MELO_SETS = ['swe_q_sv_c_sv', 'est_q_et_c_et', 'usa_q_en_c_en'] as const;

export function missingLinkingMaterial(): string | undefined {
  const files = [...MELO_SETS.map((set) => join(linking, set, 'corpus_elements.tsv')), join(linking, 'published-results.tsv'),
    join(linking, 'vacancy-titles-en.csv'), join(esco, 'occupations-fi-sv-en.json'), join(esco, 'occupations_en.csv')];
  return files.find((file) => !existsSync(file));
}

/** Titles, and the concepts that are right for each. */
export type AskedTitles = readonly { readonly title: string; readonly right: ReadonlySet<string>; readonly without?: string }[];
export type LinkingSet = { readonly labels: readonly LinkLabel[]; readonly titles: AskedTitles };

export function meloSet(name: string): LinkingSet {
  const rows = (file: string) => readFileSync(join(linking, name, file), 'utf8').split('\n').filter((line) => line !== '').map((line) => line.split('\t'));
  const conceptOf = new Map(rows('concept_mapping.tsv').map(([label = '', concept = '']) => [label, concept]));
  const right = new Map<string, Set<string>>();
  for (const [query = '', , label = ''] of rows('annotations.tsv')) {
    const concepts = right.get(query) ?? new Set();
    concepts.add(conceptOf.get(label) ?? '');
    right.set(query, concepts);
  }
  return {
    labels: rows('corpus_elements.tsv').map(([id = '', label = '']) => ({ concept: conceptOf.get(id) ?? '', label, language: '' })),
    titles: rows('queries.tsv').flatMap(([id = '', title = '']) => {
      const concepts = right.get(id);
      return concepts === undefined ? [] : [{ title, right: concepts }];
    }),
  };
}

export type Published = { readonly method: string; readonly mrr: number; readonly a1: number; readonly a5: number; readonly a10: number };

export function publishedOf(set: string): readonly Published[] {
  return readFileSync(join(linking, 'published-results.tsv'), 'utf8').split('\n').map((line) => line.split('\t')).filter(([name]) => name === set)
    .map(([, method = '', mrr, a1, a5, a10]) => ({ method, mrr: Number(mrr), a1: Number(a1), a5: Number(a5), a10: Number(a10) }));
}

type EscoConcept = { readonly uri: string; readonly notation: string; readonly prefLabel: Readonly<Record<string, string>>; readonly broader?: readonly string[] };

let concepts: readonly EscoConcept[] | undefined;

function escoConcepts(): readonly EscoConcept[] {
  concepts ??= JSON.parse(readFileSync(join(esco, 'occupations-fi-sv-en.json'), 'utf8')) as readonly EscoConcept[];
  return concepts;
}

export const escoTree = (): ReadonlyMap<string, string> =>
  new Map(escoConcepts().flatMap(({ uri, broader }) => (broader?.[0] === undefined ? [] : [[uri, broader[0]]])));

export const preferredLabels = (language: 'fi' | 'sv' | 'en'): readonly LinkLabel[] =>
  escoConcepts().flatMap(({ uri, prefLabel }) => (prefLabel[language] === undefined ? [] : [{ concept: uri, label: prefLabel[language], language }]));

/** The ISCO-08 code of a group's URI, empty for an occupation. */
export const iscoOf = (uri: string): string => /\/isco\/C(\d{1,4})$/u.exec(uri)?.[1] ?? '';

/** One occupation hidden at a time: its Finnish name asked for, its unit group sought among all others. */
export function leaveOneOut(language: 'fi' | 'sv'): LinkingSet {
  const tree = escoTree();
  const labels = preferredLabels(language);
  const titles = labels.flatMap(({ concept, label }) => {
    if (iscoOf(concept) !== '') return [];
    let group = tree.get(concept);
    while (group !== undefined && iscoOf(group) === '') group = tree.get(group);
    return group === undefined ? [] : [{ title: label, right: new Set([group]), without: concept }];
  });
  return { labels, titles };
}

/** English labels of occupations alone, all of them, and titles as employers wrote them: each so many. */
export function vacancyTitles(every: number): LinkingSet {
  const rows: readonly Readonly<Record<string, string>>[] = parse(readFileSync(join(linking, 'vacancy-titles-en.csv')), { columns: true, relax_column_count: true });
  return {
    labels: englishLabels(),
    titles: rows.filter(({ conceptUri }, at) => at % every === 0 && conceptUri !== undefined)
      .map(({ vacancyTitle = '', conceptUri = '' }) => ({ title: vacancyTitle, right: new Set([conceptUri]) })),
  };
}

export function englishLabels(): readonly LinkLabel[] {
  const rows: readonly Readonly<Record<string, string>>[] = parse(readFileSync(join(esco, 'occupations_en.csv')), { columns: true, relax_column_count: true });
  return rows.flatMap(({ conceptUri = '', preferredLabel = '', altLabels = '' }) =>
    [...new Set([preferredLabel, ...altLabels.split('\n')])].filter((label) => label !== '').map((label) => ({ concept: conceptUri, label, language: 'en' })));
}

/** Every name that the product knows where the operator has brought the classification: of three languages, and those that come with the product. */
export function labelsOfProduct(): readonly LinkLabel[] {
  const uriOf = new Map(escoConcepts().map(({ uri, notation }) => [notation, uri]));
  const shipped = shippedNames.flatMap(({ code, language, label }) => {
    const concept = uriOf.get(code);
    return concept === undefined ? [] : [{ concept, label, language, decides: true }];
  });
  return [...preferredLabels('fi'), ...preferredLabels('sv'), ...preferredLabels('en').filter(({ concept }) => iscoOf(concept) !== ''), ...englishLabels(), ...shipped];
}

/** The unit group of an occupation, by its code; a group's own. */
export function unitGroupOf(tree: ReadonlyMap<string, string>, uri: string): string {
  let at: string | undefined = uri;
  while (at !== undefined && iscoOf(at) === '') at = tree.get(at);
  return at === undefined ? '' : iscoOf(at);
}
