import type pg from 'pg';

/**
 * The smallest organisation a test can stand on: areas 1 (Porvoo) and 21 (Läntinen Pirkanmaa) with
 * two responsibility areas in 21, a coach and an administrator in each, and the tasks matrix.
 */
export async function addSmallOrganisation(owner: pg.Pool): Promise<void> {
  await owner.query(`
    insert into municipality (municipality_code, name_fi, name_sv, name_en, region_code, region_fi) values
      ('790', 'Sastamala', 'Sastamala', 'Sastamala', '06', 'Pirkanmaa'),
      ('619', 'Punkalaidun', 'Punkalaidun', 'Punkalaidun', '06', 'Pirkanmaa'),
      ('581', 'Parkano', 'Parkano', 'Parkano', '06', 'Pirkanmaa'),
      ('638', 'Porvoo', 'Borgå', 'Porvoo', '01', 'Uusimaa');
    insert into area (area_id, name_fi, name_sv, name_en, responsible, configured) values
      (21, 'Läntinen Pirkanmaa', 'Västra Birkaland', 'Western Pirkanmaa', '790', true),
      (1, 'Porvoon seutu', 'Borgåregionen', 'Porvoo region', '638', true);
    insert into area_municipality values (21, '790', '[2025-01-01,)'), (21, '619', '[2025-01-01,)'),
      (21, '581', '[2025-01-01,)'), (1, '638', '[2025-01-01,)');
    insert into task values ('person-service', 'Henkilöasiakkaan palvelu', 'Service för personkunder',
      'Service for jobseekers', '380/2023');
    insert into responsibility_area values (21, 'sastamala', 'Sastamala', 'Sastamala', 'Sastamala'),
      (21, 'parkano', 'Parkano', 'Parkano', 'Parkano'), (1, 'porvoo', 'Porvoo', 'Borgå', 'Porvoo');
    insert into task_competence values
      (21, 'person-service', '790', 'sastamala', 'lautakunta 1.1.2025', '[2025-01-01,)'),
      (21, 'person-service', '619', 'sastamala', 'lautakunta 1.1.2025', '[2025-01-01,)'),
      (21, 'person-service', '581', 'parkano', 'lautakunta 1.1.2025', '[2025-01-01,)'),
      (1, 'person-service', '638', 'porvoo', 'lautakunta 1.1.2025', '[2025-01-01,)');
    insert into team (area_id, team_code, unit_code, name_fi, name_sv, name_en) values
      (21, 'sastamala-1', 'sastamala', 'Tiimi 1', 'Team 1', 'Team 1');
    insert into staff (area_id, staff_id, subject, given_name, family_name, email, unit_code, team_code, roles,
        specialisation, languages, origin, customer_facing) values
      (21, 'tiina.rautalampi', 'sub-tiina', 'Tiina', 'Rautalampi', 'tiina@example.invalid', 'sastamala',
        'sastamala-1', '{coach}', 'job-brokering', '{fi,sv}', 'state', true),
      (21, 'olli.kangas', 'sub-olli', 'Olli', 'Kangas', 'olli@example.invalid', 'parkano', null, '{coach}',
        'job-brokering', '{fi}', 'municipality', true),
      (21, 'anna.lahti', 'sub-anna', 'Anna', 'Lahti', 'anna@example.invalid', 'sastamala', null,
        '{administrator}', 'none', '{fi}', 'new', false),
      (1, 'maria.lind', 'sub-maria', 'Maria', 'Lind', 'maria@example.invalid', 'porvoo', null, '{coach}',
        'job-brokering', '{sv,fi}', 'state', true)`);
}

export type TestPerson = {
  readonly areaId?: number;
  readonly municipality?: string;
  readonly coach?: string | null;
  readonly protected?: boolean;
  readonly familyName?: string;
  readonly givenName?: string;
  readonly identityCode?: string;
  readonly birthDate?: string;
  readonly sex?: 'man' | 'woman';
};

let madePersons = 0;

/** A jobseeker of Sastamala with a name and an identity code; the id is returned. */
export async function addPerson(owner: pg.Pool, person: TestPerson = {}): Promise<string> {
  madePersons += 1;
  const areaId = person.areaId ?? 21;
  const { rows } = await owner.query<{ person_id: string }>(
    `insert into person (area_id, birth_date, sex, municipality_code, coach_id, protected)
     values ($1, $2, $3, $4, $5, $6) returning person_id`,
    [areaId, person.birthDate ?? '1990-05-17', person.sex ?? 'woman', person.municipality ?? '790',
      person.coach ?? null, person.protected ?? false],
  );
  const personId = rows[0]?.person_id ?? '';
  await owner.query(
    `insert into person_identity (area_id, person_id, identity_code, family_name, given_name)
     values ($1, $2, $3, $4, $5)`,
    [areaId, personId, person.identityCode ?? `test-${madePersons}`, person.familyName ?? 'Suvanto',
      person.givenName ?? 'Hanna'],
  );
  return personId;
}
