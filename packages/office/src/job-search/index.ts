import type { Platform } from '../platform/platform.ts';
import { jobSearchRefusals } from './refusals.ts';
import { handleJobSearch } from './routes.ts';

export function registerJobSearch(platform: Platform): void {
  platform.http.refusals(jobSearchRefusals);
  handleJobSearch(platform);
}
