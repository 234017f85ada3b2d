-- The area's own money: budget, promises to providers, use, targets, person-years (FIN-3, FIN-4, FIN-5). Everything is added and nothing
-- rewritten: an amended budget is a version with its day, a late entry of a closed month is a dated correction.

-- Who sees all of an area's money, and whose own municipality's money the asker sees. Deny by default.
create function office.sees_whole_budget() returns boolean
  language sql stable security definer set search_path = office, pg_temp
  as $$
    select exists (select from staff where area_id = asking_area() and staff_id = current_setting('kohtaanto.staff_id', true)
      and roles && '{controller,director}')
  $$;
create function office.own_budget_municipality() returns text
  language sql stable security definer set search_path = office, pg_temp
  as $$
    select municipality_code from staff where area_id = asking_area() and staff_id = current_setting('kohtaanto.staff_id', true)
      and 'municipality-officer' = any (roles)
  $$;
revoke all on function office.sees_whole_budget(), office.own_budget_municipality() from public;
grant execute on function office.sees_whole_budget(), office.own_budget_municipality() to kohtaanto_app;

create table office.budget_version (
  area_id smallint not null references office.area,
  year smallint not null check (year between 2000 and 2100),
  version smallint not null check (version >= 1),
  valid_from date not null,
  decision text not null check (length(btrim(decision)) between 3 and 300),
  set_by text,                                       -- null: it came with the invented register
  set_at timestamptz not null default now(),
  receipt uuid not null default gen_random_uuid(),   -- the same form sent twice is one version
  primary key (area_id, year, version),
  unique (area_id, receipt),
  foreign key (area_id, set_by) references office.staff
);

-- A version holds all its lines, so that what a decision meant can be read as it was.
create table office.budget_line (
  area_id smallint not null,
  year smallint not null,
  version smallint not null,
  line_code text not null check (line_code ~ '^[A-Za-z0-9][A-Za-z0-9.-]{0,19}$'),
  position smallint not null,
  name text not null check (length(btrim(name)) between 1 and 120),
  side text not null check (side in ('expense', 'income')),
  category text not null check (category in ('services', 'staff', 'administration', 'extra-service', 'municipal-share', 'investment', 'income')),
  task_code text references office.task,
  municipality_code text references office.municipality, -- who ordered an extra service, or whose share it is
  customer_group text,
  accounts text[] not null default '{}',             -- how the bookkeeping calls it
  pace text not null check (pace in ('even', 'last-year', 'plan')),
  planned_cents bigint not null check (planned_cents between 0 and 100000000000000),
  primary key (area_id, year, version, line_code),
  foreign key (area_id, year, version) references office.budget_version,
  check (category <> 'extra-service' or municipality_code is not null)
);

create table office.budget_commitment (
  area_id smallint not null references office.area,
  commitment_code text not null check (commitment_code ~ '^[^\s].{0,38}[^\s]$'),
  revision smallint not null check (revision >= 1),
  line_code text not null,
  provider text not null check (length(btrim(provider)) between 2 and 120),
  subject text not null check (length(btrim(subject)) between 1 and 200),
  municipality_code text references office.municipality,
  cents bigint not null check (cents between 0 and 100000000000000), -- nothing: it is not promised any more
  period daterange not null check (not isempty(period) and lower(period) is not null and upper(period) is not null),
  reason text,                                       -- why it was changed
  set_by text,
  set_at timestamptz not null default now(),
  receipt uuid not null default gen_random_uuid(),
  primary key (area_id, commitment_code, revision),
  unique (area_id, receipt),
  foreign key (area_id, set_by) references office.staff,
  check (revision = 1 or coalesce(length(btrim(reason)), 0) >= 5)
);

create table office.budget_month_closing (
  area_id smallint not null references office.area,
  month text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  closed_by text,
  closed_at timestamptz not null default now(),
  primary key (area_id, month),
  foreign key (area_id, closed_by) references office.staff
);

create table office.budget_import (
  area_id smallint not null references office.area,
  import_id uuid not null default gen_random_uuid(),
  year smallint not null,
  file_name text not null,
  digest text not null,
  attempt smallint not null default 1,               -- a file whose import was taken back may come again
  rows integer not null,
  cents bigint not null,
  imported_by text not null,
  imported_at timestamptz not null default now(),
  primary key (area_id, import_id),
  unique (area_id, digest, attempt),
  foreign key (area_id, imported_by) references office.staff
);

create table office.budget_import_reversal (
  area_id smallint not null,
  import_id uuid not null,
  reason text not null check (length(btrim(reason)) >= 5),
  reversed_by text not null,
  reversed_at timestamptz not null default now(),
  primary key (area_id, import_id),
  foreign key (area_id, import_id) references office.budget_import,
  foreign key (area_id, reversed_by) references office.staff
);

create table office.budget_entry (
  area_id smallint not null references office.area,
  entry_id bigint generated always as identity,
  year smallint not null,
  line_code text not null,
  month text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  cents bigint not null check (cents between -100000000000000 and 100000000000000 and cents <> 0),
  booked_on date,
  voucher text check (length(voucher) <= 60),
  description text not null default '' check (length(description) <= 300),
  municipality_code text references office.municipality,
  customer_group text,
  commitment_code text,
  import_id uuid,
  file_row integer,
  correction boolean not null default false,         -- of a month that had been closed
  reason text,
  set_by text,
  set_at timestamptz not null default now(),
  receipt uuid not null default gen_random_uuid(),
  primary key (area_id, entry_id),
  unique (area_id, receipt),
  foreign key (area_id, import_id) references office.budget_import,
  foreign key (area_id, set_by) references office.staff,
  check (substr(month, 1, 4) = year::text),
  check (not correction or coalesce(length(btrim(reason)), 0) >= 5)
);
create index on office.budget_entry (area_id, year, line_code);
create index on office.budget_entry (area_id, commitment_code) where commitment_code is not null;

-- Whatever the program does, a closed month is not added to in silence.
create function office.refuse_silent_late_entry() returns trigger language plpgsql
  security definer set search_path = office, pg_temp as $$
begin
  if not new.correction and exists (select from budget_month_closing c where c.area_id = new.area_id and c.month = new.month) then
    raise exception 'an entry of a closed month is a correction' using errcode = '23514', constraint = 'budget_entry_closed_month';
  end if;
  return new;
end $$;
revoke all on function office.refuse_silent_late_entry() from public;
create trigger closed_month before insert on office.budget_entry for each row execute function office.refuse_silent_late_entry();

-- Person-years by task, municipality and customer group; the newest row of the same place and label holds, nought takes back.
create table office.staff_years (
  area_id smallint not null references office.area,
  row_id integer generated always as identity,
  year smallint not null check (year between 2000 and 2100),
  kind text not null check (kind in ('estimate', 'plan', 'actual')),
  label text not null default '' check (length(label) <= 120),
  task_code text references office.task,
  municipality_code text references office.municipality,
  customer_group text,
  hundredths integer not null check (hundredths between 0 and 10000000),
  source text not null check (length(btrim(source)) between 3 and 400),
  set_by text,
  set_at timestamptz not null default now(),
  receipt uuid not null default gen_random_uuid(),
  primary key (area_id, row_id),
  unique (area_id, receipt),
  foreign key (area_id, set_by) references office.staff
);

-- What an area has decided not to pass: of those that cover a year the newest holds; one without an amount takes back.
create table office.budget_target (
  area_id smallint not null references office.area,
  target_id integer generated always as identity,
  category text not null check (category in ('services', 'staff', 'administration', 'extra-service', 'municipal-share', 'investment')),
  municipality_code text references office.municipality,
  from_year smallint not null,
  until_year smallint,
  most_cents bigint check (most_cents between 0 and 100000000000000),
  source text not null check (length(btrim(source)) between 3 and 300),
  set_by text,
  set_at timestamptz not null default now(),
  receipt uuid not null default gen_random_uuid(),
  primary key (area_id, target_id),
  unique (area_id, receipt),
  foreign key (area_id, set_by) references office.staff,
  check (until_year is null or until_year >= from_year)
);

do $$
declare
  of_area text;
begin
  foreach of_area in array array['budget_version', 'budget_line', 'budget_commitment', 'budget_month_closing', 'budget_import',
    'budget_import_reversal', 'budget_entry', 'staff_years', 'budget_target'] loop
    execute format('alter table office.%I enable row level security', of_area);
    execute format('create trigger append_only before update or delete or truncate on office.%I
      for each statement execute function office.refuse_rewriting()', of_area);
  end loop;
  -- What a municipality is of, or has ordered, its own officer sees; the rest of the area's money only those who answer for it.
  foreach of_area in array array['budget_line', 'budget_commitment', 'budget_entry', 'staff_years', 'budget_target'] loop
    execute format($policy$create policy seen on office.%I for select using (area_id = (select office.asking_area())
      and ((select office.sees_whole_budget()) or municipality_code = (select office.own_budget_municipality())))$policy$, of_area);
  end loop;
  foreach of_area in array array['budget_import', 'budget_import_reversal'] loop
    execute format($policy$create policy seen on office.%I for select using (area_id = (select office.asking_area())
      and (select office.sees_whole_budget()))$policy$, of_area);
  end loop;
  -- By which decision and to which month the figures are: whoever sees figures sees these.
  foreach of_area in array array['budget_version', 'budget_month_closing'] loop
    execute format($policy$create policy seen on office.%I for select using (area_id = (select office.asking_area())
      and ((select office.sees_whole_budget()) or (select office.own_budget_municipality()) is not null))$policy$, of_area);
  end loop;
  -- Nobody writes in another's name.
  foreach of_area in array array['budget_version', 'budget_commitment', 'budget_entry', 'staff_years', 'budget_target'] loop
    execute format($policy$create policy append on office.%I for insert with check (area_id = (select office.asking_area())
      and set_by = current_setting('kohtaanto.staff_id', true) and (select office.sees_whole_budget()))$policy$, of_area);
  end loop;
end $$;
create policy append on office.budget_line for insert
  with check (area_id = (select office.asking_area()) and (select office.sees_whole_budget()));
create policy append on office.budget_month_closing for insert with check (area_id = (select office.asking_area())
  and closed_by = current_setting('kohtaanto.staff_id', true) and (select office.sees_whole_budget()));
create policy append on office.budget_import for insert with check (area_id = (select office.asking_area())
  and imported_by = current_setting('kohtaanto.staff_id', true) and (select office.sees_whole_budget()));
create policy append on office.budget_import_reversal for insert with check (area_id = (select office.asking_area())
  and reversed_by = current_setting('kohtaanto.staff_id', true) and (select office.sees_whole_budget()));

-- When something was set is not for the application to say.
grant select on office.budget_version, office.budget_line, office.budget_commitment, office.budget_month_closing,
  office.budget_import, office.budget_import_reversal, office.budget_entry, office.staff_years, office.budget_target to kohtaanto_app;
grant insert (area_id, year, version, valid_from, decision, set_by, receipt) on office.budget_version to kohtaanto_app;
grant insert on office.budget_line to kohtaanto_app;
grant insert (area_id, commitment_code, revision, line_code, provider, subject, municipality_code, cents, period, reason, set_by, receipt)
  on office.budget_commitment to kohtaanto_app;
grant insert (area_id, month, closed_by) on office.budget_month_closing to kohtaanto_app;
grant insert (area_id, import_id, year, file_name, digest, attempt, rows, cents, imported_by) on office.budget_import to kohtaanto_app;
grant insert (area_id, import_id, reason, reversed_by) on office.budget_import_reversal to kohtaanto_app;
grant insert (area_id, year, line_code, month, cents, booked_on, voucher, description, municipality_code, customer_group,
  commitment_code, import_id, file_row, correction, reason, set_by, receipt) on office.budget_entry to kohtaanto_app;
grant insert (area_id, year, kind, label, task_code, municipality_code, customer_group, hundredths, source, set_by, receipt)
  on office.staff_years to kohtaanto_app;
grant insert (area_id, category, municipality_code, from_year, until_year, most_cents, source, set_by, receipt)
  on office.budget_target to kohtaanto_app;
