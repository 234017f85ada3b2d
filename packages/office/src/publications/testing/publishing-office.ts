import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { afterAll, beforeAll } from 'vitest';
import { registerFigures } from '../../figures/index.ts';
import { buildSnapshot } from '../../indicators/build-snapshot.ts';
import { registerIndicators } from '../../indicators/index.ts';
import { openShelf } from '../../indicators/snapshot-shelf.ts';
import { addRandomPopulation } from '../../indicators/testing/random-population.ts';
import { openTestOffice } from '../../platform/testing/test-office.ts';
import type { TestOffice } from '../../platform/testing/test-office.ts';
import { addSmallOrganisation } from '../../platform/testing/test-world.ts';
import { registerPublications } from '../index.ts';

export type PublishingOffice = TestOffice & {
  readonly dataFolder: string;
  /** A new snapshot after the register has changed. */
  snapshot(day: string): Promise<void>;
};

/** An office of area 21 with some hundreds of random jobseekers, a snapshot, a director and a controller. */
export async function openPublishingOffice(day = '2026-11-23'): Promise<PublishingOffice> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'kohtaanto-publications-'));
  const office = await openTestOffice({ slices: [registerIndicators, registerFigures, registerPublications], config: { dataFolder } });
  const snapshot = async (of: string) => {
    const built = await buildSnapshot(office.settings.owner, plainDate(of));
    await openShelf(dataFolder).keep(built, new Date(`${of}T00:00:00Z`));
  };
  beforeAll(async () => {
    await addSmallOrganisation(office.owner);
    await office.owner.query(`insert into staff (area_id, staff_id, subject, given_name, family_name, email, unit_code, roles,
        specialisation, languages, origin, customer_facing) values
      (21, 'outi.vaha-erkkila', 'sub-outi', 'Outi', 'Vähä-Erkkilä', 'outi@example.invalid', 'sastamala', '{director}', 'none',
        '{fi}', 'new', false),
      (21, 'kaisa.controller', 'sub-kaisa', 'Kaisa', 'Rantala', 'kaisa@example.invalid', 'sastamala', '{controller}', 'none',
        '{fi}', 'new', false)`);
    for (const seed of [4, 5]) await addRandomPopulation(office.owner, 260, seed);
    await office.owner.query('analyze');
    await snapshot(day);
  }, 60_000);
  afterAll(() => rm(dataFolder, { recursive: true, force: true }));
  return { ...office, dataFolder, snapshot };
}
