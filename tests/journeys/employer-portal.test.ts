import { describe, expect, test } from 'vitest';
import { faultsOf } from './accessible.ts';
import { card } from './desk.ts';
import { visits } from './visit.ts';

const visit = visits();
/** Another each time, so that the journey may be made again in the same office. */
const title = `Kokki iltavuoroon ${String(Math.floor(Math.random() * 100_000))}`;

describe('an employer’s own person', () => {
  test('announces a vacancy, answers about a candidate and reads an answer; the expert publishes and sees the answer', async () => {
    const page = await visit.as('Marjukka Peltorinne');
    await page.getByRole('heading', { level: 1, name: /odottaa sinua/u }).waitFor();

    // A draft with the same advice as the expert has, by the keyboard where it is quicker.
    await page.getByRole('link', { name: 'Ilmoita työpaikka' }).click();
    const advice = page.getByRole('region', { name: 'Neuvoja kirjoittajalle' });
    await advice.getByText('Ammatti puuttuu', { exact: false }).waitFor();
    await page.getByLabel('Otsikko').fill(title);
    await page.getByLabel('Ammatti', { exact: true }).fill('Kokki');
    const description = page.getByLabel('Kuvaus');
    await description.fill('Haemme kokkia. Valmistat illallisen kahden kokin kanssa kello 14–22. Perehdytämme hyvin. Keittiö on keskustassa, ja asiakkaita on noin sata illassa.');
    await page.getByLabel('Palkka kuukaudessa, alkaen €').fill('2 500');
    await page.getByLabel('ilta', { exact: true }).check();
    await page.getByLabel('Miten haetaan').fill('keittio@tyonantaja.example');
    await page.getByRole('textbox', { name: 'Haku päättyy' }).fill('18.12.2026');
    await description.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByRole('button', { name: 'Lähetä julkaistavaksi' }).click();
    const sending = page.getByRole('dialog', { name: 'Lähetä julkaistavaksi' });
    await sending.getByLabel('Viesti asiantuntijalle').fill('Haku saa alkaa heti.');
    await sending.getByRole('button', { name: 'Lähetä julkaistavaksi' }).click();
    await card(page, 'Lähetetyt pyynnöt').getByText('odottaa asiantuntijaa', { exact: false }).waitFor();
    const vacancyAt = page.url();

    // Only what was consented to is shown of a candidate.
    await page.getByRole('link', { name: 'Ehdokkaat' }).first().click();
    const candidate = page.getByRole('article').first();
    // Who is at interview already is not invited to one: what is asked is whether the person was chosen.
    const chose = candidate.getByRole('button', { name: /^Valitsimme/u });
    await chose.waitFor();
    expect(await candidate.getByRole('button', { name: /^Kutsu haastatteluun/u }).count()).toBe(0);
    await chose.click();
    const answering = page.getByRole('dialog');
    await answering.getByLabel('Palaute asiantuntijalle').fill('Aloittaa maanantaina.');
    await answering.getByRole('button', { name: 'Lähetä vastaus' }).click();
    await candidate.getByText('Vastauksenne: valittu').waitFor();

    await page.getByRole('link', { name: 'Etusivu', exact: true }).first().click();
    await card(page, 'Luvatut vastaukset').getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: /Vastaus työvoimasta/u }).waitFor();
    const answerAt = page.url();
    await page.getByText('Henkilömäärät on pyöristetty', { exact: false }).waitFor();

    // The expert publishes what was sent; by that the request is answered.
    const expert = await visit.as('Päivi Lammela-Aho', { at: '/employers' });
    await card(expert, 'Työnantajien lähettämät').getByRole('link', { name: title }).click();
    await expert.getByText('Haku saa alkaa heti.').waitFor();
    await expert.getByRole('button', { name: 'Julkaise' }).click();
    await expert.getByRole('dialog').getByRole('button', { name: 'Julkaise' }).click();
    await expert.getByRole('dialog').waitFor({ state: 'detached' });
    await page.goto(vacancyAt);
    await page.getByRole('button', { name: 'Pyydä sulkemista' }).waitFor();

    // In Swedish, and without the right one is told whom to ask.
    const other = await visit.as('Ilkka Harjunpää', { language: 'sv', width: 390 });
    await other.getByRole('heading', { name: 'För vilken arbetsgivare uträttar du ärenden?' }).waitFor();
    await other.getByRole('button', { name: /· jobb, evenemang$/u }).click();
    await other.getByRole('link', { name: 'Kandidater' }).last().click();
    await other.getByText('Din fullmakt omfattar inte den här sidan.').waitFor();

    const pages = ['', '/vacancies', '/vacancies/new', '/candidates', '/events', '/support'].map((path) => `${visit.address}/employer${path}`);
    expect(await faultsOf(page, [...pages, vacancyAt, answerAt])).toEqual([]);
  });

  test('is invited by the expert and takes the mandate up by the link', async () => {
    visit.expectRefusals();
    const expert = await visit.as('Päivi Lammela-Aho', { at: '/employers' });
    await card(expert, 'Omat lupaukset').getByRole('link').first().click();
    const mandates = card(expert, 'Asioijat');
    await mandates.getByRole('button', { name: 'Kutsu asioimaan' }).click();
    const form = expert.getByRole('dialog', { name: 'Kutsu henkilö asioimaan' });
    await form.getByLabel('Nimi').fill('Eero Uusi-Asioija');
    await form.getByRole('button', { name: 'Tee kutsu' }).click();
    const link = await expert.getByRole('dialog', { name: 'Kutsun linkki' }).getByLabel('Linkki').inputValue();
    await expert.getByRole('button', { name: 'Sulje', exact: true }).last().click();

    const person = await visit.anyone();
    await person.goto(`${visit.address}${new URL(link).pathname}`);
    await person.getByText('työpaikat, tapahtumat').waitFor();
    expect(await faultsOf(person, [person.url()])).toEqual([]);
    await person.getByRole('button', { name: 'Kirjaudu ja jatka' }).click();
    await person.getByRole('button', { name: 'Eero Uusi-Asioija' }).click();
    await person.getByRole('button', { name: 'Ota valtuus vastaan' }).click();
    await person.getByRole('heading', { level: 1, name: /odota sinua|odottaa sinua/u }).waitFor();

    // Ended, it is out at once.
    await expert.reload();
    await mandates.getByRole('button', { name: /^Päätä: Eero/u }).click();
    await mandates.getByText('päätetty', { exact: false }).waitFor();
    await person.reload();
    await person.getByRole('heading', { name: 'Sinulla ei ole voimassa olevaa valtuutta.' }).waitFor();
  });
});
