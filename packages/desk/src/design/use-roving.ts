import { useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';

/**
 * Many buttons, one stop of the Tab key: the arrows move among them. The stop is where the focus is, and
 * once it has left, what is chosen. In rows of several, up and down move by a row.
 */
export function useRoving(keys: readonly string[], chosen: string | null, inRow = 1) {
  const [at, setAt] = useState<string | null>(null);
  const stop = [at, chosen].find((key) => key !== null && keys.includes(key)) ?? keys[0];
  return {
    group: {
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        const buttons = [...event.currentTarget.querySelectorAll('button')];
        const index = buttons.findIndex((button) => button === document.activeElement);
        const next = buttons[indexAfter(event.key, index, buttons.length, inRow)];
        if (index < 0 || next === undefined) return;
        event.preventDefault();
        next.focus();
      },
      onBlur: (event: FocusEvent<HTMLElement>) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setAt(null);
      },
    },
    item: (key: string) => ({ tabIndex: key === stop ? 0 : -1, onFocus: () => setAt(key) }),
  };
}

/** Where a key leads; below nothing where it is no key of the group or the end has come. */
function indexAfter(key: string, index: number, count: number, inRow: number): number {
  switch (key) {
    case 'ArrowRight': return index + 1;
    case 'ArrowLeft': return index - 1;
    case 'ArrowDown': return index + inRow;
    case 'ArrowUp': return index - inRow;
    case 'Home': return 0;
    case 'End': return count - 1;
    default: return -1;
  }
}
