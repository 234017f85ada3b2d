import type { PlainDate } from '../foundations/plain-date.ts';
import type { Snapshot } from './columns.ts';
import { dayState } from './day-state.ts';
import type { DayState } from './day-state.ts';
import { countingDay } from './months.ts';
import type { Month } from './months.ts';

/** A snapshot looked at: what a day asks of every person is worked out once. */
export type Sight = { readonly snapshot: Snapshot; stateOn(day: PlainDate): DayState };

/** Days are kept as long as there is room for them: two years of months. */
const REMEMBERED = 24;

export function lookAt(snapshot: Snapshot): Sight {
  const known = new Map<number, DayState>();
  return {
    snapshot,
    stateOn(day) {
      const found = known.get(day);
      if (found !== undefined) return found;
      const state = dayState(snapshot, day);
      const [oldest] = known.keys();
      if (known.size >= REMEMBERED && oldest !== undefined) known.delete(oldest);
      known.set(day, state);
      return state;
    },
  };
}

/**
 * What an indicator counts in one month: units (a person, a spell, a service, a duty), whose person each
 * is, and what each gives to the numerator and to the denominator. Without denominators it is a count.
 */
export type Counted = {
  readonly size: number;
  readonly person: Int32Array;
  readonly numerator: Int32Array;
  readonly denominator: Int32Array | null;
  /** The kind of service, where units are services. */
  readonly service?: Uint8Array;
  /** Each number counts once in the denominator of a cell: a coach with many customers. */
  readonly distinct?: Int32Array;
  /** Where units are not persons alone (open places), their own places and occupations; person -1 is nobody. */
  readonly unit?: { readonly municipality: Uint16Array; readonly occupation: Uint16Array };
};

export type Measure = (sight: Sight, month: Month) => Counted;

/** Collects units; grows as they come. */
export class Units {
  #person = new Int32Array(1024);
  #numerator = new Int32Array(1024);
  #denominator = new Int32Array(1024);
  #size = 0;

  add(person: number, numerator: number, denominator = 0): void {
    if (this.#size === this.#person.length) this.#grow();
    this.#person[this.#size] = person;
    this.#numerator[this.#size] = numerator;
    this.#denominator[this.#size] = denominator;
    this.#size += 1;
  }

  counts(): Counted {
    return this.#cut(null);
  }

  ratio(): Counted {
    return this.#cut(this.#denominator.subarray(0, this.#size));
  }

  #cut(denominator: Int32Array | null): Counted {
    const size = this.#size;
    return { size, person: this.#person.subarray(0, size), numerator: this.#numerator.subarray(0, size), denominator };
  }

  #grow(): void {
    const twice = (column: Int32Array): Int32Array<ArrayBuffer> => {
      const grown = new Int32Array(column.length * 2);
      grown.set(column);
      return grown;
    };
    this.#person = twice(this.#person);
    this.#numerator = twice(this.#numerator);
    this.#denominator = twice(this.#denominator);
  }
}

type Asked = (bits: number, age: number, since: number) => boolean;

/** Persons on the month's counting day of whom it is true. */
export function personsWho(is: Asked): Measure {
  return (sight, month) => {
    const { bits, age, since } = sight.stateOn(countingDay(month));
    const units = new Units();
    for (let person = 0; person < bits.length; person += 1) {
      const known = bits[person] ?? 0;
      if (known !== 0 && is(known, age[person] ?? 0, since[person] ?? 0)) units.add(person, 1);
    }
    return units.counts();
  };
}

/** The share of those of whom the first is true among those of whom the second is. */
export function shareWho(is: Asked, among: Asked): Measure {
  return (sight, month) => {
    const { bits, age, since } = sight.stateOn(countingDay(month));
    const units = new Units();
    for (let person = 0; person < bits.length; person += 1) {
      const known = bits[person] ?? 0;
      if (known === 0 || !among(known, age[person] ?? 0, since[person] ?? 0)) continue;
      units.add(person, is(known, age[person] ?? 0, since[person] ?? 0) ? 1 : 0, 1);
    }
    return units.ratio();
  };
}
