-- The last day on or before a day on which offices are open: no weekend, no public holiday, and neither of the two eves on which they are closed. The same
-- calendar as packages/rules/src/foundations/finnish-holidays.ts; a test holds the two equal, day by day.
create function office.office_day_by(asked date) returns date
  language plpgsql immutable strict set search_path = office, pg_temp
as $$
declare
  day date := asked;
  year int; golden int; century int; of_century int; epact int; shift int; late int; total int;
  easter date;
begin
  loop
    year := extract(year from day);
    -- Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher).
    golden := year % 19; century := year / 100; of_century := year % 100;
    epact := (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    shift := (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    late := (golden + 11 * epact + 22 * shift) / 451;
    total := epact + shift - 7 * late + 114;
    easter := make_date(year, total / 31, total % 31 + 1);
    -- Midsummer Day and All Saints are Saturdays; Midsummer Eve is the Friday from 19 to 25 June.
    exit when not (extract(isodow from day) > 5
      or to_char(day, 'MM-DD') in ('01-01', '01-06', '05-01', '12-06', '12-24', '12-25', '12-26')
      or day in (easter - 2, easter, easter + 1, easter + 39, easter + 49)
      or (extract(isodow from day) = 5 and to_char(day, 'MM-DD') between '06-19' and '06-25'));
    day := day - 1;
  end loop;
  return day;
end $$;
revoke all on function office.office_day_by(date) from public;

-- As in 0036, with holidays beside weekends in the days of the matters of candidates. A day off is done before, not after.
create or replace function office.derive_worklist_tasks(derived_area smallint, persons uuid[]) returns void
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
  union all
  select derived_area, m.person_id, m.matter_key, m.owner_id, p.municipality_code, 'authority', m.due, w.office_day,
    null, i.family_name, i.given_name,
    json_build_array(m.person_id, m.matter_key, m.kind, 'authority', m.due, w.office_day, true, null,
      m.owner_id, p.protected, p.municipality_code, p.birth_date, p.service_language, p.groups, i.family_name, i.given_name, null, null)
  from candidate_matters(derived_area, persons) m
  cross join lateral (select office_day_by(m.due) as office_day) w
  join person p on p.area_id = derived_area and p.person_id = m.person_id
  left join person_identity i on i.area_id = derived_area and i.person_id = m.person_id and not p.protected
  order by 4, 7;
end $$;

select office.derive_all_worklist_tasks();
