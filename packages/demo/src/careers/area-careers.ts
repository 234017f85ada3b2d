import { addDays, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { chanceOf } from '../chance.ts';
import type { Chance } from '../chance.ts';
import porvoo from '../targets/porvoon-seutu.json' with { type: 'json' };
import type { Career } from './career.ts';
import { openRun } from './career.ts';
import { exactMunicipality, liveOnAfterCounts } from './exact-municipality.ts';
import { unemployedSince } from './exact-spells.ts';
import { SECOND_COUNT } from './exact-targets.ts';
import { liveOn, newRun } from './later-life.ts';
import { keepStock, newcomer } from './stock.ts';
import type { Stock } from './stock.ts';

const REFORM = plainDate('2025-01-01');

const stock = (municipality: string, customers: number, foreignShare: number): Stock =>
  ({ municipality, customers, foreignShare });

/** Jobseekers of today by municipality; the plans give the areas' sizes (32 400 in work or seeking it in Mikkeli). */
export const lantinenPirkanmaa: readonly Stock[] = [
  stock('790', 905, 0.085), stock('619', 82, 0.06), stock('108', 505, 0.04), stock('143', 285, 0.055),
  stock('581', 285, 0.05), stock('250', 62, 0.02),
];

export const mikkelinSeutu: readonly Stock[] = [
  stock('491', 2650, 0.1), stock('507', 300, 0.06), stock('178', 290, 0.05), stock('213', 250, 0.05),
  stock('097', 100, 0.04), stock('623', 110, 0.04),
];

const FOREIGN_NATIONALS_PER_SPEAKER = 1.3;

export const porvoonSeutu: readonly Stock[] = porvoo.municipalities.map((each) =>
  stock(each.code, Math.round(each.unemployed * 1.1), each.foreignLanguageShare * FOREIGN_NATIONALS_PER_SPEAKER));

/** Every jobseeker of the area since the register's beginning, as known on the day. */
export function areaCareers(seed: number, areaId: number, stocks: readonly Stock[], day: PlainDate): Career[] {
  return stocks.flatMap((each) => {
    const chance = chanceOf(seed, areaId, each.municipality, 'careers');
    const careers = areaId === 21 && day > SECOND_COUNT ? countedBefore(chance, each, day)
      : areaId === 30 && day > SECOND_COUNT ? unemployedInSummer(chance, each, day) : since(chance, each, day);
    return careers.filter((career) => career.runs.length > 0);
  });
}

function countedBefore(chance: Chance, each: Stock, day: PlainDate): Career[] {
  const careers = exactMunicipality(chance, each.municipality);
  liveOnAfterCounts(chance, careers, day);
  keepStock(chance, careers, each, addDays(SECOND_COUNT, 1), day);
  return careers;
}

/** The published share of the labour force of July 2023, as people. */
function unemployedInSummer(chance: Chance, each: Stock, day: PlainDate): Career[] {
  const target = porvoo.municipalities.find((one) => one.code === each.municipality)?.unemployed ?? 0;
  const careers = Array.from({ length: target }, () => {
    const career = newcomer(chance, each, SECOND_COUNT);
    const back = Math.floor(chance.next() ** 2.2 * 1800) + 1;
    career.runs.push(unemployedSince((SECOND_COUNT - back) as PlainDate));
    return career;
  });
  liveOnAfterCounts(chance, careers, day);
  keepStock(chance, careers, each, addDays(SECOND_COUNT, 1), day);
  return careers;
}

/** From the reform on: those who came over from the state that day, and everyone since. */
export function since(chance: Chance, each: Stock, day: PlainDate): Career[] {
  const from = (day > REFORM + 60 ? REFORM : day - 700) as PlainDate;
  const careers = Array.from({ length: each.customers }, () => {
    const start = (from - Math.floor(chance.next() ** 2.2 * 1800) - 1) as PlainDate;
    const career = newcomer(chance, each, start);
    const run = newRun(chance, start);
    career.runs.push(run);
    liveOn(chance, run, from, day);
    return career;
  });
  keepStock(chance, careers, each, from, day);
  return careers;
}

export function isCustomer(career: Career): boolean {
  return openRun(career) !== undefined;
}
