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
    const { faults } = refused.body as { faults: { code: string; message: string }[] };
    expect(codes(refused)).toEqual(['base-of-wrong-year', 'base-of-wrong-year']);
    // One line for each figure, in the reader's own words.
    expect(faults[0]?.message).toContain('18–64-vuotiaat');
    expect(faults[0]?.message).toContain('31.12.2024: Askola, Lapinjärvi, Loviisa, Myrskylä, Pukkila, Porvoo');
    expect(faults.map(({ message }) => message).join()).not.toMatch(/population|\d{4}-\d\d|--accept/u);
  });

  it('tells all that is wrong in a budget at once, and refuses one that is less than nothing', async () => {
    const wrong = budgetOf('-5000', { decision: '', brought: 'abc', lines: [line('operating', ''), line('investment', 'x')] });
    const refused = await controller.post('/api/cost-sharing/2025/budgets', wrong);
    expect((refused.body as { faults: { path: string }[] }).faults.map(({ path }) => path).toSorted())
      .toEqual(['brought', 'decision', 'lines.0.amount', 'lines.1.amount']);
    expect(codes(await controller.post('/api/cost-sharing/2025/budgets', budgetOf('1', { lines: [] })))).toEqual(['budget-empty']);
    expect(codes(await controller.post('/api/cost-sharing/2025/budgets', budgetOf('-5000')))).toEqual(['budget-negative']);
    expect((await view()).budgets).toEqual([]);
    // A line that lessens a category is a part of it.
    const { requestId: _, seen: __, fromMonth: ___, decision: ____, ...lessened } = budgetOf('1000', { lines: [line('operating', '1000'), line('operating', '-400')] });
    const shown = await controller.post('/api/cost-sharing/2025/budgets/preview', lessened);
    const { rows, bases } = shown.body as { rows: { before: null; after: number }[]; bases: unknown[] };
    expect([rows.reduce((all, row) => all + row.after, 0), rows.every(({ before }) => before === null), bases]).toEqual([60000, true, []]);
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
    const settle = (more: object = { confirmed: true }) => controller.post('/api/cost-sharing/2025/settlements', {
      requestId: randomUUID(), seen: 0, carriedSurplus: '', carriedDeficit: '', acceptOlder: false, decision: 'Lautakunta 2.2.2026 § 1',
      dueDay: '2026-03-01', ...more,
    });
    expect(codes(await settle())).toContain('base-of-wrong-year');
    const shown = async () => {
      const { lines } = (await view()).budgets.at(-1) ?? { lines: [] };
      const asked = { acceptOlder: true, brought: '', lines: lines.map((each) => ({ ...each, cents: undefined, amount: String(each.cents / 100) })) };
      return (await controller.post('/api/cost-sharing/2025/budgets/preview', asked)).body as
        { rows: { change: number }[]; bases: { measure: string; after: string[]; municipalities: string[] }[] };
    };
    const unmoved = await shown();
    expect([unmoved.bases, unmoved.rows.every(({ change }) => change === 0)]).toEqual([[], true]);
    const places = ['018', '407', '434', '504', '616', '638'];
    const months = Array.from({ length: 12 }, (_, at) => `2025-${String(at + 1).padStart(2, '0')}`);
    const figures = places.flatMap((place, at) => [
      `population-18-64;${place};31.12.2024;${2000 + at * 900}`, `foreign-language;${place};31.12.2024;${100 + at * 70}`,
      ...months.map((month, number) => `unemployed-and-in-services;${place};${month};${100 + at * 50 + number}`),
    ]);
    expect((await upload(controller, '/api/cost-sharing/bases/file', `measure;municipality_code;date;value\n${figures.join('\n')}\n`)).status).toBe(200);
    const moved = await shown();
    expect(moved.bases.find(({ measure }) => measure === 'population-18-64')).toMatchObject({ after: ['2024-12-31'], municipalities: { length: 6 } });
    expect(moved.rows.reduce((total, { change }) => total + change, 0)).toBe(0);
    expect(codes(await settle({ carriedSurplus: '-5', confirmed: true }))).toContain('surplus-negative');
    // It is the 15th of December: the year goes on, six instalments are unbilled, and December has figures already.
    const doubts = ['settle-figures-early', 'settle-instalments-unbilled', 'settle-year-not-over'];
    expect([...codes(await settle({ confirmed: false }))].toSorted()).toEqual(doubts);
    expect((await view()).doubts.map(({ code }) => code.replace('cost-sharing.', '')).toSorted()).toEqual(doubts);
    expect((await view()).doubts.map(({ message }) => message).join()).toContain('erät 7, 8, 9, 10, 11, 12');
    expect((await settle()).status).toBe(200);
    const told = (await controller.get('/api/cost-sharing/statements')).body as { statements: { kind: string; payments: { invoiced?: boolean }[] }[] };
    expect(told.statements.find(({ kind }) => kind === 'settlement')?.payments.map(({ invoiced }) => invoiced))
      .toEqual([...Array.from({ length: 6 }, () => true), ...Array.from({ length: 6 }, () => false)]);
    expect((await settle()).body).toMatchObject({ code: 'cost-sharing.changed-meanwhile' });
    const first = await view();
    const [lines] = first.settlements.map((each) => each.lines);
    const paid = sum(first.invoices.filter(({ kind }) => kind === 'instalment'));
    expect(sum(lines ?? [])).toBe(390000037 + 5800000 - paid);
    await controller.post('/api/cost-sharing/2025/costs', { requestId: randomUUID(), cost: { ...line('operating', '600', { description: 'Lasku' }), day: '2025-12-31' } });
    expect((await settle({ seen: 1, confirmed: true })).status).toBe(200);
    const second = await view();
    expect(sum(second.settlements.at(-1)?.lines ?? [])).toBe(60000);
    expect(sum(second.invoices)).toBe(390000037 + 5800000 + 60000);
    const own = first.invoices.find(({ kind, municipality }) => kind === 'settlement' && municipality === '638');
    const xml = (await controller.get(`/api/cost-sharing/invoices/${own?.invoiceNumber ?? ''}/finvoice.xml?language=fi`)).text;
    expect(xml).toMatch(/<ArticleDescription>Lopullinen osuus [^<]*, aiemmin laskutettu [^<]*; erotus /u);
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
    const text = await controller.post('/api/cost-sharing/2025/simulation', {
      of: 'budget', parts: [{ measure: 'population', percent: 'abc' }, { measure: 'foreign-language', percent: '12,5 %' }, { measure: 'population-18-64', percent: '120' }],
    });
    expect((text.body as { faults: { path: string }[] }).faults.map(({ path }) => path)).toEqual(['parts.0.percent', 'parts.2.percent']);
  });
});

describe('a base figure', () => {
  it('is one figure whether its source names the year or its last day, and the one brought in last holds', async () => {
    const places = ['018', '407', '434', '504', '616', '638'];
    const brought = (csv: string): Promise<Answer> => upload(controller, '/api/cost-sharing/bases/file', csv);
    const wide = (first: number): string => `kuntakoodi;vieraskieliset_2029\n${places.map((place, at) => `${place};${first + at}`).join('\n')}\n`;
    // As an earlier version stored them: the year alone.
    await office.owner.query(`insert into office.cost_base_figure (area_id, measure, municipality_code, as_of, hundredths, source, entered_by)
      values (30, 'foreign-language', '018', '2029', 999900, 'vanha.csv', 'leena')`);
    expect((await brought(wide(100))).body).toEqual({ rows: 6, unchanged: 0, again: false });
    const told = async () => (await view()).bases.filter(({ measure, asOf }) => measure === 'foreign-language' && asOf.startsWith('2029'));
    expect((await told()).map(({ asOf, values }) => [asOf, values.map(({ value }) => value).toSorted()])).toEqual([['2029-12-31', [100, 101, 102, 103, 104, 105]]]);
    expect((await brought(wide(100))).body).toEqual({ rows: 0, unchanged: 6, again: true });
    expect((await brought('mittari;kunta;pvm;arvo\nforeign-language;Askola;31.12.2029;77\n')).body).toMatchObject({ rows: 1 });
    expect((await told())[0]?.values.find(({ municipality }) => municipality === '018')?.value).toBe(77);
    // The first value again is a correction too.
    expect((await brought(wide(100))).body).toEqual({ rows: 1, unchanged: 5, again: false });
    expect((await told())[0]?.values.find(({ municipality }) => municipality === '018')?.value).toBe(100);
  });
});

describe('a year of Mikkelin seutu', () => {
  it('is invoiced quarterly; an extra service is paid by the one who ordered it', async () => {
    const timo = await office.as('timo', { areaId: 23 });
    const subsidies = ['097', '178', '213', '491', '507', '623'].map((place, at) => `state-subsidy;${place};2025;${400_000 + at * 77_777},13`);
    const bases = await upload(timo, '/api/cost-sharing/bases/file', `measure;municipality;date;value\n${subsidies.join('\n')}\n`);
    expect(bases.body).toEqual({ rows: 6, unchanged: 0, again: false });
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
