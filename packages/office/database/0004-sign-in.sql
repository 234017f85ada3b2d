-- What must be known before it is known who asks: whose subject signed in, whose session a cookie
-- opens. These functions run as the owner and answer that one question each (SEC-1).

create function office.staff_by_subject(asked_subject text, today date)
returns table (area_id smallint, staff_id text)
language sql stable security definer set search_path = office, pg_temp
as $$
  select s.area_id, s.staff_id from staff s where s.subject = asked_subject and s.period @> today
$$;

-- Everything the scope of a request is built from, in one round trip: the tasks matrix names the
-- municipalities of the unit, today's absences name those whose customers are looked after.
create function office.open_session(asked_hash bytea, at timestamptz, today date, idle interval)
returns table (
  area_id smallint, staff_id text, csrf_token text, language text, seen_at timestamptz, expires_at timestamptz,
  given_name text, family_name text, roles text[], unit_code text, team_code text,
  municipalities text[], coaches text[])
language sql stable security definer set search_path = office, pg_temp
as $$
  select e.area_id, e.staff_id, e.csrf_token, e.language, e.seen_at, e.expires_at,
    s.given_name, s.family_name, s.roles, s.unit_code, s.team_code,
    array(select c.municipality_code from task_competence c
      where c.area_id = e.area_id and c.unit_code = s.unit_code and c.task_code = 'person-service'
        and c.period @> today order by 1),
    array(select s.staff_id union select a.staff_id from staff_absence a
      where a.area_id = e.area_id and a.substitute_id = s.staff_id and a.period @> today)
  from session e join staff s on s.area_id = e.area_id and s.staff_id = e.staff_id
  where e.session_hash = asked_hash and e.expires_at > at and e.seen_at > at - idle and s.period @> today
$$;

-- The people a newcomer may sign in as; the office calls it in the demo only.
create function office.demo_people(today date)
returns table (area_id smallint, area_fi text, area_sv text, area_en text, staff_id text, subject text,
  given_name text, family_name text, roles text[], unit_fi text, unit_sv text, unit_en text)
language sql stable security definer set search_path = office, pg_temp
as $$
  select s.area_id, a.name_fi, a.name_sv, a.name_en, s.staff_id, s.subject, s.given_name, s.family_name, s.roles,
    r.name_fi, r.name_sv, r.name_en
  from staff s join area a using (area_id) join responsibility_area r using (area_id, unit_code)
  where s.period @> today
  order by s.area_id, s.family_name, s.given_name
$$;

revoke all on function office.staff_by_subject(text, date),
  office.open_session(bytea, timestamptz, date, interval), office.demo_people(date) from public;
grant execute on function office.staff_by_subject(text, date),
  office.open_session(bytea, timestamptz, date, interval), office.demo_people(date) to kohtaanto_app;
