import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import type { PayingEmployer } from '@kohtaanto/rules/joint-training/price-share.ts';
import { sql } from 'kysely';
import type { Reading } from '../employers/doing.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { TrainingForm, TrainingRow, TrainingView } from './contract.ts';

export type StoredEmployer = TrainingForm['employers'][number] & { readonly employer: string; readonly businessId: string | null };
export type StoredTraining = Omit<TrainingForm, 'employers'> & Pick<TrainingView, 'trainingId' | 'state' | 'stateSince' | 'rowVersion' | 'responsible' | 'municipalityName' | 'occupation'> & {
  readonly employers: readonly StoredEmployer[];
};
type Counts = TrainingRow['counts'];
type CountRow = Counts & { readonly trainingId: string };

const employersOf = sql`coalesce((select jsonb_agg(jsonb_build_object('employerId', e.employer_id, 'employer', e.employer_name, 'businessId', e.business_id, 'places', e.places,
    'staff', e.staff_count, 'turnover', e.turnover_cents, 'balance', e.balance_cents, 'economic', e.economic, 'hiredStaff', e.hired_staff, 'agreedPercent', e.agreed_percent)
    order by e.employer_name, e.employer_id)
  from joint_training_employer e where e.area_id = t.area_id and e.training_id = t.training_id), '[]')`;

const selected = sql`t.training_id as "trainingId", t.kind, t.title, t.isco, t.occupation_text as "occupationText", t.skills, t.places, t.training_days as "trainingDays", t.provider,
  t.municipality_code as municipality, t.place, t.begins, t.ends, t.price_cents::float8 as price, t.vat_basis_points as "vatBasisPoints", t.state, t.state_since as "stateSince",
  t.row_version as "rowVersion", s.given_name || ' ' || s.family_name as responsible,
  case when m.municipality_code is null then null else jsonb_build_object('fi', m.name_fi, 'sv', m.name_sv, 'en', m.name_en) end as "municipalityName",
  (select jsonb_object_agg(g.language, g.name) from register_group_name g where g.group_code = t.isco) as occupation, ${employersOf} as employers`;

export async function listStored({ tx, scope }: Reading, trainingId?: string): Promise<readonly StoredTraining[]> {
  const { rows } = await sql<StoredTraining>`select ${selected} from joint_training t
    left join municipality m on m.municipality_code = t.municipality_code left join staff s on s.area_id = t.area_id and s.staff_id = t.responsible_id
    where t.area_id = ${scope.areaId} and (${trainingId ?? null}::uuid is null or t.training_id = ${trainingId ?? null}::uuid)
    order by t.state in ('ended', 'cancelled'), t.begins, t.training_id limit 500`.execute(tx);
  return rows;
}

export async function findTraining(reading: Reading, trainingId: string): Promise<StoredTraining> {
  const [found] = await listStored(reading, trainingId);
  if (found === undefined) throw new Refused('joint-training.not-seen');
  return found;
}

/** Counted for the whole area: no person is told. */
export async function countsOf({ tx }: Reading): Promise<ReadonlyMap<string, Counts>> {
  const { rows } = await sql<CountRow>`select training_id as "trainingId", chosen, began, finished, employed_at_end as "employedAtEnd", employed_later as "employedLater"
    from joint_training_counts()`.execute(tx);
  return new Map(rows.map(({ trainingId, ...counts }) => [trainingId, counts]));
}
export const nobody: Counts = { chosen: 0, began: 0, finished: 0, employedAtEnd: 0, employedLater: 0 };

export const payingOf = (employers: readonly TrainingForm['employers'][number][]): readonly PayingEmployer[] => employers.map((each) => ({
  key: each.employerId, places: each.places, staff: each.staff, turnover: each.turnover === null ? null : cents(each.turnover),
  balance: each.balance === null ? null : cents(each.balance), agreedPercent: each.agreedPercent,
}));

type StudentRow = Omit<TrainingView['students'][number], 'name' | 'ways'> & { readonly name: string | null; readonly protected: boolean };

/** Those whom the asker sees. */
export async function listStudents({ tx, scope }: Reading, trainingId: string): Promise<readonly StudentRow[]> {
  const { rows } = await sql<StudentRow>`select u.person_id as "personId", i.given_name || ' ' || i.family_name as name, p.protected, u.employer_id as "employerId", u.state,
      u.chosen_on as "chosenOn", u.ended_on as "endedOn", u.employed_at_end as "employedAtEnd", u.employed_after_three_months as "employedLater", u.row_version as "rowVersion"
    from joint_training_student u join person p on p.area_id = u.area_id and p.person_id = u.person_id
    left join person_identity i on i.area_id = u.area_id and i.person_id = u.person_id
    where u.area_id = ${scope.areaId} and u.training_id = ${trainingId}::uuid order by u.state, i.family_name, i.given_name, u.person_id`.execute(tx);
  return rows;
}

export async function listHistory({ tx, scope }: Reading, trainingId: string): Promise<TrainingView['history']> {
  const { rows } = await sql<TrainingView['history'][number]>`select h.state, h.since, h.reason, s.given_name || ' ' || s.family_name as by from joint_training_state h
    left join staff s on s.area_id = h.area_id and s.staff_id = h.by where h.area_id = ${scope.areaId} and h.training_id = ${trainingId}::uuid order by h.entry_id desc`.execute(tx);
  return [...rows];
}
