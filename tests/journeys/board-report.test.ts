import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faultsOf } from './accessible.ts';
import { numberOf } from './desk.ts';
import { visits } from './visit.ts';

const visit = visits();

/** The first report of a month fixes the months of its trends. */
const patience = { timeout: 240_000 };

async function openReport(page: Page, month: string): Promise<void> {
  await page.goto(`${visit.address}/figures/publications/board/${month}`);
  await page.locator('article[lang]').waitFor(patience);
}

describe('the report to the employment board', { timeout: 300_000 }, () => {
  test('July 2023 is read as a page: what matters, the plan’s table whole, goals, definitions', async () => {
    const page = await visit.as('Outi Tammikoski', { at: '/figures/publications/board' });
    await page.waitForURL('**/figures/publications/board/2026-10');
    await openReport(page, '2023-07');
    const report = page.locator('article[lang=fi]');
    await report.getByText('Heinäkuussa 2023 työttömiä oli 1\u00a0808, 213 (13,4\u00a0%) enemmän kuin vuotta aiemmin.').waitFor();
    await report.getByText('Päätösehdotus: lautakunta merkitsee raportin tiedoksi.').waitFor();
    const area = report.getByRole('region', { name: 'Koko alue', exact: true }).first();
    const row = area.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Työttömät', exact: true }) });
    expect((await row.getByRole('cell').allInnerTexts()).map(numberOf)).toEqual([1808, 1595, 213, 13.4]);
    // Kihniö's foreign nationals of 2022 are hidden in the plan itself.
    const kihnio = report.getByRole('region', { name: 'Punkalaidun, Kihniö' });
    const hidden = kihnio.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Ulkomaan kansalaiset', exact: true }) });
    expect((await hidden.getByRole('cell').allInnerTexts()).filter((text) => text === 'salattu').length).toBeGreaterThan(0);
    expect(await report.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(expect.arrayContaining(
      ['Avainluvut', 'Rakennetyöttömyys', 'Lain määräpäivät', 'Valtakunnalliset tavoitteet', 'Näin luvut on laskettu']));
    await report.getByText('Luonnos', { exact: true }).waitFor();
  });

  test('is printed in Finnish and in Swedish: as a tagged PDF, and the page by the browser', async () => {
    for (const language of ['fi', 'sv'] as const) {
      const page = await visit.as('Outi Tammikoski', { language });
      await openReport(page, '2023-07');
      const name = { fi: 'PDF ruotsiksi', sv: 'PDF på svenska' }[language];
      const address = await page.getByRole('link', { name }).getAttribute('href');
      const answer = await page.request.get(`${visit.address}${address}`, patience);
      expect(answer.headers()['content-type']).toBe('application/pdf');
      const text = opened(await answer.body());
      expect(text).toContain('/Lang (sv)');
      expect(text).toMatch(/pdfuaid:part>1</u);
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('button', { name: { fi: 'Tulosta sivu', sv: 'Skriv ut sidan' }[language] }).isVisible()).toBe(false);
      expect(await page.locator('article[lang] table').first().isVisible()).toBe(true);
      const printed = await page.pdf({ preferCSSPageSize: true });
      expect(printed.subarray(0, 5).toString()).toBe('%PDF-');
    }
  });

  test('a month that lasts is refused with the reason, and a coach reads only what is published', async () => {
    visit.expectRefusals();
    const page = await visit.as('Outi Tammikoski', { language: 'sv', at: '/figures/publications/board/2026-11' });
    await page.getByText('är inte avslutad i lägesbilden').waitFor();
    const coach = await visit.as('Tiina Rautalampi', { at: '/figures/publications/board/2025-01' });
    await coach.getByText('Kuukauden 2025-01 raporttia ei ole julkaistu.').first().waitFor();
  });

  test('meets WCAG 2.2 AA, for the staff and for anybody', async () => {
    visit.expectRefusals();
    const page = await visit.as('Outi Tammikoski');
    await openReport(page, '2026-03');
    const status = await page.evaluate(async () => {
      const { csrfToken } = await (await fetch('/api/session')).json() as { csrfToken: string };
      const sent = await fetch('/api/publications', {
        method: 'POST', headers: { 'content-type': 'application/json', 'x-csrf-token': csrfToken },
        body: JSON.stringify({ kind: 'board-report', month: '2026-03' }),
      });
      return sent.status;
    });
    expect(status).toBe(200);
    const faults = await faultsOf(page, [`${visit.address}/figures/publications/board/2026-03`, `${visit.address}/figures/publications/board/2026-11`]);
    const outside = await visit.anyone();
    faults.push(...await faultsOf(outside, [`${visit.address}/published/21/board-report-2026-03`]));
    expect(faults).toEqual([]);
    await outside.getByRole('heading', { name: 'Läntinen Pirkanmaa', exact: true }).waitFor();
    expect((await outside.request.get(`${visit.address}/api/published/21/board-report-2026-03/report.pdf?language=en`, patience)).ok()).toBe(true);
  });
});

/** Metadata and objects of a PDF are packed. */
function opened(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  const parts = [...text.matchAll(/stream\r?\n/gu)].map(({ index, 0: head }) => {
    try {
      return inflateSync(pdf.subarray(index + head.length), { finishFlush: 2 }).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...parts].join('\n');
}
