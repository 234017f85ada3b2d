import { createHash } from 'node:crypto';
import { Refused } from '../../platform/http/refusal.ts';
import { KEPT_FAULTS } from './packed-series.ts';
import type { CountedFaults, PackedSeries } from './packed-series.ts';
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
  write: RegisterWriter, heading: RunHeading, series: PackedSeries, options: ImportOptions = {},
): Promise<StoredRun> {
  const faults = standingFaults(series, options.keepTotals === true);
  if (faults.count > 0) {
    const run = await noteRefusedRun(write, heading, series, faults.kept, faults.count);
    throw new Refused('registers.faults', { count: faults.count, address: heading.address, run }, {
      faults: faults.kept.slice(0, TOLD_FAULTS),
    });
  }
  if (series.size + (series.names?.length ?? 0) === 0) {
    const empty = { path: heading.address, code: 'registers.nothing-to-store', values: { address: heading.address } };
    await noteRefusedRun(write, heading, series, [empty]);
    throw new Refused(empty.code, empty.values);
  }
  return storeSeries(write, heading, series);
}

/** What stands against storing: totals too, unless they are kept as their source prints them. */
export function standingFaults({ faults, totals }: Pick<PackedSeries, 'faults' | 'totals'>, keepTotals: boolean): CountedFaults {
  if (keepTotals) return faults;
  return { count: faults.count + totals.count, kept: [...faults.kept, ...totals.kept].slice(0, KEPT_FAULTS) };
}

export function sha256Of(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
