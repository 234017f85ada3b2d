import type { Platform } from '../platform/platform.ts';
import { searchObligationRefusals } from './refusals.ts';
import { handleSearchObligation } from './routes.ts';

export function registerSearchObligation(platform: Platform): void {
  platform.http.refusals(searchObligationRefusals);
  handleSearchObligation(platform);
}
