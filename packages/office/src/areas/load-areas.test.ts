import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../platform/testing/test-database.ts';
import { AreaDataFaulty, areasFolder, readAreas } from './load-areas.ts';
import { storeAreas } from './store-areas.ts';

const made: string[] = [];

async function copyOfAreas(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kohtaanto-areas-'));
  made.push(folder);
  await cp(areasFolder, folder, { recursive: true });
  return folder;
}

async function change(file: string, from: string, to: string): Promise<void> {
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
}

async function faultsOf(folder: string): Promise<readonly string[]> {
  const error: unknown = await readAreas(folder).then(() => undefined, (cause: unknown) => cause);
  return error instanceof AreaDataFaulty ? error.faults : [];
}

describe('areas as data', () => {
  afterAll(async () => {
    for (const folder of made) await rm(folder, { recursive: true, force: true });
  });

  it('reads 45 areas and Åland, 308 municipalities of today and three configured areas', async () => {
    const data = await readAreas();
    expect(data.areas.areas.length).toBe(46);
    expect(data.areas.areas.flatMap((area) => area.municipalities).length).toBe(308);
    expect(data.configured.map((area) => area.areaId).toSorted()).toEqual([21, 23, 30]);
  });

  it('has a ready person for every role in each configured area', async () => {
    const { configured } = await readAreas();
    for (const area of configured) {
      const roles = new Set(area.staff.flatMap((person) => person.roles));
      expect([area.folder, [...roles].toSorted()]).toEqual([area.folder, [
        'administrator', 'coach', 'controller', 'data-protection-officer', 'director', 'employer-expert',
        'municipality-officer', 'service-coordinator', 'team-lead',
      ]]);
    }
  });

  it('tells all faults at once, each with its file and place', async () => {
    const folder = await copyOfAreas();
    await change(join(folder, 'porvoon-seutu/area.json'), '"unit": "porvoo"', '"unit": "pori"');
    await change(join(folder, 'mikkelin-seutu/staff.json'), '"team": "alkupalvelu"', '"team": "nowhere"');
    const faults = await faultsOf(folder);
    expect(faults.some((fault) => fault.startsWith('porvoon-seutu/area.json') && fault.includes('no unit pori'))).toBe(true);
    expect(faults.some((fault) => fault.startsWith('mikkelin-seutu/staff.json') && fault.includes('no team nowhere'))).toBe(true);
  });

  it('tells a misspelt key and a day that does not exist', async () => {
    const folder = await copyOfAreas();
    await change(join(folder, 'lantinen-pirkanmaa/area.json'), '"2025-01-01"', '"2025-02-30"');
    await change(join(folder, 'national/tasks.json'), '"section"', '"sektion"');
    const faults = await faultsOf(folder);
    expect(faults.some((fault) => fault.startsWith('lantinen-pirkanmaa/area.json') && fault.includes('YYYY-MM-DD'))).toBe(true);
    expect(faults.some((fault) => fault.startsWith('national/tasks.json'))).toBe(true);
  });

  it('stores the same data twice without a change', async () => {
    const { owner } = await openTestDatabase();
    const client = await owner.connect();
    const data = await readAreas();
    const count = async () => (await client.query(
      `select (select count(*) from office.staff) as staff, (select count(*) from office.task_competence) as tasks,
         (select count(*) from office.area_municipality) as members,
         (select merged_into from office.municipality where municipality_code = '588') as pertunmaa`)).rows[0];
    await storeAreas(client, data);
    const first = await count();
    await storeAreas(client, data);
    expect(await count()).toEqual(first);
    expect(first).toMatchObject({ pertunmaa: '507', members: 308 });
    client.release();
  }, 60_000);
});
