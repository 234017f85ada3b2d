import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { taskRows } from './desk.ts';
import { visits } from './visit.ts';

const visit = visits();
const focusedRow = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-row') ?? null);
const atHand = (page: Page) => page.locator('tr[data-row][aria-current="true"]');
const scrollOf = (page: Page) => page.getByRole('grid').evaluate((grid) => grid.parentElement?.scrollTop ?? 0);
const keyOf = async (row: Locator) => await row.getAttribute('data-row') ?? '';

describe('the reasons of a row and back, with the keyboard alone', () => {
  test.each([
    ['fi', 'Tiina Rautalampi', 'Miksi tämä on listalla'],
    ['sv', 'Kristina Bäckdahl', 'Varför finns detta på listan'],
  ] as const)('P reads, Esc returns to the row, Enter opens the person (%s)', async (language, name, why) => {
    const page = await visit.as(name, { language });
    await page.getByRole('grid').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const key = await keyOf(atHand(page));
    await page.keyboard.press('p');
    await page.getByRole('heading', { name: why }).waitFor();
    await expect.poll(() => focusedRow(page)).toBeNull();
    await page.keyboard.press('Escape');
    expect(await focusedRow(page)).toBe(key);
    await page.keyboard.press('p');
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`/persons/${key.split('/')[0] ?? ''}`, 'u'));
    // And back again to the same row, with the focus on it.
    await page.getByRole('grid').waitFor({ state: 'detached' });
    await page.getByRole('main').getByRole('link', { name: /^(Työlista|Arbetslista)$/u }).waitFor();
    await page.keyboard.press('Escape');
    await page.waitForURL(/\/worklist/u);
    await expect.poll(() => focusedRow(page)).toBe(key);
  });
});

describe('the place in the list', () => {
  test('a saved discussion leads back to the same filter and scroll, to the next row, and tells what left', async () => {
    const page = await visit.as('Pirjo Aalto-Salmi', { at: '/worklist?task=job-search-discussion' });
    await expect.poll(() => taskRows(page).filter({ hasNotText: 'Työnhakukeskustelu' }).count()).toBe(0);
    const row = taskRows(page).filter({ hasNotText: 'Turvakielto' }).nth(24);
    const next = await keyOf(row.locator('xpath=following::tr[@data-row][1]'));
    await row.click();
    const key = await keyOf(row);
    await expect.poll(async () => keyOf(atHand(page))).toBe(key);
    const scroll = await scrollOf(page);
    expect(scroll).toBeGreaterThan(100);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /^Aloita/u }).click();
    await page.getByRole('textbox', { name: 'Muistiinpano' }).fill('Kävimme läpi työnhaun.');
    const withPlan = page.getByRole('checkbox', { name: /suunnitelma/iu });
    if (await withPlan.isChecked()) await withPlan.press('Space');
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/worklist\?.*task=job-search-discussion/u);
    await page.getByText(/^Poistui listalta: .+, työnhakukeskustelu\.$/u).waitFor();
    await expect.poll(() => focusedRow(page)).toBe(next);
    expect(Math.abs(await scrollOf(page) - scroll)).toBeLessThan(80);
    // Told once: the next step along the list takes the line away.
    await page.keyboard.press('j');
    await expect.poll(() => page.getByText(/^Poistui listalta/u).count()).toBe(0);
  });

  test('a booked time keeps the place, tells the time and goes on to the next row', async () => {
    const page = await visit.as('Maria Huhtala', { language: 'en', at: '/worklist' });
    const row = taskRows(page).filter({ has: page.getByRole('button', { name: 'Book a time' }) }).nth(6);
    const next = await keyOf(row.locator('xpath=following::tr[@data-row][1]'));
    await row.getByRole('button', { name: 'Book a time' }).click();
    await page.getByRole('dialog').getByRole('button', { name: /^Book \w{3} /u }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText(/^Time booked: .+\.$/u).waitFor();
    await expect.poll(() => focusedRow(page)).toBe(next);
    expect(await keyOf(atHand(page))).toBe(next);
  });
});

describe('a team lead without customers', () => {
  test('meets the team’s list, and is told where it is when looking at one’s own', async () => {
    const page = await visit.as('Merja Kallioinen');
    await expect.poll(() => taskRows(page).count()).toBeGreaterThan(50);
    expect(new URL(page.url()).search).not.toContain('view');
    expect(await page.getByRole('radio', { name: /^Tiimi/u }).isChecked()).toBe(true);
    await page.goto(`${visit.address}/worklist?view=mine`);
    await page.getByText('Omia tehtäviä ei ole kahdeksaan viikkoon.').waitFor();
    await page.getByText(/^Tiimisi [\d\s]+ tehtävää ovat Tiimi-listalla\.$/u).waitFor();
    await page.getByRole('button', { name: 'Näytä tiimin lista' }).click();
    await expect.poll(() => taskRows(page).count()).toBeGreaterThan(50);
  });
});

describe('on the phone', () => {
  test('a tapped row of a scrolled list opens that row, and only that person is looked at', async () => {
    const page = await visit.as('Marika Suomäki', { width: 390, touch: true });
    await taskRows(page).first().waitFor();
    const looks: string[] = [];
    page.on('request', (request) => {
      const looked = /\/api\/worklist\/preview\/([^?]+)/u.exec(request.url())?.[1];
      if (looked !== undefined) looks.push(looked);
    });
    for (const order of [14, 31]) {
      const row = taskRows(page).filter({ hasNotText: 'Turvakielto' }).nth(order);
      await row.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await page.waitForTimeout(200);
      const scroll = await page.evaluate(() => window.scrollY);
      const box = await row.boundingBox();
      if (box === null) throw new Error('the row is not in sight');
      const name = (await row.innerText()).split('\n')[0] ?? '';
      await page.touchscreen.tap(box.x + 60, box.y + box.height / 2);
      const sheet = page.getByRole('dialog');
      await sheet.getByRole('heading', { level: 2, name: name.split(' ').toReversed().join(' ') }).waitFor();
      await sheet.getByRole('link', { name: /^Avaa/u }).waitFor();
      expect([...new Set(looks.splice(0))]).toEqual([(await keyOf(row)).split('/')[0]]);
      await sheet.getByRole('button', { name: 'Sulje' }).first().tap();
      await sheet.waitFor({ state: 'detached' });
      expect(Math.abs(await page.evaluate(() => window.scrollY) - scroll)).toBeLessThan(4);
    }
  });
});
