import type { TestProject } from 'vitest/node';
import { openDemoOffice } from './demo-office.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly officeAddress: string;
  }
}

/** One demo office for all journeys of a run: it is built once, and every journey brings its own people. */
export default async function oneOffice(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env['KOHTAANTO_JOURNEYS_AT'];
  if (running !== undefined) {
    project.provide('officeAddress', running);
    return async () => {};
  }
  const office = await openDemoOffice();
  project.provide('officeAddress', office.address);
  return () => office.stop();
}
