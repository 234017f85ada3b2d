import { sql } from 'kysely';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Visit } from '../jobseekers/visit.ts';
import { Refused } from '../platform/http/refusal.ts';

/** Tasks of the matrix that this slice asks about (ORG-2). */
export const PLAN_TASKS = ['employment-plan', 'search-duty'] as const;
export type PlanTask = (typeof PLAN_TASKS)[number];

export type TaskCompetence = {
  readonly taskCode: string;
  readonly mine: boolean;
  readonly unit: { readonly fi: string; readonly sv: string; readonly en: string };
  readonly decision: string;
  readonly from: string | null;
};

/** Who is competent today in the person's home municipality, by the tasks matrix. */
export async function competenceOf(visit: Visit, today: PlainDate): Promise<TaskCompetence[]> {
  const { rows } = await sql<{
    task_code: string; unit_code: string; fi: string; sv: string; en: string; decision: string; from: string | null;
  }>`
    select c.task_code, c.unit_code, u.name_fi as fi, u.name_sv as sv, u.name_en as en, c.decision,
      lower(c.period) as "from"
    from task_competence c
    join responsibility_area u on u.area_id = c.area_id and u.unit_code = c.unit_code
    where c.area_id = ${visit.scope.areaId} and c.municipality_code = ${visit.person.municipalityCode}
      and c.task_code = any (${[...PLAN_TASKS]}::text[]) and c.period @> ${formatIso(today)}::date
    order by c.task_code`.execute(visit.tx);
  return rows.map((row) => ({
    taskCode: row.task_code, mine: row.unit_code === visit.scope.unitCode,
    unit: { fi: row.fi, sv: row.sv, en: row.en }, decision: row.decision, from: row.from,
  }));
}

/** Approving for the authority belongs to the unit that the matrix names; without one, to nobody. */
export async function requireCompetence(visit: Visit, tasks: readonly PlanTask[], today: PlainDate): Promise<void> {
  const all = await competenceOf(visit, today);
  for (const task of tasks) {
    const competence = all.find((each) => each.taskCode === task);
    if (competence === undefined) throw new Refused('task-not-given');
    if (!competence.mine) throw new Refused('task-belongs-elsewhere', placeOf(competence), {
      extra: { taskCode: task, unit: competence.unit, from: competence.from, decision: competence.decision },
    });
  }
}

function placeOf(competence: TaskCompetence) {
  const { fi, sv, en } = competence.unit;
  return {
    unitTo: fi.endsWith('vastuualue') ? `${fi}elle` : `yksikölle ${fi}`,
    unitSv: sv, unitEn: en, from: competence.from === null ? '' : writtenDay(competence.from),
  };
}

function writtenDay(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day}.${month}.${year}`;
}
