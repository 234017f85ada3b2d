/**
 * The board report of the demo area as PDF, from the request to the last byte: figures asked of the ledger,
 * sentences, tables, charts, and PDF/UA checked by the printer. The peer in the same run is what one would do
 * without a printer of one's own: the same report's web page opened in Chromium and printed to PDF by it.
 */
import { launchBrowser } from '../tests/journeys/browser.ts';
import { openDemoOffice } from '../tests/journeys/demo-office.ts';
import { signInAs } from '../tests/journeys/sign-in.ts';
import { figureLine, printFigures, quantile } from './figure.ts';

const month = '2026-10';
const rounds = 7;
const office = await openDemoOffice();
const browser = await launchBrowser();
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fi-FI' });
  const page = await context.newPage();
  await signInAs(page, office.address, 'Outi Tammikoski');
  await page.waitForLoadState('networkidle');
  const pdfOf = async (language: string): Promise<{ seconds: number; bytes: number }> => {
    const begun = performance.now();
    const answer = await context.request.get(`${office.address}/api/publications/board-report/${month}/report.pdf?language=${language}`,
      { timeout: 300_000 });
    const { length } = await answer.body();
    if (!answer.ok()) throw new Error(`no report: ${answer.status()}`);
    return { seconds: (performance.now() - begun) / 1000, bytes: length };
  };
  // The first one fixes the months of its trends, which the night does otherwise.
  const first = await pdfOf('fi');
  const own: number[] = [];
  const peer: number[] = [];
  let [ownBytes, peerBytes] = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const printed = await pdfOf(['fi', 'sv', 'en'][round % 3] ?? 'fi');
    own.push(printed.seconds);
    ownBytes = printed.bytes;
    const begun = performance.now();
    await page.goto(`${office.address}/figures/publications/board/${month}`);
    await page.locator('article[lang]').waitFor();
    await page.evaluate(() => document.fonts.ready);
    peerBytes = (await page.pdf({ preferCSSPageSize: true, tagged: true })).length;
    peer.push((performance.now() - begun) / 1000);
  }
  const [ours, chromium] = [quantile(own, 0.5), quantile(peer, 0.5)];
  printFigures([
    `# the first report of a month, its 25 months fixed on the way: ${first.seconds.toFixed(1)} s`,
    `# ${rounds} rounds, three languages in turn: least ${Math.min(...own).toFixed(2)}, most ${Math.max(...own).toFixed(2)} s`,
    `# peer: the web page printed by Chromium ${chromium.toFixed(2)} s, ${(peerBytes / 1024).toFixed(0)} kB against ${(ownBytes / 1024).toFixed(0)} kB;`
      + ` ratio ${(ours / chromium).toFixed(2)}`,
    figureLine('report-pdf', ours, 's', { at: 'most', value: 2 }),
  ]);
} finally {
  await browser.close();
  await office.stop();
}
