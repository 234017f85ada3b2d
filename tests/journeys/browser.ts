import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { chromium as driver, type Browser } from 'playwright-core';

/** Not the arguments that the npm package proposes: those are for a cloud function, and switch web security off. */
const args = [
  '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
  // Each visit is a short life: code compiled for speed is thrown away before it has paid for its compiling (a fifth of the browser's work).
  '--js-flags=--no-turbofan,--no-maglev',
];

/** The system's Chromium where there is one, else the browser that npm alone brings (Linux x64). */
export async function launchBrowser(): Promise<Browser> {
  const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
  const executablePath = process.env['KOHTAANTO_BROWSER'] ?? system ?? await chromium.executablePath();
  return driver.launch({ executablePath, args, headless: true });
}
