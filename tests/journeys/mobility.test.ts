import { describe, expect, test } from 'vitest';
import { faultsHere } from './accessible.ts';
import { card, choose, someoneNear, tick } from './desk.ts';
import { visits } from './visit.ts';

const visit = visits();

describe('from one occupation to another', () => {
  test('a coach sees what is near, what is missing and which training fills it, and begins the six steps', async () => {
    const page = await visit.as('Tiina Rautalampi');
    const personId = await someoneNear(page);
    await page.goto(`${visit.address}/persons/${personId}?tab=mobility`);
    const near = card(page, 'Lähiammatit');
    await near.getByRole('button', { name: /^Avaa:/u }).first().press('Enter');
    await near.getByRole('heading', { name: 'Puuttuu' }).waitFor();
    await near.getByText(/^antaa: /u).first().waitFor();
    await card(page, 'Millaisiin paikkoihin lyhyt koulutus veisi').getByText(/tällaisia paikkoja on nyt \d+/u).first().waitFor();
    expect(await faultsHere(page, 'lähiammatit')).toEqual([]);
    await near.getByRole('button', { name: 'Valitse tavoitteeksi' }).click();

    const steps = page.getByRole('list', { name: 'Vaiheet' });
    await steps.getByText('Tavoiteammatti on valittu.').waitFor();
    await page.getByRole('button', { name: 'Muuta: Täydennä' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Koulutus', { exact: true }).selectOption({ index: 1 });
    await page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    await steps.getByText(/^Puuttuu \d+; valittu koulutus antaa niistä/u).or(steps.getByText(/^Koulutus on valittu/u)).first().waitFor();
    await page.getByText(/^Versio 2, Tiina Rautalampi/u).waitFor();
    expect(await faultsHere(page, '6T-polku')).toEqual([]);
    await page.getByRole('link', { name: 'Asiakkaan kappale' }).click();
    await page.getByRole('heading', { name: /matka uuteen ammattiin/u }).waitFor();
    expect(await faultsHere(page, 'asiakkaan kappale')).toEqual([]);
  });

  test('an expert keeps the list of trainings', async () => {
    const page = await visit.as('Päivi Lammela-Aho', { at: '/trainings' });
    visit.expectRefusals();
    await page.getByRole('button', { name: 'Lisää koulutus' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nimi suomeksi').fill('Järjestyksenvalvojan kurssi');
    await dialog.getByLabel('Järjestäjä').fill('Seudun opisto');
    await page.keyboard.press('Control+Enter');
    await dialog.getByText('Kerro, mitä koulutus antaa', { exact: false }).first().waitFor();
    await tick(dialog, 'järjestyksenvalvojan kortti');
    expect(await faultsHere(page, 'koulutus')).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Järjestyksenvalvojan kurssi').first().waitFor();
  });
});

describe('where workers and places do not meet', () => {
  test('a director reads shortage and surplus of the own register, and goes from a surplus to what is near', async () => {
    const page = await visit.as('Outi Vähä-Erkkilä', { at: '/figures/balance?level=4' });
    const table = card(page, 'Pula ja ylitarjonta');
    await table.getByRole('row').nth(3).waitFor();
    await table.getByRole('button', { name: /Tarjoilija/u }).press('Enter');
    await card(page, 'Mihin täältä voisi siirtyä').getByRole('link').first().waitFor();
    await choose(page, 'Tarkkuus', 'Ammattiryhmät');
    await table.getByRole('columnheader', { name: 'Sastamala' }).waitFor();
    await card(page, 'Missä työ ja tekijät eivät kohtaa').getByText(/prosenttiyksikköä/u).waitFor();
    expect(await faultsHere(page, 'kohtaanto')).toEqual([]);

    await page.goto(`${visit.address}/figures/fairness`);
    await page.getByRole('button', { name: 'Laadi raportti' }).click();
    await card(page, 'Sukupuoli').getByRole('row').nth(2).waitFor();
    expect(await faultsHere(page, 'yhdenvertaisuus')).toEqual([]);
  });

  test('the same in Swedish, on a phone', async () => {
    const page = await visit.as('Kristina Bäckdahl', { at: '/figures/balance', language: 'sv', width: 390 });
    await page.getByText('Brist och överutbud').first().waitFor();
    await page.getByText('Beveridgekurvan').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
});
