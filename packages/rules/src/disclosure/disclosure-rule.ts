/** What an attacker is thought to know besides the printed table. */
export type Knowledge =
  /** Zeros are printed, so a hidden cell is at least one. */
  | 'printed'
  /** Also which hidden cells are small: those lie from 1 to the threshold - 1, the others above. */
  | 'primaries';

/** How much of the rule's own interval a small cell must keep. */
export type Width =
  /** No hidden cell has one possible value only. */
  | 'not-exact'
  /** A small cell keeps every value the rule itself leaves open: 1 to the threshold - 1. */
  | 'whole-rule';

export type DisclosureRule = {
  readonly id: string;
  readonly validFrom: string;
  /** Counts from 1 to threshold - 1 are small. */
  readonly threshold: number;
  /** The same for counts of persons by health or work ability (special categories, GDPR 9). */
  readonly healthThreshold: number;
  /** 'printed': a zero tells nobody's affairs. 'hidden': zeros are small too. */
  readonly zeros: 'printed' | 'hidden';
  /** Tables up to this many cells are protected to the whole rule against all knowledge. */
  readonly wholeRuleUpToCells: number;
  /** Tables up to this many: no cell is exact, not even to one who knows which hidden cells are small. */
  readonly notExactUpToCells: number;
};

/**
 * The rule of the employment service statistics: 1-4 are hidden, zeros are printed (the least
 * printed count other than nought is five). Own tables of an area are small and their readers know
 * the people: there a hidden count stays anything from 1 to 4 even to one who knows which cells are
 * small and is himself alone in another. Tables of a region are not exact to him. In national tables
 * of thousands of cells nothing may be told exactly by what is printed and the printed noughts; a
 * reader who knew which of their hidden cells are small would cost a twelfth more hidden cells, the
 * whole rule half as many again (docs/decisions/suppression-by-bounds.md has the figures).
 */
export const RULE_2026: DisclosureRule = {
  id: 'employment-statistics-5',
  validFrom: '2026-01-01',
  threshold: 5,
  healthThreshold: 10,
  zeros: 'printed',
  wholeRuleUpToCells: 2000,
  notExactUpToCells: 4000,
};

export type Protected = { readonly knowledge: Knowledge; readonly width: Width };

export function protectionOf(rule: DisclosureRule, cells: number): Protected {
  if (cells <= rule.wholeRuleUpToCells) return { knowledge: 'primaries', width: 'whole-rule' };
  return { knowledge: cells <= rule.notExactUpToCells ? 'primaries' : 'printed', width: 'not-exact' };
}

/** The contributions a sum is made of, largest first, as far as the dominance rules need them. */
export type Contributions = { readonly largest: number; readonly second: number; readonly total: number };

export type DominanceRule = {
  /** (n, k): the n = 1 or 2 largest may not have more than k per cent of the total. */
  readonly n: 1 | 2;
  readonly k: number;
  /** p %: the second may not estimate the largest to within p per cent. */
  readonly p: number;
};

export const DOMINANCE_2026: DominanceRule = { n: 1, k: 85, p: 15 };

/** A sum one contributor dominates tells that contributor's figure to the others. */
export function isDominated(cell: Contributions, rule: DominanceRule): boolean {
  if (cell.total <= 0) return false;
  const most = rule.n === 1 ? cell.largest : cell.largest + cell.second;
  const rest = cell.total - cell.largest - cell.second;
  return most > (rule.k / 100) * cell.total || rest < (rule.p / 100) * cell.largest;
}

/** How far on either side the attacker must be left in doubt about a dominated sum (p % of the largest). */
export function dominanceMargin(cell: Contributions, rule: DominanceRule): number {
  return Math.max(0, (rule.p / 100) * cell.largest - Math.max(0, cell.total - cell.largest - cell.second));
}
