import { sql } from 'kysely';
import type { NameInLanguages } from '../areas/contract.ts';
import type { Reading } from '../employers/doing.ts';

export type ShownVacancy = {
  readonly vacancyId: string; readonly title: string; readonly employer: string; readonly place: NameInLanguages | null; readonly closes: string | null; readonly places: number;
};

/** What is told of vacancies in a list. */
export async function vacanciesShown({ tx, scope }: Reading, ids: readonly string[]): Promise<ReadonlyMap<string, ShownVacancy>> {
  const { rows } = await sql<ShownVacancy>`
    select v.vacancy_id as "vacancyId", v.title, v.employer_name as employer, v.closes, v.places,
      case when m.municipality_code is null then null else jsonb_build_object('fi', m.name_fi, 'sv', m.name_sv, 'en', m.name_en) end as place
    from vacancy v left join municipality m using (municipality_code)
    where v.area_id = ${scope.areaId} and v.vacancy_id = any (${[...new Set(ids)]}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.vacancyId, row]));
}
