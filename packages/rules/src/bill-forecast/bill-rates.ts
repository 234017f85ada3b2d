import { ALL_BENEFITS_SHARED_FROM } from '../benefit-share/benefits.ts';
import { firstDayOf, monthNumber, monthsOn, weekdaysBetween } from '../indicators/months.ts';
import type { Month } from '../indicators/months.ts';
import { billFamilies } from './payee-months.ts';
import type { BillFamily } from './payee-months.ts';
import { CELL_DAYS, LAST_CELL } from './flows.ts';
import type { FlowCell, MonthFlow } from './flows.ts';

/** Since this month the share is of every unemployment benefit: who came and went before tells nothing of today's payees. */
export const SHARED_SINCE = monthNumber(ALL_BENEFITS_SHARED_FROM);
/** Leaving and coming change with the years: the last twelve months tell of them. */
const LATEST = 12;
/** A season is told once every month of the calendar was seen. */
const SEASON_MONTHS = 12;
/** So many persons, or their expected leavings, weigh as much as the area's own mean does. */
const PERSONS_OF_BAND = 20;
const LEAVERS_OF_PLACE = 20;
const ENTRIES_OF_PLACE = 20;
const DAYS_OF_PLACE = 400;
/** Fifty days counted are a band of leaving. */
const CELLS_OF_BAND = 2;

/** What the known months tell of those to come; nothing of it is known by person. */
export type BillRates = {
  readonly municipalities: readonly string[];
  /** The chance of leaving, and of going over to general support, after a month begun with so many days counted. */
  leaves(family: BillFamily, cell: number, municipality: string, into: Month): number;
  movesOn(cell: number): number;
  /** New payees of a month. */
  readonly entering: readonly Entering[];
  entrySeason(family: BillFamily, month: Month): number;
  /** Days paid of a month's weekdays: of those who were there the month before, and of those who come. */
  readonly daysOfStayers: Readonly<Record<BillFamily, number>>;
  readonly daysOfEntrants: Readonly<Record<BillFamily, number>>;
  /** Of the full amount. */
  level(family: BillFamily, municipality: string): number;
  readonly seasonal: boolean;
  /** How many months of coming and leaving it was made of. */
  readonly months: number;
};

export type Entering = { readonly municipality: string; readonly family: BillFamily; readonly counted: number; readonly persons: number };

export function weekdaysOf(month: Month): number {
  return weekdaysBetween(firstDayOf(month), firstDayOf(monthsOn(month, 1)));
}

/** Made of the months that are given and of nothing later: at an origin in the past, of what was known then. */
export function billRatesOf(flows: readonly MonthFlow[]): BillRates {
  const shared = flows.filter(({ month }) => month >= SHARED_SINCE);
  const known = shared.length >= 2 ? shared : flows;
  const latest = known.slice(-LATEST - 1);
  const municipalities = [...new Set(flows.flatMap(({ cells }) => cells.map(({ municipality }) => municipality)))].toSorted();
  // The last month's leavers are not known yet; of the first one nobody knows who came.
  const leaving = withoutBreaks(latest.slice(0, -1), leavingOf).flatMap(({ cells }) => cells);
  const coming = withoutBreaks(latest.slice(1).filter(({ entriesKnown }) => entriesKnown), comingOf);
  const bands = bandsOf(leaving);
  const placeOf = placesOf(leaving, bands);
  const entering = enteringOf(coming, municipalities);
  const days = daysOf(latest);
  const seasons = seasonsOf(flows);
  const levels = levelsOf(latest);
  return {
    municipalities, entering, seasonal: seasons !== undefined, months: leaving.length === 0 ? 0 : latest.length - 1,
    leaves: (family, cell, municipality, into) => Math.min(0.9,
      leavesOf(bands, family, cell) * (placeOf.get(municipality) ?? 1) * (seasons?.leaving[into % 12] ?? 1)),
    movesOn: (cell) => bands.earnings[bandAt(cell)]?.movesOn ?? 0,
    entrySeason: (_, month) => seasons?.coming[month % 12] ?? 1,
    daysOfStayers: { earnings: days.earnings.stay, support: days.support.stay },
    daysOfEntrants: { earnings: days.earnings.enter, support: days.support.enter },
    level: (family, municipality) => levels.get(`${municipality} ${family}`) ?? levels.get(family) ?? 1,
  };
}

/** A month with so many times the usual comings or leavings is a break in what was told sooner than a season. */
const BREAK = 4;
const leavingOf = ({ cells }: MonthFlow): number => sum(cells, leaversOf) / Math.max(1, sum(cells, ({ persons }) => persons));
const comingOf = ({ cells }: MonthFlow): number => sum(cells, ({ entered }) => entered);

/** Whoever carried a break on would tell it of every month to come. */
function withoutBreaks(months: readonly MonthFlow[], of: (month: MonthFlow) => number): readonly MonthFlow[] {
  const seen = months.map(of).toSorted((a, b) => a - b);
  const usual = seen[Math.floor(seen.length / 2)] ?? 0;
  return usual === 0 ? months : months.filter((month) => of(month) <= BREAK * usual);
}

type Band = { readonly leaves: number; readonly movesOn: number };
type Bands = Readonly<Record<BillFamily, readonly Band[]>>;
const BANDS = Math.floor(LAST_CELL / CELLS_OF_BAND) + 1;

const bandAt = (cell: number): number => Math.min(BANDS - 1, Math.floor(cell / CELLS_OF_BAND));
const leavesOf = (bands: Bands, family: BillFamily, cell: number): number => bands[family][bandAt(cell)]?.leaves ?? 0;
const sum = <T>(all: readonly T[], of: (one: T) => number): number => all.reduce((found, one) => found + of(one), 0);
const leaversOf = ({ persons, stayed, movedOn }: FlowCell): number => persons - stayed - movedOn;

/** By band of days counted, drawn towards the family's mean where few were there. */
function bandsOf(cells: readonly FlowCell[]): Bands {
  const of = (family: BillFamily): readonly Band[] => {
    const own = cells.filter((cell) => cell.family === family);
    const persons = sum(own, (cell) => cell.persons);
    // Nobody seen at all: as good as anything is a month in eight.
    const mean = persons === 0 ? 0.125 : sum(own, leaversOf) / persons;
    return Array.from({ length: BANDS }, (_, band) => {
      const here = own.filter(({ cell }) => bandAt(cell) === band);
      const there = sum(here, (cell) => cell.persons);
      return {
        leaves: (sum(here, leaversOf) + mean * PERSONS_OF_BAND) / (there + PERSONS_OF_BAND),
        movesOn: sum(here, (cell) => cell.movedOn) / (there + PERSONS_OF_BAND),
      };
    });
  };
  return { earnings: of('earnings'), support: of('support') };
}

/** How much faster or slower persons leave in a municipality than alike ones in the area, drawn towards one where few do. */
function placesOf(cells: readonly FlowCell[], bands: Bands): ReadonlyMap<string, number> {
  return new Map([...Map.groupBy(cells, ({ municipality }) => municipality)].map(([municipality, own]) => {
    const expected = sum(own, (cell) => cell.persons * leavesOf(bands, cell.family, cell.cell));
    return [municipality, (sum(own, leaversOf) + LEAVERS_OF_PLACE) / (expected + LEAVERS_OF_PLACE)];
  }));
}

/**
 * New payees of a mean month. How many, is each municipality's own, drawn towards its part of the area's by its payees;
 * with how many days counted they come, is the area's.
 */
function enteringOf(months: readonly MonthFlow[], municipalities: readonly string[]): readonly Entering[] {
  const cells = months.flatMap(({ cells: own }) => own);
  return billFamilies.flatMap((family) => {
    const own = cells.filter((cell) => cell.family === family);
    const entered = sum(own, (cell) => cell.entered);
    const payees = sum(own, (cell) => cell.persons);
    if (entered === 0 || payees === 0) return [];
    const shape = [...Map.groupBy(own, ({ cell }) => cell)].flatMap(([, alike]) => {
      const came = sum(alike, (cell) => cell.entered);
      const counted = sum(alike, (cell) => cell.counted) / sum(alike, (cell) => cell.persons);
      return came === 0 ? [] : [{ part: came / entered, counted }];
    });
    return municipalities.flatMap((municipality) => {
      const here = own.filter((cell) => cell.municipality === municipality);
      const share = sum(here, (cell) => cell.persons) / payees;
      const rate = (sum(here, (cell) => cell.entered) + share * ENTRIES_OF_PLACE) / (entered + ENTRIES_OF_PLACE) * (entered / months.length);
      return rate === 0 ? [] : shape.map(({ part, counted }) => ({ municipality, family, counted, persons: rate * part }));
    });
  });
}

function daysOf(months: readonly MonthFlow[]): Readonly<Record<BillFamily, { readonly stay: number; readonly enter: number }>> {
  const of = (family: BillFamily): { stay: number; enter: number } => {
    const seen = { stay: 0, enter: 0, stayMost: 0, enterMost: 0 };
    for (const { month, cells, entriesKnown } of months) {
      const most = weekdaysOf(month);
      for (const cell of cells) {
        if (cell.family !== family) continue;
        const came = entriesKnown ? cell.entered : 0;
        const cameDays = entriesKnown ? cell.enteredDays : 0;
        seen.enter += cameDays;
        seen.enterMost += came * most;
        seen.stay += cell.days - cameDays;
        seen.stayMost += (cell.persons - came) * most;
      }
    }
    const stay = seen.stayMost === 0 ? 1 : seen.stay / seen.stayMost;
    return { stay, enter: seen.enterMost === 0 ? stay : seen.enter / seen.enterMost };
  };
  return { earnings: of('earnings'), support: of('support') };
}

/** Of the full amount, by municipality and family, drawn towards the family's. */
function levelsOf(months: readonly MonthFlow[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const cells = months.flatMap(({ cells: own }) => own);
  for (const [family, own] of Map.groupBy(cells, (cell) => cell.family)) {
    const mean = sum(own, (cell) => cell.fullDays) / Math.max(1, sum(own, (cell) => cell.days));
    found.set(family, mean);
    for (const [municipality, here] of Map.groupBy(own, (cell) => cell.municipality)) {
      found.set(`${municipality} ${family}`,
        (sum(here, (cell) => cell.fullDays) + mean * DAYS_OF_PLACE) / (sum(here, (cell) => cell.days) + DAYS_OF_PLACE));
    }
  }
  return found;
}

type Seasons = { readonly leaving: readonly number[]; readonly coming: readonly number[] };

/** A month's count beside what the months around it would make of it. */
type SeasonSeen = { readonly month: number; readonly seen: number; readonly mean: number };

/**
 * How much more or less is come and left in a month of the calendar than in the year around it. Older months tell of it too, save the
 * one in which the share became of every benefit, when all with an allowance seem to come.
 */
function seasonsOf(months: readonly MonthFlow[]): Seasons | undefined {
  if (months.length <= SEASON_MONTHS) return undefined;
  const left = withoutBreaks(months.slice(0, -1), leavingOf).map(({ month, cells }) => ({ month: month + 1, seen: sum(cells, leaversOf), of: sum(cells, ({ persons }) => persons) }));
  const came = withoutBreaks(months.filter(({ month, entriesKnown }) => entriesKnown && month !== SHARED_SINCE), comingOf)
    .map(({ month, cells }) => ({ month, seen: sum(cells, (cell) => cell.entered), of: 1 }));
  return { leaving: indexOf(besideYear(left)), coming: indexOf(besideYear(came)) };
}

function besideYear(counts: readonly { readonly month: number; readonly seen: number; readonly of: number }[]): readonly SeasonSeen[] {
  return counts.map(({ month, seen, of }, at) => {
    // A whole year around it, moved in where the known months end.
    const from = Math.max(0, Math.min(at - 6, counts.length - 12));
    const around = counts.slice(from, from + 12);
    return { month, seen, mean: of * sum(around, (each) => each.seen) / Math.max(1, sum(around, (each) => each.of)) };
  });
}

/**
 * The index of each month of the calendar, drawn towards one: by how much of the differences is more than the chance of counting
 * (Poisson), and by how many years have shown it, as one year's summer need not be the next one's.
 */
function indexOf(all: readonly SeasonSeen[]): readonly number[] {
  const months = Array.from({ length: 12 }, (_, at) => {
    const own = all.filter(({ month }) => month % 12 === at);
    const mean = sum(own, (each) => each.mean);
    return { years: own.length, mean, ratio: mean === 0 ? 1 : sum(own, ({ seen }) => seen) / mean };
  });
  const seen = months.filter(({ mean }) => mean > 0);
  const signal = Math.max(0, sum(seen, ({ ratio, mean }) => (ratio - 1) ** 2 - 1 / mean) / Math.max(1, seen.length));
  const raw = months.map(({ years, mean, ratio }) => {
    const trust = mean === 0 || signal === 0 ? 0 : signal / (signal + 1 / mean) * years / (years + 1);
    return 1 + trust * (ratio - 1);
  });
  const level = sum(raw, (each) => each) / 12;
  return raw.map((each) => each / level);
}

export const cellAt = (counted: number): number => Math.min(LAST_CELL, Math.floor(counted / CELL_DAYS));
