import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { faultsHere } from './accessible.ts';
import { visits } from './visit.ts';

const visit = visits();
const patient = { timeout: 240_000 };

const head = 'Avoimet_tyopaikat_kauden_aikana,Uudet_avoimet_tyopaikat_kauden_aikana,Tayttyneet_tyopaikat_kauden_aikana,'
  + 'Tayttyneiden_tyopaikkojen_avoinnaolon_km_kesto_paivaa,time,kunta';
const towns = ['Sastamala', 'Ikaalinen'];
/** Five years of new vacancies of two towns, more of them in spring. */
const lines = [head, ...towns.flatMap((town, place) => Array.from({ length: 60 }, (_, at) => {
  const vacancies = Math.round((60 - 30 * place) * (1 + 0.3 * Math.sin((2 * Math.PI * at) / 12)) + ((at * 7) % 5));
  return `${vacancies + 20},${vacancies},,,${2015 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01,${town}`;
}))];

async function bring(page: Page): Promise<void> {
  const transfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'paikat.csv', { type: 'text/csv' }));
    return data;
  }, `${lines.join('\n')}\n`);
  await page.getByText('Pudota tähän tilastotiedosto').dispatchEvent('drop', { dataTransfer: transfer });
  await page.getByRole('button', { name: /^Tallenna \d+ lukua$/u }).click();
  await page.getByText(/^Tallennettu \(ajo \d+\)/u).waitFor();
}

test('months brought by the page are forecast when asked, with intervals, the past beside a year ago, and as a file', patient, async () => {
  const page = await visit.as('Outi Vähä-Erkkilä', { at: '/figures/sources' });
  await bring(page);
  await page.goto(`${visit.address}/figures/forecasts`);
  await page.getByRole('button', { name: 'Tee uusimmista luvuista' }).click();
  // One that nobody has forecast yet is made; it is told when it is there.
  await expect.poll(async () => {
    const answer = await page.request.get(`${visit.address}/api/forecasts?measure=vacancies-new-in-month`);
    return answer.status();
  }, { timeout: 60_000, interval: 500 }).toBe(200);
  await page.goto(`${visit.address}/figures/forecasts?measure=vacancies-new-in-month`);
  const places = page.getByRole('group', { name: 'Paikoittain' });
  await places.getByRole('button', { name: 'Sastamala' }).click();
  await page.getByRole('heading', { level: 1, name: /Sastamala: joulukuussa 2020 ennuste on \d+, neljällä viidestä \d+–\d+/u }).waitFor();
  await page.getByText(/Sillä katsottiin eteenpäin \d+ menneestä kuukaudesta vain silloin tiedossa olleilla luvuilla/u).waitFor();
  await page.getByRole('heading', { name: 'Mitä ennuste ei voi tietää' }).waitFor();
  await page.getByRole('img', { name: /Sastamala: joulukuussa 2020/u }).waitFor();
  expect(await faultsHere(page, 'forecasts')).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.keyboard.press('t');
  const table = await page.getByRole('row').filter({ hasText: 'joulukuu 2020' }).first().innerText();
  expect(table).toMatch(/joulukuu 2020\s+\d+\s+\d+–\d+\s+\d+–\d+/u);
  const file = await page.request.get(`${visit.address}/api/forecasts/forecasts.csv?measure=vacancies-new-in-month`);
  expect(await file.text()).toContain('Sastamala');
});
