import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { chromium as driver, type Browser } from 'playwright-core';

/** The system's Chromium where there is one, else the browser that npm alone brings (Linux x64). */
export async function launchBrowser(): Promise<Browser> {
  const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
  const asked = process.env['KOHTAANTO_BROWSER'] ?? system;
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  if (asked !== undefined) {
    return driver.launch({ executablePath: asked, args: ['--no-sandbox', '--disable-gpu', ...quiet], headless: true });
  }
  return driver.launch({ executablePath: await chromium.executablePath(), args: [...chromium.args, ...quiet], headless: true });
}
