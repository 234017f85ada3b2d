-- What somebody has yet to look at or to do about vacancies and their candidates (EMP-3, EMP-4, CHN-2).

-- Whether the wording of a vacancy sets people apart by the rules that advise whoever writes, and whether somebody has weighed it (49 §). One that
-- was brought in and that nobody has looked at is matched with nobody and offered to nobody; nothing is decided of it by that.
alter table office.vacancy add column wording text not null default 'none' check (wording in ('none', 'unlooked', 'looked'));
create index on office.vacancy (area_id) where wording = 'unlooked';
-- What a posting does not tell is not known: it is asked for or shown as nothing.
alter table office.vacancy alter column working_time drop not null, alter column contract drop not null;
alter table office.vacancy add constraint vacancy_terms_told check (source = 'posting' or (working_time is not null and contract is not null));
-- Postings that are here already are read anew when they come the next time.
update office.vacancy set posting_digest = null where source = 'posting';

create table office.vacancy_wording_look (
  area_id smallint not null,
  look_id bigint generated always as identity,
  vacancy_id uuid not null,
  day date not null,
  reason text not null check (length(btrim(reason)) between 3 and 1000),
  wordings text[] not null,                          -- what was found, as it was written
  by text not null,
  at timestamptz not null default now(),
  receipt uuid not null,
  primary key (area_id, look_id),
  unique (area_id, vacancy_id, receipt),
  foreign key (area_id, vacancy_id) references office.vacancy,
  foreign key (area_id, by) references office.staff
);
create trigger append_only before update or delete or truncate on office.vacancy_wording_look
  for each statement execute function office.refuse_rewriting_alone();
alter table office.vacancy_wording_look enable row level security;
create policy seen on office.vacancy_wording_look for select using (area_id = (select office.asking_area()) and (select office.works_with_employers()));
create policy append on office.vacancy_wording_look for insert with check (area_id = (select office.asking_area()) and by = (select office.asking_staff())
  and (select office.writes_of_employers()));
grant select, insert (area_id, vacancy_id, day, reason, wordings, by, receipt) on office.vacancy_wording_look to kohtaanto_app;

-- A skill told in words is shown by its name in the classification where a name there is the very words.
create index esco_label_words on office.esco_label (lower(label));

-- Who only reads open vacancies is shown none whose wording waits for a look; nor is another area.
alter policy seen on office.vacancy using (area_id = (select office.asking_area())
  and ((select office.works_with_employers()) or (select office.brings_postings())
    or (state = 'open' and wording <> 'unlooked' and (select office.reads_open_vacancies()))
    or municipality_code = (select office.own_employers_municipality())));

-- After a withdrawal: that the employer was asked to destroy what it was told, and that it says to have done so. Added, never changed.
create table office.destruction_step (
  area_id smallint not null,                         -- the person's
  step_id bigint generated always as identity,
  candidate_id uuid not null,
  step text not null check (step in ('asked', 'confirmed')),
  day date not null,
  way text not null check (way in ('e-mail', 'phone', 'letter', 'meeting')),
  whom text not null default '' check (length(whom) <= 120),
  note text not null default '' check (length(note) <= 1000),
  by_area_id smallint not null,
  by text not null,
  at timestamptz not null default now(),
  receipt uuid not null,
  primary key (area_id, step_id),
  unique (area_id, candidate_id, receipt),
  foreign key (area_id, candidate_id) references office.candidate on delete cascade,
  foreign key (by_area_id, by) references office.staff
);
create index on office.destruction_step (area_id, candidate_id);

-- That the one who coaches the person has taken note of what the employer answered or what came of it.
create table office.candidate_noted (
  area_id smallint not null,
  noted_id bigint generated always as identity,
  candidate_id uuid not null,
  by text,                                           -- null: it came with the invented register
  day date not null,
  at timestamptz not null default now(),
  primary key (area_id, noted_id),
  foreign key (area_id, candidate_id) references office.candidate on delete cascade,
  foreign key (area_id, by) references office.staff
);
create index on office.candidate_noted (area_id, candidate_id);

do $$
declare
  t text;
begin
  foreach t in array array['destruction_step', 'candidate_noted'] loop
    execute format('create trigger append_only before update or delete or truncate on office.%I
      for each statement execute function office.refuse_rewriting_alone()', t);
    execute format('alter table office.%I enable row level security', t);
    execute format('create policy seen on office.%I for select using (exists (select from office.candidate c
      where c.area_id = %I.area_id and c.candidate_id = %I.candidate_id))', t, t, t);
  end loop;
end $$;
create policy append on office.destruction_step for insert with check (by_area_id = (select office.asking_area()) and by = (select office.asking_staff())
  and (select office.handles_candidates())
  and exists (select from office.candidate c where c.area_id = destruction_step.area_id and c.candidate_id = destruction_step.candidate_id));
create policy append on office.candidate_noted for insert with check (area_id = (select office.asking_area()) and by = (select office.asking_staff())
  and (select office.handles_candidates())
  and exists (select from office.candidate c where c.area_id = candidate_noted.area_id and c.candidate_id = candidate_noted.candidate_id));
grant select, insert (area_id, candidate_id, step, day, way, whom, note, by_area_id, by, receipt) on office.destruction_step to kohtaanto_app;
grant select, insert (area_id, candidate_id, by, day) on office.candidate_noted to kohtaanto_app;
-- What came before this is known to whom it concerned.
insert into office.candidate_noted (area_id, candidate_id, day)
  select c.area_id, c.candidate_id, c.state_since from office.candidate c where c.state in ('interview', 'chosen', 'not-chosen')
    or exists (select from office.candidate_answer a where a.area_id = c.area_id and a.candidate_id = c.candidate_id);

-- The day on which a consent was withdrawn by which something had been told; asked also where the consent itself is not shown.
create function office.withdrawn_after_use(asked_area smallint, asked_candidate uuid) returns date
  language sql stable security definer set search_path = office, pg_temp
  as $$ select max(k.withdrawn_on) from candidate c join presentation p on p.area_id = c.area_id and p.candidate_id = c.candidate_id
      join employer_consent k on k.area_id = p.area_id and k.consent_id = p.consent_id
    where c.area_id = asked_area and c.candidate_id = asked_candidate and asking_area() in (c.area_id, c.vacancy_area_id) and handles_candidates() $$;
revoke all on function office.withdrawn_after_use(smallint, uuid) from public;
grant execute on function office.withdrawn_after_use(smallint, uuid) to kohtaanto_app;

-- What is to be done about candidates, for whoever put them on the list, and what the person's coach should know: no duty of the law,
-- but on the same list of work. After 7 days it is asked whether what was told has been destroyed, after 14
-- what came of a presentation; an answer is recorded within 3 days, and what is only to be known is read within 7.
create function office.candidate_matters(of_area smallint, of_persons uuid[])
  returns table (person_id uuid, matter_key text, kind text, owner_id text, due date)
  language sql stable security definer set search_path = office, pg_temp
as $$
  with standing as (
    select c.area_id, c.candidate_id, c.person_id, c.state, c.state_since, c.presented_on, p.coach_id, v.state = 'open' as open, v.closes,
      coalesce(c.listed_by, case when v.area_id = c.area_id then v.responsible_id end, p.coach_id) as owner_id,
      k.expires_on, k.holds_until, w.withdrawn_on, a.day as answered_on, a.at as answered_at, d.asked_on, coalesce(d.confirmed, false) as confirmed,
      r.at as result_at, r.by as result_by, coalesce(n.at, '-infinity'::timestamptz) as noted_at
    from candidate c join person p on p.area_id = c.area_id and p.person_id = c.person_id
      join vacancy v on v.area_id = c.vacancy_area_id and v.vacancy_id = c.vacancy_id
      left join lateral (select * from employer_consent k where k.area_id = c.area_id and k.candidate_id = c.candidate_id
        order by k.asked_on desc, k.consent_id desc limit 1) k on true
      left join lateral (select * from candidate_answer a where a.area_id = c.area_id and a.candidate_id = c.candidate_id order by a.at desc limit 1) a on true
      left join lateral (select max(u.withdrawn_on) as withdrawn_on from presentation r join employer_consent u on u.area_id = r.area_id and u.consent_id = r.consent_id
        where r.area_id = c.area_id and r.candidate_id = c.candidate_id) w on true
      left join lateral (select max(d.day) filter (where d.step = 'asked') as asked_on, bool_or(d.step = 'confirmed') as confirmed
        from destruction_step d where d.area_id = c.area_id and d.candidate_id = c.candidate_id and d.day >= w.withdrawn_on) d on true
      left join lateral (select s.at, s.by from candidate_step s where s.area_id = c.area_id and s.candidate_id = c.candidate_id and s.state = c.state
        order by s.step_id desc limit 1) r on true
      left join lateral (select max(n.at) as at from candidate_noted n where n.area_id = c.area_id and n.candidate_id = c.candidate_id) n on true
    where c.area_id = of_area and c.person_id = any (of_persons)),
  undecided as (select s.*, s.answered_on is not null and s.answered_at > s.result_at as answered from standing s where s.state in ('presented', 'interview')),
  found as (
    select candidate_id, person_id, 'candidate-consent-unanswered' as kind, owner_id, least(expires_on, closes) as due from standing where state = 'consent-asked' and open
    union all select candidate_id, person_id, 'candidate-to-present', owner_id, least(holds_until, closes) from standing where state = 'consent-given' and open
    union all select candidate_id, person_id, 'candidate-answer-to-record', owner_id, answered_on + 3 from undecided where answered
    union all select candidate_id, person_id, 'candidate-result-untold', owner_id, state_since + 14 from undecided where not answered
    union all select candidate_id, person_id, 'candidate-destruction-to-ask', owner_id, withdrawn_on from standing
      where withdrawn_on is not null and asked_on is null and not confirmed
    union all select candidate_id, person_id, 'candidate-destruction-unconfirmed', owner_id, asked_on + 7 from standing
      where withdrawn_on is not null and asked_on is not null and not confirmed
    union all select candidate_id, person_id, 'candidate-employer-answered', coach_id, answered_on + 7 from undecided
      where answered and coach_id is distinct from owner_id and answered_at > noted_at
    union all select candidate_id, person_id, 'candidate-result-told', coach_id, state_since + 7 from standing
      where state in ('interview', 'chosen', 'not-chosen') and result_by is distinct from coach_id and result_at > noted_at)
  select f.person_id, f.kind || '/' || f.candidate_id, f.kind, f.owner_id, f.due from found f where f.owner_id is not null and f.due is not null
$$;
revoke all on function office.candidate_matters(smallint, uuid[]) from public;

-- As in 0013, with the matters of candidates beside obligations. A day off is done before, not after: holidays are not known here.
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
  cross join lateral (select m.due - greatest(extract(isodow from m.due)::int - 5, 0) as office_day) w
  join person p on p.area_id = derived_area and p.person_id = m.person_id
  left join person_identity i on i.area_id = derived_area and i.person_id = m.person_id and not p.protected
  order by 4, 7;
end $$;

create function office.candidate_matters_follow() returns trigger
language plpgsql volatile security definer set search_path = office, pg_temp
as $$
declare touched record;
begin
  if session_user = current_user and current_setting('kohtaanto.derive_later', true) = 'on' then
    return null;
  end if;
  if tg_op = 'DELETE' then
    for touched in select o.area_id, array_agg(distinct o.person_id) as persons from old_rows o
      group by o.area_id loop perform derive_worklist_tasks(touched.area_id, touched.persons); end loop;
  elsif tg_table_name = 'vacancy' then
    for touched in select c.area_id, array_agg(distinct c.person_id) as persons
      from new_rows n join old_rows o using (area_id, vacancy_id) join candidate c on c.vacancy_area_id = n.area_id and c.vacancy_id = n.vacancy_id
      where (n.state, n.closes, n.responsible_id) is distinct from (o.state, o.closes, o.responsible_id)
      group by c.area_id loop perform derive_worklist_tasks(touched.area_id, touched.persons); end loop;
  else
    for touched in select c.area_id, array_agg(distinct c.person_id) as persons from new_rows n join candidate c using (area_id, candidate_id)
      group by c.area_id loop perform derive_worklist_tasks(touched.area_id, touched.persons); end loop;
  end if;
  return null;
end $$;
revoke all on function office.candidate_matters_follow() from public;
do $$
declare
  t text;
begin
  foreach t in array array['candidate', 'candidate_step', 'employer_consent', 'candidate_answer', 'destruction_step', 'candidate_noted'] loop
    execute format('create trigger matters_follow_new after insert on office.%I
      referencing new table as new_rows for each statement execute function office.candidate_matters_follow()', t);
  end loop;
  foreach t in array array['candidate', 'employer_consent', 'vacancy'] loop
    execute format('create trigger matters_follow after update on office.%I
      referencing old table as old_rows new table as new_rows for each statement execute function office.candidate_matters_follow()', t);
  end loop;
end $$;
create trigger matters_follow_old after delete on office.candidate
  referencing old table as old_rows for each statement execute function office.candidate_matters_follow();

select office.derive_all_worklist_tasks();
