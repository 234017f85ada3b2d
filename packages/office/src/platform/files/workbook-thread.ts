import { parentPort, workerData } from 'node:worker_threads';
import { readSheet } from 'read-excel-file/node';

/** A thread that reads the first sheet of one workbook: see `read-workbook.ts`. */
const sheet = await readSheet(Buffer.from(workerData as Uint8Array));
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage(sheet.map((row) => row.map(cellText)));

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  // A date cell has no time zone; the library gives it as midnight UTC.
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value).trim();
}
