-- What an area wants of its indicators, and by which decision (KNO-3, JOB-12). Decisions are added, never changed: of those
-- that cover a month the newest holds, and one without a value takes back what was before it. So a report of last year is
-- read against the target of last year.
create table office.indicator_target (
  area_id smallint not null references office.area,
  target_id integer generated always as identity,
  indicator text not null,                          -- the id of a definition, or of a count that is received only
  municipality_code text references office.municipality, -- null: the whole area
  valid daterange not null check (not isempty(valid) and lower(valid) is not null), -- whole months
  value numeric,                                    -- null: no target any more
  direction text not null check (direction in ('at-least', 'at-most')),
  source text not null check (length(btrim(source)) between 3 and 300),
  set_by text,                                      -- null: it came with the area's own data
  set_at timestamptz not null default now(),
  primary key (area_id, target_id),
  foreign key (area_id, set_by) references office.staff
);
create index on office.indicator_target (area_id, indicator, target_id desc);

alter table office.indicator_target enable row level security;
create policy area on office.indicator_target for select using (area_id = (select office.asking_area()));
-- Nobody decides in another's name.
create policy append on office.indicator_target for insert
  with check (area_id = (select office.asking_area()) and set_by = current_setting('kohtaanto.staff_id', true));
create trigger append_only before update or delete or truncate on office.indicator_target
  for each statement execute function office.refuse_rewriting();

-- When it was set is not for the application to say.
grant select, insert (area_id, indicator, municipality_code, valid, value, direction, source, set_by)
  on office.indicator_target to kohtaanto_app;

-- Figures of the whole country that came with the areas' data; imported ones are in register_figure.
create table office.published_country_figure (
  measure text not null,
  period text not null check (period ~ '^\d{4}(-(0[1-9]|1[0-2]))?$'),
  value numeric not null,
  source text not null,
  primary key (measure, period)
);
grant select on office.published_country_figure to kohtaanto_app;

-- The municipality of a post: the one that employed it before the area, and of a municipality's own officer the one whose
-- figures are looked at (CHN-4).
alter table office.staff add column municipality_code text references office.municipality;

-- A municipality's officer works with figures alone: no municipality's persons and nobody's customers, whatever the unit
-- is competent in.
create or replace function office.open_session(asked_hash bytea, at timestamptz, today date, idle interval)
returns table (
  area_id smallint, staff_id text, csrf_token text, language text, seen_at timestamptz, expires_at timestamptz,
  given_name text, family_name text, roles text[], unit_code text, team_code text,
  municipalities text[], coaches text[])
language sql stable security definer set search_path = office, pg_temp
as $$
  select e.area_id, e.staff_id, e.csrf_token, e.language, e.seen_at, e.expires_at,
    s.given_name, s.family_name, s.roles, s.unit_code, s.team_code,
    array(select c.municipality_code from task_competence c
      where c.area_id = e.area_id and c.unit_code = s.unit_code and c.task_code = 'person-service'
        and c.period @> today and s.roles <> '{municipality-officer}' order by 1),
    case when s.roles = '{municipality-officer}' then '{}' else
      array(select s.staff_id union select a.staff_id from staff_absence a
        where a.area_id = e.area_id and a.substitute_id = s.staff_id and a.period @> today) end
  from session e join staff s on s.area_id = e.area_id and s.staff_id = e.staff_id
  where e.session_hash = asked_hash and e.expires_at > at and e.seen_at > at - idle and s.period @> today
$$;

-- Meetings of the law that are past their last day, by the unit that is competent: a count of the office's own work, for those
-- who lead the area and see nobody's customers.
create function office.late_meetings(today date)
returns table (unit_code text, late integer, oldest date)
language sql stable security definer set search_path = office, pg_temp
as $$
  select c.unit_code, count(*)::integer, min(o.due)
  from obligation o join person p on p.area_id = o.area_id and p.person_id = o.person_id
  join task_competence c on c.area_id = o.area_id and c.municipality_code = p.municipality_code
    and c.task_code = 'person-service' and c.period @> today
  where o.area_id = office.asking_area() and o.state = 'open' and o.party = 'authority' and o.due < today and o.office_day < today
    and o.kind in ('initial-interview', 'complementary-interview', 'job-search-discussion')
  group by c.unit_code
$$;
revoke all on function office.late_meetings(date) from public;
grant execute on function office.late_meetings(date) to kohtaanto_app;
