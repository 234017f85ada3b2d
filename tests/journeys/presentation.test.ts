import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faultsHere } from './accessible.ts';
import { card, choose, tick } from './desk.ts';
import { visits } from './visit.ts';

const visit = visits();

/** An open vacancy in Sastamala for which at least three who fit are not on the list yet. */
const vacancyWithRoom = (page: Page) => page.evaluate(async () => {
  const { rows } = await (await fetch('/api/vacancies?state=open&municipality=790')).json() as { rows: { vacancyId: string }[] };
  for (const { vacancyId } of rows) {
    const flow = await (await fetch(`/api/vacancies/${vacancyId}/presentations`)).json() as { candidates: { personId: string }[] };
    const { candidates } = await (await fetch(`/api/vacancies/${vacancyId}/candidates`)).json() as { candidates: { personId: string }[] };
    if (flow.candidates.length === 0 && candidates.length > 3) return vacancyId;
  }
  return '';
});

describe('from candidates to a result', () => {
  test('the expert lists three, asks, presents by the person’s own consent and records results; the coach sees it on the person', async () => {
    const page = await visit.as('Päivi Lammela-Aho', { at: '/vacancies' });
    const vacancyId = await vacancyWithRoom(page);
    await page.goto(`${visit.address}/vacancies/${vacancyId}`);
    await page.getByRole('button', { name: 'Etsi ehdokkaat' }).click();
    const ranking = card(page, 'Sopivimmat työnhakijat');
    await ranking.getByRole('listitem').first().waitFor();
    const boxes = ranking.getByRole('checkbox');
    for (let at = 0; at < 3; at += 1) await boxes.nth(at).press('Space');
    await ranking.getByRole('button', { name: 'Lisää listalle (3)' }).press('Enter');
    const flow = card(page, 'Ehdokkaat');
    await flow.getByRole('button', { name: /^3\s*Listalla/u }).waitFor();
    expect(await faultsHere(page, 'lista')).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });

    for (const box of await flow.getByRole('checkbox').all()) await box.check();
    await flow.getByRole('button', { name: 'Pyydä suostumus (3)' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Pyydä suostumus' }).click();
    const links = page.getByRole('dialog', { name: 'Linkit vastaamiseen' });
    await links.waitFor();
    const [address = ''] = await links.getByText(/\/suostumus\//u).allTextContents();
    const name = (await links.getByRole('listitem').first().locator('b').textContent()) ?? '';
    expect(await faultsHere(page, 'linkit')).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.keyboard.press('Escape');
    await flow.getByRole('button', { name: /^3\s*Suostumus pyydetty/u }).waitFor();

    const phone = await visit.anyone({ width: 390, language: 'sv' });
    await phone.goto(`${visit.address}${new URL(address).pathname}`);
    await phone.getByRole('heading', { level: 1, name: 'Saako sinusta kertoa työnantajalle?' }).waitFor();
    expect(await faultsHere(phone, 'suostumus')).toEqual([]);
    await phone.setViewportSize({ width: 390, height: 844 });
    await choose(phone, 'Kieli', 'Svenska');
    await tick(phone, 'Namn och kontaktuppgifter');
    await tick(phone, 'Medborgarskap');
    await phone.getByRole('button', { name: 'Jag ger mitt samtycke' }).click();
    await phone.getByRole('heading', { level: 1, name: 'Tack, du gav ditt samtycke' }).waitFor();

    await page.reload();
    await flow.getByRole('button', { name: `Esittele: ${name}` }).click();
    const dialog = page.getByRole('dialog', { name: 'Esittele työnantajalle' });
    await dialog.getByText(name, { exact: true }).waitFor();
    expect(await dialog.getByText('Koulutus ja tutkinnot').count()).toBe(0);
    expect(await faultsHere(page, 'esittely')).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('dialog').getByRole('button', { name: 'Kopioi tekstinä' }).waitFor();
    await page.keyboard.press('Escape');
    await flow.getByRole('button', { name: `Valittiin: ${name}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Valittiin' }).click();
    await flow.getByText(`Valittu: ${name}.`, { exact: false }).waitFor();
    await flow.getByRole('button', { name: 'Merkitse täytetyksi' }).click();
    expect(await page.getByRole('dialog').getByLabel('Kuka paikan sai').inputValue()).toBe('our-candidate');
    await page.keyboard.press('Escape');

    const personAt = await flow.getByRole('link', { name }).getAttribute('href');
    const coach = await visit.as('Merja Kallioinen', { at: personAt ?? '/' });
    const candidacy = card(coach, 'Ehdokkaana');
    await candidacy.getByText('valittu', { exact: true }).first().waitFor();
    await candidacy.getByRole('button', { name: /^Vaiheet/u }).first().click();
    await candidacy.getByText('henkilö itse').waitFor();
    expect(await faultsHere(coach, 'tarjoukset')).toEqual([]);

    await phone.reload();
    await phone.getByRole('button', { name: /^(?:Återkalla samtycket|Peru suostumus)$/u }).waitFor();
  });

  test('a coach offers a fitting vacancy, sees whether it binds and why, and records the application', async () => {
    const page = await visit.as('Tiina Rautalampi', { at: '/persons' });
    const personId = await page.evaluate(async () => {
      const { persons } = await (await fetch('/api/persons?coach=mine')).json() as { persons: { personId: string; protected: boolean }[] };
      for (const { personId: id } of persons.filter((each) => !each.protected)) {
        const { matches } = await (await fetch(`/api/persons/${id}/matches`)).json() as { matches: unknown[] };
        const { offers } = await (await fetch(`/api/persons/${id}/offers`)).json() as { offers: unknown[] };
        if (matches.length > 0 && offers.length === 0) return id;
      }
      return '';
    });
    await page.goto(`${visit.address}/persons/${personId}?tab=matches`);
    await card(page, 'Sopivat paikat').getByRole('button', { name: /^Tarjoa:/u }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('velvoittaa ensimmäisestä päivästä', { exact: false }).waitFor();
    expect(await faultsHere(page, 'tarjous')).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Tarjoukset', exact: true }).click();
    const offers = card(page, 'Tarjotut paikat ja vinkit');
    await offers.getByRole('button', { name: /^Kirjaa hakeminen/u }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Kirjaa hakeminen' }).click();
    await offers.getByText(/haettu 23\.11\.2026/u).waitFor();
    expect(await faultsHere(page, 'tarjoukset')).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });

    await page.goto(`${visit.address}/vacancies/presentations`);
    await page.getByRole('heading', { level: 1, name: /tarjousta tai vinkkiä/u }).waitFor();
    expect(await faultsHere(page, 'luvut')).toEqual([]);
    const swedish = await visit.as('Johanna Forsbäcksson', { at: '/vacancies/shared', language: 'sv', width: 1280, scheme: 'dark' });
    await swedish.getByRole('heading', { level: 1, name: /Andra områden har delat/u }).waitFor();
    expect(await faultsHere(swedish, 'andra områdens platser')).toEqual([]);
  });
});
