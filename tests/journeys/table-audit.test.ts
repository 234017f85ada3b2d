import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faultsHere, faultsOf } from './accessible.ts';
import { visits } from './visit.ts';

const visit = visits();
const patient = { timeout: 240_000 };

/** As a publisher would have it: foreign nationals by municipality, the small ones hidden, the change printed. */
const published = ['Kunta;Heinäkuu 2022;Heinäkuu 2023;Muutos', 'Sastamala;29;64;35', 'Hämeenkyrö;10;13;3', 'Ikaalinen;13;14;1',
  'Parkano;...;11;9', 'Punkalaidun;...;...;2', 'Yhteensä;57;107;50'].join('\n');
const another = ['municipality,sex,Heinäkuu 2023', 'Punkalaidun,men,3', 'Punkalaidun,women,2', 'Punkalaidun,total,5'].join('\n');
const planned = ['Kunta;Heinäkuu 2022;Heinäkuu 2023;Muutos', 'Sastamala;29;64;35', 'Hämeenkyrö;10;13;3', 'Ikaalinen;13;14;1',
  'Parkano;2;11;9', 'Punkalaidun;3;5;2', 'Yhteensä;57;107;50'].join('\n');

async function drop(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  const transfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer();
    for (const [name, text] of Object.entries(given)) data.items.add(new File([text], name, { type: 'text/csv' }));
    return data;
  }, files);
  await page.getByText('Pudota taulukot tähän').dispatchEvent('drop', { dataTransfer: transfer });
  await page.getByRole('heading', { name: Object.keys(files)[0] ?? '' }).waitFor();
}

describe('tables already out are looked at together', () => {
  test('two of them tell what is hidden, with the way it is had, and the choice of columns can be changed', patient, async () => {
    const page = await visit.as('Outi Vähä-Erkkilä', { at: '/figures' });
    await page.getByRole('link', { name: 'Tarkistus' }).or(page.getByRole('tab', { name: 'Tarkistus' })).first().click();
    await page.getByRole('heading', { level: 1, name: 'Mitä salattua taulukoista voi laskea yhdessä?' }).waitFor();
    await drop(page, { 'ulkomaalaiset.csv': published, 'sukupuolet.csv': another });
    await page.getByRole('combobox', { name: 'Sarake Muutos on' }).waitFor();
    expect(await page.getByRole('combobox', { name: 'Sarake Muutos on' }).inputValue()).toBe('change');

    // By keyboard alone: the last button of the card.
    await page.getByRole('button', { name: 'Tarkista yhdessä' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Kahdesta taulukosta voi laskea 3 salattua lukua tarkasti.' }).waitFor();
    const cells = page.getByRole('region', { name: 'Luvut, jotka selviävät' });
    await cells.getByRole('row', { name: /Punkalaidun, Heinäkuu 2023 5 Näkyy taulukossa sukupuolet\.csv/u }).waitFor();
    await cells.getByRole('row', { name: /Parkano, Heinäkuu 2022 2 .*11 − muutos 9/u }).waitFor();

    expect(await faultsHere(page, '/figures/audit with a result')).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });

    // Without the column of changes and the other table less can be told: the result is of the choices.
    await page.getByRole('combobox', { name: 'Sarake Muutos on' }).selectOption('left-out');
    await page.getByRole('button', { name: 'Poista sukupuolet.csv' }).click();
    await page.getByRole('radio', { name: 'ei sääntöä' }).check({ force: true });
    await page.getByRole('button', { name: 'Tarkista yhdessä' }).click();
    await page.getByRole('heading', { level: 1, name: 'Yhdestä taulukosta voi laskea yhden salatun luvun tarkasti.' }).waitFor();
  });

  test('a planned one is protected, downloaded and then tells nothing', patient, async () => {
    const page = await visit.as('Outi Vähä-Erkkilä', { at: '/figures/audit' });
    await drop(page, { 'suunniteltu.csv': planned });
    await page.getByRole('button', { name: 'Tarkista yhdessä' }).click();
    await page.getByRole('heading', { level: 1, name: 'Taulukoissa ei ole salattuja lukuja, ja 2 lukua olisi salattava.' }).waitFor();
    await page.getByRole('button', { name: 'Suojaa ja tarkista' }).click();
    const link = page.getByRole('link', { name: 'Lataa suojattu taulukko' });
    await link.waitFor();
    await page.getByRole('heading', { level: 1, name: 'Yhdestä taulukosta ei voi laskea yhtään salattua lukua.' }).waitFor();
    const waiting = page.waitForEvent('download');
    await link.click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('suunniteltu-suojattu.csv');
    const lines = (await readFile(await download.path(), 'utf8')).split('\n');
    expect(lines).toContain('Parkano,...,11,...');
    expect(lines).toContain('Sastamala,29,64,35');
  });

  test('what will not do is told with its row and its remedy', patient, async () => {
    const page = await visit.as('Outi Vähä-Erkkilä', { at: '/figures/audit' });
    visit.expectRefusals();
    await drop(page, { 'virhe.csv': 'Kunta,n\nSastamala,-3\nParkano,7\nParkano,8\n' });
    await page.getByRole('button', { name: 'Tarkista yhdessä' }).click();
    const faults = page.getByRole('region', { name: 'Korjattavaa taulukoissa' }).last();
    await faults.getByRole('row', { name: /virhe\.csv, rivi 2, n -3 Lukumäärä -3 on negatiivinen/u }).waitFor();
    expect(await faults.getByRole('row').count()).toBe(3);
  });

  test('in Swedish, wide and narrow, with no automatic accessibility fault', async () => {
    const page = await visit.as('Kristina Bäckdahl', { language: 'sv' });
    expect(await faultsOf(page, [`${visit.address}/figures/audit`])).toEqual([]);
  });
});
