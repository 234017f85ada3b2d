-- Forecasts as they were told (KNO-6, FIN-2): which figures they were made of, by what, and how far such forecasts had been off.
-- A new month makes a new run; an old one stays as it was told. No person is here.
create table office.forecast_run (
  run_id integer generated always as identity primary key,
  area_id smallint references office.area,          -- whose own figures they are; null: published ones of the whole country
  provider text not null,                           -- who gave the series
  measure text not null,
  source text not null,                             -- whose figures they are made of, as it is to be told
  source_runs jsonb not null,                       -- the imports that brought the figures
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  rule_version text not null,
  last_month text not null check (last_month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  horizon smallint not null check (horizon between 1 and 60),
  left_out jsonb not null,                          -- places that could not be forecast, each with why
  made_at timestamptz not null default now()
);
create index on office.forecast_run (measure, run_id desc);

create table office.forecast (
  run_id integer not null references office.forecast_run,
  area_id smallint references office.area,
  place_kind text not null check (place_kind in ('municipality', 'area', 'country')),
  place_code text not null,
  method text not null,
  told jsonb not null,                              -- points with intervals, accuracy of every method, weights
  history jsonb not null,                           -- the last months it goes on from
  without text[] not null default '{}',             -- municipalities of the area whose months are hidden
  primary key (run_id, place_kind, place_code)
);

do $$
declare
  one text;
begin
  foreach one in array array['forecast_run', 'forecast'] loop
    execute format('alter table office.%I enable row level security', one);
    execute format('create trigger append_only before update or delete or truncate on office.%I '
      'for each statement execute function office.refuse_rewriting()', one);
    execute format('create policy area on office.%I for select '
      'using (area_id is null or area_id = (select office.asking_area()))', one);
    execute format('create policy append on office.%I for insert '
      'with check (area_id is null or area_id = (select office.asking_area()))', one);
  end loop;
end $$;

grant select on office.forecast_run, office.forecast to kohtaanto_app;
grant insert (area_id, provider, measure, source, source_runs, fingerprint, rule_version, last_month, horizon, left_out)
  on office.forecast_run to kohtaanto_app;
grant insert on office.forecast to kohtaanto_app;
