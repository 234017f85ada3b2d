import type { PlainDate } from '../foundations/plain-date.ts';
import type { CaseFile } from '../obligations/case-file.ts';
import type { ContactFact } from '../obligations/facts.ts';
import { fallenObligation, metObligation, reason } from '../obligations/make-obligation.ts';
import type { Ground } from '../obligations/make-obligation.ts';
import type { Obligation } from '../obligations/obligation.ts';
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
    out.push(metObligation(afterServiceGround(chain.afterService), day));
    chain.afterService = undefined;
    return;
  }
  if (chain.initial === undefined) return;
  if (takePlace(file, chain, day, out)) return;
  takeOfPair(file, chain, day, out);
}

function takePlace(file: CaseFile, chain: Chain, day: PlainDate, out: Obligation[]): boolean {
  while (!chain.placesClosed && chain.placesTaken < chain.places) {
    const ground = placeGround(chain, chain.placesTaken + 1);
    // A place whose day fell outside the circle was never owed; the meeting takes the next one.
    const hold = day > ground.due ? holdOn(file, ground.due, COMPLEMENTARY) : undefined;
    chain.placesTaken += 1;
    if (hold === undefined || hold.effect === 'silent') {
      out.push(metObligation(ground, day));
      chain.lastPlace = day;
      return true;
    }
    out.push(fallenObligation(ground, hold.why));
  }
  return false;
}

/** The Nth place of 32.1(1). */
export function placeGround(chain: Chain, number: number): Ground {
  const initial = chain.initial ?? chain.start;
  const amended = initial >= ACT_380_BEGINS;
  const due = complementaryDue(initial, number);
  return {
    kind: 'complementary-interview',
    party: 'authority',
    springsFrom: initial,
    ordinal: number,
    due,
    because: [
      reason('initial-interview-held', undefined, initial),
      amended
        ? reason('five-complementary-two-weeks-apart', section32Complementary, undefined, {
            number,
            of: chain.places,
            days: 14 * number,
          })
        : reason('complementary-in-three-months', section32Complementary, undefined, {
            number,
            of: chain.places,
          }),
    ],
    // Whether those left on 1.1.2026 outlived the reform, no text at hand says.
    certain: due < REFORM_2026_BEGINS,
  };
}

/** The pair of 32.1(3) that is being taken, or undefined where none is owed before the reform. */
export function pairGround(file: CaseFile, chain: Chain, until: PlainDate): Ground | undefined {
  const base = chain.lastPair ?? chain.initial;
  if (base === undefined) return undefined;
  const from = countedFrom(base, chain.lastPlace, file.readings);
  const nominal = pairWindow(from);
  if (nominal === undefined) return undefined;
  const settled = nominal.from <= until ? settleDue(file, nominal.from, until, PAIR) : undefined;
  if (settled?.hold !== undefined) return undefined;
  const again = settled?.againFrom;
  const window = again === undefined ? nominal : pairWindowFrom(again);
  if (window === undefined) return undefined;
  const number = chain.pairTaken + 1;
  const because = [
    chain.lastPair === undefined && from === chain.initial
      ? reason('initial-interview-held', undefined, from)
      : reason('complementary-interview-held', undefined, from),
    reason('six-months-to-pair', section32Pair, window.from, { number }),
  ];
  if (again !== undefined) because.push(reason('in-scope-again', undefined, again));
  return {
    kind: 'complementary-interview',
    party: 'authority',
    springsFrom: chain.initial ?? base,
    ordinal: `pair-${chain.pairs + 1}-${number}`,
    due: window.due,
    from: window.from,
    because,
    certain: again === undefined && window.due < REFORM_2026_BEGINS,
    versionDay: from,
  };
}

function pairWindowFrom(
  again: PlainDate,
): { readonly from: PlainDate; readonly due: PlainDate } | undefined {
  if (again >= REFORM_2026_BEGINS) return undefined;
  return { from: again, due: complementaryAfterServiceDue(again) };
}

function takeOfPair(file: CaseFile, chain: Chain, day: PlainDate, out: Obligation[]): void {
  const ground = pairGround(file, chain, day);
  if (ground === undefined || ground.from === undefined || day < ground.from) return;
  out.push(metObligation(ground, day));
  chain.pairTaken += 1;
  if (chain.pairTaken === 2) {
    chain.pairTaken = 0;
    chain.pairs += 1;
    chain.lastPair = day;
  }
}

/** 33.2: the complementary interview in the month after the discussion before a service's end. */
export function afterServiceGround(after: NonNullable<Chain['afterService']>): Ground {
  const reformed = after.discussion >= REFORM_2026_BEGINS;
  const section = reformed ? section33MeetingUnread : section33Meeting;
  return {
    kind: 'complementary-interview',
    party: 'authority',
    springsFrom: after.service.period.start,
    ordinal: `after-${after.service.kind}`,
    due: complementaryAfterServiceDue(after.discussion),
    from: after.discussion,
    because: [
      reason('discussion-held', section, after.discussion),
      reason('within-month-of-discussion', section),
    ],
    certain: !reformed,
    versionDay: after.discussion,
  };
}
