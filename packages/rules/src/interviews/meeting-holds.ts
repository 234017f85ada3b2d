import { cite, citeUnread } from '../foundations/citation.ts';
import type { Citation } from '../foundations/citation.ts';
import { overlaps } from '../foundations/period.ts';
import { addMonths } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import {
  groundHoldsOn,
  knownSearchEnd,
  knownServiceEnd,
  lastsOverMonth,
  NEVER,
  searchOn,
  serviceRunsOn,
  statusOn,
} from '../obligations/case-file.ts';
import type { CaseFile } from '../obligations/case-file.ts';
import type { KnownEndingFact, ServiceFact, StatusFact } from '../obligations/facts.ts';
import { reason } from '../obligations/make-obligation.ts';
import type { Reason } from '../obligations/obligation.ts';
import { ACT_380_BEGINS, REFORM_2026_BEGINS } from '../obligations/rule-versions.ts';

/** Which meetings a rule speaks of: the points 1, 2 and 3 of 32.1 have different circles of people. */
export const COMPLEMENTARY = 1;
export const DISCUSSION = 2;
export const PAIR = 4;
export type Meetings = typeof COMPLEMENTARY | typeof DISCUSSION | typeof PAIR;

const section28 = cite('380/2023', '28', 1);
const section32 = cite('380/2023', '32', 1);
const onRequest: Reason = reason('meeting-on-request', cite('380/2023', '32', 4));
const outOfScope = new Map<string, Reason>();

/** Why a meeting is not arranged on a day, and the day when that is to be looked at again. */
export type Hold = {
  readonly until: PlainDate;
  readonly why: Reason;
  /** `silent`: nothing is owed and nothing waits (32.4 without a request). */
  readonly effect: 'rests' | 'out-of-scope' | 'silent';
};

/**
 * 32.1 by the national status code. Unknown counts as unemployed. 07 is in a service and still
 * unemployed in the sense of 3.1(4) unless the service itself says otherwise (33 §).
 */
function circleOf(status: StatusFact | undefined): number {
  if (status === undefined) return COMPLEMENTARY | DISCUSSION | PAIR;
  switch (status.code) {
    case '02':
    case '03':
    case '07':
      return COMPLEMENTARY | DISCUSSION | PAIR;
    case '04':
    case '09':
      return DISCUSSION; // "other part-time worker, or laid off by shorter working time"
    case '01':
      return status.hoursPercent !== undefined && status.hoursPercent <= 80 ? DISCUSSION : 0;
    case '00':
    case '05':
    case '06':
    case '08':
      return 0;
  }
}

/** Kinds of which 32.2 and 33.1 speak. Integration training is arranged as labour market training. */
function isTraining(service: ServiceFact): boolean {
  return service.kind === 'labour-market-training' || service.kind === 'integration-training';
}

function isSupportedStudy(service: ServiceFact): boolean {
  return service.kind === 'supported-study' || service.kind === 'literacy-study';
}

/** 33.1: over a month in one of these, no meetings but the one of 33.2. */
export function isServiceOfSection33(service: ServiceFact): boolean {
  const named =
    isTraining(service) ||
    service.kind === 'work-trial' ||
    service.kind === 'pay-subsidised-work' ||
    service.kind === 'rehabilitation' ||
    (isSupportedStudy(service) && service.qualified === false);
  return named && lastsOverMonth(service);
}

/**
 * 33.2-3: services before whose end a discussion is held. For training bought with an employer only
 * with a weighty reason; 33.3 names no day of its own, so that of 33.2 is taken.
 */
export function hasDiscussionBeforeEnd(file: CaseFile, service: ServiceFact): boolean {
  if (service.kind !== 'joint-purchase-training') return isServiceOfSection33(service);
  return (
    lastsOverMonth(service) &&
    file.grounds.some(
      (ground) => ground.ground === 'weighty-reason-for-meeting' && overlaps(ground.period, service.period),
    )
  );
}

/** 32.2: at most a month in these keeps the meetings going though the person is not unemployed. */
function keepsMeetingsGoing(service: ServiceFact): boolean {
  return (
    (isTraining(service) ||
      isSupportedStudy(service) ||
      service.kind === 'pay-subsidised-work' ||
      service.kind === 'rehabilitation') &&
    !lastsOverMonth(service)
  );
}

/** Why these meetings are not arranged on the day, or undefined where they are. */
export function holdOn(file: CaseFile, day: PlainDate, meetings: Meetings): Hold | undefined {
  const search = searchOn(file, day);
  if (search === undefined) return searchEndedHold(file, day);
  let circle = 0;
  for (const service of file.services) {
    if (!serviceRunsOn(file, service, day)) continue;
    const held = serviceHold(file, service, day, meetings);
    if (held !== undefined) return held;
    if (keepsMeetingsGoing(service)) circle |= COMPLEMENTARY | DISCUSSION;
    if (isSupportedStudy(service)) circle |= DISCUSSION;
  }
  const status = statusOn(file, day);
  circle |= circleOf(status);
  if (
    (circle & meetings) === 0 &&
    !(meetings !== PAIR && groundHoldsOn(file, 'threat-of-unemployment', day))
  ) {
    return statusHold(file, status, day);
  }
  if (
    status?.code === '03' &&
    meetings === COMPLEMENTARY &&
    !requestedSince(file, search.period.start, day)
  ) {
    return {
      until: knownStatusEnd(file, status),
      why: onRequest,
      effect: 'silent',
    };
  }
  return file.knownEndings.length === 0 ? undefined : endingHold(file, day);
}

function searchEndedHold(file: CaseFile, day: PlainDate): Hold {
  let until = NEVER;
  let ended: PlainDate | undefined;
  for (const search of file.searches) {
    if (search.period.start > day && search.period.start < until) until = search.period.start;
    const end = knownSearchEnd(file, search);
    if (end <= day) ended = end;
  }
  return {
    until,
    why: reason('fell-search-ended', section28, ended),
    effect: 'out-of-scope',
  };
}

function serviceHold(
  file: CaseFile,
  service: ServiceFact,
  day: PlainDate,
  meetings: Meetings,
): Hold | undefined {
  const until = knownServiceEnd(file, service);
  if (service.kind === 'joint-purchase-training') {
    if (!lastsOverMonth(service) && groundHoldsOn(file, 'weighty-reason-for-meeting', day)) return undefined;
    const section = underLawOfStart(service, cite('380/2023', '33', 3));
    return { until, why: reason('rests-joint-purchase-training', section), effect: 'rests' };
  }
  if (isServiceOfSection33(service)) {
    const section = underLawOfStart(service, section33Point(service));
    const why = reason('rests-service-over-month', section, service.period.start, { kind: service.kind });
    return { until, why, effect: 'rests' };
  }
  if (isSupportedStudy(service) && lastsOverMonth(service)) {
    if (meetings === DISCUSSION && file.readings.trainedStudentMeetings === 'continue') return undefined;
    const section = underLawOfStart(service, cite('380/2023', '33', 4));
    return { until, why: reason('rests-trained-student', section), effect: 'rests' };
  }
  return undefined;
}

/** How 33 § reads since 1.1.2026 was not at hand; a service begun earlier keeps the older text. */
function underLawOfStart(service: ServiceFact, section: Citation): Citation {
  return service.period.start >= REFORM_2026_BEGINS ? { ...section, note: 'text-not-at-hand' } : section;
}

/** The point of 33.1 that a service falls under. */
export function section33Point(service: ServiceFact): Citation {
  if (isTraining(service)) return cite('380/2023', '33', 1, 1);
  if (isSupportedStudy(service)) return cite('380/2023', '33', 1, 2);
  if (service.kind === 'work-trial') return cite('380/2023', '33', 1, 3);
  return cite('380/2023', '33', 1, service.kind === 'pay-subsidised-work' ? 4 : 5);
}

function notInScope(status: string): Reason {
  let why = outOfScope.get(status);
  if (why === undefined) {
    why = reason('fell-not-in-scope', section32, undefined, { status });
    outOfScope.set(status, why);
  }
  return why;
}

function statusHold(file: CaseFile, status: StatusFact | undefined, day: PlainDate): Hold {
  let until = NEVER;
  if (status !== undefined) until = knownStatusEnd(file, status);
  for (const next of file.statuses) {
    if (next.period.start > day && next.period.start < until) until = next.period.start;
  }
  // A service may bring the person back into the circle before the status changes (32.2).
  for (const next of file.services) {
    if (next.period.start > day && next.period.start < until) until = next.period.start;
  }
  return {
    until,
    why: notInScope(status?.code ?? ''),
    effect: 'out-of-scope',
  };
}

function knownStatusEnd(file: CaseFile, status: StatusFact): PlainDate {
  const end = status.period.end;
  if (end !== null && end <= file.asOf) return end;
  const ahead = status.estimatedEnd ?? end;
  return ahead !== null && ahead > file.asOf ? ahead : NEVER;
}

/** A request is in force from its day to the end of the search. */
function requestedSince(file: CaseFile, since: PlainDate, day: PlainDate): boolean {
  const latest = day > file.asOf ? file.asOf : day;
  return file.requests.some((request) => request.day >= since && request.day <= latest);
}

/** 32.3: endings that leave the meetings out; training, subsidised and part-time work do not. */
function endsUnemployment(ending: KnownEndingFact): boolean {
  return (
    ending.kind !== 'labour-market-training' &&
    ending.kind !== 'supported-study' &&
    ending.kind !== 'subsidised-work' &&
    ending.kind !== 'part-time-work'
  );
}

function endingHold(file: CaseFile, day: PlainDate): Hold | undefined {
  const knownBy = day > file.asOf ? file.asOf : day;
  for (const ending of file.knownEndings) {
    if (ending.knownOn > knownBy || !endsUnemployment(ending)) continue;
    const begins = ending.period.start;
    if (requestedSince(file, ending.knownOn, day)) continue;
    if (day >= begins) {
      // Once it has begun the statuses tell; ahead of today it is what is expected.
      if (day > file.asOf && begins > file.asOf && (ending.period.end === null || day < ending.period.end)) {
        return expected(ending, day, ending.period.end ?? NEVER);
      }
      continue;
    }
    if (endsSoonEnough(ending, day)) return expected(ending, day, begins);
  }
  return undefined;
}

/**
 * 32.3 as amended by 435/2024: within three months, for at least three months. Until 2024: the job
 * search ends within one month.
 */
export function endsSoonEnough(ending: KnownEndingFact, day: PlainDate): boolean {
  const { start, end } = ending.period;
  if (!endsUnemployment(ending)) return false;
  if (day < ACT_380_BEGINS) return start <= addMonths(day, 1);
  return start <= addMonths(day, 3) && (end === null || end >= addMonths(start, 3));
}

function expected(ending: KnownEndingFact, day: PlainDate, until: PlainDate): Hold {
  const section = day >= REFORM_2026_BEGINS ? citeUnread('380/2023', '32', 3) : cite('380/2023', '32', 3);
  const why = reason('rests-unemployment-ends-soon', section, ending.period.start, { kind: ending.kind });
  return { until, why, effect: 'rests' };
}

/** The next day after `day` on which anything that decides about meetings changes. */
export function nextChangeAfter(file: CaseFile, day: PlainDate): PlainDate {
  let next = NEVER;
  for (const search of file.searches) {
    next = sooner(next, day, search.period.start);
    next = sooner(next, day, knownSearchEnd(file, search));
  }
  for (const status of file.statuses) {
    next = sooner(next, day, status.period.start);
    next = sooner(next, day, status.period.end);
  }
  for (const service of file.services) {
    next = sooner(next, day, service.period.start);
    next = sooner(next, day, knownServiceEnd(file, service));
  }
  for (const ground of file.grounds) {
    next = sooner(next, day, ground.period.start);
    next = sooner(next, day, ground.period.end);
  }
  for (const ending of file.knownEndings) {
    next = sooner(next, day, ending.knownOn);
    next = sooner(next, day, ending.period.start);
    // From these days on the ending is soon enough, by the older law and by the amended one.
    next = sooner(next, day, addMonths(ending.period.start, -1));
    next = sooner(next, day, addMonths(ending.period.start, -3));
  }
  for (const request of file.requests) next = sooner(next, day, request.day);
  return next;
}

function sooner(next: PlainDate, after: PlainDate, candidate: PlainDate | null): PlainDate {
  return candidate !== null && candidate > after && candidate < next ? candidate : next;
}
