import { useEffect } from 'react';
import type { ReactNode, RefObject } from 'react';
import { classNames } from './class-names.ts';
import styles from './page.module.css';

export type PageProps = {
  /** The sentence that says what matters today. */
  readonly headline: ReactNode;
  /** For the browser's tab; needed where the headline is not plain text. */
  readonly title?: string;
  readonly eyebrow?: ReactNode;
  readonly sub?: ReactNode;
  readonly actions?: ReactNode;
  /** Exactly the window's height on the desk: lists scroll inside their cards. */
  readonly fill?: boolean;
  readonly className?: string;
  readonly children?: ReactNode;
};

export function Page({ headline, title, eyebrow, sub, actions, fill, className, children }: PageProps) {
  useFocusOnArrival();
  useDocumentTitle(title ?? (typeof headline === 'string' ? headline : undefined));
  return (
    <main id="main" tabIndex={-1} className={classNames(styles.page, fill && styles.fill, className)}>
      <header className={styles.band}>
        <div className={styles.words}>
          {eyebrow !== undefined && <p className={styles.eyebrow}>{eyebrow}</p>}
          <h1 className="sentence">{headline}</h1>
          {sub !== undefined && <p className={styles.sub}>{sub}</p>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </main>
  );
}

/** The address that was loaded, until another has been shown; a page that loads in two steps arrives twice. */
let firstPath: string | null = null;

/**
 * What had the focus is gone with the last page, e.g. the row that was opened: the reading goes on from
 * the new page. Not on the first one, where the way past the navigation must come first.
 */
export function useFocusOnArrival(place?: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    firstPath ??= location.pathname;
    const isFirst = location.pathname === firstPath;
    if (!isFirst && isLost) (place?.current ?? document.getElementById('main'))?.focus({ preventScroll: true });
    if (!isFirst) firstPath = '';
  }, [place]);
}

/** The name of the page in the browser's tab, the product's name after it. */
export function useDocumentTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title === undefined ? 'Kohtaanto' : `${title.replace(/\.$/, '')} · Kohtaanto`;
  }, [title]);
}
