import { formatIso } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { rememberByDay, rememberByDayAndNumber } from '../foundations/remember-by-day.ts';
import type { ObligationKind } from './obligation.ts';

/**
 * The keys of one kind of obligation. The days and ordinals repeat over and over in a register, and
 * putting text together was most of the work of making an obligation, so each key is written once.
 */
export type Keys = {
  readonly kind: ObligationKind;
  /** Ordinals from one to this are usual. */
  readonly upTo: number;
  readonly ofNumber: (springsFrom: PlainDate, place: number) => string;
  /** Ordinals that are words, such as the kind of a plan, in the order they came up. */
  readonly words: string[];
  readonly ofWord: ((springsFrom: PlainDate) => string)[];
};

export function keysOf(kind: ObligationKind, upTo = 1): Keys {
  const ofNumber = rememberByDayAndNumber(upTo, (day, place) => writeKey(kind, day, place + 1));
  return { kind, upTo, ofNumber, words: [], ofWord: [] };
}

/** Kind, the day of the fact the obligation springs from, and the ordinal. */
export function keyOf(keys: Keys, springsFrom: PlainDate, ordinal: string | number): string {
  if (typeof ordinal === 'string') return keyOfWord(keys, springsFrom, ordinal);
  if (ordinal < 1 || ordinal > keys.upTo) return writeKey(keys.kind, springsFrom, ordinal);
  return keys.ofNumber(springsFrom, ordinal - 1);
}

function keyOfWord(keys: Keys, springsFrom: PlainDate, word: string): string {
  // The words are so few that looking through them is quicker than a map.
  for (let place = 0; place < keys.words.length; place += 1) {
    const ofWord = keys.words[place] === word ? keys.ofWord[place] : undefined;
    if (ofWord !== undefined) return ofWord(springsFrom);
  }
  keys.words.push(word);
  keys.ofWord.push(rememberByDay((day) => writeKey(keys.kind, day, word)));
  return writeKey(keys.kind, springsFrom, word);
}

function writeKey(kind: ObligationKind, day: PlainDate, ordinal: string | number): string {
  return `${kind}:${formatIso(day)}:${ordinal}`;
}
