import { Button as AkselButton } from '@navikt/ds-react/Button';
import { useId } from 'react';
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { classNames } from './class-names.ts';
import { Key } from './key-hints.tsx';
import styles from './button.module.css';

export type ButtonVariant = 'primary' | 'secondary' | 'text' | 'row';

export type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> & {
  readonly variant?: ButtonVariant;
  readonly size?: 'normal' | 'small';
  /** The key that does the same, e.g. '↵'. */
  readonly keyHint?: string;
  /** Why it cannot be pressed now; the button stays in the tab order and says so. */
  readonly disabledReason?: string | undefined;
  readonly busy?: boolean;
  readonly icon?: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
};

const akselVariants = {
  primary: 'primary',
  secondary: 'secondary',
  text: 'tertiary',
  row: 'tertiary',
} as const;

/** One filled button per view; an outline for the others; text for what changes no data. */
export function Button(props: ButtonProps) {
  const {
    variant = 'secondary',
    size = 'normal',
    keyHint,
    disabledReason,
    busy = false,
    icon,
    className,
    children,
    onClick,
    type = 'button',
    ...attributes
  } = props;
  const whyId = useId();
  const stopped = disabledReason !== undefined;
  return (
    <>
      <AkselButton
        {...attributes}
        type={stopped ? 'button' : type}
        variant={akselVariants[variant]}
        size="small"
        data-color={variant === 'secondary' ? 'neutral' : 'accent'}
        className={classNames(styles.button, styles[variant], size === 'small' && styles.small, className)}
        aria-disabled={stopped || busy || undefined}
        aria-busy={busy || undefined}
        aria-describedby={stopped ? whyId : attributes['aria-describedby']}
        title={disabledReason ?? attributes.title}
        onClick={stopped || busy ? stay : onClick}
      >
        {icon}
        {children}
        {keyHint !== undefined && <Key>{keyHint}</Key>}
      </AkselButton>
      {stopped && (
        <span id={whyId} className="unseen">
          {disabledReason}
        </span>
      )}
    </>
  );
}

function stay(event: { preventDefault: () => void }): void {
  event.preventDefault();
}
