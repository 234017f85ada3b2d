-- Surveys in which nobody can be found (KNO-7): no person, no sheet of answers, no time of an answer. Each answer is
-- added to counters as it comes; while a round is open nobody can read them, not the application either, and when it
-- closes what may be told of them is fixed and they are erased (docs/decisions/surveys-without-persons.md).
create table office.survey_round (
  area_id smallint not null references office.area,
  round_id text not null unique check (round_id ~ '^[a-hjkmnp-z2-9]{12}$'),
  survey text not null check (survey in ('equality', 'cooperation', 'jobseekers', 'employers')),
  version integer not null,
  opens date not null,
  closes date not null,                             -- the last day of answering
  opened_at timestamptz not null default now(),
  municipalities text[] not null,                   -- those of the area when it was opened
  closed_on date,
  outcome text check (outcome in ('told', 'too-few')),
  invented boolean not null default false,
  primary key (area_id, round_id),
  check (opens <= closes and closes <= opens + 366),
  check ((closed_on is null) = (outcome is null))
);
-- Two rounds of one survey at once could be subtracted from each other.
create unique index survey_round_open on office.survey_round (area_id, survey) where closed_on is null;

-- What has been told of a closed round: written once, as it was closed, and never changed.
create table office.survey_result (
  area_id smallint not null,
  round_id text not null,
  told jsonb not null,
  primary key (area_id, round_id),
  foreign key (area_id, round_id) references office.survey_round
);
create trigger append_only before update or delete or truncate on office.survey_result
  for each statement execute function office.refuse_rewriting();

-- Half empty pages: a counter's older value is overwritten soon after, on the same page.
create table office.survey_counter (
  round_id text not null references office.survey_round (round_id),
  dimension text not null,
  code text not null,
  item text not null,
  what text not null,
  amount integer not null check (amount > 0),
  primary key (round_id, dimension, code, item, what)
) with (fillfactor = 50);

-- So that an answer sent twice by a bad connection counts once: the hash of a number that the page drew by lot. It
-- says nothing of what was answered, and is forgotten when the day has changed.
create table office.survey_receipt (
  round_id text not null references office.survey_round (round_id),
  receipt bytea not null,
  day date not null,
  primary key (round_id, receipt)
);

alter table office.survey_round enable row level security;
alter table office.survey_result enable row level security;
alter table office.survey_counter enable row level security;
alter table office.survey_receipt enable row level security;
create policy area on office.survey_round using (area_id = (select office.asking_area()))
  with check (area_id = (select office.asking_area()));
create policy area on office.survey_result using (area_id = (select office.asking_area()))
  with check (area_id = (select office.asking_area()));

grant select, insert (area_id, round_id, survey, version, opens, closes, municipalities) on office.survey_round to kohtaanto_app;
grant select, insert on office.survey_result to kohtaanto_app;

-- Whose round it is: whoever answers has no area of his own.
create function office.area_of_survey_round(asked text) returns smallint
  language sql stable security definer set search_path = office, pg_temp
  as $$ select area_id from survey_round where round_id = asked $$;

-- Closing waits for the answers that are on their way; those that come later are told that it is closed.
-- Counters are added in one order, so that two answers at once never wait for each other crosswise.
create function office.take_survey_answer(asked text, given bytea, today date, added jsonb) returns text
  language plpgsql volatile security definer set search_path = office, pg_temp
as $$
declare
  round survey_round;
begin
  select * into round from survey_round r where r.round_id = asked and r.area_id = asking_area() for share;
  if round.round_id is null or round.closed_on is not null or today > round.closes then return 'closed'; end if;
  if today < round.opens then return 'not-open'; end if;
  insert into survey_receipt (round_id, receipt, day) values (asked, given, today) on conflict do nothing;
  if not found then return 'known'; end if;
  insert into survey_counter as c (round_id, dimension, code, item, what, amount)
  select asked, a.dimension, a.code, a.item, a.what, a.amount
  from jsonb_to_recordset(added) as a(dimension text, code text, item text, what text, amount integer)
  order by a.dimension collate "C", a.code collate "C", a.item collate "C", a.what collate "C"
  on conflict (round_id, dimension, code, item, what) do update set amount = c.amount + excluded.amount;
  return 'taken';
end $$;

-- How many have answered, in coarse steps; the number itself is told when the round has closed.
create function office.survey_band(asked text) returns integer
  language sql stable security definer set search_path = office, pg_temp
as $$
  select max(s) from unnest('{0,10,25,50,100,200,500,1000,2000,5000}'::integer[]) as s where s <= coalesce((
    select c.amount from survey_counter c join survey_round r using (round_id)
    where r.round_id = asked and r.area_id = asking_area() and c.dimension = '' and c.item = '' and c.what = 'respondents'), 0)
$$;

-- The counters leave the register once, in the transaction that fixes what is told of them.
create function office.close_survey_round(asked text, today date, fewest integer)
  returns table (dimension text, code text, item text, what text, amount integer)
  language plpgsql volatile security definer set search_path = office, pg_temp
as $$
declare
  answers integer;
begin
  perform from survey_round r where r.round_id = asked and r.area_id = asking_area() and r.closed_on is null for update;
  if not found then return; end if;
  select c.amount into answers from survey_counter c
    where c.round_id = asked and c.dimension = '' and c.item = '' and c.what = 'respondents';
  update survey_round r set closed_on = today, outcome = case when coalesce(answers, 0) < fewest then 'too-few' else 'told' end
    where r.round_id = asked;
  delete from survey_receipt r where r.round_id = asked;
  if coalesce(answers, 0) < fewest then
    delete from survey_counter c where c.round_id = asked;
  else
    return query delete from survey_counter c where c.round_id = asked returning c.dimension, c.code, c.item, c.what, c.amount;
  end if;
end $$;

create function office.survey_rounds_due(today date) returns table (area_id smallint, round_id text)
  language sql stable security definer set search_path = office, pg_temp
  as $$ select r.area_id, r.round_id from survey_round r where r.closed_on is null and r.closes < today $$;

create function office.forget_survey_receipts(today date) returns bigint
  language sql volatile security definer set search_path = office, pg_temp
  as $$ with gone as (delete from survey_receipt r where r.day < today returning 1) select count(*) from gone $$;

-- The total score joins the figures that indicators read, as an import of our own. What an authority has told of the
-- same month stands before it: then nothing is added.
create function office.tell_survey_score(asked text, named_measure text, score numeric, told_sha256 text, source text)
  returns boolean language plpgsql volatile security definer set search_path = office, pg_temp
as $$
declare
  round survey_round;
  month text;
  run integer;
begin
  select * into round from survey_round r where r.round_id = asked and r.area_id = asking_area() and r.closed_on is not null;
  if not found then return false; end if;
  month := to_char(round.closed_on, 'YYYY-MM');
  lock table register_figure in share row exclusive mode;
  if exists (select from register_figure f join register_run u using (run_id)
      where f.measure = named_measure and f.place_kind = 'area' and f.place_code = round.area_id::text and f.group_code = ''
        and f.period in (month, left(month, 4)) and f.superseded_by is null and u.kind <> 'own-survey') then
    return false;
  end if;
  insert into register_run (started_at, kind, source, address, sha256, counted_on, rows_read, added, outcome)
    values (now(), 'own-survey', source, '/figures/surveys/' || asked, told_sha256, 'survey', 1, 1, 'stored')
    returning run_id into run;
  update register_figure f set superseded_by = run where f.measure = named_measure and f.place_kind = 'area'
    and f.place_code = round.area_id::text and f.group_code = '' and f.period = month and f.superseded_by is null;
  insert into register_figure (measure, place_kind, place_code, group_code, period, run_id, value, hidden)
    values (named_measure, 'area', round.area_id::text, '', month, run, score, score is null);
  return true;
end $$;

revoke execute on function office.area_of_survey_round, office.take_survey_answer, office.survey_band, office.close_survey_round,
  office.survey_rounds_due, office.forget_survey_receipts, office.tell_survey_score from public;
grant execute on function office.area_of_survey_round, office.take_survey_answer, office.survey_band, office.close_survey_round,
  office.survey_rounds_due, office.forget_survey_receipts, office.tell_survey_score to kohtaanto_app;
