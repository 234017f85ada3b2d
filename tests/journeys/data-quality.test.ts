import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faultsOf } from './accessible.ts';
import { visits } from './visit.ts';

const visit = visits();
const patient = { timeout: 240_000 };

const openRule = async (page: Page, rule: string, name: string) => {
  await page.goto(`${visit.address}/figures/quality?rule=${rule}`);
  await page.getByRole('heading', { level: 1, name: new RegExp(`^${name}`, 'u') }).waitFor();
  await page.getByRole('grid').waitFor();
  return page.locator('tr[data-row]');
};

describe('a coach mends what is missing', () => {
  test('from the list by keys alone, and the row leaves by itself', patient, async () => {
    const page = await visit.as('Sanna Virtala', { at: '/figures/quality' });
    await page.getByRole('heading', { level: 1, name: /^Asiakkaittesi tiedoissa on / }).waitFor();
    const current = page.locator('tr[data-row][aria-current="true"]');
    for (let row = 0; row < 12; row += 1) {
      await page.keyboard.press('j');
      if (/Ammatti puuttuu/u.test(await current.innerText())) break;
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Ammatti puuttuu/u }).waitFor();
    const rows = page.locator('tr[data-row]');
    await rows.first().waitFor();
    const before = await rows.count();
    const open = rows.filter({ hasText: 'Täydennä' }).first();
    const name = await open.getByRole('gridcell').first().innerText();
    for (let row = 0; row < before; row += 1) {
      await page.keyboard.press('j');
      if ((await current.innerText()).startsWith(name)) break;
    }
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: `Täydennä: ${name}` }).waitFor();
    await page.keyboard.type('5120');
    await page.keyboard.press('Control+Enter');
    await page.getByText(`${name}: täydennetty.`).waitFor();
    await expect.poll(() => rows.filter({ hasText: name }).count()).toBe(0);
    if (before > 1) expect(await rows.count()).toBe(before - 1);
    else await page.getByText('Tässä ei ole korjattavaa.').waitFor();
  });

  test('a code that is not in the classification is refused in words, and what was written stays', patient, async () => {
    const page = await visit.as('Merja Kallioinen');
    visit.expectRefusals();
    const rows = await openRule(page, 'occupation-missing', 'Ammatti puuttuu');
    await rows.getByRole('button', { name: 'Täydennä' }).first().click();
    const code = page.getByRole('textbox', { name: 'Ammattikoodi' });
    await code.fill('9999');
    await page.getByRole('button', { name: 'Tallenna' }).click();
    await page.getByText('”9999” ei ole luokituksessa').waitFor();
    expect(await code.inputValue()).toBe('9999');
  });

  test('what is mended on the person’s page opens there, and the way back is the list', patient, async () => {
    const page = await visit.as('Merja Kallioinen');
    const rows = await openRule(page, 'service-overdue', 'Palvelu ilman loppua');
    await rows.getByRole('button', { name: 'Korjaa sivulla' }).first().click();
    await page.waitForURL(/\/persons\/[0-9a-f-]{36}\?tab=services/u);
    await page.getByRole('link', { name: 'Katselut' }).waitFor();
    await page.keyboard.press('Escape');
    await page.waitForURL(/\/figures\/quality\?rule=service-overdue/u);
  });

  test('a row that is no error is accepted with a reason, and can be taken back', patient, async () => {
    const page = await visit.as('Merja Kallioinen');
    const rows = await openRule(page, 'unreachable', 'Ei puhelinta');
    const row = rows.filter({ hasText: 'Ei virhe' }).first();
    const name = await row.getByRole('gridcell').first().innerText();
    await row.getByRole('button', { name: 'Ei virhe' }).click();
    await page.getByRole('textbox', { name: 'Miksi tieto on oikein' }).fill('Asioi vain käymällä, ei puhelinta.');
    await page.getByRole('button', { name: 'Hyväksy oikeaksi' }).click();
    await expect.poll(() => rows.filter({ hasText: name }).count()).toBe(0);
    await page.getByRole('radio', { name: 'Hyväksytty oikeiksi' }).click();
    const accepted = rows.filter({ hasText: name });
    await accepted.waitFor();
    expect(await accepted.innerText()).toContain('Asioi vain käymällä, ei puhelinta. · Merja Kallioinen');
    await accepted.getByRole('button', { name: 'Palauta' }).click();
    await expect.poll(() => rows.filter({ hasText: name }).count()).toBe(0);
    await page.getByRole('radio', { name: 'Korjattavaa' }).click();
    await rows.filter({ hasText: name }).waitFor();
  });
});

describe('the director', () => {
  test('sees what distorts the figures in numbers, and nobody’s name', patient, async () => {
    const page = await visit.as('Outi Vähä-Erkkilä', { at: '/figures/quality' });
    visit.expectRefusals();
    await page.getByRole('heading', { level: 1, name: /^(Kaksi asiaa vinouttaa|Yksi asia vinouttaa)/u }).waitFor();
    const row = page.locator('tr[data-row]').filter({ hasText: 'Koulutus puuttuu' });
    expect(await row.innerText()).toMatch(/\d/u);
    await row.getByRole('link', { name: 'Koulutus puuttuu' }).click();
    await page.getByText('Tässä ovat vain lukumäärät').waitFor();
    expect(await page.getByRole('grid').count()).toBe(0);
    const status = await page.evaluate(async () => (await fetch('/api/data-quality/education-missing/rows')).status);
    expect(status).toBe(403);
    await page.getByRole('button', { name: 'Laske nyt' }).click();
    await page.getByText('Laskettu uudelleen.').waitFor();
  });

  test('comes to the rules from the page of a figure that they touch', patient, async () => {
    const page = await visit.as('Outi Vähä-Erkkilä', { at: '/figures/indicators/foreign-nationals' });
    await page.getByRole('link', { name: 'Yksi sääntö koskee tätä lukua' }).click();
    await page.getByRole('heading', { level: 1, name: /^Kansalaisuus ei ole tiedossa/u }).waitFor();
    expect(await page.getByText(/^voisi olla /u).count()).toBe(1);
  });
});

describe('others', () => {
  test('whoever has no part in it is neither shown the way nor answered', patient, async () => {
    const page = await visit.as('Marja Erkinharju', { at: '/figures' });
    visit.expectRefusals();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('link', { name: 'Tietojen laatu' }).count()).toBe(0);
    expect(await page.evaluate(async () => (await fetch('/api/data-quality')).status)).toBe(403);
  });

  test('no automatic accessibility fault, in Swedish and in Finnish', async () => {
    const coach = await visit.as('Tiina Rautalampi', { language: 'sv' });
    const faults = await faultsOf(coach, ['', '?rule=occupation-missing', '?rule=education-missing']
      .map((query) => `${visit.address}/figures/quality${query}`));
    const director = await visit.as('Outi Vähä-Erkkilä');
    faults.push(...await faultsOf(director, ['', '?rule=nationality-unknown'].map((query) => `${visit.address}/figures/quality${query}`)));
    expect(faults).toEqual([]);
  });
});
