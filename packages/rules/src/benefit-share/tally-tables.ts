import { addMonths, plainDate } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { monthNumber, weekdaysBetween } from '../indicators/months.ts';
import type { Month } from '../indicators/months.ts';
import { basicAmountOn } from './basic-amounts.ts';
import {
  ALL_BENEFITS_SHARED_FROM, benefitKinds, dayGrounds, DAYS_COUNT_FROM, FIRST_SHARE_BEGINS, GENERAL_SUPPORT_BEGINS,
} from './benefits.ts';
import { NO_DAY } from './columns.ts';
import { shareWhy, stepsAreNumbers } from './derive-share.ts';
import { counters, stepPercents } from './ladders.ts';
import { moves } from './paid-so-far.ts';
import type { Integration } from './payments.ts';
import type { ShareReadings } from './share-readings.ts';

/** What days of the calendar are, looked up instead of counted; the days of 1990 to 2070, and their weekdays by number. */
export type Calendar = {
  readonly firstDay: number;
  /** Weekdays before the day. */
  readonly weekdays: Int32Array;
  /** The day of the weekday that has so many before it, and its month. */
  readonly weekdayAt: Int32Array;
  readonly monthOf: Int16Array;
  /** Weekdays before the month. */
  readonly monthStart: Int32Array;
  /** The full benefit of a day of the month: amounts change with months. */
  readonly fullAmount: Int32Array;
};

const FIRST = plainDate('1990-01-01');
const MONTHS = 81 * 12;

export function makeCalendar(): Calendar {
  const days = addMonths(FIRST, MONTHS) - FIRST;
  const weekdays = Int32Array.from({ length: days + 1 }, (_, at) => weekdaysBetween(FIRST, FIRST + at));
  const weekdayAt = new Int32Array(weekdays[days] ?? 0);
  for (let at = 0; at < days; at += 1) if ((weekdays[at + 1] ?? 0) > (weekdays[at] ?? 0)) weekdayAt[weekdays[at] ?? 0] = FIRST + at;
  const monthStart = Int32Array.from({ length: MONTHS + 1 }, (_, at) => weekdays[addMonths(FIRST, at) - FIRST] ?? 0);
  const monthOf = new Int16Array(weekdayAt.length);
  for (let at = 0; at < MONTHS; at += 1) monthOf.fill(at, monthStart[at] ?? 0, monthStart[at + 1] ?? 0);
  return {
    firstDay: FIRST, weekdays, weekdayAt, monthOf, monthStart,
    fullAmount: Int32Array.from({ length: MONTHS }, (_, at) => basicAmountOn(addMonths(FIRST, at))?.cents ?? 0),
  };
}

/** The place of a month in the calendar. */
export function calendarMonth(month: Month): number {
  return month - monthNumber(FIRST);
}

/** The times between which the law is one; the first one begins before every payment. */
const epochStarts: readonly PlainDate[] = [
  FIRST, FIRST_SHARE_BEGINS, DAYS_COUNT_FROM, ALL_BENEFITS_SHARED_FROM, GENERAL_SUPPORT_BEGINS,
];
export const EPOCHS = epochStarts.length;
/** The day after each; the last one has no end. */
export const epochEnds = Int32Array.of(...epochStarts.slice(1), NO_DAY);

/** The ladder of a kind of day, as columns; days without share have one step of nothing. */
export type LadderColumns = {
  /** The place of its counter in `counters`; NO_COUNTER without share. */
  readonly counter: number;
  /** The step that so many days paid before stand on; the last place is of all that are more. */
  readonly stepAt: Uint8Array;
  /** Days paid before at which each step ends; the last one never does. */
  readonly ends: Int32Array;
  readonly percents: Int32Array;
  /** The place of each step in stepPercents; days without share have the place after the last. */
  readonly places: Int32Array;
};

/** What the rules say of a kind of day: asked of the rules themselves, once for each kind. */
export type KindTable = {
  readonly ladders: readonly LadderColumns[];
  /** Which ladder: (kind * EPOCHS + epoch) * 2 + integrating. */
  readonly ladder: Uint8Array;
  /** Which counters move, a bit for each, by the same place. */
  readonly moved: Uint8Array;
};

export const FREE_PLACE = stepPercents.length;
export const PLACES = stepPercents.length + 1;
const ENDLESS = 2_147_483_647;
/** The place after the counters: it stands at nought. */
export const NO_COUNTER = counters.length;

export function makeKindTable(readings: ShareReadings): KindTable {
  const found: LadderColumns[] = [{
    counter: NO_COUNTER, stepAt: Uint8Array.of(0), ends: Int32Array.of(ENDLESS), percents: Int32Array.of(0), places: Int32Array.of(FREE_PLACE),
  }];
  const ladder = new Uint8Array(benefitKinds.length * 8 * EPOCHS * 2);
  const moved = new Uint8Array(ladder.length);
  for (const [b, benefit] of benefitKinds.entries()) {
    for (const [g, ground] of dayGrounds.entries()) {
      for (const [epoch, day] of epochStarts.entries()) {
        for (const integrating of [0, 1]) {
          const place = ((b * 8 + g) * EPOCHS + epoch) * 2 + integrating;
          const told = shareWhy(benefit, ground, day, integrating === 1);
          if (told.why === 'on-the-ladder' && told.ladder !== undefined) {
            const earlier = stepsAreNumbers(told.ladder, readings) ? 1 : 0;
            const { steps, counter } = told.ladder;
            const ends = Int32Array.from(steps, (_, at) => (steps[at + 1]?.paidBefore ?? ENDLESS + earlier) - earlier);
            ladder[place] = found.push({
              counter: counters.indexOf(counter), ends,
              stepAt: Uint8Array.from({ length: (ends.at(-2) ?? 0) + 1 }, (_, paid) => ends.findIndex((end) => paid < end)),
              percents: Int32Array.from(steps, (step) => step.percent),
              places: Int32Array.from(steps, (step) => stepPercents.findIndex((percent) => percent === step.percent)),
            }) - 1;
          }
          const integration: Integration | null = integrating === 1 ? { firstHomeEntry: day, protectedPerson: false } : null;
          for (const [at, counter] of counters.entries()) {
            if (moves(counter, { day, benefit, ground }, integration, readings)) moved[place] = (moved[place] ?? 0) | (1 << at);
          }
        }
      }
    }
  }
  return { ladders: found, ladder, moved };
}
