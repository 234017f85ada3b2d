import { useCallback, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { DataTableProps } from './data-table-types.ts';
import { nextSelection } from './row-selection.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** The list is one tab stop; J, K and the arrows move inside it, and the focus follows. */
export function useRowNavigation<Row>(props: DataTableProps<Row>, rows: readonly Row[]) {
  const { rowKey, active, onActive, onPreview, rowLink, shortcuts = true } = props;
  const body = useRef<HTMLTableElement>(null);
  const [own, setOwn] = useState<string | null>(null);
  const anchor = useRef<string | null>(null);
  const current = active === undefined ? own : active;
  const found = rows.findIndex((row) => rowKey(row) === current);
  const currentIndex = found < 0 ? 0 : found;
  const currentRow = rows[currentIndex];

  const setActive = useCallback(
    (key: string) => {
      setOwn(key);
      onActive?.(key);
    },
    [onActive],
  );
  const rowOf = (row: Row) => body.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(rowKey(row))}"]`);
  const focusRow = (index: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (row === undefined) return;
    setActive(rowKey(row));
    const element = rowOf(row);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
  };
  const move = (step: number) => focusRow(found < 0 ? (step > 0 ? 0 : rows.length - 1) : currentIndex + step);
  const select = (row: Row, range: boolean) => {
    if (props.selection === undefined || props.onSelection === undefined) return;
    props.onSelection(nextSelection(props, rows, row, range ? anchor.current : null));
    anchor.current = rowKey(row);
  };
  const withCurrent = (act: ((row: Row) => void) | undefined) => () => {
    if (currentRow !== undefined) act?.(currentRow);
  };

  /** A row with a page is opened by its own link, so that the browser does with it what it does with links. */
  const onOpen = props.onOpen ?? (rowLink === undefined ? undefined : (row: Row) => rowOf(row)?.querySelector<HTMLElement>('a[data-names]')?.click());

  useShortcuts(
    {
      j: () => move(1),
      k: () => move(-1),
      ...(props.onSelection === undefined
        ? {}
        : {
            x: withCurrent((row) => select(row, false)),
            'shift+x': withCurrent((row) => select(row, true)),
          }),
    },
    { when: shortcuts },
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset['row'] === undefined) return;
    const acts: Record<string, (() => void) | undefined> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Home: () => focusRow(0),
      End: () => focusRow(rows.length - 1),
      PageDown: () => move(10),
      PageUp: () => move(-10),
      Enter: onOpen && withCurrent(onOpen),
      ' ': onPreview && withCurrent(onPreview),
    };
    const act = acts[event.key];
    if (act === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  return {
    body,
    currentKey: currentRow === undefined ? null : rowKey(currentRow),
    setActive,
    select,
    onOpen,
    onKeyDown,
  };
}
