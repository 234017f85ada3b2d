import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { card, choose, taskRows, tick } from './desk.ts';
import { visits } from './visit.ts';

const visit = visits();

describe('an initial interview', () => {
  test('that is empty is not saved: everything that is missing is told, and each line leads to its place', async () => {
    visit.expectRefusals();
    const page = await visit.as('Tiina Rautalampi');
    const name = await openInterviewOfToday(page);

    await page.keyboard.press('Control+Enter');
    const told = page.getByRole('alert');
    await told.getByText('Täydennä 3 kohtaa ennen tallennusta.').waitFor();
    await told.getByText('Arvioi palvelutarve').waitFor();
    await told.getByText('Kirjaa suunnitelman tavoite (38 § 1 mom.).').waitFor();
    await told.getByText('Lisää vähintään yksi sovittu toimi').waitFor();
    const steps = page.getByRole('navigation', { name: 'Haastattelun vaiheet' });
    await steps.getByRole('link', { name: 'Suunnitelma (täydennettävä)' }).waitFor();

    await told.getByRole('button', { name: 'Palvelutarpeen arvio' }).click();
    expect(await focused(page)).toBe('Arvion yhteenveto');
    await page.keyboard.type('Valmis työhön.');
    await told.getByText('Täydennä 2 kohtaa ennen tallennusta.').waitFor();
    await told.getByRole('button', { name: 'Suunnitelma' }).first().click();
    expect(await focused(page)).toBe('Tavoite');
    await page.keyboard.type('Kokoaikatyö keväällä.');
    const actions = card(page, 'Suunnitelma').getByRole('group', { name: 'Sovitut toimet' });
    await actions.getByLabel('Valmiit tekstit').selectOption({ label: '049 Haen työpaikkoja' });
    await page.getByText('Kohdat on täydennetty. Tallenna uudelleen.').waitFor();

    // The keys that save the interview book the time where they are pressed in the dialog of times.
    const nextTime = card(page, 'Seuraava aika');
    await nextTime.getByRole('button', { name: 'Varaa seuraava aika' }).click();
    await page.getByRole('dialog').getByRole('button', { name: /^Varaa \p{L}/u }).waitFor();
    await page.keyboard.press('Control+Enter');
    await nextTime.getByText(/^Aika on varattu:/u).waitFor();
    await nextTime.getByRole('button', { name: 'Siirrä aikaa' }).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: `Alkuhaastattelu: ${name}` }).waitFor();

    // An unfilled place of a ready text is not approved, in an action either.
    await card(page, 'Suunnitelma').getByRole('textbox', { name: 'Seuranta' }).fill('Puhelimitse.');
    await tick(card(page, 'Hyväksyntä'), 'Hyväksyn viranomaisen puolesta');
    await page.getByRole('button', { name: /^Tallenna haastattelu/u }).click();
    await told.getByText('Täytä tai poista valmiin tekstin kohta [määrä] ennen hyväksymistä.').waitFor();
    await told.getByRole('button', { name: 'Suunnitelma' }).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Haen neljää työpaikkaa kuukaudessa.');
    await page.keyboard.press('Control+Enter');
    await page.getByText(new RegExp(`^Alkuhaastattelu on tallessa: ${name}\\. Seuraavaksi `, 'u')).waitFor();

    // The time booked for it today was held: the person's page and the calendar say so.
    await page.goto(`${visit.address}/persons?q=${encodeURIComponent(name.split(' ').at(-1) ?? '')}`);
    await page.getByRole('link', { name: name.split(' ').toReversed().join(' ') }).click();
    await page.getByRole('heading', { name, level: 1 }).waitFor();
    await page.getByRole('link', { name: 'Aloita keskustelu' }).waitFor();
    await page.getByRole('link', { name: 'Yhteydet' }).click();
    await card(page, 'Ajanvaraukset').getByRole('row').filter({ hasText: /^ma.23\.11\.2026.*Alkuhaastattelu.*pidetty$/u }).waitFor();
  });

  test('what was written just before leaving is there on return', async () => {
    const page = await visit.as('Tiina Rautalampi');
    await openInterviewOfToday(page);
    const address = page.url();
    const note = card(page, 'Tapaaminen').getByRole('textbox', { name: 'Muistiinpano' });
    await note.fill('Viimeiset sanat ennen lähtöä.');
    await page.getByRole('button', { name: 'Palaa asiakkaaseen' }).first().click();
    await page.getByRole('link', { name: /^(?:Aloita|Jatka)/u }).first().click();
    await expect.poll(() => note.inputValue()).toBe('Viimeiset sanat ennen lähtöä.');

    await note.fill('Sivu ladattiin kesken kirjoittamisen.');
    await page.goto(address);
    await expect.poll(() => note.inputValue()).toBe('Sivu ladattiin kesken kirjoittamisen.');
  });

  test.each([
    {
      language: 'sv', team: ['Vems uppgifter', /^Team/u], kind: /^Inledande/u, start: 'Inled intervjun', rules: 'Reglernas förslag',
      take: 'Använd förslaget', lacks: 'Komplettera 3 punkter innan du sparar.', goal: 'Anteckna planens mål (38 § 1 mom.).',
    },
    {
      language: 'en', team: ['Whose tasks', /^Team/u], kind: /^Initial/u, start: 'Start the interview', rules: 'What the rules propose',
      take: 'Use the proposal', lacks: 'Complete 3 points before saving.', goal: 'Write the goal of the plan (section 38(1)).',
    },
  ] as const)('says what is missing in the reader’s language ($language)', async (said) => {
    visit.expectRefusals();
    const page = await visit.as('Kristina Bäckdahl', { language: said.language });
    await page.getByRole('grid').waitFor();
    await choose(page, said.team[0], said.team[1]);
    await page.getByRole('button', { name: said.kind }).first().click();
    await taskRows(page).filter({ hasText: /Inledande intervju|Initial interview/u }).first().click();
    await page.getByRole('complementary').getByRole('link', { name: said.start }).click();
    await page.getByText(said.rules).waitFor();
    await page.getByRole('button', { name: said.take }).click();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').getByText(said.lacks).waitFor();
    await page.getByRole('alert').getByText(said.goal).waitFor();
  });
});

/** Somebody whose initial interview has its time today; the name is returned. */
async function openInterviewOfToday(page: Page): Promise<string> {
  const row = taskRows(page).filter({ hasText: 'Alkuhaastattelu' }).filter({ hasText: 'klo ' }).first();
  const name = (await row.getByRole('gridcell').nth(2).innerText()).split(' ').toReversed().join(' ');
  await row.click();
  await page.getByRole('complementary').getByRole('heading', { name }).waitFor();
  await page.getByRole('complementary').getByRole('link', { name: 'Aloita haastattelu' }).click();
  await page.getByRole('heading', { name: `Alkuhaastattelu: ${name}` }).waitFor();
  await card(page, 'Työnhakuvelvollisuus').getByText(/Neljä työmahdollisuutta/u).waitFor();
  await choose(card(page, 'Tapaaminen'), 'Mikä tapaaminen', 'Alkuhaastattelu');
  return name;
}

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const { activeElement: at } = document;
    return at instanceof HTMLTextAreaElement || at instanceof HTMLInputElement ? at.labels?.[0]?.textContent ?? undefined : undefined;
  });
}
