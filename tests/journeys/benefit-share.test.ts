import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faultsHere } from './accessible.ts';
import { visits } from './visit.ts';

const visit = visits();
const patient = { timeout: 240_000 };
const path = '/money/benefits';

const open = async (page: Page, search = ''): Promise<void> => {
  await page.goto(`${visit.address}${path}${search}`);
  await page.getByRole('heading', { level: 2, name: /Henkilöpäivät portaittain/u }).waitFor();
};

describe('the municipal share of benefits', () => {
  test('a controller sees the month beside its bill, no person, and a file refused with all its faults', patient, async () => {
    visit.expectRefusals();
    const page = await visit.as('Outi Tammikoski');
    await open(page);
    await page.getByRole('region', { name: /Henkilöpäivät portaittain/u }).getByRole('row', { name: /^Yhteensä/u }).waitFor();
    expect(await page.getByRole('heading', { name: 'Ennakkovaroitukset' }).count()).toBe(0);
    expect(await page.getByRole('heading', { name: 'Seuraava porras tulossa' }).count()).toBe(1);
    await page.getByLabel('Tuo tiedosto').last().setInputFiles({
      name: 'virheet.csv', mimeType: 'text/csv',
      buffer: Buffer.from('henkilö;alku;loppu;etuus;päivät;määrä;kunta\n;1.10.2026;31.10.2026;yleistuki;30;1.000,50;Sastamala\n'),
    });
    await page.getByText(/ei otettu vastaan: virheitä on 3/u).waitFor();
    await page.getByRole('region', { name: 'Tiedoston virheet' }).getByRole('row', { name: /^2 määrä .*sekä pilkku että piste/u }).waitFor();
    expect(await faultsHere(page, 'kuntaosuus')).toEqual([]);
  });

  test('a coach opens why this cent, and goes from a warning to the person', patient, async () => {
    const page = await visit.as('Tiina Rautalampi');
    await open(page);
    const warnings = page.getByRole('region', { name: 'Ennakkovaroitukset' }).last();
    await warnings.waitFor();
    const cents = page.getByTitle('Miksi juuri tämä sentti');
    if (await cents.count() > 0) {
      await cents.first().click();
      const drawer = page.getByRole('dialog', { name: 'Miksi juuri tämä sentti' });
      await drawer.getByText('Tasan ennen pyöristystä').first().waitFor();
      expect(await faultsHere(page, 'kuntaosuus')).toEqual([]);
      await page.keyboard.press('Escape');
      await drawer.waitFor({ state: 'detached' });
    }
    const first = warnings.getByRole('link').first();
    const name = (await first.textContent()) ?? '';
    await first.click();
    await page.getByRole('heading', { level: 1, name: new RegExp(name.split(' ')[0] ?? '', 'u') }).first().waitFor();
  });

  test('a controller enters a fact of the counter after seeing what it changes, and undoes it', patient, async () => {
    visit.expectRefusals();
    const coach = await visit.as('Tiina Rautalampi');
    const code = await coach.evaluate(async () => {
      const get = async (address: string) => (await fetch(address)).json() as Promise<Record<string, unknown>>;
      const { warnings } = await get('/api/benefit-share/warnings?weeks=26') as { warnings: { personId: string; benefit: string; lastDay: string; percent: number; protected: boolean }[] };
      // The share of October falls if the work condition was fulfilled on its first day.
      const person = warnings.find((each) => each.benefit === 'general-support' && each.percent >= 10 && each.lastDay >= '2026-10-28' && !each.protected)?.personId ?? '';
      return (await get(`/api/persons/${person}/identity-code`) as { identityCode: string }).identityCode;
    });
    const page = await visit.as('Outi Tammikoski');
    await open(page);
    await page.getByRole('button', { name: 'Tee merkintä' }).click();
    const dialog = page.getByRole('dialog', { name: 'Tee merkintä' });
    await dialog.getByRole('button', { name: 'Näytä, mikä muuttuu' }).click();
    await dialog.getByText(/virheitä on 3/u).waitFor();
    expect(await faultsHere(page, 'laskurin merkintä')).toEqual([]);
    await dialog.getByLabel('Asiakkaan henkilötunnus').fill(code);
    await dialog.getByLabel('Päivä', { exact: true }).fill('1.10.2026');
    await dialog.getByLabel('Mistä tieto on').fill('Kelan ilmoitus 20.11.2026');
    await dialog.getByRole('button', { name: 'Näytä, mikä muuttuu' }).click();
    await dialog.getByText(/^Lokakuu 2026, .+: −/u).waitFor();
    await dialog.getByRole('button', { name: 'Tallenna' }).click();
    const facts = page.getByRole('region', { name: 'Laskurin merkinnät' }).last();
    await facts.getByText('Kelan ilmoitus 20.11.2026').waitFor();
    await facts.getByRole('button', { name: 'Kumoa' }).first().click();
    const undoing = page.getByRole('dialog', { name: 'Kumoa merkintä' });
    await undoing.getByLabel('Miksi merkintä oli väärä').fill('ilmoitus koski toista');
    await undoing.getByRole('button', { name: 'Näytä, mikä muuttuu' }).click();
    await undoing.getByText(/^Lokakuu 2026, .+: \+/u).waitFor();
    await undoing.getByRole('button', { name: 'Kumoa' }).click();
    await facts.getByText(/^Kumottu 23\.11\.2026/u).waitFor();
  });

  test('a municipality’s officer reads the own bill month by month, and no person', patient, async () => {
    const page = await visit.as('Hilkka Ojansivu');
    await page.goto(`${visit.address}${path}`);
    await page.getByRole('heading', { level: 1, name: /Sastamala maksaa/u }).waitFor();
    const table = page.getByRole('region', { name: 'Sastamala kuukausittain' });
    expect(await table.getByRole('row').count()).toBeGreaterThan(2);
    expect(await page.getByText(/Ennakkovaroitukset|Laskurin merkinnät/u).count()).toBe(0);
    expect(await faultsHere(page, 'kunnan oma osuus')).toEqual([]);
  });

  test('a controller reads the forecast of a municipality with its intervals, its past and what it does not know', patient, async () => {
    const page = await visit.as('Outi Tammikoski');
    await open(page);
    await page.getByRole('link', { name: 'Ennuste', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /^Alueen kunnat maksavat vuonna 2027/u }).waitFor();
    const places = page.getByRole('region', { name: 'Kunnittain' });
    await places.getByRole('row', { name: /^Koko alue/u }).waitFor();
    await page.getByRole('heading', { name: 'Kuinka tämä olisi aiemmin osunut' }).waitFor();
    await page.getByRole('row', { name: /^sama kuin vuosi sitten/u }).waitFor();
    await page.getByRole('heading', { name: 'Mitä ennuste ei tiedä' }).waitFor();
    expect(await faultsHere(page, 'kuntaosuuden ennuste')).toEqual([]);
    const place = places.getByRole('button').first();
    const name = await place.textContent() ?? '';
    await place.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: new RegExp(`^${name} maksaa vuonna 2027`, 'u') }).waitFor();
    await page.getByRole('button', { name: 'Taulukkona' }).click();
    await page.getByRole('row', { name: /^joulukuu 2027/u }).first().waitFor();
    expect(await faultsHere(page, 'kunnan ennuste')).toEqual([]);
  });

  test('is on a phone and in Swedish too', patient, async () => {
    const page = await visit.as('Merja Kallioinen', { language: 'sv', width: 390 });
    await page.goto(`${visit.address}${path}`);
    await page.getByRole('heading', { level: 2, name: /Persondagar per steg/u }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(await faultsHere(page, 'kuntaosuus')).toEqual([]);
  });
});
