import type { Platform } from '../platform/platform.ts';
import { closeDueRounds } from './close-rounds.ts';
import { routePublic } from './public-routes.ts';
import { surveyRefusals } from './refusals.ts';
import { routeStaff } from './staff-routes.ts';

/** The voice of customers and partners, in which no person can be found (KNO-7). */
export function registerSurveys(platform: Platform): void {
  platform.http.refusals(surveyRefusals);
  routeStaff(platform);
  routePublic(platform);
  platform.jobs.schedule('survey-rounds-of-the-day', '2 0 * * *', () => closeDueRounds(platform));
}
