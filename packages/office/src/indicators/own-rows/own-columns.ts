import { sql } from 'kysely';
import { nationalLanguages } from '@kohtaanto/rules/customer-groups/customer-groups.ts';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { educations, groundKinds, makeTable, OPEN, serviceKinds } from '@kohtaanto/rules/indicators/columns.ts';
import type { Place, Snapshot, Table, TableName } from '@kohtaanto/rules/indicators/columns.ts';
import type { AccessScope, Tx } from '../../platform/platform.ts';
import { CollectedRows } from '../collected-rows.ts';

export type OwnPerson = {
  readonly personId: string; readonly personName: string | null; readonly protected: boolean; readonly code: string;
  readonly municipality: string | null; readonly born: number; readonly sex: string; readonly nationality: string;
  readonly language: string; readonly education: string | null;
};

/** Persons and their own columns: the number of each is its place in the list. */
export type OwnColumns = { readonly persons: readonly OwnPerson[]; readonly snapshot: Snapshot };

/**
 * The customers of these coaches as columns, read under the asker's own rights: who is counted in a figure is then
 * asked of the very function that counts it, not of a second definition beside it.
 */
export async function readOwnColumns(
  tx: Tx, scope: AccessScope, coaches: readonly string[], places: readonly Place[], day: PlainDate,
): Promise<OwnColumns> {
  const persons = await readPersons(tx, scope, coaches, day);
  const ids = persons.map(({ personId }) => personId);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const dated = <Name extends DatedName>(name: Name, rows: readonly Dated[], codes: readonly string[] = []): Table<Name> => {
    const collected = new CollectedRows(name);
    for (const { personId, start, end, code } of rows) {
      collected.add(numbers.get(personId) ?? 0, clamped(start ?? -OPEN), clamped(end ?? OPEN), Math.max(0, codes.indexOf(code ?? '')));
    }
    return collected.inOrder(Int32Array.from(ids, (_, number) => number));
  };
  const rows = (table: string, code: string) => readDated(tx, scope, ids, table, code);
  return {
    persons,
    snapshot: {
      day, places, occupations: [''], absent: ['vacancies', 'job-offers', 'benefit-payments'],
      tables: {
        persons: personsTable(persons, places, scope.areaId),
        searches: dated('searches', await rows('job_search', 'null')),
        statuses: dated('statuses', await rows('employment_status', 'code'), statusCodes),
        services: dated('services', await rows('service_spell', 'kind'), serviceKinds),
        grounds: dated('grounds', await rows('dated_ground', 'ground'), groundKinds),
        profiles: dated('profiles', await readProfiles(tx, scope, ids)),
        duties: makeTable('duties', 0), offers: makeTable('offers', 0), spells: makeTable('spells', 0), vacancies: makeTable('vacancies', 0),
      },
    },
  };
}

type DatedName = Extract<TableName, 'searches' | 'statuses' | 'services' | 'grounds' | 'profiles'>;
type Dated = { readonly personId: string; readonly start: number | null; readonly end: number | null; readonly code: string | null };
const statusCodes = ['00', '01', '02', '03', '04', '05', '06', '07', '08', '09'];

const clamped = (day: number): number => Math.max(-32_768, Math.min(OPEN, day));

/** Row-level security leaves out whoever the asker may not see; a protected person's name stays where it is. */
async function readPersons(
  tx: Tx, scope: AccessScope, coaches: readonly string[], day: PlainDate,
): Promise<readonly OwnPerson[]> {
  const { rows } = await sql<OwnPerson>`
    select p.person_id as "personId", i.family_name || ' ' || i.given_name as "personName", p.protected,
      case when m.valid @> ${formatIso(day)}::date then m.municipality_code else coalesce(m.merged_into, m.municipality_code) end as code,
      case when p.protected then null else ${sql.ref(`m.name_${scope.language}`)} end as municipality,
      p.birth_date - date '1970-01-01' as born, p.sex, p.nationality, lower(p.mother_tongue) as language,
      p.education_level as education
    from office.person p
    left join office.person_identity i on i.area_id = p.area_id and i.person_id = p.person_id
    join office.municipality m on m.municipality_code = p.municipality_code
    where p.area_id = ${scope.areaId} and p.coach_id = any (${[...coaches]}::text[])
    order by i.family_name nulls last, i.given_name, p.person_id`.execute(tx);
  return rows;
}

async function readDated(tx: Tx, scope: AccessScope, ids: readonly string[], table: string, code: string): Promise<readonly Dated[]> {
  const { rows } = await sql<Dated>`
    select person_id as "personId", lower(period) - date '1970-01-01' as start, upper(period) - date '1970-01-01' as end,
      ${sql.raw(code)} as code
    from ${sql.table(`office.${table}`)} where area_id = ${scope.areaId} and person_id = any (${[...ids]}::uuid[])`.execute(tx);
  return rows;
}

async function readProfiles(tx: Tx, scope: AccessScope, ids: readonly string[]): Promise<readonly Dated[]> {
  const { rows } = await sql<Dated>`
    select person_id as "personId", published_on - date '1970-01-01' as start,
      greatest(valid_until, published_on) + 1 - date '1970-01-01' as end, null as code
    from office.profile where area_id = ${scope.areaId} and person_id = any (${[...ids]}::uuid[])`.execute(tx);
  return rows;
}

function personsTable(persons: readonly OwnPerson[], places: readonly Place[], areaId: number): Table<'persons'> {
  const table = makeTable('persons', persons.length);
  const placeOf = new Map(places.map(({ code }, place) => [code, place]));
  persons.forEach((person, number) => {
    table.area[number] = areaId;
    table.municipality[number] = placeOf.get(person.code) ?? 0;
    table.born[number] = clamped(person.born);
    table.sex[number] = person.sex === 'man' ? 0 : 1;
    table.foreign[number] = person.nationality === 'FI' ? 0 : 1;
    table.foreignLanguage[number] = person.language === '' || nationalLanguages.has(person.language) ? 0 : 1;
    table.education[number] = Math.max(0, educations.findIndex((code) => code === person.education));
    table.coach[number] = 0;
  });
  return table;
}
