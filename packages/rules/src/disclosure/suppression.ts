import { boundsOf, type LinearSystem } from './linear-bounds.ts';

/** A count that would be printed, under a name the equations use. */
export type Cell = { readonly key: string; readonly value: number };

/** The parts add up to the total: an attacker may subtract. */
export type SumRelation = { readonly total: string; readonly parts: readonly string[] };

/** Whoever is counted in the smaller is counted in the larger. */
export type NestedRelation = { readonly smaller: string; readonly larger: string };

export type CountTable = {
  readonly cells: readonly Cell[];
  readonly sums: readonly SumRelation[];
  readonly nested: readonly NestedRelation[];
};

/** Counts 1..threshold-1 are hidden; zeros are printed (employment service statistics, 5). */
export type SuppressionRule = { readonly threshold: number };
export const DEFAULT_SUPPRESSION: SuppressionRule = { threshold: 5 };

/** primary: small itself; secondary: hidden because the small one could be computed from it. */
export type Suppression = 'primary' | 'secondary';

/**
 * Which cells must be hidden so that nobody who knows the printed cells, the sums, the nesting and
 * the rule itself ("hidden small cells are 1-4") can say more of a small cell than the rule does,
 * nor compute a hidden cell exactly.
 *
 * @example
 * suppress({ cells: [{ key: 'a', value: 3 }, { key: 'b', value: 20 }, { key: 'all', value: 23 }],
 *   sums: [{ total: 'all', parts: ['a', 'b'] }], nested: [] }) // a primary, b secondary
 */
export function suppress(
  table: CountTable,
  rule: SuppressionRule = DEFAULT_SUPPRESSION,
): ReadonlyMap<string, Suppression> {
  const values = new Map(table.cells.map((cell) => [cell.key, cell.value]));
  const hidden = new Map<string, Suppression>();
  for (const { key, value } of table.cells) {
    if (value > 0 && value < rule.threshold) hidden.set(key, 'primary');
  }
  for (;;) {
    const exposed = exposedCells(table, values, hidden, rule);
    const partner = firstDefined(exposed, (key) => cheapestPartner(table, values, hidden, key));
    if (partner === undefined) break; // safe, or nothing is left to hide
    hidden.set(partner, 'secondary');
  }
  return withoutNeedless(table, values, hidden, rule);
}

/**
 * The hidden cells an attacker can narrow beyond the rule. The rule itself tells something: zeros
 * are printed, so with both sexes small and their sum small too, neither can be four. What follows
 * from that alone (everything but zeros hidden) cannot be protected and is the measure.
 */
export function* exposedCells(
  table: CountTable,
  values: ReadonlyMap<string, number>,
  hidden: ReadonlyMap<string, Suppression>,
  rule: SuppressionRule,
): Generator<string> {
  const attack = attackerSystem(table, values, hidden, rule);
  const darkest = attackerSystem(table, values, allHidden(table, rule), rule);
  for (const [key, why] of hidden) {
    const { least, greatest } = intervalOf(attack, key);
    const safeWidth = rule.threshold - 2;
    const ruleSays = why === 'primary' ? least <= 1 + SLACK && greatest >= rule.threshold - 1 - SLACK
      : greatest - least >= safeWidth - SLACK;
    if (ruleSays) continue;
    const best = intervalOf(darkest, key);
    const narrower = why === 'primary' ? least > best.least + SLACK || greatest < best.greatest - SLACK
      : greatest - least < Math.min(safeWidth, best.greatest - best.least) - SLACK;
    if (narrower) yield key;
  }
}

const SLACK = 1e-6;

type Attack = { readonly system: LinearSystem; readonly index: ReadonlyMap<string, number> };

function intervalOf(attack: Attack, key: string): { least: number; greatest: number } {
  const index = attack.index.get(key);
  if (index === undefined) throw new RangeError(`${key} is not hidden`);
  return boundsOf(attack.system, index);
}

function allHidden(table: CountTable, rule: SuppressionRule): ReadonlyMap<string, Suppression> {
  const nonZero = table.cells.filter((cell) => cell.value > 0);
  return new Map(nonZero.map(({ key, value }) => [key, value < rule.threshold ? 'primary' : 'secondary']));
}

function firstDefined<T, R>(items: Iterable<T>, find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What the best informed attacker knows: which cells are small, which were hidden beside them. */
function attackerSystem(
  table: CountTable,
  values: ReadonlyMap<string, number>,
  hidden: ReadonlyMap<string, Suppression>,
  rule: SuppressionRule,
): Attack {
  const index = new Map([...hidden.keys()].map((key, position) => [key, position]));
  const lower = [...hidden.values()].map((why) => (why === 'primary' ? 1 : rule.threshold));
  const upper = [...hidden.values()].map((why) =>
    why === 'primary' ? rule.threshold - 1 : Number.POSITIVE_INFINITY,
  );
  const rows: { terms: Map<number, number>; sum: number }[] = [];
  const addRow = (signed: readonly (readonly [string, number])[], slackSign: number): void => {
    const terms = new Map<number, number>();
    let sum = 0;
    for (const [key, sign] of signed) {
      const unknown = index.get(key);
      if (unknown === undefined) sum -= sign * (values.get(key) ?? 0);
      else terms.set(unknown, (terms.get(unknown) ?? 0) + sign);
    }
    if (terms.size === 0) return;
    if (slackSign !== 0) {
      terms.set(lower.length, slackSign);
      lower.push(0);
      upper.push(Number.POSITIVE_INFINITY);
    }
    rows.push({ terms, sum });
  };
  for (const { total, parts } of table.sums) {
    addRow([[total, -1], ...parts.map((part) => [part, 1] as const)], 0);
  }
  for (const { smaller, larger } of table.nested) {
    addRow([[larger, 1], [smaller, -1]], -1);
  }
  return { system: { unknowns: lower.length, rows, lower, upper }, index };
}

/** A printed, non-zero cell in a sum with the exposed one: parts before totals, small before large. */
function cheapestPartner(
  table: CountTable,
  values: ReadonlyMap<string, number>,
  hidden: ReadonlyMap<string, Suppression>,
  exposed: string,
): string | undefined {
  const reachable = connected(table, hidden, exposed);
  const totals = new Set(table.sums.map((sum) => sum.total));
  const candidates: { key: string; cost: number }[] = [];
  for (const sum of table.sums) {
    const keys = [sum.total, ...sum.parts];
    if (!keys.some((key) => reachable.has(key))) continue;
    const near = keys.includes(exposed);
    for (const key of keys) {
      const value = values.get(key) ?? 0;
      if (hidden.has(key) || value === 0) continue;
      candidates.push({ key, cost: value + (totals.has(key) ? 1e6 : 0) + (near ? 0 : 1e9) });
    }
  }
  candidates.sort((a, b) => a.cost - b.cost || (a.key < b.key ? -1 : 1));
  return candidates[0]?.key;
}

/** Hidden cells tied to this one by sums and nesting: the chain through which it can be computed. */
function connected(
  table: CountTable,
  hidden: ReadonlyMap<string, Suppression>,
  start: string,
): ReadonlySet<string> {
  const reached = new Set([start]);
  for (let size = 0; size !== reached.size; ) {
    size = reached.size;
    for (const sum of table.sums) {
      const keys = [sum.total, ...sum.parts].filter((key) => hidden.has(key));
      if (keys.some((key) => reached.has(key))) for (const key of keys) reached.add(key);
    }
    for (const { smaller, larger } of table.nested) {
      if (!hidden.has(smaller) || !hidden.has(larger)) continue;
      if (reached.has(smaller) || reached.has(larger)) reached.add(smaller).add(larger);
    }
  }
  return reached;
}

/** Partners were added one at a time; those that a later one made needless are printed again. */
function withoutNeedless(
  table: CountTable,
  values: ReadonlyMap<string, number>,
  hidden: Map<string, Suppression>,
  rule: SuppressionRule,
): ReadonlyMap<string, Suppression> {
  const secondary = [...hidden].filter(([, why]) => why === 'secondary').map(([key]) => key);
  secondary.sort((a, b) => (values.get(b) ?? 0) - (values.get(a) ?? 0));
  for (const key of secondary) {
    const fewer = new Map(hidden);
    fewer.delete(key);
    if (exposedCells(table, values, fewer, rule).next().done === true) hidden.delete(key);
  }
  return hidden;
}
