import { Refused } from '../platform/http/refusal.ts';
import type { Platform } from '../platform/platform.ts';
import { routes } from './contract.ts';
import * as store from './store.ts';

/** Reading the trail is a look too, and is logged as one. */
export function registerAuditTrail(platform: Platform): void {
  platform.http.handle(routes.getLooks, async ({ scope, params, query }) => {
    const isOfficer = scope.roles.includes('data-protection-officer');
    const looks = await platform.database.write(scope, async (tx) => {
      if (!isOfficer && !await store.isPersonSeen(tx, scope, params.personId)) return null;
      await platform.audit.record(tx, scope, { action: 'looks.view', personId: params.personId, outcome: 'allowed' });
      return { found: await store.findLooks(tx, scope, params.personId, query.before), total: await store.countLooks(tx, scope, params.personId) };
    });
    if (looks === null) {
      await platform.audit.recordDenied(scope, { action: 'looks.view', personId: params.personId });
      throw new Refused('person-not-found');
    }
    const { found, total } = looks;
    return { entries: found.slice(0, store.PAGE), more: found.length > store.PAGE, total };
  });
  platform.http.handle(routes.searchAudit, ({ scope, query }) =>
    platform.database.write(scope, async (tx) => {
      await platform.audit.record(tx, scope, { action: 'audit.search', outcome: 'allowed', detail: query });
      const found = await store.findEntries(tx, scope, query);
      return {
        entries: found.slice(0, store.PAGE), more: found.length > store.PAGE,
        sealed: await store.findSealed(tx, scope),
        staff: await store.findStaff(tx, scope),
      };
    }));
}
