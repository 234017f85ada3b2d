import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import { buildTable } from '../figures/build-table.ts';
import { startDeciding } from '../indicators/gate/deciding.ts';
import { openGate } from '../indicators/gate/gate.ts';
import { openShelf } from '../indicators/snapshot-shelf.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { Platform } from '../platform/platform.ts';
import { routes } from './contract.ts';
import { jsonStat, notedCsv } from './exports/unemployment-files.ts';
import { reconcile } from './reconciliation/reconcile.ts';
import { registerRefusals } from './refusals.ts';
import { rowsOf } from './rows-of.ts';
import { listRuns } from './runs.ts';

/** What other registers have told, beside what this one tells (KNO-3, KNO-5); and its own table in their forms. */
export function registerRegisters({ http, database, config }: Platform): void {
  http.refusals(registerRefusals);
  const shelf = openShelf(config.dataFolder);
  const gate = openGate(database, startDeciding());
  http.handle(routes.getReconciliation, async ({ scope, query }) => {
    const looked = await shelf.look();
    if (looked === null) throw new Refused('indicators.no-snapshot');
    return reconcile({ database, gate, looked }, scope, query);
  });
  http.handle(routes.listRuns, ({ scope, query }) =>
    database.read(scope, async (tx) => ({ runs: [...(await listRuns(rowsOf(tx), query.limit, scope.language))] })));
  http.handle(routes.getUnemploymentJsonStat, async ({ scope, today, query, reply }) => {
    const table = await database.read(scope, (tx) => buildTable(tx, scope, formatIso(today), query.month));
    void reply.header('content-disposition', `attachment; filename="unemployment-${scope.areaId}-${query.month}.json"`);
    return jsonStat(table, scope.language);
  });
  http.handle(routes.getUnemploymentNotedCsv, async ({ scope, today, query, reply }) => {
    const table = await database.read(scope, (tx) => buildTable(tx, scope, formatIso(today), query.month));
    void reply.header('content-disposition', `attachment; filename="unemployment-${scope.areaId}-${query.month}.csv"`);
    return notedCsv(table, scope.language);
  });
}
