import type { Page } from 'playwright-core';

/** Signs in at the demo's own identity provider as one of its ready-made people, by name. */
export async function signInAs(page: Page, address: string, name: string): Promise<void> {
  await page.goto(`${address}/sign-in`);
  // The most of the staff are under a fold of the page.
  await page.locator('details').evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
  await page.getByRole('button', { name }).first().click();
  await page.waitForURL((url) => url.origin === address && !/^\/(sign-in|oidc)/u.test(url.pathname));
}
