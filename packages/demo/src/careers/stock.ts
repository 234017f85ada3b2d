import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { addMonths, dayOf } from '@kohtaanto/rules/foundations/plain-date.ts';
import { firstOfficeDayOnOrAfter, lastOfficeDayOnOrBefore } from '@kohtaanto/rules/foundations/working-days.ts';
import type { Chance } from '../chance.ts';
import type { AgeGroup, Career } from './career.ts';
import { birthdayFor } from './career.ts';
import { liveOn, newRun } from './later-life.ts';

export type Stock = {
  readonly municipality: string;
  /** Jobseekers whose search is valid on the last day. */
  readonly customers: number;
  readonly foreignShare: number;
};

/** A new jobseeker of the municipality, without a search yet. */
export function newcomer(chance: Chance, stock: Stock, day: PlainDate): Career {
  const group: AgeGroup = chance.weighted({ under30: 25, middle: 42, over50: 33 });
  const partial = chance.happens(group === 'over50' ? 0.24 : group === 'middle' ? 0.13 : 0.06);
  return {
    municipality: stock.municipality,
    sex: chance.happens(0.53) ? 'man' : 'woman',
    born: birthdayFor(chance, group, day),
    foreign: chance.happens(group === 'over50' ? stock.foreignShare * 0.5 : stock.foreignShare * 1.25),
    partial: partial ? { since: day, until: null } : null,
    runs: [],
  };
}

/**
 * Keeps the number of jobseekers at the municipality's level month by month: who leaves is
 * followed by someone, half of them people who were jobseekers before.
 */
export function keepStock(chance: Chance, careers: Career[], stock: Stock, from: PlainDate, day: PlainDate): void {
  const returners = careers.filter((career) => career.runs.at(-1)?.end != null);
  let monthStart = from;
  while (monthStart < day) {
    const next = (addMonths(monthStart, 1) - (dayOf(monthStart) - 1)) as PlainDate;
    const monthEnd = Math.min(next - 1, day) as PlainDate;
    let missing = stock.customers - valid(careers, monthEnd);
    while (missing > 0) {
      const start = startIn(chance, monthStart, monthEnd, day);
      const career = returnerOn(chance, returners, start) ?? addNewcomer(chance, careers, stock, start);
      const run = newRun(chance, start);
      career.runs.push(run);
      liveOn(chance, run, start, day);
      if (run.end !== null) returners.push(career);
      if (run.end === null || run.end > monthEnd) missing -= 1;
    }
    monthStart = (monthEnd + 1) as PlainDate;
  }
}

function addNewcomer(chance: Chance, careers: Career[], stock: Stock, start: PlainDate): Career {
  const career = newcomer(chance, stock, start);
  careers.push(career);
  return career;
}

function valid(careers: readonly Career[], day: PlainDate): number {
  let count = 0;
  for (const { runs } of careers) {
    if (runs.some((run) => run.start <= day && (run.end === null || run.end > day))) count += 1;
  }
  return count;
}

/** People ask on any day; the office's last two days are kept free of a crowd at a month's edge. */
function startIn(chance: Chance, first: PlainDate, last: PlainDate, day: PlainDate): PlainDate {
  const drawn = chance.between(first, last) as PlainDate;
  const office = chance.happens(0.85) ? firstOfficeDayOnOrAfter(drawn) : drawn;
  if (office <= last && office <= day) return office;
  const earlier = lastOfficeDayOnOrBefore(last);
  return earlier >= first ? earlier : last;
}

function returnerOn(chance: Chance, returners: Career[], start: PlainDate): Career | undefined {
  if (returners.length === 0 || chance.happens(0.5)) return undefined;
  const index = chance.between(0, returners.length - 1);
  const found = returners[index];
  const ended = found?.runs.at(-1)?.end ?? null;
  if (found === undefined || ended === null || ended + 40 > start || start - found.born > 64 * 365) {
    return undefined;
  }
  const last = returners.pop();
  if (last !== undefined && index < returners.length) returners[index] = last;
  return found;
}
