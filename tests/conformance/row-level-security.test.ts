import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase } from '../../packages/office/src/platform/testing/test-database.ts';
import { addPerson, addSmallOrganisation } from '../../packages/office/src/platform/testing/test-world.ts';
import type { AccessScope } from '../../packages/office/src/platform/platform.ts';

const { database, owner, scopeFor } = await openTestDatabase();
const persons: Record<string, string> = {};

/** One vacancy in each area, for the rows that tell of a person and a vacancy. */
const vacancyId = '00000000-0000-4000-8000-000000000021';

/** A row of every table that tells of a person: `$1` the area, `$2` the person, `$3` the coach. */
const ofPerson: Readonly<Record<string, string>> = {
  job_search: `(area_id, person_id, period, requested_on, registered_on) values ($1, $2, '[2026-01-01,)', '2026-01-01', '2026-01-01')`,
  employment_status: `(area_id, person_id, code, period) values ($1, $2, '02', '[2026-01-01,)')`,
  service_spell: `(area_id, person_id, kind, name, period, estimated_end) values ($1, $2, 'coaching', 'x', '[2026-01-01,)', '2026-12-01')`,
  dated_ground: `(area_id, person_id, ground, period) values ($1, $2, 'x', '[2026-01-01,)')`,
  known_ending: `(area_id, person_id, known_on, kind, period) values ($1, $2, '2026-01-01', 'x', '[2026-01-01,)')`,
  contact: `(area_id, person_id, kind, way_code, channel, occurred_on, staff_id) values ($1, $2, 'phone', '01', 'phone', '2026-01-02', $3)`,
  assessment: `(area_id, person_id, made_on, staff_id, areas) values ($1, $2, '2026-01-02', $3, '{}')`,
  plan: `(area_id, person_id, version, kind, made_on, staff_id) values ($1, $2, 1, 'employment-plan', '2026-01-02', $3)`,
  seeker_profile: `(area_id, person_id, version, facts) values ($1, $2, 1, '{}')`,
  work_limits: `(area_id, person_id, version) values ($1, $2, 1)`,
  start_up: `(area_id, start_up_id, person_id, idea, state, state_since, opened_on) values ($1, md5($2)::uuid, $2::uuid, 'kahvila', 'idea', '2026-01-02', '2026-01-02')`,
  start_up_step: `(area_id, start_up_id, person_id, kind, day, detail) values ($1, md5($2)::uuid, $2::uuid, 'statement', '2026-01-02', '{}')`,
  joint_training_student: `(area_id, training_id, person_id, employer_id, state, chosen_on)
    values ($1, '00000000-0000-4000-8000-000000000001', $2::uuid, '00000000-0000-4000-8000-000000000002', 'chosen', '2026-01-02')`,
  mobility_path: `(area_id, person_id, version, facts, set_by) values ($1, $2, 1, '{}', $3)`,
  search_report: `(area_id, person_id, reported_on, way) values ($1, $2, '2026-02-02', 'application')`,
  lapse: `(area_id, person_id, occurred_on, kind) values ($1, $2, '2026-02-02', 'report-missing')`,
  profile: `(area_id, person_id, published_on, valid_until) values ($1, $2, '2026-02-02', '2026-08-02')`,
  meeting_request: `(area_id, person_id, requested_on) values ($1, $2, '2026-02-02')`,
  coach_assignment: `(area_id, person_id, staff_id, period) values ($1, $2, $3, '[2026-01-01,)')`,
  consent: `(area_id, person_id, purpose, recipient, period, given_way) values ($1, $2, 'x', 'x', '[2026-01-01,)', 'x')`,
  quality_acceptance: `(area_id, person_id, rule_id, subject, datum, reason, accepted_by) values ($1, $2, 'x', '', 'x', 'checked', $3)`,
  message: `(area_id, person_id, direction, subject, body) values ($1, $2, 'to-customer', 'x', 'x')`,
  benefit_fact: `(area_id, person_id, kind, day, told_by, told_on) values ($1, $2::uuid, 'work-condition', '2026-01-02', $3, '2026-01-03')`,
  candidate: `(area_id, candidate_id, vacancy_area_id, vacancy_id, person_id, state_since, listed_on, listed_by)
    values ($1, $2::uuid, $1, '${vacancyId}', $2::uuid, '2026-02-02', '2026-02-02', $3)`,
  employer_consent: `(area_id, candidate_id, person_id, asked_on, asked_by, expires_on) values ($1, $2::uuid, $2::uuid, '2026-02-02', $3, '2026-02-16')`,
  job_offer: `(area_id, person_id, vacancy_area_id, vacancy_id, kind, made_on, made_by, binding, rule_version, certain, way)
    values ($1, $2, $1, '${vacancyId}', 'hint', '2026-02-02', $3, false, '2026-01-01', true, 'e-service')`,
  obligation: `(area_id, person_id, obligation_key, kind, party, due, office_day, state, because, rule_version, certain, coach_id)
    values ($1, $2, 'x', 'initial-interview', 'authority', '2026-02-02', '2026-02-02', 'open', '[]', '2026-01-01', true, $3)`,
};
/** Seen by the whole area, because it must be planned together; who is meant is masked by joining the person. */
const ofArea: Readonly<Record<string, string>> = {
  appointment: `(area_id, person_id, staff_id, period, kind, channel, booked_by)
    values ($1, $2, $3, '[2026-12-01 09:00+02,2026-12-01 10:00+02)', 'other', 'phone', $3)`,
  self_booking_link: `(area_id, token_hash, person_id, staff_id, kind, language, last_day, created_by)
    values ($1, decode(md5($2), 'hex'), $2::uuid, $3, 'other', 'fi', '2026-12-01', $3)`,
  // The bill is reckoned for the whole area: whoever counts it sees ids, and names only of those who are shown anyway.
  benefit_payment: `(area_id, file_id, row_number, person_key, person_id, period, benefit, ground, municipality_code, home_code)
    select $1, file_id, 1, encode(sha256($2::text::bytea), 'hex'), $2::uuid, '[2026-01-01,2026-02-01)', 'general-support', 'unemployment', '638', '638'
    from benefit_file where area_id = $1`,
  benefit_standing: `(area_id, person_key, person_id, benefit, last_day, paid_days, all_days, percent)
    values ($1, encode(sha256($2::text::bytea), 'hex'), $2::uuid, 'general-support', '2026-01-31', 60, 60, 0)`,
};
/** Made by the register itself out of the rows above. */
const derived: readonly string[] = ['worklist_task'];
const without: readonly string[] = ['person', 'person_identity', 'draft', 'group_participant'];

beforeAll(async () => {
  await addSmallOrganisation(owner);
  const where: readonly (readonly [string, number, string, string, boolean])[] = [
    ['own', 21, '790', 'tiina.rautalampi', false], ['locked', 21, '619', 'tiina.rautalampi', true],
    ['unit', 21, '581', 'olli.kangas', false], ['area', 1, '638', 'maria.lind', false],
  ];
  for (const areaId of [21, 1]) {
    await owner.query(`insert into benefit_file (area_id, month, name, sha256, imported_by, imported_on, row_count, repeated_rows, billed_cents)
      values ($1, '2026-01', 'kela.csv', $2, 'x', '2026-02-10', 1, 0, 0)`, [areaId, String(areaId).padStart(64, '0')]);
    await owner.query(`insert into vacancy (area_id, vacancy_id, employer_name, state_since, language, title, description, remote, working_time, contract)
      values ($1, $2, 'Työ Oy', '2026-02-02', 'fi', 'Kokki', '', 'no', 'full-time', 'permanent')`, [areaId, vacancyId]);
  }
  await owner.query(`with made as (insert into employer (employer_id, area_id, kind, name, size_class, municipality_code, language)
      select '00000000-0000-4000-8000-000000000002', area_id, 'household', 'Koekoti', 'none', responsible, 'fi' from area where area_id in (21, 1) returning area_id, employer_id),
    training as (insert into joint_training (training_id, area_id, kind, title, places, training_days, begins, ends, price_cents, vat_basis_points, state, state_since)
      select '00000000-0000-4000-8000-000000000001', area_id, 'recruits', 'Koulutus', 10, 20, '2026-02-01', '2026-03-01', 100000, 2550, 'planned', '2026-01-01' from made returning area_id, training_id)
    insert into joint_training_employer (area_id, training_id, employer_id, employer_name, places, staff_count, economic)
      select area_id, training_id, employer_id, 'Koekoti', 10, 1, false from made join training using (area_id)`);
  for (const [name, areaId, municipality, coach, isProtected] of where) {
    const personId = await addPerson(owner, { areaId, municipality, coach, protected: isProtected });
    persons[name] = personId;
    for (const [table, row] of Object.entries({ ...ofPerson, ...ofArea })) {
      // One appointment a coach and hour.
      if (table === 'appointment' && name === 'locked') continue;
      const values = row.includes('$3') ? [areaId, personId, coach] : [areaId, personId];
      await owner.query(`insert into ${table} ${row}`, values);
    }
    await owner.query(`insert into draft (area_id, staff_id, person_id, form, body) values ($1, $2, $3, 'plan', '{}')`,
      [areaId, coach, personId]);
  }
});

const seen = (table: string, scope: AccessScope, column = 'person_id') => database.read(scope, async (tx) =>
  (await sql<{ id: string }>`select distinct ${sql.ref(column)} as id from ${sql.table(table)}`.execute(tx)).rows
    .map((row) => Object.keys(persons).find((name) => persons[name] === row.id) ?? row.id).toSorted());

const tiina = scopeFor();
const maria = scopeFor({ areaId: 1, staffId: 'maria.lind', unitCode: 'porvoo', municipalities: ['638'], coaches: ['maria.lind'] });
const guesser = scopeFor({
  areaId: 1, staffId: 'maria.lind', municipalities: ['790', '619', '581', '638'], coaches: ['tiina.rautalampi', 'olli.kangas'],
});

describe('the catalogue', () => {
  const columns = (name: string) => owner.query<{ name: string; secured: boolean; policies: number }>(`
    select c.relname as name, c.relrowsecurity as secured,
      (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
    from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'office'
    join pg_attribute a on a.attrelid = c.oid and a.attname = $1 and not a.attisdropped
    where c.relkind in ('r', 'p') order by 1`, [name]);

  test('every table with an area has row-level security and a policy, but for what is no area’s secret', async () => {
    // The application has no right at all to sessions; the other two are what every area reads.
    const open = new Set(['area', 'area_municipality', 'session', 'employer_session']);
    const { rows } = await columns('area_id');
    expect(rows.filter((row) => !open.has(row.name) && !(row.secured && row.policies > 0)).map((row) => row.name)).toEqual([]);
  });

  test('every table that tells of a person is tried below', async () => {
    const { rows } = await columns('person_id');
    const tried = [...Object.keys(ofPerson), ...Object.keys(ofArea), ...derived, ...without, 'audit_entry'];
    expect(rows.map((row) => row.name)).toEqual(tried.toSorted());
  });

  test('every function that runs as the owner has a search path of its own and is closed to the public', async () => {
    const { rows } = await owner.query<{ name: string; path: boolean; open: boolean }>(`
      select p.proname as name, coalesce(array_to_string(p.proconfig, ',') like 'search_path=%', false) as path,
        exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) g where g.grantee = 0) as open
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace and n.nspname = 'office' where p.prosecdef`);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter((row) => !row.path || row.open)).toEqual([]);
  });
});

describe('rows of a person', () => {
  test.each([...Object.keys(ofPerson), ...derived])('%s: own, not another unit’s, not another area’s', async (table) => {
    expect(await seen(table, tiina)).toEqual(['locked', 'own']);
    expect(await seen(table, maria)).toEqual(['area']);
    expect(await seen(table, guesser)).toEqual(['area']);
    expect(await seen(table, scopeFor({ areaId: 0, municipalities: [], coaches: [] }))).toEqual([]);
  });

  test.each(Object.keys(ofArea))('%s: nothing of another area', async (table) => {
    expect(await seen(table, guesser)).toEqual(['area']);
    expect(await seen(table, tiina)).not.toContain('area');
  });

  test('person_identity: a protected one only when opened, and only by those who see the person', async () => {
    expect(await seen('person_identity', tiina)).toEqual(['own']);
    expect(await seen('person_identity', { ...tiina, openedPerson: persons['locked'] })).toEqual(['locked', 'own']);
    expect(await seen('person_identity', { ...guesser, openedPerson: persons['locked'] })).toEqual(['area']);
    expect(await seen('person_identity', { ...tiina, openedPerson: persons['unit'] })).toEqual(['own']);
  });

  test('draft: only one’s own', async () => {
    expect(await seen('draft', tiina)).toEqual(['locked', 'own']);
    expect(await seen('draft', scopeFor({ staffId: 'olli.kangas', municipalities: ['790', '619', '581'] }))).toEqual(['unit']);
  });

  test('quality_acceptance: only taken back, never removed, and not by another area', async () => {
    const own = sql`where person_id = ${persons['own']}::uuid`;
    const taken = await database.write(guesser, (tx) =>
      sql`update quality_acceptance set withdrawn_by = 'x', withdrawn_at = now() ${own}`.execute(tx));
    expect(taken.numAffectedRows).toBe(0n);
    await expect(database.write(tiina, (tx) => sql`delete from quality_acceptance ${own}`.execute(tx)))
      .rejects.toMatchObject({ code: '42501' });
  });

  const added = ['seeker_profile', 'work_limits', 'start_up_step', 'mobility_path'];
  test.each(added)('%s: is told anew, never changed or removed, by nobody', async (table) => {
    for (const act of [sql`update ${sql.table(table)} set area_id = area_id`, sql`delete from ${sql.table(table)}`]) {
      await expect(database.write(tiina, (tx) => act.execute(tx))).rejects.toMatchObject({ code: '42501' });
    }
  });

  // What is changed by steps but never removed: their policies let no other area’s row be touched.
  const kept = ['candidate', 'employer_consent', 'job_offer', 'start_up', 'joint_training_student'];
  test.each(kept)('%s: of another area is not changed, and none is removed', async (table) => {
    await expect(database.write(tiina, (tx) => sql`delete from ${sql.table(table)}`.execute(tx))).rejects.toMatchObject({ code: '42501' });
    const touched = await database.write(guesser, (tx) => sql`update ${sql.table(table)} set row_version = 9 where person_id = ${persons['own']}::uuid`.execute(tx));
    expect(touched.numAffectedRows).toBe(0n);
  });

  const changeable = Object.keys(ofPerson).filter((table) => !['quality_acceptance', 'benefit_fact', ...kept, ...added].includes(table));
  test.each([...changeable, 'person', 'person_identity', 'appointment'])(
    '%s: of another area is neither changed nor removed', async (table) => {
      const touched = await database.write(guesser, async (tx) => {
        const changed = await sql`update ${sql.table(table)} set area_id = area_id where person_id = ${persons['own']}::uuid`.execute(tx);
        const removed = await sql`delete from ${sql.table(table)} where person_id = ${persons['own']}::uuid`.execute(tx);
        return [changed.numAffectedRows, removed.numAffectedRows];
      });
      expect(touched).toEqual([0n, 0n]);
    });

  test.each(Object.entries(ofPerson))('%s: none is written into another area', async (table, row) => {
    const values = ['21', persons['own'] ?? '', 'tiina.rautalampi'];
    const text = row.replace(/\$(\d)/g, (_, at: string) => `'${values[Number(at) - 1]}'`);
    await expect(database.write(guesser, (tx) => sql`insert into ${sql.table(table)} ${sql.raw(text)}`.execute(tx)))
      .rejects.toMatchObject({ code: '42501' });
  });
});

describe('the page of a person, read as the owner', () => {
  const page = (name: string, scope: AccessScope) => database.read(scope, async (tx) =>
    (await sql<{ record: { personId: string } | null }>`
      select person_record(${persons[name]}::uuid, '2026-11-23', 0) as record`.execute(tx)).rows[0]?.record?.personId ?? null);

  test('comes to those who see the person, by unit or as the coach', async () => {
    expect(await page('own', tiina)).toBe(persons['own']);
    expect(await page('unit', tiina)).toBeNull();
    expect(await page('unit', { ...tiina, coaches: ['olli.kangas'] })).toBe(persons['unit']);
    expect(await page('own', maria)).toBeNull();
    expect(await page('own', guesser)).toBeNull();
    expect(await page('own', scopeFor({ areaId: 0 }))).toBeNull();
  });

  test('of a protected person only when opened', async () => {
    expect(await page('locked', tiina)).toBeNull();
    expect(await page('locked', { ...tiina, openedPerson: persons['locked'] })).toBe(persons['locked']);
    expect(await page('locked', { ...guesser, openedPerson: persons['locked'] })).toBeNull();
  });
});

test('the unemployment table of an area is counted for that area alone', async () => {
  const count = (scope: AccessScope, area: number) => database.read(scope, async (tx) =>
    (await sql`select * from unemployment_table(${area}::smallint, '2026-06-30')`.execute(tx)).rows);
  expect((await count(tiina, 21)).length).toBeGreaterThan(0);
  expect(await count(maria, 21)).toEqual([]);
  expect(await count(scopeFor({ areaId: 0 }), 21)).toEqual([]);
});

describe('what the application’s role may not do', () => {
  const statements: readonly (readonly [string, string])[] = [
    ['change the audit trail', `update audit_entry set purpose = 'x'`],
    ['write a row of a worklist', `update worklist_task set due = due`],
    ['remove from the audit trail', 'delete from audit_entry'],
    ['empty the audit trail', 'truncate audit_entry'],
    ['choose the time of an entry',
      `insert into audit_entry (area_id, action, purpose, outcome, at) values (21, 'x', 'x', 'allowed', '2020-01-01')`],
    ['choose the run of an entry', `insert into audit_entry (area_id, action, purpose, outcome, seal_id) values (21, 'x', 'x', 'allowed', 1)`],
    ['write into another area’s trail', `insert into audit_entry (area_id, action, purpose, outcome) values (1, 'x', 'x', 'allowed')`],
    ['make a seal', `insert into audit_seal values (1, 1, 1, now(), 'x')`],
    ['change a seal', `update audit_seal set seal = 'x'`],
    ['remove a seal', 'delete from audit_seal'],
    ['list sessions', 'select session_hash, csrf_token from session'],
    ['lengthen a session', `update session set expires_at = 'infinity'`],
    ['make a session by hand', `insert into session (session_hash, area_id, staff_id, csrf_token, expires_at) values ('x', 21, 'x', 'x', 'infinity')`],
    ['end everybody’s session', 'delete from session'],
    ['give somebody a role', `update staff set roles = '{administrator}'`],
    ['add staff', `insert into staff select * from staff`],
    ['change an area', `update area set name_fi = 'x'`],
    ['read the passwords of roles', 'select rolpassword from pg_authid'],
    ['read a file of the server', `select pg_read_file('postgresql.conf')`],
    ['switch row-level security off', 'alter table person disable row level security'],
    ['make a policy', 'create policy mine on person using (true)'],
    ['make a function', `create function office.mine() returns int language sql as 'select 1'`],
    ['make a table in public', 'create table public.mine (n int)'],
    ['run a program', `copy (select 1) to program 'true'`],
    ['change the schema’s number', 'update schema_version set version = 0'],
    ['truncate persons', 'truncate person cascade'],
  ];
  test.each(statements)('%s', async (_, text) => {
    await expect(database.write(tiina, (tx) => sql.raw(text).execute(tx))).rejects.toMatchObject({ code: '42501' });
  });

  test('become the owner, or look past the policies', async () => {
    const { rows } = await owner.query<{ me: string }>('select current_user as me');
    for (const text of [`set role "${rows[0]?.me}"`, `set session authorization "${rows[0]?.me}"`]) {
      await expect(database.reference.executeQuery(sql.raw(text).compile(database.reference))).rejects.toMatchObject({ code: '42501' });
    }
    // With row_security off a policy is not passed by: the query fails instead.
    await expect(database.write(tiina, async (tx) => {
      await sql`set local row_security = off`.execute(tx);
      await sql`select * from person`.execute(tx);
    })).rejects.toMatchObject({ code: '42501' });
  });
});
