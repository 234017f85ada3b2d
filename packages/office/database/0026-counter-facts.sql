-- Facts of the counter by hand (FIN-2): new maximum periods, met work conditions, first home municipality entries, earlier days
-- told as a number, and home municipalities. A fact is never rewritten: what was wrong is undone by a dated row of its own.
alter table office.benefit_fact drop constraint benefit_fact_kind_check;
-- The same fact may be told again after it was undone; that it does not stand twice a trigger sees to.
alter table office.benefit_fact drop constraint benefit_fact_area_id_person_id_kind_day_key;
alter table office.benefit_fact
  add column benefit_days integer check (benefit_days between 0 and 15000),     -- of an opening: paid before the day
  add column allowance_days integer check (allowance_days between 0 and 15000),
  add column municipality_code text references office.municipality,             -- of a home: from the day on
  add column source text not null default '' check (length(source) <= 300),     -- from what it is known
  add column told_at timestamptz not null default now(),
  add column request_id uuid,                                                   -- a form sent twice is one fact
  add constraint benefit_fact_kind_check check (kind in
    ('new-maximum-period', 'work-condition', 'first-home-entry', 'first-home-entry-protected', 'opening', 'home')),
  add constraint benefit_fact_opening_check check ((kind = 'opening') = (num_nonnulls(benefit_days, allowance_days) > 0)),
  add constraint benefit_fact_home_check check ((kind = 'home') = (municipality_code is not null)),
  add constraint benefit_fact_request_key unique (area_id, request_id);
create index on office.benefit_fact (area_id, person_id);

create table office.benefit_fact_undoing (
  area_id smallint not null,
  fact_id integer not null,
  reason text not null check (length(reason) between 3 and 300),
  undone_by text not null,
  undone_on date not null,
  undone_at timestamptz not null default now(),
  request_id uuid not null,
  primary key (area_id, fact_id),
  unique (area_id, request_id),
  foreign key (area_id, fact_id) references office.benefit_fact on delete cascade
);
alter table office.benefit_fact_undoing enable row level security;

create function office.refuse_second_benefit_fact() returns trigger language plpgsql
  security definer set search_path = office, pg_temp
as $$
begin
  -- The lock of imports: of two at once the later sees the former.
  perform pg_advisory_xact_lock(2104, new.area_id);
  if exists (select from benefit_fact f where f.area_id = new.area_id and f.person_id = new.person_id and f.fact_id <> new.fact_id
      and (f.kind = new.kind and f.day = new.day or f.kind ~ '^first-home-entry' and new.kind ~ '^first-home-entry')
      and not exists (select from benefit_fact_undoing u where u.area_id = f.area_id and u.fact_id = f.fact_id)) then
    raise exception 'the fact stands already' using errcode = 'unique_violation';
  end if;
  return null;
end $$;
revoke all on function office.refuse_second_benefit_fact() from public;
-- After the insert: what the policies refuse is refused before anything is told of what stands.
create trigger stands_once after insert on office.benefit_fact for each row execute function office.refuse_second_benefit_fact();

-- Whoever reckons the bill reckons it of everybody; others see the facts of the persons they see.
create function office.reckons_benefits() returns boolean
  language sql stable security definer set search_path = office, pg_temp
as $$
  select exists (select from staff s where s.area_id = asking_area() and s.staff_id = asking_staff() and s.roles && '{controller,director}')
$$;
revoke all on function office.reckons_benefits() from public;
grant execute on function office.reckons_benefits() to kohtaanto_app;

drop policy area on office.benefit_fact;
create policy seen on office.benefit_fact for select using (area_id = (select office.asking_area())
  and ((select office.reckons_benefits()) or exists (select from office.person p
    where p.area_id = benefit_fact.area_id and p.person_id = benefit_fact.person_id)));
-- Nobody tells in another's name.
create policy append on office.benefit_fact for insert with check (area_id = (select office.asking_area())
  and (select office.reckons_benefits()) and told_by = (select office.asking_staff()));
create policy seen on office.benefit_fact_undoing for select using (area_id = (select office.asking_area())
  and exists (select from office.benefit_fact f where f.area_id = benefit_fact_undoing.area_id and f.fact_id = benefit_fact_undoing.fact_id));
create policy append on office.benefit_fact_undoing for insert with check (area_id = (select office.asking_area())
  and (select office.reckons_benefits()) and undone_by = (select office.asking_staff()));

-- A line and a correction tell after which file they were reckoned so; what a fact changed, or its undoing, tells the fact too.
alter table office.benefit_line add column fact_id integer, add column superseded_by_fact integer;
alter table office.benefit_correction add column fact_id integer;
alter table office.benefit_correction drop constraint benefit_correction_reason_check;
alter table office.benefit_correction add constraint benefit_correction_reason_check
  check (reason in ('told-late', 'told-anew', 'counter-moved', 'fact-entered', 'fact-undone'));

-- A month as it is told to those who may not see persons: small counts hidden, of the whole area together. A municipality's
-- officer is shown the own municipality's rows and nothing that they were made of.
create table office.benefit_told (
  area_id smallint not null references office.area,
  month text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  place text not null check (place ~ '^(\d{3}|unknown|total)$'),
  revision integer not null check (revision >= 1),
  told_on date not null,
  told jsonb not null,
  told_at timestamptz not null default now(),
  primary key (area_id, month, place, revision)
);
alter table office.benefit_told enable row level security;
create trigger append_only before update or delete or truncate on office.benefit_told
  for each statement execute function office.refuse_rewriting();
create policy area on office.benefit_told for select using (area_id = (select office.asking_area())
  and coalesce(place = (select office.asking_payer()), (select office.asking_payer()) is null));
create policy append on office.benefit_told for insert with check (area_id = (select office.asking_area())
  and (select office.asking_payer()) is null);

do $$
declare
  one text;
begin
  foreach one in array array['benefit_file', 'benefit_payment', 'benefit_fact', 'benefit_line', 'benefit_correction', 'benefit_standing'] loop
    execute format('create policy not_for_payers on office.%I as restrictive using ((select office.asking_payer()) is null)', one);
  end loop;
end $$;

revoke insert on office.benefit_fact from kohtaanto_app;
grant insert (area_id, person_id, kind, day, benefit_days, allowance_days, municipality_code, source, told_by, told_on, request_id)
  on office.benefit_fact to kohtaanto_app;
grant select, insert (area_id, fact_id, reason, undone_by, undone_on, request_id) on office.benefit_fact_undoing to kohtaanto_app;
grant update (superseded_by_fact) on office.benefit_line to kohtaanto_app;
grant select, insert (area_id, month, place, revision, told_on, told) on office.benefit_told to kohtaanto_app;
