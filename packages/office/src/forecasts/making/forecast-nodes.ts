import { planFor, tellForecast } from '@kohtaanto/rules/estimation/forecast.ts';
import type { Estimate, Forecast } from '@kohtaanto/rules/estimation/forecast.ts';
import { reconcile } from '@kohtaanto/rules/estimation/reconcile.ts';
import { answerInThreads } from '../threads/thread-pool.ts';
import type { ForecastNode } from './nodes-of-series.ts';

export type Watching = { readonly signal: AbortSignal; readonly onDone: (done: number) => void };

/** The version of the method by which forecasts are made; a new one makes new runs of the same figures. */
export const RULE_VERSION = '2026-11';
/** To the end of next year from any month of this one, as far as the figures are a few months old. */
export const HORIZON = 18;

/** A forecast of each node, all of which add up; nothing where it was ended. */
export async function forecastNodes(nodes: readonly ForecastNode[], watching: Watching): Promise<readonly Forecast[] | undefined> {
  const plan = planFor(HORIZON);
  let done = 0;
  const answers = await answerInThreads(nodes.map(({ values }) => ({ kind: 'estimate' as const, values, plan })), {
    signal: watching.signal, onAnswer: () => watching.onDone(done += 1),
  });
  const made = answers.filter((answer) => answer !== undefined);
  if (made.length < nodes.length) return undefined;
  const points = reconcile({
    hierarchy: { parents: nodes.map(({ parent }) => parent) }, points: made.map((one) => one.points), errors: errorsTogether(made),
  });
  return nodes.flatMap((node, at) => {
    const one = made[at];
    return one === undefined ? [] : [tellForecast(node, one, plan, points[at])];
  });
}

/** Errors of the origins that all have; they lie at the same distance from the newest month. */
function errorsTogether(made: readonly Estimate[]): readonly (readonly number[])[] {
  const origins = Math.min(...made.map(({ errors }) => errors.length));
  return made.map(({ errors }) => errors.slice(errors.length - origins).flat());
}
