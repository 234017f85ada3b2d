import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './tag.module.css';

export type TagProps = {
  readonly children: ReactNode;
  readonly tone?: 'neutral' | 'late' | 'today' | 'service' | 'plan' | 'even';
  /** Makes the tag a button, e.g. one that opens the reason of a group. */
  readonly onClick?: () => void;
  readonly expanded?: boolean;
  readonly title?: string;
};

export function Tag({ children, tone = 'neutral', onClick, expanded, title }: TagProps) {
  const className = classNames(styles.tag, styles[tone]);
  if (onClick === undefined) {
    return (
      <span className={className} title={title}>
        {children}
      </span>
    );
  }
  return (
    <button
      type="button"
      className={classNames(className, styles.act)}
      onClick={onClick}
      title={title}
      aria-expanded={expanded}
    >
      {children}
    </button>
  );
}
