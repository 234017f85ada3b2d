-- Figures of other registers are brought in the browser too (KNO-5), and groups have names (MAT-5).
-- What groups are called, as the classification says that was brought with them; the newest name stands.
create table office.register_group_name (
  group_code text not null,
  language text not null check (language in ('fi', 'sv', 'en')),
  name text not null,
  run_id integer not null references office.register_run,
  primary key (group_code, language)
);

-- Imported in the browser too: a run is written and finished, a figure is added and superseded, and nothing goes away.
grant insert on office.register_run, office.register_figure to kohtaanto_app;
grant select, insert on office.register_group_name to kohtaanto_app;
grant update (finished_at, added, changed, unchanged, hidden, outcome) on office.register_run to kohtaanto_app;
grant update (superseded_by) on office.register_figure to kohtaanto_app;
grant update (name, run_id) on office.register_group_name to kohtaanto_app;
