import type { PlainDate } from '../foundations/plain-date.ts';
import { rememberByDay } from '../foundations/remember-by-day.ts';
import type { CaseFile } from '../obligations/case-file.ts';
import type { ContactFact } from '../obligations/facts.ts';
import { fallen, met, owe, reason, startingFrom, underLawOf } from '../obligations/make-obligation.ts';
import type { Draft } from '../obligations/make-obligation.ts';
import { keysOf } from '../obligations/obligation-keys.ts';
import type { Obligation, Reason } from '../obligations/obligation.ts';
import { ACT_380_BEGINS, REFORM_2026_BEGINS } from '../obligations/rule-versions.ts';
import { takeFirstComplementary } from './first-contact.ts';
import type { Chain } from './interview-chain.ts';
import {
  complementaryAfterServiceDue,
  complementaryDue,
  countedFrom,
  pairWindow,
  section32Complementary,
  section32Pair,
  section33Meeting,
  section33MeetingUnread,
} from './interview-rules.ts';
import { COMPLEMENTARY, holdOn, PAIR } from './meeting-holds.ts';
import { settleDue } from './settle-due.ts';

const complementaryKeys = keysOf('complementary-interview', 5);

/**
 * A complementary interview, or another personal service in its place (36.3), meets what is owed in
 * this order: the first contact, the one that follows a discussion of 33.2, a place of point 1, one
 * of the pair of point 3. What meets nothing was held by need (32.1(4)).
 */
export function takeComplementary(
  file: CaseFile,
  chain: Chain,
  contact: ContactFact,
  out: Obligation[],
): void {
  const day = contact.day;
  if (chain.firstContact !== undefined && chain.initial === undefined) {
    if (contact.kind === 'complementary-interview') takeFirstComplementary(file, chain, day, out);
    return;
  }
  if (chain.afterService !== undefined) {
    out.push(met(owedAfterService(chain.afterService), day));
    chain.afterService = undefined;
    return;
  }
  if (chain.initial === undefined) return;
  if (takePlace(file, chain, day, out)) return;
  takeOfPair(file, chain, day, out);
}

function takePlace(file: CaseFile, chain: Chain, day: PlainDate, out: Obligation[]): boolean {
  while (!chain.placesClosed && chain.placesTaken < chain.places) {
    const place = placeOwed(chain, chain.placesTaken + 1);
    // A place whose day fell outside the circle was never owed; the meeting takes the next one.
    const hold = day > place.due ? holdOn(file, place.due, COMPLEMENTARY) : undefined;
    chain.placesTaken += 1;
    if (hold === undefined || hold.effect === 'silent') {
      out.push(met(place, day));
      chain.lastPlace = day;
      return true;
    }
    out.push(fallen(place, hold.why));
  }
  return false;
}

const initialHeld = rememberByDay((day) => reason('initial-interview-held', undefined, day));

// The reasons of the places differ in two small numbers only, so they are made once.
const placeReasons = new Map<number, Reason>();

function placeReason(amended: boolean, number: number, of: number): Reason {
  const index = number * 16 + of * 2 + (amended ? 1 : 0);
  let made = placeReasons.get(index);
  if (made === undefined) {
    made = amended
      ? reason('five-complementary-two-weeks-apart', section32Complementary, undefined, {
          number,
          of,
          days: 14 * number,
        })
      : reason('complementary-in-three-months', section32Complementary, undefined, { number, of });
    placeReasons.set(index, made);
  }
  return made;
}

/** The Nth place of 32.1(1). */
export function placeOwed(chain: Chain, number: number): Draft {
  const initial = chain.initial ?? chain.start;
  const due = complementaryDue(initial, number);
  const because = [initialHeld(initial), placeReason(initial >= ACT_380_BEGINS, number, chain.places)];
  // Whether those left on 1.1.2026 outlived the reform, no text at hand says.
  const certain = due < REFORM_2026_BEGINS;
  return owe(complementaryKeys, 'authority', initial, number, due, certain, because);
}

export type PairMonth = {
  readonly countedFrom: PlainDate;
  readonly from: PlainDate;
  readonly due: PlainDate;
  /** The day from which the person is in the circle again, where the month was moved. */
  readonly againFrom: PlainDate | undefined;
};

/** The month of the pair of 32.1(3) that is next, or undefined where none is owed before the reform. */
export function pairMonth(file: CaseFile, chain: Chain, until: PlainDate): PairMonth | undefined {
  const base = chain.lastPair ?? chain.initial;
  if (base === undefined || base >= REFORM_2026_BEGINS) return undefined;
  const from = countedFrom(base, chain.lastPlace, file.readings);
  const nominal = pairWindow(from);
  if (nominal === undefined) return undefined;
  if (nominal.from > until) return { countedFrom: from, ...nominal, againFrom: undefined };
  const settled = settleDue(file, nominal.from, until, PAIR);
  if (settled.hold !== undefined) return undefined;
  const again = settled.againFrom;
  if (again === undefined) return { countedFrom: from, ...nominal, againFrom: undefined };
  if (again >= REFORM_2026_BEGINS) return undefined;
  return { countedFrom: from, from: again, due: complementaryAfterServiceDue(again), againFrom: again };
}

const complementaryHeld = rememberByDay((day) => reason('complementary-interview-held', undefined, day));
const sixMonthsTo = (number: 1 | 2): ((day: PlainDate) => Reason) =>
  rememberByDay((day) => reason('six-months-to-pair', section32Pair, day, { number }));
const firstOfPair = sixMonthsTo(1);
const secondOfPair = sixMonthsTo(2);

/** One of the two interviews of the month. */
export function ofPairOwed(chain: Chain, month: PairMonth, number: number): Draft {
  const { countedFrom: from, againFrom } = month;
  const because = [
    chain.lastPair === undefined && from === chain.initial ? initialHeld(from) : complementaryHeld(from),
    number === 1 ? firstOfPair(month.from) : secondOfPair(month.from),
  ];
  if (againFrom !== undefined) because.push(reason('in-scope-again', undefined, againFrom));
  const certain = againFrom === undefined && month.due < REFORM_2026_BEGINS;
  const ordinal = `pair-${chain.pairs + 1}-${number}`;
  const springsFrom = chain.initial ?? from;
  const owed = owe(complementaryKeys, 'authority', springsFrom, ordinal, month.due, certain, because);
  return startingFrom(month.from, underLawOf(from, owed));
}

function takeOfPair(file: CaseFile, chain: Chain, day: PlainDate, out: Obligation[]): void {
  const month = pairMonth(file, chain, day);
  if (month === undefined || day < month.from) return;
  chain.pairTaken += 1;
  out.push(met(ofPairOwed(chain, month, chain.pairTaken), day));
  if (chain.pairTaken === 2) {
    chain.pairTaken = 0;
    chain.pairs += 1;
    chain.lastPair = day;
  }
}

/** 33.2: the complementary interview in the month after the discussion before a service's end. */
export function owedAfterService(after: NonNullable<Chain['afterService']>): Draft {
  const { discussion, service } = after;
  const reformed = discussion >= REFORM_2026_BEGINS;
  const section = reformed ? section33MeetingUnread : section33Meeting;
  const because = [
    reason('discussion-held', section, discussion),
    reason('within-month-of-discussion', section),
  ];
  const due = complementaryAfterServiceDue(discussion);
  const ordinal = `after-${service.kind}`;
  const began = service.period.start;
  const owed = owe(complementaryKeys, 'authority', began, ordinal, due, !reformed, because);
  return startingFrom(discussion, underLawOf(discussion, owed));
}
