import { cite, citeUnread } from '../foundations/citation.ts';
import { addDays, addMonths } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { defaultReadings } from '../foundations/readings.ts';
import type { Readings } from '../foundations/readings.ts';
import { addWorkingDays } from '../foundations/working-days.ts';
import type { ServiceFact } from '../obligations/facts.ts';
import {
  ACT_380_BEGINS,
  firstContactWorkingDays,
  NORDIC_MODEL_BEGINS,
  REFORM_2026_BEGINS,
} from '../obligations/rule-versions.ts';

// Sections by the law of the day. Before 2025 they stood in 916/2012, whose text was not at hand;
// 380/2023 as enacted had the same content, so its numbers are cited (facts 1.1).
export const section31First = cite('380/2023', '31', 1);
export const section31FirstUnread = citeUnread('380/2023', '31', 1);
export const section32Complementary = cite('380/2023', '32', 1, 1);
export const section32Discussion = cite('380/2023', '32', 1, 2);
export const section32DiscussionUnread = citeUnread('380/2023', '32', 1, 2);
export const section32Pair = cite('380/2023', '32', 1, 3);
export const section33Meeting = cite('380/2023', '33', 2);
export const section33MeetingUnread = citeUnread('380/2023', '33', 2);

/** 31.1: the last day for the first contact of a search that starts on a day. */
export function firstContactDue(start: PlainDate, readings: Readings = defaultReadings): PlainDate {
  const due = addWorkingDays(start, firstContactWorkingDays(start), readings);
  if (
    readings.runningLimitOver2026 === 'new-law' &&
    start < REFORM_2026_BEGINS &&
    due >= REFORM_2026_BEGINS
  ) {
    return addWorkingDays(start, firstContactWorkingDays(REFORM_2026_BEGINS), readings);
  }
  return due;
}

/** 32.1(1): how many complementary interviews follow an initial interview held on a day. */
export function complementaryCount(initialInterview: PlainDate, onePreceded: boolean): number {
  if (initialInterview < NORDIC_MODEL_BEGINS || initialInterview >= REFORM_2026_BEGINS) return 0;
  return onePreceded ? 4 : 5;
}

/**
 * 32.1(1): the nominal day of the Nth one. As amended every two weeks; as enacted (and until 2024)
 * all within the three months that follow the initial interview.
 */
export function complementaryDue(initialInterview: PlainDate, number: number): PlainDate {
  return initialInterview >= ACT_380_BEGINS
    ? addDays(initialInterview, 14 * number)
    : addMonths(initialInterview, 3);
}

/** 32.1(2): three months from the meeting it is counted from. */
export function discussionDue(meeting: PlainDate): PlainDate {
  return addMonths(meeting, 3);
}

/**
 * 32.1(3): two complementary interviews during the month that begins when six months have passed.
 * Undefined where the month would begin after the reform of 1.1.2026 took the pair away.
 */
export function pairWindow(
  meeting: PlainDate,
): { readonly from: PlainDate; readonly due: PlainDate } | undefined {
  const from = addMonths(meeting, 6);
  return from < NORDIC_MODEL_BEGINS || from >= REFORM_2026_BEGINS
    ? undefined
    : { from, due: addMonths(from, 1) };
}

/**
 * 32.1(2-3): the day the next meeting is counted from. As amended the last complementary interview
 * of point 1 is one of three starting points; by the default reading the latest of them decides.
 */
export function countedFrom(
  initialOrPrevious: PlainDate,
  lastComplementary: PlainDate | undefined,
  readings: Readings,
): PlainDate {
  const amended = initialOrPrevious >= ACT_380_BEGINS && initialOrPrevious < REFORM_2026_BEGINS;
  if (amended && readings.startingPoint === 'latest' && lastComplementary !== undefined) {
    return lastComplementary > initialOrPrevious ? lastComplementary : initialOrPrevious;
  }
  return initialOrPrevious;
}

/** 33.2: one month before the estimated last day of the service. */
export function serviceDiscussionDue(service: ServiceFact): PlainDate {
  return addMonths(addDays(service.estimatedEnd, -1), -1);
}

/** 33.2: the complementary interview within a month of that discussion. */
export function complementaryAfterServiceDue(discussion: PlainDate): PlainDate {
  return addMonths(discussion, 1);
}
