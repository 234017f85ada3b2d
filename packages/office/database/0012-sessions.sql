-- Open sessions are found by the hash of their secret and in no other way: who gets hold of the
-- application's role cannot list them, take over their tokens or lengthen them (SEC-1). Each function
-- does one thing to the one session it is given.

create function office.start_session(
  new_hash bytea, new_area smallint, new_staff text, new_csrf text, new_language text, hours integer, new_id_token text)
returns void
language sql volatile security definer set search_path = office, pg_temp
as $$
  insert into session (session_hash, area_id, staff_id, csrf_token, language, expires_at, id_token)
  values (new_hash, new_area, new_staff, new_csrf, new_language, now() + make_interval(hours => hours), new_id_token)
$$;

create function office.session_seen(asked_hash bytea) returns void
language sql volatile security definer set search_path = office, pg_temp
as $$ update session set seen_at = now() where session_hash = asked_hash $$;

create function office.session_language(asked_hash bytea, chosen text) returns void
language sql volatile security definer set search_path = office, pg_temp
as $$ update session set language = chosen where session_hash = asked_hash $$;

-- Answers the identity token, which signing out at the provider needs.
create function office.end_session(asked_hash bytea) returns text
language sql volatile security definer set search_path = office, pg_temp
as $$ delete from session where session_hash = asked_hash returning id_token $$;

create function office.remove_expired_sessions(idle interval) returns void
language sql volatile security definer set search_path = office, pg_temp
as $$ delete from session where expires_at < now() or seen_at < now() - idle $$;

revoke all on function office.start_session(bytea, smallint, text, text, text, integer, text),
  office.session_seen(bytea), office.session_language(bytea, text), office.end_session(bytea),
  office.remove_expired_sessions(interval) from public;
grant execute on function office.start_session(bytea, smallint, text, text, text, integer, text),
  office.session_seen(bytea), office.session_language(bytea, text), office.end_session(bytea),
  office.remove_expired_sessions(interval) to kohtaanto_app;
revoke all on office.session from kohtaanto_app;
