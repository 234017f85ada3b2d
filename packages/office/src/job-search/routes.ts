import { visitPerson } from '../jobseekers/visit.ts';
import type { Visit } from '../jobseekers/visit.ts';
import type { AccessScope, Platform } from '../platform/platform.ts';
import * as actions from './actions.ts';
import { routes } from './contract.ts';

const saved = { saved: true } as const;

export function handleJobSearch(platform: Platform): void {
  const { http } = platform;
  const change = async (
    scope: AccessScope, personId: string, action: string, work: (visit: Visit) => Promise<void>,
  ) => visitPerson(platform, scope, personId, action, async (visit) => {
    await work(visit);
    await visit.factsChanged();
    return saved;
  });
  http.handle(routes.startSearch, ({ scope, params, body, today }) =>
    change(scope, params.personId, 'search.start', (visit) => actions.startSearch(visit, body, today)));
  http.handle(routes.endSearch, ({ scope, params, body }) =>
    change(scope, params.personId, 'search.end', (visit) => actions.endSearch(visit, params.searchId, body)));
  http.handle(routes.addStatus, ({ scope, params, body }) =>
    change(scope, params.personId, 'status.add', (visit) => actions.addStatus(visit, body)));
  http.handle(routes.changeStatus, ({ scope, params, body }) =>
    change(scope, params.personId, 'status.change', (visit) => actions.changeStatus(visit, params.statusId, body)));
  http.handle(routes.addService, ({ scope, params, body }) =>
    change(scope, params.personId, 'service.add', (visit) => actions.addService(visit, body)));
  http.handle(routes.endService, ({ scope, params, body }) =>
    change(scope, params.personId, 'service.end', (visit) =>
      actions.endService(visit, params.serviceSpellId, body)));
}
