import { useEffect, useState } from 'react';
import { Button } from './button.tsx';
import { useDesignTexts } from './use-design-texts.ts';
import styles from './loading-rows.module.css';

export type LoadingRowsProps = {
  readonly rows?: number;
  /** The height the real rows will have, so that nothing jumps. */
  readonly height?: number;
  readonly columns?: number;
  /** What is being done; said when it has taken over ten seconds. */
  readonly what?: string;
  readonly onStop?: () => void;
};

const widths = [68, 74, 56, 70, 62, 66];

export function LoadingRows({ rows = 6, height = 32, columns = 3, what, onStop }: LoadingRowsProps) {
  const t = useDesignTexts();
  const shown = useAfter(300);
  const slow = useAfter(10_000);
  if (!shown) return <div style={{ minHeight: rows * height }} aria-hidden="true" />;
  return (
    <div className={styles.loading} role="status" aria-label={what ?? t.loading}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={styles.row} style={{ height }} aria-hidden="true">
          {Array.from({ length: columns }, (_each, column) => (
            <span key={column}>
              <i style={{ width: `${widths[(row + column * 2) % widths.length] ?? 60}%` }} />
            </span>
          ))}
        </div>
      ))}
      {slow && (
        <p className={styles.slow}>
          {what ?? t.loading}
          {onStop !== undefined && (
            <Button size="small" onClick={onStop}>
              {t.stop}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}

/** True once so many milliseconds have passed: short waits show nothing. */
function useAfter(milliseconds: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setPassed(true), milliseconds);
    return () => window.clearTimeout(timer);
  }, [milliseconds]);
  return passed;
}
