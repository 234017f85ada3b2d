import { cite, citeUnread } from '../foundations/citation.ts';
import type { Citation } from '../foundations/citation.ts';
import { addDays, addMonths, haveMonthsPassed } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { accepted, refused } from '../foundations/result.ts';
import type { Result } from '../foundations/result.ts';
import { defaultReadings } from '../foundations/readings.ts';
import type { Readings } from '../foundations/readings.ts';
import type { JobSearchFact, LapseFact, SearchEndReason } from '../obligations/facts.ts';
import { SANCTIONS_2026_BEGIN } from '../obligations/rule-versions.ts';

/**
 * 27.1: "on the day when he asks for it … and is registered". One sentence names two events; the
 * default takes the request, once registration has followed.
 */
export function searchStart(search: JobSearchFact, readings: Readings = defaultReadings): PlainDate {
  if (readings.startDay === 'request-and-registration') {
    return search.requested > search.registered ? search.requested : search.registered;
  }
  return search.requested < search.period.start ? search.requested : search.period.start;
}

/** 27.2-3: what registration asks of the person. */
export type RegistrationConditions = {
  readonly gaveInformation: boolean;
  readonly gaveContactDetails: boolean;
  readonly tookRequiredSteps: boolean;
  /** Asked only of foreigners: free movement, or a permit to work without an employer's restriction. */
  readonly rightToWork?: boolean;
  /** 29.1: asked again where the previous search ended for missing clarifications. */
  readonly gaveClarifications?: boolean;
};

export type RegistrationRefusal =
  | 'registration-information-missing'
  | 'registration-contact-details-missing'
  | 'registration-steps-missing'
  | 'registration-no-right-to-work'
  | 'registration-clarifications-missing';

/** 27.2-4 and 29.1. A refusal is a decision that may be appealed, so each ground is named. */
export function mayRegister(
  conditions: RegistrationConditions,
  previousEnd?: SearchEndReason,
): Result<{ readonly section: Citation }, RegistrationRefusal> {
  if (!conditions.gaveInformation) return refused('registration-information-missing');
  if (!conditions.gaveContactDetails) return refused('registration-contact-details-missing');
  if (!conditions.tookRequiredSteps) return refused('registration-steps-missing');
  if (conditions.rightToWork === false) return refused('registration-no-right-to-work');
  if (previousEnd === 'clarification-missing' && conditions.gaveClarifications !== true) {
    return refused('registration-clarifications-missing');
  }
  return accepted({
    section: previousEnd === undefined ? cite('380/2023', '27') : cite('380/2023', '29', 1),
  });
}

/** 29.2: the authority may close the online way after these endings. */
export function mayLimitOnlineRestart(previousEnd: SearchEndReason): boolean {
  return previousEnd === 'clarification-missing' || previousEnd === 'no-contact';
}

/**
 * 31.2: a new initial interview only when at least six months have passed since the search ended,
 * counted from its last day of validity. A search that never ended gives none.
 */
export function newInitialInterviewOnRestart(previousLastDay: PlainDate, restart: PlainDate): boolean {
  return haveMonthsPassed(previousLastDay, 6, restart);
}

/** The first day on which a restart brings a new initial interview. */
export function firstDayOfNewInitialInterview(previousLastDay: PlainDate): PlainDate {
  return addMonths(previousLastDay, 6);
}

export type NoContactEnding = {
  readonly ends: boolean;
  readonly inReviewPeriod: number;
  readonly section: Citation;
};

/**
 * 28.1(3): the search ends for repeated non-contact within twelve months; from 1.3.2026 already for
 * the first one. Each lapse is judged by the law of its own day, so one of February 2026 that was
 * not enough then does not become enough in March. Missing a meeting one booked oneself counts too
 * (28.2).
 */
export function endsForNoContact(lapses: readonly LapseFact[], on: PlainDate): NoContactEnding {
  const since = addMonths(on, -12);
  let count = 0;
  let last: PlainDate | undefined;
  for (const lapse of lapses) {
    if (lapse.day > on || lapse.day <= since) continue;
    if (lapse.kind !== 'no-contact' && lapse.kind !== 'missed-meeting') continue;
    count += 1;
    if (last === undefined || lapse.day > last) last = lapse.day;
  }
  const firstIsEnough = last !== undefined && last >= SANCTIONS_2026_BEGIN;
  const section = firstIsEnough ? citeUnread('380/2023', '28', 1, 3) : cite('380/2023', '28', 1, 3);
  return { ends: count >= (firstIsEnough ? 1 : 2), inReviewPeriod: count, section };
}

/** The last day on which the search is valid, where it has ended. */
export function lastValidDay(search: JobSearchFact): PlainDate | undefined {
  return search.period.end === null ? undefined : addDays(search.period.end, -1);
}
