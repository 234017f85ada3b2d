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
 * `told` is what has been told of the same month before: it stays as it was, and what is new is hidden so
 * that the two together tell no more than each.
 */
export function protectMonth(month: MonthCounts, places: readonly string[], told: Decisions): ProtectedMonth {
  const { counts } = month;
  const out = new Map([...told, ...outByAnotherName(counts, [...places, AREA], told)]);
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

/**
 * A count that is another one by definition is out where that one is printed: the plan's row of the partly able, whose line
 * is five, and the unemployed by work ability, whose line is ten. To hide it here would hide nothing, and would ask for
 * what no hiding gives.
 */
function outByAnotherName(counts: Values, places: readonly string[], out: Decisions): Decisions {
  const found = new Map<string, Decided>();
  for (const { total, of, parts: [part = '', ...more] } of partsOfSplits) {
    if (more.length > 0) continue;
    for (const place of places) {
      const [one, other] = [keyOf(total, place), keyOf(of, place, part)];
      if (counts.get(one) !== counts.get(other)) continue;
      for (const [key, twin] of [[one, other], [other, one]] as const) {
        const known = out.get(twin);
        if (!out.has(key) && known?.status === 'printed' && counts.get(key) === known.value) found.set(key, known);
      }
    }
  }
  return found;
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
  const named = namedIn(values);
  const sums = [...sumsOfPlaces(named, places), ...sumsOfSplits(named, values), ...sumsBetween(named), ...sumsOfRemainders(named)]
    .filter(holds);
  const nested = nestedIn(named).filter(within);
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
type Values = ReadonlyMap<string, number>;

/** Each count with what its key says: whose it is asked by every kind of equation. */
type Named = { readonly key: string; readonly measure: string; readonly place: string; readonly split: string };

function namedIn(values: Values): readonly Named[] {
  return Array.from(values.keys(), (key) => {
    const [measure = '', place = '', split = ''] = key.split('|');
    return { key, measure, place, split };
  });
}

function sumsOfPlaces(named: readonly Named[], places: readonly string[]): readonly Sum[] {
  return named.filter(({ place }) => place === AREA)
    .map(({ key, measure, split }) => ({ total: key, parts: places.map((place) => keyOf(measure, place, split)) }));
}

function sumsOfSplits(named: readonly Named[], values: Values): readonly Sum[] {
  return named.filter(({ split }) => split === '').flatMap(({ key, measure, place }) => splitDimensions.flatMap((dimension) => {
    const parts = splitCodes[dimension].map((code) => keyOf(measure, place, `${dimension}=${code}`));
    return values.has(parts[0] ?? '') ? [{ total: key, parts }] : [];
  }));
}

function sumsBetween(named: readonly Named[]): readonly Sum[] {
  return named.flatMap(({ key, measure, place, split }) => [
    ...(measureSums.get(measure) ?? []).map((parts) => ({ total: key, parts: parts.map((part) => keyOf(part, place, split)) })),
    ...(split === '' ? splitSums.get(measure) ?? [] : [])
      .map(({ of, parts }) => ({ total: key, parts: parts.map((part) => keyOf(of, place, part)) })),
  ]);
}

const measureSums = grouped(sumsOfMeasures, ({ total }) => total, ({ parts }) => parts);
const splitSums = grouped(partsOfSplits, ({ total }) => total, (each) => each);
const wholesOf = grouped(nestedMeasures, ([smaller]) => smaller, ([, larger]) => larger);
const remainderPairs: ReadonlyMap<string, readonly [string, string]> = new Map([
  ...nestedMeasures.map(([smaller, larger]) => [remainderOf(larger, smaller), [larger, smaller]] as const),
  ...remainders.map(([larger, smaller]) => [remainderOf(larger, smaller), [larger, smaller]] as const),
]);

function grouped<T, V>(list: readonly T[], by: (each: T) => string, value: (each: T) => V): ReadonlyMap<string, readonly V[]> {
  const groups = new Map<string, V[]>();
  for (const each of list) groups.set(by(each), [...(groups.get(by(each)) ?? []), value(each)]);
  return groups;
}

/** '~larger - smaller|place|split': what is left when the smaller is taken away. */
function sumsOfRemainders(named: readonly Named[]): readonly Sum[] {
  return named.filter(({ measure }) => measure.startsWith('~')).map(({ key, measure, place, split }) => {
    const [larger, smaller] = remainderPairs.get(measure) ?? ratioOf(measure);
    return { total: keyOf(larger, place, split), parts: [keyOf(smaller, place, split), key] };
  });
}

function ratioOf(rest: string): readonly [string, string] {
  const smaller = rest.slice(rest.indexOf(' - ') + 3);
  return [wholeOfRatio(smaller) ?? '', smaller];
}

function nestedIn(named: readonly Named[]): readonly Nested[] {
  return named.flatMap(({ key, measure, place, split }) => {
    const whole = measure.startsWith('~') ? null : wholeOfRatio(measure);
    return [...(wholesOf.get(measure) ?? []), ...(whole === null ? [] : [whole])]
      .map((larger) => ({ smaller: key, larger: keyOf(larger, place, split) }));
  });
}

/**
 * What is out is shown wherever it is asked. Health has its line where the month is decided; only a count that the plan's
 * table prints may be below it, and to hide that here alone would hide nothing: the total and the other places tell it.
 */
export function shownOf(decided: Decided | undefined): number | 'suppressed' {
  return decided?.status === 'printed' ? decided.value : 'suppressed';
}
