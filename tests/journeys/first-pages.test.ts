import { describe, expect, test } from 'vitest';
import { visits } from './visit.ts';

const visit = visits();

/** One of each role in Läntinen Pirkanmaa: where the bare address leads, and what the navigation then holds. */
const people = [
  ['Tiina Rautalampi', '/worklist', 'Työlista Asiakkaat Työpaikat Kalenteri Tiimi Luvut Alue'],
  ['Merja Kallioinen', '/worklist', 'Työlista Asiakkaat Työnantajat Kalenteri Tiimi Luvut Alue'],
  ['Eero Peltovuori', '/team', 'Työlista Asiakkaat Työnantajat Kalenteri Tiimi Luvut Alue'],
  ['Päivi Lammela-Aho', '/employers', 'Työlista Asiakkaat Työnantajat Luvut Alue'],
  ['Outi Vähä-Erkkilä', '/figures/morning', 'Työnantajat Tiimi Luvut Raha Alue'],
  ['Outi Tammikoski', '/figures/morning', 'Luvut Raha Alue'],
  ['Petri Hirvikorpi', '/area', 'Katseluloki Työpaikat Luvut Alue'],
  ['Marja Erkinharju', '/looks', 'Katseluloki Luvut Alue'],
] as const;

describe('each role begins with its own page', () => {
  test.each(people)('%s: %s', async (name, first, words) => {
    const page = await visit.as(name);
    await page.waitForURL((url) => url.pathname === first);
    const navigation = page.getByRole('navigation', { name: 'Päävalikko' }).first();
    const links = navigation.getByRole('link');
    expect((await links.allInnerTexts()).join(' ')).toBe(words);
    // What the navigation offers the office gives: any refusal would stand in the console, and fail this test.
    for (let index = 0; index < await links.count(); index += 1) {
      await links.nth(index).click();
      await page.getByRole('main').waitFor();
      await page.waitForLoadState('networkidle');
      expect(await page.getByRole('main').innerText()).not.toContain('ei kuulu');
    }
  });

  test('a page of another’s work is told so before the office must refuse it, with the way to one’s own', async () => {
    const page = await visit.as('Outi Tammikoski', { language: 'sv' });
    await page.goto(`${visit.address}/worklist`);
    await page.getByRole('heading', { name: /^(Tämä sivu ei kuulu tehtävääsi|Den här sidan hör inte till dina uppgifter)\.$/u }).waitFor();
    await page.getByRole('link', { name: /^(Avaa: Luvut|Öppna: Tal)$/u }).click();
    await page.waitForURL(/\/figures/u);
  });
});

test('the team page of whoever belongs to no team of coaches shows the whole unit', async () => {
  const page = await visit.as('Outi Vähä-Erkkilä');
  await page.goto(`${visit.address}/team`);
  await expect.poll(() => page.getByRole('rowheader').count()).toBeGreaterThan(10);
});
