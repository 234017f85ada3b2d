import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faultsHere, faultsOf } from './accessible.ts';
import { choose } from './desk.ts';
import { visits } from './visit.ts';

const visit = visits();
const patient = { timeout: 240_000 };

/** As a hand drops a file on the page of sources. */
async function drop(page: Page, name: string, lines: readonly string[]): Promise<void> {
  const transfer = await page.evaluateHandle(({ fileName, content }) => {
    const data = new DataTransfer();
    data.items.add(new File([content], fileName, { type: 'text/csv' }));
    return data;
  }, { fileName: name, content: `${lines.join('\n')}\n` });
  await page.getByText('Pudota tähän tilastotiedosto').dispatchEvent('drop', { dataTransfer: transfer });
}

const head = 'Tyottomat,Tyovoima,Avoimet_tyopaikat,time,kunta';
const municipalities = ['Sastamala', 'Hämeenkyrö', 'Ikaalinen', 'Parkano', 'Punkalaidun', 'Kihniö'];

describe('figures of other registers', () => {
  test('a file is tried dry, its faults told with their rows, then stored, and the same again changes nothing', patient, async () => {
    const page = await visit.as('Outi Vähä-Erkkilä', { at: '/figures/sources' });
    await drop(page, 'virheet.csv', [head, '-3,10,5,2024-02-01,Sastamala', '3,10,5,2024-02-01,Atlantis', '3,10,5,2024-13-01,Parkano']);
    await page.getByRole('heading', { name: 'virheet.csv' }).waitFor();
    const faults = await page.getByRole('group', { name: 'Virheet' }).getByRole('row').allInnerTexts();
    expect(faults.find((text) => text.startsWith('2\tTyottomat\t-3'))).toContain('ei voi olla alle nollan');
    expect(faults.find((text) => text.includes('Atlantis'))).toContain('3\tkunta');
    expect(faults.find((text) => text.includes('2024-13-01'))).toContain('4\ttime');
    await page.getByText('Tiedostossa on virheitä.').waitFor();
    expect(await page.getByRole('button', { name: /^Tallenna/u }).count()).toBe(0);
    expect(await faultsHere(page, 'faults of a file')).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });

    await page.getByRole('button', { name: 'Valitse toinen' }).click();
    const good = [head, ...municipalities.map((name, index) => `${100 + index},1000,${index === 5 ? '' : 20},2024-02-01,${name}`)];
    await drop(page, 'helmikuu.csv', good);
    await page.getByText('StatFin: työttömät, työvoima ja avoimet paikat kunnittain').first().waitFor();
    await page.getByRole('button', { name: 'Tallenna 18 lukua' }).click();
    await page.getByText(/^Tallennettu \(ajo \d+\): 12 uutta lukua, 6 muuttunutta\.$/u).waitFor();
    await page.getByRole('group', { name: 'Ajot' }).getByText('helmikuu.csv').waitFor();
    await drop(page, 'helmikuu.csv', good);
    await page.getByText('Kaikki tiedoston luvut ovat jo rekisterissä samanlaisina.').waitFor();
    await page.getByRole('button', { name: 'Tallenna silti' }).click();
    await page.getByText(/^Mikään ei muuttunut \(ajo \d+\): 18 lukua/u).waitFor();

    // Beside the own table: each difference with its reason, and the missing month with those there are.
    await page.goto(`${visit.address}/figures?month=2024-02&measure=unemployed&beside=national`);
    const beside = page.getByRole('group', { name: 'Työttömät: oma ja valtakunnallinen' });
    const sastamala = beside.getByRole('row').filter({ hasText: 'Sastamala' });
    expect(await sastamala.innerText()).toMatch(/736[\s\S]*100[\s\S]*\+636/u);
    await page.getByText(/kirjata takautuvasti: tilannekuva on päivältä \d+\.\d+\.\d{4}/u).first().waitFor();
    await page.getByRole('img', { name: /Valtakunnallinen sarja/u }).waitFor();
  });

  test('the plan’s July 2023 equals the national figures, and a row without them says which months there are', patient, async () => {
    const page = await visit.as('Outi Vähä-Erkkilä', { at: '/figures?month=2023-07&measure=unemployed&beside=national' });
    visit.expectRefusals();
    await page.getByText('Kaikki 6 kuntaa ovat samat.').waitFor();
    await page.goto(`${visit.address}/figures?month=2024-03&measure=unemployed_men&beside=national`);
    await page.getByText(/ei ole tuotu kansallisia lukuja kuukaudelta 2024-03\. Tuotuja kuukausia: 2022-07, 2023-07/u).waitFor();
    await page.getByRole('link', { name: 'Tuo lukuja' }).click();
    await page.waitForURL(/\/figures\/sources/u);
  });

  test('occupations: invented places are called so, a row opens its line, and the readings differ in words', patient, async () => {
    const page = await visit.as('Outi Vähä-Erkkilä', { at: '/figures/occupations' });
    await page.getByText('Alueen avoimet paikat ovat keksittyä esittelyaineistoa.').waitFor();
    const list = page.getByRole('region', { name: 'Ammateittain' }).last();
    await choose(page, 'Näytä', 'Pula');
    await page.waitForURL(/show=shortage/u);
    const short = await list.getByRole('row').allInnerTexts();
    expect(short.slice(1).every((text) => text.includes('Pula'))).toBe(true);
    await choose(page, 'Näytä', 'Kaikki');
    await page.getByRole('textbox', { name: 'Etsi ammattia' }).fill('myyjä');
    await list.getByRole('button', { name: /5223/u }).click();
    await page.waitForURL(/code=(%22)?5223/u);
    await page.getByRole('img', { name: /Myyjä.*työttömiä oli \d+ ja avoimia paikkoja \d+/u }).waitFor();
    await page.keyboard.press('t');
    await page.getByRole('columnheader', { name: 'Avoimet paikat' }).first().waitFor();
  });

  test('no automatic accessibility fault on the pages of registers, in Swedish', async () => {
    const page = await visit.as('Outi Vähä-Erkkilä', { language: 'sv' });
    const faults = await faultsOf(page, [
      '/figures/sources', '/figures/occupations', '/figures?month=2023-07&measure=foreign_nationals&beside=national',
    ].map((path) => `${visit.address}${path}`));
    expect(faults).toEqual([]);
  });
});
