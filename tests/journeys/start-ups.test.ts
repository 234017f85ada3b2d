import { describe, expect, test } from 'vitest';
import { faultsHere, faultsOf } from './accessible.ts';
import { card, choose } from './desk.ts';
import { visits } from './visit.ts';

const visit = visits();

describe('a starting entrepreneur', () => {
  test('is weighed, granted and started by the expert; the grant is reckoned by day and its conditions have their sections', async () => {
    const page = await visit.as('Päivi Lammela-Aho', { at: '/employers/start-ups?state=applied' });
    await page.getByRole('row').nth(1).click();
    await page.keyboard.press('Enter');
    const conditions = card(page, 'Starttirahan edellytykset');
    await conditions.getByText('Osa edellytyksistä odottaa harkintaa.').waitFor();
    await conditions.getByRole('link', { name: /100 § 3 mom\. 3/u }).waitFor();
    await conditions.getByRole('button', { name: 'Harkitse' }).click();
    const weighing = page.getByRole('dialog');
    for (const each of await weighing.getByRole('radiogroup').all()) await choose(weighing, await each.getAttribute('aria-label') ?? '', 'Täyttyy');
    expect(await faultsHere(page, 'harkinta')).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.keyboard.press('Control+Enter');
    await weighing.waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Kirjaa myöntö' }).click();
    const grant = page.getByRole('dialog', { name: 'Kirjaa myöntö' });
    await grant.getByRole('textbox', { name: 'Aiottu aloituspäivä' }).fill('1.12.2026');
    await grant.getByLabel('Kuukausia').fill('7');
    await grant.getByLabel('Perustelut ja ehdot').fill('Toiminnalla on kannattavuuden edellytykset.');
    await grant.getByRole('button', { name: 'Tallenna' }).click();
    await grant.getByText('Starttiraha myönnetään ensin kuudeksi kuukaudeksi', { exact: false }).first().waitFor();
    await grant.getByLabel('Kuukausia').fill('6');
    await grant.getByRole('button', { name: 'Tallenna' }).click();
    await grant.waitFor({ state: 'detached' });
    visit.expectRefusals();

    // Six months from 1.12.2026: 23 days in December, Christmas among them, at 37.21.
    const pay = card(page, 'Starttiraha');
    await pay.getByText('1.12.2026–31.5.2027').waitFor();
    await pay.getByRole('row', { name: /^joulukuu 2026 23 37,21 – 855,83$/u }).waitFor();
    await pay.getByText('Vuoden 2027 peruspäivärahaa ei ole vahvistettu', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Yritys aloitti' }).waitFor();
    expect(await faultsHere(page, 'yrittäjyys')).toEqual([]);
  });
});

describe('a training bought with an employer', () => {
  test('tells who pays which cent and why, and is agreed on; its Swedish side is whole', async () => {
    const page = await visit.as('Päivi Lammela-Aho', { at: '/employers/trainings' });
    await page.getByRole('button', { name: 'Suunnittele koulutus' }).click();
    const form = page.getByRole('dialog', { name: 'Suunnittele koulutus' });
    await form.getByLabel('Laji').selectOption('own-staff');
    await form.getByLabel('Nimi', { exact: true }).fill('Robottihitsauksen täsmäkoulutus');
    await form.getByRole('textbox', { name: 'Alkaa' }).fill('11.1.2027');
    await form.getByRole('textbox', { name: 'Päättyy' }).fill('26.2.2027');
    await form.getByLabel('Koulutuspäiviä').fill('10');
    await form.getByLabel('Koulutuksen järjestäjä').fill('Seudun aikuisopisto');
    await form.getByLabel('Kokonaishinta ilman alv, €').fill('12 345,67');
    const employer = form.getByLabel('Työnantaja', { exact: true });
    const served = employer.locator('option').filter({ hasText: ', Sastamala' }).first();
    await served.waitFor({ state: 'attached' });
    await employer.selectOption(await served.getAttribute('value') ?? '');
    await form.getByLabel('Paikkoja').fill('4');
    await form.getByLabel('Työntekijöitä', { exact: true }).fill('60');
    await form.getByLabel('Liikevaihto, milj. €').fill('8,5');
    expect(await faultsHere(page, 'koulutuksen suunnitelma')).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
    await form.getByRole('button', { name: 'Tallenna' }).click();
    await page.getByRole('heading', { level: 1, name: 'Robottihitsauksen täsmäkoulutus' }).waitFor();

    // 60 % of 12 345.67 is 7 407.402: the authority’s part goes down to the cent.
    const shares = card(page, 'Maksuosuudet');
    await shares.getByRole('link', { name: /385\/2024 5 § 1 mom\. 2/u }).waitFor();
    await shares.getByText('4 938,27').waitFor();
    await shares.getByText('7 407,40').waitFor();
    await page.getByRole('button', { name: 'Merkitse sovituksi' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Merkitse sovituksi' }).click();
    await page.getByRole('button', { name: 'Avaa haku' }).waitFor();
    expect(await faultsOf(page, [page.url(), `${visit.address}/employers/abroad`])).toEqual([]);

    const swedish = await visit.as('Johanna Forsbäcksson', { language: 'sv', at: '/employers/start-ups' });
    await swedish.getByRole('columnheader', { name: 'Affärsidé' }).waitFor();
    await swedish.goto(`${visit.address}/employers/abroad`);
    await swedish.getByRole('row').nth(3).click();
    await swedish.keyboard.press('Enter');
    await card(swedish, 'Etableringstjänster').getByText('Skatteförvaltningen').waitFor();
    expect(await swedish.getByRole('main').innerText()).not.toMatch(/Kirjaa|palkattu|Vaihe\b/u);
  });
});
