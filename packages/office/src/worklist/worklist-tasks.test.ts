import { formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { lastOfficeDayOnOrBefore } from '@kohtaanto/rules/foundations/working-days.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { addPerson, addSmallOrganisation } from '../platform/testing/test-world.ts';
import { openTestDatabase } from '../platform/testing/test-database.ts';

/**
 * The rows of worklists follow whatever they are made of: after each act they are what deriving
 * everything anew gives, and they show the act.
 */
const { owner } = await openTestDatabase();
let anna = '';
let hidden = '';

type Row = { obligation_key: string; coach_id: string; municipality_code: string; family_name: string | null; shown: unknown[] };

const rows = async (): Promise<readonly Row[]> => (await owner.query<Row>(
  `select * from worklist_task order by area_id, person_id, obligation_key`)).rows;

const obligation = (person: string, key: string, state = 'open', party = 'authority') => owner.query(`
  insert into obligation (area_id, person_id, obligation_key, kind, party, due, office_day, state, because, rule_version, certain)
  values (21, $1, $2, 'initial-interview', $4, '2026-12-06', '2026-12-04', $3,
    '[{"code": "x", "section": {"act": "380/2023", "section": 31}}]', '2026-01-01', true)
  on conflict (area_id, person_id, obligation_key) do update set state = excluded.state`, [person, key, state, party]);

beforeAll(async () => {
  await addSmallOrganisation(owner);
  anna = await addPerson(owner, { coach: 'tiina.rautalampi' });
  hidden = await addPerson(owner, { coach: 'tiina.rautalampi', protected: true });
});

const acts: readonly (readonly [string, () => Promise<unknown>, (found: readonly Row[]) => unknown, unknown])[] = [
  ['an obligation is open', () => obligation(anna, 'a'), (found) => found.map((row) => row.obligation_key), ['a']],
  ['the reason’s section is shown', () => obligation(anna, 'a'), (found) => found[0]?.shown[7], { act: '380/2023', section: 31 }],
  ['a met one is not listed', () => obligation(anna, 'b', 'met'), (found) => found.length, 1],
  ['a met one opens again', () => obligation(anna, 'b'), (found) => found.length, 2],
  ['one is met', () => obligation(anna, 'b', 'met'), (found) => found.length, 1],
  ['one goes', () => owner.query(`delete from obligation where obligation_key = 'b'`), (found) => found.length, 1],
  ['the coach changes', () => owner.query(`update person set coach_id = 'olli.kangas' where person_id = $1`, [anna]),
    (found) => found[0]?.coach_id, 'olli.kangas'],
  ['the home changes', () => owner.query(`update person set municipality_code = '619' where person_id = $1`, [anna]),
    (found) => [found[0]?.municipality_code, found[0]?.shown[10]], ['619', '619']],
  ['the name changes', () => owner.query(`update person_identity set family_name = 'Uusi' where person_id = $1`, [anna]),
    (found) => [found[0]?.family_name, found[0]?.shown[14]], ['Uusi', 'Uusi']],
  ['a time is booked', () => owner.query(`insert into appointment (area_id, person_id, staff_id, period, kind, channel, state, booked_by)
    values (21, $1, 'olli.kangas', '[2026-12-01 09:00+02,2026-12-01 10:00+02)', 'initial-interview', 'visit', 'booked', 'olli.kangas')`, [anna]),
  (found) => (found[0]?.shown[16] as { start: string }[] | null)?.map((time) => time.start), ['2026-12-01 09:00']],
  ['the time is moved', () => owner.query(`update appointment set period = '[2026-12-02 09:00+02,2026-12-02 10:00+02)' where person_id = $1`, [anna]),
    (found) => (found[0]?.shown[16] as { start: string }[] | null)?.map((time) => time.start), ['2026-12-02 09:00']],
  ['the time is cancelled', () => owner.query(`update appointment set state = 'cancelled' where person_id = $1`, [anna]),
    (found) => found[0]?.shown[16], null],
  ['a task of the jobseeker’s own', () => obligation(anna, 'own', 'open', 'jobseeker'), (found) => found.length, 2],
  ['a message about it is sent', () => owner.query(`insert into message (area_id, person_id, direction, subject, body, about_obligation, sent_at)
    values (21, $1, 'to-customer', 'x', 'x', 'own', '2026-11-22 23:30+00')`, [anna]),
  (found) => found.find((row) => row.obligation_key === 'own')?.shown[17], '2026-11-23'],
  ['a protected person’s task has no name', () => obligation(hidden, 'h'),
    (found) => found.filter((row) => row.obligation_key === 'h').map((row) => [row.family_name, row.shown[14], row.shown[15]]), [[null, null, null]]],
  ['a person becomes protected', () => owner.query(`update person set protected = true where person_id = $1`, [anna]),
    (found) => found.some((row) => row.family_name !== null || JSON.stringify(row.shown).includes('Uusi')), false],
  ['a person is removed', () => owner.query('delete from person where person_id = $1', [anna]),
    (found) => found.map((row) => row.obligation_key), ['h']],
];

describe('rows of worklists', () => {
  it.each(acts)('%s', async (_, act, look, expected) => {
    await act();
    const followed = await rows();
    expect(look(followed)).toEqual(expected);
    await owner.query('select derive_all()');
    expect(followed).toEqual(await rows());
  });

  it('are left for later by whoever owns the register and says so, and by nobody else', async () => {
    const client = await owner.connect();
    try {
      await client.query(`begin; set local kohtaanto.derive_later = on`);
      await client.query(`update obligation set state = 'met'`);
      expect((await client.query('select from worklist_task')).rowCount).toBe(1);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});

describe('the days of matters that are no duties', () => {
  it('are office days by the same calendar as those of duties', async () => {
    const { rows: days } = await owner.query<{ day: string; office: string }>(`select to_char(d, 'YYYY-MM-DD') as day, to_char(office_day_by(d::date), 'YYYY-MM-DD') as office
      from generate_series('2020-01-01'::date, '2045-12-31'::date, '1 day') d`);
    expect(days.length).toBe(9497);
    expect(days.filter(({ day, office }) => office !== formatIso(lastOfficeDayOnOrBefore(plainDate(day))))).toEqual([]);
  });
});
