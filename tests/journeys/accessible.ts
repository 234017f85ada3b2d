import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const wcag = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
const ofColours = ['color-contrast', 'link-in-text-block'];
const contrast = { type: 'rule', values: ofColours };
const everyRule = { runOnly: wcag };
const withoutColours = { runOnly: wcag, rules: Object.fromEntries(ofColours.map((rule) => [rule, { enabled: false }])) };
const phone = { width: 390, height: 844 };
const desk = { width: 1440, height: 900 };

type Rules = { readonly runOnly: typeof wcag; readonly rules?: Readonly<Record<string, { readonly enabled: boolean }>> };
type Node = { readonly target: unknown; readonly failureSummary: string };
type Violation = { readonly id: string; readonly help: string; readonly nodes: readonly Node[] };

/**
 * Opens each page once, and looks at it wide and narrow, and wide in both colour schemes. The dark scheme changes
 * nothing but colours, so there the rules of colours are enough; and colours do not depend on the width, so the
 * narrow page is looked at by the other rules.
 */
export async function faultsOf(page: Page, addresses: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const address of addresses) {
    await page.setViewportSize(desk);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
    await page.getByRole('main').waitFor();
    await page.waitForLoadState('networkidle');
    const { pathname, search } = new URL(address);
    const where = `${pathname}${search}`.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/gu, '…');
    faults.push(...await lookedAt(page, where));
  }
  return faults;
}

/** The page as it stands, which has no address of its own. */
export async function faultsHere(page: Page, where: string): Promise<string[]> {
  return lookedAt(page, where);
}

async function lookedAt(page: Page, where: string): Promise<string[]> {
  const faults: string[] = [];
  await page.evaluate(source);
  for (const size of [desk, phone]) {
    await page.setViewportSize(size);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (wider > 0) faults.push(`${where} at ${size.width}: ${wider} px wider than the window`);
    for (const colorScheme of size === desk ? ['light', 'dark'] as const : ['light'] as const) {
      await page.emulateMedia({ colorScheme });
      const found = await violations(page, colorScheme === 'dark' ? { runOnly: contrast } : size === desk ? everyRule : withoutColours);
      faults.push(...found.filter((fault) => !isMeantSmall(where, size.width, fault)).map((fault) => `${where} at ${size.width}, ${colorScheme}: ${fault}`));
    }
    await page.emulateMedia({ colorScheme: 'light' });
  }
  return faults;
}

/**
 * 2.5.8, exception "equivalent": a team's week draws each meeting to scale, and 45 minutes of it are 20 px;
 * the day beside it offers the same meetings at full size.
 */
function isMeantSmall(where: string, width: number, fault: string): boolean {
  return width === desk.width && /^\/calendar\?view=(team|rooms)/u.test(where) && fault.startsWith('target-size');
}

/** Rows of a long table are drawn alike: the first twelve tell what the next fifty would, in half the time. */
const furtherRows = [['tbody > tr:nth-child(n + 13)']];

/** Every violation as a line: rule, element, what is wrong. */
async function violations(page: Page, rules: Rules): Promise<string[]> {
  const found = await page.evaluate(async ({ chosen, exclude }) => {
    const axe = Reflect.get(window, 'axe') as { run(context: unknown, options: unknown): Promise<{ violations: Violation[] }> };
    const { violations: list } = await axe.run({ exclude }, { ...chosen, resultTypes: ['violations'] });
    return list.map(({ id, help, nodes }) => ({
      id, help, nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })),
    }));
  }, { chosen: rules, exclude: furtherRows }) as Violation[];
  return found.flatMap(({ id, help, nodes }) => nodes.slice(0, 3).map((node) =>
    `${id} (${help}) at ${String(node.target)}: ${node.failureSummary.split('\n').slice(1, 3).join(' ').trim().slice(0, 200)}`));
}
