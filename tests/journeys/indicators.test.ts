import { describe, expect, test } from 'vitest';
import { faultsOf } from './accessible.ts';
import { numberOf } from './desk.ts';
import { visits } from './visit.ts';

const visit = visits();
const patient = { timeout: 240_000 };

describe('the director opens the morning', () => {
  test('every figure stands beside a year earlier and opens where it comes from', patient, async () => {
    const page = await visit.as('Outi Vähä-Erkkilä');
    await page.waitForURL(/\/figures\/morning/u);
    await page.getByRole('heading', { level: 1, name: /^Työttömiä on / }).waitFor();
    expect(await page.getByRole('article').count()).toBe(8);
    const unemployed = page.getByRole('article', { name: 'Työttömät', exact: true });
    const count = numberOf(await unemployed.getByRole('paragraph').first().innerText().then((text) => text.split('\n')[0] ?? ''));
    expect(count).toBeGreaterThan(1000);

    // The chart is there as a table too, by its key.
    await page.keyboard.press('t');
    await page.getByRole('region', { name: 'Työttömät', exact: true }).getByRole('columnheader', { name: 'vuotta aiemmin' }).waitFor();
    await page.keyboard.press('t');

    // The municipalities add up to the area; what is hidden is said in words.
    const table = page.getByRole('region', { name: 'Kunnittain' });
    const cells = await table.getByRole('row').evaluateAll((rows) => rows.slice(1).map((row) => row.querySelector('td')?.textContent ?? ''));
    const figures = cells.map(numberOf);
    expect(figures.slice(0, -1).reduce((sum, each) => sum + each, 0)).toBe(figures.at(-1));
    expect(figures.at(-1)).toBe(count);

    await unemployed.getByRole('link', { name: 'Työttömät' }).click();
    await page.waitForURL(/\/figures\/indicators\/unemployed/u);
    const definition = page.getByRole('region', { name: 'Määritelmä' });
    await definition.getByText('kuukauden viimeinen arkipäivä').waitFor();
    expect(await definition.innerText()).toMatch(/Versio[\s\S]*Salaus[\s\S]*raja 5/u);

    // A small municipality by age: small groups are hidden, here and wherever the address leads.
    await page.getByRole('combobox', { name: 'Kunta' }).selectOption({ label: 'Kihniö' });
    await page.getByRole('combobox', { name: 'Jaottelu' }).selectOption({ label: 'Iän mukaan' });
    await page.waitForURL(/area=(%22)?250.*by=age|by=age.*area=(%22)?250/u);
    await page.getByRole('region', { name: 'Iän mukaan' }).getByText('salattu', { exact: true }).first().waitFor();
  });

  test('in Swedish, with no automatic accessibility fault', async () => {
    const page = await visit.as('Veera Tuomivaara', { language: 'sv', at: '/figures/morning' });
    await page.getByRole('heading', { level: 1, name: /^Det finns [\d\s]+ arbetslösa/ }).waitFor();
    await page.getByText('över fjolåret').or(page.getByText('under fjolåret')).or(page.getByText('Ett år tidigare')).first().waitFor();
    const faults = await faultsOf(page, [
      '/figures/morning', '/figures/indicators', '/figures/indicators/activation-rate', '/figures/indicators/unemployed?by=sex',
    ].map((path) => `${visit.address}${path}`));
    expect(faults).toEqual([]);
  });

  test('a month that has not closed is refused with the day on which it is complete', patient, async () => {
    const page = await visit.as('Outi Vähä-Erkkilä', { at: '/figures/indicators/unemployed?month=2026-11' });
    visit.expectRefusals();
    await page.getByText('Kuukauden 2026-11 luku valmistuu vasta 2026-11-30').waitFor();
    await page.getByRole('link', { name: 'Aamun lukuihin' }).click();
    await page.getByRole('heading', { level: 1, name: /^Työttömiä on / }).waitFor();
  });
});
