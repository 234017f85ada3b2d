import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

export type EmptyStateProps = {
  /** That it is well, as a sentence. */
  readonly sentence: ReactNode;
  readonly next?: ReactNode;
  readonly action?: ReactNode;
};

export function EmptyState({ sentence, next, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <p className={styles.sentence}>{sentence}</p>
      {next !== undefined && <p className={styles.next}>{next}</p>}
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}
