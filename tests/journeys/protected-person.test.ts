import { describe, expect, test } from 'vitest';
import { taskRows } from './desk.ts';
import { visits } from './visit.ts';

const visit = visits();

describe('a protected person', () => {
  test('has a lock for a name everywhere, opens with a reason, and the look is logged', async () => {
    const page = await visit.as('Tiina Rautalampi', { at: '/worklist?name=' });
    visit.expectRefusals();
    await page.getByRole('grid').waitFor();
    const more = page.getByRole('button', { name: /^Näytä seuraavat/u });
    if (await more.count() > 0) await more.click();
    const locked = taskRows(page).filter({ hasText: 'Turvakielto' });
    const row = locked.first();
    await row.waitFor();
    expect(await row.getByRole('checkbox').count()).toBe(0);
    await row.click();
    const preview = page.getByRole('complementary');
    await preview.getByText('Turvakielto').first().waitFor();
    expect(await preview.innerText()).not.toMatch(/\d{3} \d{3} \d{4}|Sastamala|Punkalaidun/u);

    // Who was opened stays open for hours: over the same register a second time another is opened, and once all are, the reason stands where it was logged.
    const asks = page.getByRole('heading', { name: 'Henkilöllä on turvakielto. Tiedot avataan perusteella.' });
    const last = await locked.count() - 1;
    for (let at = 0; at <= last; at += 1) {
      await locked.nth(at).focus();
      await page.keyboard.press('Enter');
      await asks.or(page.getByRole('link', { name: 'Katselut' })).first().waitFor();
      if (at === last || await asks.isVisible()) break;
      await page.goBack();
      await row.waitFor();
      if (await more.count() > 0) await more.click();
    }
    if (await asks.isVisible()) {
      await page.getByRole('textbox', { name: 'Peruste' }).fill('Asiakas soitti ja pyysi aikaa.');
      await page.getByRole('button', { name: 'Avaa perusteella' }).click();
    }
    const heading = page.getByRole('heading', { level: 1 });
    await page.getByRole('link', { name: 'Katselut' }).waitFor();
    const name = (await heading.innerText()).replace(/turvakielto/iu, '').trim();
    await page.getByRole('link', { name: 'Katselut' }).click();
    const look = page.getByRole('row').filter({ hasText: 'Asiakas soitti ja pyysi aikaa.' }).first();
    await look.waitFor();
    expect(await look.innerText()).toContain('Tiina Rautalampi');

    // Another's search does not find the name.
    const other = await visit.as('Sanna Virtala');
    await other.getByRole('grid').waitFor();
    await other.keyboard.press('Control+k');
    await other.getByRole('combobox').or(other.getByRole('searchbox')).or(other.getByRole('textbox')).last().fill(name);
    await other.getByText(/Mitään ei löytynyt haulla/u).waitFor();
  });

  test('another area’s person is refused by a guessed address, and the attempt is logged', async () => {
    const there = await visit.as('Emma Björklind', { at: '/persons' });
    const row = there.getByRole('grid').getByRole('row').filter({ has: there.getByRole('link') }).first();
    const name = await row.getByRole('link').first().innerText();
    await row.getByRole('link').first().click();
    await there.waitForURL(/\/persons\/[0-9a-f-]{36}/u);
    const path = new URL(there.url()).pathname;

    const page = await visit.as('Tiina Rautalampi', { at: path });
    visit.expectRefusals();
    await page.getByRole('main').getByText('Tarkista osoite tai hae nimellä', { exact: false }).waitFor();
    for (const part of name.split(' ')) expect(await page.locator('main').innerText()).not.toContain(part);

    const officer = await visit.as('Marja Erkinharju');
    const entries = await officer.evaluate(async () => {
      const answer = await fetch('/api/audit?outcome=denied');
      return answer.text();
    });
    expect(entries).toContain(path.split('/')[2]);
  });
});
