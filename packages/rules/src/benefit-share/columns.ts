import { benefitKinds, dayGrounds } from './benefits.ts';
import { counters } from './ladders.ts';
import { counterEvents } from './paid-so-far.ts';
import { integrationEnds } from './payments.ts';
import type { PersonPayments } from './payments.ts';
import type { ShareReadings } from './share-readings.ts';

/**
 * Many persons' payments as columns. The rows of person p are from first[p] to first[p + 1], in the order of their
 * days. No day is NO_DAY; a payment of all its weekdays has 0 days, one at the full amount has the amount FULL.
 */
export type PaymentColumns = {
  readonly persons: number;
  readonly payments: {
    readonly first: Int32Array; readonly start: Int32Array; readonly end: Int32Array;
    /** benefitKinds and dayGrounds in one: benefit * 8 + ground. */
    readonly kind: Uint8Array; readonly days: Uint16Array; readonly amount: Int32Array; readonly paidOn: Int32Array;
  };
  /** Municipalities by their place in a list of the caller's; the last place is of those not known. */
  readonly homes: { readonly first: Int32Array; readonly from: Int32Array; readonly municipality: Uint16Array };
  readonly events: {
    readonly first: Int32Array; readonly day: Int32Array; readonly counter: Uint8Array; readonly days: Int32Array;
  };
  readonly integration: { readonly from: Int32Array; readonly until: Int32Array };
};

export const FULL = -2_147_483_648;
export const NO_DAY = 2_147_483_647;

export function kindCode(benefit: (typeof benefitKinds)[number], ground: (typeof dayGrounds)[number]): number {
  return benefitKinds.indexOf(benefit) * 8 + dayGrounds.indexOf(ground);
}

export function makeColumns(persons: number, payments: number, homes: number, events: number): PaymentColumns {
  return {
    persons,
    payments: {
      first: new Int32Array(persons + 1), start: new Int32Array(payments), end: new Int32Array(payments),
      kind: new Uint8Array(payments), days: new Uint16Array(payments),
      amount: new Int32Array(payments).fill(FULL), paidOn: new Int32Array(payments).fill(NO_DAY),
    },
    homes: {
      first: new Int32Array(persons + 1), from: new Int32Array(homes), municipality: new Uint16Array(homes),
    },
    events: {
      first: new Int32Array(persons + 1), day: new Int32Array(events), counter: new Uint8Array(events),
      days: new Int32Array(events),
    },
    integration: { from: new Int32Array(persons).fill(NO_DAY), until: new Int32Array(persons).fill(NO_DAY) },
  };
}

/** Persons of dated facts as columns; a municipality that is not in the list gets the place after its last. */
export function columnsOfPersons(
  people: readonly PersonPayments[], municipalities: readonly string[], readings: ShareReadings,
): PaymentColumns {
  const place = new Map(municipalities.map((code, at) => [code, at]));
  const events = people.map((person) => counterEvents(person, readings));
  const size = (of: (person: PersonPayments) => number): number => people.reduce((sum, each) => sum + of(each), 0);
  const made = makeColumns(people.length, size((each) => each.payments.length), size((each) => each.homes.length),
    events.reduce((sum, each) => sum + each.length, 0));
  let [payment, home, event] = [0, 0, 0];
  for (const [at, person] of people.entries()) {
    for (const each of person.payments) {
      made.payments.start[payment] = each.start;
      // In columns 0 days are all of them: a payment of none is one of no time.
      made.payments.end[payment] = each.days === 0 ? each.start : each.end;
      made.payments.kind[payment] = kindCode(each.benefit, each.ground);
      made.payments.days[payment] = each.days ?? 0;
      made.payments.amount[payment] = each.amount ?? FULL;
      made.payments.paidOn[payment] = each.paidOn ?? NO_DAY;
      payment += 1;
    }
    for (const each of person.homes) {
      made.homes.from[home] = each.from;
      made.homes.municipality[home] = place.get(each.municipality) ?? municipalities.length;
      home += 1;
    }
    for (const each of events[at] ?? []) {
      made.events.day[event] = each.day;
      made.events.counter[event] = counters.indexOf(each.counter);
      made.events.days[event] = each.days;
      event += 1;
    }
    if (person.integration !== null) {
      made.integration.from[at] = person.integration.firstHomeEntry;
      made.integration.until[at] = integrationEnds(person.integration);
    }
    made.payments.first[at + 1] = payment;
    made.homes.first[at + 1] = home;
    made.events.first[at + 1] = event;
  }
  return made;
}
