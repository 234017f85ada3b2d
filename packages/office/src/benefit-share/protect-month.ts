import { basicAmountOn } from '@kohtaanto/rules/benefit-share/basic-amounts.ts';
import { RULE_2026 } from '@kohtaanto/rules/disclosure/disclosure-rule.ts';
import { suppressPublication } from '@kohtaanto/rules/disclosure/publication.ts';
import type { Publication, PublishedCell, Weighted } from '@kohtaanto/rules/disclosure/publication.ts';
import { addMonths, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { weekdaysBetween } from '@kohtaanto/rules/indicators/months.ts';
import type { MunicipalitySums } from './month-store.ts';

/** What a row of the month's table is called in the equations: days at a step, all persons, euros. */
export const cellOf = {
  days: (row: number, step: string): string => `${row} ${step} days`,
  all: (row: number): string => `${row} all`,
  euros: (row: number): string => `${row} euros`,
};

export type MonthRows = { readonly month: string; readonly rows: readonly MunicipalitySums[]; readonly totalAt: number };

/**
 * All that is told of a month to those who may not see persons, and all that ties it together: a person has at least one
 * day and at most the month's weekdays; the euros of a row are its days times the full amount of a day times the step's per
 * cent. Who knows the amount of a day reads days out of euros, and persons out of days: so days of fewer persons than the rule tells
 * are hidden, and with them days and euros until they may be those of one person or of four (KNO-4).
 */
function publicationOf({ month, rows, totalAt }: MonthRows): Publication {
  const steps = stepsOf(rows);
  const first = plainDate(`${month}-01`);
  const weekdays = weekdaysBetween(first, addMonths(first, 1));
  // In tenths of a full day's amount the steps weigh whole numbers.
  const tenth = (basicAmountOn(first)?.cents ?? 1) / 10;
  const cells: PublishedCell[] = [];
  const weighted: Weighted[] = [];
  for (const [at, row] of rows.entries()) {
    for (const step of steps) cells.push({ ...daysCell(cellOf.days(at, step), row, step, weekdays), cost: at === totalAt ? 4 : 1 });
    cells.push({ key: cellOf.all(at), value: row.all, cost: 3 });
    const euros: PublishedCell = { key: cellOf.euros(at), value: row.own / tenth, kind: 'derived', cost: 8 };
    // The month's sum stands in the file's own total and on the bill.
    cells.push(at === totalAt ? { ...euros, released: 'printed' } : euros);
    weighted.push(...tiesOf(at, row, steps, weekdays, row.own / tenth));
  }
  const sum = (of: (at: number) => string): { total: string; parts: string[] } =>
    ({ total: of(totalAt), parts: rows.flatMap((_, at) => (at === totalAt ? [] : [of(at)])) });
  return { cells, weighted, sums: [...steps.map((step) => sum((at) => cellOf.days(at, step))), sum(cellOf.all), sum(cellOf.euros)] };
}

const FEW = RULE_2026.threshold - 1;

/** Days of few must be able to be those of one person, and a month more than they are, as far as few persons may have them. */
function daysCell(key: string, row: MunicipalitySums, step: string, weekdays: number): PublishedCell {
  const [persons, value] = [row.persons[step] ?? 0, row.days[step] ?? 0];
  const cell = { key, value, kind: 'sum' as const };
  if (persons === 0) return cell;
  if (persons > FEW) return { ...cell, between: [FEW + 1, Number.POSITIVE_INFINITY] };
  const most = FEW * weekdays;
  return { ...cell, between: [1, most], few: { down: Math.max(0, value - weekdays), up: Math.max(0, Math.min(weekdays, most - value)) } };
}

function tiesOf(at: number, row: MunicipalitySums, steps: readonly string[], weekdays: number, tenths: number): readonly Weighted[] {
  const weights = steps.map((step) => (Number(step) || 0) / 10);
  const gap = tenths - steps.reduce((sum, step, place) => sum + (weights[place] ?? 0) * (row.days[step] ?? 0), 0);
  const days = (factor: (place: number) => number): (readonly [string, number])[] =>
    steps.flatMap((step, place) => (factor(place) === 0 ? [] : [[cellOf.days(at, step), factor(place)] as const]));
  return [
    { terms: [...days(() => 1), [cellOf.all(at), -1]], low: 0, high: Number.POSITIVE_INFINITY },
    { terms: [[cellOf.all(at), weekdays], ...days(() => -1)], low: 0, high: Number.POSITIVE_INFINITY },
    { terms: [[cellOf.euros(at), 1], ...days((place) => -(weights[place] ?? 0))], low: Math.min(0, gap), high: Math.max(0, gap) },
  ];
}

/** The keys of what is not told. */
export function hiddenOfMonth(month: MonthRows): ReadonlySet<string> {
  const { rows, totalAt } = month;
  const ofAll = rows[totalAt];
  // Where the whole area has a handful on a step, its own sum, which stands on the bill, already narrows them.
  const handful = Object.entries(ofAll?.persons ?? {}).some(([step, persons]) => Number(step) > 0 && persons > 0 && persons <= FEW);
  const { hidden, unprotected, toldByRule } = suppressPublication(publicationOf(month));
  return handful || unprotected.length + toldByRule.length > 0 ? darkest(month) : new Set(hidden.keys());
}

/** Everything but noughts and the month's own sum: what remains where nothing else protects a count. */
function darkest({ rows, totalAt }: MonthRows): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const [at, row] of rows.entries()) {
    for (const [step, days] of Object.entries(row.days)) if (days > 0) hidden.add(cellOf.days(at, step));
    if (row.all > 0) hidden.add(cellOf.all(at));
    if (at !== totalAt) hidden.add(cellOf.euros(at));
  }
  return hidden;
}

function stepsOf(rows: readonly MunicipalitySums[]): readonly string[] {
  return [...new Set(rows.flatMap(({ days }) => Object.keys(days)))];
}
