import { citeUnread } from '../foundations/citation.ts';
import { addMonths } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { rememberByDay } from '../foundations/remember-by-day.ts';
import { defaultReadings } from '../foundations/readings.ts';
import type { Readings } from '../foundations/readings.ts';
import { addWorkingDays } from '../foundations/working-days.ts';
import { searchStart } from '../job-search/job-search-validity.ts';
import { knownSearchEnd } from '../obligations/case-file.ts';
import type { CaseFile } from '../obligations/case-file.ts';
import type { ContactFact, PlanFact, ProfileFact } from '../obligations/facts.ts';
import { fallen, met, open, owe, reason, underLawOf } from '../obligations/make-obligation.ts';
import type { Draft } from '../obligations/make-obligation.ts';
import { keysOf } from '../obligations/obligation-keys.ts';
import type { Obligation, Reason } from '../obligations/obligation.ts';
import { PROFILE_DUTY_BEGINS } from '../obligations/rule-versions.ts';

const profileKeys = keysOf('job-search-profile');

/** Known from official pages only: the act's text was not at hand (facts 1.1, A1). */
export const PROFILE_WORKING_DAYS = 15;
export const PROFILE_LONGEST_MONTHS = 6;

const section128 = citeUnread('380/2023', '128');
const section129 = citeUnread('380/2023', '129');
const within: Reason = reason('profile-fifteen-working-days', section128, undefined, {
  workingDays: PROFILE_WORKING_DAYS,
});
const renewed: Reason = reason('profile-valid-six-months', section129, undefined, {
  months: PROFILE_LONGEST_MONTHS,
});

const publishFromStart = rememberByDay((day): readonly Reason[] => [
  reason('search-started', undefined, day),
  within,
]);
const publishFromMeeting = rememberByDay((day): readonly Reason[] => [
  reason('discussion-held', undefined, day),
  within,
]);

/** The last day to publish a profile, counted from the start of the search or the next meeting. */
export function profileDue(countedFrom: PlainDate, readings: Readings = defaultReadings): PlainDate {
  return addWorkingDays(countedFrom, PROFILE_WORKING_DAYS, readings);
}

/** A profile is valid to its own end, at most six months from its publication. */
export function profileValidUntil(profile: ProfileFact): PlainDate {
  const longest = addMonths(profile.publishedOn, PROFILE_LONGEST_MONTHS);
  return profile.validUntil < longest ? profile.validUntil : longest;
}

/** The duty of 128 § from 1.9.2026: publish, and renew before the profile ends. */
export function deriveProfile(file: CaseFile, out: Obligation[]): void {
  if (file.asOf < PROFILE_DUTY_BEGINS) return;
  for (const search of file.searches) {
    const end = knownSearchEnd(file, search);
    if (end <= PROFILE_DUTY_BEGINS) continue;
    const start = searchStart(search, file.readings);
    const counted = start >= PROFILE_DUTY_BEGINS ? start : nextMeetingOrPlan(file, end);
    if (counted === undefined) continue;
    const first = firstPublication(file, counted, start >= PROFILE_DUTY_BEGINS);
    const profile = profileFor(file, counted, end);
    push(file, first, profile?.publishedOn, end, out);
    if (profile !== undefined) deriveRenewals(file, profile, start, end, out);
  }
}

/** For a search older than the duty: the first discussion or plan on or after 1.9.2026. */
function nextMeetingOrPlan(file: CaseFile, end: PlainDate): PlainDate | undefined {
  const meeting = firstMeetingUnderDuty(file.contacts);
  const plan = firstPlanUnderDuty(file.plans);
  const first = meeting === undefined || (plan !== undefined && plan < meeting) ? plan : meeting;
  return first === undefined || first >= end ? undefined : first;
}

// Few facts are younger than the duty, so they are looked for from the latest backwards.

function firstMeetingUnderDuty(contacts: readonly ContactFact[]): PlainDate | undefined {
  let first: PlainDate | undefined;
  for (let index = contacts.length - 1; index >= 0; index -= 1) {
    const contact = contacts[index];
    if (contact === undefined || contact.day < PROFILE_DUTY_BEGINS) break;
    if (contact.kind === 'job-search-discussion' || contact.kind === 'initial-interview') first = contact.day;
  }
  return first;
}

function firstPlanUnderDuty(plans: readonly PlanFact[]): PlainDate | undefined {
  let first: PlainDate | undefined;
  for (let index = plans.length - 1; index >= 0; index -= 1) {
    const plan = plans[index];
    if (plan === undefined || plan.madeOn < PROFILE_DUTY_BEGINS) break;
    first = plan.madeOn;
  }
  return first;
}

/** The last one published earlier, if it is still valid; else the first one after. */
function profileFor(file: CaseFile, counted: PlainDate, end: PlainDate): ProfileFact | undefined {
  let earlier: ProfileFact | undefined;
  for (const profile of file.profiles) {
    if (profile.publishedOn >= counted) {
      if (earlier !== undefined) return earlier;
      return profile.publishedOn < end ? profile : undefined;
    }
    if (profileValidUntil(profile) >= counted) earlier = profile;
  }
  return earlier;
}

function firstPublication(file: CaseFile, counted: PlainDate, fromStart: boolean): Draft {
  const because = fromStart ? publishFromStart(counted) : publishFromMeeting(counted);
  const due = profileDue(counted, file.readings);
  const ordinal = fromStart ? 'start' : 'meeting';
  return owe(profileKeys, 'jobseeker', counted, ordinal, due, false, because);
}

function deriveRenewals(
  file: CaseFile,
  first: ProfileFact,
  start: PlainDate,
  end: PlainDate,
  out: Obligation[],
): void {
  for (let index = file.profiles.indexOf(first); index < file.profiles.length; index += 1) {
    const profile = file.profiles[index];
    if (profile === undefined || profile.publishedOn >= end) return;
    const next = file.profiles[index + 1];
    const inSearch = profile.publishedOn > start ? profile.publishedOn : start;
    const because = [reason('profile-published', undefined, profile.publishedOn), renewed];
    const due = profileValidUntil(profile);
    const law = inSearch > PROFILE_DUTY_BEGINS ? inSearch : PROFILE_DUTY_BEGINS;
    const owed = underLawOf(
      law,
      owe(profileKeys, 'jobseeker', inSearch, 'renewal', due, false, because),
    );
    push(file, owed, next !== undefined && next.publishedOn < end ? next.publishedOn : undefined, end, out);
  }
}

function push(
  file: CaseFile,
  owed: Draft,
  metOn: PlainDate | undefined,
  searchEnd: PlainDate,
  out: Obligation[],
): void {
  if (metOn !== undefined) out.push(met(owed, metOn));
  else if (searchEnd > file.asOf) out.push(open(owed));
  else out.push(fallen(owed, reason('fell-search-ended', undefined, searchEnd)));
}
