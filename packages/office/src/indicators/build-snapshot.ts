import type { Client } from 'pg';
import { nationalLanguages } from '@kohtaanto/rules/customer-groups/customer-groups.ts';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import {
  dutyKinds, dutyStates, educations, groundKinds, makeTable, offerPlaces, searchEnds, serviceKinds,
} from '@kohtaanto/rules/indicators/columns.ts';
import type { Place, Snapshot, Table, TableName } from '@kohtaanto/rules/indicators/columns.ts';
import { unemploymentSpells } from '@kohtaanto/rules/indicators/unemployment-spells.ts';
import type { ConnectionSettings } from '../platform/database/connection.ts';
import { withClient } from '../platform/database/connection.ts';
import { CollectedPersons, CollectedRows } from './collected-rows.ts';
import { codeReader, dayAt, periodAt, readRows, textAt } from './copied-rows.ts';
import type { RawRow } from './copied-rows.ts';
import { PersonNumbers } from './person-numbers.ts';

/**
 * The whole register of one moment as columns without names (KNO-1). It runs as the owner, who sees every
 * area: what comes out is numbers that stay in the office until they have been counted and protected.
 * `day` is the day the snapshot is of; facts are those known now.
 */
export function buildSnapshot(owner: ConnectionSettings, day: PlainDate): Promise<Snapshot> {
  return withClient(owner, 'kohtaanto-snapshot', (first) => withClient(owner, 'kohtaanto-snapshot', async (second) => {
    // Two connections that see one moment: while PostgreSQL writes the rows of one, those of the other are read.
    await first.query('begin isolation level repeatable read read only');
    const { rows: [moment] } = await first.query<{ id: string }>('select pg_export_snapshot() as id');
    await second.query(`begin isolation level repeatable read read only; set transaction snapshot '${moment?.id ?? ''}'`);
    return readSnapshot(first, second, day);
  }));
}

async function readSnapshot(first: Client, second: Client, day: PlainDate): Promise<Snapshot> {
  const { places, placeOf } = await readPlaces(first, day);
  const { numbers, persons, occupations, order } = await readPersons(first, placeOf);
  const dated = <Name extends DatedName>(client: Client, name: Name, query: string, codes?: readonly string[]) =>
    readDated<Name>(client, { name, query, codes, numbers, order });
  const largest = dated(first, 'statuses', 'select person_id, period, code from office.employment_status', statusCodes);
  const others = async () => ({
    searches: await dated(second, 'searches', 'select person_id, period, end_reason from office.job_search', searchEnds),
    services: await dated(second, 'services', 'select person_id, period, kind from office.service_spell', serviceKinds),
    grounds: await dated(second, 'grounds', `select person_id, period, ground from office.dated_ground
      where ground = any (array['${groundKinds.slice(1).join("','")}'])`, groundKinds),
    profiles: await dated(second, 'profiles',
      `select person_id, daterange(published_on, greatest(valid_until, published_on), '[]') from office.profile`),
    duties: await readDuties(second, numbers, order),
    offers: await readOffers(second, numbers, order),
  });
  const [statuses, { searches, services, grounds, profiles, duties, offers }] = await Promise.all([largest, others()]);
  const source = { persons, searches, statuses, services };
  return {
    day, places, occupations, absent: ['vacancies', 'benefit-payments'],
    tables: {
      ...source, grounds, profiles, duties, offers,
      spells: unemploymentSpells(source, day), vacancies: makeTable('vacancies', 0),
    },
  };
}

/** '00' to '09': the position is the code. */
const statusCodes = ['00', '01', '02', '03', '04', '05', '06', '07', '08', '09'] as const;

type Places = { readonly places: readonly Place[]; readonly placeOf: ReadonlyMap<string, number> };

/** A merged municipality is counted in the one it joined. Number 0 is a home that is not known. */
async function readPlaces(owner: Client, day: PlainDate): Promise<Places> {
  const { rows } = await owner.query<{ code: string; counted: string; area: number | null }>(
    `select m.municipality_code as code, a.area_id::int as area,
       case when m.valid @> $1::date then m.municipality_code else coalesce(m.merged_into, m.municipality_code) end as counted
     from office.municipality m
     left join office.area_municipality a on a.municipality_code = m.municipality_code and a.period @> $1::date
     order by m.municipality_code`, [formatIso(day)]);
  const places: Place[] = [{ code: '', area: 0 }];
  const placeOf = new Map<string, number>();
  for (const { code, counted, area } of rows) {
    if (code !== counted) continue;
    placeOf.set(code, places.length);
    places.push({ code, area: area ?? 0 });
  }
  for (const { code, counted } of rows) placeOf.set(code, placeOf.get(counted) ?? 0);
  return { places, placeOf };
}

type Persons = {
  readonly numbers: PersonNumbers;
  readonly persons: Table<'persons'>;
  readonly occupations: readonly string[];
  /** The final number of each person by the order of reading: municipalities follow each other. */
  readonly order: Int32Array;
};

class Numbered {
  readonly names: string[];
  readonly #known = new Map<string, number>();
  constructor(first: readonly string[]) {
    this.names = [...first];
    first.forEach((name, index) => this.#known.set(name, index));
  }

  numberOf(name: string): number {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    this.#known.set(name, this.names.length);
    this.names.push(name);
    return this.names.length - 1;
  }
}

/** In the order of the table, which their statuses and searches mostly follow: then each is found beside the one before. */
async function readPersons(owner: Client, placeOf: ReadonlyMap<string, number>): Promise<Persons> {
  const numbers = new PersonNumbers();
  const occupations = new Numbered(['']);
  const coaches = new Numbered([]);
  const education = codeReader(educations);
  const read = new CollectedPersons();
  await readRows(owner, `select person_id, birth_date, area_id, municipality_code, sex, nationality,
      lower(mother_tongue), education_level, occupation, coach_id
    from office.person`, (row) => {
    numbers.add(row, 0);
    const area = row.bytes.readInt16BE(row.starts[2] ?? 0);
    const coach = textAt(row, 9);
    const language = textAt(row, 6);
    read.add([
      area, placeOf.get(textAt(row, 3)) ?? 0, dayAt(row, 1), textAt(row, 4) === 'man' ? 0 : 1,
      textAt(row, 5) === 'FI' ? 0 : 1, language === '' || nationalLanguages.has(language) ? 0 : 1, education(row, 7),
      occupations.numberOf(textAt(row, 8)), coach === '' ? -1 : coaches.numberOf(`${area}/${coach}`),
    ]);
  });
  return { numbers, occupations: occupations.names, ...read.byMunicipality() };
}

type DatedName = Extract<TableName, 'searches' | 'statuses' | 'services' | 'grounds' | 'profiles'>;
type DatedQuery<Name extends DatedName> = {
  readonly name: Name;
  readonly query: string;
  readonly codes: readonly string[] | undefined;
  readonly numbers: PersonNumbers;
  readonly order: Int32Array;
};

async function readDated<Name extends DatedName>(
  owner: Client, { name, query, codes, numbers, order }: DatedQuery<Name>,
): Promise<Table<Name>> {
  const rows = new CollectedRows(name);
  const read = codes === undefined ? () => 0 : codeReader(codes);
  const period = { start: 0, end: 0 };
  await readRows(owner, query, (row) => {
    const person = numbers.find(row, 0);
    if (person < 0) return;
    periodAt(row, 1, period);
    rows.add(person, period.start, period.end, codes === undefined ? 0 : read(row, 2));
  });
  return rows.inOrder(order);
}

/** What the authority owes; what jobseekers owe is nobody's indicator. */
async function readDuties(owner: Client, numbers: PersonNumbers, order: Int32Array): Promise<Table<'duties'>> {
  const rows = new CollectedRows('duties');
  const kind = codeReader(dutyKinds);
  const state = codeReader(dutyStates);
  await readRows(owner, `select person_id, due, met_on, kind, state from office.obligation
    where party = 'authority'`, (row: RawRow) => {
    const person = numbers.find(row, 0);
    if (person >= 0) rows.add(person, dayAt(row, 1), dayAt(row, 2), kind(row, 3), state(row, 4));
  });
  return rows.inOrder(order);
}

/** The area's own customers' alone: where the workplace is, is asked of the vacancy and of the area's municipalities, as the page of offers asks it. */
async function readOffers(owner: Client, numbers: PersonNumbers, order: Int32Array): Promise<Table<'offers'>> {
  const rows = new CollectedRows('offers');
  const place = codeReader(offerPlaces);
  await readRows(owner, `select d.person_id, d.day, case when d.vacancy_area_id <> d.area_id or (v.municipality_code is not null and not exists (
        select from office.area_municipality m where m.area_id = d.area_id and m.municipality_code = v.municipality_code)) then 'elsewhere' else 'within' end
    from (select person_id, made_on as day, area_id, vacancy_area_id, vacancy_id from office.job_offer where taken_back_on is null
      union all select c.person_id, p.presented_on, p.area_id, p.vacancy_area_id, p.vacancy_id
        from office.presentation p join office.candidate c on c.area_id = p.area_id and c.candidate_id = p.candidate_id) d
    join office.vacancy v on v.area_id = d.vacancy_area_id and v.vacancy_id = d.vacancy_id`, (row: RawRow) => {
    const person = numbers.find(row, 0);
    if (person >= 0) rows.add(person, dayAt(row, 1), place(row, 2));
  });
  return rows.inOrder(order);
}

/** For tests and benchmarks: how many rows a snapshot holds. */
export function rowsIn(snapshot: Snapshot): number {
  return Object.values(snapshot.tables).reduce((sum, table) => sum + (Object.values(table)[0]?.length ?? 0), 0);
}

