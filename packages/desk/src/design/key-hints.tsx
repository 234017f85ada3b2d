import type { ReactNode } from 'react';
import styles from './key-hints.module.css';

export function Key({ children }: { readonly children: ReactNode }) {
  return <kbd className={styles.key}>{children}</kbd>;
}

export type KeyHint = { readonly keys: readonly string[]; readonly label: string };

/** The row of keys under a list; gone on the phone, which has none. */
export function KeyHints({ hints, label }: { readonly hints: readonly KeyHint[]; readonly label?: string }) {
  return (
    <ul className={styles.hints} aria-label={label}>
      {hints.map((hint) => (
        <li key={hint.keys.join('+') + hint.label} className={styles.hint}>
          {hint.keys.map((key) => (
            <Key key={key}>{key}</Key>
          ))}
          <span>{hint.label}</span>
        </li>
      ))}
    </ul>
  );
}
