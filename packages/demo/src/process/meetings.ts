import { addMonths } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import {
  addWorkingDays, firstOfficeDayOnOrAfter, lastOfficeDayOnOrBefore,
} from '@kohtaanto/rules/foundations/working-days.ts';
import {
  complementaryCount, complementaryDue, countedFrom, firstContactDue, pairWindow,
} from '@kohtaanto/rules/interviews/interview-rules.ts';
import { defaultReadings } from '@kohtaanto/rules/foundations/readings.ts';
import type { ContactKind } from '@kohtaanto/rules/obligations/facts.ts';
import { NORDIC_MODEL_BEGINS } from '@kohtaanto/rules/obligations/rule-versions.ts';
import type { Run, Spell } from '../careers/career.ts';
import type { Chance } from '../chance.ts';
import type { CaseRecord } from './case-record.ts';
import { makePlan } from './plans.ts';

/** Meetings held by the law of each time until the day, and the plans made in them. */
export type MeetingSettings = {
  readonly day: PlainDate;
  /** The office has got this far; what fell due later waits. */
  readonly reached: PlainDate;
  /** Plans older than this are left to the national system; the meetings themselves are kept. */
  readonly plansFrom: PlainDate;
};

export function holdMeeting(chance: Chance, record: CaseRecord, kind: ContactKind, day: PlainDate): void {
  record.contacts.push({
    id: chance.uuid(), kind, day,
    channel: kind === 'initial-interview' ? chance.weighted({ visit: 78, video: 10, phone: 12 })
      : chance.weighted({ visit: 34, video: 22, phone: 44 }),
    minutes: kind === 'initial-interview' ? chance.between(40, 60) : chance.between(12, 40),
    hour: chance.pick([9, 10, 11, 12, 13, 14]),
  });
}

export function holdMeetings(chance: Chance, record: CaseRecord, run: Run, settings: MeetingSettings): void {
  const until = Math.min(settings.reached, (run.end ?? settings.day) - 1) as PlainDate;
  const state: State = { chance, record, run, settings, until, lastPlace: undefined };
  const first = firstMeeting(state);
  if (first === undefined) return;
  if (first >= NORDIC_MODEL_BEGINS && first === state.record.contacts.at(-1)?.day) {
    complementaryOnes(state, first);
    pairs(state, first);
  }
  discussions(state, first);
}

/** Of those whose time has not run out yet, most have their first interview still ahead. */
const STILL_WAITING = 0.55;

type State = {
  readonly chance: Chance;
  readonly record: CaseRecord;
  readonly run: Run;
  readonly settings: MeetingSettings;
  readonly until: PlainDate;
  lastPlace: PlainDate | undefined;
};

/** The day discussions are first counted from. */
function firstMeeting(state: State): PlainDate | undefined {
  const { chance, record, run, until, settings } = state;
  if (run.start < NORDIC_MODEL_BEGINS) return NORDIC_MODEL_BEGINS;
  const due = firstContactDue(run.start);
  const earliest = addWorkingDays(run.start, 1);
  const late = chance.happens(0.04) ? chance.between(1, 5) : 0;
  const day = late > 0 ? addWorkingDays(due, late)
    : lastOfficeDayOnOrBefore(chance.between(earliest, due) as PlainDate);
  const held = firstOfficeDayOnOrAfter(day < earliest ? earliest : day);
  if (held > until || (due >= settings.day && chance.happens(STILL_WAITING))) return undefined;
  holdMeeting(chance, record, 'initial-interview', held);
  if (held >= settings.plansFrom) makePlan(chance, record, held);
  return held;
}

function spellOn(run: Run, day: PlainDate): Spell | undefined {
  return run.spells.find((spell) => spell.start <= day && (spell.end === null || day < spell.end));
}

function holdIfUnemployed(state: State, kind: ContactKind, drawn: PlainDate): PlainDate | undefined {
  const day = lastOfficeDayOnOrBefore(drawn);
  if (day > state.until || spellOn(state.run, day)?.code !== '02') return undefined;
  holdMeeting(state.chance, state.record, kind, day);
  return day;
}

function complementaryOnes(state: State, initial: PlainDate): void {
  const count = complementaryCount(initial, false);
  for (let number = 1; number <= count; number += 1) {
    const due = Math.min(complementaryDue(initial, number), initial + 15 * number) as PlainDate;
    const held = holdIfUnemployed(state, 'complementary-interview', (due - state.chance.between(0, 4)) as PlainDate);
    if (held !== undefined) state.lastPlace = held;
  }
}

function pairs(state: State, initial: PlainDate): void {
  let base = initial;
  let window = pairWindow(countedFrom(base, state.lastPlace, defaultReadings));
  while (window !== undefined && window.from < state.until) {
    const first = (window.from + state.chance.between(2, 12)) as PlainDate;
    holdIfUnemployed(state, 'complementary-interview', first);
    const second = (window.from + state.chance.between(15, 28)) as PlainDate;
    base = holdIfUnemployed(state, 'complementary-interview', second) ?? second;
    window = pairWindow(base);
  }
}

function discussions(state: State, first: PlainDate): void {
  const { chance, settings } = state;
  let from = countedFrom(first, state.lastPlace, defaultReadings);
  for (;;) {
    const due = dueAround(state, addMonths(from, 3));
    const eager = Math.floor(chance.next() ** 3 * 11);
    const day = lastOfficeDayOnOrBefore((due - eager) as PlainDate);
    if (day > state.until) return;
    holdMeeting(chance, state.record, 'job-search-discussion', day);
    if (day >= settings.plansFrom) makePlan(chance, state.record, day);
    from = day;
  }
}

/** In a service over a month the discussion is one month before its end; in full-time work it waits. */
function dueAround(state: State, due: PlainDate): PlainDate {
  const spell = spellOn(state.run, due);
  if (spell === undefined) return due;
  if (spell.service !== undefined && spell.estimatedEnd !== undefined && spell.estimatedEnd - spell.start > 31) {
    const before = addMonths((spell.estimatedEnd - 1) as PlainDate, -1);
    return before > due ? before : due;
  }
  if (spell.code === '01' || spell.code === '05' || spell.code === '08') {
    return ((spell.end ?? spell.estimatedEnd ?? due + 120) + 5) as PlainDate;
  }
  return due;
}
