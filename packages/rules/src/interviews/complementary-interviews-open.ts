import { addMonths, haveMonthsPassed } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { NEVER } from '../obligations/case-file.ts';
import type { CaseFile } from '../obligations/case-file.ts';
import { fallen, open, reason, resting } from '../obligations/make-obligation.ts';
import type { Draft } from '../obligations/make-obligation.ts';
import type { Obligation } from '../obligations/obligation.ts';
import { ACT_380_BEGINS, REFORM_2026_BEGINS } from '../obligations/rule-versions.ts';
import { ofPairOwed, owedAfterService, pairMonth, placeOwed } from './complementary-interviews.ts';
import type { Chain } from './interview-chain.ts';
import { COMPLEMENTARY, holdOn, PAIR } from './meeting-holds.ts';
import type { Hold, Meetings } from './meeting-holds.ts';

// The last month that began before the reform took the pairs away, and half a year to see it fall.
const LAST_PAIR_OVER = addMonths(REFORM_2026_BEGINS, 7);

/** The complementary interviews not held by today: still owed, resting or fallen. */
export function openComplementary(file: CaseFile, chain: Chain, out: Obligation[]): void {
  if (chain.initial !== undefined && chain.placesTaken < chain.places) openPlaces(file, chain, out);
  if (chain.afterService !== undefined) openAfterService(file, chain.afterService, out);
  openPair(file, chain, out);
}

function openPlaces(file: CaseFile, chain: Chain, out: Obligation[]): void {
  const initial = chain.initial ?? chain.start;
  // What fell away over a year ago tells nobody anything.
  if (haveMonthsPassed(initial, 12, file.asOf)) return;
  const longPast = haveMonthsPassed(initial, 6, file.asOf);
  for (let number = chain.placesTaken + 1; number <= chain.places; number += 1) {
    const owed = placeOwed(chain, number);
    if (skippedByNewLaw(file, owed)) {
      out.push(fallen(owed, reason('fell-law-changed', undefined, REFORM_2026_BEGINS)));
    } else if (chain.placesClosed && chain.lastDiscussion !== undefined) {
      out.push(fallen(owed, reason('fell-discussion-held-since', undefined, chain.lastDiscussion)));
    } else if (longPast) {
      out.push(fallen(owed, reason('fell-six-months-passed', undefined, initial)));
    } else {
      // As enacted the whole three months are the window, so it is today that decides; as amended
      // each one has a day of its own.
      const looked = initial < ACT_380_BEGINS && file.asOf < owed.due ? file.asOf : owed.due;
      pushByHold(file, owed, COMPLEMENTARY, looked, out);
    }
  }
}

function skippedByNewLaw(file: CaseFile, owed: Draft): boolean {
  return file.readings.runningLimitOver2026 === 'new-law' && owed.due >= REFORM_2026_BEGINS;
}

/** Open, unless the circle of 32-33 § leaves the meeting out on its day or today. */
export function pushByHold(
  file: CaseFile,
  owed: Draft,
  meetings: Meetings,
  looked: PlainDate,
  out: Obligation[],
): void {
  const onDay = holdOn(file, looked, meetings);
  const hold = onDay ?? (looked < file.asOf ? holdOn(file, file.asOf, meetings) : undefined);
  if (hold === undefined) out.push(open(owed));
  else pushHeld(file, owed, hold, out);
}

export function pushHeld(file: CaseFile, owed: Draft, hold: Hold, out: Obligation[]): void {
  if (hold.effect === 'silent') return;
  if (hold.why.section?.note === 'text-not-at-hand') owed.certain = false;
  const mayRevive = owed.due >= file.asOf || hold.until > file.asOf;
  const searchEnded = hold.why.code === 'fell-search-ended';
  if (searchEnded || !mayRevive || (hold.effect === 'out-of-scope' && owed.due < file.asOf)) {
    out.push(fallen(owed, hold.why));
  } else {
    out.push(resting(owed, hold.why, hold.until === NEVER ? undefined : hold.until));
  }
}

function openAfterService(
  file: CaseFile,
  after: NonNullable<Chain['afterService']>,
  out: Obligation[],
): void {
  const owed = owedAfterService(after);
  const hold = holdOn(file, file.asOf, COMPLEMENTARY);
  // The service itself leaves other meetings out, never the one that follows its own discussion.
  if (hold === undefined || hold.effect !== 'out-of-scope') out.push(open(owed));
  else pushHeld(file, owed, hold, out);
}

function openPair(file: CaseFile, chain: Chain, out: Obligation[]): void {
  if (file.asOf >= LAST_PAIR_OVER) return;
  const month = pairMonth(file, chain, file.asOf);
  if (month === undefined) return;
  for (let number = chain.pairTaken + 1; number <= 2; number += 1) {
    const owed = ofPairOwed(chain, month, number);
    if (file.asOf >= REFORM_2026_BEGINS && month.due < file.asOf) {
      out.push(fallen(owed, reason('fell-law-changed', undefined, REFORM_2026_BEGINS)));
    } else if (month.from > file.asOf) {
      pushByHold(file, owed, PAIR, month.from, out);
    } else {
      out.push(open(owed));
    }
  }
}
