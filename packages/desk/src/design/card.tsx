import { useId } from 'react';
import type { ElementType, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './card.module.css';

export type CardProps = {
  readonly title?: ReactNode;
  readonly sub?: ReactNode;
  readonly actions?: ReactNode;
  /** Room around the content; off for lists, whose rows run to the edge. */
  readonly pad?: boolean;
  /** A column whose last child may take the rest of the height and scroll. */
  readonly fill?: boolean;
  readonly as?: ElementType;
  readonly label?: string;
  readonly className?: string;
  readonly children?: ReactNode;
};

/** The one level of box there is: a card never lies in another card. */
export function Card(props: CardProps) {
  const { title, sub, actions, pad = true, fill = false, as, label, className, children } = props;
  const Element = as ?? 'section';
  const headId = useId();
  const hasHead = title !== undefined || actions !== undefined;
  return (
    <Element
      className={classNames(styles.card, pad && styles.pad, fill && styles.fill, className)}
      aria-labelledby={title === undefined ? undefined : headId}
      aria-label={title === undefined ? label : undefined}
    >
      {hasHead && (
        <header className={styles.head}>
          <div className={styles.words}>
            {title !== undefined && (
              <h2 id={headId} className={styles.title}>
                {title}
              </h2>
            )}
            {sub !== undefined && <span className={styles.sub}>{sub}</span>}
          </div>
          {actions !== undefined && <div className={styles.actions}>{actions}</div>}
        </header>
      )}
      {children}
    </Element>
  );
}
