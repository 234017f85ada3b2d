import { describe, expect, test } from 'vitest';
import { choose, taskRows, tick } from './desk.ts';
import { visits } from './visit.ts';

const visit = visits();

describe('the calendar', () => {
  test('a customer chooses a time behind a link without signing in, and the link works once', async () => {
    const page = await visit.as('Antti Korpisaari', { at: '/calendar' });
    await page.getByRole('button', { name: 'Lisää kalenteriin' }).click();
    const opening = page.getByRole('dialog');
    await choose(opening, 'Mitä', 'Aikoja asiakkaille');
    await opening.getByRole('textbox', { name: 'Päivä', exact: true }).fill('15.12.2026');
    await opening.getByRole('textbox', { name: 'Viimeinen päivä' }).fill('15.12.2026');
    await tick(opening, 'ti');
    await opening.getByRole('textbox', { name: 'Alkaa' }).fill('13.45');
    await opening.getByRole('textbox', { name: 'Päättyy' }).fill('15.15');
    await opening.getByRole('textbox', { name: 'Päättyy' }).press('Tab');
    await opening.getByRole('button', { name: 'Avaa ajat' }).click();
    await opening.waitFor({ state: 'detached' });

    await page.goto(`${visit.address}/worklist?task=job-search-discussion`);
    await expect.poll(() => taskRows(page).filter({ hasNotText: 'Työnhakukeskustelu' }).count()).toBe(0);
    const row = taskRows(page).filter({ has: page.getByRole('button', { name: 'Varaa aika' }) }).first();
    await row.getByRole('button', { name: 'Varaa aika' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Anna asiakkaan valita' }).click();
    await dialog.getByText('Linkki on valmis.').waitFor();
    const link = /https?:\/\/\S+\/varaa\/\S+/u.exec(await dialog.innerText())?.[0] ?? '';

    const customer = await visit.anyone({ width: 390 });
    await customer.goto(link);
    await customer.getByRole('heading', { level: 1 }).waitFor();
    expect(await customer.locator('body').innerText()).not.toMatch(/Metsäpelto|Työlista/u);
    const times = customer.getByRole('main').getByRole('button', { name: /^\d+\.\d\d–/u });
    await times.first().click();
    await customer.getByRole('button', { name: /^Varaa/u }).click();
    await customer.getByText('Aikasi on varattu').waitFor();

    const later = await visit.anyone();
    await later.goto(link);
    await later.getByText('Aikasi on varattu').waitFor();
    expect(await later.getByRole('button', { name: /^Varaa/u }).count()).toBe(0);
  });

  test('the feed for one’s own calendar program tells times but no names', async () => {
    const page = await visit.as('Sanna Virtala', { at: '/calendar' });
    await page.getByRole('region', { name: 'Kalenteri' }).waitFor();
    await page.getByRole('button', { name: 'Kalenterisyöte' }).click();
    const address = await page.getByRole('dialog').getByText(/^https?:/u).innerText();
    const feed = await (await fetch(address)).text();
    expect(feed).toContain('BEGIN:VCALENDAR');
    expect(feed).toContain('BEGIN:VEVENT');
    const customers = await page.evaluate(async () => (await fetch('/api/persons?coach=mine')).json() as Promise<unknown>);
    const { persons } = customers as { persons: { name: string | null }[] };
    const names = persons.flatMap(({ name }) => (name === null ? [] : [name.split(' ')[0] ?? name]));
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) expect(feed).not.toContain(name);
  });
});
