/**
 * The worklist page in a real browser on the demo register: bytes over the wire, gzipped, and the
 * time until a row can be acted on. The peer is the same browser opening an empty page of the same
 * server, which is what the machine itself costs.
 */
import { openDemoOffice } from '../tests/journeys/demo-office.ts';
import { launchBrowser } from '../tests/journeys/browser.ts';
import { signInAs } from '../tests/journeys/sign-in.ts';
import { figureLine, printFigures, quantile } from './measuring/figure.ts';

const office = await openDemoOffice();
const browser = await launchBrowser();
try {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'fi-FI' });
  const page = await context.newPage();
  await signInAs(page, office.address, 'Tiina Rautalampi');
  // The page that the sign-in opened is still arriving, and is not what is weighed.
  await page.waitForLoadState('networkidle');
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const kinds = new Map<string, string>();
  let bytesOf = new Map<string, number>();
  session.on('Network.requestWillBeSent', ({ requestId, type = 'Other' }) => {
    kinds.set(requestId, type.toLowerCase());
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'other';
    bytesOf.set(kind, (bytesOf.get(kind) ?? 0) + encodedDataLength);
  });
  const times: number[] = [];
  const emptyTimes: number[] = [];
  let weight = 0;
  let parts = '';
  for (let round = 0; round < 5; round += 1) {
    await session.send('Network.clearBrowserCache');
    bytesOf = new Map();
    const begun = performance.now();
    await page.goto(`${office.address}/worklist`);
    await page.locator('table tbody tr[data-row] button, table tbody tr a, table tbody tr button').first().waitFor();
    times.push((performance.now() - begun) / 1000);
    await page.waitForLoadState('networkidle');
    weight = Math.max(weight, [...bytesOf.values()].reduce((sum, bytes) => sum + bytes, 0) / 1024);
    parts = [...bytesOf].map(([kind, bytes]) => `${kind} ${(bytes / 1024).toFixed(1)}`).join(', ');
    const emptyBegun = performance.now();
    // Any address without a file is answered with the desk itself; the mark is a file of half a kilobyte.
    await page.goto(`${office.address}/mark.svg`);
    emptyTimes.push((performance.now() - emptyBegun) / 1000);
  }
  const interactive = quantile(times, 0.5);
  const empty = quantile(emptyTimes, 0.5);
  printFigures([
    `# kB with headers: ${parts}`,
    `# peer: an empty page of the same server ${empty.toFixed(3)} s; ratio ${(interactive / empty).toFixed(1)}`,
    figureLine('page-weight', weight, 'kB', { at: 'most', value: 300 }),
    figureLine('page-interactive', interactive, 's', { at: 'most', value: 1 }),
  ]);
} finally {
  await browser.close();
  await office.stop();
}
