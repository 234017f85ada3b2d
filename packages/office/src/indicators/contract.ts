import { z } from 'zod';
import { NameInLanguages } from '../areas/contract.ts';
import { defineRoute } from '../platform/http/route.ts';

/** A figure that may be shown, one that must be hidden, or one that is not known at all. */
export const Shown = z.union([z.number(), z.literal('suppressed'), z.null()]);
export type Shown = z.infer<typeof Shown>;

/** An indicator with its words in the asker's language: what opens when a figure is clicked (KNO-9). */
export const IndicatorDescription = z.object({
  id: z.string(),
  question: z.string(),
  version: z.int(),
  validFrom: z.iso.date(),
  standing: z.enum(['only', 'default', 'alternative']),
  unit: z.string(),
  direction: z.enum(['more-is-better', 'less-is-better', 'neutral']),
  period: z.enum(['counting-day', 'events-of-month', 'month', 'year']),
  maturityMonths: z.int(),
  dimensions: z.array(z.string()),
  source: z.enum(['register', 'imported', 'register-and-imported']),
  sensitivity: z.enum(['ordinary', 'health']),
  /** Whether it counts persons on a day, so that those who look after them can ask who they are. */
  ofPersons: z.boolean(),
  name: z.string(),
  reading: z.string(),
  population: z.string(),
  numerator: z.string(),
  denominator: z.string().nullable(),
  unitName: z.string(),
  periodName: z.string(),
  sourceName: z.string(),
  basis: z.array(z.string()),
  directionName: z.string(),
  why: z.string().nullable(),
  caveats: z.array(z.string()),
}).meta({ id: 'IndicatorDescription' });
export type IndicatorDescription = z.infer<typeof IndicatorDescription>;

/** What a figure is parted by: places, groups of persons, and for services their kind. */
export const Parting = z.enum([
  'municipality', 'sex', 'age', 'nationality', 'language', 'duration', 'long-term', 'work-ability', 'education', 'service',
]);
export type Parting = z.infer<typeof Parting>;

/** What the catalogue tells of each: how it may be parted through the office, and whether there are figures. */
const CatalogueEntry = IndicatorDescription.extend({
  by: z.array(Parting),
  from: z.enum(['register', 'received', 'not-held']),
  subject: z.enum(['unemployment', 'flows', 'service', 'goals']),
  /** The national goal that it measures, of the five. */
  goal: z.int().min(1).max(5).nullable(),
});

export const IndicatorCatalogue = z.object({
  /** The day of the newest snapshot; null while the first is being made. */
  snapshotDay: z.iso.date().nullable(),
  takenAt: z.string().nullable(),
  indicators: z.array(CatalogueEntry),
});
export type IndicatorCatalogue = z.infer<typeof IndicatorCatalogue>;

const Told = z.object({ numerator: Shown, denominator: Shown, value: Shown });

/** A figure beside its own of a year before. */
export const IndicatorFigure = Told.extend({ before: Told, change: Shown, changePercent: Shown });
export type IndicatorFigure = z.infer<typeof IndicatorFigure>;

export const IndicatorAnswer = z.object({
  definition: IndicatorDescription,
  /** The other readings of the same question. */
  readings: z.array(z.object({ id: z.string(), name: z.string(), standing: z.string(), why: z.string().nullable() })),
  area: NameInLanguages,
  /** The municipality that was asked, or null: the whole area. */
  place: z.object({ code: z.string(), name: NameInLanguages }).nullable(),
  month: z.string(),
  yearEarlier: z.string(),
  /** Closed months that may be asked, newest first. */
  months: z.array(z.string()),
  /** The day from which the figure is complete. */
  completeOn: z.iso.date(),
  /** The snapshot from which the month was fixed, and when. */
  snapshotDay: z.iso.date().nullable(),
  releasedAt: z.string().nullable(),
  by: Parting.nullable(),
  total: IndicatorFigure,
  rows: z.array(IndicatorFigure.extend({ code: z.string(), name: NameInLanguages.nullable() })),
  /** The whole area beside a municipality. */
  whole: IndicatorFigure.nullable(),
  trend: z.array(z.object({ month: z.string(), value: Shown, before: Shown })),
  /** False while months of the trend are still being counted. */
  trendComplete: z.boolean(),
  threshold: z.int(),
  /** How many figures of this answer are hidden. */
  hidden: z.int(),
  /** Where what is not of the register comes from, and of which period. */
  received: z.object({ source: z.string(), period: z.string() }).nullable(),
});
export type IndicatorAnswer = z.infer<typeof IndicatorAnswer>;

const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/u);
/** Whoever leads, whoever's own work the figures are of, and the municipalities whose figures they are (CHN-4). */
const readers = [
  'director', 'team-lead', 'controller', 'coach', 'service-coordinator', 'employer-expert', 'municipality-officer',
] as const;

export const routes = {
  listIndicators: defineRoute({
    method: 'GET',
    path: '/api/indicators',
    summary: 'Every indicator and reading with its definition in words, and how it may be parted',
    response: IndicatorCatalogue,
    roles: readers,
  }),
  getIndicator: defineRoute({
    method: 'GET',
    path: '/api/indicators/:id',
    summary: 'One month of an indicator beside the year before, with its definition and trend; what could tell of '
      + 'a person is hidden, and a month once told stays as it was told',
    params: z.object({ id: z.string().max(80) }),
    query: z.object({
      area: z.string().regex(/^\d{1,3}$/u).optional(),
      month: Month.optional(),
      by: Parting.optional(),
    }),
    response: IndicatorAnswer,
    roles: readers,
    refusals: [
      'indicators.unknown', 'indicators.no-snapshot', 'indicators.not-yet', 'indicators.before-register',
      'indicators.not-held', 'indicators.not-imported', 'indicators.dimension-unknown', 'indicators.another-area',
      'indicators.parts-not-fixed',
    ],
  }),
} as const;
