import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ladders } from '../benefit-share/ladders.ts';
import type { Ladder } from '../benefit-share/ladders.ts';
import { deriveShare } from '../benefit-share/derive-share.ts';
import { noPayments } from '../benefit-share/payments.ts';
import type { PersonPayments } from '../benefit-share/payments.ts';
import { addDays, plainDate, weekday } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { firstDayOf, monthNumber, monthsOn } from '../indicators/months.ts';
import type { Month } from '../indicators/months.ts';
import { billRatesOf } from './bill-rates.ts';
import type { BillRates } from './bill-rates.ts';
import { flowsOf, joined } from './flows.ts';
import type { MonthFlow } from './flows.ts';
import { forecastBill } from './forecast-bill.ts';
import { AREA, lookBack } from './past-bills.ts';
import { pastMonthsOf } from './past-months.ts';
import { payeeMonthsOf } from './payee-months.ts';
import { walkBill } from './walk-bill.ts';

const month = (text: string): Month => monthNumber(plainDate(`${text}-01`));

/** A person paid on every weekday of a time, with days counted before it. */
function person(municipality: string, from: Month, months: number, before: number, earns: boolean): PersonPayments {
  const start = firstDayOf(from);
  const turn = plainDate('2026-05-01');
  const end = firstDayOf(monthsOn(from, months));
  const of = (begin: PlainDate, until: PlainDate, benefit: 'general-support' | 'labour-market-subsidy' | 'earnings-related-allowance') =>
    (begin < until ? [{ start: begin, end: until, benefit, ground: 'unemployment', days: null, amount: null, paidOn: null } as const] : []);
  return {
    ...noPayments, homes: [{ from: start, municipality }],
    payments: earns ? of(start, end, 'earnings-related-allowance')
      : [...of(start, end < turn ? end : turn, 'labour-market-subsidy'), ...of(start > turn ? start : turn, end, 'general-support')],
    openings: [{ day: start, benefitDays: before, allowanceDays: earns ? before : null }],
  };
}

const FIRST = month('2025-01');
const LAST = month('2026-10');
const anyone = fc.record({
  municipality: fc.constantFrom('108', '581', '790'), from: fc.integer({ min: 0, max: 21 }), months: fc.integer({ min: 1, max: 22 }),
  before: fc.integer({ min: 0, max: 900 }), earns: fc.boolean(),
}).map(({ municipality, from, months, before, earns }) => person(municipality, monthsOn(FIRST, from), Math.min(months, 22 - from), before, earns));
const crowd = fc.array(anyone, { minLength: 3, maxLength: 40 });

function known(persons: readonly PersonPayments[]): { flows: readonly MonthFlow[]; bills: Map<string, Map<Month, number>> } {
  const bills = new Map<string, Map<Month, number>>();
  for (const { lines } of persons.map((each) => deriveShare(each))) {
    for (const { month: of, municipality, share } of lines) {
      const bill = bills.get(municipality ?? '') ?? new Map<Month, number>();
      bills.set(municipality ?? '', bill.set(of, (bill.get(of) ?? 0) + share));
    }
  }
  return { flows: flowsOf(persons.map((each) => payeeMonthsOf(each)), FIRST, LAST), bills };
}

/** Everybody stays for ever on every weekday, nobody comes. */
function still(municipalities: readonly string[], part: Partial<BillRates> = {}): BillRates {
  return {
    municipalities, leaves: () => 0, movesOn: () => 0, entering: [], entrySeason: () => 1, daysOfStayers: { earnings: 1, support: 1 },
    daysOfEntrants: { earnings: 1, support: 1 }, level: () => 1, seasonal: false, months: 12, ...part,
  };
}

describe('the months of the past as sums', () => {
  it('have the cents and the days that the derivation day by day makes of the same persons', () => {
    fc.assert(fc.property(crowd, (persons) => {
      const sums = pastMonthsOf(persons, FIRST, LAST);
      const derived = persons.map((each) => deriveShare(each));
      const cents = derived.flatMap(({ lines }) => lines).reduce((sum, line) => sum + line.share, 0);
      expect(sums.reduce((sum, each) => sum + each.share, 0)).toBe(cents);
      const shared = derived.flatMap(({ days }) => days).filter(({ why }) => why === 'on-the-ladder');
      expect(sums.flatMap(({ cells }) => cells).reduce((sum, cell) => sum + cell.days, 0)).toBe(shared.length);
      for (const { month: of, municipality, days } of sums) {
        const own = shared.filter((day) => monthNumber(day.day) === of && day.municipality === municipality);
        for (const [step, count] of Object.entries(days)) if (step !== 'free') expect(own.filter(({ percent }) => String(percent) === step)).toHaveLength(count);
      }
    }), { numRuns: 25 });
  });

  it('count who came where two counts are joined, as one count would have', () => {
    fc.assert(fc.property(crowd, (persons) => {
      const months = persons.map((each) => payeeMonthsOf(each));
      const turn = monthsOn(LAST, -3);
      const [whole, parts] = [flowsOf(months, FIRST, LAST), joined(flowsOf(months, FIRST, turn), flowsOf(months, monthsOn(turn, 1), LAST))];
      const came = (flows: readonly MonthFlow[]): number[] => flows.map(({ cells }) => Math.round(cells.reduce((sum, cell) => sum + cell.entered, 0)));
      expect(came(parts).slice(1)).toEqual(came(whole).slice(1));
    }), { numRuns: 25 });
  });
});

describe('the walk along the ladder', () => {
  // An oracle of its own: a calendar, a counter and the table of the law as it is written.
  const written = (counted: number, earns: boolean): number => {
    if (counted < 100) return 0;
    if (counted < 200) return 10;
    if (counted < 300) return 20;
    if (counted < 400) return 30;
    return counted < 700 || earns ? 40 : 50;
  };

  it('has the cents of a handful of persons who stay, day by day', () => {
    const handful = [[90, false], [250, true], [395, false], [690, false], [1200, false]] as const;
    const persons = handful.map(([before, earns], at) => person(at % 2 === 0 ? '790' : '581', month('2026-09'), 2, before, earns));
    const last = flowsOf(persons.map((each) => payeeMonthsOf(each)), month('2026-09'), LAST).at(-1);
    if (last === undefined) throw new Error('no month');
    const told = walkBill(last, still(['581', '790']), { months: 14 });
    let [cents, days] = [0, 0];
    for (const [before, earns] of handful) {
      let counted = before;
      for (let day = plainDate('2026-09-01'); day < plainDate('2028-01-01'); day = addDays(day, 1)) {
        if (weekday(day) > 5) continue;
        if (day >= plainDate('2026-11-01')) {
          cents += 3721 * written(counted, earns) / 100;
          days += 1;
        }
        counted += 1;
      }
    }
    const sum = (of: 'cents' | 'days'): number => told.flatMap((each) => [...each[of].values()]).reduce((all, one) => all + one, 0);
    expect(sum('days')).toBeCloseTo(days, 6);
    expect(sum('cents')).toBeCloseTo(cents, 4);
    // Nobody can leave and nobody comes: nothing is left to chance.
    expect(told.every(({ noise }) => noise === 0)).toBe(true);
  });

  it('takes a law to come on its day, within a month too', () => {
    const last = flowsOf([payeeMonthsOf(person('790', month('2026-09'), 2, 800, false))], month('2026-09'), LAST).at(-1);
    if (last === undefined) throw new Error('no month');
    const from = plainDate('2026-12-16');
    const coming: readonly Ladder[] = [
      ...ladders.map((each) => (each.benefit === 'general-support' ? { ...each, until: from } : each)),
      ...ladders.filter(({ benefit }) => benefit === 'general-support').map((each) => ({ ...each, from, until: null, steps: [{ paidBefore: 0, percent: 60 }] })),
    ];
    const [november, december, january] = walkBill(last, still(['790']), { months: 3, ladders: coming });
    expect([...november?.days ?? []]).toEqual([[50, 21]]);
    expect([...december?.days ?? []].map(([percent, days]) => [percent, Math.round(days)])).toEqual([[50, 11], [60, 12]]);
    expect([...january?.days ?? []].map(([percent, days]) => [percent, Math.round(days)])).toEqual([[60, 21]]);
  });

  it('never tells a larger bill when fewer come or more leave', () => {
    fc.assert(fc.property(crowd, fc.double({ min: 0, max: 1, noNaN: true }), (persons, part) => {
      const { flows } = known(persons);
      const last = flows.at(-1);
      if (last === undefined) throw new Error('no month');
      const rates = billRatesOf(flows);
      const bill = (of: BillRates): number => walkBill(last, of, { months: 14 }).flatMap(({ cents }) => [...cents.values()]).reduce((sum, one) => sum + one, 0);
      const whole = bill(rates);
      expect(bill({ ...rates, entering: rates.entering.map((each) => ({ ...each, persons: each.persons * part })) })).toBeLessThanOrEqual(whole + 1);
      const faster = (...asked: Parameters<BillRates['leaves']>): number => 1 - (1 - rates.leaves(...asked)) * part;
      expect(bill({ ...rates, leaves: faster, movesOn: () => 0 })).toBeLessThanOrEqual(bill({ ...rates, movesOn: () => 0 }) + 1);
    }), { numRuns: 15 });
  });
});

describe('the forecast', () => {
  it('adds up to the area in whole cents, by step too, and its intervals lie in each other', () => {
    fc.assert(fc.property(crowd, (persons) => {
      const { flows, bills } = known(persons);
      const told = forecastBill(flows, bills, { until: month('2027-12') });
      const [area, ...places] = told?.places ?? [];
      expect(area?.place).toBe(AREA);
      for (const [at, whole] of (area?.months ?? []).entries()) {
        expect(places.reduce((sum, place) => sum + (place.months[at]?.point ?? 0), 0)).toBe(whole.point);
        expect(whole.steps.reduce((sum, step) => sum + step.cents, 0)).toBe(whole.point);
        for (const { point, low80, high80, low95, high95 } of [whole, ...places.flatMap((place) => place.months[at] ?? [])]) {
          expect([0, low95, low80, point, high80, high95].every((value, place, all) => place === 0 || value >= (all[place - 1] ?? 0))).toBe(true);
        }
      }
    }), { numRuns: 8 });
  });

  it('looks back with nothing that came later: other months after an origin change nothing that was told there', () => {
    const persons = fc.sample(anyone, { numRuns: 60, seed: 20261122 });
    const { flows, bills } = known(persons);
    const origin = month('2025-12');
    const at = flows.findIndex(({ month: of }) => of === origin);
    const other = flows.map((flow, place) => (place <= at ? flow : { ...flow, cells: flow.cells.map((cell) => ({ ...cell, persons: cell.persons * 3, days: cell.days * 3, entered: cell.persons })) }));
    const told = (of: readonly MonthFlow[]): number[] => lookBack(of, bills, 6).filter((each) => each.origin === origin).map((each) => Math.round(each.told));
    expect(told(other)).toEqual(told(flows));
    expect(told(flows).length).toBeGreaterThan(0);
  });

  it('does not carry a break on: a single month in which nearly all leave changes next year little', () => {
    const persons = fc.sample(anyone, { numRuns: 80, seed: 11 });
    const { flows, bills } = known(persons);
    const year = (of: readonly MonthFlow[]): number => forecastBill(of, bills, { until: month('2027-12') })?.places[0]?.years.at(-1)?.point ?? 0;
    const broken = flows.map((flow) => (flow.month === month('2026-02') ? { ...flow, cells: flow.cells.map((cell) => ({ ...cell, stayed: 0, movedOn: 0 })) } : flow));
    expect(Math.abs(year(broken) / year(flows) - 1)).toBeLessThan(0.1);
  });

  it('says that nothing was tried where few months are known, and widens its intervals', () => {
    const persons = fc.sample(anyone, { numRuns: 80, seed: 7 });
    const { flows, bills } = known(persons);
    const few = forecastBill(flows.slice(-3), bills, { until: month('2027-12') });
    expect([few?.tested, few?.origins, few?.places[0]?.accuracy]).toEqual(['not', 0, []]);
    const width = (at: number): number => ((few?.places[0]?.months[at]?.high95 ?? 0) - (few?.places[0]?.months[at]?.low95 ?? 0)) / (few?.places[0]?.months[at]?.point ?? 1);
    expect(width(11)).toBeGreaterThan(width(0));
    // Two per cent a month by the root of the time, at the 97.5th hundredth of Student's t of four degrees.
    expect(width(0)).toBeGreaterThan(2 * 2.776 * 0.02 * 0.98);
    expect(forecastBill(flows.slice(-1), bills, { until: month('2027-12') })).toBeUndefined();
  });
});
