-- Employers and their vacancies (EMP-1, EMP-2, EMP-3). What an employer was told, what was promised and what was published is kept;
-- one employer may be served in several areas, each of which has its own row.

-- Whose work employers are; who may write of them; who has only open vacancies to read; whose own municipality's employers are shown.
create function office.asking_roles() returns text[]
  language sql stable security definer set search_path = office, pg_temp
  as $$ select coalesce((select roles from staff where area_id = asking_area() and staff_id = asking_staff()), '{}') $$;
create function office.works_with_employers() returns boolean
  language sql stable security definer set search_path = office, pg_temp
  as $$ select asking_roles() && '{employer-expert,team-lead,service-coordinator,director}'::text[] $$;
create function office.writes_of_employers() returns boolean
  language sql stable security definer set search_path = office, pg_temp
  as $$ select asking_roles() && '{employer-expert,team-lead}'::text[] $$;
create function office.brings_postings() returns boolean
  language sql stable security definer set search_path = office, pg_temp
  as $$ select asking_roles() && '{employer-expert,team-lead,administrator}'::text[] $$;
create function office.reads_open_vacancies() returns boolean
  language sql stable security definer set search_path = office, pg_temp
  as $$ select asking_roles() && '{coach}'::text[] $$;
create function office.own_employers_municipality() returns text
  language sql stable security definer set search_path = office, pg_temp
  as $$ select municipality_code from staff where area_id = asking_area() and staff_id = asking_staff() and 'municipality-officer' = any (roles) $$;
revoke all on function office.asking_roles(), office.works_with_employers(), office.writes_of_employers(), office.brings_postings(),
  office.reads_open_vacancies(), office.own_employers_municipality() from public;
grant execute on function office.works_with_employers(), office.writes_of_employers(), office.brings_postings(),
  office.reads_open_vacancies(), office.own_employers_municipality() to kohtaanto_app;

create table office.employer (
  area_id smallint not null references office.area,
  employer_id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('company', 'public', 'association', 'household')),
  business_id text check (business_id ~ '^[0-9]{7}-[0-9]$'),   -- a household has none
  name text collate office.finnish not null check (length(btrim(name)) between 2 and 160),
  industry_code text check (industry_code ~ '^[0-9]{2,5}$'),   -- TOL 2008
  size_class text not null check (size_class in ('none', 'micro', 'small', 'medium', 'large')),
  municipality_code text not null references office.municipality,
  language text not null check (language in ('fi', 'sv', 'en')),
  website text check (length(website) <= 200),
  labour_hire boolean not null default false,                  -- hires its staff out to others
  note text not null default '' check (length(note) <= 4000),
  ended_on date,
  row_version integer not null default 1,
  receipt uuid not null default gen_random_uuid(),
  created_by text,                                             -- null: it came with the invented register
  created_at timestamptz not null default now(),
  updated_by text,
  updated_at timestamptz not null default now(),
  primary key (area_id, employer_id),
  unique (area_id, receipt),
  constraint employer_business_id_once unique (area_id, business_id),
  check (kind = 'household' or business_id is not null),
  foreign key (area_id, created_by) references office.staff,
  foreign key (area_id, updated_by) references office.staff
);
create index on office.employer (area_id, municipality_code);
create index employer_name_pieces on office.employer using gin (lower(name) gin_trgm_ops);

create table office.employer_workplace (
  area_id smallint not null,
  workplace_id uuid not null default gen_random_uuid(),
  employer_id uuid not null,
  name text not null check (length(btrim(name)) between 1 and 160),
  municipality_code text not null references office.municipality,
  street_address text not null default '' check (length(street_address) <= 160),
  postal_code text check (postal_code ~ '^[0-9]{5}$'),
  closed_on date,
  receipt uuid not null default gen_random_uuid(),
  primary key (area_id, workplace_id),
  unique (area_id, receipt),
  foreign key (area_id, employer_id) references office.employer
);
create index on office.employer_workplace (area_id, employer_id);

create table office.employer_contact (
  area_id smallint not null,
  contact_id uuid not null default gen_random_uuid(),
  employer_id uuid not null,
  name text not null check (length(btrim(name)) between 2 and 120),
  title text not null default '' check (length(title) <= 120),
  email text check (length(email) <= 200),
  phone text check (length(phone) <= 40),
  newsletter_since date,                                       -- consent to the newsletter, given by the person
  newsletter_ended date,
  left_on date,
  receipt uuid not null default gen_random_uuid(),
  primary key (area_id, contact_id),
  unique (area_id, receipt),
  foreign key (area_id, employer_id) references office.employer,
  check (newsletter_ended is null or newsletter_since is not null)
);
create index on office.employer_contact (area_id, employer_id);

-- Who serves the employer together: the area's staff, the municipality, the development company.
create table office.employer_team_member (
  area_id smallint not null,
  member_id uuid not null default gen_random_uuid(),
  employer_id uuid not null,
  organisation text not null check (organisation in ('area', 'municipality', 'development-company')),
  staff_id text,
  name text not null check (length(btrim(name)) between 2 and 160),
  lead boolean not null default false,
  period daterange not null check (not isempty(period) and lower(period) is not null),
  receipt uuid not null default gen_random_uuid(),
  primary key (area_id, member_id),
  unique (area_id, receipt),
  foreign key (area_id, employer_id) references office.employer,
  foreign key (area_id, staff_id) references office.staff,
  check ((organisation = 'area') = (staff_id is not null))
);
create index on office.employer_team_member (area_id, employer_id);
create index on office.employer_team_member (area_id, staff_id);

-- What has been done with the employer. The level is that of the three-level model agreed with development companies.
create table office.employer_touch (
  area_id smallint not null,
  touch_id uuid not null default gen_random_uuid(),
  employer_id uuid not null,
  day date not null,
  way text not null check (way in ('visit', 'call', 'message', 'meeting', 'event')),
  level text not null check (level in ('needs-mapping', 'recruitment', 'employment-skills')),
  note text not null check (length(btrim(note)) between 3 and 4000),
  contact_id uuid,
  staff_id text,
  recorded_at timestamptz not null default now(),
  receipt uuid not null default gen_random_uuid(),
  primary key (area_id, touch_id),
  unique (area_id, receipt),
  foreign key (area_id, employer_id) references office.employer,
  foreign key (area_id, contact_id) references office.employer_contact,
  foreign key (area_id, staff_id) references office.staff
);
create index on office.employer_touch (area_id, employer_id, day);

-- Labour that will be needed, before it is announced (coming) or instead of being announced (hidden); and other needs.
create table office.employer_need (
  area_id smallint not null,
  need_id uuid not null default gen_random_uuid(),
  employer_id uuid not null,
  kind text not null check (kind in ('labour', 'skills', 'succession', 'change-security', 'subsidy', 'other')),
  visibility text not null check (visibility in ('coming', 'hidden')),
  isco text check (isco ~ '^[0-9]{4}$'),
  occupation_text text not null default '' check (length(occupation_text) <= 160),
  places smallint not null default 1 check (places between 0 and 2000),
  expected_on date,
  description text not null check (length(btrim(description)) between 3 and 4000),
  state text not null default 'open' check (state in ('open', 'announced', 'met', 'lapsed')),
  vacancy_id uuid,
  recorded_on date not null,
  recorded_by text,
  row_version integer not null default 1,
  receipt uuid not null default gen_random_uuid(),
  primary key (area_id, need_id),
  unique (area_id, receipt),
  foreign key (area_id, employer_id) references office.employer,
  foreign key (area_id, recorded_by) references office.staff
);
create index on office.employer_need (area_id, employer_id);
create index on office.employer_need (area_id, expected_on) where state = 'open';

create table office.employer_promise (
  area_id smallint not null,
  promise_id uuid not null default gen_random_uuid(),
  employer_id uuid not null,
  what text not null check (length(btrim(what)) between 3 and 400),
  made_on date not null,
  due_on date not null check (due_on >= made_on),
  owner_id text not null,
  kept_on date,
  how text,
  kept_by text,
  row_version integer not null default 1,
  receipt uuid not null default gen_random_uuid(),
  primary key (area_id, promise_id),
  unique (area_id, receipt),
  foreign key (area_id, employer_id) references office.employer,
  foreign key (area_id, owner_id) references office.staff,
  foreign key (area_id, kept_by) references office.staff,
  check ((kept_on is null) = (how is null))
);
create index on office.employer_promise (area_id, due_on) where kept_on is null;
create index on office.employer_promise (area_id, employer_id);

create table office.employer_event (
  area_id smallint not null references office.area,
  event_id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('recruitment', 'breakfast', 'training', 'other')),
  title text not null check (length(btrim(title)) between 3 and 160),
  day date not null,
  starts time,
  municipality_code text not null references office.municipality,
  place text not null default '' check (length(place) <= 160),
  seats smallint check (seats between 1 and 5000),
  outcome text check (length(outcome) <= 4000),
  seekers_met integer check (seekers_met between 0 and 100000),
  hired integer check (hired between 0 and 100000),
  row_version integer not null default 1,
  receipt uuid not null default gen_random_uuid(),
  created_by text,
  primary key (area_id, event_id),
  unique (area_id, receipt),
  foreign key (area_id, created_by) references office.staff
);
create index on office.employer_event (area_id, day);

create table office.employer_invitation (
  area_id smallint not null,
  event_id uuid not null,
  employer_id uuid not null,
  invited_on date not null,
  answer text not null default 'none' check (answer in ('none', 'coming', 'not-coming')),
  attended boolean,
  primary key (area_id, event_id, employer_id),
  foreign key (area_id, event_id) references office.employer_event,
  foreign key (area_id, employer_id) references office.employer
);
create index on office.employer_invitation (area_id, employer_id);

create table office.vacancy (
  area_id smallint not null references office.area,
  vacancy_id uuid not null default gen_random_uuid(),
  employer_id uuid,                                  -- null: a posting of an employer that is nobody's customer here
  employer_name text not null check (length(btrim(employer_name)) between 1 and 160),
  business_id text check (business_id ~ '^[0-9]{7}-[0-9]$'),
  workplace_id uuid,
  state text not null default 'draft' check (state in
    ('draft', 'open', 'paused', 'filled', 'closed', 'withdrawn', 'expired', 'refused', 'removed')),
  state_since date not null,
  language text not null check (language in ('fi', 'sv', 'en')),
  title text not null check (length(title) <= 400),
  description text not null check (length(description) <= 100000),
  isco text check (isco ~ '^[0-9]{4}$'),
  concept text check (length(concept) <= 200),
  occupation_text text not null default '' check (length(occupation_text) <= 160),
  municipality_code text references office.municipality,
  street_address text not null default '' check (length(street_address) <= 160),
  remote text not null check (remote in ('no', 'partly', 'wholly')),
  working_time text not null check (working_time in ('full-time', 'part-time')),
  shifts text[] not null default '{}' check (shifts <@ '{day,evening,night,weekend}'),
  contract text not null check (contract in ('permanent', 'fixed-term', 'seasonal', 'short-term', 'agency', 'assignment')),
  begins date,
  ends date,
  pay_from integer check (pay_from > 0),             -- cents by the month, whole time
  pay_to integer check (pay_to >= pay_from),
  skills jsonb not null default '[]',
  licences jsonb not null default '[]',
  languages jsonb not null default '[]',
  education jsonb,
  demands text[] not null default '{}',
  places smallint not null default 1 check (places between 1 and 2000),
  apply text not null default '' check (length(apply) <= 2000),
  contact_name text not null default '' check (length(contact_name) <= 120),
  contact_phone text not null default '' check (length(contact_phone) <= 40),
  contact_email text not null default '' check (length(contact_email) <= 200),
  opens date,
  closes date,
  only_subsidised boolean not null default false,
  responsible_id text,
  result text check (result in ('our-candidate', 'other-candidate', 'employers-own', 'not-filled')),
  places_filled smallint check (places_filled between 0 and 2000),
  source text not null default 'own' check (source in ('own', 'posting')),
  external_id text check (length(external_id) between 1 and 120),
  posting_digest text,
  row_version integer not null default 1,
  receipt uuid not null default gen_random_uuid(),
  created_by text,
  created_at timestamptz not null default now(),
  updated_by text,
  updated_at timestamptz not null default now(),
  primary key (area_id, vacancy_id),
  unique (area_id, receipt),
  constraint vacancy_posting_once unique (area_id, external_id),
  foreign key (area_id, employer_id) references office.employer,
  foreign key (area_id, workplace_id) references office.employer_workplace,
  foreign key (area_id, responsible_id) references office.staff,
  foreign key (area_id, created_by) references office.staff,
  foreign key (area_id, updated_by) references office.staff,
  check ((source = 'posting') = (external_id is not null)),
  check (state <> 'open' or (closes is not null and isco is not null and (municipality_code is not null or remote = 'wholly') and not only_subsidised)),
  check (pay_to is null or pay_from is not null),
  check (ends is null or begins is null or ends >= begins)
);
create index on office.vacancy (area_id, state, closes);
create index on office.vacancy (area_id, employer_id);
create index on office.vacancy (area_id, business_id);
create index on office.vacancy (area_id, isco);
create index on office.vacancy (area_id, responsible_id);
create index vacancy_words on office.vacancy using gin (lower((title || ' ' || employer_name) collate office.finnish) gin_trgm_ops);

-- Each state with its day, who, why, and the decision or the result.
create table office.vacancy_state (
  area_id smallint not null,
  entry_id bigint generated always as identity,
  vacancy_id uuid not null,
  state text not null,
  since date not null,
  reason text,
  detail jsonb not null default '{}',
  by text,
  at timestamptz not null default now(),
  receipt uuid not null default gen_random_uuid(),
  primary key (area_id, entry_id),
  unique (area_id, receipt),
  foreign key (area_id, vacancy_id) references office.vacancy,
  foreign key (area_id, by) references office.staff
);
create index on office.vacancy_state (area_id, vacancy_id);

-- What was announced, as it was announced.
create table office.vacancy_version (
  area_id smallint not null,
  vacancy_id uuid not null,
  version integer not null,
  content jsonb not null,
  by text,
  at timestamptz not null default now(),
  primary key (area_id, vacancy_id, version),
  foreign key (area_id, vacancy_id) references office.vacancy,
  foreign key (area_id, by) references office.staff
);

create table office.posting_import (
  area_id smallint not null references office.area,
  import_id uuid not null default gen_random_uuid(),
  file_name text not null check (length(file_name) <= 200),
  digest text not null,
  format text not null check (format in ('ndjson', 'csv')),
  rows integer not null,
  created integer not null,
  updated integer not null,
  unchanged integer not null,
  imported_by text not null,
  imported_at timestamptz not null default now(),
  primary key (area_id, import_id),
  foreign key (area_id, imported_by) references office.staff
);

do $$
declare
  t text;
begin
  foreach t in array array['employer', 'employer_workplace', 'employer_contact', 'employer_team_member', 'employer_touch', 'employer_need',
    'employer_promise', 'employer_event', 'employer_invitation', 'vacancy', 'vacancy_state', 'vacancy_version', 'posting_import'] loop
    execute format('alter table office.%I enable row level security', t);
  end loop;
  foreach t in array array['employer_touch', 'vacancy_state', 'vacancy_version', 'posting_import'] loop
    execute format('create trigger append_only before update or delete or truncate on office.%I
      for each statement execute function office.refuse_rewriting()', t);
  end loop;
  -- What is of an employer is seen by those whose work employers are, and by the officer of the municipality that the employer is seen in.
  foreach t in array array['employer_workplace', 'employer_contact', 'employer_team_member', 'employer_touch', 'employer_need',
    'employer_promise', 'employer_invitation'] loop
    execute format($policy$create policy seen on office.%I for select using (area_id = (select office.asking_area())
      and ((select office.works_with_employers()) or ((select office.own_employers_municipality()) is not null and exists
        (select from office.employer e where e.area_id = %I.area_id and e.employer_id = %I.employer_id))))$policy$, t, t, t);
    execute format($policy$create policy written on office.%I for insert with check (area_id = (select office.asking_area())
      and (select office.writes_of_employers()))$policy$, t);
  end loop;
  foreach t in array array['employer', 'employer_event'] loop
    execute format($policy$create policy written on office.%I for insert with check (area_id = (select office.asking_area())
      and (select office.writes_of_employers()))$policy$, t);
  end loop;
  foreach t in array array['employer', 'employer_workplace', 'employer_contact', 'employer_team_member', 'employer_need', 'employer_promise',
    'employer_event', 'employer_invitation'] loop
    execute format($policy$create policy changed on office.%I for update using (area_id = (select office.asking_area())
      and (select office.writes_of_employers()))$policy$, t);
  end loop;
end $$;

create policy seen on office.employer for select using (area_id = (select office.asking_area())
  and ((select office.works_with_employers()) or municipality_code = (select office.own_employers_municipality())));
create policy seen on office.employer_event for select using (area_id = (select office.asking_area())
  and ((select office.works_with_employers()) or municipality_code = (select office.own_employers_municipality())));
create policy seen on office.vacancy for select using (area_id = (select office.asking_area())
  and ((select office.works_with_employers()) or (select office.brings_postings())
    or (state = 'open' and (select office.reads_open_vacancies()))
    or municipality_code = (select office.own_employers_municipality())));
create policy written on office.vacancy for insert with check (area_id = (select office.asking_area()) and (select office.brings_postings()));
create policy changed on office.vacancy for update using (area_id = (select office.asking_area()) and (select office.brings_postings()));
do $$
declare
  t text;
begin
  foreach t in array array['vacancy_state', 'vacancy_version'] loop
    execute format($policy$create policy seen on office.%I for select using (area_id = (select office.asking_area())
      and ((select office.works_with_employers()) or (select office.brings_postings())
        or ((select office.own_employers_municipality()) is not null and exists
          (select from office.vacancy v where v.area_id = %I.area_id and v.vacancy_id = %I.vacancy_id))))$policy$, t, t, t);
    execute format($policy$create policy written on office.%I for insert with check (area_id = (select office.asking_area())
      and (select office.brings_postings()))$policy$, t);
  end loop;
end $$;
create policy seen on office.posting_import for select using (area_id = (select office.asking_area()) and (select office.brings_postings()));
create policy written on office.posting_import for insert with check (area_id = (select office.asking_area()) and (select office.brings_postings())
  and imported_by = (select office.asking_staff()));

grant select, insert, update on office.employer, office.employer_workplace, office.employer_contact, office.employer_team_member, office.employer_need,
  office.employer_promise, office.employer_event, office.employer_invitation, office.vacancy to kohtaanto_app;
grant select, insert on office.employer_touch, office.vacancy_version, office.posting_import to kohtaanto_app;
grant select, insert (area_id, vacancy_id, state, since, reason, detail, by, receipt) on office.vacancy_state to kohtaanto_app;

-- The day passes for every area at once; what it ends, the state's own entry tells.
create function office.expire_vacancies(today date) returns integer
  language plpgsql security definer set search_path = office, pg_temp as $$
declare
  ended integer;
begin
  with past as (
    update vacancy set state = 'expired', state_since = closes + 1, row_version = row_version + 1, updated_by = null, updated_at = now()
    where state in ('open', 'paused') and closes < today returning area_id, vacancy_id, state_since)
  insert into vacancy_state (area_id, vacancy_id, state, since) select area_id, vacancy_id, 'expired', state_since from past;
  get diagnostics ended = row_count;
  return ended;
end $$;
revoke all on function office.expire_vacancies(date) from public;
grant execute on function office.expire_vacancies(date) to kohtaanto_app;
