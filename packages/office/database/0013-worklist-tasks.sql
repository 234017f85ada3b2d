-- What a worklist shows of each open task (JOB-9), in one narrow row per task: a coach's list is one
-- index range of small rows instead of a walk through obligations, persons, identities and messages.
-- Derived only, and by the database itself, so that whoever writes what a row is made of has the list
-- right in the same transaction. A protected person's name never comes here.
create table office.worklist_task (
  area_id smallint not null,
  person_id uuid not null,
  obligation_key text not null,
  coach_id text,
  municipality_code text not null,
  party text not null,
  due date not null,
  office_day date not null,
  open_from date,
  family_name text collate office.finnish,
  given_name text collate office.finnish,
  shown json not null,                              -- all that a row shows, in the order the worklist reads it
  primary key (area_id, person_id, obligation_key)
) with (fillfactor = 80);
create index worklist_of_coach on office.worklist_task (area_id, coach_id, due);
create index on office.staff (area_id, team_code);

alter table office.worklist_task enable row level security;
create policy competent on office.worklist_task
  using (area_id = (select office.asking_area())
    and (coach_id = any ((select office.asking_for_coaches())::text[])
      or municipality_code = any ((select office.asking_municipalities())::text[])));
grant select on office.worklist_task to kohtaanto_app;

-- The person's row is locked first, in a statement of its own: of two who change things of one person
-- at once the second then sees what the first left. A booked time comes with every task of the person:
-- which of them it is for, the day decides.
create function office.derive_worklist_tasks(derived_area smallint, persons uuid[]) returns void
language plpgsql volatile security definer set search_path = office, pg_temp
as $$
begin
  perform from person p where p.area_id = derived_area and p.person_id = any (persons)
    order by p.person_id for no key update;
  delete from worklist_task t where t.area_id = derived_area and t.person_id = any (persons);
  insert into worklist_task
  with booking as (
    select a.person_id, json_agg(json_build_object('appointmentId', a.appointment_id,
        'obligationKey', a.obligation_key, 'kind', a.kind, 'channel', a.channel,
        'start', to_char(lower(a.period) at time zone 'Europe/Helsinki', 'YYYY-MM-DD HH24:MI'),
        'end', to_char(upper(a.period) at time zone 'Europe/Helsinki', 'YYYY-MM-DD HH24:MI'),
        'servicePoint', coalesce(a.service_point_code, r.service_point_code), 'room', a.room_code,
        'interpreter', a.interpreter_language, 'rowVersion', a.row_version) order by lower(a.period)) as times
    from appointment a left join room r on r.area_id = a.area_id and r.room_code = a.room_code
    where a.state = 'booked' and a.area_id = derived_area and a.person_id = any (persons)
    group by a.person_id),
  told as (
    select person_id, about_obligation, max((sent_at at time zone 'Europe/Helsinki')::date) as sent_on
    from message where direction = 'to-customer' and about_obligation is not null
      and area_id = derived_area and person_id = any (persons)
    group by person_id, about_obligation)
  select o.area_id, o.person_id, o.obligation_key, p.coach_id, p.municipality_code, o.party, o.due, o.office_day,
    o.open_from, i.family_name, i.given_name,
    json_build_array(o.person_id, o.obligation_key, o.kind, o.party, o.due, o.office_day, o.certain,
      coalesce(o.because -> -1 -> 'section', o.because -> -2 -> 'section', o.because -> -3 -> 'section'),
      p.coach_id, p.protected, p.municipality_code, p.birth_date, p.service_language, p.groups,
      i.family_name, i.given_name, b.times, case when o.party = 'jobseeker' then m.sent_on end)
  from obligation o
  join person p on p.area_id = derived_area and p.person_id = o.person_id
  -- A protected person's name stays where it is closed.
  left join person_identity i on i.area_id = derived_area and i.person_id = o.person_id and not p.protected
  left join booking b on b.person_id = o.person_id
  left join told m on m.person_id = o.person_id and m.about_obligation = o.obligation_key
  where o.state = 'open' and o.area_id = derived_area and o.person_id = any (persons)
  order by p.coach_id, o.due;
end $$;

-- After a load in bulk, whose rows were not followed one by one.
create function office.derive_all_worklist_tasks() returns void
language plpgsql volatile security definer set search_path = office, pg_temp
as $$
declare each record;
begin
  truncate worklist_task;
  -- With all persons of an area at hand another plan is the best than with one.
  perform set_config('plan_cache_mode', 'force_custom_plan', true);
  for each in select area_id, array_agg(person_id) as persons from person group by area_id order by area_id loop
    perform derive_worklist_tasks(each.area_id, each.persons);
  end loop;
end $$;

-- All that the database derives by itself; whoever fills tables in bulk puts it off and asks for it here.
create function office.derive_all() returns void language sql volatile
  as $$ select office.derive_all_worklist_tasks() $$;

revoke all on function office.derive_worklist_tasks(smallint, uuid[]),
  office.derive_all_worklist_tasks(), office.derive_all() from public;

-- One function for every table a row is made of; each trigger hands over what it saw change.
create function office.worklist_follows() returns trigger
language plpgsql volatile security definer set search_path = office, pg_temp
as $$
declare touched record;
begin
  -- Only whoever owns the register can put it off, and derives everything afterwards.
  if session_user = current_user and current_setting('kohtaanto.derive_later', true) = 'on' then
    return null;
  end if;
  if tg_table_name = 'obligation' then
    if tg_op = 'INSERT' then
      for touched in select area_id, array_agg(distinct person_id) as persons from new_rows where state = 'open'
        group by area_id loop perform derive_worklist_tasks(touched.area_id, touched.persons); end loop;
    elsif tg_op = 'DELETE' then
      for touched in select area_id, array_agg(distinct person_id) as persons from old_rows where state = 'open'
        group by area_id loop perform derive_worklist_tasks(touched.area_id, touched.persons); end loop;
    else
      for touched in select area_id, array_agg(distinct person_id) as persons from (
          select area_id, person_id from new_rows where state = 'open'
          union select area_id, person_id from old_rows where state = 'open') each
        group by area_id loop perform derive_worklist_tasks(touched.area_id, touched.persons); end loop;
    end if;
  elsif tg_table_name = 'appointment' then
    if tg_op = 'INSERT' then
      for touched in select area_id, array_agg(distinct person_id) as persons from new_rows
        where state = 'booked' and person_id is not null
        group by area_id loop perform derive_worklist_tasks(touched.area_id, touched.persons); end loop;
    elsif tg_op = 'DELETE' then
      for touched in select area_id, array_agg(distinct person_id) as persons from old_rows
        where state = 'booked' and person_id is not null
        group by area_id loop perform derive_worklist_tasks(touched.area_id, touched.persons); end loop;
    else
      for touched in select n.area_id, array_agg(distinct n.person_id) as persons
        from new_rows n join old_rows o using (area_id, appointment_id)
        where n.person_id is not null and (n.state = 'booked' or o.state = 'booked')
        group by n.area_id loop perform derive_worklist_tasks(touched.area_id, touched.persons); end loop;
    end if;
  elsif tg_table_name = 'message' then
    for touched in select area_id, array_agg(distinct person_id) as persons from new_rows
      where direction = 'to-customer' and about_obligation is not null
      group by area_id loop perform derive_worklist_tasks(touched.area_id, touched.persons); end loop;
  elsif tg_table_name = 'person' then
    for touched in select n.area_id, array_agg(n.person_id) as persons
      from new_rows n join old_rows o using (area_id, person_id)
      where (n.coach_id, n.protected, n.municipality_code, n.birth_date, n.service_language, n.groups)
        is distinct from (o.coach_id, o.protected, o.municipality_code, o.birth_date, o.service_language, o.groups)
      group by n.area_id loop perform derive_worklist_tasks(touched.area_id, touched.persons); end loop;
  else
    for touched in select n.area_id, array_agg(n.person_id) as persons
      from new_rows n join old_rows o using (area_id, person_id)
      where (n.family_name, n.given_name) is distinct from (o.family_name, o.given_name)
      group by n.area_id loop perform derive_worklist_tasks(touched.area_id, touched.persons); end loop;
  end if;
  return null;
end $$;

revoke all on function office.worklist_follows() from public;

create trigger worklist_follows_new after insert on office.obligation
  referencing new table as new_rows for each statement execute function office.worklist_follows();
create trigger worklist_follows_old after delete on office.obligation
  referencing old table as old_rows for each statement execute function office.worklist_follows();
create trigger worklist_follows after update on office.obligation
  referencing old table as old_rows new table as new_rows for each statement execute function office.worklist_follows();
create trigger worklist_follows_new after insert on office.appointment
  referencing new table as new_rows for each statement execute function office.worklist_follows();
create trigger worklist_follows_old after delete on office.appointment
  referencing old table as old_rows for each statement execute function office.worklist_follows();
create trigger worklist_follows after update on office.appointment
  referencing old table as old_rows new table as new_rows for each statement execute function office.worklist_follows();
create trigger worklist_follows_new after insert on office.message
  referencing new table as new_rows for each statement execute function office.worklist_follows();
create trigger worklist_follows after update on office.person
  referencing old table as old_rows new table as new_rows for each statement execute function office.worklist_follows();
create trigger worklist_follows after update on office.person_identity
  referencing old table as old_rows new table as new_rows for each statement execute function office.worklist_follows();

select office.derive_all_worklist_tasks();


drop function office.writing_now(uuid[]);
-- About which of the persons the asker may see somebody else is writing just now. What they write is
-- closed to everybody but them; that they write is not.
create function office.written_about() returns table (person_id uuid, staff_id text)
language sql volatile security definer set search_path = office, pg_temp
as $$
  select distinct on (d.person_id) d.person_id, d.staff_id
  from draft d join person p on p.area_id = d.area_id and p.person_id = d.person_id
  where d.area_id = asking_area() and d.staff_id <> asking_staff()
    and d.saved_at > clock_timestamp() - interval '15 minutes'
    and (p.municipality_code = any (asking_municipalities()) or p.coach_id = any (asking_for_coaches()))
  order by d.person_id, d.saved_at desc
$$;
revoke all on function office.written_about() from public;
grant execute on function office.written_about() to kohtaanto_app;
create index on office.draft (area_id, saved_at);

-- A page about one person reads a dozen tables. That the person may be seen is found out once, by the
-- statement that names the person here as it finds the row; not once more for each row of each table.
create function office.visited_person() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('kohtaanto.visited_person', true), '')::uuid $$;

do $$
declare t text;
begin
  foreach t in array array['job_search', 'employment_status', 'service_spell', 'dated_ground', 'known_ending',
    'contact', 'assessment', 'plan', 'search_report', 'lapse', 'profile', 'meeting_request', 'coach_assignment',
    'consent', 'message'] loop
    execute format('alter policy person_seen on office.%I
      using (area_id = (select office.asking_area()) and (person_id = (select office.visited_person())
        or exists (select from office.person p
          where p.area_id = %I.area_id and p.person_id = %I.person_id)))', t, t, t);
  end loop;
  alter policy person_seen on office.obligation
    using (area_id = (select office.asking_area())
      and (coach_id = any ((select office.asking_for_coaches())::text[])
        or person_id = (select office.visited_person())
        or exists (select from office.person p
          where p.area_id = obligation.area_id and p.person_id = obligation.person_id)));
end $$;
