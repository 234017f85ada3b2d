import { useEffect, useId, useRef, useState } from 'react';
import { useDesignTexts } from './use-design-texts.ts';
import styles from './hidden-cell.module.css';

/** The word in place of a figure that would tell of single persons. Never a dash, never empty. */
export function HiddenCell({ why }: { readonly why?: string }) {
  const t = useDesignTexts();
  const [place, setPlace] = useState<Place | null>(null);
  const word = useRef<HTMLButtonElement>(null);
  const tipId = useId();
  const show = () => setPlace(word.current === null ? null : placeBeside(word.current.getBoundingClientRect()));
  const hide = () => setPlace(null);
  const shown = place !== null;
  useEffect(() => {
    if (!shown) return undefined;
    // It hangs on the window, so that no card cuts it: what scrolls under it takes it away.
    const leave = () => setPlace(null);
    window.addEventListener('scroll', leave, { capture: true, passive: true });
    return () => window.removeEventListener('scroll', leave, { capture: true });
  }, [shown]);
  return (
    <span
      className={styles.cell}
      onPointerEnter={show}
      onPointerLeave={hide}
    >
      <button
        ref={word}
        type="button"
        className={styles.word}
        aria-describedby={tipId}
        onFocus={show}
        onBlur={hide}
        onKeyDown={(event) => event.key === 'Escape' && hide()}
      >
        {t.suppressed}
      </button>
      <span id={tipId} role="tooltip" className={styles.tip} style={place ?? undefined} hidden={!shown}>
        <b>{t.suppressedTitle}</b>
        {why ?? t.suppressedWhy}
      </span>
    </span>
  );
}

type Place = { readonly left: number; readonly top?: number; readonly bottom?: number };

const WIDTH = 300;
const HEIGHT = 110;
const EDGE = 8;
const GAP = 6;

/** Under the word, its right ends in one line; above it where the window ends. */
function placeBeside({ right, top, bottom }: DOMRect): Place {
  const left = Math.max(EDGE, Math.min(right - WIDTH, window.innerWidth - WIDTH - EDGE));
  return bottom + HEIGHT > window.innerHeight ? { left, bottom: window.innerHeight - top + GAP } : { left, top: bottom + GAP };
}
