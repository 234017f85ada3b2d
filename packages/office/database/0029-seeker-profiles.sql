-- What a jobseeker has and wants: occupations wished for, work done, skills, licences, languages and terms (MAT-1, JOB-12).
-- Told anew as a whole, so that each version can be read as it was; the newest holds.
create table office.seeker_profile (
  area_id smallint not null,
  person_id uuid not null,
  version integer not null check (version >= 1),
  facts jsonb not null check (jsonb_typeof(facts) = 'object'),
  set_by text,                                       -- null: it came with the invented register
  set_at timestamptz not null default now(),
  receipt uuid not null default gen_random_uuid(),   -- a form sent twice is one version
  primary key (area_id, person_id, version),
  unique (area_id, receipt),
  foreign key (area_id, person_id) references office.person on delete cascade,
  foreign key (area_id, set_by) references office.staff
);

-- What the person cannot do at work: health data, for those who coach the person and nobody who serves employers (380/2023 114, 118 §).
create table office.work_limits (
  area_id smallint not null,
  person_id uuid not null,
  version integer not null check (version >= 1),
  cannot text[] not null default '{}',
  less_of text[] not null default '{}',
  set_by text,
  set_at timestamptz not null default now(),
  receipt uuid not null default gen_random_uuid(),
  primary key (area_id, person_id, version),
  unique (area_id, receipt),
  foreign key (area_id, person_id) references office.person on delete cascade,
  foreign key (area_id, set_by) references office.staff,
  check (not cannot && less_of)
);

create function office.coaches_persons() returns boolean
  language sql stable security definer set search_path = office, pg_temp
as $$
  select exists (select from staff s where s.area_id = asking_area() and s.staff_id = asking_staff()
    and s.roles && '{coach,team-lead,service-coordinator}')
$$;
revoke all on function office.coaches_persons() from public;
grant execute on function office.coaches_persons() to kohtaanto_app;

alter table office.seeker_profile enable row level security;
create policy person_seen on office.seeker_profile for select using (area_id = (select office.asking_area())
  and exists (select from office.person p where p.area_id = seeker_profile.area_id and p.person_id = seeker_profile.person_id));
create policy append on office.seeker_profile for insert with check (area_id = (select office.asking_area())
  and set_by = (select office.asking_staff()) and (select office.coaches_persons())
  and exists (select from office.person p where p.area_id = seeker_profile.area_id and p.person_id = seeker_profile.person_id));
alter table office.work_limits enable row level security;
create policy coached on office.work_limits for select using (area_id = (select office.asking_area()) and (select office.coaches_persons())
  and exists (select from office.person p where p.area_id = work_limits.area_id and p.person_id = work_limits.person_id));
create policy append on office.work_limits for insert with check (area_id = (select office.asking_area())
  and set_by = (select office.asking_staff()) and (select office.coaches_persons())
  and exists (select from office.person p where p.area_id = work_limits.area_id and p.person_id = work_limits.person_id));
grant select, insert (area_id, person_id, version, facts, set_by, receipt) on office.seeker_profile to kohtaanto_app;
grant select, insert (area_id, person_id, version, cannot, less_of, set_by, receipt) on office.work_limits to kohtaanto_app;
