import { tellingOf } from '../indicators/telling.ts';
import type { Platform } from '../platform/platform.ts';
import { buildTable, listMonths } from './build-table.ts';
import { routes } from './contract.ts';
import { figureRefusals } from './refusals.ts';
import { tableAsCsv } from './table-file.ts';

/** KNO-2 and KNO-4 as far as the plan's own table: told as it stands in the release ledger, compared. */
export function registerFigures(platform: Platform): void {
  const { http } = platform;
  const telling = tellingOf(platform);
  http.refusals(figureRefusals);
  http.handle(routes.listMonths, async ({ scope, today }) => ({ months: [...(await listMonths(telling, scope, today))] }));
  http.handle(routes.getUnemployment, ({ scope, today, query }) => buildTable(telling, scope, today, query.month));
  http.handle(routes.getUnemploymentFile, async ({ scope, today, query, reply }) => {
    const table = await buildTable(telling, scope, today, query.month);
    void reply.header('content-disposition', `attachment; filename="unemployment-${scope.areaId}-${query.month}.csv"`);
    return tableAsCsv(table, scope.language);
  });
}
