import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scoreMatch } from '@kohtaanto/rules/matching/score-match.ts';
import type { Match } from '@kohtaanto/rules/matching/match-reasons.ts';
import { smallCountry } from './country-world.ts';
import { matchCountry, readCountry } from './match-country.ts';
import type { RankedName } from './match-country.ts';

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

/** The same run in a process of its own, which is killed as soon as it has written some more. */
async function killedRun(): Promise<void> {
  const here = (file: string): string => JSON.stringify(new URL(file, import.meta.url).href);
  const script = `import { smallCountry } from ${here('./country-world.ts')};
    import { matchCountry } from ${here('./match-country.ts')};
    const { day, knowledge, columns } = smallCountry();
    await matchCountry({ day, knowledge, ...columns, top: ${top}, folder: ${JSON.stringify(join(folder, 'one'))}, chunkRows: 25, threads: 1,
      onProgress: () => process.stdout.write('chunk ') });`;
  const path = join(folder, 'killed.mjs');
  await writeFile(path, script);
  const child = spawn(process.execPath, [path], { stdio: ['ignore', 'pipe', 'inherit'] });
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}
