import type { Page } from 'playwright-core';

/** Signs in at the demo's own identity provider as one of its ready-made people, by name. */
export async function signInAs(page: Page, address: string, name: string): Promise<void> {
  await page.goto(`${address}/sign-in`);
  await page.getByRole('button', { name: new RegExp(name, 'u') }).or(page.getByRole('link', { name: new RegExp(name, 'u') })).first().click();
  await page.waitForURL(new RegExp(`^${address}/(worklist|persons|team|figures|area|calendar)?`, 'u'));
}
