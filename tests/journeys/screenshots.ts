// npm run screenshots: the pictures of the README, from the invented register of one seed and one day.
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { openDemoOffice, root } from './demo-office.ts';
import { dropFile, someoneNear, taskRows } from './desk.ts';
import { faultyList } from './faulty-list.ts';
import { signInAs } from './sign-in.ts';

const folder = process.env['KOHTAANTO_PICTURES'] ?? join(root, 'docs', 'pictures');
const running = process.env['KOHTAANTO_JOURNEYS_AT'];
const office = running === undefined ? await openDemoOffice() : { address: running, stop: async () => {} };
const browser = await launchBrowser();
await mkdir(folder, { recursive: true });
try {
  await coachsPictures(await signedIn(browser, 'Tiina Rautalampi', 1440));
  await leadsPictures(await signedIn(browser, 'Merja Kallioinen', 1440));
  await directorsPictures(await signedIn(browser, 'Outi Vähä-Erkkilä', 1440));
  await expertsPictures(await signedIn(browser, 'Päivi Lammela-Aho', 1440));
  await employersPictures(await signedIn(browser, 'Marjukka Peltorinne', 1440));
  await controllersPictures(await signedIn(browser, 'Leena Viitaharju', 1440));
  await phonePictures(await signedIn(browser, 'Tiina Rautalampi', 390));
  const dark = await signedIn(browser, 'Tiina Rautalampi', 1440, 'dark');
  await openRow(dark, 'Työnhakukeskustelu');
  await take(dark, 'worklist-dark-1440');
} finally {
  await browser.close();
  await office.stop();
}

async function coachsPictures(page: Page): Promise<void> {
  const person = await openRow(page, 'Työnhakukeskustelu');
  await take(page, 'worklist-1440');
  await page.goto(`${office.address}/persons/${person}`);
  await page.getByRole('region', { name: 'Seuraavaksi' }).waitFor();
  await take(page, 'person-1440');
  await page.goto(`${office.address}/persons/${await someoneNear(page)}?tab=mobility`);
  await page.getByRole('button', { name: /^Avaa:/u }).first().click();
  await take(page, 'near-occupations-1440');
  await page.goto(`${office.address}/persons/${person}/interview`);
  await page.getByRole('region', { name: 'Omavalmentaja' }).getByText('asiakasta', { exact: false }).first().waitFor();
  await take(page, 'interview-1440');
  await page.goto(`${office.address}/calendar`);
  await page.getByRole('region', { name: 'Kalenteri' }).waitFor();
  await take(page, 'calendar-1440');
}

async function leadsPictures(page: Page): Promise<void> {
  await page.goto(`${office.address}/team`);
  await page.getByRole('rowheader').first().waitFor();
  await take(page, 'team-1440');
  await page.goto(`${office.address}/figures?month=2023-07`);
  await page.getByText('1 808').first().waitFor();
  await take(page, 'unemployment-table-1440');
  await page.goto(`${office.address}/area?tab=tasks`);
  await page.getByRole('rowheader').first().waitFor();
  await take(page, 'tasks-matrix-1440');
  await page.goto(`${office.address}/imports`);
  await dropFile(page, 'asiakkaat.csv', faultyList);
  await page.getByRole('button', { name: 'Tarkista' }).click();
  await page.getByRole('heading', { name: 'Korjattavaa' }).waitFor();
  await take(page, 'import-1440');
}

async function directorsPictures(page: Page): Promise<void> {
  await page.goto(`${office.address}/figures/morning`);
  await page.getByRole('article').first().waitFor();
  // A curve is drawn when all its months are counted.
  await page.getByText('Käyrää lasketaan').first().waitFor({ state: 'detached', timeout: 120_000 });
  await take(page, 'morning-1440');
  await page.goto(`${office.address}/figures/indicators/unemployment-share?month=2023-07`);
  await page.getByText('Koko maa, heinäkuu 2023').waitFor();
  await page.getByText('Käyrää lasketaan').first().waitFor({ state: 'detached', timeout: 120_000 });
  await take(page, 'indicator-1440');
  await page.goto(`${office.address}/figures/balance`);
  await page.getByRole('heading', { name: 'Beveridgen käyrä' }).waitFor();
  await take(page, 'balance-1440');
}

async function expertsPictures(page: Page): Promise<void> {
  await page.goto(`${office.address}/employers`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await take(page, 'employers-1440');
  const vacancyId = await page.evaluate(async () => {
    const { rows } = await (await fetch('/api/vacancies?state=open&municipality=790')).json() as { rows: { vacancyId: string }[] };
    return rows[0]?.vacancyId ?? '';
  });
  await page.goto(`${office.address}/vacancies/${vacancyId}`);
  await page.getByRole('heading', { name: 'Ehdokkaat' }).waitFor();
  await take(page, 'presentations-1440');
  await page.getByRole('button', { name: 'Etsi ehdokkaat' }).click();
  await page.getByRole('button', { name: /^Miksi/u }).first().click();
  await page.getByRole('button', { name: /^Miksi/u }).first().scrollIntoViewIfNeeded();
  await take(page, 'candidates-1440');
}

async function employersPictures(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: /odottaa sinua/u }).waitFor();
  await take(page, 'employer-portal-1440');
}

async function controllersPictures(page: Page): Promise<void> {
  await page.goto(`${office.address}/money/costs?year=2026`);
  await page.getByRole('button', { name: 'Anna talousarvio' }).click();
  const dialog = page.getByRole('dialog');
  const amounts = dialog.getByRole('textbox', { name: 'Summa, €' });
  await amounts.nth(0).fill('3 500 000,01');
  await amounts.nth(1).fill('60 000');
  await dialog.getByRole('textbox', { name: 'Päätös' }).fill('Keksitty lautakunta 12.12.2025 § 3');
  await dialog.getByRole('checkbox', { name: /Hyväksy vanhemmat/u }).evaluate((box: HTMLInputElement) => box.click());
  await dialog.getByRole('button', { name: 'Anna talousarvio' }).click();
  const shares = page.getByRole('region', { name: 'Osuudet talousarviosta' }).getByRole('table');
  await shares.getByRole('button').first().click();
  await page.getByRole('dialog').waitFor();
  await take(page, 'costs-why-1440');
  await page.goto(`${office.address}/money/benefits`);
  await page.getByRole('table').first().waitFor();
  await take(page, 'municipal-share-1440');
  await page.goto(`${office.address}/money/benefits/forecast`);
  await page.getByRole('region', { name: 'Kunnittain' }).first().waitFor();
  await take(page, 'bill-forecast-1440');
  await page.goto(`${office.address}/money/what-if?flow=-5`);
  await page.getByRole('heading', { name: 'Kunnittain' }).waitFor();
  await take(page, 'what-if-1440');
}

async function phonePictures(page: Page): Promise<void> {
  await page.goto(`${office.address}/worklist`);
  await taskRows(page).first().waitFor();
  await take(page, 'worklist-390');
  const row = taskRows(page).filter({ hasText: 'Työnhakukeskustelu' }).filter({ hasNotText: 'Turvakielto' }).first();
  const person = (await row.getAttribute('data-row') ?? '').split('/')[0] ?? '';
  await page.goto(`${office.address}/persons/${person}`);
  await page.getByRole('region', { name: 'Seuraavaksi' }).waitFor();
  await take(page, 'person-390');
}

/** The first row of a task opened in the preview; answers whose it is. */
async function openRow(page: Page, task: string): Promise<string> {
  await page.goto(`${office.address}/worklist`);
  const row = taskRows(page).filter({ hasText: task }).filter({ hasNotText: 'Turvakielto' }).first();
  await row.click();
  await page.getByRole('complementary').getByText('Viimeinen päivä').waitFor();
  return (await row.getAttribute('data-row') ?? '').split('/')[0] ?? '';
}

async function signedIn(from: Browser, name: string, width: number, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context: BrowserContext = await from.newContext({
    viewport: { width, height: width === 390 ? 844 : 900 }, colorScheme, locale: 'fi', timezoneId: 'Europe/Helsinki',
    reducedMotion: 'reduce', deviceScaleFactor: width === 390 ? 2 : 1,
  });
  const page = await context.newPage();
  await signInAs(page, office.address, name);
  return page;
}

async function take(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  process.stdout.write(`${name}.png ${Math.round((await stat(path)).size / 1024)} kB\n`);
}
