import { defineConfig } from 'vitest/config';

/**
 * Two projects, because only those that use the register wait for a PostgreSQL to start.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          include: ['packages/{rules,words,desk}/**/*.test.{ts,tsx}', 'tests/{architecture,worked-examples}/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'register',
          include: ['packages/{office,demo}/**/*.test.ts', 'tests/conformance/**/*.test.ts'],
          globalSetup: ['packages/office/src/platform/testing/postgres-setup.ts'],
          hookTimeout: 60_000,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/journeys/one-office.ts'],
          // Two browsers at a time: each is a program of its own beside the office.
          maxWorkers: 2,
          expect: { poll: { timeout: 20_000, interval: 100 } },
          hookTimeout: 60_000,
          testTimeout: 60_000,
        },
      },
    ],
  },
});
