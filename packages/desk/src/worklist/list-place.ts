import type { WorklistRow } from '@kohtaanto/office/worklist/contract.ts';
import { rowKeyOf } from './worklist-search.ts';

/** Where the reader was in the list when a person was opened from it. */
export type ListPlace = {
  /** The view and filters the place belongs to. */
  readonly of: string;
  readonly rows: readonly WorklistRow[];
  readonly row: string | null;
  readonly scroll: number;
};

/** In the memory of the page only: the names of the list are written nowhere. */
let kept: ListPlace | null = null;

export function keepPlace(place: ListPlace): void {
  kept = place;
}

export function placeOf(of: string): ListPlace | null {
  return kept?.of === of ? kept : null;
}

/** The row that takes the place of one that has left: the next of those still there, else the last one before it. */
export function successorOf(
  left: string | null | undefined, before: readonly WorklistRow[], now: readonly WorklistRow[],
): WorklistRow | undefined {
  const at = before.findIndex((row) => rowKeyOf(row) === left);
  if (at < 0) return undefined;
  const here = new Map(now.map((row) => [rowKeyOf(row), row]));
  const still = (row: WorklistRow) => here.get(rowKeyOf(row));
  return before.slice(at + 1).map(still).find((row) => row !== undefined)
    ?? before.slice(0, at).map(still).findLast((row) => row !== undefined);
}
