import type { PlainDate } from '../foundations/plain-date.ts';
import { rememberByDay } from '../foundations/remember-by-day.ts';
import { addWorkingDays } from '../foundations/working-days.ts';
import { NEVER } from '../obligations/case-file.ts';
import type { CaseFile } from '../obligations/case-file.ts';
import { fallen, met, open, owe, reason, underLawOf } from '../obligations/make-obligation.ts';
import type { Draft } from '../obligations/make-obligation.ts';
import { keysOf } from '../obligations/obligation-keys.ts';
import type { Obligation, Reason } from '../obligations/obligation.ts';
import { cite } from '../foundations/citation.ts';
import {
  firstContactWorkingDays,
  NORDIC_MODEL_BEGINS,
  REFORM_2026_BEGINS,
} from '../obligations/rule-versions.ts';
import type { Chain, FirstContact } from './interview-chain.ts';
import {
  complementaryCount,
  firstContactDue,
  section31First,
  section31FirstUnread,
} from './interview-rules.ts';

const initialKeys = keysOf('initial-interview', 2);

const withinFive: Reason = reason('first-contact-working-days', section31First, undefined, {
  workingDays: 5,
});
const withinTen: Reason = reason('first-contact-working-days', section31FirstUnread, undefined, {
  workingDays: 10,
});
const withoutDelay: Reason = reason('initial-interview-without-delay', section31First);
const withoutDelayUnread: Reason = reason('initial-interview-without-delay', section31FirstUnread);
const section27 = cite('380/2023', '27', 1);
const section28 = cite('380/2023', '28', 1);

/**
 * 31.1: a search that starts is owed a first contact. One that was valid when the Nordic model came
 * into force is not: its discussions are counted from that day.
 */
export function startFirstContact(file: CaseFile, chain: Chain, start: PlainDate, end: PlainDate): void {
  if (start < NORDIC_MODEL_BEGINS) {
    if (end > NORDIC_MODEL_BEGINS) chain.anchor = NORDIC_MODEL_BEGINS;
    return;
  }
  chain.preceding = undefined;
  chain.firstContact = {
    searchStart: start,
    countedFrom: start,
    due: firstContactDue(start, file.readings),
    ordinal: 1,
  };
}

export function takeInitialInterview(chain: Chain, day: PlainDate, out: Obligation[]): void {
  if (chain.firstContact !== undefined) {
    out.push(met(firstContactOwed(chain.firstContact), day));
    chain.firstContact = undefined;
  }
  chain.initial = day;
  chain.firstMeeting ??= { day, isInitial: true };
  chain.places = complementaryCount(day, chain.preceding !== undefined);
  if (chain.anchor === undefined) chain.anchor = day;
}

/**
 * 31.1: a complementary interview may come first; then the initial one follows "without delay". The
 * law sets no number of days, so the first contact's limit is shown and marked uncertain.
 */
export function takeFirstComplementary(
  file: CaseFile,
  chain: Chain,
  day: PlainDate,
  out: Obligation[],
): void {
  const pending = chain.firstContact;
  if (pending === undefined || pending.ordinal === 2) return;
  out.push(met(firstContactOwed(pending), day));
  chain.preceding = day;
  chain.firstMeeting ??= { day, isInitial: false };
  chain.firstContact = {
    searchStart: pending.searchStart,
    countedFrom: day,
    due: addWorkingDays(day, firstContactWorkingDays(day), file.readings),
    ordinal: 2,
  };
}

/** At the end of a validity, or today: what was not held is still open, or fell with the search. */
export function closeFirstContact(file: CaseFile, chain: Chain, end: PlainDate, out: Obligation[]): void {
  const pending = chain.firstContact;
  if (pending === undefined) return;
  chain.firstContact = undefined;
  if (end === NEVER || end > file.asOf) out.push(open(firstContactOwed(pending)));
  else out.push(fallen(firstContactOwed(pending), reason('fell-search-ended', section28, end)));
}

const searchStarted = rememberByDay((day): readonly Reason[] => [
  reason('search-started', section27, day),
  day >= REFORM_2026_BEGINS ? withinTen : withinFive,
]);

function firstContactOwed(pending: FirstContact): Draft {
  const reformed = pending.countedFrom >= REFORM_2026_BEGINS;
  const { searchStart, countedFrom, due } = pending;
  if (pending.ordinal === 1) {
    return owe(initialKeys, 'authority', searchStart, 1, due, true, searchStarted(countedFrom));
  }
  const because = [
    reason('complementary-interview-held', section31First, countedFrom),
    reformed ? withoutDelayUnread : withoutDelay,
  ];
  return underLawOf(countedFrom, owe(initialKeys, 'authority', searchStart, 2, due, false, because));
}
