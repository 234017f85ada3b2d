import { describe, expect, test } from 'vitest';
import { card, choose, loadOf, taskRows, tick } from './desk.ts';
import { visits } from './visit.ts';

const visit = visits();

describe('a coach’s main job', () => {
  test('an initial interview from the worklist to the next due date, and the team lead sees it', async () => {
    const lead = await visit.as('Merja Kallioinen', { at: '/team' });
    const before = await loadOf(lead, 'Rautalampi Tiina');

    const page = await visit.as('Tiina Rautalampi');
    await page.getByRole('heading', { name: 'Maanantai 23. marraskuuta' }).waitFor();
    await choose(page, 'Kenen tehtävät', /^Tiimi/u);
    await page.getByRole('button', { name: /^Alkuhaastattelu \d/u }).click();
    await expect.poll(() => taskRows(page).filter({ hasNotText: 'Alkuhaastattelu' }).count()).toBe(0);

    // Somebody whom Tiina does not have yet; the list tells who the coach is now.
    const row = taskRows(page).filter({ hasNotText: 'Turvakielto' }).filter({ hasNotText: 'Rautalampi' }).first();
    const [familyName = '', givenName = ''] = (await row.getByRole('gridcell').nth(2).innerText()).split(' ');
    const name = `${givenName} ${familyName}`;
    await row.click();
    const preview = page.getByRole('complementary');
    await preview.getByRole('heading', { name }).waitFor();
    await preview.getByText('Työnhaku alkoi').waitFor();
    await preview.getByRole('link', { name: /^Avaa/u }).click();

    // Why and by when, by which section.
    await page.getByRole('heading', { name, level: 1 }).waitFor();
    const next = card(page, 'Seuraavaksi');
    await next.getByText('Ensimmäinen keskustelu järjestetään 10 arkipäivän kuluessa').waitFor();
    await next.getByText('Viimeinen päivä').waitFor();
    expect(await next.getByRole('link', { name: '31 § 1 mom.' }).count()).toBeGreaterThan(0);

    await page.getByRole('link', { name: 'Aloita haastattelu' }).click();
    await page.getByRole('heading', { name: `Alkuhaastattelu: ${name}` }).waitFor();
    await card(page, 'Tapaaminen').getByRole('textbox', { name: 'Muistiinpano' }).fill('Haluaa takaisin omalle alalleen kevääksi.');
    const need = card(page, 'Palvelutarpeen arvio');
    await choose(need, /terveytesi/u, 'ei esteitä');
    await choose(need, 'Riittääkö osaamisesi niihin töihin, joita haet?', 'kaipaa päivitystä');
    await need.getByRole('textbox', { name: 'Arvion yhteenveto' }).fill('Osaaminen on päivitettävä, muuten valmis työhön.');

    const plan = card(page, 'Suunnitelma');
    await plan.getByRole('textbox', { name: 'Tilanne' }).fill('Työ päättyi syksyllä.');
    await plan.getByRole('textbox', { name: 'Tavoite' }).fill('Kokoaikatyö omalta alalta kevään aikana.');
    await plan.getByRole('group', { name: 'Sovitut toimet' }).getByLabel('Valmiit tekstit')
      .selectOption({ label: '051 Ansioluettelo ja hakemus' });
    await plan.getByRole('textbox', { name: 'Seuranta' }).fill('Katsotaan yhdessä seuraavassa keskustelussa.');
    await card(page, 'Työnhakuvelvollisuus').getByText(/työmahdollisuutta|Velvollisuutta ei aseteta/u).first().waitFor();
    await choose(card(page, 'Omavalmentaja'), 'Omavalmentaja tästä eteenpäin', 'Tiina Rautalampi');

    // The next meeting is booked while the customer is still at the table.
    const nextTime = card(page, 'Seuraava aika');
    await nextTime.getByText('Seuraava työnhakukeskustelu on pidettävä viimeistään ti 23.2.2027.').waitFor();
    await nextTime.getByRole('button', { name: 'Varaa seuraava aika' }).click();
    await page.getByRole('dialog').getByRole('button', { name: /^Varaa \p{L}/u }).click();
    await nextTime.getByText(/Aika on varattu:\s\p{Ll}{2}\s\d+\.[12]\./u).waitFor();
    // The time is there: it can be moved, a second one is not offered, and the step is ticked off.
    await nextTime.getByRole('button', { name: 'Siirrä aikaa' }).waitFor();
    expect(await nextTime.getByRole('button', { name: 'Varaa seuraava aika' }).count()).toBe(0);
    const steps = page.getByRole('navigation', { name: 'Haastattelun vaiheet' });
    await steps.getByRole('link', { name: 'Seuraava aika (valmis)' }).waitFor();

    const approval = card(page, 'Hyväksyntä');
    await tick(approval, 'Hyväksyn viranomaisen puolesta');
    await choose(approval, 'Asiakas hyväksyy', 'Allekirjoitti');
    await page.getByRole('button', { name: /^Tallenna haastattelu/u }).click();

    // Back on the list: said, with what falls due next and by which section, and gone from it.
    await page.getByText(new RegExp(`^Alkuhaastattelu on tallessa: ${name}\\. Seuraavaksi työnhakukeskustelu `
      + 'viimeistään ti\\s23\\.2\\.2027 \\(32\\s§ 1\\smom\\. 2\\sk\\)\\. Aika on varattu:', 'u')).waitFor();
    await page.getByRole('grid').waitFor();
    await expect.poll(() => taskRows(page)
      .filter({ hasText: `${familyName} ${givenName}` }).filter({ hasText: 'Alkuhaastattelu' }).count()).toBe(0);

    // What comes next is on Tiina's own list, with the plan and the duty in force.
    await page.goto(`${visit.address}/persons?q=${encodeURIComponent(familyName)}`);
    await page.getByRole('link', { name: `${familyName} ${givenName}` }).click();
    await page.getByRole('heading', { name, level: 1 }).waitFor();
    const after = card(page, 'Seuraavaksi');
    await after.getByText('Työnhakukeskustelu').first().waitFor();
    await after.getByText('ti 23.2.', { exact: false }).first().waitFor();
    await after.getByText(/Aika on varattu/u).first().waitFor();
    expect(await after.getByText('Alkuhaastattelu', { exact: true }).count()).toBe(0);
    await page.getByText('Tavoite: Kokoaikatyö omalta alalta kevään aikana.').waitFor();
    await page.locator('figure svg text').filter({ hasText: '1 · molemmat hyväksyneet' }).waitFor();
    await after.getByText(/laskettu 23\.11\./u).first().waitFor();

    await lead.reload();
    const load = await loadOf(lead, 'Rautalampi Tiina');
    expect(load.customers).toBe(before.customers + 1);
  });
});
