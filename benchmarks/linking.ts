/**
 * How well titles find their occupations: the sets of MELO beside every published method, titles as employers write them, Finnish
 * occupations hidden one at a time, and our own Finnish titles; how fast. With a number, so many of a hundred titles are asked.
 */
import { loadavg } from 'node:os';
import { buildLinkIndex } from '@kohtaanto/rules/occupation-linking/link-index.ts';
import type { LinkIndex } from '@kohtaanto/rules/occupation-linking/link-index.ts';
import { linkTitle } from '@kohtaanto/rules/occupation-linking/link-title.ts';
import { rankLabels } from '@kohtaanto/rules/occupation-linking/rank-labels.ts';
import type { LabelOrder } from '@kohtaanto/rules/occupation-linking/rank-labels.ts';
import { wordsOf } from '@kohtaanto/rules/occupation-linking/normalise.ts';
import { findVoikko } from '../packages/office/src/occupations/aids/find-voikko.ts';
import { tryAids } from '../packages/office/src/occupations/aids/try-aids.ts';
import { openVoikko } from '../packages/office/src/occupations/aids/voikko.ts';
import { everydayTitles, finnishTitles, kindsOfTitles, titlesWithPlace } from '../packages/office/src/occupations/known-titles/known-titles.ts';
import {
  englishLabels, escoTree, iscoOf, labelsOfProduct, leaveOneOut, meloSet, MELO_SETS, missingLinkingMaterial, preferredLabels, publishedOf, unitGroupOf, vacancyTitles,
} from './linking/linking-material.ts';
import type { LinkingSet } from './linking/linking-material.ts';
import { kappa, measuresLine, measuresOf } from './linking/ranking-measures.ts';
import type { RankingMeasures } from './linking/ranking-measures.ts';
import { wordTfIdf } from './linking/word-tfidf.ts';
import { figureLine, printFigures, quantile } from './measuring/figure.ts';

const part = Math.min(100, Math.max(1, Number(process.argv[2] ?? 100)));
const some = (set: LinkingSet): LinkingSet => ({ ...set, titles: set.titles.filter((_, at) => at % 100 < part) });
const figures: string[] = [];
const tree = () => escoTree();

/** Everything a title is compared with; the place of the first right one in the ranking of labels. */
function byLabels(index: LinkIndex, set: LinkingSet, order: LabelOrder): RankingMeasures {
  return measuresOf(set.titles.map(({ title, right }) =>
    rankLabels(index, title, { top: 1000, order }).findIndex(({ place }) => right.has(set.labels[place]?.concept ?? '')) + 1));
}

function melo(name: string, goal: number, withGroups: boolean): void {
  const set = some(meloSet(name));
  const plain = buildLinkIndex(set.labels);
  const grouped = buildLinkIndex(set.labels, tree());
  const peer = wordTfIdf(set.labels);
  const words = measuresOf(set.titles.map(({ title, right }) => peer(title).findIndex((label) => right.has(set.labels[label]?.concept ?? '')) + 1));
  const ours = byLabels(grouped, set, 'concepts-first');
  const rows = [
    ...publishedOf(name).map((one) => ({ name: `published: ${one.method}`, ...one })),
    { name: 'here: word TF-IDF (the peer)', ...words },
    { name: 'ours, label by label, tree unknown', ...byLabels(plain, set, 'labels') },
    { name: 'ours, label by label, tree known', ...byLabels(grouped, set, 'labels') },
    { name: 'ours, as the command ranks, tree unknown', ...byLabels(plain, set, 'concepts-first') },
    { name: 'ours, as the command ranks, tree known', ...ours },
  ].toSorted((a, b) => a.mrr - b.mrr);
  console.log(`# ${name}: ${set.titles.length} titles, ${set.labels.length} labels of ${plain.concepts.length} concepts`);
  for (const row of rows) console.log(measuresLine(row.name, row));
  figures.push(figureLine(`linking-${name.slice(0, 3)}-mrr${withGroups ? '-with-groups' : ''}`, ours.mrr, 'MRR', { at: 'least', value: goal }));
}

function titlesOfEmployers(): void {
  const set = some(vacancyTitles(1));
  const index = buildLinkIndex(set.labels, tree());
  const measures = measuresOf(set.titles.map(({ title, right }) =>
    linkTitle(index, title, { top: 1000, groups: 'none' }).findIndex(({ concept }) => right.has(concept)) + 1));
  console.log(`# vacancy-titles-en: ${set.titles.length} titles as employers wrote them, ${set.labels.length} English labels of occupations`);
  console.log(measuresLine('ours, occupations', measures));
  figures.push(figureLine('linking-vacancy-titles-mrr', measures.mrr, 'MRR', { at: 'least', value: 0.36 }));
}

function hiddenOccupations(language: 'fi' | 'sv'): void {
  const set = some(leaveOneOut(language));
  const index = buildLinkIndex(set.labels, tree());
  const measures = measuresOf(set.titles.map(({ title, right, without = '' }) =>
    linkTitle(index, title, { top: 400, groups: 'alone', without }).findIndex(({ concept }) => right.has(concept)) + 1));
  console.log(`# ${language}: ${set.titles.length} occupations hidden one at a time, the unit group (ISCO-08, four digits) sought`);
  console.log(measuresLine('ours', measures));
  if (language !== 'fi') return;
  figures.push(figureLine('linking-finnish-hidden-at-1', measures.a1, 'share', { at: 'least', value: 0.42 }));
  figures.push(figureLine('linking-finnish-hidden-at-5', measures.a5, 'share', { at: 'least', value: 0.68 }));
}

/** As the product asks: every language through the concept, unit groups sought. */
function ownTitles(): void {
  const titles = finnishTitles();
  const index = buildLinkIndex([...preferredLabels('fi'), ...preferredLabels('sv'), ...preferredLabels('en').filter(({ concept }) => iscoOf(concept) !== ''),
    ...englishLabels()], tree());
  const agreed = titles.filter(({ first, second }) => first === second);
  const placed = agreed.map(({ title, kind, first }) => ({
    kind, place: linkTitle(index, title, { top: 400, groups: 'alone', language: kind === 'swedish' ? 'sv' : 'fi' })
      .findIndex(({ concept }) => iscoOf(concept) === first) + 1,
  }));
  console.log(`# ${titles.length} Finnish and Finland-Swedish titles of our own, coded twice: the same code ${agreed.length} times, kappa `
    + `${kappa(titles.map(({ first }) => first), titles.map(({ second }) => second)).toFixed(3)}; measured on those, unit groups`);
  for (const kind of kindsOfTitles) {
    const places = placed.filter((one) => one.kind === kind).map(({ place }) => place);
    console.log(measuresLine(`${kind} (${places.length})`, measuresOf(places)));
  }
  const all = measuresOf(placed.map(({ place }) => place));
  console.log(measuresLine('all', all));
  figures.push(figureLine('linking-own-titles-at-1', all.a1, 'share', { at: 'least', value: 0.5 }));
  figures.push(figureLine('linking-own-titles-at-10', all.a10, 'share', { at: 'least', value: 0.75 }));
}

/** Titles that tell where the work is: the nearest occupation's unit group, as an imported posting gets it. */
function ownTitlesWithPlace(): void {
  const [index, groups] = [buildLinkIndex(labelsOfProduct(), tree()), tree()];
  const placed = titlesWithPlace().map(({ title, language, code }) => ({
    language, place: linkTitle(index, title, { top: 50, groups: 'none', language }).findIndex(({ concept }) => unitGroupOf(groups, concept) === code) + 1,
  }));
  console.log(`# ${placed.length} titles of our own that tell where the work is, coded once; all names of the product`);
  for (const language of ['fi', 'sv', 'en']) {
    const places = placed.filter((one) => one.language === language).map(({ place }) => place);
    console.log(measuresLine(`${language} (${places.length})`, measuresOf(places)));
  }
  figures.push(figureLine('linking-titles-with-place-at-1', measuresOf(placed.map(({ place }) => place)).a1, 'share', { at: 'least', value: 0.85 }));
}

/** Everyday titles, with the terms that employers write beside them; the names of the product were completed by this very set. */
function everyday(): void {
  const [index, groups] = [buildLinkIndex(labelsOfProduct(), tree()), tree()];
  const placed = everydayTitles().map(({ title, language, codes }) => ({
    language, place: linkTitle(index, title, { top: 50, groups: 'none', language }).findIndex(({ concept }) => codes.includes(unitGroupOf(groups, concept))) + 1,
  }));
  console.log(`# ${placed.length} everyday titles of our own, coded once; all names of the product, which were completed by them`);
  for (const language of ['fi', 'sv']) {
    const places = placed.filter((one) => one.language === language).map(({ place }) => place);
    console.log(measuresLine(`${language} (${places.length})`, measuresOf(places)));
  }
  figures.push(figureLine('linking-everyday-titles-at-1', measuresOf(placed.map(({ place }) => place)).a1, 'share', { at: 'least', value: 0.9 }));
}

/** What Voikko is worth where this machine has it, and what a title costs with its words' parts asked for. */
async function withVoikko(): Promise<void> {
  const found = await findVoikko(process.env['KOHTAANTO_VOIKKO'] ?? null);
  if (found === undefined) {
    console.log('# Voikko: not on this machine, so it is left out');
    return;
  }
  const voikko = openVoikko(found.command);
  const { index, proofs } = await tryAids(labelsOfProduct(), tree(), { voikko, meaning: undefined });
  const { titles = 0, weight = 0, before, after } = proofs.voikko ?? {};
  const took: number[] = [];
  for (const { title } of finnishTitles()) {
    const from = performance.now();
    await voikko.partsOf(wordsOf(title), 1000);
    linkTitle(index, title, { top: 10, language: 'fi' });
    took.push(performance.now() - from);
  }
  voikko.end();
  console.log(`# Voikko ${found.version}: mean of one by the place of the right unit group on ${titles} Finnish titles that the weight was not chosen by: ${before?.mean.toFixed(3)} without, `
    + `${after?.mean.toFixed(3)} with it, weight ${weight}; a title asked of it and linked in three languages: p50 ${quantile(took, 0.5).toFixed(2)}, p95 ${quantile(took, 0.95).toFixed(2)} ms`);
}

/** By the clock, which other work on the machine lengthens, and by the thread's own processor time. */
function speed(): void {
  const set = meloSet('usa_q_en_c_en');
  const before = performance.now();
  const index = buildLinkIndex(set.labels, tree());
  const built = performance.now() - before;
  for (const { title } of set.titles) linkTitle(index, title, { top: 10 });
  const usage = process.cpuUsage();
  const begun = performance.now();
  const took = set.titles.map(({ title }) => {
    const from = performance.now();
    linkTitle(index, title, { top: 10 });
    return performance.now() - from;
  });
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(usage);
  console.log(`# ${set.labels.length} English labels: index ${(built / 1000).toFixed(1)} s; by the clock p50 ${quantile(took, 0.5).toFixed(2)}, p95 `
    + `${quantile(took, 0.95).toFixed(2)}, p99 ${quantile(took, 0.99).toFixed(2)} ms a title, ${(set.titles.length / seconds).toFixed(0)} titles/s; `
    + `processor ${((user + system) / 1000 / set.titles.length).toFixed(2)} ms a title; load average ${(loadavg()[0] ?? 0).toFixed(1)}`);
  figures.push(figureLine('linking-p95', quantile(took, 0.95), 'ms', { at: 'most', value: 5 }));
  figures.push(figureLine('linking-titles-a-second', set.titles.length / seconds, '/s', { at: 'least', value: 500 }));
}

const absent = missingLinkingMaterial();
if (absent !== undefined) {
  console.log(`# skipped: the linking material is not beside the repository (${absent})`);
} else {
  speed();
  const goals = { swe_q_sv_c_sv: 0.43, est_q_et_c_et: 0.51, usa_q_en_c_en: 0.66 };
  for (const name of MELO_SETS) melo(name, goals[name], name.startsWith('swe'));
  titlesOfEmployers();
  hiddenOccupations('fi');
  hiddenOccupations('sv');
  ownTitles();
  ownTitlesWithPlace();
  everyday();
  await withVoikko();
  printFigures(figures);
}
