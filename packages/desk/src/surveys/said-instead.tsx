import type { ReactNode } from 'react';
import styles from './answer.module.css';

/** One thing said in place of the questions. */
export function Said({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.card}>
      <h1 className="sentence" tabIndex={-1} ref={(heading) => heading?.focus({ preventScroll: true })}>{title}</h1>
      <div className={styles.said}>{children}</div>
    </section>
  );
}
