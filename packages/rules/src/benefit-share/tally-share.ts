import type { Month } from '../indicators/months.ts';
import { FULL, NO_DAY } from './columns.ts';
import type { PaymentColumns } from './columns.ts';
import { stepPercents } from './ladders.ts';
import { defaultShareReadings } from './share-readings.ts';
import type { ShareReadings } from './share-readings.ts';
import { calendarMonth, epochEnds, EPOCHS, makeCalendar, makeKindTable, NO_COUNTER, PLACES } from './tally-tables.ts';
import type { Calendar, KindTable } from './tally-tables.ts';

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
 * The same share as `deriveShare`, of many persons at once (FIN-2): a payment is walked step by step of the ladder, its
 * days counted by subtraction; of the whole months within a step only the first and the one after the last are noted, and their
 * days and full lines are made in the end, for all persons at once. `municipalities` is how many places there are; the
 * place after the last is of those not known.
 */
export function tallyShare(
  columns: PaymentColumns, window: TallyWindow, municipalities: number, readings: ShareReadings = defaultShareReadings,
): ShareTally {
  const tally: ShareTally = {
    ...window, municipalities,
    days: new Int32Array((municipalities + 1) * window.months * PLACES),
    share: new Float64Array((municipalities + 1) * window.months),
  };
  const walk = new ShareWalk(tally, columns, makeCalendar(), makeKindTable(readings));
  const byMoney = readings.paymentDay === 'money-moves';
  for (let person = 0; person < columns.persons; person += 1) walk.person(person, byMoney);
  walk.settleWholeMonths();
  return tally;
}

/** Before every day: nothing is known yet of the days after it. */
const NOT_BEGUN = -2_147_483_648;

/** One person after another; what is written down of the one that is walked now. */
class ShareWalk {
  private readonly tally: ShareTally;
  private readonly columns: PaymentColumns;
  private readonly calendar: Calendar;
  private readonly kinds: KindTable;
  private readonly windowMonth: number;
  /** Days paid by each counter, and the place of those that have none. */
  private readonly paid = new Int32Array(NO_COUNTER + 1);
  // (municipality * PLACES + place) * (months + 1) + month: how many more, or fewer, whole months there are than in the month before.
  private readonly wholeMonths: Int32Array;
  /** The same of those with a share that are paid in full, which are not among the others: each is a line of the same cents. */
  private readonly fullLines: Int32Array;

  // Until the weekday of this number nothing but the month and the step changes: the home, the law, and whether the integration years run.
  private quietUntil = NOT_BEGUN;
  private home = 0;
  private event = 0;
  private epoch = 0;
  private integrating = 0;
  private municipality = 0;

  // The payment, and its open line: of a month and a municipality.
  private amount = FULL;
  private paidDays = 0;
  private done = 0;
  private cell = -1;
  private exact = 0;

  constructor(tally: ShareTally, columns: PaymentColumns, calendar: Calendar, kinds: KindTable) {
    this.tally = tally;
    this.columns = columns;
    this.calendar = calendar;
    this.kinds = kinds;
    this.windowMonth = calendarMonth(tally.first);
    this.wholeMonths = new Int32Array((tally.municipalities + 1) * PLACES * (tally.months + 1));
    this.fullLines = new Int32Array(this.wholeMonths.length);
  }

  person(person: number, byMoney: boolean): void {
    const { payments, homes, events } = this.columns;
    const { weekdays, weekdayAt, firstDay } = this.calendar;
    this.quietUntil = NOT_BEGUN;
    this.home = (homes.first[person] ?? 0) - 1;
    this.event = events.first[person] ?? 0;
    this.epoch = 0;
    this.paid.fill(0);
    const end = payments.first[person + 1] ?? 0;
    for (let row = payments.first[person] ?? 0; row < end; row += 1) {
      let from = weekdays[(payments.start[row] ?? 0) - firstDay] ?? 0;
      const told = payments.days[row] ?? 0;
      const stop = told === 0 ? (weekdays[(payments.end[row] ?? 0) - firstDay] ?? 0) : from + told;
      this.amount = payments.amount[row] ?? FULL;
      this.paidDays = stop - from;
      this.done = 0;
      const money = byMoney ? (payments.paidOn[row] ?? NO_DAY) : NO_DAY;
      const municipality = money === NO_DAY ? -1 : this.homeAt(person, money);
      while (from < stop) {
        if (from >= this.quietUntil) this.lookAround(person, weekdayAt[from] ?? 0);
        const until = this.quietUntil < stop ? this.quietUntil : stop;
        this.stretch(row, from, until, municipality < 0 ? this.municipality : municipality);
        from = until;
      }
      this.close();
    }
  }

  /** What stands on a day, and until when; days only go forward. A change on a weekend is seen on the next weekday. */
  private lookAround(person: number, day: number): void {
    const { homes, events, integration } = this.columns;
    const lastEvent = events.first[person + 1] ?? 0;
    let until = NO_DAY;
    for (; this.event < lastEvent; this.event += 1) {
      const next = events.day[this.event] ?? NO_DAY;
      if (next > day) {
        until = next;
        break;
      }
      this.paid[events.counter[this.event] ?? 0] = events.days[this.event] ?? 0;
    }
    const lastHome = homes.first[person + 1] ?? 0;
    while (this.home + 1 < lastHome && (homes.from[this.home + 1] ?? 0) <= day) this.home += 1;
    if (this.home + 1 < lastHome) until = Math.min(until, homes.from[this.home + 1] ?? NO_DAY);
    const known = this.home >= (homes.first[person] ?? 0);
    this.municipality = known ? (homes.municipality[this.home] ?? 0) : this.tally.municipalities;
    while ((epochEnds[this.epoch] ?? NO_DAY) <= day) this.epoch += 1;
    until = Math.min(until, epochEnds[this.epoch] ?? NO_DAY);
    const [from, end] = [integration.from[person] ?? NO_DAY, integration.until[person] ?? NO_DAY];
    this.integrating = from <= day && day < end ? 1 : 0;
    if (day < from) until = Math.min(until, from);
    if (this.integrating === 1) until = Math.min(until, end);
    const { weekdays, firstDay } = this.calendar;
    this.quietUntil = weekdays[until - firstDay] ?? NO_DAY;
  }

  private homeAt(person: number, day: number): number {
    const { homes } = this.columns;
    const first = homes.first[person] ?? 0;
    let at = (homes.first[person + 1] ?? 0) - 1;
    while (at >= first && (homes.from[at] ?? 0) > day) at -= 1;
    return at < first ? this.tally.municipalities : (homes.municipality[at] ?? 0);
  }

  /** Weekdays between which only the month and the step change, counted by their numbers: step by step. */
  private stretch(row: number, from: number, until: number, municipality: number): void {
    const place = ((this.columns.payments.kind[row] ?? 0) * EPOCHS + this.epoch) * 2 + this.integrating;
    const ladder = this.kinds.ladders[this.kinds.ladder[place] ?? 0];
    if (ladder === undefined) return;
    const { counter, stepAt, ends, percents, places } = ladder;
    const paid = this.paid[counter] ?? 0;
    let step = stepAt[paid < stepAt.length ? paid : stepAt.length - 1] ?? 0;
    let room = (ends[step] ?? 0) - paid;
    for (let at = from; at < until;) {
      const end = until - at <= room ? until : at + room;
      this.onStep(at, end, percents[step] ?? 0, places[step] ?? 0, municipality);
      at = end;
      step += 1;
      room = (ends[step] ?? 0) - (ends[step - 1] ?? 0);
    }
    this.count(until - from, this.kinds.moved[place] ?? 0);
  }

  private onStep(from: number, end: number, percent: number, place: number, municipality: number): void {
    const { monthOf, monthStart } = this.calendar;
    const first = monthOf[from] ?? 0;
    const last = monthOf[end - 1] ?? 0;
    if (first === last) {
      this.within(first, end - from, percent, place, municipality);
      return;
    }
    this.within(first, (monthStart[first + 1] ?? 0) - from, percent, place, municipality);
    if (last > first + 1) this.whole(first + 1, last, percent, place, municipality);
    this.within(last, end - (monthStart[last] ?? 0), percent, place, municipality);
  }

  /** Days of one step of one month: of a line that may have other steps too. */
  private within(month: number, taken: number, percent: number, place: number, municipality: number): void {
    const ofWindow = month - this.windowMonth;
    const cell = ofWindow < 0 || ofWindow >= this.tally.months ? -1 : municipality * this.tally.months + ofWindow;
    if (cell !== this.cell) {
      this.close();
      this.cell = cell;
    }
    const before = this.done;
    this.done = before + taken;
    if (cell < 0) return;
    const { days } = this.tally;
    const one = cell * PLACES + place;
    days[one] = (days[one] ?? 0) + taken;
    if (percent === 0) return;
    this.exact += percent * (this.amount === FULL ? taken * (this.calendar.fullAmount[month] ?? 0) : this.upTo(before + taken) - this.upTo(before));
  }

  /** Whole months of one step, each a line of its own; the month after the last one is not among them. */
  private whole(first: number, end: number, percent: number, place: number, municipality: number): void {
    const { monthStart } = this.calendar;
    const { months, share } = this.tally;
    const from = Math.max(first, this.windowMonth);
    const until = Math.min(end, this.windowMonth + months);
    const before = this.done - (monthStart[first] ?? 0);
    this.done = before + (monthStart[end] ?? 0);
    if (from >= until) return;
    const row = (municipality * PLACES + place) * (months + 1) - this.windowMonth;
    const lines = percent !== 0 && this.amount === FULL ? this.fullLines : this.wholeMonths;
    lines[row + from] = (lines[row + from] ?? 0) + 1;
    lines[row + until] = (lines[row + until] ?? 0) - 1;
    if (percent === 0 || this.amount === FULL) return;
    let given = this.upTo(before + (monthStart[from] ?? 0));
    for (let month = from; month < until; month += 1) {
      const upTo = this.upTo(before + (monthStart[month + 1] ?? 0));
      const cell = municipality * months + month - this.windowMonth;
      share[cell] = (share[cell] ?? 0) + roundedLine(percent * (upTo - given));
      given = upTo;
    }
  }

  /** What is paid of the amount up to the n-th day: whole cents that make it in the end. */
  private upTo(days: number): number {
    return Math.floor((this.amount * days) / this.paidDays);
  }

  private count(days: number, moved: number): void {
    const { paid } = this;
    // One by one: a loop over four costs more than they do.
    paid[0] = (paid[0] ?? 0) + days * (moved & 1);
    paid[1] = (paid[1] ?? 0) + days * ((moved >> 1) & 1);
    paid[2] = (paid[2] ?? 0) + days * ((moved >> 2) & 1);
    paid[3] = (paid[3] ?? 0) + days * ((moved >> 3) & 1);
  }

  private close(): void {
    if (this.cell >= 0 && this.exact !== 0) {
      const { share } = this.tally;
      share[this.cell] = (share[this.cell] ?? 0) + roundedLine(this.exact);
    }
    this.exact = 0;
    this.cell = -1;
  }

  /** The days and the lines of whole months, of all persons. */
  settleWholeMonths(): void {
    const { days, share, months, municipalities } = this.tally;
    const { monthStart, fullAmount } = this.calendar;
    for (let municipality = 0; municipality <= municipalities; municipality += 1) {
      for (let place = 0; place < PLACES; place += 1) {
        const row = (municipality * PLACES + place) * (months + 1);
        let [whole, full] = [0, 0];
        for (let month = 0; month < months; month += 1) {
          whole += this.wholeMonths[row + month] ?? 0;
          full += this.fullLines[row + month] ?? 0;
          const at = this.windowMonth + month;
          const weekdays = (monthStart[at + 1] ?? 0) - (monthStart[at] ?? 0);
          const cell = municipality * months + month;
          days[cell * PLACES + place] = (days[cell * PLACES + place] ?? 0) + (whole + full) * weekdays;
          share[cell] = (share[cell] ?? 0) + full * roundedLine((stepPercents[place] ?? 0) * weekdays * (fullAmount[at] ?? 0));
        }
      }
    }
  }
}

/** A line is of one payment, month and municipality: its hundredths of a cent are rounded once, half up. */
function roundedLine(exact: number): number {
  return Math.floor((exact + 50) / 100);
}

/** Person-days of a cell at a step. */
export function daysAt(tally: ShareTally, municipality: number, month: number, percent: (typeof stepPercents)[number]): number {
  return tally.days[(municipality * tally.months + month) * PLACES + stepPercents.indexOf(percent)] ?? 0;
}

/** Person-days of a cell without share. */
export function freeDaysAt(tally: ShareTally, municipality: number, month: number): number {
  return tally.days[(municipality * tally.months + month) * PLACES + PLACES - 1] ?? 0;
}
