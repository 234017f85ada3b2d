-- Where a vacancy's occupation comes from (MAT-2): told by whoever wrote it, suggested by its title, or chosen by a colleague in its stead.
-- A posting that tells none and whose title is like no name comes in all the same, and is matched with nobody until somebody chooses.
alter table office.vacancy add column occupation_by text not null default 'told' check (occupation_by in ('told', 'suggested', 'chosen'));
alter table office.vacancy drop constraint vacancy_check2;
alter table office.vacancy add constraint vacancy_open check (state <> 'open' or (closes is not null and (isco is not null or source = 'posting')
  and (municipality_code is not null or remote = 'wholly') and not only_subsidised));
alter table office.vacancy add constraint vacancy_suggested_is_known check (occupation_by = 'told' or isco is not null);
create index on office.vacancy (area_id) where occupation_by = 'suggested' or isco is null;
