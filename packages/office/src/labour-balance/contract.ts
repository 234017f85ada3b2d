import { z } from 'zod';
import { NameInLanguages } from '../areas/contract.ts';
import { defineRoute } from '../platform/http/route.ts';

const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/u);
/** 'suppressed': could tell of a person. */
const Shown = z.union([z.number(), z.literal('suppressed'), z.null()]);
const Name = z.object({ fi: z.string().nullable(), sv: z.string().nullable(), en: z.string().nullable() });
const Balance = z.enum(['shortage', 'balance', 'surplus', 'too-few-places']);

/** Seekers and open places of an occupation in a place; what is hidden of the one hides the ratio and the state. */
export const BalanceSide = z.object({ seekers: Shown, places: z.int(), perPlace: Shown, balance: z.union([Balance, z.literal('suppressed'), z.null()]) });
export type BalanceSide = z.infer<typeof BalanceSide>;

/** By municipality, or by travel-to-work area, where municipalities that send to the same centre are told together. */
const By = z.enum(['municipality', 'travel-to-work-area']);
export type BalanceBy = z.infer<typeof By>;
/** A municipality, or a travel-to-work area with its municipalities. */
const Part = z.object({
  code: z.string(), name: NameInLanguages, municipalities: z.array(NameInLanguages),
  /** Known to belong to it, and not of this employment area: its open places are those that have been brought in, and its seekers are not known here. */
  outside: z.array(NameInLanguages), placesOutside: z.int(),
  /** False where the centre's own shares are not known. */
  isCentreKnown: z.boolean(),
});
export type BalancePart = z.infer<typeof Part>;

const Flow = z.object({ month: Month, seekers: Shown, places: z.int(), came: Shown, left: Shown, opened: z.int(), filled: z.int() });
export type BalanceFlow = z.infer<typeof Flow>;
const CurvePoint = z.object({ month: Month, unemployment: z.number(), vacancies: z.number(), seekers: z.number(), places: z.int() });
export type CurvePoint = z.infer<typeof CurvePoint>;

export const LabourBalance = z.object({
  area: NameInLanguages, months: z.array(Month), month: Month, day: z.iso.date(), level: z.int(),
  rule: z.object({ version: z.int(), validFrom: z.iso.date(), shortBelow: z.number(), surplusAbove: z.number(), leastPlaces: z.number() }),
  threshold: z.int(), snapshotDay: z.iso.date().nullable(),
  by: By, parts: z.array(Part),
  /** By what the travel-to-work areas are made; null where nobody has brought the shares of any municipality, and the whole area is told alone. */
  travelToWork: z.object({
    version: z.int(), validFrom: z.iso.date(), joinsFromPercent: z.number(), centreAtMostPercent: z.number(), sources: z.array(z.string()), unknown: z.array(NameInLanguages),
  }).nullable(),
  /** By part in the order of the list, where occupations are told by part at this level; otherwise none. */
  rows: z.array(z.object({ code: z.string(), name: Name, whole: BalanceSide, byPart: z.array(BalanceSide), placesOutside: z.array(z.int()) })),
  total: BalanceSide, totals: z.array(BalanceSide),
  counts: z.object({ shortage: z.int(), balance: z.int(), surplus: z.int(), tooFew: z.int(), hidden: z.int() }),
  /** Of the cells by part and two digits that are told; null where nothing is. Per cents; regional and occupational together make the whole. */
  mismatch: z.object({ whole: z.number(), regional: z.number(), occupational: z.number(), seekers: z.int(), of: z.int(), places: z.int(), parts: z.int(), hidden: z.int() }).nullable(),
  /** Unemployed and open places, each of a hundred of the labour force, where it is known. */
  curve: z.array(CurvePoint), labourForceYear: z.string().nullable(),
});
export type LabourBalance = z.infer<typeof LabourBalance>;

export const OccupationMonths = z.object({
  code: z.string(), name: Name, months: z.array(Flow), hasFlows: z.boolean(),
  /** Where those could go whom there are too many of: the nearest occupations that are short of workers or in balance. */
  bridges: z.array(z.object({ code: z.string(), name: Name, nearness: z.number(), isKnownMove: z.boolean(), side: BalanceSide })),
});
export type OccupationMonths = z.infer<typeof OccupationMonths>;

const readers = ['director', 'team-lead', 'controller', 'coach', 'service-coordinator', 'employer-expert'] as const;
const query = z.object({ month: Month.optional(), level: z.coerce.number().int().min(1).max(4).default(2), by: By.default('municipality') });
const refusals = ['indicators.no-snapshot', 'labour-balance.month-not-there', 'labour-balance.not-fixed'] as const;

export const routes = {
  getLabourBalance: defineRoute({
    method: 'GET', path: '/api/labour-balance',
    summary: 'Unemployed seekers and open places of the register itself by occupation and municipality or travel-to-work area: shortage, balance or surplus, the mismatch and its two parts, '
      + 'unemployment against vacancies',
    query, response: LabourBalance, roles: readers, refusals,
  }),
  getLabourBalanceFile: defineRoute({
    method: 'GET', path: '/api/labour-balance.csv', summary: 'The same table as CSV; hidden cells are ...', query, response: z.string(), produces: 'text/csv; charset=utf-8', roles: readers, refusals,
  }),
  getOccupationMonths: defineRoute({
    method: 'GET', path: '/api/labour-balance/:code', summary: 'One occupation by month: seekers, places, who came and left, what opened and was filled; and where its seekers could go',
    params: z.object({ code: z.string().regex(/^\d{1,4}$/u) }), query: z.object({ month: Month.optional() }), response: OccupationMonths, roles: readers, refusals,
  }),
} as const;
