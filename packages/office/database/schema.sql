-- Generated from a migrated database: npm run generate. Not run by anything.

-- Tables
table abroad_recruitment
  area_id smallint not null
  recruitment_id uuid not null default gen_random_uuid()
  employer_id uuid not null
  employer_name text not null
  isco text
  occupation_text text not null
  places smallint not null
  channel text not null
  countries text[] not null
  note text not null default ''::text
  state text not null
  state_since date not null
  due_on date
  hired smallint not null default 0
  responsible_id text
  opened_on date not null
  row_version integer not null default 1
  receipt uuid not null default gen_random_uuid()
  opened_by text
  updated_by text
table abroad_recruitment_step
  area_id smallint not null
  entry_id bigint not null generated always as identity
  recruitment_id uuid not null
  state text not null
  day date not null
  note text not null default ''::text
  hired smallint
  by text
  at timestamp with time zone not null default now()
  receipt uuid not null default gen_random_uuid()
table appointment
  area_id smallint not null
  appointment_id uuid not null default gen_random_uuid()
  person_id uuid
  staff_id text not null
  room_code text
  service_point_code text
  period tstzrange not null
  kind text not null
  channel text not null
  interpreter_language text
  state text not null default 'booked'::text
  title text not null default ''::text
  booked_by text not null
  self_booking_token text
  row_version integer not null default 1
  obligation_key text
  created_at timestamp with time zone not null default now()
table area
  area_id smallint not null
  name_fi text not null
  name_sv text not null
  name_en text not null
  responsible text
  configured boolean not null default false
table area_municipality
  area_id smallint not null
  municipality_code text not null
  period daterange not null
table assessment
  area_id smallint not null
  assessment_id uuid not null default gen_random_uuid()
  person_id uuid not null
  made_on date not null
  staff_id text not null
  areas jsonb not null
  summary text not null default ''::text
  row_version integer not null default 1
table audit_check
  check_id bigint not null generated always as identity
  checked_at timestamp with time zone not null default clock_timestamp()
  up_to_entry bigint
  seals integer not null
  findings jsonb not null
table audit_entry
  area_id smallint not null
  entry_id bigint not null generated always as identity
  at timestamp with time zone not null default clock_timestamp()
  staff_id text
  person_id uuid
  action text not null
  purpose text not null
  outcome text not null
  detail jsonb not null default '{}'::jsonb
  transaction_id xid8 not null default pg_current_xact_id()
  seal_id bigint
table audit_seal
  seal_id bigint not null
  up_to_entry bigint not null
  entry_count integer not null
  sealed_at timestamp with time zone not null default clock_timestamp()
  seal bytea not null
table benefit_correction
  area_id smallint not null
  correction_id bigint not null generated always as identity
  file_id integer not null
  dated date not null
  month text not null
  municipality_code text
  person_key text not null
  reason text not null
  own_before integer not null
  own_after integer not null
  billed_before integer not null
  billed_after integer not null
  fact_id integer
table benefit_fact
  area_id smallint not null
  fact_id integer not null generated always as identity
  person_id uuid not null
  kind text not null
  day date not null
  told_by text not null
  told_on date not null
  benefit_days integer
  allowance_days integer
  municipality_code text
  source text not null default ''::text
  told_at timestamp with time zone not null default now()
  request_id uuid
table benefit_fact_undoing
  area_id smallint not null
  fact_id integer not null
  reason text not null
  undone_by text not null
  undone_on date not null
  undone_at timestamp with time zone not null default now()
  request_id uuid not null
table benefit_file
  area_id smallint not null
  file_id integer not null generated always as identity
  month text not null
  name text not null
  sha256 text not null
  imported_by text not null
  imported_on date not null
  imported_at timestamp with time zone not null default now()
  row_count integer not null
  repeated_rows integer not null
  billed_cents bigint not null
table benefit_line
  area_id smallint not null
  line_id bigint not null generated always as identity
  file_id integer not null
  payment_id bigint not null
  person_key text not null
  month text not null
  municipality_code text
  last_day date not null
  days integer not null
  step_days jsonb not null
  last_percent smallint
  own_cents integer not null
  superseded_by integer
  fact_id integer
  superseded_by_fact integer
table benefit_past_month
  area_id smallint not null
  month text not null
  municipality_code text not null
  share_cents bigint not null
  step_days jsonb not null
  entries_known boolean not null
  cells jsonb not null
  told_by text not null
  told_on date not null
table benefit_payment
  area_id smallint not null
  payment_id bigint not null generated always as identity
  file_id integer not null
  row_number integer not null
  person_key text not null
  person_id uuid
  period daterange not null
  benefit text not null
  ground text not null
  paid_days smallint
  amount_cents integer
  paid_on date
  municipality_code text not null
  home_code text not null
  billed_cents integer
  days_before integer
  superseded_by integer
table benefit_standing
  area_id smallint not null
  person_key text not null
  person_id uuid
  benefit text not null
  last_day date not null
  paid_days integer not null
  all_days integer not null
  percent smallint not null
  next_percent smallint
  days_to_next integer
  next_on date
  municipality_code text
table benefit_told
  area_id smallint not null
  month text not null
  place text not null
  revision integer not null
  told_on date not null
  told jsonb not null
  told_at timestamp with time zone not null default now()
table budget_commitment
  area_id smallint not null
  commitment_code text not null
  revision smallint not null
  line_code text not null
  provider text not null
  subject text not null
  municipality_code text
  cents bigint not null
  period daterange not null
  reason text
  set_by text
  set_at timestamp with time zone not null default now()
  receipt uuid not null default gen_random_uuid()
table budget_entry
  area_id smallint not null
  entry_id bigint not null generated always as identity
  year smallint not null
  line_code text not null
  month text not null
  cents bigint not null
  booked_on date
  voucher text
  description text not null default ''::text
  municipality_code text
  customer_group text
  commitment_code text
  import_id uuid
  file_row integer
  correction boolean not null default false
  reason text
  set_by text
  set_at timestamp with time zone not null default now()
  receipt uuid not null default gen_random_uuid()
table budget_import
  area_id smallint not null
  import_id uuid not null default gen_random_uuid()
  year smallint not null
  file_name text not null
  digest text not null
  attempt smallint not null default 1
  rows integer not null
  cents bigint not null
  imported_by text not null
  imported_at timestamp with time zone not null default now()
table budget_import_reversal
  area_id smallint not null
  import_id uuid not null
  reason text not null
  reversed_by text not null
  reversed_at timestamp with time zone not null default now()
table budget_line
  area_id smallint not null
  year smallint not null
  version smallint not null
  line_code text not null
  position smallint not null
  name text not null
  side text not null
  category text not null
  task_code text
  municipality_code text
  customer_group text
  accounts text[] not null default '{}'::text[]
  pace text not null
  planned_cents bigint not null
table budget_month_closing
  area_id smallint not null
  month text not null
  closed_by text
  closed_at timestamp with time zone not null default now()
table budget_target
  area_id smallint not null
  target_id integer not null generated always as identity
  category text not null
  municipality_code text
  from_year smallint not null
  until_year smallint
  most_cents bigint
  source text not null
  set_by text
  set_at timestamp with time zone not null default now()
  receipt uuid not null default gen_random_uuid()
table budget_version
  area_id smallint not null
  year smallint not null
  version smallint not null
  valid_from date not null
  decision text not null
  set_by text
  set_at timestamp with time zone not null default now()
  receipt uuid not null default gen_random_uuid()
table candidate
  area_id smallint not null
  candidate_id uuid not null default gen_random_uuid()
  vacancy_area_id smallint not null
  vacancy_id uuid not null
  person_id uuid not null
  state text not null default 'listed'::text
  state_since date not null
  listed_on date not null
  listed_by text
  score smallint
  presented_on date
  row_version integer not null default 1
  receipt uuid not null default gen_random_uuid()
table candidate_answer
  area_id smallint not null
  answer_id uuid not null default gen_random_uuid()
  candidate_id uuid not null
  vacancy_area_id smallint not null
  mandate_id uuid not null
  kind text not null
  reason text
  note text not null default ''::text
  day date not null
  by_name text not null
  at timestamp with time zone not null default now()
  receipt uuid not null default gen_random_uuid()
table candidate_noted
  area_id smallint not null
  noted_id bigint not null generated always as identity
  candidate_id uuid not null
  by text
  day date not null
  at timestamp with time zone not null default now()
table candidate_step
  area_id smallint not null
  step_id bigint not null generated always as identity
  candidate_id uuid not null
  state text not null
  day date not null
  actor text not null
  by_area_id smallint
  by text
  detail jsonb not null default '{}'::jsonb
  result_code text
  at timestamp with time zone not null default now()
  receipt uuid not null default gen_random_uuid()
table coach_assignment
  area_id smallint not null
  assignment_id uuid not null default gen_random_uuid()
  person_id uuid not null
  staff_id text not null
  period daterange not null
  handover_note text not null default ''::text
table consent
  area_id smallint not null
  consent_id uuid not null default gen_random_uuid()
  person_id uuid not null
  purpose text not null
  recipient text not null
  period daterange not null
  given_way text not null
  withdrawn_on date
table consent_health
  area_id smallint not null
  consent_id uuid not null
  item smallint not null
  text text not null
  ground text not null
table contact
  area_id smallint not null
  contact_id uuid not null default gen_random_uuid()
  person_id uuid not null
  kind text not null
  way_code text not null
  channel text not null
  occurred_on date not null
  occurred_at time without time zone
  minutes smallint
  staff_id text
  outcome text not null default 'held'::text
  note text not null default ''::text
  source text not null default 'own'::text
  recorded_at timestamp with time zone not null default now()
  row_version integer not null default 1
table cost_base_figure
  area_id smallint not null
  figure_id integer not null generated always as identity
  measure text not null
  municipality_code text not null
  as_of text not null
  hundredths bigint not null
  source text not null
  entered_by text not null
  entered_at timestamp with time zone not null default now()
table cost_budget
  area_id smallint not null
  year smallint not null
  revision smallint not null
  from_month smallint not null
  brought_cents bigint not null
  accept_older boolean not null
  decision text not null
  lines jsonb not null
  request_id uuid not null
  entered_by text not null
  entered_at timestamp with time zone not null default now()
table cost_entry
  area_id smallint not null
  entry_id integer not null generated always as identity
  year smallint not null
  category text not null
  key_code text
  municipality_code text
  cents bigint not null
  day date
  description text not null
  corrects integer
  request_id uuid not null
  line smallint not null default 0
  entered_by text not null
  entered_at timestamp with time zone not null default now()
table cost_invoice
  area_id smallint not null
  invoice_number text not null
  year smallint not null
  kind text not null
  instalment smallint not null
  municipality_code text not null
  cents bigint not null
  invoice_day date not null
  due_day date not null
  reference_base text not null
  rows jsonb not null
  request_id uuid not null
  made_by text not null
  made_at timestamp with time zone not null default now()
table cost_settlement
  area_id smallint not null
  year smallint not null
  revision smallint not null
  carried_surplus bigint not null
  carried_deficit bigint not null
  accept_older boolean not null
  decision text not null
  surplus bigint not null
  request_id uuid not null
  entered_by text not null
  entered_at timestamp with time zone not null default now()
table cost_statement
  area_id smallint not null
  year smallint not null
  kind text not null
  revision smallint not null
  municipality_code text not null
  cents bigint not null
  statement jsonb not null
  made_at timestamp with time zone not null default now()
table dated_ground
  area_id smallint not null
  ground_id uuid not null default gen_random_uuid()
  person_id uuid not null
  ground text not null
  period daterange not null
  note text
  source text not null default 'own'::text
table destruction_step
  area_id smallint not null
  step_id bigint not null generated always as identity
  candidate_id uuid not null
  step text not null
  day date not null
  way text not null
  whom text not null default ''::text
  note text not null default ''::text
  by_area_id smallint not null
  by text not null
  at timestamp with time zone not null default now()
  receipt uuid not null
table draft
  area_id smallint not null
  staff_id text not null
  person_id uuid not null
  form text not null
  body jsonb not null
  base_version integer
  saved_at timestamp with time zone not null default now()
table employer
  area_id smallint not null
  employer_id uuid not null default gen_random_uuid()
  kind text not null
  business_id text
  name text not null
  industry_code text
  size_class text not null
  municipality_code text not null
  language text not null
  website text
  labour_hire boolean not null default false
  note text not null default ''::text
  ended_on date
  row_version integer not null default 1
  receipt uuid not null default gen_random_uuid()
  created_by text
  created_at timestamp with time zone not null default now()
  updated_by text
  updated_at timestamp with time zone not null default now()
table employer_consent
  area_id smallint not null
  consent_id uuid not null default gen_random_uuid()
  candidate_id uuid not null
  person_id uuid not null
  asked_on date not null
  asked_by text
  expires_on date not null
  way text
  answer text
  answered_on date
  answered_by text
  fields text[] not null default '{}'::text[]
  health_items text[] not null default '{}'::text[]
  introduction text not null default ''::text
  holds_until date
  withdrawn_on date
  withdrawn_by text
  offered jsonb not null default '{}'::jsonb
  employer text not null default ''::text
  title text not null default ''::text
  language text not null default 'fi'::text
  token_hash bytea
  row_version integer not null default 1
  receipt uuid not null default gen_random_uuid()
table employer_contact
  area_id smallint not null
  contact_id uuid not null default gen_random_uuid()
  employer_id uuid not null
  name text not null
  title text not null default ''::text
  email text
  phone text
  newsletter_since date
  newsletter_ended date
  left_on date
  receipt uuid not null default gen_random_uuid()
table employer_event
  area_id smallint not null
  event_id uuid not null default gen_random_uuid()
  kind text not null
  title text not null
  day date not null
  starts time without time zone
  municipality_code text not null
  place text not null default ''::text
  seats smallint
  outcome text
  seekers_met integer
  hired integer
  row_version integer not null default 1
  receipt uuid not null default gen_random_uuid()
  created_by text
table employer_invitation
  area_id smallint not null
  event_id uuid not null
  employer_id uuid not null
  invited_on date not null
  answer text not null default 'none'::text
  attended boolean
table employer_mandate
  area_id smallint not null
  mandate_id uuid not null default gen_random_uuid()
  employer_id uuid not null
  name text not null
  email text
  subject text
  rights text[] not null
  source text not null default 'area'::text
  period daterange not null
  invited_by text not null
  token_hash bytea
  link_until date not null
  accepted_at timestamp with time zone
  ended_on date
  ended_by text
  row_version integer not null default 1
  receipt uuid not null default gen_random_uuid()
table employer_need
  area_id smallint not null
  need_id uuid not null default gen_random_uuid()
  employer_id uuid not null
  kind text not null
  visibility text not null
  isco text
  occupation_text text not null default ''::text
  places smallint not null default 1
  expected_on date
  description text not null
  state text not null default 'open'::text
  vacancy_id uuid
  recorded_on date not null
  recorded_by text
  row_version integer not null default 1
  receipt uuid not null default gen_random_uuid()
table employer_promise
  area_id smallint not null
  promise_id uuid not null default gen_random_uuid()
  employer_id uuid not null
  what text not null
  made_on date not null
  due_on date not null
  owner_id text not null
  kept_on date
  how text
  kept_by text
  row_version integer not null default 1
  receipt uuid not null default gen_random_uuid()
  kind text not null default 'other'::text
table employer_session
  session_hash bytea not null
  subject text not null
  csrf_token text not null
  language text not null default 'fi'::text
  mandate_area smallint
  mandate_id uuid
  created_at timestamp with time zone not null default now()
  seen_at timestamp with time zone not null default now()
  expires_at timestamp with time zone not null
  id_token text
table employer_team_member
  area_id smallint not null
  member_id uuid not null default gen_random_uuid()
  employer_id uuid not null
  organisation text not null
  staff_id text
  name text not null
  lead boolean not null default false
  period daterange not null
  receipt uuid not null default gen_random_uuid()
table employer_touch
  area_id smallint not null
  touch_id uuid not null default gen_random_uuid()
  employer_id uuid not null
  day date not null
  way text not null
  level text not null
  note text not null
  contact_id uuid
  staff_id text
  recorded_at timestamp with time zone not null default now()
  receipt uuid not null default gen_random_uuid()
table employer_workplace
  area_id smallint not null
  workplace_id uuid not null default gen_random_uuid()
  employer_id uuid not null
  name text not null
  municipality_code text not null
  street_address text not null default ''::text
  postal_code text
  closed_on date
  receipt uuid not null default gen_random_uuid()
table employment_status
  area_id smallint not null
  status_id uuid not null default gen_random_uuid()
  person_id uuid not null
  code text not null
  period daterange not null
  hours_percent smallint
  estimated_end date
  note text
  source text not null default 'own'::text
table esco_concept
  uri text not null
  release_id integer not null
  kind text not null
  code text not null default ''::text
  broader text
  skill_type text
table esco_label
  uri text not null
  language text not null
  preferred boolean not null
  label text not null
table esco_release
  release_id integer not null generated always as identity
  version text not null
  languages text[] not null
  counts jsonb not null
  imported_by text
  imported_at timestamp with time zone not null default now()
table esco_skill_of
  occupation_uri text not null
  skill_uri text not null
  essential boolean not null
table fairness_report
  area_id smallint not null
  report_id bigint not null generated always as identity
  day date not null
  weights text not null
  knowledge text not null
  content jsonb not null
  made_by text
  made_at timestamp with time zone not null default now()
table forecast
  run_id integer not null
  area_id smallint
  place_kind text not null
  place_code text not null
  method text not null
  told jsonb not null
  history jsonb not null
  without text[] not null default '{}'::text[]
table forecast_run
  run_id integer not null generated always as identity
  area_id smallint
  provider text not null
  measure text not null
  source text not null
  source_runs jsonb not null
  fingerprint text not null
  rule_version text not null
  last_month text not null
  horizon smallint not null
  left_out jsonb not null
  made_at timestamp with time zone not null default now()
table group_participant
  area_id smallint not null
  appointment_id uuid not null
  person_id uuid not null
  state text not null default 'booked'::text
  added_by text not null
table import_batch
  area_id smallint not null
  batch_id uuid not null default gen_random_uuid()
  file_name text not null
  file_sha256 text not null
  staff_id text not null
  imported_at timestamp with time zone not null default now()
  mapping jsonb not null
  row_count integer not null
  created_persons uuid[] not null
  changes jsonb not null default '[]'::jsonb
  undone_at timestamp with time zone
table indicator_target
  area_id smallint not null
  target_id integer not null generated always as identity
  indicator text not null
  municipality_code text
  valid daterange not null
  value numeric
  direction text not null
  source text not null
  set_by text
  set_at timestamp with time zone not null default now()
table job_offer
  area_id smallint not null
  offer_id uuid not null default gen_random_uuid()
  person_id uuid not null
  vacancy_area_id smallint not null
  vacancy_id uuid not null
  kind text not null
  made_on date not null
  made_by text
  apply_by date
  binding boolean not null
  rule_version date not null
  because jsonb not null default '[]'::jsonb
  certain boolean not null
  way text not null
  message text not null default ''::text
  score smallint
  weights text
  result_code text
  result_on date
  applied_on date
  report_id uuid
  taken_back_on date
  taken_back_reason text
  row_version integer not null default 1
  receipt uuid not null default gen_random_uuid()
table job_offer_step
  area_id smallint not null
  step_id bigint not null generated always as identity
  offer_id uuid not null
  step text not null
  day date not null
  result_code text
  detail jsonb not null default '{}'::jsonb
  by text
  at timestamp with time zone not null default now()
  receipt uuid not null default gen_random_uuid()
table job_run
  job text not null
  started_at timestamp with time zone not null
  finished_at timestamp with time zone
  failed boolean not null default false
table job_search
  area_id smallint not null
  search_id uuid not null default gen_random_uuid()
  person_id uuid not null
  period daterange not null
  requested_on date not null
  registered_on date not null
  end_reason text
  source text not null default 'own'::text
table joint_training
  area_id smallint not null
  training_id uuid not null default gen_random_uuid()
  kind text not null
  title text not null
  isco text
  occupation_text text not null default ''::text
  skills text[] not null default '{}'::text[]
  places smallint not null
  training_days smallint not null
  provider text not null default ''::text
  municipality_code text
  place text not null default ''::text
  begins date not null
  ends date not null
  price_cents bigint not null
  vat_basis_points smallint not null
  state text not null
  state_since date not null
  responsible_id text
  row_version integer not null default 1
  receipt uuid not null default gen_random_uuid()
  created_by text
  updated_by text
  updated_at timestamp with time zone not null default now()
table joint_training_employer
  area_id smallint not null
  training_id uuid not null
  employer_id uuid not null
  employer_name text not null
  business_id text
  places smallint not null
  staff_count integer not null
  turnover_cents bigint
  balance_cents bigint
  economic boolean not null
  hired_staff boolean not null default false
  agreed_percent smallint
table joint_training_state
  area_id smallint not null
  entry_id bigint not null generated always as identity
  training_id uuid not null
  state text not null
  since date not null
  reason text
  by text
  at timestamp with time zone not null default now()
  receipt uuid not null default gen_random_uuid()
table joint_training_student
  area_id smallint not null
  training_id uuid not null
  person_id uuid not null
  employer_id uuid not null
  state text not null
  chosen_on date not null
  ended_on date
  employed_at_end boolean
  employed_after_three_months boolean
  service_spell_id uuid
  row_version integer not null default 1
  chosen_by text
table known_ending
  area_id smallint not null
  known_ending_id uuid not null default gen_random_uuid()
  person_id uuid not null
  known_on date not null
  kind text not null
  period daterange not null
  source text not null default 'own'::text
table lapse
  area_id smallint not null
  lapse_id uuid not null default gen_random_uuid()
  person_id uuid not null
  occurred_on date not null
  kind text not null
  description text not null default ''::text
  staff_id text
  source text not null default 'own'::text
table meeting_request
  area_id smallint not null
  request_id uuid not null default gen_random_uuid()
  person_id uuid not null
  requested_on date not null
table message
  area_id smallint not null
  message_id uuid not null default gen_random_uuid()
  person_id uuid not null
  staff_id text
  direction text not null
  sent_at timestamp with time zone not null default now()
  subject text not null
  body text not null
  about_obligation text
table mobility_path
  area_id smallint not null
  person_id uuid not null
  version integer not null
  facts jsonb not null
  set_by text not null
  set_at timestamp with time zone not null default now()
  receipt uuid not null default gen_random_uuid()
table municipality
  municipality_code text not null
  name_fi text not null
  name_sv text not null
  name_en text not null
  region_code text not null
  region_fi text not null
  valid daterange not null default daterange(NULL::date, NULL::date)
  merged_into text
  longitude numeric(7,4)
  latitude numeric(7,4)
table obligation
  area_id smallint not null
  person_id uuid not null
  obligation_key text not null
  kind text not null
  party text not null
  due date not null
  office_day date not null
  open_from date
  state text not null
  met_on date
  resting_until date
  because jsonb not null
  rule_version date not null
  certain boolean not null
  coach_id text
  computed_at timestamp with time zone not null default now()
table occupation_choice
  area_id smallint not null
  choice_id integer not null generated always as identity
  title_key text not null
  title text not null
  uri text
  chosen_by text not null
  chosen_at timestamp with time zone not null default now()
table occupation_label
  area_id smallint not null
  label_id integer not null generated always as identity
  uri text not null
  language text not null
  label text not null
  added_by text not null
  added_at timestamp with time zone not null default now()
  removed_by text
  removed_at timestamp with time zone
table occupation_skill
  area_id smallint not null
  isco text not null
  skill text not null
  essential boolean not null default true
  source text not null
table occupation_wage
  isco text not null
  region text not null default ''::text
  year smallint not null
  median_cents integer not null
  low_cents integer
  high_cents integer
  source text not null
  imported_at timestamp with time zone not null default now()
table person
  area_id smallint not null
  person_id uuid not null default gen_random_uuid()
  birth_date date not null
  sex text not null
  municipality_code text not null
  mother_tongue text not null default 'fi'::text
  service_language text not null default 'fi'::text
  interpreter_language text
  nationality text not null default 'FI'::text
  education_level text
  occupation text
  occupation_text text
  protected boolean not null default false
  segment text
  coach_id text
  source text not null default 'own'::text
  row_version integer not null default 1
  removed_after date
  groups text[]
table person_identity
  area_id smallint not null
  person_id uuid not null
  identity_code text not null
  family_name text not null
  given_name text not null
  phone text
  email text
  street_address text
  postal_code text
  post_office text
table plan
  area_id smallint not null
  plan_id uuid not null default gen_random_uuid()
  person_id uuid not null
  version smallint not null
  kind text not null
  made_on date not null
  staff_id text not null
  situation text not null default ''::text
  goal text not null default ''::text
  actions jsonb not null default '[]'::jsonb
  follow_up text not null default ''::text
  report_by date
  duty jsonb
  no_duty_reason text
  approved_by_authority_on date
  approved_by_customer_on date
  approval_way text
  superseded_on date
  source text not null default 'own'::text
  row_version integer not null default 1
table posting_import
  area_id smallint not null
  import_id uuid not null default gen_random_uuid()
  file_name text not null
  digest text not null
  format text not null
  rows integer not null
  created integer not null
  updated integer not null
  unchanged integer not null
  imported_by text not null
  imported_at timestamp with time zone not null default now()
table presentation
  area_id smallint not null
  presentation_id uuid not null default gen_random_uuid()
  candidate_id uuid not null
  consent_id uuid not null
  vacancy_area_id smallint not null
  vacancy_id uuid not null
  presented_on date not null
  by_area_id smallint
  by text
  fields text[] not null
  told jsonb not null
  at timestamp with time zone not null default now()
table profile
  area_id smallint not null
  profile_id uuid not null default gen_random_uuid()
  person_id uuid not null
  published_on date not null
  valid_until date not null
  source text not null default 'own'::text
table publication
  area_id smallint not null
  publication_id text not null
  revision integer not null
  kind text not null
  subject text not null default ''::text
  month text not null
  content jsonb
  sha256 text
  note text not null default ''::text
  published_at timestamp with time zone not null default clock_timestamp()
  published_by text not null
table published_country_figure
  measure text not null
  period text not null
  value numeric not null
  source text not null
table published_figure
  measure text not null
  period text not null
  municipality_code text not null
  value numeric not null
  source text not null
table quality_acceptance
  area_id smallint not null
  acceptance_id uuid not null default gen_random_uuid()
  rule_id text not null
  person_id uuid not null
  subject text not null
  datum text not null
  reason text not null
  accepted_by text not null
  accepted_at timestamp with time zone not null default now()
  withdrawn_by text
  withdrawn_at timestamp with time zone
table quality_count
  area_id smallint not null
  rule_id text not null
  counted_at timestamp with time zone not null default now()
  unit_code text not null
  day date not null
  faults integer not null
  persons integer not null
  accepted integer not null
  oldest date
table register_figure
  measure text not null
  place_kind text not null
  place_code text not null
  group_code text not null default ''::text
  period text not null
  run_id integer not null
  value numeric
  hidden boolean not null
  superseded_by integer
table register_group_name
  group_code text not null
  language text not null
  name text not null
  run_id integer not null
table register_run
  run_id integer not null generated always as identity
  started_at timestamp with time zone not null
  finished_at timestamp with time zone not null default now()
  staff_id text
  kind text not null
  source text not null
  address text not null
  sha256 text not null
  counted_on text not null
  rows_read integer not null default 0
  added integer not null default 0
  changed integer not null default 0
  unchanged integer not null default 0
  hidden integer not null default 0
  outcome text not null
  fault_count integer not null default 0
  faults jsonb not null default '[]'::jsonb
table released_month
  area_id smallint not null
  month text not null
  family text not null
  snapshot_day date not null
  released_at timestamp with time zone not null default now()
  rule text not null
  counted bytea not null
  cells jsonb not null
  besides jsonb not null
table responsibility_area
  area_id smallint not null
  unit_code text not null
  name_fi text not null
  name_sv text not null
  name_en text not null
table room
  area_id smallint not null
  room_code text not null
  service_point_code text not null
  name text not null
  capacity smallint not null
table saved_view
  area_id smallint not null
  staff_id text not null
  view_id uuid not null default gen_random_uuid()
  name text not null
  query text not null
  position smallint not null
table schema_version
  version integer not null
  name text not null
  checksum text not null
  applied_at timestamp with time zone not null default now()
table search_report
  area_id smallint not null
  report_id uuid not null default gen_random_uuid()
  person_id uuid not null
  reported_on date not null
  way text not null
  employer text not null default ''::text
  task text not null default ''::text
  opportunities smallint not null default 1
  source text not null default 'own'::text
table seeker_profile
  area_id smallint not null
  person_id uuid not null
  version integer not null
  facts jsonb not null
  set_by text
  set_at timestamp with time zone not null default now()
  receipt uuid not null default gen_random_uuid()
table self_booking_link
  area_id smallint not null
  link_id uuid not null default gen_random_uuid()
  token_hash bytea not null
  person_id uuid not null
  staff_id text not null
  kind text not null
  obligation_key text
  language text not null
  last_day date not null
  created_by text not null
  created_at timestamp with time zone not null default now()
  revoked_at timestamp with time zone
  appointment_id uuid
table service_point
  area_id smallint not null
  service_point_code text not null
  unit_code text not null
  municipality_code text not null
  kind text not null
  name_fi text not null
  name_sv text not null
  name_en text not null
  address text not null
  opening jsonb not null
  visit_interval_weeks smallint
  first_visit date
  period daterange not null default daterange(NULL::date, NULL::date)
table service_spell
  area_id smallint not null
  service_spell_id uuid not null default gen_random_uuid()
  person_id uuid not null
  kind text not null
  name text not null
  provider text
  period daterange not null
  estimated_end date not null
  qualified boolean
  hours_percent smallint
  source text not null default 'own'::text
table session
  session_hash bytea not null
  area_id smallint not null
  staff_id text not null
  csrf_token text not null
  language text not null default 'fi'::text
  created_at timestamp with time zone not null default now()
  seen_at timestamp with time zone not null default now()
  expires_at timestamp with time zone not null
  id_token text
table settling_in_service
  area_id smallint not null
  recruitment_id uuid not null
  service text not null
  answerable text not null
  due_on date
  done_on date
  row_version integer not null default 1
table staff
  area_id smallint not null
  staff_id text not null
  subject text not null
  given_name text not null
  family_name text not null
  email text not null
  phone text
  unit_code text not null
  team_code text
  roles text[] not null
  specialisation text not null
  languages text[] not null
  person_years numeric(3,2) not null default 1
  origin text not null
  customer_facing boolean not null
  caseload_min smallint not null default 100
  caseload_max smallint not null default 200
  service_point_code text
  period daterange not null default daterange(NULL::date, NULL::date)
  calendar_token text not null default (gen_random_uuid())::text
  position smallint
  municipality_code text
table staff_absence
  area_id smallint not null
  staff_id text not null
  period daterange not null
  substitute_id text
  kind text not null default 'holiday'::text
table staff_years
  area_id smallint not null
  row_id integer not null generated always as identity
  year smallint not null
  kind text not null
  label text not null default ''::text
  task_code text
  municipality_code text
  customer_group text
  hundredths integer not null
  source text not null
  set_by text
  set_at timestamp with time zone not null default now()
  receipt uuid not null default gen_random_uuid()
table start_up
  area_id smallint not null
  start_up_id uuid not null default gen_random_uuid()
  person_id uuid not null
  idea text not null
  industry_code text
  state text not null
  state_since date not null
  next_due date
  opened_on date not null
  row_version integer not null default 1
  receipt uuid not null default gen_random_uuid()
  opened_by text
table start_up_step
  area_id smallint not null
  entry_id bigint not null generated always as identity
  start_up_id uuid not null
  person_id uuid not null
  kind text not null
  day date not null
  detail jsonb not null
  by text
  at timestamp with time zone not null default now()
  receipt uuid not null default gen_random_uuid()
table survey_counter
  round_id text not null
  dimension text not null
  code text not null
  item text not null
  what text not null
  amount integer not null
table survey_receipt
  round_id text not null
  receipt bytea not null
  day date not null
table survey_result
  area_id smallint not null
  round_id text not null
  told jsonb not null
table survey_round
  area_id smallint not null
  round_id text not null
  survey text not null
  version integer not null
  opens date not null
  closes date not null
  opened_at timestamp with time zone not null default now()
  municipalities text[] not null
  closed_on date
  outcome text
  invented boolean not null default false
table task
  task_code text not null
  name_fi text not null
  name_sv text not null
  name_en text not null
  section text not null
table task_competence
  area_id smallint not null
  task_code text not null
  municipality_code text not null
  unit_code text not null
  decision text not null
  period daterange not null
table team
  area_id smallint not null
  team_code text not null
  unit_code text not null
  name_fi text not null
  name_sv text not null
  name_en text not null
table training_offer
  area_id smallint not null
  training_id uuid not null default gen_random_uuid()
  name_fi text not null
  name_sv text
  name_en text
  provider text not null
  gives_skills text[] not null default '{}'::text[]
  gives_licences text[] not null default '{}'::text[]
  length_days smallint
  municipality_code text
  place text not null default ''::text
  starts date
  apply_by date
  cost_cents integer
  source text not null default ''::text
  external_id text
  row_version integer not null default 1
  receipt uuid not null default gen_random_uuid()
  created_by text
  created_at timestamp with time zone not null default now()
  updated_by text
  updated_at timestamp with time zone not null default now()
  removed_at timestamp with time zone
table vacancy
  area_id smallint not null
  vacancy_id uuid not null default gen_random_uuid()
  employer_id uuid
  employer_name text not null
  business_id text
  workplace_id uuid
  state text not null default 'draft'::text
  state_since date not null
  language text not null
  title text not null
  description text not null
  isco text
  concept text
  occupation_text text not null default ''::text
  municipality_code text
  street_address text not null default ''::text
  remote text not null
  working_time text
  shifts text[] not null default '{}'::text[]
  contract text
  begins date
  ends date
  pay_from integer
  pay_to integer
  skills jsonb not null default '[]'::jsonb
  licences jsonb not null default '[]'::jsonb
  languages jsonb not null default '[]'::jsonb
  education jsonb
  demands text[] not null default '{}'::text[]
  places smallint not null default 1
  apply text not null default ''::text
  contact_name text not null default ''::text
  contact_phone text not null default ''::text
  contact_email text not null default ''::text
  opens date
  closes date
  only_subsidised boolean not null default false
  responsible_id text
  result text
  places_filled smallint
  source text not null default 'own'::text
  external_id text
  posting_digest text
  row_version integer not null default 1
  receipt uuid not null default gen_random_uuid()
  created_by text
  created_at timestamp with time zone not null default now()
  updated_by text
  updated_at timestamp with time zone not null default now()
  begun_by_employer text
  occupation_by text not null default 'told'::text
  occupation_sureness text
  wording text not null default 'none'::text
table vacancy_request
  area_id smallint not null
  request_id uuid not null default gen_random_uuid()
  vacancy_id uuid not null
  employer_id uuid not null
  mandate_id uuid not null
  kind text not null
  asked_on date not null
  asked_at timestamp with time zone not null default now()
  asked_by text not null
  note text not null default ''::text
  result text
  places_filled smallint
  state text not null default 'open'::text
  answered_on date
  answered_by text
  answer text
  row_version integer not null default 1
  receipt uuid not null default gen_random_uuid()
table vacancy_share
  area_id smallint not null
  share_id uuid not null default gen_random_uuid()
  vacancy_id uuid not null
  to_area_id smallint not null
  since date not null
  by text
  until date
  ended_by text
  receipt uuid not null default gen_random_uuid()
table vacancy_state
  area_id smallint not null
  entry_id bigint not null generated always as identity
  vacancy_id uuid not null
  state text not null
  since date not null
  reason text
  detail jsonb not null default '{}'::jsonb
  by text
  at timestamp with time zone not null default now()
  receipt uuid not null default gen_random_uuid()
table vacancy_version
  area_id smallint not null
  vacancy_id uuid not null
  version integer not null
  content jsonb not null
  by text
  at timestamp with time zone not null default now()
table vacancy_wording_look
  area_id smallint not null
  look_id bigint not null generated always as identity
  vacancy_id uuid not null
  day date not null
  reason text not null
  wordings text[] not null
  by text not null
  at timestamp with time zone not null default now()
  receipt uuid not null
table work_limits
  area_id smallint not null
  person_id uuid not null
  version integer not null
  cannot text[] not null default '{}'::text[]
  less_of text[] not null default '{}'::text[]
  set_by text
  set_at timestamp with time zone not null default now()
  receipt uuid not null default gen_random_uuid()
table workforce_answer
  area_id smallint not null
  answer_id uuid not null default gen_random_uuid()
  employer_id uuid not null
  promise_id uuid not null
  language text not null
  municipality_code text not null
  occupations jsonb not null
  content jsonb
  made_on date
  made_by text
  note text not null default ''::text
  token_hash bytea
  sent_on date
  sent_by text
  row_version integer not null default 1
  receipt uuid not null default gen_random_uuid()
table worklist_task
  area_id smallint not null
  person_id uuid not null
  obligation_key text not null
  coach_id text
  municipality_code text not null
  party text not null
  due date not null
  office_day date not null
  open_from date
  family_name text
  given_name text
  shown json not null

-- Constraints
abroad_recruitment: abroad_recruitment_area_id_employer_id_fkey FOREIGN KEY (area_id, employer_id) REFERENCES employer(area_id, employer_id)
abroad_recruitment: abroad_recruitment_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
abroad_recruitment: abroad_recruitment_area_id_opened_by_fkey FOREIGN KEY (area_id, opened_by) REFERENCES staff(area_id, staff_id)
abroad_recruitment: abroad_recruitment_area_id_receipt_key UNIQUE (area_id, receipt)
abroad_recruitment: abroad_recruitment_area_id_responsible_id_fkey FOREIGN KEY (area_id, responsible_id) REFERENCES staff(area_id, staff_id)
abroad_recruitment: abroad_recruitment_area_id_updated_by_fkey FOREIGN KEY (area_id, updated_by) REFERENCES staff(area_id, staff_id)
abroad_recruitment: abroad_recruitment_channel_check CHECK ((channel = ANY (ARRAY['eures'::text, 'work-in-finland'::text, 'employer-own'::text, 'partner'::text])))
abroad_recruitment: abroad_recruitment_countries_check CHECK (((cardinality(countries) >= 1) AND (cardinality(countries) <= 20)))
abroad_recruitment: abroad_recruitment_employer_name_check CHECK (((length(btrim(employer_name)) >= 1) AND (length(btrim(employer_name)) <= 160)))
abroad_recruitment: abroad_recruitment_hired_check CHECK (((hired >= 0) AND (hired <= 500)))
abroad_recruitment: abroad_recruitment_isco_check CHECK ((isco ~ '^[0-9]{4}$'::text))
abroad_recruitment: abroad_recruitment_note_check CHECK ((length(note) <= 4000))
abroad_recruitment: abroad_recruitment_occupation_text_check CHECK (((length(btrim(occupation_text)) >= 2) AND (length(btrim(occupation_text)) <= 160)))
abroad_recruitment: abroad_recruitment_pkey PRIMARY KEY (area_id, recruitment_id)
abroad_recruitment: abroad_recruitment_places_check CHECK (((places >= 1) AND (places <= 500)))
abroad_recruitment: abroad_recruitment_state_check CHECK ((state = ANY (ARRAY['lead'::text, 'taken-up'::text, 'searching'::text, 'interviewing'::text, 'chosen'::text, 'permits'::text, 'arriving'::text, 'settled'::text, 'closed'::text])))
abroad_recruitment_step: abroad_recruitment_step_area_id_by_fkey FOREIGN KEY (area_id, by) REFERENCES staff(area_id, staff_id)
abroad_recruitment_step: abroad_recruitment_step_area_id_receipt_key UNIQUE (area_id, receipt)
abroad_recruitment_step: abroad_recruitment_step_area_id_recruitment_id_fkey FOREIGN KEY (area_id, recruitment_id) REFERENCES abroad_recruitment(area_id, recruitment_id)
abroad_recruitment_step: abroad_recruitment_step_note_check CHECK ((length(note) <= 4000))
abroad_recruitment_step: abroad_recruitment_step_pkey PRIMARY KEY (area_id, entry_id)
appointment: appointment_area_id_person_id_fkey FOREIGN KEY (area_id, person_id) REFERENCES person(area_id, person_id) ON DELETE CASCADE
appointment: appointment_area_id_room_code_fkey FOREIGN KEY (area_id, room_code) REFERENCES room(area_id, room_code)
appointment: appointment_area_id_staff_id_fkey FOREIGN KEY (area_id, staff_id) REFERENCES staff(area_id, staff_id)
appointment: appointment_channel_check CHECK ((channel = ANY (ARRAY['visit'::text, 'video'::text, 'phone'::text, 'group'::text])))
appointment: appointment_period_check CHECK ((NOT isempty(period)))
appointment: appointment_person_free EXCLUDE USING gist (area_id WITH =, person_id WITH =, period WITH &&) WHERE ((state <> 'cancelled'::text))
appointment: appointment_pkey PRIMARY KEY (area_id, appointment_id)
appointment: appointment_room_free EXCLUDE USING gist (area_id WITH =, room_code WITH =, period WITH &&) WHERE ((state <> 'cancelled'::text))
appointment: appointment_staff_free EXCLUDE USING gist (area_id WITH =, staff_id WITH =, period WITH &&) WHERE ((state <> 'cancelled'::text))
appointment: appointment_state_check CHECK ((state = ANY (ARRAY['free'::text, 'booked'::text, 'held'::text, 'no-show'::text, 'cancelled'::text])))
area: area_pkey PRIMARY KEY (area_id)
area_municipality: area_municipality_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
area_municipality: area_municipality_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(municipality_code)
area_municipality: area_municipality_municipality_code_period_excl EXCLUDE USING gist (municipality_code WITH =, period WITH &&)
assessment: assessment_area_id_person_id_fkey FOREIGN KEY (area_id, person_id) REFERENCES person(area_id, person_id) ON DELETE CASCADE
assessment: assessment_pkey PRIMARY KEY (area_id, assessment_id)
audit_check: audit_check_pkey PRIMARY KEY (check_id)
audit_entry: audit_entry_outcome_check CHECK ((outcome = ANY (ARRAY['allowed'::text, 'denied'::text])))
audit_entry: audit_entry_pkey PRIMARY KEY (area_id, entry_id)
audit_seal: audit_seal_pkey PRIMARY KEY (seal_id)
benefit_correction: benefit_correction_area_id_file_id_fkey FOREIGN KEY (area_id, file_id) REFERENCES benefit_file(area_id, file_id)
benefit_correction: benefit_correction_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(municipality_code)
benefit_correction: benefit_correction_pkey PRIMARY KEY (area_id, correction_id)
benefit_correction: benefit_correction_reason_check CHECK ((reason = ANY (ARRAY['told-late'::text, 'told-anew'::text, 'counter-moved'::text, 'fact-entered'::text, 'fact-undone'::text])))
benefit_fact: benefit_fact_allowance_days_check CHECK (((allowance_days >= 0) AND (allowance_days <= 15000)))
benefit_fact: benefit_fact_area_id_person_id_fkey FOREIGN KEY (area_id, person_id) REFERENCES person(area_id, person_id) ON DELETE CASCADE
benefit_fact: benefit_fact_benefit_days_check CHECK (((benefit_days >= 0) AND (benefit_days <= 15000)))
benefit_fact: benefit_fact_home_check CHECK (((kind = 'home'::text) = (municipality_code IS NOT NULL)))
benefit_fact: benefit_fact_kind_check CHECK ((kind = ANY (ARRAY['new-maximum-period'::text, 'work-condition'::text, 'first-home-entry'::text, 'first-home-entry-protected'::text, 'opening'::text, 'home'::text])))
benefit_fact: benefit_fact_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(municipality_code)
benefit_fact: benefit_fact_opening_check CHECK (((kind = 'opening'::text) = (num_nonnulls(benefit_days, allowance_days) > 0)))
benefit_fact: benefit_fact_pkey PRIMARY KEY (area_id, fact_id)
benefit_fact: benefit_fact_request_key UNIQUE (area_id, request_id)
benefit_fact: benefit_fact_source_check CHECK ((length(source) <= 300))
benefit_fact_undoing: benefit_fact_undoing_area_id_fact_id_fkey FOREIGN KEY (area_id, fact_id) REFERENCES benefit_fact(area_id, fact_id) ON DELETE CASCADE
benefit_fact_undoing: benefit_fact_undoing_area_id_request_id_key UNIQUE (area_id, request_id)
benefit_fact_undoing: benefit_fact_undoing_pkey PRIMARY KEY (area_id, fact_id)
benefit_fact_undoing: benefit_fact_undoing_reason_check CHECK (((length(reason) >= 3) AND (length(reason) <= 300)))
benefit_file: benefit_file_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
benefit_file: benefit_file_area_id_sha256_key UNIQUE (area_id, sha256)
benefit_file: benefit_file_month_check CHECK ((month ~ '^\d{4}-(0[1-9]|1[0-2])$'::text))
benefit_file: benefit_file_name_check CHECK ((length(name) <= 200))
benefit_file: benefit_file_pkey PRIMARY KEY (area_id, file_id)
benefit_file: benefit_file_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
benefit_line: benefit_line_area_id_file_id_fkey FOREIGN KEY (area_id, file_id) REFERENCES benefit_file(area_id, file_id)
benefit_line: benefit_line_area_id_payment_id_fkey FOREIGN KEY (area_id, payment_id) REFERENCES benefit_payment(area_id, payment_id)
benefit_line: benefit_line_month_check CHECK ((month ~ '^\d{4}-(0[1-9]|1[0-2])$'::text))
benefit_line: benefit_line_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(municipality_code)
benefit_line: benefit_line_pkey PRIMARY KEY (area_id, line_id)
benefit_past_month: benefit_past_month_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
benefit_past_month: benefit_past_month_month_check CHECK ((month ~ '^\d{4}-(0[1-9]|1[0-2])$'::text))
benefit_past_month: benefit_past_month_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(municipality_code)
benefit_past_month: benefit_past_month_pkey PRIMARY KEY (area_id, month, municipality_code)
benefit_payment: benefit_payment_amount_cents_check CHECK ((amount_cents >= 0))
benefit_payment: benefit_payment_area_id_file_id_fkey FOREIGN KEY (area_id, file_id) REFERENCES benefit_file(area_id, file_id)
benefit_payment: benefit_payment_area_id_person_key_period_excl EXCLUDE USING gist (area_id WITH =, person_key WITH =, period WITH &&) WHERE ((superseded_by IS NULL))
benefit_payment: benefit_payment_home_code_fkey FOREIGN KEY (home_code) REFERENCES municipality(municipality_code)
benefit_payment: benefit_payment_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(municipality_code)
benefit_payment: benefit_payment_period_check CHECK ((NOT isempty(period)))
benefit_payment: benefit_payment_person_key_check CHECK ((person_key ~ '^[0-9a-f]{64}$'::text))
benefit_payment: benefit_payment_pkey PRIMARY KEY (area_id, payment_id)
benefit_standing: benefit_standing_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(municipality_code)
benefit_standing: benefit_standing_pkey PRIMARY KEY (area_id, person_key)
benefit_told: benefit_told_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
benefit_told: benefit_told_month_check CHECK ((month ~ '^\d{4}-(0[1-9]|1[0-2])$'::text))
benefit_told: benefit_told_pkey PRIMARY KEY (area_id, month, place, revision)
benefit_told: benefit_told_place_check CHECK ((place ~ '^(\d{3}|unknown|total)$'::text))
benefit_told: benefit_told_revision_check CHECK ((revision >= 1))
budget_commitment: budget_commitment_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
budget_commitment: budget_commitment_area_id_receipt_key UNIQUE (area_id, receipt)
budget_commitment: budget_commitment_area_id_set_by_fkey FOREIGN KEY (area_id, set_by) REFERENCES staff(area_id, staff_id)
budget_commitment: budget_commitment_cents_check CHECK (((cents >= 0) AND (cents <= '100000000000000'::bigint)))
budget_commitment: budget_commitment_check CHECK (((revision = 1) OR (COALESCE(length(btrim(reason)), 0) >= 5)))
budget_commitment: budget_commitment_commitment_code_check CHECK ((commitment_code ~ '^[^\s].{0,38}[^\s]$'::text))
budget_commitment: budget_commitment_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(municipality_code)
budget_commitment: budget_commitment_period_check CHECK (((NOT isempty(period)) AND (lower(period) IS NOT NULL) AND (upper(period) IS NOT NULL)))
budget_commitment: budget_commitment_pkey PRIMARY KEY (area_id, commitment_code, revision)
budget_commitment: budget_commitment_provider_check CHECK (((length(btrim(provider)) >= 2) AND (length(btrim(provider)) <= 120)))
budget_commitment: budget_commitment_revision_check CHECK ((revision >= 1))
budget_commitment: budget_commitment_subject_check CHECK (((length(btrim(subject)) >= 1) AND (length(btrim(subject)) <= 200)))
budget_entry: budget_entry_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
budget_entry: budget_entry_area_id_import_id_fkey FOREIGN KEY (area_id, import_id) REFERENCES budget_import(area_id, import_id)
budget_entry: budget_entry_area_id_receipt_key UNIQUE (area_id, receipt)
budget_entry: budget_entry_area_id_set_by_fkey FOREIGN KEY (area_id, set_by) REFERENCES staff(area_id, staff_id)
budget_entry: budget_entry_cents_check CHECK ((((cents >= '-100000000000000'::bigint) AND (cents <= '100000000000000'::bigint)) AND (cents <> 0)))
budget_entry: budget_entry_check CHECK ((substr(month, 1, 4) = (year)::text))
budget_entry: budget_entry_check1 CHECK (((NOT correction) OR (COALESCE(length(btrim(reason)), 0) >= 5)))
budget_entry: budget_entry_description_check CHECK ((length(description) <= 300))
budget_entry: budget_entry_month_check CHECK ((month ~ '^\d{4}-(0[1-9]|1[0-2])$'::text))
budget_entry: budget_entry_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(municipality_code)
budget_entry: budget_entry_pkey PRIMARY KEY (area_id, entry_id)
budget_entry: budget_entry_voucher_check CHECK ((length(voucher) <= 60))
budget_import: budget_import_area_id_digest_attempt_key UNIQUE (area_id, digest, attempt)
budget_import: budget_import_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
budget_import: budget_import_area_id_imported_by_fkey FOREIGN KEY (area_id, imported_by) REFERENCES staff(area_id, staff_id)
budget_import: budget_import_pkey PRIMARY KEY (area_id, import_id)
budget_import_reversal: budget_import_reversal_area_id_import_id_fkey FOREIGN KEY (area_id, import_id) REFERENCES budget_import(area_id, import_id)
budget_import_reversal: budget_import_reversal_area_id_reversed_by_fkey FOREIGN KEY (area_id, reversed_by) REFERENCES staff(area_id, staff_id)
budget_import_reversal: budget_import_reversal_pkey PRIMARY KEY (area_id, import_id)
budget_import_reversal: budget_import_reversal_reason_check CHECK ((length(btrim(reason)) >= 5))
budget_line: budget_line_area_id_year_version_fkey FOREIGN KEY (area_id, year, version) REFERENCES budget_version(area_id, year, version)
budget_line: budget_line_category_check CHECK ((category = ANY (ARRAY['services'::text, 'staff'::text, 'administration'::text, 'extra-service'::text, 'municipal-share'::text, 'investment'::text, 'income'::text])))
budget_line: budget_line_check CHECK (((category <> 'extra-service'::text) OR (municipality_code IS NOT NULL)))
budget_line: budget_line_line_code_check CHECK ((line_code ~ '^[A-Za-z0-9][A-Za-z0-9.-]{0,19}$'::text))
budget_line: budget_line_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(municipality_code)
budget_line: budget_line_name_check CHECK (((length(btrim(name)) >= 1) AND (length(btrim(name)) <= 120)))
budget_line: budget_line_pace_check CHECK ((pace = ANY (ARRAY['even'::text, 'last-year'::text, 'plan'::text])))
budget_line: budget_line_pkey PRIMARY KEY (area_id, year, version, line_code)
budget_line: budget_line_planned_cents_check CHECK (((planned_cents >= 0) AND (planned_cents <= '100000000000000'::bigint)))
budget_line: budget_line_side_check CHECK ((side = ANY (ARRAY['expense'::text, 'income'::text])))
budget_line: budget_line_task_code_fkey FOREIGN KEY (task_code) REFERENCES task(task_code)
budget_month_closing: budget_month_closing_area_id_closed_by_fkey FOREIGN KEY (area_id, closed_by) REFERENCES staff(area_id, staff_id)
budget_month_closing: budget_month_closing_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
budget_month_closing: budget_month_closing_month_check CHECK ((month ~ '^\d{4}-(0[1-9]|1[0-2])$'::text))
budget_month_closing: budget_month_closing_pkey PRIMARY KEY (area_id, month)
budget_target: budget_target_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
budget_target: budget_target_area_id_receipt_key UNIQUE (area_id, receipt)
budget_target: budget_target_area_id_set_by_fkey FOREIGN KEY (area_id, set_by) REFERENCES staff(area_id, staff_id)
budget_target: budget_target_category_check CHECK ((category = ANY (ARRAY['services'::text, 'staff'::text, 'administration'::text, 'extra-service'::text, 'municipal-share'::text, 'investment'::text])))
budget_target: budget_target_check CHECK (((until_year IS NULL) OR (until_year >= from_year)))
budget_target: budget_target_most_cents_check CHECK (((most_cents >= 0) AND (most_cents <= '100000000000000'::bigint)))
budget_target: budget_target_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(municipality_code)
budget_target: budget_target_pkey PRIMARY KEY (area_id, target_id)
budget_target: budget_target_source_check CHECK (((length(btrim(source)) >= 3) AND (length(btrim(source)) <= 300)))
budget_version: budget_version_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
budget_version: budget_version_area_id_receipt_key UNIQUE (area_id, receipt)
budget_version: budget_version_area_id_set_by_fkey FOREIGN KEY (area_id, set_by) REFERENCES staff(area_id, staff_id)
budget_version: budget_version_decision_check CHECK (((length(btrim(decision)) >= 3) AND (length(btrim(decision)) <= 300)))
budget_version: budget_version_pkey PRIMARY KEY (area_id, year, version)
budget_version: budget_version_version_check CHECK ((version >= 1))
budget_version: budget_version_year_check CHECK (((year >= 2000) AND (year <= 2100)))
candidate: candidate_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
candidate: candidate_area_id_listed_by_fkey FOREIGN KEY (area_id, listed_by) REFERENCES staff(area_id, staff_id)
candidate: candidate_area_id_person_id_fkey FOREIGN KEY (area_id, person_id) REFERENCES person(area_id, person_id) ON DELETE CASCADE
candidate: candidate_check CHECK (((presented_on IS NOT NULL) OR (state <> ALL (ARRAY['presented'::text, 'interview'::text, 'chosen'::text, 'not-chosen'::text]))))
candidate: candidate_once UNIQUE (area_id, vacancy_area_id, vacancy_id, person_id)
candidate: candidate_pkey PRIMARY KEY (area_id, candidate_id)
candidate: candidate_score_check CHECK (((score >= 0) AND (score <= 1000)))
candidate: candidate_state_check CHECK ((state = ANY (ARRAY['listed'::text, 'consent-asked'::text, 'consent-given'::text, 'consent-refused'::text, 'consent-expired'::text, 'consent-withdrawn'::text, 'presented'::text, 'interview'::text, 'chosen'::text, 'not-chosen'::text, 'withdrew'::text, 'removed'::text])))
candidate: candidate_vacancy_area_id_vacancy_id_fkey FOREIGN KEY (vacancy_area_id, vacancy_id) REFERENCES vacancy(area_id, vacancy_id)
candidate_answer: candidate_answer_area_id_candidate_id_fkey FOREIGN KEY (area_id, candidate_id) REFERENCES candidate(area_id, candidate_id) ON DELETE CASCADE
candidate_answer: candidate_answer_area_id_candidate_id_receipt_key UNIQUE (area_id, candidate_id, receipt)
candidate_answer: candidate_answer_by_name_check CHECK (((length(by_name) >= 1) AND (length(by_name) <= 120)))
candidate_answer: candidate_answer_check CHECK (((kind = 'not-chosen'::text) = (reason IS NOT NULL)))
candidate_answer: candidate_answer_kind_check CHECK ((kind = ANY (ARRAY['interview'::text, 'chosen'::text, 'not-chosen'::text])))
candidate_answer: candidate_answer_note_check CHECK ((length(note) <= 1000))
candidate_answer: candidate_answer_pkey PRIMARY KEY (area_id, answer_id)
candidate_answer: candidate_answer_reason_check CHECK ((reason = ANY (ARRAY['skills'::text, 'experience'::text, 'availability'::text, 'other-chosen'::text, 'need-ended'::text, 'not-reached'::text, 'other'::text])))
candidate_answer: candidate_answer_vacancy_area_id_mandate_id_fkey FOREIGN KEY (vacancy_area_id, mandate_id) REFERENCES employer_mandate(area_id, mandate_id)
candidate_noted: candidate_noted_area_id_by_fkey FOREIGN KEY (area_id, by) REFERENCES staff(area_id, staff_id)
candidate_noted: candidate_noted_area_id_candidate_id_fkey FOREIGN KEY (area_id, candidate_id) REFERENCES candidate(area_id, candidate_id) ON DELETE CASCADE
candidate_noted: candidate_noted_pkey PRIMARY KEY (area_id, noted_id)
candidate_step: candidate_step_actor_check CHECK ((actor = ANY (ARRAY['staff'::text, 'customer'::text, 'day'::text])))
candidate_step: candidate_step_area_id_candidate_id_fkey FOREIGN KEY (area_id, candidate_id) REFERENCES candidate(area_id, candidate_id) ON DELETE CASCADE
candidate_step: candidate_step_area_id_candidate_id_receipt_key UNIQUE (area_id, candidate_id, receipt)
candidate_step: candidate_step_by_area_id_by_fkey FOREIGN KEY (by_area_id, by) REFERENCES staff(area_id, staff_id)
candidate_step: candidate_step_pkey PRIMARY KEY (area_id, step_id)
candidate_step: candidate_step_result_code_check CHECK ((result_code ~ '^[0-9]{2}$'::text))
coach_assignment: coach_assignment_area_id_person_id_fkey FOREIGN KEY (area_id, person_id) REFERENCES person(area_id, person_id) ON DELETE CASCADE
coach_assignment: coach_assignment_area_id_person_id_period_excl EXCLUDE USING gist (area_id WITH =, person_id WITH =, period WITH &&)
coach_assignment: coach_assignment_area_id_staff_id_fkey FOREIGN KEY (area_id, staff_id) REFERENCES staff(area_id, staff_id)
coach_assignment: coach_assignment_period_check CHECK ((NOT isempty(period)))
coach_assignment: coach_assignment_pkey PRIMARY KEY (area_id, assignment_id)
consent: consent_area_id_person_id_fkey FOREIGN KEY (area_id, person_id) REFERENCES person(area_id, person_id) ON DELETE CASCADE
consent: consent_period_check CHECK ((NOT isempty(period)))
consent: consent_pkey PRIMARY KEY (area_id, consent_id)
consent_health: consent_health_area_id_consent_id_fkey FOREIGN KEY (area_id, consent_id) REFERENCES employer_consent(area_id, consent_id) ON DELETE CASCADE
consent_health: consent_health_ground_check CHECK ((ground = ANY (ARRAY['special-requirements'::text, 'helps-with-disability'::text])))
consent_health: consent_health_pkey PRIMARY KEY (area_id, consent_id, item)
consent_health: consent_health_text_check CHECK (((length(btrim(text)) >= 3) AND (length(btrim(text)) <= 400)))
contact: contact_area_id_person_id_fkey FOREIGN KEY (area_id, person_id) REFERENCES person(area_id, person_id) ON DELETE CASCADE
contact: contact_channel_check CHECK ((channel = ANY (ARRAY['visit'::text, 'video'::text, 'phone'::text, 'e-service'::text, 'letter'::text, 'message'::text, 'group'::text])))
contact: contact_outcome_check CHECK ((outcome = ANY (ARRAY['held'::text, 'no-show'::text, 'not-reached'::text])))
contact: contact_pkey PRIMARY KEY (area_id, contact_id)
cost_base_figure: cost_base_figure_area_id_entered_by_fkey FOREIGN KEY (area_id, entered_by) REFERENCES staff(area_id, staff_id)
cost_base_figure: cost_base_figure_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
cost_base_figure: cost_base_figure_as_of_check CHECK ((as_of ~ '^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$'::text))
cost_base_figure: cost_base_figure_hundredths_check CHECK ((hundredths >= 0))
cost_base_figure: cost_base_figure_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(municipality_code)
cost_base_figure: cost_base_figure_pkey PRIMARY KEY (area_id, figure_id)
cost_base_figure: cost_base_figure_source_check CHECK ((length(source) <= 300))
cost_budget: cost_budget_area_id_entered_by_fkey FOREIGN KEY (area_id, entered_by) REFERENCES staff(area_id, staff_id)
cost_budget: cost_budget_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
cost_budget: cost_budget_area_id_request_id_key UNIQUE (area_id, request_id)
cost_budget: cost_budget_brought_cents_check CHECK ((brought_cents >= 0))
cost_budget: cost_budget_decision_check CHECK (((length(decision) >= 3) AND (length(decision) <= 300)))
cost_budget: cost_budget_from_month_check CHECK (((from_month >= 1) AND (from_month <= 12)))
cost_budget: cost_budget_pkey PRIMARY KEY (area_id, year, revision)
cost_budget: cost_budget_revision_check CHECK ((revision >= 1))
cost_budget: cost_budget_year_check CHECK (((year >= 2000) AND (year <= 2100)))
cost_entry: cost_entry_area_id_corrects_fkey FOREIGN KEY (area_id, corrects) REFERENCES cost_entry(area_id, entry_id)
cost_entry: cost_entry_area_id_corrects_key UNIQUE (area_id, corrects)
cost_entry: cost_entry_area_id_entered_by_fkey FOREIGN KEY (area_id, entered_by) REFERENCES staff(area_id, staff_id)
cost_entry: cost_entry_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
cost_entry: cost_entry_area_id_request_id_line_key UNIQUE (area_id, request_id, line)
cost_entry: cost_entry_description_check CHECK ((length(description) <= 300))
cost_entry: cost_entry_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(municipality_code)
cost_entry: cost_entry_pkey PRIMARY KEY (area_id, entry_id)
cost_entry: cost_entry_year_check CHECK (((year >= 2000) AND (year <= 2100)))
cost_invoice: cost_invoice_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
cost_invoice: cost_invoice_area_id_made_by_fkey FOREIGN KEY (area_id, made_by) REFERENCES staff(area_id, staff_id)
cost_invoice: cost_invoice_area_id_year_kind_instalment_municipality_code_key UNIQUE (area_id, year, kind, instalment, municipality_code)
cost_invoice: cost_invoice_check CHECK ((due_day >= invoice_day))
cost_invoice: cost_invoice_invoice_number_check CHECK (((length(invoice_number) >= 1) AND (length(invoice_number) <= 20)))
cost_invoice: cost_invoice_kind_check CHECK ((kind = ANY (ARRAY['instalment'::text, 'settlement'::text])))
cost_invoice: cost_invoice_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(municipality_code)
cost_invoice: cost_invoice_pkey PRIMARY KEY (area_id, invoice_number)
cost_invoice: cost_invoice_reference_base_check CHECK ((reference_base ~ '^[1-9]\d{2,18}$'::text))
cost_settlement: cost_settlement_area_id_entered_by_fkey FOREIGN KEY (area_id, entered_by) REFERENCES staff(area_id, staff_id)
cost_settlement: cost_settlement_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
cost_settlement: cost_settlement_area_id_request_id_key UNIQUE (area_id, request_id)
cost_settlement: cost_settlement_carried_deficit_check CHECK ((carried_deficit >= 0))
cost_settlement: cost_settlement_carried_surplus_check CHECK ((carried_surplus >= 0))
cost_settlement: cost_settlement_decision_check CHECK (((length(decision) >= 3) AND (length(decision) <= 300)))
cost_settlement: cost_settlement_pkey PRIMARY KEY (area_id, year, revision)
cost_settlement: cost_settlement_revision_check CHECK ((revision >= 1))
cost_settlement: cost_settlement_year_check CHECK (((year >= 2000) AND (year <= 2100)))
cost_statement: cost_statement_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
cost_statement: cost_statement_kind_check CHECK ((kind = ANY (ARRAY['budget'::text, 'settlement'::text])))
cost_statement: cost_statement_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(municipality_code)
cost_statement: cost_statement_pkey PRIMARY KEY (area_id, year, kind, revision, municipality_code)
dated_ground: dated_ground_area_id_person_id_fkey FOREIGN KEY (area_id, person_id) REFERENCES person(area_id, person_id) ON DELETE CASCADE
dated_ground: dated_ground_area_id_person_id_ground_period_excl EXCLUDE USING gist (area_id WITH =, person_id WITH =, ground WITH =, period WITH &&)
dated_ground: dated_ground_period_check CHECK ((NOT isempty(period)))
dated_ground: dated_ground_pkey PRIMARY KEY (area_id, ground_id)
destruction_step: destruction_step_area_id_candidate_id_fkey FOREIGN KEY (area_id, candidate_id) REFERENCES candidate(area_id, candidate_id) ON DELETE CASCADE
destruction_step: destruction_step_area_id_candidate_id_receipt_key UNIQUE (area_id, candidate_id, receipt)
destruction_step: destruction_step_by_area_id_by_fkey FOREIGN KEY (by_area_id, by) REFERENCES staff(area_id, staff_id)
destruction_step: destruction_step_note_check CHECK ((length(note) <= 1000))
destruction_step: destruction_step_pkey PRIMARY KEY (area_id, step_id)
destruction_step: destruction_step_step_check CHECK ((step = ANY (ARRAY['asked'::text, 'confirmed'::text])))
destruction_step: destruction_step_way_check CHECK ((way = ANY (ARRAY['e-mail'::text, 'phone'::text, 'letter'::text, 'meeting'::text])))
destruction_step: destruction_step_whom_check CHECK ((length(whom) <= 120))
draft: draft_area_id_person_id_fkey FOREIGN KEY (area_id, person_id) REFERENCES person(area_id, person_id) ON DELETE CASCADE
draft: draft_pkey PRIMARY KEY (area_id, staff_id, person_id, form)
employer: employer_area_id_created_by_fkey FOREIGN KEY (area_id, created_by) REFERENCES staff(area_id, staff_id)
employer: employer_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
employer: employer_area_id_receipt_key UNIQUE (area_id, receipt)
employer: employer_area_id_updated_by_fkey FOREIGN KEY (area_id, updated_by) REFERENCES staff(area_id, staff_id)
employer: employer_business_id_check CHECK ((business_id ~ '^[0-9]{7}-[0-9]$'::text))
employer: employer_business_id_once UNIQUE (area_id, business_id)
employer: employer_check CHECK (((kind = 'household'::text) OR (business_id IS NOT NULL)))
employer: employer_industry_code_check CHECK ((industry_code ~ '^[0-9]{2,5}$'::text))
employer: employer_kind_check CHECK ((kind = ANY (ARRAY['company'::text, 'public'::text, 'association'::text, 'household'::text])))
employer: employer_language_check CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text])))
employer: employer_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(municipality_code)
employer: employer_name_check CHECK (((length(btrim(name)) >= 2) AND (length(btrim(name)) <= 160)))
employer: employer_note_check CHECK ((length(note) <= 4000))
employer: employer_pkey PRIMARY KEY (area_id, employer_id)
employer: employer_size_class_check CHECK ((size_class = ANY (ARRAY['none'::text, 'micro'::text, 'small'::text, 'medium'::text, 'large'::text])))
employer: employer_website_check CHECK ((length(website) <= 200))
employer_consent: employer_consent_answer_check CHECK ((answer = ANY (ARRAY['given'::text, 'refused'::text])))
employer_consent: employer_consent_area_id_answered_by_fkey FOREIGN KEY (area_id, answered_by) REFERENCES staff(area_id, staff_id)
employer_consent: employer_consent_area_id_asked_by_fkey FOREIGN KEY (area_id, asked_by) REFERENCES staff(area_id, staff_id)
employer_consent: employer_consent_area_id_candidate_id_fkey FOREIGN KEY (area_id, candidate_id) REFERENCES candidate(area_id, candidate_id) ON DELETE CASCADE
employer_consent: employer_consent_area_id_person_id_fkey FOREIGN KEY (area_id, person_id) REFERENCES person(area_id, person_id) ON DELETE CASCADE
employer_consent: employer_consent_area_id_receipt_candidate_id_key UNIQUE (area_id, receipt, candidate_id)
employer_consent: employer_consent_check CHECK ((expires_on >= asked_on))
employer_consent: employer_consent_check1 CHECK (((answer IS NULL) = (answered_on IS NULL)))
employer_consent: employer_consent_check2 CHECK (((answer IS NULL) OR (way IS NOT NULL)))
employer_consent: employer_consent_check3 CHECK (((COALESCE(answer, ''::text) = 'given'::text) = (holds_until IS NOT NULL)))
employer_consent: employer_consent_check4 CHECK (((COALESCE(answer, ''::text) = 'given'::text) OR ((withdrawn_on IS NULL) AND (fields = '{}'::text[]) AND (health_items = '{}'::text[]) AND (introduction = ''::text))))
employer_consent: employer_consent_fields_check CHECK ((fields <@ '{contacts,mother-tongue-and-languages,citizenship,education,work-history,military-service,skills-and-wishes,introduction,long-unemployed}'::text[]))
employer_consent: employer_consent_introduction_check CHECK ((length(introduction) <= 2000))
employer_consent: employer_consent_language_check CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text])))
employer_consent: employer_consent_pkey PRIMARY KEY (area_id, consent_id)
employer_consent: employer_consent_token_hash_key UNIQUE (token_hash)
employer_consent: employer_consent_way_check CHECK ((way = ANY (ARRAY['signed-paper'::text, 'e-service'::text, 'secret-link'::text])))
employer_contact: employer_contact_area_id_employer_id_fkey FOREIGN KEY (area_id, employer_id) REFERENCES employer(area_id, employer_id)
employer_contact: employer_contact_area_id_receipt_key UNIQUE (area_id, receipt)
employer_contact: employer_contact_check CHECK (((newsletter_ended IS NULL) OR (newsletter_since IS NOT NULL)))
employer_contact: employer_contact_email_check CHECK ((length(email) <= 200))
employer_contact: employer_contact_name_check CHECK (((length(btrim(name)) >= 2) AND (length(btrim(name)) <= 120)))
employer_contact: employer_contact_phone_check CHECK ((length(phone) <= 40))
employer_contact: employer_contact_pkey PRIMARY KEY (area_id, contact_id)
employer_contact: employer_contact_title_check CHECK ((length(title) <= 120))
employer_event: employer_event_area_id_created_by_fkey FOREIGN KEY (area_id, created_by) REFERENCES staff(area_id, staff_id)
employer_event: employer_event_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
employer_event: employer_event_area_id_receipt_key UNIQUE (area_id, receipt)
employer_event: employer_event_hired_check CHECK (((hired >= 0) AND (hired <= 100000)))
employer_event: employer_event_kind_check CHECK ((kind = ANY (ARRAY['recruitment'::text, 'breakfast'::text, 'training'::text, 'other'::text])))
employer_event: employer_event_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(municipality_code)
employer_event: employer_event_outcome_check CHECK ((length(outcome) <= 4000))
employer_event: employer_event_pkey PRIMARY KEY (area_id, event_id)
employer_event: employer_event_place_check CHECK ((length(place) <= 160))
employer_event: employer_event_seats_check CHECK (((seats >= 1) AND (seats <= 5000)))
employer_event: employer_event_seekers_met_check CHECK (((seekers_met >= 0) AND (seekers_met <= 100000)))
employer_event: employer_event_title_check CHECK (((length(btrim(title)) >= 3) AND (length(btrim(title)) <= 160)))
employer_invitation: employer_invitation_answer_check CHECK ((answer = ANY (ARRAY['none'::text, 'coming'::text, 'not-coming'::text])))
employer_invitation: employer_invitation_area_id_employer_id_fkey FOREIGN KEY (area_id, employer_id) REFERENCES employer(area_id, employer_id)
employer_invitation: employer_invitation_area_id_event_id_fkey FOREIGN KEY (area_id, event_id) REFERENCES employer_event(area_id, event_id)
employer_invitation: employer_invitation_pkey PRIMARY KEY (area_id, event_id, employer_id)
employer_mandate: employer_mandate_area_id_employer_id_fkey FOREIGN KEY (area_id, employer_id) REFERENCES employer(area_id, employer_id)
employer_mandate: employer_mandate_area_id_ended_by_fkey FOREIGN KEY (area_id, ended_by) REFERENCES staff(area_id, staff_id)
employer_mandate: employer_mandate_area_id_invited_by_fkey FOREIGN KEY (area_id, invited_by) REFERENCES staff(area_id, staff_id)
employer_mandate: employer_mandate_area_id_receipt_key UNIQUE (area_id, receipt)
employer_mandate: employer_mandate_check CHECK (((subject IS NULL) = (accepted_at IS NULL)))
employer_mandate: employer_mandate_check1 CHECK (((subject IS NULL) OR (token_hash IS NULL)))
employer_mandate: employer_mandate_check2 CHECK (((ended_on IS NULL) = (ended_by IS NULL)))
employer_mandate: employer_mandate_email_check CHECK ((length(email) <= 200))
employer_mandate: employer_mandate_name_check CHECK (((length(btrim(name)) >= 2) AND (length(btrim(name)) <= 120)))
employer_mandate: employer_mandate_period_check CHECK (((NOT isempty(period)) AND (lower(period) IS NOT NULL)))
employer_mandate: employer_mandate_pkey PRIMARY KEY (area_id, mandate_id)
employer_mandate: employer_mandate_rights_check CHECK (((rights <@ '{vacancies,candidates,subsidies,events}'::text[]) AND (cardinality(rights) > 0)))
employer_mandate: employer_mandate_source_check CHECK ((source = ANY (ARRAY['area'::text, 'suomi.fi'::text])))
employer_mandate: employer_mandate_subject_check CHECK (((length(subject) >= 1) AND (length(subject) <= 200)))
employer_mandate: employer_mandate_token_hash_key UNIQUE (token_hash)
employer_need: employer_need_area_id_employer_id_fkey FOREIGN KEY (area_id, employer_id) REFERENCES employer(area_id, employer_id)
employer_need: employer_need_area_id_receipt_key UNIQUE (area_id, receipt)
employer_need: employer_need_area_id_recorded_by_fkey FOREIGN KEY (area_id, recorded_by) REFERENCES staff(area_id, staff_id)
employer_need: employer_need_description_check CHECK (((length(btrim(description)) >= 3) AND (length(btrim(description)) <= 4000)))
employer_need: employer_need_isco_check CHECK ((isco ~ '^[0-9]{4}$'::text))
employer_need: employer_need_kind_check CHECK ((kind = ANY (ARRAY['labour'::text, 'skills'::text, 'succession'::text, 'change-security'::text, 'subsidy'::text, 'other'::text])))
employer_need: employer_need_occupation_text_check CHECK ((length(occupation_text) <= 160))
employer_need: employer_need_pkey PRIMARY KEY (area_id, need_id)
employer_need: employer_need_places_check CHECK (((places >= 0) AND (places <= 2000)))
employer_need: employer_need_state_check CHECK ((state = ANY (ARRAY['open'::text, 'announced'::text, 'met'::text, 'lapsed'::text])))
employer_need: employer_need_visibility_check CHECK ((visibility = ANY (ARRAY['coming'::text, 'hidden'::text])))
employer_promise: employer_promise_area_id_employer_id_fkey FOREIGN KEY (area_id, employer_id) REFERENCES employer(area_id, employer_id)
employer_promise: employer_promise_area_id_kept_by_fkey FOREIGN KEY (area_id, kept_by) REFERENCES staff(area_id, staff_id)
employer_promise: employer_promise_area_id_owner_id_fkey FOREIGN KEY (area_id, owner_id) REFERENCES staff(area_id, staff_id)
employer_promise: employer_promise_area_id_receipt_key UNIQUE (area_id, receipt)
employer_promise: employer_promise_check CHECK ((due_on >= made_on))
employer_promise: employer_promise_check1 CHECK (((kept_on IS NULL) = (how IS NULL)))
employer_promise: employer_promise_kind_check CHECK ((kind = ANY (ARRAY['other'::text, 'workforce-answer'::text])))
employer_promise: employer_promise_pkey PRIMARY KEY (area_id, promise_id)
employer_promise: employer_promise_what_check CHECK (((length(btrim(what)) >= 3) AND (length(btrim(what)) <= 400)))
employer_session: employer_session_language_check CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text])))
employer_session: employer_session_mandate_area_mandate_id_fkey FOREIGN KEY (mandate_area, mandate_id) REFERENCES employer_mandate(area_id, mandate_id)
employer_session: employer_session_pkey PRIMARY KEY (session_hash)
employer_team_member: employer_team_member_area_id_employer_id_fkey FOREIGN KEY (area_id, employer_id) REFERENCES employer(area_id, employer_id)
employer_team_member: employer_team_member_area_id_receipt_key UNIQUE (area_id, receipt)
employer_team_member: employer_team_member_area_id_staff_id_fkey FOREIGN KEY (area_id, staff_id) REFERENCES staff(area_id, staff_id)
employer_team_member: employer_team_member_check CHECK (((organisation = 'area'::text) = (staff_id IS NOT NULL)))
employer_team_member: employer_team_member_name_check CHECK (((length(btrim(name)) >= 2) AND (length(btrim(name)) <= 160)))
employer_team_member: employer_team_member_organisation_check CHECK ((organisation = ANY (ARRAY['area'::text, 'municipality'::text, 'development-company'::text])))
employer_team_member: employer_team_member_period_check CHECK (((NOT isempty(period)) AND (lower(period) IS NOT NULL)))
employer_team_member: employer_team_member_pkey PRIMARY KEY (area_id, member_id)
employer_touch: employer_touch_area_id_contact_id_fkey FOREIGN KEY (area_id, contact_id) REFERENCES employer_contact(area_id, contact_id)
employer_touch: employer_touch_area_id_employer_id_fkey FOREIGN KEY (area_id, employer_id) REFERENCES employer(area_id, employer_id)
employer_touch: employer_touch_area_id_receipt_key UNIQUE (area_id, receipt)
employer_touch: employer_touch_area_id_staff_id_fkey FOREIGN KEY (area_id, staff_id) REFERENCES staff(area_id, staff_id)
employer_touch: employer_touch_level_check CHECK ((level = ANY (ARRAY['needs-mapping'::text, 'recruitment'::text, 'employment-skills'::text])))
employer_touch: employer_touch_note_check CHECK (((length(btrim(note)) >= 3) AND (length(btrim(note)) <= 4000)))
employer_touch: employer_touch_pkey PRIMARY KEY (area_id, touch_id)
employer_touch: employer_touch_way_check CHECK ((way = ANY (ARRAY['visit'::text, 'call'::text, 'message'::text, 'meeting'::text, 'event'::text])))
employer_workplace: employer_workplace_area_id_employer_id_fkey FOREIGN KEY (area_id, employer_id) REFERENCES employer(area_id, employer_id)
employer_workplace: employer_workplace_area_id_receipt_key UNIQUE (area_id, receipt)
employer_workplace: employer_workplace_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(municipality_code)
employer_workplace: employer_workplace_name_check CHECK (((length(btrim(name)) >= 1) AND (length(btrim(name)) <= 160)))
employer_workplace: employer_workplace_pkey PRIMARY KEY (area_id, workplace_id)
employer_workplace: employer_workplace_postal_code_check CHECK ((postal_code ~ '^[0-9]{5}$'::text))
employer_workplace: employer_workplace_street_address_check CHECK ((length(street_address) <= 160))
employment_status: employment_status_area_id_person_id_fkey FOREIGN KEY (area_id, person_id) REFERENCES person(area_id, person_id) ON DELETE CASCADE
employment_status: employment_status_area_id_person_id_period_excl EXCLUDE USING gist (area_id WITH =, person_id WITH =, period WITH &&)
employment_status: employment_status_code_check CHECK ((code ~ '^0[0-9]$'::text))
employment_status: employment_status_hours_percent_check CHECK (((hours_percent >= 1) AND (hours_percent <= 100)))
employment_status: employment_status_period_check CHECK ((NOT isempty(period)))
employment_status: employment_status_pkey PRIMARY KEY (area_id, status_id)
esco_concept: esco_concept_kind_check CHECK ((kind = ANY (ARRAY['group'::text, 'occupation'::text, 'skill'::text])))
esco_concept: esco_concept_pkey PRIMARY KEY (uri)
esco_concept: esco_concept_release_id_fkey FOREIGN KEY (release_id) REFERENCES esco_release(release_id)
esco_label: esco_label_label_check CHECK ((label <> ''::text))
esco_label: esco_label_language_check CHECK ((language ~ '^[a-z]{2}$'::text))
esco_label: esco_label_pkey PRIMARY KEY (uri, language, label)
esco_label: esco_label_uri_fkey FOREIGN KEY (uri) REFERENCES esco_concept(uri) ON DELETE CASCADE
esco_release: esco_release_pkey PRIMARY KEY (release_id)
esco_skill_of: esco_skill_of_occupation_uri_fkey FOREIGN KEY (occupation_uri) REFERENCES esco_concept(uri) ON DELETE CASCADE
esco_skill_of: esco_skill_of_pkey PRIMARY KEY (occupation_uri, skill_uri)
esco_skill_of: esco_skill_of_skill_uri_fkey FOREIGN KEY (skill_uri) REFERENCES esco_concept(uri) ON DELETE CASCADE
fairness_report: fairness_report_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
fairness_report: fairness_report_area_id_made_by_fkey FOREIGN KEY (area_id, made_by) REFERENCES staff(area_id, staff_id)
fairness_report: fairness_report_content_check CHECK ((jsonb_typeof(content) = 'object'::text))
fairness_report: fairness_report_pkey PRIMARY KEY (area_id, report_id)
forecast: forecast_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
forecast: forecast_pkey PRIMARY KEY (run_id, place_kind, place_code)
forecast: forecast_place_kind_check CHECK ((place_kind = ANY (ARRAY['municipality'::text, 'area'::text, 'country'::text])))
forecast: forecast_run_id_fkey FOREIGN KEY (run_id) REFERENCES forecast_run(run_id)
forecast_run: forecast_run_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
forecast_run: forecast_run_fingerprint_check CHECK ((fingerprint ~ '^[0-9a-f]{64}$'::text))
forecast_run: forecast_run_horizon_check CHECK (((horizon >= 1) AND (horizon <= 60)))
forecast_run: forecast_run_last_month_check CHECK ((last_month ~ '^\d{4}-(0[1-9]|1[0-2])$'::text))
forecast_run: forecast_run_pkey PRIMARY KEY (run_id)
group_participant: group_participant_area_id_appointment_id_fkey FOREIGN KEY (area_id, appointment_id) REFERENCES appointment(area_id, appointment_id) ON DELETE CASCADE
group_participant: group_participant_area_id_person_id_fkey FOREIGN KEY (area_id, person_id) REFERENCES person(area_id, person_id) ON DELETE CASCADE
group_participant: group_participant_pkey PRIMARY KEY (area_id, appointment_id, person_id)
group_participant: group_participant_state_check CHECK ((state = ANY (ARRAY['booked'::text, 'held'::text, 'no-show'::text, 'cancelled'::text])))
import_batch: import_batch_pkey PRIMARY KEY (area_id, batch_id)
indicator_target: indicator_target_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
indicator_target: indicator_target_area_id_set_by_fkey FOREIGN KEY (area_id, set_by) REFERENCES staff(area_id, staff_id)
indicator_target: indicator_target_direction_check CHECK ((direction = ANY (ARRAY['at-least'::text, 'at-most'::text])))
indicator_target: indicator_target_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(municipality_code)
indicator_target: indicator_target_pkey PRIMARY KEY (area_id, target_id)
indicator_target: indicator_target_source_check CHECK (((length(btrim(source)) >= 3) AND (length(btrim(source)) <= 300)))
indicator_target: indicator_target_valid_check CHECK (((NOT isempty(valid)) AND (lower(valid) IS NOT NULL)))
job_offer: job_offer_area_id_made_by_fkey FOREIGN KEY (area_id, made_by) REFERENCES staff(area_id, staff_id)
job_offer: job_offer_area_id_person_id_fkey FOREIGN KEY (area_id, person_id) REFERENCES person(area_id, person_id) ON DELETE CASCADE
job_offer: job_offer_area_id_receipt_key UNIQUE (area_id, receipt)
job_offer: job_offer_check CHECK ((apply_by >= made_on))
job_offer: job_offer_check1 CHECK (((kind = 'offer'::text) = (apply_by IS NOT NULL)))
job_offer: job_offer_check2 CHECK (((kind = 'offer'::text) OR (NOT binding)))
job_offer: job_offer_check3 CHECK (((result_code IS NULL) = (result_on IS NULL)))
job_offer: job_offer_check4 CHECK (((taken_back_on IS NULL) = (taken_back_reason IS NULL)))
job_offer: job_offer_kind_check CHECK ((kind = ANY (ARRAY['offer'::text, 'hint'::text])))
job_offer: job_offer_message_check CHECK ((length(message) <= 2000))
job_offer: job_offer_pkey PRIMARY KEY (area_id, offer_id)
job_offer: job_offer_result_code_check CHECK ((result_code = ANY (ARRAY['01'::text, '02'::text, '03'::text, '04'::text, '05'::text, '06'::text, '07'::text, '08'::text, '09'::text, '10'::text, '11'::text, '12'::text, '13'::text, '51'::text, '52'::text])))
job_offer: job_offer_score_check CHECK (((score >= 0) AND (score <= 1000)))
job_offer: job_offer_taken_back_reason_check CHECK (((length(btrim(taken_back_reason)) >= 3) AND (length(btrim(taken_back_reason)) <= 400)))
job_offer: job_offer_vacancy_area_id_vacancy_id_fkey FOREIGN KEY (vacancy_area_id, vacancy_id) REFERENCES vacancy(area_id, vacancy_id)
job_offer: job_offer_way_check CHECK ((way = ANY (ARRAY['e-service'::text, 'letter'::text, 'text-message'::text, 'in-person'::text, 'phone'::text])))
job_offer_step: job_offer_step_area_id_by_fkey FOREIGN KEY (area_id, by) REFERENCES staff(area_id, staff_id)
job_offer_step: job_offer_step_area_id_offer_id_fkey FOREIGN KEY (area_id, offer_id) REFERENCES job_offer(area_id, offer_id) ON DELETE CASCADE
job_offer_step: job_offer_step_area_id_offer_id_receipt_key UNIQUE (area_id, offer_id, receipt)
job_offer_step: job_offer_step_pkey PRIMARY KEY (area_id, step_id)
job_offer_step: job_offer_step_result_code_check CHECK ((result_code ~ '^[0-9]{2}$'::text))
job_offer_step: job_offer_step_step_check CHECK ((step = ANY (ARRAY['made'::text, 'applied'::text, 'result'::text, 'taken-back'::text])))
job_run: job_run_pkey PRIMARY KEY (job)
job_search: job_search_area_id_person_id_fkey FOREIGN KEY (area_id, person_id) REFERENCES person(area_id, person_id) ON DELETE CASCADE
job_search: job_search_area_id_person_id_period_excl EXCLUDE USING gist (area_id WITH =, person_id WITH =, period WITH &&)
job_search: job_search_period_check CHECK ((NOT isempty(period)))
job_search: job_search_pkey PRIMARY KEY (area_id, search_id)
joint_training: joint_training_area_id_created_by_fkey FOREIGN KEY (area_id, created_by) REFERENCES staff(area_id, staff_id)
joint_training: joint_training_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
joint_training: joint_training_area_id_receipt_key UNIQUE (area_id, receipt)
joint_training: joint_training_area_id_responsible_id_fkey FOREIGN KEY (area_id, responsible_id) REFERENCES staff(area_id, staff_id)
joint_training: joint_training_area_id_updated_by_fkey FOREIGN KEY (area_id, updated_by) REFERENCES staff(area_id, staff_id)
joint_training: joint_training_check CHECK ((ends >= begins))
joint_training: joint_training_isco_check CHECK ((isco ~ '^[0-9]{4}$'::text))
joint_training: joint_training_kind_check CHECK ((kind = ANY (ARRAY['own-staff'::text, 'recruits'::text, 'leaving-staff'::text])))
joint_training: joint_training_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(municipality_code)
joint_training: joint_training_occupation_text_check CHECK ((length(occupation_text) <= 160))
joint_training: joint_training_pkey PRIMARY KEY (area_id, training_id)
joint_training: joint_training_place_check CHECK ((length(place) <= 160))
joint_training: joint_training_places_check CHECK (((places >= 1) AND (places <= 500)))
joint_training: joint_training_price_cents_check CHECK (((price_cents >= 1) AND (price_cents <= '100000000000'::bigint)))
joint_training: joint_training_provider_check CHECK ((length(provider) <= 200))
joint_training: joint_training_skills_check CHECK ((cardinality(skills) <= 60))
joint_training: joint_training_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'agreed'::text, 'applying'::text, 'running'::text, 'ended'::text, 'cancelled'::text])))
joint_training: joint_training_title_check CHECK (((length(btrim(title)) >= 3) AND (length(btrim(title)) <= 160)))
joint_training: joint_training_training_days_check CHECK (((training_days >= 1) AND (training_days <= 500)))
joint_training: joint_training_vat_basis_points_check CHECK (((vat_basis_points >= 0) AND (vat_basis_points <= 3000)))
joint_training_employer: joint_training_employer_agreed_percent_check CHECK (((agreed_percent >= 1) AND (agreed_percent <= 100)))
joint_training_employer: joint_training_employer_area_id_employer_id_fkey FOREIGN KEY (area_id, employer_id) REFERENCES employer(area_id, employer_id)
joint_training_employer: joint_training_employer_area_id_training_id_fkey FOREIGN KEY (area_id, training_id) REFERENCES joint_training(area_id, training_id) ON DELETE CASCADE
joint_training_employer: joint_training_employer_balance_cents_check CHECK ((balance_cents >= 0))
joint_training_employer: joint_training_employer_employer_name_check CHECK (((length(btrim(employer_name)) >= 1) AND (length(btrim(employer_name)) <= 160)))
joint_training_employer: joint_training_employer_pkey PRIMARY KEY (area_id, training_id, employer_id)
joint_training_employer: joint_training_employer_places_check CHECK (((places >= 1) AND (places <= 500)))
joint_training_employer: joint_training_employer_staff_count_check CHECK (((staff_count >= 0) AND (staff_count <= 10000000)))
joint_training_employer: joint_training_employer_turnover_cents_check CHECK ((turnover_cents >= 0))
joint_training_state: joint_training_state_area_id_by_fkey FOREIGN KEY (area_id, by) REFERENCES staff(area_id, staff_id)
joint_training_state: joint_training_state_area_id_receipt_key UNIQUE (area_id, receipt)
joint_training_state: joint_training_state_area_id_training_id_fkey FOREIGN KEY (area_id, training_id) REFERENCES joint_training(area_id, training_id)
joint_training_state: joint_training_state_pkey PRIMARY KEY (area_id, entry_id)
joint_training_state: joint_training_state_reason_check CHECK ((length(reason) <= 2000))
joint_training_student: joint_training_student_area_id_chosen_by_fkey FOREIGN KEY (area_id, chosen_by) REFERENCES staff(area_id, staff_id)
joint_training_student: joint_training_student_area_id_person_id_fkey FOREIGN KEY (area_id, person_id) REFERENCES person(area_id, person_id) ON DELETE CASCADE
joint_training_student: joint_training_student_area_id_training_id_employer_id_fkey FOREIGN KEY (area_id, training_id, employer_id) REFERENCES joint_training_employer(area_id, training_id, employer_id)
joint_training_student: joint_training_student_pkey PRIMARY KEY (area_id, training_id, person_id)
joint_training_student: joint_training_student_state_check CHECK ((state = ANY (ARRAY['chosen'::text, 'began'::text, 'finished'::text, 'interrupted'::text, 'withdrew'::text])))
known_ending: known_ending_area_id_person_id_fkey FOREIGN KEY (area_id, person_id) REFERENCES person(area_id, person_id) ON DELETE CASCADE
known_ending: known_ending_period_check CHECK ((NOT isempty(period)))
known_ending: known_ending_pkey PRIMARY KEY (area_id, known_ending_id)
lapse: lapse_area_id_person_id_fkey FOREIGN KEY (area_id, person_id) REFERENCES person(area_id, person_id) ON DELETE CASCADE
lapse: lapse_pkey PRIMARY KEY (area_id, lapse_id)
meeting_request: meeting_request_area_id_person_id_fkey FOREIGN KEY (area_id, person_id) REFERENCES person(area_id, person_id) ON DELETE CASCADE
meeting_request: meeting_request_pkey PRIMARY KEY (area_id, request_id)
message: message_area_id_person_id_fkey FOREIGN KEY (area_id, person_id) REFERENCES person(area_id, person_id) ON DELETE CASCADE
message: message_direction_check CHECK ((direction = ANY (ARRAY['to-customer'::text, 'from-customer'::text])))
message: message_pkey PRIMARY KEY (area_id, message_id)
mobility_path: mobility_path_area_id_person_id_fkey FOREIGN KEY (area_id, person_id) REFERENCES person(area_id, person_id) ON DELETE CASCADE
mobility_path: mobility_path_area_id_receipt_key UNIQUE (area_id, receipt)
mobility_path: mobility_path_area_id_set_by_fkey FOREIGN KEY (area_id, set_by) REFERENCES staff(area_id, staff_id)
mobility_path: mobility_path_facts_check CHECK ((jsonb_typeof(facts) = 'object'::text))
mobility_path: mobility_path_pkey PRIMARY KEY (area_id, person_id, version)
mobility_path: mobility_path_version_check CHECK ((version >= 1))
municipality: municipality_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES municipality(municipality_code)
municipality: municipality_municipality_code_check CHECK ((municipality_code ~ '^[0-9]{3}$'::text))
municipality: municipality_pkey PRIMARY KEY (municipality_code)
obligation: obligation_area_id_person_id_fkey FOREIGN KEY (area_id, person_id) REFERENCES person(area_id, person_id) ON DELETE CASCADE
obligation: obligation_pkey PRIMARY KEY (area_id, person_id, obligation_key)
occupation_choice: occupation_choice_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
occupation_choice: occupation_choice_pkey PRIMARY KEY (area_id, choice_id)
occupation_choice: occupation_choice_title_key_check CHECK ((title_key <> ''::text))
occupation_label: occupation_label_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
occupation_label: occupation_label_check CHECK (((removed_by IS NULL) = (removed_at IS NULL)))
occupation_label: occupation_label_label_check CHECK (((length(label) >= 2) AND (length(label) <= 200)))
occupation_label: occupation_label_language_check CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text])))
occupation_label: occupation_label_pkey PRIMARY KEY (area_id, label_id)
occupation_skill: occupation_skill_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
occupation_skill: occupation_skill_isco_check CHECK ((isco ~ '^[0-9]{4}$'::text))
occupation_skill: occupation_skill_pkey PRIMARY KEY (area_id, isco, skill)
occupation_skill: occupation_skill_skill_check CHECK (((skill ~ '^(https?://|own:)'::text) AND (length(skill) <= 200)))
occupation_skill: occupation_skill_source_check CHECK (((length(source) >= 1) AND (length(source) <= 160)))
occupation_wage: occupation_wage_check CHECK (((low_cents > 0) AND (low_cents <= median_cents)))
occupation_wage: occupation_wage_check1 CHECK ((high_cents >= median_cents))
occupation_wage: occupation_wage_isco_check CHECK ((isco ~ '^[0-9]{1,4}$'::text))
occupation_wage: occupation_wage_median_cents_check CHECK ((median_cents > 0))
occupation_wage: occupation_wage_pkey PRIMARY KEY (isco, region, year)
occupation_wage: occupation_wage_region_check CHECK (((region = ''::text) OR (region ~ '^[0-9]{2}$'::text)))
occupation_wage: occupation_wage_source_check CHECK (((length(source) >= 1) AND (length(source) <= 160)))
occupation_wage: occupation_wage_year_check CHECK (((year >= 1995) AND (year <= 2100)))
person: person_area_id_coach_id_fkey FOREIGN KEY (area_id, coach_id) REFERENCES staff(area_id, staff_id)
person: person_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
person: person_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(municipality_code)
person: person_pkey PRIMARY KEY (area_id, person_id)
person: person_service_language_check CHECK ((service_language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text])))
person: person_sex_check CHECK ((sex = ANY (ARRAY['man'::text, 'woman'::text])))
person_identity: person_identity_area_id_identity_code_key UNIQUE (area_id, identity_code)
person_identity: person_identity_area_id_person_id_fkey FOREIGN KEY (area_id, person_id) REFERENCES person(area_id, person_id) ON DELETE CASCADE
person_identity: person_identity_pkey PRIMARY KEY (area_id, person_id)
plan: plan_approval_way_check CHECK ((approval_way = ANY (ARRAY['e-service'::text, 'signature'::text, 'other-with-copy'::text])))
plan: plan_area_id_person_id_fkey FOREIGN KEY (area_id, person_id) REFERENCES person(area_id, person_id) ON DELETE CASCADE
plan: plan_area_id_person_id_version_key UNIQUE (area_id, person_id, version)
plan: plan_pkey PRIMARY KEY (area_id, plan_id)
posting_import: posting_import_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
posting_import: posting_import_area_id_imported_by_fkey FOREIGN KEY (area_id, imported_by) REFERENCES staff(area_id, staff_id)
posting_import: posting_import_file_name_check CHECK ((length(file_name) <= 200))
posting_import: posting_import_format_check CHECK ((format = ANY (ARRAY['ndjson'::text, 'csv'::text])))
posting_import: posting_import_pkey PRIMARY KEY (area_id, import_id)
presentation: presentation_area_id_candidate_id_fkey FOREIGN KEY (area_id, candidate_id) REFERENCES candidate(area_id, candidate_id) ON DELETE CASCADE
presentation: presentation_area_id_consent_id_fkey FOREIGN KEY (area_id, consent_id) REFERENCES employer_consent(area_id, consent_id) ON DELETE CASCADE
presentation: presentation_by_area_id_by_fkey FOREIGN KEY (by_area_id, by) REFERENCES staff(area_id, staff_id)
presentation: presentation_pkey PRIMARY KEY (area_id, presentation_id)
presentation: presentation_told_check CHECK ((jsonb_typeof(told) = 'object'::text))
presentation: presentation_vacancy_area_id_vacancy_id_fkey FOREIGN KEY (vacancy_area_id, vacancy_id) REFERENCES vacancy(area_id, vacancy_id)
presentation: presented_once UNIQUE (area_id, consent_id)
profile: profile_area_id_person_id_fkey FOREIGN KEY (area_id, person_id) REFERENCES person(area_id, person_id) ON DELETE CASCADE
profile: profile_pkey PRIMARY KEY (area_id, profile_id)
publication: publication_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
publication: publication_check CHECK (((content IS NULL) = (sha256 IS NULL)))
publication: publication_check1 CHECK (((revision = 1) OR (note <> ''::text)))
publication: publication_check2 CHECK (((content IS NOT NULL) OR (revision > 1)))
publication: publication_kind_check CHECK ((kind ~ '^[a-z][a-z-]{0,39}$'::text))
publication: publication_month_check CHECK ((month ~ '^\d{4}-(0[1-9]|1[0-2])$'::text))
publication: publication_note_check CHECK ((length(note) <= 2000))
publication: publication_pkey PRIMARY KEY (area_id, publication_id, revision)
publication: publication_publication_id_check CHECK ((publication_id ~ '^[a-z0-9][a-z0-9.-]{0,119}$'::text))
publication: publication_revision_check CHECK ((revision >= 1))
publication: publication_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
published_country_figure: published_country_figure_period_check CHECK ((period ~ '^\d{4}(-(0[1-9]|1[0-2]))?$'::text))
published_country_figure: published_country_figure_pkey PRIMARY KEY (measure, period)
published_figure: published_figure_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(municipality_code)
published_figure: published_figure_pkey PRIMARY KEY (measure, period, municipality_code)
quality_acceptance: quality_acceptance_area_id_person_id_fkey FOREIGN KEY (area_id, person_id) REFERENCES person(area_id, person_id) ON DELETE CASCADE
quality_acceptance: quality_acceptance_check CHECK (((withdrawn_by IS NULL) = (withdrawn_at IS NULL)))
quality_acceptance: quality_acceptance_pkey PRIMARY KEY (area_id, acceptance_id)
quality_acceptance: quality_acceptance_reason_check CHECK ((length(TRIM(BOTH FROM reason)) >= 5))
quality_count: quality_count_accepted_check CHECK ((accepted >= 0))
quality_count: quality_count_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
quality_count: quality_count_faults_check CHECK ((faults >= 0))
quality_count: quality_count_persons_check CHECK ((persons >= 0))
quality_count: quality_count_pkey PRIMARY KEY (area_id, rule_id, counted_at, unit_code)
register_figure: register_figure_check CHECK (((value IS NULL) = hidden))
register_figure: register_figure_period_check CHECK ((period ~ '^\d{4}(-(0[1-9]|1[0-2]))?$'::text))
register_figure: register_figure_pkey PRIMARY KEY (measure, period, place_kind, place_code, group_code, run_id)
register_figure: register_figure_place_kind_check CHECK ((place_kind = ANY (ARRAY['municipality'::text, 'sub-region'::text, 'area'::text, 'country'::text])))
register_figure: register_figure_run_id_fkey FOREIGN KEY (run_id) REFERENCES register_run(run_id)
register_figure: register_figure_superseded_by_fkey FOREIGN KEY (superseded_by) REFERENCES register_run(run_id)
register_group_name: register_group_name_language_check CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text])))
register_group_name: register_group_name_pkey PRIMARY KEY (group_code, language)
register_group_name: register_group_name_run_id_fkey FOREIGN KEY (run_id) REFERENCES register_run(run_id)
register_run: register_run_outcome_check CHECK ((outcome = ANY (ARRAY['stored'::text, 'unchanged'::text, 'refused'::text])))
register_run: register_run_pkey PRIMARY KEY (run_id)
register_run: register_run_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
released_month: released_month_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
released_month: released_month_month_check CHECK ((month ~ '^\d{4}-(0[1-9]|1[0-2])$'::text))
released_month: released_month_pkey PRIMARY KEY (area_id, month, family)
responsibility_area: responsibility_area_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
responsibility_area: responsibility_area_pkey PRIMARY KEY (area_id, unit_code)
room: room_area_id_service_point_code_fkey FOREIGN KEY (area_id, service_point_code) REFERENCES service_point(area_id, service_point_code)
room: room_capacity_check CHECK ((capacity > 0))
room: room_pkey PRIMARY KEY (area_id, room_code)
saved_view: saved_view_area_id_staff_id_fkey FOREIGN KEY (area_id, staff_id) REFERENCES staff(area_id, staff_id)
saved_view: saved_view_pkey PRIMARY KEY (area_id, view_id)
schema_version: schema_version_pkey PRIMARY KEY (version)
search_report: search_report_area_id_person_id_fkey FOREIGN KEY (area_id, person_id) REFERENCES person(area_id, person_id) ON DELETE CASCADE
search_report: search_report_pkey PRIMARY KEY (area_id, report_id)
seeker_profile: seeker_profile_area_id_person_id_fkey FOREIGN KEY (area_id, person_id) REFERENCES person(area_id, person_id) ON DELETE CASCADE
seeker_profile: seeker_profile_area_id_receipt_key UNIQUE (area_id, receipt)
seeker_profile: seeker_profile_area_id_set_by_fkey FOREIGN KEY (area_id, set_by) REFERENCES staff(area_id, staff_id)
seeker_profile: seeker_profile_facts_check CHECK ((jsonb_typeof(facts) = 'object'::text))
seeker_profile: seeker_profile_pkey PRIMARY KEY (area_id, person_id, version)
seeker_profile: seeker_profile_version_check CHECK ((version >= 1))
self_booking_link: self_booking_link_area_id_appointment_id_fkey FOREIGN KEY (area_id, appointment_id) REFERENCES appointment(area_id, appointment_id) ON DELETE SET NULL (appointment_id)
self_booking_link: self_booking_link_area_id_person_id_fkey FOREIGN KEY (area_id, person_id) REFERENCES person(area_id, person_id) ON DELETE CASCADE
self_booking_link: self_booking_link_area_id_staff_id_fkey FOREIGN KEY (area_id, staff_id) REFERENCES staff(area_id, staff_id)
self_booking_link: self_booking_link_language_check CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text])))
self_booking_link: self_booking_link_pkey PRIMARY KEY (area_id, link_id)
service_point: service_point_area_id_unit_code_fkey FOREIGN KEY (area_id, unit_code) REFERENCES responsibility_area(area_id, unit_code)
service_point: service_point_kind_check CHECK ((kind = ANY (ARRAY['main'::text, 'side'::text, 'service-market'::text, 'partner'::text, 'remote'::text])))
service_point: service_point_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(municipality_code)
service_point: service_point_pkey PRIMARY KEY (area_id, service_point_code)
service_spell: service_spell_area_id_person_id_fkey FOREIGN KEY (area_id, person_id) REFERENCES person(area_id, person_id) ON DELETE CASCADE
service_spell: service_spell_period_check CHECK ((NOT isempty(period)))
service_spell: service_spell_pkey PRIMARY KEY (area_id, service_spell_id)
session: session_area_id_staff_id_fkey FOREIGN KEY (area_id, staff_id) REFERENCES staff(area_id, staff_id)
session: session_pkey PRIMARY KEY (session_hash)
settling_in_service: settling_in_service_answerable_check CHECK (((length(btrim(answerable)) >= 2) AND (length(btrim(answerable)) <= 160)))
settling_in_service: settling_in_service_area_id_recruitment_id_fkey FOREIGN KEY (area_id, recruitment_id) REFERENCES abroad_recruitment(area_id, recruitment_id) ON DELETE CASCADE
settling_in_service: settling_in_service_pkey PRIMARY KEY (area_id, recruitment_id, service)
settling_in_service: settling_in_service_service_check CHECK ((service ~ '^[a-z-]{2,40}$'::text))
staff: staff_area_id_team_code_fkey FOREIGN KEY (area_id, team_code) REFERENCES team(area_id, team_code)
staff: staff_area_id_unit_code_fkey FOREIGN KEY (area_id, unit_code) REFERENCES responsibility_area(area_id, unit_code)
staff: staff_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(municipality_code)
staff: staff_pkey PRIMARY KEY (area_id, staff_id)
staff: staff_subject_key UNIQUE (subject)
staff_absence: staff_absence_area_id_staff_id_fkey FOREIGN KEY (area_id, staff_id) REFERENCES staff(area_id, staff_id)
staff_absence: staff_absence_area_id_staff_id_period_excl EXCLUDE USING gist (area_id WITH =, staff_id WITH =, period WITH &&)
staff_absence: staff_absence_area_id_substitute_id_fkey FOREIGN KEY (area_id, substitute_id) REFERENCES staff(area_id, staff_id)
staff_years: staff_years_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
staff_years: staff_years_area_id_receipt_key UNIQUE (area_id, receipt)
staff_years: staff_years_area_id_set_by_fkey FOREIGN KEY (area_id, set_by) REFERENCES staff(area_id, staff_id)
staff_years: staff_years_hundredths_check CHECK (((hundredths >= 0) AND (hundredths <= 10000000)))
staff_years: staff_years_kind_check CHECK ((kind = ANY (ARRAY['estimate'::text, 'plan'::text, 'actual'::text])))
staff_years: staff_years_label_check CHECK ((length(label) <= 120))
staff_years: staff_years_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(municipality_code)
staff_years: staff_years_pkey PRIMARY KEY (area_id, row_id)
staff_years: staff_years_source_check CHECK (((length(btrim(source)) >= 3) AND (length(btrim(source)) <= 400)))
staff_years: staff_years_task_code_fkey FOREIGN KEY (task_code) REFERENCES task(task_code)
staff_years: staff_years_year_check CHECK (((year >= 2000) AND (year <= 2100)))
start_up: start_up_area_id_opened_by_fkey FOREIGN KEY (area_id, opened_by) REFERENCES staff(area_id, staff_id)
start_up: start_up_area_id_person_id_fkey FOREIGN KEY (area_id, person_id) REFERENCES person(area_id, person_id) ON DELETE CASCADE
start_up: start_up_area_id_receipt_key UNIQUE (area_id, receipt)
start_up: start_up_idea_check CHECK (((length(btrim(idea)) >= 3) AND (length(btrim(idea)) <= 400)))
start_up: start_up_industry_code_check CHECK ((industry_code ~ '^[0-9]{2,5}$'::text))
start_up: start_up_pkey PRIMARY KEY (area_id, start_up_id)
start_up: start_up_state_check CHECK ((state = ANY (ARRAY['idea'::text, 'advice-agreed'::text, 'advised'::text, 'plan-ready'::text, 'statement-given'::text, 'applied'::text, 'granted'::text, 'refused'::text, 'started'::text, 'followed-half-year'::text, 'followed-year'::text, 'light'::text, 'ended'::text])))
start_up_step: start_up_step_area_id_by_fkey FOREIGN KEY (area_id, by) REFERENCES staff(area_id, staff_id)
start_up_step: start_up_step_area_id_person_id_fkey FOREIGN KEY (area_id, person_id) REFERENCES person(area_id, person_id) ON DELETE CASCADE
start_up_step: start_up_step_area_id_receipt_key UNIQUE (area_id, receipt)
start_up_step: start_up_step_area_id_start_up_id_fkey FOREIGN KEY (area_id, start_up_id) REFERENCES start_up(area_id, start_up_id) ON DELETE CASCADE
start_up_step: start_up_step_detail_check CHECK ((jsonb_typeof(detail) = 'object'::text))
start_up_step: start_up_step_kind_check CHECK ((kind = ANY (ARRAY['move'::text, 'statement'::text, 'judgement'::text, 'interruption'::text, 'income'::text, 'aid'::text, 'extension'::text])))
start_up_step: start_up_step_pkey PRIMARY KEY (area_id, entry_id)
survey_counter: survey_counter_amount_check CHECK ((amount > 0))
survey_counter: survey_counter_pkey PRIMARY KEY (round_id, dimension, code, item, what)
survey_counter: survey_counter_round_id_fkey FOREIGN KEY (round_id) REFERENCES survey_round(round_id)
survey_receipt: survey_receipt_pkey PRIMARY KEY (round_id, receipt)
survey_receipt: survey_receipt_round_id_fkey FOREIGN KEY (round_id) REFERENCES survey_round(round_id)
survey_result: survey_result_area_id_round_id_fkey FOREIGN KEY (area_id, round_id) REFERENCES survey_round(area_id, round_id)
survey_result: survey_result_pkey PRIMARY KEY (area_id, round_id)
survey_round: survey_round_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
survey_round: survey_round_check CHECK (((opens <= closes) AND (closes <= (opens + 366))))
survey_round: survey_round_check1 CHECK (((closed_on IS NULL) = (outcome IS NULL)))
survey_round: survey_round_outcome_check CHECK ((outcome = ANY (ARRAY['told'::text, 'too-few'::text])))
survey_round: survey_round_pkey PRIMARY KEY (area_id, round_id)
survey_round: survey_round_round_id_check CHECK ((round_id ~ '^[a-hjkmnp-z2-9]{12}$'::text))
survey_round: survey_round_round_id_key UNIQUE (round_id)
survey_round: survey_round_survey_check CHECK ((survey = ANY (ARRAY['equality'::text, 'cooperation'::text, 'jobseekers'::text, 'employers'::text])))
task: task_pkey PRIMARY KEY (task_code)
task_competence: task_competence_area_id_task_code_municipality_code_period_excl EXCLUDE USING gist (area_id WITH =, task_code WITH =, municipality_code WITH =, period WITH &&)
task_competence: task_competence_area_id_unit_code_fkey FOREIGN KEY (area_id, unit_code) REFERENCES responsibility_area(area_id, unit_code)
task_competence: task_competence_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(municipality_code)
task_competence: task_competence_task_code_fkey FOREIGN KEY (task_code) REFERENCES task(task_code)
team: team_area_id_unit_code_fkey FOREIGN KEY (area_id, unit_code) REFERENCES responsibility_area(area_id, unit_code)
team: team_pkey PRIMARY KEY (area_id, team_code)
training_offer: training_offer_area_id_created_by_fkey FOREIGN KEY (area_id, created_by) REFERENCES staff(area_id, staff_id)
training_offer: training_offer_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
training_offer: training_offer_area_id_receipt_key UNIQUE (area_id, receipt)
training_offer: training_offer_area_id_updated_by_fkey FOREIGN KEY (area_id, updated_by) REFERENCES staff(area_id, staff_id)
training_offer: training_offer_check CHECK (((gives_skills <> '{}'::text[]) OR (gives_licences <> '{}'::text[])))
training_offer: training_offer_check1 CHECK (((starts IS NULL) OR (apply_by IS NULL) OR (apply_by <= starts)))
training_offer: training_offer_cost_cents_check CHECK (((cost_cents >= 0) AND (cost_cents <= 10000000)))
training_offer: training_offer_external_id_check CHECK (((length(external_id) >= 1) AND (length(external_id) <= 120)))
training_offer: training_offer_length_days_check CHECK (((length_days >= 1) AND (length_days <= 1500)))
training_offer: training_offer_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(municipality_code)
training_offer: training_offer_name_en_check CHECK (((length(name_en) >= 2) AND (length(name_en) <= 200)))
training_offer: training_offer_name_fi_check CHECK (((length(name_fi) >= 2) AND (length(name_fi) <= 200)))
training_offer: training_offer_name_sv_check CHECK (((length(name_sv) >= 2) AND (length(name_sv) <= 200)))
training_offer: training_offer_pkey PRIMARY KEY (area_id, training_id)
training_offer: training_offer_place_check CHECK ((length(place) <= 160))
training_offer: training_offer_provider_check CHECK (((length(provider) >= 2) AND (length(provider) <= 160)))
training_offer: training_offer_source_check CHECK ((length(source) <= 160))
training_offer: training_once UNIQUE (area_id, external_id)
vacancy: vacancy_apply_check CHECK ((length(apply) <= 2000))
vacancy: vacancy_area_id_created_by_fkey FOREIGN KEY (area_id, created_by) REFERENCES staff(area_id, staff_id)
vacancy: vacancy_area_id_employer_id_fkey FOREIGN KEY (area_id, employer_id) REFERENCES employer(area_id, employer_id)
vacancy: vacancy_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(area_id)
vacancy: vacancy_area_id_receipt_key UNIQUE (area_id, receipt)
vacancy: vacancy_area_id_responsible_id_fkey FOREIGN KEY (area_id, responsible_id) REFERENCES staff(area_id, staff_id)
vacancy: vacancy_area_id_updated_by_fkey FOREIGN KEY (area_id, updated_by) REFERENCES staff(area_id, staff_id)
vacancy: vacancy_area_id_workplace_id_fkey FOREIGN KEY (area_id, workplace_id) REFERENCES employer_workplace(area_id, workplace_id)
vacancy: vacancy_begun_by_employer_check CHECK (((length(begun_by_employer) >= 1) AND (length(begun_by_employer) <= 120)))
vacancy: vacancy_business_id_check CHECK ((business_id ~ '^[0-9]{7}-[0-9]$'::text))
vacancy: vacancy_check CHECK ((pay_to >= pay_from))
vacancy: vacancy_check1 CHECK (((source = 'posting'::text) = (external_id IS NOT NULL)))
vacancy: vacancy_check3 CHECK (((pay_to IS NULL) OR (pay_from IS NOT NULL)))
vacancy: vacancy_check4 CHECK (((ends IS NULL) OR (begins IS NULL) OR (ends >= begins)))
vacancy: vacancy_concept_check CHECK ((length(concept) <= 200))
vacancy: vacancy_contact_email_check CHECK ((length(contact_email) <= 200))
vacancy: vacancy_contact_name_check CHECK ((length(contact_name) <= 120))
vacancy: vacancy_contact_phone_check CHECK ((length(contact_phone) <= 40))
vacancy: vacancy_contract_check CHECK ((contract = ANY (ARRAY['permanent'::text, 'fixed-term'::text, 'seasonal'::text, 'short-term'::text, 'agency'::text, 'assignment'::text])))
vacancy: vacancy_description_check CHECK ((length(description) <= 100000))
vacancy: vacancy_employer_name_check CHECK (((length(btrim(employer_name)) >= 1) AND (length(btrim(employer_name)) <= 160)))
vacancy: vacancy_external_id_check CHECK (((length(external_id) >= 1) AND (length(external_id) <= 120)))
vacancy: vacancy_isco_check CHECK ((isco ~ '^[0-9]{4}$'::text))
vacancy: vacancy_language_check CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text])))
vacancy: vacancy_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(municipality_code)
vacancy: vacancy_occupation_by_check CHECK ((occupation_by = ANY (ARRAY['told'::text, 'suggested'::text, 'chosen'::text, 'chosen-for-title'::text])))
vacancy: vacancy_occupation_sureness_check CHECK ((occupation_sureness = ANY (ARRAY['fairly-sure'::text, 'possible'::text, 'guess'::text])))
vacancy: vacancy_occupation_text_check CHECK ((length(occupation_text) <= 160))
vacancy: vacancy_open CHECK (((state <> 'open'::text) OR ((closes IS NOT NULL) AND ((isco IS NOT NULL) OR (source = 'posting'::text)) AND ((municipality_code IS NOT NULL) OR (remote = 'wholly'::text)) AND (NOT only_subsidised))))
vacancy: vacancy_pay_from_check CHECK ((pay_from > 0))
vacancy: vacancy_pkey PRIMARY KEY (area_id, vacancy_id)
vacancy: vacancy_places_check CHECK (((places >= 1) AND (places <= 2000)))
vacancy: vacancy_places_filled_check CHECK (((places_filled >= 0) AND (places_filled <= 2000)))
vacancy: vacancy_posting_once UNIQUE (area_id, external_id)
vacancy: vacancy_remote_check CHECK ((remote = ANY (ARRAY['no'::text, 'partly'::text, 'wholly'::text])))
vacancy: vacancy_result_check CHECK ((result = ANY (ARRAY['our-candidate'::text, 'other-candidate'::text, 'employers-own'::text, 'not-filled'::text])))
vacancy: vacancy_shifts_check CHECK ((shifts <@ '{day,evening,night,weekend}'::text[]))
vacancy: vacancy_source_check CHECK ((source = ANY (ARRAY['own'::text, 'posting'::text])))
vacancy: vacancy_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'open'::text, 'paused'::text, 'filled'::text, 'closed'::text, 'withdrawn'::text, 'expired'::text, 'refused'::text, 'removed'::text])))
vacancy: vacancy_street_address_check CHECK ((length(street_address) <= 160))
vacancy: vacancy_suggested_is_known CHECK (((occupation_by = 'told'::text) OR (isco IS NOT NULL)))
vacancy: vacancy_sureness_of_suggestion CHECK (((occupation_sureness IS NULL) OR (occupation_by = 'suggested'::text)))
vacancy: vacancy_terms_told CHECK (((source = 'posting'::text) OR ((working_time IS NOT NULL) AND (contract IS NOT NULL))))
vacancy: vacancy_title_check CHECK ((length(title) <= 400))
vacancy: vacancy_wording_check CHECK ((wording = ANY (ARRAY['none'::text, 'unlooked'::text, 'looked'::text])))
vacancy: vacancy_working_time_check CHECK ((working_time = ANY (ARRAY['full-time'::text, 'part-time'::text])))
vacancy_request: vacancy_request_answer_check CHECK ((length(answer) <= 1000))
vacancy_request: vacancy_request_area_id_answered_by_fkey FOREIGN KEY (area_id, answered_by) REFERENCES staff(area_id, staff_id)
vacancy_request: vacancy_request_area_id_employer_id_fkey FOREIGN KEY (area_id, employer_id) REFERENCES employer(area_id, employer_id)
vacancy_request: vacancy_request_area_id_mandate_id_fkey FOREIGN KEY (area_id, mandate_id) REFERENCES employer_mandate(area_id, mandate_id)
vacancy_request: vacancy_request_area_id_receipt_key UNIQUE (area_id, receipt)
vacancy_request: vacancy_request_area_id_vacancy_id_fkey FOREIGN KEY (area_id, vacancy_id) REFERENCES vacancy(area_id, vacancy_id)
vacancy_request: vacancy_request_asked_by_check CHECK (((length(asked_by) >= 1) AND (length(asked_by) <= 120)))
vacancy_request: vacancy_request_check CHECK (((kind = 'close'::text) = (result IS NOT NULL)))
vacancy_request: vacancy_request_check1 CHECK (((state = 'open'::text) = (answered_on IS NULL)))
vacancy_request: vacancy_request_check2 CHECK (((state <> 'returned'::text) OR (answer IS NOT NULL)))
vacancy_request: vacancy_request_kind_check CHECK ((kind = ANY (ARRAY['publish'::text, 'close'::text])))
vacancy_request: vacancy_request_note_check CHECK ((length(note) <= 1000))
vacancy_request: vacancy_request_pkey PRIMARY KEY (area_id, request_id)
vacancy_request: vacancy_request_places_filled_check CHECK (((places_filled >= 0) AND (places_filled <= 2000)))
vacancy_request: vacancy_request_result_check CHECK ((result = ANY (ARRAY['our-candidate'::text, 'other-candidate'::text, 'employers-own'::text, 'not-filled'::text])))
vacancy_request: vacancy_request_state_check CHECK ((state = ANY (ARRAY['open'::text, 'done'::text, 'returned'::text, 'taken-back'::text])))
vacancy_share: vacancy_share_area_id_by_fkey FOREIGN KEY (area_id, by) REFERENCES staff(area_id, staff_id)
vacancy_share: vacancy_share_area_id_ended_by_fkey FOREIGN KEY (area_id, ended_by) REFERENCES staff(area_id, staff_id)
vacancy_share: vacancy_share_area_id_vacancy_id_fkey FOREIGN KEY (area_id, vacancy_id) REFERENCES vacancy(area_id, vacancy_id)
vacancy_share: vacancy_share_check CHECK ((to_area_id <> area_id))
vacancy_share: vacancy_share_check1 CHECK ((until >= since))
vacancy_share: vacancy_share_pkey PRIMARY KEY (area_id, share_id)
vacancy_share: vacancy_share_to_area_id_fkey FOREIGN KEY (to_area_id) REFERENCES area(area_id)
vacancy_state: vacancy_state_area_id_by_fkey FOREIGN KEY (area_id, by) REFERENCES staff(area_id, staff_id)
vacancy_state: vacancy_state_area_id_receipt_key UNIQUE (area_id, receipt)
vacancy_state: vacancy_state_area_id_vacancy_id_fkey FOREIGN KEY (area_id, vacancy_id) REFERENCES vacancy(area_id, vacancy_id)
vacancy_state: vacancy_state_pkey PRIMARY KEY (area_id, entry_id)
vacancy_version: vacancy_version_area_id_by_fkey FOREIGN KEY (area_id, by) REFERENCES staff(area_id, staff_id)
vacancy_version: vacancy_version_area_id_vacancy_id_fkey FOREIGN KEY (area_id, vacancy_id) REFERENCES vacancy(area_id, vacancy_id)
vacancy_version: vacancy_version_pkey PRIMARY KEY (area_id, vacancy_id, version)
vacancy_wording_look: vacancy_wording_look_area_id_by_fkey FOREIGN KEY (area_id, by) REFERENCES staff(area_id, staff_id)
vacancy_wording_look: vacancy_wording_look_area_id_vacancy_id_fkey FOREIGN KEY (area_id, vacancy_id) REFERENCES vacancy(area_id, vacancy_id)
vacancy_wording_look: vacancy_wording_look_area_id_vacancy_id_receipt_key UNIQUE (area_id, vacancy_id, receipt)
vacancy_wording_look: vacancy_wording_look_pkey PRIMARY KEY (area_id, look_id)
vacancy_wording_look: vacancy_wording_look_reason_check CHECK (((length(btrim(reason)) >= 3) AND (length(btrim(reason)) <= 1000)))
work_limits: work_limits_area_id_person_id_fkey FOREIGN KEY (area_id, person_id) REFERENCES person(area_id, person_id) ON DELETE CASCADE
work_limits: work_limits_area_id_receipt_key UNIQUE (area_id, receipt)
work_limits: work_limits_area_id_set_by_fkey FOREIGN KEY (area_id, set_by) REFERENCES staff(area_id, staff_id)
work_limits: work_limits_check CHECK ((NOT (cannot && less_of)))
work_limits: work_limits_pkey PRIMARY KEY (area_id, person_id, version)
work_limits: work_limits_version_check CHECK ((version >= 1))
workforce_answer: workforce_answer_area_id_employer_id_fkey FOREIGN KEY (area_id, employer_id) REFERENCES employer(area_id, employer_id)
workforce_answer: workforce_answer_area_id_made_by_fkey FOREIGN KEY (area_id, made_by) REFERENCES staff(area_id, staff_id)
workforce_answer: workforce_answer_area_id_promise_id_fkey FOREIGN KEY (area_id, promise_id) REFERENCES employer_promise(area_id, promise_id)
workforce_answer: workforce_answer_area_id_promise_id_key UNIQUE (area_id, promise_id)
workforce_answer: workforce_answer_area_id_receipt_key UNIQUE (area_id, receipt)
workforce_answer: workforce_answer_area_id_sent_by_fkey FOREIGN KEY (area_id, sent_by) REFERENCES staff(area_id, staff_id)
workforce_answer: workforce_answer_check CHECK (((content IS NULL) = (made_on IS NULL)))
workforce_answer: workforce_answer_check1 CHECK (((sent_on IS NULL) = (token_hash IS NULL)))
workforce_answer: workforce_answer_check2 CHECK (((sent_on IS NULL) OR (content IS NOT NULL)))
workforce_answer: workforce_answer_content_check CHECK ((jsonb_typeof(content) = 'object'::text))
workforce_answer: workforce_answer_language_check CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text])))
workforce_answer: workforce_answer_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(municipality_code)
workforce_answer: workforce_answer_note_check CHECK ((length(note) <= 2000))
workforce_answer: workforce_answer_occupations_check CHECK ((jsonb_typeof(occupations) = 'array'::text))
workforce_answer: workforce_answer_pkey PRIMARY KEY (area_id, answer_id)
workforce_answer: workforce_answer_token_hash_key UNIQUE (token_hash)
worklist_task: worklist_task_pkey PRIMARY KEY (area_id, person_id, obligation_key)

-- Indexes
CREATE INDEX abroad_recruitment_area_id_employer_id_idx ON office.abroad_recruitment USING btree (area_id, employer_id)
CREATE UNIQUE INDEX abroad_recruitment_area_id_receipt_key ON office.abroad_recruitment USING btree (area_id, receipt)
CREATE INDEX abroad_recruitment_area_id_state_due_on_idx ON office.abroad_recruitment USING btree (area_id, state, due_on)
CREATE UNIQUE INDEX abroad_recruitment_pkey ON office.abroad_recruitment USING btree (area_id, recruitment_id)
CREATE UNIQUE INDEX abroad_recruitment_step_area_id_receipt_key ON office.abroad_recruitment_step USING btree (area_id, receipt)
CREATE INDEX abroad_recruitment_step_area_id_recruitment_id_idx ON office.abroad_recruitment_step USING btree (area_id, recruitment_id)
CREATE UNIQUE INDEX abroad_recruitment_step_pkey ON office.abroad_recruitment_step USING btree (area_id, entry_id)
CREATE INDEX appointment_area_id_period_idx ON office.appointment USING gist (area_id, period)
CREATE INDEX appointment_area_id_person_id_idx ON office.appointment USING btree (area_id, person_id)
CREATE INDEX appointment_area_id_self_booking_token_idx ON office.appointment USING btree (area_id, self_booking_token) WHERE (self_booking_token IS NOT NULL)
CREATE INDEX appointment_person_free ON office.appointment USING gist (area_id, person_id, period) WHERE (state <> 'cancelled'::text)
CREATE UNIQUE INDEX appointment_pkey ON office.appointment USING btree (area_id, appointment_id)
CREATE INDEX appointment_room_free ON office.appointment USING gist (area_id, room_code, period) WHERE (state <> 'cancelled'::text)
CREATE INDEX appointment_staff_free ON office.appointment USING gist (area_id, staff_id, period) WHERE (state <> 'cancelled'::text)
CREATE UNIQUE INDEX area_pkey ON office.area USING btree (area_id)
CREATE INDEX area_municipality_municipality_code_period_excl ON office.area_municipality USING gist (municipality_code, period)
CREATE INDEX assessment_area_id_person_id_made_on_idx ON office.assessment USING btree (area_id, person_id, made_on DESC)
CREATE UNIQUE INDEX assessment_pkey ON office.assessment USING btree (area_id, assessment_id)
CREATE UNIQUE INDEX audit_check_pkey ON office.audit_check USING btree (check_id)
CREATE INDEX audit_entry_area_id_person_id_at_idx ON office.audit_entry USING btree (area_id, person_id, at DESC)
CREATE UNIQUE INDEX audit_entry_pkey ON office.audit_entry USING btree (area_id, entry_id)
CREATE INDEX audit_entry_seal_id_entry_id_idx ON office.audit_entry USING btree (seal_id, entry_id)
CREATE INDEX audit_entry_unsealed ON office.audit_entry USING btree (entry_id) WHERE (seal_id IS NULL)
CREATE UNIQUE INDEX audit_seal_pkey ON office.audit_seal USING btree (seal_id)
CREATE INDEX benefit_correction_area_id_month_idx ON office.benefit_correction USING btree (area_id, month)
CREATE UNIQUE INDEX benefit_correction_pkey ON office.benefit_correction USING btree (area_id, correction_id)
CREATE INDEX benefit_fact_area_id_person_id_idx ON office.benefit_fact USING btree (area_id, person_id)
CREATE UNIQUE INDEX benefit_fact_pkey ON office.benefit_fact USING btree (area_id, fact_id)
CREATE UNIQUE INDEX benefit_fact_request_key ON office.benefit_fact USING btree (area_id, request_id)
CREATE UNIQUE INDEX benefit_fact_undoing_area_id_request_id_key ON office.benefit_fact_undoing USING btree (area_id, request_id)
CREATE UNIQUE INDEX benefit_fact_undoing_pkey ON office.benefit_fact_undoing USING btree (area_id, fact_id)
CREATE UNIQUE INDEX benefit_file_area_id_sha256_key ON office.benefit_file USING btree (area_id, sha256)
CREATE UNIQUE INDEX benefit_file_pkey ON office.benefit_file USING btree (area_id, file_id)
CREATE INDEX benefit_line_area_id_month_idx ON office.benefit_line USING btree (area_id, month) WHERE (superseded_by IS NULL)
CREATE INDEX benefit_line_area_id_payment_id_idx ON office.benefit_line USING btree (area_id, payment_id)
CREATE INDEX benefit_line_area_id_person_key_idx ON office.benefit_line USING btree (area_id, person_key) WHERE (superseded_by IS NULL)
CREATE UNIQUE INDEX benefit_line_pkey ON office.benefit_line USING btree (area_id, line_id)
CREATE UNIQUE INDEX benefit_past_month_pkey ON office.benefit_past_month USING btree (area_id, month, municipality_code)
CREATE INDEX benefit_payment_area_id_file_id_idx ON office.benefit_payment USING btree (area_id, file_id)
CREATE INDEX benefit_payment_area_id_person_id_idx ON office.benefit_payment USING btree (area_id, person_id) WHERE (superseded_by IS NULL)
CREATE INDEX benefit_payment_area_id_person_key_period_excl ON office.benefit_payment USING gist (area_id, person_key, period) WHERE (superseded_by IS NULL)
CREATE UNIQUE INDEX benefit_payment_pkey ON office.benefit_payment USING btree (area_id, payment_id)
CREATE INDEX benefit_standing_area_id_next_on_idx ON office.benefit_standing USING btree (area_id, next_on)
CREATE INDEX benefit_standing_area_id_person_id_idx ON office.benefit_standing USING btree (area_id, person_id)
CREATE UNIQUE INDEX benefit_standing_pkey ON office.benefit_standing USING btree (area_id, person_key)
CREATE UNIQUE INDEX benefit_told_pkey ON office.benefit_told USING btree (area_id, month, place, revision)
CREATE UNIQUE INDEX budget_commitment_area_id_receipt_key ON office.budget_commitment USING btree (area_id, receipt)
CREATE UNIQUE INDEX budget_commitment_pkey ON office.budget_commitment USING btree (area_id, commitment_code, revision)
CREATE INDEX budget_entry_area_id_commitment_code_idx ON office.budget_entry USING btree (area_id, commitment_code) WHERE (commitment_code IS NOT NULL)
CREATE UNIQUE INDEX budget_entry_area_id_receipt_key ON office.budget_entry USING btree (area_id, receipt)
CREATE INDEX budget_entry_area_id_year_line_code_idx ON office.budget_entry USING btree (area_id, year, line_code)
CREATE UNIQUE INDEX budget_entry_pkey ON office.budget_entry USING btree (area_id, entry_id)
CREATE UNIQUE INDEX budget_import_area_id_digest_attempt_key ON office.budget_import USING btree (area_id, digest, attempt)
CREATE UNIQUE INDEX budget_import_pkey ON office.budget_import USING btree (area_id, import_id)
CREATE UNIQUE INDEX budget_import_reversal_pkey ON office.budget_import_reversal USING btree (area_id, import_id)
CREATE UNIQUE INDEX budget_line_pkey ON office.budget_line USING btree (area_id, year, version, line_code)
CREATE UNIQUE INDEX budget_month_closing_pkey ON office.budget_month_closing USING btree (area_id, month)
CREATE UNIQUE INDEX budget_target_area_id_receipt_key ON office.budget_target USING btree (area_id, receipt)
CREATE UNIQUE INDEX budget_target_pkey ON office.budget_target USING btree (area_id, target_id)
CREATE UNIQUE INDEX budget_version_area_id_receipt_key ON office.budget_version USING btree (area_id, receipt)
CREATE UNIQUE INDEX budget_version_pkey ON office.budget_version USING btree (area_id, year, version)
CREATE INDEX candidate_area_id_person_id_idx ON office.candidate USING btree (area_id, person_id)
CREATE UNIQUE INDEX candidate_once ON office.candidate USING btree (area_id, vacancy_area_id, vacancy_id, person_id)
CREATE UNIQUE INDEX candidate_pkey ON office.candidate USING btree (area_id, candidate_id)
CREATE INDEX candidate_vacancy_area_id_vacancy_id_idx ON office.candidate USING btree (vacancy_area_id, vacancy_id)
CREATE INDEX candidate_answer_area_id_candidate_id_idx ON office.candidate_answer USING btree (area_id, candidate_id)
CREATE UNIQUE INDEX candidate_answer_area_id_candidate_id_receipt_key ON office.candidate_answer USING btree (area_id, candidate_id, receipt)
CREATE UNIQUE INDEX candidate_answer_pkey ON office.candidate_answer USING btree (area_id, answer_id)
CREATE INDEX candidate_noted_area_id_candidate_id_idx ON office.candidate_noted USING btree (area_id, candidate_id)
CREATE UNIQUE INDEX candidate_noted_pkey ON office.candidate_noted USING btree (area_id, noted_id)
CREATE INDEX candidate_step_area_id_candidate_id_idx ON office.candidate_step USING btree (area_id, candidate_id)
CREATE UNIQUE INDEX candidate_step_area_id_candidate_id_receipt_key ON office.candidate_step USING btree (area_id, candidate_id, receipt)
CREATE UNIQUE INDEX candidate_step_pkey ON office.candidate_step USING btree (area_id, step_id)
CREATE INDEX coach_assignment_area_id_person_id_period_excl ON office.coach_assignment USING gist (area_id, person_id, period)
CREATE INDEX coach_assignment_area_id_staff_id_idx ON office.coach_assignment USING btree (area_id, staff_id)
CREATE UNIQUE INDEX coach_assignment_pkey ON office.coach_assignment USING btree (area_id, assignment_id)
CREATE INDEX consent_area_id_person_id_idx ON office.consent USING btree (area_id, person_id)
CREATE UNIQUE INDEX consent_pkey ON office.consent USING btree (area_id, consent_id)
CREATE UNIQUE INDEX consent_health_pkey ON office.consent_health USING btree (area_id, consent_id, item)
CREATE INDEX contact_area_id_person_id_occurred_on_idx ON office.contact USING btree (area_id, person_id, occurred_on DESC)
CREATE UNIQUE INDEX contact_pkey ON office.contact USING btree (area_id, contact_id)
CREATE UNIQUE INDEX cost_base_figure_pkey ON office.cost_base_figure USING btree (area_id, figure_id)
CREATE UNIQUE INDEX cost_budget_area_id_request_id_key ON office.cost_budget USING btree (area_id, request_id)
CREATE UNIQUE INDEX cost_budget_pkey ON office.cost_budget USING btree (area_id, year, revision)
CREATE UNIQUE INDEX cost_entry_area_id_corrects_key ON office.cost_entry USING btree (area_id, corrects)
CREATE UNIQUE INDEX cost_entry_area_id_request_id_line_key ON office.cost_entry USING btree (area_id, request_id, line)
CREATE INDEX cost_entry_area_id_year_idx ON office.cost_entry USING btree (area_id, year)
CREATE UNIQUE INDEX cost_entry_pkey ON office.cost_entry USING btree (area_id, entry_id)
CREATE UNIQUE INDEX cost_invoice_area_id_year_kind_instalment_municipality_code_key ON office.cost_invoice USING btree (area_id, year, kind, instalment, municipality_code)
CREATE UNIQUE INDEX cost_invoice_pkey ON office.cost_invoice USING btree (area_id, invoice_number)
CREATE UNIQUE INDEX cost_settlement_area_id_request_id_key ON office.cost_settlement USING btree (area_id, request_id)
CREATE UNIQUE INDEX cost_settlement_pkey ON office.cost_settlement USING btree (area_id, year, revision)
CREATE UNIQUE INDEX cost_statement_pkey ON office.cost_statement USING btree (area_id, year, kind, revision, municipality_code)
CREATE INDEX dated_ground_area_id_person_id_ground_period_excl ON office.dated_ground USING gist (area_id, person_id, ground, period)
CREATE UNIQUE INDEX dated_ground_pkey ON office.dated_ground USING btree (area_id, ground_id)
CREATE INDEX destruction_step_area_id_candidate_id_idx ON office.destruction_step USING btree (area_id, candidate_id)
CREATE UNIQUE INDEX destruction_step_area_id_candidate_id_receipt_key ON office.destruction_step USING btree (area_id, candidate_id, receipt)
CREATE UNIQUE INDEX destruction_step_pkey ON office.destruction_step USING btree (area_id, step_id)
CREATE INDEX draft_area_id_saved_at_idx ON office.draft USING btree (area_id, saved_at)
CREATE INDEX draft_area_id_saved_at_idx1 ON office.draft USING btree (area_id, saved_at)
CREATE UNIQUE INDEX draft_pkey ON office.draft USING btree (area_id, staff_id, person_id, form)
CREATE INDEX employer_area_id_municipality_code_idx ON office.employer USING btree (area_id, municipality_code)
CREATE UNIQUE INDEX employer_area_id_receipt_key ON office.employer USING btree (area_id, receipt)
CREATE UNIQUE INDEX employer_business_id_once ON office.employer USING btree (area_id, business_id)
CREATE INDEX employer_name_pieces ON office.employer USING gin (lower(name) gin_trgm_ops)
CREATE UNIQUE INDEX employer_pkey ON office.employer USING btree (area_id, employer_id)
CREATE INDEX employer_consent_area_id_candidate_id_idx ON office.employer_consent USING btree (area_id, candidate_id)
CREATE INDEX employer_consent_area_id_person_id_idx ON office.employer_consent USING btree (area_id, person_id)
CREATE UNIQUE INDEX employer_consent_area_id_receipt_candidate_id_key ON office.employer_consent USING btree (area_id, receipt, candidate_id)
CREATE UNIQUE INDEX employer_consent_pkey ON office.employer_consent USING btree (area_id, consent_id)
CREATE UNIQUE INDEX employer_consent_token_hash_key ON office.employer_consent USING btree (token_hash)
CREATE INDEX employer_contact_area_id_employer_id_idx ON office.employer_contact USING btree (area_id, employer_id)
CREATE UNIQUE INDEX employer_contact_area_id_receipt_key ON office.employer_contact USING btree (area_id, receipt)
CREATE UNIQUE INDEX employer_contact_pkey ON office.employer_contact USING btree (area_id, contact_id)
CREATE INDEX employer_event_area_id_day_idx ON office.employer_event USING btree (area_id, day)
CREATE UNIQUE INDEX employer_event_area_id_receipt_key ON office.employer_event USING btree (area_id, receipt)
CREATE UNIQUE INDEX employer_event_pkey ON office.employer_event USING btree (area_id, event_id)
CREATE INDEX employer_invitation_area_id_employer_id_idx ON office.employer_invitation USING btree (area_id, employer_id)
CREATE UNIQUE INDEX employer_invitation_pkey ON office.employer_invitation USING btree (area_id, event_id, employer_id)
CREATE INDEX employer_mandate_area_id_employer_id_idx ON office.employer_mandate USING btree (area_id, employer_id)
CREATE UNIQUE INDEX employer_mandate_area_id_receipt_key ON office.employer_mandate USING btree (area_id, receipt)
CREATE UNIQUE INDEX employer_mandate_once ON office.employer_mandate USING btree (area_id, employer_id, subject) WHERE ((ended_on IS NULL) AND (subject IS NOT NULL))
CREATE UNIQUE INDEX employer_mandate_pkey ON office.employer_mandate USING btree (area_id, mandate_id)
CREATE INDEX employer_mandate_subject_idx ON office.employer_mandate USING btree (subject) WHERE (ended_on IS NULL)
CREATE UNIQUE INDEX employer_mandate_token_hash_key ON office.employer_mandate USING btree (token_hash)
CREATE INDEX employer_need_area_id_employer_id_idx ON office.employer_need USING btree (area_id, employer_id)
CREATE INDEX employer_need_area_id_expected_on_idx ON office.employer_need USING btree (area_id, expected_on) WHERE (state = 'open'::text)
CREATE UNIQUE INDEX employer_need_area_id_receipt_key ON office.employer_need USING btree (area_id, receipt)
CREATE UNIQUE INDEX employer_need_pkey ON office.employer_need USING btree (area_id, need_id)
CREATE INDEX employer_promise_area_id_due_on_idx ON office.employer_promise USING btree (area_id, due_on) WHERE (kept_on IS NULL)
CREATE INDEX employer_promise_area_id_employer_id_idx ON office.employer_promise USING btree (area_id, employer_id)
CREATE UNIQUE INDEX employer_promise_area_id_receipt_key ON office.employer_promise USING btree (area_id, receipt)
CREATE UNIQUE INDEX employer_promise_pkey ON office.employer_promise USING btree (area_id, promise_id)
CREATE INDEX employer_session_expires_at_idx ON office.employer_session USING btree (expires_at)
CREATE UNIQUE INDEX employer_session_pkey ON office.employer_session USING btree (session_hash)
CREATE INDEX employer_team_member_area_id_employer_id_idx ON office.employer_team_member USING btree (area_id, employer_id)
CREATE UNIQUE INDEX employer_team_member_area_id_receipt_key ON office.employer_team_member USING btree (area_id, receipt)
CREATE INDEX employer_team_member_area_id_staff_id_idx ON office.employer_team_member USING btree (area_id, staff_id)
CREATE UNIQUE INDEX employer_team_member_pkey ON office.employer_team_member USING btree (area_id, member_id)
CREATE INDEX employer_touch_area_id_employer_id_day_idx ON office.employer_touch USING btree (area_id, employer_id, day)
CREATE UNIQUE INDEX employer_touch_area_id_receipt_key ON office.employer_touch USING btree (area_id, receipt)
CREATE UNIQUE INDEX employer_touch_pkey ON office.employer_touch USING btree (area_id, touch_id)
CREATE INDEX employer_workplace_area_id_employer_id_idx ON office.employer_workplace USING btree (area_id, employer_id)
CREATE UNIQUE INDEX employer_workplace_area_id_receipt_key ON office.employer_workplace USING btree (area_id, receipt)
CREATE UNIQUE INDEX employer_workplace_pkey ON office.employer_workplace USING btree (area_id, workplace_id)
CREATE INDEX employment_status_area_id_person_id_period_excl ON office.employment_status USING gist (area_id, person_id, period)
CREATE UNIQUE INDEX employment_status_pkey ON office.employment_status USING btree (area_id, status_id)
CREATE INDEX esco_concept_broader_idx ON office.esco_concept USING btree (broader)
CREATE INDEX esco_concept_kind_idx ON office.esco_concept USING btree (kind)
CREATE UNIQUE INDEX esco_concept_pkey ON office.esco_concept USING btree (uri)
CREATE UNIQUE INDEX esco_label_pkey ON office.esco_label USING btree (uri, language, label)
CREATE INDEX esco_label_words ON office.esco_label USING btree (lower(label))
CREATE UNIQUE INDEX esco_release_pkey ON office.esco_release USING btree (release_id)
CREATE UNIQUE INDEX esco_skill_of_pkey ON office.esco_skill_of USING btree (occupation_uri, skill_uri)
CREATE INDEX esco_skill_of_skill_uri_idx ON office.esco_skill_of USING btree (skill_uri)
CREATE UNIQUE INDEX fairness_report_pkey ON office.fairness_report USING btree (area_id, report_id)
CREATE UNIQUE INDEX forecast_pkey ON office.forecast USING btree (run_id, place_kind, place_code)
CREATE INDEX forecast_run_measure_run_id_idx ON office.forecast_run USING btree (measure, run_id DESC)
CREATE UNIQUE INDEX forecast_run_pkey ON office.forecast_run USING btree (run_id)
CREATE INDEX group_participant_area_id_person_id_idx ON office.group_participant USING btree (area_id, person_id)
CREATE UNIQUE INDEX group_participant_pkey ON office.group_participant USING btree (area_id, appointment_id, person_id)
CREATE UNIQUE INDEX import_batch_pkey ON office.import_batch USING btree (area_id, batch_id)
CREATE INDEX indicator_target_area_id_indicator_target_id_idx ON office.indicator_target USING btree (area_id, indicator, target_id DESC)
CREATE UNIQUE INDEX indicator_target_pkey ON office.indicator_target USING btree (area_id, target_id)
CREATE INDEX job_offer_area_id_made_on_idx ON office.job_offer USING btree (area_id, made_on)
CREATE INDEX job_offer_area_id_person_id_idx ON office.job_offer USING btree (area_id, person_id)
CREATE UNIQUE INDEX job_offer_area_id_receipt_key ON office.job_offer USING btree (area_id, receipt)
CREATE UNIQUE INDEX job_offer_pkey ON office.job_offer USING btree (area_id, offer_id)
CREATE INDEX job_offer_vacancy_area_id_vacancy_id_idx ON office.job_offer USING btree (vacancy_area_id, vacancy_id)
CREATE UNIQUE INDEX job_offered_once ON office.job_offer USING btree (area_id, person_id, vacancy_area_id, vacancy_id, kind) WHERE (taken_back_on IS NULL)
CREATE INDEX job_offer_step_area_id_offer_id_idx ON office.job_offer_step USING btree (area_id, offer_id)
CREATE UNIQUE INDEX job_offer_step_area_id_offer_id_receipt_key ON office.job_offer_step USING btree (area_id, offer_id, receipt)
CREATE UNIQUE INDEX job_offer_step_pkey ON office.job_offer_step USING btree (area_id, step_id)
CREATE UNIQUE INDEX job_run_pkey ON office.job_run USING btree (job)
CREATE INDEX job_search_area_id_person_id_period_excl ON office.job_search USING gist (area_id, person_id, period)
CREATE UNIQUE INDEX job_search_pkey ON office.job_search USING btree (area_id, search_id)
CREATE UNIQUE INDEX joint_training_area_id_receipt_key ON office.joint_training USING btree (area_id, receipt)
CREATE INDEX joint_training_area_id_state_begins_idx ON office.joint_training USING btree (area_id, state, begins)
CREATE UNIQUE INDEX joint_training_pkey ON office.joint_training USING btree (area_id, training_id)
CREATE INDEX joint_training_employer_area_id_employer_id_idx ON office.joint_training_employer USING btree (area_id, employer_id)
CREATE UNIQUE INDEX joint_training_employer_pkey ON office.joint_training_employer USING btree (area_id, training_id, employer_id)
CREATE UNIQUE INDEX joint_training_state_area_id_receipt_key ON office.joint_training_state USING btree (area_id, receipt)
CREATE INDEX joint_training_state_area_id_training_id_idx ON office.joint_training_state USING btree (area_id, training_id)
CREATE UNIQUE INDEX joint_training_state_pkey ON office.joint_training_state USING btree (area_id, entry_id)
CREATE INDEX joint_training_student_area_id_person_id_idx ON office.joint_training_student USING btree (area_id, person_id)
CREATE UNIQUE INDEX joint_training_student_pkey ON office.joint_training_student USING btree (area_id, training_id, person_id)
CREATE INDEX known_ending_area_id_person_id_idx ON office.known_ending USING btree (area_id, person_id)
CREATE UNIQUE INDEX known_ending_pkey ON office.known_ending USING btree (area_id, known_ending_id)
CREATE INDEX lapse_area_id_person_id_occurred_on_idx ON office.lapse USING btree (area_id, person_id, occurred_on DESC)
CREATE UNIQUE INDEX lapse_pkey ON office.lapse USING btree (area_id, lapse_id)
CREATE INDEX meeting_request_area_id_person_id_idx ON office.meeting_request USING btree (area_id, person_id)
CREATE UNIQUE INDEX meeting_request_pkey ON office.meeting_request USING btree (area_id, request_id)
CREATE INDEX message_area_id_person_id_sent_at_idx ON office.message USING btree (area_id, person_id, sent_at DESC)
CREATE UNIQUE INDEX message_pkey ON office.message USING btree (area_id, message_id)
CREATE UNIQUE INDEX mobility_path_area_id_receipt_key ON office.mobility_path USING btree (area_id, receipt)
CREATE UNIQUE INDEX mobility_path_pkey ON office.mobility_path USING btree (area_id, person_id, version)
CREATE UNIQUE INDEX municipality_pkey ON office.municipality USING btree (municipality_code)
CREATE INDEX obligation_by_area ON office.obligation USING btree (area_id, state, due)
CREATE UNIQUE INDEX obligation_pkey ON office.obligation USING btree (area_id, person_id, obligation_key)
CREATE INDEX obligation_worklist ON office.obligation USING btree (area_id, coach_id, state, due)
CREATE INDEX occupation_choice_area_id_title_key_choice_id_idx ON office.occupation_choice USING btree (area_id, title_key, choice_id DESC)
CREATE UNIQUE INDEX occupation_choice_pkey ON office.occupation_choice USING btree (area_id, choice_id)
CREATE UNIQUE INDEX occupation_label_area_id_uri_language_label_idx ON office.occupation_label USING btree (area_id, uri, language, label) WHERE (removed_at IS NULL)
CREATE UNIQUE INDEX occupation_label_pkey ON office.occupation_label USING btree (area_id, label_id)
CREATE UNIQUE INDEX occupation_skill_pkey ON office.occupation_skill USING btree (area_id, isco, skill)
CREATE UNIQUE INDEX occupation_wage_pkey ON office.occupation_wage USING btree (isco, region, year)
CREATE INDEX person_area_id_coach_id_idx ON office.person USING btree (area_id, coach_id)
CREATE INDEX person_area_id_municipality_code_idx ON office.person USING btree (area_id, municipality_code)
CREATE UNIQUE INDEX person_pkey ON office.person USING btree (area_id, person_id)
CREATE INDEX person_without_groups ON office.person USING btree (area_id, person_id) WHERE (groups IS NULL)
CREATE UNIQUE INDEX person_identity_area_id_identity_code_key ON office.person_identity USING btree (area_id, identity_code)
CREATE INDEX person_identity_lower_idx ON office.person_identity USING gin (lower(((family_name || ' '::text) || given_name)) gin_trgm_ops)
CREATE UNIQUE INDEX person_identity_pkey ON office.person_identity USING btree (area_id, person_id)
CREATE UNIQUE INDEX plan_area_id_person_id_version_key ON office.plan USING btree (area_id, person_id, version)
CREATE UNIQUE INDEX plan_pkey ON office.plan USING btree (area_id, plan_id)
CREATE UNIQUE INDEX posting_import_pkey ON office.posting_import USING btree (area_id, import_id)
CREATE INDEX presentation_area_id_candidate_id_idx ON office.presentation USING btree (area_id, candidate_id)
CREATE UNIQUE INDEX presentation_pkey ON office.presentation USING btree (area_id, presentation_id)
CREATE INDEX presentation_vacancy_area_id_vacancy_id_idx ON office.presentation USING btree (vacancy_area_id, vacancy_id)
CREATE UNIQUE INDEX presented_once ON office.presentation USING btree (area_id, consent_id)
CREATE INDEX profile_area_id_person_id_idx ON office.profile USING btree (area_id, person_id)
CREATE UNIQUE INDEX profile_pkey ON office.profile USING btree (area_id, profile_id)
CREATE INDEX publication_area_id_kind_subject_month_idx ON office.publication USING btree (area_id, kind, subject, month)
CREATE UNIQUE INDEX publication_pkey ON office.publication USING btree (area_id, publication_id, revision)
CREATE UNIQUE INDEX published_country_figure_pkey ON office.published_country_figure USING btree (measure, period)
CREATE UNIQUE INDEX published_figure_pkey ON office.published_figure USING btree (measure, period, municipality_code)
CREATE INDEX quality_acceptance_area_id_person_id_idx ON office.quality_acceptance USING btree (area_id, person_id)
CREATE UNIQUE INDEX quality_acceptance_pkey ON office.quality_acceptance USING btree (area_id, acceptance_id)
CREATE UNIQUE INDEX quality_acceptance_standing ON office.quality_acceptance USING btree (area_id, rule_id, person_id, subject, datum) WHERE (withdrawn_at IS NULL)
CREATE INDEX quality_count_area_id_day_idx ON office.quality_count USING btree (area_id, day)
CREATE UNIQUE INDEX quality_count_pkey ON office.quality_count USING btree (area_id, rule_id, counted_at, unit_code)
CREATE UNIQUE INDEX register_figure_current ON office.register_figure USING btree (measure, period, place_kind, place_code, group_code) WHERE (superseded_by IS NULL)
CREATE UNIQUE INDEX register_figure_pkey ON office.register_figure USING btree (measure, period, place_kind, place_code, group_code, run_id)
CREATE UNIQUE INDEX register_group_name_pkey ON office.register_group_name USING btree (group_code, language)
CREATE UNIQUE INDEX register_run_pkey ON office.register_run USING btree (run_id)
CREATE UNIQUE INDEX released_month_pkey ON office.released_month USING btree (area_id, month, family)
CREATE UNIQUE INDEX responsibility_area_pkey ON office.responsibility_area USING btree (area_id, unit_code)
CREATE UNIQUE INDEX room_pkey ON office.room USING btree (area_id, room_code)
CREATE UNIQUE INDEX saved_view_pkey ON office.saved_view USING btree (area_id, view_id)
CREATE UNIQUE INDEX schema_version_pkey ON office.schema_version USING btree (version)
CREATE INDEX search_report_area_id_person_id_reported_on_idx ON office.search_report USING btree (area_id, person_id, reported_on DESC)
CREATE UNIQUE INDEX search_report_pkey ON office.search_report USING btree (area_id, report_id)
CREATE UNIQUE INDEX seeker_profile_area_id_receipt_key ON office.seeker_profile USING btree (area_id, receipt)
CREATE UNIQUE INDEX seeker_profile_pkey ON office.seeker_profile USING btree (area_id, person_id, version)
CREATE INDEX self_booking_link_area_id_person_id_idx ON office.self_booking_link USING btree (area_id, person_id)
CREATE UNIQUE INDEX self_booking_link_area_id_token_hash_idx ON office.self_booking_link USING btree (area_id, token_hash)
CREATE UNIQUE INDEX self_booking_link_pkey ON office.self_booking_link USING btree (area_id, link_id)
CREATE UNIQUE INDEX service_point_pkey ON office.service_point USING btree (area_id, service_point_code)
CREATE INDEX service_spell_area_id_person_id_idx ON office.service_spell USING btree (area_id, person_id)
CREATE UNIQUE INDEX service_spell_pkey ON office.service_spell USING btree (area_id, service_spell_id)
CREATE INDEX session_expires_at_idx ON office.session USING btree (expires_at)
CREATE UNIQUE INDEX session_pkey ON office.session USING btree (session_hash)
CREATE UNIQUE INDEX settling_in_service_pkey ON office.settling_in_service USING btree (area_id, recruitment_id, service)
CREATE INDEX staff_area_id_team_code_idx ON office.staff USING btree (area_id, team_code)
CREATE UNIQUE INDEX staff_calendar_token_idx ON office.staff USING btree (calendar_token)
CREATE UNIQUE INDEX staff_pkey ON office.staff USING btree (area_id, staff_id)
CREATE UNIQUE INDEX staff_subject_key ON office.staff USING btree (subject)
CREATE INDEX staff_absence_area_id_staff_id_period_excl ON office.staff_absence USING gist (area_id, staff_id, period)
CREATE INDEX staff_absence_area_id_substitute_id_idx ON office.staff_absence USING btree (area_id, substitute_id)
CREATE UNIQUE INDEX staff_years_area_id_receipt_key ON office.staff_years USING btree (area_id, receipt)
CREATE UNIQUE INDEX staff_years_pkey ON office.staff_years USING btree (area_id, row_id)
CREATE INDEX start_up_area_id_person_id_idx ON office.start_up USING btree (area_id, person_id)
CREATE UNIQUE INDEX start_up_area_id_receipt_key ON office.start_up USING btree (area_id, receipt)
CREATE INDEX start_up_area_id_state_state_since_idx ON office.start_up USING btree (area_id, state, state_since)
CREATE UNIQUE INDEX start_up_open_once ON office.start_up USING btree (area_id, person_id) WHERE (state <> 'ended'::text)
CREATE UNIQUE INDEX start_up_pkey ON office.start_up USING btree (area_id, start_up_id)
CREATE INDEX start_up_step_area_id_person_id_idx ON office.start_up_step USING btree (area_id, person_id)
CREATE UNIQUE INDEX start_up_step_area_id_receipt_key ON office.start_up_step USING btree (area_id, receipt)
CREATE INDEX start_up_step_area_id_start_up_id_idx ON office.start_up_step USING btree (area_id, start_up_id)
CREATE UNIQUE INDEX start_up_step_pkey ON office.start_up_step USING btree (area_id, entry_id)
CREATE UNIQUE INDEX survey_counter_pkey ON office.survey_counter USING btree (round_id, dimension, code, item, what)
CREATE UNIQUE INDEX survey_receipt_pkey ON office.survey_receipt USING btree (round_id, receipt)
CREATE UNIQUE INDEX survey_result_pkey ON office.survey_result USING btree (area_id, round_id)
CREATE UNIQUE INDEX survey_round_open ON office.survey_round USING btree (area_id, survey) WHERE (closed_on IS NULL)
CREATE UNIQUE INDEX survey_round_pkey ON office.survey_round USING btree (area_id, round_id)
CREATE UNIQUE INDEX survey_round_round_id_key ON office.survey_round USING btree (round_id)
CREATE UNIQUE INDEX task_pkey ON office.task USING btree (task_code)
CREATE INDEX task_competence_area_id_task_code_municipality_code_period_excl ON office.task_competence USING gist (area_id, task_code, municipality_code, period)
CREATE UNIQUE INDEX team_pkey ON office.team USING btree (area_id, team_code)
CREATE INDEX training_offer_area_id_apply_by_idx ON office.training_offer USING btree (area_id, apply_by)
CREATE UNIQUE INDEX training_offer_area_id_receipt_key ON office.training_offer USING btree (area_id, receipt)
CREATE UNIQUE INDEX training_offer_pkey ON office.training_offer USING btree (area_id, training_id)
CREATE UNIQUE INDEX training_once ON office.training_offer USING btree (area_id, external_id)
CREATE INDEX vacancy_area_id_business_id_idx ON office.vacancy USING btree (area_id, business_id)
CREATE INDEX vacancy_area_id_employer_id_idx ON office.vacancy USING btree (area_id, employer_id)
CREATE INDEX vacancy_area_id_idx ON office.vacancy USING btree (area_id) WHERE ((occupation_by = 'suggested'::text) OR (isco IS NULL))
CREATE INDEX vacancy_area_id_idx1 ON office.vacancy USING btree (area_id) WHERE (wording = 'unlooked'::text)
CREATE INDEX vacancy_area_id_isco_idx ON office.vacancy USING btree (area_id, isco)
CREATE UNIQUE INDEX vacancy_area_id_receipt_key ON office.vacancy USING btree (area_id, receipt)
CREATE INDEX vacancy_area_id_responsible_id_idx ON office.vacancy USING btree (area_id, responsible_id)
CREATE INDEX vacancy_area_id_state_closes_idx ON office.vacancy USING btree (area_id, state, closes)
CREATE UNIQUE INDEX vacancy_pkey ON office.vacancy USING btree (area_id, vacancy_id)
CREATE UNIQUE INDEX vacancy_posting_once ON office.vacancy USING btree (area_id, external_id)
CREATE INDEX vacancy_words ON office.vacancy USING gin (lower((((title || ' '::text) || employer_name) COLLATE finnish)) gin_trgm_ops)
CREATE INDEX vacancy_request_area_id_employer_id_idx ON office.vacancy_request USING btree (area_id, employer_id)
CREATE UNIQUE INDEX vacancy_request_area_id_receipt_key ON office.vacancy_request USING btree (area_id, receipt)
CREATE UNIQUE INDEX vacancy_request_once ON office.vacancy_request USING btree (area_id, vacancy_id) WHERE (state = 'open'::text)
CREATE UNIQUE INDEX vacancy_request_pkey ON office.vacancy_request USING btree (area_id, request_id)
CREATE UNIQUE INDEX vacancy_share_pkey ON office.vacancy_share USING btree (area_id, share_id)
CREATE INDEX vacancy_share_to_area_id_idx ON office.vacancy_share USING btree (to_area_id) WHERE (until IS NULL)
CREATE UNIQUE INDEX vacancy_shared_once ON office.vacancy_share USING btree (area_id, vacancy_id, to_area_id) WHERE (until IS NULL)
CREATE UNIQUE INDEX vacancy_state_area_id_receipt_key ON office.vacancy_state USING btree (area_id, receipt)
CREATE INDEX vacancy_state_area_id_vacancy_id_idx ON office.vacancy_state USING btree (area_id, vacancy_id)
CREATE UNIQUE INDEX vacancy_state_pkey ON office.vacancy_state USING btree (area_id, entry_id)
CREATE UNIQUE INDEX vacancy_version_pkey ON office.vacancy_version USING btree (area_id, vacancy_id, version)
CREATE UNIQUE INDEX vacancy_wording_look_area_id_vacancy_id_receipt_key ON office.vacancy_wording_look USING btree (area_id, vacancy_id, receipt)
CREATE UNIQUE INDEX vacancy_wording_look_pkey ON office.vacancy_wording_look USING btree (area_id, look_id)
CREATE UNIQUE INDEX work_limits_area_id_receipt_key ON office.work_limits USING btree (area_id, receipt)
CREATE UNIQUE INDEX work_limits_pkey ON office.work_limits USING btree (area_id, person_id, version)
CREATE INDEX workforce_answer_area_id_employer_id_idx ON office.workforce_answer USING btree (area_id, employer_id)
CREATE UNIQUE INDEX workforce_answer_area_id_promise_id_key ON office.workforce_answer USING btree (area_id, promise_id)
CREATE UNIQUE INDEX workforce_answer_area_id_receipt_key ON office.workforce_answer USING btree (area_id, receipt)
CREATE UNIQUE INDEX workforce_answer_pkey ON office.workforce_answer USING btree (area_id, answer_id)
CREATE UNIQUE INDEX workforce_answer_token_hash_key ON office.workforce_answer USING btree (token_hash)
CREATE INDEX worklist_of_coach ON office.worklist_task USING btree (area_id, coach_id, due)
CREATE UNIQUE INDEX worklist_task_pkey ON office.worklist_task USING btree (area_id, person_id, obligation_key)

-- Row-level security
abroad_recruitment: changed for update using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT writes_of_employers() AS writes_of_employers))) with check ()
abroad_recruitment: seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT works_with_employers() AS works_with_employers))) with check ()
abroad_recruitment: written for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT writes_of_employers() AS writes_of_employers)))
abroad_recruitment_step: seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT works_with_employers() AS works_with_employers))) with check ()
abroad_recruitment_step: written for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT writes_of_employers() AS writes_of_employers)))
appointment: area for all using ((area_id = ( SELECT asking_area() AS asking_area))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
assessment: person_seen for all using (((area_id = ( SELECT asking_area() AS asking_area)) AND ((person_id = ( SELECT visited_person() AS visited_person)) OR (EXISTS ( SELECT FROM person p WHERE ((p.area_id = assessment.area_id) AND (p.person_id = assessment.person_id))))))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
audit_entry: append for insert using () with check ((area_id = ( SELECT asking_area() AS asking_area)))
audit_entry: own_employer_appends for insert using () with check (((( SELECT asking_employer() AS asking_employer) IS NOT NULL) AND (staff_id = ''::text) AND ((area_id = ( SELECT employer_area() AS employer_area)) OR (EXISTS ( SELECT FROM candidate c WHERE ((c.area_id = audit_entry.area_id) AND (c.person_id = audit_entry.person_id)))))))
audit_entry: read_area for select using ((area_id = ( SELECT asking_area() AS asking_area))) with check ()
benefit_correction: area for all using ((area_id = ( SELECT asking_area() AS asking_area))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
benefit_correction: not_for_payers for all using ((( SELECT asking_payer() AS asking_payer) IS NULL)) with check ()
benefit_fact: append for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT reckons_benefits() AS reckons_benefits) AND (told_by = ( SELECT asking_staff() AS asking_staff))))
benefit_fact: not_for_payers for all using ((( SELECT asking_payer() AS asking_payer) IS NULL)) with check ()
benefit_fact: seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (( SELECT reckons_benefits() AS reckons_benefits) OR (EXISTS ( SELECT FROM person p WHERE ((p.area_id = benefit_fact.area_id) AND (p.person_id = benefit_fact.person_id))))))) with check ()
benefit_fact_undoing: append for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT reckons_benefits() AS reckons_benefits) AND (undone_by = ( SELECT asking_staff() AS asking_staff))))
benefit_fact_undoing: seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (EXISTS ( SELECT FROM benefit_fact f WHERE ((f.area_id = benefit_fact_undoing.area_id) AND (f.fact_id = benefit_fact_undoing.fact_id)))))) with check ()
benefit_file: area for all using ((area_id = ( SELECT asking_area() AS asking_area))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
benefit_file: not_for_payers for all using ((( SELECT asking_payer() AS asking_payer) IS NULL)) with check ()
benefit_line: area for all using ((area_id = ( SELECT asking_area() AS asking_area))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
benefit_line: not_for_payers for all using ((( SELECT asking_payer() AS asking_payer) IS NULL)) with check ()
benefit_past_month: area for all using ((area_id = ( SELECT asking_area() AS asking_area))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
benefit_payment: area for all using ((area_id = ( SELECT asking_area() AS asking_area))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
benefit_payment: not_for_payers for all using ((( SELECT asking_payer() AS asking_payer) IS NULL)) with check ()
benefit_standing: area for all using ((area_id = ( SELECT asking_area() AS asking_area))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
benefit_standing: not_for_payers for all using ((( SELECT asking_payer() AS asking_payer) IS NULL)) with check ()
benefit_told: append for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND (( SELECT asking_payer() AS asking_payer) IS NULL)))
benefit_told: area for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND COALESCE((place = ( SELECT asking_payer() AS asking_payer)), (( SELECT asking_payer() AS asking_payer) IS NULL)))) with check ()
budget_commitment: append for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND (set_by = current_setting('kohtaanto.staff_id'::text, true)) AND ( SELECT sees_whole_budget() AS sees_whole_budget)))
budget_commitment: seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (( SELECT sees_whole_budget() AS sees_whole_budget) OR (municipality_code = ( SELECT own_budget_municipality() AS own_budget_municipality))))) with check ()
budget_entry: append for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND (set_by = current_setting('kohtaanto.staff_id'::text, true)) AND ( SELECT sees_whole_budget() AS sees_whole_budget)))
budget_entry: seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (( SELECT sees_whole_budget() AS sees_whole_budget) OR (municipality_code = ( SELECT own_budget_municipality() AS own_budget_municipality))))) with check ()
budget_import: append for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND (imported_by = current_setting('kohtaanto.staff_id'::text, true)) AND ( SELECT sees_whole_budget() AS sees_whole_budget)))
budget_import: seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT sees_whole_budget() AS sees_whole_budget))) with check ()
budget_import_reversal: append for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND (reversed_by = current_setting('kohtaanto.staff_id'::text, true)) AND ( SELECT sees_whole_budget() AS sees_whole_budget)))
budget_import_reversal: seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT sees_whole_budget() AS sees_whole_budget))) with check ()
budget_line: append for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT sees_whole_budget() AS sees_whole_budget)))
budget_line: seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (( SELECT sees_whole_budget() AS sees_whole_budget) OR (municipality_code = ( SELECT own_budget_municipality() AS own_budget_municipality))))) with check ()
budget_month_closing: append for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND (closed_by = current_setting('kohtaanto.staff_id'::text, true)) AND ( SELECT sees_whole_budget() AS sees_whole_budget)))
budget_month_closing: seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (( SELECT sees_whole_budget() AS sees_whole_budget) OR (( SELECT own_budget_municipality() AS own_budget_municipality) IS NOT NULL)))) with check ()
budget_target: append for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND (set_by = current_setting('kohtaanto.staff_id'::text, true)) AND ( SELECT sees_whole_budget() AS sees_whole_budget)))
budget_target: seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (( SELECT sees_whole_budget() AS sees_whole_budget) OR (municipality_code = ( SELECT own_budget_municipality() AS own_budget_municipality))))) with check ()
budget_version: append for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND (set_by = current_setting('kohtaanto.staff_id'::text, true)) AND ( SELECT sees_whole_budget() AS sees_whole_budget)))
budget_version: seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (( SELECT sees_whole_budget() AS sees_whole_budget) OR (( SELECT own_budget_municipality() AS own_budget_municipality) IS NOT NULL)))) with check ()
candidate: answering for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (candidate_id = ( SELECT answering_candidate() AS answering_candidate)))) with check ()
candidate: changed for update using (((area_id = ( SELECT asking_area() AS asking_area)) AND ((( SELECT handles_candidates() AS handles_candidates) AND (EXISTS ( SELECT FROM person p WHERE ((p.area_id = candidate.area_id) AND (p.person_id = candidate.person_id))))) OR (candidate_id = ( SELECT answering_candidate() AS answering_candidate))))) with check ()
candidate: of_own_vacancy for select using (((vacancy_area_id = ( SELECT asking_area() AS asking_area)) AND (presented_on IS NOT NULL) AND ( SELECT works_with_employers() AS works_with_employers))) with check ()
candidate: own_employer for select using (((vacancy_area_id = ( SELECT employer_area() AS employer_area)) AND (presented_on IS NOT NULL) AND ( SELECT employer_may('candidates'::text) AS employer_may) AND (EXISTS ( SELECT FROM vacancy v WHERE ((v.area_id = candidate.vacancy_area_id) AND (v.vacancy_id = candidate.vacancy_id) AND (v.employer_id = ( SELECT asking_employer() AS asking_employer))))))) with check ()
candidate: person_seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (EXISTS ( SELECT FROM person p WHERE ((p.area_id = candidate.area_id) AND (p.person_id = candidate.person_id)))))) with check ()
candidate: result_of_own_vacancy for update using (((vacancy_area_id = ( SELECT asking_area() AS asking_area)) AND (presented_on IS NOT NULL) AND ( SELECT writes_of_employers() AS writes_of_employers))) with check ()
candidate: written for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND (listed_by = ( SELECT asking_staff() AS asking_staff)) AND ( SELECT handles_candidates() AS handles_candidates) AND (EXISTS ( SELECT FROM person p WHERE ((p.area_id = candidate.area_id) AND (p.person_id = candidate.person_id))))))
candidate_answer: append for insert using () with check (((vacancy_area_id = ( SELECT employer_area() AS employer_area)) AND (mandate_id = ( SELECT asking_mandate() AS asking_mandate)) AND ( SELECT employer_may('candidates'::text) AS employer_may) AND (EXISTS ( SELECT FROM candidate c WHERE ((c.area_id = candidate_answer.area_id) AND (c.candidate_id = candidate_answer.candidate_id) AND (c.vacancy_area_id = candidate_answer.vacancy_area_id))))))
candidate_answer: seen for select using ((EXISTS ( SELECT FROM candidate c WHERE ((c.area_id = candidate_answer.area_id) AND (c.candidate_id = candidate_answer.candidate_id))))) with check ()
candidate_noted: append for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND (by = ( SELECT asking_staff() AS asking_staff)) AND ( SELECT handles_candidates() AS handles_candidates) AND (EXISTS ( SELECT FROM candidate c WHERE ((c.area_id = candidate_noted.area_id) AND (c.candidate_id = candidate_noted.candidate_id))))))
candidate_noted: seen for select using ((EXISTS ( SELECT FROM candidate c WHERE ((c.area_id = candidate_noted.area_id) AND (c.candidate_id = candidate_noted.candidate_id))))) with check ()
candidate_step: append for insert using () with check ((((by_area_id IS NULL) OR (by_area_id = ( SELECT asking_area() AS asking_area))) AND ((actor <> 'staff'::text) OR (by = ( SELECT asking_staff() AS asking_staff))) AND (EXISTS ( SELECT FROM candidate c WHERE ((c.area_id = candidate_step.area_id) AND (c.candidate_id = candidate_step.candidate_id))))))
candidate_step: seen for select using ((EXISTS ( SELECT FROM candidate c WHERE ((c.area_id = candidate_step.area_id) AND (c.candidate_id = candidate_step.candidate_id))))) with check ()
coach_assignment: person_seen for all using (((area_id = ( SELECT asking_area() AS asking_area)) AND ((person_id = ( SELECT visited_person() AS visited_person)) OR (EXISTS ( SELECT FROM person p WHERE ((p.area_id = coach_assignment.area_id) AND (p.person_id = coach_assignment.person_id))))))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
consent: person_seen for all using (((area_id = ( SELECT asking_area() AS asking_area)) AND ((person_id = ( SELECT visited_person() AS visited_person)) OR (EXISTS ( SELECT FROM person p WHERE ((p.area_id = consent.area_id) AND (p.person_id = consent.person_id))))))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
consent_health: answering for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (consent_id = ( SELECT answering_consent() AS answering_consent)))) with check ()
consent_health: coached for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT coaches_persons() AS coaches_persons) AND (EXISTS ( SELECT FROM employer_consent c WHERE ((c.area_id = consent_health.area_id) AND (c.consent_id = consent_health.consent_id)))))) with check ()
consent_health: written for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT coaches_persons() AS coaches_persons) AND (EXISTS ( SELECT FROM employer_consent c WHERE ((c.area_id = consent_health.area_id) AND (c.consent_id = consent_health.consent_id))))))
contact: person_seen for all using (((area_id = ( SELECT asking_area() AS asking_area)) AND ((person_id = ( SELECT visited_person() AS visited_person)) OR (EXISTS ( SELECT FROM person p WHERE ((p.area_id = contact.area_id) AND (p.person_id = contact.person_id))))))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
cost_base_figure: append for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND (( SELECT asking_payer() AS asking_payer) IS NULL) AND (entered_by = current_setting('kohtaanto.staff_id'::text, true))))
cost_base_figure: area for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (( SELECT asking_payer() AS asking_payer) IS NULL))) with check ()
cost_budget: append for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND (( SELECT asking_payer() AS asking_payer) IS NULL) AND (entered_by = current_setting('kohtaanto.staff_id'::text, true))))
cost_budget: area for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (( SELECT asking_payer() AS asking_payer) IS NULL))) with check ()
cost_entry: append for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND (( SELECT asking_payer() AS asking_payer) IS NULL) AND (entered_by = current_setting('kohtaanto.staff_id'::text, true))))
cost_entry: area for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (( SELECT asking_payer() AS asking_payer) IS NULL))) with check ()
cost_invoice: append for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND (( SELECT asking_payer() AS asking_payer) IS NULL)))
cost_invoice: area for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND COALESCE((municipality_code = ( SELECT asking_payer() AS asking_payer)), (( SELECT asking_payer() AS asking_payer) IS NULL)))) with check ()
cost_settlement: append for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND (( SELECT asking_payer() AS asking_payer) IS NULL) AND (entered_by = current_setting('kohtaanto.staff_id'::text, true))))
cost_settlement: area for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (( SELECT asking_payer() AS asking_payer) IS NULL))) with check ()
cost_statement: append for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND (( SELECT asking_payer() AS asking_payer) IS NULL)))
cost_statement: area for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND COALESCE((municipality_code = ( SELECT asking_payer() AS asking_payer)), (( SELECT asking_payer() AS asking_payer) IS NULL)))) with check ()
dated_ground: person_seen for all using (((area_id = ( SELECT asking_area() AS asking_area)) AND ((person_id = ( SELECT visited_person() AS visited_person)) OR (EXISTS ( SELECT FROM person p WHERE ((p.area_id = dated_ground.area_id) AND (p.person_id = dated_ground.person_id))))))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
destruction_step: append for insert using () with check (((by_area_id = ( SELECT asking_area() AS asking_area)) AND (by = ( SELECT asking_staff() AS asking_staff)) AND ( SELECT handles_candidates() AS handles_candidates) AND (EXISTS ( SELECT FROM candidate c WHERE ((c.area_id = destruction_step.area_id) AND (c.candidate_id = destruction_step.candidate_id))))))
destruction_step: seen for select using ((EXISTS ( SELECT FROM candidate c WHERE ((c.area_id = destruction_step.area_id) AND (c.candidate_id = destruction_step.candidate_id))))) with check ()
draft: own for all using (((area_id = ( SELECT asking_area() AS asking_area)) AND (staff_id = ( SELECT asking_staff() AS asking_staff)))) with check (((area_id = ( SELECT asking_area() AS asking_area)) AND (staff_id = ( SELECT asking_staff() AS asking_staff))))
employer: changed for update using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT writes_of_employers() AS writes_of_employers))) with check ()
employer: own_employer for select using (((area_id = ( SELECT employer_area() AS employer_area)) AND (employer_id = ( SELECT asking_employer() AS asking_employer)))) with check ()
employer: seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (( SELECT works_with_employers() AS works_with_employers) OR (municipality_code = ( SELECT own_employers_municipality() AS own_employers_municipality))))) with check ()
employer: written for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT writes_of_employers() AS writes_of_employers)))
employer_consent: answering for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (consent_id = ( SELECT answering_consent() AS answering_consent)))) with check ()
employer_consent: changed for update using (((area_id = ( SELECT asking_area() AS asking_area)) AND ((( SELECT handles_candidates() AS handles_candidates) AND (EXISTS ( SELECT FROM person p WHERE ((p.area_id = employer_consent.area_id) AND (p.person_id = employer_consent.person_id))))) OR (consent_id = ( SELECT answering_consent() AS answering_consent))))) with check ()
employer_consent: person_seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (EXISTS ( SELECT FROM person p WHERE ((p.area_id = employer_consent.area_id) AND (p.person_id = employer_consent.person_id)))))) with check ()
employer_consent: written for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND (asked_by = ( SELECT asking_staff() AS asking_staff)) AND ( SELECT handles_candidates() AS handles_candidates) AND (EXISTS ( SELECT FROM person p WHERE ((p.area_id = employer_consent.area_id) AND (p.person_id = employer_consent.person_id))))))
employer_contact: changed for update using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT writes_of_employers() AS writes_of_employers))) with check ()
employer_contact: seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (( SELECT works_with_employers() AS works_with_employers) OR ((( SELECT own_employers_municipality() AS own_employers_municipality) IS NOT NULL) AND (EXISTS ( SELECT FROM employer e WHERE ((e.area_id = employer_contact.area_id) AND (e.employer_id = employer_contact.employer_id)))))))) with check ()
employer_contact: written for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT writes_of_employers() AS writes_of_employers)))
employer_event: changed for update using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT writes_of_employers() AS writes_of_employers))) with check ()
employer_event: own_employer for select using (((area_id = ( SELECT employer_area() AS employer_area)) AND (EXISTS ( SELECT FROM employer_invitation i WHERE ((i.area_id = employer_event.area_id) AND (i.event_id = employer_event.event_id) AND (i.employer_id = ( SELECT asking_employer() AS asking_employer))))))) with check ()
employer_event: seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (( SELECT works_with_employers() AS works_with_employers) OR (municipality_code = ( SELECT own_employers_municipality() AS own_employers_municipality))))) with check ()
employer_event: written for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT writes_of_employers() AS writes_of_employers)))
employer_invitation: changed for update using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT writes_of_employers() AS writes_of_employers))) with check ()
employer_invitation: own_employer for select using (((area_id = ( SELECT employer_area() AS employer_area)) AND (employer_id = ( SELECT asking_employer() AS asking_employer)))) with check ()
employer_invitation: own_employer_answers for update using (((area_id = ( SELECT employer_area() AS employer_area)) AND (employer_id = ( SELECT asking_employer() AS asking_employer)) AND ( SELECT employer_may('events'::text) AS employer_may))) with check ()
employer_invitation: seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (( SELECT works_with_employers() AS works_with_employers) OR ((( SELECT own_employers_municipality() AS own_employers_municipality) IS NOT NULL) AND (EXISTS ( SELECT FROM employer e WHERE ((e.area_id = employer_invitation.area_id) AND (e.employer_id = employer_invitation.employer_id)))))))) with check ()
employer_invitation: written for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT writes_of_employers() AS writes_of_employers)))
employer_mandate: changed for update using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT writes_of_employers() AS writes_of_employers))) with check ()
employer_mandate: own_employer for select using (((area_id = ( SELECT employer_area() AS employer_area)) AND (mandate_id = ( SELECT asking_mandate() AS asking_mandate)) AND (employer_id = ( SELECT asking_employer() AS asking_employer)))) with check ()
employer_mandate: seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT works_with_employers() AS works_with_employers))) with check ()
employer_mandate: written for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT writes_of_employers() AS writes_of_employers)))
employer_need: changed for update using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT writes_of_employers() AS writes_of_employers))) with check ()
employer_need: own_employer for select using (((area_id = ( SELECT employer_area() AS employer_area)) AND (employer_id = ( SELECT asking_employer() AS asking_employer)) AND (kind = 'subsidy'::text) AND (recorded_by IS NULL))) with check ()
employer_need: own_employer_asks for insert using () with check (((area_id = ( SELECT employer_area() AS employer_area)) AND (employer_id = ( SELECT asking_employer() AS asking_employer)) AND (kind = 'subsidy'::text) AND (recorded_by IS NULL) AND ( SELECT employer_may('subsidies'::text) AS employer_may)))
employer_need: seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (( SELECT works_with_employers() AS works_with_employers) OR ((( SELECT own_employers_municipality() AS own_employers_municipality) IS NOT NULL) AND (EXISTS ( SELECT FROM employer e WHERE ((e.area_id = employer_need.area_id) AND (e.employer_id = employer_need.employer_id)))))))) with check ()
employer_need: written for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT writes_of_employers() AS writes_of_employers)))
employer_promise: changed for update using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT writes_of_employers() AS writes_of_employers))) with check ()
employer_promise: own_employer for select using (((area_id = ( SELECT employer_area() AS employer_area)) AND (employer_id = ( SELECT asking_employer() AS asking_employer)) AND (kind = 'workforce-answer'::text))) with check ()
employer_promise: seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (( SELECT works_with_employers() AS works_with_employers) OR ((( SELECT own_employers_municipality() AS own_employers_municipality) IS NOT NULL) AND (EXISTS ( SELECT FROM employer e WHERE ((e.area_id = employer_promise.area_id) AND (e.employer_id = employer_promise.employer_id)))))))) with check ()
employer_promise: written for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT writes_of_employers() AS writes_of_employers)))
employer_team_member: changed for update using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT writes_of_employers() AS writes_of_employers))) with check ()
employer_team_member: seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (( SELECT works_with_employers() AS works_with_employers) OR ((( SELECT own_employers_municipality() AS own_employers_municipality) IS NOT NULL) AND (EXISTS ( SELECT FROM employer e WHERE ((e.area_id = employer_team_member.area_id) AND (e.employer_id = employer_team_member.employer_id)))))))) with check ()
employer_team_member: written for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT writes_of_employers() AS writes_of_employers)))
employer_touch: seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (( SELECT works_with_employers() AS works_with_employers) OR ((( SELECT own_employers_municipality() AS own_employers_municipality) IS NOT NULL) AND (EXISTS ( SELECT FROM employer e WHERE ((e.area_id = employer_touch.area_id) AND (e.employer_id = employer_touch.employer_id)))))))) with check ()
employer_touch: written for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT writes_of_employers() AS writes_of_employers)))
employer_workplace: changed for update using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT writes_of_employers() AS writes_of_employers))) with check ()
employer_workplace: own_employer for select using (((area_id = ( SELECT employer_area() AS employer_area)) AND (employer_id = ( SELECT asking_employer() AS asking_employer)))) with check ()
employer_workplace: seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (( SELECT works_with_employers() AS works_with_employers) OR ((( SELECT own_employers_municipality() AS own_employers_municipality) IS NOT NULL) AND (EXISTS ( SELECT FROM employer e WHERE ((e.area_id = employer_workplace.area_id) AND (e.employer_id = employer_workplace.employer_id)))))))) with check ()
employer_workplace: written for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT writes_of_employers() AS writes_of_employers)))
employment_status: person_seen for all using (((area_id = ( SELECT asking_area() AS asking_area)) AND ((person_id = ( SELECT visited_person() AS visited_person)) OR (EXISTS ( SELECT FROM person p WHERE ((p.area_id = employment_status.area_id) AND (p.person_id = employment_status.person_id))))))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
fairness_report: append for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT reads_fairness() AS reads_fairness) AND (made_by = ( SELECT asking_staff() AS asking_staff))))
fairness_report: seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT reads_fairness() AS reads_fairness))) with check ()
forecast: append for insert using () with check (((area_id IS NULL) OR (area_id = ( SELECT asking_area() AS asking_area))))
forecast: area for select using (((area_id IS NULL) OR (area_id = ( SELECT asking_area() AS asking_area)))) with check ()
forecast_run: append for insert using () with check (((area_id IS NULL) OR (area_id = ( SELECT asking_area() AS asking_area))))
forecast_run: area for select using (((area_id IS NULL) OR (area_id = ( SELECT asking_area() AS asking_area)))) with check ()
group_participant: area for all using ((area_id = ( SELECT asking_area() AS asking_area))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
import_batch: area for all using ((area_id = ( SELECT asking_area() AS asking_area))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
indicator_target: append for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND (set_by = current_setting('kohtaanto.staff_id'::text, true))))
indicator_target: area for select using ((area_id = ( SELECT asking_area() AS asking_area))) with check ()
job_offer: changed for update using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT handles_candidates() AS handles_candidates) AND (EXISTS ( SELECT FROM person p WHERE ((p.area_id = job_offer.area_id) AND (p.person_id = job_offer.person_id)))))) with check ()
job_offer: person_seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (EXISTS ( SELECT FROM person p WHERE ((p.area_id = job_offer.area_id) AND (p.person_id = job_offer.person_id)))))) with check ()
job_offer: written for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND (made_by = ( SELECT asking_staff() AS asking_staff)) AND ( SELECT handles_candidates() AS handles_candidates) AND (EXISTS ( SELECT FROM person p WHERE ((p.area_id = job_offer.area_id) AND (p.person_id = job_offer.person_id))))))
job_offer_step: append for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND (by = ( SELECT asking_staff() AS asking_staff)) AND (EXISTS ( SELECT FROM job_offer o WHERE ((o.area_id = job_offer_step.area_id) AND (o.offer_id = job_offer_step.offer_id))))))
job_offer_step: seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (EXISTS ( SELECT FROM job_offer o WHERE ((o.area_id = job_offer_step.area_id) AND (o.offer_id = job_offer_step.offer_id)))))) with check ()
job_search: person_seen for all using (((area_id = ( SELECT asking_area() AS asking_area)) AND ((person_id = ( SELECT visited_person() AS visited_person)) OR (EXISTS ( SELECT FROM person p WHERE ((p.area_id = job_search.area_id) AND (p.person_id = job_search.person_id))))))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
joint_training: changed for update using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT writes_of_employers() AS writes_of_employers))) with check ()
joint_training: seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT reads_of_trainings() AS reads_of_trainings))) with check ()
joint_training: written for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT writes_of_employers() AS writes_of_employers)))
joint_training_employer: changed for update using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT writes_of_employers() AS writes_of_employers))) with check ()
joint_training_employer: removed for delete using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT writes_of_employers() AS writes_of_employers))) with check ()
joint_training_employer: seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT reads_of_trainings() AS reads_of_trainings))) with check ()
joint_training_employer: written for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT writes_of_employers() AS writes_of_employers)))
joint_training_state: seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT reads_of_trainings() AS reads_of_trainings))) with check ()
joint_training_state: written for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT writes_of_employers() AS writes_of_employers)))
joint_training_student: changed for update using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT serves_persons() AS serves_persons) AND (EXISTS ( SELECT FROM person p WHERE ((p.area_id = joint_training_student.area_id) AND (p.person_id = joint_training_student.person_id)))))) with check ()
joint_training_student: person_seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (EXISTS ( SELECT FROM person p WHERE ((p.area_id = joint_training_student.area_id) AND (p.person_id = joint_training_student.person_id)))))) with check ()
joint_training_student: written for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT serves_persons() AS serves_persons) AND (EXISTS ( SELECT FROM person p WHERE ((p.area_id = joint_training_student.area_id) AND (p.person_id = joint_training_student.person_id))))))
known_ending: person_seen for all using (((area_id = ( SELECT asking_area() AS asking_area)) AND ((person_id = ( SELECT visited_person() AS visited_person)) OR (EXISTS ( SELECT FROM person p WHERE ((p.area_id = known_ending.area_id) AND (p.person_id = known_ending.person_id))))))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
lapse: person_seen for all using (((area_id = ( SELECT asking_area() AS asking_area)) AND ((person_id = ( SELECT visited_person() AS visited_person)) OR (EXISTS ( SELECT FROM person p WHERE ((p.area_id = lapse.area_id) AND (p.person_id = lapse.person_id))))))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
meeting_request: person_seen for all using (((area_id = ( SELECT asking_area() AS asking_area)) AND ((person_id = ( SELECT visited_person() AS visited_person)) OR (EXISTS ( SELECT FROM person p WHERE ((p.area_id = meeting_request.area_id) AND (p.person_id = meeting_request.person_id))))))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
message: person_seen for all using (((area_id = ( SELECT asking_area() AS asking_area)) AND ((person_id = ( SELECT visited_person() AS visited_person)) OR (EXISTS ( SELECT FROM person p WHERE ((p.area_id = message.area_id) AND (p.person_id = message.person_id))))))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
message: result_of_presented for insert using () with check (((direction = 'to-customer'::text) AND (EXISTS ( SELECT FROM candidate c WHERE ((c.area_id = message.area_id) AND (c.person_id = message.person_id) AND (c.vacancy_area_id = ( SELECT asking_area() AS asking_area)) AND (c.presented_on IS NOT NULL))))))
mobility_path: append for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND (set_by = ( SELECT asking_staff() AS asking_staff)) AND ( SELECT coaches_persons() AS coaches_persons) AND (EXISTS ( SELECT FROM person p WHERE ((p.area_id = mobility_path.area_id) AND (p.person_id = mobility_path.person_id))))))
mobility_path: person_seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (EXISTS ( SELECT FROM person p WHERE ((p.area_id = mobility_path.area_id) AND (p.person_id = mobility_path.person_id)))))) with check ()
obligation: person_seen for all using (((area_id = ( SELECT asking_area() AS asking_area)) AND ((coach_id = ANY (( SELECT asking_for_coaches() AS asking_for_coaches)::text[])) OR (person_id = ( SELECT visited_person() AS visited_person)) OR (EXISTS ( SELECT FROM person p WHERE ((p.area_id = obligation.area_id) AND (p.person_id = obligation.person_id))))))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
occupation_choice: area for all using ((area_id = ( SELECT asking_area() AS asking_area))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
occupation_label: area for all using ((area_id = ( SELECT asking_area() AS asking_area))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
occupation_skill: area for select using ((area_id = ( SELECT asking_area() AS asking_area))) with check ()
person: competent for all using (((area_id = ( SELECT asking_area() AS asking_area)) AND ((municipality_code = ANY (( SELECT asking_municipalities() AS asking_municipalities)::text[])) OR (coach_id = ANY (( SELECT asking_for_coaches() AS asking_for_coaches)::text[]))))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
person_identity: open_or_opened for all using (((area_id = ( SELECT asking_area() AS asking_area)) AND (EXISTS ( SELECT FROM person p WHERE ((p.area_id = person_identity.area_id) AND (p.person_id = person_identity.person_id) AND ((NOT p.protected) OR (p.person_id = ( SELECT opened_person() AS opened_person)))))))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
plan: person_seen for all using (((area_id = ( SELECT asking_area() AS asking_area)) AND ((person_id = ( SELECT visited_person() AS visited_person)) OR (EXISTS ( SELECT FROM person p WHERE ((p.area_id = plan.area_id) AND (p.person_id = plan.person_id))))))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
posting_import: seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT brings_postings() AS brings_postings))) with check ()
posting_import: written for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT brings_postings() AS brings_postings) AND (imported_by = ( SELECT asking_staff() AS asking_staff))))
presentation: append for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND (by_area_id = ( SELECT asking_area() AS asking_area)) AND (by = ( SELECT asking_staff() AS asking_staff)) AND ( SELECT handles_candidates() AS handles_candidates) AND (EXISTS ( SELECT FROM candidate c WHERE ((c.area_id = presentation.area_id) AND (c.candidate_id = presentation.candidate_id))))))
presentation: of_own_vacancy for select using (((vacancy_area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT works_with_employers() AS works_with_employers) AND consent_stands(area_id, consent_id))) with check ()
presentation: own_employer for select using (((vacancy_area_id = ( SELECT employer_area() AS employer_area)) AND ( SELECT employer_may('candidates'::text) AS employer_may) AND (EXISTS ( SELECT FROM candidate c WHERE ((c.area_id = presentation.area_id) AND (c.candidate_id = presentation.candidate_id) AND (c.vacancy_area_id = ( SELECT employer_area() AS employer_area))))) AND consent_stands(area_id, consent_id))) with check ()
presentation: person_seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (EXISTS ( SELECT FROM (candidate c JOIN person p ON (((p.area_id = c.area_id) AND (p.person_id = c.person_id)))) WHERE ((c.area_id = presentation.area_id) AND (c.candidate_id = presentation.candidate_id)))))) with check ()
profile: person_seen for all using (((area_id = ( SELECT asking_area() AS asking_area)) AND ((person_id = ( SELECT visited_person() AS visited_person)) OR (EXISTS ( SELECT FROM person p WHERE ((p.area_id = profile.area_id) AND (p.person_id = profile.person_id))))))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
publication: append for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND (published_by = ( SELECT asking_staff() AS asking_staff))))
publication: area for select using ((area_id = ( SELECT asking_area() AS asking_area))) with check ()
quality_acceptance: person_seen for all using (((area_id = ( SELECT asking_area() AS asking_area)) AND (EXISTS ( SELECT FROM person p WHERE ((p.area_id = quality_acceptance.area_id) AND (p.person_id = quality_acceptance.person_id)))))) with check (((area_id = ( SELECT asking_area() AS asking_area)) AND (EXISTS ( SELECT FROM person p WHERE ((p.area_id = quality_acceptance.area_id) AND (p.person_id = quality_acceptance.person_id))))))
quality_count: area for select using ((area_id = ( SELECT asking_area() AS asking_area))) with check ()
released_month: append for insert using () with check ((area_id = ( SELECT asking_area() AS asking_area)))
released_month: area for select using ((area_id = ( SELECT asking_area() AS asking_area))) with check ()
responsibility_area: area for all using ((area_id = ( SELECT asking_area() AS asking_area))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
room: area for all using ((area_id = ( SELECT asking_area() AS asking_area))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
saved_view: area for all using ((area_id = ( SELECT asking_area() AS asking_area))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
search_report: person_seen for all using (((area_id = ( SELECT asking_area() AS asking_area)) AND ((person_id = ( SELECT visited_person() AS visited_person)) OR (EXISTS ( SELECT FROM person p WHERE ((p.area_id = search_report.area_id) AND (p.person_id = search_report.person_id))))))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
seeker_profile: append for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND (set_by = ( SELECT asking_staff() AS asking_staff)) AND ( SELECT coaches_persons() AS coaches_persons) AND (EXISTS ( SELECT FROM person p WHERE ((p.area_id = seeker_profile.area_id) AND (p.person_id = seeker_profile.person_id))))))
seeker_profile: person_seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (EXISTS ( SELECT FROM person p WHERE ((p.area_id = seeker_profile.area_id) AND (p.person_id = seeker_profile.person_id)))))) with check ()
self_booking_link: area for all using ((area_id = ( SELECT asking_area() AS asking_area))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
service_point: area for all using ((area_id = ( SELECT asking_area() AS asking_area))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
service_spell: person_seen for all using (((area_id = ( SELECT asking_area() AS asking_area)) AND ((person_id = ( SELECT visited_person() AS visited_person)) OR (EXISTS ( SELECT FROM person p WHERE ((p.area_id = service_spell.area_id) AND (p.person_id = service_spell.person_id))))))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
settling_in_service: changed for update using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT writes_of_employers() AS writes_of_employers))) with check ()
settling_in_service: seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT works_with_employers() AS works_with_employers))) with check ()
settling_in_service: written for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT writes_of_employers() AS writes_of_employers)))
staff: area for all using ((area_id = ( SELECT asking_area() AS asking_area))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
staff_absence: area for all using ((area_id = ( SELECT asking_area() AS asking_area))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
staff_years: append for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND (set_by = current_setting('kohtaanto.staff_id'::text, true)) AND ( SELECT sees_whole_budget() AS sees_whole_budget)))
staff_years: seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (( SELECT sees_whole_budget() AS sees_whole_budget) OR (municipality_code = ( SELECT own_budget_municipality() AS own_budget_municipality))))) with check ()
start_up: changed for update using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT serves_persons() AS serves_persons) AND (EXISTS ( SELECT FROM person p WHERE ((p.area_id = start_up.area_id) AND (p.person_id = start_up.person_id)))))) with check ()
start_up: person_seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (EXISTS ( SELECT FROM person p WHERE ((p.area_id = start_up.area_id) AND (p.person_id = start_up.person_id)))))) with check ()
start_up: written for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT serves_persons() AS serves_persons) AND (EXISTS ( SELECT FROM person p WHERE ((p.area_id = start_up.area_id) AND (p.person_id = start_up.person_id))))))
start_up_step: person_seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (EXISTS ( SELECT FROM person p WHERE ((p.area_id = start_up_step.area_id) AND (p.person_id = start_up_step.person_id)))))) with check ()
start_up_step: written for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT serves_persons() AS serves_persons) AND (EXISTS ( SELECT FROM person p WHERE ((p.area_id = start_up_step.area_id) AND (p.person_id = start_up_step.person_id))))))
survey_result: area for all using ((area_id = ( SELECT asking_area() AS asking_area))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
survey_round: area for all using ((area_id = ( SELECT asking_area() AS asking_area))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
task_competence: area for all using ((area_id = ( SELECT asking_area() AS asking_area))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
team: area for all using ((area_id = ( SELECT asking_area() AS asking_area))) with check ((area_id = ( SELECT asking_area() AS asking_area)))
training_offer: changed for update using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT keeps_trainings() AS keeps_trainings))) with check ()
training_offer: seen for select using ((area_id = ( SELECT asking_area() AS asking_area))) with check ()
training_offer: written for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT keeps_trainings() AS keeps_trainings)))
vacancy: changed for update using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT brings_postings() AS brings_postings))) with check ()
vacancy: met for select using (((area_id, vacancy_id) IN ( SELECT m.area_id, m.vacancy_id FROM vacancies_met() m(area_id, vacancy_id)))) with check ()
vacancy: own_employer for select using (((area_id = ( SELECT employer_area() AS employer_area)) AND (employer_id = ( SELECT asking_employer() AS asking_employer)))) with check ()
vacancy: own_employer_changes for update using (((area_id = ( SELECT employer_area() AS employer_area)) AND (employer_id = ( SELECT asking_employer() AS asking_employer)) AND (state = 'draft'::text) AND (begun_by_employer IS NOT NULL) AND ( SELECT employer_may('vacancies'::text) AS employer_may))) with check (((area_id = ( SELECT employer_area() AS employer_area)) AND (employer_id = ( SELECT asking_employer() AS asking_employer)) AND (state = 'draft'::text) AND (begun_by_employer IS NOT NULL)))
vacancy: own_employer_drafts for insert using () with check (((area_id = ( SELECT employer_area() AS employer_area)) AND (employer_id = ( SELECT asking_employer() AS asking_employer)) AND (state = 'draft'::text) AND (source = 'own'::text) AND (begun_by_employer IS NOT NULL) AND (created_by IS NULL) AND ( SELECT employer_may('vacancies'::text) AS employer_may)))
vacancy: seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (( SELECT works_with_employers() AS works_with_employers) OR ( SELECT brings_postings() AS brings_postings) OR ((state = 'open'::text) AND (wording <> 'unlooked'::text) AND ( SELECT reads_open_vacancies() AS reads_open_vacancies)) OR (municipality_code = ( SELECT own_employers_municipality() AS own_employers_municipality))))) with check ()
vacancy: written for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT brings_postings() AS brings_postings)))
vacancy_request: changed for update using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT writes_of_employers() AS writes_of_employers))) with check ()
vacancy_request: own_employer for select using (((area_id = ( SELECT employer_area() AS employer_area)) AND (employer_id = ( SELECT asking_employer() AS asking_employer)))) with check ()
vacancy_request: own_employer_asks for insert using () with check (((area_id = ( SELECT employer_area() AS employer_area)) AND (employer_id = ( SELECT asking_employer() AS asking_employer)) AND (mandate_id = ( SELECT asking_mandate() AS asking_mandate)) AND (state = 'open'::text) AND ( SELECT employer_may('vacancies'::text) AS employer_may) AND (EXISTS ( SELECT FROM vacancy v WHERE ((v.area_id = vacancy_request.area_id) AND (v.vacancy_id = vacancy_request.vacancy_id) AND (v.employer_id = vacancy_request.employer_id))))))
vacancy_request: own_employer_takes_back for update using (((area_id = ( SELECT employer_area() AS employer_area)) AND (employer_id = ( SELECT asking_employer() AS asking_employer)) AND (state = 'open'::text) AND ( SELECT employer_may('vacancies'::text) AS employer_may))) with check (((area_id = ( SELECT employer_area() AS employer_area)) AND (employer_id = ( SELECT asking_employer() AS asking_employer)) AND (state = 'taken-back'::text) AND (answered_by IS NULL)))
vacancy_request: seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT works_with_employers() AS works_with_employers))) with check ()
vacancy_share: changed for update using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT writes_of_employers() AS writes_of_employers))) with check ()
vacancy_share: seen for select using ((((area_id = ( SELECT asking_area() AS asking_area)) OR (to_area_id = ( SELECT asking_area() AS asking_area))) AND ( SELECT handles_candidates() AS handles_candidates))) with check ()
vacancy_share: written for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND (by = ( SELECT asking_staff() AS asking_staff)) AND ( SELECT writes_of_employers() AS writes_of_employers)))
vacancy_state: own_employer for select using (((area_id = ( SELECT employer_area() AS employer_area)) AND (EXISTS ( SELECT FROM vacancy v WHERE ((v.area_id = vacancy_state.area_id) AND (v.vacancy_id = vacancy_state.vacancy_id) AND (v.employer_id = ( SELECT asking_employer() AS asking_employer))))))) with check ()
vacancy_state: own_employer_begins for insert using () with check (((area_id = ( SELECT employer_area() AS employer_area)) AND (state = 'draft'::text) AND (by IS NULL) AND (EXISTS ( SELECT FROM vacancy v WHERE ((v.area_id = vacancy_state.area_id) AND (v.vacancy_id = vacancy_state.vacancy_id) AND (v.employer_id = ( SELECT asking_employer() AS asking_employer)))))))
vacancy_state: seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (( SELECT works_with_employers() AS works_with_employers) OR ( SELECT brings_postings() AS brings_postings) OR ((( SELECT own_employers_municipality() AS own_employers_municipality) IS NOT NULL) AND (EXISTS ( SELECT FROM vacancy v WHERE ((v.area_id = vacancy_state.area_id) AND (v.vacancy_id = vacancy_state.vacancy_id)))))))) with check ()
vacancy_state: written for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT brings_postings() AS brings_postings)))
vacancy_version: seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND (( SELECT works_with_employers() AS works_with_employers) OR ( SELECT brings_postings() AS brings_postings) OR ((( SELECT own_employers_municipality() AS own_employers_municipality) IS NOT NULL) AND (EXISTS ( SELECT FROM vacancy v WHERE ((v.area_id = vacancy_version.area_id) AND (v.vacancy_id = vacancy_version.vacancy_id)))))))) with check ()
vacancy_version: written for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT brings_postings() AS brings_postings)))
vacancy_wording_look: append for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND (by = ( SELECT asking_staff() AS asking_staff)) AND ( SELECT writes_of_employers() AS writes_of_employers)))
vacancy_wording_look: seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT works_with_employers() AS works_with_employers))) with check ()
work_limits: append for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND (set_by = ( SELECT asking_staff() AS asking_staff)) AND ( SELECT coaches_persons() AS coaches_persons) AND (EXISTS ( SELECT FROM person p WHERE ((p.area_id = work_limits.area_id) AND (p.person_id = work_limits.person_id))))))
work_limits: coached for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT coaches_persons() AS coaches_persons) AND (EXISTS ( SELECT FROM person p WHERE ((p.area_id = work_limits.area_id) AND (p.person_id = work_limits.person_id)))))) with check ()
workforce_answer: changed for update using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT writes_of_employers() AS writes_of_employers))) with check ()
workforce_answer: own_employer for select using (((area_id = ( SELECT employer_area() AS employer_area)) AND (employer_id = ( SELECT asking_employer() AS asking_employer)) AND (sent_on IS NOT NULL))) with check ()
workforce_answer: seen for select using (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT works_with_employers() AS works_with_employers))) with check ()
workforce_answer: written for insert using () with check (((area_id = ( SELECT asking_area() AS asking_area)) AND ( SELECT writes_of_employers() AS writes_of_employers)))
worklist_task: competent for all using (((area_id = ( SELECT asking_area() AS asking_area)) AND ((coach_id = ANY (( SELECT asking_for_coaches() AS asking_for_coaches)::text[])) OR (municipality_code = ANY (( SELECT asking_municipalities() AS asking_municipalities)::text[]))))) with check ()

-- Functions
CREATE OR REPLACE FUNCTION office.accept_employer_mandate(asked_hash bytea, asked_token bytea, today date)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
declare
  who text;
  wanted employer_mandate%rowtype;
begin
  select subject into who from employer_session where session_hash = asked_hash;
  select * into wanted from employer_mandate m where m.token_hash = asked_token and m.ended_on is null for update;
  if who is null or wanted.mandate_id is null then return 'unknown'; end if;
  if wanted.link_until < today then return 'expired'; end if;
  if exists (select from employer_mandate m where m.area_id = wanted.area_id and m.employer_id = wanted.employer_id and m.subject = who and m.ended_on is null) then
    return 'already';
  end if;
  update employer_mandate set subject = who, accepted_at = now(), token_hash = null, row_version = row_version + 1
    where area_id = wanted.area_id and mandate_id = wanted.mandate_id;
  update employer_session set mandate_area = wanted.area_id, mandate_id = wanted.mandate_id where session_hash = asked_hash;
  return 'accepted';
end $function$

CREATE OR REPLACE FUNCTION office.administrator_of_area(asked_area smallint, asked_staff text, today date)
 RETURNS TABLE(staff_id text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
    select s.staff_id from staff s
    where s.area_id = asked_area and s.period @> today
      and (s.staff_id = asked_staff or (asked_staff is null and 'administrator' = any (s.roles)))
    order by s.staff_id limit 1
  $function$

CREATE OR REPLACE FUNCTION office.answering_candidate()
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$ select c.candidate_id from employer_consent c where c.area_id = asking_area()
    and c.token_hash = decode(nullif(current_setting('kohtaanto.consent_secret', true), ''), 'hex') $function$

CREATE OR REPLACE FUNCTION office.answering_consent()
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$ select c.consent_id from employer_consent c where c.area_id = asking_area()
    and c.token_hash = decode(nullif(current_setting('kohtaanto.consent_secret', true), ''), 'hex') $function$

CREATE OR REPLACE FUNCTION office.area_of_survey_round(asked text)
 RETURNS smallint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$ select area_id from survey_round where round_id = asked $function$

CREATE OR REPLACE FUNCTION office.asking_area()
 RETURNS smallint
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('kohtaanto.area_id', true), '')::smallint $function$

CREATE OR REPLACE FUNCTION office.asking_employer()
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$ select employer_id from employer_mandate where area_id = employer_area() and mandate_id = asking_mandate()
    and accepted_at is not null and ended_on is null $function$

CREATE OR REPLACE FUNCTION office.asking_for_coaches()
 RETURNS text[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select coalesce(nullif(current_setting('kohtaanto.coaches', true), ''), '{}')::text[] $function$

CREATE OR REPLACE FUNCTION office.asking_mandate()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('kohtaanto.mandate', true), '')::uuid $function$

CREATE OR REPLACE FUNCTION office.asking_municipalities()
 RETURNS text[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select coalesce(nullif(current_setting('kohtaanto.municipalities', true), ''), '{}')::text[] $function$

CREATE OR REPLACE FUNCTION office.asking_payer()
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
  select coalesce(s.municipality_code, '-') from staff s
  where s.area_id = asking_area() and s.staff_id = current_setting('kohtaanto.staff_id', true) and s.roles = '{municipality-officer}'
$function$

CREATE OR REPLACE FUNCTION office.asking_roles()
 RETURNS text[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$ select coalesce((select roles from staff where area_id = asking_area() and staff_id = asking_staff()), '{}') $function$

CREATE OR REPLACE FUNCTION office.asking_staff()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('kohtaanto.staff_id', true), '') $function$

CREATE OR REPLACE FUNCTION office.brings_postings()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$ select asking_roles() && '{employer-expert,team-lead,administrator}'::text[] $function$

CREATE OR REPLACE FUNCTION office.candidate_matters(of_area smallint, of_persons uuid[])
 RETURNS TABLE(person_id uuid, matter_key text, kind text, owner_id text, due date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
  with standing as (
    select c.area_id, c.candidate_id, c.person_id, c.state, c.state_since, c.presented_on, p.coach_id, v.state = 'open' as open, v.closes,
      coalesce(c.listed_by, case when v.area_id = c.area_id then v.responsible_id end, p.coach_id) as owner_id,
      k.expires_on, k.holds_until, w.withdrawn_on, a.day as answered_on, a.at as answered_at, d.asked_on, coalesce(d.confirmed, false) as confirmed,
      r.at as result_at, r.by as result_by, coalesce(n.at, '-infinity'::timestamptz) as noted_at
    from candidate c join person p on p.area_id = c.area_id and p.person_id = c.person_id
      join vacancy v on v.area_id = c.vacancy_area_id and v.vacancy_id = c.vacancy_id
      left join lateral (select * from employer_consent k where k.area_id = c.area_id and k.candidate_id = c.candidate_id
        order by k.asked_on desc, k.consent_id desc limit 1) k on true
      left join lateral (select * from candidate_answer a where a.area_id = c.area_id and a.candidate_id = c.candidate_id order by a.at desc limit 1) a on true
      left join lateral (select max(u.withdrawn_on) as withdrawn_on from presentation r join employer_consent u on u.area_id = r.area_id and u.consent_id = r.consent_id
        where r.area_id = c.area_id and r.candidate_id = c.candidate_id) w on true
      left join lateral (select max(d.day) filter (where d.step = 'asked') as asked_on, bool_or(d.step = 'confirmed') as confirmed
        from destruction_step d where d.area_id = c.area_id and d.candidate_id = c.candidate_id and d.day >= w.withdrawn_on) d on true
      left join lateral (select s.at, s.by from candidate_step s where s.area_id = c.area_id and s.candidate_id = c.candidate_id and s.state = c.state
        order by s.step_id desc limit 1) r on true
      left join lateral (select max(n.at) as at from candidate_noted n where n.area_id = c.area_id and n.candidate_id = c.candidate_id) n on true
    where c.area_id = of_area and c.person_id = any (of_persons)),
  undecided as (select s.*, s.answered_on is not null and s.answered_at > s.result_at as answered from standing s where s.state in ('presented', 'interview')),
  found as (
    select candidate_id, person_id, 'candidate-consent-unanswered' as kind, owner_id, least(expires_on, closes) as due from standing where state = 'consent-asked' and open
    union all select candidate_id, person_id, 'candidate-to-present', owner_id, least(holds_until, closes) from standing where state = 'consent-given' and open
    union all select candidate_id, person_id, 'candidate-answer-to-record', owner_id, answered_on + 3 from undecided where answered
    union all select candidate_id, person_id, 'candidate-result-untold', owner_id, state_since + 14 from undecided where not answered
    union all select candidate_id, person_id, 'candidate-destruction-to-ask', owner_id, withdrawn_on from standing
      where withdrawn_on is not null and asked_on is null and not confirmed
    union all select candidate_id, person_id, 'candidate-destruction-unconfirmed', owner_id, asked_on + 7 from standing
      where withdrawn_on is not null and asked_on is not null and not confirmed
    union all select candidate_id, person_id, 'candidate-employer-answered', coach_id, answered_on + 7 from undecided
      where answered and coach_id is distinct from owner_id and answered_at > noted_at
    union all select candidate_id, person_id, 'candidate-result-told', coach_id, state_since + 7 from standing
      where state in ('interview', 'chosen', 'not-chosen') and result_by is distinct from coach_id and result_at > noted_at)
  select f.person_id, f.kind || '/' || f.candidate_id, f.kind, f.owner_id, f.due from found f where f.owner_id is not null and f.due is not null
$function$

CREATE OR REPLACE FUNCTION office.candidate_matters_follow()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
declare touched record;
begin
  if session_user = current_user and current_setting('kohtaanto.derive_later', true) = 'on' then
    return null;
  end if;
  if tg_op = 'DELETE' then
    for touched in select o.area_id, array_agg(distinct o.person_id) as persons from old_rows o
      group by o.area_id loop perform derive_worklist_tasks(touched.area_id, touched.persons); end loop;
  elsif tg_table_name = 'vacancy' then
    for touched in select c.area_id, array_agg(distinct c.person_id) as persons
      from new_rows n join old_rows o using (area_id, vacancy_id) join candidate c on c.vacancy_area_id = n.area_id and c.vacancy_id = n.vacancy_id
      where (n.state, n.closes, n.responsible_id) is distinct from (o.state, o.closes, o.responsible_id)
      group by c.area_id loop perform derive_worklist_tasks(touched.area_id, touched.persons); end loop;
  else
    for touched in select c.area_id, array_agg(distinct c.person_id) as persons from new_rows n join candidate c using (area_id, candidate_id)
      group by c.area_id loop perform derive_worklist_tasks(touched.area_id, touched.persons); end loop;
  end if;
  return null;
end $function$

CREATE OR REPLACE FUNCTION office.choose_employer(asked_hash bytea, asked_area smallint, asked_mandate uuid, today date)
 RETURNS boolean
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
  with chosen as (update employer_session s set mandate_area = m.area_id, mandate_id = m.mandate_id from employer_mandate m
    where s.session_hash = asked_hash and m.area_id = asked_area and m.mandate_id = asked_mandate and m.subject = s.subject
      and m.ended_on is null and m.period @> today returning 1)
  select exists (select from chosen)
$function$

CREATE OR REPLACE FUNCTION office.close_survey_round(asked text, today date, fewest integer)
 RETURNS TABLE(dimension text, code text, item text, what text, amount integer)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
declare
  answers integer;
begin
  perform from survey_round r where r.round_id = asked and r.area_id = asking_area() and r.closed_on is null for update;
  if not found then return; end if;
  select c.amount into answers from survey_counter c
    where c.round_id = asked and c.dimension = '' and c.item = '' and c.what = 'respondents';
  update survey_round r set closed_on = today, outcome = case when coalesce(answers, 0) < fewest then 'too-few' else 'told' end
    where r.round_id = asked;
  delete from survey_receipt r where r.round_id = asked;
  if coalesce(answers, 0) < fewest then
    delete from survey_counter c where c.round_id = asked;
  else
    return query delete from survey_counter c where c.round_id = asked returning c.dimension, c.code, c.item, c.what, c.amount;
  end if;
end $function$

CREATE OR REPLACE FUNCTION office.coaches_persons()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
  select exists (select from staff s where s.area_id = asking_area() and s.staff_id = asking_staff()
    and s.roles && '{coach,team-lead,service-coordinator}')
$function$

CREATE OR REPLACE FUNCTION office.consent_of_secret(secret_hash bytea)
 RETURNS TABLE(area_id smallint, consent_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$ select c.area_id, c.consent_id from employer_consent c where c.token_hash = secret_hash $function$

CREATE OR REPLACE FUNCTION office.consent_stands(asked_area smallint, asked_consent uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$ select exists (select from employer_consent c where c.area_id = asked_area and c.consent_id = asked_consent
    and c.answer = 'given' and c.withdrawn_on is null) $function$

CREATE OR REPLACE FUNCTION office.count_quality(rule text, day date, closed date[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
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
end $function$

CREATE OR REPLACE FUNCTION office.demo_employer_people(today date)
 RETURNS TABLE(subject text, person text, employers text[], area_fi text, area_sv text, area_en text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
  select m.subject, min(m.name), array_agg(e.name::text order by e.name), min(a.name_fi), min(a.name_sv), min(a.name_en)
  from employer_mandate m join area a using (area_id) join employer e on e.area_id = m.area_id and e.employer_id = m.employer_id
  where m.subject is not null and m.ended_on is null and m.period @> today group by m.subject order by min(m.area_id), min(m.name)
$function$

CREATE OR REPLACE FUNCTION office.demo_people(today date)
 RETURNS TABLE(area_id smallint, area_fi text, area_sv text, area_en text, staff_id text, subject text, given_name text, family_name text, roles text[], unit_fi text, unit_sv text, unit_en text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
  select s.area_id, a.name_fi, a.name_sv, a.name_en, s.staff_id, s.subject, s.given_name, s.family_name, s.roles,
    r.name_fi, r.name_sv, r.name_en
  from staff s join area a using (area_id) join responsibility_area r using (area_id, unit_code)
  where s.period @> today
  order by s.area_id, s.position nulls last, s.family_name, s.given_name
$function$

CREATE OR REPLACE FUNCTION office.derive_all()
 RETURNS void
 LANGUAGE sql
AS $function$ select office.derive_all_worklist_tasks() $function$

CREATE OR REPLACE FUNCTION office.derive_all_worklist_tasks()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
declare each record;
begin
  truncate worklist_task;
  -- With all persons of an area at hand another plan is the best than with one.
  perform set_config('plan_cache_mode', 'force_custom_plan', true);
  for each in select area_id, array_agg(person_id) as persons from person group by area_id order by area_id loop
    perform derive_worklist_tasks(each.area_id, each.persons);
  end loop;
end $function$

CREATE OR REPLACE FUNCTION office.derive_worklist_tasks(derived_area smallint, persons uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
begin
  perform from person p where p.area_id = derived_area and p.person_id = any (persons)
    order by p.person_id for no key update;
  delete from worklist_task t where t.area_id = derived_area and t.person_id = any (persons);
  insert into worklist_task
  with booking as (
    select a.person_id, json_agg(json_build_object('appointmentId', a.appointment_id,
        'obligationKey', a.obligation_key, 'kind', a.kind, 'channel', a.channel,
        'start', to_char(lower(a.period) at time zone 'Europe/Helsinki', 'YYYY-MM-DD HH24:MI'),
        'end', to_char(upper(a.period) at time zone 'Europe/Helsinki', 'YYYY-MM-DD HH24:MI'),
        'servicePoint', coalesce(a.service_point_code, r.service_point_code), 'room', a.room_code,
        'interpreter', a.interpreter_language, 'rowVersion', a.row_version) order by lower(a.period)) as times
    from appointment a left join room r on r.area_id = a.area_id and r.room_code = a.room_code
    where a.state = 'booked' and a.area_id = derived_area and a.person_id = any (persons)
    group by a.person_id),
  told as (
    select person_id, about_obligation, max((sent_at at time zone 'Europe/Helsinki')::date) as sent_on
    from message where direction = 'to-customer' and about_obligation is not null
      and area_id = derived_area and person_id = any (persons)
    group by person_id, about_obligation)
  select o.area_id, o.person_id, o.obligation_key, p.coach_id, p.municipality_code, o.party, o.due, o.office_day,
    o.open_from, i.family_name, i.given_name,
    json_build_array(o.person_id, o.obligation_key, o.kind, o.party, o.due, o.office_day, o.certain,
      coalesce(o.because -> -1 -> 'section', o.because -> -2 -> 'section', o.because -> -3 -> 'section'),
      p.coach_id, p.protected, p.municipality_code, p.birth_date, p.service_language, p.groups,
      i.family_name, i.given_name, b.times, case when o.party = 'jobseeker' then m.sent_on end)
  from obligation o
  join person p on p.area_id = derived_area and p.person_id = o.person_id
  -- A protected person's name stays where it is closed.
  left join person_identity i on i.area_id = derived_area and i.person_id = o.person_id and not p.protected
  left join booking b on b.person_id = o.person_id
  left join told m on m.person_id = o.person_id and m.about_obligation = o.obligation_key
  where o.state = 'open' and o.area_id = derived_area and o.person_id = any (persons)
  union all
  select derived_area, m.person_id, m.matter_key, m.owner_id, p.municipality_code, 'authority', m.due, w.office_day,
    null, i.family_name, i.given_name,
    json_build_array(m.person_id, m.matter_key, m.kind, 'authority', m.due, w.office_day, true, null,
      m.owner_id, p.protected, p.municipality_code, p.birth_date, p.service_language, p.groups, i.family_name, i.given_name, null, null)
  from candidate_matters(derived_area, persons) m
  cross join lateral (select office_day_by(m.due) as office_day) w
  join person p on p.area_id = derived_area and p.person_id = m.person_id
  left join person_identity i on i.area_id = derived_area and i.person_id = m.person_id and not p.protected
  order by 4, 7;
end $function$

CREATE OR REPLACE FUNCTION office.employer_area()
 RETURNS smallint
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('kohtaanto.employer_area', true), '')::smallint $function$

CREATE OR REPLACE FUNCTION office.employer_invitation_of(asked_token bytea, today date)
 RETURNS TABLE(area_fi text, area_sv text, area_en text, employer text, person text, rights text[], link_until date, expired boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
  select a.name_fi, a.name_sv, a.name_en, e.name::text, m.name, m.rights, m.link_until, m.link_until < today
  from employer_mandate m join area a using (area_id) join employer e on e.area_id = m.area_id and e.employer_id = m.employer_id
  where m.token_hash = asked_token and m.ended_on is null
$function$

CREATE OR REPLACE FUNCTION office.employer_mandates_of(asked_subject text, today date)
 RETURNS TABLE(area_id smallint, area_fi text, area_sv text, area_en text, mandate_id uuid, employer_id uuid, employer text, rights text[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
  select m.area_id, a.name_fi, a.name_sv, a.name_en, m.mandate_id, m.employer_id, e.name::text, m.rights
  from employer_mandate m join area a using (area_id) join employer e on e.area_id = m.area_id and e.employer_id = m.employer_id
  where m.subject = asked_subject and m.ended_on is null and m.period @> today order by e.name, m.area_id
$function$

CREATE OR REPLACE FUNCTION office.employer_may(asked text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$ select coalesce((select asked = any (rights) from employer_mandate where area_id = employer_area() and mandate_id = asking_mandate()
    and accepted_at is not null and ended_on is null), false) $function$

CREATE OR REPLACE FUNCTION office.employer_session_language(asked_hash bytea, chosen text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$ update employer_session set language = chosen where session_hash = asked_hash $function$

CREATE OR REPLACE FUNCTION office.employer_session_seen(asked_hash bytea)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$ update employer_session set seen_at = now() where session_hash = asked_hash $function$

CREATE OR REPLACE FUNCTION office.end_employer_session(asked_hash bytea)
 RETURNS text
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$ delete from employer_session where session_hash = asked_hash returning id_token $function$

CREATE OR REPLACE FUNCTION office.end_session(asked_hash bytea)
 RETURNS text
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$ delete from session where session_hash = asked_hash returning id_token $function$

CREATE OR REPLACE FUNCTION office.expert_of_employer(today date)
 RETURNS TABLE(name text, email text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
  select s.given_name || ' ' || s.family_name, s.email from employer_team_member t join staff s on s.area_id = t.area_id and s.staff_id = t.staff_id
  where t.area_id = employer_area() and t.employer_id = asking_employer() and t.period @> today and s.period @> today
  order by t.lead desc, t.member_id limit 1
$function$

CREATE OR REPLACE FUNCTION office.expire_vacancies(today date)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
declare
  ended integer;
begin
  with past as (
    update vacancy set state = 'expired', state_since = closes + 1, row_version = row_version + 1, updated_by = null, updated_at = now()
    where state in ('open', 'paused') and closes < today returning area_id, vacancy_id, state_since)
  insert into vacancy_state (area_id, vacancy_id, state, since) select area_id, vacancy_id, 'expired', state_since from past;
  get diagnostics ended = row_count;
  return ended;
end $function$

CREATE OR REPLACE FUNCTION office.fairness_seekers(today date)
 RETURNS TABLE(person_key text, municipality_code text, facts jsonb, sex text, birth_date date, mother_tongue text, nationality text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
  select p.person_id::text, p.municipality_code, s.facts, p.sex, p.birth_date, p.mother_tongue, p.nationality
  from person p
  join lateral (select f.facts from seeker_profile f where f.area_id = p.area_id and f.person_id = p.person_id order by f.version desc limit 1) s on true
  where p.area_id = asking_area() and reads_fairness() and not p.protected
    and exists (select from job_search j where j.area_id = p.area_id and j.person_id = p.person_id and j.period @> today)
$function$

CREATE OR REPLACE FUNCTION office.fairness_vacancies(today date)
 RETURNS SETOF vacancy
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
  select v.* from vacancy v where v.area_id = asking_area() and reads_fairness() and v.state = 'open' and v.closes >= today and v.isco is not null
$function$

CREATE OR REPLACE FUNCTION office.first_month_of_register(asked_area smallint)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
    select to_char(min(lower(period)), 'YYYY-MM') from job_search
    where area_id = asked_area and asked_area = office.asking_area()
  $function$

CREATE OR REPLACE FUNCTION office.forget_survey_receipts(today date)
 RETURNS bigint
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$ with gone as (delete from survey_receipt r where r.day < today returning 1) select count(*) from gone $function$

CREATE OR REPLACE FUNCTION office.handles_candidates()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$ select asking_roles() && '{coach,team-lead,service-coordinator,employer-expert,director}'::text[] $function$

CREATE OR REPLACE FUNCTION office.homes_of_persons(persons uuid[])
 RETURNS TABLE(person_id uuid, municipality_code text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$ select p.person_id, p.municipality_code from person p where p.area_id = asking_area() and p.person_id = any (persons) $function$

CREATE OR REPLACE FUNCTION office.joint_training_counts()
 RETURNS TABLE(training_id uuid, chosen integer, began integer, finished integer, employed_at_end integer, employed_later integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
  select u.training_id, (count(*) filter (where u.state = 'chosen'))::int, (count(*) filter (where u.state = 'began'))::int,
    (count(*) filter (where u.state = 'finished'))::int, (count(*) filter (where u.employed_at_end))::int, (count(*) filter (where u.employed_after_three_months))::int
  from joint_training_student u where u.area_id = asking_area() and reads_of_trainings() group by u.training_id
$function$

CREATE OR REPLACE FUNCTION office.keeps_trainings()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
  select exists (select from staff s where s.area_id = asking_area() and s.staff_id = asking_staff()
    and s.roles && '{employer-expert,service-coordinator,team-lead}')
$function$

CREATE OR REPLACE FUNCTION office.late_meetings(today date)
 RETURNS TABLE(unit_code text, late integer, oldest date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
  select c.unit_code, count(*)::integer, min(o.due)
  from obligation o join person p on p.area_id = o.area_id and p.person_id = o.person_id
  join task_competence c on c.area_id = o.area_id and c.municipality_code = p.municipality_code
    and c.task_code = 'person-service' and c.period @> today
  where o.area_id = office.asking_area() and o.state = 'open' and o.party = 'authority' and o.due < today and o.office_day < today
    and o.kind in ('initial-interview', 'complementary-interview', 'job-search-discussion')
  group by c.unit_code
$function$

CREATE OR REPLACE FUNCTION office.link_of_secret(secret_hash bytea)
 RETURNS TABLE(area_id smallint, link_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$ select l.area_id, l.link_id from office.self_booking_link l where l.token_hash = secret_hash $function$

CREATE OR REPLACE FUNCTION office.mark_benefit_steps(today date)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
    with near as (
      select p.person_id, coalesce(b.next_on > today and b.next_on <= today + 56, false) as is_near
      from person p left join benefit_standing b on b.area_id = p.area_id and b.person_id = p.person_id
      where p.area_id = asking_area() and p.groups is not null)
    update person p set groups = case when n.is_near then array_append(p.groups, 'benefit-step-near')
        else array_remove(p.groups, 'benefit-step-near') end
      from near n where p.area_id = asking_area() and p.person_id = n.person_id and n.is_near <> ('benefit-step-near' = any (p.groups))
  $function$

CREATE OR REPLACE FUNCTION office.next_revision()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare newest integer;
begin
  select max(revision) into newest from office.publication
    where area_id = new.area_id and publication_id = new.publication_id;
  if new.revision <> coalesce(newest, 0) + 1 then
    raise exception 'revision % does not follow %', new.revision, coalesce(newest, 0);
  end if;
  return new;
end $function$

CREATE OR REPLACE FUNCTION office.occupation_moves(fewest integer)
 RETURNS TABLE(from_isco text, to_isco text, persons_at_least integer, share_tenths integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
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
$function$

CREATE OR REPLACE FUNCTION office.offer_figures(first_day date)
 RETURNS TABLE(month date, kind text, result_code text, elsewhere boolean, of_others boolean, count integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
  with own as (select municipality_code from area_municipality m where m.area_id = asking_area()),
  done as (
    select o.made_on as day, o.kind, o.result_code, o.vacancy_area_id, o.vacancy_id, o.area_id from job_offer o
      where o.area_id = asking_area() and o.taken_back_on is null and o.made_on >= first_day
    union all
    select p.presented_on, 'presentation', case c.state when 'chosen' then '01' when 'not-chosen' then '04' end, p.vacancy_area_id, p.vacancy_id, p.area_id
      from presentation p join candidate c on c.area_id = p.area_id and c.candidate_id = p.candidate_id
      where (p.area_id = asking_area() or p.vacancy_area_id = asking_area()) and p.presented_on >= first_day)
  select date_trunc('month', d.day)::date, d.kind, d.result_code,
    d.area_id = asking_area() and (d.vacancy_area_id <> d.area_id or (v.municipality_code is not null and v.municipality_code not in (select municipality_code from own))),
    d.area_id <> asking_area(), count(*)::int
  from done d join vacancy v on v.area_id = d.vacancy_area_id and v.vacancy_id = d.vacancy_id
  where asking_roles() && '{coach,team-lead,service-coordinator,employer-expert,director,controller}'::text[]
  group by 1, 2, 3, 4, 5
$function$

CREATE OR REPLACE FUNCTION office.offer_fits(first_day date)
 RETURNS TABLE(kind text, count integer, median numeric)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
  select o.kind, count(*)::int, percentile_cont(0.5) within group (order by o.score)::numeric / 10
  from job_offer o where o.area_id = asking_area() and o.taken_back_on is null and o.made_on >= first_day and o.score is not null
    and asking_roles() && '{coach,team-lead,service-coordinator,employer-expert,director,controller}'::text[]
  group by 1
$function$

CREATE OR REPLACE FUNCTION office.office_day_by(asked date)
 RETURNS date
 LANGUAGE plpgsql
 IMMUTABLE STRICT
 SET search_path TO 'office', 'pg_temp'
AS $function$
declare
  day date := asked;
  year int; golden int; century int; of_century int; epact int; shift int; late int; total int;
  easter date;
begin
  loop
    year := extract(year from day);
    -- Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher).
    golden := year % 19; century := year / 100; of_century := year % 100;
    epact := (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    shift := (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    late := (golden + 11 * epact + 22 * shift) / 451;
    total := epact + shift - 7 * late + 114;
    easter := make_date(year, total / 31, total % 31 + 1);
    -- Midsummer Day and All Saints are Saturdays; Midsummer Eve is the Friday from 19 to 25 June.
    exit when not (extract(isodow from day) > 5
      or to_char(day, 'MM-DD') in ('01-01', '01-06', '05-01', '12-06', '12-24', '12-25', '12-26')
      or day in (easter - 2, easter, easter + 1, easter + 39, easter + 49)
      or (extract(isodow from day) = 5 and to_char(day, 'MM-DD') between '06-19' and '06-25'));
    day := day - 1;
  end loop;
  return day;
end $function$

CREATE OR REPLACE FUNCTION office.open_employer_session(asked_hash bytea, at timestamp with time zone, today date, idle interval)
 RETURNS TABLE(subject text, csrf_token text, language text, seen_at timestamp with time zone, area_id smallint, mandate_id uuid, employer_id uuid, employer text, person text, rights text[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
  select s.subject, s.csrf_token, s.language, s.seen_at, m.area_id, m.mandate_id, m.employer_id, e.name::text, m.name, m.rights
  from employer_session s
  left join employer_mandate m on m.area_id = s.mandate_area and m.mandate_id = s.mandate_id and m.subject = s.subject
    and m.ended_on is null and m.period @> today
  left join employer e on e.area_id = m.area_id and e.employer_id = m.employer_id
  where s.session_hash = asked_hash and s.expires_at > at and s.seen_at > at - idle
$function$

CREATE OR REPLACE FUNCTION office.open_session(asked_hash bytea, at timestamp with time zone, today date, idle interval)
 RETURNS TABLE(area_id smallint, staff_id text, csrf_token text, language text, seen_at timestamp with time zone, expires_at timestamp with time zone, given_name text, family_name text, roles text[], unit_code text, team_code text, municipalities text[], coaches text[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
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
$function$

CREATE OR REPLACE FUNCTION office.opened_person()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('kohtaanto.opened_person', true), '')::uuid $function$

CREATE OR REPLACE FUNCTION office.own_budget_municipality()
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
    select municipality_code from staff where area_id = asking_area() and staff_id = current_setting('kohtaanto.staff_id', true)
      and 'municipality-officer' = any (roles)
  $function$

CREATE OR REPLACE FUNCTION office.own_employers_municipality()
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$ select municipality_code from staff where area_id = asking_area() and staff_id = asking_staff() and 'municipality-officer' = any (roles) $function$

CREATE OR REPLACE FUNCTION office.person_of_identity_code(code text)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$ select i.person_id from office.person_identity i
        where i.area_id = office.asking_area() and i.identity_code = code $function$

CREATE OR REPLACE FUNCTION office.person_record(asked_person uuid, today date, customers integer)
 RETURNS json
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
begin
  return (select json_build_object(
      'personId', p.person_id, 'rowVersion', p.row_version, 'protected', p.protected,
      'familyName', i.family_name, 'givenName', i.given_name, 'birthDate', p.birth_date,
      'identityCodeStart', left(i.identity_code, 7),
      'municipality', json_build_object('code', m.municipality_code, 'fi', m.name_fi, 'sv', m.name_sv,
        'en', m.name_en),
      'serviceLanguage', p.service_language, 'motherTongue', p.mother_tongue,
      'interpreterLanguage', p.interpreter_language, 'nationality', p.nationality,
      'educationLevel', p.education_level, 'occupationText', p.occupation_text, 'segment', p.segment,
      'phone', i.phone, 'email', i.email, 'streetAddress', i.street_address, 'postalCode', i.postal_code,
      'postOffice', i.post_office,
    'coach', (select json_build_object('staffId', s.staff_id,
    'name', s.given_name || ' ' || s.family_name,
    'since', (select lower(x.period)
      from coach_assignment x where x.area_id = p.area_id and x.person_id = p.person_id
      and x.staff_id = p.coach_id and x.period @> today),
    'customers', coalesce(customers, (select count(*)::int from person c
      where c.area_id = p.area_id and c.coach_id = p.coach_id
        and (c.municipality_code = any (asking_municipalities()) or c.coach_id = any (asking_for_coaches()))
        and exists (select from job_search js where js.area_id = c.area_id and js.person_id = c.person_id
          and js.period @> today))))
    from staff s where s.area_id = p.area_id and s.staff_id = p.coach_id),
    'searches', coalesce((select json_agg(json_build_object('searchId', x.search_id, 'start', lower(x.period),
      'end', upper(x.period),
  'requestedOn', x.requested_on, 'registeredOn', x.registered_on, 'endReason', x.end_reason)
  order by lower(x.period) desc)
      from job_search x where x.area_id = p.area_id and x.person_id = p.person_id), '[]'),
    'statuses', coalesce((select json_agg(json_build_object('statusId', x.status_id, 'code', x.code,
      'start', lower(x.period),
      'end', upper(x.period),
  'hoursPercent', x.hours_percent, 'estimatedEnd', x.estimated_end, 'note', x.note, 'source', x.source)
  order by lower(x.period) desc)
      from employment_status x where x.area_id = p.area_id and x.person_id = p.person_id), '[]'),
    'services', coalesce((select json_agg(json_build_object('serviceSpellId', x.service_spell_id,
  'kind', x.kind, 'name', x.name, 'provider', x.provider, 'start', lower(x.period),
      'end', upper(x.period), 'estimatedEnd', x.estimated_end,
  'qualified', x.qualified, 'hoursPercent', x.hours_percent, 'source', x.source)
  order by lower(x.period) desc)
      from service_spell x where x.area_id = p.area_id and x.person_id = p.person_id), '[]'),
    'contacts', coalesce((select json_agg(json_build_object('contactId', x.contact_id, 'kind', x.kind,
  'wayCode', x.way_code, 'channel', x.channel, 'occurredOn', x.occurred_on,
  'occurredAt', to_char(x.occurred_at, 'HH24:MI'), 'minutes', x.minutes, 'staff', (select json_build_object(
        'staffId', st.staff_id, 'name', st.given_name || ' ' || st.family_name) from staff st
      where st.area_id = x.area_id and st.staff_id = x.staff_id),
  'outcome', x.outcome, 'note', x.note, 'rowVersion', x.row_version)
  order by x.occurred_on desc, x.occurred_at desc nulls last, x.recorded_at desc)
  from contact x where x.area_id = p.area_id and x.person_id = p.person_id), '[]'),
    'plans', coalesce((select json_agg(json_build_object('planId', x.plan_id, 'version', x.version,
  'kind', x.kind, 'madeOn', x.made_on, 'staff', coalesce((select json_build_object(
        'staffId', st.staff_id, 'name', st.given_name || ' ' || st.family_name) from staff st
      where st.area_id = x.area_id and st.staff_id = x.staff_id),
    json_build_object('staffId', x.staff_id, 'name', x.staff_id)),
  'situation', x.situation, 'goal', x.goal, 'actions', x.actions, 'followUp', x.follow_up,
  'reportBy', x.report_by, 'duty', x.duty, 'noDutyReason', x.no_duty_reason,
  'approvedByAuthorityOn', x.approved_by_authority_on, 'approvedByCustomerOn', x.approved_by_customer_on,
  'approvalWay', x.approval_way, 'supersededOn', x.superseded_on, 'imported', x.source like 'import:%', 'rowVersion', x.row_version)
  order by x.version desc)
      from plan x where x.area_id = p.area_id and x.person_id = p.person_id), '[]'),
    'assessments', coalesce((select json_agg(json_build_object('assessmentId', x.assessment_id,
  'madeOn', x.made_on, 'staff', coalesce((select json_build_object(
        'staffId', st.staff_id, 'name', st.given_name || ' ' || st.family_name) from staff st
      where st.area_id = x.area_id and st.staff_id = x.staff_id),
    json_build_object('staffId', x.staff_id, 'name', x.staff_id)),
  'areas', x.areas, 'summary', x.summary, 'rowVersion', x.row_version)
  order by x.made_on desc)
      from assessment x where x.area_id = p.area_id and x.person_id = p.person_id), '[]'),
    'reports', coalesce((select json_agg(json_build_object('reportId', x.report_id,
  'reportedOn', x.reported_on, 'way', x.way, 'employer', x.employer, 'task', x.task,
  'opportunities', x.opportunities) order by x.reported_on desc, x.report_id)
  from search_report x where x.area_id = p.area_id and x.person_id = p.person_id), '[]'),
    'lapses', coalesce((select json_agg(json_build_object('lapseId', x.lapse_id,
  'occurredOn', x.occurred_on, 'kind', x.kind, 'description', x.description, 'staff', (select json_build_object(
        'staffId', st.staff_id, 'name', st.given_name || ' ' || st.family_name) from staff st
      where st.area_id = x.area_id and st.staff_id = x.staff_id))
  order by x.occurred_on desc)
      from lapse x where x.area_id = p.area_id and x.person_id = p.person_id), '[]'),
    'profiles', coalesce((select json_agg(json_build_object('profileId', x.profile_id,
  'publishedOn', x.published_on, 'validUntil', x.valid_until) order by x.published_on desc)
  from profile x where x.area_id = p.area_id and x.person_id = p.person_id), '[]'),
    'messages', coalesce((select json_agg(json_build_object('messageId', x.message_id,
  'direction', x.direction, 'sentAt', x.sent_at, 'subject', x.subject, 'body', x.body,
  'aboutObligation', x.about_obligation, 'staff', (select json_build_object(
        'staffId', st.staff_id, 'name', st.given_name || ' ' || st.family_name) from staff st
      where st.area_id = x.area_id and st.staff_id = x.staff_id)) order by x.sent_at desc)
  from message x where x.area_id = p.area_id and x.person_id = p.person_id), '[]'),
    'appointments', coalesce((select json_agg(json_build_object('appointmentId', x.appointment_id,
  'obligationKey', x.obligation_key, 'kind', x.kind, 'channel', x.channel, 'start', lower(x.period),
      'end', upper(x.period), 'state', x.state,
  'staff', coalesce((select json_build_object(
        'staffId', st.staff_id, 'name', st.given_name || ' ' || st.family_name) from staff st
      where st.area_id = x.area_id and st.staff_id = x.staff_id),
      json_build_object('staffId', x.staff_id, 'name', x.staff_id)),
  'place', (select json_build_object('fi', sp.name_fi, 'sv', sp.name_sv, 'en', sp.name_en) from service_point sp
    where sp.area_id = x.area_id and sp.service_point_code = x.service_point_code),
  'room', (select r.name from room r where r.area_id = x.area_id and r.room_code = x.room_code),
  'rowVersion', x.row_version) order by lower(x.period) desc)
  from appointment x
  where x.area_id = p.area_id and x.person_id = p.person_id and x.state <> 'cancelled'), '[]'),
    'coachHistory', coalesce((select json_agg(json_build_object('assignmentId', x.assignment_id,
  'staff', (select json_build_object(
        'staffId', st.staff_id, 'name', st.given_name || ' ' || st.family_name) from staff st
      where st.area_id = x.area_id and st.staff_id = x.staff_id), 'start', lower(x.period),
      'end', upper(x.period), 'handoverNote', x.handover_note) order by lower(x.period) desc)
  from coach_assignment x where x.area_id = p.area_id and x.person_id = p.person_id), '[]'),
    'consents', coalesce((select json_agg(json_build_object('consentId', x.consent_id,
  'purpose', x.purpose, 'recipient', x.recipient, 'start', lower(x.period),
      'end', upper(x.period), 'givenWay', x.given_way,
  'withdrawnOn', x.withdrawn_on) order by lower(x.period) desc)
      from consent x where x.area_id = p.area_id and x.person_id = p.person_id), '[]'),
    'grounds', coalesce((select json_agg(json_build_object('ground', x.ground, 'start', lower(x.period),
      'end', upper(x.period))
  order by lower(x.period) desc)
      from dated_ground x where x.area_id = p.area_id and x.person_id = p.person_id), '[]'),
    'obligations', coalesce((select json_agg(json_build_object('key', x.obligation_key, 'kind', x.kind,
  'party', x.party, 'due', x.due, 'officeDay', x.office_day, 'from', x.open_from, 'state', x.state,
  'metOn', x.met_on, 'restingUntil', x.resting_until, 'because', x.because,
  'ruleVersion', x.rule_version::text, 'certain', x.certain, 'computedAt', x.computed_at)
  order by x.due, x.obligation_key)
      from obligation x where x.area_id = p.area_id and x.person_id = p.person_id), '[]'),
    'knownEndings', coalesce((select json_agg(json_build_object('knownOn', x.known_on, 'kind', x.kind,
      'start', lower(x.period),
      'end', upper(x.period))
  order by x.known_on)
      from known_ending x where x.area_id = p.area_id and x.person_id = p.person_id), '[]'),
    'requests', coalesce((select json_agg(x.requested_on order by x.requested_on)
  from meeting_request x where x.area_id = p.area_id and x.person_id = p.person_id), '[]'),
    'looks', (select count(*)::int from audit_entry e where e.area_id = p.area_id
        and e.person_id = p.person_id and e.action = 'person.view')
    )
  from person p
  join person_identity i on i.area_id = p.area_id and i.person_id = p.person_id
  join municipality m on m.municipality_code = p.municipality_code
  where p.area_id = asking_area() and p.person_id = asked_person
    and (p.municipality_code = any (asking_municipalities()) or p.coach_id = any (asking_for_coaches()))
    and (not p.protected or p.person_id = opened_person()));
end $function$

CREATE OR REPLACE FUNCTION office.places_by_month(first date, last date)
 RETURNS TABLE(month text, isco text, opened integer, filled integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
  select month, isco, sum(opened)::int, sum(filled)::int from (
    select to_char(opens, 'YYYY-MM') as month, isco, places as opened, 0 as filled from vacancy
    where area_id = asking_area() and isco is not null and opens between first and last and state not in ('draft', 'refused', 'removed')
    union all
    select to_char(state_since, 'YYYY-MM'), isco, 0, coalesce(places_filled, 0) from vacancy
    where area_id = asking_area() and isco is not null and state = 'filled' and state_since between first and last) told
  group by 1, 2
$function$

CREATE OR REPLACE FUNCTION office.places_on(days date[])
 RETURNS TABLE(day date, isco text, municipality_code text, places integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
  select d.day, v.isco, coalesce(v.municipality_code, ''), sum(v.places)::int
  from unnest(days) as d (day) join vacancy v on v.area_id = asking_area() and v.isco is not null and v.opens <= d.day
    and (v.closes is null or v.closes >= d.day) and v.state not in ('draft', 'refused', 'removed')
    and (v.state in ('open', 'paused', 'expired') or v.state_since > d.day)
  group by 1, 2, 3
$function$

CREATE OR REPLACE FUNCTION office.protected_told_elsewhere(day date)
 RETURNS TABLE(person_id uuid, place text, row_id text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
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
  $function$

CREATE OR REPLACE FUNCTION office.published_content(area integer, publication text, wanted integer)
 RETURNS TABLE(content jsonb, sha256 text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$ select p.content, p.sha256 from office.publication p
        where p.area_id = area and p.publication_id = publication and p.revision = wanted $function$

CREATE OR REPLACE FUNCTION office.published_revisions()
 RETURNS TABLE(area_id smallint, publication_id text, revision integer, kind text, subject text, month text, title jsonb, sha256 text, note text, published_at timestamp with time zone, withdrawn boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$ select p.area_id, p.publication_id, p.revision, p.kind, p.subject, p.month,
          coalesce(p.content -> 'table' -> 'title', p.content -> 'report' -> 'title'),
          p.sha256, p.note, p.published_at, p.content is null
        from office.publication p $function$

CREATE OR REPLACE FUNCTION office.quality_age_impossible(day date, closed date[])
 RETURNS SETOF quality_fault
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select p.person_id, p.coach_id, p.municipality_code, '', p.since, md5((p.person).birth_date::text),
      jsonb_build_object('age', extract(year from age(day, (p.person).birth_date))::int)
    from office.quality_seekers(day) p
    where extract(year from age(day, (p.person).birth_date)) not between 15 and 68
  $function$

CREATE OR REPLACE FUNCTION office.quality_coach_gone(day date, closed date[])
 RETURNS SETOF quality_fault
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select p.person_id, p.coach_id, p.municipality_code, '', greatest(p.since, upper(s.period)), md5(p.coach_id),
      jsonb_build_object('coach', s.given_name || ' ' || s.family_name)
    from office.quality_seekers(day) p join office.staff s on s.area_id = p.area_id and s.staff_id = p.coach_id
    where not s.period @> day or not 'coach' = any (s.roles)
  $function$

CREATE OR REPLACE FUNCTION office.quality_coach_missing(day date, closed date[])
 RETURNS SETOF quality_fault
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select p.person_id, p.coach_id, p.municipality_code, '', p.since, md5(p.since::text), '{}'::jsonb
    from office.quality_seekers(day) p
    where p.coach_id is null and p.since <= day - 14
  $function$

CREATE OR REPLACE FUNCTION office.quality_coach_of_another_unit(day date, closed date[])
 RETURNS SETOF quality_fault
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select p.person_id, p.coach_id, p.municipality_code, '', greatest(p.since, lower(t.period)),
      md5(concat_ws('|', p.coach_id, p.municipality_code)),
      jsonb_build_object('coach', s.given_name || ' ' || s.family_name, 'unit', t.unit_code)
    from office.quality_seekers(day) p join office.staff s on s.area_id = p.area_id and s.staff_id = p.coach_id
    join office.task_competence t on t.area_id = p.area_id and t.task_code = 'person-service'
      and t.municipality_code = p.municipality_code and t.period @> day
    where t.unit_code <> s.unit_code
  $function$

CREATE OR REPLACE FUNCTION office.quality_contact_day_impossible(day date, closed date[])
 RETURNS SETOF quality_fault
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select p.person_id, p.coach_id, p.municipality_code, c.contact_id::text, least(c.occurred_on, day),
      md5(concat_ws('|', c.kind, c.occurred_on)),
      jsonb_build_object('kind', c.kind, 'on', c.occurred_on, 'future', c.occurred_on > day)
    from office.contact c join office.person p on p.area_id = c.area_id and p.person_id = c.person_id
    where c.area_id = (select office.asking_area()) and p.area_id = (select office.asking_area())
      and c.occurred_on >= (day - interval '12 months')::date and c.outcome = 'held'
      and (c.occurred_on > day or (c.kind in ('initial-interview', 'complementary-interview', 'job-search-discussion')
        and (extract(isodow from c.occurred_on) = 7 or c.occurred_on = any (closed))))
  $function$

CREATE OR REPLACE FUNCTION office.quality_duplicate_suspected(day date, closed date[])
 RETURNS SETOF quality_fault
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
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
  $function$

CREATE OR REPLACE FUNCTION office.quality_education_missing(day date, closed date[])
 RETURNS SETOF quality_fault
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select p.person_id, p.coach_id, p.municipality_code, '', p.since, md5(coalesce((p.person).education_level, '')), '{}'::jsonb
    from office.quality_seekers(day) p
    where coalesce((p.person).education_level, 'unknown')
      not in ('basic', 'upper-secondary-vocational', 'upper-secondary-general', 'tertiary')
  $function$

CREATE OR REPLACE FUNCTION office.quality_faults(rule text, day date, closed date[], only_coaches text[])
 RETURNS SETOF quality_fault
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
begin
  return query execute format($faults$
    select f.* from office.%I($1, $2) f
    where (f.municipality_code = any ($3) or f.coach_id = any ($4)) and ($5::text[] is null or f.coach_id = any ($5))
      and (f.detail ->> 'other' is null or exists (select from person o
        where o.area_id = $6 and o.person_id = (f.detail ->> 'other')::uuid
          and (o.municipality_code = any ($3) or o.coach_id = any ($4))))
  $faults$, 'quality_' || replace(rule, '-', '_'))
  using day, closed, asking_municipalities(), asking_for_coaches(), only_coaches, asking_area();
end $function$

CREATE OR REPLACE FUNCTION office.quality_mother_tongue_unknown(day date, closed date[])
 RETURNS SETOF quality_fault
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select p.person_id, p.coach_id, p.municipality_code, '', p.since, md5((p.person).mother_tongue),
      jsonb_build_object('given', (p.person).mother_tongue)
    from office.quality_seekers(day) p
    where lower((p.person).mother_tongue) !~ '^[a-z]{2,3}$'
      or lower((p.person).mother_tongue) in ('und', 'mis', 'mul', 'zxx', 'xx', 'zz')
  $function$

CREATE OR REPLACE FUNCTION office.quality_municipality_elsewhere(day date, closed date[])
 RETURNS SETOF quality_fault
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select p.person_id, p.coach_id, p.municipality_code, '', p.since, md5(p.municipality_code),
      jsonb_build_object('municipality', m.municipality_code)
    from office.quality_seekers(day) p join office.municipality m on m.municipality_code = p.municipality_code
    where m.valid @> day and not exists (select from office.area_municipality a
      where a.area_id = p.area_id and a.municipality_code = p.municipality_code and a.period @> day)
  $function$

CREATE OR REPLACE FUNCTION office.quality_municipality_ended(day date, closed date[])
 RETURNS SETOF quality_fault
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select p.person_id, p.coach_id, p.municipality_code, '', greatest(p.since, upper(m.valid)), md5(p.municipality_code),
      jsonb_build_object('municipality', m.municipality_code, 'into', m.merged_into, 'on', upper(m.valid))
    from office.quality_seekers(day) p join office.municipality m on m.municipality_code = p.municipality_code
    where not m.valid @> day
  $function$

CREATE OR REPLACE FUNCTION office.quality_nationality_unknown(day date, closed date[])
 RETURNS SETOF quality_fault
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select p.person_id, p.coach_id, p.municipality_code, '', p.since, md5((p.person).nationality),
      jsonb_build_object('given', (p.person).nationality)
    from office.quality_seekers(day) p
    where (p.person).nationality !~ '^[A-Z]{2}$' or (p.person).nationality ~ '^(AA|Q[M-Z]|X[A-JL-Z]|ZZ)$'
  $function$

CREATE OR REPLACE FUNCTION office.quality_occupation_missing(day date, closed date[])
 RETURNS SETOF quality_fault
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select p.person_id, p.coach_id, p.municipality_code, '', p.since, md5(coalesce((p.person).occupation, '')),
      jsonb_strip_nulls(jsonb_build_object('given', (p.person).occupation, 'text', (p.person).occupation_text))
    from office.quality_seekers(day) p
    where coalesce((p.person).occupation, '') !~
      '^([0-9]|(0[1-3]|1[1-4]|2[1-6]|3[1-5]|4[1-4]|5[1-4]|6[1-3]|7[1-5]|8[1-3]|9[1-6])[0-9]{0,2})$'
  $function$

CREATE OR REPLACE FUNCTION office.quality_protected_told(day date, closed date[])
 RETURNS SETOF quality_fault
 LANGUAGE sql
 STABLE
AS $function$
    select p.person_id, p.coach_id, p.municipality_code, t.row_id, null::date, md5(concat_ws('|', t.place, t.row_id)),
      jsonb_build_object('place', t.place)
    from office.protected_told_elsewhere(day) t join office.person p on p.person_id = t.person_id
    where p.area_id = (select office.asking_area())
  $function$

CREATE OR REPLACE FUNCTION office.quality_search_end_unreasoned(day date, closed date[])
 RETURNS SETOF quality_fault
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select p.person_id, p.coach_id, p.municipality_code, s.search_id::text, upper(s.period),
      md5(s.period::text), jsonb_build_object('ended', upper(s.period))
    from office.job_search s join office.person p on p.area_id = s.area_id and p.person_id = s.person_id
    where s.area_id = (select office.asking_area()) and p.area_id = (select office.asking_area())
      and upper(s.period) <= day and s.end_reason is null
  $function$

CREATE OR REPLACE FUNCTION office.quality_search_silent(day date, closed date[])
 RETURNS SETOF quality_fault
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
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
  $function$

CREATE OR REPLACE FUNCTION office.quality_seekers(day date)
 RETURNS TABLE(area_id smallint, person_id uuid, coach_id text, municipality_code text, since date, person person)
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select p.area_id, p.person_id, p.coach_id, p.municipality_code, lower(s.period), p
    from office.person p join office.job_search s on s.area_id = p.area_id and s.person_id = p.person_id
    where p.area_id = (select office.asking_area()) and s.area_id = (select office.asking_area()) and s.period @> day
  $function$

CREATE OR REPLACE FUNCTION office.quality_service_overdue(day date, closed date[])
 RETURNS SETOF quality_fault
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select p.person_id, p.coach_id, p.municipality_code, v.service_spell_id::text, v.estimated_end,
      md5(concat_ws('|', v.kind, v.period, v.estimated_end)), jsonb_build_object('kind', v.kind, 'estimated', v.estimated_end)
    from office.service_spell v join office.person p on p.area_id = v.area_id and p.person_id = v.person_id
    where v.area_id = (select office.asking_area()) and p.area_id = (select office.asking_area())
      and lower(v.period) <= day and upper_inf(v.period) and v.estimated_end <= day - 30
  $function$

CREATE OR REPLACE FUNCTION office.quality_status_gap(day date, closed date[])
 RETURNS SETOF quality_fault
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
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
  $function$

CREATE OR REPLACE FUNCTION office.quality_status_missing(day date, closed date[])
 RETURNS SETOF quality_fault
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select p.person_id, p.coach_id, p.municipality_code, '', greatest(p.since, last.until),
      md5(coalesce(last.until::text, '')), '{}'::jsonb
    from office.quality_seekers(day) p
    left join lateral (select max(upper(e.period)) as until from office.employment_status e
      where e.area_id = p.area_id and e.person_id = p.person_id and upper(e.period) <= day) last on true
    where not exists (select from office.employment_status e
      where e.area_id = p.area_id and e.person_id = p.person_id and e.period @> day)
  $function$

CREATE OR REPLACE FUNCTION office.quality_status_past_estimate(day date, closed date[])
 RETURNS SETOF quality_fault
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select p.person_id, p.coach_id, p.municipality_code, e.status_id::text, e.estimated_end,
      md5(concat_ws('|', e.code, e.period, e.estimated_end)), jsonb_build_object('code', e.code, 'estimated', e.estimated_end)
    from office.quality_seekers(day) p join office.employment_status e
      on e.area_id = p.area_id and e.person_id = p.person_id and e.area_id = (select office.asking_area())
    where e.period @> day and e.estimated_end <= day
  $function$

CREATE OR REPLACE FUNCTION office.quality_status_without_search(day date, closed date[])
 RETURNS SETOF quality_fault
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select p.person_id, p.coach_id, p.municipality_code, e.status_id::text, coalesce(last.until, lower(e.period)),
      md5(concat_ws('|', e.code, e.period)), jsonb_build_object('code', e.code)
    from office.employment_status e join office.person p on p.area_id = e.area_id and p.person_id = e.person_id
    left join lateral (select max(upper(s.period)) as until from office.job_search s
      where s.area_id = e.area_id and s.person_id = e.person_id and upper(s.period) <= day) last on true
    where e.area_id = (select office.asking_area()) and p.area_id = (select office.asking_area())
      and e.period @> day and e.code in ('02', '03')
      and not exists (select from office.job_search s
        where s.area_id = e.area_id and s.person_id = e.person_id and s.period @> day)
  $function$

CREATE OR REPLACE FUNCTION office.quality_unreachable(day date, closed date[])
 RETURNS SETOF quality_fault
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select p.person_id, p.coach_id, p.municipality_code, '', p.since, md5(''), '{}'::jsonb
    from office.quality_seekers(day) p join office.person_identity i
      on i.area_id = p.area_id and i.person_id = p.person_id and i.area_id = (select office.asking_area())
    where not (p.person).protected and coalesce(trim(i.phone), '') = '' and coalesce(trim(i.email), '') = ''
  $function$

CREATE OR REPLACE FUNCTION office.quality_work_ability_unassessed(day date, closed date[])
 RETURNS SETOF quality_fault
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select p.person_id, p.coach_id, p.municipality_code, g.ground_id::text, greatest(p.since, lower(g.period)),
      md5(g.period::text), '{}'::jsonb
    from office.quality_seekers(day) p join office.dated_ground g
      on g.area_id = p.area_id and g.person_id = p.person_id and g.area_id = (select office.asking_area())
    where g.ground = 'partial-work-ability' and g.period @> day
      and not exists (select from office.assessment a
        where a.area_id = p.area_id and a.person_id = p.person_id and a.made_on <= day)
      and not exists (select from office.contact c where c.area_id = p.area_id and c.person_id = p.person_id
        and c.kind = 'initial-interview' and c.outcome = 'held' and c.occurred_on <= day and c.occurred_on >= p.since)
  $function$

CREATE OR REPLACE FUNCTION office.reads_fairness()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
  select exists (select from staff s where s.area_id = asking_area() and s.staff_id = asking_staff()
    and s.roles && '{director,data-protection-officer,team-lead}')
$function$

CREATE OR REPLACE FUNCTION office.reads_of_trainings()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$ select asking_roles() && '{coach,team-lead,service-coordinator,employer-expert,director}'::text[] $function$

CREATE OR REPLACE FUNCTION office.reads_open_vacancies()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$ select asking_roles() && '{coach}'::text[] $function$

CREATE OR REPLACE FUNCTION office.reckons_benefits()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
  select exists (select from staff s where s.area_id = asking_area() and s.staff_id = asking_staff() and s.roles && '{controller,director}')
$function$

CREATE OR REPLACE FUNCTION office.refuse_changing_a_sent_answer()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.sent_on is not null then raise exception 'an answer that was sent is not rewritten'; end if;
  return new;
end $function$

CREATE OR REPLACE FUNCTION office.refuse_recounting()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'what was counted on a day is not rewritten';
end $function$

CREATE OR REPLACE FUNCTION office.refuse_rewriting()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'what has been released is not rewritten';
end $function$

CREATE OR REPLACE FUNCTION office.refuse_rewriting_alone()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'DELETE' and pg_trigger_depth() > 1 then return null; end if;
  raise exception 'what has been done is not rewritten';
end $function$

CREATE OR REPLACE FUNCTION office.refuse_second_benefit_fact()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
begin
  -- The lock of imports: of two at once the later sees the former.
  perform pg_advisory_xact_lock(2104, new.area_id);
  if exists (select from benefit_fact f where f.area_id = new.area_id and f.person_id = new.person_id and f.fact_id <> new.fact_id
      and (f.kind = new.kind and f.day = new.day or f.kind ~ '^first-home-entry' and new.kind ~ '^first-home-entry')
      and not exists (select from benefit_fact_undoing u where u.area_id = f.area_id and u.fact_id = f.fact_id)) then
    raise exception 'the fact stands already' using errcode = 'unique_violation';
  end if;
  return null;
end $function$

CREATE OR REPLACE FUNCTION office.refuse_silent_late_entry()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
begin
  if not new.correction and exists (select from budget_month_closing c where c.area_id = new.area_id and c.month = new.month) then
    raise exception 'an entry of a closed month is a correction' using errcode = '23514', constraint = 'budget_entry_closed_month';
  end if;
  return new;
end $function$

CREATE OR REPLACE FUNCTION office.remove_expired_employer_sessions(idle interval)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$ delete from employer_session where expires_at < now() or seen_at < now() - idle $function$

CREATE OR REPLACE FUNCTION office.remove_expired_sessions(idle interval)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$ delete from session where expires_at < now() or seen_at < now() - idle $function$

CREATE OR REPLACE FUNCTION office.sees_whole_budget()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
    select exists (select from staff where area_id = asking_area() and staff_id = current_setting('kohtaanto.staff_id', true)
      and roles && '{controller,director}')
  $function$

CREATE OR REPLACE FUNCTION office.serves_persons()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$ select asking_roles() && '{coach,team-lead,service-coordinator,employer-expert}'::text[] $function$

CREATE OR REPLACE FUNCTION office.session_language(asked_hash bytea, chosen text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$ update session set language = chosen where session_hash = asked_hash $function$

CREATE OR REPLACE FUNCTION office.session_seen(asked_hash bytea)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$ update session set seen_at = now() where session_hash = asked_hash $function$

CREATE OR REPLACE FUNCTION office.staff_by_subject(asked_subject text, today date)
 RETURNS TABLE(area_id smallint, staff_id text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
  select s.area_id, s.staff_id from staff s where s.subject = asked_subject and s.period @> today
$function$

CREATE OR REPLACE FUNCTION office.staff_of_calendar(secret text)
 RETURNS TABLE(area_id smallint, staff_id text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$ select s.area_id, s.staff_id from office.staff s where s.calendar_token = secret $function$

CREATE OR REPLACE FUNCTION office.start_employer_session(new_hash bytea, new_subject text, new_csrf text, new_language text, hours integer, new_id_token text, today date)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
  -- Who acts for one employer only is not asked for whom.
  with own as (select area_id, mandate_id from employer_mandate where subject = new_subject and ended_on is null and period @> today),
  one as (select area_id, mandate_id from own where (select count(*) from own) = 1)
  insert into employer_session (session_hash, subject, csrf_token, language, expires_at, id_token, mandate_area, mandate_id)
  select new_hash, new_subject, new_csrf, new_language, now() + make_interval(hours => hours), new_id_token, one.area_id, one.mandate_id
  from (select 1) always left join one on true
$function$

CREATE OR REPLACE FUNCTION office.start_session(new_hash bytea, new_area smallint, new_staff text, new_csrf text, new_language text, hours integer, new_id_token text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
  insert into session (session_hash, area_id, staff_id, csrf_token, language, expires_at, id_token)
  values (new_hash, new_area, new_staff, new_csrf, new_language, now() + make_interval(hours => hours), new_id_token)
$function$

CREATE OR REPLACE FUNCTION office.survey_band(asked text)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
  select max(s) from unnest('{0,10,25,50,100,200,500,1000,2000,5000}'::integer[]) as s where s <= coalesce((
    select c.amount from survey_counter c join survey_round r using (round_id)
    where r.round_id = asked and r.area_id = asking_area() and c.dimension = '' and c.item = '' and c.what = 'respondents'), 0)
$function$

CREATE OR REPLACE FUNCTION office.survey_rounds_due(today date)
 RETURNS TABLE(area_id smallint, round_id text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$ select r.area_id, r.round_id from survey_round r where r.closed_on is null and r.closes < today $function$

CREATE OR REPLACE FUNCTION office.take_survey_answer(asked text, given bytea, today date, added jsonb)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
declare
  round survey_round;
begin
  select * into round from survey_round r where r.round_id = asked and r.area_id = asking_area() for share;
  if round.round_id is null or round.closed_on is not null or today > round.closes then return 'closed'; end if;
  if today < round.opens then return 'not-open'; end if;
  insert into survey_receipt (round_id, receipt, day) values (asked, given, today) on conflict do nothing;
  if not found then return 'known'; end if;
  insert into survey_counter as c (round_id, dimension, code, item, what, amount)
  select asked, a.dimension, a.code, a.item, a.what, a.amount
  from jsonb_to_recordset(added) as a(dimension text, code text, item text, what text, amount integer)
  order by a.dimension collate "C", a.code collate "C", a.item collate "C", a.what collate "C"
  on conflict (round_id, dimension, code, item, what) do update set amount = c.amount + excluded.amount;
  return 'taken';
end $function$

CREATE OR REPLACE FUNCTION office.tell_survey_score(asked text, named_measure text, score numeric, told_sha256 text, source text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
declare
  round survey_round;
  month text;
  run integer;
begin
  select * into round from survey_round r where r.round_id = asked and r.area_id = asking_area() and r.closed_on is not null;
  if not found then return false; end if;
  month := to_char(round.closed_on, 'YYYY-MM');
  lock table register_figure in share row exclusive mode;
  if exists (select from register_figure f join register_run u using (run_id)
      where f.measure = named_measure and f.place_kind = 'area' and f.place_code = round.area_id::text and f.group_code = ''
        and f.period in (month, left(month, 4)) and f.superseded_by is null and u.kind <> 'own-survey') then
    return false;
  end if;
  insert into register_run (started_at, kind, source, address, sha256, counted_on, rows_read, added, outcome)
    values (now(), 'own-survey', source, '/figures/surveys/' || asked, told_sha256, 'survey', 1, 1, 'stored')
    returning run_id into run;
  update register_figure f set superseded_by = run where f.measure = named_measure and f.place_kind = 'area'
    and f.place_code = round.area_id::text and f.group_code = '' and f.period = month and f.superseded_by is null;
  insert into register_figure (measure, place_kind, place_code, group_code, period, run_id, value, hidden)
    values (named_measure, 'area', round.area_id::text, '', month, run, score, score is null);
  return true;
end $function$

CREATE OR REPLACE FUNCTION office.unemployment_table(asked_area smallint, asked_day date)
 RETURNS TABLE(measure text, municipality_code text, value bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
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
$function$

CREATE OR REPLACE FUNCTION office.vacancies_met()
 RETURNS TABLE(area_id smallint, vacancy_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
  select s.area_id, s.vacancy_id from vacancy_share s where s.to_area_id = asking_area() and s.until is null and handles_candidates()
  union select c.vacancy_area_id, c.vacancy_id from candidate c where c.area_id = asking_area() and handles_candidates()
  union select o.vacancy_area_id, o.vacancy_id from job_offer o where o.area_id = asking_area() and handles_candidates()
  union select c.vacancy_area_id, c.vacancy_id from candidate c where c.area_id = asking_area() and c.candidate_id = answering_candidate()
$function$

CREATE OR REPLACE FUNCTION office.vacancy_texts(asked_area smallint, after uuid, most integer, asked uuid[] DEFAULT NULL::uuid[])
 RETURNS TABLE(vacancy_id uuid, title text, words text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
    select v.vacancy_id, v.title, concat_ws(' ', v.employer_name, v.occupation_text, m.name_fi, m.name_sv,
        (select string_agg(g.name, ' ') from register_group_name g where g.group_code = v.isco),
        (select string_agg(l.label, ' ') from esco_label l where l.uri = v.concept and l.preferred), left(v.description, 20000))
    from vacancy v left join municipality m using (municipality_code)
    where v.area_id = asked_area and (asked is null or v.vacancy_id = any (asked)) and (after is null or v.vacancy_id > after)
    order by v.vacancy_id limit most
  $function$

CREATE OR REPLACE FUNCTION office.visited_person()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('kohtaanto.visited_person', true), '')::uuid $function$

CREATE OR REPLACE FUNCTION office.withdrawn_after_use(asked_area smallint, asked_candidate uuid)
 RETURNS date
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$ select max(k.withdrawn_on) from candidate c join presentation p on p.area_id = c.area_id and p.candidate_id = c.candidate_id
      join employer_consent k on k.area_id = p.area_id and k.consent_id = p.consent_id
    where c.area_id = asked_area and c.candidate_id = asked_candidate and asking_area() in (c.area_id, c.vacancy_area_id) and handles_candidates() $function$

CREATE OR REPLACE FUNCTION office.workforce_answer_by_link(asked_token bytea)
 RETURNS TABLE(area_id smallint, area_fi text, area_sv text, area_en text, employer text, language text, sent_on date, note text, content jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
  select w.area_id, a.name_fi, a.name_sv, a.name_en, e.name::text, w.language, w.sent_on, w.note, w.content
  from workforce_answer w join area a using (area_id) join employer e on e.area_id = w.area_id and e.employer_id = w.employer_id
  where w.token_hash = asked_token and w.sent_on is not null
$function$

CREATE OR REPLACE FUNCTION office.workforce_counts(asked_municipalities text[], asked_iscos text[], asked_items text[], today date)
 RETURNS TABLE(isco text, item text, persons integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
  with seeker as materialized (
    select p.person_id, f.facts from person p
    join lateral (select s.facts from seeker_profile s where s.area_id = p.area_id and s.person_id = p.person_id order by s.version desc limit 1) f on true
    where writes_of_employers() and p.area_id = asking_area() and p.municipality_code = any (asked_municipalities)
      and exists (select from job_search j where j.area_id = p.area_id and j.person_id = p.person_id and j.period @> today)),
  able as materialized (
    select distinct s.person_id, w->>'isco' as isco, s.facts from seeker s
    cross join lateral jsonb_array_elements(coalesce(s.facts->'wishes', '[]') || coalesce(s.facts->'history', '[]')) w
    where w->>'isco' = any (asked_iscos))
  select a.isco, null, count(*)::integer from able a group by 1
  union all
  select a.isco, i.item, count(*)::integer from able a cross join unnest(asked_items) i(item)
    where a.facts->'skills' ? i.item or a.facts->'licences' ? i.item group by 1, 2
$function$

CREATE OR REPLACE FUNCTION office.worklist_follows()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
declare touched record;
begin
  -- Only whoever owns the register can put it off, and derives everything afterwards.
  if session_user = current_user and current_setting('kohtaanto.derive_later', true) = 'on' then
    return null;
  end if;
  if tg_table_name = 'obligation' then
    if tg_op = 'INSERT' then
      for touched in select area_id, array_agg(distinct person_id) as persons from new_rows where state = 'open'
        group by area_id loop perform derive_worklist_tasks(touched.area_id, touched.persons); end loop;
    elsif tg_op = 'DELETE' then
      for touched in select area_id, array_agg(distinct person_id) as persons from old_rows where state = 'open'
        group by area_id loop perform derive_worklist_tasks(touched.area_id, touched.persons); end loop;
    else
      for touched in select area_id, array_agg(distinct person_id) as persons from (
          select area_id, person_id from new_rows where state = 'open'
          union select area_id, person_id from old_rows where state = 'open') each
        group by area_id loop perform derive_worklist_tasks(touched.area_id, touched.persons); end loop;
    end if;
  elsif tg_table_name = 'appointment' then
    if tg_op = 'INSERT' then
      for touched in select area_id, array_agg(distinct person_id) as persons from new_rows
        where state = 'booked' and person_id is not null
        group by area_id loop perform derive_worklist_tasks(touched.area_id, touched.persons); end loop;
    elsif tg_op = 'DELETE' then
      for touched in select area_id, array_agg(distinct person_id) as persons from old_rows
        where state = 'booked' and person_id is not null
        group by area_id loop perform derive_worklist_tasks(touched.area_id, touched.persons); end loop;
    else
      for touched in select n.area_id, array_agg(distinct n.person_id) as persons
        from new_rows n join old_rows o using (area_id, appointment_id)
        where n.person_id is not null and (n.state = 'booked' or o.state = 'booked')
        group by n.area_id loop perform derive_worklist_tasks(touched.area_id, touched.persons); end loop;
    end if;
  elsif tg_table_name = 'message' then
    for touched in select area_id, array_agg(distinct person_id) as persons from new_rows
      where direction = 'to-customer' and about_obligation is not null
      group by area_id loop perform derive_worklist_tasks(touched.area_id, touched.persons); end loop;
  elsif tg_table_name = 'person' then
    for touched in select n.area_id, array_agg(n.person_id) as persons
      from new_rows n join old_rows o using (area_id, person_id)
      where (n.coach_id, n.protected, n.municipality_code, n.birth_date, n.service_language, n.groups)
        is distinct from (o.coach_id, o.protected, o.municipality_code, o.birth_date, o.service_language, o.groups)
      group by n.area_id loop perform derive_worklist_tasks(touched.area_id, touched.persons); end loop;
  else
    for touched in select n.area_id, array_agg(n.person_id) as persons
      from new_rows n join old_rows o using (area_id, person_id)
      where (n.family_name, n.given_name) is distinct from (o.family_name, o.given_name)
      group by n.area_id loop perform derive_worklist_tasks(touched.area_id, touched.persons); end loop;
  end if;
  return null;
end $function$

CREATE OR REPLACE FUNCTION office.works_with_employers()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$ select asking_roles() && '{employer-expert,team-lead,service-coordinator,director}'::text[] $function$

CREATE OR REPLACE FUNCTION office.writes_of_employers()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$ select asking_roles() && '{employer-expert,team-lead}'::text[] $function$

CREATE OR REPLACE FUNCTION office.written_about()
 RETURNS TABLE(person_id uuid, staff_id text)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'office', 'pg_temp'
AS $function$
  select distinct on (d.person_id) d.person_id, d.staff_id
  from draft d join person p on p.area_id = d.area_id and p.person_id = d.person_id
  where d.area_id = asking_area() and d.staff_id <> asking_staff()
    and d.saved_at > clock_timestamp() - interval '15 minutes'
    and (p.municipality_code = any (asking_municipalities()) or p.coach_id = any (asking_for_coaches()))
  order by d.person_id, d.saved_at desc
$function$


-- Views


-- Rights of the application
abroad_recruitment: insert, select, update
abroad_recruitment_step: select
appointment: delete, insert, select, update
area: select
area_municipality: select
assessment: delete, insert, select, update
audit_check: select
audit_entry: select
audit_seal: select
benefit_correction: insert, select
benefit_fact: select
benefit_fact_undoing: select
benefit_file: insert, select
benefit_line: insert, select
benefit_past_month: insert, select
benefit_payment: insert, select
benefit_standing: delete, insert, select, update
benefit_told: select
budget_commitment: select
budget_entry: select
budget_import: select
budget_import_reversal: select
budget_line: insert, select
budget_month_closing: select
budget_target: select
budget_version: select
candidate: select
candidate_answer: select
candidate_noted: select
candidate_step: select
coach_assignment: delete, insert, select, update
consent: delete, insert, select, update
consent_health: insert, select
contact: delete, insert, select, update
cost_base_figure: select
cost_budget: select
cost_entry: select
cost_invoice: select
cost_settlement: select
cost_statement: select
dated_ground: delete, insert, select, update
destruction_step: select
draft: delete, insert, select, update
employer: insert, select, update
employer_consent: select
employer_contact: insert, select, update
employer_event: insert, select, update
employer_invitation: insert, select, update
employer_need: insert, select, update
employer_promise: insert, select, update
employer_team_member: insert, select, update
employer_touch: insert, select
employer_workplace: insert, select, update
employment_status: delete, insert, select, update
esco_concept: delete, insert, select
esco_label: delete, insert, select
esco_release: select
esco_skill_of: delete, insert, select
fairness_report: select
forecast: insert, select
forecast_run: select
group_participant: delete, insert, select, update
import_batch: delete, insert, select, update
indicator_target: select
job_offer: select
job_offer_step: select
job_run: insert, select, update
job_search: delete, insert, select, update
joint_training: insert, select, update
joint_training_employer: delete, insert, select, update
joint_training_state: select
joint_training_student: insert, select, update
known_ending: delete, insert, select, update
lapse: delete, insert, select, update
meeting_request: delete, insert, select, update
message: delete, insert, select, update
mobility_path: select
municipality: select
obligation: delete, insert, select, update
occupation_choice: select
occupation_label: select
occupation_skill: select
occupation_wage: select
person: delete, insert, select, update
person_identity: delete, insert, select, update
plan: delete, insert, select, update
posting_import: insert, select
presentation: select
profile: delete, insert, select, update
publication: select
published_country_figure: select
published_figure: select
quality_acceptance: insert, select
quality_count: select
register_figure: insert, select
register_group_name: insert, select
register_run: insert, select
released_month: select
responsibility_area: select
room: select
saved_view: delete, insert, select, update
schema_version: select
search_report: delete, insert, select, update
seeker_profile: select
self_booking_link: delete, insert, select, update
service_point: select
service_spell: delete, insert, select, update
settling_in_service: insert, select, update
staff: select
staff_absence: delete, insert, select, update
staff_years: select
start_up: insert, select, update
start_up_step: select
survey_result: insert, select
survey_round: select
task: select
task_competence: insert, select, update
team: select
training_offer: insert, select, update
vacancy: insert, select, update
vacancy_request: select
vacancy_share: select
vacancy_state: select
vacancy_version: insert, select
vacancy_wording_look: select
work_limits: select
worklist_task: select
