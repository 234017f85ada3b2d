import { cite, citeUnread } from '../foundations/citation.ts';
import type { Citation } from '../foundations/citation.ts';
import { addDays, addMonths } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { defaultReadings } from '../foundations/readings.ts';
import type { Readings } from '../foundations/readings.ts';
import { serviceDiscussionDue } from '../interviews/interview-rules.ts';
import {
  groundHoldsOn,
  knownServiceEnd,
  lastsOverMonth,
  openCaseFile,
  searchOn,
  serviceRunsOn,
  statusOn,
} from '../obligations/case-file.ts';
import type { CaseFile } from '../obligations/case-file.ts';
import type { JobseekerFacts, KnownEndingFact, ServiceFact, StatusFact } from '../obligations/facts.ts';
import type { Reason, RuleVersion } from '../obligations/obligation.ts';
import { endsSoonEnough } from '../interviews/meeting-holds.ts';
import { ACT_380_BEGINS, REFORM_2026_BEGINS, ruleVersionOn } from '../obligations/rule-versions.ts';

/** Names of the rules that decide; the words package has a sentence for each. */
export const dutyReasonCodes = [
  'duty-none-no-search',
  'duty-none-multi-agency-need', // 48.1(1), 48.2
  'duty-none-unable-to-work', // 48.1(2), 48.2
  'duty-none-literacy-study', // 48.1(3)
  'duty-none-joint-purchase-training', // 48.1(4)
  'duty-none-hindered', // 48.1(5)
  'duty-none-unemployment-ends', // 48.1(6) until 2024
  'duty-none-no-opportunities', // 44.3
  'duty-none-ends-before-full-period', // 44.4
  'duty-none-not-unemployed', // 44.1-2
  'duty-four-in-three-months-each', // 44.1
  'duty-lowered', // 44.3; values: opportunities
  'duty-full-months-before-ending', // 44.4; values: periods; day: the known end
  'duty-starts-when-work-ends', // 46.1
  'duty-starts-three-months-from-layoff', // 46.2 as amended
  'duty-starts-after-discussion-and-layoff', // 46.2 as enacted
  'duty-starts-after-service-discussion', // 46.3
  'duty-part-time-one-in-three-months', // 47.1
  'duty-part-time-four', // from 1.1.2026
  'duty-untrained-student-three-in-three-months', // 47.3
  'duty-in-service-or-subsidised-work', // 44.2
] as const;

export type DutyReasonCode = (typeof dutyReasonCodes)[number];

/** What the authority judged when making the plan; not a fact of the register before it. */
export type DutyJudgement = {
  /** 44.3: how many suitable opportunities exist in a review period. */
  readonly opportunities?: number;
};

type Common = {
  readonly section: Citation;
  readonly because: readonly Reason[];
  readonly ruleVersion: RuleVersion;
  readonly certain: boolean;
};

export type DutyProposal =
  | (Common & { readonly set: 'none' })
  | (Common & {
      readonly set: 'duty';
      /** Undefined where it begins with an event that has no known day yet (46.1, 46.3). */
      readonly startsOn?: PlainDate;
      /** The expected day of that event. */
      readonly expectedStart?: PlainDate;
      readonly perPeriod: number;
      readonly periodMonths: 1 | 3;
      readonly periods: number;
    });

type Size = { readonly perPeriod: number; readonly periodMonths: 1 | 3; readonly periods: number };

const usual: Size = { perPeriod: 4, periodMonths: 1, periods: 3 };
const LONGEST_PART_TIME_PERCENT = 80;

/**
 * 44-48 §: the search duty that the plan made on a day should have. A proposal with its reasons; the
 * coach and the jobseeker agree on the plan.
 */
export function proposeDuty(
  facts: JobseekerFacts,
  day: PlainDate,
  readings: Readings = defaultReadings,
  judgement: DutyJudgement = {},
): DutyProposal {
  const file = openCaseFile(facts, day, readings);
  const version = ruleVersionOn(day);
  if (searchOn(file, day) === undefined)
    return none('duty-none-no-search', cite('380/2023', '44', 1), version);
  return (
    withoutDuty(file, day, version, judgement) ??
    startingLater(file, day, version, judgement) ??
    otherSize(file, day, version, judgement) ??
    beforeKnownEnding(file, day, version, judgement) ??
    usualDuty(file, day, version, judgement)
  );
}

function withoutDuty(
  file: CaseFile,
  day: PlainDate,
  version: RuleVersion,
  judgement: DutyJudgement,
): DutyProposal | undefined {
  if (groundHoldsOn(file, 'multi-agency-need', day)) {
    return none('duty-none-multi-agency-need', cite('380/2023', '48', 1, 1), version);
  }
  if (groundHoldsOn(file, 'unable-to-work', day)) {
    return none('duty-none-unable-to-work', cite('380/2023', '48', 1, 2), version);
  }
  for (const service of running(file, day)) {
    if (service.kind === 'literacy-study' && !discussionOf33Held(file, service)) {
      return none('duty-none-literacy-study', cite('380/2023', '48', 1, 3), version);
    }
    if (service.kind === 'joint-purchase-training') {
      return none('duty-none-joint-purchase-training', cite('380/2023', '48', 1, 4), version);
    }
  }
  if (groundHoldsOn(file, 'hindered', day)) {
    return none('duty-none-hindered', cite('380/2023', '48', 1, 5), version);
  }
  if (groundHoldsOn(file, 'no-opportunities', day) || judgement.opportunities === 0) {
    return none('duty-none-no-opportunities', cite('380/2023', '44', 3), version);
  }
  return undefined;
}

/** 46 §: the duty begins with the end of work, three months into a lay-off, or with the 33.2 meeting. */
function startingLater(
  file: CaseFile,
  day: PlainDate,
  version: RuleVersion,
  judgement: DutyJudgement,
): DutyProposal | undefined {
  for (const service of running(file, day)) {
    if (isOfSection46(service)) return afterServiceDiscussion(file, service, day, version, judgement);
  }
  const status = statusOn(file, day);
  if (status === undefined) return undefined;
  if (isLongFullTimeWork(status)) {
    const end = status.estimatedEnd ?? status.period.end;
    const section = cite('380/2023', '46', 1);
    const start = end === null ? {} : { startsOn: addDays(end, -1) };
    return duty(lowered(usual, judgement), start, 'duty-starts-when-work-ends', section, version, true, end);
  }
  const anyLayoff = file.readings.layoffStart === 'any-layoff' && status.code === '04';
  if (status.code === '03' || anyLayoff) return duringLayoff(file, status, day, version, judgement);
  return undefined;
}

function afterServiceDiscussion(
  file: CaseFile,
  service: ServiceFact,
  day: PlainDate,
  version: RuleVersion,
  judgement: DutyJudgement,
): DutyProposal | undefined {
  if (discussionOf33Held(file, service)) return undefined;
  const section = cite('380/2023', '46', 3, service.kind === 'work-trial' ? 2 : pointOf46(service));
  const expectedStart = serviceDiscussionDue(service);
  const certain = day < REFORM_2026_BEGINS;
  const size = lowered(usual, judgement);
  return duty(
    size,
    { expectedStart },
    'duty-starts-after-service-discussion',
    section,
    version,
    certain,
    expectedStart,
  );
}

function pointOf46(service: ServiceFact): number {
  if (service.kind === 'pay-subsidised-work') return 3;
  return service.kind === 'rehabilitation' ? 4 : 1;
}

/** 46.3: training, trial, subsidised work of over 80 per cent and rehabilitation of over a month. */
function isOfSection46(service: ServiceFact): boolean {
  if (!lastsOverMonth(service)) return false;
  switch (service.kind) {
    case 'labour-market-training':
    case 'integration-training':
    case 'work-trial':
    case 'rehabilitation':
      return true;
    case 'pay-subsidised-work':
      return (service.hoursPercent ?? 100) > LONGEST_PART_TIME_PERCENT;
    default:
      return false;
  }
}

/** 46.1: unsubsidised work of over two weeks and over 80 per cent of full time. */
function isLongFullTimeWork(status: StatusFact): boolean {
  if (status.code !== '01' && status.code !== '09' && status.code !== '04') return false;
  const hours = status.hoursPercent ?? (status.code === '01' ? 100 : 0);
  if (hours <= LONGEST_PART_TIME_PERCENT) return false;
  const end = status.estimatedEnd ?? status.period.end;
  return end === null || end - status.period.start > 14;
}

function duringLayoff(
  file: CaseFile,
  status: StatusFact,
  day: PlainDate,
  version: RuleVersion,
  judgement: DutyJudgement,
): DutyProposal {
  const began = continuousStart(file, status);
  const passed = addMonths(began, 3);
  const size = lowered(usual, judgement);
  const section = cite('380/2023', '46', 2);
  if (day >= ACT_380_BEGINS) {
    const startsOn = passed > day ? passed : day;
    const certain = day < REFORM_2026_BEGINS;
    return duty(size, { startsOn }, 'duty-starts-three-months-from-layoff', section, version, certain, began);
  }
  const held = file.contacts.find(
    (contact) => contact.kind === 'job-search-discussion' && contact.day >= began,
  );
  const code = 'duty-starts-after-discussion-and-layoff';
  if (held === undefined) return duty(size, { expectedStart: passed }, code, section, version, true, began);
  const both = held.day > passed ? held.day : passed;
  return duty(size, { startsOn: both > day ? both : day }, code, section, version, true, began);
}

/** The start of unbroken statuses of the same code. */
function continuousStart(file: CaseFile, status: StatusFact): PlainDate {
  let start = status.period.start;
  for (let index = file.statuses.indexOf(status) - 1; index >= 0; index -= 1) {
    const earlier = file.statuses[index];
    if (earlier === undefined || earlier.code !== status.code || earlier.period.end !== start) break;
    start = earlier.period.start;
  }
  return start;
}

/** 47 §: part-time work of at least two weeks, shorter working time, studies without a qualification. */
function otherSize(
  file: CaseFile,
  day: PlainDate,
  version: RuleVersion,
  judgement: DutyJudgement,
): DutyProposal | undefined {
  const status = statusOn(file, day);
  const subsidisedPartTime = running(file, day).some(
    (service) =>
      service.kind === 'pay-subsidised-work' && (service.hoursPercent ?? 100) <= LONGEST_PART_TIME_PERCENT,
  );
  if (subsidisedPartTime || (status !== undefined && isPartTimeOfTwoWeeks(status))) {
    if (day >= REFORM_2026_BEGINS) {
      const section = citeUnread('380/2023', '47', 1);
      return duty(
        lowered(usual, judgement),
        { startsOn: day },
        'duty-part-time-four',
        section,
        version,
        false,
      );
    }
    const size: Size = lowered({ perPeriod: 1, periodMonths: 3, periods: 1 }, judgement);
    const section = cite('380/2023', '47', 1);
    return duty(size, { startsOn: day }, 'duty-part-time-one-in-three-months', section, version, true);
  }
  const study = running(file, day).find(
    (service) =>
      service.kind === 'supported-study' &&
      service.qualified === false &&
      lastsOverMonth(service) &&
      !discussionOf33Held(file, service),
  );
  if (study === undefined) return undefined;
  const size: Size = lowered(
    { perPeriod: 3, periodMonths: 3, periods: threeMonthPeriods(file, study, day) },
    judgement,
  );
  const certain = day < REFORM_2026_BEGINS;
  const section = cite('380/2023', '47', 3);
  return duty(
    size,
    { startsOn: day },
    'duty-untrained-student-three-in-three-months',
    section,
    version,
    certain,
  );
}

/** Three-month periods for the time of the studies, at least one. */
function threeMonthPeriods(file: CaseFile, study: ServiceFact, day: PlainDate): number {
  const end = knownServiceEnd(file, study);
  let periods = 1;
  while (addMonths(day, 3 * (periods + 1)) <= end) periods += 1;
  return periods;
}

function isPartTimeOfTwoWeeks(status: StatusFact): boolean {
  const shortened = status.code === '04';
  const partTime =
    status.code === '09' || (status.code === '01' && status.hoursPercent !== undefined) || shortened;
  if (!partTime || (status.hoursPercent ?? 0) > LONGEST_PART_TIME_PERCENT) return false;
  const end = status.estimatedEnd ?? status.period.end;
  return shortened || end === null || end - status.period.start >= 14;
}

/** 44.4 since 2025: full review periods before the known ending; until 2024 48.1(6). */
function beforeKnownEnding(
  file: CaseFile,
  day: PlainDate,
  version: RuleVersion,
  judgement: DutyJudgement,
): DutyProposal | undefined {
  const ending = file.knownEndings.find((each) => each.period.start > day && fitsEnding(each, day));
  if (ending === undefined) return undefined;
  const until = ending.period.start;
  let full = 0;
  while (full < usual.periods && addMonths(day, full + 1) <= until) full += 1;
  const amended = day >= ACT_380_BEGINS;
  const section = amended ? cite('380/2023', '44', 4) : cite('380/2023', '48', 1, 6);
  if (full === 0) {
    return none(
      amended ? 'duty-none-ends-before-full-period' : 'duty-none-unemployment-ends',
      section,
      version,
      until,
    );
  }
  const size = lowered({ ...usual, periods: full }, judgement);
  const certain = day < REFORM_2026_BEGINS;
  return duty(size, { startsOn: day }, 'duty-full-months-before-ending', section, version, certain, until, {
    periods: full,
  });
}

/** 48.1(6) as enacted asked neither how long the ending lasts nor why; it had to come in a month. */
function fitsEnding(ending: KnownEndingFact, day: PlainDate): boolean {
  return day >= ACT_380_BEGINS ? endsSoonEnough(ending, day) : ending.period.start <= addMonths(day, 1);
}

/** 44.1-2: those in the circle, four opportunities in each of three periods of a month. */
function usualDuty(
  file: CaseFile,
  day: PlainDate,
  version: RuleVersion,
  judgement: DutyJudgement,
): DutyProposal {
  const status = statusOn(file, day);
  const inService = running(file, day).some(setsDutyWithoutUnemployment);
  const unemployed = status === undefined || ['02', '03', '07'].includes(status.code);
  const shortWork =
    status !== undefined && (status.code === '01' || status.code === '09') && !isLongFullTimeWork(status);
  if (!unemployed && !inService && !shortWork && !groundHoldsOn(file, 'threat-of-unemployment', day)) {
    return none('duty-none-not-unemployed', cite('380/2023', '44', 1), version);
  }
  const size = lowered(usual, judgement);
  if (size.perPeriod < usual.perPeriod) {
    return duty(
      size,
      { startsOn: day },
      'duty-lowered',
      cite('380/2023', '44', 3),
      version,
      true,
      undefined,
      {
        opportunities: size.perPeriod,
      },
    );
  }
  if (!unemployed && inService) {
    const section = cite('380/2023', '44', 2);
    return duty(size, { startsOn: day }, 'duty-in-service-or-subsidised-work', section, version, true);
  }
  const section = cite('380/2023', '44', 1);
  return duty(size, { startsOn: day }, 'duty-four-in-three-months-each', section, version, true);
}

/** 44.2: labour market training, supported study and subsidised work. */
function setsDutyWithoutUnemployment(service: ServiceFact): boolean {
  return (
    service.kind === 'labour-market-training' ||
    service.kind === 'integration-training' ||
    service.kind === 'supported-study' ||
    service.kind === 'literacy-study' ||
    service.kind === 'pay-subsidised-work'
  );
}

function running(file: CaseFile, day: PlainDate): readonly ServiceFact[] {
  return file.services.filter((service) => serviceRunsOn(file, service, day));
}

/** 46.3, 47.3, 48.3: whether the discussion of 33.2 before this service's end has been held. */
function discussionOf33Held(file: CaseFile, service: ServiceFact): boolean {
  const earliest = addMonths(serviceDiscussionDue(service), -1);
  return file.contacts.some(
    (contact) =>
      contact.kind === 'job-search-discussion' &&
      contact.day >= earliest &&
      contact.day >= service.period.start,
  );
}

/** 44.3: no more than there are opportunities to apply for. */
function lowered(size: Size, judgement: DutyJudgement): Size {
  const most = judgement.opportunities;
  return most === undefined || most >= size.perPeriod ? size : { ...size, perPeriod: most };
}

function none(
  code: DutyReasonCode,
  section: Citation,
  ruleVersion: RuleVersion,
  day?: PlainDate,
): DutyProposal {
  return { set: 'none', section, because: [because(code, section, day)], ruleVersion, certain: true };
}

function duty(
  size: Size,
  start: { readonly startsOn?: PlainDate; readonly expectedStart?: PlainDate },
  code: DutyReasonCode,
  section: Citation,
  ruleVersion: RuleVersion,
  certain: boolean,
  day?: PlainDate | null,
  values?: Readonly<Record<string, string | number>>,
): DutyProposal {
  const reasons = [because(code, section, day ?? undefined, values)];
  return { set: 'duty', ...size, ...start, section, because: reasons, ruleVersion, certain };
}

function because(
  code: DutyReasonCode,
  section: Citation,
  day?: PlainDate,
  values?: Readonly<Record<string, string | number>>,
): Reason {
  return {
    code,
    section,
    ...(day === undefined ? {} : { day }),
    ...(values === undefined ? {} : { values }),
  };
}
