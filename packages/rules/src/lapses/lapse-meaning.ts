import { cite, citeUnread } from '../foundations/citation.ts';
import { addMonths } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { defaultReadings } from '../foundations/readings.ts';
import type { Readings } from '../foundations/readings.ts';
import type { LapseFact } from '../obligations/facts.ts';
import type { Reason, RuleVersion } from '../obligations/obligation.ts';
import { NORDIC_MODEL_BEGINS, ruleVersionOn, SANCTIONS_2026_BEGIN } from '../obligations/rule-versions.ts';

/** What the law of the lapse's day attaches to it, where there is no valid reason. */
export type LapseConsequence =
  | 'reminder' // 41 § until 28.2.2026
  | 'seven-days'
  | 'fourteen-days'
  | 'twelve-weeks-of-work-requirement'
  | 'six-weeks-of-work-requirement' // from 1.3.2026
  | 'unknown'; // before 2.5.2022

export type LapseMeaning = {
  readonly consequence: LapseConsequence;
  /** Which lapse it is in the twelve months that end with it. */
  readonly numberInTwelveMonths: number;
  /** The reminder is the authority's; everything that touches the benefit KEHA decides. */
  readonly decidedBy: 'authority' | 'KEHA';
  readonly because: readonly Reason[];
  readonly ruleVersion: RuleVersion;
  readonly certain: boolean;
};

/** Until 28.2.2026: reminder, 7 days, 14 days, then the work requirement of twelve weeks. */
const olderLadder: readonly LapseConsequence[] = [
  'reminder',
  'seven-days',
  'fourteen-days',
  'twelve-weeks-of-work-requirement',
];

/** From 1.3.2026: 7 days at once, then six weeks. */
const newLadder: readonly LapseConsequence[] = ['seven-days', 'six-weeks-of-work-requirement'];

/**
 * The meaning of a lapse, for information only: the coach records the fact, KEHA decides (TTL 11:4).
 * Twelve months are a stretch of time: a lapse of 20.4.2025 is no longer counted on 20.4.2026.
 */
export function lapseMeaning(
  lapses: readonly LapseFact[],
  lapse: LapseFact,
  readings: Readings = defaultReadings,
): LapseMeaning {
  const reformed = lapse.day >= SANCTIONS_2026_BEGIN;
  const freshStart = reformed && readings.lapsesAcrossReform === 'fresh-start';
  const number = countInTwelveMonths(lapses, lapse, freshStart ? SANCTIONS_2026_BEGIN : undefined);
  const ladder = reformed ? newLadder : olderLadder;
  const known = lapse.day >= NORDIC_MODEL_BEGINS;
  const consequence = known ? (ladder[Math.min(number, ladder.length) - 1] ?? 'unknown') : 'unknown';
  const section = reformed
    ? citeUnread('1290/2002', '2 a')
    : consequence === 'reminder'
      ? cite('380/2023', '41')
      : citeUnread('1290/2002', '2 a');
  const across = reformed && addMonths(lapse.day, -12) < SANCTIONS_2026_BEGIN && number > 1;
  return {
    consequence,
    numberInTwelveMonths: number,
    decidedBy: consequence === 'reminder' ? 'authority' : 'KEHA',
    because: [
      { code: 'lapse-recorded', day: lapse.day, values: { kind: lapse.kind } },
      { code: 'lapse-number-in-twelve-months', values: { number }, section },
    ],
    ruleVersion: ruleVersionOn(lapse.day),
    certain: known && !across,
  };
}

/** The place of the lapse among those of the twelve months that end on its day. */
export function countInTwelveMonths(
  lapses: readonly LapseFact[],
  lapse: LapseFact,
  notBefore?: PlainDate,
): number {
  const since = addMonths(lapse.day, -12);
  let number = 1;
  for (const other of lapses) {
    if (other === lapse || other.day > lapse.day || other.day <= since) continue;
    if (notBefore !== undefined && other.day < notBefore) continue;
    if (other.day < lapse.day) number += 1;
  }
  return number;
}
