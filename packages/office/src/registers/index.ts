import { buildTable } from '../figures/build-table.ts';
import { newest, tellingOf } from '../indicators/telling.ts';
import type { Platform } from '../platform/platform.ts';
import { routes } from './contract.ts';
import { jsonStat, notedCsv } from './exports/unemployment-files.ts';
import { reconcile } from './reconciliation/reconcile.ts';
import { registerRefusals } from './refusals.ts';
import { rowsOf } from './rows-of.ts';
import { listRuns } from './runs.ts';

/** What other registers have told, beside what this one tells (KNO-3, KNO-5); and its own table in their forms. */
export function registerRegisters(platform: Platform): void {
  const { http, database } = platform;
  const telling = tellingOf(platform);
  http.refusals(registerRefusals);
  http.handle(routes.getReconciliation, async ({ scope, query }) =>
    reconcile({ ...telling, looked: await newest(telling) }, scope, query));
  http.handle(routes.listRuns, ({ scope, query }) =>
    database.read(scope, async (tx) => ({ runs: [...(await listRuns(rowsOf(tx), query.limit, scope.language))] })));
  http.handle(routes.getUnemploymentJsonStat, async ({ scope, today, query, reply }) => {
    const table = await buildTable(telling, scope, today, query.month);
    void reply.header('content-disposition', `attachment; filename="unemployment-${scope.areaId}-${query.month}.json"`);
    return jsonStat(table, scope.language);
  });
  http.handle(routes.getUnemploymentNotedCsv, async ({ scope, today, query, reply }) => {
    const table = await buildTable(telling, scope, today, query.month);
    void reply.header('content-disposition', `attachment; filename="unemployment-${scope.areaId}-${query.month}.csv"`);
    return notedCsv(table, scope.language);
  });
}
