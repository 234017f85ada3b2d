import type { Client } from 'pg';
import type { DemoPart, DemoRequest } from '@kohtaanto/demo/demo-register.ts';
import { inventedOccupationSkills, inventedTrainings, inventedWages } from '@kohtaanto/demo/trainings.ts';
import { yearOf } from '@kohtaanto/rules/foundations/plain-date.ts';

/** Trainings, skills of occupations and wages of the demo; every row says that it is invented. */
export async function storeInventedMobility(owner: Client, { seed, day }: DemoRequest, parts: readonly DemoPart[]): Promise<void> {
  const store = async (table: string, columns: string, rows: readonly unknown[]): Promise<void> => {
    await owner.query(`insert into office.${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::office.${table}, $1::jsonb)`, [JSON.stringify(rows)]);
  };
  await store('occupation_wage', 'isco, region, year, median_cents, low_cents, high_cents, source', inventedWages(yearOf(day) - 1));
  for (const { areaId, places, invented } of parts) {
    if (invented) continue;
    await store('occupation_skill', 'area_id, isco, skill, essential, source', inventedOccupationSkills(areaId));
    await store('training_offer', `area_id, training_id, name_fi, name_sv, name_en, provider, gives_skills, gives_licences, length_days, municipality_code, place, starts,
      apply_by, cost_cents, source, external_id`, inventedTrainings(seed, day, { areaId, municipalities: Object.keys(places) }));
  }
}
