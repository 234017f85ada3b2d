import { seasonalScale } from './accuracy.ts';
import { MEMBERS, withCombination } from './combination.ts';
import type { ChosenMethod } from './forecast.ts';
import { intervalsHeld } from './forecast.ts';
import { pastAccuracy, rollOrigins } from './rolling-origin.ts';
import type { OriginPlan } from './rolling-origin.ts';

export type MethodPast = { readonly method: ChosenMethod; readonly mase: number; readonly smape: number };

/** How often the intervals held, and in months from the break on separately. */
export type Held = { readonly months: number; readonly inside80: number; readonly inside95: number };

export type BacktestOfSeries = {
  readonly origins: number;
  readonly methods: readonly MethodPast[];
  /** Of the combination's intervals, by months from the beginning of the series. */
  readonly held: readonly (Held & { readonly at: number })[];
};

const BACKTESTED: readonly ChosenMethod[] = ['seasonal-naive', ...MEMBERS, 'combination'];

/** The whole past of one series: at every origin what would have been told then, from what was known then. */
export function backtestSeries(values: readonly number[], plan: OriginPlan): BacktestOfSeries {
  const rolled = withCombination(values, rollOrigins(values, plan, ['seasonal-naive', ...MEMBERS]));
  const held = new Map<number, { at: number; months: number; inside80: number; inside95: number }>();
  for (const { at, in80, in95 } of intervalsHeld(values, rolled, 'combination', plan)) {
    const own = held.get(at) ?? { at, months: 0, inside80: 0, inside95: 0 };
    own.months += 1;
    own.inside80 += in80 ? 1 : 0;
    own.inside95 += in95 ? 1 : 0;
    held.set(at, own);
  }
  return {
    origins: rolled.length,
    methods: seasonalScale(values) === 0 ? [] : BACKTESTED.map((method) => {
      const { mase, smape } = pastAccuracy(values, rolled, method);
      return { method, mase, smape };
    }),
    held: [...held.values()],
  };
}
