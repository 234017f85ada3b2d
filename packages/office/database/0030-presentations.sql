-- From the candidates of a vacancy to their results, and jobs offered to a person (EMP-4, JOB-11; 380/2023 118 §).
-- A row of a person begins with the person's own area; the vacancy may be another area's, when that area has shown it.

create table office.vacancy_share (
  area_id smallint not null,                         -- whose vacancy it is
  share_id uuid not null default gen_random_uuid(),
  vacancy_id uuid not null,
  to_area_id smallint not null references office.area check (to_area_id <> area_id),
  since date not null,
  by text,                                           -- null: it came with the invented register
  until date check (until >= since),                 -- the day on which it was ended; null: it goes on
  ended_by text,
  receipt uuid not null default gen_random_uuid(),
  primary key (area_id, share_id),
  foreign key (area_id, vacancy_id) references office.vacancy,
  foreign key (area_id, by) references office.staff,
  foreign key (area_id, ended_by) references office.staff
);
create unique index vacancy_shared_once on office.vacancy_share (area_id, vacancy_id, to_area_id) where until is null;
create index on office.vacancy_share (to_area_id) where until is null;

create table office.candidate (
  area_id smallint not null references office.area,  -- the person's
  candidate_id uuid not null default gen_random_uuid(),
  vacancy_area_id smallint not null,
  vacancy_id uuid not null,
  person_id uuid not null,
  state text not null default 'listed' check (state in ('listed', 'consent-asked', 'consent-given', 'consent-refused', 'consent-expired',
    'consent-withdrawn', 'presented', 'interview', 'chosen', 'not-chosen', 'withdrew', 'removed')),
  state_since date not null,
  listed_on date not null,
  listed_by text,                                    -- null: it came with the invented register
  score smallint check (score between 0 and 1000),   -- how well they fitted when listed, tenths of a hundred
  presented_on date,
  row_version integer not null default 1,
  receipt uuid not null default gen_random_uuid(),   -- of the form that listed; several are listed by one
  primary key (area_id, candidate_id),
  constraint candidate_once unique (area_id, vacancy_area_id, vacancy_id, person_id),
  foreign key (area_id, person_id) references office.person on delete cascade,
  foreign key (vacancy_area_id, vacancy_id) references office.vacancy,
  foreign key (area_id, listed_by) references office.staff,
  check (presented_on is not null or state not in ('presented', 'interview', 'chosen', 'not-chosen'))
);
create index on office.candidate (area_id, person_id);
create index on office.candidate (vacancy_area_id, vacancy_id);

-- Every step with its day and who took it; the result code where the step has one.
create table office.candidate_step (
  area_id smallint not null,
  step_id bigint generated always as identity,
  candidate_id uuid not null,
  state text not null,
  day date not null,
  actor text not null check (actor in ('staff', 'customer', 'day')),
  by_area_id smallint,                               -- the staff member's own area: it may be the vacancy's
  by text,
  detail jsonb not null default '{}',
  result_code text check (result_code ~ '^[0-9]{2}$'),
  at timestamptz not null default now(),
  receipt uuid not null default gen_random_uuid(),
  primary key (area_id, step_id),
  unique (area_id, candidate_id, receipt),
  foreign key (area_id, candidate_id) references office.candidate on delete cascade,
  foreign key (by_area_id, by) references office.staff
);
create index on office.candidate_step (area_id, candidate_id);

-- 118 §: asked and answered in writing, once for each employer's vacancy, and recorded whichever way it was answered.
create table office.employer_consent (
  area_id smallint not null,
  consent_id uuid not null default gen_random_uuid(),
  candidate_id uuid not null,
  person_id uuid not null,
  asked_on date not null,
  asked_by text,
  expires_on date not null check (expires_on >= asked_on),   -- the last day on which it can be answered
  way text check (way in ('signed-paper', 'e-service', 'secret-link')),
  answer text check (answer in ('given', 'refused')),
  answered_on date,
  answered_by text,                                  -- who recorded a paper; null: the person by the link
  fields text[] not null default '{}' check (fields <@ '{contacts,mother-tongue-and-languages,citizenship,education,work-history,military-service,
    skills-and-wishes,introduction,long-unemployed}'::text[]),
  health_items text[] not null default '{}',         -- those of office.consent_health that were consented to one by one (118.3)
  introduction text not null default '' check (length(introduction) <= 2000),   -- the person's own words to employers (118.2 § 5)
  holds_until date,                                  -- the last day on which it may be presented by
  withdrawn_on date,
  withdrawn_by text,
  offered jsonb not null default '{}',               -- what the person was shown would be told, field by field
  employer text not null default '',
  title text not null default '',
  language text not null default 'fi' check (language in ('fi', 'sv', 'en')),
  token_hash bytea unique,                           -- only the hash of the secret is kept
  row_version integer not null default 1,
  receipt uuid not null default gen_random_uuid(),
  primary key (area_id, consent_id),
  unique (area_id, receipt, candidate_id),
  foreign key (area_id, candidate_id) references office.candidate on delete cascade,
  foreign key (area_id, person_id) references office.person on delete cascade,
  foreign key (area_id, asked_by) references office.staff,
  foreign key (area_id, answered_by) references office.staff,
  check ((answer is null) = (answered_on is null)),
  check (answer is null or way is not null),
  check ((coalesce(answer, '') = 'given') = (holds_until is not null)),
  check (coalesce(answer, '') = 'given' or (withdrawn_on is null and fields = '{}' and health_items = '{}' and introduction = ''))
);
create index on office.employer_consent (area_id, candidate_id);
create index on office.employer_consent (area_id, person_id);

-- What of a person's health would be told, item by item, on the ground of 118.3 §: for who coaches the person, and the person.
create table office.consent_health (
  area_id smallint not null,
  consent_id uuid not null,
  item smallint not null,
  text text not null check (length(btrim(text)) between 3 and 400),
  ground text not null check (ground in ('special-requirements', 'helps-with-disability')),
  primary key (area_id, consent_id, item),
  foreign key (area_id, consent_id) references office.employer_consent on delete cascade
);

-- What was disclosed to the employer, word for word, and by which consent: known for as long as the person is.
create table office.presentation (
  area_id smallint not null,
  presentation_id uuid not null default gen_random_uuid(),
  candidate_id uuid not null,
  consent_id uuid not null,
  vacancy_area_id smallint not null,
  vacancy_id uuid not null,
  presented_on date not null,
  by_area_id smallint,
  by text,
  fields text[] not null,
  told jsonb not null check (jsonb_typeof(told) = 'object'),
  at timestamptz not null default now(),
  primary key (area_id, presentation_id),
  constraint presented_once unique (area_id, consent_id),
  foreign key (area_id, candidate_id) references office.candidate on delete cascade,
  foreign key (area_id, consent_id) references office.employer_consent on delete cascade,
  foreign key (vacancy_area_id, vacancy_id) references office.vacancy,
  foreign key (by_area_id, by) references office.staff
);
create index on office.presentation (area_id, candidate_id);
create index on office.presentation (vacancy_area_id, vacancy_id);

-- A job offered to a person to apply for, or told as a hint that binds nobody (JOB-11).
create table office.job_offer (
  area_id smallint not null,
  offer_id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  vacancy_area_id smallint not null,
  vacancy_id uuid not null,
  kind text not null check (kind in ('offer', 'hint')),
  made_on date not null,
  made_by text,
  apply_by date check (apply_by >= made_on),
  binding boolean not null,
  rule_version date not null,
  because jsonb not null default '[]',
  certain boolean not null,
  way text not null check (way in ('e-service', 'letter', 'text-message', 'in-person', 'phone')),
  message text not null default '' check (length(message) <= 2000),
  score smallint check (score between 0 and 1000),   -- how well they fitted when it was made, tenths of a hundred; null: nothing was known
  weights text,                                      -- by which version of the public weights
  result_code text check (result_code in ('01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13', '51', '52')),
  result_on date,
  applied_on date,
  report_id uuid,                                    -- the report of the review period that the application became (45 §)
  taken_back_on date,
  taken_back_reason text check (length(btrim(taken_back_reason)) between 3 and 400),
  row_version integer not null default 1,
  receipt uuid not null default gen_random_uuid(),
  primary key (area_id, offer_id),
  unique (area_id, receipt),
  foreign key (area_id, person_id) references office.person on delete cascade,
  foreign key (vacancy_area_id, vacancy_id) references office.vacancy,
  foreign key (area_id, made_by) references office.staff,
  check ((kind = 'offer') = (apply_by is not null)),
  check (kind = 'offer' or not binding),
  check ((result_code is null) = (result_on is null)),
  check ((taken_back_on is null) = (taken_back_reason is null))
);
create unique index job_offered_once on office.job_offer (area_id, person_id, vacancy_area_id, vacancy_id, kind) where taken_back_on is null;
create index on office.job_offer (area_id, person_id);
create index on office.job_offer (area_id, made_on);
create index on office.job_offer (vacancy_area_id, vacancy_id);

create table office.job_offer_step (
  area_id smallint not null,
  step_id bigint generated always as identity,
  offer_id uuid not null,
  step text not null check (step in ('made', 'applied', 'result', 'taken-back')),
  day date not null,
  result_code text check (result_code ~ '^[0-9]{2}$'),
  detail jsonb not null default '{}',
  by text,
  at timestamptz not null default now(),
  receipt uuid not null default gen_random_uuid(),
  primary key (area_id, step_id),
  unique (area_id, offer_id, receipt),
  foreign key (area_id, offer_id) references office.job_offer on delete cascade,
  foreign key (area_id, by) references office.staff
);
create index on office.job_offer_step (area_id, offer_id);

-- Nothing of these is rewritten; they go only with the person whose they are (122 §).
create function office.refuse_rewriting_alone() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and pg_trigger_depth() > 1 then return null; end if;
  raise exception 'what has been done is not rewritten';
end $$;
do $$
declare
  t text;
begin
  foreach t in array array['candidate_step', 'presentation', 'job_offer_step'] loop
    execute format('create trigger append_only before update or delete or truncate on office.%I
      for each statement execute function office.refuse_rewriting_alone()', t);
  end loop;
  foreach t in array array['vacancy_share', 'candidate', 'candidate_step', 'employer_consent', 'consent_health', 'presentation', 'job_offer', 'job_offer_step'] loop
    execute format('alter table office.%I enable row level security', t);
  end loop;
end $$;

-- Whose work persons or employers are: only to them is another area's vacancy shown.
create function office.handles_candidates() returns boolean
  language sql stable security definer set search_path = office, pg_temp
  as $$ select asking_roles() && '{coach,team-lead,service-coordinator,employer-expert,director}'::text[] $$;

-- Who holds the secret of a question of consent answers it as the person, and sees that question alone.
create function office.consent_of_secret(secret_hash bytea) returns table (area_id smallint, consent_id uuid)
  language sql stable security definer set search_path = office, pg_temp
  as $$ select c.area_id, c.consent_id from employer_consent c where c.token_hash = secret_hash $$;
create function office.answering_consent() returns uuid
  language sql stable security definer set search_path = office, pg_temp
  as $$ select c.consent_id from employer_consent c where c.area_id = asking_area()
    and c.token_hash = decode(nullif(current_setting('kohtaanto.consent_secret', true), ''), 'hex') $$;
create function office.answering_candidate() returns uuid
  language sql stable security definer set search_path = office, pg_temp
  as $$ select c.candidate_id from employer_consent c where c.area_id = asking_area()
    and c.token_hash = decode(nullif(current_setting('kohtaanto.consent_secret', true), ''), 'hex') $$;

-- Whether what was told by it may still be read by whom it was told to; asked where the consent itself is not shown.
create function office.consent_stands(asked_area smallint, asked_consent uuid) returns boolean
  language sql stable security definer set search_path = office, pg_temp
  as $$ select exists (select from employer_consent c where c.area_id = asked_area and c.consent_id = asked_consent
    and c.answer = 'given' and c.withdrawn_on is null) $$;

-- Vacancies that are not the asker's own work but that the asker has come to work with: shown by another area, or of an own candidate or offer.
create function office.vacancies_met() returns table (area_id smallint, vacancy_id uuid)
  language sql stable security definer set search_path = office, pg_temp
as $$
  select s.area_id, s.vacancy_id from vacancy_share s where s.to_area_id = asking_area() and s.until is null and handles_candidates()
  union select c.vacancy_area_id, c.vacancy_id from candidate c where c.area_id = asking_area() and handles_candidates()
  union select o.vacancy_area_id, o.vacancy_id from job_offer o where o.area_id = asking_area() and handles_candidates()
  union select c.vacancy_area_id, c.vacancy_id from candidate c where c.area_id = asking_area() and c.candidate_id = answering_candidate()
$$;
revoke all on function office.handles_candidates(), office.consent_of_secret(bytea), office.answering_consent(), office.answering_candidate(),
  office.consent_stands(smallint, uuid), office.vacancies_met() from public;
grant execute on function office.handles_candidates(), office.consent_of_secret(bytea), office.answering_consent(), office.answering_candidate(),
  office.consent_stands(smallint, uuid), office.vacancies_met() to kohtaanto_app;
create policy met on office.vacancy for select using ((area_id, vacancy_id) in (select m.area_id, m.vacancy_id from office.vacancies_met() m));

create policy seen on office.vacancy_share for select using ((area_id = (select office.asking_area()) or to_area_id = (select office.asking_area()))
  and (select office.handles_candidates()));
create policy written on office.vacancy_share for insert with check (area_id = (select office.asking_area())
  and by = (select office.asking_staff()) and (select office.writes_of_employers()));
create policy changed on office.vacancy_share for update using (area_id = (select office.asking_area()) and (select office.writes_of_employers()));

-- Who sees the person sees the candidate; who serves the vacancy's employer sees those who have been presented.
create policy person_seen on office.candidate for select using (area_id = (select office.asking_area())
  and exists (select from office.person p where p.area_id = candidate.area_id and p.person_id = candidate.person_id));
create policy of_own_vacancy on office.candidate for select using (vacancy_area_id = (select office.asking_area()) and presented_on is not null
  and (select office.works_with_employers()));
create policy answering on office.candidate for select using (area_id = (select office.asking_area()) and candidate_id = (select office.answering_candidate()));
create policy written on office.candidate for insert with check (area_id = (select office.asking_area()) and listed_by = (select office.asking_staff())
  and (select office.handles_candidates()) and exists (select from office.person p where p.area_id = candidate.area_id and p.person_id = candidate.person_id));
create policy changed on office.candidate for update using (area_id = (select office.asking_area()) and ((select office.handles_candidates())
    and exists (select from office.person p where p.area_id = candidate.area_id and p.person_id = candidate.person_id)
  or candidate_id = (select office.answering_candidate())));
create policy result_of_own_vacancy on office.candidate for update using (vacancy_area_id = (select office.asking_area()) and presented_on is not null
  and (select office.writes_of_employers()));

create policy person_seen on office.employer_consent for select using (area_id = (select office.asking_area())
  and exists (select from office.person p where p.area_id = employer_consent.area_id and p.person_id = employer_consent.person_id));
create policy answering on office.employer_consent for select using (area_id = (select office.asking_area()) and consent_id = (select office.answering_consent()));
create policy written on office.employer_consent for insert with check (area_id = (select office.asking_area()) and asked_by = (select office.asking_staff())
  and (select office.handles_candidates())
  and exists (select from office.person p where p.area_id = employer_consent.area_id and p.person_id = employer_consent.person_id));
create policy changed on office.employer_consent for update using (area_id = (select office.asking_area()) and ((select office.handles_candidates())
    and exists (select from office.person p where p.area_id = employer_consent.area_id and p.person_id = employer_consent.person_id)
  or consent_id = (select office.answering_consent())));

create policy coached on office.consent_health for select using (area_id = (select office.asking_area()) and (select office.coaches_persons())
  and exists (select from office.employer_consent c where c.area_id = consent_health.area_id and c.consent_id = consent_health.consent_id));
create policy answering on office.consent_health for select using (area_id = (select office.asking_area()) and consent_id = (select office.answering_consent()));
create policy written on office.consent_health for insert with check (area_id = (select office.asking_area()) and (select office.coaches_persons())
  and exists (select from office.employer_consent c where c.area_id = consent_health.area_id and c.consent_id = consent_health.consent_id));

create policy seen on office.candidate_step for select using (exists (select from office.candidate c
  where c.area_id = candidate_step.area_id and c.candidate_id = candidate_step.candidate_id));
create policy append on office.candidate_step for insert with check ((by_area_id is null or by_area_id = (select office.asking_area()))
  and (actor <> 'staff' or by = (select office.asking_staff()))
  and exists (select from office.candidate c where c.area_id = candidate_step.area_id and c.candidate_id = candidate_step.candidate_id));

-- Another area reads what it was told only for as long as the person's consent stands.
create policy person_seen on office.presentation for select using (area_id = (select office.asking_area())
  and exists (select from office.candidate c join office.person p on p.area_id = c.area_id and p.person_id = c.person_id
    where c.area_id = presentation.area_id and c.candidate_id = presentation.candidate_id));
create policy of_own_vacancy on office.presentation for select using (vacancy_area_id = (select office.asking_area()) and (select office.works_with_employers())
  and office.consent_stands(area_id, consent_id));
create policy append on office.presentation for insert with check (area_id = (select office.asking_area()) and by_area_id = (select office.asking_area())
  and by = (select office.asking_staff()) and (select office.handles_candidates())
  and exists (select from office.candidate c where c.area_id = presentation.area_id and c.candidate_id = presentation.candidate_id));

create policy person_seen on office.job_offer for select using (area_id = (select office.asking_area())
  and exists (select from office.person p where p.area_id = job_offer.area_id and p.person_id = job_offer.person_id));
create policy written on office.job_offer for insert with check (area_id = (select office.asking_area()) and made_by = (select office.asking_staff())
  and (select office.handles_candidates())
  and exists (select from office.person p where p.area_id = job_offer.area_id and p.person_id = job_offer.person_id));
create policy changed on office.job_offer for update using (area_id = (select office.asking_area()) and (select office.handles_candidates())
  and exists (select from office.person p where p.area_id = job_offer.area_id and p.person_id = job_offer.person_id));
create policy seen on office.job_offer_step for select using (area_id = (select office.asking_area())
  and exists (select from office.job_offer o where o.area_id = job_offer_step.area_id and o.offer_id = job_offer_step.offer_id));
create policy append on office.job_offer_step for insert with check (area_id = (select office.asking_area()) and by = (select office.asking_staff())
  and exists (select from office.job_offer o where o.area_id = job_offer_step.area_id and o.offer_id = job_offer_step.offer_id));

-- The result that another area records is told to the person by that area's staff, in the message that goes with it.
create policy result_of_presented on office.message for insert with check (direction = 'to-customer' and exists (select from office.candidate c
  where c.area_id = message.area_id and c.person_id = message.person_id and c.vacancy_area_id = (select office.asking_area()) and c.presented_on is not null));

-- How many were offered, hinted and presented by month, and what came of them: counts alone, for those who lead the work too (JOB-11).
-- Elsewhere: to a workplace of another area or outside the own municipalities; of others: another area's customer to an own vacancy.
create function office.offer_figures(first_day date) returns table (month date, kind text, result_code text, elsewhere boolean, of_others boolean, count integer)
  language sql stable security definer set search_path = office, pg_temp
as $$
  with own as (select municipality_code from area_municipality m where m.area_id = asking_area()),
  done as (
    select o.made_on as day, o.kind, o.result_code, o.vacancy_area_id, o.vacancy_id, o.area_id from job_offer o
      where o.area_id = asking_area() and o.taken_back_on is null and o.made_on >= first_day
    union all
    select p.presented_on, 'presentation', case c.state when 'chosen' then '01' when 'not-chosen' then '04' end, p.vacancy_area_id, p.vacancy_id, p.area_id
      from presentation p join candidate c on c.area_id = p.area_id and c.candidate_id = p.candidate_id
      where (p.area_id = asking_area() or p.vacancy_area_id = asking_area()) and p.presented_on >= first_day)
  select date_trunc('month', d.day)::date, d.kind, d.result_code,
    d.area_id = asking_area() and (d.vacancy_area_id <> d.area_id or (v.municipality_code is not null and v.municipality_code not in (select municipality_code from own))),
    d.area_id <> asking_area(), count(*)::int
  from done d join vacancy v on v.area_id = d.vacancy_area_id and v.vacancy_id = d.vacancy_id
  where asking_roles() && '{coach,team-lead,service-coordinator,employer-expert,director,controller}'::text[]
  group by 1, 2, 3, 4, 5
$$;
create function office.offer_fits(first_day date) returns table (kind text, count integer, median numeric)
  language sql stable security definer set search_path = office, pg_temp
as $$
  select o.kind, count(*)::int, percentile_cont(0.5) within group (order by o.score)::numeric / 10
  from job_offer o where o.area_id = asking_area() and o.taken_back_on is null and o.made_on >= first_day and o.score is not null
    and asking_roles() && '{coach,team-lead,service-coordinator,employer-expert,director,controller}'::text[]
  group by 1
$$;
revoke all on function office.offer_figures(date), office.offer_fits(date) from public;
grant execute on function office.offer_figures(date), office.offer_fits(date) to kohtaanto_app;

grant select, insert (area_id, vacancy_id, to_area_id, since, by, receipt), update (until, ended_by) on office.vacancy_share to kohtaanto_app;
grant select, insert (area_id, candidate_id, vacancy_area_id, vacancy_id, person_id, state, state_since, listed_on, listed_by, score, receipt),
  update (state, state_since, presented_on, row_version) on office.candidate to kohtaanto_app;
grant select, insert (area_id, candidate_id, state, day, actor, by_area_id, by, detail, result_code, receipt) on office.candidate_step to kohtaanto_app;
grant select, insert (area_id, consent_id, candidate_id, person_id, asked_on, asked_by, expires_on, offered, employer, title, language, token_hash, receipt),
  update (way, answer, answered_on, answered_by, fields, health_items, introduction, holds_until, withdrawn_on, withdrawn_by, token_hash, row_version) on office.employer_consent to kohtaanto_app;
grant select, insert on office.consent_health to kohtaanto_app;
grant select, insert (area_id, presentation_id, candidate_id, consent_id, vacancy_area_id, vacancy_id, presented_on, by_area_id, by, fields, told) on office.presentation to kohtaanto_app;
grant select, insert (area_id, offer_id, person_id, vacancy_area_id, vacancy_id, kind, made_on, made_by, apply_by, binding, rule_version, because, certain, way,
    message, score, weights, receipt),
  update (result_code, result_on, applied_on, report_id, taken_back_on, taken_back_reason, row_version) on office.job_offer to kohtaanto_app;
grant select, insert (area_id, offer_id, step, day, result_code, detail, by, receipt) on office.job_offer_step to kohtaanto_app;
