-- The groups a worklist counts and tags (JOB-13), computed together with the obligations so that a
-- list of hundreds of rows needs no facts. Null: not computed yet; the office fills it in when it starts.
alter table office.person add column groups text[];

create index person_without_groups on office.person (area_id, person_id) where groups is null;
