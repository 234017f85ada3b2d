/** A cell as a reader sees it: its figure, or null where it is hidden. */
export type SeenCell = {
  readonly key: string;
  readonly value: number | null;
  /** Counts are whole and not negative, amounts not negative; a derived figure (a change) may be anything. */
  readonly kind: 'count' | 'amount' | 'derived';
  /** Whether it is told that the hidden cell is itself small; null where the print does not tell. */
  readonly small: boolean | null;
  /** 'hidden': the print says that a hidden cell may be a nought. Otherwise noughts are printed. */
  readonly noughts?: 'hidden';
};

/** low <= sum of factor × cell <= high; equal ends make an equation. */
export type Equation = {
  readonly terms: readonly (readonly [cell: number, factor: number])[];
  readonly low: number;
  readonly high: number;
  /** What kind of print it comes from: a total and its parts, columns that add up, a change, a per cent. */
  readonly from?: 'sum' | 'columns' | 'change' | 'percent';
  /** The per cent that is printed, of the whole (150 where something grew by half). */
  readonly percent?: number;
};

/** All that is printed, of however many tables: one cell for one figure, wherever it stands. */
export type Published = { readonly cells: readonly SeenCell[]; readonly equations: readonly Equation[] };

/** What the attacker knows besides; each level knows what the one before it knows. */
export const LEVELS = ['linear', 'not-negative', 'zeros-printed', 'small-known'] as const;
export type Level = (typeof LEVELS)[number];

export type Knowledge = {
  readonly level: Level;
  /** The values a small hidden cell may have, 1 to 4; asked only at the level 'small-known'. */
  readonly smallLow: number;
  readonly smallHigh: number;
  /** Cells whose figure the attacker has from elsewhere: the one he is in himself. */
  readonly known?: ReadonlyMap<number, number>;
};

export function boundsOf(cell: SeenCell, index: number, knowledge: Knowledge): readonly [number, number] {
  const known = knowledge.known?.get(index);
  if (known !== undefined) return [known, known];
  if (cell.kind === 'derived' || knowledge.level === 'linear') return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  if (knowledge.level === 'not-negative' || cell.kind === 'amount') return [0, Number.POSITIVE_INFINITY];
  const least = cell.noughts === 'hidden' ? 0 : Math.min(1, knowledge.smallLow);
  if (knowledge.level === 'zeros-printed' || cell.small === null) return [least, Number.POSITIVE_INFINITY];
  return cell.small ? [Math.min(least, knowledge.smallLow), knowledge.smallHigh] : [knowledge.smallHigh + 1, Number.POSITIVE_INFINITY];
}
