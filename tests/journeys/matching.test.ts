import { describe, expect, test } from 'vitest';
import { faultsHere } from './accessible.ts';
import { card } from './desk.ts';
import { visits } from './visit.ts';

const visit = visits();

describe('people and jobs meet', () => {
  test('a coach tells what a person has and wants, and sees the vacancies that fit with their reasons', async () => {
    const page = await visit.as('Tiina Rautalampi');
    visit.expectRefusals();
    const personId = await page.evaluate(async () => {
      const { persons } = await (await fetch('/api/persons?coach=mine')).json() as { persons: { personId: string; protected: boolean }[] };
      for (const { personId: id } of persons.filter((each) => !each.protected)) {
        const { matches, oneStepAway } = await (await fetch(`/api/persons/${id}/matches`)).json() as { matches: unknown[]; oneStepAway: unknown[] };
        if (matches.length > 3 && oneStepAway.length > 0) return id;
      }
      return '';
    });
    await page.goto(`${visit.address}/persons/${personId}?tab=profile`);
    await card(page, 'Mihin voi mennä ja milloin').getByRole('button', { name: /^Muuta/u }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Työmatka enintään').fill('kymppi');
    expect(await dialog.getByRole('button', { name: 'Tallenna' }).isDisabled()).toBe(true);
    expect(await faultsHere(page, 'ehdot')).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
    await dialog.getByLabel('Työmatka enintään').fill('70');
    // A key in a dialog is the dialog's: Esc closes it and the person stays.
    await page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    await card(page, 'Mihin voi mennä ja milloin').getByText('70 km').waitFor();
    await card(page, 'Taidot').getByRole('button', { name: /^Muuta/u }).click();
    await page.keyboard.press('Escape');
    await page.getByText('Kirjannut Tiina Rautalampi', { exact: false }).waitFor();

    await page.getByRole('link', { name: 'Sopivat paikat' }).click();
    const fits = card(page, 'Sopivat paikat');
    await fits.getByRole('button', { name: /^Miksi/u }).first().click();
    await fits.getByRole('row', { name: /^Paikka ja työmatka/u }).waitFor();
    await card(page, 'Yhden askelen päässä').getByText(/^Este:/u).first().waitFor();
    await card(page, 'Yhden askelen päässä').getByText(/Tämän voi muuttaa (?:henkilö|työnantaja)\./u).first().waitFor();
    expect(await faultsHere(page, 'sopivat paikat')).toEqual([]);
  });

  test('an expert looks for candidates of an open vacancy, in order, and each is a look at that person', async () => {
    const page = await visit.as('Päivi Lammela-Aho');
    const vacancyId = await page.evaluate(async () => {
      const { rows } = await (await fetch('/api/vacancies?state=open&municipality=790')).json() as { rows: { vacancyId: string }[] };
      return rows[0]?.vacancyId ?? '';
    });
    await page.goto(`${visit.address}/vacancies/${vacancyId}`);
    await page.getByRole('button', { name: 'Etsi ehdokkaat' }).click();
    const candidates = card(page, 'Sopivimmat työnhakijat');
    await candidates.getByRole('listitem').first().waitFor();
    const scores = (await candidates.getByText(/^Sopivuus \d+ \/ 100$/u).allTextContents()).map((text) => Number(/\d+/u.exec(text)?.[0]));
    expect(scores.length).toBeGreaterThan(3);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    await candidates.getByRole('button', { name: /^Miksi/u }).first().click();
    await candidates.getByRole('row', { name: /^Toivottu ammatti/u }).waitFor();
    expect(await faultsHere(page, 'ehdokkaat')).toEqual([]);
    await candidates.getByRole('link').first().click();
    await page.waitForURL(/tab=profile/u);
    expect(await page.getByText('Työn rajoitteet').count()).toBe(0);
  });
});
