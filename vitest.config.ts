import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * Files at a time, the same in every project (vitest asks for it): one more than there are cores, for each waits for PostgreSQL or a
 * browser a part of its time (on two cores three take a sixth less time than two, four as long as two), and more than four browsers
 * want more memory than a small machine has.
 */
const maxWorkers = Math.min(4, availableParallelism() + 1);

/** What is sealed waits for every transaction of the server, also those of other tests: it runs when they are done. */
const alone = 'packages/office/src/platform/audit/audit.test.ts';

/**
 * Projects, because only those that use the register wait for a PostgreSQL to start.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          include: ['packages/{rules,words,desk}/**/*.test.{ts,tsx}', 'tests/{architecture,worked-examples}/**/*.test.ts'],
          maxWorkers,
          // Two thirds of the time would go to reading the same modules in again for each file, which keep no state.
          isolate: false,
          // Thousands of invented cases take longer than five seconds beside three other tests. Here and below: against what hangs, not what is slow.
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'register',
          include: ['packages/{office,demo}/**/*.test.ts', 'tests/conformance/**/*.test.ts'],
          exclude: [alone, '**/node_modules/**'],
          globalSetup: ['packages/office/src/platform/testing/postgres-setup.ts'],
          maxWorkers,
          // The whole office is read in once by a worker, not by each file: what a test changes is in its own database.
          isolate: false,
          hookTimeout: 180_000,
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'alone',
          include: [alone],
          globalSetup: ['packages/office/src/platform/testing/postgres-setup.ts'],
          sequence: { groupOrder: 1 },
          maxWorkers,
          hookTimeout: 180_000,
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/journeys/one-office.ts'],
          maxWorkers,
          // One browser for all files of a worker (visit.ts).
          isolate: false,
          // Against what hangs, not against what is slow: a machine that does other work beside has taken six times as long as a quiet one.
          expect: { poll: { timeout: 45_000, interval: 100 } },
          hookTimeout: 120_000,
          testTimeout: 240_000,
        },
      },
    ],
  },
});
