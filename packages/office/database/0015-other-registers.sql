-- What other registers and authorities have published (KNO-3, KNO-5): series of figures by place, group and period, each
-- with the run that brought it. A figure that its source corrects is superseded, never overwritten, so that a report can be
-- read again as it was. No person is here: whoever works in the office may read it.
create table office.register_run (
  run_id integer generated always as identity primary key,
  started_at timestamptz not null,
  finished_at timestamptz not null default now(),
  staff_id text,                                    -- null: the office itself, on its command line
  kind text not null,                               -- which form the answer or the file had
  source text not null,                             -- whose figures they are, as it is to be told
  address text not null,                            -- where they were read
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  counted_on text not null,                         -- the day on which the source counts
  rows_read integer not null default 0,
  added integer not null default 0,
  changed integer not null default 0,
  unchanged integer not null default 0,
  hidden integer not null default 0,
  outcome text not null check (outcome in ('stored', 'unchanged', 'refused')),
  fault_count integer not null default 0,
  faults jsonb not null default '[]'
);

create table office.register_figure (
  measure text not null,
  place_kind text not null check (place_kind in ('municipality', 'sub-region', 'area', 'country')),
  place_code text not null,
  group_code text not null default '',              -- an occupation group, an item of a survey; '': everybody
  period text not null check (period ~ '^\d{4}(-(0[1-9]|1[0-2]))?$'),
  run_id integer not null references office.register_run,
  value numeric,
  hidden boolean not null,                          -- the source keeps it secret: neither zero nor unknown
  superseded_by integer references office.register_run,
  primary key (measure, period, place_kind, place_code, group_code, run_id),
  check ((value is null) = hidden)
);
create unique index register_figure_current on office.register_figure (measure, period, place_kind, place_code, group_code)
  where superseded_by is null;

grant select on office.register_run, office.register_figure to kohtaanto_app;
