import { basicAmountOn } from '@kohtaanto/rules/benefit-share/basic-amounts.ts';
import { suppressPublication } from '@kohtaanto/rules/disclosure/publication.ts';
import type { PublishedCell, Publication } from '@kohtaanto/rules/disclosure/publication.ts';
import { addMonths, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { weekdaysBetween } from '@kohtaanto/rules/indicators/months.ts';
import type { MunicipalitySums } from './month-store.ts';

/** What a row of the month's table is called in the equations: persons and days at a step, all persons, euros. */
export const cellOf = {
  persons: (row: number, step: string): string => `${row} ${step} persons`,
  days: (row: number, step: string): string => `${row} ${step} days`,
  all: (row: number): string => `${row} all`,
  euros: (row: number): string => `${row} euros`,
};

export type MonthRows = { readonly month: string; readonly rows: readonly MunicipalitySums[]; readonly totalAt: number };

/**
 * All that is told of a month, and all that ties it together: a person has at least one day of a step and at most the
 * month's weekdays; the euros of a row are its days times the full amount of a day times the step's per cent. Who knows the
 * amount of a day reads days out of euros and persons out of days: so euros and days stand in one publication with
 * the counts, and are hidden with them where they would tell a small one (KNO-4).
 */
export function publicationOf({ month, rows, totalAt }: MonthRows, forced: ReadonlySet<string>): Publication {
  const steps = stepsOf(rows);
  const first = plainDate(`${month}-01`);
  const weekdays = weekdaysBetween(first, addMonths(first, 1));
  const tenth = (basicAmountOn(first)?.cents ?? 1) / 10;
  const cells: PublishedCell[] = [];
  const sums: { total: string; parts: string[] }[] = [];
  const weighted: { terms: (readonly [string, number])[]; low: number; high: number }[] = [];
  const endless = Number.POSITIVE_INFINITY;
  const released = (key: string): { released?: 'secondary' } => (forced.has(key) ? { released: 'secondary' } : {});
  for (const [at, row] of rows.entries()) {
    for (const step of steps) {
      const [persons, days] = [row.persons[step] ?? 0, row.days[step] ?? 0];
      const [ofPersons, ofDays] = [cellOf.persons(at, step), cellOf.days(at, step)];
      cells.push({ key: ofPersons, value: persons, cost: 0.2, ...released(ofPersons) }, { key: ofDays, value: days, kind: 'sum', cost: 1, ...released(ofDays) });
      weighted.push({ terms: [[ofDays, 1], [ofPersons, -1]], low: 0, high: endless }, { terms: [[ofPersons, weekdays], [ofDays, -1]], low: 0, high: endless });
      weighted.push({ terms: [[cellOf.all(at), 1], [ofPersons, -1]], low: 0, high: endless });
    }
    // A person may stand on two steps in a month; in all each is one.
    weighted.push({ terms: [...steps.map((step) => [cellOf.persons(at, step), 1] as const), [cellOf.all(at), -1]], low: 0, high: endless });
    cells.push({ key: cellOf.all(at), value: row.all, cost: 2, ...released(cellOf.all(at)) });
    // In tenths of a full day's amount, so that the steps weigh whole numbers.
    const tenths = row.own / tenth;
    const paid = steps.map((step) => [cellOf.days(at, step), (Number(step) || 0) / 10] as const).filter(([, factor]) => factor > 0);
    const gap = tenths - steps.reduce((sum, step) => sum + ((Number(step) || 0) / 10) * (row.days[step] ?? 0), 0);
    // The month's sum stands on the page, in the file's own total and on the bill.
    const euros: PublishedCell = { key: cellOf.euros(at), value: tenths, kind: 'derived', cost: 8 };
    cells.push(at === totalAt ? { ...euros, released: 'printed' } : { ...euros, ...released(euros.key) });
    weighted.push({ terms: [[euros.key, 1], ...paid.map(([key, factor]) => [key, -factor] as const)], low: Math.min(0, gap), high: Math.max(0, gap) });
  }
  const parts = (of: (at: number) => string): string[] => rows.flatMap((_, at) => (at === totalAt ? [] : [of(at)]));
  for (const step of steps) {
    sums.push({ total: cellOf.persons(totalAt, step), parts: parts((at) => cellOf.persons(at, step)) });
    sums.push({ total: cellOf.days(totalAt, step), parts: parts((at) => cellOf.days(at, step)) });
  }
  sums.push({ total: cellOf.all(totalAt), parts: parts(cellOf.all) }, { total: cellOf.euros(totalAt), parts: parts(cellOf.euros) });
  return { cells, sums, weighted };
}

/** More rounds than a table has ever asked for: each hides something more, or ends. */
const MOST_ROUNDS = 8;

/** The keys of what is not told. Days are hidden wherever their persons are. */
export function hiddenOfMonth(month: MonthRows): ReadonlySet<string> {
  const { rows } = month;
  const steps = stepsOf(rows);
  const forced = new Set<string>();
  let hidden = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const done = suppressPublication(publicationOf(month, forced));
    hidden = new Set(done.hidden.keys());
    const before = forced.size;
    for (const at of rows.keys()) {
      for (const step of steps) {
        if (hidden.has(cellOf.persons(at, step)) && (rows[at]?.days[step] ?? 0) > 0) forced.add(cellOf.days(at, step));
      }
    }
    for (const key of done.unprotected) forceRow(Number(key.split(' ')[0]), month, steps, forced);
    if (forced.size === before) return new Set([...hidden, ...forced]);
  }
  return new Set([...hidden, ...forced]);
}

/** Where no other hiding was found that protects a count, its row tells nothing of money and days. */
function forceRow(at: number, { rows, totalAt }: MonthRows, steps: readonly string[], forced: Set<string>): void {
  for (const step of steps) if ((rows[at]?.days[step] ?? 0) > 0) forced.add(cellOf.days(at, step));
  if (at !== totalAt) forced.add(cellOf.euros(at));
}

export function stepsOf(rows: readonly MunicipalitySums[]): readonly string[] {
  return [...new Set(rows.flatMap(({ persons, days }) => [...Object.keys(persons), ...Object.keys(days)]))];
}
