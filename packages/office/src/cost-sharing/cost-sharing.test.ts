import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Client } from '../platform/testing/test-office.ts';
import type { YearView } from './contract.ts';
import { openSharingOffice } from './testing/sharing-office.ts';

const office = await openSharingOffice();
let controller: Client;
let other: Client;

beforeAll(async () => {
  controller = await office.as('leena', { areaId: 30 });
  other = await office.as('kai', { areaId: 30 });
});

const line = (category: string, amount: string, more = {}) => ({ category, amount, municipality: null, key: null, description: '', ...more });
const budgetOf = (amount: string, more = {}) => ({
  requestId: randomUUID(), seen: 0, fromMonth: 1, decision: 'Lautakunta 12.12.2024 § 3', acceptOlder: true, brought: '',
  lines: [line('operating', amount), line('investment', '60000')], ...more,
});
const view = async (): Promise<YearView> => (await controller.get('/api/cost-sharing/2025')).body as YearView;
const codes = ({ body }: Answer): readonly string[] =>
  ((body as { faults?: { code: string }[] }).faults ?? []).map(({ code }) => code.replace('cost-sharing.', ''));
const sum = (rows: readonly { cents: number }[]): number => rows.reduce((total, row) => total + row.cents, 0);

function upload(client: Client, url: string, csv: string): Promise<Answer> {
  const edge = 'edge-of-the-test';
  const part = (head: string, body: string): string => `--${edge}\r\ncontent-disposition: form-data; ${head}\r\n\r\n${body}\r\n`;
  return client.send({
    method: 'POST', url, headers: { 'content-type': `multipart/form-data; boundary=${edge}` },
    payload: `${part('name="file"; filename="kulut.csv"\r\ncontent-type: text/csv', csv)}--${edge}--\r\n`,
  });
}

describe('a year of Porvoon seutu', () => {
  it('refuses a budget by the figures of another year until they are accepted, all municipalities at once', async () => {
    const refused = await controller.post('/api/cost-sharing/2025/budgets', budgetOf('3500000', { acceptOlder: false }));
    expect(refused.status).toBe(422);
    expect(codes(refused).filter((code) => code === 'base-of-wrong-year')).toHaveLength(12);
  });

  it('takes one of two budgets decided at once, and a double click once', async () => {
    const first = budgetOf('3500000,01');
    const [one, two] = await Promise.all([
      controller.post('/api/cost-sharing/2025/budgets', first), other.post('/api/cost-sharing/2025/budgets', budgetOf('1')),
    ]);
    expect([one.status, two.status].toSorted()).toEqual([200, 409]);
    const winner = one.status === 200 ? { client: controller, body: first } : undefined;
    if (winner !== undefined) {
      expect((await winner.client.post('/api/cost-sharing/2025/budgets', winner.body)).body).toEqual({ done: true, again: true });
    }
    const { budgets, seen } = await view();
    expect([budgets.length, seen.budget]).toEqual([1, 1]);
    // Whoever won, the year goes on from the same budget.
    await controller.post('/api/cost-sharing/2025/budgets', budgetOf('3500000,01', { seen: 1 }));
    expect(sum((await view()).budgeted)).toBe(350000001 + 6000000);
  });

  it('invoices in order, and changes only what has not been invoiced when the budget is raised in July', async () => {
    const invoice = (instalment: number, requestId = randomUUID()) =>
      controller.post('/api/cost-sharing/2025/invoices', { requestId, instalment, dueDay: '2026-01-15' });
    expect((await invoice(2)).body).toMatchObject({ code: 'cost-sharing.earlier-not-invoiced' });
    for (const month of [1, 2, 3, 4, 5, 6]) expect((await invoice(month)).status).toBe(200);
    const twice = await Promise.all([invoice(6), invoice(6)]);
    expect(twice.map(({ status }) => status)).toEqual([200, 200]);
    const before = await view();
    expect(before.invoices).toHaveLength(36);
    const raised = budgetOf('4100000', { seen: 2, fromMonth: 6 });
    expect((await controller.post('/api/cost-sharing/2025/budgets', raised)).body).toMatchObject({ code: 'cost-sharing.month-invoiced' });
    expect((await controller.post('/api/cost-sharing/2025/budgets', { ...raised, fromMonth: 7 })).status).toBe(200);
    const after = await view();
    for (const [at, { payments }] of after.payments.entries()) {
      expect(payments.slice(0, 6)).toEqual(before.payments[at]?.payments.slice(0, 6));
      expect(sum(payments)).toBe(after.budgeted[at]?.cents);
    }
    expect(after.budgeted.reduce((total, each) => total + each.cents, 0)).toBe(416000000);
  });

  it('brings in all rows of a file or none, each fault with what to do', async () => {
    const bad = 'laji;summa;kunta;pvm\noperating;1.234,56;;\ninvestment;paljon;;\noperating;10;Askola;\noperating;10;;1.2.2024\nfoo;1;;\n';
    const refused = await upload(controller, '/api/cost-sharing/2025/costs/file', bad);
    expect(refused.status).toBe(422);
    expect(codes(refused)).toEqual([
      'amount-mixes-comma-and-point', 'amount-not-a-number', 'category-unknown', 'payer-not-expected', 'cost-of-another-year',
    ]);
    const good = 'laji;summa;selite;pvm\nKäyttötalous;3 900 000,37;Palvelut;30.6.2025\ninvestment;58000;Järjestelmä;2025-09\n'
      + 'Käyttötalous;100;Väärä;1.10.2025\npoisto;5800;Poisto;2025\n';
    const both = await Promise.all([controller, other].map((who) => upload(who, '/api/cost-sharing/2025/costs/file', good)));
    expect(both.map(({ body }) => (body as { again: boolean }).again).toSorted()).toEqual([false, true]);
    const { entries } = await view();
    const wrong = entries.find(({ description }) => description === 'Väärä');
    const correct = () => controller.post(`/api/cost-sharing/2025/costs/${wrong?.entryId ?? 0}/correction`, { requestId: randomUUID(), reason: 'Kahdesti' });
    expect((await correct()).status).toBe(200);
    expect((await correct()).body).toMatchObject({ code: 'cost-sharing.entry-corrected' });
    const { actual } = await view();
    expect(sum(actual.shares)).toBe(390000037 + 5800000);
  });

  it('settles by the final figures, and a later correction by its difference', async () => {
    const settle = (more = {}) => controller.post('/api/cost-sharing/2025/settlements', {
      requestId: randomUUID(), seen: 0, carriedSurplus: '', carriedDeficit: '', acceptOlder: false, decision: 'Lautakunta 2.2.2026 § 1',
      dueDay: '2026-03-01', ...more,
    });
    expect(codes(await settle())).toContain('base-of-wrong-year');
    const places = ['018', '407', '434', '504', '616', '638'];
    const months = Array.from({ length: 12 }, (_, at) => `2025-${String(at + 1).padStart(2, '0')}`);
    const figures = places.flatMap((place, at) => [
      `population-18-64;${place};31.12.2024;${2000 + at * 900}`, `foreign-language;${place};31.12.2024;${100 + at * 70}`,
      ...months.map((month, number) => `unemployed-and-in-services;${place};${month};${100 + at * 50 + number}`),
    ]);
    expect((await upload(controller, '/api/cost-sharing/bases/file', `measure;municipality_code;date;value\n${figures.join('\n')}\n`)).status).toBe(200);
    expect(codes(await settle({ carriedSurplus: '-5' }))).toContain('surplus-negative');
    expect((await settle()).status).toBe(200);
    expect((await settle()).body).toMatchObject({ code: 'cost-sharing.changed-meanwhile' });
    const first = await view();
    const [lines] = first.settlements.map((each) => each.lines);
    const paid = sum(first.invoices.filter(({ kind }) => kind === 'instalment'));
    expect(sum(lines ?? [])).toBe(390000037 + 5800000 - paid);
    await controller.post('/api/cost-sharing/2025/costs', { requestId: randomUUID(), cost: { ...line('operating', '600'), day: '2025-12-31' } });
    expect((await settle({ seen: 1 })).status).toBe(200);
    const second = await view();
    expect(sum(second.settlements.at(-1)?.lines ?? [])).toBe(60000);
    expect(sum(second.invoices)).toBe(390000037 + 5800000 + 60000);
  });
});

describe('who sees what', () => {
  it('a municipality’s officer has the own municipality’s statements and invoices alone, also from the database', async () => {
    const officer = await office.as('gunilla', { areaId: 30 });
    const { body } = await officer.get('/api/cost-sharing/statements');
    const { statements, invoices } = body as { statements: { municipality: string }[]; invoices: { municipality: string; invoiceNumber: string }[] };
    expect(new Set([...statements, ...invoices].map(({ municipality }) => municipality))).toEqual(new Set(['434']));
    expect((await officer.get('/api/cost-sharing/2025')).status).toBe(403);
    const way = '/api/cost-sharing/2025/statements/settlement/1';
    expect((await officer.get(`${way}/018/statement.pdf`)).status).toBe(404);
    expect((await officer.get('/api/cost-sharing/invoices/30-2025-01-018/finvoice.xml')).status).toBe(404);
    const scope = office.scopeFor({ areaId: 30, staffId: 'gunilla', roles: ['municipality-officer'] });
    const seen = await office.database.read(scope, (tx) => tx.selectFrom('cost_entry').select('entry_id').execute());
    expect(seen).toEqual([]);
    const pdf = await officer.get(`${way}/434/statement.pdf?language=sv`);
    expect([pdf.status, pdf.text.slice(0, 5)]).toEqual([200, '%PDF-']);
    expect((await officer.get(`${way}/434/statement.xlsx`)).text.slice(0, 2)).toBe('PK');
    const xml = await officer.get(`/api/cost-sharing/invoices/${invoices[0]?.invoiceNumber ?? ''}/finvoice.xml`);
    expect(xml.text).toContain('<Finvoice Version="3.0">');
  });

  it('entering is for the controller, and what was entered is not rewritten', async () => {
    const director = await office.as('outi', { areaId: 30 });
    const cost = { requestId: randomUUID(), cost: { ...line('operating', '1'), day: null } };
    expect((await director.get('/api/cost-sharing/2025')).status).toBe(200);
    expect((await director.post('/api/cost-sharing/2025/costs', cost)).status).toBe(403);
    const coach = await office.as('tiina', { areaId: 30 });
    expect((await coach.get('/api/cost-sharing/2025')).status).toBe(403);
    await expect(office.owner.query('update cost_statement set cents = 0')).rejects.toThrow();
  });

  it('another formula beside today’s changes nothing in all', async () => {
    const answer = await controller.post('/api/cost-sharing/2025/simulation', { of: 'budget', parts: [{ measure: 'population', percent: 100 }] });
    const { rows } = answer.body as { rows: { change: number; other: number }[] };
    expect(rows.reduce((total, row) => total + row.change, 0)).toBe(0);
    const unfit = await controller.post('/api/cost-sharing/2025/simulation', { of: 'budget', parts: [{ measure: 'population', percent: 60 }] });
    expect(codes(unfit)).toContain('shares-do-not-sum');
  });
});

describe('a year of Mikkelin seutu', () => {
  it('is invoiced quarterly; an extra service is paid by the one who ordered it', async () => {
    const timo = await office.as('timo', { areaId: 23 });
    const subsidies = ['097', '178', '213', '491', '507', '623'].map((place, at) => `state-subsidy;${place};2025;${400_000 + at * 77_777},13`);
    const bases = await upload(timo, '/api/cost-sharing/bases/file', `measure;municipality;date;value\n${subsidies.join('\n')}\n`);
    expect(bases.body).toEqual({ rows: 6, again: false });
    const given = (municipality: string | null) => ({
      requestId: randomUUID(), seen: 0, fromMonth: 1, decision: 'Lautakunta 12.12.2024 § 4', acceptOlder: false, brought: '',
      lines: [line('operating', '5123456,78'), line('extra-service', '12500', { municipality })],
    });
    expect(codes(await timo.post('/api/cost-sharing/2025/budgets', given(null)))).toEqual(['payer-missing']);
    // Pertunmaa ended as the year began: what it would have ordered is Mäntyharju's.
    expect(codes(await timo.post('/api/cost-sharing/2025/budgets', given('588')))).toEqual(['payer-ended']);
    expect((await timo.post('/api/cost-sharing/2025/budgets', given('178'))).status).toBe(200);
    const { budgeted, payments, scheme } = (await timo.get('/api/cost-sharing/2025')).body as YearView;
    expect(sum(budgeted)).toBe(512345678 + 1250000);
    expect(budgeted.flatMap(({ municipality, rows }) => rows.filter(({ reason }) => reason === 'ordered-by').map(({ cents }) => [municipality, cents])))
      .toEqual([['178', 1250000]]);
    expect(payments.every(({ payments: own }) => own.length === 4)).toBe(true);
    expect(scheme.nextReview).toBe('2027-01-01');
    expect((await timo.get('/api/cost-sharing/statements')).body).toMatchObject({ statements: { length: 6 } });
  });
});
