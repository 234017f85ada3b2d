-- Starting entrepreneurs (EMP-6), training bought together with employers (EMP-7), recruitment from abroad (INT-1).

-- Who serves persons at all, whatever else the role is for.
create function office.serves_persons() returns boolean
  language sql stable security definer set search_path = office, pg_temp
  as $$ select asking_roles() && '{coach,team-lead,service-coordinator,employer-expert}'::text[] $$;
-- Who reads of trainings and recruitments: those who serve employers, and coaches whose customers may get a place.
create function office.reads_of_trainings() returns boolean
  language sql stable security definer set search_path = office, pg_temp
  as $$ select asking_roles() && '{coach,team-lead,service-coordinator,employer-expert,director}'::text[] $$;
revoke all on function office.serves_persons(), office.reads_of_trainings() from public;
grant execute on function office.serves_persons(), office.reads_of_trainings() to kohtaanto_app;

-- A person on the way to an enterprise of the person's own. How it stands; every step lies beside it and stays.
create table office.start_up (
  area_id smallint not null,
  start_up_id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  idea text not null check (length(btrim(idea)) between 3 and 400),
  industry_code text check (industry_code ~ '^[0-9]{2,5}$'),   -- TOL 2008
  state text not null check (state in ('idea', 'advice-agreed', 'advised', 'plan-ready', 'statement-given', 'applied', 'granted', 'refused', 'started',
    'followed-half-year', 'followed-year', 'light', 'ended')),
  state_since date not null,
  next_due date,                                     -- by when what comes next, as the rules say it
  opened_on date not null,
  row_version integer not null default 1,
  receipt uuid not null default gen_random_uuid(),
  opened_by text,                                    -- null: it came with the invented register
  primary key (area_id, start_up_id),
  unique (area_id, receipt),
  foreign key (area_id, person_id) references office.person on delete cascade,
  foreign key (area_id, opened_by) references office.staff
);
-- One open at a time: two officials at the same moment open one.
create unique index start_up_open_once on office.start_up (area_id, person_id) where state <> 'ended';
create index on office.start_up (area_id, person_id);
create index on office.start_up (area_id, state, state_since);

create table office.start_up_step (
  area_id smallint not null,
  entry_id bigint generated always as identity,
  start_up_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('move', 'statement', 'judgement', 'interruption', 'income', 'aid', 'extension')),
  day date not null,
  detail jsonb not null check (jsonb_typeof(detail) = 'object'),
  by text,
  at timestamptz not null default now(),
  receipt uuid not null default gen_random_uuid(),   -- a form sent twice is one step
  primary key (area_id, entry_id),
  unique (area_id, receipt),
  foreign key (area_id, start_up_id) references office.start_up on delete cascade,
  foreign key (area_id, person_id) references office.person on delete cascade,
  foreign key (area_id, by) references office.staff
);
create index on office.start_up_step (area_id, start_up_id);
create index on office.start_up_step (area_id, person_id);

-- Training that an employer pays a part of (380/2023 62 §, 385/2024 5 §).
create table office.joint_training (
  area_id smallint not null references office.area,
  training_id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('own-staff', 'recruits', 'leaving-staff')),
  title text not null check (length(btrim(title)) between 3 and 160),
  isco text check (isco ~ '^[0-9]{4}$'),
  occupation_text text not null default '' check (length(occupation_text) <= 160),
  skills text[] not null default '{}' check (cardinality(skills) <= 60),
  places smallint not null check (places between 1 and 500),
  training_days smallint not null check (training_days between 1 and 500),
  provider text not null default '' check (length(provider) <= 200),
  municipality_code text references office.municipality,
  place text not null default '' check (length(place) <= 160),
  begins date not null,
  ends date not null,
  price_cents bigint not null check (price_cents between 1 and 100000000000),   -- without value added tax
  vat_basis_points smallint not null check (vat_basis_points between 0 and 3000),
  state text not null check (state in ('planned', 'agreed', 'applying', 'running', 'ended', 'cancelled')),
  state_since date not null,
  responsible_id text,
  row_version integer not null default 1,
  receipt uuid not null default gen_random_uuid(),
  created_by text,
  updated_by text,
  updated_at timestamptz not null default now(),
  primary key (area_id, training_id),
  unique (area_id, receipt),
  check (ends >= begins),
  foreign key (area_id, responsible_id) references office.staff,
  foreign key (area_id, created_by) references office.staff,
  foreign key (area_id, updated_by) references office.staff
);
create index on office.joint_training (area_id, state, begins);

-- Each employer that pays, as it was when it was agreed: its size decides its share.
create table office.joint_training_employer (
  area_id smallint not null,
  training_id uuid not null,
  employer_id uuid not null,
  employer_name text not null check (length(btrim(employer_name)) between 1 and 160),
  business_id text,
  places smallint not null check (places between 1 and 500),
  staff_count integer not null check (staff_count between 0 and 10000000),
  turnover_cents bigint check (turnover_cents >= 0),
  balance_cents bigint check (balance_cents >= 0),
  economic boolean not null,                         -- carries on economic activity: then it may be state aid (62.3 §)
  hired_staff boolean not null default false,        -- its work is done by the staff of a labour-hire company
  agreed_percent smallint check (agreed_percent between 1 and 100),
  primary key (area_id, training_id, employer_id),
  foreign key (area_id, training_id) references office.joint_training on delete cascade,
  foreign key (area_id, employer_id) references office.employer
);
create index on office.joint_training_employer (area_id, employer_id);

create table office.joint_training_state (
  area_id smallint not null,
  entry_id bigint generated always as identity,
  training_id uuid not null,
  state text not null,
  since date not null,
  reason text check (length(reason) <= 2000),
  by text,
  at timestamptz not null default now(),
  receipt uuid not null default gen_random_uuid(),
  primary key (area_id, entry_id),
  unique (area_id, receipt),
  foreign key (area_id, training_id) references office.joint_training,
  foreign key (area_id, by) references office.staff
);
create index on office.joint_training_state (area_id, training_id);

create table office.joint_training_student (
  area_id smallint not null,
  training_id uuid not null,
  person_id uuid not null,
  employer_id uuid not null,
  state text not null check (state in ('chosen', 'began', 'finished', 'interrupted', 'withdrew')),
  chosen_on date not null,
  ended_on date,
  employed_at_end boolean,
  employed_after_three_months boolean,
  service_spell_id uuid,
  row_version integer not null default 1,
  chosen_by text,
  primary key (area_id, training_id, person_id),
  foreign key (area_id, training_id, employer_id) references office.joint_training_employer,
  foreign key (area_id, person_id) references office.person on delete cascade,
  foreign key (area_id, chosen_by) references office.staff
);
create index on office.joint_training_student (area_id, person_id);

-- How many are where in each training of the asker's area, without telling who: whoever serves employers fills places also for persons of others.
create function office.joint_training_counts()
  returns table (training_id uuid, chosen integer, began integer, finished integer, employed_at_end integer, employed_later integer)
  language sql stable security definer set search_path = office, pg_temp
as $$
  select u.training_id, (count(*) filter (where u.state = 'chosen'))::int, (count(*) filter (where u.state = 'began'))::int,
    (count(*) filter (where u.state = 'finished'))::int, (count(*) filter (where u.employed_at_end))::int, (count(*) filter (where u.employed_after_three_months))::int
  from joint_training_student u where u.area_id = asking_area() and reads_of_trainings() group by u.training_id
$$;
revoke all on function office.joint_training_counts() from public;
grant execute on function office.joint_training_counts() to kohtaanto_app;

-- Recruitment from abroad for an employer (INT-1).
create table office.abroad_recruitment (
  area_id smallint not null references office.area,
  recruitment_id uuid not null default gen_random_uuid(),
  employer_id uuid not null,
  employer_name text not null check (length(btrim(employer_name)) between 1 and 160),
  isco text check (isco ~ '^[0-9]{4}$'),
  occupation_text text not null check (length(btrim(occupation_text)) between 2 and 160),
  places smallint not null check (places between 1 and 500),
  channel text not null check (channel in ('eures', 'work-in-finland', 'employer-own', 'partner')),
  countries text[] not null check (cardinality(countries) between 1 and 20),
  note text not null default '' check (length(note) <= 4000),
  state text not null check (state in ('lead', 'taken-up', 'searching', 'interviewing', 'chosen', 'permits', 'arriving', 'settled', 'closed')),
  state_since date not null,
  due_on date,
  hired smallint not null default 0 check (hired between 0 and 500),
  responsible_id text,
  opened_on date not null,
  row_version integer not null default 1,
  receipt uuid not null default gen_random_uuid(),
  opened_by text,
  updated_by text,
  primary key (area_id, recruitment_id),
  unique (area_id, receipt),
  foreign key (area_id, employer_id) references office.employer,
  foreign key (area_id, responsible_id) references office.staff,
  foreign key (area_id, opened_by) references office.staff,
  foreign key (area_id, updated_by) references office.staff
);
create index on office.abroad_recruitment (area_id, state, due_on);
create index on office.abroad_recruitment (area_id, employer_id);

create table office.abroad_recruitment_step (
  area_id smallint not null,
  entry_id bigint generated always as identity,
  recruitment_id uuid not null,
  state text not null,
  day date not null,
  note text not null default '' check (length(note) <= 4000),
  hired smallint,
  by text,
  at timestamptz not null default now(),
  receipt uuid not null default gen_random_uuid(),
  primary key (area_id, entry_id),
  unique (area_id, receipt),
  foreign key (area_id, recruitment_id) references office.abroad_recruitment,
  foreign key (area_id, by) references office.staff
);
create index on office.abroad_recruitment_step (area_id, recruitment_id);

-- What those who come need to settle in, and whose it is to see to.
create table office.settling_in_service (
  area_id smallint not null,
  recruitment_id uuid not null,
  service text not null check (service ~ '^[a-z-]{2,40}$'),
  answerable text not null check (length(btrim(answerable)) between 2 and 160),
  due_on date,
  done_on date,
  row_version integer not null default 1,
  primary key (area_id, recruitment_id, service),
  foreign key (area_id, recruitment_id) references office.abroad_recruitment on delete cascade
);

do $$
declare
  t text;
begin
  foreach t in array array['start_up', 'start_up_step', 'joint_training', 'joint_training_employer', 'joint_training_state', 'joint_training_student',
    'abroad_recruitment', 'abroad_recruitment_step', 'settling_in_service'] loop
    execute format('alter table office.%I enable row level security', t);
  end loop;
  foreach t in array array['joint_training_state', 'abroad_recruitment_step'] loop
    execute format('create trigger append_only before update or delete or truncate on office.%I
      for each statement execute function office.refuse_rewriting()', t);
  end loop;
  foreach t in array array['start_up', 'start_up_step', 'joint_training_student'] loop
    execute format($policy$create policy person_seen on office.%I for select using (area_id = (select office.asking_area())
      and exists (select from office.person p where p.area_id = %I.area_id and p.person_id = %I.person_id))$policy$, t, t, t);
    execute format($policy$create policy written on office.%I for insert with check (area_id = (select office.asking_area()) and (select office.serves_persons())
      and exists (select from office.person p where p.area_id = %I.area_id and p.person_id = %I.person_id))$policy$, t, t, t);
  end loop;
  foreach t in array array['start_up', 'joint_training_student'] loop
    execute format($policy$create policy changed on office.%I for update using (area_id = (select office.asking_area()) and (select office.serves_persons())
      and exists (select from office.person p where p.area_id = %I.area_id and p.person_id = %I.person_id))$policy$, t, t, t);
  end loop;
  foreach t in array array['joint_training', 'joint_training_employer', 'joint_training_state'] loop
    execute format($policy$create policy seen on office.%I for select using (area_id = (select office.asking_area()) and (select office.reads_of_trainings()))$policy$, t);
  end loop;
  foreach t in array array['abroad_recruitment', 'abroad_recruitment_step', 'settling_in_service'] loop
    execute format($policy$create policy seen on office.%I for select using (area_id = (select office.asking_area()) and (select office.works_with_employers()))$policy$, t);
  end loop;
  foreach t in array array['joint_training', 'joint_training_employer', 'joint_training_state', 'abroad_recruitment', 'abroad_recruitment_step', 'settling_in_service'] loop
    execute format($policy$create policy written on office.%I for insert with check (area_id = (select office.asking_area())
      and (select office.writes_of_employers()))$policy$, t);
  end loop;
  foreach t in array array['joint_training', 'joint_training_employer', 'abroad_recruitment', 'settling_in_service'] loop
    execute format($policy$create policy changed on office.%I for update using (area_id = (select office.asking_area())
      and (select office.writes_of_employers()))$policy$, t);
  end loop;
  create policy removed on office.joint_training_employer for delete using (area_id = (select office.asking_area()) and (select office.writes_of_employers()));
end $$;

grant select, insert, update on office.start_up, office.joint_training, office.joint_training_student, office.abroad_recruitment,
  office.settling_in_service to kohtaanto_app;
grant select, insert, update, delete on office.joint_training_employer to kohtaanto_app;
grant select, insert (area_id, start_up_id, person_id, kind, day, detail, by, receipt) on office.start_up_step to kohtaanto_app;
grant select, insert (area_id, training_id, state, since, reason, by, receipt) on office.joint_training_state to kohtaanto_app;
grant select, insert (area_id, recruitment_id, state, day, note, hired, by, receipt) on office.abroad_recruitment_step to kohtaanto_app;
