import { describe, expect, test } from 'vitest';
import { businessIdCheckDigit } from '@kohtaanto/rules/employers/business-id.ts';
import { faultsOf } from './accessible.ts';
import { card } from './desk.ts';
import { visits } from './visit.ts';

const visit = visits();
/** Another each time, so that the journey may be made again in the same office. */
const businessId = (): string => {
  for (;;) {
    const digits = String(8_000_000 + Math.floor(Math.random() * 900_000));
    const check = businessIdCheckDigit(digits);
    if (check !== null) return `${digits}-${check}`;
  }
};

describe('an employer and its vacancy', () => {
  test('are registered, advised, published and closed with a result by the expert', async () => {
    const page = await visit.as('Päivi Lammela-Aho');
    await page.goto(`${visit.address}/employers`);
    await page.getByRole('button', { name: 'Rekisteröi työnantaja' }).click();
    const form = page.getByRole('dialog', { name: 'Rekisteröi työnantaja' });

    // A wrong number is told as soon as it is whole; the mended one is taken.
    await form.getByLabel('Y-tunnus').fill('0737546-3');
    await form.getByText('Tarkistusnumero ei täsmää.').waitFor();
    await form.getByLabel('Y-tunnus').fill(businessId());
    await form.getByLabel('Nimi').fill('Koejakson Keittiö Oy');
    await form.getByLabel('Kunta').selectOption({ label: 'Sastamala' });
    await form.getByLabel('Toimiala').selectOption('56');
    await form.getByRole('button', { name: 'Tallenna' }).click();
    await page.getByRole('heading', { level: 1, name: 'Koejakson Keittiö Oy' }).waitFor();
    const employerAt = page.url();
    await card(page, 'Tiimi').getByText('Päivi Lammela-Aho').waitFor();

    // The advice follows what is written, and is heeded.
    await page.getByRole('link', { name: 'Avaa työpaikka' }).click();
    const advice = page.getByRole('region', { name: 'Neuvoja kirjoittajalle' });
    await advice.getByText('Ammatti puuttuu', { exact: false }).waitFor();
    await page.getByLabel('Otsikko').fill('Kokki lounaskeittiöön');
    await page.getByLabel('Ammatti', { exact: true }).fill('Kokki');
    const description = page.getByLabel('Kuvaus');
    await description.fill('Haemme nuorta ja reipasta kokkia. Valmistat lounaan kahden kokin kanssa arkisin kello 7–15.');
    await advice.getByText('Ikä ei saa ratkaista', { exact: false }).waitFor();
    await advice.getByText('1325/2014 8 ja 17 §').waitFor();
    await description.fill('Haemme kokkia. Valmistat lounaan kahden kokin kanssa arkisin kello 7–15. Perehdytämme hyvin. Keittiö on Sastamalan keskustassa, ja asiakkaita on noin sata päivässä.');
    await advice.getByText('Ikä ei saa ratkaista', { exact: false }).waitFor({ state: 'detached' });
    await page.getByLabel('Palkka kuukaudessa, alkaen €').fill('2 400');
    await page.getByLabel('päivä', { exact: true }).check();
    await page.getByLabel('Luvat ja kortit').selectOption('hygiene-passport');
    await page.getByLabel('Miten haetaan').fill('keittio@koejakso.example');
    await page.getByRole('textbox', { name: 'Haku päättyy' }).fill('18.12.2026');
    await advice.getByText('Ilmoitus on valmis julkaistavaksi.').waitFor();
    await page.getByRole('button', { name: 'Tallenna luonnos' }).click();

    await page.getByRole('heading', { level: 1, name: 'Kokki lounaskeittiöön' }).waitFor();
    await page.getByRole('button', { name: 'Julkaise' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Julkaise' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await card(page, 'Julkaistut versiot').getByText('Versio 1', { exact: false }).waitFor();
    const vacancyAt = page.url();

    // A coach reads it, and may not touch it.
    const coach = await visit.as('Tiina Rautalampi');
    await coach.goto(vacancyAt);
    await coach.getByRole('heading', { level: 1, name: 'Kokki lounaskeittiöön' }).waitFor();
    expect(await coach.getByRole('button', { name: 'Merkitse täytetyksi' }).count()).toBe(0);
    // Her page asks again each half minute, and what is closed below is no longer shown to a coach.
    await coach.close();

    await page.getByRole('button', { name: 'Merkitse täytetyksi' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Merkitse täytetyksi' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await card(page, 'Ehdot').getByText('meidän ehdokkaamme, 1 / 1 paikkaa').waitFor();

    // An imported posting tells no occupation and its title is like none: the expert finds it by another form of the word, and says what it is.
    await page.goto(`${visit.address}/vacancies?q=moniosaajan`);
    await page.getByRole('row', { name: /moniosaaja/iu }).locator('mark').waitFor();
    const silentId = await page.evaluate(async () => ((await (await fetch('/api/vacancies?q=moniosaajan')).json()) as { rows: { vacancyId: string }[] }).rows[0]?.vacancyId ?? '');
    await page.goto(`${visit.address}/vacancies/${silentId}`);
    await card(page, 'Ehdot').waitFor();
    const choose = page.getByRole('button', { name: 'Valitse ammatti' });
    // In the same office a second time it has been chosen already.
    if (await choose.count() > 0) {
      await choose.click();
      await page.getByRole('dialog').getByLabel('Ammattiryhmä').selectOption('5120');
      await page.getByRole('dialog').getByRole('button', { name: 'Tallenna' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await card(page, 'Ehdot').getByText('Kokki 5120').waitFor();

    const addresses = [`${visit.address}/employers`, employerAt, vacancyAt, `${vacancyAt.replace(/[^/]+$/u, 'new')}?employer=${employerAt.split('/').at(-1)}`];
    expect(await faultsOf(page, addresses)).toEqual([]);
  });
});
