import { columnsOfPersons } from '../benefit-share/columns.ts';
import { stepPercents } from '../benefit-share/ladders.ts';
import type { PersonPayments } from '../benefit-share/payments.ts';
import { defaultShareReadings } from '../benefit-share/share-readings.ts';
import { daysAt, freeDaysAt, tallyShare } from '../benefit-share/tally-share.ts';
import type { Month } from '../indicators/months.ts';
import { flowsOf } from './flows.ts';
import type { FlowCell } from './flows.ts';
import { payeeMonthsOf } from './payee-months.ts';

/** A municipality's month as sums: what is kept of months whose persons nobody needs any more. */
export type PastMonth = {
  readonly month: Month; readonly municipality: string;
  readonly share: number;
  /** Person-days by per cent, and 'free'. */
  readonly days: Readonly<Record<string, number>>;
  readonly cells: readonly FlowCell[];
  readonly entriesKnown: boolean;
};

/**
 * Months `first` to `last` of these persons as sums by municipality. Whoever is paid in the month after the last is
 * known to have stayed; nothing of a person is left in what is given.
 */
export function pastMonthsOf(persons: readonly PersonPayments[], first: Month, last: Month): readonly PastMonth[] {
  const municipalities = [...new Set(persons.flatMap(({ homes }) => homes.map(({ municipality }) => municipality)))].toSorted();
  const months = last - first + 1;
  const tally = tallyShare(columnsOfPersons(persons, municipalities, defaultShareReadings), { first, months }, municipalities.length);
  const flows = flowsOf(persons.map((person) => payeeMonthsOf(person)), first, last);
  return flows.flatMap(({ month, cells, entriesKnown }, at) => municipalities.flatMap((municipality, place) => {
    const days = Object.fromEntries([
      ...stepPercents.map((percent) => [String(percent), daysAt(tally, place, at, percent)] as const), ['free', freeDaysAt(tally, place, at)] as const,
    ].filter(([, count]) => count > 0));
    const own = cells.filter((cell) => cell.municipality === municipality);
    if (Object.keys(days).length === 0) return [];
    return [{ month, municipality, share: tally.share[place * months + at] ?? 0, days, cells: own, entriesKnown }];
  }));
}
