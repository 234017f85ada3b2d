import { cite, citeUnread } from '../foundations/citation.ts';
import { addDays, addMonths } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { firstOfficeDayOnOrAfter } from '../foundations/working-days.ts';
import { searchOn, statusOn } from '../obligations/case-file.ts';
import type { CaseFile } from '../obligations/case-file.ts';
import type { DutyFact, LapseFact, PlanFact, StatusFact } from '../obligations/facts.ts';
import {
  fallenObligation,
  metObligation,
  openObligation,
  reason,
  restingObligation,
} from '../obligations/make-obligation.ts';
import type { Ground } from '../obligations/make-obligation.ts';
import type { Obligation } from '../obligations/obligation.ts';
import { NORDIC_MODEL_BEGINS, REFORM_2026_BEGINS } from '../obligations/rule-versions.ts';
import { countReports, lastDayOfReview, reviewPeriod } from './review-periods.ts';

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
  const ground = reviewGround(plan, duty, number, counted.reported);
  if (counted.reachedOn !== undefined) {
    out.push(metObligation(ground, counted.reachedOn));
  } else if (replaced || (next !== undefined && ground.due < next.madeOn)) {
    out.push(fallenObligation(ground, reason('fell-plan-replaced', undefined, next?.madeOn)));
    if (!replaced) pushLapseRecord(file, ground, out);
  } else {
    pushUnmet(file, ground, out);
  }
}

function reviewGround(plan: PlanFact, duty: DutyFact, number: number, reported: number): Ground {
  const period = reviewPeriod(duty, number - 1);
  const section =
    duty.periodMonths === 3 ? section47 : plan.madeOn >= REFORM_2026_BEGINS ? section44Unread : section44;
  return {
    kind: 'search-report',
    party: 'jobseeker',
    springsFrom: plan.madeOn,
    ordinal: number,
    due: lastDayOfReview(period),
    from: period.start,
    because: [
      reason('plan-has-search-duty', section, plan.madeOn),
      reason('opportunities-in-review-period', section, period.start, {
        perPeriod: duty.perPeriod,
        reported,
        periodMonths: duty.periodMonths,
      }),
    ],
    certain: true,
  };
}

/** Outside the circle of 44 and 47 § nothing is asked: full-time work, studies, outside the labour force. */
function asksForSearch(status: StatusFact | undefined): boolean {
  if (status === undefined) return true;
  if (status.code === '01') return status.hoursPercent !== undefined && status.hoursPercent <= 80;
  return status.code !== '05' && status.code !== '06' && status.code !== '08';
}

function pushUnmet(file: CaseFile, ground: Ground, out: Obligation[]): void {
  const past = ground.due < file.asOf;
  const decisive = past ? ground.due : file.asOf;
  const status = statusOn(file, decisive);
  if (searchOn(file, decisive) === undefined || searchOn(file, file.asOf) === undefined) {
    out.push(fallenObligation(ground, reason('fell-search-ended', section28)));
  } else if (!asksForSearch(status)) {
    const why = reason('fell-not-in-scope', section44, undefined, { status: status?.code ?? '' });
    out.push(past ? fallenObligation(ground, why) : restingObligation(ground, why));
  } else if (!past) {
    out.push(openObligation(ground));
  } else {
    const lapse = lapseAfter(file, ground.due);
    if (lapse === undefined) out.push(openObligation(ground));
    else out.push(fallenObligation(ground, reason('fell-lapse-recorded', undefined, lapse.day)));
    pushLapseRecord(file, ground, out);
  }
}

/** A lapse for the missed period, recorded within the three months that follow. */
function lapseAfter(file: CaseFile, missed: PlainDate): LapseFact | undefined {
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
function pushLapseRecord(file: CaseFile, missed: Ground, out: Obligation[]): void {
  const lapse = lapseAfter(file, missed.due);
  if (lapse === undefined && addMonths(missed.due, 3) < file.asOf) return;
  const ground: Ground = {
    kind: 'lapse-record',
    party: 'authority',
    springsFrom: missed.due,
    ordinal: missed.kind,
    due: firstOfficeDayOnOrAfter(addDays(missed.due, 1)),
    from: addDays(missed.due, 1),
    because: [reason('duty-missed', section39, missed.due), reason('record-lapse', section39)],
    certain: false,
  };
  out.push(lapse === undefined ? openObligation(ground) : metObligation(ground, lapse.day));
}
