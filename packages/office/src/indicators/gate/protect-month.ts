import { RULE_2026 } from '@kohtaanto/rules/disclosure/disclosure-rule.ts';
import { suppressPublication } from '@kohtaanto/rules/disclosure/publication.ts';
import type { Publication, PublishedCell } from '@kohtaanto/rules/disclosure/publication.ts';
import { AREA, keyOf, splitCodes } from './month-counts.ts';
import type { MonthCounts } from './month-counts.ts';
import {
  nestedMeasures, partsOfSplits, remainderOf, remainders, splitDimensions, sumsOfMeasures,
} from './released-measures.ts';

/** What has been decided of a count: printed with its figure, or hidden and why. */
export type Decided = { readonly status: 'printed'; readonly value: number } | { readonly status: 'primary' | 'secondary' };
export type Decisions = ReadonlyMap<string, Decided>;

export type ProtectedMonth = {
  readonly decisions: Decisions;
  /** Counts that what was out before tells, or that the rule's own words tell. */
  readonly told: readonly string[];
};

/**
 * All counts of an area's month decided at once, so that the order of questions can tell nothing (KNO-4).
 * `out` is what has been told of the same month before: it stays as it was, and what is new is hidden so
 * that the two together tell no more than each.
 */
export function protectMonth({ counts, health }: MonthCounts, places: readonly string[], out: Decisions): ProtectedMonth {
  const publication = publicationOf(counts, health, places, out);
  const { hidden, toldByRule, unprotected } = suppressPublication(publication);
  const decisions = new Map<string, Decided>();
  for (const { key, value, released } of publication.cells) {
    const reason = hidden.get(key);
    if (released !== undefined) decisions.set(key, out.get(key) ?? { status: 'secondary' });
    else decisions.set(key, reason === undefined ? { status: 'printed', value } : { status: reason });
  }
  return { decisions, told: [...toldByRule, ...unprotected] };
}

/** The month as an attacker has it: everything that may be asked of it, and what binds it together. */
export function publicationOf(
  counts: ReadonlyMap<string, number>, health: ReadonlySet<string>, places: readonly string[], out: Decisions,
): Publication {
  const cells = Array.from(counts, ([key, value]): PublishedCell => {
    const before = out.get(key);
    return {
      key, kind: health.has(key) && before?.status !== 'printed' ? 'health' : 'count',
      value: before?.status === 'printed' ? before.value : value,
      ...(before === undefined ? {} : { released: before.status }),
    };
  });
  const values = new Map(cells.map(({ key, value }) => [key, value]));
  const holds = ({ total, parts }: Sum) => values.has(total) && parts.every((part) => values.has(part))
    && parts.reduce((sum, part) => sum + (values.get(part) ?? 0), 0) === values.get(total);
  const within = ({ smaller, larger }: Nested) => values.has(smaller) && values.has(larger)
    && (values.get(smaller) ?? 0) <= (values.get(larger) ?? 0);
  return {
    cells,
    sums: [...sumsOfPlaces(values, places), ...sumsOfSplits(values, places), ...sumsBetween(places)].filter(holds),
    nested: nestedIn(values, places).filter(within),
  };
}

type Sum = { readonly total: string; readonly parts: readonly string[] };
type Nested = { readonly smaller: string; readonly larger: string };

function sumsOfPlaces(values: ReadonlyMap<string, number>, places: readonly string[]): readonly Sum[] {
  return [...values.keys()].filter((key) => key.split('|')[1] === AREA).map((total) => {
    const [measure = '', , split = ''] = total.split('|');
    return { total, parts: places.map((place) => keyOf(measure, place, split)) };
  });
}

function sumsOfSplits(values: ReadonlyMap<string, number>, places: readonly string[]): readonly Sum[] {
  const measures = new Set([...values.keys()].flatMap((key) => key.split('|').length === 3 ? [key.split('|')[0] ?? ''] : []));
  const everywhere = [...places, AREA];
  return [...measures].flatMap((measure) => everywhere.flatMap((place) => splitDimensions.map((dimension) => ({
    total: keyOf(measure, place), parts: splitCodes[dimension].map((code) => keyOf(measure, place, `${dimension}=${code}`)),
  }))));
}

function sumsBetween(places: readonly string[]): readonly Sum[] {
  const splits = splitDimensions.flatMap((dimension) => splitCodes[dimension].map((code) => `${dimension}=${code}`));
  return [...places, AREA].flatMap((place) => [
    ...['', ...splits].flatMap((split) => sumsOfMeasures.map(({ total, parts }) =>
      ({ total: keyOf(total, place, split), parts: parts.map((part) => keyOf(part, place, split)) }))),
    ...remainders.map(([larger, smaller]) =>
      ({ total: keyOf(larger, place), parts: [keyOf(smaller, place), keyOf(remainderOf(larger, smaller), place)] })),
    ...partsOfSplits.map(({ total, of, parts }) =>
      ({ total: keyOf(total, place), parts: parts.map((part) => keyOf(of, place, part)) })),
  ]);
}

function nestedIn(values: ReadonlyMap<string, number>, places: readonly string[]): readonly Nested[] {
  const everywhere = [...places, AREA];
  const splits = ['', ...splitDimensions.flatMap((dimension) => splitCodes[dimension].map((code) => `${dimension}=${code}`))];
  const ratios = [...new Set([...values.keys()].map((key) => key.split('|')[0] ?? ''))].flatMap((measure) => {
    const [population, count = ''] = measure.split(':');
    const whole = `${population}:each-of-population`;
    if (count !== '' && count !== 'each-of-population') return [[measure, whole] as const];
    return measure.startsWith('done-by-the-day@') ? [[measure, measure.replace('done-by-the-day', 'each-of-population')] as const] : [];
  });
  return [...nestedMeasures, ...ratios].flatMap(([smaller, larger]) => everywhere.flatMap((place) =>
    splits.map((split) => ({ smaller: keyOf(smaller, place, split), larger: keyOf(larger, place, split) }))));
}

/** Health figures are not shown below their own line, even where the plan's table prints them. */
export function shownOf(decided: Decided | undefined, health: boolean): number | 'suppressed' {
  if (decided === undefined || decided.status !== 'printed') return 'suppressed';
  return health && decided.value > 0 && decided.value < RULE_2026.healthThreshold ? 'suppressed' : decided.value;
}
