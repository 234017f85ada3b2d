import { z } from 'zod';
import { NameInLanguages } from '../areas/contract.ts';
import { defineRoute } from '../platform/http/route.ts';

const Measure = z.string().min(1).max(80);
const PlaceCode = z.string().regex(/^(AREA|SSS|\d{3})$/u);
const Share = z.number().nullable();

/** A month with the intervals in which eighty and ninety-five of a hundred such months are told to be. */
export const ForecastMonth = z.object({
  month: z.string(), point: z.number(), low80: z.number(), high80: z.number(), low95: z.number(), high95: z.number(),
});
export type ForecastMonth = z.infer<typeof ForecastMonth>;

/** How far forecasts of past months were off, each made of what was known then. */
export const PastOfMethod = z.object({
  method: z.string(), name: z.string(), mase: Share, smape: Share, coverage80: Share, coverage95: Share, origins: z.int(),
});
export type PastOfMethod = z.infer<typeof PastOfMethod>;

export const ForecastRow = z.object({
  /** AREA, SSS or a municipality. */
  place: z.string(),
  name: NameInLanguages,
  last: z.number(),
  /** A year after the newest month. */
  yearOn: ForecastMonth.nullable(),
  method: z.string(),
  mase: Share,
  naiveMase: Share,
});
export type ForecastRow = z.infer<typeof ForecastRow>;

export const ChosenForecast = z.object({
  place: z.string(),
  name: NameInLanguages,
  history: z.array(z.object({ month: z.string(), value: z.number() })),
  points: z.array(ForecastMonth),
  accuracy: PastOfMethod,
  /** Every method on the same past months. */
  beside: z.array(PastOfMethod),
  weights: z.array(z.object({ method: z.string(), name: z.string(), weight: z.number() })),
  /** Municipalities of the area that are not in its sum. */
  without: z.array(NameInLanguages),
});
export type ChosenForecast = z.infer<typeof ChosenForecast>;

export const ForecastMaking = z.object({ measureName: z.string(), done: z.int(), all: z.int() });

export const Forecasts = z.object({
  measures: z.array(z.object({ measure: z.string(), name: z.string() })),
  measure: z.string().nullable(),
  mayMake: z.boolean(),
  making: ForecastMaking.nullable(),
  run: z.object({
    runId: z.int(), madeAt: z.string(), source: z.string(), sourceRuns: z.array(z.int()), ruleVersion: z.string(),
    lastMonth: z.string(), horizon: z.int(),
    leftOut: z.array(z.object({ place: z.string(), name: NameInLanguages, why: z.enum(['hidden', 'ends-early', 'short']), until: z.string().nullable() })),
  }).nullable(),
  rows: z.array(ForecastRow),
  chosen: ChosenForecast.nullable(),
  /** What no forecast of this kind can know. */
  notes: z.array(z.string()),
});
export type Forecasts = z.infer<typeof Forecasts>;

const READERS = ['director', 'controller', 'team-lead', 'service-coordinator', 'municipality-officer'] as const;
const MAKERS = ['director', 'controller'] as const;

export const routes = {
  getForecasts: defineRoute({
    method: 'GET',
    path: '/api/forecasts',
    summary: 'Forecasts of a measure for the area, its municipalities and the country, with intervals and past accuracy; one place in full',
    query: z.object({ measure: Measure.optional(), place: PlaceCode.optional() }),
    response: Forecasts,
    roles: READERS,
    refusals: ['forecasts.no-forecast', 'forecasts.place-unknown'],
  }),
  getForecastFile: defineRoute({
    method: 'GET',
    path: '/api/forecasts/forecasts.csv',
    summary: 'The forecasts of a measure as CSV: place, month, point and intervals, with the method and its past accuracy on each row',
    query: z.object({ measure: Measure }),
    response: z.string(),
    produces: 'text/csv',
    roles: READERS,
    refusals: ['forecasts.no-forecast'],
  }),
  makeForecasts: defineRoute({
    method: 'POST',
    path: '/api/forecasts/runs',
    summary: 'Makes the forecasts of the newest figures now, in the background, without waiting for the night',
    response: z.object({ making: ForecastMaking.nullable() }),
    roles: MAKERS,
  }),
  stopForecasts: defineRoute({
    method: 'DELETE',
    path: '/api/forecasts/runs',
    summary: 'Ends the making under way; measures that were finished stay',
    response: z.object({ saved: z.literal(true) }),
    roles: MAKERS,
    refusals: ['forecasts.nothing-under-way'],
  }),
} as const;
