import { z } from 'zod';
import { NameInLanguages } from '../../areas/contract.ts';

const Shown = z.union([z.number(), z.literal('suppressed'), z.null()]);
const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/u);
const BasisInLanguages = z.object({ fi: z.array(z.string()), sv: z.array(z.string()), en: z.array(z.string()) });

const ReportValue = z.object({
  numerator: Shown, denominator: Shown, value: Shown, before: Shown, change: Shown, changePercent: Shown,
});

const ReportTarget = z.object({ value: z.number(), direction: z.enum(['at-least', 'at-most']), source: z.string() });

const ReportFigure = z.object({
  id: z.string(),
  /** The month it is of: a cohort that ripens in three months is of three months before. */
  month: Month,
  unit: z.string(),
  direction: z.string(),
  total: ReportValue,
  rows: z.array(ReportValue.extend({ place: z.string() })),
  trend: z.array(z.object({ month: Month, value: Shown, before: Shown })),
  target: ReportTarget.nullable(),
  received: z.object({ source: z.string(), period: z.string() }).nullable(),
  /** Where noughts of it too may be hidden; elsewhere they are printed, and what is hidden is at least one. */
  noughts: z.literal('hidden').optional(),
});

const ReportGoal = z.object({
  goal: z.literal([1, 2, 3, 4, 5]),
  id: z.string(),
  unit: z.string(),
  direction: z.string(),
  state: z.enum(['register', 'received', 'not-received', 'not-held']),
  value: Shown,
  before: Shown,
  period: z.string().nullable(),
  source: z.string().nullable(),
  target: ReportTarget.nullable(),
});

const ReportDefinition = z.object({
  id: z.string(),
  version: z.int(),
  validFrom: z.iso.date(),
  name: NameInLanguages,
  population: NameInLanguages,
  numerator: NameInLanguages,
  denominator: NameInLanguages.nullable(),
  period: NameInLanguages,
  source: NameInLanguages,
  basis: BasisInLanguages,
});

/**
 * The board report as it is frozen (KNO-9, GOV-3): the figures as the ledger told them and the definitions as
 * they read that day, in no language and in all. packages/words makes the document of it in each language.
 */
export const BoardReport = z.object({
  version: z.literal(1),
  /** As lists of publications show it. */
  title: NameInLanguages,
  areaId: z.int(),
  area: NameInLanguages,
  month: Month,
  yearEarlier: Month,
  countedOn: z.iso.date(),
  /** The snapshot from which the month was fixed. */
  snapshotDay: z.iso.date(),
  threshold: z.int(),
  healthThreshold: z.int(),
  /** Of reports that said it of all their figures at once. */
  noughts: z.literal('hidden').optional(),
  places: z.array(z.object({
    code: z.string(), name: NameInLanguages, longitude: z.number().nullable(), latitude: z.number().nullable(),
  })),
  figures: z.array(ReportFigure),
  goals: z.array(ReportGoal),
  /** The whole country, as its source tells it. */
  country: z.array(z.object({
    id: z.string(), value: z.number().nullable(), changePercent: z.number().nullable(), period: z.string(), source: z.string(),
  })),
  definitions: z.array(ReportDefinition),
}).meta({ id: 'BoardReport' });
export type BoardReport = z.infer<typeof BoardReport>;
export type BoardFigure = z.infer<typeof ReportFigure>;
export type BoardGoal = z.infer<typeof ReportGoal>;
