import { Key } from './key-hints.tsx';
import { useDesignTexts } from './use-design-texts.ts';
import { useShortcuts } from './use-shortcuts.ts';
import styles from './bulk-bar.module.css';

export type BulkAct = {
  readonly key: string;
  readonly label: string;
  readonly onAct: () => void;
  readonly busy?: boolean;
};

export type BulkResult = {
  /** What was done, as a sentence. */
  readonly done: string;
  readonly failed: readonly { readonly key: string; readonly who: string; readonly why: string }[];
};

export type BulkBarProps = {
  readonly count: number;
  /** At most three. */
  readonly acts: readonly BulkAct[];
  readonly onClear: () => void;
  readonly result?: BulkResult | null;
  readonly onCloseResult?: () => void;
};

/** Acts on the chosen rows; afterwards it lists what could not be done and why, per person. */
export function BulkBar({ count, acts, onClear, result, onCloseResult }: BulkBarProps) {
  const t = useDesignTexts();
  const shown = count > 0 || (result !== undefined && result !== null);
  useShortcuts({ escape: () => (result ? onCloseResult?.() : onClear()) }, { when: shown });
  if (!shown) return null;
  return (
    <div className={styles.bar} role="region" aria-label={t.chosen(count)}>
      {result !== undefined && result !== null && (
        <div className={styles.result} role="status">
          <p className={styles.done}>{result.done}</p>
          {result.failed.length > 0 && (
            <>
              <p>{t.notDone}</p>
              <ul>
                {result.failed.map((each) => (
                  <li key={each.key}>
                    <b>{each.who}</b> · {each.why}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
      <div className={styles.line}>
        {count > 0 && <b className={styles.count}>{t.chosen(count)}</b>}
        {count > 0 &&
          acts.map((act) => (
            <button
              key={act.key}
              type="button"
              className={styles.act}
              aria-busy={act.busy || undefined}
              onClick={act.busy === true ? undefined : act.onAct}
            >
              {act.label}
            </button>
          ))}
        <button
          type="button"
          className={styles.clear}
          onClick={result ? (onCloseResult ?? onClear) : onClear}
        >
          {result ? t.close : t.clear} <Key>Esc</Key>
        </button>
      </div>
    </div>
  );
}
