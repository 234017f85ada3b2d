import { describe, expect, test } from 'vitest';
import { dropFile, taskRows } from './desk.ts';
import { faultyList, soundList } from './faulty-list.ts';
import { visits } from './visit.ts';

const visit = visits();

describe('the area’s own list of customers', () => {
  test('every fault is told, then the mended file is checked, imported, worked and undone', async () => {
    const page = await visit.as('Petri Hirvikorpi', { at: '/imports' });
    await dropFile(page, 'asiakkaat.csv', faultyList);
    await page.getByRole('button', { name: 'Tarkista' }).click();
    const faults = page.getByRole('region', { name: 'Korjattavaa' }).getByRole('row');
    await faults.nth(1).waitFor();
    const told = await faults.allInnerTexts();
    const rowOf = (line: number, column: string) => told.find((text) => text.startsWith(`${line}\t${column}`));
    expect(rowOf(2, 'Henkilötunnus')).toBeDefined();
    expect(rowOf(3, 'Henkilötunnus')).toContain('31.2.1990 ei ole');
    expect(rowOf(4, 'Kotikunta')).toMatch(/Pertunmaa.*Mäntyharju/u);
    expect(rowOf(5, 'Työnhaku päättyy')).toBeDefined();
    expect(rowOf(6, 'Työllisyyskoodi')).toContain('77');
    expect(told.some((text) => text.startsWith('7\t'))).toBe(false);
    expect(await page.getByRole('button', { name: /^Tuo \d/u }).getAttribute('aria-disabled')).toBe('true');

    await page.getByRole('button', { name: 'Vaihda tiedosto' }).click();
    await dropFile(page, 'korjattu.csv', soundList);
    await page.getByRole('button', { name: 'Tarkista' }).click();
    await page.getByText('Tiedosto on kunnossa.').waitFor();
    await page.getByRole('button', { name: 'Tuo 1 riviä' }).click();
    await page.getByText('Tuotu: 1 uutta, 0 muuttunutta.').waitFor();

    // The next file is dropped on the same page, and what of it is left unread is said before importing.
    await dropFile(page, 'toinen.csv', soundList.replace('Puhelin', 'Huomautus'));
    await page.getByText('Lukematta jäävät otsikot: Huomautus.').waitFor();
    await page.getByRole('button', { name: 'Tarkista' }).click();
    await page.getByText('Tiedosto on kunnossa.').waitFor();
    await page.getByText('Lukematta jäävät otsikot: Huomautus.').waitFor();

    const coach = await visit.as('Sanna Virtala', { at: '/worklist?name=Tuontola' });
    const row = taskRows(coach).filter({ hasText: 'Tuontola Ilmari' }).filter({ hasText: 'Alkuhaastattelu' });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/31\s§/u);

    await page.getByRole('button', { name: 'Peru tuonti' }).first().click();
    const asked = page.getByRole('dialog', { name: 'Perutaanko tuonti korjattu.csv?' });
    await asked.getByText('tämän tuonnin lisäämät asiakkaat').waitFor();
    expect((await asked.locator('dl').innerText()).replace(/\s+/gu, ' ')).toMatch(/Poistetaan 1 .*Palautetaan 0 .*Ennallaan 0 /u);
    await asked.getByRole('button', { name: 'Älä peru' }).click();
    expect(await page.getByText('peruttu', { exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Peru tuonti' }).first().click();
    await asked.getByRole('button', { name: 'Peru tuonti' }).click();
    await page.getByText('Tuonti korjattu.csv peruttiin. Asiakkaita poistettiin 1 ja palautettiin ennalleen 0.').waitFor();
    await page.getByText('peruttu', { exact: true }).first().waitFor();
    await coach.reload();
    await coach.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => taskRows(coach).count()).toBe(0);
  });

  test('on a phone what to do about a fault and the column selectors are inside the page', async () => {
    const page = await visit.as('Petri Hirvikorpi', { width: 390, at: '/imports' });
    await dropFile(page, 'asiakkaat.csv', faultyList);
    await page.getByRole('button', { name: 'Tarkista' }).click();
    const faults = page.getByRole('region', { name: 'Korjattavaa' });
    const remedy = await faults.getByText('Tarkista syntymäaika').first().boundingBox();
    expect(remedy?.width).toBeGreaterThan(200);
    expect((remedy?.x ?? 0) + (remedy?.width ?? 0)).toBeLessThanOrEqual(390);
    expect((await page.getByLabel('Sukunimi').boundingBox())?.width).toBeGreaterThan(200);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test('the columns chosen by hand are there for the corrected file, and for the next person’s', async () => {
    const page = await visit.as('Petri Hirvikorpi', { at: '/imports' });
    const strange = soundList.replace('Sukunimi', 'Nachname').replace('Puhelin', 'Ranta');
    await dropFile(page, 'vieras.csv', strange);
    await page.getByText('Valitse sarake: Sukunimi.').first().waitFor();
    await page.getByLabel('Sukunimi').selectOption({ label: 'Nachname' });
    await page.getByRole('button', { name: 'Vaihda tiedosto' }).click();
    await dropFile(page, 'vieras-korjattu.csv', strange);
    await page.getByText('kuten viimeksi valittiin samoille otsikoille').waitFor();
    await page.getByRole('button', { name: 'Tarkista' }).click();
    await page.getByText('Tiedosto on kunnossa.').waitFor();

    const other = await visit.as('Sanna Virtala', { at: '/imports' });
    await dropFile(other, 'vieras.csv', strange);
    await other.getByText('kuten viimeksi valittiin samoille otsikoille').waitFor();
    expect(await other.getByLabel('Sukunimi').locator('option:checked').innerText()).toBe('Nachname');
  });
});
