import { createContext, use, useCallback, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { useDesignTexts } from './use-design-texts.ts';
import styles from './toast.module.css';

export type Toast = { readonly text: string; readonly undo?: () => void };

const ToastContext = createContext<(toast: Toast) => void>(() => undefined);

/** Says what was done, for ten seconds, with a way to undo where it truly undoes. Never an error alone. */
export function useToast(): (toast: Toast) => void {
  return use(ToastContext);
}

export function ToastPlace({ children }: { readonly children: ReactNode }) {
  const t = useDesignTexts();
  const [toast, setToast] = useState<(Toast & { id: number }) | null>(null);
  const say = useCallback(
    (next: Toast) => setToast((before) => ({ ...next, id: (before?.id ?? 0) + 1 })),
    [],
  );
  useEffect(() => {
    if (toast === null) return undefined;
    const timer = window.setTimeout(() => setToast(null), 10_000);
    return () => window.clearTimeout(timer);
  }, [toast]);
  return (
    <ToastContext value={say}>
      {children}
      <div className={styles.place} role="status" aria-live="polite">
        {toast !== null && (
          <div className={styles.toast} key={toast.id}>
            <span>{toast.text}</span>
            {toast.undo !== undefined && (
              <Button
                variant="row"
                onClick={() => {
                  toast.undo?.();
                  setToast(null);
                }}
              >
                {t.undo}
              </Button>
            )}
          </div>
        )}
      </div>
    </ToastContext>
  );
}
