import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { qualityRules } from '@kohtaanto/rules/data-quality/catalogue.ts';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase } from '../platform/testing/test-database.ts';
import { addPerson, addSmallOrganisation } from '../platform/testing/test-world.ts';
import type { TestPerson } from '../platform/testing/test-world.ts';
import { listFaults } from './fault-rows.ts';
import { ruleOr404 } from './rule-functions.ts';

const { database, owner, scopeFor } = await openTestDatabase();
const everywhere = scopeFor({ roles: ['team-lead'], municipalities: ['790', '619', '581', '588', '507', '638'] });
const TODAY = '2026-11-23';

beforeAll(async () => {
  await addSmallOrganisation(owner);
  await owner.query(`
    insert into municipality (municipality_code, name_fi, name_sv, name_en, region_code, region_fi, valid, merged_into) values
      ('507', 'Mäntyharju', 'Mäntyharju', 'Mäntyharju', '10', 'Etelä-Savo', '(,)', null),
      ('588', 'Pertunmaa', 'Pertunmaa', 'Pertunmaa', '10', 'Etelä-Savo', '(,2025-01-01)', '507');
    insert into staff (area_id, staff_id, subject, given_name, family_name, email, unit_code, roles, specialisation,
      languages, origin, customer_facing, period) values
      (21, 'liisa.lahtenyt', 'sub-liisa', 'Liisa', 'Lähtenyt', 'liisa@example.invalid', 'sastamala', '{coach}', 'none', '{fi}',
       'new', true, '[2025-01-01,2026-10-01)')`);
});

type Example = {
  readonly rule: string;
  readonly about: string;
  readonly person?: TestPerson;
  /** What is done to an otherwise faultless jobseeker; $1 is the person. */
  readonly sql?: string;
  readonly day?: string;
  /** How many rows the rule finds of the person. */
  readonly found: number;
};

const yes = 1;
const no = 0;
const set = (column: string, value: string) => `update person set ${column} = ${value} where person_id = $1`;
const status = (code: string, period: string, more = 'null') =>
  `insert into employment_status (area_id, person_id, code, period, estimated_end) values (21, $1, '${code}', '${period}', ${more})`;
const contact = (on: string, kind = 'job-search-discussion', note = '') =>
  `insert into contact (area_id, person_id, kind, way_code, channel, occurred_on, note) values (21, $1, '${kind}', '27', 'phone', '${on}', '${note}')`;
const service = (period: string, estimated: string) =>
  `insert into service_spell (area_id, person_id, kind, name, period, estimated_end) values (21, $1, 'coaching', 'Valmennus', '${period}', '${estimated}')`;
const noStatus = 'delete from employment_status where person_id = $1';
const noSearch = 'update job_search set period = \'[2026-01-01,2026-09-01)\' where person_id = $1';
const coach = (id: string) => set('coach_id', id);
const ability = (period: string) => `insert into dated_ground (area_id, person_id, ground, period) values (21, $1, 'partial-work-ability', '${period}')`;
const held = (on: string) => contact(on, 'initial-interview');
const silent = 'update job_search set period = \'[2024-01-01,)\' where person_id = $1; '
  + 'update employment_status set period = \'[2024-01-01,)\' where person_id = $1';

const examples: readonly Example[] = [
  { rule: 'education-missing', about: 'none', sql: set('education_level', 'null'), found: yes },
  { rule: 'education-missing', about: 'unknown as a word', sql: set('education_level', '\'unknown\''), found: yes },
  { rule: 'education-missing', about: 'known', found: no },
  { rule: 'education-missing', about: 'no jobseeker any more', sql: `${set('education_level', 'null')}; ${noSearch}`, found: no },
  { rule: 'occupation-missing', about: 'none', sql: set('occupation', 'null'), found: yes },
  { rule: 'occupation-missing', about: 'outside the classification', sql: set('occupation', '\'9999\''), found: yes },
  { rule: 'occupation-missing', about: 'a word', sql: set('occupation', '\'kokki\''), found: yes },
  { rule: 'occupation-missing', about: 'a code of two digits', sql: set('occupation', '\'51\''), found: no },
  { rule: 'nationality-unknown', about: 'a code that means unknown', sql: set('nationality', '\'ZZ\''), found: yes },
  { rule: 'nationality-unknown', about: 'Kosovo, though its code is a user’s', sql: set('nationality', '\'XK\''), found: no },
  { rule: 'mother-tongue-unknown', about: 'undetermined', sql: set('mother_tongue', '\'und\''), found: yes },
  { rule: 'mother-tongue-unknown', about: 'a small language', sql: set('mother_tongue', '\'sms\''), found: no },
  { rule: 'municipality-ended', about: 'on the last day of Pertunmaa', person: { municipality: '588' }, sql: `update job_search set period = '[2024-06-01,)' where person_id = $1`, day: '2024-12-31', found: no },
  { rule: 'municipality-ended', about: 'on the day of the merger', person: { municipality: '588' }, sql: `update job_search set period = '[2024-06-01,)' where person_id = $1`, day: '2025-01-01', found: yes },
  { rule: 'municipality-elsewhere', about: 'Porvoo', person: { municipality: '638' }, found: yes },
  { rule: 'municipality-elsewhere', about: 'a municipality that ended is another rule’s', person: { municipality: '588' }, found: no },
  { rule: 'age-impossible', about: 'fourteen', person: { birthDate: '2011-11-24' }, found: yes },
  { rule: 'age-impossible', about: 'fifteen today', person: { birthDate: '2011-11-23' }, found: no },
  { rule: 'age-impossible', about: 'born on a leap day: 68 still on 28.2.', person: { birthDate: '1960-02-29' }, day: '2029-02-28', found: no },
  { rule: 'age-impossible', about: 'born on a leap day: 69 on 1.3.', person: { birthDate: '1960-02-29' }, day: '2029-03-01', found: yes },
  { rule: 'unreachable', about: 'nothing', sql: 'update person_identity set phone = \' \', email = null where person_id = $1', found: yes },
  { rule: 'unreachable', about: 'e-mail alone', sql: 'update person_identity set phone = null where person_id = $1', found: no },
  { rule: 'unreachable', about: 'protected: not looked at', person: { protected: true }, sql: 'update person_identity set phone = null, email = null where person_id = $1', found: no },
  { rule: 'status-missing', about: 'none at all', sql: noStatus, found: yes },
  { rule: 'status-missing', about: 'ended yesterday', sql: `${noStatus}; ${status('02', '[2026-01-01,2026-11-23)')}`, found: yes },
  { rule: 'status-missing', about: 'ends today', sql: `${noStatus}; ${status('02', '[2026-01-01,2026-11-24)')}`, found: no },
  { rule: 'status-gap', about: 'two weeks', sql: `${noStatus}; ${status('02', '[2026-01-01,2026-03-01)')}; ${status('02', '[2026-03-15,)')}`, found: yes },
  { rule: 'status-gap', about: 'over a leap day', sql: `update job_search set period = '[2028-01-01,)' where person_id = $1; ${noStatus}; ${status('02', '[2028-01-01,2028-02-29)')}; ${status('01', '[2028-03-01,)')}`, day: '2028-03-05', found: yes },
  { rule: 'status-gap', about: 'one after another', sql: `${noStatus}; ${status('02', '[2026-01-01,2026-03-01)')}; ${status('01', '[2026-03-01,)')}`, found: no },
  { rule: 'status-gap', about: 'two gaps are two rows', sql: `${noStatus}; ${status('02', '[2026-02-01,2026-03-01)')}; ${status('01', '[2026-03-02,)')}`, found: 2 },
  { rule: 'status-gap', about: 'before the search began', sql: `${noStatus}; ${status('02', '[2025-01-01,2025-03-01)')}; ${status('02', '[2026-01-01,)')}`, found: no },
  { rule: 'status-past-estimate', about: 'laid off until last week', sql: `${noStatus}; ${status('03', '[2026-01-01,)', '\'2026-11-16\'')}`, found: yes },
  { rule: 'status-past-estimate', about: 'until tomorrow', sql: `${noStatus}; ${status('03', '[2026-01-01,)', '\'2026-11-25\'')}`, found: no },
  { rule: 'status-without-search', about: 'unemployed, search ended', sql: noSearch, found: yes },
  { rule: 'status-without-search', about: 'in work, search ended', sql: `${noSearch}; update employment_status set code = '01' where person_id = $1`, found: no },
  { rule: 'search-end-unreasoned', about: 'no reason', sql: noSearch, found: yes },
  { rule: 'search-end-unreasoned', about: 'a reason', sql: `${noSearch}; update job_search set end_reason = 'own-notice' where person_id = $1`, found: no },
  { rule: 'search-silent', about: 'two years of silence', sql: silent, found: yes },
  { rule: 'search-silent', about: 'a discussion a year ago to the day', sql: `${silent}; ${contact('2025-11-23')}`, found: no },
  { rule: 'search-silent', about: 'a discussion a day before that', sql: `${silent}; ${contact('2025-11-22')}`, found: yes },
  { rule: 'search-silent', about: 'on a leap day, from the last of February', sql: `${silent}; ${contact('2027-02-28')}`, day: '2028-02-29', found: no },
  { rule: 'search-silent', about: 'in a service all the while', sql: `${silent}; ${service('[2024-02-01,)', '2027-01-01')}`, found: no },
  { rule: 'service-overdue', about: 'estimate passed by a month', sql: service('[2026-05-01,)', '2026-10-24'), found: yes },
  { rule: 'service-overdue', about: 'by a day less', sql: service('[2026-05-01,)', '2026-10-25'), found: no },
  { rule: 'service-overdue', about: 'ended', sql: service('[2026-05-01,2026-10-01)', '2026-09-01'), found: no },
  { rule: 'contact-day-impossible', about: 'a Sunday', sql: contact('2026-11-22'), found: yes },
  { rule: 'contact-day-impossible', about: 'Good Friday', sql: contact('2026-04-03'), found: yes },
  { rule: 'contact-day-impossible', about: 'Midsummer Eve, a Friday', sql: contact('2026-06-19'), found: no },
  { rule: 'contact-day-impossible', about: 'tomorrow', sql: contact('2026-11-24'), found: yes },
  { rule: 'contact-day-impossible', about: 'a letter on Sunday', sql: contact('2026-11-22', 'letter'), found: no },
  { rule: 'contact-day-impossible', about: 'missed on Sunday: nobody was there', sql: `${contact('2026-11-22')}; update contact set outcome = 'no-show' where person_id = $1`, found: no },
  { rule: 'work-ability-unassessed', about: 'no assessment', sql: ability('[2026-02-01,)'), found: yes },
  { rule: 'work-ability-unassessed', about: 'interviewed in this search', sql: `${ability('[2026-02-01,)')}; ${held('2026-01-14')}`, found: no },
  { rule: 'work-ability-unassessed', about: 'no longer so', sql: ability('[2026-02-01,2026-06-01)'), found: no },
  { rule: 'coach-missing', about: 'since January', sql: coach('null'), found: yes },
  { rule: 'coach-missing', about: 'registered last week', sql: `${coach('null')}; update job_search set period = '[2026-11-16,)' where person_id = $1`, found: no },
  { rule: 'coach-gone', about: 'left in October', sql: coach('\'liisa.lahtenyt\''), found: yes },
  { rule: 'coach-gone', about: 'on the last day at work', sql: coach('\'liisa.lahtenyt\''), day: '2026-09-30', found: no },
  { rule: 'coach-of-another-unit', about: 'of Parkano', sql: coach('\'olli.kangas\''), found: yes },
  { rule: 'coach-of-another-unit', about: 'of the own unit', found: no },
  { rule: 'protected-told', about: 'street in a note', person: { protected: true }, sql: contact('2026-11-20', 'phone', 'muutti osoitteeseen Kuusikuja 5 A 2'), found: yes },
  { rule: 'protected-told', about: 'number in a note, written otherwise', person: { protected: true }, sql: contact('2026-11-20', 'phone', 'soitto +358 40-123 4567'), found: yes },
  { rule: 'protected-told', about: 'another’s number', person: { protected: true }, sql: contact('2026-11-20', 'phone', 'soitto 0400 987 654'), found: no },
  { rule: 'protected-told', about: 'not protected', sql: contact('2026-11-20', 'phone', 'Kuusikuja 5'), found: no },
];

let made = 0;

/** A jobseeker in whom nothing is wrong. */
async function faultless(person: TestPerson = {}): Promise<string> {
  made += 1;
  const letters = String.fromCodePoint(97 + (made % 26), 97 + ((made * 7) % 26), 97 + ((made * 11) % 26), 97 + ((made * 17) % 26));
  const two = (number: number) => String(number).padStart(2, '0');
  const birthDate = `1985-${two(1 + (made % 12))}-${two(1 + (Math.floor(made / 12) % 28))}`;
  const id = await addPerson(owner, {
    birthDate, coach: 'tiina.rautalampi', familyName: `${letters}nen`, givenName: `${letters.split('').toReversed().join('')}a`, ...person,
  });
  await owner.query('update person set education_level = \'basic\', occupation = \'5120\' where person_id = $1', [id]);
  await owner.query('update person_identity set phone = \'040 123 4567\', email = \'x@example.invalid\', street_address = \'Kuusikuja 5\' where person_id = $1', [id]);
  await owner.query('insert into job_search (area_id, person_id, period, requested_on, registered_on) values (21, $1, \'[2026-01-01,)\', \'2026-01-01\', \'2026-01-01\')', [id]);
  await owner.query('insert into employment_status (area_id, person_id, code, period) values (21, $1, \'02\', \'[2026-01-01,)\')', [id]);
  return id;
}

const rowsOf = async (rule: string, personId: string, day = TODAY, scope = everywhere) => {
  const { rows } = await database.read(scope, (tx) =>
    listFaults(tx, scope, ruleOr404(rule), { accepted: 'no', after: 0 }, plainDate(day)));
  return rows.filter((row) => row.personId === personId);
};

describe('what each rule finds', () => {
  test.each(examples.map((example) => [`${example.rule}: ${example.about}`, example] as const))('%s', async (_name, example) => {
    const id = await faultless(example.person);
    for (const text of (example.sql ?? '').split(';').map((each) => each.trim()).filter((each) => each !== '')) {
      await owner.query(text, [id]);
    }
    expect((await rowsOf(example.rule, id, example.day)).length).toBe(example.found);
  });

  test('every rule has an example that it finds and one that it leaves', () => {
    const others = new Set(['duplicate-suspected']);
    for (const { id } of qualityRules.filter((rule) => !others.has(rule.id))) {
      expect(examples.some(({ rule, found }) => rule === id && found > 0), id).toBe(true);
      expect(examples.some(({ rule, found }) => rule === id && found === 0), id).toBe(true);
    }
  });

  test('of somebody faultless, no rule finds anything', async () => {
    const id = await faultless();
    for (const { id: rule } of qualityRules) expect((await rowsOf(rule, id)).length, rule).toBe(0);
  });
});

describe('the same person perhaps twice', () => {
  const born = '1983-04-05';
  const twins = [
    ['a slip in the name', { familyName: 'Lehtovirta', givenName: 'Katariina' }, { familyName: 'Lehtovirta', givenName: 'Katarina' }, 1],
    ['the names in another order', { familyName: 'Ismail', givenName: 'Abdullahi' }, { familyName: 'Abdullahi', givenName: 'Ismail' }, 1],
    ['twins', { familyName: 'Kallunki', givenName: 'Anna' }, { familyName: 'Kallunki', givenName: 'Sirpa' }, 0],
    ['a protected one is compared with nobody', { familyName: 'Suojanen', givenName: 'Helka' }, { familyName: 'Suojanen', givenName: 'Helka', protected: true }, 0],
    ['not of the same sex', { familyName: 'Toropainen', givenName: 'Kaisu', sex: 'man' }, { familyName: 'Toropainen', givenName: 'Kaisu' }, 0],
  ] as const;

  test.each(twins)('%s', async (_name, one, other, found) => {
    const first = await faultless({ birthDate: born, ...one });
    const second = await faultless({ birthDate: born, ...other });
    const rows = [...await rowsOf('duplicate-suspected', first), ...await rowsOf('duplicate-suspected', second)];
    expect(rows.length).toBe(found);
    if (found > 0) expect(rows[0]?.text).toMatch(/^Sama syntymäpäivä kuin /u);
  });
});

describe('whose rows are seen', () => {
  test.each([
    ['a lead', {}], ['a coach', { roles: ['coach'] as const, municipalities: ['790', '619'] }],
    ['another unit', { staffId: 'olli.kangas', municipalities: ['581'] }],
    ['another area', { areaId: 1, staffId: 'maria.lind', municipalities: ['638'] }],
  ])('%s: the same as the policies of every table behind the rule would leave', async (_name, different) => {
    const scope = { ...everywhere, ...different };
    await database.read(scope, async (tx) => {
      for (const { id } of qualityRules) {
        const of = (from: string) => sql<{ rows: unknown }>`select jsonb_agg(to_jsonb(f) order by f.person_id, f.subject) as rows
          from ${sql.raw(from)} f`.execute(tx);
        const on = `'${TODAY}'::date, array['2026-04-03']::date[]`;
        const { rows: [asked] } = await of(`office.quality_faults('${id}', ${on}, null)`);
        const { rows: [policies] } = await of(`office.quality_${id.replaceAll('-', '_')}(${on})`);
        expect(asked, id).toEqual(policies);
      }
    });
  });

  test('a coach sees the own customers, a lead those of the unit, another unit none', async () => {
    const id = await faultless();
    await owner.query('update person set education_level = null where person_id = $1', [id]);
    const own = scopeFor();
    const colleague = scopeFor({ staffId: 'toinen.valmentaja' });
    const elsewhere = scopeFor({ staffId: 'olli.kangas', roles: ['team-lead'], municipalities: ['581'] });
    const anotherArea = scopeFor({ areaId: 1, staffId: 'maria.lind', roles: ['team-lead'], municipalities: ['638', '790'] });
    expect((await rowsOf('education-missing', id, TODAY, own)).length).toBe(1);
    expect((await rowsOf('education-missing', id, TODAY, colleague)).length).toBe(0);
    expect((await rowsOf('education-missing', id, TODAY, elsewhere)).length).toBe(0);
    expect((await rowsOf('education-missing', id, TODAY, anotherArea)).length).toBe(0);
  });

  test('a protected person is a lock: no name, nothing of what is wrong', async () => {
    const id = await faultless({ protected: true, familyName: 'Salainen', municipality: '588' });
    const [row] = await rowsOf('municipality-ended', id);
    expect(row).toMatchObject({ protected: true, name: null, text: '', given: null, proposed: null });
  });
});
