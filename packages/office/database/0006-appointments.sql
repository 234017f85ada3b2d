-- Appointments (JOB-10): what an appointment is for, who takes part in a group session, the links
-- by which a customer books, and the calendar feed's secret.

alter table office.appointment
  add column obligation_key text,                   -- the obligation it meets, where it is for one
  add column created_at timestamptz not null default now();
create index on office.appointment (area_id, self_booking_token) where self_booking_token is not null;

-- The staff and the room of a group session are taken once; each participant is a row here.
create table office.group_participant (
  area_id smallint not null,
  appointment_id uuid not null,
  person_id uuid not null,
  state text not null default 'booked' check (state in ('booked', 'held', 'no-show', 'cancelled')),
  added_by text not null,
  primary key (area_id, appointment_id, person_id),
  foreign key (area_id, appointment_id) references office.appointment on delete cascade,
  foreign key (area_id, person_id) references office.person on delete cascade
);
create index on office.group_participant (area_id, person_id);

-- A customer's own way to book: only the hash of the secret is kept, so that a copy of the
-- register does not let anyone book.
create table office.self_booking_link (
  area_id smallint not null,
  link_id uuid not null default gen_random_uuid(),
  token_hash bytea not null,
  person_id uuid not null,
  staff_id text not null,
  kind text not null,
  obligation_key text,
  language text not null check (language in ('fi', 'sv', 'en')),
  last_day date not null,                           -- the last day on which the link works
  created_by text not null,
  created_at timestamptz not null default now(),
  revoked_at timestamptz,
  appointment_id uuid,                              -- what was booked by it
  primary key (area_id, link_id),
  foreign key (area_id, person_id) references office.person on delete cascade,
  foreign key (area_id, staff_id) references office.staff,
  foreign key (area_id, appointment_id) references office.appointment on delete set null (appointment_id)
);
create unique index on office.self_booking_link (area_id, token_hash);
create index on office.self_booking_link (area_id, person_id);

-- As the appointments themselves: seen by the area, the person masked where the person is not seen.
alter table office.group_participant enable row level security;
create policy area on office.group_participant using (area_id = (select office.asking_area()))
  with check (area_id = (select office.asking_area()));
alter table office.self_booking_link enable row level security;
create policy area on office.self_booking_link using (area_id = (select office.asking_area()))
  with check (area_id = (select office.asking_area()));

grant select, insert, update, delete on office.group_participant, office.self_booking_link to kohtaanto_app;
-- A feed's address is revoked by giving the staff member a new secret; nothing else of staff is written.
grant update (calendar_token) on office.staff to kohtaanto_app;

-- Before an area is known, a secret finds its own area and nothing more.
create function office.staff_of_calendar(secret text)
  returns table (area_id smallint, staff_id text)
  language sql stable security definer set search_path = office, pg_temp
  as $$ select s.area_id, s.staff_id from office.staff s where s.calendar_token = secret $$;

create function office.link_of_secret(secret_hash bytea)
  returns table (area_id smallint, link_id uuid)
  language sql stable security definer set search_path = office, pg_temp
  as $$ select l.area_id, l.link_id from office.self_booking_link l where l.token_hash = secret_hash $$;

revoke execute on function office.staff_of_calendar(text), office.link_of_secret(bytea) from public;
grant execute on function office.staff_of_calendar(text), office.link_of_secret(bytea) to kohtaanto_app;
create unique index on office.staff (calendar_token);
