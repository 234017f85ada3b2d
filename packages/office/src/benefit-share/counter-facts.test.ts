import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { testIdentityCode } from '@kohtaanto/rules/foundations/identity-code.ts';
import { registerJobseekers } from '../jobseekers/index.ts';
import type { Problem } from '../platform/http/refusal.ts';
import { openTestOffice } from '../platform/testing/test-office.ts';
import type { Answer, Client } from '../platform/testing/test-office.ts';
import { addPerson, addSmallOrganisation } from '../platform/testing/test-world.ts';
import type { CounterFact, FactChange, OwnMonth } from './contract.ts';
import { registerBenefitShare } from './index.ts';

const office = await openTestOffice({ slices: [registerJobseekers, registerBenefitShare] });
const codes = Array.from({ length: 8 }, (_, at) => testIdentityCode(1980, 5, 10 + at, 900 + at));
const persons: string[] = [];

beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  await office.owner.query(`insert into staff (area_id, staff_id, subject, given_name, family_name, email, unit_code, roles, specialisation,
      languages, origin, customer_facing, municipality_code) values
    (21, 'kaisa.raha', 'sub-kaisa', 'Kaisa', 'Raha', 'kaisa@example.invalid', 'parkano', '{controller}', 'none', '{fi}', 'municipality', false, null),
    (21, 'hilkka.kunta', 'sub-hilkka', 'Hilkka', 'Kunta', 'hilkka@example.invalid', 'sastamala', '{municipality-officer}', 'none', '{fi}',
      'municipality', false, '790')`);
  for (const [at, code] of codes.entries()) {
    // The last one's address is protected.
    persons.push(await addPerson(office.owner, { identityCode: code, familyName: `Kaisla${at}`, coach: 'tiina.rautalampi', protected: at === 7 }));
  }
  // Six at forty per cent in August and September, 2026: 21 and 22 weekdays of the full amount.
  const rows = (month: number, days: number, amount: string, before: number): string[] => codes.map((code) =>
    `${code};1.${month}.2026;${month === 8 ? 31 : 30}.${month}.2026;yleistuki;${days};${amount};790;${month === 8 ? '312,56' : '327,45'};${before}`);
  for (const [month, lines] of [['2026-08', rows(8, 21, '781,41', 450)], ['2026-09', rows(9, 22, '818,62', 471)]] as const) {
    expect((await send(month, lines)).status).toBe(200);
  }
});

async function send(month: string, lines: readonly string[]): Promise<Answer> {
  const edge = 'raja';
  const content = ['henkilö;alku;loppu;etuus;päivät;määrä;kunta;laskutettu;päiviä ennen', ...lines].join('\r\n');
  return (await office.as('kaisa.raha')).send({
    method: 'POST', url: '/api/benefit-share/files', headers: { 'content-type': `multipart/form-data; boundary=${edge}` },
    payload: Buffer.from([
      `--${edge}\r\ncontent-disposition: form-data; name="month"\r\n\r\n${month}\r\n`,
      `--${edge}\r\ncontent-disposition: form-data; name="file"; filename="kela.csv"\r\ncontent-type: text/csv\r\n\r\n${content}\r\n--${edge}--\r\n`,
    ].join('')),
  });
}

const given = (at: number, more: Readonly<Record<string, unknown>> = {}) => ({
  identityCode: codes[at] ?? '', personId: null, kind: 'work-condition', day: '10.8.2026', benefitDays: '', allowanceDays: '', municipality: '',
  source: 'Kelan ilmoitus 1.11.2026', ...more,
});
const preview = async (who: Client, fact: object): Promise<FactChange> => (await who.post('/api/benefit-share/facts/preview', fact)).body as FactChange;

async function enter(who: Client, fact: object, requestId: string = randomUUID()): Promise<Answer> {
  const { shown } = await preview(who, fact);
  return who.post('/api/benefit-share/facts', { requestId, shown, fact });
}

describe('a fact of the counter', () => {
  it('is shown by month and municipality before it is saved, and changes closed months by dated corrections', async () => {
    const controller = await office.as('kaisa.raha');
    const change = await preview(controller, given(0));
    // 3–7 August at forty per cent, 0,40 × 5 × 37,21; from the tenth on the counter begins anew.
    expect(change.changes).toMatchObject([
      { month: '2026-08', municipality: '790', name: { fi: 'Sastamala' }, before: 31256, after: 7442, closed: true },
      { month: '2026-09', municipality: '790', before: 32745, after: 0, closed: true },
    ]);
    expect((await office.owner.query('select from office.benefit_fact')).rowCount).toBe(0);
    const requestId = randomUUID();
    const sent = { requestId, shown: change.shown, fact: given(0) };
    // A double click: one fact.
    const [one, other] = await Promise.all([controller.post('/api/benefit-share/facts', sent), controller.post('/api/benefit-share/facts', sent)]);
    expect([one.status, other.status]).toEqual([200, 200]);
    expect([one.body, other.body]).toEqual(expect.arrayContaining([expect.objectContaining({ again: false, corrections: 2 }), expect.objectContaining({ again: true })]));
    const { rows } = await office.owner.query('select month, reason, own_before, own_after, fact_id is not null as fact from office.benefit_correction order by month');
    expect(rows).toEqual([
      { month: '2026-08', reason: 'fact-entered', own_before: 31256, own_after: 7442, fact: true },
      { month: '2026-09', reason: 'fact-entered', own_before: 32745, own_after: 0, fact: true },
    ]);
    expect((await office.owner.query('select own_cents from office.benefit_line where superseded_by_fact is not null')).rowCount).toBe(2);
    const looks = await office.owner.query(`select action from office.audit_entry where action like 'benefit-share.fact%' and person_id = $1 order by 1`, [persons[0]]);
    expect(looks.rows.map(({ action }) => action)).toEqual(['benefit-share.fact-enter', 'benefit-share.fact-preview']);
  });

  it('is undone by a dated row that puts the months back, and may then be told again', async () => {
    const controller = await office.as('kaisa.raha');
    const { facts } = (await controller.get('/api/benefit-share/facts')).body as { facts: CounterFact[] };
    const [fact] = facts;
    expect(fact).toMatchObject({ kind: 'work-condition', day: '2026-08-10', toldBy: 'Kaisa Raha', toldOn: '2026-11-23', undone: null });
    expect(JSON.stringify(facts)).not.toContain(persons[0]);
    const undoing = (await controller.post(`/api/benefit-share/facts/${fact?.factId}/undoing/preview`, {})).body as FactChange;
    expect(undoing.changes.map(({ before, after }) => [before, after])).toEqual([[7442, 31256], [0, 32745]]);
    const sent = { requestId: randomUUID(), shown: undoing.shown, reason: 'väärä henkilö' };
    expect((await controller.post(`/api/benefit-share/facts/${fact?.factId}/undoing`, sent)).body).toMatchObject({ again: false, corrections: 2 });
    const twice = await controller.post(`/api/benefit-share/facts/${fact?.factId}/undoing`, { ...sent, requestId: randomUUID() });
    expect([twice.status, (twice.body as Problem).code]).toEqual([409, 'benefit-share.fact-undone']);
    const coach = await office.as('tiina.rautalampi');
    const own = (await coach.get(`/api/benefit-share/persons/${persons[0]}/facts`)).body as { facts: CounterFact[] };
    expect(own.facts).toMatchObject([{ kind: 'work-condition', undone: { by: 'Kaisa Raha', on: '2026-11-23', reason: 'väärä henkilö' } }]);
    expect((await preview(controller, given(0))).changes).toHaveLength(2);
  });

  it('tells all its faults at once, and refuses what stands already', async () => {
    const controller = await office.as('kaisa.raha');
    const faults = async (fact: object): Promise<string[][]> =>
      ((await controller.post('/api/benefit-share/facts/preview', fact)).body as Problem).faults.map(({ path, code }) => [path, code.replace('benefit-share.', '')]);
    expect(await faults(given(0, { identityCode: '010180-900X', kind: 'opening', day: '31.2.2026', source: '' }))).toEqual([
      ['identityCode', 'fact-identity-code'], ['day', 'day-unreadable'], ['benefitDays', 'fact-days-missing'], ['source', 'fact-source-missing'],
    ]);
    expect(await faults(given(0, { identityCode: testIdentityCode(1970, 1, 1, 950), kind: 'home', day: '24.12.2026', municipality: 'Sastamela' }))).toEqual([
      ['identityCode', 'fact-person-unknown'], ['day', 'fact-day-ahead'], ['municipality', 'municipality-unknown'],
    ]);
    expect(await faults(given(0, { kind: 'opening', day: '1.1.2005', benefitDays: '12,5', allowanceDays: '20000' }))).toEqual([
      ['day', 'fact-day-early'], ['benefitDays', 'fact-days-unfit'], ['allowanceDays', 'fact-days-unfit'],
    ]);
    expect((await enter(controller, given(1, { kind: 'first-home-entry', day: '1.3.2026' }))).status).toBe(200);
    expect(await faults(given(1, { kind: 'first-home-entry', day: '1.3.2026' }))).toEqual([['kind', 'fact-known']]);
    expect(await faults(given(1, { kind: 'first-home-entry-protected', day: '2.3.2026' }))).toEqual([['kind', 'fact-entry-known']]);
  });

  it('of two at once the later is shown anew what it would change', async () => {
    const [controller, other] = [await office.as('kaisa.raha'), await office.as('kaisa.raha')];
    const [first, second] = [given(2), given(2, { kind: 'opening', day: '3.8.2026', benefitDays: '250' })];
    const shown = [(await preview(controller, first)).shown, (await preview(other, second)).shown];
    expect((await controller.post('/api/benefit-share/facts', { requestId: randomUUID(), shown: shown[0], fact: first })).status).toBe(200);
    const late = await other.post('/api/benefit-share/facts', { requestId: randomUUID(), shown: shown[1], fact: second });
    expect([late.status, (late.body as Problem).code]).toEqual([409, 'benefit-share.fact-changed-meanwhile']);
    expect((await enter(other, second)).status).toBe(200);
  });

  it('moves days to another municipality by a home of another day, and an opening sets the step', async () => {
    const controller = await office.as('kaisa.raha');
    const home = await preview(controller, given(3, { kind: 'home', day: '1.9.2026', municipality: 'Punkalaidun' }));
    expect(home.changes.map(({ month, municipality, before, after }) => [month, municipality, before, after])).toEqual([
      ['2026-09', '619', 0, 32745], ['2026-09', '790', 32745, 0],
    ]);
    const opening = await preview(controller, given(3, { kind: 'opening', day: '1.9.2026', benefitDays: '700' }));
    // 22 × 37,21 × 50 %.
    expect(opening.changes).toMatchObject([{ month: '2026-09', before: 32745, after: 40931 }]);
  });

  it('is entered by those who answer for the bill, and read by those who see the person', async () => {
    const coach = await office.as('tiina.rautalampi');
    for (const path of ['facts/preview', 'facts']) expect((await coach.post(`/api/benefit-share/${path}`, given(0))).status).toBe(403);
    expect((await coach.get('/api/benefit-share/facts')).status).toBe(403);
    const controller = await office.as('kaisa.raha');
    expect((await controller.get(`/api/benefit-share/persons/${persons[0]}/facts`)).status).toBe(403);
    // Of a protected person too by the code of the notice alone: nothing of the person is answered.
    const entered = await enter(controller, given(7));
    expect(entered.status).toBe(200);
    expect(entered.text).not.toContain('Kaisla');
    const stranger = await office.as('olli.kangas');
    expect((await stranger.get(`/api/benefit-share/persons/${persons[0]}/facts`)).status).toBe(404);
    // Of a protected one after the reason alone.
    expect((await coach.get(`/api/benefit-share/persons/${persons[7]}/facts`)).body).toMatchObject({ code: 'person-protected' });
    // By the id only whoever sees the person.
    const byId = await controller.post('/api/benefit-share/facts/preview', given(0, { identityCode: '', personId: persons[4] }));
    expect((byId.body as Problem).faults.map(({ code }) => code)).toEqual(['benefit-share.fact-person-unknown']);
    await expect(office.owner.query(`update office.benefit_told set told = '{}'`)).rejects.toThrow();
  });
});

describe('a municipality’s own share', () => {
  it('is the own one month by month, with no row of another and no person', async () => {
    const officer = await office.as('hilkka.kunta');
    const { body, text } = await officer.get('/api/benefit-share/own');
    const { code, months } = body as { code: string; months: OwnMonth[] };
    expect([code, months.map(({ month }) => month)]).toEqual(['790', ['2026-09', '2026-08']]);
    expect(months.every(({ told }) => told.code === '790')).toBe(true);
    for (const secret of [...persons, 'Kaisla', 'Punkalaidun']) expect(text).not.toContain(secret);
    const csv = (await officer.get('/api/benefit-share/own/table')).text;
    expect(csv.split('\r\n').filter((line) => line.includes(';790;'))).toHaveLength(2);
    expect((await officer.send({ method: 'GET', url: '/api/benefit-share/own/table?form=xlsx' })).status).toBe(200);
    expect((await officer.get('/api/benefit-share')).status).toBe(403);
    expect((await (await office.as('kaisa.raha')).get('/api/benefit-share/own')).status).toBe(403);
  });

  it('is all that the database shows to a municipality’s officer', async () => {
    const scope = office.scopeFor({ staffId: 'hilkka.kunta', roles: ['municipality-officer'], municipalities: [], coaches: [] });
    const seen = await office.database.read(scope, async (tx) => ({
      places: await tx.selectFrom('benefit_told').select('place').distinct().execute(),
      lines: await tx.selectFrom('benefit_line').select('line_id').execute(),
      payments: await tx.selectFrom('benefit_payment').select('payment_id').execute(),
      facts: await tx.selectFrom('benefit_fact').select('fact_id').execute(),
      corrections: await tx.selectFrom('benefit_correction').select('correction_id').execute(),
    }));
    expect(seen).toEqual({ places: [{ place: '790' }], lines: [], payments: [], facts: [], corrections: [] });
  });
});
