import type { ConnectionSettings } from '../platform/database/connection.ts';
import type { Platform } from '../platform/platform.ts';
import { indicatorRefusals } from './refusals.ts';
import { takeSnapshot } from './snapshot-work.ts';

/** Indicators are counted from the night's snapshot; routes are added to this door (KNO-1). */
export function registerIndicators({ http }: Platform): void {
  http.refusals(indicatorRefusals);
}

/**
 * Each night after the obligations of the day: as the owner, because a snapshot is of every area and is read
 * by the office itself, by nobody's rights.
 */
export function scheduleSnapshots({ jobs, log, config, clock }: Platform, owner: ConnectionSettings): void {
  jobs.schedule('snapshot-of-the-register', '40 1 * * *', async () => {
    const { file, persons, rows, milliseconds } = await takeSnapshot(owner, config.dataFolder, clock.today(), clock.now());
    log.info('snapshot taken', { file, persons, rows, milliseconds: Math.round(milliseconds) });
  });
}
