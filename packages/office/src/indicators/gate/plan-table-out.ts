import { cellKey, COUNTED, suppressMonth } from '../plan-month.ts';
import type { CountedMeasure } from '../plan-month.ts';
import { AREA, keyOf } from './month-counts.ts';
import type { Decided, Decisions } from './protect-month.ts';

/** The rows of the plan's table as the gate names them. */
const measureNames: Readonly<Record<CountedMeasure, string>> = {
  unemployed: 'unemployed:each-unemployed', unemployed_men: 'unemployed:men', unemployed_women: 'unemployed:women',
  unemployed_under30: 'unemployed:under-30', unemployed_over50: 'unemployed:at-least-50',
  structural_unemployed: 'seekers:any-part', long_term_unemployed: 'unemployed:twelve-months',
  partial_work_ability: 'unemployed:partly-able', foreign_nationals: 'unemployed:citizens-elsewhere',
};
export const gateName = (measure: CountedMeasure): string => measureNames[measure];

/**
 * The plan's table of unemployment is protected by itself and always in the same way, and everybody in the
 * area can open it: what it prints and hides is out before anything else is asked.
 */
export function outByPlanTable(counts: ReadonlyMap<string, number>, places: readonly string[]): Decisions {
  const keys = COUNTED.flatMap((measure) => [...places, AREA].map((place) =>
    ({ own: keyOf(measureNames[measure], place), plan: cellKey(measure, place) })));
  if (!keys.every(({ own }) => counts.has(own))) return new Map();
  const shown = suppressMonth(new Map(keys.map(({ own, plan }) => [plan, counts.get(own) ?? 0])), places);
  return new Map(keys.map(({ own, plan }): [string, Decided] => {
    const value = counts.get(own) ?? 0;
    if (shown(plan) !== 'suppressed') return [own, { status: 'printed', value }];
    return [own, { status: value > 0 && value < 5 ? 'primary' : 'secondary' }];
  }));
}
