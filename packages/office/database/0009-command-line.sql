-- The command line works with the rights of a member of the staff; this finds whose (OPS-3).
create function office.administrator_of_area(asked_area smallint, asked_staff text, today date)
  returns table (staff_id text)
  language sql stable security definer set search_path = office, pg_temp
  as $$
    select s.staff_id from staff s
    where s.area_id = asked_area and s.period @> today
      and (s.staff_id = asked_staff or (asked_staff is null and 'administrator' = any (s.roles)))
    order by s.staff_id limit 1
  $$;
revoke execute on function office.administrator_of_area(smallint, text, date) from public;
grant execute on function office.administrator_of_area(smallint, text, date) to kohtaanto_app;

-- The unemployment table needs the whole area, though nobody sees the persons of another unit: the
-- counting runs as the owner, for the asking area only, and gives sums.
create function office.first_month_of_register(asked_area smallint) returns text
  language sql stable security definer set search_path = office, pg_temp
  as $$
    select to_char(min(lower(period)), 'YYYY-MM') from job_search
    where area_id = asked_area and asked_area = office.asking_area()
  $$;
revoke execute on function office.first_month_of_register(smallint) from public;
grant execute on function office.first_month_of_register(smallint) to kohtaanto_app;
