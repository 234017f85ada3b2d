import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { addMonths } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Chance } from '../chance.ts';
import type { Career } from './career.ts';
import { endRun } from './career.ts';
import { unemployedSince } from './exact-spells.ts';
import { SECOND_COUNT } from './exact-targets.ts';
import type { FlowTarget } from './exact-targets.ts';

type Month = { readonly monthStart: PlainDate; passed: number; failed: number };

/** What is still to be begun in each month: spells that pass three months and spells that do not. */
export type FlowBook = {
  readonly months: readonly Month[];
  /** A day on which a spell that passes three months may begin, or undefined when all are taken. */
  takePassed(chance: Chance): PlainDate | undefined;
};

export function flowBook(targets: readonly FlowTarget[]): FlowBook {
  const months: Month[] = targets.map(({ monthStart, started, passed }) => ({
    monthStart, passed, failed: started - passed,
  }));
  return {
    months,
    takePassed(chance) {
      const open = months.filter((month) => month.passed > 0);
      if (open.length === 0) return undefined;
      const month = chance.pick(open);
      month.passed -= 1;
      return dayIn(chance, month.monthStart);
    },
  };
}

function dayIn(chance: Chance, monthStart: PlainDate): PlainDate {
  return (monthStart + chance.between(0, 27)) as PlainDate;
}

/** Spells that begin and end between the calculation days, until every month has its numbers. */
export function fillFlow(
  chance: Chance,
  careers: Career[],
  gone: readonly Career[],
  flow: FlowBook,
  make: (start: PlainDate) => Career,
): void {
  const returners = gone.filter((career) => career.runs.at(-1)?.end != null);
  const live = (start: PlainDate, end: PlainDate): void => {
    const index = returners.findIndex((career) => (career.runs.at(-1)?.end ?? start) + 25 < start);
    const career = index >= 0 && chance.happens(0.5) ? returners.splice(index, 1)[0] : undefined;
    const person = career ?? make(start);
    if (career === undefined) careers.push(person);
    const run = unemployedSince(start);
    endRun(run, end, chance.weighted({ 'own-notice': 80, 'not-renewed': 20 }));
    person.runs.push(run);
  };
  for (const month of flow.months) {
    for (; month.passed > 0; month.passed -= 1) {
      const start = dayIn(chance, month.monthStart);
      const earliest = addMonths(start, 3) + 1;
      live(start, chance.between(earliest, Math.min(earliest + 90, SECOND_COUNT)) as PlainDate);
    }
    for (; month.failed > 0; month.failed -= 1) {
      const start = dayIn(chance, month.monthStart);
      live(start, (start + chance.between(8, 85)) as PlainDate);
    }
  }
}
