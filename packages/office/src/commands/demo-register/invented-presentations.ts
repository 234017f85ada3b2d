import { chanceOf } from '@kohtaanto/demo/chance.ts';
import { inventPresentations } from '@kohtaanto/demo/presentations/invented-presentations.ts';
import type { InventedPresentations, VacancyForCandidates, WillingPerson } from '@kohtaanto/demo/presentations/invented-presentations.ts';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { DemoRequest } from '@kohtaanto/demo/demo-register.ts';
import type { Client } from 'pg';

/** A few vacancies of each area are shown to one other, from each. */
const SHARED = 4;
const MOST_OPEN = 28;
const MOST_ENDED = 140;
const MOST_PERSONS = 9;

/** Candidates, consents, presentations and offers between the persons and the vacancies that the register has by now. */
export async function storeInventedPresentations(owner: Client, { seed, day }: DemoRequest, areaIds: readonly number[]): Promise<void> {
  const today = formatIso(day);
  const areas: { areaId: number; vacancies: readonly Vacancy[]; seekers: readonly Seeker[] }[] = [];
  for (const areaId of areaIds) areas.push({ areaId, vacancies: await vacanciesOf(owner, areaId, today), seekers: await seekersOf(owner, areaId, today) });
  for (const [at, { areaId, vacancies, seekers }] of areas.entries()) {
    await store(owner, inventPresentations(seed, day, await withPersons(owner, vacancies, areaId, seekers, seed)));
    const other = areas[(at + 1) % areas.length];
    if (other === undefined || other.areaId === areaId) continue;
    const shared = await share(owner, vacancies, new Set(other.seekers.map(({ isco }) => isco)), other.areaId, today);
    await store(owner, inventPresentations(seed, day, await withPersons(owner, shared, other.areaId, other.seekers, seed)));
  }
}

type Vacancy = Omit<VacancyForCandidates, 'persons'> & { readonly isco: string; readonly unit: string };
type Seeker = { readonly personId: string; readonly coachId: string; readonly isco: string; readonly unit: string };

async function vacanciesOf(owner: Client, areaId: number, today: string): Promise<readonly Vacancy[]> {
  const { rows } = await owner.query<Vacancy>(`
    select v.area_id as "areaId", v.vacancy_id as "vacancyId", v.responsible_id as "staffId", v.title, v.employer_name as employer, v.opens::text, v.closes::text,
      v.state = 'open' as open, coalesce(v.result = 'our-candidate', false) as ours, v.isco, s.unit_code as unit
    from (select *, row_number() over (partition by state = 'open' order by md5(vacancy_id::text)) as place from office.vacancy
        where area_id = $1::smallint and state in ('open', 'filled', 'closed', 'expired') and opens <= $2::date and closes is not null and responsible_id is not null) v
      join office.staff s on s.area_id = v.area_id and s.staff_id = v.responsible_id
    where v.place <= case when v.state = 'open' then ${MOST_OPEN} else ${MOST_ENDED} end order by v.vacancy_id`, [areaId, today]);
  return rows;
}

/** Who has a coach, is not protected, and wishes most for some work; with the unit that serves the person. */
async function seekersOf(owner: Client, areaId: number, today: string): Promise<readonly Seeker[]> {
  const { rows } = await owner.query<Seeker>(`
    select p.person_id as "personId", p.coach_id as "coachId", f.facts->'wishes'->0->>'isco' as isco, t.unit_code as unit
    from office.seeker_profile f join office.person p on p.area_id = f.area_id and p.person_id = f.person_id
      join office.task_competence t on t.area_id = p.area_id and t.task_code = 'person-service' and t.municipality_code = p.municipality_code and t.period @> $2::date
    where f.area_id = $1::smallint and not p.protected and p.coach_id is not null order by p.person_id`, [areaId, today]);
  return rows;
}

/** What the register lets be told of these; the office's own reading of it is richer. */
async function toldOf(owner: Client, areaId: number, personIds: readonly string[]): Promise<ReadonlyMap<string, WillingPerson['told']>> {
  const { rows } = await owner.query<{ id: string; told: WillingPerson['told'] }>(`
    select p.person_id as id, jsonb_build_object(
      'contacts', jsonb_build_object('name', i.given_name || ' ' || i.family_name, 'phone', i.phone, 'email', i.email),
      'mother-tongue-and-languages', jsonb_build_object('motherTongue', p.mother_tongue, 'languages', f.facts->'languages'), 'citizenship', jsonb_build_object('nationality', p.nationality),
      'work-history', jsonb_build_object('work', coalesce((select jsonb_agg(jsonb_build_object('title', w->'title', 'employer', w->'employer', 'from', w->'from', 'until', w->'until'))
        from jsonb_array_elements(f.facts->'history') w), '[]'))) as told
    from office.person p join office.person_identity i using (area_id, person_id) join office.seeker_profile f using (area_id, person_id)
    where p.area_id = $1::smallint and p.person_id = any ($2::uuid[])`, [areaId, personIds]);
  return new Map(rows.map(({ id, told }) => [id, told]));
}

/** For each vacancy a few of those who wish for its work, of the unit where the vacancies are the own area's. */
async function withPersons(owner: Client, vacancies: readonly Vacancy[], personArea: number, seekers: readonly Seeker[], seed: number): Promise<readonly VacancyForCandidates[]> {
  const chosen = vacancies.map((vacancy) => ({
    vacancy, seekers: chanceOf(seed, 'willing', vacancy.vacancyId)
      .shuffled(seekers.filter(({ isco, unit }) => isco === vacancy.isco && (vacancy.areaId !== personArea || unit === vacancy.unit))).slice(0, MOST_PERSONS),
  })).filter((each) => each.seekers.length > 0);
  const told = await toldOf(owner, personArea, [...new Set(chosen.flatMap((each) => each.seekers.map(({ personId }) => personId)))]);
  return chosen.map(({ vacancy, seekers: some }) => ({
    ...vacancy, persons: some.map(({ personId, coachId }) => ({ areaId: personArea, personId, coachId, told: told.get(personId) ?? {} })),
  }));
}

async function share(owner: Client, vacancies: readonly Vacancy[], wished: ReadonlySet<string>, to: number, today: string): Promise<readonly Vacancy[]> {
  const shown = vacancies.filter(({ open, isco }) => open && wished.has(isco)).slice(0, SHARED);
  for (const { areaId, vacancyId, opens, staffId } of shown) {
    await owner.query('insert into office.vacancy_share (area_id, vacancy_id, to_area_id, since, by) values ($1::smallint, $2, $3::smallint, greatest($4::date, $5::date - 9), $6)',
      [areaId, vacancyId, to, opens, today, staffId]);
  }
  return shown;
}

const columns: Readonly<Record<keyof InventedPresentations, string>> = {
  candidate: 'area_id, candidate_id, vacancy_area_id, vacancy_id, person_id, state, state_since, listed_on, listed_by, score, presented_on, row_version',
  candidate_step: 'area_id, candidate_id, state, day, actor, by_area_id, by, detail, result_code',
  employer_consent: 'area_id, consent_id, candidate_id, person_id, asked_on, asked_by, expires_on, way, answer, answered_on, fields, holds_until, withdrawn_on, offered, employer, title, row_version',
  presentation: 'area_id, candidate_id, consent_id, vacancy_area_id, vacancy_id, presented_on, by_area_id, by, fields, told',
  job_offer: `area_id, offer_id, person_id, vacancy_area_id, vacancy_id, kind, made_on, made_by, apply_by, binding, rule_version, because, certain, way, score, weights, result_code, result_on,
    applied_on, row_version`,
  job_offer_step: 'area_id, offer_id, step, day, result_code, by',
  destruction_step: 'area_id, candidate_id, step, day, way, whom, note, by_area_id, by, receipt', candidate_noted: 'area_id, candidate_id, day',
};

/** What follows of them on the lists of work is derived once, when all of it is there. */
async function store(owner: Client, rows: InventedPresentations): Promise<void> {
  await owner.query('begin; set local kohtaanto.derive_later = on');
  for (const [table, names] of Object.entries(columns)) {
    await owner.query(`insert into office.${table} (${names}) select ${names} from jsonb_populate_recordset(null::office.${table}, $1::jsonb)`,
      [JSON.stringify(rows[table as keyof InventedPresentations])]);
  }
  const persons = rows.candidate.map((row) => row['person_id']);
  await owner.query(`select office.derive_worklist_tasks(area_id, array_agg(person_id)) from office.person where person_id = any ($1::uuid[]) group by area_id`, [persons]);
  await owner.query('commit');
}
