import { addMonths } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { rememberByDay } from '../foundations/remember-by-day.ts';
import type { CaseFile } from '../obligations/case-file.ts';
import type { ServiceFact } from '../obligations/facts.ts';
import { met, owe, reason, underLawOf } from '../obligations/make-obligation.ts';
import type { Draft } from '../obligations/make-obligation.ts';
import { keysOf } from '../obligations/obligation-keys.ts';
import type { Obligation, Reason } from '../obligations/obligation.ts';
import type { ReasonCode } from '../obligations/reason-codes.ts';
import { NORDIC_MODEL_BEGINS, REFORM_2026_BEGINS } from '../obligations/rule-versions.ts';
import type { Chain } from './interview-chain.ts';
import {
  complementaryDue,
  countedFrom,
  discussionDue,
  section32Discussion,
  section32DiscussionUnread,
  section33Meeting,
  section33MeetingUnread,
  serviceDiscussionDue,
} from './interview-rules.ts';
import { DISCUSSION, hasDiscussionBeforeEnd, holdOn } from './meeting-holds.ts';
import { asNominal, settleDue } from './settle-due.ts';
import type { Settled } from './settle-due.ts';

const discussionKeys = keysOf('job-search-discussion', 6);

/** A job search discussion meets the one of 33.2 where a service asks for it, else that of 32.1(2). */
export function takeDiscussion(file: CaseFile, chain: Chain, day: PlainDate, out: Obligation[]): void {
  const service = serviceAwaitingDiscussion(file, chain, day);
  if (service !== undefined && day >= addMonths(serviceDiscussionDue(service), -1)) {
    out.push(met(serviceDiscussionOwed(service), day));
    chain.servicesMet = chain.servicesMet === undefined ? [service] : [...chain.servicesMet, service];
    chain.afterService = { service, discussion: day };
  } else {
    const nominal = nextDiscussionDue(file, chain);
    // A meeting held where the law leaves it out meets nothing, yet the next is counted from it.
    if (nominal !== undefined && holdOn(file, day, DISCUSSION) === undefined) {
      const settled = day > nominal ? settleDue(file, nominal, day, DISCUSSION) : asNominal(nominal);
      out.push(met(discussionOwed(file, chain, settled), day));
    }
  }
  recordDiscussion(chain, day);
}

function recordDiscussion(chain: Chain, day: PlainDate): void {
  chain.lastDiscussion = day;
  chain.discussions += 1;
  chain.anchor ??= day;
  if (chain.initial !== undefined && day >= complementaryDue(chain.initial, chain.places)) {
    chain.placesClosed = true;
  }
  if (chain.afterService !== undefined && chain.afterService.discussion < day) chain.afterService = undefined;
}

/** The latest service of 33.1 begun by the day whose own discussion is still to be held. */
export function serviceAwaitingDiscussion(
  file: CaseFile,
  chain: Chain,
  day: PlainDate,
): ServiceFact | undefined {
  for (let index = file.services.length - 1; index >= 0; index -= 1) {
    const service = file.services[index];
    if (service === undefined || service.period.start > day || !hasDiscussionBeforeEnd(file, service))
      continue;
    if (service.period.start < NORDIC_MODEL_BEGINS || service.period.start < chain.start) return undefined;
    if (chain.servicesMet?.includes(service) === true) return undefined;
    const end = service.period.end;
    const endedEarly = end !== null && end <= day && end <= serviceDiscussionDue(service);
    if (endedEarly) return undefined;
    // One held after the service ended already answered for it.
    if (end !== null && chain.lastDiscussion !== undefined && chain.lastDiscussion >= end) return undefined;
    return service;
  }
  return undefined;
}

/** The nominal day of the next discussion of 32.1(2), where there is something to count it from. */
export function nextDiscussionDue(file: CaseFile, chain: Chain): PlainDate | undefined {
  if (chain.anchor === undefined) return undefined;
  if (file.readings.laterMeetings === 'fixed-grid') {
    return addMonths(chain.anchor, 3 * (chain.discussions + 1));
  }
  return discussionDue(discussionCountedFrom(file, chain, chain.anchor));
}

function discussionCountedFrom(file: CaseFile, chain: Chain, anchor: PlainDate): PlainDate {
  const held = chain.lastDiscussion;
  const initial = chain.initial;
  // An initial interview that came after a discussion (old customers) is the later starting point.
  const latest = held === undefined || (initial !== undefined && initial > held) ? (initial ?? anchor) : held;
  return countedFrom(latest, chain.lastPlace, file.readings);
}

export function discussionOwed(file: CaseFile, chain: Chain, settled: Settled): Draft {
  const anchor = chain.anchor ?? chain.start;
  const from = discussionCountedFrom(file, chain, anchor);
  const fromLawsBeginning = from === NORDIC_MODEL_BEGINS && chain.initial !== from;
  const gridded = file.readings.laterMeetings === 'fixed-grid';
  const usual = usualReasons(chain, from, fromLawsBeginning);
  const because = gridded || settled.againFrom !== undefined ? [...usual] : usual;
  if (gridded) because[1] = fixedGrid;
  if (settled.againFrom !== undefined) because.push(reason('in-scope-again', undefined, settled.againFrom));
  const certain = !fromLawsBeginning && settled.againFrom === undefined;
  const ordinal = chain.discussions + 1;
  const owed = owe(discussionKeys, 'authority', anchor, ordinal, settled.due, certain, because);
  return underLawOf(from, owed);
}

const threeMonths: Reason = reason('three-months-to-discussion', section32Discussion);
const threeMonthsUnread: Reason = reason('three-months-to-discussion', section32DiscussionUnread);
const fixedGrid: Reason = reason('three-months-fixed-grid', section32Discussion);

const threeMonthsFrom = (code: ReasonCode): ((day: PlainDate) => Reason[]) =>
  rememberByDay((day) => {
    const reformed = day >= REFORM_2026_BEGINS;
    const section = reformed ? section32DiscussionUnread : section32Discussion;
    return [reason(code, section, day), reformed ? threeMonthsUnread : threeMonths];
  });
const fromLawsFirstDay = threeMonthsFrom('nordic-model-began');
const fromDiscussion = threeMonthsFrom('discussion-held');
const fromInitial = threeMonthsFrom('initial-interview-held');
const fromComplementary = threeMonthsFrom('complementary-interview-held');

function usualReasons(chain: Chain, from: PlainDate, fromLawsBeginning: boolean): Reason[] {
  if (fromLawsBeginning) return fromLawsFirstDay(from);
  if (from === chain.lastDiscussion) return fromDiscussion(from);
  return from === chain.initial ? fromInitial(from) : fromComplementary(from);
}

/** 33.2: a discussion one month before the estimated end of the service. */
export function serviceDiscussionOwed(service: ServiceFact): Draft {
  const began = service.period.start;
  const reformed = began >= REFORM_2026_BEGINS;
  const section = reformed ? section33MeetingUnread : section33Meeting;
  const because = [
    reason('service-began', undefined, began, { kind: service.kind }),
    reason('one-month-before-service-ends', section, (service.estimatedEnd - 1) as PlainDate),
  ];
  const certain = !reformed && service.kind !== 'joint-purchase-training';
  const due = serviceDiscussionDue(service);
  return owe(discussionKeys, 'authority', began, service.kind, due, certain, because);
}
