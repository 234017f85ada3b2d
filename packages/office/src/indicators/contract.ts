import { z } from 'zod';

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
});
export type IndicatorDescription = z.infer<typeof IndicatorDescription>;

/** One month of an indicator as it may leave the office. */
export const IndicatorTable = z.object({
  id: z.string(),
  version: z.int(),
  month: z.string(),
  /** The day of the snapshot. */
  day: z.iso.date(),
  takenAt: z.string(),
  by: z.array(z.string()),
  rows: z.array(z.object({ codes: z.array(z.string()), numerator: Shown, denominator: Shown, value: Shown })),
  total: z.object({ numerator: Shown, denominator: Shown, value: Shown }),
  imported: z.object({ source: z.string(), period: z.string() }).nullable(),
});
export type IndicatorTable = z.infer<typeof IndicatorTable>;
