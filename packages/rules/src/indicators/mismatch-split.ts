import type { Month } from './months.ts';
import { mismatchBetween } from './occupation-balance-reading.ts';
import type { BalanceCell } from './occupation-balance.ts';

/** The mismatch between all cells of area and occupation, and the two parts that make it (MAT-5). */
export type SplitMismatch = {
  readonly index: number;
  /** How much of it place has to do with, and how much occupation: together the index. */
  readonly regional: number;
  readonly occupational: number;
  /** By area alone and by occupation alone, as they are published elsewhere; together they do not make the whole. */
  readonly byAreaAlone: number;
  readonly byOccupationAlone: number;
  /** So many seekers would have to be in another cell. */
  readonly seekers: number;
};

/**
 * Were occupations no matter, the index by area alone would be left, and the rest of the whole is theirs; and the other way
 * round. Both ways of asking weigh the same (Shapley), so that neither comes first. Undefined where there are no seekers or no
 * places: there is nothing to lie on.
 */
export function splitMismatch(cells: readonly BalanceCell[]): SplitMismatch | undefined {
  const whole = mismatchBetween(cells);
  const byArea = mismatchBetween(summed(cells, ({ area }) => area));
  const byOccupation = mismatchBetween(summed(cells, ({ occupation }) => occupation));
  if (whole === undefined || byArea === undefined || byOccupation === undefined) return undefined;
  const regional = (byArea.index + whole.index - byOccupation.index) / 2;
  return {
    index: whole.index, regional, occupational: whole.index - regional, byAreaAlone: byArea.index, byOccupationAlone: byOccupation.index, seekers: whole.seekers,
  };
}

function summed(cells: readonly BalanceCell[], keyOf: (cell: BalanceCell) => string): readonly { readonly seekers: number; readonly places: number }[] {
  const sums = new Map<string, { seekers: number; places: number }>();
  for (const cell of cells) {
    const sum = sums.get(keyOf(cell));
    sums.set(keyOf(cell), { seekers: (sum?.seekers ?? 0) + cell.seekers, places: (sum?.places ?? 0) + cell.places });
  }
  return [...sums.values()];
}

/** A month on the Beveridge curve: unemployed and open places, each for a hundred of the labour force. */
export type BeveridgePoint = { readonly month: Month; readonly unemployment: number; readonly vacancies: number; readonly seekersPerPlace: number | null };

/** Undefined where the labour force is not known. */
export function beveridgePoint(
  month: Month, { seekers, places, labourForce }: { readonly seekers: number; readonly places: number; readonly labourForce: number },
): BeveridgePoint | undefined {
  if (labourForce <= 0) return undefined;
  return { month, unemployment: 100 * seekers / labourForce, vacancies: 100 * places / labourForce, seekersPerPlace: places === 0 ? null : seekers / places };
}
