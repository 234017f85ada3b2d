-- The table of unemployment of one area on one day (KNO-2): counts by municipality, no person.
-- It sums over the whole area whatever the asker's own unit may see of persons, so it runs as the
-- owner; it answers of another area than the asker's to nobody but the owner. What leaves the
-- office is suppressed first. The same definitions as count-unemployment.ts; a test compares them.
-- Municipality: where the person lives now, in a merged municipality's place the one it joined.
drop function if exists office.unemployment_table(smallint, date);

create function office.unemployment_table(asked_area smallint, asked_day date)
returns table (measure text, municipality_code text, value bigint)
language sql stable security definer set search_path = office, pg_temp
as $$
with seeker as materialized (
  select p.person_id, p.sex, p.birth_date, p.nationality,
    coalesce(m.merged_into, p.municipality_code) as municipality_code
  from person p
  join job_search s on s.area_id = p.area_id and s.person_id = p.person_id and s.period @> asked_day
  left join municipality m on m.municipality_code = p.municipality_code and not m.valid @> asked_day
  where p.area_id = asked_area
    and (asked_area = asking_area() or session_user = current_user)
),
-- Unbroken unemployment: touching statuses 02 and 03 are one spell, cut after the day.
piece as (
  select e.person_id, lower(e.period) as began, least(coalesce(upper(e.period), asked_day + 1), asked_day + 1) as ended
  from employment_status e join seeker using (person_id)
  where e.area_id = asked_area and e.code in ('02', '03') and lower(e.period) <= asked_day
),
marked as (
  select person_id, began, ended,
    case when began <= max(ended) over (partition by person_id order by began
      rows between unbounded preceding and 1 preceding) then 0 else 1 end as starts
  from piece
),
numbered as (
  select person_id, began, ended, sum(starts) over (partition by person_id order by began) as number from marked
),
spell as materialized (
  select person_id, min(began) as began, max(ended) as ended from numbered group by person_id, number
),
unemployed as (
  select person_id, max(began) filter (where ended > asked_day) as since,
    sum(ended - greatest(began, window_start)) filter (where ended > window_start) as days_of_sixteen_months
  from spell, (select (asked_day - interval '16 months')::date + 1 as window_start) as sixteen
  group by person_id
),
-- Services that ended within twelve months and at least three months before the day.
ended_service as materialized (
  select v.person_id, v.service_spell_id, ((upper(v.period) - 1) + interval '3 months')::date as later
  from service_spell v join seeker using (person_id)
  where v.area_id = asked_area and upper(v.period) <= asked_day
    and upper(v.period) > (asked_day - interval '12 months')::date
    and ((upper(v.period) - 1) + interval '3 months')::date <= asked_day
),
after_service as (
  select e.person_id from ended_service e join spell using (person_id)
  where spell.began <= e.later and e.later < spell.ended
  union
  select e.person_id from ended_service e join employment_status t using (person_id)
  where t.area_id = asked_area and t.code = '07' and t.period @> e.later
  union
  select e.person_id from ended_service e join service_spell o using (person_id)
  where o.area_id = asked_area and o.service_spell_id <> e.service_spell_id and o.period @> e.later
),
partly_able as (
  select distinct person_id from dated_ground
  where area_id = asked_area and ground = 'partial-work-ability' and period @> asked_day
),
counted as (
  select s.municipality_code, s.sex, s.nationality, u.since is not null as unemployed,
    extract(year from age(asked_day, s.birth_date)) as age,
    coalesce((u.since + interval '12 months')::date <= asked_day, false) as long_term,
    coalesce(u.since is not null and u.days_of_sixteen_months >= 365, false) or a.person_id is not null as hard_to_employ,
    g.person_id is not null as partial
  from seeker s
  left join unemployed u using (person_id)
  left join after_service a using (person_id)
  left join partly_able g using (person_id)
),
summed as (
  select municipality_code,
    count(*) filter (where unemployed) as unemployed,
    count(*) filter (where unemployed and sex = 'man') as unemployed_men,
    count(*) filter (where unemployed and sex = 'woman') as unemployed_women,
    count(*) filter (where unemployed and age < 30) as unemployed_under30,
    count(*) filter (where unemployed and age >= 50) as unemployed_over50,
    count(*) filter (where long_term or hard_to_employ) as structural_unemployed,
    count(*) filter (where long_term) as long_term_unemployed,
    count(*) filter (where unemployed and partial) as partial_work_ability,
    count(*) filter (where unemployed and nationality <> 'FI') as foreign_nationals
  from counted group by municipality_code
)
select one.measure, s.municipality_code, one.value
from summed s, lateral (values
  ('unemployed', s.unemployed), ('unemployed_men', s.unemployed_men), ('unemployed_women', s.unemployed_women),
  ('unemployed_under30', s.unemployed_under30), ('unemployed_over50', s.unemployed_over50),
  ('structural_unemployed', s.structural_unemployed), ('long_term_unemployed', s.long_term_unemployed),
  ('partial_work_ability', s.partial_work_ability), ('foreign_nationals', s.foreign_nationals)) as one(measure, value)
$$;

revoke all on function office.unemployment_table(smallint, date) from public;
grant execute on function office.unemployment_table(smallint, date) to kohtaanto_app;
