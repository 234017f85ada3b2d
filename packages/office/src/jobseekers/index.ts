import type { Platform } from '../platform/platform.ts';
import { jobseekerRefusals } from './refusals.ts';
import { handleJobseekers } from './routes.ts';

export function registerJobseekers(platform: Platform): void {
  platform.http.refusals(jobseekerRefusals);
  handleJobseekers(platform);
}
