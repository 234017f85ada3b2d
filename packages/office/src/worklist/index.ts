import type { Platform } from '../platform/platform.ts';
import { computeMissingGroups, recomputeAllAreas } from './jobs.ts';
import { recomputeObligations } from './recompute-obligations.ts';
import { registerRoutes } from './routes.ts';

export function registerWorklist(platform: Platform): void {
  registerRoutes(platform);
  platform.events.on('person-facts-changed', (tx, { areaId, personId }) =>
    recomputeObligations(tx, areaId, [personId], platform.clock.today()));
  platform.jobs.schedule('obligations-of-the-day', '5 0 * * *', (signal) => recomputeAllAreas(platform, signal));
  platform.jobs.schedule('groups-not-yet-computed', '*/10 * * * *', (signal) => computeMissingGroups(platform, signal));
}
