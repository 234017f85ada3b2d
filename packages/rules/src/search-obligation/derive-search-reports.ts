import { cite, citeUnread } from '../foundations/citation.ts';
import type { Citation } from '../foundations/citation.ts';
import { addDays, addMonths } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { rememberByDay } from '../foundations/remember-by-day.ts';
import { firstOfficeDayOnOrAfter } from '../foundations/working-days.ts';
import { searchOn, statusOn } from '../obligations/case-file.ts';
import type { CaseFile } from '../obligations/case-file.ts';
import type { DutyFact, LapseFact, PlanFact, StatusFact } from '../obligations/facts.ts';
import { fallen, met, open, owe, reason, resting, startingFrom } from '../obligations/make-obligation.ts';
import type { Draft } from '../obligations/make-obligation.ts';
import { keysOf } from '../obligations/obligation-keys.ts';
import type { Obligation, Reason } from '../obligations/obligation.ts';
import type { ReasonCode } from '../obligations/reason-codes.ts';
import { NORDIC_MODEL_BEGINS, REFORM_2026_BEGINS } from '../obligations/rule-versions.ts';
import { countReports, lastDayOfReview, reviewPeriod } from './review-periods.ts';

const reportKeys = keysOf('search-report', 3);
const lapseKeys = keysOf('lapse-record');

const section44 = cite('380/2023', '44', 1);
const section44Unread = citeUnread('380/2023', '44', 1);
const section47 = cite('380/2023', '47', 1);
const section39 = cite('380/2023', '39', 2);
const section28 = cite('380/2023', '28', 1);

/** 44-47 §: what the duty written in each plan asks of the person, period by period. */
export function deriveSearchReports(file: CaseFile, out: Obligation[]): void {
  for (let index = 0; index < file.plans.length; index += 1) {
    const plan = file.plans[index];
    if (plan?.duty === undefined || plan.madeOn < NORDIC_MODEL_BEGINS) continue;
    const next = file.plans[index + 1];
    for (let number = 1; number <= plan.duty.periods; number += 1) {
      deriveReviewPeriod(file, plan, plan.duty, number, next, out);
    }
  }
}

function deriveReviewPeriod(
  file: CaseFile,
  plan: PlanFact,
  duty: DutyFact,
  number: number,
  next: PlanFact | undefined,
  out: Obligation[],
): void {
  const period = reviewPeriod(duty, number - 1);
  // A newer plan ends the periods it does not leave time for, and takes the later reports with it.
  const cutOff = next === undefined ? undefined : (next.duty?.startsOn ?? next.madeOn);
  const replaced = next !== undefined && cutOff !== undefined && period.end > cutOff;
  const countedUntil = replaced && next.madeOn < period.end ? next.madeOn : period.end;
  const counted = countReports(file.reports, period.start, countedUntil, duty.perPeriod);
  const owed = reviewOwed(plan, duty, number, period, counted.reported);
  if (counted.reachedOn !== undefined) {
    out.push(met(owed, counted.reachedOn));
  } else if (next !== undefined && (replaced || owed.due < next.madeOn)) {
    out.push(fallen(owed, planReplaced(next.madeOn)));
    if (!replaced) pushLapseRecord(file, owed, out);
  } else {
    pushUnmet(file, owed, out);
  }
}

function reviewOwed(
  plan: PlanFact,
  duty: DutyFact,
  number: number,
  period: { readonly start: PlainDate; readonly end: PlainDate },
  reported: number,
): Draft {
  const hasDuty = duty.periodMonths === 3 ? hasThreeMonthDuty : hasMonthlyDuty;
  const because = [hasDuty(plan.madeOn), opportunitiesAsked(duty, period.start, reported)];
  const due = lastDayOfReview(period);
  const owed = owe(reportKeys, 'jobseeker', plan.madeOn, number, due, true, because);
  return startingFrom(period.start, owed);
}

function monthlySection(day: PlainDate): Citation {
  return day >= REFORM_2026_BEGINS ? section44Unread : section44;
}

const searchEnded: Reason = reason('fell-search-ended', section28);
const recordLapse: Reason = reason('record-lapse', section39);
const planReplaced = rememberByDay((day) => reason('fell-plan-replaced', undefined, day));
const dutyMissed = rememberByDay((day): readonly Reason[] => [
  reason('duty-missed', section39, day),
  recordLapse,
]);
const hasMonthlyDuty = rememberByDay((day) => reason('plan-has-search-duty', monthlySection(day), day));
const hasThreeMonthDuty = rememberByDay((day) => reason('plan-has-search-duty', section47, day));

type Numbers = { readonly perPeriod: number; readonly reported: number; readonly periodMonths: 1 | 3 };

// The usual numbers come again and again, so each set of them is made once.
const USUAL = 16;
const usualNumbers: (Numbers | undefined)[] = Array.from({ length: USUAL * USUAL * 2 });

function numbersOf(perPeriod: number, reported: number, periodMonths: 1 | 3): Numbers {
  if (perPeriod >= USUAL || reported >= USUAL) return { perPeriod, reported, periodMonths };
  const place = (perPeriod * USUAL + reported) * 2 + (periodMonths === 3 ? 1 : 0);
  return (usualNumbers[place] ??= { perPeriod, reported, periodMonths });
}

function opportunitiesAsked(duty: DutyFact, start: PlainDate, reported: number): Reason {
  const { perPeriod, periodMonths } = duty;
  const section = periodMonths === 3 ? section47 : monthlySection(start);
  const values = numbersOf(perPeriod, reported, periodMonths);
  return { code: 'opportunities-in-review-period' satisfies ReasonCode, section, day: start, values };
}

/** Outside the circle of 44 and 47 § nothing is asked: full-time work, studies, outside the labour force. */
function asksForSearch(status: StatusFact | undefined): boolean {
  if (status === undefined) return true;
  if (status.code === '01') return status.hoursPercent !== undefined && status.hoursPercent <= 80;
  return status.code !== '05' && status.code !== '06' && status.code !== '08';
}

function pushUnmet(file: CaseFile, owed: Draft, out: Obligation[]): void {
  const past = owed.due < file.asOf;
  const decisive = past ? owed.due : file.asOf;
  const status = statusOn(file, decisive);
  if (searchOn(file, decisive) === undefined || searchOn(file, file.asOf) === undefined) {
    out.push(fallen(owed, searchEnded));
  } else if (!asksForSearch(status)) {
    const why = reason('fell-not-in-scope', section44, undefined, { status: status?.code ?? '' });
    out.push(past ? fallen(owed, why) : resting(owed, why));
  } else if (!past) {
    out.push(open(owed));
  } else {
    const lapse = lapseAfter(file, owed.due);
    if (lapse === undefined) out.push(open(owed));
    else out.push(fallen(owed, reason('fell-lapse-recorded', undefined, lapse.day)));
    pushLapseRecord(file, owed, out);
  }
}

/** A lapse for the missed period, recorded within the three months that follow. */
function lapseAfter(file: CaseFile, missed: PlainDate): LapseFact | undefined {
  if (file.lapses.length === 0) return undefined;
  const until = addMonths(missed, 3);
  return file.lapses.find(
    (lapse) =>
      lapse.day > missed &&
      lapse.day <= until &&
      (lapse.kind === 'report-missing' || lapse.kind === 'plan-not-followed'),
  );
}

/**
 * The authority looks into a missed report and records it as a fact; whether it is without a valid
 * reason, and what follows, KEHA decides. No day is set by law: the next office day is shown.
 */
function pushLapseRecord(file: CaseFile, missed: Draft, out: Obligation[]): void {
  const lapse = lapseAfter(file, missed.due);
  if (lapse === undefined && addMonths(missed.due, 3) < file.asOf) return;
  const from = addDays(missed.due, 1);
  const due = firstOfficeDayOnOrAfter(from);
  const owed = startingFrom(
    from,
    owe(lapseKeys, 'authority', missed.due, missed.kind, due, false, dutyMissed(missed.due)),
  );
  out.push(lapse === undefined ? open(owed) : met(owed, lapse.day));
}
