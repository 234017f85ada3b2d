import { describe, expect, test } from 'vitest';
import { choose, taskRows } from './desk.ts';
import { visits } from './visit.ts';

const visit = visits();

describe('signing in, signing out and what one may not do', () => {
  test('sign-out leaves nothing open, and the way in is one button', async () => {
    const page = await visit.as('Marika Suomäki');
    visit.expectRefusals();
    await page.getByRole('button', { name: 'Oma valikko' }).click();
    await page.getByRole('button', { name: 'Kirjaudu ulos' }).click();
    await page.getByRole('button', { name: 'Kirjaudu sisään' }).waitFor();
    await page.goto(`${visit.address}/worklist`);
    await page.getByRole('button', { name: 'Kirjaudu sisään' }).waitFor();
    expect(await page.getByRole('grid').count()).toBe(0);
  });

  test('an employer’s person at the staff’s door is told which door it is', async () => {
    const page = await visit.as('Marjukka Peltorinne');
    await page.getByRole('heading', { level: 1 }).waitFor();
    visit.expectRefusals();
    await page.goto(`${visit.address}/worklist`);
    await page.getByText('Olet kirjautunut työnantajan palveluun.', { exact: false }).waitFor();
    await page.getByRole('link', { name: 'Työnantajan palveluun' }).click();
    await page.waitForURL('**/employer');
  });

  test('a session that ends in the middle of work says so and keeps the page', async () => {
    const page = await visit.as('Marika Suomäki');
    visit.expectRefusals();
    await page.getByRole('grid').waitFor();
    await page.context().clearCookies();
    await choose(page, 'Kenen tehtävät', /^Sijaistukset/u);
    await page.getByRole('dialog', { name: 'Istunto päättyi.' }).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Kirjaudu toisessa välilehdessä' }).waitFor();
  });

  test('whoever has no right is refused calmly, with what to do', async () => {
    const page = await visit.as('Outi Tammikoski', { at: '/worklist' });
    visit.expectRefusals();
    const main = page.getByRole('main');
    await main.waitFor();
    await page.waitForLoadState('networkidle');
    const said = await main.innerText();
    expect(said).not.toMatch(/undefined|Error|40[13]/u);
    expect(await taskRows(page).count()).toBe(0);
    expect(said.length).toBeGreaterThan(20);
  });

  test('three languages, dark colours and the phone, each from the person’s own menu', async () => {
    const page = await visit.as('Marika Suomäki');
    await page.getByRole('button', { name: 'Oma valikko' }).click();
    await choose(page, 'Kieli', 'Svenska');
    await page.getByRole('link', { name: 'Arbetslista', exact: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('sv');
    await choose(page, 'Språk', 'English');
    await page.getByRole('link', { name: 'Worklist', exact: true }).waitFor();
    const canvas = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await canvas();
    await choose(page, 'Appearance', 'Dark');
    await expect.poll(canvas).not.toBe(light);
    await choose(page, 'Appearance', 'Device');
    await choose(page, 'Language', 'Suomi');
    await page.getByRole('link', { name: 'Työlista', exact: true }).waitFor();
  });

  test('on the phone the worklist and a person fit the width and are worked by touch', async () => {
    const page = await visit.as('Marika Suomäki', { width: 390 });
    const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
    await taskRows(page).first().waitFor();
    expect(await fits()).toBe(true);
    await taskRows(page).filter({ hasNotText: 'Turvakielto' }).first().click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('link', { name: /^Avaa/u }).click();
    await page.getByRole('region', { name: 'Seuraavaksi' }).waitFor();
    await expect.poll(fits).toBe(true);
    for (const tab of ['Suunnitelma', 'Työnhaku', 'Yhteydet', 'Tiedot']) {
      await page.getByRole('navigation', { name: 'Asiakkaan osiot' }).getByRole('link', { name: tab }).click();
      await page.waitForLoadState('networkidle');
      expect(await fits(), tab).toBe(true);
    }
  });
});
