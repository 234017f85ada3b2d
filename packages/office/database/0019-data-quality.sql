-- What is wrong, missing or in contradiction in the register (KNO-10). One function for each rule: it reads as
-- whoever calls it. Lists come from `quality_faults`, which asks once of each row whether its person may be seen, as
-- the policies would; counts of a whole area from `count_quality`, which tells numbers alone.
--
-- subject: the row at fault where a person may have several; since: the day from which it is so; datum: a mark of
-- the data, which changes when they do; detail: what the sentence of the row tells.
create type office.quality_fault as (
  person_id uuid, coach_id text, municipality_code text, subject text, since date, datum text, detail jsonb);

-- Today's jobseekers of the asking area: most rules are of them.
create function office.quality_seekers(day date)
  returns table (area_id smallint, person_id uuid, coach_id text, municipality_code text, since date, person office.person)
  language sql stable parallel safe
  as $$
    select p.area_id, p.person_id, p.coach_id, p.municipality_code, lower(s.period), p
    from office.person p join office.job_search s on s.area_id = p.area_id and s.person_id = p.person_id
    where p.area_id = (select office.asking_area()) and s.area_id = (select office.asking_area()) and s.period @> day
  $$;

create function office.quality_education_missing(day date, closed date[]) returns setof office.quality_fault
  language sql stable parallel safe
  as $$
    select p.person_id, p.coach_id, p.municipality_code, '', p.since, md5(coalesce((p.person).education_level, '')), '{}'::jsonb
    from office.quality_seekers(day) p
    where coalesce((p.person).education_level, 'unknown')
      not in ('basic', 'upper-secondary-vocational', 'upper-secondary-general', 'tertiary')
  $$;

-- The major and sub-major groups of ISCO-08, on which the Finnish classification of 2010 stands.
create function office.quality_occupation_missing(day date, closed date[]) returns setof office.quality_fault
  language sql stable parallel safe
  as $$
    select p.person_id, p.coach_id, p.municipality_code, '', p.since, md5(coalesce((p.person).occupation, '')),
      jsonb_strip_nulls(jsonb_build_object('given', (p.person).occupation, 'text', (p.person).occupation_text))
    from office.quality_seekers(day) p
    where coalesce((p.person).occupation, '') !~
      '^([0-9]|(0[1-3]|1[1-4]|2[1-6]|3[1-5]|4[1-4]|5[1-4]|6[1-3]|7[1-5]|8[1-3]|9[1-6])[0-9]{0,2})$'
  $$;

-- Codes that ISO 3166 leaves to users mean that nobody knows; XK is in use for Kosovo.
create function office.quality_nationality_unknown(day date, closed date[]) returns setof office.quality_fault
  language sql stable parallel safe
  as $$
    select p.person_id, p.coach_id, p.municipality_code, '', p.since, md5((p.person).nationality),
      jsonb_build_object('given', (p.person).nationality)
    from office.quality_seekers(day) p
    where (p.person).nationality !~ '^[A-Z]{2}$' or (p.person).nationality ~ '^(AA|Q[M-Z]|X[A-JL-Z]|ZZ)$'
  $$;

create function office.quality_mother_tongue_unknown(day date, closed date[]) returns setof office.quality_fault
  language sql stable parallel safe
  as $$
    select p.person_id, p.coach_id, p.municipality_code, '', p.since, md5((p.person).mother_tongue),
      jsonb_build_object('given', (p.person).mother_tongue)
    from office.quality_seekers(day) p
    where lower((p.person).mother_tongue) !~ '^[a-z]{2,3}$'
      or lower((p.person).mother_tongue) in ('und', 'mis', 'mul', 'zxx', 'xx', 'zz')
  $$;

create function office.quality_municipality_ended(day date, closed date[]) returns setof office.quality_fault
  language sql stable parallel safe
  as $$
    select p.person_id, p.coach_id, p.municipality_code, '', greatest(p.since, upper(m.valid)), md5(p.municipality_code),
      jsonb_build_object('municipality', m.municipality_code, 'into', m.merged_into, 'on', upper(m.valid))
    from office.quality_seekers(day) p join office.municipality m on m.municipality_code = p.municipality_code
    where not m.valid @> day
  $$;

create function office.quality_municipality_elsewhere(day date, closed date[]) returns setof office.quality_fault
  language sql stable parallel safe
  as $$
    select p.person_id, p.coach_id, p.municipality_code, '', p.since, md5(p.municipality_code),
      jsonb_build_object('municipality', m.municipality_code)
    from office.quality_seekers(day) p join office.municipality m on m.municipality_code = p.municipality_code
    where m.valid @> day and not exists (select from office.area_municipality a
      where a.area_id = p.area_id and a.municipality_code = p.municipality_code and a.period @> day)
  $$;

create function office.quality_age_impossible(day date, closed date[]) returns setof office.quality_fault
  language sql stable parallel safe
  as $$
    select p.person_id, p.coach_id, p.municipality_code, '', p.since, md5((p.person).birth_date::text),
      jsonb_build_object('age', extract(year from age(day, (p.person).birth_date))::int)
    from office.quality_seekers(day) p
    where extract(year from age(day, (p.person).birth_date)) not between 15 and 68
  $$;

create function office.quality_status_missing(day date, closed date[]) returns setof office.quality_fault
  language sql stable parallel safe
  as $$
    select p.person_id, p.coach_id, p.municipality_code, '', greatest(p.since, last.until),
      md5(coalesce(last.until::text, '')), '{}'::jsonb
    from office.quality_seekers(day) p
    left join lateral (select max(upper(e.period)) as until from office.employment_status e
      where e.area_id = p.area_id and e.person_id = p.person_id and upper(e.period) <= day) last on true
    where not exists (select from office.employment_status e
      where e.area_id = p.area_id and e.person_id = p.person_id and e.period @> day)
  $$;

-- Days of the present search, before the newest status, of which no status tells.
create function office.quality_status_gap(day date, closed date[]) returns setof office.quality_fault
  language sql stable parallel safe
  as $$
    select g.person_id, g.coach_id, g.municipality_code, g.gap_from::text, g.gap_from,
      md5(concat_ws('|', g.gap_from, g.gap_until)), jsonb_build_object('from', g.gap_from, 'until', g.gap_until)
    from (
      select p.person_id, p.coach_id, p.municipality_code, lower(e.period) as gap_until,
        greatest(p.since, lag(upper(e.period), 1, p.since)
          over (partition by p.person_id, p.coach_id, p.municipality_code order by lower(e.period))) as gap_from
      from office.quality_seekers(day) p join office.employment_status e
        on e.area_id = p.area_id and e.person_id = p.person_id and e.area_id = (select office.asking_area())
      where coalesce(upper(e.period) > p.since, true) and lower(e.period) <= day
    ) g
    where g.gap_from < g.gap_until
  $$;

create function office.quality_status_past_estimate(day date, closed date[]) returns setof office.quality_fault
  language sql stable parallel safe
  as $$
    select p.person_id, p.coach_id, p.municipality_code, e.status_id::text, e.estimated_end,
      md5(concat_ws('|', e.code, e.period, e.estimated_end)), jsonb_build_object('code', e.code, 'estimated', e.estimated_end)
    from office.quality_seekers(day) p join office.employment_status e
      on e.area_id = p.area_id and e.person_id = p.person_id and e.area_id = (select office.asking_area())
    where e.period @> day and e.estimated_end <= day
  $$;

-- Unemployed or laid off in the register, though nobody looks for work any more.
create function office.quality_status_without_search(day date, closed date[]) returns setof office.quality_fault
  language sql stable parallel safe
  as $$
    select p.person_id, p.coach_id, p.municipality_code, e.status_id::text, coalesce(last.until, lower(e.period)),
      md5(concat_ws('|', e.code, e.period)), jsonb_build_object('code', e.code)
    from office.employment_status e join office.person p on p.area_id = e.area_id and p.person_id = e.person_id
    left join lateral (select max(upper(s.period)) as until from office.job_search s
      where s.area_id = e.area_id and s.person_id = e.person_id and upper(s.period) <= day) last on true
    where e.area_id = (select office.asking_area()) and p.area_id = (select office.asking_area())
      and e.period @> day and e.code in ('02', '03')
      and not exists (select from office.job_search s
        where s.area_id = e.area_id and s.person_id = e.person_id and s.period @> day)
  $$;

create function office.quality_search_end_unreasoned(day date, closed date[]) returns setof office.quality_fault
  language sql stable parallel safe
  as $$
    select p.person_id, p.coach_id, p.municipality_code, s.search_id::text, upper(s.period),
      md5(s.period::text), jsonb_build_object('ended', upper(s.period))
    from office.job_search s join office.person p on p.area_id = s.area_id and p.person_id = s.person_id
    where s.area_id = (select office.asking_area()) and p.area_id = (select office.asking_area())
      and upper(s.period) <= day and s.end_reason is null
  $$;

-- A search of over a year of which nothing has been recorded for twelve months.
create function office.quality_search_silent(day date, closed date[]) returns setof office.quality_fault
  language sql stable parallel safe
  as $$
    select q.person_id, q.coach_id, q.municipality_code, '', q.last_sign, md5(q.last_sign::text),
      jsonb_build_object('last', q.last_sign)
    from (
      select p.person_id, p.coach_id, p.municipality_code, greatest(p.since,
        (select max(c.occurred_on) from office.contact c where c.area_id = p.area_id and c.person_id = p.person_id
          and c.occurred_on <= day),
        (select max(r.reported_on) from office.search_report r where r.area_id = p.area_id and r.person_id = p.person_id
          and r.reported_on <= day),
        (select max(lower(e.period)) from office.employment_status e where e.area_id = p.area_id
          and e.person_id = p.person_id and lower(e.period) <= day),
        (select max(least(coalesce(upper(v.period), day), day)) from office.service_spell v where v.area_id = p.area_id
          and v.person_id = p.person_id and lower(v.period) <= day),
        (select max(w.made_on) from office.plan w where w.area_id = p.area_id and w.person_id = p.person_id
          and w.made_on <= day)) as last_sign
      from office.quality_seekers(day) p
      where p.since < (day - interval '12 months')::date
    ) q
    where q.last_sign < (day - interval '12 months')::date
  $$;

-- A month of grace: ends are recorded late.
create function office.quality_service_overdue(day date, closed date[]) returns setof office.quality_fault
  language sql stable parallel safe
  as $$
    select p.person_id, p.coach_id, p.municipality_code, v.service_spell_id::text, v.estimated_end,
      md5(concat_ws('|', v.kind, v.period, v.estimated_end)), jsonb_build_object('kind', v.kind, 'estimated', v.estimated_end)
    from office.service_spell v join office.person p on p.area_id = v.area_id and p.person_id = v.person_id
    where v.area_id = (select office.asking_area()) and p.area_id = (select office.asking_area())
      and lower(v.period) <= day and upper_inf(v.period) and v.estimated_end <= day - 30
  $$;

-- In the future, or held when no office is open. Of the last year: older ones are history.
create function office.quality_contact_day_impossible(day date, closed date[]) returns setof office.quality_fault
  language sql stable parallel safe
  as $$
    select p.person_id, p.coach_id, p.municipality_code, c.contact_id::text, least(c.occurred_on, day),
      md5(concat_ws('|', c.kind, c.occurred_on)),
      jsonb_build_object('kind', c.kind, 'on', c.occurred_on, 'future', c.occurred_on > day)
    from office.contact c join office.person p on p.area_id = c.area_id and p.person_id = c.person_id
    where c.area_id = (select office.asking_area()) and p.area_id = (select office.asking_area())
      and c.occurred_on >= (day - interval '12 months')::date and c.outcome = 'held'
      and (c.occurred_on > day or (c.kind in ('initial-interview', 'complementary-interview', 'job-search-discussion')
        and (extract(isodow from c.occurred_on) = 7 or c.occurred_on = any (closed))))
  $$;

create function office.quality_work_ability_unassessed(day date, closed date[]) returns setof office.quality_fault
  language sql stable parallel safe
  as $$
    select p.person_id, p.coach_id, p.municipality_code, g.ground_id::text, greatest(p.since, lower(g.period)),
      md5(g.period::text), '{}'::jsonb
    from office.quality_seekers(day) p join office.dated_ground g
      on g.area_id = p.area_id and g.person_id = p.person_id and g.area_id = (select office.asking_area())
    where g.ground = 'partial-work-ability' and g.period @> day
      and not exists (select from office.assessment a
        where a.area_id = p.area_id and a.person_id = p.person_id and a.made_on <= day)
      and not exists (select from office.contact c where c.area_id = p.area_id and c.person_id = p.person_id
        and c.kind = 'initial-interview' and c.outcome = 'held' and c.occurred_on <= day and c.occurred_on >= p.since)
  $$;

-- Two weeks: the coach is named when the service begins.
create function office.quality_coach_missing(day date, closed date[]) returns setof office.quality_fault
  language sql stable parallel safe
  as $$
    select p.person_id, p.coach_id, p.municipality_code, '', p.since, md5(p.since::text), '{}'::jsonb
    from office.quality_seekers(day) p
    where p.coach_id is null and p.since <= day - 14
  $$;

create function office.quality_coach_gone(day date, closed date[]) returns setof office.quality_fault
  language sql stable parallel safe
  as $$
    select p.person_id, p.coach_id, p.municipality_code, '', greatest(p.since, upper(s.period)), md5(p.coach_id),
      jsonb_build_object('coach', s.given_name || ' ' || s.family_name)
    from office.quality_seekers(day) p join office.staff s on s.area_id = p.area_id and s.staff_id = p.coach_id
    where not s.period @> day or not 'coach' = any (s.roles)
  $$;

create function office.quality_coach_of_another_unit(day date, closed date[]) returns setof office.quality_fault
  language sql stable parallel safe
  as $$
    select p.person_id, p.coach_id, p.municipality_code, '', greatest(p.since, lower(t.period)),
      md5(concat_ws('|', p.coach_id, p.municipality_code)),
      jsonb_build_object('coach', s.given_name || ' ' || s.family_name, 'unit', t.unit_code)
    from office.quality_seekers(day) p join office.staff s on s.area_id = p.area_id and s.staff_id = p.coach_id
    join office.task_competence t on t.area_id = p.area_id and t.task_code = 'person-service'
      and t.municipality_code = p.municipality_code and t.period @> day
    where t.unit_code <> s.unit_code
  $$;

-- A protected person's identity is compared with nobody's and told to nobody: both rules leave it out.
create function office.quality_unreachable(day date, closed date[]) returns setof office.quality_fault
  language sql stable parallel safe
  as $$
    select p.person_id, p.coach_id, p.municipality_code, '', p.since, md5(''), '{}'::jsonb
    from office.quality_seekers(day) p join office.person_identity i
      on i.area_id = p.area_id and i.person_id = p.person_id and i.area_id = (select office.asking_area())
    where not (p.person).protected and coalesce(trim(i.phone), '') = '' and coalesce(trim(i.email), '') = ''
  $$;

create function office.quality_duplicate_suspected(day date, closed date[]) returns setof office.quality_fault
  language sql stable parallel safe
  as $$
    select p.person_id, p.coach_id, p.municipality_code, o.person_id::text, p.since,
      md5(concat_ws('|', lower(i.family_name || ' ' || i.given_name), lower(oi.family_name || ' ' || oi.given_name))),
      jsonb_build_object('other', o.person_id, 'name', oi.family_name || ' ' || oi.given_name)
    from office.quality_seekers(day) p
    join office.person o on o.area_id = p.area_id and o.area_id = (select office.asking_area())
      and o.birth_date = (p.person).birth_date and o.person_id <> p.person_id and o.sex = (p.person).sex
    join office.person_identity i on i.area_id = p.area_id and i.person_id = p.person_id
    join office.person_identity oi on oi.area_id = o.area_id and oi.person_id = o.person_id
    where not (p.person).protected and not o.protected
      and public.similarity(lower(i.family_name || ' ' || i.given_name), lower(oi.family_name || ' ' || oi.given_name)) >= 0.7
      -- Where both look for work, the pair is one row: of the one whose search began later.
      and not exists (select from office.job_search s where s.area_id = o.area_id and s.person_id = o.person_id
        and s.period @> day and (lower(s.period), o.person_id) > (p.since, p.person_id))
  $$;

-- Whether a text tells where a protected person lives cannot be asked without knowing it: this reads as the owner
-- and answers with numbers of persons alone. Whether they may be seen is asked of office.person as always.
create function office.protected_told_elsewhere(day date) returns table (person_id uuid, place text, row_id text)
  language sql stable security definer set search_path = office, pg_temp
  as $$
    with closed_person as (
      select p.person_id, lower(nullif(trim(i.street_address), '')) as street,
        nullif(right(regexp_replace(coalesce(i.phone, ''), '\D', '', 'g'), 7), '') as phone
      from person p join person_identity i on i.area_id = p.area_id and i.person_id = p.person_id
      where p.area_id = asking_area() and p.protected
    ), told as (
      select c.person_id, 'contact' as place, c.contact_id::text as row_id, c.note as text
      from contact c join closed_person using (person_id) where c.area_id = asking_area() and c.note <> ''
      union all
      select w.person_id, 'plan', w.plan_id::text, concat_ws(' ', w.situation, w.goal, w.follow_up)
      from plan w join closed_person using (person_id) where w.area_id = asking_area() and w.superseded_on is null
      union all
      select e.person_id, 'status', e.status_id::text, e.note
      from employment_status e join closed_person using (person_id) where e.area_id = asking_area() and e.note is not null
    )
    select t.person_id, t.place, t.row_id from told t join closed_person p using (person_id)
    where (length(p.street) >= 6 and position(p.street in lower(t.text)) > 0)
      or (length(p.phone) = 7 and position(p.phone in regexp_replace(t.text, '\D', '', 'g')) > 0)
  $$;

create function office.quality_protected_told(day date, closed date[]) returns setof office.quality_fault
  language sql stable
  as $$
    select p.person_id, p.coach_id, p.municipality_code, t.row_id, null::date, md5(concat_ws('|', t.place, t.row_id)),
      jsonb_build_object('place', t.place)
    from office.protected_told_elsewhere(day) t join office.person p on p.person_id = t.person_id
    where p.area_id = (select office.asking_area())
  $$;

-- The rows of a rule whose persons the asker may see, by the same condition as the policy of office.person: a policy on
-- each row of each table behind a rule would cost more than the rule. A pair is told where both may be seen. With
-- `only_coaches` the rows of their customers.
create function office.quality_faults(rule text, day date, closed date[], only_coaches text[]) returns setof office.quality_fault
  language plpgsql stable security definer set search_path = office, pg_temp
  as $$
begin
  return query execute format($faults$
    select f.* from office.%I($1, $2) f
    where (f.municipality_code = any ($3) or f.coach_id = any ($4)) and ($5::text[] is null or f.coach_id = any ($5))
      and (f.detail ->> 'other' is null or exists (select from person o
        where o.area_id = $6 and o.person_id = (f.detail ->> 'other')::uuid
          and (o.municipality_code = any ($3) or o.coach_id = any ($4))))
  $faults$, 'quality_' || replace(rule, '-', '_'))
  using day, closed, asking_municipalities(), asking_for_coaches(), only_coaches, asking_area();
end $$;

-- Rows that somebody has looked at and found right. One comes back when its data change, or when it is taken back.
create table office.quality_acceptance (
  area_id smallint not null,
  acceptance_id uuid not null default gen_random_uuid(),
  rule_id text not null,
  person_id uuid not null,
  subject text not null,
  datum text not null,
  reason text not null check (length(trim(reason)) >= 5),
  accepted_by text not null,
  accepted_at timestamptz not null default now(),
  withdrawn_by text,
  withdrawn_at timestamptz,
  primary key (area_id, acceptance_id),
  foreign key (area_id, person_id) references office.person on delete cascade,
  check ((withdrawn_by is null) = (withdrawn_at is null))
);
create unique index quality_acceptance_standing
  on office.quality_acceptance (area_id, rule_id, person_id, subject, datum) where withdrawn_at is null;
create index on office.quality_acceptance (area_id, person_id);

-- How many there were, by unit, each time they were counted: by night, and when somebody asked. Never changed. The
-- unit '*' is the whole area and always there; a unit without faults has no row.
create table office.quality_count (
  area_id smallint not null references office.area,
  rule_id text not null,
  counted_at timestamptz not null default now(),
  unit_code text not null,
  day date not null,
  faults integer not null check (faults >= 0),
  persons integer not null check (persons >= 0),
  accepted integer not null check (accepted >= 0),
  oldest date,
  primary key (area_id, rule_id, counted_at, unit_code)
);
create index on office.quality_count (area_id, day);

alter table office.quality_acceptance enable row level security;
create policy person_seen on office.quality_acceptance
  using (area_id = (select office.asking_area()) and exists (select from office.person p
    where p.area_id = quality_acceptance.area_id and p.person_id = quality_acceptance.person_id))
  with check (area_id = (select office.asking_area()) and exists (select from office.person p
    where p.area_id = quality_acceptance.area_id and p.person_id = quality_acceptance.person_id));
alter table office.quality_count enable row level security;
create policy area on office.quality_count for select using (area_id = (select office.asking_area()));

create function office.refuse_recounting() returns trigger language plpgsql as $$
begin
  raise exception 'what was counted on a day is not rewritten';
end $$;
create trigger append_only before update or delete or truncate on office.quality_count
  for each statement execute function office.refuse_recounting();

-- Counts one rule in the asking area and keeps the numbers. No person leaves from here. A pair of persons of two units
-- is nobody's to see, and is counted in the area alone.
create function office.count_quality(rule text, day date, closed date[]) returns void
  language plpgsql volatile security definer set search_path = office, pg_temp
  as $$
declare
  area smallint := asking_area();
  now_counted timestamptz := clock_timestamp();
begin
  if area is null then
    raise exception 'nobody asks';
  end if;
  execute format($count$
    with found as (
      select f.person_id, f.since, a.acceptance_id is not null as accepted,
        case when o.person_id is null or u.unit_code = t.unit_code then coalesce(t.unit_code, '') else '' end as unit_code
      from office.%I($1, $2) f
      left join task_competence t on t.area_id = $3 and t.task_code = 'person-service'
        and t.municipality_code = f.municipality_code and t.period @> $1
      left join person o on o.area_id = $3 and o.person_id = (f.detail ->> 'other')::uuid
      left join task_competence u on u.area_id = $3 and u.task_code = 'person-service'
        and u.municipality_code = o.municipality_code and u.period @> $1
      left join quality_acceptance a on a.area_id = $3 and a.rule_id = $4 and a.person_id = f.person_id
        and a.subject = f.subject and a.datum = f.datum and a.withdrawn_at is null
    )
    insert into quality_count (area_id, rule_id, counted_at, unit_code, day, faults, persons, accepted, oldest)
    select $3, $4, $5, coalesce(unit_code, '*'), $1, count(*) filter (where not accepted),
      count(distinct person_id) filter (where not accepted), count(*) filter (where accepted),
      min(since) filter (where not accepted)
    from found group by grouping sets ((), (unit_code))
  $count$, 'quality_' || replace(rule, '-', '_')) using day, closed, area, rule, now_counted;
end $$;

revoke execute on function office.protected_told_elsewhere(date), office.count_quality(text, date, date[]),
  office.quality_faults(text, date, date[], text[]) from public;
grant execute on function office.protected_told_elsewhere(date), office.count_quality(text, date, date[]),
  office.quality_faults(text, date, date[], text[]) to kohtaanto_app;
grant select on office.quality_count to kohtaanto_app;
grant select, insert on office.quality_acceptance to kohtaanto_app;
grant update (withdrawn_by, withdrawn_at) on office.quality_acceptance to kohtaanto_app;
