-- The page of one person (JOB-4): everything the register holds of them, as one value. Whether the asker
-- may see the person is asked once, by the same rule as the policies, and then every table is read as
-- the owner: a policy on each row of eighteen tables would cost more than the rows. A protected
-- person's page comes only to whoever has opened it with a reason. Null: not to be seen, or not there.
drop function if exists office.person_record(uuid, date, integer);

create function office.person_record(asked_person uuid, today date, customers integer) returns json
language plpgsql stable security definer set search_path = office, pg_temp
as $$
begin
  return (select json_build_object(
      'personId', p.person_id, 'rowVersion', p.row_version, 'protected', p.protected,
      'familyName', i.family_name, 'givenName', i.given_name, 'birthDate', p.birth_date,
      'identityCodeStart', left(i.identity_code, 7),
      'municipality', json_build_object('code', m.municipality_code, 'fi', m.name_fi, 'sv', m.name_sv,
        'en', m.name_en),
      'serviceLanguage', p.service_language, 'motherTongue', p.mother_tongue,
      'interpreterLanguage', p.interpreter_language, 'nationality', p.nationality,
      'educationLevel', p.education_level, 'occupationText', p.occupation_text, 'segment', p.segment,
      'phone', i.phone, 'email', i.email, 'streetAddress', i.street_address, 'postalCode', i.postal_code,
      'postOffice', i.post_office,
    'coach', (select json_build_object('staffId', s.staff_id,
    'name', s.given_name || ' ' || s.family_name,
    'since', (select lower(x.period)
      from coach_assignment x where x.area_id = p.area_id and x.person_id = p.person_id
      and x.staff_id = p.coach_id and x.period @> today),
    'customers', coalesce(customers, (select count(*)::int from person c
      where c.area_id = p.area_id and c.coach_id = p.coach_id
        and (c.municipality_code = any (asking_municipalities()) or c.coach_id = any (asking_for_coaches()))
        and exists (select from job_search js where js.area_id = c.area_id and js.person_id = c.person_id
          and js.period @> today))))
    from staff s where s.area_id = p.area_id and s.staff_id = p.coach_id),
    'searches', coalesce((select json_agg(json_build_object('searchId', x.search_id, 'start', lower(x.period),
      'end', upper(x.period),
  'requestedOn', x.requested_on, 'registeredOn', x.registered_on, 'endReason', x.end_reason)
  order by lower(x.period) desc)
      from job_search x where x.area_id = p.area_id and x.person_id = p.person_id), '[]'),
    'statuses', coalesce((select json_agg(json_build_object('statusId', x.status_id, 'code', x.code,
      'start', lower(x.period),
      'end', upper(x.period),
  'hoursPercent', x.hours_percent, 'estimatedEnd', x.estimated_end, 'note', x.note, 'source', x.source)
  order by lower(x.period) desc)
      from employment_status x where x.area_id = p.area_id and x.person_id = p.person_id), '[]'),
    'services', coalesce((select json_agg(json_build_object('serviceSpellId', x.service_spell_id,
  'kind', x.kind, 'name', x.name, 'provider', x.provider, 'start', lower(x.period),
      'end', upper(x.period), 'estimatedEnd', x.estimated_end,
  'qualified', x.qualified, 'hoursPercent', x.hours_percent, 'source', x.source)
  order by lower(x.period) desc)
      from service_spell x where x.area_id = p.area_id and x.person_id = p.person_id), '[]'),
    'contacts', coalesce((select json_agg(json_build_object('contactId', x.contact_id, 'kind', x.kind,
  'wayCode', x.way_code, 'channel', x.channel, 'occurredOn', x.occurred_on,
  'occurredAt', to_char(x.occurred_at, 'HH24:MI'), 'minutes', x.minutes, 'staff', (select json_build_object(
        'staffId', st.staff_id, 'name', st.given_name || ' ' || st.family_name) from staff st
      where st.area_id = x.area_id and st.staff_id = x.staff_id),
  'outcome', x.outcome, 'note', x.note, 'rowVersion', x.row_version)
  order by x.occurred_on desc, x.occurred_at desc nulls last, x.recorded_at desc)
  from contact x where x.area_id = p.area_id and x.person_id = p.person_id), '[]'),
    'plans', coalesce((select json_agg(json_build_object('planId', x.plan_id, 'version', x.version,
  'kind', x.kind, 'madeOn', x.made_on, 'staff', coalesce((select json_build_object(
        'staffId', st.staff_id, 'name', st.given_name || ' ' || st.family_name) from staff st
      where st.area_id = x.area_id and st.staff_id = x.staff_id),
    json_build_object('staffId', x.staff_id, 'name', x.staff_id)),
  'situation', x.situation, 'goal', x.goal, 'actions', x.actions, 'followUp', x.follow_up,
  'reportBy', x.report_by, 'duty', x.duty, 'noDutyReason', x.no_duty_reason,
  'approvedByAuthorityOn', x.approved_by_authority_on, 'approvedByCustomerOn', x.approved_by_customer_on,
  'approvalWay', x.approval_way, 'supersededOn', x.superseded_on, 'imported', x.source like 'import:%', 'rowVersion', x.row_version)
  order by x.version desc)
      from plan x where x.area_id = p.area_id and x.person_id = p.person_id), '[]'),
    'assessments', coalesce((select json_agg(json_build_object('assessmentId', x.assessment_id,
  'madeOn', x.made_on, 'staff', coalesce((select json_build_object(
        'staffId', st.staff_id, 'name', st.given_name || ' ' || st.family_name) from staff st
      where st.area_id = x.area_id and st.staff_id = x.staff_id),
    json_build_object('staffId', x.staff_id, 'name', x.staff_id)),
  'areas', x.areas, 'summary', x.summary, 'rowVersion', x.row_version)
  order by x.made_on desc)
      from assessment x where x.area_id = p.area_id and x.person_id = p.person_id), '[]'),
    'reports', coalesce((select json_agg(json_build_object('reportId', x.report_id,
  'reportedOn', x.reported_on, 'way', x.way, 'employer', x.employer, 'task', x.task,
  'opportunities', x.opportunities) order by x.reported_on desc, x.report_id)
  from search_report x where x.area_id = p.area_id and x.person_id = p.person_id), '[]'),
    'lapses', coalesce((select json_agg(json_build_object('lapseId', x.lapse_id,
  'occurredOn', x.occurred_on, 'kind', x.kind, 'description', x.description, 'staff', (select json_build_object(
        'staffId', st.staff_id, 'name', st.given_name || ' ' || st.family_name) from staff st
      where st.area_id = x.area_id and st.staff_id = x.staff_id))
  order by x.occurred_on desc)
      from lapse x where x.area_id = p.area_id and x.person_id = p.person_id), '[]'),
    'profiles', coalesce((select json_agg(json_build_object('profileId', x.profile_id,
  'publishedOn', x.published_on, 'validUntil', x.valid_until) order by x.published_on desc)
  from profile x where x.area_id = p.area_id and x.person_id = p.person_id), '[]'),
    'messages', coalesce((select json_agg(json_build_object('messageId', x.message_id,
  'direction', x.direction, 'sentAt', x.sent_at, 'subject', x.subject, 'body', x.body,
  'aboutObligation', x.about_obligation, 'staff', (select json_build_object(
        'staffId', st.staff_id, 'name', st.given_name || ' ' || st.family_name) from staff st
      where st.area_id = x.area_id and st.staff_id = x.staff_id)) order by x.sent_at desc)
  from message x where x.area_id = p.area_id and x.person_id = p.person_id), '[]'),
    'appointments', coalesce((select json_agg(json_build_object('appointmentId', x.appointment_id,
  'obligationKey', x.obligation_key, 'kind', x.kind, 'channel', x.channel, 'start', lower(x.period),
      'end', upper(x.period), 'state', x.state,
  'staff', coalesce((select json_build_object(
        'staffId', st.staff_id, 'name', st.given_name || ' ' || st.family_name) from staff st
      where st.area_id = x.area_id and st.staff_id = x.staff_id),
      json_build_object('staffId', x.staff_id, 'name', x.staff_id)),
  'place', (select json_build_object('fi', sp.name_fi, 'sv', sp.name_sv, 'en', sp.name_en) from service_point sp
    where sp.area_id = x.area_id and sp.service_point_code = x.service_point_code),
  'room', (select r.name from room r where r.area_id = x.area_id and r.room_code = x.room_code),
  'rowVersion', x.row_version) order by lower(x.period) desc)
  from appointment x
  where x.area_id = p.area_id and x.person_id = p.person_id and x.state <> 'cancelled'), '[]'),
    'coachHistory', coalesce((select json_agg(json_build_object('assignmentId', x.assignment_id,
  'staff', (select json_build_object(
        'staffId', st.staff_id, 'name', st.given_name || ' ' || st.family_name) from staff st
      where st.area_id = x.area_id and st.staff_id = x.staff_id), 'start', lower(x.period),
      'end', upper(x.period), 'handoverNote', x.handover_note) order by lower(x.period) desc)
  from coach_assignment x where x.area_id = p.area_id and x.person_id = p.person_id), '[]'),
    'consents', coalesce((select json_agg(json_build_object('consentId', x.consent_id,
  'purpose', x.purpose, 'recipient', x.recipient, 'start', lower(x.period),
      'end', upper(x.period), 'givenWay', x.given_way,
  'withdrawnOn', x.withdrawn_on) order by lower(x.period) desc)
      from consent x where x.area_id = p.area_id and x.person_id = p.person_id), '[]'),
    'grounds', coalesce((select json_agg(json_build_object('ground', x.ground, 'start', lower(x.period),
      'end', upper(x.period))
  order by lower(x.period) desc)
      from dated_ground x where x.area_id = p.area_id and x.person_id = p.person_id), '[]'),
    'obligations', coalesce((select json_agg(json_build_object('key', x.obligation_key, 'kind', x.kind,
  'party', x.party, 'due', x.due, 'officeDay', x.office_day, 'from', x.open_from, 'state', x.state,
  'metOn', x.met_on, 'restingUntil', x.resting_until, 'because', x.because,
  'ruleVersion', x.rule_version::text, 'certain', x.certain, 'computedAt', x.computed_at)
  order by x.due, x.obligation_key)
      from obligation x where x.area_id = p.area_id and x.person_id = p.person_id), '[]'),
    'knownEndings', coalesce((select json_agg(json_build_object('knownOn', x.known_on, 'kind', x.kind,
      'start', lower(x.period),
      'end', upper(x.period))
  order by x.known_on)
      from known_ending x where x.area_id = p.area_id and x.person_id = p.person_id), '[]'),
    'requests', coalesce((select json_agg(x.requested_on order by x.requested_on)
  from meeting_request x where x.area_id = p.area_id and x.person_id = p.person_id), '[]'),
    'looks', (select count(*)::int from audit_entry e where e.area_id = p.area_id
        and e.person_id = p.person_id and e.action = 'person.view')
    )
  from person p
  join person_identity i on i.area_id = p.area_id and i.person_id = p.person_id
  join municipality m on m.municipality_code = p.municipality_code
  where p.area_id = asking_area() and p.person_id = asked_person
    and (p.municipality_code = any (asking_municipalities()) or p.coach_id = any (asking_for_coaches()))
    and (not p.protected or p.person_id = opened_person()));
end $$;

revoke all on function office.person_record(uuid, date, integer) from public;
grant execute on function office.person_record(uuid, date, integer) to kohtaanto_app;
