import { z } from 'zod';
import { NameInLanguages } from '../areas/contract.ts';
import { defineRoute } from '../platform/http/route.ts';

const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/u);
const Place = z.object({ code: z.string(), name: NameInLanguages });

/** What is wanted of an indicator, by which decision and for which months; a value of null takes back what was before. */
export const Target = z.object({
  targetId: z.int(),
  indicator: z.string(),
  /** In the asker's language. */
  name: z.string(),
  unit: z.string(),
  place: Place.nullable(),
  from: Month,
  /** The last month; null: until another is decided. */
  until: Month.nullable(),
  value: z.number().nullable(),
  direction: z.enum(['at-least', 'at-most']),
  source: z.string(),
  /** Null: it came with the area's own data. */
  setBy: z.string().nullable(),
  setAt: z.string(),
});
export type Target = z.infer<typeof Target>;

/** The same measure of the whole country, as its source tells it. */
export const CountryFigure = z.object({
  /** The figure itself where it can stand beside an area's; of counts only the change can. */
  value: z.number().nullable(),
  changePercent: z.number().nullable(),
  period: z.string(),
  /** False: the newest that is known is of an earlier month, and is not set against the figure. */
  sameMonth: z.boolean(),
  source: z.string(),
  /** The measures of which it is worked out, as they were imported. */
  measures: z.array(z.string()),
});
export type CountryFigure = z.infer<typeof CountryFigure>;

export const Comparison = z.object({
  id: z.string(),
  month: Month,
  place: Place.nullable(),
  /** Null where no such measure of the country has been imported. */
  country: CountryFigure.nullable(),
  /** The target that holds in the month. */
  target: Target.nullable(),
  /** What was wanted in each month of the trend, oldest first. */
  targetTrend: z.array(z.object({ month: Month, value: z.number().nullable() })),
  /** Every decision of this indicator and place, newest first. */
  decisions: z.array(Target),
  maySet: z.boolean(),
});
export type Comparison = z.infer<typeof Comparison>;

export const NewTarget = z.object({
  indicator: z.string().min(1).max(80),
  municipality: z.string().regex(/^\d{3}$/u).nullable(),
  from: Month,
  until: Month.nullable(),
  value: z.number(),
  direction: z.enum(['at-least', 'at-most']),
  source: z.string().trim().min(3).max(300),
});
export type NewTarget = z.infer<typeof NewTarget>;

export const Waiting = z.object({
  /** Meetings of the law past their last day, by the unit that is competent. */
  lateMeetings: z.array(z.object({
    unit: z.string(), name: NameInLanguages, late: z.int(), oldest: z.iso.date(),
    /** Whether the asker's own team page shows them. */
    own: z.boolean(),
  })),
  /** The targets that hold today, of the area and of its municipalities. */
  targets: z.array(Target),
  /** Those of them that end this month or the next, with nothing decided for the month after. */
  ending: z.array(Target),
});
export type Waiting = z.infer<typeof Waiting>;

/** Figures are for all who lead or do the work, for the municipality's own officer and for the services of employers. */
const readers = [
  'director', 'team-lead', 'controller', 'coach', 'service-coordinator', 'employer-expert', 'municipality-officer',
] as const;
const deciders = ['director', 'controller'] as const;
const slice = z.object({
  month: Month,
  area: z.string().regex(/^\d{1,3}$/u).optional(),
  /** The months of the trend that are not out yet are to be counted meanwhile. */
  fill: z.stringbool().default(false),
});

export const routes = {
  getComparison: defineRoute({
    method: 'GET',
    path: '/api/indicators/:id/comparison',
    summary: 'What a figure stands beside: the whole country as imported, and the target with every decision of it',
    params: z.object({ id: z.string().max(80) }),
    query: slice,
    response: Comparison,
    roles: readers,
    refusals: ['indicators.unknown', 'indicators.another-area'],
  }),
  listTargets: defineRoute({
    method: 'GET',
    path: '/api/targets',
    summary: 'Every target of the area with its decision: those that hold, those that have ended and those taken back',
    response: z.object({ targets: z.array(Target), maySet: z.boolean() }),
    roles: readers,
  }),
  setTarget: defineRoute({
    method: 'POST',
    path: '/api/targets',
    summary: 'Decide a target of an indicator; what was decided before stays as it was',
    body: NewTarget,
    response: Target,
    roles: deciders,
    refusals: ['targets.indicator-unknown', 'targets.not-a-member', 'targets.ends-first', 'targets.over', 'targets.impossible-value', 'targets.unchanged'],
  }),
  takeBackTarget: defineRoute({
    method: 'POST',
    path: '/api/targets/:targetId/take-back',
    summary: 'Take a target back for the months it has left, with the decision that does so',
    params: z.object({ targetId: z.coerce.number().int().positive() }),
    body: z.object({ source: z.string().trim().min(3).max(300) }),
    response: Target,
    roles: deciders,
    refusals: ['targets.unknown', 'targets.over', 'targets.replaced'],
  }),
  getWaiting: defineRoute({
    method: 'GET',
    path: '/api/figures/waiting',
    summary: 'What of the area waits for its leaders today: late meetings of each unit, and the targets that hold',
    response: Waiting,
    roles: ['director', 'controller', 'team-lead'],
  }),
  listReceived: defineRoute({
    method: 'GET',
    path: '/api/figures/received',
    summary: 'Those indicators that others count and of which something has been received for the area',
    response: z.object({ ids: z.array(z.string()) }),
    roles: readers,
  }),
  getOwnMunicipality: defineRoute({
    method: 'GET',
    path: '/api/figures/own-municipality',
    summary: 'The municipality whose figures the asker looks at, as an officer of it',
    response: z.object({ place: Place.nullable() }),
    roles: ['municipality-officer'],
  }),
  getIndicatorCsv: defineRoute({
    method: 'GET',
    path: '/api/indicators/:id/figures.csv',
    summary: 'What the page of an indicator shows, from the ledger: definition, source, dates and notes above the figures',
    params: z.object({ id: z.string().max(80) }),
    query: z.object({ area: z.string().regex(/^\d{1,3}$/u).optional(), month: Month.optional(), by: z.string().max(30).optional() }),
    response: z.string(),
    produces: 'text/csv; charset=utf-8',
    roles: readers,
    refusals: [
      'indicators.unknown', 'indicators.no-snapshot', 'indicators.not-yet', 'indicators.before-register',
      'indicators.not-held', 'indicators.not-imported', 'indicators.dimension-unknown', 'indicators.another-area',
      'indicators.parts-not-fixed',
    ],
  }),
} as const;
