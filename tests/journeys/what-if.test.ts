import { describe, expect, test } from 'vitest';
import { faultsOf } from './accessible.ts';
import { card } from './desk.ts';
import { visits } from './visit.ts';

const visit = visits();

describe('what if', () => {
  test('fewer pass three months in one municipality: its bill and share fall, the others’ shares rise, and the grounds stand below', async () => {
    const page = await visit.as('Leena Viitaharju');
    await page.goto(`${visit.address}/money/what-if`);
    await page.getByRole('heading', { level: 1, name: /^Muuta jotakin/u }).waitFor();
    // By the keyboard alone: the flow, the place, Enter.
    await page.getByLabel('Virta yli 3 kk työttömyyteen, %-yks.').focus();
    await page.keyboard.type('viisi');
    await page.keyboard.press('Enter');
    await page.getByText('Kirjoita luku, esimerkiksi −5 tai 2,5.').waitFor();
    await page.getByLabel('Virta yli 3 kk työttömyyteen, %-yks.').fill('-5');
    await page.getByLabel('Missä').selectOption('Porvoo');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Kuntien etuuslasku olisi seuraavien 12 kuukauden aikana .+ pienempi\.$/u }).waitFor();
    expect(new URL(page.url()).search).toContain('flow=-5');
    const cells = async (place: string) => card(page, 'Kunnittain').getByRole('row', { name: new RegExp(`^${place}`, 'u') }).getByRole('cell').allTextContents();
    const [porvoo, loviisa] = [await cells('Porvoo'), await cells('Loviisa')];
    expect([porvoo[5], porvoo[8], loviisa[5], loviisa[8]].map((text) => /^[+−]/u.exec(text ?? '')?.[0] ?? '')).toEqual(['−', '−', '', '+']);
    await card(page, 'Mistä tämä on laskettu').getByText('Maksuosuudet lasketaan alueen omalla jakoperusteella', { exact: false }).waitFor();
    expect(await faultsOf(page, [page.url()])).toEqual([]);

    const swede = await visit.as('Veera Tuomivaara', { language: 'sv' });
    await swede.goto(page.url());
    await swede.getByRole('heading', { level: 1, name: /^Kommunernas räkning för förmåner skulle vara .+ mindre/u }).waitFor();
  });
});
