import { Select as AkselSelect } from '@navikt/ds-react/Select';
import type { KeyboardEvent } from 'react';
import type { FieldProps } from './field-props.ts';
import { useFieldSize } from './use-field-size.ts';

export type SelectProps = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly disabled?: boolean;
  }[];
  readonly onKeyDownCapture?: (event: KeyboardEvent<HTMLSelectElement>) => void;
  readonly onPointerDownCapture?: () => void;
};

export function Select({ options, onChange, ...props }: SelectProps) {
  const size = useFieldSize();
  return (
    <AkselSelect {...props} size={size} onChange={(event) => onChange(event.target.value)}>
      {options.map((option) => (
        <option key={option.value} value={option.value} disabled={option.disabled}>
          {option.label}
        </option>
      ))}
    </AkselSelect>
  );
}
