import { boxSuggestions } from './boxes.ts';
import { CellSystemBuilder } from './cell-system.ts';
import {
  dominanceMargin, isDominated, protectionOf, RULE_2026,
  type Contributions, type DisclosureRule, type DominanceRule, type Protected,
} from './disclosure-rule.ts';
import { gridSums, type Dimension, type Grid } from './grid.ts';
import { FIXED, OPEN, PRIMARY, protect, SECONDARY, type Demands } from './protect.ts';

/** A figure that would be printed, under a name the equations use. */
export type PublishedCell = {
  readonly key: string;
  readonly value: number;
  /** count: of persons; health: of persons by health; sum: of amounts; derived: worked out from others. */
  readonly kind?: 'count' | 'health' | 'sum' | 'derived';
  readonly contributions?: Contributions;
  /** What an earlier release did with it: it cannot be taken back, nor told afterwards. */
  readonly released?: 'printed' | 'primary' | 'secondary';
  /** A nought here is a small count like others, whatever the rule does with noughts elsewhere. */
  readonly noughts?: 'hidden';
  /** What hiding it costs its readers beside other figures; by default what its kind and size make it. */
  readonly cost?: number;
  /** Of a sum of few: where a hidden one is known to lie, and how far below and above the truth it must be able to. */
  readonly few?: { readonly down: number; readonly up: number };
  readonly between?: readonly [low: number, high: number];
};

export type Publication = {
  readonly cells: readonly PublishedCell[];
  /** total = sum of parts: totals, subtotals, overlapping areas, linked tables. */
  readonly sums: readonly { readonly total: string; readonly parts: readonly string[] }[];
  /** Whoever is counted in the smaller is counted in the larger. */
  readonly nested?: readonly { readonly smaller: string; readonly larger: string }[];
  /** change = now - before. */
  readonly changes?: readonly { readonly change: string; readonly now: string; readonly before: string }[];
  /** share = 100 × part / whole, printed to the nearest `step` (0.1 for one decimal). */
  readonly shares?: readonly Share[];
  /** per cent = 100 × (now - before) / before, printed to the nearest `step`. */
  readonly rates?: readonly Rate[];
  /** What is known of figures of other units beside the counts: low <= sum of factor × figure <= high. */
  readonly weighted?: readonly Weighted[];
};
export type Weighted = { readonly terms: readonly (readonly [key: string, factor: number])[]; readonly low: number; readonly high: number };
export type Share = { readonly share: string; readonly part: string; readonly whole: string; readonly step: number };
export type Rate = { readonly rate: string; readonly now: string; readonly before: string; readonly step: number };

/** primary: itself small or dominated; secondary: hidden because another could be had from it. */
export type Suppression = 'primary' | 'secondary';

export type SuppressionOptions = {
  readonly rule?: DisclosureRule;
  readonly dominance?: DominanceRule;
  /** Against whom, and how wide; by default what the rule says for a table of this size. */
  readonly protection?: Protected;
  /** Searching steps that may be spent on hiding less. */
  readonly effort?: number;
};

export type Suppressed = {
  readonly hidden: ReadonlyMap<string, Suppression>;
  /**
   * Small cells of which the rule and the printed zeros say more than the rule wants to one who knows
   * which cells are small, whatever is hidden; and cells hidden for their sake from all others.
   */
  readonly toldByRule: readonly string[];
  /** Cells that cannot be protected as asked, because what is already out tells them: not to be published. */
  readonly unprotected: readonly string[];
  /** Of these the ones that anybody can tell exactly, who knows no more than what is printed. */
  readonly exact: readonly string[];
};

/**
 * What must be hidden of a publication so that nobody who knows everything printed, the equations
 * and the rule can tell a small figure (KNO-4). Earlier releases and other tables join as cells of
 * the same key and further equations.
 */
export function suppressPublication(publication: Publication, options: SuppressionOptions = {}): Suppressed {
  const index = new Map(publication.cells.map((cell, i) => [cell.key, i]));
  const numbered = (key: string): number => {
    const found = index.get(key);
    if (found === undefined) throw new RangeError(`no cell ${key}`);
    return found;
  };
  const outcome = suppressCells(publication.cells, options, (builder) => {
    for (const { total, parts } of publication.sums) builder.addSum(numbered(total), parts.map(numbered));
    for (const { change, now, before } of publication.changes ?? []) {
      builder.addRelation([[numbered(change), -1], [numbered(now), 1], [numbered(before), -1]]);
    }
    for (const { smaller, larger } of publication.nested ?? []) {
      builder.addRange([[numbered(larger), 1], [numbered(smaller), -1]], 0, Number.POSITIVE_INFINITY);
    }
    for (const { terms, low, high } of publication.weighted ?? []) {
      builder.addRange(terms.map(([key, factor]) => [numbered(key), factor] as const), low, high);
    }
    for (const share of publication.shares ?? []) {
      addQuotient(builder, publication, numbered, share.share, share.part, share.whole, share.step, 0);
    }
    for (const rate of publication.rates ?? []) {
      addQuotient(builder, publication, numbered, rate.rate, rate.now, rate.before, rate.step, 100);
    }
  });
  const key = (cell: number): string => publication.cells[cell]?.key ?? '';
  const hidden = new Map<string, Suppression>();
  for (const [cell, status] of outcome.status.entries()) {
    if (status === PRIMARY) hidden.set(key(cell), 'primary');
    if (status === SECONDARY) hidden.set(key(cell), 'secondary');
  }
  return { hidden, toldByRule: outcome.told.map(key), unprotected: outcome.unprotected.map(key), exact: outcome.exact.map(key) };
}

/** 100 × part / whole - less lies within half a step of the printed figure, as long as it is printed. */
function addQuotient(
  builder: CellSystemBuilder, publication: Publication, numbered: (key: string) => number,
  quotient: string, part: string, whole: string, step: number, less: number,
): void {
  const printed = publication.cells[numbered(quotient)]?.value ?? 0;
  const owner = numbered(quotient);
  const low = printed + less - step / 2;
  const high = printed + less + step / 2;
  builder.addRange([[numbered(part), 1], [numbered(whole), -low / 100]], 0, Number.POSITIVE_INFINITY, owner);
  builder.addRange([[numbered(whole), high / 100], [numbered(part), -1]], 0, Number.POSITIVE_INFINITY, owner);
}

export type GridSuppressed = {
  /** OPEN, PRIMARY, SECONDARY or FIXED (a printed zero) for each cell of the grid. */
  readonly status: Uint8Array;
  readonly toldByRule: readonly number[];
  readonly unprotected: readonly number[];
};

/** The same for a full table, whose equations need not be written out. */
export function suppressGrid(grid: Grid, options: SuppressionOptions = {}): GridSuppressed {
  const cells = Array.from(grid.values, (value): PublishedCell => ({ key: '', value }));
  const outcome = suppressCells(cells, options, (builder) => {
    for (const { total, parts } of gridSums(grid.dimensions)) builder.addSum(total, parts);
  }, grid.dimensions);
  return { status: outcome.status, toldByRule: outcome.told, unprotected: outcome.unprotected };
}

type Outcome = {
  readonly status: Uint8Array; readonly told: readonly number[]; readonly unprotected: readonly number[]; readonly exact: readonly number[];
};

function suppressCells(
  cells: readonly PublishedCell[], options: SuppressionOptions,
  equations: (builder: CellSystemBuilder) => void, dimensions?: readonly Dimension[],
): Outcome {
  const rule = options.rule ?? RULE_2026;
  const protection = options.protection ?? protectionOf(rule, cells.length);
  const attempt = (against: Protected, start: Uint8Array | undefined): Outcome => {
    const builder = new CellSystemBuilder();
    for (const cell of cells) addKnown(builder, cell, rule, against);
    equations(builder);
    const system = builder.finish();
    const demands = demandsOf(cells, rule, options.dominance, against);
    if (start !== undefined) {
      start.forEach((status, i) => { if (status === SECONDARY) demands.status[i] = SECONDARY; });
    }
    const done = protect(system, demands, {
      ...(dimensions === undefined ? {} : { suggestions: boxSuggestions(system, dimensions) }),
      ...(options.effort === undefined ? {} : { effort: options.effort }),
    });
    const exact = against.knowledge === 'printed' ? [...done.toldByRule, ...done.unprotected] : [];
    return { status: done.status, told: done.toldByRule, unprotected: done.unprotected, exact };
  };
  const outcome = attempt(protection, undefined);
  if (outcome.told.length + outcome.unprotected.length === 0 || protection.knowledge === 'printed') return outcome;
  // One who knows which cells are small is told some by the rule itself; one who does not must not be.
  const printed = attempt({ knowledge: 'printed', width: 'not-exact' }, outcome.status);
  const forTheirSake = [...printed.status.keys()].filter((i) => printed.status[i] === SECONDARY && outcome.status[i] !== SECONDARY);
  return { status: printed.status, told: [...outcome.told, ...forTheirSake], unprotected: outcome.unprotected, exact: printed.exact };
}

function thresholdOf(cell: PublishedCell, rule: DisclosureRule): number {
  return cell.kind === 'health' ? rule.healthThreshold : rule.threshold;
}

function noughtsOf(cell: PublishedCell, rule: DisclosureRule): DisclosureRule['zeros'] {
  return cell.noughts ?? rule.zeros;
}

function isSmall(cell: PublishedCell, rule: DisclosureRule, dominance: DominanceRule | undefined): boolean {
  if (cell.kind === 'derived') return false;
  if (cell.kind === 'sum') {
    if (cell.few !== undefined) return true;
    return dominance !== undefined && cell.contributions !== undefined && isDominated(cell.contributions, dominance);
  }
  return cell.value < thresholdOf(cell, rule) && (cell.value > 0 || noughtsOf(cell, rule) === 'hidden');
}

/** What is known of the cell once it is hidden. */
function addKnown(builder: CellSystemBuilder, cell: PublishedCell, rule: DisclosureRule, against: Protected): void {
  const least = noughtsOf(cell, rule) === 'printed' ? 1 : 0;
  const threshold = thresholdOf(cell, rule);
  const endless = Number.POSITIVE_INFINITY;
  if (cell.kind === 'derived') builder.addCell(cell.value, -endless, endless, false);
  else if (cell.kind === 'sum') builder.addCell(cell.value, cell.between?.[0] ?? 0, cell.between?.[1] ?? endless, false);
  else if (against.knowledge === 'printed') builder.addCell(cell.value, Math.min(least, cell.value), endless);
  else if (cell.value < threshold) builder.addCell(cell.value, Math.min(least, cell.value), threshold - 1);
  else builder.addCell(cell.value, threshold, endless);
}

function demandsOf(
  cells: readonly PublishedCell[], rule: DisclosureRule,
  dominance: DominanceRule | undefined, against: Protected,
): Demands {
  const count = cells.length;
  const whole = against.width === 'whole-rule';
  const demands = {
    status: new Uint8Array(count), down: new Float64Array(count), up: new Float64Array(count),
    width: new Float64Array(count), cost: new Float64Array(count), insider: new Uint8Array(count),
    secondaryWidth: whole ? Math.max(1, rule.threshold - 2) : 0,
  };
  for (const [i, cell] of cells.entries()) {
    const small = isSmall(cell, rule, dominance) || cell.released === 'primary';
    const zero = cell.value === 0 && cell.kind !== 'derived' && !small;
    demands.status[i] = small ? PRIMARY : cell.released === 'secondary' ? SECONDARY
      : cell.released === 'printed' || zero ? FIXED : OPEN;
    const narrowest = noughtsOf(cell, rule) === 'printed' ? 1 : 0;
    demands.width[i] = whole ? thresholdOf(cell, rule) - 1 - narrowest : 1;
    if (cell.few !== undefined) {
      demands.width[i] = 0;
      demands.down[i] = cell.few.down;
      demands.up[i] = cell.few.up;
    }
    if (cell.kind === 'sum' && cell.contributions !== undefined && dominance !== undefined) {
      const margin = dominanceMargin(cell.contributions, dominance);
      demands.width[i] = 0;
      demands.down[i] = Math.min(margin, cell.value);
      demands.up[i] = margin;
    }
    // A derived column goes before a count, a count before a total, a large one last.
    demands.cost[i] = cell.cost ?? (cell.kind === 'derived' ? 0.6 : 1 + Math.abs(cell.value) / 500);
    demands.insider[i] = whole && small && cell.value === 1 && cell.kind !== 'sum' ? 1 : 0;
  }
  return demands;
}
