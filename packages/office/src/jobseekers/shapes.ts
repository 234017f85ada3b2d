import { z } from 'zod';

/** Shapes that every form about a person is made of. Periods are half-open; an open end is null. */
export const isoDay = z.iso.date();
export const uuid = z.uuid();

/** Free text: PostgreSQL cannot hold U+0000, and a field without a bound is a way to fill a disk. */
export const freeText = (most: number) =>
  z.string().max(most).refine((text) => !text.includes('\u0000'), { error: 'text-not-readable' });

export const personParams = z.object({ personId: uuid });

export const language = z.enum(['fi', 'sv', 'en']);
export const threeNames = z.object({ fi: z.string(), sv: z.string(), en: z.string() });
export const staffName = z.object({ staffId: z.string(), name: z.string() });

export const channel = z.enum(['visit', 'video', 'phone', 'e-service', 'letter', 'message', 'group']);
export type Channel = z.infer<typeof channel>;

export const contactKind = z.enum([
  'initial-interview', 'complementary-interview', 'job-search-discussion', 'substitute-service',
  'phone', 'message', 'letter', 'other',
]);
export type RecordedContactKind = z.infer<typeof contactKind>;

/** National yhtottotapa codes (facts 2.1). */
export const wayCode = z.enum([
  '01', '02', '03', '04', '05', '20', '21', '22', '23', '24', '25', '26', '27', '28', '29', '30', '31', '32',
  '33', '34', '35', '36', '70', '71', '72', '80', '81', '82', '95', '96', '97', '98', '99',
]);

export const statusCode = z.enum(['00', '01', '02', '03', '04', '05', '07', '08', '09']);

export const serviceKind = z.enum([
  'labour-market-training', 'joint-purchase-training', 'supported-study', 'literacy-study', 'work-trial',
  'pay-subsidised-work', 'rehabilitation', 'rehabilitative-work', 'coaching', 'integration-training',
  'start-up-grant', 'other',
]);

export const planKind = z.enum(['employment-plan', 'activation-plan', 'integration-plan', 'multi-agency-plan']);
export type PlanKindName = z.infer<typeof planKind>;

export const searchEndReason = z.enum([
  'own-notice', 'not-renewed', 'clarification-missing', 'no-contact', 'right-to-work-ended', 'moved-abroad',
  'died', 'other',
]);

export const lapseKind = z.enum([
  'missed-meeting', 'no-contact', 'report-missing', 'service-not-started', 'service-interrupted',
  'plan-not-followed', 'pointed-job-not-applied',
]);

/** 45 §: the ways in which the duty is fulfilled, in the order of the section's points. */
export const reportWay = z.enum(['application', 'offer', 'extra-work', 'enterprise', 'profile', 'other']);

export const approvalWay = z.enum(['e-service', 'signature', 'other-with-copy']);

/** 44 §: the duty as it stands in the plan. */
export const duty = z.object({
  startsOn: isoDay,
  perPeriod: z.int().min(1).max(4),
  periodMonths: z.union([z.literal(1), z.literal(3)]),
  periods: z.int().min(1).max(12),
  loweredBecause: freeText(2000).optional(),
});
export type Duty = z.infer<typeof duty>;

export const planAction = z.object({
  code: z.string().regex(/^0[0-9]{2}$/),
  text: freeText(1000),
  dueOn: isoDay.nullable(),
  state: z.enum(['planned', 'under-way', 'done', 'dropped']),
});
export type PlanAction = z.infer<typeof planAction>;

/** Answers by area of the assessment: the areas themselves are named in `words`. */
export const assessmentAreas = z.record(
  z.string().regex(/^[a-z-]{1,40}$/),
  z.object({ answer: z.string().max(400), note: freeText(4000) }),
);

export const reason = z.object({
  code: z.string(),
  section: z.object({
    act: z.string(), section: z.string(), paragraph: z.number().optional(), point: z.number().optional(),
    note: z.string().optional(),
  }).optional(),
  day: isoDay.optional(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

export const saved = z.object({ saved: z.literal(true) });
