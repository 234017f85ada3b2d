import type { MonthOut } from './gate.ts';
import { AREA, keyOf } from './month-counts.ts';
import { gateName } from './plan-table-out.ts';
import { COUNTED } from '../plan-month.ts';
import { isParts } from './released-measures.ts';

const planMeasures: ReadonlySet<string> = new Set(COUNTED.map(gateName));

/**
 * Whether a hidden count of the month is known to be at least one. The plan's table always prints its noughts; groups never
 * do; another family prints them unless they would tell its small counts, and then none of its own stands in the ledger.
 */
export function noughtsPrinted(out: MonthOut, measure: string, split: string): boolean {
  if (split === '' && planMeasures.has(measure)) return true;
  const key = keyOf(measure, AREA, split);
  const families = [...out].filter(([, { cells }]) => key in cells).map(([family]) => family);
  return families.length > 0 && families.every((family) => !isParts(family) && printsNoughts(out, family));
}

function printsNoughts(out: MonthOut, family: string): boolean {
  const others = [...out].filter(([each]) => each !== family).map(([, { cells }]) => cells);
  return Object.entries(out.get(family)?.cells ?? {}).some(([key, cell]) => {
    const [measure = '', , split] = key.split('|');
    return cell === 0 && !(split === undefined && planMeasures.has(measure)) && !others.some((cells) => key in cells);
  });
}
