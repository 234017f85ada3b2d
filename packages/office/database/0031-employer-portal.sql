-- An employer's own person acts for an employer by a mandate (CHN-2), and is answered what workforce there is (EMP-5).
-- Such a person is of no area: asking_area() is nobody's, so that every policy made for staff shows nothing, whatever it asks. What is
-- shown hangs on the mandate alone, and each of the policies below names it.
create table office.employer_mandate (
  area_id smallint not null,
  mandate_id uuid not null default gen_random_uuid(),
  employer_id uuid not null,
  name text not null check (length(btrim(name)) between 2 and 120),
  email text check (length(email) <= 200),
  subject text check (length(subject) between 1 and 200),      -- who accepted it, as the identity provider names them
  rights text[] not null check (rights <@ '{vacancies,candidates,subsidies,events}' and cardinality(rights) > 0),
  source text not null default 'area' check (source in ('area', 'suomi.fi')),
  period daterange not null check (not isempty(period) and lower(period) is not null),
  invited_by text not null,
  token_hash bytea,                                            -- sha-256 of the link's secret; gone when it has been used
  link_until date not null,
  accepted_at timestamptz,
  ended_on date,
  ended_by text,
  row_version integer not null default 1,
  receipt uuid not null default gen_random_uuid(),
  primary key (area_id, mandate_id),
  unique (area_id, receipt),
  unique (token_hash),
  foreign key (area_id, employer_id) references office.employer,
  foreign key (area_id, invited_by) references office.staff,
  foreign key (area_id, ended_by) references office.staff,
  check ((subject is null) = (accepted_at is null)),
  check (subject is null or token_hash is null),
  check ((ended_on is null) = (ended_by is null))
);
create index on office.employer_mandate (area_id, employer_id);
create index on office.employer_mandate (subject) where ended_on is null;
-- One person has one mandate of an employer at a time.
create unique index employer_mandate_once on office.employer_mandate (area_id, employer_id, subject) where ended_on is null and subject is not null;

create table office.employer_session (
  session_hash bytea primary key,
  subject text not null,
  csrf_token text not null,
  language text not null default 'fi' check (language in ('fi', 'sv', 'en')),
  mandate_area smallint,                                       -- null until it is chosen for whom one acts
  mandate_id uuid,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  id_token text,
  foreign key (mandate_area, mandate_id) references office.employer_mandate
);
create index on office.employer_session (expires_at);

-- Who asks for an employer; a mandate that has ended is nobody's.
create function office.employer_area() returns smallint language sql stable parallel safe
  as $$ select nullif(current_setting('kohtaanto.employer_area', true), '')::smallint $$;
create function office.asking_mandate() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('kohtaanto.mandate', true), '')::uuid $$;
create function office.asking_employer() returns uuid
  language sql stable security definer set search_path = office, pg_temp
  as $$ select employer_id from employer_mandate where area_id = employer_area() and mandate_id = asking_mandate()
    and accepted_at is not null and ended_on is null $$;
create function office.employer_may(asked text) returns boolean
  language sql stable security definer set search_path = office, pg_temp
  as $$ select coalesce((select asked = any (rights) from employer_mandate where area_id = employer_area() and mandate_id = asking_mandate()
    and accepted_at is not null and ended_on is null), false) $$;

-- Before it is known who asks: these run as the owner and answer one question each (SEC-1).
create function office.employer_mandates_of(asked_subject text, today date)
returns table (area_id smallint, area_fi text, area_sv text, area_en text, mandate_id uuid, employer_id uuid, employer text, rights text[])
language sql stable security definer set search_path = office, pg_temp
as $$
  select m.area_id, a.name_fi, a.name_sv, a.name_en, m.mandate_id, m.employer_id, e.name::text, m.rights
  from employer_mandate m join area a using (area_id) join employer e on e.area_id = m.area_id and e.employer_id = m.employer_id
  where m.subject = asked_subject and m.ended_on is null and m.period @> today order by e.name, m.area_id
$$;
create function office.start_employer_session(new_hash bytea, new_subject text, new_csrf text, new_language text, hours integer, new_id_token text, today date)
returns void
language sql volatile security definer set search_path = office, pg_temp
as $$
  -- Who acts for one employer only is not asked for whom.
  with own as (select area_id, mandate_id from employer_mandate where subject = new_subject and ended_on is null and period @> today),
  one as (select area_id, mandate_id from own where (select count(*) from own) = 1)
  insert into employer_session (session_hash, subject, csrf_token, language, expires_at, id_token, mandate_area, mandate_id)
  select new_hash, new_subject, new_csrf, new_language, now() + make_interval(hours => hours), new_id_token, one.area_id, one.mandate_id
  from (select 1) always left join one on true
$$;
create function office.open_employer_session(asked_hash bytea, at timestamptz, today date, idle interval)
returns table (subject text, csrf_token text, language text, seen_at timestamptz, area_id smallint, mandate_id uuid, employer_id uuid,
  employer text, person text, rights text[])
language sql stable security definer set search_path = office, pg_temp
as $$
  select s.subject, s.csrf_token, s.language, s.seen_at, m.area_id, m.mandate_id, m.employer_id, e.name::text, m.name, m.rights
  from employer_session s
  left join employer_mandate m on m.area_id = s.mandate_area and m.mandate_id = s.mandate_id and m.subject = s.subject
    and m.ended_on is null and m.period @> today
  left join employer e on e.area_id = m.area_id and e.employer_id = m.employer_id
  where s.session_hash = asked_hash and s.expires_at > at and s.seen_at > at - idle
$$;
create function office.employer_session_seen(asked_hash bytea) returns void
language sql volatile security definer set search_path = office, pg_temp
as $$ update employer_session set seen_at = now() where session_hash = asked_hash $$;
create function office.employer_session_language(asked_hash bytea, chosen text) returns void
language sql volatile security definer set search_path = office, pg_temp
as $$ update employer_session set language = chosen where session_hash = asked_hash $$;
create function office.choose_employer(asked_hash bytea, asked_area smallint, asked_mandate uuid, today date) returns boolean
language sql volatile security definer set search_path = office, pg_temp
as $$
  with chosen as (update employer_session s set mandate_area = m.area_id, mandate_id = m.mandate_id from employer_mandate m
    where s.session_hash = asked_hash and m.area_id = asked_area and m.mandate_id = asked_mandate and m.subject = s.subject
      and m.ended_on is null and m.period @> today returning 1)
  select exists (select from chosen)
$$;
create function office.end_employer_session(asked_hash bytea) returns text
language sql volatile security definer set search_path = office, pg_temp
as $$ delete from employer_session where session_hash = asked_hash returning id_token $$;
create function office.remove_expired_employer_sessions(idle interval) returns void
language sql volatile security definer set search_path = office, pg_temp
as $$ delete from employer_session where expires_at < now() or seen_at < now() - idle $$;

-- What an invitation says to whoever holds its link.
create function office.employer_invitation_of(asked_token bytea, today date)
returns table (area_fi text, area_sv text, area_en text, employer text, person text, rights text[], link_until date, expired boolean)
language sql stable security definer set search_path = office, pg_temp
as $$
  select a.name_fi, a.name_sv, a.name_en, e.name::text, m.name, m.rights, m.link_until, m.link_until < today
  from employer_mandate m join area a using (area_id) join employer e on e.area_id = m.area_id and e.employer_id = m.employer_id
  where m.token_hash = asked_token and m.ended_on is null
$$;
-- The first who signs in with the link is the one it was sent to; the link opens nothing after that.
create function office.accept_employer_mandate(asked_hash bytea, asked_token bytea, today date) returns text
language plpgsql volatile security definer set search_path = office, pg_temp
as $$
declare
  who text;
  wanted employer_mandate%rowtype;
begin
  select subject into who from employer_session where session_hash = asked_hash;
  select * into wanted from employer_mandate m where m.token_hash = asked_token and m.ended_on is null for update;
  if who is null or wanted.mandate_id is null then return 'unknown'; end if;
  if wanted.link_until < today then return 'expired'; end if;
  if exists (select from employer_mandate m where m.area_id = wanted.area_id and m.employer_id = wanted.employer_id and m.subject = who and m.ended_on is null) then
    return 'already';
  end if;
  update employer_mandate set subject = who, accepted_at = now(), token_hash = null, row_version = row_version + 1
    where area_id = wanted.area_id and mandate_id = wanted.mandate_id;
  update employer_session set mandate_area = wanted.area_id, mandate_id = wanted.mandate_id where session_hash = asked_hash;
  return 'accepted';
end $$;
-- The invented people of employers; the office calls it in the demo only.
create function office.demo_employer_people(today date)
returns table (subject text, person text, employers text[], area_fi text, area_sv text, area_en text)
language sql stable security definer set search_path = office, pg_temp
as $$
  select m.subject, min(m.name), array_agg(e.name::text order by e.name), min(a.name_fi), min(a.name_sv), min(a.name_en)
  from employer_mandate m join area a using (area_id) join employer e on e.area_id = m.area_id and e.employer_id = m.employer_id
  where m.subject is not null and m.ended_on is null and m.period @> today group by m.subject order by min(m.area_id), min(m.name)
$$;
-- Whom the employer asks: the one who answers for it in the area.
create function office.expert_of_employer(today date) returns table (name text, email text)
language sql stable security definer set search_path = office, pg_temp
as $$
  select s.given_name || ' ' || s.family_name, s.email from employer_team_member t join staff s on s.area_id = t.area_id and s.staff_id = t.staff_id
  where t.area_id = employer_area() and t.employer_id = asking_employer() and t.period @> today and s.period @> today
  order by t.lead desc, t.member_id limit 1
$$;

-- A draft of the employer's own person; what they ask of the expert is a row of its own, and is answered there.
alter table office.vacancy add column begun_by_employer text check (length(begun_by_employer) between 1 and 120);
create table office.vacancy_request (
  area_id smallint not null,
  request_id uuid not null default gen_random_uuid(),
  vacancy_id uuid not null,
  employer_id uuid not null,
  mandate_id uuid not null,
  kind text not null check (kind in ('publish', 'close')),
  asked_on date not null,
  asked_at timestamptz not null default now(),
  asked_by text not null check (length(asked_by) between 1 and 120),
  note text not null default '' check (length(note) <= 1000),
  result text check (result in ('our-candidate', 'other-candidate', 'employers-own', 'not-filled')),
  places_filled smallint check (places_filled between 0 and 2000),
  state text not null default 'open' check (state in ('open', 'done', 'returned', 'taken-back')),
  answered_on date,
  answered_by text,
  answer text check (length(answer) <= 1000),
  row_version integer not null default 1,
  receipt uuid not null default gen_random_uuid(),
  primary key (area_id, request_id),
  unique (area_id, receipt),
  foreign key (area_id, vacancy_id) references office.vacancy,
  foreign key (area_id, employer_id) references office.employer,
  foreign key (area_id, mandate_id) references office.employer_mandate,
  foreign key (area_id, answered_by) references office.staff,
  check ((kind = 'close') = (result is not null)),
  check ((state = 'open') = (answered_on is null)),
  check (state <> 'returned' or answer is not null)
);
create unique index vacancy_request_once on office.vacancy_request (area_id, vacancy_id) where state = 'open';
create index on office.vacancy_request (area_id, employer_id);

-- The promised answer: what was asked, and what was told, as it was told. The promise itself is one of the promises.
alter table office.employer_promise add column kind text not null default 'other' check (kind in ('other', 'workforce-answer'));
create table office.workforce_answer (
  area_id smallint not null,
  answer_id uuid not null default gen_random_uuid(),
  employer_id uuid not null,
  promise_id uuid not null,
  language text not null check (language in ('fi', 'sv', 'en')),
  municipality_code text not null references office.municipality,
  occupations jsonb not null check (jsonb_typeof(occupations) = 'array'),
  content jsonb check (jsonb_typeof(content) = 'object'),
  made_on date,
  made_by text,
  note text not null default '' check (length(note) <= 2000),
  token_hash bytea,
  sent_on date,
  sent_by text,
  row_version integer not null default 1,
  receipt uuid not null default gen_random_uuid(),
  primary key (area_id, answer_id),
  unique (area_id, receipt),
  unique (area_id, promise_id),
  unique (token_hash),
  foreign key (area_id, employer_id) references office.employer,
  foreign key (area_id, promise_id) references office.employer_promise,
  foreign key (area_id, made_by) references office.staff,
  foreign key (area_id, sent_by) references office.staff,
  check ((content is null) = (made_on is null)),
  check ((sent_on is null) = (token_hash is null)),
  check (sent_on is null or content is not null)
);
create index on office.workforce_answer (area_id, employer_id);
create function office.refuse_changing_a_sent_answer() returns trigger language plpgsql as $$
begin
  if old.sent_on is not null then raise exception 'an answer that was sent is not rewritten'; end if;
  return new;
end $$;
create trigger frozen_when_sent before update on office.workforce_answer for each row execute function office.refuse_changing_a_sent_answer();
create function office.workforce_answer_by_link(asked_token bytea)
returns table (area_id smallint, area_fi text, area_sv text, area_en text, employer text, language text, sent_on date, note text, content jsonb)
language sql stable security definer set search_path = office, pg_temp
as $$
  select w.area_id, a.name_fi, a.name_sv, a.name_en, e.name::text, w.language, w.sent_on, w.note, w.content
  from workforce_answer w join area a using (area_id) join employer e on e.area_id = w.area_id and e.employer_id = w.employer_id
  where w.token_hash = asked_token and w.sent_on is not null
$$;

-- How many seek an occupation, and how many of those have what is asked in it: counts of the whole area, whoever's customers they are,
-- and nothing of any one of them. Who asks protects them before they are told.
create function office.workforce_counts(asked_municipalities text[], asked_iscos text[], asked_items text[], today date)
returns table (isco text, item text, persons integer)
language sql stable security definer set search_path = office, pg_temp
as $$
  with seeker as materialized (
    select p.person_id, f.facts from person p
    join lateral (select s.facts from seeker_profile s where s.area_id = p.area_id and s.person_id = p.person_id order by s.version desc limit 1) f on true
    where writes_of_employers() and p.area_id = asking_area() and p.municipality_code = any (asked_municipalities)
      and exists (select from job_search j where j.area_id = p.area_id and j.person_id = p.person_id and j.period @> today)),
  able as materialized (
    select distinct s.person_id, w->>'isco' as isco, s.facts from seeker s
    cross join lateral jsonb_array_elements(coalesce(s.facts->'wishes', '[]') || coalesce(s.facts->'history', '[]')) w
    where w->>'isco' = any (asked_iscos))
  select a.isco, null, count(*)::integer from able a group by 1
  union all
  select a.isco, i.item, count(*)::integer from able a cross join unnest(asked_items) i(item)
    where a.facts->'skills' ? i.item or a.facts->'licences' ? i.item group by 1, 2
$$;

revoke all on function office.workforce_counts(text[], text[], text[], date), office.asking_employer(), office.employer_may(text), office.employer_mandates_of(text, date),
  office.start_employer_session(bytea, text, text, text, integer, text, date), office.open_employer_session(bytea, timestamptz, date, interval),
  office.employer_session_seen(bytea), office.employer_session_language(bytea, text), office.choose_employer(bytea, smallint, uuid, date),
  office.end_employer_session(bytea), office.remove_expired_employer_sessions(interval), office.employer_invitation_of(bytea, date),
  office.accept_employer_mandate(bytea, bytea, date), office.demo_employer_people(date), office.expert_of_employer(date),
  office.workforce_answer_by_link(bytea) from public;
grant execute on function office.workforce_counts(text[], text[], text[], date), office.asking_employer(), office.employer_may(text), office.employer_mandates_of(text, date),
  office.start_employer_session(bytea, text, text, text, integer, text, date), office.open_employer_session(bytea, timestamptz, date, interval),
  office.employer_session_seen(bytea), office.employer_session_language(bytea, text), office.choose_employer(bytea, smallint, uuid, date),
  office.end_employer_session(bytea), office.remove_expired_employer_sessions(interval), office.employer_invitation_of(bytea, date),
  office.accept_employer_mandate(bytea, bytea, date), office.demo_employer_people(date), office.expert_of_employer(date),
  office.workforce_answer_by_link(bytea) to kohtaanto_app;

alter table office.employer_session enable row level security;
alter table office.employer_mandate enable row level security;
alter table office.vacancy_request enable row level security;
alter table office.workforce_answer enable row level security;

-- Staff: as with everything else of an employer.
do $$
declare
  t text;
begin
  foreach t in array array['employer_mandate', 'vacancy_request', 'workforce_answer'] loop
    execute format($policy$create policy seen on office.%I for select using (area_id = (select office.asking_area()) and (select office.works_with_employers()))$policy$, t);
    execute format($policy$create policy changed on office.%I for update using (area_id = (select office.asking_area()) and (select office.writes_of_employers()))$policy$, t);
  end loop;
  foreach t in array array['employer_mandate', 'workforce_answer'] loop
    execute format($policy$create policy written on office.%I for insert with check (area_id = (select office.asking_area())
      and (select office.writes_of_employers()))$policy$, t);
  end loop;
  -- The employer's person: own rows of the own employer.
  foreach t in array array['employer', 'employer_workplace', 'employer_invitation', 'vacancy', 'vacancy_request'] loop
    execute format($policy$create policy own_employer on office.%I for select using (area_id = (select office.employer_area())
      and employer_id = (select office.asking_employer()))$policy$, t);
  end loop;
end $$;
create policy own_employer on office.employer_mandate for select using (area_id = (select office.employer_area())
  and mandate_id = (select office.asking_mandate()) and employer_id = (select office.asking_employer()));
create policy own_employer on office.employer_event for select using (area_id = (select office.employer_area()) and exists
  (select from office.employer_invitation i where i.area_id = employer_event.area_id and i.event_id = employer_event.event_id
    and i.employer_id = (select office.asking_employer())));
create policy own_employer_answers on office.employer_invitation for update using (area_id = (select office.employer_area())
  and employer_id = (select office.asking_employer()) and (select office.employer_may('events')));
create policy own_employer on office.employer_promise for select using (area_id = (select office.employer_area())
  and employer_id = (select office.asking_employer()) and kind = 'workforce-answer');
create policy own_employer on office.workforce_answer for select using (area_id = (select office.employer_area())
  and employer_id = (select office.asking_employer()) and sent_on is not null);
create policy own_employer on office.employer_need for select using (area_id = (select office.employer_area())
  and employer_id = (select office.asking_employer()) and kind = 'subsidy' and recorded_by is null);
create policy own_employer_asks on office.employer_need for insert with check (area_id = (select office.employer_area())
  and employer_id = (select office.asking_employer()) and kind = 'subsidy' and recorded_by is null and (select office.employer_may('subsidies')));
create policy own_employer_drafts on office.vacancy for insert with check (area_id = (select office.employer_area())
  and employer_id = (select office.asking_employer()) and state = 'draft' and source = 'own' and begun_by_employer is not null
  and created_by is null and (select office.employer_may('vacancies')));
create policy own_employer_changes on office.vacancy for update
  using (area_id = (select office.employer_area()) and employer_id = (select office.asking_employer()) and state = 'draft'
    and begun_by_employer is not null and (select office.employer_may('vacancies')))
  with check (area_id = (select office.employer_area()) and employer_id = (select office.asking_employer()) and state = 'draft'
    and begun_by_employer is not null);
create policy own_employer on office.vacancy_state for select using (area_id = (select office.employer_area()) and exists
  (select from office.vacancy v where v.area_id = vacancy_state.area_id and v.vacancy_id = vacancy_state.vacancy_id
    and v.employer_id = (select office.asking_employer())));
create policy own_employer_begins on office.vacancy_state for insert with check (area_id = (select office.employer_area()) and state = 'draft' and by is null
  and exists (select from office.vacancy v where v.area_id = vacancy_state.area_id and v.vacancy_id = vacancy_state.vacancy_id
    and v.employer_id = (select office.asking_employer())));
create policy own_employer_asks on office.vacancy_request for insert with check (area_id = (select office.employer_area())
  and employer_id = (select office.asking_employer()) and mandate_id = (select office.asking_mandate()) and state = 'open'
  and (select office.employer_may('vacancies')) and exists (select from office.vacancy v where v.area_id = vacancy_request.area_id
    and v.vacancy_id = vacancy_request.vacancy_id and v.employer_id = vacancy_request.employer_id));
create policy own_employer_takes_back on office.vacancy_request for update
  using (area_id = (select office.employer_area()) and employer_id = (select office.asking_employer()) and state = 'open' and (select office.employer_may('vacancies')))
  with check (area_id = (select office.employer_area()) and employer_id = (select office.asking_employer()) and state = 'taken-back' and answered_by is null);
-- Of whom something is told is logged in that person's own area.
create policy own_employer_appends on office.audit_entry for insert with check ((select office.asking_employer()) is not null and staff_id = ''
  and (area_id = (select office.employer_area()) or exists (select from office.candidate c where c.area_id = audit_entry.area_id and c.person_id = audit_entry.person_id)));

-- Candidates: those presented for the employer's own vacancies, and what was told of them for as long as the person's consent stands.
create policy own_employer on office.candidate for select using (vacancy_area_id = (select office.employer_area()) and presented_on is not null
  and (select office.employer_may('candidates')) and exists (select from office.vacancy v where v.area_id = candidate.vacancy_area_id
    and v.vacancy_id = candidate.vacancy_id and v.employer_id = (select office.asking_employer())));
create policy own_employer on office.presentation for select using (vacancy_area_id = (select office.employer_area())
  and (select office.employer_may('candidates')) and exists (select from office.candidate c where c.area_id = presentation.area_id
    and c.candidate_id = presentation.candidate_id and c.vacancy_area_id = (select office.employer_area()))
  and office.consent_stands(area_id, consent_id));

-- What the employer answered of a candidate, in its own words; the result of the vacancy is the expert's to record.
create table office.candidate_answer (
  area_id smallint not null,                         -- the person's
  answer_id uuid not null default gen_random_uuid(),
  candidate_id uuid not null,
  vacancy_area_id smallint not null,
  mandate_id uuid not null,
  kind text not null check (kind in ('interview', 'chosen', 'not-chosen')),
  reason text check (reason in ('skills', 'experience', 'availability', 'other-chosen', 'need-ended', 'not-reached', 'other')),
  note text not null default '' check (length(note) <= 1000),
  day date not null,
  by_name text not null check (length(by_name) between 1 and 120),
  at timestamptz not null default now(),
  receipt uuid not null default gen_random_uuid(),
  primary key (area_id, answer_id),
  unique (area_id, candidate_id, receipt),
  foreign key (area_id, candidate_id) references office.candidate on delete cascade,
  foreign key (vacancy_area_id, mandate_id) references office.employer_mandate,
  check ((kind = 'not-chosen') = (reason is not null))
);
create index on office.candidate_answer (area_id, candidate_id);
create trigger append_only before update or delete or truncate on office.candidate_answer
  for each statement execute function office.refuse_rewriting_alone();
alter table office.candidate_answer enable row level security;
create policy seen on office.candidate_answer for select using (exists (select from office.candidate c
  where c.area_id = candidate_answer.area_id and c.candidate_id = candidate_answer.candidate_id));
create policy append on office.candidate_answer for insert with check (vacancy_area_id = (select office.employer_area())
  and mandate_id = (select office.asking_mandate()) and (select office.employer_may('candidates'))
  and exists (select from office.candidate c where c.area_id = candidate_answer.area_id and c.candidate_id = candidate_answer.candidate_id
    and c.vacancy_area_id = candidate_answer.vacancy_area_id));
grant select, insert (area_id, candidate_id, vacancy_area_id, mandate_id, kind, reason, note, day, by_name, receipt) on office.candidate_answer to kohtaanto_app;

-- The secrets of links are written and never read.
grant select (area_id, mandate_id, employer_id, name, email, rights, source, period, invited_by, link_until, accepted_at, ended_on, ended_by, row_version, receipt),
  insert (area_id, mandate_id, employer_id, name, email, rights, period, invited_by, token_hash, link_until, receipt),
  update (rights, token_hash, link_until, ended_on, ended_by, row_version) on office.employer_mandate to kohtaanto_app;
grant select, insert (area_id, vacancy_id, employer_id, mandate_id, kind, asked_on, asked_by, note, result, places_filled, receipt),
  update (state, answered_on, answered_by, answer, row_version) on office.vacancy_request to kohtaanto_app;
grant select (area_id, answer_id, employer_id, promise_id, language, municipality_code, occupations, content, made_on, made_by, note, sent_on, sent_by, row_version, receipt),
  insert (area_id, employer_id, promise_id, language, municipality_code, occupations, receipt),
  update (content, made_on, made_by, note, token_hash, sent_on, sent_by, row_version) on office.workforce_answer to kohtaanto_app;
