/**
 * The whole country: 300 000 seekers against 60 000 vacancies, the best twenty each way, on two threads, into files that a killed
 * run goes on from. Invented from ESCO and the register's counts. `npm run bench -- country` measures a part and says so;
 * `-- country whole` runs it to the end. A part is every n-th chunk against the whole other side, so that nothing is smaller
 * than it would be but the number of questions.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newCodeBook } from '@kohtaanto/rules/matching/coded-facts.ts';
import { buildSeekerColumns, codedSeeker } from '@kohtaanto/rules/matching/seeker-columns.ts';
import { seekerMatcher } from '@kohtaanto/rules/matching/match-seeker.ts';
import { vacancyMatcher } from '@kohtaanto/rules/matching/match-vacancy.ts';
import { buildVacancyColumns, codedVacancy } from '@kohtaanto/rules/matching/vacancy-columns.ts';
import { threadMemory } from '../packages/office/src/matching/country/match-country.ts';
import { runCountry } from '../packages/office/src/matching/country/run-country.ts';
import { figureLine, printFigures } from './measuring/figure.ts';
import { absentMatchingMaterial, commutingShares, escoGround, escoKnowledge, matchingDay, municipalityPoints } from './synthetic/esco-files.ts';
import { inventor } from './synthetic/matching-people.ts';

const seekerCount = 300_000;
const vacancyCount = 60_000;

function columnsOfCountry() {
  const ground = escoGround();
  const book = newCodeBook(ground);
  const people = inventor();
  const begun = performance.now();
  const seekers = buildSeekerColumns(people.seekers(seekerCount), ground, { book, allocate: threadMemory });
  const vacancies = buildVacancyColumns([...people.vacancies(vacancyCount)], ground, { book, allocate: threadMemory });
  return { ground, seekers, vacancies, seconds: (performance.now() - begun) / 1000 };
}

/** A share of the questions on this thread, in processor time, and what all would take. */
function measurePart(share: number): void {
  const { ground, seekers, vacancies, seconds } = columnsOfCountry();
  const forSeekers = seekerMatcher(vacancies, ground);
  const forVacancies = vacancyMatcher(seekers, ground);
  const milliseconds = (rows: number, rank: (row: number) => void): number => {
    const step = Math.floor(1 / share);
    for (let row = 0; row < rows; row += step * 20) rank(row);
    const usage = process.cpuUsage();
    let asked = 0;
    for (let row = 7; row < rows; row += step) {
      rank(row);
      asked += 1;
    }
    const { user, system } = process.cpuUsage(usage);
    return (user + system) / 1000 / asked;
  };
  const seeker = milliseconds(seekers.size, (row) => forSeekers.rank(codedSeeker(seekers, row), 20));
  const vacancy = milliseconds(vacancies.size, (row) => forVacancies.rank(codedVacancy(vacancies, row), 20));
  const minutes = (seeker * seekerCount + vacancy * vacancyCount) / 60_000;
  printFigures([
    `# ${seekerCount} seekers, ${vacancyCount} vacancies, columns made in ${seconds.toFixed(0)} s; every ${Math.floor(1 / share)}th asked, the rest reckoned from it`,
    `# processor time: ${seeker.toFixed(3)} ms a seeker, ${vacancy.toFixed(3)} ms a vacancy`,
    `# floor: every pair at the 90 ns of the published scan of seven criteria is ${(seekerCount * vacancyCount * 90e-9 / 60).toFixed(0)} processor minutes each way`,
    figureLine('country-minutes-on-two-cores', minutes / 2, 'min', { at: 'most', value: 15 }),
    figureLine('country-peak-memory', process.resourceUsage().maxRSS / 1_048_576, 'GiB', { at: 'most', value: 4 }),
  ]);
}

/** The very run of `kohtaanto match-country`, lists and all, of invented people. */
async function runWhole(): Promise<void> {
  const people = inventor();
  const folder = await mkdtemp(join(tmpdir(), 'kohtaanto-country-bench-'));
  const stopping = new AbortController();
  process.once('SIGINT', () => stopping.abort());
  const usage = process.cpuUsage();
  const begun = performance.now();
  try {
    const { done, all, columnSeconds } = await runCountry({
      day: matchingDay, knowledge: { occupations: escoKnowledge(), places: { points: municipalityPoints(), commuting: commutingShares() } },
      seekers: people.seekers(seekerCount), vacancies: people.vacancies(vacancyCount), folder, form: 'ndjson', threads: 2, signal: stopping.signal,
      onProgress: (progress) => process.stderr.write(`${progress.done}/${progress.all} ${progress.direction}\r`),
    });
    const { user, system } = process.cpuUsage(usage);
    printFigures([
      `# ${done} of ${all} chunks; columns made in ${columnSeconds.toFixed(0)} s; processor ${((user + system) / 1e6).toFixed(0)} s`,
      figureLine('country-minutes', (performance.now() - begun) / 60_000, 'min', { at: 'most', value: 15 }),
      figureLine('country-peak-memory', process.resourceUsage().maxRSS / 1_048_576, 'GiB', { at: 'most', value: 4 }),
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const absent = absentMatchingMaterial();
if (absent !== undefined) console.log(`# skipped: ESCO and the counts of the register are not beside the repository (${absent})`);
else if (process.argv[2] === 'whole') await runWhole();
else measurePart(Number(process.argv[2] ?? 0.005));
