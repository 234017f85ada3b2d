/**
 * Fifty thousand vacancies (an English title, its description and ten skills, about 80 words) asked by American job titles, which
 * hold the words that make slow tails; top twenty. In the same run MiniSearch, Orama and PostgreSQL at their own defaults (best of three, as ours), and as
 * the floor every text read through. Then Finnish ones, and how long after its saving a vacancy is found. A number after the
 * name: how many questions the slow ones are asked.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VacancyIndex } from '@kohtaanto/rules/vacancy-search/vacancy-index.ts';
import type { SearchedVacancy } from '@kohtaanto/rules/vacancy-search/vacancy-index.ts';
import { figureLine, printFigures, quantile, repeatableChance } from './measuring/figure.ts';
import { miniSearch, orama, postgresText } from './peers/text-search.ts';
import type { TextSearch } from './peers/text-search.ts';
import { absentMatchingMaterial, escoKnowledge, skillLabels, textOf } from './synthetic/esco-files.ts';

const count = 50_000;
const few = Number(process.argv[2] ?? 40);

function inventedTexts(language: 'en' | 'fi'): readonly SearchedVacancy[] {
  const chance = repeatableChance(5);
  const labels = skillLabels();
  const { occupations } = escoKnowledge();
  const described = descriptions();
  return Array.from({ length: count }, (_, at) => {
    const own = occupations[Math.floor(chance() * occupations.length)];
    const skills = own === undefined ? [] : [...own.essential, ...own.optional];
    const some = Array.from({ length: 10 }, () => labels.get(skills[Math.floor(chance() * skills.length)] ?? '')?.[language] ?? '');
    return {
      vacancyId: `v${at}`, title: own?.label[language] ?? '', text: `${language === 'en' ? described.get(own?.concept ?? '') ?? '' : ''} ${some.join('. ')}`,
    };
  });
}

/** The English description of each occupation: the last text cell of its row. */
function descriptions(): ReadonlyMap<string, string> {
  const rows = textOf('descriptions').split(/\nOccupation,/).slice(1);
  return new Map(rows.map((row) => [row.slice(0, row.indexOf(',')), /"([^"]{40,})",[\d.]+\s*$/.exec(row)?.[1] ?? '']));
}

/** The least of so many askings, which others on the machine disturb less than one. */
async function timed(questions: readonly string[], find: (question: string) => unknown, askings = 1): Promise<number[]> {
  const times: number[] = [];
  for (const question of questions) {
    let least = Number.POSITIVE_INFINITY;
    for (let asking = 0; asking < askings; asking += 1) {
      const begun = performance.now();
      await find(question);
      least = Math.min(least, performance.now() - begun);
    }
    times.push(least);
  }
  return times;
}

const told = (name: string, times: readonly number[], built: string): string =>
  `# ${name}: p50 ${quantile(times, 0.5).toFixed(3)}, p95 ${quantile(times, 0.95).toFixed(3)}, p99 ${quantile(times, 0.99).toFixed(3)} ms (${times.length} asked)${built}`;

async function builtAnd<T>(make: () => T | Promise<T>): Promise<{ readonly made: T; readonly note: string }> {
  const heap = process.memoryUsage();
  const begun = performance.now();
  const made = await make();
  const after = process.memoryUsage();
  const bytes = after.heapUsed + after.arrayBuffers - heap.heapUsed - heap.arrayBuffers;
  return { made, note: `; built in ${((performance.now() - begun) / 1000).toFixed(1)} s, about ${Math.max(0, bytes / 1e6).toFixed(0)} MB` };
}

async function main(): Promise<void> {
  const absent = absentMatchingMaterial();
  if (absent !== undefined) {
    console.log(`# skipped: ESCO is not beside the repository (${absent})`);
    return;
  }
  const questions = americanTitles();
  const vacancies = inventedTexts('en');
  const lines: string[] = [`# ${count} vacancies of ${Math.round(vacancies.slice(0, 500).reduce((sum, { text }) => sum + text.split(' ').length, 0) / 500)} words`];
  const own = await builtAnd(() => indexOf(vacancies));
  await timed(questions.slice(0, 100), (question) => own.made.find(question));
  lines.push(told('ours, as it came', await timed(questions, (question) => own.made.find(question)), own.note));
  const ours = await timed(questions, (question) => own.made.find(question), 3);
  lines.push(told('ours, best of three', ours, ''));
  const saved = await timed(Array.from({ length: 300 }, (_, at) => String(at)), (at) => {
    own.made.put({ vacancyId: `new${at}`, title: `Uusi ammattinimike ${at}`, text: vacancies[Number(at)]?.text ?? '' });
    if (own.made.find(`ammattinimike ${at}`, 20).length === 0) throw new Error('a new vacancy was not found');
  });
  lines.push(told('a vacancy put in and found', saved, ''));
  const finnish = inventedTexts('fi');
  const fi = await builtAnd(() => indexOf(finnish));
  const asked = finnish.slice(0, 600).map(({ title }) => `${title.split(/[ ,]/)[0] ?? ''}n`);
  await timed(asked, (question) => fi.made.find(question));
  const inFinnish = await timed(asked, (question) => fi.made.find(question), 3);
  lines.push(told('ours, Finnish titles in the genitive', inFinnish, fi.note));
  const sample = questions.filter((_, at) => at % Math.ceil(questions.length / few) === 0);
  const peers = new Map<string, number[]>();
  const ask = async (search: TextSearch, note: string, most: readonly string[]): Promise<void> => {
    await timed(most.slice(0, 5), (question) => search.find(question));
    peers.set(search.name, await timed(most, (question) => search.find(question), 3));
    lines.push(told(search.name, peers.get(search.name) ?? [], note));
  };
  const mini = await builtAnd(() => miniSearch(vacancies));
  await ask(mini.made, mini.note, sample);
  const other = await builtAnd(() => orama(vacancies));
  await ask(other.made, other.note, sample.slice(0, Math.ceil(few / 2)));
  await postgresText(vacancies, (search) => ask(search, '', sample));
  const floor = await timed(sample.slice(0, 10), (question) => readThrough(vacancies, question));
  lines.push(told('every text read through', floor, ''));
  const oursOfSample = await timed(sample, (question) => own.made.find(question), 3);
  const timesOurs = (times: readonly number[], p: number): string => (quantile(times, p) / quantile(oursOfSample, p)).toFixed(0);
  const ratio = quantile(peers.get('MiniSearch 7.2.0') ?? [], 0.5) / quantile(oursOfSample, 0.5);
  printFigures([
    ...lines,
    ...[...peers].map(([name, times]) => `# ${name}: ${timesOurs(times, 0.5)} times ours at p50, ${timesOurs(times, 0.95)} at p95`),
    figureLine('search-p95', quantile(ours, 0.95), 'ms', { at: 'most', value: 1 }),
    figureLine('search-of-minisearch', ratio, 'times', { at: 'least', value: 20 }),
    figureLine('search-new-vacancy-p99', quantile(saved, 0.99), 'ms', { at: 'most', value: 10 }),
  ]);
}

const americanTitles = (): readonly string[] => readFileSync(join(import.meta.dirname, '../../shared/data/reference/linking/usa_q_en_c_en/queries.tsv'), 'utf8')
  .trim().split('\n').map((line) => line.split('\t')[1] ?? '');

function indexOf(vacancies: readonly SearchedVacancy[]): VacancyIndex {
  const index = new VacancyIndex();
  for (const vacancy of vacancies) index.put(vacancy);
  return index;
}

function readThrough(vacancies: readonly SearchedVacancy[], question: string): number {
  const words = question.toLowerCase().split(' ');
  const points = vacancies.map(({ title, text }) => {
    const whole = `${title} ${text}`.toLowerCase();
    return words.filter((word) => whole.includes(word)).length;
  });
  return points.sort((a, b) => b - a).slice(0, 20).length;
}

await main();
