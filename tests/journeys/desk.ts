import type { Locator, Page } from 'playwright-core';

/** One of a row of choices (a segmented control or a group of radio buttons), by its words. */
export async function choose(scope: Page | Locator, group: string | RegExp, option: string | RegExp): Promise<void> {
  const inGroup = scope.getByRole('radiogroup', { name: group, exact: typeof group === 'string' });
  await pressLabel(inGroup.getByRole('radio', { name: option, exact: typeof option === 'string' }));
}

export async function tick(scope: Page | Locator, name: string): Promise<void> {
  await pressLabel(scope.getByRole('checkbox', { name, exact: true }));
}

/** A box or a ring is drawn over its input: what a person presses is the label. */
async function pressLabel(input: Locator): Promise<void> {
  const page = input.page();
  const element = await input.elementHandle();
  const id = await input.getAttribute('id');
  await page.locator(`label[for="${id}"]`).or(input.locator('xpath=ancestor::label')).first().click();
  // A choice of language renames the whole group: the input itself is asked, not its name.
  await page.waitForFunction((box) => !(box instanceof HTMLInputElement) || !box.isConnected || box.checked, element);
}

/** The rows of tasks, without their heads. */
export function taskRows(page: Page): Locator {
  return page.getByRole('grid').getByRole('row').filter({ has: page.getByRole('gridcell') });
}

/** The part of a page under a heading of its own. */
export function card(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

/** Number in the language's writing: spaces of thousands and a true minus. */
export function numberOf(text: string | null): number {
  return Number((text ?? '').replaceAll(/\s/gu, '').replace('−', '-').replace(',', '.'));
}

/** The load of one coach as the team page tells it. */
export async function loadOf(page: Page, listName: string): Promise<{ customers: number; inEightWeeks: number }> {
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: listName, exact: true }) });
  await row.waitFor();
  const customers = numberOf(await row.getByRole('cell').nth(2).textContent());
  const weeks = await row.getByRole('img').getAttribute('aria-label') ?? '';
  const inEightWeeks = (weeks.match(/\d+/gu) ?? []).reduce((sum, each) => sum + Number(each), 0);
  return { customers, inEightWeeks };
}

/** As a hand drops a file on the import page. */
export async function dropFile(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(({ fileName, content }) => {
    const data = new DataTransfer();
    data.items.add(new File([content], fileName, { type: 'text/csv' }));
    return data;
  }, { fileName: name, content: text });
  await page.getByText('Pudota tiedosto tähän').dispatchEvent('drop', { dataTransfer: transfer });
  await page.getByRole('heading', { name }).waitFor();
}

/** Somebody of the coach's who has a near occupation that a training leads to. */
export const someoneNear = (page: Page): Promise<string> => page.evaluate(async () => {
  const { persons } = await (await fetch('/api/persons?coach=mine')).json() as { persons: { personId: string; protected: boolean }[] };
  for (const { personId } of persons.filter((each) => !each.protected)) {
    const answer = await fetch(`/api/persons/${personId}/near-occupations`);
    const { near, trainings } = await answer.json() as { near: { trainings: unknown[]; vacancies: { count: number } }[]; trainings: { opens: { count: number } }[] };
    if ((near[0]?.trainings.length ?? 0) > 0 && (near[0]?.vacancies.count ?? 0) > 0 && trainings.some(({ opens }) => opens.count > 0)) return personId;
  }
  return '';
});
