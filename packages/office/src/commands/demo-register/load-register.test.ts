import { beforeAll, describe, expect, it } from 'vitest';
import { demoRegister } from '@kohtaanto/demo/demo-register.ts';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { readAreas } from '../../areas/load-areas.ts';
import { storeAreas } from '../../areas/store-areas.ts';
import { schemaDump } from '../../platform/database/schema-dump.ts';
import { openTestDatabase } from '../../platform/testing/test-database.ts';
import { recomputeObligations } from '../../worklist/recompute-obligations.ts';
import { inOneLoad } from './load-register.ts';
import { storeInventedStaff } from './invented-staff.ts';

const day = plainDate('2026-11-23');
/** What was settled before this is derived again when the person's facts next change. */
const KEPT_FROM = '2026-08-23';
const SAMPLE = 200;
const data = await readAreas();
const { database, owner, scopeFor } = await openTestDatabase();

/** One area made in full and a small one made lean; of the lean one the first persons are enough. */
const areaIds = [21, 40];
let before = '';

beforeAll(async () => {
  const client = await owner.connect();
  await storeAreas(client, data);
  before = await schemaDump(client);
  const parts = demoRegister({ seed: 1, day, data, areaIds, wholeCountry: false });
  for (const part of parts) await storeInventedStaff(client, part.area, part.invented);
  await inOneLoad(client, async (load) => {
    for (const part of parts) for (const tables of part.chunks()) await load(tables);
  });
  await client.query('analyze');
  client.release();
}, 180_000);

describe('loading the invented register', () => {
  it('leaves every key, index and policy as the migrations made it', async () => {
    const client = await owner.connect();
    expect(await schemaDump(client)).toBe(before);
    client.release();
  });

  it('leaves the schema as it was when the load is cut off', async () => {
    const client = await owner.connect();
    const broken = inOneLoad(client, () => Promise.reject(new Error('cut off')));
    await expect(broken).rejects.toThrow('cut off');
    expect(await schemaDump(client)).toBe(before);
    client.release();
  });

  it.each(areaIds)('has the obligations and groups that the office itself would write (area %i)', async (areaId) => {
    const { rows } = await owner.query<{ person_id: string }>(
      `select person_id from office.person where area_id = $1 and coach_id is not null
       order by md5(person_id::text) limit ${SAMPLE}`, [areaId]);
    const persons = rows.map((row) => row.person_id);
    const stored = await derived(areaId, persons);
    const everyone = scopeFor({ areaId, municipalities: data.municipalities.municipalities.map(({ code }) => code) });
    await database.write(everyone, (tx) => recomputeObligations(tx, areaId, persons, day));
    expect(stored).toEqual(await derived(areaId, persons));
    expect(stored.length).toBeGreaterThan(SAMPLE);
  }, 60_000);
});

/** The derived rows of these persons that the load keeps, and the persons' groups. */
async function derived(areaId: number, persons: readonly string[]): Promise<readonly unknown[]> {
  const obligations = await owner.query(
    `select person_id, obligation_key, kind, party, due::text, office_day::text, open_from::text, state, met_on::text,
       resting_until::text, because, rule_version::text, certain, coach_id
     from office.obligation where area_id = $1 and person_id = any ($2::uuid[])
       and (state in ('open', 'resting') or due >= $3) order by person_id, obligation_key`,
    [areaId, persons, KEPT_FROM]);
  const groups = await owner.query(
    `select person_id, groups from office.person where area_id = $1 and person_id = any ($2::uuid[]) order by person_id`,
    [areaId, persons]);
  return [...obligations.rows, ...groups.rows];
}
