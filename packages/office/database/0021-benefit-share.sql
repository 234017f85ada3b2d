-- The municipal share of unemployment benefits (FIN-2): what Kela's files told, what we reckon of the same days, and dated
-- corrections of months that were closed. Nothing told is changed: a row that another replaces keeps its place and says by
-- which file it was replaced. Persons are known by a hash of their identity code, and by their id where they are customers.
create table office.benefit_file (
  area_id smallint not null references office.area,
  file_id integer generated always as identity,
  month text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  name text not null check (length(name) <= 200),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  imported_by text not null,
  imported_on date not null,
  imported_at timestamptz not null default now(),
  row_count integer not null,
  repeated_rows integer not null,                   -- the same as a file had told before: counted, not stored again
  billed_cents bigint not null,
  primary key (area_id, file_id),
  unique (area_id, sha256)                          -- the same file twice is refused by its bytes
);

create table office.benefit_payment (
  area_id smallint not null,
  payment_id bigint generated always as identity,
  file_id integer not null,
  row_number integer not null,
  person_key text not null check (person_key ~ '^[0-9a-f]{64}$'),
  person_id uuid,
  period daterange not null check (not isempty(period)),
  benefit text not null,
  ground text not null,
  paid_days smallint,                               -- null: every weekday
  amount_cents integer check (amount_cents >= 0),   -- null: the full amount
  paid_on date,
  municipality_code text not null references office.municipality,
  home_code text not null references office.municipality, -- by our register when it came; where it knew none, as billed
  billed_cents integer,
  days_before integer,
  superseded_by integer,                            -- the file that told these days anew
  primary key (area_id, payment_id),
  foreign key (area_id, file_id) references office.benefit_file,
  exclude using gist (area_id with =, person_key with =, period with &&) where (superseded_by is null)
);
create index on office.benefit_payment (area_id, person_id) where superseded_by is null;
create index on office.benefit_payment (area_id, file_id);

-- Facts that the file does not tell and that set or stop the counting.
create table office.benefit_fact (
  area_id smallint not null,
  fact_id integer generated always as identity,
  person_id uuid not null,
  kind text not null check (kind in ('new-maximum-period', 'work-condition', 'first-home-entry', 'first-home-entry-protected')),
  day date not null,
  told_by text not null,
  told_on date not null,
  primary key (area_id, fact_id),
  unique (area_id, person_id, kind, day),
  foreign key (area_id, person_id) references office.person on delete cascade
);

-- Our own reckoning: a payment, a month and a municipality, rounded once.
create table office.benefit_line (
  area_id smallint not null,
  line_id bigint generated always as identity,
  file_id integer not null,                         -- the file after which it was reckoned so
  payment_id bigint not null,
  person_key text not null,
  month text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  municipality_code text references office.municipality,
  last_day date not null,
  days integer not null,
  step_days jsonb not null,                         -- person-days by per cent, and 'free'
  last_percent smallint,                            -- the step of the last day; null where it has no share
  own_cents integer not null,
  superseded_by integer,
  primary key (area_id, line_id),
  foreign key (area_id, file_id) references office.benefit_file,
  foreign key (area_id, payment_id) references office.benefit_payment
);
create index on office.benefit_line (area_id, month) where superseded_by is null;
create index on office.benefit_line (area_id, person_key) where superseded_by is null;
create index on office.benefit_line (area_id, payment_id);

-- A month that was closed changes by a dated correction alone.
create table office.benefit_correction (
  area_id smallint not null,
  correction_id bigint generated always as identity,
  file_id integer not null,                         -- the file that brought it
  dated date not null,
  month text not null,
  municipality_code text references office.municipality,
  person_key text not null,
  reason text not null check (reason in ('told-late', 'told-anew', 'counter-moved')),
  own_before integer not null,
  own_after integer not null,
  billed_before integer not null,
  billed_after integer not null,
  primary key (area_id, correction_id),
  foreign key (area_id, file_id) references office.benefit_file
);
create index on office.benefit_correction (area_id, month);
create trigger append_only before update or delete or truncate on office.benefit_correction
  for each statement execute function office.refuse_rewriting();

-- Where each person stands on the ladder after the last day that is known: derived, made anew at each import.
create table office.benefit_standing (
  area_id smallint not null,
  person_key text not null,
  person_id uuid,
  benefit text not null,
  last_day date not null,
  paid_days integer not null,                       -- by the counter that the law looks at
  all_days integer not null,                        -- every benefit day that is known
  percent smallint not null,                        -- of the next day
  next_percent smallint,
  days_to_next integer,
  next_on date,                                     -- the first day on the next step, if every weekday is paid
  municipality_code text references office.municipality,
  primary key (area_id, person_key)
);
create index on office.benefit_standing (area_id, next_on);
create index on office.benefit_standing (area_id, person_id);

do $$
declare t text;
begin
  foreach t in array array['benefit_file', 'benefit_payment', 'benefit_line', 'benefit_correction', 'benefit_standing'] loop
    execute format('alter table office.%I enable row level security', t);
    execute format('create policy area on office.%I using (area_id = (select office.asking_area()))
      with check (area_id = (select office.asking_area()))', t);
  end loop;
  alter table office.benefit_fact enable row level security;
  create policy area on office.benefit_fact using (area_id = (select office.asking_area()))
    with check (area_id = (select office.asking_area()));
end $$;

-- Homes of the area's customers for whoever imports the bill: the sums need them, and nothing else of a person is told.
create function office.homes_of_persons(persons uuid[]) returns table (person_id uuid, municipality_code text)
  language sql stable security definer set search_path = office, pg_temp
  as $$ select p.person_id, p.municipality_code from person p where p.area_id = asking_area() and p.person_id = any (persons) $$;
revoke execute on function office.homes_of_persons(uuid[]) from public;
grant execute on function office.homes_of_persons(uuid[]) to kohtaanto_app;

-- The worklist's group of those who reach the next step within eight weeks, on the day of an import; each night the worklist
-- computes the same group anew with the others.
create function office.mark_benefit_steps(today date) returns void
  language sql volatile security definer set search_path = office, pg_temp
  as $$
    with near as (
      select p.person_id, coalesce(b.next_on > today and b.next_on <= today + 56, false) as is_near
      from person p left join benefit_standing b on b.area_id = p.area_id and b.person_id = p.person_id
      where p.area_id = asking_area() and p.groups is not null)
    update person p set groups = case when n.is_near then array_append(p.groups, 'benefit-step-near')
        else array_remove(p.groups, 'benefit-step-near') end
      from near n where p.area_id = asking_area() and p.person_id = n.person_id and n.is_near <> ('benefit-step-near' = any (p.groups))
  $$;
revoke execute on function office.mark_benefit_steps(date) from public;
grant execute on function office.mark_benefit_steps(date) to kohtaanto_app;

grant select, insert on office.benefit_file, office.benefit_payment, office.benefit_line, office.benefit_correction,
  office.benefit_fact to kohtaanto_app;
grant update (superseded_by) on office.benefit_payment, office.benefit_line to kohtaanto_app;
grant select, insert, update, delete on office.benefit_standing to kohtaanto_app;
