import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ButtonVariant } from './button.tsx';
import { classNames } from './class-names.ts';
import { Key } from './key-hints.tsx';
import styles from './button.module.css';

export type ButtonLinkProps = {
  readonly to: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly search?: Readonly<Record<string, unknown>>;
  readonly variant?: ButtonVariant;
  readonly size?: 'normal' | 'small';
  readonly keyHint?: string;
  readonly children: ReactNode;
};

const akselVariants = {
  primary: 'primary',
  secondary: 'secondary',
  text: 'tertiary',
  row: 'tertiary',
} as const;

/** What leads to another page is a link, also where it looks like a button. */
export function ButtonLink(props: ButtonLinkProps) {
  const { to, params, search, variant = 'secondary', size = 'normal', keyHint, children } = props;
  return (
    <Link
      to={to}
      {...(params === undefined ? {} : { params })}
      {...(search === undefined ? {} : { search })}
      className={classNames(
        'aksel-button',
        'aksel-button--small',
        styles.button,
        styles[variant],
        size === 'small' && styles.small,
      )}
      data-variant={akselVariants[variant]}
      data-color={variant === 'secondary' ? 'neutral' : 'accent'}
    >
      {children}
      {keyHint !== undefined && <Key>{keyHint}</Key>}
    </Link>
  );
}
