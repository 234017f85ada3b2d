import { useEffect, useRef } from 'react';
import type { WorklistRow } from '@kohtaanto/office/worklist/contract.ts';
import { keepPlace } from './list-place.ts';
import type { ListPlace } from './list-place.ts';
import { rowKeyOf } from './worklist-search.ts';

type Place = {
  readonly of: string;
  readonly rows: readonly WorklistRow[];
  readonly hand: { readonly key: string | null; readonly place: ListPlace | null; readonly choose: (key: string) => void };
  /** More rows are on their way by themselves. */
  readonly coming: boolean;
  /** Not while a dialog has the focus. */
  readonly when: boolean;
};

/** Keeps the place of the list while a person is open, and takes the reader back to it: scroll, row and focus. */
export function useListPlace({ of, rows, hand, coming, when }: Place) {
  const now = useRef({ of, rows, row: hand.key, scroll: 0 });
  const toFocus = useRef(hand.place !== null && isLost(document.activeElement));
  const toScroll = useRef(hand.place?.scroll ?? null);
  useEffect(() => {
    // The list is drawn once more while the person's page is already in the address.
    if (window.location.pathname === '/worklist') now.current = { ...now.current, of, rows, row: hand.key };
  });
  useEffect(() => {
    const touched = (event: MouseEvent) => {
      const row = event.target instanceof Element ? event.target.closest('a')?.closest('tr')?.dataset['row'] : undefined;
      if (row !== undefined) now.current = { ...now.current, row };
    };
    const scrolled = () => {
      if (window.location.pathname === '/worklist') now.current = { ...now.current, scroll: scroller()?.scrollTop ?? 0 };
    };
    document.addEventListener('click', touched, { capture: true });
    document.addEventListener('scroll', scrolled, { capture: true, passive: true });
    return () => {
      document.removeEventListener('click', touched, { capture: true });
      document.removeEventListener('scroll', scrolled, { capture: true });
      keepPlace(now.current);
    };
  }, []);
  useEffect(() => {
    const place = scroller();
    if (toScroll.current === null || place === null) return;
    place.scrollTop = toScroll.current;
    if (place.scrollTop >= toScroll.current - 1 || !coming) toScroll.current = null;
  });
  useEffect(() => {
    if (!toFocus.current || !when || toScroll.current !== null) return;
    if (focusRow(hand.key)) toFocus.current = false;
  });
  return {
    goTo(row: WorklistRow) {
      toFocus.current = true;
      hand.choose(rowKeyOf(row));
    },
    /** The focus of a row that has left goes to the one in its place. */
    follow() {
      toFocus.current = isLost(document.activeElement);
    },
  };
}

/** Enter opens the row at hand also where the focus rests on the page or in the reasons. */
export function useEnterOpens(row: WorklistRow | undefined, open: (row: WorklistRow) => void, when: boolean): void {
  const current = useRef({ row, open });
  useEffect(() => {
    current.current = { row, open };
  });
  useEffect(() => {
    if (!when) return undefined;
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.defaultPrevented || event.repeat) return;
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || hasOwnEnter(event.target)) return;
      const { row: atHand, open: act } = current.current;
      if (atHand === undefined) return;
      event.preventDefault();
      act(atHand);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [when]);
}

export function focusRow(key: string | null): boolean {
  const row = key === null ? null : document.querySelector<HTMLElement>(`tr[data-row="${CSS.escape(key)}"]`);
  if (row === null) return false;
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block: 'nearest' });
  return document.activeElement === row;
}

function hasOwnEnter(target: EventTarget | null): boolean {
  return target instanceof Element
    && target.closest('a, button, input, select, textarea, summary, label, [role="button"], tr[data-row]') !== null;
}

/** With nothing that acts: where a page begins, the focus rests on its name. */
function isLost(focused: Element | null): boolean {
  return focused === null || focused === document.body || focused.matches('#main, h1');
}

/** On the desk the list scrolls in its card; on the phone the page does. */
function scroller(): Element | null {
  const inCard = document.querySelector('[role="grid"]')?.parentElement ?? null;
  return inCard !== null && inCard.scrollHeight > inCard.clientHeight ? inCard : document.scrollingElement;
}
