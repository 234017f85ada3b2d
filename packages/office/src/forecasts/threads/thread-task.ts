import { LEAST_HISTORY } from '@kohtaanto/rules/estimation/rolling-origin.ts';
import { backtestSeries } from '@kohtaanto/rules/estimation/backtest.ts';
import type { BacktestOfSeries } from '@kohtaanto/rules/estimation/backtest.ts';
import { estimate } from '@kohtaanto/rules/estimation/forecast.ts';
import type { Estimate } from '@kohtaanto/rules/estimation/forecast.ts';
import type { OriginPlan } from '@kohtaanto/rules/estimation/rolling-origin.ts';

/** What a thread is asked: a forecast of a series with its past, or its whole past alone. */
export type EstimateTask = { readonly kind: 'estimate'; readonly values: readonly number[]; readonly plan: OriginPlan };
export type BacktestTask = { readonly kind: 'backtest'; readonly values: readonly number[]; readonly plan: OriginPlan };
export type ThreadTask = EstimateTask | BacktestTask;
export type ThreadAnswer<Task extends ThreadTask> = Task extends EstimateTask ? Estimate : BacktestOfSeries;

export function answerTask(task: ThreadTask): Estimate | BacktestOfSeries {
  if (task.values.length < LEAST_HISTORY) throw new Error(`a series of ${task.values.length} months was given to be forecast`);
  return task.kind === 'estimate' ? estimate(task.values, task.plan) : backtestSeries(task.values, task.plan);
}
