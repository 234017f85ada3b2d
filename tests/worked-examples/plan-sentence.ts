import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { DutyFact, PlanFact, PlanKind } from '@kohtaanto/rules/obligations/facts.ts';
import type { FactSentence } from './fact-collection.ts';
import { DAY, readDay } from './finnish-dates.ts';

const datedForm = new RegExp(
  `^(approved by the jobseeker|approved by the authority|report by) (${DAY})$`,
);
const dutyForm = new RegExp(`^(\\d+) per (month|3 months) for (\\d+) periods? from (${DAY})$`);

/** `employment plan 10.2.2025 (report by 10.3.2025, 4 per month for 3 periods from 10.2.2025)`. */
export const planSentence: FactSentence = {
  form: new RegExp(`^(employment|activation|integration|multi-agency) plan (${DAY})(?: \\((.+)\\))?$`, 'i'),
  add: (to, [kind = '', made = '', details = '']) => {
    const madeOn = to.happenedOn(readDay(made));
    let plan: PlanFact = { kind: `${kind.toLowerCase()}-plan` as PlanKind, madeOn };
    const parts = details === '' ? [] : details.split(', ');
    // A plan of which no approval is told was approved by both on the day it was made.
    if (!parts.some((part) => part.startsWith('approved'))) {
      plan = { ...plan, approvedByCustomerOn: madeOn, approvedByAuthorityOn: madeOn };
    }
    for (const part of parts) plan = { ...plan, ...detailOf(part, (day) => to.happenedOn(day)) };
    to.plans.push(plan);
  },
};

function detailOf(part: string, happened: (day: PlainDate) => PlainDate): Partial<PlanFact> {
  if (part === 'no duty' || part === 'approved by nobody') return {};
  const dated = datedForm.exec(part);
  if (dated !== null) {
    const day = readDay(dated[2] ?? '');
    if (dated[1] === 'report by') return { reportBy: day };
    return dated[1] === 'approved by the jobseeker'
      ? { approvedByCustomerOn: happened(day) }
      : { approvedByAuthorityOn: happened(day) };
  }
  return { duty: dutyOf(part) };
}

function dutyOf(part: string): DutyFact {
  const parts = dutyForm.exec(part);
  if (parts === null) throw new Error(`Unknown detail of a plan: "${part}"`);
  return {
    perPeriod: Number(parts[1]),
    periodMonths: parts[2] === 'month' ? 1 : 3,
    periods: Number(parts[3]),
    startsOn: readDay(parts[4] ?? ''),
  };
}
