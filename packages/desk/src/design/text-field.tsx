import { TextField as AkselTextField } from '@navikt/ds-react/TextField';
import type { KeyboardEvent, Ref } from 'react';
import type { FieldProps } from './field-props.ts';
import { useFieldSize } from './use-field-size.ts';

export type TextFieldProps = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'email' | 'tel' | 'number';
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email';
  readonly maxLength?: number;
  readonly autoFocus?: boolean;
  readonly autoComplete?: string;
  readonly placeholder?: string;
  readonly onBlur?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly ref?: Ref<HTMLInputElement>;
  /** Of a field with a list below it. */
  readonly role?: 'combobox';
  readonly 'aria-autocomplete'?: 'list';
  readonly 'aria-expanded'?: boolean;
  readonly 'aria-controls'?: string;
  readonly 'aria-activedescendant'?: string | undefined;
};

export function TextField({ onChange, autoComplete = 'off', ...props }: TextFieldProps) {
  const size = useFieldSize();
  return (
    <AkselTextField
      {...props}
      size={size}
      autoComplete={autoComplete}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
