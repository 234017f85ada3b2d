import { plainDate, yearOf } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';

/** A municipality that ended: its people and its share belong to another from that day on. */
export type Merger = { readonly municipality: string; readonly from: PlainDate; readonly into: string };

/** Who stands for a municipality when a year is shared: the one that exists on its last day. */
export function successorIn(mergers: readonly Merger[], municipality: string, year: number): string {
  let at = municipality;
  // A municipality may have been merged more than once; the list is short.
  for (let step = 0; step <= mergers.length; step += 1) {
    const merger = mergers.find((each) => each.municipality === at && yearOf(each.from) <= year);
    if (merger === undefined) return at;
    at = merger.into;
  }
  return at;
}

/** The day from which a figure of this municipality cannot exist any more. */
export function endOf(mergers: readonly Merger[], municipality: string): Merger | undefined {
  return mergers.find((each) => each.municipality === municipality);
}

/** The first day of what a figure is of: '2024', '2024-12' or '2024-12-31'. */
export function firstDayOfFigure(asOf: string): PlainDate {
  if (asOf.length === 4) return plainDate(`${asOf}-01-01`);
  return plainDate(asOf.length === 7 ? `${asOf}-01` : asOf);
}
