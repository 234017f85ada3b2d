import type { DisclosureRule } from '../disclosure/disclosure-rule.ts';
import { RULE_2026 } from '../disclosure/disclosure-rule.ts';
import { forecastSeries } from '../estimation/forecast.ts';
import { LEAST_HISTORY } from '../estimation/rolling-origin.ts';
import { formatMonth } from '../indicators/months.ts';
import type { Month } from '../indicators/months.ts';

/** Why none is told: too few months, or months of which something is hidden. */
export type SeekerForecast =
  | {
    readonly kind: 'told'; readonly group: string; readonly month: string; readonly last: number; readonly months: number;
    readonly points: readonly { readonly month: string; readonly point: number; readonly low: number; readonly high: number }[];
  }
  | { readonly kind: 'hidden' } | { readonly kind: 'short'; readonly least: number };

const HORIZON = 6;
/** Months ahead that are told. */
const TOLD = [3, 6];

/**
 * The unemployed of an occupation over the next half a year (EMP-5), of counts that have been told and of nothing else, so that it tells no more than they do. The
 * narrowest group is taken of which enough months up to the newest are told; each figure is as exact as the answer's others, the interval never narrower than it is.
 */
export function forecastOfSeekers(
  isco: string, newestFirst: readonly Month[], told: (group: string, month: Month) => number | 'suppressed' | null, rule: DisclosureRule = RULE_2026,
): SeekerForecast {
  const found = [4, 3, 2].map((digits) => {
    const group = isco.slice(0, digits);
    const counts = newestFirst.map((month) => told(group, month));
    const end = counts.findIndex((count) => typeof count !== 'number');
    const values = (end === -1 ? counts : counts.slice(0, end)).flatMap((count) => (typeof count === 'number' ? [count] : []));
    return { group, values, isHidden: end !== -1 && counts[end] === 'suppressed' };
  });
  const best = found.find(({ values }) => values.length >= LEAST_HISTORY);
  const [newest, first] = [newestFirst[0], newestFirst[(best?.values.length ?? 0) - 1]];
  if (best === undefined || newest === undefined || first === undefined) return found.some(({ isHidden }) => isHidden) ? { kind: 'hidden' } : { kind: 'short', least: LEAST_HISTORY };
  const { points } = forecastSeries({ first, values: best.values.toReversed() }, HORIZON);
  const near = (value: number, rounded: (value: number) => number): number => Math.max(0, rounded(value / rule.threshold)) * rule.threshold;
  return {
    kind: 'told', group: best.group, month: formatMonth(newest), last: best.values[0] ?? 0, months: best.values.length,
    points: points.filter((_, at) => TOLD.includes(at + 1)).map(({ month, point, low80, high80 }) =>
      ({ month, point: near(point, Math.round), low: near(low80, Math.floor), high: near(high80, Math.ceil) })),
  };
}
