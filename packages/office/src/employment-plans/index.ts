import type { Platform } from '../platform/platform.ts';
import { employmentPlanRefusals } from './refusals.ts';
import { handleEmploymentPlans } from './routes.ts';

export function registerEmploymentPlans(platform: Platform): void {
  platform.http.refusals(employmentPlanRefusals);
  handleEmploymentPlans(platform);
}
