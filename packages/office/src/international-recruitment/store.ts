import { addWorkingDays } from '@kohtaanto/rules/foundations/working-days.ts';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { permitNeed } from '@kohtaanto/rules/international-recruitment/permit-need.ts';
import { recruitmentChannels } from '@kohtaanto/rules/international-recruitment/recruitment-path.ts';
import type { RecruitmentChannel } from '@kohtaanto/rules/international-recruitment/recruitment-path.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Reading } from '../employers/doing.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { RecruitmentRow, RecruitmentView, routes } from './contract.ts';

export type Stored = Omit<RecruitmentRow, 'permits'> & Pick<RecruitmentView, 'note' | 'openedOn' | 'rowVersion'>;

const selected = sql.raw(`r.recruitment_id as "recruitmentId", r.employer_id as "employerId", r.employer_name as employer, r.isco, r.occupation_text as "occupationText", r.places, r.channel,
  r.countries, r.note, r.state, r.state_since as "stateSince", r.due_on as "dueOn", r.hired, r.opened_on as "openedOn", r.row_version as "rowVersion",
  s.given_name || ' ' || s.family_name as responsible`);

export async function listStored({ tx, scope }: Reading, recruitmentId?: string): Promise<readonly Stored[]> {
  const { rows } = await sql<Stored>`select ${selected} from abroad_recruitment r left join staff s on s.area_id = r.area_id and s.staff_id = r.responsible_id
    where r.area_id = ${scope.areaId} and (${recruitmentId ?? null}::uuid is null or r.recruitment_id = ${recruitmentId ?? null}::uuid)
    order by r.due_on nulls last, r.recruitment_id limit 1000`.execute(tx);
  return rows;
}

export async function findRecruitment(reading: Reading, recruitmentId: string): Promise<Stored> {
  const [found] = await listStored(reading, recruitmentId);
  if (found === undefined) throw new Refused('international-recruitment.not-seen');
  return found;
}

export const rowOf = (row: Stored): RecruitmentRow => ({ ...row, permits: permitNeed(row.countries) });

type LeadRow = { readonly channel: RecruitmentChannel; readonly hired: number; readonly opened: string; readonly taken: string | null };
const TAKEN_WITHIN = 5;

/** The year’s leads by channel, and how many of them were taken up in five working days. */
export async function countLeads({ tx, scope, today }: Reading): Promise<z.input<typeof routes.listRecruitments.response>['leads']> {
  const year = today.slice(0, 4);
  const { rows } = await sql<LeadRow>`select r.channel, r.hired, r.opened_on as opened, (select min(p.day) from abroad_recruitment_step p
      where p.area_id = r.area_id and p.recruitment_id = r.recruitment_id and p.state not in ('lead', 'closed')) as taken
    from abroad_recruitment r where r.area_id = ${scope.areaId} and r.opened_on >= ${`${year}-01-01`}::date and r.opened_on <= ${today}::date`.execute(tx);
  const taken = rows.filter((row) => row.taken !== null);
  return {
    year: Number(year), all: rows.length, takenUp: taken.length,
    takenUpInTime: taken.filter((row) => row.taken !== null && plainDate(row.taken) <= addWorkingDays(plainDate(row.opened), TAKEN_WITHIN)).length,
    channels: recruitmentChannels.map((channel) => {
      const of = rows.filter((row) => row.channel === channel);
      return { channel, count: of.length, hired: of.reduce((sum, row) => sum + row.hired, 0) };
    }),
  };
}

export async function listSettling({ tx, scope }: Reading, recruitmentId: string): Promise<RecruitmentView['settling']> {
  const { rows } = await sql<RecruitmentView['settling'][number]>`select service, answerable, due_on as "dueOn", done_on as "doneOn", row_version as "rowVersion"
    from settling_in_service where area_id = ${scope.areaId} and recruitment_id = ${recruitmentId}::uuid`.execute(tx);
  return [...rows];
}

export async function listSteps({ tx, scope }: Reading, recruitmentId: string): Promise<RecruitmentView['steps']> {
  const { rows } = await sql<RecruitmentView['steps'][number]>`select p.state, p.day, p.note, p.hired, s.given_name || ' ' || s.family_name as by from abroad_recruitment_step p
    left join staff s on s.area_id = p.area_id and s.staff_id = p.by where p.area_id = ${scope.areaId} and p.recruitment_id = ${recruitmentId}::uuid order by p.entry_id desc`.execute(tx);
  return [...rows];
}
