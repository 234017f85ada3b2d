import { describe, expect, test } from 'vitest';
import { faultsOf } from './accessible.ts';
import { card } from './desk.ts';
import { visits } from './visit.ts';

const visit = visits();

describe('the budget of an area', () => {
  test('use comes from the bookkeeping, is followed to its derivation, and a municipality sees its own', async () => {
    const page = await visit.as('Leena Viitaharju');
    await page.goto(`${visit.address}/money/budget?year=2026`);
    await page.getByRole('heading', { level: 1, name: /^Vuosi 2026 on päättymässä .+ talousarvion\.$/u }).waitFor();
    visit.expectRefusals();

    // A file with faults is told whole, row by row; the mended one is stored once.
    await page.getByRole('button', { name: 'Tuo kirjanpidosta' }).click();
    const dialog = page.getByRole('dialog');
    const bring = (name: string, text: string) => dialog.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    await bring('virheet.csv', 'tili;kuukausi;summa\n4140;10/2026;1.234,50\n9999;10/2026;kymppi\n');
    const faults = dialog.getByRole('region', { name: 'Mitä korjata' });
    await faults.getByRole('row', { name: /^2 Summassa 1\.234,50 on sekä pilkku että piste/u }).waitFor();
    expect(await faults.getByRole('row').count()).toBe(4);
    await bring('lokakuu.csv', 'tili;kuukausi;summa;selite\n4140;10/2026;1234,50;Starttirahat\n4140;8/2026;-10,00;Hyvitys\n');
    await dialog.getByText('Suljetuilta kuukausilta rivejä 1', { exact: false }).waitFor();
    await dialog.getByRole('button', { name: 'Tallenna rivit (2)' }).click();
    await dialog.waitFor({ state: 'detached' });
    await card(page, 'Tuonnit kirjanpidosta').getByText('lokakuu.csv').waitFor();

    // Every figure of a line opens: its months, its steps, its entries with their file and row.
    await page.getByRole('link', { name: 'Mistä luvut tulevat: Starttiraha' }).click();
    await page.getByRole('heading', { level: 1, name: /^Starttiraha: vuoden ennuste/u }).waitFor();
    await card(page, 'Kirjaukset').getByRole('row', { name: /^elokuu 2026 Hyvitys korjaus CSV lokakuu\.csv lokakuu\.csv, 3 Leena Viitaharju/u }).waitFor();
    const steps = await card(page, 'Näin ennuste syntyy').getByRole('listitem').allTextContents();
    expect(steps.at(-1)).toMatch(/^Ennuste: .+\d,\d{2}\s€$/u);

    // Person-years are those of the plan, to the hundredth.
    await page.goto(`${visit.address}/money/budget/staff-years?year=2026`);
    await page.getByRole('heading', { level: 1, name: /^56,15 henkilötyövuotta/u }).waitFor();
    await card(page, 'Henkilötyövuodet').getByRole('row', { name: /^Loviisa 10,50/u }).waitFor();

    const officer = await visit.as('Gunilla Strandfors', { language: 'sv' });
    await officer.goto(`${visit.address}/money/budget?year=2026`);
    await officer.getByRole('heading', { level: 1, name: 'Lovisa: vad området använder för kommunen år 2026.' }).waitFor();
    const rows = card(officer, 'Rader och prognos').getByRole('rowheader').filter({ has: officer.getByRole('link') });
    expect(await rows.count()).toBe(2);
    expect(await officer.getByRole('button', { name: 'Bokför användning' }).count()).toBe(0);
    const addresses = ['/money/budget/2026/4110'].map((path) => `${visit.address}${path}`);
    expect(await faultsOf(page, addresses)).toEqual([]);
  });
});
