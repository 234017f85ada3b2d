import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faultsOf } from './accessible.ts';
import { numberOf } from './desk.ts';
import { visits } from './visit.ts';

const visit = visits();
const patient = { timeout: 240_000 };

/** Tab until the focus is on what is looked for, as one does who has no mouse. */
async function tabTo(page: Page, role: string, name: RegExp, most = 80): Promise<void> {
  for (let steps = 0; steps < most; steps += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(({ wanted, text }) => {
      const at = document.activeElement;
      const own = at?.getAttribute('role') ?? { A: 'link', BUTTON: 'button', SELECT: 'combobox', SUMMARY: 'summary' }[at?.tagName ?? ''] ?? '';
      const input = at instanceof HTMLInputElement ? (at.type === 'radio' ? 'radio' : 'textbox') : own;
      const label = at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels?.[0]?.textContent : at?.textContent;
      return input === wanted && new RegExp(text, 'u').test(`${at?.getAttribute('aria-label') ?? ''}${label ?? ''}`);
    }, { wanted: role, text: name.source });
    if (found) return;
  }
  throw new Error(`the focus never came to ${role} ${name.source}`);
}

/** The curves are drawn when all their months are counted: until then their places say so. */
const whole = (page: Page) => page.getByText(/Käyrää lasketaan|Kurvan räknas/u).first().waitFor({ state: 'detached', timeout: 60_000 });

describe('the director decides by the keyboard alone', () => {
  test('what waits leads to a target, which then stands in the figure, its chart and its sentence', patient, async () => {
    const page = await visit.as('Outi Vähä-Erkkilä');
    await page.waitForURL(/\/figures\/morning/u);
    await page.getByRole('heading', { level: 1, name: /^Työttömiä on / }).waitFor();
    await page.getByRole('region', { name: 'Tänään päätettävää' }).getByText(/myöhässä$/u).first().waitFor();

    // Beside the target instead of a year ago, and the address keeps it.
    await tabTo(page, 'radio', /Vuosi sitten/u);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/beside=target/u);
    await page.getByRole('article', { name: 'Rakennetyöttömät' }).getByText(/^tav\. 900/u).waitFor();
    await page.getByRole('article', { name: 'Pitkäaikaistyöttömät' }).getByText('ei tavoitetta').waitFor();

    await page.goto(`${visit.address}/figures/indicators/unemployment-duration?target=new`);
    const dialog = page.getByRole('dialog', { name: /^Aseta tavoite: Työttömyyden kesto nyt/u });
    await dialog.waitFor();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('400');
    await tabTo(page, 'textbox', /Mihin päätökseen/u);
    await page.keyboard.type('Työllisyyslautakunta 23.11.2026 § 4');
    await tabTo(page, 'button', /^Aseta tavoite$/u);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('region', { name: 'Vertailu' }).getByText(/^400\spv$/u).first().waitFor();
    await page.getByText(/^Tavoitteeseen 400\spv on matkaa \d+\spv\.$/u).waitFor();

    // And is taken back, with its own decision; what was decided stays to be read.
    await page.getByRole('region', { name: 'Vertailu' }).getByText(/^Päätökset \(\d+\)$/u).focus();
    await page.keyboard.press('Enter');
    await tabTo(page, 'button', /^Peru tavoite$/u);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: /^Peru tavoite/u }).waitFor();
    await page.keyboard.type('Työllisyyslautakunta 23.11.2026 § 5');
    await tabTo(page, 'button', /^Peru tavoite$/u);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText('peruttu', { exact: true }).first().waitFor();
    expect(await page.getByText(/^enintään 400/u).count()).toBeGreaterThan(0);
    await page.getByRole('region', { name: 'Vertailu' }).getByText(/^400\spv$/u).first().waitFor();
    await page.getByRole('button', { name: 'Peru tavoite' }).waitFor({ state: 'detached' });
  });

  test('a target that cannot be is refused in words, and what was typed stays', patient, async () => {
    const page = await visit.as('Outi Vähä-Erkkilä', { at: '/figures/indicators/activation-rate?target=new' });
    visit.expectRefusals();
    const dialog = page.getByRole('dialog', { name: /^Aseta tavoite/u });
    await dialog.getByLabel('Arvo, %').fill('140');
    await dialog.getByLabel('Mihin päätökseen tavoite perustuu').fill('Lautakunta 1.12.2026');
    await dialog.getByRole('button', { name: 'Aseta tavoite' }).click();
    await dialog.getByText('Arvo 140 ei ole mahdollinen tälle mittarille.').waitFor();
    expect(await dialog.getByLabel('Arvo, %').inputValue()).toBe('140');
  });

  test('the whole country stands beside the month of which it was told, and nothing is set against another month', patient, async () => {
    const page = await visit.as('Outi Vähä-Erkkilä', { at: '/figures/indicators/unemployment-share?month=2023-07' });
    const comparison = page.getByRole('region', { name: 'Vertailu' }).first();
    await comparison.getByText('Koko maa, heinäkuu 2023').waitFor();
    await comparison.getByText(/10,5\s%/u).waitFor();
    await page.goto(`${visit.address}/figures/indicators/unemployment-share?month=2026-09`);
    await comparison.getByText('eri kuukausi, ei verrata').waitFor();
  });
});

test('a team lead sees the own unit beside the area, and the way to the late ones', patient, async () => {
  const page = await visit.as('Merja Kallioinen', { at: '/figures/morning' });
  // Of the first figure that may be told: few late ones hide the share of contacts in time.
  await page.getByRole('heading', { level: 1, name: /^\S.*, Sastamala: \d/u }).waitFor();
  await page.getByRole('article', { name: 'Asiakkaita omavalmentajaa kohden' }).waitFor();
  const table = page.getByRole('region', { name: 'Kunnittain' });
  expect(await table.getByRole('rowheader').allInnerTexts()).toEqual(['Sastamala', 'Punkalaidun', 'Alue']);
  await tabTo(page, 'radio', /Vuosi sitten/u);
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/beside=area/u);
  await page.getByText(/^koko alue /u).first().waitFor();
  await page.getByRole('region', { name: 'Tänään päätettävää' }).getByRole('link', { name: /^Siirrä ajat/u }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/team/u);
});

describe('a municipality’s officer', () => {
  test('begins with the own municipality beside the area, and every page of persons is closed', patient, async () => {
    const page = await visit.as('Hilkka Ojansivu');
    visit.expectRefusals();
    await page.waitForURL(/\/figures\/morning/u);
    await page.getByRole('heading', { level: 1, name: /^Työttömiä on / }).waitFor();
    await page.getByText('Kunnan luvut · Sastamala').waitFor();
    const table = page.getByRole('region', { name: 'Kunta ja alue' }).first();
    const cells = await table.getByRole('row').filter({ hasText: 'Työttömät' }).first().getByRole('cell').allInnerTexts();
    expect(numberOf(cells[0] ?? '')).toBeLessThan(numberOf(cells[3] ?? ''));
    await page.getByRole('region', { name: 'Palvelupisteet' }).getByText('Sastamala, Aittatalo').waitFor();
    expect(await page.getByRole('navigation').first().getByRole('link').allInnerTexts()).toEqual(['Työnantajat', 'Luvut', 'Raha', 'Alue']);
    for (const path of ['/worklist', '/persons', '/calendar', '/team', '/imports']) {
      await page.goto(`${visit.address}${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect([path, await page.getByRole('grid').count()]).toEqual([path, 0]);
    }
    for (const path of ['/api/persons', '/api/worklist', '/api/team', '/api/figures/waiting']) {
      const answer = await page.request.get(`${visit.address}${path}`);
      expect([path, [403, 404, 422].includes(answer.status())]).toEqual([path, true]);
    }
  });

  test('in Swedish, by the keyboard: charts turn to tables and the page has no automatic fault', async () => {
    const page = await visit.as('Gunilla Strandfors', { language: 'sv' });
    await page.waitForURL(/\/figures\/morning/u);
    await page.getByText('Kommunens tal · Lovisa').waitFor();
    await page.keyboard.press('t');
    await page.getByRole('region', { name: 'Arbetslösa', exact: true }).getByRole('columnheader', { name: 'ett år tidigare' }).waitFor();
    await page.keyboard.press('t');
    await tabTo(page, 'link', /^Arbetslösa under 30 år$/u);
    await page.keyboard.press('Enter');
    await page.waitForURL(/indicators\/unemployed-under-30.*area=(%22)?434/u);
    await page.getByRole('region', { name: 'Jämförelse' }).first().getByText('Hela området').waitFor();
    expect(await page.getByRole('button', { name: 'Sätt upp ett mål' }).count()).toBe(0);
    const faults = await faultsOf(page, ['/figures/morning', '/figures/indicators/unemployed?by=age'].map((path) => `${visit.address}${path}`));
    expect(faults).toEqual([]);
  });
});

test('employer services: seekers, profiles and the way to the occupations; what is not held is named', patient, async () => {
  const page = await visit.as('Päivi Lammela-Aho', { at: '/figures/morning' });
  await page.getByRole('heading', { level: 1, name: /^Työnhakijat: / }).waitFor();
  await page.getByText(/^Näistä ei ole vielä lukuja: .*Palkansaajat/u).waitFor();
  await page.getByRole('region', { name: 'Kunnittain' }).getByRole('columnheader', { name: 'Profiilit' }).waitFor();
});

test('the file of an indicator carries its definition, and hides what the page hides', patient, async () => {
  const page = await visit.as('Outi Vähä-Erkkilä', { at: '/figures/indicators/unemployed?area=250&by=age' });
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Lataa CSV' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/^unemployed-250-\d{4}-\d{2}\.csv$/u);
  const text = await (await page.request.get(file.url())).text();
  expect(text).toContain('# Työttömät (unemployed, 1), Kihniö');
  expect(text).toMatch(/^Ikä,20-24,20–24,\d{4}-\d{2},salattu,,salattu$/mu);
});

test('dashboards of the leaders have no automatic accessibility fault', async () => {
  const page = await visit.as('Outi Vähä-Erkkilä', { at: '/figures/morning' });
  await page.getByRole('article').first().waitFor();
  await whole(page);
  const faults = await faultsOf(page, [
    '/figures/morning', '/figures/morning?beside=target', '/figures/indicators/flow-over-3-months', '/figures/indicators/unemployed?target=new',
  ].map((path) => `${visit.address}${path}`));
  expect(faults).toEqual([]);
});
