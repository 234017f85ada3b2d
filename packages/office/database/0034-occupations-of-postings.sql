-- Where a vacancy's occupation comes from (MAT-2): told by whoever wrote it, suggested by its title, or chosen by a colleague in its stead.
-- A posting that tells none and whose title is like no name comes in all the same, and is matched with nobody until somebody chooses.
alter table office.vacancy add column occupation_by text not null default 'told' check (occupation_by in ('told', 'suggested', 'chosen'));
alter table office.vacancy drop constraint vacancy_check2;
alter table office.vacancy add constraint vacancy_open check (state <> 'open' or (closes is not null and (isco is not null or source = 'posting')
  and (municipality_code is not null or remote = 'wholly') and not only_subsidised));
alter table office.vacancy add constraint vacancy_suggested_is_known check (occupation_by = 'told' or isco is not null);
create index on office.vacancy (area_id) where occupation_by = 'suggested' or isco is null;

-- What search knows of vacancies (EMP-3): their texts by area and no name of a person. The index of words is kept beside the register for every area;
-- who may see what it finds the policies of the vacancies themselves decide.
create function office.vacancy_texts(asked_area smallint, after uuid, most integer, asked uuid[] default null)
  returns table (vacancy_id uuid, title text, words text)
  language sql stable security definer set search_path = office, pg_temp
  as $$
    select v.vacancy_id, v.title, concat_ws(' ', v.employer_name, v.occupation_text, m.name_fi, m.name_sv,
        (select string_agg(g.name, ' ') from register_group_name g where g.group_code = v.isco),
        (select string_agg(l.label, ' ') from esco_label l where l.uri = v.concept and l.preferred), left(v.description, 20000))
    from vacancy v left join municipality m using (municipality_code)
    where v.area_id = asked_area and (asked is null or v.vacancy_id = any (asked)) and (after is null or v.vacancy_id > after)
    order by v.vacancy_id limit most
  $$;
revoke execute on function office.vacancy_texts(smallint, uuid, integer, uuid[]) from public;
grant execute on function office.vacancy_texts(smallint, uuid, integer, uuid[]) to kohtaanto_app;
