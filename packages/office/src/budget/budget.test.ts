import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { registerDisclosure } from '../disclosure/index.ts';
import { openTestOffice } from '../platform/testing/test-office.ts';
import type { Client } from '../platform/testing/test-office.ts';
import { addSmallOrganisation } from '../platform/testing/test-world.ts';
import type { BenefitBill, LineDerivation, Overview, PlannedLine, StaffYears } from './contract.ts';
import { registerBudget } from './index.ts';

const office = await openTestOffice({ slices: [registerDisclosure, registerBudget], day: '2026-11-23' });
let controller: Client;
let officer: Client;
let director: Client;

beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  await office.owner.query(`insert into staff (area_id, staff_id, subject, given_name, family_name, email, unit_code, roles,
      specialisation, languages, origin, customer_facing, municipality_code) values
    (21, 'raha.mies', 'sub-raha', 'Raha', 'Mies', 'raha@example.invalid', 'sastamala', '{controller}', 'none', '{fi}', 'new', false, '790'),
    (21, 'outi.johtaja', 'sub-outi', 'Outi', 'Johtaja', 'outi@example.invalid', 'sastamala', '{director}', 'none', '{fi}', 'new', false, '790'),
    (21, 'hilkka.kunta', 'sub-hilkka', 'Hilkka', 'Kunta', 'h@example.invalid', 'sastamala', '{municipality-officer}', 'none', '{fi}', 'municipality', false, '619'),
    (1, 'mona.pengar', 'sub-mona', 'Mona', 'Pengar', 'm@example.invalid', 'porvoo', '{controller}', 'none', '{sv}', 'new', false, '638')`);
  controller = await office.as('raha.mies');
  officer = await office.as('hilkka.kunta');
  director = await office.as('outi.johtaja');
});

const line = (lineCode: string, planned: number, more: Partial<PlannedLine> = {}): PlannedLine => ({
  lineCode, name: lineCode, side: 'expense', category: 'services', task: null, municipality: null, group: null, accounts: [], pace: 'even', planned, ...more,
});
const lines = [
  line('4300', 1_200_000_00, { task: 'person-service', accounts: ['434100'] }),
  line('LP', 12_000_00, { category: 'extra-service', municipality: '619' }),
  line('TMT', 2_900_000_00, { category: 'municipal-share', municipality: '790' }),
];
const version = (more: object = {}) => ({
  year: 2026, baseVersion: 0, validFrom: '2026-01-01', decision: 'Valtuusto 8.12.2025 § 1', lines, receipt: randomUUID(), ...more,
});
const entry = (month: string, cents: number, more: object = {}) => ({
  lineCode: '4300', month, cents, bookedOn: null, voucher: null, description: '', municipality: null, group: null, commitment: null, reason: null,
  receipt: randomUUID(), ...more,
});
const promise = (more: object = {}) => ({
  code: 'SOP-1', revision: 0, lineCode: '4300', provider: 'Valmennus Oy', subject: 'valmennus', municipality: null, cents: 61_000_00,
  from: '2026-11-01', until: '2026-12-31', reason: null, receipt: randomUUID(), ...more,
});
const overview = async (client = controller) => (await client.get('/api/budget?year=2026')).body as Overview;
const lineOf = async (code: string, client = controller) => (await overview(client)).lines.find(({ lineCode }) => lineCode === code);
const sendFile = (text: string, store = false, year = 2026, name = 'kirjanpito.csv') => {
  const mark = 'tiedostoraja';
  return controller.send({
    method: 'POST', url: `/api/budget/${year}/use${store ? '?store=yes' : ''}`, headers: { 'content-type': `multipart/form-data; boundary=${mark}` },
    payload: `--${mark}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/csv\r\n\r\n${text}\r\n--${mark}--\r\n`,
  });
};
const codesOf = (body: unknown) => (body as { faults: { path: string; code: string }[] }).faults.map(({ path, code }) => `${path} ${code}`);

describe('a budget', () => {
  it('is decided once however often the form is sent, tells all its faults, and only a controller decides it', async () => {
    const faulty = await controller.post('/api/budget/versions', version({
      lines: [line('a', 1, { accounts: ['1'], task: 'nothing' }), line('A', 1, { accounts: ['1'], side: 'income' }), line('b', 1, { category: 'extra-service' }), line('c', 1, { municipality: '638' })],
    }));
    expect(codesOf(faulty.body)).toEqual([
      'lines.1.lineCode budget.lines-alike', 'lines.1.category budget.side-unfit', 'lines.1.accounts budget.accounts-alike',
      'lines.2.municipality budget.orderer-missing', 'lines.0.task budget.task-unknown', 'lines.3.municipality budget.not-a-member',
    ]);
    const form = version();
    const answers = await Promise.all([controller.post('/api/budget/versions', form), controller.post('/api/budget/versions', form)]);
    expect(answers.map(({ status, body }) => [status, (body as { version: number }).version])).toEqual([[200, 1], [200, 1]]);
    expect((await director.post('/api/budget/versions', version())).status).toBe(403);
    expect((await director.get('/api/budget')).body).toMatchObject({ mayEdit: false, version: { version: 1 } });
  });

  it('is amended by a dated version; of two at once the later is told, and neither is lost in silence', async () => {
    const amended = [line('4300', 1_300_000_00, { task: 'person-service', accounts: ['434100'] }), ...lines.slice(1)];
    const form = () => version({ baseVersion: 1, validFrom: '2026-07-01', decision: 'Lautakunta 18.6.2026 § 4', lines: amended });
    const both = await Promise.all([controller.post('/api/budget/versions', form()), controller.post('/api/budget/versions', form())]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'budget.version-changed', values: { version: 2, by: 'Raha Mies' } });
    expect(await lineOf('4300')).toMatchObject({ planned: 1_300_000_00, original: 1_200_000_00 });
    expect((await overview()).versions.map(({ version: number, validFrom }) => [number, validFrom])).toEqual([[2, '2026-07-01'], [1, '2026-01-01']]);
    const earlier = version({ baseVersion: 2, validFrom: '2026-06-30', lines });
    expect((await controller.post('/api/budget/versions', earlier)).body).toMatchObject({ code: 'budget.version-earlier' });
    expect((await controller.post('/api/budget/versions', version({ baseVersion: 2, validFrom: '2026-07-01', lines: amended }))).body).toMatchObject({ code: 'budget.version-unchanged' });
    await expect(office.owner.query('update office.budget_line set planned_cents = 1')).rejects.toThrow();
  });
});

describe('use', () => {
  it('of a file is refused whole with every fault by row, and the same file is taken once', async () => {
    const text = [
      'tili;kuukausi;summa;selite;tosite;kunta;sitoumus',
      '434100;1/2026;100000,00;tammikuu;1;;',
      '4300;2026-02;kymppi;;2;;',
      '4300;3/2026;1.234,56;;3;;',
      '9999;3/2026;10,00;;4;;',
      '4300;12/2025;10,00;;5;;',
      '4300;4/2026;10.50;;6;;',
      '4300;12/2026;10,00;;7;Helsinki;SOP-9',
      '4300;1/2026;1.000;;8;;',
      '4300;helmikuu;10,00;;9;;',
    ].join('\n');
    const refused = await sendFile(text, true);
    expect(codesOf(refused.body)).toEqual([
      '3.amount budget.amount-not-a-number', '4.amount budget.amount-mixes-comma-and-point', '5.line budget.line-unknown', '6.month budget.wrong-year',
      '7.amount budget.marks-mixed', '8.month budget.month-ahead', '8.municipality budget.municipality-unknown', '8.commitment budget.commitment-unknown',
      '9.amount budget.amount-has-parts-of-cents', '9.amount budget.marks-mixed', '10.month budget.month-unreadable',
    ]);
    expect(await lineOf('4300')).toMatchObject({ used: 0 });
    const good = `tili;kuukausi;summa;tosite\n${Array.from({ length: 9 }, (_, at) => `434100;${at + 1}/2026;100000,10;T${at}`).join('\n')}\nLP;9/2026;500;L1`;
    expect((await sendFile(good)).body).toMatchObject({ stored: false, rows: 10, cents: 900_500_90, corrections: 0 });
    const both = await Promise.all([sendFile(good, true), sendFile(good, true)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'budget.file-already', values: { by: 'Raha Mies' } });
    expect(codesOf((await sendFile('tili;kuukausi;summa;tosite\n4300;1/2026;100000,10;T0', true)).body)).toEqual(['2.voucher budget.voucher-already']);
    expect(codesOf((await sendFile('konto;månad\n4300;1', false)).body)).toEqual(['amount budget.column-missing']);
    // Nine months booked: 900 000,90 / 9 × 12.
    expect(await lineOf('4300')).toMatchObject({ used: 900_000_90, forecast: 1_200_001_20, difference: { cents: -99_998_80, worse: false } });
  });

  it('is promised first: a promise is whole in its period, changed with a reason and by one at a time', async () => {
    const form = promise();
    expect((await controller.post('/api/budget/commitments', form)).body).toEqual({ code: 'SOP-1', revision: 1 });
    expect((await controller.post('/api/budget/commitments', form)).body).toEqual({ code: 'SOP-1', revision: 1 });
    expect((await controller.post('/api/budget/commitments', promise())).body).toMatchObject({ code: 'budget.commitment-exists' });
    expect((await controller.post('/api/budget/commitments', promise({ revision: 1, cents: 1 }))).body).toMatchObject({ code: 'budget.commitment-reason' });
    const changes = [610_000_00, 600_000_00].map((cents) =>
      controller.post('/api/budget/commitments', promise({ revision: 1, cents, reason: 'hinta muuttui' })));
    expect((await Promise.all(changes)).map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await controller.post('/api/budget/entries', entry('2026-11', 10_000_00, { commitment: 'SOP-1' }))).status).toBe(200);
    const { body } = await controller.get('/api/budget/2026/lines/4300');
    const told = body as LineDerivation;
    const open = told.commitments[0]?.open ?? 0;
    expect([told.commitments[0]?.used, open + 10_000_00]).toEqual([10_000_00, told.commitments[0]?.cents]);
    expect(told.yearEnd).toMatchObject({ restBy: 'promised', bookedMonths: 9, steps: { usedLater: 10_000_00, open } });
    expect(told.line.forecast).toBe(900_000_90 + 10_000_00 + open);
    expect(told.plans.map(({ planned }) => planned)).toEqual([1_300_000_00, 1_200_000_00]);
    expect((await controller.post('/api/budget/versions', version({ baseVersion: 2, validFrom: '2026-08-01', lines: lines.slice(1) }))).body)
      .toMatchObject({ code: 'budget.line-in-use', values: { line: '4300' } });
  });

  it('of a closed month is a dated correction with its reason, and the month tells both', async () => {
    const close = (month: string) => controller.post(`/api/budget/months/${month}/close`);
    expect((await close('2026-02')).body).toMatchObject({ code: 'budget.month-before-open' });
    expect((await close('2026-11')).body).toMatchObject({ code: 'budget.month-not-over' });
    expect((await Promise.all([close('2026-01'), close('2026-01')])).map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await controller.post('/api/budget/entries', entry('2026-01', -40_00))).body).toMatchObject({ code: 'budget.month-closed' });
    const late = entry('2026-01', -40_00, { reason: 'hyvitys tuottajalta' });
    const sent = await Promise.all([controller.post('/api/budget/entries', late), controller.post('/api/budget/entries', late)]);
    expect(new Set(sent.map(({ body }) => (body as { entryId: number }).entryId)).size).toBe(1);
    const { months, entries } = (await controller.get('/api/budget/2026/lines/4300')).body as LineDerivation;
    expect(months[0]).toMatchObject({ closed: true, used: 99_960_10, corrections: -40_00 });
    expect(entries.find(({ correction }) => correction)).toMatchObject({ reason: 'hyvitys tuottajalta', cents: -40_00, setBy: 'Raha Mies' });
    await expect(office.owner.query(`insert into office.budget_entry (area_id, year, line_code, month, cents) values (21, 2026, '4300', '2026-01', 1)`))
      .rejects.toThrow(/correction/u);
  });

  it('that was imported in error is taken back by opposite entries, and the file may come again', async () => {
    const text = 'rivi;kk;summa\nTMT;3/2026;3000000,00'.replace('kk', 'kuukausi');
    await sendFile(text, true, 2026, 'väärä.csv');
    expect(await lineOf('TMT')).toMatchObject({ used: 3_000_000_00 });
    const { importId } = (await overview()).imports[0] ?? { importId: '' };
    expect((await controller.post(`/api/budget/imports/${importId}/reverse`, { reason: 'väärä vuosi' })).body).toEqual({ entries: 1 });
    expect((await controller.post(`/api/budget/imports/${importId}/reverse`, { reason: 'väärä vuosi' })).status).toBe(409);
    expect(await lineOf('TMT')).toMatchObject({ used: 0 });
    expect((await sendFile(text)).status).toBe(200);
  });
});

describe('a target', () => {
  it('of 2.9 million tells its distance to the cent, and is taken back by a decision', async () => {
    const target = { category: 'municipal-share', municipality: '790', fromYear: 2026, untilYear: null, most: 2_900_000_00, source: 'Talousarvio 2026', receipt: randomUUID() };
    await controller.post('/api/budget/targets', target);
    await controller.post('/api/budget/entries', entry('2026-01', 250_000_01, { lineCode: 'TMT', reason: 'tammikuun lasku' }));
    const [standing] = (await overview()).targets;
    // One month is closed: the forecast is twelve of it.
    expect(standing).toMatchObject({ used: 250_000_01, forecast: 3_000_000_12, distance: 100_000_12, state: 'going-to-pass', lines: ['TMT'] });
    await controller.post('/api/budget/targets', { ...target, most: null, source: 'Lautakunta 1.11.2026', receipt: randomUUID() });
    expect((await overview()).targets).toEqual([]);
  });
});

describe('a bill from Kela', () => {
  const tell = (month: string, cents: number) => office.owner.query(`with f as (
      insert into benefit_file (area_id, month, name, sha256, imported_by, imported_on, row_count, repeated_rows, billed_cents)
      values (21, $1::text, 'kela.csv', encode(sha256($3::bytea), 'hex'), 'raha.mies', '2026-11-01', 1, 0, $2::int) returning file_id)
    insert into benefit_payment (area_id, file_id, row_number, person_key, period, benefit, ground, municipality_code, home_code, billed_cents)
    select 21, f.file_id, 1, encode(sha256($3::bytea), 'hex'), daterange(($1::text || '-02')::date, ($1::text || '-06')::date),
      'labour-market-subsidy', 'unemployment', '790', '790', $2::int from f`, [month, cents, `${month} ${cents}`]);
  const bills = async () => ((await controller.get('/api/budget/2026/benefit-bills')).body as { bills: BenefitBill[] }).bills;
  const book = (month: string, receipt = randomUUID()) => controller.post('/api/budget/benefit-bills', { month, receipt });

  it('becomes use once, by line; what is billed later is booked as the difference, of a closed month as a correction', async () => {
    await tell('2026-01', 100_00);
    await tell('2026-10', 40_000_00);
    const before = await lineOf('TMT');
    const receipt = randomUUID();
    const answers = await Promise.all([book('2026-10', receipt), book('2026-10', receipt)]);
    expect(answers.map(({ status, body }) => [status, (body as { cents: number }).cents]).toSorted()).toEqual([[200, 0], [200, 40_000_00]]);
    expect((await book('2026-10')).body).toMatchObject({ code: 'budget.bill-booked', values: { month: '2026-10' } });
    expect((await lineOf('TMT'))?.used).toBe((before?.used ?? 0) + 40_000_00);
    await tell('2026-10', 5_000_01);
    expect((await bills())[0]).toMatchObject({ month: '2026-10', isBooked: false, toBook: 5_000_01, rows: [{ code: '790', lineCode: 'TMT', booked: 40_000_00 }] });
    expect((await book('2026-10')).body).toEqual({ entries: 1, cents: 5_000_01, correction: false });
    // January is closed, and the bookkeeping has brought something under another voucher.
    expect((await bills()).at(-1)).toMatchObject({ month: '2026-01', closed: true, rows: [{ other: 250_000_01 }] });
    expect((await book('2026-01')).body).toEqual({ entries: 1, cents: 100_00, correction: true });
  });

  it('is not booked where no line takes it, and not by others than a controller', async () => {
    expect((await book('2026-02')).body).toMatchObject({ code: 'budget.bill-unknown', values: { month: '2026-02' } });
    expect((await book('10/2026')).status).toBe(422);
    expect((await director.post('/api/budget/benefit-bills', { month: '2026-10', receipt: randomUUID() })).status).toBe(403);
    // By municipality and month a bill is of few persons: it is shown to who books it.
    expect((await director.get('/api/budget/2026/benefit-bills')).status).toBe(403);
    expect((await officer.get('/api/budget/2026/benefit-bills')).status).toBe(403);
  });
});

describe('person-years', () => {
  it('are told by municipality with their cost to the cent; the newest row of a place holds', async () => {
    const years = (municipality: string, hundredths: number) => controller.post('/api/budget/staff-years', {
      year: 2025, kind: 'plan', label: '', task: 'person-service', municipality, group: null, hundredths, source: 'Suunnitelma 2025', receipt: randomUUID(),
    });
    for (const [municipality, hundredths] of [['790', 999], ['790', 2000], ['619', 500], ['581', 766], ['581', 0]] as const) await years(municipality, hundredths);
    const { body } = await controller.get('/api/budget/2026/staff-years?by=municipality');
    const { rows, total, ofYear, kind } = body as StaffYears;
    expect([ofYear, kind, total.hundredths]).toEqual([2025, 'plan', 2500]);
    // 909 960,90 booked to no municipality is shared 20 : 5; the extra service is Punkalaidun's own.
    expect(rows.map(({ code, direct, shared }) => [code, direct, shared])).toEqual([['619', 500_00, 181_992_18], ['790', 0, 727_968_72]]);
    const byTask = (await controller.get('/api/budget/2026/staff-years?by=task')).body as StaffYears;
    expect(byTask.total).toEqual(total);
  });
});

describe('who sees what', () => {
  it('an officer of a municipality sees her own alone, another area nothing, and a coach is refused', async () => {
    const own = await overview(officer);
    expect(own.own?.code).toBe('619');
    expect(own.lines.map(({ lineCode, used }) => [lineCode, used])).toEqual([['LP', 500_00]]);
    expect((await officer.get('/api/budget/2026/lines/4300')).body).toMatchObject({ code: 'budget.line-unknown' });
    expect(((await officer.get('/api/budget/2026/staff-years')).body as StaffYears).rows).toMatchObject([{ code: '619', hundredths: 500, cost: 500_00 }]);
    expect((await officer.get('/api/budget/2026/budget.csv')).text).not.toContain('4300');
    expect((await officer.post('/api/budget/entries', entry('2026-11', 1))).status).toBe(403);
    const elsewhere = await office.as('mona.pengar', { areaId: 1 });
    expect((await elsewhere.get('/api/budget?year=2026')).body).toMatchObject({ version: null, lines: [], targets: [], closedMonths: [] });
    expect((await (await office.as('tiina.rautalampi')).get('/api/budget')).status).toBe(403);
  });

  it('takes the table along: amounts of the language in CSV, numbers in a workbook', async () => {
    const { text } = await controller.get('/api/budget/2026/budget.csv');
    expect(text).toMatch(/^\ufefftunnus;nimi;/u);
    expect(text).toContain(';1200000,00;1300000,00;');
    const swede = await office.as('raha.mies', { language: 'en' });
    expect((await swede.get('/api/budget/2026/budget.csv?table=commitments')).text).toContain(',2026-11-01,2026-12-31,');
    expect((await controller.get('/api/budget/2026/budget.xlsx?table=staff-years')).headers['content-type']).toContain('spreadsheetml');
  });
});
