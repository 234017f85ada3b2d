import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scoreMatch } from '@kohtaanto/rules/matching/score-match.ts';
import type { Match } from '@kohtaanto/rules/matching/match-reasons.ts';
import { smallCountry } from './country-world.ts';
import { findKeptFacts, forgetFacts, keepFacts } from './kept-facts.ts';
import { matchCountry, readCountry } from './match-country.ts';
import type { RankedName } from './match-country.ts';
import { runCountry } from './run-country.ts';

const world = smallCountry();
const top = 5;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kohtaanto-country-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const runIn = (name: string, more: Partial<Parameters<typeof matchCountry>[0]> = {}) =>
  matchCountry({ day: world.day, knowledge: world.knowledge, ...world.columns, top, folder: join(folder, name), chunkRows: 25, ...more });

const bestOf = (matches: readonly Match[], idOf: (match: Match) => string): readonly RankedName[] => matches.filter(({ hardStops }) => hardStops.length === 0)
  .sort((a, b) => b.points - a.points || (idOf(a) < idOf(b) ? -1 : 1)).slice(0, top).map((match) => ({ id: idOf(match), points: match.points }));

async function expectWhole(name: string): Promise<void> {
  const { ground, seekers, vacancies } = world;
  const found = new Map<string, readonly RankedName[]>();
  for await (const { id, best } of readCountry(join(folder, name), 'vacancies-of-seekers')) found.set(id, best);
  for await (const { id, best } of readCountry(join(folder, name), 'seekers-of-vacancies')) found.set(id, best);
  expect(found.size).toBe(seekers.length + vacancies.length);
  const all = seekers.flatMap((seeker) => vacancies.map((vacancy) => scoreMatch(seeker, vacancy, ground)));
  for (const [personId, matches] of Map.groupBy(all, (match) => match.personId)) expect(found.get(personId)).toEqual(bestOf(matches, (match) => match.vacancyId));
  for (const [vacancyId, matches] of Map.groupBy(all, (match) => match.vacancyId)) expect(found.get(vacancyId)).toEqual(bestOf(matches, (match) => match.personId));
}

describe('the match of a country', () => {
  it('goes on after it was ended in the midst, killed without a word, and gives what scoring every pair gives', async () => {
    const stopping = new AbortController();
    const first = await runIn('one', { signal: stopping.signal, threads: 1, onProgress: ({ done }) => {
      if (done === 3) stopping.abort();
    } });
    expect(first).toMatchObject({ before: 0, isWhole: false });
    await killedRun();
    // As an end in the midst of writing leaves it.
    await writeFile(join(folder, 'one', 'vacancies-of-seekers-00000275.bin.part'), 'half');
    const before = (await readdir(join(folder, 'one'))).filter((file) => file.endsWith('.bin')).length;
    expect(before).toBeGreaterThan(3);
    const last = await runIn('one');
    expect(last).toMatchObject({ before, isWhole: true });
    await expectWhole('one');
    expect(await runIn('one')).toMatchObject({ before: last.all, done: last.all });
  });

  it('does not mix two runs in a folder', async () => {
    await runIn('two', { threads: 1, chunkRows: 300 });
    await expect(runIn('two', { chunkRows: 300, top: 6 })).rejects.toMatchObject({ code: 'country-folder-of-another-run' });
  });
});

describe('from facts to lists', () => {
  const { day, knowledge, seekers, vacancies } = world;
  const listsOf = async (name: string) => Promise.all(['vacancies-of-seekers', 'seekers-of-vacancies'].map((file) => readFile(join(folder, name, `${file}.csv`), 'utf8')));

  it('a run that was killed and went on writes the same bytes as one unbroken, by the facts that it began with', async () => {
    await runCountry({ day, knowledge, seekers, vacancies, folder: join(folder, 'unbroken'), form: 'csv', top, chunkRows: 40 });
    await keepFacts(join(folder, 'killed'), { day, knowledge, seekers, vacancies });
    await killedAfter(2, `const { findKeptFacts } = await import(${here('./kept-facts.ts')});
      const { runCountry } = await import(${here('./run-country.ts')});
      const folder = ${JSON.stringify(join(folder, 'killed'))};
      await runCountry({ ...await findKeptFacts(folder), folder, form: 'csv', top: ${top}, chunkRows: 40, threads: 1, onProgress: () => process.stdout.write('chunk ') });`);
    const kept = await findKeptFacts(join(folder, 'killed'));
    expect(kept).toEqual({ day, knowledge, seekers, vacancies });
    if (kept === undefined) throw new Error('the facts are not there');
    const end = await runCountry({ ...kept, folder: join(folder, 'killed'), form: 'csv', top, chunkRows: 40 });
    expect(end.before).toBeGreaterThan(0);
    expect(end.before).toBeLessThan(end.all);
    expect(await listsOf('killed')).toEqual(await listsOf('unbroken'));
    await forgetFacts(join(folder, 'killed'));
    expect(await findKeptFacts(join(folder, 'killed'))).toBeUndefined();
    const [lines] = await listsOf('killed');
    expect(lines?.split('\n').slice(0, 2)).toEqual(['seeker,rank,vacancy,score', expect.stringMatching(/^p\d+,1,v\d+,\d+(\.\d+)?$/u)]);
  });
});

/** The same run in a process of its own, which is killed as soon as it has written some more. */
async function killedRun(): Promise<void> {
  await killedAfter(1, `const { smallCountry } = await import(${here('./country-world.ts')});
    const { matchCountry } = await import(${here('./match-country.ts')});
    const { day, knowledge, columns } = smallCountry();
    await matchCountry({ day, knowledge, ...columns, top: ${top}, folder: ${JSON.stringify(join(folder, 'one'))}, chunkRows: 25, threads: 1,
      onProgress: () => process.stdout.write('chunk ') });`);
}

const here = (file: string): string => JSON.stringify(new URL(file, import.meta.url).href);

/** Killed without a word once it has told of so many chunks. */
async function killedAfter(chunks: number, script: string): Promise<void> {
  const path = join(folder, 'killed.mjs');
  await writeFile(path, script);
  const child = spawn(process.execPath, [path], { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = 0;
  const enough = new Promise<void>((done) => {
    child.stdout.on('data', (data: Buffer) => {
      told += data.toString().split('chunk ').length - 1;
      if (told >= chunks) done();
    });
  });
  await Promise.race([enough, once(child, 'exit')]);
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}
