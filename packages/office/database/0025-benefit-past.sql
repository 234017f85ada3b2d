-- Months of the municipal share whose persons were never brought (FIN-2): what the forecast of the bill is made of besides the months
-- that Kela's files tell. Sums by municipality and counts of persons who are alike, and nobody by name, code or hash.
create table office.benefit_past_month (
  area_id smallint not null references office.area,
  month text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  municipality_code text not null references office.municipality,
  share_cents bigint not null,
  step_days jsonb not null,                         -- person-days by per cent, and 'free'
  entries_known boolean not null,                   -- the month before was known too when these were counted
  cells jsonb not null,                             -- [family, cell, persons, counted, days, days of the full amount, entered, their days, stayed, moved on]
  told_by text not null,
  told_on date not null,
  primary key (area_id, month, municipality_code)
);
alter table office.benefit_past_month enable row level security;
create policy area on office.benefit_past_month using (area_id = (select office.asking_area()))
  with check (area_id = (select office.asking_area()));
grant select, insert on office.benefit_past_month to kohtaanto_app;
