import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { taskRows } from './desk.ts';
import { visits } from './visit.ts';

const visit = visits();

describe('booking a time', () => {
  test('a Christmas Eve, a time that has been and a double booking are refused, the last with other times', async () => {
    const page = await visit.as('Sanna Virtala');
    visit.expectRefusals();
    const dialog = await openBooking(page, 0);
    await writeTime(dialog, '24.12.2026', '10.00');
    await save(dialog);
    await dialog.getByText(/Silloin on jouluaatto/u).waitFor();
    await writeTime(dialog, '20.11.2026', '10.00');
    await save(dialog);
    await dialog.getByText(/on jo mennyt\. Valitse myöhempi aika/u).waitFor();

    // Two browsers hold the same free time; one of them is quicker.
    const other = await visit.as('Sanna Virtala');
    const second = await openBooking(other, 1);
    await writeTime(dialog, '15.12.2026', '9.00');
    await writeTime(second, '15.12.2026', '9.00');
    await save(dialog);
    await dialog.waitFor({ state: 'detached' });
    await save(second);
    await second.getByText(/sai juuri toisen varauksen tälle ajalle|varattiin juuri toiselle/u).waitFor();
    const ways = second.getByRole('button', { name: /^\p{Ll}{2} \d+\.\d+\.|^\d+\.\d\d$/u });
    expect(await ways.count()).toBeGreaterThan(0);
  });
});

test('times after the last day are marked so, and those in time come first', async () => {
  const page = await visit.as('Sanna Virtala');
  const dialog = await openBooking(page, 2);
  const proposals = await dialog.getByRole('group', { name: 'Ehdotus' }).getByRole('button').allInnerTexts();
  const late = proposals.map((one) => one.includes('määräajan jälkeen'));
  expect(late.toSorted((one, other) => Number(one) - Number(other))).toEqual(late);
  const days = dialog.getByRole('group', { name: 'Päivät' }).getByRole('button');
  const said = await days.evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
  const last = said.findIndex((one) => one.includes('viimeinen toimistopäivä'));
  const open = (one: string) => /vapaa|täynnä/u.test(one);
  expect(said.slice(0, last + 1).join()).not.toContain('määräajan jälkeen');
  expect(said.slice(last + 1).filter(open).length).toBeGreaterThan(0);
  for (const one of said.slice(last + 1).filter(open)) expect(one).toContain('määräajan jälkeen');
});

async function openBooking(page: Page, order: number): Promise<Locator> {
  await page.goto(`${visit.address}/worklist?task=job-search-discussion`);
  await expect.poll(() => taskRows(page).filter({ hasNotText: 'Työnhakukeskustelu' }).count()).toBe(0);
  const bookable = taskRows(page).filter({ has: page.getByRole('button', { name: 'Varaa aika' }) });
  await bookable.nth(order).getByRole('button', { name: 'Varaa aika' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Muu aika' }).waitFor();
  return dialog;
}

async function writeTime(dialog: Locator, day: string, time: string): Promise<void> {
  const byHand = dialog.getByRole('button', { name: 'Muu aika' });
  if (await byHand.count() > 0) await byHand.click();
  await dialog.getByRole('textbox', { name: 'Päivä' }).fill(day);
  await dialog.getByRole('textbox', { name: 'Kello' }).fill(time);
  await dialog.getByRole('textbox', { name: 'Kello' }).press('Tab');
}

async function save(dialog: Locator): Promise<void> {
  await dialog.getByRole('button', { name: /^Varaa \p{Ll}{2} /u }).click();
}
