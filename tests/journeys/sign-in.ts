import type { Page } from 'playwright-core';

/** Signs in at the demo's own identity provider as one of its ready-made people, by name. */
export async function signInAs(page: Page, address: string, name: string): Promise<void> {
  await page.goto(`${address}/sign-in`);
  // The most of the staff are under a fold of the page.
  await page.locator('details').evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
  await page.getByRole('button', { name }).first().click();
  await page.waitForURL((url) => url.origin === address && !/^\/(sign-in|oidc)/u.test(url.pathname));
}

/** The same way in, without drawing its pages and the one it leads to: for a visit whose first page is another. */
export async function signInUnseen(page: Page, address: string, name: string): Promise<void> {
  // A session speaks the language of the browser that it begins in.
  const headers = { 'accept-language': await page.evaluate(() => navigator.language) };
  const people = await page.request.get(`${address}/sign-in`, { headers });
  const named = (await people.text()).split('<button name="subject" value="').find((button) => button.includes(`<b>${name}</b>`));
  if (named === undefined) throw new Error(`nobody to sign in as is called ${name}`);
  const signedIn = await page.request.post(people.url(), { headers, form: { subject: named.split('"')[0] ?? '' } });
  if (!signedIn.ok() || new URL(signedIn.url()).pathname !== '/') throw new Error(`${name} was not let in: ${signedIn.url()}`);
}
