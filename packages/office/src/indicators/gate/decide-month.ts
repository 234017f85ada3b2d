import { createHash } from 'node:crypto';
import type { Sight } from '@kohtaanto/rules/indicators/counted.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import { AREA, besideKey, countMonth, keyOf } from './month-counts.ts';
import type { MonthCounts } from './month-counts.ts';
import { outByPlanTable } from './plan-table-out.ts';
import { protectMonth } from './protect-month.ts';
import type { Decided, Decisions, ProtectedMonth } from './protect-month.ts';
import { allFamilies, denominatorOf, familyOf, gatedIndicators, isParts, numeratorOf, rootOf } from './released-measures.ts';

export const STOCK = 'stock';

/** A family of figures of one month, as it goes into the ledger. */
export type DecidedFamily = {
  readonly family: string;
  /** SHA-256 of the true counts, in hexadecimal. */
  readonly counted: string;
  /** A printed count is its number; 'p' and 's' are hidden. */
  readonly cells: Readonly<Record<string, number | 'p' | 's'>>;
  /** Sums of days and numbers of coaches beside printed counts. */
  readonly besides: Readonly<Record<string, number>>;
};

export type ToDecide = {
  readonly month: Month;
  readonly places: readonly string[];
  readonly families: readonly string[];
  /** What is out of the month: each count, and of each family the hash of what was counted. */
  readonly out: Decisions;
  readonly outFamilies: ReadonlyMap<string, string>;
};

/**
 * Counts and protects what is asked of one month. First the area's own figures, which everybody looks for,
 * then the municipalities', so that what must be hidden is hidden where fewest look; parts by a group last, each
 * dimension joined to all of the same population that is out.
 */
export function decideMonth(sight: Sight, { month, places, families, out, outFamilies }: ToDecide): readonly DecidedFamily[] {
  const roots = new Set(families.filter(isParts).map(rootOf));
  const joined = [...outFamilies.keys()].filter((family) => allFamilies.has(family) && roots.has(rootOf(family)));
  const wanted = new Set([...families, ...joined]);
  const counted = countMonth(sight, places, month, (family) => wanted.has(family));
  const decided = new Map(out);
  const base = families.filter((family) => !isParts(family));
  for (const root of new Set(base.map(rootOf))) decideWhole(counted, places, base.filter((family) => rootOf(family) === root), decided);
  // Parts of other counts than those that were fixed would tell what has changed since, person by person.
  const changed = new Set(joined.filter((family) => !isAsFixed(family, counted, outFamilies.get(family))).map(rootOf));
  const parts = families.filter((family) => isParts(family) && !changed.has(rootOf(family)));
  const known = new Set([...base, ...joined]);
  for (const family of parts) {
    known.add(family);
    const system = ofFamilies(counted, (each) => known.has(each) && rootOf(each) === rootOf(family));
    const { decisions, exact } = protectMonth(system, places, decided);
    // What is out already would tell them whatever is hidden: all of these parts are withheld.
    for (const [key, each] of exact.length === 0 ? decisions : withheld(counted, family, decided)) decided.set(key, each);
  }
  return [...base, ...parts].filter((family) => counted.keysOfFamily.has(family)).map((family) => asFamily(family, counted, decided));
}

function withheld(counted: MonthCounts, family: string, decided: Decisions): Decisions {
  return new Map(keysOf(family, counted).filter((key) => !decided.has(key)).map((key) => [key, { status: 'secondary' }]));
}

/**
 * The whole of a population, its area first. Where a printed figure of the area would leave its parts no other value,
 * all of it is decided at once; where noughts would, they are hidden like other small counts.
 */
function decideWhole(counted: MonthCounts, places: readonly string[], families: readonly string[], decided: Map<string, Decided>): void {
  const whole = ofFamilies(counted, (family) => families.includes(family));
  const before = new Map(decided);
  if (families.includes(STOCK)) {
    for (const [key, each] of outByPlanTable(whole.counts, places)) if (!before.has(key)) before.set(key, each);
  }
  const area = protectMonth(only(whole, (key) => key.split('|')[1] === AREA), places, before);
  const ways: readonly (() => ProtectedMonth)[] = [
    () => protectMonth(whole, places, new Map([...before, ...area.decisions])),
    () => protectMonth(whole, places, before),
    () => protectMonth({ ...whole, groups: new Set([...whole.groups, ...whole.counts.keys()]) }, places, before),
  ];
  let found: ProtectedMonth = { decisions: before, exact: [''] };
  for (const way of ways) if (found.exact.length > 0) found = way();
  for (const [key, each] of [...before, ...found.decisions]) decided.set(key, each);
}

function only(counts: MonthCounts, has: (key: string) => boolean): MonthCounts {
  return { ...counts, counts: new Map([...counts.counts].filter(([key]) => has(key))) };
}

function ofFamilies(counts: MonthCounts, has: (family: string) => boolean): MonthCounts {
  const keys = new Set([...counts.keysOfFamily].flatMap(([family, of]) => (has(family) ? [...of] : [])));
  return only(counts, (key) => keys.has(key));
}

function keysOf(family: string, { keysOfFamily }: MonthCounts): readonly string[] {
  return [...(keysOfFamily.get(family) ?? [])];
}

function asFamily(family: string, counts: MonthCounts, decisions: Decisions): DecidedFamily {
  const cells: Record<string, number | 'p' | 's'> = {};
  for (const key of keysOf(family, counts)) cells[key] = coded(decisions.get(key));
  return { family, counted: hashOf(family, counts), cells, besides: besidesOf(family, counts, decisions) };
}

function coded(decided: Decided | undefined): number | 'p' | 's' {
  if (decided?.status === 'printed') return decided.value;
  return decided?.status === 'primary' ? 'p' : 's';
}

export function decoded(cell: number | 'p' | 's'): Decided {
  return typeof cell === 'number' ? { status: 'printed', value: cell } : { status: cell === 'p' ? 'primary' : 'secondary' };
}

/** What is left of a count when a part of it is taken away stands in a family as soon as the part is counted, and so may not have stood there when it was fixed. */
const isRemainder = (key: string): boolean => key.startsWith('~');

/** Rows of earlier versions hashed those too: what is as it was by either way is as it was. */
const isAsFixed = (family: string, counts: MonthCounts, fixed: string | undefined): boolean =>
  fixed === hashOf(family, counts) || fixed === hashOf(family, counts, () => true);

function hashOf(family: string, counts: MonthCounts, hashed = (key: string): boolean => !isRemainder(key)): string {
  const lines = keysOf(family, counts).filter(hashed).map((key) => `${key}=${counts.counts.get(key) ?? 0}`).toSorted();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/** A sum of days is told only of a printed number of persons. */
function besidesOf(family: string, { besides }: MonthCounts, decisions: Decisions): Readonly<Record<string, number>> {
  const told: Record<string, number> = {};
  for (const { definition } of gatedIndicators) {
    if (familyOf(definition) !== family) continue;
    for (const [side, beside] of [['above', denominatorOf(definition)], ['below', numeratorOf(definition)]] as const) {
      if (beside === null) continue;
      const start = besideKey(definition.id, side, '');
      for (const [key, found] of besides) {
        if (key.startsWith(start) && decisions.get(keyOf(beside, key.slice(start.length)))?.status === 'printed') told[key] = found;
      }
    }
  }
  return told;
}
