import { meanAbsoluteError, seasonalScale, smape } from '../estimation/accuracy.ts';
import { monthsOn } from '../indicators/months.ts';
import type { Month } from '../indicators/months.ts';
import { billRatesOf, SHARED_SINCE, weekdaysOf } from './bill-rates.ts';
import type { MonthFlow } from './flows.ts';
import { walkBill } from './walk-bill.ts';

/** A place's known months in cents. */
export type KnownBill = ReadonlyMap<Month, number>;
export const AREA = 'AREA';

/** What one looked ahead from an earlier month told of a later one that is known by now. */
export type PastForecast = {
  readonly place: string; readonly origin: Month; readonly month: Month; readonly ahead: number;
  readonly told: number; readonly came: number;
  /** Squared cents of small numbers alone, as the walk told them. */
  readonly noise: number;
  readonly naive: Readonly<Record<NaiveBill, number | null>>;
};

/** What one would say without any method: always beside it. */
export const naiveBills = ['last-month', 'last-month-by-weekdays', 'year-ago'] as const;
export type NaiveBill = (typeof naiveBills)[number];

/** So many months of today's share have to be known before one looks ahead from the last of them. */
const LEAST_KNOWN = 6;
const MOST_ORIGINS = 24;

/**
 * Stands at each earlier month with the months up to it alone, and looks at those known since. Months are as they stand now, with the
 * corrections that came later; the ladders are today's. Origins before the share was of every benefit would tell of another bill.
 */
export function lookBack(flows: readonly MonthFlow[], bills: ReadonlyMap<string, KnownBill>, horizon: number): readonly PastForecast[] {
  const first = Math.max(flows[0]?.month ?? 0, SHARED_SINCE) + LEAST_KNOWN - 1;
  const last = flows.at(-1)?.month ?? 0;
  const origins = flows.filter(({ month }) => month >= first && month < last).slice(-MOST_ORIGINS);
  return origins.flatMap(({ month: origin }) => {
    const upTo = flows.slice(0, flows.findIndex(({ month }) => month === origin) + 1).map((flow) => (flow.month === origin ? unknownYet(flow) : flow));
    const lastFlow = upTo.at(-1);
    if (lastFlow === undefined) return [];
    const months = Math.min(horizon, last - origin);
    const area = new Map<Month, { told: number; noise: number }>();
    const of = walkBill(lastFlow, billRatesOf(upTo), { months }).flatMap(({ municipality, month, cents, noise }) => {
      const told = [...cents.values()].reduce((sum, each) => sum + each, 0);
      const whole = area.get(month) ?? { told: 0, noise: 0 };
      area.set(month, { told: whole.told + told, noise: whole.noise + noise });
      return pastOf(bills, municipality, origin, month, told, noise);
    });
    return [...of, ...[...area].flatMap(([month, { told, noise }]) => pastOf(bills, AREA, origin, month, told, noise))];
  });
}

/** At its end nobody knew who of the month would leave. */
function unknownYet(flow: MonthFlow): MonthFlow {
  return { ...flow, cells: flow.cells.map((cell) => ({ ...cell, stayed: 0, movedOn: 0 })) };
}

function pastOf(
  bills: ReadonlyMap<string, KnownBill>, place: string, origin: Month, month: Month, told: number, noise: number,
): readonly PastForecast[] {
  const own = bills.get(place);
  const came = own?.get(month) ?? (own === undefined ? undefined : 0);
  if (own === undefined || came === undefined) return [];
  const now = own.get(origin) ?? 0;
  const yearAgo = monthsOn(month, -12) <= origin ? own.get(monthsOn(month, -12)) : undefined;
  return [{
    place, origin, month, ahead: month - origin, told, came, noise,
    naive: {
      'last-month': now, 'last-month-by-weekdays': now / weekdaysOf(origin) * weekdaysOf(month),
      'year-ago': yearAgo === undefined || monthsOn(month, -12) < SHARED_SINCE ? null : yearAgo,
    },
  }];
}

export type BillAccuracy = {
  readonly method: 'ladder' | NaiveBill;
  /** Looked ahead so many times, to so many months in all. */
  readonly origins: number; readonly compared: number;
  /** Cents: how far off a month was, and on which side on the mean (told less what came). */
  readonly meanAbsolute: number; readonly meanError: number;
  readonly smape: number;
  /** Null before thirteen months of today's share are known. */
  readonly mase: number | null;
  /** The mean absolute error of the method in use in the same months: a peer who knows fewer of them has others to miss. */
  readonly ownInTheSame: number;
};

/** One method over the past forecasts of a place, or of those so many months ahead. */
export function accuracyOf(past: readonly PastForecast[], method: BillAccuracy['method'], bill: KnownBill): BillAccuracy | undefined {
  const pairs = past.flatMap(({ told, came, naive, origin }) => {
    const said = method === 'ladder' ? told : naive[method];
    return said === null ? [] : [{ said, came, origin, told }];
  });
  if (pairs.length === 0) return undefined;
  const [came, said] = [pairs.map((pair) => pair.came), pairs.map((pair) => pair.said)];
  const shared = [...bill].filter(([month]) => month >= SHARED_SINCE).toSorted(([a], [b]) => a - b).map(([, cents]) => cents);
  const scale = seasonalScale(shared);
  const meanAbsolute = meanAbsoluteError(came, said);
  return {
    method, origins: new Set(pairs.map(({ origin }) => origin)).size, compared: pairs.length, meanAbsolute: Math.round(meanAbsolute),
    meanError: Math.round(pairs.reduce((sum, pair) => sum + pair.said - pair.came, 0) / pairs.length),
    smape: smape(came, said), mase: scale === 0 ? null : meanAbsolute / scale,
    ownInTheSame: Math.round(meanAbsoluteError(came, pairs.map(({ told }) => told))),
  };
}
