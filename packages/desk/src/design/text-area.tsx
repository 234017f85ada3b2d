import { useId } from 'react';
import type { Ref } from 'react';
import { classNames } from './class-names.ts';
import type { FieldProps } from './field-props.ts';
import styles from './text-area.module.css';

export type TextAreaProps = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  readonly maxLength?: number;
  readonly autoFocus?: boolean;
  readonly ref?: Ref<HTMLTextAreaElement>;
};

/** Grows with its text by CSS alone; Aksel's own measures by script and counts in Norwegian. */
export function TextArea(props: TextAreaProps) {
  const {
    label,
    description,
    error,
    hideLabel = false,
    value,
    onChange,
    rows = 3,
    className,
    ...rest
  } = props;
  const id = useId();
  const hasError = error !== undefined && error !== null && error !== '';
  const described = classNames(description !== undefined && `${id}d`, hasError && `${id}e`);
  return (
    <div
      className={classNames(
        'aksel-form-field',
        'aksel-form-field--small',
        hasError && 'aksel-textarea--error',
        className,
      )}
    >
      <label
        htmlFor={id}
        className={classNames(
          'aksel-form-field__label aksel-label aksel-label--small',
          hideLabel && 'unseen',
        )}
      >
        {label}
      </label>
      {description !== undefined && (
        <div id={`${id}d`} className="aksel-form-field__description aksel-body-short aksel-body-short--small">
          {description}
        </div>
      )}
      <textarea
        {...rest}
        id={id}
        rows={rows}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={hasError || undefined}
        aria-describedby={described === '' ? undefined : described}
        className={classNames(styles.area, hasError && styles.faulty)}
      />
      <div id={`${id}e`} aria-live="polite" className="aksel-form-field__error">
        {hasError && <p className="aksel-error-message aksel-label aksel-label--small">{error}</p>}
      </div>
    </div>
  );
}
