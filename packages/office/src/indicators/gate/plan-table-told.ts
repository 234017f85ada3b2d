import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import type { AccessScope } from '../../platform/platform.ts';
import type { Shown } from '../contract.ts';
import { isCounted } from '../plan-month.ts';
import type { LookedAt } from '../snapshot-shelf.ts';
import { decoded, STOCK } from './decide-month.ts';
import type { Gate, MonthOut } from './gate.ts';
import { keyOf } from './month-counts.ts';
import { gateName } from './plan-table-out.ts';

/** What the plan's table may show of a measure in a place. */
export type ToldCount = (measure: string, place: string) => Shown;

/**
 * A month of the plan's table as it is out: read from the ledger, and fixed there first if nobody has asked.
 * Null where it is not out and there is nothing to fix it from yet.
 */
export async function tellPlanMonth(
  gate: Gate, scope: AccessScope, looked: LookedAt | null, month: Month,
): Promise<ToldCount | null> {
  const known = (await gate.known(scope, [month])).get(month);
  if (known?.has(STOCK) === true) return toldBy(known);
  return looked === null ? null : toldBy(await gate.fix(scope, looked, month));
}

function toldBy(out: MonthOut): ToldCount {
  const cells = out.get(STOCK)?.cells ?? {};
  return (measure, place) => {
    if (!isCounted(measure)) return null;
    const cell = cells[keyOf(gateName(measure), place)];
    if (cell === undefined) return null; // a municipality that did not belong to the area when the month was told
    const decided = decoded(cell);
    return decided.status === 'printed' ? decided.value : 'suppressed';
  };
}
