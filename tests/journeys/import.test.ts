import { describe, expect, test } from 'vitest';
import { dropFile, taskRows } from './desk.ts';
import { faultyList, soundList } from './faulty-list.ts';
import { visits } from './visit.ts';

const visit = visits();

describe('the area’s own list of customers', () => {
  test('every fault is told, then the mended file is checked, imported, worked and undone', async () => {
    const page = await visit.as('Petri Hirvikorpi');
    await page.goto(`${visit.address}/imports`);
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

    const coach = await visit.as('Sanna Virtala');
    await coach.goto(`${visit.address}/worklist?name=Tuontola`);
    const row = taskRows(coach).filter({ hasText: 'Tuontola Ilmari' }).filter({ hasText: 'Alkuhaastattelu' });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/31\s§/u);

    await page.getByRole('button', { name: 'Peru tuonti' }).first().click();
    await page.getByText('peruttu').first().waitFor();
    await coach.reload();
    await coach.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => taskRows(coach).count()).toBe(0);
  });
});
