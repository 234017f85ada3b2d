import { z } from 'zod';
import { NameInLanguages } from '../areas/contract.ts';
import { defineRoute } from '../platform/http/route.ts';

/** The rows of the plan's table, in its order; per cents are shares of the labour force. */
export const MEASURES = [
  'labour_force', 'unemployed', 'unemployed_men', 'unemployed_women', 'unemployed_under30', 'unemployed_over50',
  'structural_unemployed', 'long_term_unemployed', 'partial_work_ability', 'foreign_nationals',
  'unemployment_share_pct',
] as const;
export const Measure = z.enum(MEASURES);
export type Measure = z.infer<typeof Measure>;

/** A figure that may be shown, one that must be hidden, or one that is not known at all. */
export const Shown = z.union([z.number(), z.literal('suppressed'), z.null()]);
export type Shown = z.infer<typeof Shown>;

export const FigureCell = z.object({ place: z.string(), now: Shown, before: Shown, change: Shown, changePercent: Shown });
export type FigureCell = z.infer<typeof FigureCell>;

export const UnemploymentTable = z.object({
  /** 'YYYY-MM'. */
  month: z.string(),
  yearEarlier: z.string(),
  /** The last working day of the month, on which it is counted. */
  day: z.iso.date(),
  dayYearEarlier: z.iso.date(),
  area: NameInLanguages,
  places: z.array(z.object({
    code: z.string(), name: NameInLanguages, longitude: z.number().nullable(), latitude: z.number().nullable(),
  })),
  rows: z.array(z.object({ measure: Measure, cells: z.array(FigureCell) })),
  threshold: z.int(),
  labourForceYear: z.string().nullable(),
  /** Against the published statistics, where they are known for this month and the year before. */
  comparison: z.object({ compared: z.int(), equal: z.int(), source: z.string() }).nullable(),
});
export type UnemploymentTable = z.infer<typeof UnemploymentTable>;

const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/u);

export const routes = {
  listMonths: defineRoute({
    method: 'GET',
    path: '/api/figures/months',
    summary: 'The months that have closed, newest first',
    response: z.object({ months: z.array(z.string()) }),
    roles: 'every-role',
  }),
  getUnemployment: defineRoute({
    method: 'GET',
    path: '/api/figures/unemployment',
    summary: 'The plan\'s unemployment table as it is out: small cells and what would reveal them are hidden, and a month '
      + 'once told stays as it was told',
    query: z.object({ month: Month.optional() }),
    response: UnemploymentTable,
    roles: 'every-role',
    refusals: ['figures.month-unknown', 'indicators.no-snapshot'],
  }),
  getUnemploymentFile: defineRoute({
    method: 'GET',
    path: '/api/figures/unemployment.csv',
    summary: 'The same table as CSV, its definition, day and notes of what is hidden above it: measure, period, '
      + 'municipality, code, value; hidden cells are ...',
    query: z.object({ month: Month }),
    response: z.string(),
    produces: 'text/csv; charset=utf-8',
    roles: 'every-role',
    refusals: ['figures.month-unknown', 'indicators.no-snapshot'],
  }),
} as const;
