import type { BillForecast, forecastBill } from '@kohtaanto/rules/bill-forecast/forecast-bill.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import { Worker } from 'node:worker_threads';

type Given = Parameters<typeof forecastBill>;
export type BillTask = { readonly flows: Given[0]; readonly bills: Given[1]; readonly until: Month };

/** A second or two of reckoning beside the office's other answers. */
export function forecastAside(task: BillTask): Promise<BillForecast | undefined> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./bill-thread.ts', import.meta.url), { workerData: task });
    worker.once('message', done);
    worker.once('error', fail);
    worker.once('exit', (code) => fail(new Error(`the thread of the bill's forecast ended with ${code}`)));
  });
}
