import { beforeAll, describe, expect, it } from 'vitest';
import { demoRegister } from '@kohtaanto/demo/demo-register.ts';
import { areaCases } from '@kohtaanto/demo/build-area.ts';
import { lantinenPirkanmaa } from '@kohtaanto/demo/careers/area-careers.ts';
import { countTargets, FIRST_COUNT, SECOND_COUNT } from '@kohtaanto/demo/careers/exact-targets.ts';
import { factsOf } from '@kohtaanto/demo/process/case-record.ts';
import { formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { readAreas } from '../areas/load-areas.ts';
import { storeAreas } from '../areas/store-areas.ts';
import { inOneLoad } from '../commands/demo-register/load-register.ts';
import { openTestDatabase } from '../platform/testing/test-database.ts';
import { countUnemployment, unemploymentMeasures } from './count-unemployment.ts';
import type { CountedPerson } from './count-unemployment.ts';

const day = plainDate('2026-11-23');
const data = await readAreas();
const found = data.configured.find((each) => each.areaId === 21);
if (found === undefined) throw new Error('The folder of Läntinen Pirkanmaa is missing');
const area = found;
const { owner } = await openTestDatabase();

function persons(seed: number): readonly CountedPerson[] {
  const swedish = {};
  const cases = areaCases({ seed, day, area, stocks: lantinenPirkanmaa, swedish, municipalityName: (code) => code });
  return cases.map(({ record }) => {
    const { career, nationality } = record.person;
    const { searches, statuses, services } = factsOf(record);
    return {
      municipality: career.municipality, born: career.born, sex: career.sex, nationality, statuses, services,
      searches: searches.map((search) => search.period),
      partialWorkAbility: record.grounds.filter((ground) => ground.ground === 'partial-work-ability'),
    };
  });
}

function published(code: string, period: '2022-07' | '2023-07') {
  const targets = countTargets(code, period);
  return {
    unemployed: targets.unemployed, unemployed_men: targets.men, unemployed_women: targets.unemployed - targets.men,
    unemployed_under30: targets.under30, unemployed_over50: targets.over50, structural_unemployed: targets.structural,
    long_term_unemployed: targets.longTerm, partial_work_ability: targets.partial, foreign_nationals: targets.foreign,
  };
}

async function inDatabase(on: PlainDate): Promise<ReadonlyMap<string, Record<string, number>>> {
  const { rows } = await owner.query<{ measure: string; code: string; value: number }>(
    `select measure, municipality_code as code, value::int as value from office.unemployment_table(21::smallint, $1)`,
    [formatIso(on)]);
  const counts = new Map<string, Record<string, number>>();
  for (const { measure, code, value } of rows) counts.set(code, { ...counts.get(code), [measure]: value });
  return counts;
}

describe('the count of unemployment', () => {
  const people = persons(1);

  beforeAll(async () => {
    const client = await owner.connect();
    await storeAreas(client, data);
    const parts = demoRegister({ seed: 1, day, data, areaIds: [21], wholeCountry: false });
    await inOneLoad(client, async (load) => {
      for (const part of parts) for (const tables of part.chunks()) await load(tables);
    });
    client.release();
  }, 120_000);

  it.each([1, 2, 3])('gives every published figure of both days, whatever the seed (%i)', (seed) => {
    const counted = seed === 1 ? people : persons(seed);
    for (const [on, period] of [[FIRST_COUNT, '2022-07'], [SECOND_COUNT, '2023-07']] as const) {
      const counts = countUnemployment(counted, on);
      for (const { municipality } of lantinenPirkanmaa) {
        expect({ municipality, ...counts.get(municipality) }).toEqual({ municipality, ...published(municipality, period) });
      }
    }
  }, 60_000);

  it.each([FIRST_COUNT, SECOND_COUNT, plainDate('2024-02-29'), plainDate('2025-10-31'), day])(
    'is the same in the database as in the rules on day %i', async (on) => {
      const pure = countUnemployment(people, on);
      const counted = await inDatabase(on);
      for (const { municipality } of lantinenPirkanmaa) {
        for (const measure of unemploymentMeasures) {
          expect([municipality, measure, counted.get(municipality)?.[measure] ?? 0])
            .toEqual([municipality, measure, pure.get(municipality)?.[measure] ?? 0]);
        }
      }
    }, 60_000);

  it('leaves no row without what it refers to, though the load did not ask', async () => {
    const { rows } = await owner.query<{ missing: number }>(
      `select (select count(*) from office.person p left join office.staff s on s.area_id = p.area_id
           and s.staff_id = p.coach_id where p.coach_id is not null and s.staff_id is null)
         + (select count(*) from office.coach_assignment a left join office.staff s using (area_id, staff_id)
           where s.staff_id is null)
         + (select count(*) from office.appointment a left join office.person p using (area_id, person_id)
           where p.person_id is null)
         + (select count(*) from office.appointment a left join office.room r using (area_id, room_code)
           where a.room_code is not null and r.room_code is null) as missing`);
    expect(Number(rows[0]?.missing)).toBe(0);
  });
});
