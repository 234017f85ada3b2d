import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Readings } from '@kohtaanto/rules/foundations/readings.ts';
import type { JobseekerFacts } from '@kohtaanto/rules/obligations/facts.ts';
import type { Obligation } from '@kohtaanto/rules/obligations/obligation.ts';

/** A case with its obligations derived, as the answers see it. */
export type AskedCase = {
  readonly facts: JobseekerFacts;
  readonly asOf: PlainDate;
  readonly readings: Readings;
  /** 44.3: how many suitable opportunities a review period has, where the row tells. */
  readonly opportunities: number | undefined;
  /** The obligations the question is about, in the order in which they were derived. */
  readonly found: readonly Obligation[];
};

/** How one question of the tables is answered. */
export type Answering = {
  readonly about: (each: Obligation) => boolean;
  readonly answer: (asked: AskedCase) => string;
  /** The answer counts working days, so the readings SAT+ and EVE− are tried on every row. */
  readonly inWorkingDays?: boolean;
  /** For answers that are not obligations: whether the rules call this one certain. */
  readonly isCertain?: (asked: AskedCase) => boolean;
};
