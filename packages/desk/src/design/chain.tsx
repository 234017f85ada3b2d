import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { SectionLink } from './section-link.tsx';
import styles from './chain.module.css';

export type ChainPoint = {
  /** A date, or how far from the one before: '+ 3 kk'. */
  readonly at?: ReactNode;
  readonly text: ReactNode;
  readonly strong?: boolean;
  readonly section?: { readonly label: string; readonly href?: string | undefined };
};

export type ChainProps = {
  readonly title?: ReactNode;
  readonly points: readonly ChainPoint[];
  /** The version of the rules and when it was computed. */
  readonly footer?: ReactNode;
  readonly bare?: boolean;
};

/** Why: facts and rules as points on a line, the last of them filled. */
export function Chain({ title, points, footer, bare = false }: ChainProps) {
  return (
    <div className={classNames(styles.chain, !bare && styles.box)}>
      {title !== undefined && <h3 className={styles.title}>{title}</h3>}
      <ol>
        {points.map((point, index) => (
          <li key={index} className={classNames(styles.point, index === points.length - 1 && styles.last)}>
            <span className={styles.at}>{point.at}</span>
            <span className={styles.mark} aria-hidden="true" />
            <span className={point.strong === true ? styles.strong : undefined}>
              {point.text}
              {point.section !== undefined && (
                <>
                  {' '}
                  <SectionLink {...point.section} />
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
      {footer !== undefined && <p className={styles.footer}>{footer}</p>}
    </div>
  );
}
