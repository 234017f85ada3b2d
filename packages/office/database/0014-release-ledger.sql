-- What has been told of an area's month, and what was hidden of it: written once, when a family of figures
-- is first protected, and never changed (KNO-4). Every later question about the same month is answered from
-- here, so that two answers can never be set against each other. A printed count is its number; a hidden one
-- is 'p' (small itself) or 's' (another could be had from it), without its number.
create table office.released_month (
  area_id smallint not null references office.area,
  month text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  family text not null,
  snapshot_day date not null,
  released_at timestamptz not null default now(),
  rule text not null,
  -- Of the true counts: parts are told only if they are parts of the very counts that were fixed.
  counted bytea not null,
  cells jsonb not null,
  besides jsonb not null,
  primary key (area_id, month, family)
);

alter table office.released_month enable row level security;
create policy area on office.released_month for select using (area_id = (select office.asking_area()));
create policy append on office.released_month for insert with check (area_id = (select office.asking_area()));

create function office.refuse_rewriting() returns trigger language plpgsql as $$
begin
  raise exception 'what has been released is not rewritten';
end $$;
create trigger append_only before update or delete or truncate on office.released_month
  for each statement execute function office.refuse_rewriting();

-- When it was released is not for the application to say.
grant select, insert (area_id, month, family, snapshot_day, rule, counted, cells, besides)
  on office.released_month to kohtaanto_app;
