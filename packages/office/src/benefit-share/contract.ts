import { z } from 'zod';
import { benefitKinds, dayGrounds } from '@kohtaanto/rules/benefit-share/benefits.ts';
import { shareWhys } from '@kohtaanto/rules/benefit-share/derive-share.ts';
import { counters, shareActs } from '@kohtaanto/rules/benefit-share/ladders.ts';
import { eventKinds } from '@kohtaanto/rules/benefit-share/paid-so-far.ts';
import { naiveBills } from '@kohtaanto/rules/bill-forecast/past-bills.ts';
import { defaultShareReadings } from '@kohtaanto/rules/benefit-share/share-readings.ts';
import type { ShareReadings } from '@kohtaanto/rules/benefit-share/share-readings.ts';
import { CASE_ROLES } from '../jobseekers/contract.ts';
import { defineRoute } from '../platform/http/route.ts';

const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/u);
const Day = z.iso.date();
const Cents = z.int();
const Benefit = z.enum(benefitKinds);
const Reading = z.enum(Object.keys(defaultShareReadings) as [keyof ShareReadings, ...(keyof ShareReadings)[]]);
const Confidence = z.enum(['certain', 'from-facts', 'uncertain']);
/** A small count is no number for those who may not see persons. */
export const ToldDays = z.union([z.int(), z.literal('suppressed')]);
export type ToldDays = z.infer<typeof ToldDays>;

/** Whose money it is; they see sums, and persons only if their work is with persons. */
export const SHARE_ROLES = ['director', 'controller', 'team-lead', 'coach', 'service-coordinator'] as const;
const IMPORTERS = ['director', 'controller'] as const;

export const MonthSum = z.object({
  month: Month, own: Cents, billed: Cents, difference: Cents,
  /** What corrections have since changed of our own reckoning of the month. */
  corrected: Cents, corrections: z.int(),
});
export type MonthSum = z.infer<typeof MonthSum>;

export const BenefitFile = z.object({
  fileId: z.int(), month: Month, name: z.string(), importedOn: Day, importedBy: z.string(), rows: z.int(), repeated: z.int(), billed: Cents,
});
export type BenefitFile = z.infer<typeof BenefitFile>;

const ThreeNames = z.object({ fi: z.string(), sv: z.string(), en: z.string() });

export const StepCell = z.object({ persons: ToldDays, days: ToldDays });
export const MunicipalityMonth = z.object({
  /** Null: persons whose home is not known. */
  code: z.string().nullable(), name: ThreeNames.nullable(),
  /** By per cent: '0' … '50', and 'free' for days without share. */
  steps: z.record(z.string(), StepCell),
  persons: ToldDays, own: Cents, billed: Cents, difference: Cents,
});
export type MunicipalityMonth = z.infer<typeof MunicipalityMonth>;

export const Correction = z.object({
  dated: Day, fileId: z.int(), month: Month, municipality: z.string().nullable(), reason: z.enum(['told-late', 'told-anew', 'counter-moved']),
  rows: z.int(), ownBefore: Cents, ownAfter: Cents, billedBefore: Cents, billedAfter: Cents,
});
export type Correction = z.infer<typeof Correction>;

export const DifferenceRow = z.object({
  paymentId: z.int(), row: z.int(), personId: z.string().nullable(), name: z.string().nullable(), protected: z.boolean(),
  start: Day, lastDay: Day, benefit: Benefit, municipality: z.string(), own: Cents, billed: Cents, difference: Cents,
  reasons: z.array(z.discriminatedUnion('code', [
    z.object({ code: z.literal('other-municipality'), own: z.string() }),
    z.object({ code: z.literal('other-days-before'), own: z.int(), told: z.int() }),
    z.object({ code: z.literal('other-step'), percent: z.int(), ownPercent: z.int() }),
    z.object({ code: z.enum(['free-days-billed', 'integration-days-billed']), days: z.int() }),
    z.object({ code: z.literal('amount-over-full'), full: Cents }),
    z.object({ code: z.enum(['rounding', 'unexplained']) }),
  ])),
});
export type DifferenceRow = z.infer<typeof DifferenceRow>;

export const Stretch = z.object({
  first: Day, last: Day, days: z.int(), why: z.enum(shareWhys), benefit: Benefit, ground: z.enum(dayGrounds), percent: z.int(),
  paidBefore: z.int().nullable(), counter: z.enum(counters).nullable(), restarted: z.enum(eventKinds).nullable(),
  section: z.object({ act: z.enum(shareActs), section: z.string(), paragraph: z.int().nullable() }).nullable(),
  confidence: Confidence, amount: Cents, exact: z.int(),
});
export type Stretch = z.infer<typeof Stretch>;

export const Warning = z.object({
  personId: z.string(), name: z.string().nullable(), protected: z.boolean(), age: z.int(), municipality: z.string(), coach: z.string().nullable(),
  benefit: Benefit, lastDay: Day, paid: z.int(), allDays: z.int(), percent: z.int(),
  next: z.object({ percent: z.int(), days: z.int(), on: Day }).nullable(),
  /** 60 days are reached and no share is paid yet (TTL 13:6). */
  sixty: z.boolean(), under30: z.boolean(), overThousand: z.boolean(),
});
export type Warning = z.infer<typeof Warning>;

const WarningCount = z.object({ code: z.string(), name: ThreeNames.nullable(), soon: ToldDays });

const Interval = { point: Cents, low80: Cents, high80: Cents, low95: Cents, high95: Cents };
const BillYear = z.object({ ...Interval, year: z.int(), known: Cents, knownMonths: z.int() });
const BillMethod = z.enum(['ladder', ...naiveBills]);
const BillPast = z.object({
  method: BillMethod, origins: z.int(), compared: z.int(), meanAbsolute: Cents, meanError: Cents, smape: z.number(), mase: z.number().nullable(),
  ownInTheSame: Cents,
});
const BillStep = z.object({ percent: z.int(), days: ToldDays, cents: ToldDays });

/** The coming months in the shape of every forecast: a point, and the intervals of eighty and ninety-five in a hundred; in cents. */
export const BillForecast = z.object({
  /** Null where too few months are known to tell anything. */
  last: Month.nullable(), until: Month, knownMonths: z.int(),
  /** Months of the past that are known as sums only. */
  monthsAsSums: z.int(),
  tested: z.enum(['well', 'little', 'not']), origins: z.int(), seasonal: z.boolean(), ratesOf: z.int(),
  rows: z.array(z.object({
    /** AREA or a municipality. */
    place: z.string(), name: ThreeNames.nullable(), years: z.array(BillYear), meanAbsolute: Cents.nullable(), smape: z.number().nullable(),
  })),
  chosen: z.object({
    place: z.string(), name: ThreeNames.nullable(), history: z.array(z.object({ month: Month, value: Cents })),
    months: z.array(z.object({ ...Interval, month: Month, days: ToldDays, steps: z.array(BillStep) })),
    years: z.array(BillYear), accuracy: z.array(BillPast), byAhead: z.array(BillPast.extend({ from: z.int(), to: z.int() })),
    held: z.object({ held80: z.number(), held95: z.number() }).nullable(),
  }).nullable(),
  /** How it is made and what it cannot know. */
  grounds: z.array(z.string()), notes: z.array(z.string()),
});
export type BillForecast = z.infer<typeof BillForecast>;

export const routes = {
  getShare: defineRoute({
    method: 'GET', path: '/api/benefit-share',
    summary: 'Months with their bill, our own reckoning and corrections; files; how many reach the next step soon, by municipality',
    query: z.object({ weeks: z.coerce.number().int().min(1).max(52).default(8) }),
    response: z.object({
      mayImport: z.boolean(), maySeePersons: z.boolean(), weeks: z.int(), months: z.array(MonthSum), files: z.array(BenefitFile),
      soon: z.array(WarningCount),
    }),
    roles: SHARE_ROLES,
  }),
  getMonth: defineRoute({
    method: 'GET', path: '/api/benefit-share/months/:month',
    summary: 'Person-days by step of the ladder and cents of a month, by municipality; its corrections; small counts hidden from those who may not see persons',
    params: z.object({ month: Month }),
    response: z.object({
      month: Month, sum: MonthSum, municipalities: z.array(MunicipalityMonth), total: MunicipalityMonth, corrections: z.array(Correction),
    }),
    roles: SHARE_ROLES, refusals: ['benefit-share.month-unknown'],
  }),
  getMonthFile: defineRoute({
    method: 'GET', path: '/api/benefit-share/months/:month/table',
    summary: 'The same table as a file: CSV, or XLSX in which figures are numbers',
    params: z.object({ month: Month }),
    query: z.object({ form: z.enum(['csv', 'xlsx']).default('csv') }),
    response: z.string(), produces: 'text/csv', roles: SHARE_ROLES, refusals: ['benefit-share.month-unknown'],
  }),
  getForecast: defineRoute({
    method: 'GET', path: '/api/benefit-share/forecast',
    summary: 'The bill of each coming month to the end of next year by municipality and step, with intervals and what earlier forecasts were worth',
    query: z.object({ place: z.string().regex(/^(AREA|\d{3})$/u).optional() }),
    response: BillForecast, roles: SHARE_ROLES, refusals: ['benefit-share.place-unknown'],
  }),
  getForecastFile: defineRoute({
    method: 'GET', path: '/api/benefit-share/forecast/table',
    summary: 'The same as CSV: a row for each municipality and month, with intervals and the method’s past error',
    response: z.string(), produces: 'text/csv', roles: SHARE_ROLES, refusals: ['benefit-share.no-forecast'],
  }),
  listDifferences: defineRoute({
    method: 'GET', path: '/api/benefit-share/months/:month/differences',
    summary: 'Lines of the bill that differ from our own reckoning, each with its reasons; for those who may see persons',
    params: z.object({ month: Month }),
    response: z.object({ compared: z.int(), rows: z.array(DifferenceRow) }),
    roles: CASE_ROLES, purpose: 'benefit-share',
  }),
  getPayment: defineRoute({
    method: 'GET', path: '/api/benefit-share/payments/:paymentId',
    summary: 'Why this cent: a payment’s days, law, counter and multiplication, and which readings of the law it hangs on',
    params: z.object({ paymentId: z.coerce.number().int() }),
    response: z.object({
      paymentId: z.int(), benefit: Benefit, billed: Cents.nullable(), fileName: z.string(), row: z.int(), municipality: z.string(),
      lines: z.array(z.object({ month: Month, municipality: z.string().nullable(), share: Cents, exact: z.int(), stretches: z.array(Stretch) })),
      dependsOn: z.array(z.object({ reading: Reading, share: Cents, otherMunicipality: z.boolean() })),
    }),
    roles: CASE_ROLES, purpose: 'benefit-share', refusals: ['benefit-share.payment-unknown'],
  }),
  listWarnings: defineRoute({
    method: 'GET', path: '/api/benefit-share/warnings',
    summary: 'Who has reached 60 days or reaches the next step within so many weeks, the nearest first; for those who may see persons',
    query: z.object({ weeks: z.coerce.number().int().min(1).max(52).default(8) }),
    response: z.object({ weeks: z.int(), warnings: z.array(Warning) }),
    roles: CASE_ROLES, purpose: 'benefit-share',
  }),
  importFile: defineRoute({
    method: 'POST', path: '/api/benefit-share/files',
    summary: 'Import Kela’s file of a month (form fields: month, file): all of it or nothing; every fault at once by row',
    upload: true,
    response: z.object({
      file: BenefitFile, persons: z.int(), notCustomers: z.int(), corrections: z.int(), compared: z.int(), differing: z.int(),
      own: Cents, billed: Cents,
    }),
    roles: IMPORTERS,
    refusals: [
      'benefit-share.unfit', 'benefit-share.same-file', 'benefit-share.month-unfit', 'benefit-share.month-ahead', 'benefit-share.file-empty',
      'benefit-share.file-too-large', 'benefit-share.too-many-rows', 'benefit-share.no-rows', 'benefit-share.not-a-table', 'benefit-share.csv-broken',
    ],
  }),
} as const;
