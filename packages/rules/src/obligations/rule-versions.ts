import { plainDate } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import type { RuleVersion } from './obligation.ts';

/** The days on which the law changed. A case keeps the version of its event's day. */
export const NORDIC_MODEL_BEGINS = plainDate('2022-05-02');
export const ACT_380_BEGINS = plainDate('2025-01-01');
export const REFORM_2026_BEGINS = plainDate('2026-01-01');
export const SANCTIONS_2026_BEGIN = plainDate('2026-03-01');
export const PROFILE_DUTY_BEGINS = plainDate('2026-09-01');

/** The version in force on a day; days before 2.5.2022 are outside what the rules know. */
export function ruleVersionOn(day: PlainDate): RuleVersion {
  if (day >= REFORM_2026_BEGINS) {
    if (day >= PROFILE_DUTY_BEGINS) return '2026-09-01';
    return day >= SANCTIONS_2026_BEGIN ? '2026-03-01' : '2026-01-01';
  }
  return day >= ACT_380_BEGINS ? '2025-01-01' : '2022-05-02';
}

/** 31.1: working days from the start of the search within which the first contact is arranged. */
export function firstContactWorkingDays(day: PlainDate): 5 | 10 {
  return day >= REFORM_2026_BEGINS ? 10 : 5;
}

export type RuleChange = {
  readonly version: RuleVersion;
  readonly begins: PlainDate;
  readonly ends: PlainDate | null;
  /** Whether the text of the act was read, or only pages that tell of it. */
  readonly textAtHand: boolean;
};

export const ruleVersions: readonly RuleChange[] = [
  { version: '2022-05-02', begins: NORDIC_MODEL_BEGINS, ends: ACT_380_BEGINS, textAtHand: false },
  { version: '2025-01-01', begins: ACT_380_BEGINS, ends: REFORM_2026_BEGINS, textAtHand: true },
  { version: '2026-01-01', begins: REFORM_2026_BEGINS, ends: SANCTIONS_2026_BEGIN, textAtHand: false },
  { version: '2026-03-01', begins: SANCTIONS_2026_BEGIN, ends: PROFILE_DUTY_BEGINS, textAtHand: false },
  { version: '2026-09-01', begins: PROFILE_DUTY_BEGINS, ends: null, textAtHand: false },
];
