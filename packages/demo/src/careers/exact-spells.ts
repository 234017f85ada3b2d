import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { addMonths } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Chance } from '../chance.ts';
import { drawService } from './later-life.ts';
import type { Run, Spell } from './career.ts';
import { follow } from './career.ts';

const at = (day: PlainDate, days: number): PlainDate => (day + days) as PlainDate;

function runOf(first: Spell): Run {
  return { start: first.start, end: null, endReason: null, spells: [first] };
}

export function unemployedSince(start: PlainDate): Run {
  return runOf({ code: '02', start, end: null });
}

/** Unbroken for at least a year on the day. */
export function longTermRun(chance: Chance, day: PlainDate): Run {
  const latest = addMonths(day, -12) - 12;
  const back = Math.floor(chance.next() ** 1.8 * 365 * 4.5);
  return unemployedSince((latest - back) as PlainDate);
}

/** At least twelve of the last sixteen months, with a short job in between less than a year ago. */
export function repeatedRun(chance: Chance, day: PlainDate): Run {
  const run = unemployedSince(at(day, -chance.between(500, 1300)));
  const pause = at(day, -chance.between(305, 340));
  shortJob(chance, run, pause, chance.between(18, 40));
  return run;
}

/** A job of some weeks while the search goes on, and unemployment again. */
export function shortJob(chance: Chance, run: Run, start: PlainDate, days: number): void {
  const end = at(start, days);
  follow(run, { code: '01', start, end: null, hoursPercent: chance.pick([100, 100, 90]), estimatedEnd: end });
  follow(run, { code: '02', start: end, end: null });
}

/** A service that ends within [first, last], and unemployment from then on. */
export function afterServiceRun(chance: Chance, first: PlainDate, last: PlainDate): Run {
  const end = chance.between(first, last) as PlainDate;
  const start = at(end, -chance.between(60, 150));
  const run = runOf({ code: '07', start, end: null, service: drawOrdinary(chance), estimatedEnd: end });
  follow(run, { code: '02', start: end, end: null });
  return run;
}

/** In a second service on the day, begun when the first one ended three to ten months before. */
export function serviceAfterServiceRun(chance: Chance, day: PlainDate): Run {
  const between = at(day, -chance.between(100, 300));
  const start = at(between, -chance.between(60, 120));
  const run = runOf({ code: '07', start, end: null, service: drawOrdinary(chance), estimatedEnd: between });
  const end = at(day, chance.between(20, 90));
  follow(run, { code: '07', start: between, end: null, service: drawOrdinary(chance), estimatedEnd: end });
  return run;
}

/** Services during which the status is 07. */
export function drawOrdinary(chance: Chance): NonNullable<Spell['service']> {
  const service = drawService(chance);
  return service === 'pay-subsidised-work' || service === 'start-up-grant' ? 'work-trial' : service;
}
