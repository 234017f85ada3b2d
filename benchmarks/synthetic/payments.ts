import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { FULL, kindCode, makeColumns, NO_DAY } from '@kohtaanto/rules/benefit-share/columns.ts';
import type { PaymentColumns } from '@kohtaanto/rules/benefit-share/columns.ts';
import { repeatableChance } from '../measuring/figure.ts';

const END = plainDate('2027-01-01');
const GENERAL = plainDate('2026-05-01');
const BENEFITS_A_PERSON = 64;

/**
 * Persons who are paid for nearly every weekday of ten years (2017 to 2026), in payments of a few weeks to half a
 * year: the heaviest register there could be. Moves, new maximum periods, integration years and free days among them.
 */
export function syntheticPayments(persons: number, municipalities: number): PaymentColumns {
  const chance = repeatableChance(7);
  const whole = (from: number, to: number): number => from + Math.floor(chance() * (to - from + 1));
  const made = makeColumns(persons, persons * BENEFITS_A_PERSON, persons * 2, persons * 3);
  const { payments, homes, events, integration } = made;
  let [row, home, event] = [0, 0, 0];
  for (let person = 0; person < persons; person += 1) {
    let day = plainDate('2017-01-01') + whole(0, 90);
    const limit = row + BENEFITS_A_PERSON;
    while (day < END && row < limit) {
      const general = day >= GENERAL;
      const drawn = chance();
      const benefit = drawn < 0.25 ? 'earnings-related-allowance'
        : general ? 'general-support' : drawn < 0.4 ? 'basic-allowance' : 'labour-market-subsidy';
      const ground = chance();
      payments.start[row] = day;
      const end = Math.min(END, day + whole(20, 160));
      payments.end[row] = !general && benefit !== 'earnings-related-allowance' ? Math.min(end, GENERAL) : end;
      payments.kind[row] = kindCode(benefit, ground < 0.9 ? 'unemployment' : ground < 0.97 ? 'service' : 'lay-off');
      payments.amount[row] = chance() < 0.5 ? FULL : whole(5_000, 200_000);
      payments.paidOn[row] = NO_DAY;
      day = (payments.end[row] ?? END) + (chance() < 0.1 ? whole(1, 30) : 0);
      row += 1;
    }
    payments.first[person + 1] = row;
    homes.from[home] = plainDate('2010-01-01');
    homes.municipality[home] = person % municipalities;
    home += 1;
    if (chance() < 0.3) {
      homes.from[home] = plainDate('2017-01-01') + whole(0, 3650);
      homes.municipality[home] = whole(0, municipalities - 1);
      home += 1;
    }
    homes.first[person + 1] = home;
    if (chance() < 0.4) {
      // A new maximum period sets three counters anew: of the subsidy before 2025, of the allowances, of general support.
      const on = plainDate('2017-06-01') + whole(0, 3400);
      for (const counter of [0, 1, 3]) {
        events.day[event] = on;
        events.counter[event] = counter;
        event += 1;
      }
    }
    events.first[person + 1] = event;
    if (chance() < 0.1) {
      integration.from[person] = plainDate('2017-01-01') + whole(0, 3500);
      integration.until[person] = (integration.from[person] ?? 0) + (chance() < 0.5 ? 365 : 1096);
    }
  }
  return made;
}

/** The first persons of the columns: what a peer is given. */
export function firstPersons(columns: PaymentColumns, persons: number): PaymentColumns {
  return { ...columns, persons };
}
