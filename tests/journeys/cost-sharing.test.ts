import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faultsHere } from './accessible.ts';
import { card, numberOf } from './desk.ts';
import { visits } from './visit.ts';

const visit = visits();
const patient = { timeout: 240_000 };
/** A year of its own for each run against an office that goes on running. */
const path = '/money/costs?year=2026';

/** Presses what opens a dialog, and is done when the dialog is. */
async function inDialog(page: Page, opens: string, fill: (dialog: Locator) => Promise<void>, ends: string): Promise<void> {
  await page.getByRole('button', { name: opens, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await fill(dialog);
  await dialog.getByRole('button', { name: ends, exact: true }).last().click();
  await dialog.waitFor({ state: 'detached' });
}

async function cellsOf(table: Locator): Promise<readonly (readonly number[])[]> {
  const rows = await table.getByRole('row').all();
  return Promise.all(rows.slice(1).map(async (row) =>
    Promise.all((await row.getByRole('cell').all()).map(async (cell) => Math.round(numberOf(await cell.textContent()) * 100)))));
}

/** The last row is the sum of the others, to the cent. */
function expectWhole(rows: readonly (readonly number[])[]): void {
  const [total = [], ...parts] = rows.toReversed();
  for (const [column, sum] of total.entries()) {
    expect(parts.reduce((all, part) => all + (part[column] ?? 0), 0)).toBe(sum);
  }
}

describe('the costs of Porvoon seutu', () => {
  test('are budgeted, raised in July, entered and settled; every cent says why', patient, async () => {
    visit.expectRefusals();
    const page = await visit.as('Leena Viitaharju');
    await page.goto(`${visit.address}${path}`);
    await page.getByRole('heading', { level: 1, name: 'Vuodella 2026 ei ole vielä talousarviota.' }).waitFor();
    await inDialog(page, 'Anna talousarvio', async (dialog) => {
      const amounts = dialog.getByRole('textbox', { name: 'Summa, €' });
      await amounts.nth(0).fill('3 500 000,01');
      await amounts.nth(1).fill('1.234,56');
      await dialog.getByRole('textbox', { name: 'Päätös' }).fill('Keksitty lautakunta 12.12.2025 § 3');
      await dialog.getByRole('button', { name: 'Anna talousarvio' }).click();
      await dialog.getByText('on sekä pilkku että piste').first().waitFor();
      await amounts.nth(1).fill('60000');
      await dialog.getByRole('checkbox', { name: /Hyväksy vanhemmat/u }).evaluate((box: HTMLInputElement) => box.click());
    }, 'Anna talousarvio');
    const shares = card(page, 'Osuudet talousarviosta').getByRole('table');
    await shares.waitFor();
    const first = await cellsOf(shares);
    expectWhole(first);
    expect(first.at(-1)?.at(-1)).toBe(356_000_001);
    await shares.getByRole('button', { name: /^181 940,76|^181\s940,76/u }).click();
    const why = page.getByRole('dialog');
    await why.getByText(/45\s% × 2\s764 \/ 43\s348/u).waitFor();
    await why.getByText('18–64-vuotiaat').waitFor();
    await page.keyboard.press('Escape');
    expect(await faultsHere(page, 'the year of costs')).toEqual([]);
    await inDialog(page, 'Laskuta erä', async () => undefined, 'Laskuta erä');
    await page.getByRole('heading', { level: 1, name: /laskutettu 1\/12/u }).waitFor();
    await inDialog(page, 'Muuta talousarviota', async (dialog) => {
      await dialog.getByRole('textbox', { name: 'Summa, €' }).nth(0).fill('4100000');
      await dialog.getByRole('combobox', { name: 'Voimassa kuukaudesta' }).selectOption('7');
      await dialog.getByRole('textbox', { name: 'Päätös' }).fill('Keksitty lautakunta 30.6.2026 § 7');
      // What was accepted once is not accepted for ever.
      await dialog.getByRole('checkbox', { name: /Hyväksy vanhemmat/u }).evaluate((box: HTMLInputElement) => box.click());
      await dialog.getByRole('button', { name: 'Katso muutos' }).click();
      const table = dialog.getByRole('table', { name: 'Osuuksien muutos' });
      await table.waitFor();
      const change = await cellsOf(table);
      expectWhole(change);
      expect(change.at(-1)).toEqual([356_000_001, 416_000_000, 59_999_999]);
    }, 'Anna talousarvio');
    await page.getByRole('heading', { level: 1, name: /4\s160\s000,00/u }).waitFor();
    const payments = await cellsOf(card(page, 'Erät').getByRole('table'));
    expectWhole(payments);
    expect((payments[6]?.at(-1) ?? 0) > (payments[5]?.at(-1) ?? 0)).toBe(true);
    await inDialog(page, 'Kirjaa kulu', async (dialog) => {
      await dialog.getByRole('textbox', { name: 'Summa, €' }).fill('2 000 000,37');
      await dialog.getByRole('textbox', { name: 'Selite' }).fill('Palvelut alkuvuonna');
    }, 'Kirjaa');
    await card(page, 'Osuudet kirjatuista kuluista').waitFor();
    await inDialog(page, 'Tasaa vuosi', async (dialog) => {
      await dialog.getByRole('textbox', { name: 'Päätös' }).fill('Keksitty lautakunta 23.11.2026 § 9');
      await dialog.getByText('Vuosi 2026 ei ole vielä päättynyt').waitFor();
      await dialog.getByText('erät 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12').waitFor();
      await dialog.getByRole('checkbox', { name: 'Tasaan vuoden silti' }).evaluate((box: HTMLInputElement) => box.click());
      await dialog.getByRole('checkbox', { name: /Hyväksy vanhemmat/u }).evaluate((box: HTMLInputElement) => box.click());
    }, 'Tasaa vuosi');
    await page.getByRole('heading', { level: 1, name: /Vuosi 2026 on tasattu/u }).waitFor();
    const settled = await cellsOf(card(page, 'Tasaus, versio 1').getByRole('table'));
    expectWhole(settled);
    expect(settled.at(-1)?.[0]).toBe(200_000_037);
    expect(await card(page, 'Erät').getByText('ei laskutettu', { exact: true }).count()).toBe(11);
  });

  test('are told to Loviisa alone in its own language, as PDF, XLSX and Finvoice', patient, async () => {
    const officer = await visit.as('Gunilla Strandfors');
    await officer.goto(`${visit.address}/money/costs`);
    await officer.getByRole('table').first().waitFor();
    const places = new Set(await officer.getByRole('rowheader').allTextContents());
    expect(places.size).toBe(1);
    const told = await officer.evaluate(async () => Promise.all(
      Array.from(document.querySelectorAll<HTMLAnchorElement>('a[download]'), (link) => link.href)
        .filter((href, at, all) => all.findIndex((other) => other.split('?')[0]?.split('.').at(-1) === href.split('?')[0]?.split('.').at(-1)) === at)
        .map(async (href) => {
          const answer = await fetch(href);
          return { ending: href.split('?')[0]?.split('.').at(-1), status: answer.status, start: (await answer.text()).slice(0, 90) };
        }),
    ));
    expect(told.map(({ ending, status }) => `${ending ?? ''} ${status}`).toSorted()).toEqual(['pdf 200', 'xlsx 200', 'xml 200']);
    expect(told.find(({ ending }) => ending === 'pdf')?.start).toMatch(/^%PDF-/u);
    expect(told.find(({ ending }) => ending === 'xml')?.start).toContain('<Finvoice Version="3.0">');
    expect(await faultsHere(officer, 'the statements of Loviisa')).toEqual([]);
  });
});
