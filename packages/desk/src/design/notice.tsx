import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './notice.module.css';

export type NoticeProps = {
  readonly tone?: 'late' | 'today' | 'done' | 'neutral';
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Read out at once; for what just happened. */
  readonly live?: boolean;
};

/** What happened, at the place of the act, with a 3 px edge. */
export function Notice({ tone = 'neutral', title, children, actions, live = false }: NoticeProps) {
  return (
    <div className={classNames(styles.notice, styles[tone])} role={live ? 'alert' : undefined}>
      <p className={styles.title}>{title}</p>
      {children !== undefined && <div className={styles.text}>{children}</div>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
