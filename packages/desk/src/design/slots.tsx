import { classNames } from './class-names.ts';
import { useDesignTexts } from './use-design-texts.ts';
import styles from './slots.module.css';

export type SlotsProps = {
  readonly filled: number;
  readonly total: number;
  /** The period is still running: amber. */
  readonly open?: boolean;
  readonly large?: boolean;
  readonly label?: string;
};

/** One square per required opportunity; filled is reported. The caller writes "3/4" beside it. */
export function Slots({ filled, total, open = false, large = false, label }: SlotsProps) {
  const t = useDesignTexts();
  return (
    <span
      role="img"
      aria-label={label ?? t.slots(filled, total)}
      className={classNames(styles.slots, open && styles.open, large && styles.large)}
    >
      {Array.from({ length: total }, (_, index) => (
        <span key={index} className={classNames(styles.slot, index < filled && styles.filled)} />
      ))}
    </span>
  );
}
