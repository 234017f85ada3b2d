-- What the office has published (KNO-10): frozen when published, each revision a row of its own, nothing ever
-- rewritten or removed. A withdrawal is a revision without content. The content is data in no language, with the
-- SHA-256 of its one canonical form, which is counted again whenever it is read.
create table office.publication (
  area_id smallint not null references office.area,
  publication_id text not null check (publication_id ~ '^[a-z0-9][a-z0-9.-]{0,119}$'),
  revision integer not null check (revision >= 1),
  kind text not null check (kind ~ '^[a-z][a-z-]{0,39}$'),
  subject text not null default '',
  month text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  content jsonb,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  -- What the publisher said of this revision; without a reason there is none but the first.
  note text not null default '' check (length(note) <= 2000),
  published_at timestamptz not null default clock_timestamp(),
  published_by text not null,
  primary key (area_id, publication_id, revision),
  check ((content is null) = (sha256 is null)),
  check (revision = 1 or note <> ''),
  check (content is not null or revision > 1)
);
create index on office.publication (area_id, kind, subject, month);

alter table office.publication enable row level security;
create policy area on office.publication for select using (area_id = (select office.asking_area()));
create policy append on office.publication for insert
  with check (area_id = (select office.asking_area()) and published_by = (select office.asking_staff()));

create trigger append_only before update or delete or truncate on office.publication
  for each statement execute function office.refuse_rewriting();

-- One after another, without a gap, and nothing after a withdrawal but a new publication with its reason.
create function office.next_revision() returns trigger language plpgsql as $$
declare newest integer;
begin
  select max(revision) into newest from office.publication
    where area_id = new.area_id and publication_id = new.publication_id;
  if new.revision <> coalesce(newest, 0) + 1 then
    raise exception 'revision % does not follow %', new.revision, coalesce(newest, 0);
  end if;
  return new;
end $$;
create trigger follows before insert on office.publication for each row execute function office.next_revision();

-- When it was published is not for the application to say.
grant select, insert (area_id, publication_id, revision, kind, subject, month, content, sha256, note, published_by)
  on office.publication to kohtaanto_app;

-- The public door: what is published is anybody's to read, who pressed the button is not.
create function office.published_revisions() returns table (
    area_id smallint, publication_id text, revision integer, kind text, subject text, month text, title jsonb,
    sha256 text, note text, published_at timestamptz, withdrawn boolean)
  language sql stable security definer set search_path = office, pg_temp
  as $$ select p.area_id, p.publication_id, p.revision, p.kind, p.subject, p.month,
          coalesce(p.content -> 'table' -> 'title', p.content -> 'report' -> 'title'),
          p.sha256, p.note, p.published_at, p.content is null
        from office.publication p $$;
create function office.published_content(area integer, publication text, wanted integer)
  returns table (content jsonb, sha256 text)
  language sql stable security definer set search_path = office, pg_temp
  as $$ select p.content, p.sha256 from office.publication p
        where p.area_id = area and p.publication_id = publication and p.revision = wanted $$;
revoke execute on function office.published_revisions(), office.published_content(integer, text, integer) from public;
grant execute on function office.published_revisions(), office.published_content(integer, text, integer) to kohtaanto_app;
