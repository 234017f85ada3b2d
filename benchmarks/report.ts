/**
 * The published board report of the demo area as PDF: the frozen content is read over HTTP, and its sentences,
 * tables, charts and pages are made, the printer checking PDF/UA-1. The peer in the same run is what one would do
 * without a printer of one's own: the same report's web page opened in Chromium and printed to PDF by it. Making
 * a draft from the ledger, attacker included, is told beside.
 */
import { boardReportDocument } from '@kohtaanto/words/publications/board-report-document.ts';
import { ShownReport } from '../packages/office/src/publications/board-report-contract.ts';
import { printDocument } from '../packages/office/src/platform/documents/print-document.ts';
import { launchBrowser } from '../tests/journeys/browser.ts';
import { openDemoOffice } from '../tests/journeys/demo-office.ts';
import { signInAs } from '../tests/journeys/sign-in.ts';
import { figureLine, printFigures, quantile } from './measuring/figure.ts';

const month = '2026-10';
const rounds = 7;
const office = await openDemoOffice();
const browser = await launchBrowser();
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fi-FI' });
  const page = await context.newPage();
  await signInAs(page, office.address, 'Outi Tammikoski');
  await page.waitForLoadState('networkidle');
  const address = `${office.address}/api/publications/board-report/${month}`;
  const seconds = async (work: () => Promise<unknown>): Promise<number> => {
    const begun = performance.now();
    await work();
    return (performance.now() - begun) / 1000;
  };
  // The first one fixes the months of its trends, which the night does otherwise.
  const first = await seconds(() => context.request.get(`${address}/report.pdf`, { timeout: 300_000 }));
  const draft = await seconds(() => context.request.get(`${address}/report.pdf`, { timeout: 300_000 }));
  const { csrfToken } = await (await context.request.get(`${office.address}/api/session`)).json() as { csrfToken: string };
  const sent = await context.request.post(`${office.address}/api/publications`, {
    data: { kind: 'board-report', month }, headers: { 'x-csrf-token': csrfToken }, timeout: 300_000,
  });
  if (!sent.ok()) throw new Error(`not published: ${await sent.text()}`);
  const own: number[] = [];
  const peer: number[] = [];
  let [ownBytes, peerBytes] = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    own.push(await seconds(async () => {
      const { report, edition } = ShownReport.parse(await (await context.request.get(address)).json());
      ownBytes = (await printDocument(boardReportDocument(report, edition, (['fi', 'sv', 'en'] as const)[round % 3] ?? 'fi'))).length;
    }));
    peer.push(await seconds(async () => {
      await page.goto(`${office.address}/figures/publications/board/${month}`);
      await page.locator('article[lang]').waitFor();
      await page.evaluate(() => document.fonts.ready);
      peerBytes = (await page.pdf({ preferCSSPageSize: true, tagged: true })).length;
    }));
  }
  const [ours, chromium] = [quantile(own, 0.5), quantile(peer, 0.5)];
  printFigures([
    `# a draft from the ledger, attacker included: ${draft.toFixed(1)} s; the first of a month, its 25 months fixed on the way: ${first.toFixed(1)} s`,
    `# ${rounds} rounds, three languages in turn: least ${Math.min(...own).toFixed(2)}, most ${Math.max(...own).toFixed(2)} s`,
    `# peer: the web page printed by Chromium ${chromium.toFixed(2)} s, ${(peerBytes / 1024).toFixed(0)} kB against ${(ownBytes / 1024).toFixed(0)} kB;`
      + ` ratio ${(ours / chromium).toFixed(2)}`,
    figureLine('report-pdf', ours, 's', { at: 'most', value: 2 }),
  ]);
} finally {
  await browser.close();
  await office.stop();
}
