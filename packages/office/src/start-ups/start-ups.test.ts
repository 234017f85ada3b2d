import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { registerAuditTrail } from '../audit-trail/index.ts';
import { registerJobSearch } from '../job-search/index.ts';
import { registerJobseekers } from '../jobseekers/index.ts';
import { openTestOffice } from '../platform/testing/test-office.ts';
import type { Client } from '../platform/testing/test-office.ts';
import { addPerson, addSmallOrganisation } from '../platform/testing/test-world.ts';
import type { PersonStartUp } from './contract.ts';
import { registerStartUps } from './index.ts';

const office = await openTestOffice({ slices: [registerAuditTrail, registerJobseekers, registerJobSearch, registerStartUps], day: '2026-11-23' });
let coach: Client;
let personId: string;
let rowVersion = 1;
let startUpId = '';

beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  coach = await office.as('tiina.rautalampi');
});
beforeEach(async () => {
  personId = await addPerson(office.owner, { coach: 'tiina.rautalampi' });
});

const at = () => `/api/persons/${personId}/start-up`;
const view = async () => (await coach.get(at())).body as PersonStartUp;
const moved = { kind: 'move', day: '2026-11-23', note: '', advisor: null, agreedOn: null, finding: null, months: null, result: null };
const faults = (answer: { body: unknown }) => (answer.body as { faults?: { path: string; code: string }[] }).faults?.map(({ path, code }) => `${path} ${code}`);

async function open(light = false): Promise<void> {
  rowVersion = 1;
  startUpId = ((await coach.post(at(), { idea: 'Kahvila Aittakujalle', industryCode: '56', light, receipt: randomUUID() })).body as { startUpId: string }).startUpId;
}
async function tell(step: object, receipt = randomUUID(), of = rowVersion) {
  const answer = await coach.post(`${at()}/${startUpId}/steps`, { step, rowVersion: of, receipt });
  if (answer.status === 200) rowVersion = (answer.body as { rowVersion: number }).rowVersion;
  return answer;
}
const judged = { 'full-time': true, ready: true, profitable: true, 'income-not-secured': true, competition: true, 'payments-in-order': true };
const weighed = { kind: 'judgement', day: '2026-11-23', judged, specialReason: false, note: 'Laskelmat käyty läpi' };

describe('a person on the way to an enterprise', () => {
  test('goes from the idea to the grant, and the start makes a service and a reckoning of the pay', async () => {
    await open();
    expect((await tell({ ...moved, to: 'advice-agreed', day: '2026-10-01' })).status).toBe(422);
    await office.owner.query(`update start_up set state_since = '2026-09-01', opened_on = '2026-09-01' where start_up_id = $1`, [startUpId]);
    expect((await tell({ ...moved, to: 'advice-agreed', day: '2026-09-02', agreedOn: '2026-09-10', advisor: 'own' })).status).toBe(200);
    expect((await tell({ ...moved, to: 'advised', day: '2026-09-10', advisor: 'uusyrityskeskus' })).status).toBe(200);
    expect((await tell({ ...moved, to: 'plan-ready', day: '2026-09-20' })).status).toBe(200);
    expect((await tell({ ...moved, to: 'statement-given', day: '2026-09-25', advisor: 'uusyrityskeskus', finding: 'viable' })).status).toBe(200);
    expect((await tell({ ...moved, to: 'applied', day: '2026-09-28' })).status).toBe(200);
    const grant = { ...moved, to: 'granted', day: '2026-09-30', agreedOn: '2026-10-01', months: 6, note: 'Edellytykset täyttyvät' };
    expect(faults(await tell(grant))).toContain('step.to start-ups.condition-not-met');
    await tell(weighed);
    expect(faults(await tell({ ...grant, months: 8 }))).toEqual(['step.months start-ups.first-not-six']);
    expect(faults(await tell({ ...grant, agreedOn: '2026-09-20' }))).toEqual(['step.agreedOn start-ups.started-before-application']);
    expect((await tell(grant)).status).toBe(200);
    expect((await tell({ ...moved, to: 'started', day: '2026-10-01' })).status).toBe(200);
    const { open: shown } = await view();
    expect(shown).toMatchObject({
      state: 'started', verdict: 'possible', next: { task: 'follow-half-year', who: 'authority', due: '2027-04-01' },
      grants: [{ from: '2026-10-01', last: '2027-03-31', months: 6, extension: false }], monthsLeft: 6, mayExtend: true,
    });
    expect(shown?.pay.find(({ month }) => month === '2026-12')).toMatchObject({ days: 23, paid: 85_583, rates: [{ cents: 3721, days: 23, certain: true }] });
    const { rows } = await office.owner.query(`select kind, lower(period)::text as start, upper(period)::text as "end" from service_spell where person_id = $1`, [personId]);
    expect(rows).toEqual([{ kind: 'start-up-grant', start: '2026-10-01', end: '2027-04-01' }]);
  });

  test('an extension, a rest and an income change the length and the pay', async () => {
    await open();
    await office.owner.query(`update start_up set state_since = '2026-04-01', opened_on = '2026-04-01' where start_up_id = $1`, [startUpId]);
    await tell(weighed);
    for (const step of [
      { ...moved, to: 'applied', day: '2026-05-04' }, { ...moved, to: 'granted', day: '2026-05-20', agreedOn: '2026-06-01', months: 6, note: 'Myönnetty' },
      { ...moved, to: 'started', day: '2026-06-01' },
    ]) expect((await tell(step)).status).toBe(200);
    expect(faults(await tell({ kind: 'interruption', day: '2025-01-01', until: '2025-01-05', note: 'sairaus' }))).toEqual(['step.day start-ups.interruption-outside']);
    expect((await tell({ kind: 'interruption', day: '2026-07-06', until: '2026-07-19', note: 'sairaus' })).status).toBe(200);
    expect((await tell({ kind: 'income', day: '2026-11-01', month: '2026-06', income: 'other-income', cents: 50_000, note: '' })).status).toBe(200);
    expect((await tell({ kind: 'extension', day: '2026-11-20', months: 6, note: 'Toiminta vakiintuu' })).status).toBe(200);
    expect(faults(await tell({ kind: 'extension', day: '2026-11-20', months: 1, note: 'Vielä yksi' }))).toEqual(['step.months start-ups.over-twelve']);
    const { open: shown } = await view();
    expect(shown?.grants.map(({ from, last }) => [from, last])).toEqual([['2026-06-01', '2026-12-14'], ['2026-12-15', '2027-06-14']]);
    expect(shown?.pay[0]).toMatchObject({ month: '2026-06', gross: 81_862, deducted: 50_000, paid: 31_862 });
    expect(shown?.mayExtend).toBe(false);
  });

  test('is one at a time; a step sent twice is one, and of two at once the later is told', async () => {
    await open(true);
    expect((await coach.post(at(), { idea: 'Toinen ajatus', industryCode: null, light: false, receipt: randomUUID() })).body).toMatchObject({ code: 'start-ups.open-already' });
    const receipt = randomUUID();
    expect((await tell({ ...moved, to: 'idea' }, receipt, 1)).status).toBe(200);
    expect((await tell({ ...moved, to: 'idea' }, receipt, 1)).status).toBe(200);
    expect((await tell({ ...moved, to: 'ended', note: 'Työllistyi' }, randomUUID(), 1)).body).toMatchObject({ code: 'edited-by-another' });
    expect((await tell({ ...moved, to: 'followed-year' })).body).toMatchObject({ code: 'start-ups.no-such-way' });
    expect((await tell({ ...moved, to: 'ended', note: 'Työllistyi' })).status).toBe(200);
    const shown = await view();
    expect([shown.open, shown.earlier.length]).toEqual([null, 1]);
  });

  test('is listed by step to those who see the person; a protected one is counted and not named, and each look is in the trail', async () => {
    await open();
    const hidden = await addPerson(office.owner, { coach: 'tiina.rautalampi', protected: true, familyName: 'Salainen' });
    await office.owner.query(`insert into start_up (area_id, person_id, idea, state, state_since, opened_on) values (21, $1, 'salainen idea', 'idea', '2026-01-01', '2026-01-01')`, [hidden]);
    const answer = await coach.get('/api/start-ups?state=idea');
    expect(answer.body).toMatchObject({ protectedLeftOut: 1 });
    expect(answer.text).not.toContain('alainen');
    expect((answer.body as { rows: { personId: string }[] }).rows.map((row) => row.personId)).toContain(personId);
    const { rows } = await office.owner.query(`select 1 from audit_entry where action = 'start-ups.list' and person_id = $1`, [personId]);
    expect(rows.length).toBe(1);
    expect((await (await office.as('olli.kangas')).get('/api/start-ups')).body).toMatchObject({ rows: [], protectedLeftOut: 0 });
  });
});
