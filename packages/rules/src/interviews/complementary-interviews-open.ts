import { haveMonthsPassed } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { NEVER } from '../obligations/case-file.ts';
import type { CaseFile } from '../obligations/case-file.ts';
import {
  fallenObligation,
  openObligation,
  reason,
  restingObligation,
} from '../obligations/make-obligation.ts';
import type { Ground } from '../obligations/make-obligation.ts';
import type { Obligation } from '../obligations/obligation.ts';
import { ACT_380_BEGINS, REFORM_2026_BEGINS } from '../obligations/rule-versions.ts';
import { afterServiceGround, pairGround, placeGround } from './complementary-interviews.ts';
import type { Chain } from './interview-chain.ts';
import { COMPLEMENTARY, holdOn, PAIR } from './meeting-holds.ts';
import type { Hold, Meetings } from './meeting-holds.ts';

/** The complementary interviews not held by today: still owed, resting or fallen. */
export function openComplementary(file: CaseFile, chain: Chain, out: Obligation[]): void {
  if (chain.initial !== undefined && chain.placesTaken < chain.places) openPlaces(file, chain, out);
  if (chain.afterService !== undefined) openAfterService(file, chain.afterService, out);
  openPair(file, chain, out);
}

function openPlaces(file: CaseFile, chain: Chain, out: Obligation[]): void {
  const initial = chain.initial ?? chain.start;
  const longPast = haveMonthsPassed(initial, 6, file.asOf);
  for (let number = chain.placesTaken + 1; number <= chain.places; number += 1) {
    const ground = placeGround(chain, number);
    if (skippedByNewLaw(file, ground)) {
      out.push(fallenObligation(ground, reason('fell-law-changed', undefined, REFORM_2026_BEGINS)));
    } else if (chain.placesClosed && chain.lastDiscussion !== undefined) {
      out.push(
        fallenObligation(ground, reason('fell-discussion-held-since', undefined, chain.lastDiscussion)),
      );
    } else if (longPast) {
      out.push(fallenObligation(ground, reason('fell-six-months-passed', undefined, initial)));
    } else {
      // As enacted the whole three months are the window, so it is today that decides; as amended
      // each one has a day of its own.
      const looked = initial < ACT_380_BEGINS && file.asOf < ground.due ? file.asOf : ground.due;
      pushByHold(file, ground, COMPLEMENTARY, looked, out);
    }
  }
}

function skippedByNewLaw(file: CaseFile, ground: Ground): boolean {
  return file.readings.runningLimitOver2026 === 'new-law' && ground.due >= REFORM_2026_BEGINS;
}

/** Open, unless the circle of 32-33 § leaves the meeting out on its day or today. */
export function pushByHold(
  file: CaseFile,
  ground: Ground,
  meetings: Meetings,
  looked: PlainDate,
  out: Obligation[],
): void {
  const onDay = holdOn(file, looked, meetings);
  const hold = onDay ?? (looked < file.asOf ? holdOn(file, file.asOf, meetings) : undefined);
  if (hold === undefined) out.push(openObligation(ground));
  else pushHeld(file, ground, hold, out);
}

export function pushHeld(file: CaseFile, ground: Ground, hold: Hold, out: Obligation[]): void {
  if (hold.effect === 'silent') return;
  const mayRevive = ground.due >= file.asOf || hold.until > file.asOf;
  const searchEnded = hold.why.code === 'fell-search-ended';
  if (searchEnded || !mayRevive || (hold.effect === 'out-of-scope' && ground.due < file.asOf)) {
    out.push(fallenObligation(ground, hold.why));
  } else {
    out.push(restingObligation(ground, hold.why, hold.until === NEVER ? undefined : hold.until));
  }
}

function openAfterService(
  file: CaseFile,
  after: NonNullable<Chain['afterService']>,
  out: Obligation[],
): void {
  const ground = afterServiceGround(after);
  const hold = holdOn(file, file.asOf, COMPLEMENTARY);
  // The service itself leaves other meetings out, never the one that follows its own discussion.
  if (hold === undefined || hold.effect !== 'out-of-scope') {
    out.push(openObligation(ground));
  } else {
    pushHeld(file, ground, hold, out);
  }
}

function openPair(file: CaseFile, chain: Chain, out: Obligation[]): void {
  const first = pairGround(file, chain, file.asOf);
  if (first === undefined) return;
  for (let taken = chain.pairTaken; taken < 2; taken += 1) {
    const ground = pairGround(file, { ...chain, pairTaken: taken }, file.asOf);
    if (ground === undefined) continue;
    if (file.asOf >= REFORM_2026_BEGINS && ground.due < file.asOf) {
      out.push(fallenObligation(ground, reason('fell-law-changed', undefined, REFORM_2026_BEGINS)));
    } else if (ground.from !== undefined && ground.from > file.asOf) {
      pushByHold(file, ground, PAIR, ground.from, out);
    } else {
      out.push(openObligation(ground));
    }
  }
}
