import { plainDate } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';

/** The unemployment benefits that home municipalities pay a part of; their order is their code in columns. */
export const benefitKinds = [
  'labour-market-subsidy', // työmarkkinatuki, to 30.4.2026
  'basic-allowance', // peruspäiväraha, to 30.4.2026
  'earnings-related-allowance', // the basic part of ansiopäiväraha
  'general-support', // yleistuki, from 1.5.2026
] as const;
export type BenefitKind = (typeof benefitKinds)[number];

/** On what ground the day was paid; their order is their code in columns. */
export const dayGrounds = [
  'unemployment',
  'service', // a service that promotes employment
  'lay-off',
  'shortened-week',
  'weather-hindrance',
  'additional-days', // lisäpäivät of those near their pension
] as const;
export type DayGround = (typeof dayGrounds)[number];

/** Of these days no municipality pays anything (facts 3.2, from the acts that finance the benefits). */
export const freeGrounds: ReadonlySet<DayGround> = new Set([
  'lay-off', 'shortened-week', 'weather-hindrance', 'additional-days',
]);

/** The days on which the law of the municipal share changed. */
export const FIRST_SHARE_BEGINS = plainDate('2006-01-01');
/** 385/2023 and 48/2026 § 55: no day before this one is ever counted by the law of 2025 and after. */
export const DAYS_COUNT_FROM = plainDate('2015-01-01');
export const ALL_BENEFITS_SHARED_FROM = plainDate('2025-01-01');
export const GENERAL_SUPPORT_BEGINS = plainDate('2026-05-01');

/** 48/2026 replaced two benefits on 1.5.2026: a day of a benefit that did not exist is a fault of its source. */
export function existsOn(benefit: BenefitKind, day: PlainDate): boolean {
  if (benefit === 'general-support') return day >= GENERAL_SUPPORT_BEGINS;
  return benefit === 'earnings-related-allowance' || day < GENERAL_SUPPORT_BEGINS;
}
