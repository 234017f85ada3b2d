-- Short trainings that give what a vacancy or a near occupation asks: kept by the area, typed or brought as a file (MAT-3). No person is here.
create table office.training_offer (
  area_id smallint not null references office.area,
  training_id uuid not null default gen_random_uuid(),
  name_fi text not null check (length(name_fi) between 2 and 200),
  name_sv text check (length(name_sv) between 2 and 200),
  name_en text check (length(name_en) between 2 and 200),
  provider text not null check (length(provider) between 2 and 160),
  gives_skills text[] not null default '{}',         -- addresses of ESCO, or own:name as a profile tells it
  gives_licences text[] not null default '{}',
  length_days smallint check (length_days between 1 and 1500),
  municipality_code text references office.municipality,
  place text not null default '' check (length(place) <= 160),
  starts date,                                       -- null: goes on all the time
  apply_by date,                                     -- null: taken in as long as there is room
  cost_cents integer check (cost_cents between 0 and 10000000),   -- to the person; null: not told
  source text not null default '' check (length(source) <= 160),
  external_id text check (length(external_id) between 1 and 120),
  row_version integer not null default 1,
  receipt uuid not null default gen_random_uuid(),
  created_by text,
  created_at timestamptz not null default now(),
  updated_by text,
  updated_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (area_id, training_id),
  unique (area_id, receipt),
  constraint training_once unique (area_id, external_id),
  foreign key (area_id, created_by) references office.staff,
  foreign key (area_id, updated_by) references office.staff,
  check (gives_skills <> '{}' or gives_licences <> '{}'),
  check (starts is null or apply_by is null or apply_by <= starts)
);
create index on office.training_offer (area_id, apply_by);

-- What an area knows of what an occupation needs, where no classification is loaded and beside it where one is (MAT-3).
create table office.occupation_skill (
  area_id smallint not null references office.area,
  isco text not null check (isco ~ '^[0-9]{4}$'),
  skill text not null check (skill ~ '^(https?://|own:)' and length(skill) <= 200),
  essential boolean not null default true,
  source text not null check (length(source) between 1 and 160),
  primary key (area_id, isco, skill)
);

-- Wages by ISCO-08 group, as the structure of earnings tells them: the operator brings the file; the same for every area.
create table office.occupation_wage (
  isco text not null check (isco ~ '^[0-9]{1,4}$'),
  region text not null default '' check (region = '' or region ~ '^[0-9]{2}$'),   -- the region's two digits; '' the whole country
  year smallint not null check (year between 1995 and 2100),
  median_cents integer not null check (median_cents > 0),  -- by the month, whole time
  low_cents integer check (low_cents > 0 and low_cents <= median_cents),
  high_cents integer check (high_cents >= median_cents),
  source text not null check (length(source) between 1 and 160),
  imported_at timestamptz not null default now(),
  primary key (isco, region, year)
);

-- The six steps with one person: identify, supplement, prove, package, offer, at work. Told anew as a whole; the newest holds.
create table office.mobility_path (
  area_id smallint not null,
  person_id uuid not null,
  version integer not null check (version >= 1),
  facts jsonb not null check (jsonb_typeof(facts) = 'object'),
  set_by text not null,
  set_at timestamptz not null default now(),
  receipt uuid not null default gen_random_uuid(),
  primary key (area_id, person_id, version),
  unique (area_id, receipt),
  foreign key (area_id, person_id) references office.person on delete cascade,
  foreign key (area_id, set_by) references office.staff
);

create function office.keeps_trainings() returns boolean
  language sql stable security definer set search_path = office, pg_temp
as $$
  select exists (select from staff s where s.area_id = asking_area() and s.staff_id = asking_staff()
    and s.roles && '{employer-expert,service-coordinator,team-lead}')
$$;

-- Moves between occupations in the histories of all profiles of the area: only pairs that at least so many persons have made, in bands,
-- so that no single person's history can be told by asking before and after it changes.
create function office.occupation_moves(fewest integer) returns table (from_isco text, to_isco text, persons_at_least integer, share_tenths integer)
  language sql stable security definer set search_path = office, pg_temp
as $$
  with newest as (
    select distinct on (person_id) person_id, facts from seeker_profile where area_id = asking_area() order by person_id, version desc),
  works as (
    select n.person_id, w.work->>'isco' as isco,
      lead(w.work->>'isco') over (partition by n.person_id order by w.work->>'from', w.place) as next
    from newest n cross join lateral jsonb_array_elements(n.facts->'history') with ordinality as w (work, place)),
  moves as (select isco, next, count(distinct person_id)::int as persons from works where next is not null and next <> isco group by 1, 2),
  leavers as (select isco, count(distinct person_id)::int as persons from works where next is not null and next <> isco group by 1)
  select m.isco, m.next,
    case when m.persons >= 100 then 100 when m.persons >= 50 then 50 when m.persons >= 20 then 20 when m.persons >= 10 then 10 else greatest(fewest, 5) end,
    (10 * m.persons / l.persons)::int
  from moves m join leavers l using (isco) where m.persons >= greatest(fewest, 5) order by 1, 2
$$;
revoke all on function office.keeps_trainings(), office.occupation_moves(integer) from public;
grant execute on function office.keeps_trainings(), office.occupation_moves(integer) to kohtaanto_app;

-- Open places by occupation, municipality and day, of the area alone: a count of vacancies, not of persons, for those too who do not read vacancies.
create function office.places_on(days date[]) returns table (day date, isco text, municipality_code text, places integer)
  language sql stable security definer set search_path = office, pg_temp
as $$
  select d.day, v.isco, coalesce(v.municipality_code, ''), sum(v.places)::int
  from unnest(days) as d (day) join vacancy v on v.area_id = asking_area() and v.isco is not null and v.opens <= d.day
    and (v.closes is null or v.closes >= d.day) and v.state not in ('draft', 'refused', 'removed')
    and (v.state in ('open', 'paused', 'expired') or v.state_since > d.day)
  group by 1, 2, 3
$$;

-- What opened and what came of it by month of the same vacancies.
create function office.places_by_month(first date, last date)
  returns table (month text, isco text, opened integer, filled integer)
  language sql stable security definer set search_path = office, pg_temp
as $$
  select month, isco, sum(opened)::int, sum(filled)::int from (
    select to_char(opens, 'YYYY-MM') as month, isco, places as opened, 0 as filled from vacancy
    where area_id = asking_area() and isco is not null and opens between first and last and state not in ('draft', 'refused', 'removed')
    union all
    select to_char(state_since, 'YYYY-MM'), isco, 0, coalesce(places_filled, 0) from vacancy
    where area_id = asking_area() and isco is not null and state = 'filled' and state_since between first and last) told
  group by 1, 2
$$;
revoke all on function office.places_on(date[]), office.places_by_month(date, date) from public;
grant execute on function office.places_on(date[]), office.places_by_month(date, date) to kohtaanto_app;

alter table office.training_offer enable row level security;
create policy seen on office.training_offer for select using (area_id = (select office.asking_area()));
create policy written on office.training_offer for insert with check (area_id = (select office.asking_area()) and (select office.keeps_trainings()));
create policy changed on office.training_offer for update using (area_id = (select office.asking_area()) and (select office.keeps_trainings()));
alter table office.occupation_skill enable row level security;
create policy area on office.occupation_skill for select using (area_id = (select office.asking_area()));
alter table office.mobility_path enable row level security;
create policy person_seen on office.mobility_path for select using (area_id = (select office.asking_area())
  and exists (select from office.person p where p.area_id = mobility_path.area_id and p.person_id = mobility_path.person_id));
create policy append on office.mobility_path for insert with check (area_id = (select office.asking_area())
  and set_by = (select office.asking_staff()) and (select office.coaches_persons())
  and exists (select from office.person p where p.area_id = mobility_path.area_id and p.person_id = mobility_path.person_id));
grant select, insert, update on office.training_offer to kohtaanto_app;
grant select on office.occupation_skill, office.occupation_wage to kohtaanto_app;
grant select, insert (area_id, person_id, version, facts, set_by, receipt) on office.mobility_path to kohtaanto_app;

-- How matches fall on groups of people, as it was worked out on a day (MAT-6): counts of groups, protected, and nobody's id.
create table office.fairness_report (
  area_id smallint not null references office.area,
  report_id bigint generated always as identity,
  day date not null,
  weights text not null,
  knowledge text not null,
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  made_by text,
  made_at timestamptz not null default now(),
  primary key (area_id, report_id),
  foreign key (area_id, made_by) references office.staff
);
create trigger append_only before update or delete or truncate on office.fairness_report
  for each statement execute function office.refuse_rewriting();

create function office.reads_fairness() returns boolean
  language sql stable security definer set search_path = office, pg_temp
as $$
  select exists (select from staff s where s.area_id = asking_area() and s.staff_id = asking_staff()
    and s.roles && '{director,data-protection-officer,team-lead}')
$$;

-- What the report lays beside each other, of the area alone and without names; protected persons are in no list of candidates, and not here.
create function office.fairness_seekers(today date) returns table (
    person_key text, municipality_code text, facts jsonb, sex text, birth_date date, mother_tongue text, nationality text)
  language sql stable security definer set search_path = office, pg_temp
as $$
  select p.person_id::text, p.municipality_code, s.facts, p.sex, p.birth_date, p.mother_tongue, p.nationality
  from person p
  join lateral (select f.facts from seeker_profile f where f.area_id = p.area_id and f.person_id = p.person_id order by f.version desc limit 1) s on true
  where p.area_id = asking_area() and reads_fairness() and not p.protected
    and exists (select from job_search j where j.area_id = p.area_id and j.person_id = p.person_id and j.period @> today)
$$;
create function office.fairness_vacancies(today date) returns setof office.vacancy
  language sql stable security definer set search_path = office, pg_temp
as $$
  select v.* from vacancy v where v.area_id = asking_area() and reads_fairness() and v.state = 'open' and v.closes >= today and v.isco is not null
$$;
revoke all on function office.reads_fairness(), office.fairness_seekers(date), office.fairness_vacancies(date) from public;
grant execute on function office.reads_fairness(), office.fairness_seekers(date), office.fairness_vacancies(date) to kohtaanto_app;

alter table office.fairness_report enable row level security;
create policy seen on office.fairness_report for select using (area_id = (select office.asking_area()) and (select office.reads_fairness()));
create policy append on office.fairness_report for insert with check (area_id = (select office.asking_area()) and (select office.reads_fairness())
  and made_by = (select office.asking_staff()));
grant select, insert (area_id, day, weights, knowledge, content, made_by) on office.fairness_report to kohtaanto_app;
