import { forecastBill } from '@kohtaanto/rules/bill-forecast/forecast-bill.ts';
import { parentPort, workerData } from 'node:worker_threads';
import type { BillTask } from './forecast-aside.ts';

/** One forecast with all its past origins, and the thread ends: see `forecast-aside.ts`. */
const { flows, bills, until } = workerData as BillTask;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage(forecastBill(flows, bills, { until }));
