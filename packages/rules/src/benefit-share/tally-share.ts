import type { Month } from '../indicators/months.ts';
import { firstDayOf } from '../indicators/months.ts';
import { FULL, NO_DAY } from './columns.ts';
import type { PaymentColumns } from './columns.ts';
import { stepPercents } from './ladders.ts';
import { defaultShareReadings } from './share-readings.ts';
import type { ShareReadings } from './share-readings.ts';
import { epochEnds, EPOCHS, makeCalendar, makeKindTable, PLACES } from './tally-tables.ts';
import type { Calendar, LadderColumns } from './tally-tables.ts';

/** Person-days by step and cents, of each municipality and month. */
export type ShareTally = {
  readonly first: Month;
  readonly months: number;
  readonly municipalities: number;
  /** (municipality * months + month) * PLACES + the place of the step; the last place is of days without share. */
  readonly days: Int32Array;
  /** Cents of the lines, each rounded once: municipality * months + month. */
  readonly share: Float64Array;
};

export type TallyWindow = { readonly first: Month; readonly months: number };

/**
 * The same share as `deriveShare`, of many persons at once (FIN-2): a payment is walked month by month and step by
 * step with the days counted by subtraction, so ten years of a person cost some hundred steps, not thousands of
 * days. `municipalities` is how many places there are; the place after the last is of those not known.
 */
export function tallyShare(
  columns: PaymentColumns, window: TallyWindow, municipalities: number, readings: ShareReadings = defaultShareReadings,
): ShareTally {
  const tally: ShareTally = {
    ...window, municipalities,
    days: new Int32Array((municipalities + 1) * window.months * PLACES),
    share: new Float64Array((municipalities + 1) * window.months),
  };
  const walk = new ShareWalk(tally, makeCalendar());
  const kinds = makeKindTable(readings);
  const byMoney = readings.paymentDay === 'money-moves';
  for (let person = 0; person < columns.persons; person += 1) walkPerson(columns, person, walk, kinds, byMoney);
  return tally;
}

type Kinds = ReturnType<typeof makeKindTable>;

/** Where one person's reading of columns stands. */
type Place = {
  home: number; readonly firstHome: number; readonly lastHome: number; 
  event: number; readonly lastEvent: number; epoch: number; readonly from: number; readonly until: number;
};

function walkPerson(columns: PaymentColumns, person: number, walk: ShareWalk, kinds: Kinds, byMoney: boolean): void {
  const { payments, homes, events, integration } = columns;
  const at: Place = {
    home: (homes.first[person] ?? 0) - 1, firstHome: homes.first[person] ?? 0, lastHome: homes.first[person + 1] ?? 0,
    event: events.first[person] ?? 0, lastEvent: events.first[person + 1] ?? 0, epoch: 0,
    from: integration.from[person] ?? NO_DAY, until: integration.until[person] ?? NO_DAY,
  };
  walk.paid.fill(0);
  for (let row = payments.first[person] ?? 0; row < (payments.first[person + 1] ?? 0); row += 1) {
    const start = payments.start[row] ?? 0;
    const told = payments.days[row] ?? 0;
    const end = told === 0 ? (payments.end[row] ?? 0) : walk.endAfter(start, told);
    const amount = payments.amount[row] ?? FULL;
    const money = byMoney ? (payments.paidOn[row] ?? NO_DAY) : NO_DAY;
    if (money !== NO_DAY) at.home = homeAt(columns, person, money);
    walk.begin(amount, amount === FULL ? 0 : walk.weekdaysBetween(start, end));
    for (let day = start; day < end;) day = walkStretch(columns, row, day, end, money, at, walk, kinds);
    walk.close();
    if (money !== NO_DAY) at.home = at.firstHome - 1;
  }
}

/** From a day to the next one on which anything but the month and the step may change; gives that day. */
function walkStretch(
  columns: PaymentColumns, row: number, day: number, end: number, money: number, at: Place,
  walk: ShareWalk, kinds: Kinds,
): number {
  const { homes, events } = columns;
  let stop = end;
  for (; at.event < at.lastEvent; at.event += 1) {
    const next = events.day[at.event] ?? NO_DAY;
    if (next > day) {
      if (next < stop) stop = next;
      break;
    }
    walk.paid[events.counter[at.event] ?? 0] = events.days[at.event] ?? 0;
  }
  if (money === NO_DAY) {
    while (at.home + 1 < at.lastHome && (homes.from[at.home + 1] ?? 0) <= day) at.home += 1;
    const next = at.home + 1 < at.lastHome ? (homes.from[at.home + 1] ?? NO_DAY) : NO_DAY;
    if (next < stop) stop = next;
  }
  while ((epochEnds[at.epoch] ?? NO_DAY) <= day) at.epoch += 1;
  const epochEnd = epochEnds[at.epoch] ?? NO_DAY;
  if (epochEnd < stop) stop = epochEnd;
  const { from, until } = at;
  const integrating = from <= day && day < until ? 1 : 0;
  if (day < from && from < stop) stop = from;
  if (integrating === 1 && until < stop) stop = until;
  const place = ((columns.payments.kind[row] ?? 0) * EPOCHS + at.epoch) * 2 + integrating;
  const municipality = at.home < at.firstHome ? walk.unknown : (homes.municipality[at.home] ?? 0);
  const ladder = kinds.ladders[kinds.ladder[place] ?? 0];
  if (ladder !== undefined) walk.months(day, stop, ladder, municipality);
  walk.count(day, stop, kinds.moved[place] ?? 0);
  return stop;
}

function homeAt({ homes }: PaymentColumns, person: number, day: number): number {
  let at = (homes.first[person + 1] ?? 0) - 1;
  while (at >= (homes.first[person] ?? 0) && (homes.from[at] ?? 0) > day) at -= 1;
  return at;
}

/** The counters and the open line of the person that is walked. */
class ShareWalk {
  readonly paid = new Int32Array(4);
  private readonly tally: ShareTally;
  private readonly calendar: Calendar;
  /** The place of those whose municipality is not known. */
  readonly unknown: number;
  private readonly windowMonth: number;
  private amount = FULL;
  private paidDays = 0;
  private done = 0;
  private given = 0;
  private cell = -1;
  private exact = 0;

  constructor(tally: ShareTally, calendar: Calendar) {
    this.tally = tally;
    this.calendar = calendar;
    this.unknown = tally.municipalities;
    this.windowMonth = calendar.month[firstDayOf(tally.first) - calendar.firstDay] ?? 0;
  }

  weekdaysBetween(from: number, to: number): number {
    const { weekdays, firstDay } = this.calendar;
    return (weekdays[to - firstDay] ?? 0) - (weekdays[from - firstDay] ?? 0);
  }

  /** The day after the n-th weekday. */
  endAfter(start: number, days: number): number {
    let end = start + Math.floor(days / 5) * 7;
    while (this.weekdaysBetween(start, end) < days) end += 1;
    while (end > start && this.weekdaysBetween(start, end - 1) >= days) end -= 1;
    return end;
  }

  begin(amount: number, paidDays: number): void {
    this.amount = amount;
    this.paidDays = paidDays;
    this.done = 0;
    this.given = 0;
  }

  /** The share of a stretch, month by month and step by step. */
  months(from: number, stop: number, ladder: LadderColumns, municipality: number): void {
    const { weekdays, month, monthStart, fullAmount, firstDay } = this.calendar;
    const { days, share, months } = this.tally;
    const base = municipality * months - this.windowMonth;
    const { ends, percents, places } = ladder;
    const full = this.amount === FULL;
    const first = weekdays[from - firstDay] ?? 0;
    const paid = ladder.counter < 0 ? 0 : (this.paid[ladder.counter] ?? 0);
    let step = 0;
    while ((ends[step] ?? 0) <= paid) step += 1;
    let percent = percents[step] ?? 0;
    let place = places[step] ?? 0;
    let room = (ends[step] ?? 0) - paid;
    let at = month[from - firstDay] ?? 0;
    let before = first;
    const firstOfWindow = this.windowMonth;
    const endOfWindow = firstOfWindow + months;
    let { cell, exact, done, given } = this;
    const { amount: whole, paidDays } = this;
    for (let day = from; day < stop; at += 1) {
      const next = monthStart[at + 1] ?? 0;
      day = next < stop ? next : stop;
      const after = weekdays[day - firstDay] ?? 0;
      let left = after - before;
      before = after;
      if (left === 0) continue;
      const own = at < firstOfWindow || at >= endOfWindow ? -1 : base + at;
      if (own !== cell) {
        if (exact !== 0 && cell >= 0) share[cell] = (share[cell] ?? 0) + Math.floor((exact + 50) / 100);
        exact = 0;
        cell = own;
      }
      do {
        const taken = left < room ? left : room;
        let amount = 0;
        if (full) amount = taken * (fullAmount[at] ?? 0);
        else {
          done += taken;
          const upTo = Math.floor((whole * done) / paidDays);
          amount = upTo - given;
          given = upTo;
        }
        if (cell >= 0) {
          const one = cell * PLACES + place;
          days[one] = (days[one] ?? 0) + taken;
          exact += percent * amount;
        }
        left -= taken;
        room -= taken;
        if (room === 0) {
          step += 1;
          percent = percents[step] ?? 0;
          place = places[step] ?? 0;
          room = (ends[step] ?? 0) - (ends[step - 1] ?? 0);
        }
      } while (left > 0);
    }
    this.cell = cell;
    this.exact = exact;
    this.done = done;
    this.given = given;
  }

  count(from: number, stop: number, moved: number): void {
    const days = this.weekdaysBetween(from, stop);
    const { paid } = this;
    for (let counter = 0; counter < 4; counter += 1) paid[counter] = (paid[counter] ?? 0) + days * ((moved >> counter) & 1);
  }

  /** A line is of one payment, month and municipality: its hundredths of a cent are rounded once, half up. */
  close(): void {
    if (this.cell >= 0 && this.exact !== 0) {
      const { share } = this.tally;
      share[this.cell] = (share[this.cell] ?? 0) + Math.floor((this.exact + 50) / 100);
    }
    this.exact = 0;
    this.cell = -1;
  }
}

/** Person-days of a cell at a step. */
export function daysAt(tally: ShareTally, municipality: number, month: number, percent: (typeof stepPercents)[number]): number {
  return tally.days[(municipality * tally.months + month) * PLACES + stepPercents.indexOf(percent)] ?? 0;
}

/** Person-days of a cell without share. */
export function freeDaysAt(tally: ShareTally, municipality: number, month: number): number {
  return tally.days[(municipality * tally.months + month) * PLACES + PLACES - 1] ?? 0;
}
