import { z } from 'zod';
import { NameInLanguages } from '../areas/contract.ts';
import { defineRoute } from '../platform/http/route.ts';

const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/u);
/** 'suppressed': could tell of a person, or its source hides it. */
const Shown = z.union([z.number(), z.literal('suppressed'), z.null()]);
export const Balance = z.enum(['shortage', 'balance', 'surplus', 'too-few-places']);
export type Balance = z.infer<typeof Balance>;

/** Seekers and open places of one occupation on one side. */
export const OccupationSide = z.object({
  seekers: Shown, places: Shown, seekersBefore: Shown, placesBefore: Shown,
  perPlace: Shown, balance: z.union([Balance, z.literal('suppressed'), z.null()]),
});
export type OccupationSide = z.infer<typeof OccupationSide>;

const Mismatch = z.object({
  /** Per cent of seekers who would have to be in another part for the shares to be alike. */
  percent: z.number(), seekers: z.int(), parts: z.int(),
  /** Parts that are left out, because a figure of them is hidden. */
  hidden: z.int(),
}).nullable();
const Side = z.object({
  seekers: Shown, places: Shown,
  counts: z.object({ shortage: z.int(), balance: z.int(), surplus: z.int(), tooFew: z.int(), hidden: z.int() }),
  occupational: Mismatch, regional: Mismatch,
  seekersSource: z.string().nullable(), placesSource: z.string().nullable(),
  /** Figures that are invented for showing the product. */
  invented: z.boolean(),
});
const Point = z.object({ period: z.string(), seekers: Shown, places: Shown, labourForce: z.number().nullable() });
export type OccupationPoint = z.infer<typeof Point>;

export const Occupations = z.object({
  area: NameInLanguages,
  months: z.array(z.string()),
  month: z.string(),
  yearEarlier: z.string(),
  reading: z.enum(['month', 'year']),
  rule: z.object({ version: z.int(), validFrom: z.iso.date(), shortBelow: z.number(), surplusAbove: z.number(), leastPlaces: z.number() }),
  threshold: z.int(),
  rows: z.array(z.object({
    code: z.string(), name: z.object({ fi: z.string().nullable(), sv: z.string().nullable(), en: z.string().nullable() }),
    area: OccupationSide.nullable(), country: OccupationSide.nullable(),
  })),
  areaSide: Side.nullable(),
  countrySide: Side.nullable(),
  /** Vacancies against unemployment over time; hidden places of small municipalities are not in the area's sums. */
  curve: z.object({ area: z.array(Point), country: z.array(Point) }),
});
export type Occupations = z.infer<typeof Occupations>;

export const OccupationTrend = z.object({
  code: z.string(), name: z.object({ fi: z.string().nullable(), sv: z.string().nullable(), en: z.string().nullable() }),
  area: z.array(Point), country: z.array(Point),
});
export type OccupationTrend = z.infer<typeof OccupationTrend>;

const readers = ['director', 'team-lead', 'controller', 'coach', 'service-coordinator', 'employer-expert'] as const;

export const occupationRoutes = {
  getOccupations: defineRoute({
    method: 'GET',
    path: '/api/registers/occupations',
    summary: 'Seekers and open places by occupation, area beside country: shortage, balance or surplus by the open rule, '
      + 'mismatch between occupations and between places, and vacancies against unemployment over time',
    query: z.object({ month: Month.optional(), reading: z.enum(['month', 'year']).default('month') }),
    response: Occupations,
    roles: readers,
    refusals: ['registers.no-occupations', 'registers.month-not-there'],
  }),
  getOccupation: defineRoute({
    method: 'GET',
    path: '/api/registers/occupations/:code',
    summary: 'Seekers and open places of one occupation by month, area and country',
    params: z.object({ code: z.string().regex(/^\d{1,5}$/u) }),
    response: OccupationTrend,
    roles: readers,
    refusals: ['registers.no-occupations'],
  }),
} as const;
