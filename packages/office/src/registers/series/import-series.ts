import { createHash } from 'node:crypto';
import { Refused } from '../../platform/http/refusal.ts';
import type { ReadSeries } from './figure.ts';
import type { RegisterWriter } from './register-writer.ts';
import { noteRefusedRun, storeSeries } from './store-series.ts';
import type { RunHeading, StoredRun } from './store-series.ts';

/** More than this is not read on a terminal; the run keeps the first thousand. */
const TOLD_FAULTS = 200;

export type ImportOptions = {
  /** Totals that differ from their parts are kept as their source prints them. */
  readonly keepTotals?: boolean;
};

/** Stores what was read, or notes why it was refused and refuses: every fault at once, nothing half-written. */
export async function importSeries(
  write: RegisterWriter, heading: RunHeading, series: ReadSeries, options: ImportOptions = {},
): Promise<StoredRun> {
  const faults = [...series.faults, ...(options.keepTotals === true ? [] : series.totals)];
  if (faults.length > 0) {
    const run = await noteRefusedRun(write, heading, series, faults);
    throw new Refused('registers.faults', { count: faults.length, address: heading.address, run }, {
      faults: faults.slice(0, TOLD_FAULTS),
    });
  }
  if (series.figures.length + (series.names?.length ?? 0) === 0) {
    const empty = { path: heading.address, code: 'registers.nothing-to-store', values: { address: heading.address } };
    await noteRefusedRun(write, heading, series, [empty]);
    throw new Refused(empty.code, empty.values);
  }
  return storeSeries(write, heading, series);
}

export function sha256Of(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
