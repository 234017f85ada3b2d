import { RULE_2026 } from '@kohtaanto/rules/disclosure/disclosure-rule.ts';
import type { Protected } from '@kohtaanto/rules/disclosure/disclosure-rule.ts';
import { suppressPublication } from '@kohtaanto/rules/disclosure/publication.ts';
import type { Publication, PublishedCell } from '@kohtaanto/rules/disclosure/publication.ts';
import { AREA, keyOf, splitCodes } from './month-counts.ts';
import type { MonthCounts } from './month-counts.ts';
import { touchedPart } from './touched-part.ts';
import {
  nestedMeasures, partsOfSplits, remainderOf, remainders, splitDimensions, sumsOfMeasures, wholeOfRatio,
} from './released-measures.ts';

/** What has been decided of a count: printed with its figure, or hidden and why. */
export type Decided = { readonly status: 'printed'; readonly value: number } | { readonly status: 'primary' | 'secondary' };
export type Decisions = ReadonlyMap<string, Decided>;

/** Own tables of an area: their readers know the people, however many cells a month has. */
const WHOLE_RULE: Protected = { knowledge: 'primaries', width: 'whole-rule' };
/** Steps that may be spent on hiding less: more of them print one cell in fifty more, in twice the time. */
const EFFORT = 1500;

export type ProtectedMonth = {
  readonly decisions: Decisions;
  /** Counts that anybody can tell exactly from what is printed, however much is hidden: this may not go out so. */
  readonly exact: readonly string[];
};

/**
 * All counts of an area's month decided at once, so that the order of questions can tell nothing (KNO-4).
 * `out` is what has been told of the same month before: it stays as it was, and what is new is hidden so
 * that the two together tell no more than each.
 */
export function protectMonth(month: MonthCounts, places: readonly string[], out: Decisions): ProtectedMonth {
  const { counts } = month;
  const publication = touchedPart(publicationOf(month, places, out));
  const { hidden, exact } = suppressPublication(publication, { protection: WHOLE_RULE, effort: EFFORT });
  const decisions = new Map<string, Decided>([...counts.keys()].flatMap((key) => {
    const before = out.get(key);
    return before === undefined ? [] : [[key, before] as const];
  }));
  for (const { key, value, released } of publication.cells) {
    const reason = hidden.get(key);
    if (released !== undefined) decisions.set(key, out.get(key) ?? { status: 'secondary' });
    else decisions.set(key, reason === undefined ? { status: 'printed', value } : { status: reason });
  }
  return { decisions, exact };
}

/** The month as an attacker has it: everything that may be asked of it, and what binds it together. */
export function publicationOf(
  { counts, health, groups }: Pick<MonthCounts, 'counts' | 'health' | 'groups'>, places: readonly string[], out: Decisions,
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
  const sums = [
    ...sumsOfPlaces(values, places), ...sumsOfSplits(values, places), ...sumsBetween(places), ...sumsOfRemainders(values),
  ].filter(holds);
  const nested = nestedIn(values, places).filter(within);
  const known = knownNoughts(values, groups, sums, nested);
  return {
    cells: cells.map((cell) => (groups.has(cell.key) && !known.has(cell.key) ? { ...cell, noughts: 'hidden' } : cell)), sums, nested,
  };
}

/** Noughts of groups in a whole that is itself a printed nought. */
function knownNoughts(
  values: ReadonlyMap<string, number>, groups: ReadonlySet<string>, sums: readonly Sum[], nested: readonly Nested[],
): ReadonlySet<string> {
  const known = new Set([...values].flatMap(([key, value]) => (value === 0 && !groups.has(key) ? [key] : [])));
  for (let before = -1; before < known.size;) {
    before = known.size;
    for (const { total, parts } of sums) if (known.has(total)) for (const part of parts) known.add(part);
    for (const { smaller, larger } of nested) if (known.has(larger)) known.add(smaller);
  }
  return known;
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
    ...partsOfSplits.map(({ total, of, parts }) =>
      ({ total: keyOf(total, place), parts: parts.map((part) => keyOf(of, place, part)) })),
  ]);
}

/** '~larger - smaller|place|split': what is left when the smaller is taken away. */
function sumsOfRemainders(values: ReadonlyMap<string, number>): readonly Sum[] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const [smaller, larger] of nestedMeasures) pairs.set(remainderOf(larger, smaller), [larger, smaller]);
  for (const [larger, smaller] of remainders) pairs.set(remainderOf(larger, smaller), [larger, smaller]);
  return [...values.keys()].flatMap((key) => {
    if (!key.startsWith('~')) return [];
    const [rest = '', place = '', split = ''] = key.split('|');
    const [larger, smaller] = pairs.get(rest) ?? ratioOf(rest);
    return [{ total: keyOf(larger, place, split), parts: [keyOf(smaller, place, split), key] }];
  });
}

function ratioOf(rest: string): readonly [string, string] {
  const smaller = rest.slice(rest.indexOf(' - ') + 3);
  return [wholeOfRatio(smaller) ?? '', smaller];
}

function nestedIn(values: ReadonlyMap<string, number>, places: readonly string[]): readonly Nested[] {
  const everywhere = [...places, AREA];
  const splits = ['', ...splitDimensions.flatMap((dimension) => splitCodes[dimension].map((code) => `${dimension}=${code}`))];
  const ratios = [...new Set([...values.keys()].map((key) => key.split('|')[0] ?? ''))].flatMap((measure) => {
    const whole = wholeOfRatio(measure);
    return whole === null ? [] : [[measure, whole] as const];
  });
  return [...nestedMeasures, ...ratios].flatMap(([smaller, larger]) => everywhere.flatMap((place) =>
    splits.map((split) => ({ smaller: keyOf(smaller, place, split), larger: keyOf(larger, place, split) }))));
}

/** Health figures are not shown below their own line, even where the plan's table prints them. */
export function shownOf(decided: Decided | undefined, health: boolean): number | 'suppressed' {
  if (decided === undefined || decided.status !== 'printed') return 'suppressed';
  return health && decided.value > 0 && decided.value < RULE_2026.healthThreshold ? 'suppressed' : decided.value;
}
