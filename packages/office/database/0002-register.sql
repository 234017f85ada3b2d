-- The register of jobseekers (JOB-1 to JOB-10). Periods are half-open ranges that cannot overlap.
-- Every row of a person may carry `source`: 'own', 'import:<batch>', 'national' (OPS-4).

create table office.person (
  area_id smallint not null references office.area,
  person_id uuid not null default gen_random_uuid(),
  birth_date date not null,
  sex text not null check (sex in ('man', 'woman')),
  municipality_code text not null references office.municipality,  -- home municipality today
  mother_tongue text not null default 'fi',         -- ISO 639-1
  service_language text not null default 'fi' check (service_language in ('fi', 'sv', 'en')),
  interpreter_language text,
  nationality text not null default 'FI',           -- ISO 3166-1
  education_level text,                             -- basic, upper-secondary-vocational, upper-secondary-general, tertiary, unknown
  occupation text,                                  -- ISCO-08 code, up to 4 digits
  occupation_text text,
  protected boolean not null default false,         -- turvakielto
  segment text,                                     -- national service line 00-05
  coach_id text,                                    -- today's coach, kept in step with coach_assignment
  source text not null default 'own',
  row_version integer not null default 1,
  removed_after date,                               -- 122 §: four years after the relationship ended
  primary key (area_id, person_id),
  foreign key (area_id, coach_id) references office.staff (area_id, staff_id)
);
create index on office.person (area_id, coach_id);
create index on office.person (area_id, municipality_code);

create table office.person_identity (               -- apart, so that a protected person's stays closed
  area_id smallint not null,
  person_id uuid not null,
  identity_code text not null,
  family_name text collate office.finnish not null,
  given_name text collate office.finnish not null,
  phone text,
  email text,
  street_address text,
  postal_code text,
  post_office text,
  primary key (area_id, person_id),
  unique (area_id, identity_code),
  foreign key (area_id, person_id) references office.person on delete cascade
);
create index on office.person_identity using gin ((lower(family_name || ' ' || given_name)) gin_trgm_ops);

create table office.job_search (                    -- JOB-1
  area_id smallint not null,
  search_id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  period daterange not null check (not isempty(period)),
  requested_on date not null,
  registered_on date not null,
  end_reason text,
  source text not null default 'own',
  primary key (area_id, search_id),
  foreign key (area_id, person_id) references office.person on delete cascade,
  exclude using gist (area_id with =, person_id with =, period with &&)
);

create table office.employment_status (             -- JOB-2, national codes
  area_id smallint not null,
  status_id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  code text not null check (code ~ '^0[0-9]$'),
  period daterange not null check (not isempty(period)),
  hours_percent smallint check (hours_percent between 1 and 100),
  estimated_end date,                               -- exclusive
  note text,
  source text not null default 'own',
  primary key (area_id, status_id),
  foreign key (area_id, person_id) references office.person on delete cascade,
  exclude using gist (area_id with =, person_id with =, period with &&)
);

create table office.service_spell (                 -- services the process rules look at (33, 46-48 §)
  area_id smallint not null,
  service_spell_id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  kind text not null,                               -- ServiceKind of the rules
  name text not null,
  provider text,
  period daterange not null check (not isempty(period)),
  estimated_end date not null,                      -- exclusive
  qualified boolean,
  hours_percent smallint,
  source text not null default 'own',
  primary key (area_id, service_spell_id),
  foreign key (area_id, person_id) references office.person on delete cascade
);
create index on office.service_spell (area_id, person_id);

create table office.dated_ground (                  -- grounds of 48 § and traits that groups count (JOB-13)
  area_id smallint not null,
  ground_id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  ground text not null,                             -- GroundFact.ground, or 'partial-work-ability', 'no-qualification'
  period daterange not null check (not isempty(period)),
  note text,
  source text not null default 'own',
  primary key (area_id, ground_id),
  foreign key (area_id, person_id) references office.person on delete cascade,
  exclude using gist (area_id with =, person_id with =, ground with =, period with &&)
);

create table office.known_ending (                  -- 32.3, 44.4
  area_id smallint not null,
  known_ending_id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  known_on date not null,
  kind text not null,
  period daterange not null check (not isempty(period)),
  source text not null default 'own',
  primary key (area_id, known_ending_id),
  foreign key (area_id, person_id) references office.person on delete cascade
);
create index on office.known_ending (area_id, person_id);

create table office.contact (                       -- JOB-4, ORG-5
  area_id smallint not null,
  contact_id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  kind text not null,                               -- ContactKind, or 'phone', 'message', 'letter', 'other'
  way_code text not null,                           -- national yhtottotapa code
  channel text not null check (channel in ('visit', 'video', 'phone', 'e-service', 'letter', 'message', 'group')),
  occurred_on date not null,
  occurred_at time,
  minutes smallint,
  staff_id text,
  outcome text not null default 'held' check (outcome in ('held', 'no-show', 'not-reached')),
  note text not null default '',
  source text not null default 'own',
  recorded_at timestamptz not null default now(),
  row_version integer not null default 1,
  primary key (area_id, contact_id),
  foreign key (area_id, person_id) references office.person on delete cascade
);
create index on office.contact (area_id, person_id, occurred_on desc);

create table office.assessment (                    -- JOB-6, 37 §
  area_id smallint not null,
  assessment_id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  made_on date not null,
  staff_id text not null,
  areas jsonb not null,                             -- { health: {answer, note}, skills, resources, fit-of-work, job-search-skills, ... }
  summary text not null default '',
  row_version integer not null default 1,
  primary key (area_id, assessment_id),
  foreign key (area_id, person_id) references office.person on delete cascade
);
create index on office.assessment (area_id, person_id, made_on desc);

create table office.plan (                          -- JOB-7, 38 §
  area_id smallint not null,
  plan_id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  version smallint not null,
  kind text not null,                               -- PlanKind
  made_on date not null,
  staff_id text not null,
  situation text not null default '',               -- kartoitus: summary of the situation
  goal text not null default '',
  actions jsonb not null default '[]',              -- [{ code: '061', text, dueOn, state }] national toimikoodi
  follow_up text not null default '',
  report_by date,
  duty jsonb,                                       -- DutyFact with ISO dates, null: no duty and `no_duty_reason`
  no_duty_reason text,
  approved_by_authority_on date,
  approved_by_customer_on date,
  approval_way text check (approval_way in ('e-service', 'signature', 'other-with-copy')),
  superseded_on date,
  source text not null default 'own',
  row_version integer not null default 1,
  primary key (area_id, plan_id),
  unique (area_id, person_id, version),
  foreign key (area_id, person_id) references office.person on delete cascade
);

create table office.search_report (                 -- JOB-8, 45 §; 385/2024 4 §
  area_id smallint not null,
  report_id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  reported_on date not null,
  way text not null,                                -- 45 § point: application, offer, extra-work, enterprise, profile, other
  employer text not null default '',
  task text not null default '',
  opportunities smallint not null default 1,
  source text not null default 'own',
  primary key (area_id, report_id),
  foreign key (area_id, person_id) references office.person on delete cascade
);
create index on office.search_report (area_id, person_id, reported_on desc);

create table office.lapse (                         -- a fact; the statement on sanctions belongs to KEHA
  area_id smallint not null,
  lapse_id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  occurred_on date not null,
  kind text not null,
  description text not null default '',
  staff_id text,
  source text not null default 'own',
  primary key (area_id, lapse_id),
  foreign key (area_id, person_id) references office.person on delete cascade
);
create index on office.lapse (area_id, person_id, occurred_on desc);

create table office.profile (                       -- 128-129 §
  area_id smallint not null,
  profile_id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  published_on date not null,
  valid_until date not null,
  source text not null default 'own',
  primary key (area_id, profile_id),
  foreign key (area_id, person_id) references office.person on delete cascade
);
create index on office.profile (area_id, person_id);

create table office.meeting_request (               -- 32.3, 32.4: the person asks
  area_id smallint not null,
  request_id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  requested_on date not null,
  primary key (area_id, request_id),
  foreign key (area_id, person_id) references office.person on delete cascade
);
create index on office.meeting_request (area_id, person_id);

create table office.coach_assignment (              -- JOB-5
  area_id smallint not null,
  assignment_id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  staff_id text not null,
  period daterange not null check (not isempty(period)),
  handover_note text not null default '',
  primary key (area_id, assignment_id),
  foreign key (area_id, person_id) references office.person on delete cascade,
  foreign key (area_id, staff_id) references office.staff,
  exclude using gist (area_id with =, person_id with =, period with &&)
);
create index on office.coach_assignment (area_id, staff_id);

create table office.consent (                       -- JOB-14, 118 §
  area_id smallint not null,
  consent_id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  purpose text not null,
  recipient text not null,
  period daterange not null check (not isempty(period)),
  given_way text not null,
  withdrawn_on date,
  primary key (area_id, consent_id),
  foreign key (area_id, person_id) references office.person on delete cascade
);
create index on office.consent (area_id, person_id);

create table office.message (
  area_id smallint not null,
  message_id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  staff_id text,
  direction text not null check (direction in ('to-customer', 'from-customer')),
  sent_at timestamptz not null default now(),
  subject text not null,
  body text not null,
  about_obligation text,                            -- obligation key
  primary key (area_id, message_id),
  foreign key (area_id, person_id) references office.person on delete cascade
);
create index on office.message (area_id, person_id, sent_at desc);

create table office.appointment (                   -- JOB-10
  area_id smallint not null,
  appointment_id uuid not null default gen_random_uuid(),
  person_id uuid,                                   -- null: a free slot or a staff event
  staff_id text not null,
  room_code text,
  service_point_code text,
  period tstzrange not null check (not isempty(period)),
  kind text not null,                               -- ContactKind, 'self-booking-slot', 'group', 'service-market', 'staff'
  channel text not null check (channel in ('visit', 'video', 'phone', 'group')),
  interpreter_language text,
  state text not null default 'booked' check (state in ('free', 'booked', 'held', 'no-show', 'cancelled')),
  title text not null default '',
  booked_by text not null,                          -- staff id or 'customer'
  self_booking_token text,
  row_version integer not null default 1,
  primary key (area_id, appointment_id),
  foreign key (area_id, person_id) references office.person on delete cascade,
  foreign key (area_id, staff_id) references office.staff,
  foreign key (area_id, room_code) references office.room,
  constraint appointment_staff_free
    exclude using gist (area_id with =, staff_id with =, period with &&) where (state <> 'cancelled'),
  constraint appointment_room_free
    exclude using gist (area_id with =, room_code with =, period with &&) where (state <> 'cancelled'),
  constraint appointment_person_free
    exclude using gist (area_id with =, person_id with =, period with &&) where (state <> 'cancelled')
);
create index on office.appointment (area_id, person_id);
create index on office.appointment using gist (area_id, period);

create table office.draft (                         -- text kept when a save was refused
  area_id smallint not null,
  staff_id text not null,
  person_id uuid not null,
  form text not null,
  body jsonb not null,
  base_version integer,
  saved_at timestamptz not null default now(),
  primary key (area_id, staff_id, person_id, form),
  foreign key (area_id, person_id) references office.person on delete cascade
);

-- Derived: the rules' answer, rewritten in the transaction that changes a person's facts.
create table office.obligation (
  area_id smallint not null,
  person_id uuid not null,
  obligation_key text not null,
  kind text not null,
  party text not null,
  due date not null,
  office_day date not null,
  open_from date,
  state text not null,                              -- open | met | resting | fallen
  met_on date,
  resting_until date,
  because jsonb not null,
  rule_version date not null,
  certain boolean not null,
  coach_id text,                                    -- copied from person so that a worklist is one index range
  computed_at timestamptz not null default now(),
  primary key (area_id, person_id, obligation_key),
  foreign key (area_id, person_id) references office.person on delete cascade
);
-- Not partial: a prepared statement, whose state is a parameter, could not use an index of the open alone.
create index obligation_worklist on office.obligation (area_id, coach_id, state, due);
create index obligation_by_area on office.obligation (area_id, state, due);

create table office.saved_view (
  area_id smallint not null,
  staff_id text not null,
  view_id uuid not null default gen_random_uuid(),
  name text not null,
  query text not null,                              -- the address' search part
  position smallint not null,
  primary key (area_id, view_id),
  foreign key (area_id, staff_id) references office.staff
);

create table office.import_batch (
  area_id smallint not null,
  batch_id uuid not null default gen_random_uuid(),
  file_name text not null,
  file_sha256 text not null,
  staff_id text not null,
  imported_at timestamptz not null default now(),
  mapping jsonb not null,
  row_count integer not null,
  created_persons uuid[] not null,
  changes jsonb not null default '[]',              -- what undo needs for persons who were there before
  undone_at timestamptz,
  primary key (area_id, batch_id)
);
