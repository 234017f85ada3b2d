-- When each timed job last ran, so that one whose hour passed while the office was down runs at the
-- next start, and two servers on one database do not both do it.
create table office.job_run (
  job text primary key,
  started_at timestamptz not null,
  finished_at timestamptz,
  failed boolean not null default false
);
grant select, insert, update on office.job_run to kohtaanto_app;
