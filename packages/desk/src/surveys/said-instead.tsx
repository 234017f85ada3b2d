import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import styles from './answer.module.css';

type Props = {
  readonly title: string;
  /** It came in place of what was being done: whoever hears the page is told. */
  readonly arrived?: boolean;
  readonly children: ReactNode;
};

/** One thing said in place of the questions. */
export function Said({ title, arrived = false, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrived) heading.current?.focus({ preventScroll: true });
  }, [arrived]);
  return (
    <section className={styles.card}>
      <h1 className="sentence" tabIndex={-1} ref={heading}>{title}</h1>
      <div className={styles.said}>{children}</div>
    </section>
  );
}
