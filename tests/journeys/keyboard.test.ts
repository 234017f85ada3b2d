import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visits } from './visit.ts';

const visit = visits();

describe('the main job in Swedish with the keyboard alone', () => {
  test('from the list to a held discussion without touching the mouse', async () => {
    const page = await visit.as('Kristina Bäckdahl', { language: 'sv' });
    await page.getByRole('heading', { name: 'Måndag 23 november' }).waitFor();
    await page.getByRole('grid').waitFor();

    // To the list's first discussion, row by row.
    const current = page.locator('tr[data-row][aria-current="true"]');
    for (let row = 0; row < 40; row += 1) {
      await page.keyboard.press('j');
      if (/Samtal om jobbsökning/u.test(await current.innerText())) break;
    }
    const name = (await current.getByRole('gridcell').nth(2).innerText()).split(' ').toReversed().join(' ');
    await page.keyboard.press('p');
    await page.getByRole('heading', { name: 'Varför finns detta på listan' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name, level: 1 }).waitFor();

    await tabTo(page, page.getByRole('link', { name: 'Inled samtalet' }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: new RegExp(name, 'u') }).waitFor();
    const note = page.getByRole('textbox', { name: 'Anteckning' });
    await tabTo(page, note);
    await page.keyboard.type('Vi gick igenom arbetsansökningarna.');
    const withPlan = page.getByRole('checkbox', { name: 'Planen görs upp eller ses över' });
    await tabTo(page, withPlan);
    if (await withPlan.isChecked()) await page.keyboard.press('Space');
    expect(await withPlan.isChecked()).toBe(false);
    await page.keyboard.press('Control+Enter');
    await page.getByText(/Sparat: /u).waitFor();
    await page.waitForURL(/\/worklist/u);
    await page.getByRole('grid').waitFor();
    await expect.poll(() => page.locator('tr[data-row]').filter({ hasText: name.split(' ').at(-1) ?? '' })
      .filter({ hasText: /förfallen|över/u }).count()).toBe(0);
  });
});

async function tabTo(page: Page, target: ReturnType<Page['getByRole']>): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 150; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('150 presses of Tab did not reach it');
}
