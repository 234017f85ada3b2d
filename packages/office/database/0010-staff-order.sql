-- The order in which an area lists its people: as its own folder names them, not by the alphabet
-- (GOV-4, ORG-3). Null for those who came later; they stand after the others.
alter table office.staff add column position smallint;

create or replace function office.demo_people(today date)
returns table (area_id smallint, area_fi text, area_sv text, area_en text, staff_id text, subject text,
  given_name text, family_name text, roles text[], unit_fi text, unit_sv text, unit_en text)
language sql stable security definer set search_path = office, pg_temp
as $$
  select s.area_id, a.name_fi, a.name_sv, a.name_en, s.staff_id, s.subject, s.given_name, s.family_name, s.roles,
    r.name_fi, r.name_sv, r.name_en
  from staff s join area a using (area_id) join responsibility_area r using (area_id, unit_code)
  where s.period @> today
  order by s.area_id, s.position nulls last, s.family_name, s.given_name
$$;
