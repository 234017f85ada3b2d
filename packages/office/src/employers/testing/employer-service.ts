import { randomUUID } from 'node:crypto';
import { businessIdCheckDigit } from '@kohtaanto/rules/employers/business-id.ts';
import type pg from 'pg';

export const newId = (): string => randomUUID();

/** Experts of two units, a team lead, an officer and another area's expert, with employers among the tasks of the matrix. */
export async function addEmployerService(owner: pg.Pool): Promise<void> {
  await owner.query(`
    insert into task values ('employer-service', 'Työnantaja- ja yrityspalvelut', 'Arbetsgivar- och företagsservice', 'Service for employers', '380/2023');
    insert into task_competence values
      (21, 'employer-service', '790', 'sastamala', 'lautakunta 1.1.2025', '[2025-01-01,)'), (21, 'employer-service', '581', 'parkano', 'lautakunta 1.1.2025', '[2025-01-01,)'),
      (1, 'employer-service', '638', 'porvoo', 'lautakunta 1.1.2025', '[2025-01-01,)');
    insert into staff (area_id, staff_id, subject, given_name, family_name, email, unit_code, roles, specialisation, languages, origin, customer_facing, municipality_code) values
      (21, 'paivi.lammela-aho', 'sub-paivi', 'Päivi', 'Lammela-Aho', 'paivi@example.invalid', 'sastamala', '{employer-expert}', 'employers', '{fi}', 'state', false, '790'),
      (21, 'liisa.parkano', 'sub-liisa', 'Liisa', 'Parkano', 'liisa@example.invalid', 'parkano', '{employer-expert}', 'employers', '{fi}', 'state', false, '581'),
      (21, 'merja.kallioinen', 'sub-merja', 'Merja', 'Kallioinen', 'merja@example.invalid', 'sastamala', '{team-lead}', 'none', '{fi}', 'state', false, '790'),
      (21, 'hilkka.ojansivu', 'sub-hilkka', 'Hilkka', 'Ojansivu', 'hilkka@example.invalid', 'sastamala', '{municipality-officer}', 'none', '{fi}', 'municipality', false, '790'),
      (1, 'mia.porvoo', 'sub-mia', 'Mia', 'Borg', 'mia@example.invalid', 'porvoo', '{employer-expert}', 'employers', '{sv}', 'state', false, '638')`);
}

let given = 0;

/** A number of the right form that the tests have not used. */
export function someBusinessId(): string {
  for (;;) {
    given += 1;
    const digits = String(9_000_000 + given);
    const check = businessIdCheckDigit(digits);
    if (check !== null) return `${digits}-${check}`;
  }
}

export function employerForm(more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    kind: 'company', businessId: someBusinessId(), name: 'Tornin Ravintola Oy', industryCode: '56', sizeClass: 'micro', municipality: '790', language: 'fi', website: null,
    labourHire: false, note: '', receipt: newId(), ...more,
  };
}
