-- Who pays which cent of the area's services (FIN-1, FIN-4). Schemes are data of the areas folder; here is what was entered,
-- decided and told. Nothing here is ever changed: a correction is a new dated row, and what was told stays as it was told.

-- The municipality whose own rows alone are shown: that of a municipality's officer; null for the area's own staff.
create function office.asking_payer() returns text
  language sql stable security definer set search_path = office, pg_temp
as $$
  select coalesce(s.municipality_code, '-') from staff s
  where s.area_id = asking_area() and s.staff_id = current_setting('kohtaanto.staff_id', true) and s.roles = '{municipality-officer}'
$$;
revoke all on function office.asking_payer() from public;
grant execute on function office.asking_payer() to kohtaanto_app;

-- Figures that shares are counted from. Of one measure, municipality and date the newest stands.
create table office.cost_base_figure (
  area_id smallint not null references office.area,
  figure_id integer generated always as identity,
  measure text not null,
  municipality_code text not null references office.municipality,
  as_of text not null check (as_of ~ '^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$'),
  hundredths bigint not null check (hundredths >= 0),
  source text not null check (length(source) <= 300),
  entered_by text not null,
  entered_at timestamptz not null default now(),
  primary key (area_id, figure_id),
  foreign key (area_id, entered_by) references office.staff
);

create table office.cost_entry (
  area_id smallint not null references office.area,
  entry_id integer generated always as identity,
  year smallint not null check (year between 2000 and 2100),
  category text not null,
  key_code text,
  municipality_code text references office.municipality,  -- who ordered it, or whose office it is
  cents bigint not null,
  day date,
  description text not null check (length(description) <= 300),
  corrects integer,                                 -- the entry this one takes back
  request_id uuid not null,                         -- a form sent twice is one entry
  line smallint not null default 0,
  entered_by text not null,
  entered_at timestamptz not null default now(),
  primary key (area_id, entry_id),
  unique (area_id, request_id, line),
  unique (area_id, corrects),
  foreign key (area_id, corrects) references office.cost_entry,
  foreign key (area_id, entered_by) references office.staff
);
create index on office.cost_entry (area_id, year);

-- A budget and each change of it within the year; the lines are sums by category, as they were decided.
create table office.cost_budget (
  area_id smallint not null references office.area,
  year smallint not null check (year between 2000 and 2100),
  revision smallint not null check (revision >= 1),
  from_month smallint not null check (from_month between 1 and 12),
  brought_cents bigint not null check (brought_cents >= 0),
  accept_older boolean not null,
  decision text not null check (length(decision) between 3 and 300),
  lines jsonb not null,
  request_id uuid not null,
  entered_by text not null,
  entered_at timestamptz not null default now(),
  primary key (area_id, year, revision),
  unique (area_id, request_id),
  foreign key (area_id, entered_by) references office.staff
);

create table office.cost_settlement (
  area_id smallint not null references office.area,
  year smallint not null check (year between 2000 and 2100),
  revision smallint not null check (revision >= 1),
  carried_surplus bigint not null check (carried_surplus >= 0),
  carried_deficit bigint not null check (carried_deficit >= 0),
  accept_older boolean not null,
  decision text not null check (length(decision) between 3 and 300),
  surplus bigint not null,
  request_id uuid not null,
  entered_by text not null,
  entered_at timestamptz not null default now(),
  primary key (area_id, year, revision),
  unique (area_id, request_id),
  foreign key (area_id, entered_by) references office.staff
);

-- What a municipality was told, with every input of every cent: frozen as it was made.
create table office.cost_statement (
  area_id smallint not null references office.area,
  year smallint not null,
  kind text not null check (kind in ('budget', 'settlement')),
  revision smallint not null,
  municipality_code text not null references office.municipality,
  cents bigint not null,
  statement jsonb not null,
  made_at timestamptz not null default now(),
  primary key (area_id, year, kind, revision, municipality_code)
);

create table office.cost_invoice (
  area_id smallint not null references office.area,
  invoice_number text not null check (length(invoice_number) between 1 and 20),
  year smallint not null,
  kind text not null check (kind in ('instalment', 'settlement')),
  instalment smallint not null,                     -- of a settlement its revision
  municipality_code text not null references office.municipality,
  cents bigint not null,
  invoice_day date not null,
  due_day date not null check (due_day >= invoice_day),
  reference_base text not null check (reference_base ~ '^[1-9]\d{2,18}$'),
  rows jsonb not null,
  request_id uuid not null,
  made_by text not null,
  made_at timestamptz not null default now(),
  primary key (area_id, invoice_number),
  unique (area_id, year, kind, instalment, municipality_code),
  foreign key (area_id, made_by) references office.staff
);

do $$
declare
  one text;
begin
  foreach one in array array['cost_base_figure', 'cost_entry', 'cost_budget', 'cost_settlement', 'cost_statement', 'cost_invoice'] loop
    execute format('alter table office.%I enable row level security', one);
    execute format('create trigger append_only before update or delete or truncate on office.%I '
      'for each statement execute function office.refuse_rewriting()', one);
  end loop;
  foreach one in array array['cost_base_figure', 'cost_entry', 'cost_budget', 'cost_settlement'] loop
    execute format('create policy area on office.%I for select '
      'using (area_id = (select office.asking_area()) and (select office.asking_payer()) is null)', one);
    -- Nobody enters in another's name.
    execute format('create policy append on office.%I for insert with check (area_id = (select office.asking_area()) '
      'and (select office.asking_payer()) is null and entered_by = current_setting(''kohtaanto.staff_id'', true))', one);
  end loop;
  foreach one in array array['cost_statement', 'cost_invoice'] loop
    execute format('create policy area on office.%I for select using (area_id = (select office.asking_area()) '
      'and coalesce(municipality_code = (select office.asking_payer()), (select office.asking_payer()) is null))', one);
    execute format('create policy append on office.%I for insert with check (area_id = (select office.asking_area()) '
      'and (select office.asking_payer()) is null)', one);
  end loop;
end $$;

-- When something was entered is not for the application to say.
grant select, insert (area_id, measure, municipality_code, as_of, hundredths, source, entered_by) on office.cost_base_figure to kohtaanto_app;
grant select, insert (area_id, year, category, key_code, municipality_code, cents, day, description, corrects, request_id, line, entered_by)
  on office.cost_entry to kohtaanto_app;
grant select, insert (area_id, year, revision, from_month, brought_cents, accept_older, decision, lines, request_id, entered_by)
  on office.cost_budget to kohtaanto_app;
grant select, insert (area_id, year, revision, carried_surplus, carried_deficit, accept_older, decision, surplus, request_id, entered_by)
  on office.cost_settlement to kohtaanto_app;
grant select, insert (area_id, year, kind, revision, municipality_code, cents, statement) on office.cost_statement to kohtaanto_app;
grant select, insert (area_id, invoice_number, year, kind, instalment, municipality_code, cents, invoice_day, due_day, reference_base, rows,
  request_id, made_by) on office.cost_invoice to kohtaanto_app;
