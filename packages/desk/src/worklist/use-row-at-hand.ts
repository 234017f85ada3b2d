import { useCallback, useEffect, useRef, useState } from 'react';
import type { WorklistRow } from '@kohtaanto/office/worklist/contract.ts';
import { placeOf, successorOf } from './list-place.ts';
import type { SearchChange } from './use-worklist-search.ts';
import { rowKeyOf } from './worklist-search.ts';

/** Long enough that a held key does not look at every person it passes: each look is logged. */
const restBeforeLooking = 160;

type Hand = {
  readonly rows: readonly WorklistRow[];
  /** The rows are those of the view and filters: not of the ones before, and no more are on their way. */
  readonly settled: boolean;
  /** The view and filters, as text. */
  readonly of: string;
  /** The row the address names. */
  readonly asked: string | undefined;
  readonly onChange: (change: SearchChange) => void;
  readonly onLeft: (row: WorklistRow) => void;
};

/**
 * The row at the keyboard, kept in the address, and the row the preview shows a moment later. When the
 * row at hand leaves the list, the next one takes its place, and the one that left is told once.
 */
export function useRowAtHand({ rows, settled, of, asked, onChange, onLeft }: Hand) {
  const [place] = useState(() => placeOf(of));
  // Ahead of the address, which changes a moment later; where one comes back to, ahead of what it says.
  const [wanted, setWanted] = useState(place?.row ?? null);
  if (wanted !== null && wanted === asked) setWanted(null);
  const before = useRef({ of, rows: place?.rows ?? rows });
  const key = wanted ?? asked ?? null;
  const found = rows.find((row) => rowKeyOf(row) === key);
  const next = found ?? (before.current.of === of ? successorOf(key, before.current.rows, rows) : undefined);
  const row = next ?? rows[0];
  const choose = useCallback((to: string) => {
    setWanted(to);
    onChange({ row: to });
  }, [onChange]);
  const tell = useRef(onLeft);
  useEffect(() => {
    tell.current = onLeft;
  });
  useEffect(() => {
    if (!settled) return;
    const last = before.current;
    before.current = { of, rows };
    const left = last.of === of && found === undefined ? last.rows.find((one) => rowKeyOf(one) === key) : undefined;
    if (left === undefined) return;
    tell.current(left);
    if (next !== undefined) choose(rowKeyOf(next));
  }, [settled, of, rows, key, found, next, choose]);
  const atHand = row === undefined ? null : rowKeyOf(row);
  const [looked, look] = useRested(atHand);
  return {
    row, key: atHand, looked: rows.find((one) => rowKeyOf(one) === looked) ?? row, place, choose,
    /** Asked for by a key: no need to wait whether the reader only passes. */
    look: () => look(atHand),
  };
}

function useRested(value: string | null): [string | null, (now: string | null) => void] {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setRested(value), restBeforeLooking);
    return () => window.clearTimeout(timer);
  }, [value]);
  return [rested, setRested];
}
