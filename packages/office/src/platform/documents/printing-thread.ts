import { parentPort } from 'node:worker_threads';
import { PrinterAbsent, printPdf } from './typst-printer.ts';
import type { Asking, Told } from './print-document.ts';

parentPort?.on('message', ({ id, document }: Asking) => {
  const tell = (told: Told) => parentPort?.postMessage(told, []);
  try {
    tell({ id, bytes: printPdf(document) });
  } catch (error) {
    tell({ id, fault: error instanceof Error ? error.message : 'unknown', absent: error instanceof PrinterAbsent });
  }
});
