-- What the office found when it last counted the seals of the audit trail again (SEC-2). Written by the
-- owner, who keeps the key; the application may only read it.
create table office.audit_check (
  check_id bigint generated always as identity primary key,
  checked_at timestamptz not null default clock_timestamp(),
  up_to_entry bigint,                                -- the last entry under a seal that was counted again
  seals integer not null,
  findings jsonb not null
);
grant select on office.audit_check to kohtaanto_app;

-- A protected person's identity is closed to every search, yet an official who has the identity code in
-- hand must find the lock (SEC-4). Only the whole code, only one's own area, and nothing but the number
-- of the person comes out; whether the person may be seen at all is asked of office.person as always.
create function office.person_of_identity_code(code text) returns uuid
  language sql stable security definer set search_path = office, pg_temp
  as $$ select i.person_id from office.person_identity i
        where i.area_id = office.asking_area() and i.identity_code = code $$;

create index on office.draft (area_id, saved_at);

-- A draft belongs to its writer. That somebody is writing about a person just now, and who, is told to
-- those who see the person; what is written is not (DAT-4).
create function office.writing_now(persons uuid[]) returns table (person_id uuid, staff_id text)
  language sql volatile security definer set search_path = office, pg_temp
  as $$ select distinct on (d.person_id) d.person_id, d.staff_id from office.draft d
        where d.area_id = office.asking_area() and d.person_id = any (persons)
          and d.staff_id <> office.asking_staff()
          and d.saved_at > clock_timestamp() - interval '15 minutes'
        order by d.person_id, d.saved_at desc $$;

revoke execute on function office.person_of_identity_code(text), office.writing_now(uuid[]) from public;
grant execute on function office.person_of_identity_code(text), office.writing_now(uuid[]) to kohtaanto_app;
