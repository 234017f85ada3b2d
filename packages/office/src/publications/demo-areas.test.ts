import { demoRegister } from '@kohtaanto/demo/demo-register.ts';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAreas } from '../areas/load-areas.ts';
import { storeAreas } from '../areas/store-areas.ts';
import { inOneLoad } from '../commands/demo-register/load-register.ts';
import { registerFigures } from '../figures/index.ts';
import { buildSnapshot } from '../indicators/build-snapshot.ts';
import { registerIndicators } from '../indicators/index.ts';
import { openShelf } from '../indicators/snapshot-shelf.ts';
import { openTestOffice } from '../platform/testing/test-office.ts';
import { attackContents } from './attack/attack-contents.ts';
import type { PublishedContent, PublicPublication } from './contract.ts';
import { registerPublications } from './index.ts';

const day = '2026-11-23';
const areas = [21, 30];
const dataFolder = await mkdtemp(join(tmpdir(), 'kohtaanto-demo-areas-'));
const office = await openTestOffice({ slices: [registerIndicators, registerFigures, registerPublications], config: { dataFolder } });
afterAll(() => rm(dataFolder, { recursive: true, force: true }));

beforeAll(async () => {
  const data = await readAreas();
  const client = await office.owner.connect();
  await storeAreas(client, data);
  const parts = demoRegister({ seed: 1, day: plainDate(day), data, areaIds: areas, wholeCountry: false });
  await inOneLoad(client, async (load) => {
    for (const part of parts) for (const tables of part.chunks()) await load(tables);
  });
  client.release();
  await office.owner.query('analyze');
  const snapshot = await buildSnapshot(office.settings.owner, plainDate(day));
  await openShelf(dataFolder).keep(snapshot, new Date(`${day}T00:00:00Z`));
}, 240_000);

const asked = [
  ...['2026-10', '2025-10', '2025-02', '2023-07'].map((month) => ({ kind: 'unemployment-table', month })),
  ...['unemployed', 'unemployed:sex', 'unemployed:age', 'jobseekers', 'structural-unemployment', 'structural-unemployment:age', 'long-term-unemployed',
    'broad-unemployment', 'activation-rate', 'foreign-nationals', 'unemployed-under-25', 'flow-open-market-3-months', 'contacts-in-time']
    .map((subject) => ({ kind: 'indicator-table', subject, month: subject.endsWith('3-months') ? '2026-06' : '2026-10' })),
];
/** Beside all of these. */
const report = { kind: 'board-report', month: '2026-10' };

describe.each(areas)('the publications of the demo’s area %i', (areaId) => {
  it('survive the attack of one who has them all', { timeout: 300_000 }, async () => {
    const { rows } = await office.owner.query<{ staff_id: string }>(
      `select staff_id from staff where area_id = $1 and 'director' = any (roles) limit 1`, [areaId]);
    const director = await office.as(rows[0]?.staff_id ?? '', { areaId });
    const contents: PublishedContent[] = [];
    const refused: string[] = [];
    for (const body of [...asked, report]) {
      const answer = (await director.post('/api/publications', body)).body as { publicationId?: string; code?: string; values?: object };
      if (answer.publicationId === undefined) {
        refused.push(`${JSON.stringify(body)} ${answer.code ?? ''} ${JSON.stringify(answer.values ?? {})}`);
        continue;
      }
      const { content } = (await office.anonymous.get(`/api/published/${areaId}/${answer.publicationId}`)).body as PublicPublication;
      if (content !== null) contents.push(content);
    }
    const found = await attackContents(contents);
    expect(found).toMatchObject({ told: [], narrowed: [], contradictions: 0 });
    expect(found.hidden).toBeGreaterThan(areaId === 21 ? 20 : 0);
    // The plan's tables and the report go out, and nearly everything else.
    expect(refused.filter((each) => each.includes('unemployment-table') || each.includes('board-report'))).toEqual([]);
    expect(refused.length, refused.join('\n')).toBeLessThan(4);
  });
});
