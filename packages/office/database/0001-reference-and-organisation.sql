-- What every area reads (municipalities, areas, tasks), and each area's own organisation.
-- Area data begins its keys with area_id: row-level security isolates by it (OPS-2, SEC-1).

create extension if not exists btree_gist schema public;
create extension if not exists pg_trgm schema public;
create extension if not exists unaccent schema public;

create schema if not exists office;

create collation if not exists office.finnish (provider = icu, locale = 'fi-FI');

create table office.municipality (
  municipality_code text primary key check (municipality_code ~ '^[0-9]{3}$'),
  name_fi text not null,
  name_sv text not null,
  name_en text not null,
  region_code text not null,
  region_fi text not null,
  valid daterange not null default daterange(null, null),
  merged_into text references office.municipality,  -- set where `valid` has an end
  longitude numeric(7, 4),
  latitude numeric(7, 4)
);

create table office.area (
  area_id smallint primary key,                     -- national number 1-46
  name_fi text not null,
  name_sv text not null,
  name_en text not null,
  responsible text,                                 -- municipality code, null: joint authority or unknown
  configured boolean not null default false         -- has a folder of its own under areas/
);

create table office.area_municipality (
  area_id smallint not null references office.area,
  municipality_code text not null references office.municipality,
  period daterange not null,
  exclude using gist (municipality_code with =, period with &&)
);

create table office.task (                          -- statutory tasks that can be transferred (ORG-2)
  task_code text primary key,
  name_fi text not null,
  name_sv text not null,
  name_en text not null,
  section text not null
);

-- Published figures the register is compared with (labour force by municipality and year).
create table office.published_figure (
  measure text not null,
  period text not null,                             -- '2023' or '2023-07'
  municipality_code text not null references office.municipality,
  value numeric not null,
  source text not null,
  primary key (measure, period, municipality_code)
);

create table office.responsibility_area (           -- vastuualue (ORG-1)
  area_id smallint not null references office.area,
  unit_code text not null,
  name_fi text not null,
  name_sv text not null,
  name_en text not null,
  primary key (area_id, unit_code)
);

create table office.task_competence (               -- the task-transfer matrix (ORG-2)
  area_id smallint not null,
  task_code text not null references office.task,
  municipality_code text not null references office.municipality,
  unit_code text not null,                          -- who is competent
  decision text not null,                           -- by which board decision
  period daterange not null,
  foreign key (area_id, unit_code) references office.responsibility_area,
  exclude using gist (area_id with =, task_code with =, municipality_code with =, period with &&)
);

create table office.service_point (                 -- office, service market, partner premises (ORG-4)
  area_id smallint not null,
  service_point_code text not null,
  unit_code text not null,
  municipality_code text not null references office.municipality,
  kind text not null check (kind in ('main', 'side', 'service-market', 'partner', 'remote')),
  name_fi text not null,
  name_sv text not null,
  name_en text not null,
  address text not null,
  opening jsonb not null,                           -- [{ weekday: 1-7, from: '09:00', to: '15:00' }]
  visit_interval_weeks smallint,                    -- service markets: every n weeks from first_visit
  first_visit date,
  period daterange not null default daterange(null, null),
  primary key (area_id, service_point_code),
  foreign key (area_id, unit_code) references office.responsibility_area
);

create table office.room (
  area_id smallint not null,
  room_code text not null,
  service_point_code text not null,
  name text not null,
  capacity smallint not null check (capacity > 0),
  primary key (area_id, room_code),
  foreign key (area_id, service_point_code) references office.service_point
);

create table office.team (
  area_id smallint not null,
  team_code text not null,
  unit_code text not null,
  name_fi text not null,
  name_sv text not null,
  name_en text not null,
  primary key (area_id, team_code),
  foreign key (area_id, unit_code) references office.responsibility_area
);

create table office.staff (                         -- ORG-3
  area_id smallint not null,
  staff_id text not null,                           -- e.g. 'tiina.rautalampi'
  subject text not null,                            -- OpenID Connect subject
  given_name text not null,
  family_name text collate office.finnish not null,
  email text not null,
  phone text,
  unit_code text not null,
  team_code text,
  roles text[] not null,                            -- coach, team-lead, expert, controller, director, administrator, data-protection-officer
  specialisation text not null,                     -- job-brokering, skills, multi-agency, youth, integration, employers, none
  languages text[] not null,
  person_years numeric(3, 2) not null default 1,
  origin text not null,                             -- employer before 2025: state, municipality, new
  customer_facing boolean not null,
  caseload_min smallint not null default 100,
  caseload_max smallint not null default 200,
  service_point_code text,
  period daterange not null default daterange(null, null),
  calendar_token text not null default gen_random_uuid()::text,  -- secret of the iCalendar feed
  primary key (area_id, staff_id),
  unique (subject),
  foreign key (area_id, unit_code) references office.responsibility_area,
  foreign key (area_id, team_code) references office.team
);

create table office.staff_absence (
  area_id smallint not null,
  staff_id text not null,
  period daterange not null,
  substitute_id text,
  kind text not null default 'holiday',
  foreign key (area_id, staff_id) references office.staff,
  foreign key (area_id, substitute_id) references office.staff,
  exclude using gist (area_id with =, staff_id with =, period with &&)
);
create index on office.staff_absence (area_id, substitute_id);
