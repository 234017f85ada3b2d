import type { PlainDate } from '../foundations/plain-date.ts';
import {
  ALL_BENEFITS_SHARED_FROM, DAYS_COUNT_FROM, FIRST_SHARE_BEGINS, GENERAL_SUPPORT_BEGINS,
} from './benefits.ts';
import type { BenefitKind } from './benefits.ts';

/**
 * The tallies of paid days that ladders look at. Each law counts days of its own:
 * - subsidy-for-unemployment: days of labour market subsidy for unemployment, services left out (before 2025)
 * - allowance: days of basic and earnings-related allowance since 1.1.2015 (TTL 14:3b)
 * - benefit: days of labour market subsidy and of the allowances before it since 1.1.2015 (TTL 14:3a)
 * - general-support: general support, earnings-related allowance, and every benefit before 1.5.2026 (48/2026 51, 55)
 */
export const counters = ['subsidy-for-unemployment', 'allowance', 'benefit', 'general-support'] as const;
export type Counter = (typeof counters)[number];

/** How sure the text is: the wording was read, it rests on pages and acts read in part, or nobody was found to say. */
export type ShareConfidence = 'certain' | 'from-facts' | 'uncertain';

export const shareActs = ['1290/2002', '48/2026', '555/1998'] as const;
export type ShareSection = {
  readonly act: (typeof shareActs)[number];
  /** '14:3a' is chapter 14, section 3 a. */
  readonly section: string;
  readonly paragraph?: number;
  readonly note?: 'text-not-at-hand';
};

export type Step = { readonly paidBefore: number; readonly percent: number };

export type Ladder = {
  readonly benefit: BenefitKind;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly counter: Counter;
  /** From so many days paid before the day, so many per cent; the first step begins at nothing. */
  readonly steps: readonly Step[];
  /** Before 2025 services stopped the share: only days paid for unemployment were shared and counted. */
  readonly servicesShared: boolean;
  readonly section: ShareSection;
  readonly confidence: ShareConfidence;
};

const toForty: readonly Step[] = [
  { paidBefore: 0, percent: 0 }, { paidBefore: 100, percent: 10 }, { paidBefore: 200, percent: 20 },
  { paidBefore: 300, percent: 30 }, { paidBefore: 400, percent: 40 },
];
const toFifty: readonly Step[] = [...toForty, { paidBefore: 700, percent: 50 }];

export const ladders: readonly Ladder[] = [
  {
    benefit: 'labour-market-subsidy', from: FIRST_SHARE_BEGINS, until: DAYS_COUNT_FROM,
    counter: 'subsidy-for-unemployment', servicesShared: false,
    steps: [{ paidBefore: 0, percent: 0 }, { paidBefore: 500, percent: 50 }],
    section: { act: '1290/2002', section: '14:3a', note: 'text-not-at-hand' }, confidence: 'from-facts',
  },
  {
    benefit: 'labour-market-subsidy', from: DAYS_COUNT_FROM, until: ALL_BENEFITS_SHARED_FROM,
    counter: 'subsidy-for-unemployment', servicesShared: false,
    steps: [{ paidBefore: 0, percent: 0 }, { paidBefore: 300, percent: 50 }, { paidBefore: 1000, percent: 70 }],
    section: { act: '1290/2002', section: '14:3a', note: 'text-not-at-hand' }, confidence: 'from-facts',
  },
  {
    benefit: 'labour-market-subsidy', from: ALL_BENEFITS_SHARED_FROM, until: GENERAL_SUPPORT_BEGINS,
    counter: 'benefit', servicesShared: true, steps: toFifty,
    section: { act: '1290/2002', section: '14:3a', paragraph: 2 }, confidence: 'certain',
  },
  {
    benefit: 'basic-allowance', from: ALL_BENEFITS_SHARED_FROM, until: GENERAL_SUPPORT_BEGINS,
    counter: 'allowance', servicesShared: true, steps: toForty,
    section: { act: '1290/2002', section: '14:3b', paragraph: 2 }, confidence: 'certain',
  },
  {
    benefit: 'earnings-related-allowance', from: ALL_BENEFITS_SHARED_FROM, until: null,
    counter: 'allowance', servicesShared: true, steps: toForty,
    section: { act: '555/1998', section: '4', note: 'text-not-at-hand' }, confidence: 'from-facts',
  },
  {
    benefit: 'general-support', from: GENERAL_SUPPORT_BEGINS, until: null,
    counter: 'general-support', servicesShared: true, steps: toFifty,
    section: { act: '48/2026', section: '51', paragraph: 2 }, confidence: 'certain',
  },
];

export function ladderOn(benefit: BenefitKind, day: PlainDate): Ladder | undefined {
  return ladders.find((each) =>
    each.benefit === benefit && each.from <= day && (each.until === null || day < each.until));
}

/** The step of a day with so many days paid before it: day number 101 is the first at 10 per cent. */
export function stepOf(ladder: Pick<Ladder, 'steps'>, paidBefore: number): Step {
  return ladder.steps.findLast((step) => step.paidBefore <= paidBefore) ?? { paidBefore: 0, percent: 0 };
}

/** Every per cent that any ladder has known, in order: the columns of person-days by step. */
export const stepPercents = [0, 10, 20, 30, 40, 50, 70] as const;
export type StepPercent = (typeof stepPercents)[number];
