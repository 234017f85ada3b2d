import { readFile } from 'node:fs/promises';
import readWorkbook from 'read-excel-file/node';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faultsOf } from './accessible.ts';
import { visits } from './visit.ts';

const visit = visits();
const patient = { timeout: 240_000 };
const id = 'unemployment-table-2023-07';
const title = 'Työttömyystaulukko, Läntinen Pirkanmaa, heinäkuu 2023';

describe('the director publishes the plan’s table of July 2023', () => {
  test('sees first what will be public, and presses one button', patient, async () => {
    const page = await visit.as('Outi Vähä-Erkkilä', { at: '/figures/publications?publish=unemployment-table&month=2023-07' });
    const dialog = page.getByRole('dialog', { name: 'Julkaise taulukko' });
    await dialog.getByText('9 / 308 lukua on salattu.').waitFor();
    await dialog.getByText('Tarkistettu: salattuja lukuja ei voi laskea tästä taulukosta.').waitFor();
    expect(await dialog.getByRole('row', { name: /^Ulkomaan kansalaiset/u }).innerText()).toContain('salattu');
    await dialog.getByRole('button', { name: 'Julkaise' }).press('Enter');
    await page.getByRole('link', { name: title, exact: true }).waitFor();
    await page.getByRole('cell', { name: 'Outi Vähä-Erkkilä' }).waitFor();

    // Asked again it is told that it is out.
    await page.goto(`${visit.address}/figures/publications?publish=unemployment-table&month=2023-07`);
    await dialog.getByText('Tämä taulukko on jo julki sellaisenaan.').waitFor();
  });

  test('anybody reads the same figures on the page and in all four files, without a session', patient, async () => {
    const page = await visit.anyone();
    await page.goto(`${visit.address}/published?language=fi`);
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    const onPage = (await page.getByRole('table').getByRole('row').evaluateAll((rows) => rows.slice(2).map((row) =>
      Array.from(row.querySelectorAll('td'), (cell) => (cell.querySelector('button') ?? cell).textContent))))
      .flatMap((cells) => cells.filter((_, i) => i % 2 === 0)).map(plain);
    expect(onPage).toHaveLength(11 * 7);
    expect(onPage).toContain('1808');

    const dataset = JSON.parse((await downloaded(page, 'JSON-stat')).toString()) as { value: (number | null)[]; status: Record<string, string> };
    expect(dataset.value.map((value, i) => (value === null ? dataset.status[String(i)] : String(value))).filter((_, i) => i % 4 === 0)).toEqual(onPage);
    const csv = (await downloaded(page, 'CSV')).toString().trimEnd().split('\r\n').slice(1).map((line) => line.split(','));
    expect(csv).toHaveLength(308);
    expect(csv.filter((line) => line.includes('salattu') && line.includes('suppressed'))).toHaveLength(9);
    const [figures] = await readWorkbook(await downloaded(page, 'XLSX'));
    expect(figures?.data.slice(1).map((row) => String(row[3]).replace('salattu', '...'))).toEqual(onPage);
    expect((await downloaded(page, 'Parquet')).subarray(0, 4).toString()).toBe('PAR1');
  });

  test('a note is added as a revision with its reason, and the earlier one can still be read', patient, async () => {
    const page = await visit.as('Outi Vähä-Erkkilä', { at: '/figures/publications' });
    await page.getByRole('button', { name: /^Uusi versio: .*heinäkuu 2023$/u }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Miksi?' }).fill('Huomautus puuttui.');
    await dialog.getByText('Huomautus taulukon alle').click();
    for (const [language, text] of [['suomeksi', 'Luvut ovat koeajolta.'], ['ruotsiksi', 'Talen är från ett prov.'], ['englanniksi', 'Figures of a trial.']] as const) {
      await dialog.getByRole('textbox', { name: `Huomautus ${language}` }).fill(text);
    }
    await dialog.getByRole('button', { name: 'Julkaise versio' }).click();
    await dialog.waitFor({ state: 'detached' });

    const reader = await visit.anyone();
    await reader.goto(`${visit.address}/published/21/${id}?language=sv`);
    await reader.getByText('Talen är från ett prov.').waitFor();
    await reader.getByRole('region', { name: 'Versioner' }).getByRole('link', { name: 'version 1' }).click();
    await reader.getByText('Du läser en tidigare version.').waitFor();
    expect(await reader.getByText('Talen är från ett prov.').count()).toBe(0);
  });

  test('no page of it has an automatic accessibility fault', patient, async () => {
    const director = await visit.as('Outi Vähä-Erkkilä');
    expect(await faultsOf(director, ['/figures/publications'].map((path) => visit.address + path))).toEqual([]);
    const reader = await visit.anyone();
    expect(await faultsOf(reader, ['/published', `/published/21/${id}`, `/published/21/${id}?revision=1&language=en`]
      .map((path) => visit.address + path))).toEqual([]);
  });

  test('a coach reads the list and may not publish', patient, async () => {
    const page = await visit.as('Tiina Rautalampi', { at: '/figures/publications' });
    await page.getByRole('link', { name: title, exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Julkaise taulukko' }).count()).toBe(0);
  });
});

/** A figure of the page as a program writes it. */
function plain(text: string | null): string {
  return (text ?? '').replaceAll(/[\s ]/gu, '').replace(',', '.').replace('−', '-').replace('salattu', '...');
}

async function downloaded(page: Page, name: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name, exact: true }).click()]);
  return readFile(await file.path());
}
