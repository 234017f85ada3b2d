import { describe, expect, test } from 'vitest';
import { taskRows } from './desk.ts';
import { visits } from './visit.ts';

const visit = visits();
const head = 'Henkilötunnus;Sukunimi;Etunimi;Kotikunta;Työnhaku alkaa;Työnhaku päättyy;Työllisyyskoodi;Omavalmentaja;Puhelin';
const sound = `${identityCode('020390', 901)};Tuontola;Ilmari;Sastamala;16.11.2026;;02;Sanna Virtala;040 123 4567`;

const faulty = [
  head,
  `${identityCode('010180', 902).slice(0, 10)}@;Väärä;Veikko;Sastamala;16.11.2026;;02;;`,
  '310290-903K;Helmi;Kuu;Sastamala;16.11.2026;;02;;',
  `${identityCode('040485', 904)};Mäntyharjulainen;Maija;Pertunmaa;16.11.2026;;02;;`,
  `${identityCode('050586', 905)};Takaperoinen;Timo;Sastamala;16.11.2026;1.10.2026;02;;`,
  `${identityCode('060687', 906)};"=HYPERLINK(""http://x"")";Kaava;Sastamala;16.11.2026;;77;;`,
  sound,
].join('\r\n');

describe('the area’s own list of customers', () => {
  test('every fault is told, then the mended file is checked, imported, worked and undone', async () => {
    const page = await visit.as('Petri Hirvikorpi');
    await page.goto(`${visit.address}/imports`);
    await drop(page, 'asiakkaat.csv', faulty);
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
    await drop(page, 'korjattu.csv', [head, sound].join('\r\n'));
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

/** As a hand drops a file: through the page's own drop. */
async function drop(page: Awaited<ReturnType<typeof visit.as>>, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(({ fileName, content }) => {
    const data = new DataTransfer();
    data.items.add(new File([content], fileName, { type: 'text/csv' }));
    return data;
  }, { fileName: name, content: text });
  await page.getByText('Pudota tiedosto tähän').dispatchEvent('drop', { dataTransfer: transfer });
  await page.getByRole('heading', { name }).waitFor();
}

/** Invented: individual numbers from 900 are given to nobody. */
function identityCode(day: string, number: number): string {
  const sign = '0123456789ABCDEFHJKLMNPRSTUVWXY'.charAt(Number(`${day}${number}`) % 31);
  return `${day}-${number}${sign}`;
}
