import { visitPerson } from '../jobseekers/visit.ts';
import type { Platform } from '../platform/platform.ts';
import { setLimits, setProfile, tellProfile } from './actions.ts';
import { routes } from './contract.ts';
import { seekerProfileRefusals } from './refusals.ts';

/** What a jobseeker has and wants, told by version, and apart from it what the person cannot do at work (MAT-1, JOB-12). */
export function registerSeekerProfiles(platform: Platform): void {
  const { http } = platform;
  http.refusals(seekerProfileRefusals);
  http.handle(routes.getProfile, ({ scope, params }) => visitPerson(platform, scope, params.personId, 'seeker-profile.view', tellProfile));
  http.handle(routes.setProfile, ({ scope, params, body, today }) =>
    visitPerson(platform, scope, params.personId, 'seeker-profile.set', async (visit) => ({ version: await setProfile(visit, body, today) })));
  http.handle(routes.setLimits, ({ scope, params, body }) =>
    visitPerson(platform, scope, params.personId, 'work-limits.set', async (visit) => ({ version: await setLimits(visit, body) })));
}
