import { addMonths } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { lastOfficeDayOnOrBefore } from '@kohtaanto/rules/foundations/working-days.ts';
import { reviewPeriod } from '@kohtaanto/rules/search-obligation/review-periods.ts';
import { REFORM_2026_BEGINS } from '@kohtaanto/rules/obligations/rule-versions.ts';
import type { DutyFact, PlanKind } from '@kohtaanto/rules/obligations/facts.ts';
import type { Spell } from '../careers/career.ts';
import type { Chance } from '../chance.ts';
import type { CaseRecord, PlanRecord } from './case-record.ts';
import { employers } from './employers.ts';

/** The status that runs on a day of the person's last search. */
export function spellOn(record: CaseRecord, day: PlainDate): Spell | undefined {
  for (const run of record.person.career.runs) {
    for (const spell of run.spells) {
      if (spell.start <= day && (spell.end === null || day < spell.end)) return spell;
    }
  }
  return undefined;
}

function holds(record: CaseRecord, ground: string, day: PlainDate): boolean {
  return record.grounds.some((each) =>
    each.ground === ground && each.start <= day && (each.end === null || day < each.end));
}

/** A plan made in a meeting, or a new version of it, with the search duty the law asks then. */
export function makePlan(chance: Chance, record: CaseRecord, day: PlainDate): void {
  const multiAgency = holds(record, 'multi-agency-need', day);
  const integration = holds(record, 'integration-customer', day);
  const kind: PlanKind = multiAgency ? 'multi-agency-plan' : integration ? 'integration-plan' : 'employment-plan';
  const spell = spellOn(record, day);
  const duty = multiAgency ? null : drawDuty(chance, spell, day);
  // One plan a day: what would have been changed the same day is written into it at once.
  const sameDay = record.plans.findIndex((plan) => plan.madeOn === day);
  if (sameDay >= 0) record.plans.splice(sameDay, 1);
  record.plans.push({
    id: chance.uuid(), kind, madeOn: day, duty,
    reportBy: duty === null ? null : (addMonths(day, 3) - chance.between(1, 6)) as PlainDate,
    noDutyReason: duty !== null ? null : multiAgency ? 'multi-agency'
      : spell?.service !== undefined ? 'service' : spell?.code === '03' ? 'lay-off' : 'work',
    approvedByCustomerOn: chance.happens(0.8) ? day : (day + chance.between(1, 4)) as PlainDate,
    theme: multiAgency ? 'multi-agency' : integration ? 'language'
      : chance.weighted({ work: 48, training: 20, trial: 16, health: 16 }),
  });
}

function drawDuty(chance: Chance, spell: Spell | undefined, day: PlainDate): DutyFact | null {
  if (spell === undefined || spell.service !== undefined || spell.code === '01' || spell.code === '03') return null;
  if (spell.code === '09' && day < REFORM_2026_BEGINS) {
    return { startsOn: day, perPeriod: 1, periodMonths: 3, periods: 1 };
  }
  const lowered = chance.happens(0.2);
  return {
    startsOn: day, perPeriod: lowered ? chance.between(1, 3) : 4, periodMonths: 1, periods: 3,
    ...(lowered ? { loweredBecause: chance.pick(['work-ability', 'few-vacancies', 'travel']) } : {}),
  };
}

/** Opportunities reported by a day for each review period; `careless` is the share of periods left short. */
export function reportOn(chance: Chance, record: CaseRecord, day: PlainDate, careless: number): void {
  record.plans.forEach((plan, index) => {
    if (plan.duty === null) return;
    for (let number = 0; number < plan.duty.periods; number += 1) {
      const period = reviewPeriod(plan.duty, number);
      const next = record.plans[index + 1];
      if (period.start > day || (next !== undefined && next.madeOn <= period.start)) break;
      reportPeriod(chance, record, plan, period, { day, next, careless });
    }
  });
}

/** In how many days of a review period all of it is reported: by most at once, by some at the end. */
const DAYS_TO_FILL = [2, 3, 4, 5, 6, 8, 11, 16, 22] as const;

type Around = { readonly day: PlainDate; readonly next: PlanRecord | undefined; readonly careless: number };

function reportPeriod(
  chance: Chance,
  record: CaseRecord,
  plan: PlanRecord,
  period: { readonly start: PlainDate; readonly end: PlainDate },
  around: Around,
): void {
  const last = Math.min(period.end - 1, around.day, (around.next?.madeOn ?? period.end) - 1) as PlainDate;
  const wanted = plan.duty?.perPeriod ?? 0;
  if (last < period.start || wanted === 0) return;
  if (chance.happens(around.careless)) {
    noteLapse(chance, record, period.end, around.day);
    return;
  }
  const whole = last === period.end - 1;
  const done = Math.min(1, (last - period.start + 1) / chance.pick(DAYS_TO_FILL));
  const reached = whole ? wanted : Math.floor(wanted * done);
  if (last < around.day - 130) {
    addReport(chance, record, chance.between(period.start, last) as PlainDate, reached);
    return;
  }
  for (let each = 0; each < reached; each += 1) {
    addReport(chance, record, chance.between(period.start, last) as PlainDate, 1);
  }
}

export function addReport(chance: Chance, record: CaseRecord, day: PlainDate, opportunities: number): void {
  if (opportunities === 0) return;
  record.reports.push({ id: chance.uuid(), day, opportunities, employer: chance.pick(employers) });
}

/** A period left short is looked into within two weeks and recorded as a fact. */
function noteLapse(chance: Chance, record: CaseRecord, end: PlainDate, day: PlainDate): void {
  const noted = lastOfficeDayOnOrBefore((end + chance.between(3, 12)) as PlainDate);
  if (noted <= day && noted >= end) record.lapses.push({ id: chance.uuid(), day: noted, kind: 'report-missing' });
}
