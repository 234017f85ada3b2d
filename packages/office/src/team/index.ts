import type { Platform } from '../platform/platform.ts';
import { teamRefusals } from './refusals.ts';
import { routeTeam } from './routes.ts';

export function registerTeam(platform: Platform): void {
  platform.http.refusals(teamRefusals);
  routeTeam(platform);
}
