import { formatIso } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { rememberByDay } from '../foundations/remember-by-day.ts';
import type { ObligationKind } from './obligation.ts';

type KeyOfDay = (springsFrom: PlainDate) => string;

/**
 * The keys of one kind of obligation. The days and ordinals repeat over and over in a register, and
 * putting text together was most of the work of making an obligation, so each key is written once.
 */
export type Keys = {
  readonly kind: ObligationKind;
  /** By ordinals that are numbers: the first, the second. */
  readonly numbered: KeyOfDay[];
  /** By ordinals that are words, such as the kind of a plan. */
  readonly named: Map<string, KeyOfDay>;
};

/** Higher ordinals than a working life brings are written when asked. */
const REMEMBERED = 64;

export function keysOf(kind: ObligationKind): Keys {
  return { kind, numbered: [], named: new Map() };
}

/** Kind, the day of the fact the obligation springs from, and the ordinal. */
export function keyOf(keys: Keys, springsFrom: PlainDate, ordinal: string | number): string {
  const ofDay = typeof ordinal === 'number' ? keys.numbered[ordinal] : keys.named.get(ordinal);
  return (ofDay ?? addOrdinal(keys, ordinal))(springsFrom);
}

function addOrdinal(keys: Keys, ordinal: string | number): KeyOfDay {
  const write: KeyOfDay = (day) => `${keys.kind}:${formatIso(day)}:${ordinal}`;
  if (typeof ordinal === 'string') {
    const ofDay = rememberByDay(write);
    keys.named.set(ordinal, ofDay);
    return ofDay;
  }
  if (ordinal >= REMEMBERED) return write;
  while (keys.numbered.length < ordinal) addOrdinal(keys, keys.numbered.length);
  return (keys.numbered[ordinal] = rememberByDay(write));
}
