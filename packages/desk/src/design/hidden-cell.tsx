import { useId, useState } from 'react';
import { useDesignTexts } from './use-design-texts.ts';
import styles from './hidden-cell.module.css';

/** The word in place of a figure that would tell of single persons. Never a dash, never empty. */
export function HiddenCell({ why }: { readonly why?: string }) {
  const t = useDesignTexts();
  const [shown, setShown] = useState(false);
  const tipId = useId();
  return (
    <span
      className={styles.cell}
      onPointerEnter={() => setShown(true)}
      onPointerLeave={() => setShown(false)}
    >
      <button
        type="button"
        className={styles.word}
        aria-describedby={tipId}
        onFocus={() => setShown(true)}
        onBlur={() => setShown(false)}
        onKeyDown={(event) => event.key === 'Escape' && setShown(false)}
      >
        {t.suppressed}
      </button>
      <span id={tipId} role="tooltip" className={styles.tip} hidden={!shown}>
        <b>{t.suppressedTitle}</b>
        {why ?? t.suppressedWhy}
      </span>
    </span>
  );
}
