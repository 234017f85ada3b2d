import type { Platform } from '../platform/platform.ts';
import { interviewRefusals } from './refusals.ts';
import { handleInterviews } from './routes.ts';

export function registerInterviews(platform: Platform): void {
  platform.http.refusals(interviewRefusals);
  handleInterviews(platform);
}
