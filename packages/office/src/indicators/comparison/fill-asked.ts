import { monthsOn, parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import type { AccessScope, Log } from '../../platform/platform.ts';
import { findFirstMonth } from '../area-ground.ts';
import { TREND } from '../gate/tell-indicator.ts';
import { newest } from '../telling.ts';
import type { Telling } from '../telling.ts';

/** The trend of a month and the year before it. */
const MONTHS = TREND + 12;

/**
 * At night the months behind the newest trend are fixed. Whoever looks at an older month, or at a figure that ripens later,
 * looks further back: those months are fixed when they are asked, one area's at a time, and the curve is whole a while later.
 */
export function openFillingAsked(telling: Telling, log: Log): (scope: AccessScope, month: Month) => void {
  const running = new Set<number>();
  const work = async (scope: AccessScope, asked: Month) => {
    const { database, gate } = telling;
    const first = parseMonth(await database.read(scope, (tx) => findFirstMonth(tx, scope)) ?? '');
    if (first === undefined) return;
    const looked = await newest(telling);
    const months = Array.from({ length: MONTHS }, (_, back) => monthsOn(asked, -back)).filter((month) => month >= first);
    await gate.known(scope, months);
    for (const month of months) await gate.fix(scope, looked, month);
  };
  return (scope, month) => {
    if (running.has(scope.areaId)) return;
    running.add(scope.areaId);
    work(scope, month)
      .catch((error: unknown) => log.warn('months of figures not fixed', {
        area: scope.areaId, reason: error instanceof Error ? error.message : 'unknown',
      }))
      .finally(() => running.delete(scope.areaId));
  };
}
