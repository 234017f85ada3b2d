import type { Platform } from '../platform/platform.ts';
import { openWorklist } from './actions.ts';
import { routes } from './contract.ts';
import { openPreview } from './preview.ts';
import { worklistRefusals } from './refusals.ts';
import { changeKeptView, forgetView, keepView } from './saved-views.ts';

export function registerRoutes(platform: Platform): void {
  const { http } = platform;
  http.refusals(worklistRefusals);
  http.handle(routes.getWorklist, ({ scope, today, query }) => openWorklist(platform, scope, today, query));
  http.handle(routes.getPreview, ({ scope, today, params, query }) =>
    openPreview(platform, scope, today, { personId: params.personId, obligation: query.obligation }));
  http.handle(routes.saveView, ({ scope, body }) => keepView(platform, scope, body));
  http.handle(routes.changeView, ({ scope, params, body }) =>
    changeKeptView(platform, scope, params.viewId, body));
  http.handle(routes.deleteView, ({ scope, params }) => forgetView(platform, scope, params.viewId));
}
