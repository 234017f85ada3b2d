import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Opens and closes a real <dialog>: focus stays inside, Esc closes, focus returns to where it was. */
export function useModal(open: boolean, onClose: () => void): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const element = dialog.current;
    if (element === null || !open) return undefined;
    const before = document.activeElement;
    const around = ancestorsOf(before);
    if (!element.open) element.showModal();
    focusFirst(element);
    const cancel = (event: Event) => {
      event.preventDefault();
      close.current();
    };
    element.addEventListener('cancel', cancel);
    return () => {
      element.removeEventListener('cancel', cancel);
      element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
      else focusNear(around);
    };
  }, [open]);
  return dialog;
}

function ancestorsOf(element: Element | null): readonly Element[] {
  const found: Element[] = [];
  for (let each = element?.parentElement ?? null; each !== null && each !== document.body && each.tagName !== 'MAIN'; each = each.parentElement) found.push(each);
  return found;
}

/** The button that opened it may be gone with what was done: whoever works by keys goes on from the nearest that is left. */
function focusNear(around: readonly Element[]): void {
  for (const each of around.filter(({ isConnected }) => isConnected)) {
    const next = each.querySelector<HTMLElement>('a[href], button:not(:disabled, [tabindex="-1"]), input:not(:disabled), select:not(:disabled)');
    if (next === null) continue;
    next.focus({ preventScroll: true });
    return;
  }
}

/** The browser would choose the closing cross: the first field is wanted, or the text itself. */
function focusFirst(dialog: HTMLDialogElement): void {
  const field = dialog.querySelector<HTMLElement>(
    'input:not([type="hidden"], [tabindex="-1"]):not(:disabled), textarea:not(:disabled), select:not(:disabled)',
  );
  (field ?? dialog).focus({ preventScroll: true });
}
