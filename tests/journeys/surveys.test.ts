import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faultsHere, faultsOf } from './accessible.ts';
import { choose } from './desk.ts';
import { visits } from './visit.ts';

const visit = visits();
const patient = { timeout: 240_000 };

type Round = { readonly roundId: string; readonly survey: string; readonly state: string };

/** The director's browser knows the rounds of the area. */
async function roundsOf(page: Page): Promise<readonly Round[]> {
  return page.evaluate(async () => {
    const answer = await (await fetch('/api/surveys')).json() as { surveys: { rounds: Round[] }[] };
    return answer.surveys.flatMap(({ rounds }) => rounds);
  });
}

/** Opens a round of the survey by its dialog, or answers the one that is open already. */
async function openRound(page: Page, survey: string, name: string): Promise<string> {
  await page.goto(`${visit.address}/figures/surveys`);
  const open = (await roundsOf(page)).find((round) => round.survey === survey && round.state === 'open');
  if (open !== undefined) return open.roundId;
  await page.getByRole('button', { name: 'Avaa kierros' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Kysely' }).selectOption({ label: name });
  await dialog.getByRole('button', { name: 'Avaa kierros' }).click();
  await page.getByRole('heading', { level: 1, name: new RegExp(`^${name} on auki`, 'u') }).waitFor();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

async function closeRound(page: Page, roundId: string): Promise<void> {
  await page.goto(`${visit.address}/figures/surveys/${roundId}`);
  await page.getByRole('button', { name: 'Sulje kierros' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sulje kierros' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** As many answers as the page itself would send, without drawing it. */
async function answerAtOnce(page: Page, roundId: string, items: Record<string, string>, count: number): Promise<readonly number[]> {
  return page.evaluate(async ({ id, answers, times }) => Promise.all(Array.from({ length: times }, async () => {
    const sent = await fetch(`/api/answer/${id}`, {
      method: 'POST', credentials: 'omit', headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ receipt: crypto.randomUUID(), answers, background: {} }),
    });
    return sent.status;
  })), { id: roundId, answers: items, times: count });
}

describe('a survey is answered', () => {
  test('in Swedish, by keys alone, on a phone; and it is counted when the round closes', patient, async () => {
    const director = await visit.as('Outi Vähä-Erkkilä');
    const roundId = await openRound(director, 'employers', 'Työnantajan palaute');
    const phone = await visit.anyone({ language: 'sv', width: 390 });
    await phone.goto(`${visit.address}/answer/${roundId}`);
    await phone.getByRole('heading', { level: 1, name: 'Respons från arbetsgivare' }).waitFor();
    await phone.getByRole('button', { name: 'Börja' }).focus();
    await phone.keyboard.press('Enter');
    for (let question = 1; question <= 5; question += 1) {
      await phone.getByText(`Fråga ${question} av 5`).first().waitFor();
      // The question has the focus; one step on are the answers, arrows choose, Enter goes on.
      await phone.keyboard.press('Tab');
      await phone.keyboard.press('Space');
      await phone.keyboard.press('ArrowDown');
      expect(await phone.getByRole('radio', { name: 'Delvis av samma åsikt' }).isChecked()).toBe(true);
      await phone.keyboard.press('Enter');
    }
    await phone.getByRole('heading', { level: 1, name: 'Berätta om din bakgrund, om du vill' }).waitFor();
    await phone.keyboard.press('Tab');
    await phone.keyboard.press('ArrowDown');
    await phone.getByRole('button', { name: 'Skicka svaren' }).focus();
    await phone.keyboard.press('Enter');
    const thanks = phone.getByRole('heading', { level: 1, name: 'Tack, ditt svar har räknats med.' });
    await thanks.waitFor();
    expect(await thanks.evaluate((heading) => heading === document.activeElement)).toBe(true);
    expect(await phone.context().cookies()).toEqual([]);

    // The same device is told that somebody has answered, and nobody is shut out.
    await phone.reload();
    await phone.getByText('Någon har redan svarat på den här enheten.').waitFor();
    await phone.getByRole('button', { name: 'Börja' }).waitFor();

    // Two browsers at once, many answers each: all are counted, and told only when the round closes.
    const other = await visit.anyone();
    await other.goto(`${visit.address}/answer/${roundId}`);
    const alike = (choice: string) => Object.fromEntries(
      ['easy-to-reach', 'need-understood', 'candidates-fit', 'fast-enough', 'would-use-again'].map((item) => [item, choice]));
    const statuses = await Promise.all([answerAtOnce(phone, roundId, alike('4'), 20), answerAtOnce(other, roundId, alike('3'), 20)]);
    expect(new Set(statuses.flat())).toEqual(new Set([200]));
    await director.goto(`${visit.address}/figures/surveys/${roundId}`);
    await director.getByRole('heading', { level: 1, name: /Vastauksia on 25\u2060–\u206049\./u }).waitFor();
    expect(await director.getByRole('region', { name: 'Väitteittäin' }).count()).toBe(0);
    await closeRound(director, roundId);
    await director.getByRole('heading', { level: 1, name: /^Työnantajan palaute sai 63 pistettä sadasta/u }).waitFor();
    const statements = director.getByRole('region', { name: 'Väitteittäin' }).first();
    await statements.getByRole('row', { name: /^Sopivat ehdokkaat/u }).waitFor();
  });

  test('the round closes meanwhile: nothing is sent, and what was answered stays on the page', patient, async () => {
    const director = await visit.as('Outi Vähä-Erkkilä');
    const roundId = await openRound(director, 'jobseekers', 'Työnhakijan palaute');
    const page = await visit.anyone({ width: 390 });
    visit.expectRefusals();
    await page.goto(`${visit.address}/answer/${roundId}`);
    await page.getByRole('button', { name: 'Aloita' }).click();
    await page.getByText('Jokseenkin samaa mieltä').click();
    await page.getByRole('button', { name: 'Seuraava' }).click();
    // The language changes in the middle, and what was chosen stays.
    await choose(page, 'Kieli', 'English');
    await page.getByRole('button', { name: 'Previous' }).click();
    expect(await page.getByRole('radio', { name: 'Agree to some extent', exact: true }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Next' }).click();
    for (let question = 2; question <= 5; question += 1) await page.getByRole('button', { name: 'Skip' }).click();
    await closeRound(director, roundId);
    await director.getByText('Vastauksia tuli alle 10.').waitFor();
    await page.getByRole('button', { name: 'Send the answers' }).click();
    await page.getByRole('heading', { level: 1, name: 'The survey closed while you were answering.' }).waitFor();
    await page.getByText('Agree to some extent', { exact: true }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Kysely on suljettu.' }).waitFor();
  });

  test('an address that is nobody’s is told as such', patient, async () => {
    const page = await visit.anyone({ language: 'sv', width: 390 });
    visit.expectRefusals();
    await page.goto(`${visit.address}/answer/abcdefghjkmn`);
    await page.getByRole('heading', { level: 1, name: 'Enkäten hittades inte.' }).waitFor();
  });
});

describe('the pages of surveys', () => {
  test('small groups are hidden, every chart has its table, and no automatic accessibility fault is found', async () => {
    const page = await visit.as('Outi Vähä-Erkkilä', { at: '/figures/surveys' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const rounds = await roundsOf(page);
    const told = rounds.find(({ survey, state }) => survey === 'equality' && state === 'told')?.roundId ?? '';
    const open = rounds.find(({ survey, state }) => survey === 'equality' && state === 'open')?.roundId ?? '';
    await page.goto(`${visit.address}/figures/surveys/${told}`);
    const groups = page.getByRole('region', { name: 'Ryhmittäin' }).first();
    await groups.getByText('salattu', { exact: true }).first().waitFor();
    await page.keyboard.press('t');
    await page.getByRole('region', { name: 'Kierros kierrokselta' }).getByRole('row').nth(2).waitFor();
    await page.keyboard.press('t');
    const addresses = ['/figures/surveys', `/figures/surveys/${told}`, `/figures/surveys/${open}`, `/answer/${open}`].map((path) => `${visit.address}${path}`);
    expect(await faultsOf(page, addresses)).toEqual([]);
  });

  test('a question has no automatic accessibility fault either', async () => {
    const director = await visit.as('Outi Vähä-Erkkilä', { at: '/figures/surveys' });
    const open = (await roundsOf(director)).find(({ survey, state }) => survey === 'equality' && state === 'open')?.roundId ?? '';
    const page = await visit.anyone({ width: 390, scheme: 'dark' });
    await page.goto(`${visit.address}/answer/${open}`);
    await page.getByRole('button', { name: 'Aloita' }).click();
    await page.getByRole('radio').first().waitFor();
    expect(await faultsHere(page, 'a question')).toEqual([]);
    for (let question = 1; question <= 10; question += 1) await page.getByRole('button', { name: 'Ohita' }).click();
    await page.getByRole('combobox').first().waitFor();
    expect(await faultsHere(page, 'the background')).toEqual([]);
    await page.getByRole('button', { name: 'Lähetä vastaukset' }).click();
    visit.expectRefusals();
    await page.getByText('Vastaa ainakin yhteen kysymykseen ennen lähettämistä.').waitFor();
    await page.getByRole('button', { name: 'Ensimmäiseen kysymykseen' }).click();
    await page.getByText('Kysymys 1 / 10').first().waitFor();
  });
});
