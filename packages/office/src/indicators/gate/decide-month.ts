import { createHash } from 'node:crypto';
import type { Sight } from '@kohtaanto/rules/indicators/counted.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import { AREA, besideKey, countMonth } from './month-counts.ts';
import type { MonthCounts } from './month-counts.ts';
import { outByPlanTable } from './plan-table-out.ts';
import { protectMonth } from './protect-month.ts';
import type { Decided, Decisions } from './protect-month.ts';
import { boundParts, denominatorOf, familyOf, gatedIndicators, numeratorOf } from './released-measures.ts';

/** The parts of the month's stock by sex and by age are fixed apart: they cost more and are asked less. */
export const PARTS = 'stock/parts';
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
  readonly out: Decisions;
};

/**
 * Counts and protects what is asked of one month. First the area's own figures, which everybody looks for,
 * then the municipalities', so that what must be hidden is hidden where fewest look; parts last.
 */
export function decideMonth(sight: Sight, { month, places, families, out }: ToDecide): readonly DecidedFamily[] {
  const withParts = families.includes(PARTS);
  const wanted = new Set(withParts ? [...families, STOCK] : families);
  const counted = countMonth(sight, places, month, (family) => wanted.has(family));
  const whole = only(counted, (key) => key.split('|').length === 2 || key.startsWith(`${boundParts}|`));
  const before = new Map([...(families.includes(STOCK) ? outByPlanTable(whole.counts, places) : []), ...out]);
  const ofArea = protectMonth(only(whole, (key) => key.split('|')[1] === AREA), places, known(before, whole.counts));
  const base = protectMonth(whole, places, new Map([...before, ...ofArea.decisions]));
  const decisions = new Map([...before, ...base.decisions]);
  const decided = [...counted.families].filter((family) => families.includes(family))
    .map((family) => asFamily(family, keysOfFamily(family, whole), whole, decisions));
  if (!withParts) return decided;
  const parts = protectMonth(counted, places, decisions).decisions;
  const keys = [...counted.counts.keys()].filter((key) => key.split('|').length === 3);
  // Bound to the counts they are parts of.
  return [...decided, { ...asFamily(PARTS, keys, counted, parts), counted: hashOf(keysOfFamily(STOCK, whole), whole) }];
}

function only(counts: MonthCounts, has: (key: string) => boolean): MonthCounts {
  return { ...counts, counts: new Map([...counts.counts].filter(([key]) => has(key))) };
}

function known(decisions: Decisions, counts: ReadonlyMap<string, number>): Decisions {
  return new Map([...decisions].filter(([key]) => counts.has(key)));
}

function keysOfFamily(family: string, { counts }: MonthCounts): readonly string[] {
  const measures = new Set(gatedIndicators.filter(({ definition }) => familyOf(definition) === family)
    .flatMap(({ definition }) => [numeratorOf(definition), denominatorOf(definition)]));
  return [...counts.keys()].filter((key) =>
    measures.has(key.split('|')[0] ?? '') || (family === STOCK && key.startsWith('~')));
}

function asFamily(family: string, keys: readonly string[], counts: MonthCounts, decisions: Decisions): DecidedFamily {
  const cells: Record<string, number | 'p' | 's'> = {};
  for (const key of keys) cells[key] = coded(decisions.get(key));
  return { family, counted: hashOf(keys, counts), cells, besides: besidesOf(family, counts, decisions) };
}

function coded(decided: Decided | undefined): number | 'p' | 's' {
  if (decided?.status === 'printed') return decided.value;
  return decided?.status === 'primary' ? 'p' : 's';
}

export function decoded(cell: number | 'p' | 's'): Decided {
  return typeof cell === 'number' ? { status: 'printed', value: cell } : { status: cell === 'p' ? 'primary' : 'secondary' };
}

function hashOf(keys: readonly string[], { counts }: MonthCounts): string {
  const lines = keys.map((key) => `${key}=${counts.get(key) ?? 0}`).toSorted();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/** A sum of days is told only of a printed number of persons. */
function besidesOf(family: string, { besides }: MonthCounts, decisions: Decisions): Readonly<Record<string, number>> {
  const told: Record<string, number> = {};
  for (const { definition } of gatedIndicators) {
    if (familyOf(definition) !== family) continue;
    for (const [side, beside] of [['above', denominatorOf(definition)], ['below', numeratorOf(definition)]] as const) {
      if (beside === null) continue;
      for (const [key, decided] of decisions) {
        const [measure, place = '', split] = key.split('|');
        if (measure !== beside || split !== undefined || decided.status !== 'printed') continue;
        const found = besides.get(besideKey(definition.id, side, place));
        if (found !== undefined) told[besideKey(definition.id, side, place)] = found;
      }
    }
  }
  return told;
}
