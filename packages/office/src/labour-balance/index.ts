import { tellingOf } from '../indicators/telling.ts';
import { mobilityGroundsOf } from '../occupational-mobility/knowledge.ts';
import type { Platform } from '../platform/platform.ts';
import { balanceAsCsv } from './balance-file.ts';
import { routes } from './contract.ts';
import { labourBalanceRefusals } from './refusals.ts';
import { tellBalance } from './tell-balance.ts';
import { tellOccupation } from './tell-occupation.ts';

/** Where workers and places of the register itself do not meet, by occupation, municipality and month (MAT-5). */
export function registerLabourBalance(platform: Platform): void {
  const { http } = platform;
  const telling = tellingOf(platform);
  const grounds = mobilityGroundsOf(platform.database);
  http.refusals(labourBalanceRefusals);
  http.handle(routes.getLabourBalance, ({ scope, today, query }) => tellBalance(telling, scope, today, query));
  http.handle(routes.getLabourBalanceFile, async ({ scope, today, query, reply }) => {
    const balance = await tellBalance(telling, scope, today, query);
    void reply.header('content-disposition', `attachment; filename="kohtaanto-${scope.areaId}-${balance.month}${balance.by === 'municipality' ? '' : '-tyossakayntialueet'}.csv"`);
    return balanceAsCsv(balance, scope.language);
  });
  http.handle(routes.getOccupationMonths, ({ scope, today, params, query }) => tellOccupation(telling, grounds, scope, today, { code: params.code, month: query.month }));
}
