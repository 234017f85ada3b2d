import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visits } from './visit.ts';

const visit = visits();

describe('two at the same time', () => {
  test('two coaches edit one plan: the second is told who saved, and the text is kept as a draft', async () => {
    const first = await visit.as('Tiina Rautalampi');
    const second = await visit.as('Sanna Virtala');
    visit.expectRefusals();
    const path = await personWithPlan(first);
    await Promise.all([first.goto(`${visit.address}${path}/plan`), second.goto(`${visit.address}${path}/plan`)]);

    await first.getByRole('textbox', { name: 'Tavoite' }).fill('Työ metallialalta, päivävuoro.');
    await second.getByRole('textbox', { name: 'Tavoite' }).fill('Oppisopimus levysepäksi syksyllä.');
    await first.getByRole('button', { name: /^Tallenna/u }).click();
    await first.waitForURL(/tab=plan/u);

    await second.getByRole('button', { name: /^Tallenna/u }).click();
    await second.getByText(/Tiina Rautalampi tallensi klo\s\d/u).waitFor();
    await second.getByText('Sinun muutoksesi ovat tallessa luonnoksena.').waitFor();
    expect(await second.getByRole('textbox', { name: 'Tavoite' }).inputValue()).toBe('Oppisopimus levysepäksi syksyllä.');

    // Not even closing the page loses it.
    await second.reload();
    await expect.poll(() => second.getByRole('textbox', { name: 'Tavoite' }).inputValue())
      .toBe('Oppisopimus levysepäksi syksyllä.');
    await first.reload();
    await first.getByText('Työ metallialalta, päivävuoro.').first().waitFor();
  });

  test('a double click on save records one contact', async () => {
    const page = await visit.as('Tiina Rautalampi');
    const path = await personWithPlan(page, 2);
    await page.goto(`${visit.address}${path}`);
    await page.getByRole('button', { name: 'Kirjaa yhteys' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Muistiinpano' }).fill('Soitin ja sovimme, että hän lähettää hakemuksen tänään.');
    await dialog.getByRole('button', { name: 'Tallenna' }).dblclick();
    await dialog.waitFor({ state: 'detached' });
    await page.goto(`${visit.address}${path}?tab=contacts`);
    const recorded = page.getByText('Soitin ja sovimme, että hän lähettää hakemuksen tänään.');
    await recorded.first().waitFor();
    expect(await recorded.count()).toBe(1);
  });
});

/** One of the coach's own customers who has a plan, by the order of the list. */
async function personWithPlan(page: Page, order = 1): Promise<string> {
  await page.goto(`${visit.address}/persons?status=02`);
  await page.getByRole('grid').waitFor();
  const names = page.getByRole('grid').getByRole('link').filter({ hasNotText: 'Turvakielto' });
  let found = 0;
  for (let index = 0; index < 12; index += 1) {
    await names.nth(index).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('region', { name: 'Työnhakuvelvollisuus' }).waitFor();
    if (await page.getByText(/^Tavoite: /u).count() > 0) found += 1;
    const path = new URL(page.url()).pathname;
    if (found === order) return path;
    await page.goBack();
    await page.getByRole('grid').waitFor();
  }
  throw new Error('none of twelve customers has a plan');
}
