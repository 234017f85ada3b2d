import { useEffect, useRef, useState } from 'react';
import type { WorklistRow } from '@kohtaanto/office/worklist/contract.ts';
import type { SearchChange } from './use-worklist-search.ts';
import { rowKeyOf } from './worklist-search.ts';
import type { WorklistSearch } from './worklist-search.ts';

/** Long enough that a held key does not look at every person it passes: each look is logged. */
const restBeforeLooking = 160;

/** The row at the keyboard, kept in the address, and the row the preview shows a moment later. */
export function useRowAtHand(
  rows: readonly WorklistRow[], search: WorklistSearch, onChange: (change: SearchChange) => void,
) {
  const lastIndex = useRef(0);
  const found = rows.findIndex((row) => rowKeyOf(row) === search.row);
  // A row that has left the list gives its place to the one that took it.
  const index = found >= 0 ? found : Math.min(lastIndex.current, rows.length - 1);
  const row = rows[index];
  useEffect(() => {
    if (index >= 0) lastIndex.current = index;
  }, [index]);
  const key = row === undefined ? null : rowKeyOf(row);
  const looked = useRested(key);
  return {
    row,
    key,
    looked: rows.find((one) => rowKeyOf(one) === looked) ?? row,
    choose: (next: string) => onChange({ row: next }),
  };
}

function useRested(value: string | null): string | null {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setRested(value), restBeforeLooking);
    return () => window.clearTimeout(timer);
  }, [value]);
  return rested;
}
