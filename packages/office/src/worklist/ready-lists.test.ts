import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { createPlatform } from '../platform/create-platform.ts';
import { sessionFor } from '../platform/identity/session-for.ts';
import { silentLog } from '../platform/testing/test-database.ts';
import { addPerson, addSmallOrganisation } from '../platform/testing/test-world.ts';
import { openTestOffice } from '../platform/testing/test-office.ts';
import type { Client } from '../platform/testing/test-office.ts';
import { registerWorklist } from './index.ts';

/**
 * A list that was made before is given again only where nothing of it has changed: after every act that
 * shows on it, the first answer is already the new one, the same as an office gives that keeps nothing.
 */
const office = await openTestOffice({ slices: [registerWorklist], day: '2026-11-23' });
let tiina: Client;
let personId = '';

const ask = async (of: Client, query = '') => (await of.get(`/api/worklist${query}`)).text;

beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  personId = await addPerson(office.owner, { coach: 'tiina.rautalampi', familyName: 'Harjunpää' });
  await addTask('a');
  tiina = await office.as('tiina.rautalampi');
});

const addTask = (key: string, due = '2026-12-04') => office.owner.query(`
  insert into obligation (area_id, person_id, obligation_key, kind, party, due, office_day, state, because, rule_version, certain)
  values (21, $1, $2, 'initial-interview', 'authority', $3, $3, 'open', '[]', '2026-01-01', true)`, [personId, key, due]);

const headersOfTiina = async () => ({ ...await sessionFor(office.owner, { areaId: 21, staffId: 'tiina.rautalampi' }) });

/** The team's number may be a minute old. */
const withoutTeam = (answer: string) => {
  const { counts, ...list } = JSON.parse(answer) as { counts: object };
  return { ...list, counts: { ...counts, team: null } };
};

async function askOfficeOpenedNow(): Promise<string> {
  const platform = await createPlatform({
    config: office.platform.config, application: office.settings.application, log: silentLog,
  });
  registerWorklist(platform);
  const headers = await headersOfTiina();
  const { body } = await platform.http.server.inject({ method: 'GET', url: '/api/worklist', headers });
  await platform.close();
  return body;
}

const acts: readonly (readonly [string, () => Promise<unknown>, string])[] = [
  ['a task comes', () => addTask('b'), '"key":"b"'],
  ['one is replaced by another in one transaction', () => office.owner.query(`
    with gone as (delete from obligation where obligation_key = 'b')
    insert into obligation (area_id, person_id, obligation_key, kind, party, due, office_day, state, because, rule_version, certain)
    values (21, '${personId}', 'c', 'initial-interview', 'authority', '2026-12-04', '2026-12-04', 'open', '[]', '2026-01-01', true)`),
  '"key":"c"'],
  ['the name changes', () => office.owner.query(`update person_identity set family_name = 'Uusi' where person_id = $1`, [personId]), 'Uusi'],
  ['a time is booked', () => office.owner.query(`insert into appointment (area_id, person_id, staff_id, period, kind, channel, state,
      room_code, booked_by) values (21, $1, 'tiina.rautalampi', '[2026-11-25 09:00+02,2026-11-25 10:00+02)', 'initial-interview',
      'phone', 'booked', null, 'tiina.rautalampi')`, [personId]), '"time":"09:00"'],
  ['a colleague begins to write', () => office.owner.query(`insert into draft (area_id, staff_id, person_id, form, body)
    values (21, 'olli.kangas', $1, 'plan', '{}')`, [personId]), '"writer":"Olli Kangas"'],
  ['a view is saved', () => office.owner.query(`insert into saved_view (area_id, staff_id, name, query, position)
    values (21, 'tiina.rautalampi', 'Omat nuoret', '', 1)`), 'Omat nuoret'],
  ['the person becomes protected', () => office.owner.query(`update person set protected = true where person_id = $1`, [personId]),
    '"act":"booked"'],
];

describe('a list asked for again', () => {
  it('is the same, byte for byte, where nothing has changed', async () => {
    expect(await ask(tiina)).toBe(await ask(tiina));
  });

  it.each(acts)('tells it at once when %s', async (_, act, sign) => {
    const before = await ask(tiina);
    await act();
    const after = await ask(tiina);
    expect(after).not.toBe(before);
    expect(after).toContain(sign);
    // An office opened now has nothing kept.
    expect(withoutTeam(after)).toEqual(withoutTeam(await askOfficeOpenedNow()));
  });

  it('names nobody any more once the person is protected', async () => {
    expect(await ask(tiina)).not.toContain('Uusi');
  });

  it('is never another’s, whatever they ask', async () => {
    const olli = await office.as('olli.kangas');
    expect(await ask(olli)).not.toBe(await ask(tiina));
    expect(await ask(tiina, '?view=team')).not.toBe(await ask(tiina));
    expect(await ask(tiina, '?due=overdue')).not.toBe(await ask(tiina));
  });

  it('is packed for those who take gzip', async () => {
    const answer = await office.platform.http.server.inject({
      method: 'GET', url: '/api/worklist', headers: { ...await headersOfTiina(), 'accept-encoding': 'br, gzip' },
    });
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(withoutTeam(gunzipSync(answer.rawPayload).toString())).toEqual(withoutTeam(await ask(tiina)));
  });
});
