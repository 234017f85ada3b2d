import { visitPerson } from '../jobseekers/visit.ts';
import type { Platform } from '../platform/platform.ts';
import { addStep, listStartUps, openStartUp, tellStartUp } from './actions.ts';
import { openAdvisors } from './advisors.ts';
import { routes } from './contract.ts';
import { startUpRefusals } from './refusals.ts';

/** The way of a person to an enterprise: advice, plan, statement, start-up grant, start, follow-up; light entrepreneurship (EMP-6). */
export function registerStartUps(platform: Platform): void {
  const { http, database, audit } = platform;
  const advisorsOf = openAdvisors();
  http.refusals(startUpRefusals);
  http.handle(routes.getStartUp, async ({ scope, params, today }) => {
    const advisors = await advisorsOf(scope.areaId);
    return visitPerson(platform, scope, params.personId, 'start-up.view', (visit) => tellStartUp(visit, advisors, today));
  });
  http.handle(routes.openStartUp, ({ scope, params, body, today }) =>
    visitPerson(platform, scope, params.personId, 'start-up.open', async (visit) => ({ startUpId: await openStartUp(visit, body, today) })));
  http.handle(routes.addStep, async ({ scope, params, body, today }) => {
    const advisors = await advisorsOf(scope.areaId);
    return visitPerson(platform, scope, params.personId, 'start-up.step', async (visit) =>
      ({ rowVersion: await addStep(visit, params.startUpId, body, { today, advisors }) }));
  });
  http.handle(routes.listStartUps, ({ scope, query }) => database.write(scope, (tx) => listStartUps({ tx, scope, audit }, query.state)));
}
