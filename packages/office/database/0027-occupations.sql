-- Occupations and skills as ESCO tells them (MAT-2): brought by the operator, one version at a time, the same for every area. No person is here.
create table office.esco_release (
  release_id integer generated always as identity primary key,
  version text not null,
  languages text[] not null,
  counts jsonb not null,                            -- concepts, labels and relations, as they were told at the time
  imported_by text,                                 -- null: at the command line
  imported_at timestamptz not null default now()
);

create table office.esco_concept (
  uri text primary key,
  release_id integer not null references office.esco_release,
  kind text not null check (kind in ('group', 'occupation', 'skill')),
  code text not null default '',                    -- ISCO-08 of a group, ESCO's own number of an occupation
  broader text,                                     -- of a group and an occupation
  skill_type text
);
create index on office.esco_concept (kind);
create index on office.esco_concept (broader);

create table office.esco_label (
  uri text not null references office.esco_concept on delete cascade,
  language text not null check (language ~ '^[a-z]{2}$'),
  preferred boolean not null,
  label text not null check (label <> ''),
  primary key (uri, language, label)
);

create table office.esco_skill_of (
  occupation_uri text not null references office.esco_concept on delete cascade,
  skill_uri text not null references office.esco_concept on delete cascade,
  essential boolean not null,
  primary key (occupation_uri, skill_uri)
);
create index on office.esco_skill_of (skill_uri);

-- The area's own names: what ESCO does not know. One that is taken away stays here with who and when.
create table office.occupation_label (
  area_id smallint not null references office.area,
  label_id integer generated always as identity,
  uri text not null,                                -- stays when a new version is brought; one it does not have is told
  language text not null check (language in ('fi', 'sv', 'en')),
  label text not null check (length(label) between 2 and 200),
  added_by text not null,
  added_at timestamptz not null default now(),
  removed_by text,
  removed_at timestamptz,
  primary key (area_id, label_id),
  check ((removed_by is null) = (removed_at is null))
);
create unique index on office.occupation_label (area_id, uri, language, label) where removed_at is null;

-- What somebody chose for a title stands until somebody chooses otherwise; a row without a concept takes the choice back.
create table office.occupation_choice (
  area_id smallint not null references office.area,
  choice_id integer generated always as identity,
  title_key text not null check (title_key <> ''),  -- the words of the title, as they are compared
  title text not null,
  uri text,
  chosen_by text not null,
  chosen_at timestamptz not null default now(),
  primary key (area_id, choice_id)
);
create index on office.occupation_choice (area_id, title_key, choice_id desc);

create trigger append_only before update or delete or truncate on office.occupation_choice
  for each statement execute function office.refuse_rewriting();

do $$
declare
  one text;
begin
  foreach one in array array['occupation_label', 'occupation_choice'] loop
    execute format('alter table office.%I enable row level security', one);
    execute format('create policy area on office.%I using (area_id = (select office.asking_area())) '
      'with check (area_id = (select office.asking_area()))', one);
  end loop;
end $$;

grant select on office.esco_release, office.esco_concept, office.esco_label, office.esco_skill_of,
  office.occupation_label, office.occupation_choice to kohtaanto_app;
grant insert (version, languages, counts, imported_by) on office.esco_release to kohtaanto_app;
grant insert, delete on office.esco_concept, office.esco_label, office.esco_skill_of to kohtaanto_app;
grant insert (area_id, uri, language, label, added_by), update (removed_by, removed_at) on office.occupation_label to kohtaanto_app;
grant insert (area_id, title_key, title, uri, chosen_by) on office.occupation_choice to kohtaanto_app;
