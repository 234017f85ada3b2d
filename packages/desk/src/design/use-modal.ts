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
    };
  }, [open]);
  return dialog;
}

/** The browser would choose the closing cross: the first field is wanted, or the text itself. */
function focusFirst(dialog: HTMLDialogElement): void {
  const field = dialog.querySelector<HTMLElement>(
    'input:not([type="hidden"], [tabindex="-1"]):not(:disabled), textarea:not(:disabled), select:not(:disabled)',
  );
  (field ?? dialog).focus({ preventScroll: true });
}
