import { classNames } from './class-names.ts';
import { useDesignTexts } from './use-design-texts.ts';
import styles from './protected-name.module.css';

export type ProtectedNameProps = {
  /** Only once it has been opened with a reason. */
  readonly name?: string | null | undefined;
  readonly strong?: boolean;
};

/** Turvakielto: a lock and the word in place of the name; no municipality, address, phone or group anywhere. */
export function ProtectedName({ name, strong = true }: ProtectedNameProps) {
  const t = useDesignTexts();
  const opened = name !== undefined && name !== null;
  return (
    <span className={classNames(styles.name, strong && styles.strong)}>
      <svg
        viewBox="0 0 14 16"
        width="12"
        height="14"
        aria-hidden={opened ? undefined : 'true'}
        role="img"
        aria-label={opened ? t.protectedName : undefined}
      >
        <rect x="1" y="6.5" width="12" height="9" rx="1.6" fill="currentColor" />
        <path d="M3.8 7V4.4a3.2 3.2 0 0 1 6.4 0V7" fill="none" stroke="currentColor" strokeWidth="1.8" />
      </svg>
      <span>{opened ? name : t.protectedName}</span>
    </span>
  );
}
