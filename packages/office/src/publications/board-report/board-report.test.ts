import { inflateSync } from 'node:zlib';
import { findIndicator, nationalMeasures } from '@kohtaanto/rules/indicators/catalogue.ts';
import { boardReportDocument } from '@kohtaanto/words/publications/board-report-document.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { keyOf } from '../../indicators/gate/month-counts.ts';
import { denominatorOf, numeratorOf } from '../../indicators/gate/released-measures.ts';
import type { Client } from '../../platform/testing/test-office.ts';
import type { ReportMonths, ShownReport } from '../board-report-contract.ts';
import { attackContents } from '../attack/attack-contents.ts';
import { openPublishingOffice } from '../testing/publishing-office.ts';

const office = await openPublishingOffice();
let director: Client;
let coach: Client;
let shown: ShownReport;
const address = '/api/publications/board-report';
beforeAll(async () => {
  director = await office.as('outi.vaha-erkkila');
  coach = await office.as('tiina.rautalampi');
  shown = (await director.get(`${address}/2026-10`)).body as ShownReport;
}, 120_000);

type Ledger = ReadonlyMap<string, number | 'p' | 's'>;

/** Read past the gate, straight from the table that is never rewritten. */
async function ledgerOf(month: string): Promise<Ledger> {
  const { rows } = await office.owner.query(
    'select cells from released_month where area_id = 21 and month = $1', [month]);
  return new Map(rows.flatMap(({ cells }: { cells: Record<string, number | 'p' | 's'> }) => Object.entries(cells)));
}

describe('the board report', { timeout: 120_000 }, () => {
  it('tells what the ledger has of each count, and hides what the ledger hides', async () => {
    const { report } = shown;
    let [compared, more] = [0, 0];
    for (const figure of report.figures) {
      const definition = findIndicator(figure.id)?.definition;
      if (definition === undefined || definition.source === 'imported' || definition.unit === 'days') continue;
      const ledger = await ledgerOf(figure.month);
      const below = denominatorOf(definition);
      const nobody = below !== null && ledger.get(keyOf(below, 'AREA')) === 0; // in the whole area: unknown, not nought
      for (const { place, ...row } of [...figure.rows, { ...figure.total, place: 'AREA' }]) {
        for (const [side, measure] of [['numerator', numeratorOf(definition)], ['denominator', denominatorOf(definition)]] as const) {
          if (measure === null) continue;
          const cell = ledger.get(keyOf(measure, place));
          const told = row[side];
          const out = nobody ? null : typeof cell === 'number' ? cell : 'suppressed';
          if (told === 'suppressed' && out !== 'suppressed') more += 1;
          else expect(`${figure.id} ${side} ${place} ${String(told)}`).toBe(`${figure.id} ${side} ${place} ${String(out)}`);
          compared += 1;
        }
        if (row.numerator === 'suppressed' || row.denominator === 'suppressed') expect(row.value).toBe('suppressed');
        if (row.value === 'suppressed' || row.before === 'suppressed') expect([row.change, row.changePercent]).toEqual(['suppressed', 'suppressed']);
      }
    }
    expect(compared).toBeGreaterThan(80);
    // What the report hides besides, so that its figures do not tell each other.
    expect(more).toBeLessThan(compared / 5);
    expect(report.figures.some(({ rows }) => rows.some(({ value }) => value === 'suppressed'))).toBe(true);
  });

  it('tells the attacker nothing of what it hides, in any of its months', async () => {
    for (const month of ['2026-10', '2026-04', '2025-06', '2024-08']) {
      const { report } = (await director.get(`${address}/${month}`)).body as ShownReport;
      const { hidden, told, narrowed, contradictions } = await attackContents([{ kind: 'board-report', report }]);
      // A nought that is hidden where noughts are said to be printed would be a contradiction.
      expect({ month, told, narrowed, contradictions }).toEqual({ month, told: [], narrowed: [], contradictions: 0 });
      expect(hidden).toBeGreaterThan(10);
    }
  });

  it('prints no number that is not one of its figures, in any language', () => {
    const { report, edition } = shown;
    for (const language of ['fi', 'sv', 'en'] as const) {
      const { sections } = boardReportDocument(report, edition, language);
      const plan = sections.find(({ id }) => id === 'unemployment')?.blocks.filter(({ kind }) => kind === 'table') ?? [];
      const printed = plan.flatMap((table) => (table.kind === 'table' ? table.rows : []).flatMap(({ cells }) => cells.slice(1)))
        .filter(({ tone, text }) => tone === 'plain' && text !== '').map(({ text }) => readNumber(text));
      const known = new Set(report.figures.flatMap(({ rows, total }) => [total, ...rows])
        .flatMap(({ value, before, change, changePercent }) => [value, before, change, changePercent])
        .flatMap((value) => (typeof value === 'number' ? [rounded(value, 0), rounded(value, 1)] : [])));
      expect(printed.length).toBeGreaterThan(100);
      expect(printed.filter((value) => !known.has(value))).toEqual([]);
    }
  });

  it('has all the measures of the five goals and says of each how it is known', () => {
    const { goals } = shown.report;
    expect(goals.map(({ id }) => id)).toEqual(nationalMeasures.flatMap(({ ids }) => [...ids]));
    expect(goals.find(({ id }) => id === 'equality-score')).toMatchObject({ state: 'not-received', value: null });
    expect(goals.find(({ id }) => id === 'shortage-occupation-employment')).toMatchObject({ state: 'not-held', value: null });
    expect(goals.find(({ id }) => id === 'flow-open-market-3-months')).toMatchObject({ state: 'register', period: '2026-07' });
  });

  it('refuses a month that lasts, one before the register and none at all, in the asker’s language', async () => {
    expect((await director.get(`${address}/2026-11`)).body).toMatchObject({ status: 409, code: 'board-report.month-open' });
    expect((await director.get(`${address}/2020-01`)).body).toMatchObject({ status: 409, code: 'board-report.before-register' });
    expect((await director.get(`${address}/2026-13`)).status).toBe(422);
    const swedish = await office.as('outi.vaha-erkkila', { language: 'sv' });
    expect((await swedish.get(`${address}/2026-11`)).text).toContain('är inte avslutad i lägesbilden');
  });

  it('makes the report of a February of 29 days', async () => {
    const { report } = (await director.get(`${address}/2024-02`)).body as ShownReport;
    expect(report).toMatchObject({ month: '2024-02', yearEarlier: '2023-02', countedOn: '2024-02-29' });
  });

  it('shows a draft to those who publish, and to the others nothing before it is out', async () => {
    expect(shown.edition).toEqual({ revision: null, publishedOn: null, correction: null });
    expect((await coach.get(`${address}/2026-10`)).body).toMatchObject({ status: 404, code: 'board-report.not-published' });
    expect((await coach.get(address)).body).toEqual({ months: [] });
    expect(((await director.get(address)).body as ReportMonths).months[0]).toEqual({ month: '2026-10', revision: null });
    expect((await office.anonymous.get('/api/published/21/board-report-2026-10/report.pdf')).status).toBe(404);
  });

  it('goes out beside the table of the same month, which prints what it prints', async () => {
    expect((await director.post('/api/publications', { kind: 'unemployment-table', month: '2026-08' })).status).toBe(200);
    const sent = await director.post('/api/publications', { kind: 'board-report', month: '2026-08' });
    expect(sent.status, sent.text).toBe(200);
  });

  it('is published as it was shown, and stays so; anybody gets its PDF', async () => {
    const sent = await director.post('/api/publications', { kind: 'board-report', month: '2026-10' });
    expect(sent.status, sent.text).toBe(200);
    const out = (await coach.get(`${address}/2026-10`)).body as ShownReport;
    expect(out.report).toEqual(shown.report);
    expect(out.edition).toMatchObject({ revision: 1, correction: null });
    expect((await coach.get(address)).body).toEqual({ months: [{ month: '2026-10', revision: 1 }, { month: '2026-08', revision: 1 }] });
    const pdf = await office.platform.http.server.inject({ url: '/api/published/21/board-report-2026-10/report.pdf?language=sv' });
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect(pdf.headers['content-disposition']).toContain('board-report-21-2026-10-sv.pdf');
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect(inflated(pdf.rawPayload)).toContain('/Lang (sv)');
    expect((await director.get('/api/published/21/unemployment-table-2026-10/report.pdf')).status).toBe(404);
  });

  it('tells a received measure with its source, once it is there', async () => {
    await office.owner.query(`with run as (insert into register_run (started_at, kind, source, address, sha256, counted_on, outcome)
      values (now(), 'csv', 'Luotain', 'test', repeat('a', 64), 'year', 'stored') returning run_id)
      insert into register_figure (measure, place_kind, place_code, period, run_id, value, hidden)
      select 'equality-score', 'area', '21', '2026', run_id, 71, false from run`);
    const { report } = (await director.get(`${address}/2026-09`)).body as ShownReport;
    expect(report.goals.find(({ id }) => id === 'equality-score'))
      .toMatchObject({ state: 'received', value: 71, before: null, period: '2026', source: 'Luotain' });
  });
});

const readNumber = (text: string): number => Number(text.replaceAll('\u00a0', '').replace('−', '-').replace('+', '').replace(',', '.'));

function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * factor * (1 + 1e-12))) / factor;
}

function inflated(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  const parts = [...text.matchAll(/stream\r?\n/gu)].map(({ index, 0: head }) => {
    try {
      return inflateSync(pdf.subarray(index + head.length), { finishFlush: 2 }).toString('latin1');
    } catch {
      return '';
    }
  });
  return text + parts.join('\n');
}

