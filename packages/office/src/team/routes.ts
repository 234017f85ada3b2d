import type { Platform } from '../platform/platform.ts';
import { addAbsence, endAbsence } from './absences.ts';
import { assignMany } from './assign.ts';
import { routes } from './contract.ts';
import { getCustomers } from './customers.ts';
import { proposeCoach } from './propose-coach.ts';
import { getTeam } from './team-load.ts';

export function routeTeam(platform: Platform): void {
  const { http } = platform;
  http.handle(routes.getTeam, ({ scope, query }) => getTeam(platform, scope, query.team));
  http.handle(routes.getCustomers, ({ scope, query }) => getCustomers(platform, scope, query.staffId));
  http.handle(routes.assignMany, ({ scope, body }) => assignMany(platform, scope, body));
  http.handle(routes.getProposal, ({ scope, query }) => proposeCoach(platform, scope, query.personId));
  http.handle(routes.addAbsence, ({ scope, body }) => addAbsence(platform, scope, body));
  http.handle(routes.endAbsence, ({ scope, body }) => endAbsence(platform, scope, body));
}
