import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { addMonths } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Chance } from '../chance.ts';
import type { Career } from './career.ts';
import { endRun, lastSpell, openRun } from './career.ts';
import { fillMargins, marginsOf, olderFirst, takePlaces } from './exact-profiles.ts';
import type { Margins } from './exact-profiles.ts';
import {
  afterServiceRun, drawOrdinary, longTermRun, repeatedRun, serviceAfterServiceRun, shortJob, unemployedSince,
} from './exact-spells.ts';
import { countTargets, FIRST_COUNT, flowTargetsOf, SECOND_COUNT } from './exact-targets.ts';
import type { CountTargets } from './exact-targets.ts';
import { fillFlow, flowBook } from './exact-flow.ts';
import type { FlowBook } from './exact-flow.ts';
import { follow } from './career.ts';
import { liveOn } from './later-life.ts';
import { newcomer } from './stock.ts';

type Parts = { longTerm: number; repeated: number; afterService: number; serviceAgain: number; fresh: number };

/** The four parts of structural unemployment; only the long-term part has a figure of its own. */
function partsOf(targets: CountTargets): Parts {
  const rest = targets.structural - targets.longTerm;
  const repeated = Math.floor(rest * 0.35);
  const afterService = Math.floor(rest * 0.4);
  const serviceAgain = rest - repeated - afterService;
  const fresh = targets.unemployed - targets.longTerm - repeated - afterService;
  return { longTerm: targets.longTerm, repeated, afterService, serviceAgain, fresh };
}

/**
 * The jobseekers of one municipality through both calculation days, built so that every figure of
 * the table holds on each of them at once, and the flows of the months between.
 */
export function exactMunicipality(chance: Chance, code: string): Career[] {
  const first = countTargets(code, '2022-07');
  const second = countTargets(code, '2023-07');
  const before = firstCount(chance, code, first);
  const margins = marginsOf(second);
  const stayed = stayers(chance, before, margins, partsOf(second));
  const flow = flowBook(flowTargetsOf(code));
  const came = secondCount(chance, code, partsOf(second), margins, flow);
  const gone = before.filter((career) => !stayed.has(career));
  for (const career of gone) leave(chance, career);
  statePartial(chance, [...stayed, ...came.unemployed], second.partial, SECOND_COUNT);
  const careers = [...before, ...came.unemployed, ...came.inService];
  fillFlow(chance, careers, gone, flow, (start) => newcomer(chance, stockOf(code), start));
  return careers;
}

const stockOf = (municipality: string) => ({ municipality, customers: 0, foreignShare: 0.03 });

function firstCount(chance: Chance, code: string, targets: CountTargets): Career[] {
  const day = FIRST_COUNT;
  const parts = partsOf(targets);
  const people = olderFirst(chance, fillMargins(chance, code, marginsOf(targets), day), day);
  people.forEach((career, index) => {
    career.runs.push(firstRun(chance, day, parts, index));
  });
  statePartial(chance, people, targets.partial, day);
  return [...people, ...inServiceOn(chance, code, parts.serviceAgain, day)];
}

function firstRun(chance: Chance, day: PlainDate, parts: Parts, index: number) {
  if (index < parts.longTerm) return longTermRun(chance, day);
  if (index < parts.longTerm + parts.repeated) return repeatedRun(chance, day);
  if (index < parts.longTerm + parts.repeated + parts.afterService) {
    return afterServiceRun(chance, (day - 335) as PlainDate, (day - 110) as PlainDate);
  }
  const back = Math.floor(chance.next() ** 1.7 * 345) + 1;
  return unemployedSince((day - back) as PlainDate);
}

/** People in a service on the day: jobseekers, not unemployed, structural by the fourth part. */
function inServiceOn(chance: Chance, code: string, count: number, day: PlainDate): Career[] {
  return Array.from({ length: count }, () => {
    const career = newcomer(chance, stockOf(code), day);
    career.runs.push(serviceAfterServiceRun(chance, day));
    return career;
  });
}

/** Those unemployed on both days: unbroken (long-term on the second) or with a job in August. */
function stayers(chance: Chance, before: readonly Career[], margins: Margins, parts: Parts): Set<Career> {
  const stayed = new Set<Career>();
  const unemployed = before.filter((career) => lastSpellOf(career)?.code === '02');
  const take = (wanted: number, suits: (career: Career) => boolean, then: (career: Career) => void): void => {
    let left = wanted;
    for (const career of olderFirst(chance, unemployed, SECOND_COUNT)) {
      if (left === 0) return;
      if (stayed.has(career) || !suits(career) || !takePlaces(margins, career, SECOND_COUNT)) continue;
      stayed.add(career);
      then(career);
      left -= 1;
    }
    if (left > 0) throw new RangeError('Too few people to stay');
  };
  take(parts.longTerm, () => true, () => undefined);
  take(parts.repeated, (career) => (lastSpellOf(career)?.start ?? FIRST_COUNT) < FIRST_COUNT - 62, (career) => {
    const run = openRun(career);
    if (run === undefined) return;
    shortJob(chance, run, (FIRST_COUNT + chance.between(5, 17)) as PlainDate, chance.between(20, 38));
  });
  return stayed;
}

function lastSpellOf(career: Career) {
  const run = openRun(career);
  return run === undefined ? undefined : lastSpell(run);
}

function secondCount(chance: Chance, code: string, parts: Parts, margins: Margins, flow: FlowBook) {
  const day = SECOND_COUNT;
  const people = olderFirst(chance, fillMargins(chance, code, margins, day), day);
  people.forEach((career, index) => {
    career.runs.push(
      index < parts.afterService
        ? afterServiceRun(chance, (FIRST_COUNT + 17) as PlainDate, (FIRST_COUNT + 62) as PlainDate)
        : unemployedSince(freshStart(chance, flow)),
    );
  });
  return { unemployed: people, inService: inServiceOn(chance, code, parts.serviceAgain, day) };
}

/** Starts of those unemployed less than a year on the second day, within what the flows leave room for. */
function freshStart(chance: Chance, flow: FlowBook): PlainDate {
  const span = chance.weighted({ autumn: 12, flow: 38, summer: 50 });
  if (span === 'flow') {
    const start = flow.takePassed(chance);
    if (start !== undefined) return start;
  }
  const summerStart = addMonths(SECOND_COUNT, -3) + 1;
  return span === 'autumn'
    ? ((FIRST_COUNT + chance.between(6, 62)) as PlainDate)
    : (chance.between(summerStart, SECOND_COUNT - 2) as PlainDate);
}

/** Leaves between the two days: most soon, a few through a service or to part-time work. */
function leave(chance: Chance, career: Career): void {
  const run = openRun(career);
  if (run === undefined) return;
  const inService = lastSpell(run).code === '07';
  const earliest = inService ? Math.max(FIRST_COUNT + 3, lastSpell(run).estimatedEnd ?? 0) : FIRST_COUNT + 3;
  const day = (earliest + Math.floor(chance.next() ** 1.5 * (SECOND_COUNT - 200 - earliest))) as PlainDate;
  const way = inService ? 'end' : chance.weighted({ end: 75, service: 15, partTime: 10 });
  if (way === 'end') {
    endRun(run, day, chance.weighted({ 'own-notice': 70, 'not-renewed': 25, other: 5 }));
  } else if (way === 'service') {
    const end = (day + chance.between(50, 150)) as PlainDate;
    follow(run, { code: '07', start: day, end: null, service: drawOrdinary(chance), estimatedEnd: end });
    endRun(run, end, 'own-notice');
  } else {
    follow(run, { code: '09', start: day, end: null, hoursPercent: chance.pick([30, 40, 50, 60]) });
  }
}

/** Exactly so many of the people have partial work ability stated on the day. */
function statePartial(chance: Chance, people: readonly Career[], count: number, day: PlainDate): void {
  const stated = people.filter((career) => career.partial !== null);
  for (const career of stated.slice(count)) {
    career.partial = { since: career.partial?.since ?? day, until: (day - chance.between(20, 200)) as PlainDate };
  }
  let left = count - Math.min(count, stated.length);
  for (const career of olderFirst(chance, people, day)) {
    if (left === 0) return;
    if (career.partial !== null) continue;
    const start = openRun(career)?.start ?? day;
    career.partial = { since: chance.between(Math.max(start, day - 330), day) as PlainDate, until: null };
    left -= 1;
  }
}

/** After the second day life goes on by chance, for those still in the register. */
export function liveOnAfterCounts(chance: Chance, careers: readonly Career[], day: PlainDate): void {
  for (const career of careers) {
    const run = openRun(career);
    if (run !== undefined) liveOn(chance, run, (SECOND_COUNT + 1) as PlainDate, day);
  }
}
