-- Who asks, who may see, what was looked at (SEC-1, SEC-2).
-- The application connects as kohtaanto_app; it never owns a table, so row-level security binds it.

do $$ begin
  if not exists (select from pg_roles where rolname = 'kohtaanto_app') then
    create role kohtaanto_app;
  end if;
end $$;

grant usage on schema office to kohtaanto_app;

create table office.session (
  session_hash bytea primary key,                   -- sha-256 of the cookie's secret
  area_id smallint not null,
  staff_id text not null,
  csrf_token text not null,
  language text not null default 'fi',
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  id_token text,
  foreign key (area_id, staff_id) references office.staff
);
create index on office.session (expires_at);

create table office.audit_entry (
  area_id smallint not null,
  entry_id bigint generated always as identity,
  at timestamptz not null default clock_timestamp(),
  staff_id text,
  person_id uuid,
  action text not null,                             -- 'person.view', 'contact.record', 'search' ...
  purpose text not null,
  outcome text not null check (outcome in ('allowed', 'denied')),
  detail jsonb not null default '{}',
  transaction_id xid8 not null default pg_current_xact_id(),
  seal_id bigint,                                   -- null until a run binds it
  primary key (area_id, entry_id)
);
create index on office.audit_entry (seal_id, entry_id);
create index audit_entry_unsealed on office.audit_entry (entry_id) where seal_id is null;
create index on office.audit_entry (area_id, person_id, at desc);

-- Entries are sealed in runs: each seal binds its entries, in order, and the seal before it.
create table office.audit_seal (
  seal_id bigint primary key,
  up_to_entry bigint not null,
  entry_count integer not null,
  sealed_at timestamptz not null default clock_timestamp(),
  seal bytea not null
);

-- Reads of "who asks": set with set_config(..., true) in each transaction, never per connection.
create function office.asking_area() returns smallint language sql stable parallel safe
  as $$ select nullif(current_setting('kohtaanto.area_id', true), '')::smallint $$;
create function office.asking_staff() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('kohtaanto.staff_id', true), '') $$;
create function office.asking_municipalities() returns text[] language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('kohtaanto.municipalities', true), ''), '{}')::text[] $$;
create function office.opened_person() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('kohtaanto.opened_person', true), '')::uuid $$;

-- A person is seen by those whose unit is competent in the home municipality, by the coach,
-- and by the substitutes and named readers listed in kohtaanto.coaches.
create function office.asking_for_coaches() returns text[] language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('kohtaanto.coaches', true), ''), '{}')::text[] $$;

do $$
declare t text;
begin
  foreach t in array array['responsibility_area', 'task_competence', 'service_point', 'room', 'team', 'staff',
    'staff_absence', 'saved_view', 'import_batch'] loop
    execute format('alter table office.%I enable row level security', t);
    execute format('create policy area on office.%I using (area_id = (select office.asking_area()))
      with check (area_id = (select office.asking_area()))', t);
  end loop;

  alter table office.person enable row level security;
  create policy competent on office.person
    using (area_id = (select office.asking_area())
      and (municipality_code = any ((select office.asking_municipalities())::text[])
        or coach_id = any ((select office.asking_for_coaches())::text[])))
    with check (area_id = (select office.asking_area()));

  alter table office.person_identity enable row level security;
  create policy open_or_opened on office.person_identity
    using (area_id = (select office.asking_area()) and exists (
      select from office.person p
      where p.area_id = person_identity.area_id and p.person_id = person_identity.person_id
        and (not p.protected or p.person_id = (select office.opened_person()))))
    with check (area_id = (select office.asking_area()));

  foreach t in array array['job_search', 'employment_status', 'service_spell', 'dated_ground', 'known_ending',
    'contact', 'assessment', 'plan', 'search_report', 'lapse', 'profile', 'meeting_request', 'coach_assignment',
    'consent', 'message'] loop
    execute format('alter table office.%I enable row level security', t);
    execute format('create policy person_seen on office.%I
      using (area_id = (select office.asking_area()) and exists (select from office.person p
        where p.area_id = %I.area_id and p.person_id = %I.person_id))
      with check (area_id = (select office.asking_area()))', t, t, t);
  end loop;

  -- The worklist reads a coach's own obligations by the index alone; the person is asked for only
  -- where the obligation is another coach's.
  alter table office.obligation enable row level security;
  create policy person_seen on office.obligation
    using (area_id = (select office.asking_area())
      and (coach_id = any ((select office.asking_for_coaches())::text[])
        or exists (select from office.person p
          where p.area_id = obligation.area_id and p.person_id = obligation.person_id)))
    with check (area_id = (select office.asking_area()));

  alter table office.draft enable row level security;
  create policy own on office.draft
    using (area_id = (select office.asking_area()) and staff_id = (select office.asking_staff()))
    with check (area_id = (select office.asking_area()) and staff_id = (select office.asking_staff()));

  -- A calendar is seen by the whole area (rooms and colleagues must be bookable); whose appointment
  -- it is, only by those who see the person: the view masks by joining person.
  alter table office.appointment enable row level security;
  create policy area on office.appointment using (area_id = (select office.asking_area()))
    with check (area_id = (select office.asking_area()));

  alter table office.audit_entry enable row level security;
  create policy append on office.audit_entry for insert
    with check (area_id = (select office.asking_area()));
  create policy read_area on office.audit_entry for select using (area_id = (select office.asking_area()));
end $$;

grant select on office.municipality, office.area, office.area_municipality, office.task, office.published_figure,
  office.schema_version, office.audit_seal to kohtaanto_app;
grant select on office.responsibility_area, office.task_competence, office.service_point, office.room, office.team,
  office.staff to kohtaanto_app;
grant select, insert, update, delete on office.staff_absence, office.saved_view, office.import_batch, office.person,
  office.person_identity, office.job_search, office.employment_status, office.service_spell, office.dated_ground,
  office.known_ending, office.contact, office.assessment, office.plan, office.search_report, office.lapse,
  office.profile, office.meeting_request, office.coach_assignment, office.consent, office.message, office.appointment,
  office.draft, office.obligation, office.session to kohtaanto_app;
-- When, in which transaction and in which run is not for the application to say.
grant select, insert (area_id, staff_id, person_id, action, purpose, outcome, detail)
  on office.audit_entry to kohtaanto_app;
