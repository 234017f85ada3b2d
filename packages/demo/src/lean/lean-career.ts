import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Career, Run } from '../careers/career.ts';
import { endRun, follow } from '../careers/career.ts';
import { drawOrdinary, unemployedSince } from '../careers/exact-spells.ts';
import { END_REASONS, goOn, newRun } from '../careers/later-life.ts';
import { newcomer } from '../careers/stock.ts';
import type { Stock } from '../careers/stock.ts';
import type { Chance } from '../chance.ts';

const TEN_YEARS = 3650;
const AGE_OF_FIRST_SEARCH = 17 * 365;

/** A jobseeker of today with up to two earlier searches of the last ten years. */
export function leanCareer(chance: Chance, stock: Stock, day: PlainDate): Career {
  const career = newcomer(chance, stock, day);
  const back = chance.happens(0.1) ? chance.between(1, 30) : Math.floor(chance.next() ** 2.2 * 1800) + 1;
  const start = (day - back) as PlainDate;
  const current = newRun(chance, start);
  goOn(chance, current, day);
  const earlier = Number(chance.weighted({ 0: 45, 1: 35, 2: 20 }));
  const runs = [current];
  for (let number = 0; number < earlier; number += 1) {
    const end = (start0(runs) - chance.between(60, 700)) as PlainDate;
    const began = (end - chance.between(40, 600)) as PlainDate;
    if (began < day - TEN_YEARS || began - career.born < AGE_OF_FIRST_SEARCH) break;
    runs.unshift(endedRun(chance, began, end));
  }
  career.runs.push(...runs);
  if (career.partial !== null) career.partial.since = start;
  return career;
}

function start0(runs: readonly Run[]): PlainDate {
  const first = runs[0];
  if (first === undefined) throw new RangeError('A jobseeker has a search');
  return first.start;
}

function endedRun(chance: Chance, start: PlainDate, end: PlainDate): Run {
  const run = unemployedSince(start);
  const days = end - start;
  if (days > 200 && chance.happens(0.5)) {
    const serviceStart = (start + chance.between(60, days - 130)) as PlainDate;
    const serviceEnd = (serviceStart + chance.between(40, 110)) as PlainDate;
    const service = drawOrdinary(chance);
    follow(run, { code: '07', start: serviceStart, end: null, service, estimatedEnd: serviceEnd });
    follow(run, { code: '02', start: serviceEnd, end: null });
  }
  endRun(run, end, chance.weighted(END_REASONS));
  return run;
}
