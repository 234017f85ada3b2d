import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Platform } from '../platform/platform.ts';
import { buildTable, listMonths } from './build-table.ts';
import { routes } from './contract.ts';
import { figureRefusals } from './refusals.ts';
import { tableAsCsv } from './table-file.ts';

/** KNO-2 and KNO-4 as far as the plan's own table: counted from the register, protected, compared. */
export function registerFigures({ http, database }: Platform): void {
  http.refusals(figureRefusals);
  http.handle(routes.listMonths, ({ scope, today }) =>
    database.read(scope, async (tx) => ({ months: [...(await listMonths(tx, scope, formatIso(today)))] })));
  http.handle(routes.getUnemployment, ({ scope, today, query }) =>
    database.read(scope, (tx) => buildTable(tx, scope, formatIso(today), query.month)));
  http.handle(routes.getUnemploymentFile, async ({ scope, today, query, reply }) => {
    const table = await database.read(scope, (tx) => buildTable(tx, scope, formatIso(today), query.month));
    void reply.header('content-disposition', `attachment; filename="unemployment-${scope.areaId}-${query.month}.csv"`);
    return tableAsCsv(table);
  });
}
