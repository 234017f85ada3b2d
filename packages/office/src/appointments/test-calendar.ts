import type pg from 'pg';
import { addPerson, addSmallOrganisation } from '../platform/testing/test-world.ts';

export type TestCalendar = { readonly hanna: string; readonly mika: string; readonly oona: string; readonly parkano: string };

/**
 * Sastamala with an office open on weekdays 8-16, two rooms, a service market in Punkalaidun every
 * other Tuesday, a second coach and a lead; three customers, and one of Parkano.
 */
export async function addTestCalendar(owner: pg.Pool): Promise<TestCalendar> {
  await addSmallOrganisation(owner);
  const week = JSON.stringify([1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '16:00' })));
  await owner.query(
    `insert into office.service_point (area_id, service_point_code, unit_code, municipality_code, kind, name_fi, name_sv,
       name_en, address, opening, visit_interval_weeks, first_visit) values
       (21, 'aittatalo', 'sastamala', '790', 'main', 'Aittatalo', 'Aittatalo', 'Aittatalo', 'Aittakatu 1', $1, null, null),
       (21, 'tori', 'sastamala', '619', 'service-market', 'Punkalaitumen tori', 'Torget', 'Market', 'Tori 1', $2, 2,
        '2026-11-24')`,
    [week, JSON.stringify([{ weekday: 2, from: '10:00', to: '14:00' }])],
  );
  await owner.query(`
    insert into office.room (area_id, room_code, service_point_code, name, capacity) values
      (21, 'huone-1', 'aittatalo', 'Huone 1', 2), (21, 'huone-2', 'aittatalo', 'Huone 2', 3),
      (21, 'tori-1', 'tori', 'Torihuone', 2);
    update office.staff set service_point_code = 'aittatalo' where area_id = 21 and unit_code = 'sastamala';
    insert into office.staff (area_id, staff_id, subject, given_name, family_name, email, unit_code, team_code, roles,
        specialisation, languages, origin, customer_facing, service_point_code) values
      (21, 'pirjo.aalto', 'sub-pirjo', 'Pirjo', 'Aalto', 'p@example.invalid', 'sastamala', 'sastamala-1', '{coach}',
        'skills', '{fi,sv}', 'state', true, 'aittatalo'),
      (21, 'merja.kallioinen', 'sub-merja', 'Merja', 'Kallioinen', 'm@example.invalid', 'sastamala', 'sastamala-1',
        '{team-lead}', 'none', '{fi}', 'state', false, 'aittatalo')`);
  return {
    hanna: await addPerson(owner, { coach: 'tiina.rautalampi' }),
    mika: await addPerson(owner, { coach: 'tiina.rautalampi', familyName: 'Harjunpää', givenName: 'Mika' }),
    oona: await addPerson(owner, { coach: 'pirjo.aalto', familyName: 'Lehtoniemi', givenName: 'Oona' }),
    parkano: await addPerson(owner, { municipality: '581', coach: 'olli.kangas', familyName: 'Vieras' }),
  };
}

/** An open obligation of the authority, as the rules would have written it. */
export async function addObligation(
  owner: pg.Pool,
  one: { personId: string; coach: string; kind: string; officeDay: string; due?: string; openFrom?: string; key?: string },
): Promise<void> {
  await owner.query(
    `insert into office.obligation (area_id, person_id, obligation_key, kind, party, due, office_day, open_from, state,
       because, rule_version, certain, coach_id)
     values (21, $1, $2, $3, 'authority', $7, $4, $5, 'open', '[]', '2026-09-01', true, $6)`,
    [one.personId, one.key ?? `${one.kind}:${one.officeDay}`, one.kind, one.officeDay, one.openFrom ?? null, one.coach,
      one.due ?? one.officeDay],
  );
}
