import { formatMonth } from '../indicators/months.ts';
import type { Month } from '../indicators/months.ts';
import type { Ladder } from '../benefit-share/ladders.ts';
import { billRatesOf } from './bill-rates.ts';
import { deviationOf, heldOf, spreadOf } from './bill-spread.ts';
import type { MonthFlow } from './flows.ts';
import { accuracyOf, AREA, lookBack, naiveBills } from './past-bills.ts';
import type { BillAccuracy, KnownBill, PastForecast } from './past-bills.ts';
import { walkBill } from './walk-bill.ts';
import type { ExpectedMonth } from './walk-bill.ts';

export type BillInterval = { readonly point: number; readonly low80: number; readonly high80: number; readonly low95: number; readonly high95: number };
export type BillStep = { readonly percent: number; readonly days: number; readonly cents: number };
export type BillMonth = BillInterval & { readonly month: string; readonly steps: readonly BillStep[]; readonly persons: number; readonly days: number };
/** A year: what is known of it and what is told of the rest. */
export type BillYear = BillInterval & { readonly year: number; readonly known: number; readonly knownMonths: number };

export type PlaceBill = {
  /** AREA or a municipality. */
  readonly place: string;
  readonly months: readonly BillMonth[];
  readonly years: readonly BillYear[];
  readonly accuracy: readonly BillAccuracy[];
  /** The method itself by how far ahead it looked. */
  readonly byAhead: readonly (BillAccuracy & { readonly from: number; readonly to: number })[];
  readonly held: { readonly held80: number; readonly held95: number } | null;
};

export type BillForecast = {
  readonly last: string;
  readonly places: readonly PlaceBill[];
  /** Fewer past forecasts than this cannot tell much: the intervals then rest on what is supposed. */
  readonly tested: 'well' | 'little' | 'not';
  readonly origins: number;
  readonly seasonal: boolean;
  readonly ratesOf: number;
};

export type BillWish = { readonly until: Month; readonly ladders?: readonly Ladder[] };

const FEW_ORIGINS = 8;
const aheads = [[1, 3], [4, 6], [7, 12], [13, 60]] as const;

/**
 * What the municipalities are going to pay each month, from the ladders themselves (FIN-2, KNO-6). Cents are whole for each
 * municipality, month and step, and the area is their sum; days likewise. Undefined before two months are known.
 */
export function forecastBill(flows: readonly MonthFlow[], bills: ReadonlyMap<string, KnownBill>, { until, ladders }: BillWish): BillForecast | undefined {
  const last = flows.at(-1);
  if (last === undefined || flows.length < 2 || until <= last.month) return undefined;
  const months = until - last.month;
  const withArea = new Map([...bills, [AREA, summedBills(bills)]]);
  const past = lookBack(flows, withArea, months);
  const rates = billRatesOf(flows);
  const spread = spreadOf(past);
  const walked = Map.groupBy(walkBill(last, rates, { months, ladders }), ({ municipality }) => municipality);
  const places = [...walked].map(([place, own]) => placeOf(place, own.map(wholeMonth)));
  const area = Array.from({ length: months }, (_, at) => summed(places.flatMap(({ coming }) => coming[at] ?? [])));
  const tell = (place: string, coming: readonly WholeMonth[]): PlaceBill => {
    const ofPlace = past.filter((each) => each.place === place);
    const bill = withArea.get(place) ?? new Map<Month, number>();
    return {
      place, months: coming.map((each, at) => ({ ...toldMonth(each), ...interval(each.cents, deviationOf(spread, each.cents, each.noise, at + 1), spread) })),
      years: yearsOf(coming, bill, spread), ...accuracies(ofPlace, bill), held: heldOf(past, place) ?? null,
    };
  };
  return {
    last: formatMonth(last.month), places: [tell(AREA, area), ...places.map(({ place, coming }) => tell(place, coming))],
    tested: spread.origins === 0 ? 'not' : spread.origins < FEW_ORIGINS ? 'little' : 'well', origins: spread.origins,
    seasonal: rates.seasonal, ratesOf: rates.months,
  };
}

type WholeMonth = {
  readonly month: Month; readonly persons: number; readonly noise: number; readonly cents: number; readonly days: number; readonly steps: readonly BillStep[];
};

const placeOf = (place: string, coming: readonly WholeMonth[]): { place: string; coming: readonly WholeMonth[] } => ({ place, coming });
const addUp = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0);

function summedBills(bills: ReadonlyMap<string, KnownBill>): KnownBill {
  const sum = new Map<Month, number>();
  for (const bill of bills.values()) for (const [month, cents] of bill) sum.set(month, (sum.get(month) ?? 0) + cents);
  return sum;
}

function wholeMonth({ month, persons, noise, cents, days }: ExpectedMonth): WholeMonth {
  const steps = [...days.keys()].toSorted((a, b) => a - b).map((percent) =>
    ({ percent, days: Math.round(days.get(percent) ?? 0), cents: Math.round(cents.get(percent) ?? 0) }));
  return { month, persons: Math.round(persons), noise, steps, cents: addUp(steps.map((step) => step.cents)), days: addUp(steps.map((step) => step.days)) };
}

function summed(all: readonly WholeMonth[]): WholeMonth {
  const steps = [...Map.groupBy(all.flatMap((each) => each.steps), ({ percent }) => percent)].toSorted(([a], [b]) => a - b).map(([percent, own]) =>
    ({ percent, days: addUp(own.map(({ days }) => days)), cents: addUp(own.map(({ cents }) => cents)) }));
  return {
    month: all[0]?.month ?? (0 as Month), steps, persons: addUp(all.map((each) => each.persons)), noise: addUp(all.map((each) => each.noise)),
    cents: addUp(all.map((each) => each.cents)), days: addUp(all.map((each) => each.days)),
  };
}

function toldMonth({ month, steps, persons, days }: WholeMonth): Omit<BillMonth, keyof BillInterval> {
  return { month: formatMonth(month), steps, persons, days };
}

/** Nobody pays less than nothing. */
function interval(point: number, deviation: number, { times80, times95 }: ReturnType<typeof spreadOf>): BillInterval {
  const low = (times: number): number => Math.max(0, Math.round(point - times * deviation));
  const high = (times: number): number => Math.round(point + times * deviation);
  return { point, low80: low(times80), high80: high(times80), low95: low(times95), high95: high(times95) };
}

/** A year's months miss on the same side for the most part: their deviations are added as if they always did. */
function yearsOf(coming: readonly WholeMonth[], bill: KnownBill, spread: ReturnType<typeof spreadOf>): readonly BillYear[] {
  return [...Map.groupBy(coming.map((each, at) => ({ each, at })), ({ each }) => Math.floor(each.month / 12))].map(([year, own]) => {
    const before = [...bill].filter(([month]) => Math.floor(month / 12) === year);
    const known = addUp(before.map(([, cents]) => cents));
    const told = interval(addUp(own.map(({ each }) => each.cents)),
      addUp(own.map(({ each, at }) => deviationOf(spread, each.cents, each.noise, at + 1))), spread);
    return {
      year, known, knownMonths: before.length, point: known + told.point, low80: known + told.low80, high80: known + told.high80,
      low95: known + told.low95, high95: known + told.high95,
    };
  });
}

function accuracies(past: readonly PastForecast[], bill: KnownBill): Pick<PlaceBill, 'accuracy' | 'byAhead'> {
  return {
    accuracy: (['ladder', ...naiveBills] as const).flatMap((method) => accuracyOf(past, method, bill) ?? []),
    byAhead: aheads.flatMap(([from, to]) => {
      const found = accuracyOf(past.filter(({ ahead }) => ahead >= from && ahead <= to), 'ladder', bill);
      return found === undefined ? [] : [{ ...found, from, to: Math.min(to, Math.max(...past.map(({ ahead }) => ahead))) }];
    }),
  };
}
