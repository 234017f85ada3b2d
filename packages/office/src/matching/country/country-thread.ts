import { parentPort, workerData } from 'node:worker_threads';
import { buildMatchGround } from '@kohtaanto/rules/matching/match-ground.ts';
import { seekerMatcher } from '@kohtaanto/rules/matching/match-seeker.ts';
import { vacancyMatcher } from '@kohtaanto/rules/matching/match-vacancy.ts';
import { codedSeeker } from '@kohtaanto/rules/matching/seeker-columns.ts';
import type { Ranked } from '@kohtaanto/rules/matching/top-list.ts';
import { codedVacancy } from '@kohtaanto/rules/matching/vacancy-columns.ts';
import type { ChunkTask, ThreadFacts } from './country-chunks.ts';
import { packRanked } from './country-chunks.ts';

/** A thread that ranks one chunk after another: see `match-country.ts`. The columns are in memory that all threads share. */
const { day, knowledge, seekers, vacancies, top } = workerData as ThreadFacts;
const ground = buildMatchGround(day, knowledge);
const forSeekers = seekerMatcher(vacancies, ground);
const forVacancies = vacancyMatcher(seekers, ground);

const rank = ({ direction }: ChunkTask, row: number): readonly Ranked[] => (direction === 'vacancies-of-seekers'
  ? forSeekers.rank(codedSeeker(seekers, row), top)
  : forVacancies.rank(codedVacancy(vacancies, row), top));

parentPort?.on('message', (task: ChunkTask) => {
  const packed = packRanked(task, top, (row) => rank(task, row));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage({ task, packed }, [packed.buffer]);
});
