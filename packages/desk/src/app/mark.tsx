import { classNames } from '../design/class-names.ts';
import styles from './mark.module.css';

/** A stem (labour) and two strokes that meet before it (person, job), and the name. */
export function Mark({ large = false }: { readonly large?: boolean }) {
  return (
    <span className={classNames(styles.mark, large && styles.large)}>
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <rect x="3" y="3" width="4.2" height="18" rx=".6" fill="var(--havu)" />
        <path d="M21 3 10.2 12" stroke="var(--havu)" strokeWidth="4.2" />
        <path d="M10.2 12 21 21" stroke="var(--c2)" strokeWidth="4.2" />
      </svg>
      <span>Kohtaanto</span>
    </span>
  );
}
