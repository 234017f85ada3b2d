import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from './browser.ts';
import { signInAs, signInUnseen } from './sign-in.ts';

export type VisitOptions = {
  readonly language?: 'fi' | 'sv' | 'en';
  readonly width?: 390 | 1280 | 1440;
  readonly scheme?: 'light' | 'dark';
  /** A finger instead of a mouse. */
  readonly touch?: boolean;
};

export type SignedInOptions = VisitOptions & {
  /** The page that is opened first; otherwise the one that the way in leads to. */
  readonly at?: string;
};

export type Visits = {
  readonly address: string;
  /** A browser of one's own, signed in. */
  as(name: string, options?: SignedInOptions): Promise<Page>;
  /** A browser that nobody has signed in with. */
  anyone(options?: VisitOptions): Promise<Page>;
  /** What the office is known to refuse in this test: the browser writes each refusal to its console. */
  expectRefusals(): void;
};

/** One browser for all files of a worker, which ends with the worker; each visit has a profile of its own in it. */
let running: Browser | undefined;

async function oneBrowser(): Promise<Browser> {
  if (running?.isConnected() !== true) running = await launchBrowser();
  return running;
}

/**
 * Browsers for the journeys of one file. Whatever a journey does, no page may call another host,
 * write an error to its console or break: that is checked after each.
 */
export function visits(): Visits {
  const address = inject('officeAddress');
  let browser: Browser | undefined;
  let contexts: BrowserContext[] = [];
  let faults: string[] = [];
  let refusalsExpected = false;
  beforeAll(async () => {
    browser = await oneBrowser();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await picture(contexts, task.name);
    await Promise.all(contexts.map((context) => context.close()));
    const found = faults.filter((fault) => !(refusalsExpected && /status of 4\d\d/u.test(fault)));
    contexts = [];
    faults = [];
    refusalsExpected = false;
    expect(found).toEqual([]);
  });
  const anyone = async ({ language = 'fi', width = 1440, scheme = 'light', touch = false }: VisitOptions = {}) => {
    if (browser === undefined) throw new Error('No browser yet: visits() belongs to the top of a test file.');
    const context = await browser.newContext({
      viewport: { width, height: width === 390 ? 844 : 900 }, colorScheme: scheme, locale: language,
      hasTouch: touch, isMobile: touch,
      reducedMotion: 'reduce', timezoneId: 'Europe/Helsinki', acceptDownloads: true,
    });
    // Only what hangs should end so: a slow machine beside other work may take a third of it.
    context.setDefaultTimeout(45_000);
    contexts.push(context);
    const page = await context.newPage();
    watch(page, address, faults);
    return page;
  };
  return {
    address,
    anyone,
    async as(name, options) {
      const page = await anyone(options);
      if (options?.at === undefined) {
        await signInAs(page, address, name);
      } else {
        await signInUnseen(page, address, name);
        await page.goto(`${address}${options.at}`);
      }
      return page;
    },
    expectRefusals() {
      refusalsExpected = true;
    },
  };
}

/** What each page showed when a journey failed, where a folder for such pictures has been named. */
async function picture(contexts: readonly BrowserContext[], name: string): Promise<void> {
  const folder = process.env['KOHTAANTO_FAILED_PICTURES'];
  if (folder === undefined) return;
  const pages = contexts.flatMap((context) => context.pages());
  await Promise.all(pages.map((page, index) =>
    page.screenshot({ path: `${folder}/${name.replaceAll(/[^\p{L}\d]+/gu, '-').slice(0, 80)}-${index + 1}.png` })));
}

function watch(page: Page, address: string, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`broke: ${error.message}`));
  page.on('console', (message) => {
    const { url } = message.location();
    // Nobody is signed in yet: that is what the first page asks.
    if (message.type() !== 'error' || (url.endsWith('/api/session') && message.text().includes('401'))) return;
    faults.push(`console: ${message.text()} ${url}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/u.test(url.protocol) && url.origin !== address) faults.push(`called ${url.origin}`);
  });
}
