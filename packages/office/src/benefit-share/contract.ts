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
/** Euros that would tell a small count are hidden with it. */
const ToldCents = ToldDays;

/** Whose money it is; they see sums, and persons only if their work is with persons. */
export const SHARE_ROLES = ['director', 'controller', 'team-lead', 'coach', 'service-coordinator'] as const;
const IMPORTERS = ['director', 'controller'] as const;
const FACT_KEEPERS = ['director', 'controller'] as const;

export const MonthSum = z.object({
  month: Month, own: Cents, billed: Cents, difference: Cents,
  /** What corrections have since changed of our own reckoning of the month. */
  corrected: ToldCents, corrections: ToldDays,
});
export type MonthSum = z.infer<typeof MonthSum>;

export const BenefitFile = z.object({
  fileId: z.int(), month: Month, name: z.string(), importedOn: Day, importedBy: z.string(), rows: z.int(), repeated: z.int(), billed: Cents,
  /** What of it stands in the bill of its month: rows of other months, told before or replaced since left out. */
  inMonth: ToldCents,
});
export type BenefitFile = z.infer<typeof BenefitFile>;

const ThreeNames = z.object({ fi: z.string(), sv: z.string(), en: z.string() });

/** Persons with days at the step, one who climbed in the month on both; and their days. */
export const StepCell = z.object({ persons: ToldDays, days: ToldDays });
export const MunicipalityMonth = z.object({
  /** Null: persons whose home is not known. */
  code: z.string().nullable(), name: ThreeNames.nullable(),
  /** By per cent: '0' … '50', and 'free' for days without share. */
  steps: z.record(z.string(), StepCell),
  persons: ToldDays, own: ToldCents, billed: ToldCents, difference: ToldCents,
});
export type MunicipalityMonth = z.infer<typeof MunicipalityMonth>;

export const Correction = z.object({
  dated: Day, fileId: z.int(),
  /** The fact of the counter that brought it, or whose undoing did; null: the file. */
  factId: z.int().nullable(), month: Month, municipality: z.string().nullable(),
  reason: z.enum(['told-late', 'told-anew', 'counter-moved', 'fact-entered', 'fact-undone']),
  /** How many persons; with a small count its euros are hidden too. */
  rows: ToldDays, ownBefore: ToldCents, ownAfter: ToldCents, billedBefore: ToldCents, billedAfter: ToldCents,
});
export type Correction = z.infer<typeof Correction>;

/** Facts of the counter that no file of payments tells (TTL 14:3a-3b, 48/2026 51). */
export const factKinds = ['new-maximum-period', 'work-condition', 'first-home-entry', 'first-home-entry-protected', 'opening', 'home'] as const;

/** A fact as it is written: read by the office, so that all its faults are told at once. */
export const FactGiven = z.object({
  /** By the identity code of the notice, or by the id where the person is seen. */
  identityCode: z.string().max(40), personId: z.uuid().nullable(),
  kind: z.enum(factKinds), day: z.string().max(20),
  /** Of an opening: days paid before the day. */
  benefitDays: z.string().max(20), allowanceDays: z.string().max(20),
  /** Of a home: a code or a name. */
  municipality: z.string().max(80), source: z.string().max(1000),
});
const RequestId = z.uuid();
const Shown = z.string().max(64);

const MonthChange = z.object({
  month: Month, municipality: z.string().nullable(), name: ThreeNames.nullable(), before: Cents, after: Cents,
  /** A closed month is changed by a correction of the day; an open one is reckoned anew. */
  closed: z.boolean(),
});
export const FactChange = z.object({ changes: z.array(MonthChange), shown: Shown, payments: z.int() });
export type FactChange = z.infer<typeof FactChange>;

export const CounterFact = z.object({
  factId: z.int(), kind: z.enum(factKinds), day: Day, benefitDays: z.int().nullable(), allowanceDays: z.int().nullable(),
  municipality: z.string().nullable(), source: z.string(), toldBy: z.string(), toldOn: Day,
  undone: z.object({ on: Day, by: z.string(), reason: z.string() }).nullable(),
});
export type CounterFact = z.infer<typeof CounterFact>;

export const OwnMonth = z.object({
  month: Month, toldOn: Day, told: MunicipalityMonth, corrections: z.array(Correction),
});
export type OwnMonth = z.infer<typeof OwnMonth>;

export const DifferenceRow = z.object({
  paymentId: z.int(), row: z.int(), personId: z.string().nullable(), name: z.string().nullable(), protected: z.boolean(),
  start: Day, lastDay: Day, benefit: Benefit, municipality: z.string(), own: Cents, billed: Cents, difference: Cents,
  /** Our own share of the same payment that is another municipality's than the one billed. */
  ownElsewhere: Cents,
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
      paymentId: z.int(), personId: z.string(), benefit: Benefit, billed: Cents.nullable(), fileName: z.string(), row: z.int(), municipality: z.string(),
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
  listFacts: defineRoute({
    method: 'GET', path: '/api/benefit-share/facts',
    summary: 'The newest facts of the counter as they were told, the undone ones too, without whom they are of',
    response: z.object({ facts: z.array(CounterFact) }), roles: FACT_KEEPERS,
  }),
  getPersonFacts: defineRoute({
    method: 'GET', path: '/api/benefit-share/persons/:personId/facts',
    summary: 'The facts of a person’s counter; for those who see the person',
    params: z.object({ personId: z.uuid() }), response: z.object({ facts: z.array(CounterFact) }),
    roles: CASE_ROLES, purpose: 'benefit-share', refusals: ['person-not-found', 'person-protected'],
  }),
  previewFact: defineRoute({
    method: 'POST', path: '/api/benefit-share/facts/preview',
    summary: 'Which months’ cents a fact of the counter would change; nothing is stored',
    body: FactGiven, response: FactChange, roles: FACT_KEEPERS, purpose: 'benefit-share', refusals: ['benefit-share.fact-unfit'],
  }),
  enterFact: defineRoute({
    method: 'POST', path: '/api/benefit-share/facts',
    summary: 'Enter a fact of the counter: open months are reckoned anew, closed ones get a correction of the day',
    body: z.object({ requestId: RequestId, shown: Shown, fact: FactGiven }),
    response: z.object({ factId: z.int(), again: z.boolean(), corrections: z.int() }),
    roles: FACT_KEEPERS, purpose: 'benefit-share', refusals: ['benefit-share.fact-unfit', 'benefit-share.fact-changed-meanwhile'],
  }),
  previewUndoing: defineRoute({
    method: 'POST', path: '/api/benefit-share/facts/:factId/undoing/preview',
    summary: 'Which months’ cents would change if a fact had never been told; nothing is stored',
    params: z.object({ factId: z.coerce.number().int().min(1) }), body: z.object({}), response: FactChange,
    roles: FACT_KEEPERS, purpose: 'benefit-share', refusals: ['benefit-share.fact-unknown', 'benefit-share.fact-undone'],
  }),
  undoFact: defineRoute({
    method: 'POST', path: '/api/benefit-share/facts/:factId/undoing',
    summary: 'Undo a fact by a dated row beside it; the fact itself stays as it was told',
    params: z.object({ factId: z.coerce.number().int().min(1) }),
    body: z.object({ requestId: RequestId, shown: Shown, reason: z.string().trim().min(3).max(300) }),
    response: z.object({ factId: z.int(), again: z.boolean(), corrections: z.int() }),
    roles: FACT_KEEPERS, purpose: 'benefit-share',
    refusals: ['benefit-share.fact-unknown', 'benefit-share.fact-undone', 'benefit-share.fact-changed-meanwhile'],
  }),
  getOwnShare: defineRoute({
    method: 'GET', path: '/api/benefit-share/own',
    summary: 'The own municipality’s share month by month, as it was told: steps, cents beside the bill, corrections; no person',
    response: z.object({ code: z.string().nullable(), name: ThreeNames.nullable(), months: z.array(OwnMonth) }), roles: ['municipality-officer'],
  }),
  getOwnShareFile: defineRoute({
    method: 'GET', path: '/api/benefit-share/own/table',
    summary: 'The same as a file: CSV, or XLSX in which figures are numbers',
    query: z.object({ form: z.enum(['csv', 'xlsx']).default('csv') }),
    response: z.string(), produces: 'text/csv', roles: ['municipality-officer'],
  }),
  importFile: defineRoute({
    method: 'POST', path: '/api/benefit-share/files',
    summary: 'Import Kela’s file of a month (form fields: month, file): all of it or nothing; every fault at once by row',
    upload: true,
    response: z.object({
      file: BenefitFile, persons: z.int(), notCustomers: z.int(), corrections: z.int(),
      /** Earlier rows in whose place this file's rows of the same time came. */
      replaced: z.int(), compared: z.int(), differing: z.int(),
      own: Cents, billed: Cents,
    }),
    roles: IMPORTERS,
    refusals: [
      'benefit-share.unfit', 'benefit-share.same-file', 'benefit-share.month-unfit', 'benefit-share.month-ahead', 'benefit-share.file-empty',
      'benefit-share.file-too-large', 'benefit-share.too-many-rows', 'benefit-share.no-rows', 'benefit-share.not-a-table', 'benefit-share.csv-broken',
    ],
  }),
} as const;
