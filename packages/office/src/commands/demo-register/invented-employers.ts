import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Client } from 'pg';
import type { DemoPart, DemoRequest } from '@kohtaanto/demo/demo-register.ts';
import { inventEmployers } from '@kohtaanto/demo/employers/invented-employers.ts';
import type { Loader } from './load-register.ts';

/** Employers and vacancies of the areas that have a folder; the names of the team are those of the staff. */
export async function storeInventedEmployers(owner: Client, load: Loader, { seed, day }: DemoRequest, part: DemoPart): Promise<number> {
  if (part.invented) return 0;
  const rows = await load(inventEmployers({ seed, day, area: part.area, seekers: part.seekers, places: part.places, swedish: part.swedish }));
  await owner.query(`update office.employer_team_member t set name = s.given_name || ' ' || s.family_name
    from office.staff s where s.area_id = t.area_id and s.staff_id = t.staff_id and t.area_id = $1`, [part.areaId]);
  await chooseStudents(owner, part.areaId, day);
  return rows;
}

/**
 * Students of the trainings, the same of the same register: of the coming ones out of those who seek work, of the ended one out of those whose search ended
 * when it did. Nobody is written into a service by it. The tables have no indexes while they are filled: each is read once.
 */
async function chooseStudents(owner: Client, areaId: number, day: PlainDate): Promise<void> {
  await owner.query(`
    with training as (
      select t.area_id, t.training_id, t.state, t.begins, t.ends, e.employer_id, case t.state when 'applying' then 2 else e.places end as wanted,
        coalesce(sum(case t.state when 'applying' then 2 else e.places end) over (partition by t.state = 'ended' order by t.state, e.employer_id
          rows between unbounded preceding and 1 preceding), 0) as before
      from office.joint_training t join office.joint_training_employer e using (area_id, training_id) where t.area_id = $1 and t.state in ('applying', 'running', 'ended')),
    search as (
      select person_id, bool_or(upper_inf(period)) as goes_on, max(upper(period)) as until from office.job_search where area_id = $1 group by person_id),
    person as (
      select p.person_id, l.goes_on, row_number() over (partition by l.goes_on order by md5(p.person_id::text)) as turn
      from office.person p join search l on l.person_id = p.person_id
      where p.area_id = $1 and not p.protected
        and (l.goes_on or l.until between (select min(ends) from training where state = 'ended') - 10 and (select max(ends) from training where state = 'ended') + 60))
    insert into office.joint_training_student (area_id, training_id, person_id, employer_id, state, chosen_on, ended_on, employed_at_end, employed_after_three_months)
    select t.area_id, t.training_id, p.person_id, t.employer_id,
      case when t.state = 'ended' then case when p.turn % 7 = 0 then 'interrupted' else 'finished' end else 'chosen' end,
      least(t.begins - 14, $2::date - 3), case when t.state = 'ended' then t.ends end, case when t.state = 'ended' and p.turn % 7 <> 0 then p.turn % 4 <> 0 end,
      case when t.state = 'ended' and p.turn % 7 <> 0 then p.turn % 3 <> 0 end
    from training t join person p on p.goes_on = (t.state <> 'ended') and p.turn > t.before and p.turn <= t.before + t.wanted`, [areaId, formatIso(day)]);
}
