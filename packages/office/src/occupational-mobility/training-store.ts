import { sql } from 'kysely';
import type { Reading } from '../employers/doing.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { Training, TrainingForm } from './contract.ts';

const selected = sql.raw(`t.training_id as "trainingId", jsonb_build_object('fi', t.name_fi, 'sv', t.name_sv, 'en', t.name_en) as names, t.provider, t.gives_skills as skills,
  t.gives_licences as licences, t.length_days as "lengthDays", t.municipality_code as municipality, t.place, t.starts, t.apply_by as "applyBy", t.cost_cents as cost, t.source,
  t.row_version as "rowVersion", s.given_name || ' ' || s.family_name as "updatedBy", to_char(t.updated_at at time zone 'Europe/Helsinki', 'YYYY-MM-DD"T"HH24:MI') as "updatedAt",
  case when m.municipality_code is null then null else jsonb_build_object('fi', m.name_fi, 'sv', m.name_sv, 'en', m.name_en) end as "placeName"`);
const joined = sql.raw(`training_offer t left join municipality m using (municipality_code) left join staff s on s.area_id = t.area_id and s.staff_id = t.updated_by`);
const isOver = (today: string) => sql`coalesce(t.apply_by < ${today}::date, t.starts < ${today}::date, false)`;

/** Those that can still be applied to; with `over` the others too, at the end. */
export async function listTrainings({ tx, scope, today }: Reading, over = false): Promise<readonly Training[]> {
  const { rows } = await sql<Training>`select ${selected}, ${isOver(today)} as over from ${joined}
    where t.area_id = ${scope.areaId} and t.removed_at is null and (${over} or not ${isOver(today)})
    order by ${isOver(today)}, t.apply_by nulls last, t.starts nulls last, t.name_fi, t.training_id`.execute(tx);
  return rows;
}

export async function getTraining({ tx, scope, today }: Reading, trainingId: string): Promise<Training> {
  const { rows: [found] } = await sql<Training>`select ${selected}, ${isOver(today)} as over from ${joined}
    where t.area_id = ${scope.areaId} and t.training_id = ${trainingId}::uuid and t.removed_at is null`.execute(tx);
  if (found === undefined) throw new Refused('mobility.training-not-there');
  return found;
}

/** As the columns have it. */
export const trainingRecord = (form: TrainingForm): Readonly<Record<string, unknown>> => ({
  name_fi: form.names.fi, name_sv: form.names.sv, name_en: form.names.en, provider: form.provider, gives_skills: form.skills, gives_licences: form.licences,
  length_days: form.lengthDays, municipality_code: form.municipality, place: form.place, starts: form.starts, apply_by: form.applyBy, cost_cents: form.cost, source: form.source,
});

export const trainingColumns = sql.raw(`name_fi, name_sv, name_en, provider, gives_skills, gives_licences, length_days, municipality_code, place, starts, apply_by, cost_cents, source`);
